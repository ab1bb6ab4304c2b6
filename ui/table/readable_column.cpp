// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/readable_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace ui {

ReadableColumn::ReadableColumn(QTableView* view, int column, int letters)
    : QObject(view), m_view(view), m_column(column), m_letters(letters)
{
    view->viewport()->installEventFilter(this);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized != m_column) fit();
    });
    connect(view->horizontalHeader(), &QHeaderView::sectionCountChanged, this, &ReadableColumn::fit);
    fit();
}

bool ReadableColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fit();
    return QObject::eventFilter(watched, event);
}

void ReadableColumn::fit()
{
    QHeaderView* header = m_view->horizontalHeader();
    if (m_fitting || m_column >= header->count()) return;
    m_fitting = true;
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        if (column != m_column) others += header->sectionSize(column);
    const int least = m_letters * m_view->fontMetrics().averageCharWidth();
    const bool stretches = m_view->viewport()->width() - others >= least;
    const auto mode = stretches ? QHeaderView::Stretch : QHeaderView::Fixed;
    if (header->sectionResizeMode(m_column) != mode) header->setSectionResizeMode(m_column, mode);
    if (!stretches) header->resizeSection(m_column, least);
    m_fitting = false;
}

} // namespace ui
