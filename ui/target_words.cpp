// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/target_words.h"

namespace ui {

using core::Exclusion;
using core::Ratio;
using core::TargetFigure;
using core::TargetKind;
using core::Verdict;

namespace {

const QString dash = QStringLiteral("–");

QString shownDate(const QDate& date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

/// Decimals with which the actual stands on the right side of all limits it is judged by.
int placesOf(const TargetFigure& figure)
{
    int places = 2;
    if (figure.actual && figure.required) places = core::placesBeside(*figure.actual, *figure.required);
    const auto high = core::bandOf(figure.target).high;
    if (figure.kind == TargetKind::SavingAtLeast && figure.actual && high)
        places = std::max(places, core::placesBeside(*figure.actual, *high));
    return places;
}

QString percentOf(std::optional<qint64> millionths)
{
    return millionths ? core::Decimal::fromRaw(*millionths).toShown() + QLatin1Char('%') : dash;
}

} // namespace

QString TargetWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exceeded: return tr("exceeded");
    case Verdict::Met: return tr("met");
    case Verdict::NotMet: return tr("not met");
    case Verdict::NotMetUncertain: return tr("not met, uncertain");
    case Verdict::NoData: break;
    }
    return tr("no data");
}

QString TargetWords::verdictWithSign(Verdict verdict)
{
    static const QString signs = QStringLiteral("▲✓✕?–");
    return signs.at(int(verdict)) + QLatin1Char(' ') + TargetWords::verdict(verdict);
}

QString TargetWords::decimal(const Ratio& ratio)
{
    const core::BigInt millionths = ratio.numerator() * core::Decimal::one;
    if (millionths % ratio.denominator() != 0) return ratio.shown(2);
    return core::shownText(core::Wide((millionths / ratio.denominator()).convert_to<qint64>()), core::Decimal::places);
}

QString TargetWords::actual(const TargetFigure& figure)
{
    if (figure.kind == TargetKind::Milestone)
        return figure.actualDate.isValid() ? shownDate(figure.actualDate) : tr("not yet");
    if (!figure.actual) return dash;
    if (core::nobodySurveyed(figure)) return tr("not surveyed");
    return figure.isShare() ? figure.actual->shownPercent(placesOf(figure)) : decimal(*figure.actual);
}

QString TargetWords::actualCount(const TargetFigure& figure)
{
    if (!figure.actualCount || !figure.denominator) return {};
    return QStringLiteral("%1/%2").arg(*figure.actualCount).arg(*figure.denominator);
}

QString TargetWords::required(const TargetFigure& figure)
{
    if (figure.kind == TargetKind::Milestone)
        return figure.requiredDate.isValid() ? tr("by %1").arg(shownDate(figure.requiredDate)) : dash;
    if (figure.kind == TargetKind::SavingAtLeast) {
        const core::Band band = core::bandOf(figure.target);
        if (band.low && band.high)
            return decimal(*band.low * Ratio(100)) + QStringLiteral("–") + decimal(*band.high * Ratio(100))
                + QLatin1Char('%');
    }
    if (!figure.required) return dash;
    if (figure.isShare()) return figure.required->shownPercent(placesOf(figure));
    return figure.requiredCount ? core::shownText(*figure.requiredCount, 0) : decimal(*figure.required);
}

QString TargetWords::base(const TargetFigure& figure)
{
    if (!figure.base) return dash;
    return figure.isShare() ? figure.base->ratio().shownPercent() : core::shownText(figure.base->count, 0);
}

QString TargetWords::shortBy(const TargetFigure& figure) { return shortBy(figure, figure.shortBy); }

QString TargetWords::shortBy(const TargetFigure& figure, std::optional<qint64> by)
{
    if (!by || *by == 0) return {};
    const bool ofFacilities
        = figure.indicator == QLatin1String("awareness") || figure.indicator.startsWith(QLatin1String("adoption"));
    const QString count = core::shownText(*by, 0);
    return ofFacilities ? tr("%1 facilities short", nullptr, int(*by)).arg(count) : tr("%1 short").arg(count);
}

QString TargetWords::pathRequired(const TargetFigure& figure)
{
    if (!figure.path) return {};
    const core::Path& path = *figure.path;
    if (!figure.isShare()) {
        const QString required = path.requiredCount ? core::shownText(*path.requiredCount, 0) : decimal(path.required);
        return QStringLiteral("%1: %2").arg(path.year).arg(required);
    }
    const int places = figure.actual ? core::placesBeside(*figure.actual, path.required) : 2;
    const QString required = QStringLiteral("%1: %2").arg(path.year).arg(path.required.shownPercent(places));
    if (!path.requiredCount || !figure.denominator) return required;
    return QStringLiteral("%1 (%2/%3)").arg(required).arg(*path.requiredCount).arg(*figure.denominator);
}

QString TargetWords::pathVerdict(const TargetFigure& figure)
{
    if (!figure.path) return {};
    if (figure.path->onTrack) return tr("on track");
    const QString by = shortBy(figure, figure.path->shortBy);
    return by.isEmpty() ? tr("behind its path") : tr("behind its path: %1").arg(by);
}

QString TargetWords::surveyHint(const TargetFigure& figure, const core::Population& population)
{
    constexpr size_t most = 6;
    if (figure.certain || figure.unknownFacilities.empty()) return {};
    QStringList codes;
    for (const qint64 id : figure.unknownFacilities) {
        if (codes.size() == qsizetype(most)) break;
        const core::FacilityState* facility = population.facility(id);
        if (facility) codes << facility->code;
    }
    QString list = codes.join(QStringLiteral(", "));
    if (figure.unknownFacilities.size() > most) list += QStringLiteral(", …");
    return tr("survey %1").arg(list);
}

QString TargetWords::value(const core::Record& target)
{
    switch (core::targetKind(target.text("kind"))) {
    case TargetKind::Milestone: return target.date("due_date").isValid() ? shownDate(target.date("due_date")) : dash;
    case TargetKind::CountAtLeast:
    case TargetKind::ExternalAtLeast: {
        const auto value = target.integer("value");
        return value ? core::Decimal::fromRaw(*value).toShown() : dash;
    }
    case TargetKind::SavingAtLeast:
        if (const auto high = target.integer("value_high"))
            return core::Decimal::fromRaw(target.integer("value").value_or(0)).toShown() + QStringLiteral("–")
                + percentOf(high);
        break;
    default: break;
    }
    return percentOf(target.integer("value"));
}

QString TargetWords::reading(const core::Record& target, int baseYear)
{
    const QString value = TargetWords::value(target);
    QString points = value;
    points.remove(QLatin1Char('%'));
    switch (core::targetKind(target.text("kind"))) {
    case TargetKind::ShareAtLeast: return tr("at least %1 of the facilities").arg(value);
    case TargetKind::PointsOverBase: return tr("%1 percentage points over the share of %2").arg(points).arg(baseYear);
    case TargetKind::RelativeOverBase: return tr("%1 more facilities than in %2").arg(value).arg(baseYear);
    case TargetKind::ShareOfPopulationOverBase:
        return tr("the count of %2 plus %1 of all facilities").arg(value).arg(baseYear);
    case TargetKind::SavingAtLeast: return tr("saving of %1 per unit product against %2").arg(value).arg(baseYear);
    case TargetKind::CountAtLeast: return tr("at least %1").arg(value);
    case TargetKind::Milestone: return tr("done by %1").arg(value);
    case TargetKind::ExternalAtLeast: break;
    }
    return tr("a figure from elsewhere of at least %1").arg(value);
}

QString TargetWords::exclusion(Exclusion exclusion, int baseYear, int reportYear)
{
    switch (exclusion) {
    case Exclusion::None: return {};
    case Exclusion::NotInBaseYear: return tr("New facility, nothing to compare with in %1").arg(baseYear);
    case Exclusion::NoBaseOutput: return tr("No output of %1").arg(baseYear);
    case Exclusion::ZeroBaseOutput: return tr("Output of %1 is 0").arg(baseYear);
    case Exclusion::NoBaseConsumption: return tr("No consumption of %1").arg(baseYear);
    case Exclusion::ZeroBaseConsumption: return tr("Consumption of %1 is 0").arg(baseYear);
    case Exclusion::NoReportOutput: return tr("No output of %1").arg(reportYear);
    case Exclusion::ZeroReportOutput: return tr("Output of %1 is 0").arg(reportYear);
    case Exclusion::NoReportConsumption: return tr("No consumption of %1").arg(reportYear);
    case Exclusion::ProductGap: return tr("A product is missing in one of the years");
    case Exclusion::ResourceGap: return tr("A resource is missing in one of the years");
    case Exclusion::UnitChanged: return tr("The unit of a product has changed");
    case Exclusion::NoFactor: return tr("A resource has no conversion factor");
    }
    return {};
}

QString TargetWords::planName(const core::Record& plan)
{
    const QString number = plan.text("number");
    return number.isEmpty() ? plan.text("title") : number;
}

bool TargetWords::hasReadings(TargetKind kind)
{
    return kind == TargetKind::PointsOverBase || kind == TargetKind::RelativeOverBase
        || kind == TargetKind::ShareOfPopulationOverBase;
}

bool TargetWords::isReadingOpen(const core::Record& target)
{
    return hasReadings(core::targetKind(target.text("kind"))) && target.integer("reading_confirmed").value_or(0) == 0;
}

bool TargetWords::isTypedIn(const core::Record& target)
{
    const TargetKind kind = core::targetKind(target.text("kind"));
    if (kind == TargetKind::Milestone || kind == TargetKind::ExternalAtLeast) return true;
    const QString indicator = target.text("indicator");
    return kind != TargetKind::SavingAtLeast && indicator != QLatin1String("awareness")
        && !indicator.startsWith(QLatin1String("adoption"));
}

} // namespace ui
