// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure_planner.h"

#include "core/exchange/reference_names.h"
#include "core/exchange/unit_cells.h"
#include "core/record/consumption.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Plans the sheet "Tiêu hao".
class ConsumptionPlanner : public FigurePlanner {
public:
    ConsumptionPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                       const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
        : FigurePlanner(consumptionDictionary(), canonicalSheet(SheetKind::Consumption), sheet, options, known, plan),
          m_database(database), m_records(records), m_resources(database)
    {
    }

private:
    void load(int firstYear, int lastYear) override
    {
        for (Record& consumption : storedRecords(m_database, consumptionDictionary(), firstYear, lastYear)) {
            const Key key{*consumption.integer("facility_id"), *consumption.integer("year"),
                          *consumption.integer("resource_id")};
            addStored(key, std::move(consumption));
        }
    }
    void planRest(Draft& draft) override;
    const ResourceNames::Resource* resource();

    const Database& m_database;
    PlannedRecords& m_records;
    ResourceNames m_resources;
    QHash<QString, const ResourceNames::Resource*> m_found;
};

/// The resource of the row; nullptr if it was told why there is none.
const ResourceNames::Resource* ConsumptionPlanner::resource()
{
    const int from = column("resource_id");
    const QString name = m_reader.text(from);
    if (name.isEmpty()) {
        m_reader.failMissing(from);
        return nullptr;
    }
    auto found = m_found.constFind(name);
    if (found == m_found.constEnd()) found = m_found.insert(name, m_resources.find(name));
    if (!*found)
        m_reader.fail(
            from, "unknown_resource",
            QCoreApplication::translate("Import", "“%1” is neither the code nor the name of a resource.").arg(name),
            m_resources.nearest(name));
    return *found;
}

void ConsumptionPlanner::planRest(Draft& draft)
{
    const ResourceNames::Resource* used = resource();
    if (used) {
        draft.what = used->code;
        if (!findStored(draft, used->id)) return;
        draft.row[size_t(field("resource_id"))] = used->id;
    }
    const int unitColumn = column("unit");
    Value& unit = draft.row[size_t(field("unit"))];
    Value& quantity = draft.row[size_t(field("quantity"))];
    const QString unitBefore = textOf(unit);
    readInto(draft, "unit");
    for (const char* name : {"quantity", "cost", "source"}) readInto(draft, name);
    if (used && !m_reader.text(unitColumn).isEmpty() && !isEmpty(unit)) {
        QStringList units = used->units;
        if (!unitBefore.isEmpty()) units.prepend(unitBefore);
        const bool read = !isEmpty(quantity) && !m_reader.text(column("quantity")).isEmpty();
        if (!convertTo(m_reader, unitColumn, units, unit, quantity, read))
            m_reader.fail(unitColumn, "unknown_unit",
                          QCoreApplication::translate("Import", "“%1” is not a unit of %2. It is recorded in %3.")
                              .arg(textOf(unit), used->name, used->units.join(QStringLiteral(", "))),
                          used->units.front());
    }
    if (!m_reader.failed()) keep(draft, m_records.consumptions);
}

} // namespace

std::unique_ptr<FigurePlanner> consumptionPlanner(const Database& database, const Sheet& sheet,
                                                  const ImportOptions& options, const KnownFacilities& known,
                                                  PlannedRecords& records, SheetPlan& plan)
{
    return std::make_unique<ConsumptionPlanner>(database, sheet, options, known, records, plan);
}

} // namespace core
