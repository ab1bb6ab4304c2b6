// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_signs.h"

#include "ui/table/editable_cells.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui {

constexpr int watchedBar = 3;

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
        // The foot stands in the corner, below the line of digits: nothing of a value is covered.
        painter.drawRect(QRectF(cell.left(), cell.top(), watchedBar, cell.height()));
        const QPointF corner(cell.left(), cell.bottom() + 1);
        painter.drawPolygon(QPolygonF({corner, corner + QPointF(7, 0), corner - QPointF(0, 7)}));
    }
    painter.restore();
}

int roomForSigns(int signs) { return signs & Watched ? watchedBar : 0; }

QPixmap warningSign()
{
    static const QPixmap sign = [] {
        QPixmap pixmap(10, 10);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xc0, 0x56, 0x00));
        painter.drawPolygon(QPolygonF{QPointF(5, 1), QPointF(10, 9.5), QPointF(0, 9.5)});
        return pixmap;
    }();
    return sign;
}

} // namespace ui
