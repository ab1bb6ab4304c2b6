// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/year_entry.h"

#include <QHash>

namespace core {

/// A cell whose two keyings differ.
struct KeyingMismatch {
    enum class Decision { Open, First, Second };
    qint64 facility = 0;
    QString code;
    QString name;
    YearColumn column;
    QString first; ///< As it is typed; empty: blank. While a decision holds: what stood there when it was decided.
    QString second;
    Decision decision = Decision::Open; ///< Open again once the figure was corrected to neither keying.
};

/// How far two keyings of the same forms agree.
///
/// Compared are the forms that were begun a second time, in the columns asked for, where at least one keying has a
/// value or the second was said to be blank (? or Delete): a cell that nobody filled says nothing about either keying.
struct KeyingAgreement {
    int forms = 0; ///< Begun a second time.
    /// In the order of the forms and columns. A mismatch stays one, also when it has been decided.
    std::vector<KeyingMismatch> mismatches;
    std::vector<std::pair<qint64, QString>> cells; ///< Those compared, by facility and YearColumn::subject().

    QString rate() const; ///< "58/60 = 96,67%"; "0/0" if nothing was compared.
};

/// The forms of a year keyed a second time without sight of the first, and what came of it. Every change is a
/// transaction of its own. Throws Error.
class SecondKeying {
public:
    SecondKeying(Database& database, int year) : m_database(&database), m_year(year) { }

    /// Some of the ids by chance, in their order; all if there are no more.
    static std::vector<qint64> sample(std::span<const qint64> ids, size_t count);

    std::vector<qint64> begun() const; ///< By code.
    /// What was keyed again, as it is typed, by YearColumn::subject(); empty text: said to be blank.
    QHash<QString, QString> values(qint64 facility) const;
    std::optional<Problem> put(qint64 facility, const YearColumn& column, const QString& text);
    void forget(std::span<const qint64> facilities); ///< Before they are keyed anew.
    KeyingAgreement agreement(const std::vector<YearColumn>& columns, std::span<const qint64> facilities) const;
    /// Which of the two holds; the second then is stored as the figure. One who thinks again gets the first back, with
    /// all that a blank second took along.
    std::optional<Problem> decide(const KeyingMismatch& mismatch, KeyingMismatch::Decision decision);

private:
    std::optional<Record> stored(qint64 facility, const QString& subject) const;

    Database* m_database;
    int m_year;
};

} // namespace core
