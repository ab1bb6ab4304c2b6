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

SearchCondition facilitySearch(const Database& database, const QString& search)
{
    SearchCondition condition;
    const QStringList words = foldedWords(search);
    if (words.isEmpty()) return condition;
    struct Unit {
        qint64 id;
        QString name;
    };
    std::vector<Unit> units;
    {
        Statement statement(database, "SELECT id, name FROM administrative_unit");
        while (statement.step())
            units.push_back({statement.integer(0), QLatin1Char(' ') + fold(statement.text(1)) + QLatin1Char(' ')});
    }
    struct Merged {
        qint64 facility;
        QString words;
    };
    std::vector<Merged> merged; // a few: what was merged into a facility is found by its own code and name
    {
        Statement statement(database, "SELECT facility_id, code, name FROM facility_merge");
        while (statement.step())
            merged.push_back({statement.integer(0),
                              QLatin1Char(' ') + fold(statement.text(1) + QLatin1Char(' ') + statement.text(2))});
    }
    QByteArrayList parts;
    for (const QString& word : words) {
        QByteArray part = "(f.id IN (SELECT rowid FROM facility_search WHERE facility_search MATCH ?)";
        condition.parameters.push_back(QStringLiteral("\"%1\"*").arg(word));
        QByteArrayList ids;
        for (const Unit& unit : units)
            if (unit.name.contains(QLatin1Char(' ') + word)) ids << QByteArray::number(unit.id);
        if (!ids.isEmpty()) part += " OR f.unit_id IN (" + ids.join(", ") + ")";
        ids.clear();
        for (const Merged& one : merged)
            if (one.words.contains(QLatin1Char(' ') + word)) ids << QByteArray::number(one.facility);
        if (!ids.isEmpty()) part += " OR f.id IN (" + ids.join(", ") + ")";
        parts << part + ")";
    }
    condition.sql = parts.join(" AND ");
    return condition;
}

std::vector<qint64> Table::ids(const Query& query) const
{
    QByteArray sql = QByteArray("SELECT f.id FROM ") + m_dictionary->table + " AS f";
    SearchCondition condition;
    if (m_dictionary->searchable) condition = facilitySearch(*m_database, query.search);
    const int filtered = m_dictionary->indexOf(QLatin1String(query.filterField.toLatin1()));
    if (filtered >= 0) {
        condition.sql += (condition.sql.isEmpty() ? "f." : " AND f.")
            + QByteArray(m_dictionary->fields[size_t(filtered)].name) + " IS ?";
        condition.parameters.push_back(query.filterValue);
    }
    if (!condition.sql.isEmpty()) sql += " WHERE " + condition.sql;
    QByteArray order = "f.id";
    const int sorted = m_dictionary->indexOf(QLatin1String(query.sortField.toLatin1()));
    if (sorted >= 0) {
        const char* name = m_dictionary->fields[size_t(sorted)].name;
        const bool byKey = m_dictionary->sortField && qstrcmp(name, m_dictionary->sortField) == 0;
        order = (byKey ? QByteArray("f.name_sort") : QByteArray("f.") + name) + (query.ascending ? "" : " DESC")
            + ", f.id";
    }
    Statement statement(*m_database, sql + " ORDER BY " + order);
    for (size_t i = 0; i < condition.parameters.size(); ++i) statement.bind(int(i) + 1, condition.parameters[i]);
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
