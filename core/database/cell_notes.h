// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/year_entry.h"

namespace core {

/// A remark at a value, or its flag "theo dõi", with what stands there.
struct CellNote {
    qint64 facility = 0;
    QString code;
    QString name;
    YearColumn column;
    QString value; ///< As people read it, with its unit.
    QString comment;
    bool watched = false;
};

/// The remarks at the values of a year.
class CellNotes {
public:
    CellNotes(Database& database, int year) : m_database(&database), m_year(year) { }

    std::vector<CellNote> all() const; ///< By facility, then in the order of the columns.
    /// In a transaction of its own; without remark and flag nothing is kept. Throws Error.
    void put(qint64 facility, const YearColumn& column, const QString& comment, bool watched);

private:
    Database* m_database;
    int m_year;
};

} // namespace core
