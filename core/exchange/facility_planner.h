// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/facility_cells.h"
#include "core/exchange/facility_matching.h"
#include "core/exchange/planned_records.h"
#include "core/exchange/stored_records.h"

#include <functional>

namespace core {

/// Plans the sheet "Cơ sở": facilities with their labour, revenue and capital of one year.
class FacilityPlanner {
public:
    FacilityPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options, int defaultYear,
                    KnownFacilities& known, PlannedRecords& records, SheetPlan& plan);

    /// Plans all rows; `done` is called after each.
    void plan(const std::function<void()>& done);

private:
    struct Draft;

    void planRow();
    void keepDecided(Draft& draft);
    void readYear(Draft& draft);
    void checkWhole(Draft& draft);
    void checkSize(const Draft& draft);
    void keep(Draft& draft);

    const ImportOptions& m_options;
    int m_defaultYear;
    KnownFacilities& m_known;
    PlannedRecords& m_records;
    SheetPlan& m_plan;
    SheetReader m_reader;
    FacilityCells m_cells;
    FacilityMatching m_matching;
    std::vector<Record> m_storedYears;
    QHash<std::pair<qint64, qint64>, size_t> m_yearPlaces;
};

} // namespace core
