// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <memory>

namespace core {

class Database;
class Inserter;
class Statement;

/// Writes many records of one dictionary inside a running Transaction, with statements that are prepared once.
///
/// If many are to be inserted, their history is written at the end by one statement.
class RecordWriter {
public:
    RecordWriter(Database& database, const Dictionary& dictionary, qsizetype expectedInserts);
    ~RecordWriter();
    RecordWriter(const RecordWriter&) = delete;
    RecordWriter& operator=(const RecordWriter&) = delete;

    qint64 insert(const Row& row); ///< Returns the id.
    void update(qint64 id, const Row& row);
    void finish(); ///< Must be called before the commit.

private:
    Database& m_database;
    const Dictionary& m_dictionary;
    bool m_holds = false; ///< The history waits for finish().
    qint64 m_lastBefore = 0;
    std::unique_ptr<Inserter> m_insert;
    std::unique_ptr<Statement> m_update;
};

} // namespace core
