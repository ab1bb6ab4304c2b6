// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_kinds.h"
#include "ui/chart/chart_style.h"

#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace ui {

namespace {

using core::ChartItem;
using core::ChartSeries;

const TextStyle quiet{.size = 0.85, .colour = colour::quietText};

/// Lines differ in colour, lightness, stroke and marker, so that they are told apart in grey too.
struct Look {
    QColor colour;
    Qt::PenStyle stroke;
    QScatterSeries::MarkerShape marker;
    bool hollow;
};

Look lookOf(std::size_t series)
{
    static const Look looks[] = {
        {colour::actual, Qt::SolidLine, QScatterSeries::MarkerShapeCircle, false},
        {colour::notMet, Qt::DashLine, QScatterSeries::MarkerShapeRectangle, false},
        {colour::met, Qt::DotLine, QScatterSeries::MarkerShapeCircle, true},
        {colour::lastYear, Qt::DashDotLine, QScatterSeries::MarkerShapeRectangle, true},
    };
    return looks[series % std::size(looks)];
}

/// All labels of all series; years come in their order, other labels in the order given.
QStringList yearsOf(const core::Chart& chart)
{
    QStringList years;
    for (const ChartSeries& series : chart.series)
        for (const ChartItem& item : series.items)
            if (!years.contains(item.label)) years << item.label;
    const bool numbers = std::all_of(years.begin(), years.end(), [](const QString& year) { return year.toInt() > 0; });
    if (numbers)
        std::sort(years.begin(), years.end(), [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
    return years;
}

ChartScale scaleOf(const core::Chart& chart)
{
    double lowest = 0;
    double highest = 0;
    for (const ChartSeries& series : chart.series) {
        for (const ChartItem& item : series.items) {
            for (const auto& value : {item.value, item.high, item.required}) {
                if (!value) continue;
                lowest = std::min(lowest, *value);
                highest = std::max(highest, *value);
            }
        }
    }
    highest = std::max(highest, chart.reference.value_or(0));
    return scaleFromZero(lowest, highest, chart.kind == core::Chart::Kind::SpecificUse ? 3 : 5); // it is lower
}

double highestOf(const core::Chart& chart)
{
    double highest = 0;
    for (const ChartSeries& series : chart.series)
        for (const ChartItem& item : series.items)
            if (item.value) highest = std::max(highest, item.high.value_or(*item.value));
    return highest;
}

/// Where the numbers lie on the sheet.
struct Plot {
    QRectF area;
    QStringList years;
    ChartScale scale;
    double edge = 0; ///< From the ends of the axis to the first and the last year.

    double columnWidth() const
    {
        return years.size() < 2 ? area.width() : (area.width() - 2 * edge) / static_cast<double>(years.size() - 1);
    }
    double x(const QString& year) const
    {
        return area.left() + edge + static_cast<double>(years.indexOf(year)) * columnWidth();
    }
    /// Of an axis on which the years are 0, 1, 2 and so on.
    ChartScale across() const
    {
        const double margin = edge / columnWidth();
        return {-margin, static_cast<double>(years.size() - 1) + margin,
                static_cast<double>(years.size() - 1) + 2 * margin};
    }
    double y(double value) const
    {
        return area.bottom() - (value - scale.low) / (scale.high - scale.low) * area.height();
    }
};

double nameWidth(const ChartCanvas& canvas, const core::Chart& chart, double width)
{
    double widest = 0;
    for (const ChartSeries& series : chart.series)
        widest = std::max(widest, canvas.textSize(series.name, {.bold = true}).width());
    return std::min(widest, 0.22 * width);
}

/// The line is broken where a year has no value.
std::vector<QAbstractSeries*> linesOf(const ChartSeries& series, const Look& look, const Plot& plot, double em)
{
    std::vector<QAbstractSeries*> parts;
    auto* markers = new QScatterSeries;
    markers->setMarkerShape(look.marker);
    markers->setMarkerSize((look.marker == QScatterSeries::MarkerShapeCircle ? 0.8 : 0.7) * em);
    markers->setColor(look.hollow ? colour::ground : look.colour);
    markers->setPen(QPen(look.hollow ? look.colour : colour::ground, 0.12 * em));
    QLineSeries* line = nullptr;
    qsizetype last = -2;
    for (const ChartItem& item : series.items) {
        if (!item.value) continue;
        const qsizetype year = plot.years.indexOf(item.label);
        if (!line || year != last + 1) {
            line = new QLineSeries;
            line->setPen(QPen(look.colour, 0.18 * em, look.stroke, Qt::FlatCap, Qt::RoundJoin));
            parts.push_back(line);
        }
        const QPointF point(static_cast<double>(year), *item.value);
        line->append(point);
        markers->append(point);
        last = year;
    }
    parts.push_back(markers); // over the lines
    return parts;
}

void addNames(ChartCanvas& canvas, const core::Chart& chart, const Plot& plot, double width)
{
    struct Name {
        std::size_t series;
        double middle;
        double height;
    };
    std::vector<Name> names;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        double middle = plot.area.bottom();
        for (const ChartItem& item : chart.series[s].items)
            if (item.value) middle = plot.y(*item.value);
        const double height
            = canvas.textSize(chart.series[s].name, {.bold = true, .width = width, .lines = 3}).height();
        names.push_back({s, middle, height});
    }
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.middle < b.middle; });
    double free = plot.area.top() - canvas.em();
    for (Name& name : names) {
        name.middle = std::max(name.middle, free + name.height / 2);
        free = name.middle + name.height / 2;
    }
    free = plot.area.bottom() + canvas.em();
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->middle = std::min(name->middle, free - name->height / 2);
        free = name->middle - name->height / 2;
    }
    for (const Name& name : names) {
        const QColor ink = chart.series.size() > 1 ? lookOf(name.series).colour.darker(130) : colour::text;
        canvas.addText(chart.series[name.series].name, {plot.area.right() + 0.4 * canvas.em(), name.middle},
                       Qt::AlignLeft | Qt::AlignVCenter, {.bold = true, .colour = ink, .width = width, .lines = 3});
    }
}

void addAxes(ChartCanvas& canvas, const core::Chart& chart, const Plot& plot)
{
    const double em = canvas.em();
    for (int tick = 0; tick <= plot.scale.intervals(); ++tick)
        canvas.addText(axisText(plot.scale.at(tick), chart.unit),
                       {plot.area.left() - 0.4 * em, plot.y(plot.scale.at(tick))}, Qt::AlignRight | Qt::AlignVCenter,
                       quiet);
    double free = plot.area.left() - em;
    for (const QString& year : plot.years) {
        const double half = canvas.textSize(year).width() / 2;
        if (plot.x(year) - half < free) continue;
        canvas.addText(year, {plot.x(year), plot.area.bottom() + 0.45 * em}, Qt::AlignHCenter | Qt::AlignTop);
        free = plot.x(year) + half + 0.4 * em;
    }
    canvas.addLine({plot.area.left(), plot.y(0), plot.area.right(), plot.y(0)}, colour::axis, 0.08,
                   ChartCanvas::Layer::Back);
}

/// Which side of its point a figure stands on; the other one belongs to another line.
enum class Side { Above, Below, Any };

Side sideOf(const core::Chart& chart, std::size_t series, const ChartItem& item)
{
    bool higher = false;
    bool lower = false;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        for (const ChartItem& other : chart.series[s].items) {
            if (s == series || other.label != item.label || !other.value) continue;
            higher = higher || *other.value > *item.value;
            lower = lower || *other.value <= *item.value;
        }
    }
    return higher == lower ? Side::Any : lower ? Side::Above : Side::Below;
}

/// Places beside a point, the nearest first; never so far that the eye loses the point.
std::vector<QPointF> around(const QPointF& point, double above, double below, const QSizeF& size, Side side, double em)
{
    std::vector<QPointF> places;
    for (const double away : {0.15, 0.6, 1.1, 1.7}) {
        const double up = above - size.height() / 2 - away * em;
        const double down = below + size.height() / 2 + away * em;
        for (const double slide : {0.0, -0.6, 0.6}) {
            if (side != Side::Below) places.emplace_back(point.x() + slide * size.width(), up);
            if (side != Side::Above) places.emplace_back(point.x() + slide * size.width(), down);
        }
    }
    for (const double slide : {1.0, -1.0})
        places.emplace_back(point.x() + slide * (size.width() / 2 + 0.8 * em), point.y());
    return places;
}

void addPointFigure(ChartCanvas& canvas, const ChartItem& item, const Plot& plot, const QColor& ink, Side side)
{
    const double em = canvas.em();
    const QPointF point(plot.x(item.label), plot.y(*item.value));
    const double top = std::min(point.y() - 0.4 * em, plot.y(item.high.value_or(*item.value)));
    const QRectF bounds(plot.area.left(), plot.area.top() - 2.4 * em, plot.area.width(), plot.area.height() + 2.4 * em);
    const TextStyle strong{.bold = true, .colour = ink};
    const QSizeF figure = canvas.textSize(item.figure, strong);
    const QSizeF note = item.note.isEmpty() ? QSizeF(0, 0) : canvas.textSize(item.note, quiet);
    const QSizeF both(std::max(figure.width(), note.width()), figure.height() + note.height());
    for (const QSizeF& size : {both, figure}) {
        const auto place = canvas.freePlace(size, around(point, top, point.y() + 0.4 * em, size, side, em), bounds);
        if (!place) continue;
        const QRectF done
            = canvas.addText(item.figure, {place->center().x(), place->top()}, Qt::AlignHCenter | Qt::AlignTop, strong);
        if (size == both)
            canvas.addText(item.note, {place->center().x(), done.bottom()}, Qt::AlignHCenter | Qt::AlignTop, quiet);
        return;
    }
}

void addRequired(ChartCanvas& canvas, const ChartItem& item, const Plot& plot)
{
    const double em = canvas.em();
    const QPointF middle(plot.x(item.label), plot.y(*item.required));
    const double half = std::min(0.4 * plot.columnWidth(), 2 * em);
    canvas.addLine({middle - QPointF(half, 0), middle + QPointF(half, 0)}, colour::required, 0.18);
    const TextStyle style{.size = 0.9};
    const QSizeF size = canvas.textSize(item.requiredFigure, style);
    std::vector<QPointF> places{middle + QPointF(half + 0.3 * em + size.width() / 2, 0),
                                middle - QPointF(half + 0.3 * em + size.width() / 2, 0)};
    for (const QPointF& place : around(middle, middle.y(), middle.y(), size, Side::Any, em)) places.push_back(place);
    const QRectF bounds(plot.area.left(), plot.area.top() - 2.4 * em, plot.area.width(), plot.area.height() + 2.4 * em);
    if (const auto place = canvas.freePlace(size, places, bounds, false))
        canvas.addText(item.requiredFigure, place->center(), Qt::AlignCenter, style);
}

/// What the line is compared with: dashed across all years, its name on it where there is room.
void addReference(ChartCanvas& canvas, const core::Chart& chart, const Plot& plot)
{
    if (!chart.reference) return;
    const double em = canvas.em();
    const double y = plot.y(*chart.reference);
    const QLineF line(plot.area.left(), y, plot.area.right(), y);
    canvas.addLine(line, colour::required, 0.12, ChartCanvas::Layer::Mark, Qt::DashLine);
    const TextStyle style{.size = 0.85};
    const QSizeF size = canvas.textSize(chart.referenceLabel, style);
    std::vector<QPointF> places;
    for (const double x :
         {plot.area.left() + size.width() / 2, plot.area.center().x(), plot.area.right() - size.width() / 2})
        for (const double away : {0.15, -0.15, 0.8, -0.8})
            places.emplace_back(x, y + (away < 0 ? -size.height() / 2 : size.height() / 2) + away * em);
    const QRectF bounds(plot.area.left(), plot.area.top() - 2.4 * em, plot.area.width(), plot.area.height() + 2.4 * em);
    const auto place = canvas.freePlace(size, places, bounds, false);
    canvas.addText(chart.referenceLabel, place ? place->center() : places.front(), Qt::AlignCenter, style);
    canvas.avoid(line);
}

/// Marks first, so that figures keep off them.
void addMarks(ChartCanvas& canvas, const ChartSeries& series, const Look& look, const Plot& plot)
{
    const double em = canvas.em();
    QPointF last;
    qsizetype lastYear = -2;
    for (const ChartItem& item : series.items) {
        const double x = plot.x(item.label);
        if (item.required) {
            const double half = std::min(0.4 * plot.columnWidth(), 2 * em);
            canvas.avoid(QRectF(x - half, plot.y(*item.required) - 0.1 * em, 2 * half, 0.2 * em));
        }
        if (!item.value) continue;
        const QPointF point(x, plot.y(*item.value));
        const QRectF marker(point - QPointF(0.4, 0.4) * em, QSizeF(0.8, 0.8) * em);
        if (item.high && *item.high > *item.value) {
            const QRectF unknown(QPointF(x - 0.5 * em, plot.y(*item.high)), QPointF(x + 0.5 * em, point.y()));
            canvas.addHatching(unknown, look.colour, ChartCanvas::Layer::Back); // the marker stands before it
            canvas.avoid(unknown);
        }
        canvas.avoid(marker);
        const qsizetype year = plot.years.indexOf(item.label);
        if (year == lastYear + 1) canvas.avoid(QLineF(last, point));
        last = point;
        lastYear = year;
        canvas.addSpot(marker.adjusted(-0.4 * em, -0.4 * em, 0.4 * em, 0.4 * em), item, series.name);
    }
}

} // namespace

BodyHeight ratesOverYearsHeight(const ChartCanvas& canvas, const core::Chart&, double width)
{
    const double em = canvas.em();
    return {std::clamp(0.5 * width, 17 * em, 26 * em), 13 * em, 9 * em};
}

BodyHeight specificUseHeight(const ChartCanvas& canvas, const core::Chart&, double width)
{
    const double em = canvas.em();
    return {std::clamp(0.14 * width, 9.5 * em, 13 * em), 8 * em, 7 * em};
}

void addRatesOverYears(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body)
{
    const double em = canvas.em();
    Plot plot{{}, yearsOf(chart), scaleOf(chart)};
    double left = 0;
    for (int tick = 0; tick <= plot.scale.intervals(); ++tick)
        left = std::max(left, canvas.textSize(axisText(plot.scale.at(tick), chart.unit), quiet).width());
    const double names = nameWidth(canvas, chart, body.width());
    const double head = highestOf(chart) > 0.85 * plot.scale.high ? 2.5 : 0.8; // figures stand over the highest marks
    plot.area = body.adjusted(left + 0.5 * em, head * em, -names - 0.5 * em, -1.75 * em);
    if (plot.years.size() == 1) plot.area.setWidth(std::min(plot.area.width(), 18 * em));
    plot.edge = std::min(plot.area.width() / (2 * static_cast<double>(plot.years.size())), 5 * em);
    if (plot.years.size() == 1) plot.edge = plot.area.width() / 2;

    std::vector<QAbstractSeries*> series;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto parts = linesOf(chart.series[s], lookOf(s), plot, em);
        series.insert(series.end(), parts.begin(), parts.end());
    }
    const double margin = 0.6 * em; // whole markers at 0 and at 100
    const double marginSteps = margin / plot.area.height() * plot.scale.intervals();
    canvas.addPlot(plot.area.adjusted(0, -margin, 0, margin), canvas.valueAxis(plot.across(), false),
                   canvas.valueAxis(plot.scale, true, marginSteps), series);
    addAxes(canvas, chart, plot);
    addNames(canvas, chart, plot, names);
    for (std::size_t s = 0; s < chart.series.size(); ++s) addMarks(canvas, chart.series[s], lookOf(s), plot);
    addReference(canvas, chart, plot);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const std::vector<ChartItem>& items = chart.series[s].items;
        const QColor ink = chart.series.size() > 1 ? lookOf(s).colour.darker(130) : colour::text;
        for (auto item = items.rbegin(); item != items.rend(); ++item) { // the last year matters most
            if (item->value) addPointFigure(canvas, *item, plot, ink, sideOf(chart, s, *item));
        }
    }
    for (const ChartSeries& one : chart.series)
        for (auto item = one.items.rbegin(); item != one.items.rend(); ++item)
            if (item->required) addRequired(canvas, *item, plot);
    QStringList unsaid;
    for (const ChartSeries& one : chart.series) {
        for (const ChartItem& item : one.items) {
            if (item.value || item.figure.isEmpty()) continue;
            const QString said = item.label + item.figure; // once for all lines without a value of the year
            if (unsaid.contains(said)) continue;
            unsaid << said;
            const TextStyle style{.size = 0.85, .colour = colour::quietText, .width = 0.95 * plot.columnWidth()};
            const QSizeF size = canvas.textSize(item.figure, style);
            std::vector<QPointF> places;
            for (int step = 0; step < 12; ++step)
                places.emplace_back(plot.x(item.label), plot.y(0) - (0.3 + step) * em - size.height() / 2);
            const auto place = canvas.freePlace(size, places, plot.area);
            if (place) canvas.addText(item.figure, place->center(), Qt::AlignCenter, style);
        }
    }
}

} // namespace ui
