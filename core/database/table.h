// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QByteArrayList>

namespace core {

class Database;

/// What a list shows and in which order.
struct Query {
    QString sortField; ///< Empty: the dictionary's own order.
    bool ascending = true;
    QString filterField = {}; ///< Only records whose field is `filterValue`; empty: all.
    Value filterValue = {};
};

/// The stored records of one dictionary. Writes need a running Transaction.
class Table {
public:
    Table(Database& database, const Dictionary& dictionary) : m_database(&database), m_dictionary(&dictionary) { }

    Database& database() const { return *m_database; }
    const Dictionary& dictionary() const { return *m_dictionary; }

    std::vector<qint64> ids(const Query& query = {}) const;
    std::vector<Row>
    rows(std::span<const qint64> ids) const; ///< In the order of ids; a row of no values for an unknown id.
    std::optional<Record> record(qint64 id) const;
    std::vector<Record> all(const char* orderBy = "id") const;
    std::vector<Record> where(const char* field, const Value& value, const char* orderBy = "id") const;
    std::optional<Record> first(const char* field, const Value& value) const;

    qint64 insert(const Record& record); ///< Returns and does not set the id.
    void update(const Record& record);
    void remove(qint64 id);
    /// Keeps the dated fields of the stored record as they held before `validFrom`, then stores `record`. For
    /// dictionaries with dated fields: "from this day on", where update() is a correction. A field that was changed on
    /// a later day as well has the new value until then, and keeps the later one now.
    void updateFrom(const Record& record, const QDate& validFrom);

private:
    Database* m_database;
    const Dictionary* m_dictionary;
};

/// The columns of a record as they are written: its fields, then those that the program derives for sorting and
/// searching.
QByteArrayList storedColumns(const Dictionary& dictionary);
std::vector<Value> derivedValues(const Dictionary& dictionary, const Row& row);
/// Folded text of all searched fields: what FacilitySearch looks through.
QString searchText(const Dictionary& dictionary, const Row& row);

} // namespace core
