// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/chained_saving.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// Base years of a facility up to a report year, ascending; the last is the one that holds for it.
std::vector<int> baseYearsOf(const FacilityState& facility, int reportYear, int planBaseYear)
{
    std::vector<int> years{facility.baseYear.value_or(planBaseYear)};
    for (const Rebase& later : facility.rebases) {
        if (later.year > reportYear) continue;
        if (later.baseYear <= years.back()) years.clear();
        years.push_back(later.baseYear);
    }
    return years;
}

} // namespace

bool ChainedSaving::isComputable() const
{
    return std::all_of(links.begin(), links.end(), [](const FacilitySaving& link) { return link.isComputable(); });
}

Ratio ChainedSaving::saving() const
{
    Ratio left(1);
    for (const FacilitySaving& link : links) left = left * (Ratio(1) - link.saving());
    return Ratio(1) - left;
}

std::map<qint64, ChainedSaving> chainedSavings(const Database& database, const Population& population,
                                               const Savings& savings)
{
    const int reportYear = savings.request().reportYear;
    std::map<qint64, ChainedSaving> chains;
    std::map<qint64, std::vector<int>> baseYears;
    std::map<std::pair<int, int>, std::set<qint64>> banked; // base and report year → who
    for (const FacilityState& facility : population.facilities()) {
        if (facility.rebases.empty() || !savings.saving(0, facility.id)) continue;
        const auto years = baseYearsOf(facility, reportYear, savings.request().baseYear);
        if (years.size() < 2) continue;
        for (size_t i = 1; i < years.size(); ++i) banked[{years[i - 1], years[i]}].insert(facility.id);
        baseYears.emplace(facility.id, years);
    }
    for (const auto& [years, who] : banked) {
        SavingsRequest request;
        request.baseYear = years.first;
        request.reportYear = years.second;
        request.oneBaseYear = true;
        request.factorSet = savings.factorSet();
        const Savings link(database, population, request,
                           [&](const FacilityState& facility) { return who.contains(facility.id); });
        for (const qint64 id : who) { // pairs ascend, and so do the links of each facility
            chains[id].links.push_back(*link.saving(0, id));
            chains[id].reportYears.push_back(years.second);
        }
    }
    for (auto& [id, chain] : chains) {
        chain.links.push_back(*savings.saving(0, id));
        chain.reportYears.push_back(reportYear);
    }
    return chains;
}

} // namespace core
