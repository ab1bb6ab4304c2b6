// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QSizeF>

#include <memory>

namespace ui {

class TypeMeasure;

/// How a chart stands on paper: as wide as the text, without its note, which follows its numbers.
struct ChartOnPaper {
    std::shared_ptr<const core::Chart> drawn;
    QSizeF size; ///< Points.
    double pointSize = 10;
};
/// Size of its letters, of its numbers and of its note.
double chartPointSize(const core::PaperFormat& paper);
/// `room`: width and height of the text on the page, in points.
ChartOnPaper chartOnPaper(const core::Chart& chart, const core::PaperFormat& paper, const QSizeF& room);

/// The figures under a chart: columns as wide as their texts ask, figures to the right; no columns if it has none.
core::ReportTable numbersTable(TypeMeasure& measure, const core::Chart& chart, double pointSize);
/// Whether the figures under a chart are few enough to stay on one page with it.
bool numbersStayWhole(const core::Chart& chart);

/// Points around a chart and its figures.
inline constexpr double chartGapBefore = 6, chartGapAfter = 4, numbersGapAfter = 3, chartEndGap = 10;

} // namespace ui
