// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explanation.h"

#include "core/database/database.h"
#include "core/error.h"
#include "core/report/explanation_inputs.h"
#include "core/report/explanation_requirement.h"
#include "core/report/rebase_words.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

QString signedPoints(const Ratio& change)
{
    return QStringLiteral("%1%2 điểm phần trăm")
        .arg(change < Ratio(0) ? QString() : QStringLiteral("+"), (change * Ratio(100)).shown(2));
}

QString whatOf(const QString& indicator)
{
    if (indicator == QLatin1String("awareness")) return QStringLiteral("cơ sở nhận thức");
    if (indicator == QLatin1String("adoption")) return QStringLiteral("cơ sở áp dụng");
    return QStringLiteral("cơ sở áp dụng và tiết kiệm đủ mức");
}

QString populationWords(const Figures& figures, const Scope& scope)
{
    return QStringLiteral("Cơ sở đang hoạt động ngày %1%2: %3")
        .arg(dateWords(figures.asOf), scope.isEverything() ? QString() : QStringLiteral(" trong phạm vi của chỉ tiêu"))
        .arg(figures.population->count(scope));
}

/// Official share, interval, of the surveyed.
void addShares(QStringList& formula, const Rate& rate, const QString& what)
{
    if (rate.population() == 0) return;
    formula << QStringLiteral("Trên tổng số cơ sở đang hoạt động = số %1 / tổng số = %2")
                   .arg(what, fractionWords(rate.yes, rate.population()));
    if (rate.unknown == 0) return;
    formula << QStringLiteral("Chưa khảo sát %1: tỷ lệ nằm trong khoảng từ %2 (đều là không) đến (%3 + %4)/%5 = %6 "
                              "(đều là có)")
                   .arg(countWords(rate.unknown), percentOrDash(rate.low()))
                   .arg(rate.yes)
                   .arg(rate.unknown)
                   .arg(rate.population())
                   .arg(percentOrDash(rate.high()));
    if (rate.yes + rate.no > 0)
        formula << QStringLiteral("Trên số đã khảo sát = %1/(%1 + %2) = %3")
                       .arg(rate.yes)
                       .arg(rate.no)
                       .arg(percentOrDash(rate.ofSurveyed()));
}

void addBaseOf(Explanation& explanation, const RateFigure& figure, const Figures& figures)
{
    if (figure.base.yes + figure.base.no == 0) {
        explanation.base << QStringLiteral("Năm gốc %1 chưa khảo sát").arg(figures.baseYear);
        return;
    }
    explanation.base << QStringLiteral("Năm gốc %1 (ngày 31/12/%1), tính từ số liệu: %2")
                            .arg(figures.baseYear)
                            .arg(fractionWords(figure.base.yes, figure.base.population()));
    if (!figure.rate.share()) return;
    explanation.formula << QStringLiteral("So với năm %1: %2/%3 − %4/%5 = %6")
                               .arg(figures.baseYear)
                               .arg(figure.rate.yes)
                               .arg(figure.rate.population())
                               .arg(figure.base.yes)
                               .arg(figure.base.population())
                               .arg(signedPoints(*figure.rate.share() - *figure.base.share()));
    if (figure.matched.population() > 0)
        explanation.formula << QStringLiteral("Riêng các cơ sở hoạt động ở cả hai thời điểm: %1 → %2 (%3)")
                                   .arg(fractionWords(figure.matchedBase.yes, figure.matchedBase.population()),
                                        fractionWords(figure.matched.yes, figure.matched.population()),
                                        signedPoints(*figure.matched.share() - *figure.matchedBase.share()));
}

/// The cohort of a target of its own scope and band.
CohortSavings cohortOf(const Database& database, const Figures& figures, const TargetFigure& target)
{
    const bool adopters
        = target.target.text("cohort") != QLatin1String("all") || target.kind != TargetKind::SavingAtLeast;
    const Scope scope = scopeOf(target.target, database);
    std::vector<const FacilityState*> cohort;
    for (const FacilityState& facility : figures.population->facilities())
        if (figures.population->holds(facility, scope)
            && (!adopters || figures.answers.value(facility.id).adoption == Answer::Yes))
            cohort.push_back(&facility);
    std::sort(cohort.begin(), cohort.end(),
              [](const FacilityState* a, const FacilityState* b) { return a->code < b->code; });
    std::vector<CohortMember> members;
    for (const FacilityState* facility : cohort)
        members.push_back({figures.savings->saving(0, facility->id), figures.savings->figure(facility->id)});
    return cohortSavings(figures.savings->measures().front(), std::move(members), bandOf(target.target));
}

void addWeighted(QStringList& formula, const Database& database, const CohortSavings& sums, const Band& band, int year)
{
    formula << QStringLiteral("Mỗi cơ sở: X = tiêu thụ năm gốc × sản lượng %1 / sản lượng năm gốc; mức tiết kiệm = 1 − "
                              "E/X, E là tiêu thụ %1")
                   .arg(year);
    const auto weighted = sums.weighted();
    if (!weighted) {
        formula << QStringLiteral("Không cơ sở nào đủ số liệu hai năm");
        return;
    }
    const auto line = [&](const Ratio& expected, const Ratio& actual, const QString& unit, int places) {
        return QStringLiteral("Mức chung = (ΣX − ΣE)/ΣX = (%1 − %2)/%1 = %3/%1 %4 = %5")
            .arg(shortNumber(expected, places), shortNumber(actual, places), shortNumber(expected - actual, places),
                 unit, savingPercent(*weighted, band));
    };
    if (const auto natural = sums.naturalExpectedUse()) {
        Statement row(database, "SELECT unit FROM resource WHERE id = ?");
        const QString unit
            = row.bind(1, sums.onlyResource).step() ? row.text(0).section(QLatin1Char('|'), 0, 0) : QString();
        formula << line(*natural, *sums.naturalActualUse(), unit, 2);
        formula << QStringLiteral("Quy ra TOE: %1 − %2 = %3 TOE")
                       .arg(shortNumber(sums.expectedUse(), 6), shortNumber(sums.actualUse(), 6),
                            (sums.expectedUse() - sums.actualUse()).shown(2));
    } else {
        formula << line(sums.expectedUse(), sums.actualUse(), QStringLiteral("TOE"), 6);
    }
    if (sums.hasBand)
        formula << QStringLiteral("Đạt từ %1%: %2 trên %3 cơ sở tính được, %2 trên %4 cơ sở xét")
                       .arg(shortNumber(*band.low * Ratio(100)))
                       .arg(sums.reachingLow)
                       .arg(sums.computable)
                       .arg(sums.count());
}

QString cohortWords(const CohortSavings& sums, bool adopters)
{
    return QStringLiteral("%1: %2, tính được %3, không tính được %4 (không tính là 0)")
        .arg(adopters ? QStringLiteral("Cơ sở áp dụng SXSH đang hoạt động") : QStringLiteral("Mọi cơ sở trong phạm vi"))
        .arg(sums.count())
        .arg(sums.computable)
        .arg(sums.count() - sums.computable);
}

QList<int> savingYears(const Figures& figures) { return {figures.year, figures.baseYear}; }

} // namespace

Explanation explainRate(const Database& database, const Figures& figures, Question question)
{
    const bool awareness = question == Question::Awareness;
    const RateFigure& figure = awareness ? figures.awareness : figures.adoption;
    const QString what = whatOf(awareness ? QStringLiteral("awareness") : QStringLiteral("adoption"));
    Explanation explanation;
    explanation.title = QStringLiteral("Tỷ lệ %1 năm %2").arg(what).arg(figures.year);
    explanation.asOf = figures.asOf;
    explanation.result = figure.rate.share() ? QStringLiteral("%1 (%2/%3)")
                                                   .arg(percentOrDash(figure.rate.share()))
                                                   .arg(figure.rate.yes)
                                                   .arg(figure.rate.population())
                                             : QStringLiteral("–");
    addShares(explanation.formula, figure.rate, what);
    addBaseOf(explanation, figure, figures);
    explanation.cohort = populationWords(figures, {});
    addAnswers(explanation, database, figures, question, {});
    explanation.excluded = outsidePopulation(*figures.population, {});
    explanation.changes = latestChanges(database, {QStringLiteral("survey")}, {figures.year});
    return explanation;
}

Explanation explainSaving(const Database& database, const Figures& figures)
{
    const CohortSavings& sums = figures.energy;
    Explanation explanation;
    explanation.title = QStringLiteral("Mức tiết kiệm năng lượng năm %1").arg(figures.year);
    explanation.asOf = figures.asOf;
    explanation.result = sums.weighted() ? savingPercent(*sums.weighted(), figures.band) : QStringLiteral("–");
    addWeighted(explanation.formula, database, sums, figures.band, figures.year);
    if (sums.mean())
        explanation.formula << QStringLiteral("Bình quân cơ sở %1, trung vị %2: chỉ để tham khảo")
                                   .arg(percentOrDash(sums.mean()), percentOrDash(sums.median()));
    explanation.base << QStringLiteral("Năm gốc %1, trừ cơ sở có năm gốc riêng").arg(figures.baseYear);
    explanation.cohort = cohortWords(sums, figures.cohort != QLatin1String("all"));
    addSavings(explanation, database, figures, sums);
    explanation.factorSet = factorWords(database, figures);
    explanation.changes
        = latestChanges(database, {QStringLiteral("output"), QStringLiteral("consumption")}, savingYears(figures));
    return explanation;
}

Explanation explainFacility(const Database& database, const Figures& figures, qint64 facility)
{
    const FacilitySaving* figure = figures.savings->figure(facility);
    const FacilitySaving* energy = figures.savings->saving(0, facility);
    if (!figure || !energy)
        throw Error(QStringLiteral("no saving of %1").arg(facility),
                    QCoreApplication::translate("Figures", "The facility does not run on the day of the figures."),
                    Error::Kind::Request, QStringLiteral("not_found"));
    const CohortSavings alone = cohortSavings(figures.savings->measures().front(), {{energy, figure}}, figures.band);
    Explanation explanation;
    explanation.title = QStringLiteral("Mức tiết kiệm của %1").arg(facilityName(*figures.population, facility));
    explanation.asOf = figures.asOf;
    const QString base = QString::number(figure->baseYear), report = QString::number(figures.year);
    explanation.base << QStringLiteral("Năm gốc %1").arg(base);
    QStringList& formula = explanation.formula;
    if (figure->isComputable() && energy->isComputable()) {
        const bool natural = energy->onlyResource != 0;
        const qint64 scale = natural ? 1'000'000 : 10'000'000'000'000'000;
        const Ratio before(natural ? BigInt(energy->baseQuantity) : bigInt(energy->base), BigInt(scale));
        const Ratio now(natural ? BigInt(energy->actualQuantity) : bigInt(energy->actual), BigInt(scale));
        const Ratio output(bigInt(energy->reportOutput), bigInt(energy->baseOutput));
        const Ratio load(BigInt(energy->fixedLoad), BigInt(100 * Decimal::one));
        const Ratio expected = before * ((Ratio(1) - load) * output + load);
        const int places = natural ? 4 : 8;
        formula << QStringLiteral("Sản lượng %1 / sản lượng %2 = %3").arg(report, base, shortNumber(output, 6));
        formula
            << (energy->fixedLoad == 0
                    ? QStringLiteral("X = tiêu thụ %1 × tỷ số sản lượng = %2 × %3 = %4")
                          .arg(base, shortNumber(before, places), shortNumber(output, 6), shortNumber(expected, places))
                    : QStringLiteral("X = tiêu thụ %1 × ((1 − β) × tỷ số sản lượng + β) = %2 với phần cố định β = %3%")
                          .arg(base, shortNumber(expected, places), Decimal::fromRaw(energy->fixedLoad).toShown()));
        formula << QStringLiteral("Mức tiết kiệm = 1 − E/X = 1 − %1/%2 = %3")
                       .arg(shortNumber(now, places), shortNumber(expected, places),
                            savingPercent(energy->saving(), figures.band));
        explanation.result = savingPercent(figure->saving(), figures.band);
        if (const auto savingClass = figure->classIn(figures.band))
            explanation.result += QStringLiteral(" – ") + savingClassWords(*savingClass, figures.band);
        if (figure->saving() != energy->saving())
            formula << QStringLiteral("Theo quy định của kế hoạch về các loại tài nguyên, con số của cơ sở là %1")
                           .arg(savingPercent(figure->saving(), figures.band));
    } else {
        explanation.result
            = QStringLiteral("không tính được: ") + exclusionWords(figure->exclusion, figure->baseYear, figures.year);
        formula << QStringLiteral("Cần sản lượng và lượng tiêu thụ của cả hai năm %1 và %2").arg(base, report);
    }
    explanation.base << rebaseLines(database, facility, figures.year);
    const Population only(database, figures.population->day(), std::span(&facility, 1));
    const auto chains = chainedSavings(database, only, *figures.savings);
    if (const auto chain = chains.find(facility); chain != chains.end()) formula << chainLines(database, chain->second);
    explanation.cohort = QStringLiteral("Một cơ sở");
    addSavings(explanation, database, figures, alone);
    explanation.factorSet = factorWords(database, figures);
    explanation.changes = latestChanges(database, {QStringLiteral("output"), QStringLiteral("consumption")},
                                        {figures.year, figure->baseYear}, facility);
    return explanation;
}

Explanation explainTarget(const Database& database, const Figures& figures, const TargetFigure& target)
{
    const TargetWords words = targetWords(target);
    const Scope scope = scopeOf(target.target, database);
    Explanation explanation;
    explanation.title = QStringLiteral("Chỉ tiêu %1 – %2").arg(target.number).arg(indicatorWords(target.indicator));
    explanation.words = target.target.text("words");
    explanation.asOf = figures.asOf;
    explanation.result = words.actual;
    if (target.isShare() && !words.actualCount.isEmpty())
        explanation.result += QStringLiteral(" (%1)").arg(words.actualCount);
    explanation.result += QStringLiteral(" – ") + verdictWord(target.verdict);
    if (target.kind == TargetKind::SavingAtLeast) {
        const CohortSavings sums = cohortOf(database, figures, target);
        addWeighted(explanation.formula, database, sums, bandOf(target.target), figures.year);
        explanation.cohort = cohortWords(sums, target.target.text("cohort") != QLatin1String("all"));
        addSavings(explanation, database, figures, sums);
        explanation.factorSet = factorWords(database, figures);
        explanation.changes
            = latestChanges(database, {QStringLiteral("output"), QStringLiteral("consumption")}, savingYears(figures));
    } else if (isRate(target)) {
        const bool withSaving = target.indicator == QLatin1String("adoption_with_saving");
        const Question question
            = target.indicator == QLatin1String("awareness") ? Question::Awareness : Question::Adoption;
        explanation.cohort = populationWords(figures, scope);
        explanation.excluded = outsidePopulation(*figures.population, scope);
        QStringList tables{QStringLiteral("survey")};
        if (withSaving) {
            const CohortSavings sums = cohortOf(database, figures, target);
            explanation.formula << QStringLiteral("Tính là đạt: cơ sở áp dụng có mức tiết kiệm từ %1%: %2 cơ sở")
                                       .arg(shortNumber(bandOf(target.target).low.value_or(Ratio(0)) * Ratio(100)))
                                       .arg(target.actualCount.value_or(0));
            addWeighted(explanation.formula, database, sums, bandOf(target.target), figures.year);
            addSavings(explanation, database, figures, sums);
            explanation.factorSet = factorWords(database, figures);
            tables << QStringLiteral("output") << QStringLiteral("consumption");
        } else {
            addAnswers(explanation, database, figures, question, scope);
        }
        if (target.actualCount && target.denominator.value_or(0) > 0)
            explanation.formula << QStringLiteral("Thực hiện = số %1 / %2 = %3/%4 = %5")
                                       .arg(whatOf(target.indicator),
                                            figures.official == OfficialRate::OfPopulation || withSaving
                                                ? QStringLiteral("tổng số cơ sở đang hoạt động")
                                                : QStringLiteral("số cơ sở đã khảo sát"))
                                       .arg(*target.actualCount)
                                       .arg(*target.denominator)
                                       .arg(target.isShare()
                                                ? words.actual
                                                : Ratio(*target.actualCount, *target.denominator).shownPercent());
        if (target.unknown > 0 && target.actualIfAllYes && target.actual)
            explanation.formula << QStringLiteral("Nếu %1 cơ sở chưa khảo sát đều là có: %2")
                                       .arg(countWords(target.unknown),
                                            target.isShare() ? target.actualIfAllYes->shownPercent()
                                                             : shortNumber(*target.actualIfAllYes));
        explanation.changes
            = latestChanges(database, tables, withSaving ? savingYears(figures) : QList<int>{figures.year});
    } else if (target.resultSource == ResultSource::Activities || target.resultSource == ResultSource::Staff) {
        addWork(explanation, database, figures, target);
    } else {
        explanation.cohort = QStringLiteral("Kết quả ghi đến ngày %1").arg(dateWords(figures.asOf));
        explanation.formula << (target.source.isEmpty()
                                    ? QStringLiteral("Thực hiện: %1").arg(words.actual)
                                    : QStringLiteral("Thực hiện: %1, nguồn: %2").arg(words.actual, target.source));
        addResults(explanation, database, target);
    }
    // The word itself stays among the codes, see scopeOf().
    explanation.lacksPrioritySectors = scope.industries == QStringList{QStringLiteral("priority")};
    if (explanation.lacksPrioritySectors)
        explanation.cohort += QStringLiteral(". Chưa đánh dấu ngành ưu tiên nào nên không cơ sở nào trong phạm vi");
    addRequirement(explanation, target, figures);
    return explanation;
}

std::optional<Explanation> explanationOf(const Database& database, const Figures& figures, const QString& key)
{
    if (key == QLatin1String("III.awareness")) return explainRate(database, figures, Question::Awareness);
    if (key == QLatin1String("III.adoption")) return explainRate(database, figures, Question::Adoption);
    if (key.startsWith(QLatin1String("V.")) && key != QLatin1String("V.title")) return explainSaving(database, figures);
    for (const TargetFigure& target : figures.targets)
        if (key == QStringLiteral("III.target%1").arg(target.number)) return explainTarget(database, figures, target);
    return {};
}

} // namespace core
