// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

class Database;
class Record;

/// Money in whole đồng.
struct Amounts {
    qint64 planned = 0, allocated = 0, spent = 0;

    bool isEmpty() const { return planned == 0 && allocated == 0 && spent == 0; }
    std::optional<Ratio> spentOfPlanned() const; ///< Nothing if nothing was planned.
    Amounts& operator+=(const Amounts& other);
};

/// Money of one source, for all of a plan or for one task or activity.
struct SourceAmounts {
    QString funding; ///< Code of the source
    Amounts amounts;
};
/// Money of one task (or activity) by source; 0: of none.
struct AmountsOf {
    qint64 id = 0;
    std::vector<SourceAmounts> sources;
    Amounts total() const;
};

/// What was planned, allocated and spent until a day: money is dated, and later money changes no earlier figure.
struct MoneyFigures {
    Amounts total;
    Amounts state; ///< The state's part: budgets, industry promotion, science and technology, environment.
    std::vector<SourceAmounts> sources; ///< In the order of the dictionary.
    std::vector<AmountsOf> tasks; ///< In the order of the plan; money of no task last, with id 0.
    std::vector<AmountsOf> activities; ///< Only money of an activity.
    std::vector<qint64> entries; ///< The records that were counted, as they were entered.
};

/// Money of the plan: its own, its tasks' and its activities', whatever the first day; and money of no plan dated in
/// the plan's period (without a plan: in the year of `asOf`). Up to `asOf`; dated before `from` it does not count
/// (invalid: counts).
MoneyFigures moneyOf(const Database& database, const std::optional<Record>& plan, const QDate& asOf,
                     const QDate& from = {});

} // namespace core
