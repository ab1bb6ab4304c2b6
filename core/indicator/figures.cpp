// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/figures.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

QDate endOf(int year) { return QDate(year, 12, 31); }

Table tableOf(const Database& database, const Dictionary& dictionary)
{
    return {const_cast<Database&>(database), dictionary}; // only read here
}

SavingsRequest savingsRequest(const std::optional<Record>& plan, int year, int baseYear)
{
    SavingsRequest request;
    request.reportYear = year;
    request.baseYear = baseYear;
    if (!plan) return request;
    request.factorSet = plan->integer("factor_set_id").value_or(0);
    request.scope = plan->text("resource_scope").split(QLatin1Char(';'), Qt::SkipEmptyParts);
    const QString rule = plan->text("resource_rule");
    request.rule = rule == QLatin1String("every") ? ResourceRule::Every
        : rule == QLatin1String("any")            ? ResourceRule::Any
                                                  : ResourceRule::Energy;
    return request;
}

RateFigure rateFigure(const Figures& figures, Question question)
{
    RateFigure figure;
    figure.rate = rateOf(*figures.population, figures.answers, question);
    figure.base = rateOf(*figures.basePopulation, figures.baseAnswers, question);
    const auto inBase = [&](const FacilityState& f) {
        const FacilityState* then = figures.basePopulation->facility(f.id);
        return then && then->present;
    };
    const auto inReport = [&](const FacilityState& f) {
        const FacilityState* now = figures.population->facility(f.id);
        return now && now->present;
    };
    figure.matched = rateOf(*figures.population, figures.answers, question, {}, inBase);
    figure.matchedBase = rateOf(*figures.basePopulation, figures.baseAnswers, question, {}, inReport);
    return figure;
}

/// Cohort and band as the plan's saving target states them: a saving target first, else adoption with saving.
void takeBand(Figures& figures, const std::vector<Record>& targets)
{
    figures.cohort = QStringLiteral("adopters");
    for (const char* indicator : {"saving", "adoption_with_saving"})
        for (const Record& target : targets) {
            const Band band = bandOf(target);
            if (target.text("indicator") != QLatin1String(indicator) || !band.low) continue;
            figures.band = band;
            if (target.text("cohort") == QLatin1String("all")) figures.cohort = QStringLiteral("all");
            return;
        }
}

void sumSavings(Figures& figures)
{
    const Savings& savings = *figures.savings;
    std::vector<const FacilityState*> cohort;
    for (const FacilityState& facility : figures.population->facilities())
        if (facility.present
            && (figures.cohort == QLatin1String("all") || figures.answers.value(facility.id).adoption == Answer::Yes))
            cohort.push_back(&facility);
    std::sort(cohort.begin(), cohort.end(),
              [](const FacilityState* a, const FacilityState* b) { return a->code < b->code; });
    for (size_t i = 0; i < savings.measures().size(); ++i) {
        std::vector<CohortMember> members;
        for (const FacilityState* facility : cohort) {
            const FacilitySaving* saving = savings.saving(i, facility->id);
            if (i == 0)
                members.push_back({saving, savings.figure(facility->id)});
            else if (saving)
                members.push_back({saving, saving});
        }
        CohortSavings sums = cohortSavings(savings.measures()[i], std::move(members), figures.band);
        if (i == 0)
            figures.energy = std::move(sums);
        else
            figures.otherMeasures.push_back(std::move(sums));
    }
}

bool hasFacts(const Database& database, int year)
{
    Statement statement(database, "SELECT 1 FROM consumption WHERE year = ? LIMIT 1");
    return statement.bind(1, qint64(year)).step();
}

} // namespace

std::optional<Record> planFor(const Database& database, int year, const QString& code)
{
    const Table plans = tableOf(database, planDictionary());
    if (!code.isEmpty()) {
        auto plan = plans.first("code", code);
        if (!plan)
            throw Error(QStringLiteral("no plan %1").arg(code),
                        QCoreApplication::translate("Figures", "There is no plan “%1” in the file.").arg(code),
                        Error::Kind::Request, QStringLiteral("no_plan"));
        return plan;
    }
    std::optional<Record> best;
    const auto length = [](const Record& plan) { return plan.date("period_from").daysTo(plan.date("period_to")); };
    for (const Record& plan : plans.all()) {
        if (plan.integer("own").value_or(0) == 0 || plan.date("period_from").year() > year
            || plan.date("period_to").year() < year)
            continue;
        if (!best || length(plan) < length(*best)
            || (length(plan) == length(*best) && plan.date("date") > best->date("date")))
            best = plan;
    }
    return best;
}

TargetContext targetContext(const Database& database, const Figures& figures)
{
    TargetContext context;
    context.database = &database;
    context.asOf = figures.asOf;
    if (figures.plan) {
        context.periodFrom = figures.plan->date("period_from");
        context.periodTo = figures.plan->date("period_to");
    }
    context.baseYear = figures.baseYear;
    context.official = figures.official;
    context.population = figures.population.get();
    context.answers = &figures.answers;
    context.savings = figures.savings.get();
    context.basePopulation = figures.basePopulation.get();
    context.baseAnswers = &figures.baseAnswers;
    return context;
}

static int baseYearOf(const FigureRequest& request, const std::optional<Record>& plan)
{
    const auto planBase = plan ? plan->integer("base_year") : std::nullopt;
    return request.baseYear.value_or(int(planBase.value_or(request.year - 1)));
}

int baseYearOf(const Database& database, const FigureRequest& request)
{
    return baseYearOf(request, planFor(database, request.year, request.plan));
}

Figures figuresOf(const Database& database, const FigureRequest& request)
{
    Figures figures;
    figures.year = request.year;
    figures.asOf = request.asOf.isValid() ? request.asOf : endOf(request.year);
    figures.plan = planFor(database, request.year, request.plan);
    figures.baseYear = baseYearOf(request, figures.plan);
    if (figures.plan && figures.plan->text("official_rate") == QLatin1String("surveyed"))
        figures.official = OfficialRate::OfSurveyed;
    const int carry = figures.plan ? int(figures.plan->integer("carry_years").value_or(0)) : 0;

    figures.population = std::make_unique<Population>(database, figures.asOf);
    figures.basePopulation = std::make_unique<Population>(database, endOf(figures.baseYear));
    figures.answers = answersOf(database, request.year, carry, request.asOf);
    figures.baseAnswers = answersOf(database, figures.baseYear, carry);
    figures.awareness = rateFigure(figures, Question::Awareness);
    figures.adoption = rateFigure(figures, Question::Adoption);
    figures.savings = std::make_unique<Savings>(database, *figures.population,
                                                savingsRequest(figures.plan, request.year, figures.baseYear),
                                                [](const FacilityState& facility) { return facility.present; });
    {
        Statement set(database, "SELECT document FROM factor_set WHERE id = ?");
        if (set.bind(1, figures.savings->factorSet()).step()) figures.factorSet = set.text(0);
    }
    std::vector<Record> targets;
    if (figures.plan)
        targets = tableOf(database, targetDictionary()).where("plan_id", figures.plan->id, "position, id");
    takeBand(figures, targets);
    sumSavings(figures);

    std::unique_ptr<Savings> baseSavings;
    const bool needsBase = std::any_of(targets.begin(), targets.end(), [](const Record& target) {
        return target.text("indicator") == QLatin1String("adoption_with_saving");
    });
    if (needsBase && hasFacts(database, figures.baseYear - 1))
        baseSavings = std::make_unique<Savings>(database, *figures.basePopulation,
                                                savingsRequest(figures.plan, figures.baseYear, figures.baseYear - 1),
                                                [](const FacilityState& facility) { return facility.present; });
    TargetContext context = targetContext(database, figures);
    context.baseSavings = baseSavings.get();
    for (const Record& target : targets) figures.targets.push_back(judge(target, context));
    return figures;
}

} // namespace core
