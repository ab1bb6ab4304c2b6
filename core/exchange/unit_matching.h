// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QDate>
#include <QHash>

#include <deque>

namespace core {

class Database;

/// The administrative units that a list may mean: stored ones and those that the same list brings. Codes are reused by
/// other units at other times.
class KnownUnits {
public:
    explicit KnownUnits(const Database& database);

    struct Match {
        const Record* unit = nullptr; ///< Stored; nullptr: it is new.
        const Record* former = nullptr; ///< Another unit that has or had the code, if it is new.
        QString rowOfSame; ///< A row before means the same unit; empty: none.
    };
    /// first: the first day that the row says, may be invalid. whole: the row is about this unit.
    Match match(const QString& code, const QString& name, const QDate& first, bool whole) const;
    /// The unit of that code on a day (invalid: now, else the latest): id or reference of a planned one; 0: none.
    qint64 find(const QString& code, const QDate& day) const;
    void add(const Record& unit, qint64 reference, const QString& row);
    void take(qint64 unit, const QString& row) { m_rows.insert(unit, row); } ///< A row means this stored unit.
    QString name(qint64 reference) const; ///< Of a stored or planned unit.

private:
    struct Known {
        qint64 reference = 0;
        Record unit;
    };
    std::deque<Known> m_units; ///< Pointers into it are handed out.
    QHash<QString, std::vector<const Known*>> m_byCode;
    QHash<qint64, const Known*> m_byReference;
    QHash<qint64, QString> m_rows; ///< Which rows mean the units, by reference.
};

} // namespace core
