// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace ui {

/// Draws the chart as vectors into the rectangle; the painter is scaled so that one unit is one point (1/72 inch).
/// The same drawing on screen, paper, SVG and PNG. Main thread only (graphics scene).
void paintChart(QPainter& painter, const QRectF& area, const core::Chart& chart, const QString& fontFamily,
                double pointSize);

/// The size in points at which the chart of this width is comfortable to read, never higher than a page of that width;
/// what is too much for it comes in smaller letters or two columns.
QSizeF preferredChartSize(const core::Chart& chart, double width, double pointSize);

/// The family of exported charts: the paper's (Times New Roman, else Tinos), else the application's.
QString chartFontFamily();

QByteArray chartSvg(const core::Chart& chart, const QSize& size = {900, 520});
QImage chartImage(const core::Chart& chart, const QSize& size = {900, 520}, double scale = 2);

/// Writes .svg or .png, by its ending, as high as the chart needs; the file is replaced whole or not at all.
/// Throws core::Error in words.
void writeChart(const core::Chart& chart, const QString& path);

} // namespace ui
