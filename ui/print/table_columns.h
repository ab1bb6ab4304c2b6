// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

namespace ui {

class TypeMeasure;

/// Blank on either side of a cell's text, and above and below it, in points.
inline constexpr double cellPadding = 3.5, verticalPadding = 2.5;
inline constexpr double cellSpacing = 1.08; ///< Of single-spaced lines: accents of capitals stay clear of those above.
inline constexpr double tableRule = 0.5;
inline constexpr double tableGapBefore = 5, tableGapAfter = 8;
inline constexpr double tallestHead = 0.4; ///< Of a page: a higher head would leave no room for rows; not repeated.
inline constexpr int rowsKeptTogether = 2; ///< At the beginning and the end of a table.
inline const QString noRows = QStringLiteral("Không có"); ///< In the place of the rows of an empty table.

/// Widths of the columns and the size of type they need.
struct TableFit {
    std::vector<double> widths; ///< Points; their sum is the width of the table.
    double pointSize = 11;
};

/// Whether the row is one cell over the whole width: the heading of a group.
bool isGroupRow(const core::ReportTable& table, int row);
bool isBoldRow(const core::ReportTable& table, int row);
/// The text of a cell; the last column takes what the row has too much.
QString cellText(const core::ReportTable& table, int row, std::size_t column);

/// Shares the width as the columns ask, then gives columns whose longest word would break what they lack from those
/// with room to spare; if there is not enough, sets the table smaller, down to 9 points. Below that words are broken.
TableFit fitColumns(TypeMeasure& measure, const core::ReportTable& table, double width, double pointSize);

} // namespace ui
