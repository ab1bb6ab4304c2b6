// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/grouped_header.h"

#include "ui/table/editable_cells.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    // A band reaches over its neighbours: what moves, moves as a whole.
    connect(this, &QHeaderView::sectionResized, this, [this] { viewport()->update(); });
}

int GroupedHeader::bandHeight() const { return fontMetrics().height() + 6; }

QSize GroupedHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(bandHeight() + 2 * fontMetrics().lineSpacing() + 8);
    return size;
}

QString GroupedHeader::groupOf(int logicalIndex) const
{
    return model()->headerData(logicalIndex, Qt::Horizontal, groupRole).toString();
}

bool GroupedHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    QStringList lines;
    if (column >= 0)
        lines = {groupOf(column), model()->headerData(column, Qt::Horizontal).toString(),
                 model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()};
    lines.removeAll(QString());
    lines.removeDuplicates();
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const QString group = groupOf(logicalIndex);
    const QColor line = palette().color(QPalette::Mid);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Button));
    painter->setPen(palette().color(QPalette::ButtonText));
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const auto alignment
        = Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect words = rect.adjusted(5, group.isEmpty() ? 3 : bandHeight() + 2, -5, -3);
    painter->drawText(words, int(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom | Qt::TextWordWrap, text);

    int first = visualIndex(logicalIndex), last = first;
    while (first > 0 && groupOf(this->logicalIndex(first - 1)) == group) --first;
    while (last + 1 < count() && groupOf(this->logicalIndex(last + 1)) == group) ++last;
    painter->setPen(line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool groupEnds = last == visualIndex(logicalIndex);
    painter->drawLine(rect.right(), groupEnds ? rect.top() : rect.top() + bandHeight(), rect.right(), rect.bottom());
    if (!group.isEmpty()) {
        const int left = sectionViewportPosition(this->logicalIndex(first));
        const int right = sectionViewportPosition(this->logicalIndex(last)) + sectionSize(this->logicalIndex(last));
        const QRect band(left, rect.top(), right - left, bandHeight());
        painter->setClipRect(rect);
        painter->drawLine(rect.left(), band.bottom(), rect.right(), band.bottom());
        painter->setPen(palette().color(QPalette::ButtonText));
        // In the part of the band that can be seen, so that a group is named wherever one has scrolled.
        const QRect room = band.intersected(viewport()->rect()).adjusted(5, 0, -5, 0);
        painter->drawText(room, Qt::AlignCenter, fontMetrics().elidedText(group, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace ui
