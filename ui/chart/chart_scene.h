// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_canvas.h"

#include <QCoreApplication>

class QPainter;

namespace ui {

/// A chart laid out for one size: title, body of its kind, key and note. Text shrinks, down to half, if the size asks
/// for it.
///
/// Made and painted in the main thread, as all Qt widgets and graphics scenes.
class ChartScene {
    Q_DECLARE_TR_FUNCTIONS(ui::ChartScene)

public:
    /// Size and pointSize in points (1/72 inch).
    ChartScene(const core::Chart& chart, const QSizeF& size, const QString& fontFamily, double pointSize);

    void paint(QPainter& painter, const QRectF& area) const;
    double pointSize() const; ///< Of the text as it came out.

    /// What answers to the mouse at the position in points; null if nothing does.
    const ChartSpot* spotAt(const QPointF& position) const;
    std::vector<ChartSpot> spots() const; ///< Areas in points.

    struct Words {
        QString text;
        QStringList lines;
        QRectF area; ///< In points.
    };
    std::vector<Words> words() const; ///< Every text as it is drawn.

    static double preferredHeight(const core::Chart& chart, double width, const QString& fontFamily, double pointSize);

private:
    std::unique_ptr<ChartCanvas> m_canvas;
};

} // namespace ui
