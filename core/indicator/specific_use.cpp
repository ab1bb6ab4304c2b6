// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/specific_use.h"

#include "core/database/database.h"

namespace core {

namespace {

std::vector<int> yearsWithFigures(const Database& database, qint64 facility, int year, int most)
{
    std::vector<int> list;
    Statement rows(database,
                   "SELECT year FROM (SELECT year FROM output WHERE facility_id = ? UNION"
                   " SELECT year FROM consumption WHERE facility_id = ?) WHERE year <= ?"
                   " ORDER BY year DESC LIMIT ?");
    rows.bind(1, facility).bind(2, facility).bind(3, qint64(year)).bind(4, qint64(most));
    while (rows.step()) list.insert(list.begin(), int(rows.integer(0)));
    return list;
}

std::optional<Ratio> energyUsed(const Database& database, qint64 facility, int year, qint64 factorSet)
{
    Statement rows(database,
                   "SELECT c.quantity, f.toe_per_unit FROM consumption AS c"
                   " JOIN resource AS r ON r.id = c.resource_id AND r.measure = 'energy'"
                   " LEFT JOIN factor AS f ON f.resource_id = r.id AND f.factor_set_id = ?"
                   " WHERE c.facility_id = ? AND c.year = ?");
    rows.bind(1, factorSet).bind(2, facility).bind(3, qint64(year));
    std::optional<Ratio> sum;
    while (rows.step()) {
        if (rows.isNull(1) && rows.integer(0) != 0) return {};
        sum = sum.value_or(Ratio(0))
            + Ratio(Decimal::fromRaw(rows.integer(0))) * Ratio(Factor::fromRaw(rows.integer(1)));
    }
    return sum;
}

std::optional<SpecificUse> specificUse(const Database& database, qint64 facility, int year,
                                       const std::optional<Ratio>& energy)
{
    Statement rows(database, "SELECT quantity, unit FROM output WHERE facility_id = ? AND year = ?");
    rows.bind(1, facility).bind(2, qint64(year));
    if (!energy || !rows.step() || rows.integer(0) == 0) return {};
    const SpecificUse use{*energy * Ratio(1000) / Ratio(Decimal::fromRaw(rows.integer(0))), rows.text(1)};
    if (rows.step()) return {};
    return use;
}

} // namespace

std::vector<YearUse> yearUses(const Database& database, qint64 facility, int year, int most, qint64 factorSet)
{
    std::vector<YearUse> uses;
    for (const int one : yearsWithFigures(database, facility, year, most)) {
        const auto energy = energyUsed(database, facility, one, factorSet);
        uses.push_back({one, energy, specificUse(database, facility, one, energy)});
    }
    return uses;
}

} // namespace core
