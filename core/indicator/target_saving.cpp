// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/target_saving.h"

#include "core/indicator/target_terms.h"

#include <algorithm>

namespace core {

/// The weighted saving is largest (smallest) when the unknown with savings above (below) it join; a verdict that
/// holds for these two holds for every subset of the unknown.
static bool sameWhateverUnknown(const CohortSavings& cohort, std::vector<const FacilitySaving*> unknown,
                                const Band& band)
{
    const Verdict actual = verdictOf(cohort.weighted(), band.low, band.high);
    for (const int direction : {1, -1}) {
        std::sort(unknown.begin(), unknown.end(),
                  [&](const FacilitySaving* a, const FacilitySaving* b) { return a->compare(*b) * direction > 0; });
        CohortSavings sums = cohort;
        sums.members.clear();
        for (const FacilitySaving* saving : unknown) {
            const auto before = sums.weighted();
            if (before && (direction > 0 ? saving->saving() <= *before : saving->saving() >= *before)) break;
            ++sums.computable;
            sums.expected += saving->expected;
            sums.actual += saving->actual;
            if (verdictOf(sums.weighted(), band.low, band.high) != actual) return false;
        }
    }
    return true;
}

void judgeSaving(TargetFigure& figure, const TargetContext& context)
{
    const Band band = bandOf(figure.target);
    figure.required = band.low;
    const Scope scope = scopeOf(figure.target, *context.database);
    const bool adoptersOnly = figure.target.text("cohort") != QLatin1String("all");
    std::vector<CohortMember> members, all;
    std::vector<const FacilitySaving*> unknown;
    for (const FacilityState& facility : context.population->facilities()) {
        if (!context.population->holds(facility, scope)) continue;
        const Answer answer = adoptersOnly ? context.answers->value(facility.id).adoption : Answer::Yes;
        if (answer == Answer::No) continue;
        const CohortMember member{context.savings->saving(0, facility.id), context.savings->figure(facility.id)};
        all.push_back(member);
        if (answer == Answer::Yes)
            members.push_back(member);
        else if (member.figure->isComputable() && member.saving->isComputable()) {
            unknown.push_back(member.saving);
            figure.unknownFacilities.push_back(facility.id);
        }
    }
    figure.unknown = int(figure.unknownFacilities.size());
    const Measure& energy = context.savings->measures().front();
    const CohortSavings cohort = cohortSavings(energy, members, band);
    figure.actual = cohort.weighted();
    figure.actualIfAllYes = cohortSavings(energy, all, band).weighted();
    figure.verdict = verdictOf(figure.actual, figure.required, band.high);
    const Verdict allYes = verdictOf(figure.actualIfAllYes, figure.required, band.high);
    if (figure.verdict == Verdict::NotMet && (allYes == Verdict::Met || allYes == Verdict::Exceeded))
        figure.verdict = Verdict::NotMetUncertain;
    figure.certain = sameWhateverUnknown(cohort, unknown, band);
    if (figure.actual && figure.required && *figure.required != Ratio(0))
        figure.progress = *figure.actual / *figure.required;
}

} // namespace core
