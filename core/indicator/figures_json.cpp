// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/figures_json.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"

#include <QJsonArray>

namespace core {

namespace {

QJsonValue ratio(const std::optional<Ratio>& value) { return value ? QJsonValue(value->toPlain()) : QJsonValue(); }
QJsonValue percent(const std::optional<Ratio>& value) { return value ? QJsonValue(value->percent4()) : QJsonValue(); }
QJsonValue decimal(const std::optional<Ratio>& value)
{
    return value ? QJsonValue(value->toPlainDecimal()) : QJsonValue();
}
QJsonValue whole(const std::optional<qint64>& value) { return value ? QJsonValue(*value) : QJsonValue(); }
QJsonValue iso(const QDate& date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }
QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject rateJson(const Rate& rate)
{
    QJsonObject json{{QStringLiteral("yes"), rate.yes},
                     {QStringLiteral("no"), rate.no},
                     {QStringLiteral("unknown"), rate.unknown},
                     {QStringLiteral("share"), ratio(rate.share())},
                     {QStringLiteral("percent"), percent(rate.share())},
                     {QStringLiteral("low"), ratio(rate.low())},
                     {QStringLiteral("high"), ratio(rate.high())},
                     {QStringLiteral("of_surveyed"), ratio(rate.ofSurveyed())}};
    if (rate.carried > 0) json.insert(QStringLiteral("carried"), rate.carried);
    return json;
}

QJsonValue bandEnd(const std::optional<Ratio>& end)
{
    return end ? QJsonValue((*end * Ratio(100)).toPlainDecimal()) : QJsonValue();
}

QJsonValue naturalJson(const Database& database, const CohortSavings& sums)
{
    const auto expected = sums.naturalExpectedUse(), actual = sums.naturalActualUse();
    if (!expected || !actual) return {};
    Statement unit(database, "SELECT unit FROM resource WHERE id = ?");
    unit.bind(1, sums.onlyResource);
    return QJsonObject{{QStringLiteral("unit"), unit.step() ? unit.text(0) : QString()},
                       {QStringLiteral("expected"), decimal(expected)},
                       {QStringLiteral("actual"), decimal(actual)},
                       {QStringLiteral("avoided"), decimal(*expected - *actual)}};
}

QJsonObject savingsJson(const Database& database, const Figures& figures, const CohortSavings& sums)
{
    QJsonArray facilities;
    for (const CohortMember& member : sums.members) {
        const FacilitySaving& figure = *member.figure;
        QJsonObject json{{QStringLiteral("id"), figures.population->facility(figure.facility)->code}};
        if (figure.isComputable()) {
            json.insert(QStringLiteral("saving"), ratio(figure.saving()));
            const auto savingClass = figure.classIn(figures.band);
            json.insert(QStringLiteral("class"),
                        savingClass ? QJsonValue(QString::fromLatin1(code(*savingClass))) : QJsonValue());
        } else {
            json.insert(QStringLiteral("excluded"), QString::fromLatin1(code(figure.exclusion)));
        }
        facilities.append(json);
    }
    QJsonValue classes, reaching;
    if (sums.hasBand) {
        QJsonObject counts;
        for (const SavingClass c : {SavingClass::Increase, SavingClass::Below, SavingClass::Within, SavingClass::Above})
            counts.insert(QString::fromLatin1(code(c)), sums.classes[size_t(c)]);
        classes = counts;
        reaching = sums.reachingLow;
    }
    const bool any = sums.computable > 0;
    const auto saving = sums.weighted();
    return {{QStringLiteral("measure"), sums.measure.code},
            {QStringLiteral("unit"), sums.measure.unit},
            {QStringLiteral("cohort"), figures.cohort},
            {QStringLiteral("low"), bandEnd(figures.band.low)},
            {QStringLiteral("high"), bandEnd(figures.band.high)},
            {QStringLiteral("adopters"), sums.count()},
            {QStringLiteral("computable"), sums.computable},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("reaching_low"), reaching},
            {QStringLiteral("expected"), any ? decimal(sums.expectedUse()) : QJsonValue()},
            {QStringLiteral("actual"), any ? decimal(sums.actualUse()) : QJsonValue()},
            {QStringLiteral("saving"), ratio(saving)},
            {QStringLiteral("saving_percent"), percent(saving)},
            {QStringLiteral("mean_percent"), percent(sums.mean())},
            {QStringLiteral("median_percent"), percent(sums.median())},
            {QStringLiteral("natural"), naturalJson(database, sums)},
            {QStringLiteral("facilities"), facilities}};
}

QJsonValue targetValue(const TargetFigure& figure, const char* field)
{
    if (figure.kind == TargetKind::Milestone) return iso(figure.target.date("due_date"));
    const auto value = figure.target.integer(field);
    return value ? QJsonValue(Decimal::fromRaw(*value).toPlain()) : QJsonValue();
}

/// Shares as ratios, counts and figures from elsewhere as decimals, milestones as dates.
QJsonValue targetNumber(const TargetFigure& figure, const std::optional<Ratio>& value, const QDate& date)
{
    if (figure.kind == TargetKind::Milestone) return iso(date);
    return figure.isShare() ? ratio(value) : decimal(value);
}

QJsonObject targetJson(const TargetFigure& figure)
{
    QJsonObject json{
        {QStringLiteral("id"), figure.number},
        {QStringLiteral("indicator"), figure.indicator},
        {QStringLiteral("kind"), figure.target.text("kind")},
        {QStringLiteral("value"), targetValue(figure, "value")},
        {QStringLiteral("base"),
         figure.base ? QJsonValue(QStringLiteral("%1/%2").arg(figure.base->count).arg(figure.base->of)) : QJsonValue()},
        {QStringLiteral("required"), targetNumber(figure, figure.required, figure.requiredDate)},
        {QStringLiteral("actual"), targetNumber(figure, figure.actual, figure.actualDate)},
        {QStringLiteral("required_count"), figure.countsNothing() ? QJsonValue() : whole(figure.requiredCount)},
        {QStringLiteral("actual_count"), figure.countsNothing() ? QJsonValue() : whole(figure.actualCount)},
        {QStringLiteral("short_by"), figure.countsNothing() ? QJsonValue() : whole(figure.shortBy)},
        {QStringLiteral("verdict"), QString::fromLatin1(code(figure.verdict))},
        {QStringLiteral("certain"), figure.certain},
        {QStringLiteral("progress_percent"), percent(figure.progress)}};
    if (figure.target.integer("value_high")) json.insert(QStringLiteral("high"), targetValue(figure, "value_high"));
    return json;
}

} // namespace

QJsonObject figuresJson(const Database& database, const Figures& figures)
{
    QJsonObject base{{QStringLiteral("year"), figures.baseYear},
                     {QStringLiteral("population"), figures.basePopulation->count()},
                     {QStringLiteral("awareness"), rateJson(figures.awareness.base)},
                     {QStringLiteral("adoption"), rateJson(figures.adoption.base)}};
    QJsonArray others, targets;
    for (const CohortSavings& sums : figures.otherMeasures) others.append(savingsJson(database, figures, sums));
    for (const TargetFigure& figure : figures.targets) targets.append(targetJson(figure));
    QJsonValue plan;
    if (figures.plan)
        plan = QJsonObject{{QStringLiteral("id"), figures.plan->text("code")},
                           {QStringLiteral("number"), orNull(figures.plan->text("number"))}};
    return {{QStringLiteral("year"), figures.year},
            {QStringLiteral("as_of"), iso(figures.asOf)},
            {QStringLiteral("base_year"), figures.baseYear},
            {QStringLiteral("plan"), plan},
            {QStringLiteral("population"), figures.population->count()},
            {QStringLiteral("awareness"), rateJson(figures.awareness.rate)},
            {QStringLiteral("adoption"), rateJson(figures.adoption.rate)},
            {QStringLiteral("base"), base},
            {QStringLiteral("savings"), savingsJson(database, figures, figures.energy)},
            {QStringLiteral("other_measures"), others},
            {QStringLiteral("targets"), targets}};
}

} // namespace core
