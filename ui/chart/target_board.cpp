// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_kinds.h"
#include "ui/chart/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::ChartItem;

const TextStyle quiet{.size = 0.85, .colour = colour::quietText};
const TextStyle small{.size = 0.85};
constexpr double barShare = 0.26; // of the height of a row

QString unitOf(const ChartItem& item)
{
    for (const QString& figure : {item.figure, item.requiredFigure, item.baseFigure})
        if (figure.endsWith(QLatin1Char('%'))) return QStringLiteral("%");
    return {};
}

bool isCount(const ChartItem& item)
{
    const auto whole = [](const std::optional<double>& value) { return !value || *value == std::floor(*value); };
    return unitOf(item).isEmpty() && whole(item.value) && whole(item.high) && whole(item.base) && whole(item.required);
}

/// Each row has a scale of its own, since targets are shares, counts and points; all share the line of zero.
ChartScale scaleOf(const ChartItem& item)
{
    double lowest = 0;
    double highest = 0;
    for (const auto& value : {item.value, item.high, item.base, item.required}) {
        if (!value) continue;
        lowest = std::min(lowest, *value);
        highest = std::max(highest, *value);
    }
    if (highest <= 0 && lowest >= 0) highest = 1;
    if (!isCount(item)) return scaleFromZero(lowest, highest, 4);
    ChartScale scale = scaleFromZero(lowest, 1.05 * highest, 4); // 1 of 1 is not a bar that fills its row
    scale.step = std::max(scale.step, 1.0);
    scale.high = std::ceil(scale.high / scale.step) * scale.step;
    return scale;
}

/// The three columns: words of the target, bar, figure with verdict.
struct Columns {
    double words;
    double gap;
    double figure;

    Columns(const ChartCanvas& canvas, const core::Chart& chart, double width)
        : words(0), gap(1.2 * canvas.em()), figure(0)
    {
        for (const ChartItem& item : chart.series.front().items) {
            words = std::max(words, canvas.textSize(item.label).width());
            figure = std::max({figure, canvas.textSize(item.figure, {.size = 1.15, .bold = true}).width(),
                               canvas.textSize(item.verdict, {.bold = true}).width(),
                               canvas.textSize(item.note, quiet).width()});
        }
        words = std::min(words, 0.36 * width);
        figure = std::min(figure + 0.2 * canvas.em(), std::max(0.2 * width, 7 * canvas.em()));
    }
};

struct FigureColumn {
    const ChartCanvas& canvas;
    double width;

    TextStyle figure(const ChartItem& item) const
    {
        if (!item.value) return {.colour = colour::quietText, .width = width, .lines = 2};
        return {.size = 1.15, .bold = true, .width = width, .lines = 2};
    }
    TextStyle verdict(const ChartItem& item) const
    {
        return {.bold = item.value.has_value(), .colour = colour::ofWord(item.tone), .width = width, .lines = 2};
    }
    TextStyle note() const { return {.size = 0.85, .colour = colour::quietText, .width = width, .lines = 2}; }
    bool saysVerdict(const ChartItem& item) const { return !item.verdict.isEmpty() && item.verdict != item.figure; }

    double height(const ChartItem& item) const
    {
        double sum = canvas.textSize(item.figure, figure(item)).height();
        if (saysVerdict(item)) sum += canvas.textSize(item.verdict, verdict(item)).height();
        if (!item.note.isEmpty()) sum += canvas.textSize(item.note, note()).height();
        return sum;
    }
};

double leastRowHeight(const ChartCanvas& canvas, const core::Chart& chart, double width)
{
    const Columns columns(canvas, chart, width);
    double height = 3.3 * canvas.em(); // figure, bar, figure
    for (const ChartItem& item : chart.series.front().items) {
        height = std::max(height, canvas.textSize(item.label, {.width = columns.words, .lines = 3}).height());
        height = std::max(height, FigureColumn{canvas, columns.figure}.height(item));
    }
    return height + 0.3 * canvas.em();
}

void addFigures(ChartCanvas& canvas, const ChartItem& item, const QRectF& column)
{
    const FigureColumn look{canvas, column.width()};
    double y = column.center().y() - look.height(item) / 2;
    y = canvas.addText(item.figure, {column.left(), y}, Qt::AlignLeft | Qt::AlignTop, look.figure(item)).bottom();
    if (look.saysVerdict(item))
        y = canvas.addText(item.verdict, {column.left(), y}, Qt::AlignLeft | Qt::AlignTop, look.verdict(item)).bottom();
    canvas.addText(item.note, {column.left(), y}, Qt::AlignLeft | Qt::AlignTop, look.note());
}

/// What stands over and under the bar: base, unknown, required value, ends of the scale.
void addMarks(ChartCanvas& canvas, const ChartItem& item, const ChartScale& scale, const QRectF& bar, double zero)
{
    const double em = canvas.em();
    const auto x = [&](double value) { return zero + value / scale.high * (bar.right() - zero); };
    const double middle = bar.center().y();
    const double thick = bar.height();
    canvas.addLine({x(scale.low), middle + 0.8 * thick, bar.right(), middle + 0.8 * thick}, colour::grid, 0.06,
                   ChartCanvas::Layer::Back);
    canvas.addLine({zero, middle - 0.9 * thick, zero, middle + 0.9 * thick}, colour::axis, 0.08);
    if (item.base)
        canvas.addRectangle({QPointF(zero, middle - 0.8 * thick), QPointF(x(*item.base), middle + 0.8 * thick)},
                            colour::base, ChartCanvas::Layer::Back);
    if (item.value && item.high && *item.high > *item.value)
        canvas.addHatching({QPointF(x(*item.value), bar.top()), QPointF(x(*item.high), bar.bottom())}, colour::actual);

    const auto figure = [&](const QString& text, double at, bool above, const TextStyle& style) {
        const QSizeF size = canvas.textSize(text, style);
        const double left = zero - 0.4 * em;
        const double right = bar.right() + 0.9 * em;
        const double place = std::clamp(at, left + size.width() / 2, std::max(left, right - size.width() / 2));
        const double y = above ? middle - 1.05 * thick - size.height() / 2 : middle + 0.95 * thick + size.height() / 2;
        if (canvas.freePlace(size, {{place, y}}, canvas.area()))
            canvas.addText(text, {place, y}, Qt::AlignCenter, style);
    };
    if (item.required) {
        canvas.addLine({x(*item.required), middle - 1.05 * thick, x(*item.required), middle + 0.88 * thick},
                       colour::required, 0.2);
        figure(item.requiredFigure, x(*item.required), true, small);
    }
    if (item.base) figure(item.baseFigure, x(*item.base), false, quiet);
    figure(axisText(scale.high, unitOf(item)), bar.right(), false, quiet);
    figure(axisText(0, unitOf(item)), zero, false, quiet);
}

} // namespace

BodyHeight targetBoardHeight(const ChartCanvas& canvas, const core::Chart& chart, double width)
{
    const auto rows = static_cast<double>(chart.series.front().items.size());
    const double least = leastRowHeight(canvas, chart, width) * rows;
    return {least + 0.7 * canvas.em() * rows, least, least};
}

void addTargetBoard(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body)
{
    const std::vector<ChartItem>& items = chart.series.front().items;
    const double em = canvas.em();
    const Columns columns(canvas, chart, body.width());
    const double rowHeight = std::min(body.height() / static_cast<double>(items.size()), 6 * em);
    const QRectF plot(body.left() + columns.words + columns.gap, body.top(),
                      body.width() - columns.words - columns.figure - 2.3 * columns.gap,
                      rowHeight * static_cast<double>(items.size()));

    ChartScale shares{0, 1, 1}; // of every row's own maximum
    for (const ChartItem& item : items) {
        const ChartScale scale = scaleOf(item);
        shares.low = std::min(shares.low, scale.high > 0 ? std::max(-1.0, scale.low / scale.high) : -1.0);
    }
    const double zero = plot.left() - shares.low / (1 - shares.low) * plot.width();
    const auto rowScale = [&](const ChartItem& item) {
        ChartScale scale = scaleOf(item);
        scale.high = std::max(scale.high, -scale.low); // so that the longer side fits
        return scale;
    };

    auto* actual = new QBarSet(QString());
    actual->setColor(colour::actual);
    actual->setPen(Qt::NoPen);
    for (auto item = items.rbegin(); item != items.rend(); ++item) // Qt's categories go upwards
        actual->append(item->value.value_or(0) / rowScale(*item).high);
    auto* bars = new QHorizontalBarSeries;
    bars->append(actual);
    bars->setBarWidth(barShare);
    canvas.addPlot(plot, canvas.valueAxis(shares, false), canvas.categoryAxis(static_cast<int>(items.size())), {bars});

    for (std::size_t i = 0; i < items.size(); ++i) {
        const QRectF row(body.left(), plot.top() + rowHeight * static_cast<double>(i), body.width(), rowHeight);
        if (i > 0) canvas.addLine({row.topLeft(), row.topRight()}, colour::grid, 0.06, ChartCanvas::Layer::Back);
        canvas.addText(items[i].label, {row.left(), row.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                       {.width = columns.words, .lines = 3});
        const double thick = barShare * rowHeight;
        if (items[i].value || items[i].required || items[i].base)
            addMarks(canvas, items[i], rowScale(items[i]),
                     {plot.left(), row.center().y() - thick / 2, plot.width(), thick}, zero);
        addFigures(canvas, items[i], {row.right() - columns.figure, row.top(), columns.figure, rowHeight});
        canvas.addSpot(row, items[i]);
    }
}

} // namespace ui
