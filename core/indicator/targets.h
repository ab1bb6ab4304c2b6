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

/// Where the result of a target that is no answer and no saving comes from.
enum class ResultSource {
    None, ///< No result, or counted from answers and savings.
    TypedIn, ///< target_result; TargetFigure::source says from which paper.
    Activities, ///< Counted from the activities held.
    Staff, ///< Counted from the posts held on the day.
};

/// Where a target of several years should be at the end of the as-of year: what the plan says for that year, else on
/// the straight line between the nearest years that are known (base, years of the plan, end).
struct Path {
    int year = 0;
    bool isStated = false; ///< The plan itself says it for this year.
    Ratio required; ///< As TargetFigure::required
    std::optional<qint64> requiredCount, shortBy;
    bool onTrack = false;
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
    std::optional<qint64> population; ///< N: all the target is about, whatever the denominator.
    int unknown = 0; ///< Unknown answers that could change actual.
    std::vector<qint64> unknownFacilities;
    QDate requiredDate, actualDate; ///< Milestones.
    QString source; ///< Of a result typed in.
    ResultSource resultSource = ResultSource::None;
    int persons = 0; ///< Coverage by staff: distinct persons in the posts counted.
    std::vector<qint64> missing; ///< Coverage: facilities, zones or units not covered.
    std::optional<Path> path; ///< Only of targets of several years, before the last one.
    Verdict verdict = Verdict::NoData;
    bool certain = true;
    std::optional<Ratio> progress;

    bool countsNothing() const
    {
        return kind == TargetKind::SavingAtLeast || kind == TargetKind::Milestone
            || kind == TargetKind::ExternalAtLeast;
    }
    /// The target's figures are shares (printed in per cent), not counts, dates or figures from elsewhere.
    bool isShare() const { return isShareOfCount() || kind == TargetKind::SavingAtLeast; }
    /// actual is actualCount of denominator.
    bool isShareOfCount() const { return kind == TargetKind::ShareAtLeast || kind == TargetKind::PointsOverBase; }
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
/// Whom the target is about. The word "priority" among its sectors stands for the sectors marked so in the file.
Scope scopeOf(const Record& target, const Database& database);
/// A target of answers about which nobody was asked yet: there is no result to print, only what is required.
bool nobodySurveyed(const TargetFigure& figure);
/// The target is about all facilities: nothing of its scope is set.
bool isOfEverybody(const Record& target);
/// band_low–band_high of a target, or value–value_high of a saving.
Band bandOf(const Record& target);

} // namespace core
