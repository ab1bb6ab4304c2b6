// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/sector_spread.h"

#include "core/record/unit_of_measure.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

constexpr size_t fewest = 8; // plausibility_rules.csv, PR20
const Ratio factor(7, 2); // 3,5

struct Member {
    qint64 facility;
    Wide energy, output;
    double approximate; ///< E/P

    Ratio use() const { return {bigInt(energy), bigInt(output)}; }
};

/// The middle one; of an even number the mean of the two in the middle. values is not empty.
template <class Number>
Number medianOf(std::vector<Number> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / Number(2);
}

/// The exact figures of a sector, made only where the approximate ones leave something open.
struct Exactly {
    Ratio median, deviation;

    static Ratio distance(const Ratio& a, const Ratio& b) { return a < b ? b - a : a - b; }
    explicit Exactly(const std::vector<Member>& members)
    {
        std::vector<Ratio> uses;
        for (const Member& member : members) uses.push_back(member.use());
        median = medianOf(uses);
        for (Ratio& use : uses) use = distance(use, median);
        deviation = medianOf(std::move(uses));
    }
};

void judge(const std::vector<Member>& members, std::vector<SectorOutlier>& outliers)
{
    std::vector<double> values;
    for (const Member& member : members) values.push_back(member.approximate);
    const double median = medianOf(values);
    for (double& value : values) value = std::abs(value - median);
    const double limit = 3.5 * medianOf(values), unsure = 1e-9 * std::abs(median);
    std::optional<Exactly> exact;
    for (const Member& member : members) {
        if (std::abs(member.approximate - median) < limit - unsure) continue;
        if (!exact) exact.emplace(members);
        if (exact->deviation == Ratio(0)) return;
        const Ratio use = member.use();
        if (Exactly::distance(use, exact->median) > factor * exact->deviation)
            outliers.push_back(
                {member.facility, use, exact->median, int(members.size()), member.energy, member.output});
    }
}

} // namespace

std::vector<SectorOutlier> sectorOutliers(const Population& population, const YearlyFigures& figures,
                                          const UnitTexts& units, const CheckedResources& resources)
{
    std::map<std::pair<QString, QString>, std::vector<Member>> sectors; // division and kind of unit
    QHash<int, UnitOfMeasure> measures;
    const auto measureOf = [&](int unit) -> const UnitOfMeasure& {
        const auto known = measures.constFind(unit);
        return known != measures.constEnd() ? *known : *measures.insert(unit, unitOfMeasure(units.text(unit)));
    };
    for (const FacilityState& facility : population.facilities()) {
        if (!facility.present || facility.industry.size() < 2) continue;
        const auto made = figures.output(facility.id);
        if (made.empty()) continue;
        const EnergySum energy = energyOf(figures.use(facility.id), resources);
        if (!energy.isComplete || energy.toe == 0) continue;
        const QString kind = measureOf(made.front().unit).kind; // a copy: the table of units may grow
        Wide output = 0;
        bool fits = true;
        for (const YearlyFigure& figure : made) {
            const UnitOfMeasure& measure = measureOf(figure.unit);
            Wide term = 0;
            fits = fits && measure.kind == kind
                && !__builtin_mul_overflow(Wide(figure.quantity) * figure.coefficient, Wide(measure.factor), &term)
                && !__builtin_add_overflow(output, term, &output);
        }
        if (!fits || output <= 0) continue;
        sectors[{facility.industry.left(2), kind}].push_back(
            {facility.id, energy.toe, output, double(energy.toe) / double(output)});
    }
    std::vector<SectorOutlier> outliers;
    for (const auto& [sector, members] : sectors)
        if (members.size() >= fewest) judge(members, outliers);
    return outliers;
}

} // namespace core
