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

/// The saving of the facility in a measure, in whatever unit it is recorded.
FacilitySaving savingIn(const Savings& savings, const QString& measure, qint64 facility)
{
    for (size_t i = 0; i < savings.measures().size(); ++i)
        if (savings.measures()[i].code == measure)
            if (const FacilitySaving* found = savings.saving(i, facility)) return *found;
    FacilitySaving nothing;
    nothing.facility = facility;
    nothing.baseYear = savings.request().baseYear;
    nothing.exclusion = Exclusion::NoBaseConsumption;
    nothing.recorded = false;
    return nothing;
}

/// A chain without links for each measure in which the facility has a saving.
std::vector<ChainedSaving> chainsOf(const Savings& savings, qint64 facility)
{
    std::vector<ChainedSaving> chains;
    for (size_t i = 0; i < savings.measures().size(); ++i)
        if (savings.saving(i, facility)) chains.push_back({savings.measures()[i], {}, {}});
    return chains;
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

std::map<qint64, std::vector<ChainedSaving>> chainedSavings(const Database& database, const Population& population,
                                                            const Savings& savings)
{
    const int reportYear = savings.request().reportYear;
    std::map<qint64, std::vector<ChainedSaving>> chained;
    std::map<std::pair<int, int>, std::set<qint64>> banked; // base and report year → who
    for (const FacilityState& facility : population.facilities()) {
        if (facility.rebases.empty() || !savings.saving(0, facility.id)) continue;
        const auto years = baseYearsOf(facility, reportYear, savings.request().baseYear);
        if (years.size() < 2) continue;
        for (size_t i = 1; i < years.size(); ++i) banked[{years[i - 1], years[i]}].insert(facility.id);
        chained.emplace(facility.id, chainsOf(savings, facility.id));
    }
    for (const auto& [years, who] : banked) {
        SavingsRequest request;
        request.baseYear = years.first;
        request.reportYear = years.second;
        request.oneBaseYear = true;
        request.factorSet = savings.factorSet();
        request.scope = savings.request().scope;
        const Savings link(database, population, request,
                           [&](const FacilityState& facility) { return who.contains(facility.id); });
        for (const qint64 id : who)
            for (ChainedSaving& chain : chained[id]) { // pairs ascend, and so do the links of each facility
                chain.links.push_back(savingIn(link, chain.measure.code, id));
                chain.reportYears.push_back(years.second);
            }
    }
    for (auto& [id, chains] : chained)
        for (ChainedSaving& chain : chains) {
            chain.links.push_back(savingIn(savings, chain.measure.code, id));
            chain.reportYears.push_back(reportYear);
        }
    return chained;
}

} // namespace core
