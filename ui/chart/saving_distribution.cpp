// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_kinds.h"
#include "ui/chart/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCoreApplication>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::ChartItem;
using Items = std::vector<ChartItem>;

constexpr std::size_t mostNamed = 25; // dots with a name and a row of their own
constexpr std::size_t mostDots = 150; // more are counted in bars
const TextStyle quiet{.size = 0.85, .colour = colour::quietText};

/// Words of the saving chart.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SavingDistribution)
public:
    static QString withoutFigure(int count) { return QStringLiteral("Không tính được: %1 cơ sở").arg(count); }
    static QString beyond(int count, const QString& figure)
    {
        return QStringLiteral("%1 cơ sở, đến %2").arg(count).arg(figure);
    }
    static QString countAxis() { return QStringLiteral("số cơ sở"); }
};

Items withValue(const Items& items)
{
    Items found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [](const ChartItem& i) { return i.value.has_value(); });
    std::stable_sort(found.begin(), found.end(),
                     [](const ChartItem& a, const ChartItem& b) { return *a.value < *b.value; });
    return found;
}

/// From the bulk of the values (sorted), zero and the band; what lies three box lengths outside the middle half is left
/// to an arrow.
ChartScale scaleOf(const core::Chart& chart, const Items& sorted)
{
    const auto quarter = [&](std::size_t n) { return *sorted[(sorted.size() - 1) * n / 4].value; };
    const double band = chart.bandLow && chart.bandHigh ? *chart.bandHigh - *chart.bandLow : 5;
    const double box = std::max(quarter(3) - quarter(1), band);
    const double lowest = quarter(1) - 3 * box;
    const double highest = quarter(3) + 3 * box;
    double low = std::min(0.0, chart.bandLow.value_or(0));
    double high = std::max(0.0, chart.bandHigh.value_or(0) + band / 2);
    for (const ChartItem& item : sorted) {
        if (*item.value < lowest || *item.value > highest) continue;
        low = std::min(low, *item.value);
        high = std::max(high, *item.value);
    }
    const double margin = 0.03 * (high - low); // half a dot
    ChartScale scale = roundScale(low - margin, high + margin, 7);
    if (*sorted.front().value < lowest) scale.low -= scale.step; // room for the arrow and its figure
    if (*sorted.back().value > highest) scale.high += scale.step;
    return scale;
}

QColor dotColour(core::Tone tone)
{
    switch (tone) {
    case core::Tone::Met: return colour::met;
    case core::Tone::NotMet: return colour::notMet;
    default: return colour::actual;
    }
}

/// The plot of savings: across in percent, the band and zero drawn over its whole height.
class SavingPlot {
public:
    SavingPlot(ChartCanvas& canvas, const core::Chart& chart, const ChartScale& scale, const QRectF& area)
        : m_canvas(canvas), m_scale(scale), m_area(area), m_unit(chart.unit)
    {
        const double em = canvas.em();
        canvas.addLine({x(0), area.top(), x(0), area.bottom()}, colour::text, 0.12, ChartCanvas::Layer::Hatching);
        canvas.addLine({area.bottomLeft(), area.bottomRight()}, colour::axis, 0.08, ChartCanvas::Layer::Back);
        if (chart.bandLow && chart.bandHigh) {
            const QRectF band(QPointF(x(*chart.bandLow), area.top()), QPointF(x(*chart.bandHigh), area.bottom()));
            canvas.addRectangle(band, colour::band, ChartCanvas::Layer::Ground);
            canvas.addLine({band.topLeft(), band.bottomLeft()}, colour::met, 0.1, ChartCanvas::Layer::Back);
            canvas.addLine({band.topRight(), band.bottomRight()}, colour::met, 0.1, ChartCanvas::Layer::Back);
            canvas.addText(chart.bandLabel, {band.center().x(), area.top() - 0.1 * em},
                           Qt::AlignHCenter | Qt::AlignBottom,
                           {.size = 0.9, .bold = true, .colour = colour::ofWord(core::Tone::Met)});
        }
    }

    double x(double value) const
    {
        return m_area.left() + (m_scale.clamped(value) - m_scale.low) / (m_scale.high - m_scale.low) * m_area.width();
    }

    /// Figures under the axis at the round values of the scale.
    void addTicks(const ChartScale& ticks) const
    {
        double free = -1e9;
        for (int tick = 0; tick <= ticks.intervals(); ++tick) {
            const double value = ticks.at(tick);
            if (value < m_scale.low - 1e-9 || value > m_scale.high + 1e-9) continue;
            const QString text = axisText(value, m_unit);
            const double half = m_canvas.textSize(text, quiet).width() / 2;
            if (x(value) - half < free) continue;
            m_canvas.addText(text, {x(value), m_area.bottom() + 0.25 * m_canvas.em()}, Qt::AlignHCenter | Qt::AlignTop,
                             quiet);
            free = x(value) + half + 0.3 * m_canvas.em();
        }
    }

private:
    ChartCanvas& m_canvas;
    ChartScale m_scale;
    QRectF m_area;
    QString m_unit;
};

int outside(const ChartItem& item, const ChartScale& scale)
{
    if (*item.value < scale.low - 1e-9) return -1;
    return *item.value > scale.high + 1e-9 ? 1 : 0;
}

/// Three series of dots, since a Qt scatter series has one colour and one shape.
std::vector<QAbstractSeries*> dotSeries(const std::vector<std::pair<QPointF, core::Tone>>& dots, double diameter)
{
    std::vector<QAbstractSeries*> all;
    for (const QColor& ink : {colour::met, colour::notMet, colour::actual}) {
        auto* series = new QScatterSeries;
        const bool square = ink == colour::notMet;
        series->setMarkerShape(square ? QScatterSeries::MarkerShapeRectangle : QScatterSeries::MarkerShapeCircle);
        series->setMarkerSize(square ? 0.86 * diameter : diameter);
        series->setColor(ink);
        series->setPen(Qt::NoPen);
        for (const auto& [point, tone] : dots)
            if (dotColour(tone) == ink) series->append(point);
        all.push_back(series);
    }
    return all;
}

/// The columns of a chart with a row for each facility.
struct Columns {
    double name = 0;
    double figure = 0;
    double verdict = 0;

    Columns(const ChartCanvas& canvas, const Items& items, double width)
    {
        for (const ChartItem& item : items) {
            name = std::max(name, canvas.textSize(item.label).width());
            if (!item.value) continue;
            figure = std::max(figure, canvas.textSize(item.figure, {.bold = true}).width());
            if (!item.verdict.isEmpty())
                verdict = std::max(verdict, canvas.textSize(item.verdict, quiet).width() + 0.6 * canvas.em());
        }
        name = std::min(name, 0.34 * width);
        verdict = std::min(verdict, 0.2 * width);
    }
};

/// A row for each facility: name, dot, figure, verdict; under the axis those without a figure, with the reason.
void addNamedDots(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body)
{
    const double em = canvas.em();
    Items items = withValue(chart.series.front().items);
    const ChartScale scale = scaleOf(chart, items);
    std::reverse(items.begin(), items.end()); // the greatest saving on top
    const std::size_t dots = items.size();
    for (const ChartItem& item : chart.series.front().items)
        if (!item.value) items.push_back(item);

    const Columns columns(canvas, items, body.width());
    const double rowHeight = std::min((body.height() - 2.9 * em) / static_cast<double>(items.size()), 2.2 * em);
    const auto rows = static_cast<double>(dots);
    const QRectF area(body.left() + columns.name + 1.1 * em, body.top() + 1.4 * em,
                      body.width() - columns.name - columns.figure - columns.verdict - 2.2 * em, rowHeight * rows);
    const SavingPlot plot(canvas, chart, scale, area);
    plot.addTicks(scale);
    std::vector<std::pair<QPointF, core::Tone>> points;
    for (std::size_t i = 0; i < dots; ++i)
        if (outside(items[i], scale) == 0)
            points.emplace_back(QPointF(*items[i].value, rows - 0.5 - static_cast<double>(i)), items[i].tone);
    canvas.addPlot(area, canvas.valueAxis(scale, true), canvas.valueAxis({0, rows, rows}, false),
                   dotSeries(points, 0.8 * em));

    for (std::size_t i = 0; i < items.size(); ++i) {
        const ChartItem& item = items[i];
        const double y = area.top() + (static_cast<double>(i) + 0.5) * rowHeight + (item.value ? 0 : 1.5 * em);
        const QColor ink = item.value ? colour::text : colour::quietText;
        canvas.addText(item.label, {body.left(), y}, Qt::AlignLeft | Qt::AlignVCenter,
                       {.colour = ink, .width = columns.name + 0.1 * em, .lines = 1});
        canvas.addSpot({body.left(), y - rowHeight / 2, body.width(), rowHeight}, item);
        if (!item.value) {
            canvas.addText(item.figure.isEmpty() ? item.verdict : item.figure, {area.left(), y},
                           Qt::AlignLeft | Qt::AlignVCenter,
                           {.size = 0.9, .colour = ink, .width = body.right() - area.left(), .lines = 1});
            continue;
        }
        canvas.addLine({area.left(), y, plot.x(*item.value), y}, colour::base, 0.05, ChartCanvas::Layer::Back);
        const int side = outside(item, scale);
        if (side != 0) canvas.addArrow({plot.x(*item.value), y}, side, dotColour(item.tone));
        const double right = body.right() - columns.verdict;
        canvas.addText(item.figure, {right, y}, Qt::AlignRight | Qt::AlignVCenter, {.bold = true});
        canvas.addText(
            item.verdict, {right + 0.6 * em, y}, Qt::AlignLeft | Qt::AlignVCenter,
            {.size = 0.85, .colour = dotColour(item.tone).darker(150), .width = columns.verdict, .lines = 1});
    }
}

/// What lies beyond the ends, told in words over the arrows.
void addBeyond(ChartCanvas& canvas, const Items& sorted, const ChartScale& scale, const QRectF& area, double y)
{
    const double em = canvas.em();
    const auto below
        = std::count_if(sorted.begin(), sorted.end(), [&](const ChartItem& i) { return outside(i, scale) < 0; });
    const auto above
        = std::count_if(sorted.begin(), sorted.end(), [&](const ChartItem& i) { return outside(i, scale) > 0; });
    const auto words = [](auto count, const ChartItem& furthest) {
        return count == 1 ? furthest.figure : Words::beyond(static_cast<int>(count), furthest.figure);
    };
    const TextStyle style{.size = 0.85, .width = 0.2 * area.width(), .lines = 3};
    if (below > 0) {
        canvas.addArrow({area.left(), y}, -1, dotColour(sorted.front().tone));
        canvas.addText(words(below, sorted.front()), {area.left(), y - 0.6 * em}, Qt::AlignLeft | Qt::AlignBottom,
                       style);
    }
    if (above > 0) {
        canvas.addArrow({area.right(), y}, 1, dotColour(sorted.back().tone));
        canvas.addText(words(above, sorted.back()), {area.right(), y - 0.6 * em}, Qt::AlignRight | Qt::AlignBottom,
                       style);
    }
}

/// The lowest level for each dot at which it touches no other; dots come from left to right.
std::vector<int> stacked(const std::vector<double>& places, double diameter)
{
    std::vector<int> levels;
    std::vector<double> lastAtLevel;
    for (const double place : places) {
        std::size_t level = 0;
        while (level < lastAtLevel.size() && place - lastAtLevel[level] < diameter) ++level;
        if (level == lastAtLevel.size()) lastAtLevel.push_back(place);
        lastAtLevel[level] = place;
        levels.push_back(static_cast<int>(level));
    }
    return levels;
}

QRectF plainArea(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body, std::size_t drawn)
{
    const double em = canvas.em();
    const int left = static_cast<int>(chart.series.front().items.size() - drawn);
    if (left > 0)
        canvas.addText(Words::withoutFigure(left), {body.left(), body.bottom()}, Qt::AlignLeft | Qt::AlignBottom,
                       quiet);
    return body.adjusted(1.5 * em, 1.4 * em, -1.5 * em, left > 0 ? -2.9 * em : -1.5 * em);
}

void addStackedDots(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body)
{
    const double em = canvas.em();
    const Items items = withValue(chart.series.front().items);
    const ChartScale scale = scaleOf(chart, items);
    const QRectF area = plainArea(canvas, chart, body, items.size());
    const SavingPlot plot(canvas, chart, scale, area);
    plot.addTicks(scale);
    Items inside;
    std::copy_if(items.begin(), items.end(), std::back_inserter(inside),
                 [&](const ChartItem& i) { return outside(i, scale) == 0; });
    std::vector<double> places;
    for (const ChartItem& item : inside) places.push_back(plot.x(*item.value));
    const double step = 1.08;
    double diameter = 1.1 * em;
    std::vector<int> levels = stacked(places, step * diameter);
    const auto height = [&] {
        return levels.empty() ? 0 : (*std::max_element(levels.begin(), levels.end()) + 1.3) * step * diameter;
    };
    while (height() > area.height() && diameter > 0.1 * em) levels = stacked(places, step * (diameter *= 0.93));

    std::vector<std::pair<QPointF, core::Tone>> points;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const double up = (levels[i] + 0.65) * step * diameter;
        points.emplace_back(QPointF(*inside[i].value, up), inside[i].tone);
        const QPointF middle(places[i], area.bottom() - up);
        canvas.addSpot({middle - QPointF(diameter, diameter) / 2, QSizeF(diameter, diameter)}, inside[i]);
    }
    canvas.addPlot(area, canvas.valueAxis(scale, true), canvas.valueAxis({0, area.height(), area.height()}, false),
                   dotSeries(points, diameter));
    addBeyond(canvas, items, scale, area, area.bottom() - 0.8 * em);
}

/// Bars of equal width whose edges meet the ends of the band.
ChartScale binsOf(const core::Chart& chart, const ChartScale& scale)
{
    ChartScale bins = roundScale(scale.low, scale.high, 30);
    if (!chart.bandLow || !chart.bandHigh || *chart.bandHigh <= *chart.bandLow) return bins;
    const double band = *chart.bandHigh - *chart.bandLow;
    for (const double parts : {10.0, 5.0, 2.0, 1.0}) {
        bins.step = band / parts;
        bins.low = *chart.bandLow - std::ceil((*chart.bandLow - scale.low) / bins.step - 1e-9) * bins.step;
        bins.high = *chart.bandLow + std::ceil((scale.high - *chart.bandLow) / bins.step - 1e-9) * bins.step;
        if (bins.intervals() <= 40) break;
    }
    return bins;
}

void addCounts(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body)
{
    const double em = canvas.em();
    const Items items = withValue(chart.series.front().items);
    const ChartScale scale = scaleOf(chart, items);
    const ChartScale bins = binsOf(chart, scale);
    const QRectF area = plainArea(canvas, chart, body, items.size()).adjusted(1.5 * em, 0, 0, 0);
    const SavingPlot plot(canvas, chart, bins, area);
    plot.addTicks(scale);

    std::vector<int> counts(static_cast<std::size_t>(bins.intervals()), 0);
    for (const ChartItem& item : items) {
        if (outside(item, bins) != 0) continue;
        double place = (*item.value - bins.low) / bins.step;
        const bool atBandEnd = chart.bandHigh && std::abs(*item.value - *chart.bandHigh) < 1e-9;
        place = atBandEnd ? place - 0.5 : place + 1e-9; // both ends of the band belong to it
        counts[static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(counts.size() - 1)))]++;
    }
    const int most = *std::max_element(counts.begin(), counts.end());
    ChartScale up = scaleFromZero(0, 1.12 * most, 4);
    auto* set = new QBarSet(QString());
    set->setColor(colour::actual);
    set->setPen(Qt::NoPen);
    for (const int count : counts) set->append(count);
    auto* bars = new QBarSeries;
    bars->append(set);
    bars->setBarWidth(0.92);
    canvas.addPlot(area, canvas.categoryAxis(static_cast<int>(counts.size())), canvas.valueAxis(up, true), {bars});

    const double binWidth = area.width() / static_cast<double>(counts.size());
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] == 0) continue;
        const double top = area.bottom() - counts[bin] / up.high * area.height();
        const QRectF bar(area.left() + static_cast<double>(bin) * binWidth, top, binWidth, area.bottom() - top);
        const QString count = QString::number(counts[bin]);
        const QSizeF size = canvas.textSize(count, quiet);
        if (size.width() < 1.3 * binWidth
            && canvas.freePlace(size, {{bar.center().x(), top - size.height() / 2}}, body))
            canvas.addText(count, {bar.center().x(), top}, Qt::AlignHCenter | Qt::AlignBottom, quiet);
        core::ChartItem item;
        const double from = bins.at(static_cast<int>(bin));
        item.label = axisText(from, {}) + QStringLiteral("–") + axisText(from + bins.step, chart.unit);
        item.figure = count;
        canvas.addSpot(bar, item);
    }
    for (int tick = 0; tick <= up.intervals(); ++tick) {
        if (std::abs(up.at(tick) - std::round(up.at(tick))) > 1e-9) continue; // facilities are whole
        const double y = area.bottom() - up.at(tick) / up.high * area.height();
        canvas.addText(axisText(up.at(tick), {}), {area.left() - 0.4 * em, y}, Qt::AlignRight | Qt::AlignVCenter,
                       quiet);
    }
    canvas.addText(Words::countAxis(), {body.left(), body.top()}, Qt::AlignLeft | Qt::AlignTop, quiet);
    addBeyond(canvas, items, bins, area, area.bottom() - 0.8 * em);
}

} // namespace

BodyHeight savingDistributionHeight(const ChartCanvas& canvas, const core::Chart& chart, double width)
{
    const double em = canvas.em();
    const std::size_t count = chart.series.front().items.size();
    const double plain = std::clamp(0.4 * width, 14 * em, 22 * em);
    if (count > mostNamed) return {plain, 10 * em, 8 * em};
    const auto rows = static_cast<double>(count);
    return {(3 + 1.6 * rows) * em, (3 + 1.2 * rows) * em, std::min((3 + 1.2 * rows) * em, 8 * em)};
}

void addSavingDistribution(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body)
{
    const std::size_t count = chart.series.front().items.size();
    if (count > mostDots) return addCounts(canvas, chart, body);
    const bool named
        = count <= mostNamed && body.height() >= savingDistributionHeight(canvas, chart, body.width()).least - 1;
    named ? addNamedDots(canvas, chart, body) : addStackedDots(canvas, chart, body);
}

} // namespace ui
