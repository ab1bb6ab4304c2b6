// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_signs.h"

#include "ui/table/editable_cells.h"

#include <QPainter>
#include <QPalette>

namespace ui {

void paintSigns(QPainter& painter, const QRect& cell, const QPalette& palette, int signs)
{
    if (signs == 0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    painter.setBrush(QColor(isDark ? QStringLiteral("#56b4e9") : QStringLiteral("#0072b2")));
    if (signs & Remarked) {
        const QPointF corner(cell.right() + 1, cell.top());
        painter.drawPolygon(QPolygonF({corner, corner - QPointF(8, 0), corner + QPointF(0, 8)}));
    }
    if (signs & Watched) {
        painter.drawRect(QRectF(cell.left(), cell.top(), 2.5, cell.height()));
        painter.drawEllipse(QPointF(cell.left() + 2.5, cell.center().y() + 0.5), 4, 4);
    }
    painter.restore();
}

} // namespace ui
