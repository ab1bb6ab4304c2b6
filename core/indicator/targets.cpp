// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/targets.h"

#include "core/database/database.h"
#include "core/indicator/activities.h"
#include "core/indicator/coverage.h"
#include "core/indicator/rate_count.h"
#include "core/indicator/target_path.h"
#include "core/indicator/target_results.h"
#include "core/indicator/target_saving.h"
#include "core/indicator/target_terms.h"

#include <algorithm>

namespace core {

namespace {

bool isRate(const QString& indicator)
{
    return indicator == QLatin1String("awareness") || indicator == QLatin1String("adoption")
        || indicator == QLatin1String("adoption_with_saving");
}

/// Indicators whose counts add up over the plan's period; the others count on the date.
bool isSummed(const QString& indicator)
{
    static const QStringList summed{QStringLiteral("classes"), QStringLiteral("participants"),
                                    QStringLiteral("assessments"), QStringLiteral("class_enterprises"),
                                    QStringLiteral("models")};
    return summed.contains(indicator);
}

class Judge {
public:
    Judge(TargetFigure& figure, const TargetContext& context) : m_figure(figure), m_context(context) { }

    void judge()
    {
        switch (m_figure.kind) {
        case TargetKind::Milestone: milestone(); break;
        case TargetKind::ExternalAtLeast: external(); break;
        case TargetKind::SavingAtLeast: judgeSaving(m_figure, m_context); break;
        case TargetKind::CountAtLeast: isRate(m_figure.indicator) ? rate() : count(); break;
        default: isRate(m_figure.indicator) ? rate() : coverage(); break;
        }
        path();
    }

private:
    Decimal value() const { return Decimal::fromRaw(m_figure.target.integer("value").value_or(0)); }
    Scope scope() const { return scopeOf(m_figure.target, *m_context.database); }
    bool isShareKind() const { return m_figure.isShareOfCount(); }
    bool needsBase() const
    {
        return m_figure.kind == TargetKind::PointsOverBase || m_figure.kind == TargetKind::RelativeOverBase
            || m_figure.kind == TargetKind::ShareOfPopulationOverBase;
    }
    std::optional<Base> officialBase() const
    {
        const auto count = m_figure.target.integer("base_numerator"), of = m_figure.target.integer("base_denominator");
        if (!count || !of || *of <= 0) return std::nullopt;
        return Base{*count, *of, m_figure.target.text("base_document")};
    }
    /// What a stated number of the target requires, in the kind of figure that it is judged by; nothing without the
    /// base or denominator that the kind needs.
    std::optional<Ratio> requiredFor(Decimal stated) const
    {
        const Ratio points = percentOf(stated.raw());
        switch (m_figure.kind) {
        case TargetKind::ShareAtLeast:
        case TargetKind::SavingAtLeast: return points;
        case TargetKind::PointsOverBase:
            if (m_figure.base) return m_figure.base->ratio() + points;
            break;
        case TargetKind::RelativeOverBase:
            if (m_figure.base) return Ratio(m_figure.base->count) * (Ratio(1) + points);
            break;
        case TargetKind::ShareOfPopulationOverBase:
            if (m_figure.base && m_figure.population)
                return Ratio(m_figure.base->count) + points * Ratio(*m_figure.population);
            break;
        default: return Ratio(stated);
        }
        return std::nullopt;
    }

    /// What the data of the base year say about a rate; nothing if nobody was asked: no data, not 0.
    std::optional<Base> computedRateBase() const
    {
        if (!m_context.basePopulation || !isRate(m_figure.indicator)) return std::nullopt;
        const bool withSaving = m_figure.indicator == QLatin1String("adoption_with_saving");
        if (withSaving && !m_context.baseSavings) return std::nullopt;
        const RateCount counted = countOf(m_figure.indicator, scope(), bandOf(m_figure.target).low,
                                          *m_context.basePopulation, *m_context.baseAnswers, m_context.baseSavings);
        const int n = denominatorOf(counted.rate);
        return n > 0 && counted.answered > 0 ? std::optional(Base{counted.rate.yes, n, {}}) : std::nullopt;
    }
    /// What posts and activities until the end of the base year say about a coverage.
    std::optional<Base> computedCoverageBase() const
    {
        if (!m_context.basePopulation) return std::nullopt;
        const auto covered = coverageOf(*m_context.database, m_figure.target, *m_context.basePopulation);
        return covered && covered->of > 0 ? std::optional(Base{covered->count, covered->of, {}}) : std::nullopt;
    }

    void findBase()
    {
        m_figure.computedBase = isRate(m_figure.indicator) ? computedRateBase() : computedCoverageBase();
        const auto official = officialBase();
        m_figure.base = official ? official : m_figure.computedBase;
    }

    /// Adoption with saving is over N always: who has no saving was not asked about it.
    OfficialRate official() const
    {
        return m_figure.indicator == QLatin1String("adoption_with_saving") ? OfficialRate::OfPopulation
                                                                           : m_context.official;
    }
    int denominatorOf(const Rate& rate) const
    {
        return official() == OfficialRate::OfPopulation ? rate.population() : rate.yes + rate.no;
    }

    void rate()
    {
        const RateCount counted = countOf(m_figure.indicator, scope(), bandOf(m_figure.target).low,
                                          *m_context.population, *m_context.answers, m_context.savings);
        const Rate& rate = counted.rate;
        m_figure.unknown = rate.unknown;
        m_figure.unknownFacilities = counted.unknown;
        m_figure.actualCount = rate.yes;
        if (needsBase()) findBase();
        if (rate.population() == 0) return finishCounts(Verdict::NoData);

        const bool share = isShareKind();
        const std::optional<Ratio> ifAllNo = share ? rate.share() : Ratio(rate.yes);
        m_figure.actualIfAllYes = share ? rate.high() : Ratio(rate.yes + rate.unknown);
        m_figure.actual = share ? rate.official(official()) : Ratio(rate.yes);
        m_figure.denominator = denominatorOf(rate);
        m_figure.population = rate.population();
        m_figure.required = requiredFor(value());
        if (m_figure.required && (!share || *m_figure.denominator > 0))
            m_figure.requiredCount
                = qint64((share ? *m_figure.required * Ratio(*m_figure.denominator) : *m_figure.required).ceiling());
        Verdict verdict = verdictOf(m_figure.actual, m_figure.required);
        const Verdict worst = verdictOf(ifAllNo, m_figure.required);
        const Verdict best = verdictOf(m_figure.actualIfAllYes, m_figure.required);
        // Where nobody was surveyed there is no verdict yet, and there will be one whatever the answers are.
        m_figure.certain = worst == best && verdict == best;
        if (verdict == Verdict::NotMet && best != Verdict::NotMet) verdict = Verdict::NotMetUncertain;
        std::optional<Ratio> baseValue;
        if (m_figure.base) baseValue = share ? m_figure.base->ratio() : Ratio(m_figure.base->count);
        finishCounts(verdict, baseValue);
    }

    void finishCounts(Verdict verdict, const std::optional<Ratio>& baseValue = {})
    {
        m_figure.verdict = verdict;
        if (m_figure.requiredCount && m_figure.actualCount)
            m_figure.shortBy = std::max<qint64>(0, *m_figure.requiredCount - *m_figure.actualCount);
        if (!m_figure.actual || !m_figure.required) return;
        if (needsBase()) {
            if (baseValue && *baseValue != *m_figure.required)
                m_figure.progress = (*m_figure.actual - *baseValue) / (*m_figure.required - *baseValue);
        } else if (*m_figure.required != Ratio(0)) {
            m_figure.progress = *m_figure.actual / *m_figure.required;
        }
    }

    std::vector<ResultTypedIn> results() const
    {
        return resultsTypedIn(*m_context.database, m_figure.target.id, m_context.asOf);
    }

    /// The first and last day whose activities count: the plan's period up to the as-of day.
    QDate lastDay() const
    {
        return m_context.periodTo.isValid() ? std::min(m_context.asOf, m_context.periodTo) : m_context.asOf;
    }

    /// Counted from the activities or posts in the file, where there are any for the indicator; later ones than the
    /// as-of day play no part in that, so that they change no earlier figure.
    bool takeRecords()
    {
        if (isSummed(m_figure.indicator)) {
            const auto held = activityCount(*m_context.database, m_figure.target, m_context.periodFrom, lastDay());
            if (!held) return false;
            m_figure.actualCount = held;
            m_figure.resultSource = ResultSource::Activities;
            return true;
        }
        const auto covered
            = coverageOf(*m_context.database, m_figure.target, *m_context.population, m_context.periodFrom);
        if (!covered) return false;
        m_figure.actualCount = covered->count;
        if (covered->of > 0) m_figure.denominator = covered->of;
        m_figure.persons = covered->persons;
        m_figure.missing = covered->missing;
        m_figure.resultSource
            = m_figure.indicator == QLatin1String("zones_reached") ? ResultSource::Activities : ResultSource::Staff;
        return true;
    }

    /// The sum over the period, or the latest one.
    void takeCountTypedIn()
    {
        qint64 count = 0;
        for (const ResultTypedIn& result : results()) {
            if (!result.count) continue;
            m_figure.resultSource = ResultSource::TypedIn;
            if (m_figure.source.isEmpty()) m_figure.source = result.source;
            if (!isSummed(m_figure.indicator)) {
                count = *result.count; // the latest
                break;
            }
            if (result.date >= m_context.periodFrom
                && (!m_context.periodTo.isValid() || result.date <= m_context.periodTo))
                count += *result.count;
        }
        m_figure.actualCount = count;
    }

    void count()
    {
        if (!takeRecords()) takeCountTypedIn();
        m_figure.actual = Ratio(*m_figure.actualCount);
        m_figure.required = Ratio(value());
        m_figure.requiredCount = qint64(m_figure.required->ceiling());
        finishCounts(verdictOf(m_figure.actual, m_figure.required));
    }

    void takeCoverageTypedIn()
    {
        for (const ResultTypedIn& result : results()) {
            if (!result.count || result.of.value_or(0) <= 0) continue;
            m_figure.actualCount = result.count;
            m_figure.denominator = result.of;
            m_figure.source = result.source;
            m_figure.resultSource = ResultSource::TypedIn;
            break;
        }
    }

    void coverage()
    {
        const bool share = isShareKind();
        if (needsBase()) findBase();
        // A share of what adds up has no denominator in the data.
        if ((share && isSummed(m_figure.indicator)) || !takeRecords()) takeCoverageTypedIn();
        m_figure.population = m_figure.denominator;
        m_figure.required = requiredFor(value());
        if (m_figure.actualCount && (m_figure.denominator || !share))
            m_figure.actual
                = share ? Ratio(*m_figure.actualCount, *m_figure.denominator) : Ratio(*m_figure.actualCount);
        if (m_figure.required && (m_figure.denominator || !share))
            m_figure.requiredCount
                = qint64((share ? *m_figure.required * Ratio(*m_figure.denominator) : *m_figure.required).ceiling());
        std::optional<Ratio> baseValue;
        if (m_figure.base) baseValue = share ? m_figure.base->ratio() : Ratio(m_figure.base->count);
        finishCounts(verdictOf(m_figure.actual, m_figure.required), baseValue);
    }

    void external()
    {
        m_figure.required = Ratio(value());
        for (const ResultTypedIn& result : results()) {
            if (!result.value) continue;
            m_figure.actual = Ratio(Decimal::fromRaw(*result.value));
            m_figure.source = result.source;
            m_figure.resultSource = ResultSource::TypedIn;
            break;
        }
        finishCounts(verdictOf(m_figure.actual, m_figure.required));
    }

    void milestone()
    {
        m_figure.requiredDate = m_figure.target.date("due_date");
        const QStringList kinds = activityKindsOf(m_figure.indicator, m_figure.target);
        const auto held = kinds.isEmpty()
            ? std::vector<HeldActivity>()
            : heldActivities(*m_context.database, m_context.periodFrom, m_context.asOf, kinds);
        if (!held.empty()) {
            m_figure.actualDate = held.front().date;
            m_figure.resultSource = ResultSource::Activities;
        } else {
            for (const ResultTypedIn& result : results()) { // the last one is the earliest date on which it was done
                m_figure.actualDate = result.date;
                m_figure.source = result.source;
                m_figure.resultSource = ResultSource::TypedIn;
            }
        }
        const bool done = m_figure.actualDate.isValid()
            && (!m_figure.requiredDate.isValid() || m_figure.actualDate <= m_figure.requiredDate);
        m_figure.verdict = done ? Verdict::Met : Verdict::NotMet;
    }

    /// Where the path of a target of several years begins: nothing done for what adds up, no saving in the base year,
    /// else the base.
    std::optional<std::pair<int, Ratio>> pathBeginning() const
    {
        if (m_figure.kind == TargetKind::ExternalAtLeast) return std::nullopt; // stated for each year
        if (m_figure.kind == TargetKind::SavingAtLeast) return std::pair(m_context.baseYear, Ratio(0));
        if (isSummed(m_figure.indicator) && !needsBase()) return std::pair(m_context.periodFrom.year() - 1, Ratio(0));
        std::optional<Base> base = m_figure.base;
        if (!base) base = officialBase();
        if (!base) base = isRate(m_figure.indicator) ? computedRateBase() : computedCoverageBase();
        if (!base) return std::nullopt;
        return std::pair(m_context.baseYear, isShareKind() ? base->ratio() : Ratio(base->count));
    }

    void path()
    {
        m_figure.path
            = pathOf(m_figure, m_context, pathBeginning(), [this](Decimal stated) { return requiredFor(stated); });
    }

    TargetFigure& m_figure;
    const TargetContext& m_context;
};

} // namespace

TargetFigure judge(const Record& target, const TargetContext& context)
{
    TargetFigure figure(target);
    figure.number = int(target.integer("position").value_or(0));
    figure.kind = targetKind(target.text("kind"));
    figure.indicator = target.text("indicator");
    Judge(figure, context).judge();
    return figure;
}

} // namespace core
