// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/all_records.h"

#include "core/record/administrative_unit.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/plan.h"
#include "core/record/resource.h"
#include "core/record/survey.h"

namespace core {

std::span<const Dictionary* const> allRecords()
{
    static const Dictionary* const all[] = {
        &administrativeUnitDictionary(),
        &zoneDictionary(),
        &officeDictionary(),
        &facilityDictionary(),
        &facilitySuspensionDictionary(),
        &facilityYearDictionary(),
        &surveyDictionary(),
        &productDictionary(),
        &outputDictionary(),
        &consumptionDictionary(),
        &resourceDictionary(),
        &factorSetDictionary(),
        &factorDictionary(),
        &industryDictionary(),
        &sizeThresholdDictionary(),
        &planDictionary(),
        &targetDictionary(),
        &targetResultDictionary(),
        &documentDictionary(),
        &reportTextDictionary(),
    };
    return all;
}

const Dictionary* dictionaryOf(const QString& table)
{
    for (const Dictionary* dictionary : allRecords())
        if (table == QLatin1String(dictionary->table)) return dictionary;
    return nullptr;
}

} // namespace core
