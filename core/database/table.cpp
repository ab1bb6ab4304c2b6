// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/table.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"

namespace core {

namespace {

QByteArrayList columnNames(const Dictionary& dictionary)
{
    QByteArrayList names;
    for (const Field& field : dictionary.fields) names << field.name;
    return names;
}

/// Columns that the program derives from the fields for sorting and searching.
QByteArrayList derivedNames(const Dictionary& dictionary)
{
    QByteArrayList names;
    if (dictionary.sortField) names << "name_sort";
    if (dictionary.searchable) names << "search_fold";
    return names;
}

void bindAll(Statement& statement, const Row& row, const std::vector<Value>& derived)
{
    int index = 0;
    for (const Value& value : row) statement.bind(++index, value);
    for (const Value& value : derived) statement.bind(++index, value);
}

} // namespace

QByteArrayList storedColumns(const Dictionary& dictionary)
{
    return columnNames(dictionary) + derivedNames(dictionary);
}

std::vector<Value> derivedValues(const Dictionary& dictionary, const Row& row)
{
    std::vector<Value> values;
    if (dictionary.sortField) {
        const int index = dictionary.indexOf(QLatin1String(dictionary.sortField));
        values.push_back(valueOf(sortKey(textOf(row[size_t(index)]))));
    }
    if (dictionary.searchable) values.push_back(valueOf(searchText(dictionary, row)));
    return values;
}

QString searchText(const Dictionary& dictionary, const Row& row)
{
    QStringList parts;
    for (size_t i = 0; i < dictionary.fields.size(); ++i)
        if (dictionary.fields[i].searched) parts << textOf(row[i]);
    return fold(parts.join(QLatin1Char(' ')));
}

std::vector<qint64> Table::ids(const Query& query) const
{
    QByteArray sql = QByteArray("SELECT f.id FROM ") + m_dictionary->table + " AS f";
    const int filtered = m_dictionary->indexOf(QLatin1String(query.filterField.toLatin1()));
    if (filtered >= 0) sql += QByteArray(" WHERE f.") + m_dictionary->fields[size_t(filtered)].name + " IS ?";
    QByteArray order = "f.id";
    const int sorted = m_dictionary->indexOf(QLatin1String(query.sortField.toLatin1()));
    if (sorted >= 0) {
        const char* name = m_dictionary->fields[size_t(sorted)].name;
        const bool byKey = m_dictionary->sortField && qstrcmp(name, m_dictionary->sortField) == 0;
        order = (byKey ? QByteArray("f.name_sort") : QByteArray("f.") + name) + (query.ascending ? "" : " DESC")
            + ", f.id";
    }
    Statement statement(*m_database, sql + " ORDER BY " + order);
    if (filtered >= 0) statement.bind(1, query.filterValue);
    std::vector<qint64> list;
    while (statement.step()) list.push_back(statement.integer(0));
    return list;
}

std::vector<Row> Table::rows(std::span<const qint64> ids) const
{
    Statement statement(*m_database,
                        "SELECT " + columnNames(*m_dictionary).join(", ") + " FROM " + m_dictionary->table
                            + " WHERE id = ?");
    const size_t columns = m_dictionary->fields.size();
    std::vector<Row> list(ids.size(), Row(columns));
    for (size_t i = 0; i < ids.size(); ++i) {
        statement.bind(1, ids[i]);
        if (statement.step())
            for (size_t c = 0; c < columns; ++c) list[i][c] = statement.value(int(c));
        statement.reset();
    }
    return list;
}

std::optional<Record> Table::record(qint64 id) const
{
    auto found = where("id", id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Record> Table::all(const char* orderBy) const
{
    std::vector<Record> list;
    Statement statement(*m_database,
                        "SELECT id, " + columnNames(*m_dictionary).join(", ") + " FROM " + m_dictionary->table
                            + " ORDER BY " + orderBy);
    while (statement.step()) {
        Row row;
        for (size_t c = 0; c < m_dictionary->fields.size(); ++c) row.push_back(statement.value(int(c) + 1));
        list.emplace_back(*m_dictionary, statement.integer(0), std::move(row));
    }
    return list;
}

std::vector<Record> Table::where(const char* field, const Value& value, const char* orderBy) const
{
    std::vector<Record> list;
    Statement statement(*m_database,
                        "SELECT id, " + columnNames(*m_dictionary).join(", ") + " FROM " + m_dictionary->table
                            + " WHERE " + field + " IS ? ORDER BY " + orderBy);
    statement.bind(1, value);
    while (statement.step()) {
        Row row;
        for (size_t c = 0; c < m_dictionary->fields.size(); ++c) row.push_back(statement.value(int(c) + 1));
        list.emplace_back(*m_dictionary, statement.integer(0), std::move(row));
    }
    return list;
}

std::optional<Record> Table::first(const char* field, const Value& value) const
{
    auto found = where(field, value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

qint64 Table::insert(const Record& record)
{
    Q_ASSERT(m_database->inTransaction());
    const QByteArrayList names = storedColumns(*m_dictionary);
    Statement statement(*m_database,
                        QByteArray("INSERT INTO ") + m_dictionary->table + " (" + names.join(", ") + ") VALUES ("
                            + QByteArrayList(names.size(), "?").join(", ") + ")");
    bindAll(statement, record.row(), derivedValues(*m_dictionary, record.row()));
    statement.run();
    return statement.lastInsertedId();
}

void Table::update(const Record& record)
{
    Q_ASSERT(m_database->inTransaction());
    const QByteArrayList names = storedColumns(*m_dictionary);
    Statement statement(*m_database,
                        QByteArray("UPDATE ") + m_dictionary->table + " SET " + names.join(" = ?, ")
                            + " = ? WHERE id = ?");
    bindAll(statement, record.row(), derivedValues(*m_dictionary, record.row()));
    statement.bind(int(names.size()) + 1, record.id).run();
}

void Table::remove(qint64 id)
{
    Q_ASSERT(m_database->inTransaction());
    Statement(*m_database, QByteArray("DELETE FROM ") + m_dictionary->table + " WHERE id = ?").bind(1, id).run();
}

// What held from one day to the next is a row of the past; what holds now is the record. A change dated before others
// parts the row of that day, and lasts until the day on which the field was changed again.
void Table::updateFrom(const Record& record, const QDate& validFrom)
{
    const auto before = this->record(record.id);
    QByteArrayList names;
    std::vector<size_t> dated;
    bool differs = false;
    for (size_t i = 0; i < m_dictionary->fields.size(); ++i) {
        if (!m_dictionary->fields[i].dated) continue;
        names << m_dictionary->fields[i].name;
        dated.push_back(i);
        differs = differs || before->row()[i] != record.row()[i];
    }
    if (!differs) return update(record);

    const QByteArray past = QByteArray(m_dictionary->table) + "_past";
    const QByteArray reference = qstrcmp(m_dictionary->table, "administrative_unit") == 0
        ? "unit_id"
        : m_dictionary->table + QByteArray("_id");
    struct Piece {
        qint64 id; ///< In the past.
        std::vector<Value> values;
    };
    std::vector<Piece> later; // that held until after the day
    {
        Statement rows(*m_database,
                       "SELECT id, " + names.join(", ") + " FROM " + past + " WHERE " + reference
                           + " = ? AND valid_until > ? ORDER BY valid_until");
        rows.bind(1, record.id).bind(2, valueOf(validFrom));
        while (rows.step()) {
            Piece piece{rows.integer(0), {}};
            for (size_t i = 0; i < dated.size(); ++i) piece.values.push_back(rows.value(int(i) + 1));
            later.push_back(std::move(piece));
        }
    }
    Record now = record;
    std::vector<Value> held; // on the day
    for (size_t i = 0; i < dated.size(); ++i)
        held.push_back(later.empty() ? before->row()[dated[i]] : later.front().values[i]);
    Statement keep(*m_database,
                   "INSERT INTO " + past + " (" + reference + ", valid_until, " + names.join(", ") + ") VALUES (?, ?, "
                       + QByteArrayList(names.size(), "?").join(", ")
                       + ") ON CONFLICT DO NOTHING"); // a second change on the same day corrects the first
    keep.bind(1, record.id).bind(2, valueOf(validFrom));
    for (size_t i = 0; i < held.size(); ++i) keep.bind(int(i) + 3, held[i]);
    keep.run();

    for (size_t i = 0; i < dated.size(); ++i) {
        const char* name = m_dictionary->fields[dated[i]].name;
        if (before->row()[dated[i]] == record.row()[dated[i]]) continue;
        size_t piece = 0;
        for (; piece < later.size() && later[piece].values[i] == held[i]; ++piece)
            Statement(*m_database, "UPDATE " + past + " SET " + name + " = ? WHERE id = ?")
                .bind(1, record.row()[dated[i]])
                .bind(2, later[piece].id)
                .run();
        const bool changedLater = piece < later.size() || before->row()[dated[i]] != held[i];
        if (changedLater) now[name] = before->row()[dated[i]];
    }
    update(now);
}

} // namespace core
