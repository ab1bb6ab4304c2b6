// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/target_results.h"

#include "core/database/database.h"
#include "core/record/dictionary.h"

namespace core {

std::vector<ResultTypedIn> resultsTypedIn(const Database& database, qint64 target, const QDate& asOf)
{
    Statement rows(database,
                   "SELECT date, count, of_count, value, source FROM target_result WHERE target_id = ?"
                   " AND date <= ? ORDER BY date DESC, id DESC");
    rows.bind(1, target).bind(2, asOf.toString(Qt::ISODate));
    std::vector<ResultTypedIn> results;
    while (rows.step())
        results.push_back({QDate::fromString(rows.text(0), Qt::ISODate), integerOf(rows.value(1)),
                           integerOf(rows.value(2)), integerOf(rows.value(3)), rows.text(4)});
    return results;
}

} // namespace core
