// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>

#include <span>

namespace core {

class Database;

/// How the rows of one table come together when two facilities become one.
struct MergedTable {
    const char* table;
    QByteArrayList key = {}; ///< Rows that agree here speak of one thing: only one of them can stay.
    const char* owner = "facility_id"; ///< Column with the id of the facility.
    bool sameIsOne = true; ///< Two rows that say the same become one, although they have no key.
};
/// Every table that belongs to a facility, each in one line; a test compares it with the schema.
std::span<const MergedTable> mergedTables();

/// A field of the two facilities and which value stays.
struct MergedField {
    const Field* field = nullptr;
    Value kept;
    Value other;
    bool takesOther = false;
};

/// Rows of the two facilities that speak of one thing: the survey of a year, the use of a resource in a year.
struct MergedRows {
    const MergedTable* table = nullptr;
    std::vector<QJsonObject> kept;
    std::vector<QJsonObject> other;
    bool same = false; ///< They say the same: there is nothing to choose.
    bool takesOther = false; ///< Else the other's are left out.
    bool isChoice() const { return !other.empty() && !same; }
};

/// Two records that are one facility: what each holds, what stays, and the merge as one step. The figures of years that
/// only one of them has are carried over; where both have one, a person chooses. The choices stand as proposed until
/// they are changed here.
class FacilityMerge {
public:
    /// Throws Error if one of them is gone.
    FacilityMerge(Database& database, qint64 kept, qint64 other);

    const Record& kept() const { return m_kept; }
    const Record& other() const { return m_other; }
    std::vector<MergedField> fields;
    std::vector<MergedRows> rows;

    /// What the facility is called afterwards: its code and name as chosen.
    QString codeAfter() const;
    /// Locked years in which the other facility ran or has figures: the merge would change what they count.
    QList<int> lockedYears() const;
    /// One step of the journal, "Gộp F21 vào F06", with everything that is needed to part them again. Returns the id
    /// of the merge. Throws Error: "year_locked", "reason_missing", "changed_since" if the file was changed after
    /// this was read.
    qint64 store(const QString& reason);

private:
    void readFields();
    void matchProducts();
    void readTable(const MergedTable& table);
    void propose(MergedRows& group) const;
    qint64 lastChange(const MergedRows& group, bool other) const;
    QString keyOf(const MergedTable& table, const QJsonObject& row) const;
    bool saysTheSame(const MergedTable& table, const QJsonObject& a, const QJsonObject& b) const;
    void storeRows(const MergedRows& group);
    void storeProducts();
    void storeNotTwins();
    QJsonObject content(qint64 changeSet, const QJsonObject& other) const;

    Database& m_database;
    Record m_kept;
    Record m_other;
    qint64 m_lastChange = 0; ///< State of the file that was read.
    QHash<qint64, qint64> m_products; ///< Of the other, those that the kept one has too.
};

/// A merge that stands.
struct StoredMerge {
    qint64 id = 0;
    QString code; ///< Of the other.
    QString name;
    QDate day;
    bool canPart = true; ///< The other one was merged into this very facility, not into one that was merged later.
};
/// What was merged into the facility, in the order of the merges.
std::vector<StoredMerge> mergesOf(const Database& database, qint64 facility);

} // namespace core
