// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/all_records.h"

#include "core/record/activity.h"
#include "core/record/administrative_unit.h"
#include "core/record/consumption.h"
#include "core/record/entry.h"
#include "core/record/facility.h"
#include "core/record/funding.h"
#include "core/record/issued_report.h"
#include "core/record/library.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/resource.h"
#include "core/record/solution.h"
#include "core/record/survey.h"
#include "core/record/task.h"

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
        &industryListDictionary(),
        &sizeThresholdDictionary(),
        &planDictionary(),
        &targetDictionary(),
        &targetResultDictionary(),
        &documentDictionary(),
        &reportTextDictionary(),
        &organisationDictionary(),
        &personDictionary(),
        &staffDictionary(),
        &taskDictionary(),
        &taskSupportDictionary(),
        &responsibilityDictionary(),
        &planTextDictionary(),
        &targetStepDictionary(),
        &planFundingDictionary(),
        &moneyDictionary(),
        &activityDictionary(),
        &activityFacilityDictionary(),
        &participantDictionary(),
        &solutionDictionary(),
        &adjustmentDictionary(),
        &certificateDictionary(),
        &contactDictionary(),
        &libraryItemDictionary(),
        &attachmentDictionary(),
        &normDictionary(),
        &emissionFactorDictionary(),
        &customFieldDictionary(),
        &customValueDictionary(),
        &issuedReportDictionary(),
        &yearLockDictionary(),
        &officeTextDictionary(),
        &cellNoteDictionary(),
        &acceptedFindingDictionary(),
        &completedFormDictionary(),
        &entryBatchDictionary(),
        &entryBatchFormDictionary(),
        &controlTotalDictionary(),
        &secondEntryDictionary(),
        &importMappingDictionary(),
        &facilityMergeDictionary(),
        &notTwinDictionary(),
        &reminderDictionary(),
        &rebaseDictionary(),
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
