// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/commune_names.h"
#include "core/exchange/facility_matching.h"
#include "core/exchange/planned_records.h"
#include "core/exchange/reference_names.h"
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
    struct Columns;
    struct Draft;

    void planRow();
    void keepDecided(Draft& draft);
    void readFields(Draft& draft);
    void completePhone(Value& value);
    void readTaxCode(Draft& draft);
    void readCommune(Draft& draft);
    void readZone(Draft& draft);
    void readSector(Draft& draft);
    void readYear(Draft& draft);
    void checkWhole(Draft& draft);
    void checkSize(const Draft& draft);
    void keep(Draft& draft);
    QString shown(int field, const Value& value) const;

    const ImportOptions& m_options;
    int m_defaultYear;
    KnownFacilities& m_known;
    PlannedRecords& m_records;
    SheetPlan& m_plan;
    SheetReader m_reader;
    CommuneNames m_communes;
    ZoneNames m_zones;
    SectorCodes m_sectors;
    FacilityMatching m_matching;
    std::vector<Record> m_storedYears;
    QHash<std::pair<qint64, qint64>, size_t> m_yearPlaces;
};

} // namespace core
