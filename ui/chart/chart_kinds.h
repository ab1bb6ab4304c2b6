// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_canvas.h"

namespace ui {

/// How high the body of a chart (without title, key and note) is at a given width.
struct BodyHeight {
    double preferred; ///< Comfortable.
    double least; ///< Still in the usual form.
    double crowded; ///< In the form for many items: two columns, dots without names.
};

// One pair of functions for each core::Chart::Kind; the body may be of any height, the form follows it.

BodyHeight targetBoardHeight(const ChartCanvas& canvas, const core::Chart& chart, double width);
void addTargetBoard(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body);

BodyHeight ratesOverYearsHeight(const ChartCanvas& canvas, const core::Chart& chart, double width);
/// Of the same drawing where it stands among other facts of one facility.
BodyHeight specificUseHeight(const ChartCanvas& canvas, const core::Chart& chart, double width);
void addRatesOverYears(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body);

BodyHeight savingDistributionHeight(const ChartCanvas& canvas, const core::Chart& chart, double width);
void addSavingDistribution(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body);

BodyHeight ratesByGroupHeight(const ChartCanvas& canvas, const core::Chart& chart, double width);
void addRatesByGroup(ChartCanvas& canvas, const core::Chart& chart, const QRectF& body);

} // namespace ui
