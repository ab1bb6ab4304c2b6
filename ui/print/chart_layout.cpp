// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_layout.h"

#include "ui/print/composition.h"

#include "ui/chart/chart_painter.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double mostOfPage = 0.7;
constexpr std::size_t rowsKeptWhole = 10;
constexpr double smallestPt = 9;

bool isFigure(const QString& text)
{
    return text.isEmpty() || text.front().isDigit() || QStringLiteral("–-−+").contains(text.front());
}

} // namespace

double chartPointSize(const core::PaperFormat& paper) { return std::max(smallestPt, paper.tablePt - 1); }

ChartOnPaper chartOnPaper(const core::Chart& chart, const core::PaperFormat& paper, const QSizeF& room)
{
    const double pointSize = chartPointSize(paper);
    auto drawn = std::make_shared<core::Chart>(chart);
    drawn->note.clear();
    const double height
        = std::min(preferredChartSize(*drawn, room.width(), pointSize).height(), mostOfPage * room.height());
    return {std::move(drawn), {room.width(), height}, pointSize};
}

bool numbersStayWhole(const core::Chart& chart) { return chart.tableRows.size() <= rowsKeptWhole; }

core::ReportTable numbersTable(TypeMeasure& measure, const core::Chart& chart, double pointSize)
{
    core::ReportTable table;
    table.rows = chart.tableRows;
    for (qsizetype c = 0; c < chart.tableHeadings.size(); ++c) {
        core::TableColumn column{chart.tableHeadings[c], 60, c == 0 ? core::Align::Left : core::Align::Right};
        for (const QStringList& row : chart.tableRows) {
            const QString cell = row.value(c);
            column.width = std::max(column.width, std::min(measure.width({pointSize}, cell) + 10, 240.0));
            if (c > 0 && !isFigure(cell)) column.align = core::Align::Left;
        }
        table.columns.push_back(column);
    }
    return table;
}

void addChart(Composition& composition, const core::Chart& chart)
{
    auto [drawn, size, pointSize] = chartOnPaper(chart, composition.paper, {composition.width, composition.height});
    Slice slice{.height = size.height(), .gapBefore = chartGapBefore, .gapAfter = chartGapAfter};
    slice.drawing.charts.push_back({QRectF(QPointF(0, 0), size), std::move(drawn), pointSize});
    slice.keepWithNext = !chart.tableHeadings.isEmpty() || !chart.note.isEmpty();
    composition.slices.push_back(std::move(slice));
    if (!chart.tableHeadings.isEmpty()) {
        addTable(composition, numbersTable(composition.measure, chart, pointSize), pointSize, numbersStayWhole(chart));
        composition.slices.back().keepWithNext = !chart.note.isEmpty();
        composition.slices.back().gapAfter = numbersGapAfter;
    }
    if (!chart.note.isEmpty())
        addText(composition, chart.note, {.face = {pointSize, false, true}, .place = Place::Justified});
    composition.slices.back().gapAfter = chartEndGap;
}

} // namespace ui
