// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/yearly_figures.h"

#include "core/database/database.h"
#include "core/database/stream.h"

#include <algorithm>

namespace core {

YearlyFigures::YearlyFigures(const Database& database, int year, const QByteArray& condition, UnitTexts& units)
{
    const QByteArray restriction = condition.isEmpty() ? QByteArray() : " AND %.facility_id" + condition;
    const auto only = [&](const char* alias) { return QByteArray(restriction).replace('%', alias); };
    // The coefficient that held at the end of the year: the one kept with the earliest later end, else today's.
    Stream made(database,
                "SELECT o.facility_id, o.product_id, o.unit, o.quantity, coalesce((SELECT q.coefficient FROM"
                " product_past AS q WHERE q.product_id = p.id AND substr(q.valid_until, 1, 4) > ?"
                " ORDER BY q.valid_until LIMIT 1), p.coefficient) FROM output AS o JOIN product AS p"
                " ON p.id = o.product_id WHERE o.year = ?"
                    + only("o") + " ORDER BY o.facility_id");
    made.bind(1, QString::number(year)).bind(2, qint64(year));
    while (made.next())
        m_output.push_back(
            {made.integer(0), made.integer(1), units.idOf(made.bytes(2)), made.integer(3), {}, made.integer(4)});
    Stream used(database,
                "SELECT c.facility_id, c.resource_id, c.unit, c.quantity, c.cost FROM consumption AS c WHERE c.year = ?"
                    + only("c") + " ORDER BY c.facility_id");
    used.bind(1, qint64(year));
    while (used.next())
        m_use.push_back({used.integer(0), used.integer(1), units.idOf(used.bytes(2)), used.integer(3),
                         used.isNull(4) ? std::nullopt : std::optional(used.integer(4)), 0});
}

std::span<const YearlyFigure> YearlyFigures::of(const std::vector<YearlyFigure>& figures, qint64 facility)
{
    const auto first = std::lower_bound(figures.begin(), figures.end(), facility,
                                        [](const YearlyFigure& figure, qint64 id) { return figure.facility < id; });
    auto last = first;
    while (last != figures.end() && last->facility == facility) ++last;
    return {first, last};
}

const YearlyFigure* figureOf(std::span<const YearlyFigure> figures, qint64 what)
{
    for (const YearlyFigure& figure : figures)
        if (figure.what == what) return &figure;
    return nullptr;
}

CheckedResources checkedResources(const Database& database, qint64 factorSet)
{
    CheckedResources resources;
    for (Stream rows(database, "SELECT id, name, measure, code FROM resource"); rows.next();)
        resources[rows.integer(0)] = {rows.text(1), rows.bytes(2) == "energy", rows.bytes(3) == "DIEN", {}};
    Stream factors(database, "SELECT resource_id, toe_per_unit FROM factor WHERE factor_set_id = ?");
    factors.bind(1, factorSet);
    while (factors.next()) resources[factors.integer(0)].factor = factors.integer(1);
    return resources;
}

EnergySum energyOf(std::span<const YearlyFigure> use, const CheckedResources& resources)
{
    EnergySum sum;
    for (const YearlyFigure& figure : use) {
        const CheckedResource& resource = resources.at(figure.what);
        if (!resource.isEnergy || figure.quantity == 0) continue;
        if (resource.factor)
            sum.toe += Wide(figure.quantity) * *resource.factor;
        else
            sum.isComplete = false;
    }
    return sum;
}

} // namespace core
