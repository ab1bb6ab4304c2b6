// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_heads.h"

#include <QStyleOptionHeader>

namespace ui {

RowHeads::RowHeads(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

/// Not every style ends the text in "…" where it is cut, and none measures the bold letters it draws.
void RowHeads::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (textElideMode() == Qt::ElideNone) return;
    QFont drawn = font();
    if (option->state.testFlag(QStyle::State_On)) drawn.setBold(true);
    const QString whole = model()->headerData(logicalIndex, orientation()).toString();
    const int around = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    option->text = QFontMetrics(drawn).elidedText(whole, textElideMode(), viewport()->width() - around);
}

QString RowHeads::shownText(int row) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = QRect(0, sectionViewportPosition(row), viewport()->width(), sectionSize(row));
    initStyleOptionForIndex(&option, row);
    return option.text;
}

} // namespace ui
