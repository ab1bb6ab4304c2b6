// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_kinds.h"
#include "ui/chart/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace ui {

namespace {

using core::ChartItem;
using Items = std::vector<ChartItem>;

const TextStyle quiet{.size = 0.85, .colour = colour::quietText};

bool hasBase(const Items& items)
{
    return std::any_of(items.begin(), items.end(), [](const ChartItem& item) { return item.base.has_value(); });
}

bool hasRequired(const Items& items)
{
    return std::any_of(items.begin(), items.end(), [](const ChartItem& item) { return item.required.has_value(); });
}

/// The widths of what stands beside the bars.
struct Columns {
    double label = 0;
    double count = 0;
    double figure = 0;
    int labelLines = 1;
};

QString figureText(const ChartItem& item)
{
    return item.value || !item.figure.isEmpty() ? item.figure : QStringLiteral("–");
}

TextStyle figureStyle(const ChartItem& item)
{
    return item.value ? TextStyle{.bold = true} : TextStyle{.colour = colour::quietText};
}

Columns columnsFor(const ChartCanvas& canvas, const Items& items, double width)
{
    Columns columns;
    const double em = canvas.em();
    for (const ChartItem& item : items) {
        columns.label = std::max(columns.label, canvas.textSize(item.label).width());
        if (!item.note.isEmpty())
            columns.count = std::max(columns.count, canvas.textSize(item.note, quiet).width() + 0.6 * em);
        double figure = 0.5 * em + canvas.textSize(figureText(item), figureStyle(item)).width();
        if (!item.verdict.isEmpty()) figure += 0.5 * em + canvas.textSize(item.verdict).width();
        columns.figure = std::max(columns.figure, item.value ? figure : 0);
    }
    columns.label = std::min(columns.label, 0.34 * width) + 0.6 * em;
    for (const ChartItem& item : items) {
        const double height = canvas.textSize(item.label, {.width = columns.label - 0.6 * em, .lines = 3}).height();
        columns.labelLines
            = std::max(columns.labelLines, qRound(height / canvas.textSize(QStringLiteral("A")).height()));
    }
    return columns;
}

double headHeight(const ChartCanvas& canvas, const Items& items)
{
    return (hasRequired(items) ? 1.4 : 0.3) * canvas.em();
}

ChartScale scaleOf(const core::Chart& chart, const Items& items)
{
    double lowest = 0;
    double highest = 0;
    for (const ChartItem& item : items) {
        for (const auto& value : {item.value, item.high, item.base, item.required}) {
            if (!value) continue;
            lowest = std::min(lowest, *value);
            highest = std::max(highest, *value);
        }
    }
    if (chart.unit == QLatin1String("%") && lowest >= 0 && highest <= 100) return {0, 100, 20};
    return scaleFromZero(lowest, highest, 5);
}

void addColumn(ChartCanvas& canvas, const core::Chart& chart, const Items& items, const ChartScale& scale,
               const QRectF& body, int rows)
{
    const double em = canvas.em();
    const Columns columns = columnsFor(canvas, items, body.width());
    const double head = headHeight(canvas, chart.series.front().items);
    const double rowHeight = std::min((body.height() - head - 1.5 * em) / rows, 3.6 * em);
    const QRectF plot(body.left() + columns.label + columns.count, body.top() + head,
                      body.width() - columns.label - columns.count - columns.figure,
                      rowHeight * static_cast<double>(items.size()));
    const auto x
        = [&](double value) { return plot.left() + (value - scale.low) / (scale.high - scale.low) * plot.width(); };

    const bool withBase = hasBase(items);
    auto* actual = new QBarSet(chart.series.front().name);
    actual->setColor(colour::actual);
    actual->setPen(Qt::NoPen);
    auto* base = new QBarSet(QString());
    base->setColor(colour::lastYear);
    base->setPen(Qt::NoPen);
    for (auto item = items.rbegin(); item != items.rend(); ++item) { // Qt's categories go upwards
        actual->append(item->value.value_or(0));
        base->append(item->base.value_or(0));
    }
    auto* bars = new QHorizontalBarSeries;
    const double barShare = withBase ? 0.8 : 0.62;
    if (withBase)
        bars->append(base); // the lower one of the pair
    else
        delete base;
    bars->append(actual);
    bars->setBarWidth(barShare);
    auto* values = canvas.valueAxis(scale, true);
    canvas.addPlot(plot, values, canvas.categoryAxis(static_cast<int>(items.size())), {bars});
    canvas.addLine({x(0), plot.top(), x(0), plot.bottom()}, colour::axis, 0.08);

    double lastRight = -1e9;
    for (int tick = 0; tick <= scale.intervals(); ++tick) {
        const QString text = axisText(scale.at(tick), chart.unit);
        const double half = canvas.textSize(text, quiet).width() / 2;
        const double middle = x(scale.at(tick));
        if (middle - half < lastRight + 0.3 * em || middle + half > body.right() || middle - half < body.left())
            continue;
        canvas.addText(text, {middle, plot.bottom() + 0.25 * em}, Qt::AlignHCenter | Qt::AlignTop, quiet);
        lastRight = middle + half;
    }

    const double barHeight = rowHeight * barShare / (withBase ? 2 : 1);
    QString lastRequired;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ChartItem& item = items[i];
        const QRectF row(body.left(), plot.top() + rowHeight * static_cast<double>(i), body.width(), rowHeight);
        const double middle = row.center().y();
        const double barTop = withBase ? middle - barHeight : middle - barHeight / 2;
        TextStyle name{.width = columns.label - 0.6 * em};
        if (canvas.textSize(item.label, name).height() > rowHeight) {
            name.size = 0.85; // two small lines instead of one large
            name.lines = std::max(1, static_cast<int>(rowHeight / (0.97 * em)));
        }
        canvas.addText(item.label, {row.left(), middle}, Qt::AlignLeft | Qt::AlignVCenter, name);
        canvas.addText(item.note, {plot.left() - 0.5 * em, middle}, Qt::AlignRight | Qt::AlignVCenter, quiet);
        double end = x(0);
        if (item.value) end = std::max(end, x(*item.value));
        if (item.value && item.high && *item.high > *item.value) {
            canvas.addHatching({QPointF(x(*item.value), barTop), QPointF(x(*item.high), barTop + barHeight)},
                               colour::actual);
            end = x(*item.high);
        }
        if (item.required) {
            const double at = x(*item.required);
            canvas.addLine({at, row.top() + 0.06 * rowHeight, at, row.bottom() - 0.06 * rowHeight}, colour::required,
                           0.16);
            const QSizeF size = canvas.textSize(item.requiredFigure, {.size = 0.85});
            const QPointF place(std::clamp(at, plot.left(), body.right() - size.width() / 2),
                                plot.top() - size.height() / 2);
            if (item.requiredFigure != lastRequired && canvas.freePlace(size, {place}, canvas.area()))
                canvas.addText(item.requiredFigure, place, Qt::AlignCenter, {.size = 0.85});
            lastRequired = item.requiredFigure;
        }
        /// Right of the bar's end, or of the required value where that would cross the figure.
        const auto leftOf = [&](double barEnd, double width) {
            const double left = barEnd + 0.4 * em;
            if (!item.required || x(*item.required) < left - 0.2 * em || x(*item.required) > left + width + 0.2 * em)
                return left;
            return x(*item.required) + 0.4 * em;
        };
        const double figureMiddle = withBase && item.value ? barTop + barHeight / 2 : middle;
        const double width = canvas.textSize(figureText(item), figureStyle(item)).width();
        const QRectF figure = canvas.addText(figureText(item), {leftOf(end, width), figureMiddle},
                                             Qt::AlignLeft | Qt::AlignVCenter, figureStyle(item));
        if (item.verdict != item.figure)
            canvas.addText(item.verdict, {figure.right() + 0.5 * em, figureMiddle}, Qt::AlignLeft | Qt::AlignVCenter,
                           {.colour = colour::ofWord(item.tone)});
        if (item.base && barHeight > 0.8 * em)
            canvas.addText(
                item.baseFigure,
                {leftOf(x(*item.base), canvas.textSize(item.baseFigure, quiet).width()), middle + barHeight / 2},
                Qt::AlignLeft | Qt::AlignVCenter, quiet);
        canvas.addSpot(row, item);
    }
}

} // namespace

BodyHeight ratesByGroupHeight(const ChartCanvas& canvas, const core::Chart& chart, double width)
{
    const Items& items = chart.series.front().items;
    const double em = canvas.em();
    const double frame = headHeight(canvas, items) + 1.6 * em;
    const auto rows = static_cast<double>(items.size());
    const int lines = columnsFor(canvas, items, width).labelLines;
    const double bars = hasBase(items) ? 2.0 : 1.2;
    const double airy = (hasBase(items) ? 2.8 : items.size() > 15 ? 1.45 : 1.9) * em;
    const double least = std::max(bars, 1.15 * lines + 0.1) * em;
    const double crowded = std::max(bars, lines > 1 ? 2.0 : bars) * em;
    return {frame + rows * std::max(least, airy), frame + rows * least, frame + std::ceil(rows / 2) * crowded};
}

void addRatesByGroup(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body)
{
    const Items& items = chart.series.front().items;
    const ChartScale scale = scaleOf(chart, items);
    const bool split = body.height() < ratesByGroupHeight(canvas, chart, body.width()).least - 1 && items.size() > 8;
    if (!split) return addColumn(canvas, chart, items, scale, body, static_cast<int>(items.size()));
    const auto half = static_cast<std::ptrdiff_t>((items.size() + 1) / 2);
    const double gap = 1.5 * canvas.em();
    QRectF side(body.left(), body.top(), (body.width() - gap) / 2, body.height());
    addColumn(canvas, chart, Items(items.begin(), items.begin() + half), scale, side, static_cast<int>(half));
    side.moveRight(body.right());
    addColumn(canvas, chart, Items(items.begin() + half, items.end()), scale, side, static_cast<int>(half));
}

} // namespace ui
