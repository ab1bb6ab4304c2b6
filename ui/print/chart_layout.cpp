// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The figures under a chart: columns as wide as their texts ask, figures to the right.
core::ReportTable numbersTable(Composition& composition, const core::Chart& chart, double pointSize)
{
    core::ReportTable table;
    table.rows = chart.tableRows;
    for (qsizetype c = 0; c < chart.tableHeadings.size(); ++c) {
        core::TableColumn column{chart.tableHeadings[c], 60, c == 0 ? core::Align::Left : core::Align::Right};
        for (const QStringList& row : chart.tableRows) {
            const QString cell = row.value(c);
            column.width = std::max(column.width, std::min(composition.measure.width({pointSize}, cell) + 10, 240.0));
            if (c > 0 && !isFigure(cell)) column.align = core::Align::Left;
        }
        table.columns.push_back(column);
    }
    return table;
}

} // namespace

void addChart(Composition& composition, const core::Chart& chart)
{
    const double pointSize = std::max(smallestPt, composition.paper.tablePt - 1);
    auto drawn = std::make_shared<core::Chart>(chart);
    drawn->note.clear(); // it stands under the table
    const double height
        = std::min(preferredChartSize(*drawn, composition.width, pointSize).height(), mostOfPage * composition.height);
    Slice slice{.height = height, .gapBefore = 6, .gapAfter = 4};
    slice.drawing.charts.push_back({{0, 0, composition.width, height}, std::move(drawn), pointSize});
    slice.keepWithNext = !chart.tableHeadings.isEmpty() || !chart.note.isEmpty();
    composition.slices.push_back(std::move(slice));
    if (!chart.tableHeadings.isEmpty()) {
        addTable(composition, numbersTable(composition, chart, pointSize), pointSize,
                 chart.tableRows.size() <= rowsKeptWhole);
        composition.slices.back().keepWithNext = !chart.note.isEmpty();
        composition.slices.back().gapAfter = 3;
    }
    if (!chart.note.isEmpty())
        addText(composition, chart.note, {.face = {pointSize, false, true}, .place = Place::Justified});
    composition.slices.back().gapAfter = 10;
}

} // namespace ui
