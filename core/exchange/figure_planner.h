// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/planned_records.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/stored_records.h"

#include <functional>

namespace core {

/// What the sheets "Khảo sát", "Sản lượng" and "Tiêu hao" have in common: rows of a facility and a year.
class FigurePlanner {
public:
    FigurePlanner(const Dictionary& dictionary, const CanonicalSheet& canonical, const Sheet& sheet,
                  const ImportOptions& options, const KnownFacilities& known, SheetPlan& plan);
    virtual ~FigurePlanner() = default;

    void plan(const std::function<void()>& done);

protected:
    /// Facility, year and product or resource.
    struct Key {
        qint64 facility = 0;
        qint64 year = 0;
        qint64 what = 0;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.facility, key.year, key.what);
        }
    };
    /// One row on its way into the plan.
    struct Draft {
        QString code;
        qint64 facility = 0;
        qint64 year = 0;
        const MergedFacility* merged = nullptr; ///< The code is of one that was merged into the facility.
        const Record* stored = nullptr;
        Row row;
        QString what; ///< Behind facility and year in the key: the product, the resource.
    };

    int column(const char* field) const { return m_canonical.columnOf(m_dictionary.table, field); }
    int field(const char* name) const { return m_dictionary.indexOf(QLatin1String(name)); }
    /// Reads a cell into the field of that name; required ones must be there in a new record.
    void readInto(Draft& draft, const char* name);
    void addStored(const Key& key, Record&& record);
    /// Finds what is stored under the key, and refuses a second row with it. False: refused.
    bool findStored(Draft& draft, qint64 what = 0);
    /// Into the plan as new, changed or identical; `more` are changes beyond the record itself.
    void keep(Draft& draft, std::vector<PlannedRecord>& records, std::vector<FieldChange> more = {});
    std::pair<int, int> years(); ///< The first and last year that the sheet names.

    virtual void load(int firstYear, int lastYear) = 0;
    /// What the row says beyond facility and year; the reader has the errors.
    virtual void planRest(Draft& draft) = 0;
    /// After the last row.
    virtual void finish() { }

    const Dictionary& m_dictionary;
    const CanonicalSheet& m_canonical;
    const KnownFacilities& m_known;
    SheetPlan& m_plan;
    SheetReader m_reader;

private:
    void planRow();
    void tellMerged(const Draft& draft);
    std::vector<Record> m_stored;
    QHash<Key, size_t> m_storedPlaces;
    QHash<Key, QString> m_rowOfKey; ///< Which row has it already.
    QSet<QString> m_toldMerged; ///< Codes.
};

std::unique_ptr<FigurePlanner> surveyPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                                             const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan);
std::unique_ptr<FigurePlanner> outputPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                                             const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan);
std::unique_ptr<FigurePlanner> consumptionPlanner(const Database& database, const Sheet& sheet,
                                                  const ImportOptions& options, const KnownFacilities& known,
                                                  PlannedRecords& records, SheetPlan& plan);

} // namespace core
