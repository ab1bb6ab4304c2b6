// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure_planner.h"

#include "core/record/survey.h"

namespace core {

namespace {

/// Plans the sheet "Khảo sát".
class SurveyPlanner : public FigurePlanner {
public:
    SurveyPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                  const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
        : FigurePlanner(surveyDictionary(), canonicalSheet(SheetKind::Surveys), sheet, options, known, plan),
          m_database(database), m_records(records)
    {
    }

private:
    void load(int firstYear, int lastYear) override
    {
        for (Record& survey : storedRecords(m_database, surveyDictionary(), firstYear, lastYear)) {
            const Key key{*survey.integer("facility_id"), *survey.integer("year"), 0};
            addStored(key, std::move(survey));
        }
    }

    void planRest(Draft& draft) override
    {
        if (!findStored(draft)) return;
        for (const char* name : {"date", "awareness", "adoption", "solutions", "staff", "surveyor", "source", "note"})
            readInto(draft, name);
        if (m_reader.failed()) return;
        if (!m_reader.text(column("adoption")).isEmpty()
            && textOf(draft.row[size_t(field("adoption"))]) == QLatin1String("AD4"))
            m_records.claims.push_back({m_reader.rowNumber(), draft.facility, draft.year, m_reader.origin()});
        keep(draft, m_records.surveys);
    }

    const Database& m_database;
    PlannedRecords& m_records;
};

} // namespace

std::unique_ptr<FigurePlanner> surveyPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                                             const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
{
    return std::make_unique<SurveyPlanner>(database, sheet, options, known, records, plan);
}

} // namespace core
