// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/record_writer.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"

namespace core {

namespace {

constexpr qsizetype many = 100;

} // namespace

RecordWriter::RecordWriter(Database& database, const Dictionary& dictionary, qsizetype expectedInserts)
    : m_database(database), m_dictionary(dictionary), m_holds(expectedInserts >= many)
{
    Q_ASSERT(database.inTransaction()); // its end without commit brings the triggers back
    if (!m_holds) return;
    const QByteArray table = dictionary.table;
    {
        Statement last(database, "SELECT coalesce(max(id), 0) FROM " + table);
        if (last.step()) m_lastBefore = last.integer(0);
    }
    holdHistoryOfInserts(database, table);
}

RecordWriter::~RecordWriter() = default;

qint64 RecordWriter::insert(const Row& row)
{
    if (!m_insert) {
        const QByteArrayList names = storedColumns(m_dictionary);
        m_insert = std::make_unique<Inserter>(m_database,
                                              QByteArray("INSERT INTO ") + m_dictionary.table + " (" + names.join(", ")
                                                  + ") VALUES (" + QByteArrayList(names.size(), "?").join(", ") + ")");
    }
    const std::vector<Value> derived = derivedValues(m_dictionary, row);
    int index = 0;
    for (const Value& value : row) m_insert->bind(++index, value);
    for (const Value& value : derived) m_insert->bind(++index, value);
    return m_insert->run();
}

void RecordWriter::update(qint64 id, const Row& row)
{
    if (!m_update)
        m_update = std::make_unique<Statement>(m_database,
                                               QByteArray("UPDATE ") + m_dictionary.table + " SET "
                                                   + storedColumns(m_dictionary).join(" = ?, ") + " = ? WHERE id = ?");
    int index = 0;
    for (const Value& value : row) m_update->bind(++index, value);
    for (const Value& value : derivedValues(m_dictionary, row)) m_update->bind(++index, value);
    m_update->bind(++index, id).run();
}

void RecordWriter::finish()
{
    if (!m_holds) return;
    m_insert.reset();
    writeHistoryOfInserts(m_database, m_dictionary.table, m_lastBefore);
    m_holds = false;
}

} // namespace core
