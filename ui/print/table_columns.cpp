// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_columns.h"

#include "ui/print/line_breaker.h"
#include "ui/print/type_measure.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double smallestPt = 9;

/// The width below which a column breaks a word, for every column.
std::vector<double> leastWidths(TypeMeasure& measure, const core::ReportTable& table, double pointSize)
{
    const std::size_t columns = table.columns.size();
    std::vector<double> least(columns);
    std::vector<QSet<QString>> seen(columns);
    for (std::size_t c = 0; c < columns; ++c)
        least[c] = widestWord(measure, {pointSize, true}, table.columns[c].heading);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const QStringList& row = table.rows[r];
        if (isGroupRow(table, int(r))) continue;
        const bool bold = isBoldRow(table, int(r));
        for (std::size_t c = 0; c < columns && qsizetype(c) < row.size(); ++c) {
            const QString& cell = row[qsizetype(c)];
            if (!bold && seen[c].contains(cell)) continue;
            if (!bold) seen[c].insert(cell);
            least[c] = std::max(least[c], widestWord(measure, {pointSize, bold}, cell));
        }
    }
    for (double& width : least) width += 2 * cellPadding + 0.5;
    return least;
}

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

/// Raises narrow columns to what they need and takes it from the others in proportion to their room.
void widenNarrow(std::vector<double>& widths, const std::vector<double>& least)
{
    double lacking = 0, spare = 0;
    for (std::size_t c = 0; c < widths.size(); ++c)
        (widths[c] < least[c] ? lacking : spare) += std::abs(widths[c] - least[c]);
    if (lacking <= 0 || spare <= 0) return;
    const double taken = std::min(1.0, lacking / spare);
    for (std::size_t c = 0; c < widths.size(); ++c)
        widths[c] = widths[c] < least[c] ? least[c] : widths[c] - (widths[c] - least[c]) * taken;
}

} // namespace

bool isGroupRow(const core::ReportTable& table, int row)
{
    return table.rows[std::size_t(row)].size() == 1 && table.columns.size() > 1;
}

bool isBoldRow(const core::ReportTable& table, int row)
{
    return std::find(table.boldRows.begin(), table.boldRows.end(), row) != table.boldRows.end();
}

QString cellText(const core::ReportTable& table, int row, std::size_t column)
{
    const QStringList& cells = table.rows[std::size_t(row)];
    const bool tooMany = column + 1 == table.columns.size() && cells.size() > qsizetype(column) + 1;
    return tooMany ? cells.mid(qsizetype(column)).join(u' ') : cells.value(qsizetype(column));
}

TableFit fitColumns(TypeMeasure& measure, const core::ReportTable& table, double width, double pointSize)
{
    TableFit fit;
    fit.pointSize = pointSize;
    for (const core::TableColumn& column : table.columns) fit.widths.push_back(std::max(column.width, 0.01));
    const double whole = sum(fit.widths);
    for (double& w : fit.widths) w *= width / whole;

    std::vector<double> least = leastWidths(measure, table, fit.pointSize);
    while (sum(least) > width && fit.pointSize - 0.5 >= smallestPt) {
        fit.pointSize -= 0.5;
        least = leastWidths(measure, table, fit.pointSize);
    }
    if (sum(least) <= width) {
        widenNarrow(fit.widths, least);
        return fit;
    }
    // A column of words that cannot be helped (a link, no blanks) breaks first; the others keep theirs.
    const double fair = width / double(least.size());
    for (double& w : least) w = std::min(w, fair);
    widenNarrow(fit.widths, least);
    const double used = sum(fit.widths);
    for (double& w : fit.widths) w *= width / used;
    return fit;
}

} // namespace ui
