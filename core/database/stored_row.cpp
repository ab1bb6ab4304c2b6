// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/stored_row.h"

#include "core/database/database.h"
#include "core/record/all_records.h"

#include <QJsonDocument>

namespace core {

namespace {

QByteArray rowSql(const Database& database, const QByteArray& table, const QByteArray& column)
{
    QStringList parts;
    for (const QString& name : columnsOfTable(database, table)) parts << QStringLiteral("'%1', %1").arg(name);
    return "SELECT json_object(" + parts.join(QStringLiteral(", ")).toLatin1() + ") FROM " + table + " WHERE " + column
        + " IS ? ORDER BY id";
}

} // namespace

Value valueOfJson(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined()) return {};
    return json.isString() ? Value{json.toString()} : Value{json.toInteger()};
}

const Dictionary* dictionaryOfStored(const QString& table)
{
    const Dictionary* dictionary = dictionaryOf(table);
    const QLatin1String past("_past");
    return dictionary || !table.endsWith(past) ? dictionary : dictionaryOf(table.chopped(past.size()));
}

Record recordOf(const Dictionary& dictionary, const QJsonObject& row)
{
    Record record(dictionary);
    for (const Field& field : dictionary.fields) record[field.name] = valueOfJson(row[QLatin1String(field.name)]);
    return record;
}

QStringList columnsOfTable(const Database& database, const QByteArray& table)
{
    QStringList columns;
    Statement statement(database, "SELECT name FROM pragma_table_info('" + table + "')");
    while (statement.step()) columns << statement.text(0);
    return columns;
}

std::vector<QJsonObject> storedRows(const Database& database, const QByteArray& table, const QByteArray& column,
                                    qint64 number)
{
    std::vector<QJsonObject> rows;
    Statement statement(database, rowSql(database, table, column));
    statement.bind(1, number);
    while (statement.step()) rows.push_back(QJsonDocument::fromJson(statement.text(0).toUtf8()).object());
    return rows;
}

QJsonObject storedRow(const Database& database, const QByteArray& table, qint64 id)
{
    const auto rows = storedRows(database, table, "id", id);
    return rows.empty() ? QJsonObject() : rows.front();
}

bool hasRow(const Database& database, const QByteArray& table, const QByteArray& column, const QJsonValue& value)
{
    Statement statement(database, "SELECT 1 FROM " + table + " WHERE " + column + " = ?");
    return statement.bind(1, valueOfJson(value)).step();
}

qint64 insertStoredRow(Database& database, const QByteArray& table, const QJsonObject& row)
{
    QByteArrayList names;
    std::vector<Value> values;
    for (const QString& column : columnsOfTable(database, table)) {
        const Value value = valueOfJson(row[column]);
        if (isEmpty(value)) continue; // NULL is what the column is without it; a key or mark is made anew
        names << column.toLatin1();
        values.push_back(value);
    }
    Statement statement(database,
                        "INSERT INTO " + table + " (" + names.join(", ") + ") VALUES ("
                            + QByteArrayList(names.size(), "?").join(", ") + ")");
    for (size_t i = 0; i < values.size(); ++i) statement.bind(int(i) + 1, values[i]);
    statement.run();
    return statement.lastInsertedId();
}

void updateStoredRow(Database& database, const QByteArray& table, qint64 id, const QJsonObject& values)
{
    if (values.isEmpty()) return;
    QByteArrayList names;
    for (const QString& column : values.keys()) names << column.toLatin1() + " = ?";
    Statement statement(database, "UPDATE " + table + " SET " + names.join(", ") + " WHERE id = ?");
    int index = 0;
    for (const QString& column : values.keys()) statement.bind(++index, valueOfJson(values[column]));
    statement.bind(++index, id).run();
}

void removeStoredRow(Database& database, const QByteArray& table, qint64 id)
{
    Statement(database, "DELETE FROM " + table + " WHERE id = ?").bind(1, id).run();
}

std::vector<TableReference> referencesOf(const Database& database, const QByteArray& table)
{
    std::vector<TableReference> references;
    Statement statement(database, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list('" + table + "')");
    while (statement.step()) references.push_back({statement.text(0), statement.text(1)});
    return references;
}

} // namespace core
