// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/totals_row.h"

#include "ui/table/frozen_columns.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

namespace ui {

TotalsRow::TotalsRow(QTableView* view, std::function<QString(int)> textOf, QWidget* parent)
    : QWidget(parent), m_view(view), m_textOf(std::move(textOf))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto again = [this] { refresh(); };
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, again);
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, again);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, again);
    connect(view->model(), &QAbstractItemModel::dataChanged, this, again);
    connect(view->model(), &QAbstractItemModel::modelReset, this, again);
}

void TotalsRow::setLabel(const QString& label)
{
    m_label = label;
    update();
}

QSize TotalsRow::sizeHint() const { return {100, fontMetrics().height() + 10}; }

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, 0, width(), 0);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(6, 0, origin() - 12, height()), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    const FrozenColumns* frozen = FrozenColumns::of(m_view);
    const int kept = frozen ? frozen->frozenWidth() : 0;
    for (const bool isFrozen : {false, true}) {
        painter.setClipRect(isFrozen ? QRect(origin(), 0, kept, height())
                                     : QRect(origin() + kept, 0, m_view->viewport()->width() - kept, height()));
        for (int column = 0; column < m_view->model()->columnCount(); ++column)
            if (!m_view->isColumnHidden(column) && (frozen && frozen->holds(column)) == isFrozen)
                paintCell(painter, cellOf(column), column);
    }
}

void TotalsRow::paintCell(QPainter& painter, const QRect& cell, int column) const
{
    const QString text = m_textOf(column);
    const QRect words = cell.adjusted(4, 0, -4, 0);
    // A sum whose first digits do not fit must not look like a smaller one.
    if (!text.isEmpty())
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideLeft, words.width()));
}

bool TotalsRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = columnAt(help->pos());
    QStringList lines{column < 0 ? QString() : wholeText(column), toolTip()};
    lines.removeAll(QString());
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

int TotalsRow::columnAt(const QPoint& place) const
{
    for (int column = 0; column < m_view->model()->columnCount(); ++column)
        if (!m_view->isColumnHidden(column) && cellOf(column).contains(place)) return column;
    return -1;
}

int TotalsRow::origin() const { return m_view->viewport()->x() + m_view->x() - x(); }

QRect TotalsRow::cellOf(int column) const
{
    const QHeaderView* header = m_view->horizontalHeader();
    if (const FrozenColumns* frozen = FrozenColumns::of(m_view); frozen && frozen->holds(column))
        return {origin() + frozen->positionOf(column), 0, header->sectionSize(column), height()};
    return {origin() + header->sectionViewportPosition(column), 0, header->sectionSize(column), height()};
}

} // namespace ui
