// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/commune_names.h"
#include "core/exchange/planned_records.h"
#include "core/exchange/reference_names.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/stored_records.h"
#include "core/exchange/suspected_twins.h"

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

    void loadStored();
    void planRow();
    void findStored(Draft& draft);
    const MergedFacility* mergedInRow() const; ///< Of the code or tax code of the row; nullptr: none was merged.
    void findMerged(Draft& draft);
    void keepDecided(Draft& draft);
    bool isSecond(Draft& draft);
    void readFields(Draft& draft);
    void completePhone(Value& value);
    void readTaxCode(Draft& draft);
    void readCommune(Draft& draft);
    void readZone(Draft& draft);
    void readSector(Draft& draft);
    void readYear(Draft& draft);
    void checkWhole(Draft& draft);
    void checkSize(const Draft& draft);
    void warnOfSameTaxCode(const Draft& draft);
    bool isSkippedTwin(Draft& draft);
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
    SuspectedTwins m_twins;
    NextCode m_codes;
    std::vector<Record> m_stored;
    QHash<QString, size_t> m_byCode;
    QHash<QString, std::vector<size_t>> m_byTaxCode;
    std::vector<Record> m_storedYears;
    QHash<std::pair<qint64, qint64>, size_t> m_yearPlaces;
    QHash<QString, QString> m_rowOfKey; ///< Rows by codes, or tax codes where there are no codes: to find them twice.
};

} // namespace core
