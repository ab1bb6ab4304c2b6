// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

namespace ui {

class TypeMeasure;

/// Blank on either side of a cell's text, in points.
inline constexpr double cellPadding = 3.5;

/// Widths of the columns and the size of type they need.
struct TableFit {
    std::vector<double> widths; ///< Points; their sum is the width of the table.
    double pointSize = 11;
};

/// Shares the width as the columns ask, then gives columns whose longest word would break what they lack from those
/// with room to spare; if there is not enough, sets the table smaller, down to 9 points. Below that words are broken.
TableFit fitColumns(TypeMeasure& measure, const core::ReportTable& table, double width, double pointSize);

} // namespace ui
