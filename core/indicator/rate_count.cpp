// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/rate_count.h"

namespace core {

RateCount countOf(const QString& indicator, const Scope& scope, const std::optional<Ratio>& low,
                  const Population& population, const QHash<qint64, Answers>& answers, const Savings* savings)
{
    RateCount count;
    const bool withSaving = indicator == QLatin1String("adoption_with_saving");
    const Question question = indicator == QLatin1String("awareness") ? Question::Awareness : Question::Adoption;
    for (const FacilityState& facility : population.facilities()) {
        if (!population.holds(facility, scope)) continue;
        Answer answer = answerTo(question, answers.value(facility.id));
        if (answer != Answer::Unknown) ++count.answered;
        if (withSaving && answer != Answer::No) {
            const FacilitySaving* figure = savings ? savings->figure(facility.id) : nullptr;
            if (!figure || !figure->isComputable() || !low || !figure->reaches(*low)) answer = Answer::No;
        }
        count.rate.add(answer);
        if (answer == Answer::Unknown) count.unknown.push_back(facility.id);
    }
    return count;
}

} // namespace core
