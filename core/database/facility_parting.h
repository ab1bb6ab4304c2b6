// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QHash>
#include <QJsonObject>

namespace core {

class Database;

/// A row or a field that the merge changed, and what parting the two makes of it.
struct PartedRow {
    enum class State {
        Returned, ///< As the merge left it: it is again as it was before.
        Changed, ///< Changed since. It stays with the kept one and the other gets its former row; or givesBack.
        Gone, ///< Removed since, or left out by the merge: the other gets its former row.
        Stays, ///< A field or row of the kept one that was changed since, or whose place is taken: nothing is returned.
        Lost, ///< What it speaks of is no longer in the file: it cannot be returned.
    };
    QByteArray table;
    QJsonObject before; ///< The row before the merge.
    QJsonObject now; ///< Empty if it is no longer there.
    QString field; ///< Column of the kept facility; empty for a whole row.
    State state = State::Returned;
    bool givesBack = false; ///< Of Changed: the other gets the row as it is now, the kept one keeps none.
    bool isTheOthers = false; ///< The row goes to the facility that was merged away.
};

/// Parts two facilities that were merged, also long after: the other one comes back with its own rows and marks as they
/// were, and the kept one gets back what it had, both where it was not changed since. What was entered after the merge
/// stays with the kept one.
class FacilityParting {
public:
    /// Throws Error: "not_found", or "merged_later" if the facility has since been merged into yet another one.
    FacilityParting(Database& database, qint64 merge);

    qint64 kept() const { return m_kept; }
    QString code() const { return m_code; } ///< That the other one will have: its own, else the next free one.
    bool hasOwnCode() const;
    QString name() const;
    std::vector<PartedRow> rows; ///< Without the facility itself.

    QList<int> lockedYears() const; ///< That would have one facility more.
    /// One step of the journal, "Tách F21 khỏi F06". Returns the id of the facility that is back. Throws Error:
    /// "year_locked", "reason_missing", "changed_since".
    qint64 store(const QString& reason);

private:
    void readChange(const QByteArray& table, const QJsonObject& before, const QJsonObject& after);
    void readFields(const QJsonObject& before, const QJsonObject& after);
    const PartedRow* rowOf(const char* table, qint64 id) const;
    bool isOfOther(const QByteArray& table, const QJsonObject& row) const;
    bool isMissing(const QByteArray& table, const QJsonObject& row) const;
    bool isPlaceTaken(const QByteArray& table, const QJsonObject& row) const;
    QString freeCode() const;
    void giveBackFields();
    void giveBack(const PartedRow& row);
    void insertFormer(const PartedRow& row, bool copy);
    QJsonObject mapped(const QByteArray& table, QJsonObject row) const;

    Database& m_database;
    qint64 m_merge = 0;
    qint64 m_kept = 0;
    QString m_keptCode;
    QString m_code;
    QJsonObject m_other;
    qint64 m_lastChange = 0;
    QHash<qint64, qint64> m_products; ///< Of the other, whose id is another now.
    QHash<qint64, qint64> m_surveys; ///< The same of surveys of both.
    qint64 m_otherId = 0; ///< That it has now.
};

} // namespace core
