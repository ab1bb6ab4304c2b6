// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include "core/report/document_words.h"

namespace core {

namespace {

QString whole(const Ratio& value) { return shortNumber(value, 6); }

} // namespace

QString targetNameWords(const TargetFigure& figure)
{
    const QString indicator = indicatorWords(figure.indicator);
    QStringList kinds;
    for (const QString& kind : figure.target.text("scope_activities").split(QLatin1Char(';'), Qt::SkipEmptyParts))
        kinds << activityKindWords(kind);
    if (kinds.isEmpty()) return indicator;
    if (kinds.size() == 1 && figure.indicator == QLatin1String("classes")) return kinds.front();
    for (QString& kind : kinds) kind = lowered(kind);
    return QStringLiteral("%1 (%2)").arg(indicator, kinds.join(QStringLiteral("; ")));
}

QString resultSourceWords(const TargetFigure& figure)
{
    switch (figure.resultSource) {
    case ResultSource::None: return {};
    case ResultSource::TypedIn: return figure.source;
    case ResultSource::Activities: return QStringLiteral("sổ hoạt động");
    case ResultSource::Staff: return QStringLiteral("sổ cán bộ");
    }
    return {};
}

QString pathWords(const TargetFigure& figure)
{
    if (!figure.path || !figure.actual) return {};
    const Path& path = *figure.path;
    const QString required = figure.isShare() ? percentBeside(path.required, *figure.actual) : whole(path.required);
    if (path.onTrack) return QStringLiteral("lộ trình năm %1: %2, đúng lộ trình").arg(path.year).arg(required);
    QString text = QStringLiteral("lộ trình năm %1: %2, chậm so với lộ trình").arg(path.year).arg(required);
    if (path.shortBy.value_or(0) > 0)
        text += QStringLiteral(", cần thêm %1 %2").arg(countWords(*path.shortBy), countedWords(figure.indicator));
    return text.trimmed();
}

QString readingWords(const TargetFigure& figure, int baseYear)
{
    const auto stored = figure.target.integer("value");
    const QString value = stored ? Decimal::fromRaw(*stored).toShown() : QStringLiteral("…");
    switch (figure.kind) {
    case TargetKind::ShareAtLeast: return QStringLiteral("đạt ít nhất %1%").arg(value);
    case TargetKind::PointsOverBase:
        return QStringLiteral("tăng thêm %1 điểm phần trăm so với năm %2").arg(value).arg(baseYear);
    case TargetKind::RelativeOverBase:
        return QStringLiteral("số cơ sở tăng thêm %1% so với số của năm %2").arg(value).arg(baseYear);
    case TargetKind::ShareOfPopulationOverBase:
        return QStringLiteral("thêm số cơ sở bằng %1% tổng số cơ sở so với năm %2").arg(value).arg(baseYear);
    case TargetKind::SavingAtLeast: return QStringLiteral("tiết kiệm %1").arg(bandWords(bandOf(figure.target)));
    case TargetKind::CountAtLeast: return QStringLiteral("ít nhất %1").arg(value);
    case TargetKind::Milestone:
        return QStringLiteral("hoàn thành trước hoặc trong ngày %1").arg(dateWords(figure.target.date("due_date")));
    case TargetKind::ExternalAtLeast: return QStringLiteral("ít nhất %1").arg(value);
    }
    return {};
}

TargetWords targetWords(const TargetFigure& figure)
{
    TargetWords words{dash, dash, dash, {}, {}};
    if (figure.base)
        words.base = QStringLiteral("%1/%2 (%3)")
                         .arg(figure.base->count)
                         .arg(figure.base->of)
                         .arg(figure.base->ratio().shownPercent());
    if (figure.kind == TargetKind::Milestone) {
        words.required = dateWords(figure.requiredDate);
        words.actual = figure.actualDate.isValid() ? dateWords(figure.actualDate) : QStringLiteral("chưa thực hiện");
        return words;
    }
    int places = 2;
    if (figure.required && figure.actual) places = placesBeside(*figure.actual, *figure.required);
    if (figure.isShare()) {
        words.required = percentOrDash(figure.required, places);
        words.actual = percentOrDash(figure.actual, places);
        const Band band = figure.kind == TargetKind::SavingAtLeast ? bandOf(figure.target) : Band{};
        if (band.high) words.required = bandWords(band);
        if (band.high && figure.actual && placesBeside(*figure.actual, *band.high) > places)
            words.actual = percentBeside(*figure.actual, *band.high);
    } else {
        if (figure.required) words.required = whole(*figure.required);
        if (figure.actual) words.actual = whole(*figure.actual);
    }
    if (figure.actualCount && !figure.countsNothing())
        words.actualCount = figure.denominator
            ? QStringLiteral("%1/%2").arg(*figure.actualCount).arg(*figure.denominator)
            : QString::number(*figure.actualCount);
    if (nobodySurveyed(figure)) words.actual = QStringLiteral("chưa khảo sát");
    QStringList missing;
    if (figure.isShare() && !nobodySurveyed(figure) && figure.actual && figure.required
        && *figure.actual < *figure.required)
        missing << QStringLiteral("thiếu %1 điểm phần trăm")
                       .arg(((*figure.required - *figure.actual) * Ratio(100)).shown(places));
    if (figure.shortBy.value_or(0) > 0) {
        const QString noun = countedWords(figure.indicator);
        missing << QStringLiteral("thiếu %1%2 (cần %3)")
                       .arg(countWords(*figure.shortBy), noun.isEmpty() ? QString() : QLatin1Char(' ') + noun,
                            countWords(*figure.requiredCount));
    }
    words.shortfall = missing.join(QStringLiteral(", "));
    return words;
}

} // namespace core
