// SPDX-License-Identifier: GPL-3.0-or-later
// Storing what lists of units, staff or participants bring.
#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/list_plan.h"

#include <algorithm>

namespace core {

namespace {

/// References to records of the same plan become their ids.
void resolve(Record& record, const std::vector<qint64>& ids)
{
    for (const Field& field : record.dictionary().fields) {
        if (!field.refersTo) continue;
        Value& value = record[field.name];
        if (const auto reference = integerOf(value); reference && *reference < 0) value = ids[size_t(-*reference - 1)];
    }
}

} // namespace

ImportResult storeLists(Database& database, std::span<const ListPlan> plans, bool skipErrors)
{
    ImportResult result;
    if (plans.empty()) return result;
    const bool hasErrors
        = std::any_of(plans.begin(), plans.end(), [](const ListPlan& plan) { return plan.hasErrors(); });
    if (hasErrors && !skipErrors) throw rowErrors();
    const ListPlan& first = plans.front();
    if (!first.changesSomething()) return result;
    Transaction transaction(database, importActionPrefix() + first.options.fileName);
    checkUnchanged(database, first.lastChange);
    std::vector<qint64> ids;
    ids.reserve(first.records->size());
    for (const ListRecord& planned : *first.records) {
        Record record = planned.record;
        resolve(record, ids);
        Table table(database, record.dictionary());
        if (record.id == 0) {
            ids.push_back(table.insert(record));
            continue;
        }
        ids.push_back(record.id);
        if (planned.validFrom.isValid())
            table.updateFrom(record, planned.validFrom);
        else
            table.update(record);
    }
    transaction.commit();
    result.records = qint64(first.records->size());
    result.changeSet = transaction.changeSet();
    return result;
}

ImportResult storeList(Database& database, const ListPlan& plan, bool skipErrors)
{
    return storeLists(database, {&plan, 1}, skipErrors);
}

} // namespace core
