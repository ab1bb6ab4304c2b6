// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/population.h"
#include "core/ratio.h"
#include "core/record/survey.h"

#include <QHash>

#include <functional>

namespace core {

/// What a facility answered for a year; unknown if it did not.
struct Answers {
    Answer awareness = Answer::Unknown;
    Answer adoption = Answer::Unknown;
    bool carriedAwareness = false; ///< From an earlier year, where the plan carries answers forward.
    bool carriedAdoption = false;
};

/// Answers of a year by facility id. carryYears: how many years an answer may be carried forward (0: none). asOf:
/// surveys dated later do not count; invalid: all count.
QHash<qint64, Answers> answersOf(const Database& database, int year, int carryYears = 0, const QDate& asOf = {});

/// Which rate of three is the official one; the plan says it.
enum class OfficialRate { OfPopulation, OfSurveyed };

/// Yes, no and unknown of a population. Unknown is never no; all rates are always there. N = 0: none.
struct Rate {
    int yes = 0;
    int no = 0;
    int unknown = 0;
    int carried = 0; ///< How many of yes and no are carried forward.

    int population() const { return yes + no + unknown; }
    std::optional<Ratio> share() const; ///< y/N
    std::optional<Ratio> ofSurveyed() const; ///< y/(y+n)
    std::optional<Ratio> low() const { return share(); } ///< Every unknown is no.
    std::optional<Ratio> high() const; ///< (y+u)/N: every unknown is yes.
    std::optional<Ratio> official(OfficialRate rate) const;
    void add(Answer answer, bool isCarried = false);
};

enum class Question { Awareness, Adoption };

Answer answerTo(Question question, const Answers& answers);
/// Over the facilities of the population that are in the scope and, if given, pass the filter.
Rate rateOf(const Population& population, const QHash<qint64, Answers>& answers, Question question,
            const Scope& scope = {}, const std::function<bool(const FacilityState&)>& filter = {});

/// A rate within one commune, sector, size class or zone.
struct GroupRate {
    QString key;
    QString label;
    Rate rate;
};
enum class Grouping { Commune, Sector, Size, Zone };
/// Largest group first, groups of the same count in the Vietnamese order; facilities without the attribute come last.
std::vector<GroupRate> ratesBy(const Database& database, const Population& population,
                               const QHash<qint64, Answers>& answers, Question question, Grouping grouping,
                               const Scope& scope = {});

} // namespace core
