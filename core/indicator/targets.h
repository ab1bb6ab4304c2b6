// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/rates.h"
#include "core/indicator/savings.h"
#include "core/record/dictionary.h"

namespace core {

class Database;

enum class TargetKind {
    ShareAtLeast,
    PointsOverBase,
    RelativeOverBase,
    ShareOfPopulationOverBase,
    SavingAtLeast,
    CountAtLeast,
    Milestone,
    ExternalAtLeast,
};
TargetKind targetKind(const QString& code);

/// NoData: N = 0, nothing computable, no base. NotMetUncertain: not met, but met if every unknown answer were yes.
enum class Verdict { Exceeded, Met, NotMet, NotMetUncertain, NoData };
const char* code(Verdict verdict); ///< "not_met_uncertain"

/// A base as counted: 10 of 18, with the document if it is an official figure.
struct Base {
    qint64 count = 0;
    qint64 of = 0;
    QString document; ///< Empty for a computed base.
    Ratio ratio() const { return Ratio(count, of); }
};

/// How far a target is: what it requires, what there is, the verdict. Exact values; printing rounds.
struct TargetFigure {
    explicit TargetFigure(Record record) : target(std::move(record)) { }

    Record target;
    int number = 0; ///< 1 for the first target of its plan.
    TargetKind kind = TargetKind::ShareAtLeast;
    QString indicator;
    std::optional<Base> base; ///< The one that decides.
    std::optional<Base> computedBase; ///< What the data of the base year say, also where an official base decides.
    /// Shares as ratios, counts as whole (or, for a required count, exact) numbers, figures from elsewhere as they are.
    std::optional<Ratio> required, actual;
    std::optional<Ratio> actualIfAllYes; ///< Every unknown answer yes; only where answers count.
    std::optional<qint64> requiredCount, actualCount, shortBy;
    std::optional<qint64> denominator; ///< N (or y + n) that actualCount is a share of.
    int unknown = 0; ///< Unknown answers that could change actual.
    std::vector<qint64> unknownFacilities;
    QDate requiredDate, actualDate; ///< Milestones.
    QString source; ///< Of a result typed in.
    Verdict verdict = Verdict::NoData;
    bool certain = true;
    std::optional<Ratio> progress;

    bool countsNothing() const
    {
        return kind == TargetKind::SavingAtLeast || kind == TargetKind::Milestone
            || kind == TargetKind::ExternalAtLeast;
    }
    /// The target's figures are shares (printed in per cent), not counts, dates or figures from elsewhere.
    bool isShare() const
    {
        return kind == TargetKind::ShareAtLeast || kind == TargetKind::PointsOverBase
            || kind == TargetKind::SavingAtLeast;
    }
};

/// What a target is judged on: the populations, answers and savings of the report year and of the base year.
struct TargetContext {
    const Database* database = nullptr;
    QDate asOf;
    QDate periodFrom, periodTo; ///< First and last day of the plan: counts accumulate between them.
    int baseYear = 0;
    OfficialRate official = OfficialRate::OfPopulation;
    const Population* population = nullptr;
    const QHash<qint64, Answers>* answers = nullptr;
    const Savings* savings = nullptr; ///< Of every facility of the population.
    const Population* basePopulation = nullptr;
    const QHash<qint64, Answers>* baseAnswers = nullptr;
    const Savings* baseSavings
        = nullptr; ///< Of the base year against the year before; nullptr if that year has no data.
};

TargetFigure judge(const Record& target, const TargetContext& context);
Scope scopeOf(const Record& target);
/// band_low–band_high of a target, or value–value_high of a saving.
Band bandOf(const Record& target);

} // namespace core
