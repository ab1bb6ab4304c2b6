// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/column_arrangement.h"

#include "ui/table/frozen_columns.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace ui {

ColumnArrangement::ColumnArrangement(QTableView* view, const QString& name) : QObject(view), m_view(view), m_name(name)
{
}

QHeaderView* ColumnArrangement::header() const { return m_view->horizontalHeader(); }

QString ColumnArrangement::keyOf(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal, Qt::UserRole).toString();
}

QString ColumnArrangement::widthKey(int column) const
{
    return QStringLiteral("columns/%1/%2").arg(m_name, keyOf(column));
}

bool ColumnArrangement::hasWidth(int column) const
{
    return !m_name.isEmpty() && !keyOf(column).isEmpty() && QSettings().contains(widthKey(column));
}

void ColumnArrangement::attach()
{
    header()->disconnect(this);
    header()->setSectionsMovable(m_view->model()->columnCount() > 0 && !keyOf(0).isEmpty());
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::sectionResized, this, &ColumnArrangement::keepWidths);
    connect(header(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_restoring) keepOrder();
        showFrozen();
        m_view->viewport()->update();
    });
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        showMenu(header()->logicalIndexAt(place), header()->viewport()->mapToGlobal(place));
    });
    restore();
}

void ColumnArrangement::showMenu(int column, const QPoint& place)
{
    if (column < 0) return;
    QMenu menu;
    addEntries(&menu, column);
    menu.exec(place);
}

void ColumnArrangement::setFrozen(int columns)
{
    m_frozen = columns;
    if (!m_name.isEmpty()) QSettings().setValue(QStringLiteral("frozenColumns/") + m_name, columns);
    showFrozen();
}

void ColumnArrangement::showFrozen()
{
    if (m_restoring || (m_frozen == 0 && !m_frozenColumns)) return;
    if (!m_frozenColumns) {
        m_frozenColumns = new FrozenColumns(m_view);
        connect(m_frozenColumns, &FrozenColumns::menuWanted, this, &ColumnArrangement::showMenu);
    }
    m_frozenColumns->setColumns(shown().mid(0, m_frozen));
}

QList<int> ColumnArrangement::shown() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const int column = header()->logicalIndex(visual); !header()->isSectionHidden(column)) columns << column;
    return columns;
}

void ColumnArrangement::addEntries(QMenu* menu, int column)
{
    const QList<int> columns = shown();
    const qsizetype place = columns.indexOf(column);
    const bool known = !keyOf(column).isEmpty();
    const auto entry = [&](const QString& text, bool enabled, std::function<void()> run) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
        return action;
    };
    entry(tr("Move column &left"), known && place > 0, [this, column] { move(column, -1); });
    entry(tr("Move column &right"), known && place + 1 < columns.size(), [this, column] { move(column, 1); });
    entry(tr("&Width by content"), true, [this, column] {
        m_view->resizeColumnToContents(column);
        if (!m_name.isEmpty() && !keyOf(column).isEmpty())
            QSettings().setValue(widthKey(column), m_view->columnWidth(column));
    });
    entry(tr("&Freeze up to this column"), known && place >= 0 && place + 1 != m_frozen,
          [this, place] { setFrozen(int(place) + 1); });
    entry(tr("&Unfreeze the columns"), m_frozen > 0, [this] { setFrozen(0); });
    entry(tr("&Hide column"), known && columns.size() > 1, [this, column] { setHidden(column, true); });
    QMenu* all = menu->addMenu(tr("&Show columns"));
    all->setEnabled(known);
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int other = header()->logicalIndex(visual);
        const bool isShown = !header()->isSectionHidden(other);
        QAction* action = all->addAction(m_view->model()->headerData(other, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || columns.size() > 1);
        connect(action, &QAction::toggled, this, [this, other](bool on) { setHidden(other, !on); });
    }
    entry(tr("Show &all columns in their first order"), known, [this] { reset(); });
}

void ColumnArrangement::move(int column, int step)
{
    const QList<int> columns = shown();
    const qsizetype other = columns.indexOf(column) + step;
    if (other < 0 || other >= columns.size()) return;
    header()->moveSection(header()->visualIndex(column), header()->visualIndex(columns[other]));
}

void ColumnArrangement::setHidden(int column, bool hidden)
{
    const QModelIndex current = m_view->currentIndex();
    m_view->setColumnHidden(column, hidden);
    keepOrder();
    showFrozen();
    if (hidden && current.column() == column && !shown().isEmpty()) // the keyboard needs a place that is seen
        m_view->setCurrentIndex(current.siblingAtColumn(shown().constFirst()));
}

void ColumnArrangement::reset()
{
    for (int column = 0; column < header()->count(); ++column) {
        m_view->setColumnHidden(column, false);
        header()->moveSection(header()->visualIndex(column), column);
    }
    QSettings().remove(QStringLiteral("columnOrder/") + m_name);
    QSettings().remove(QStringLiteral("hiddenColumns/") + m_name);
    setFrozen(0);
}

void ColumnArrangement::restore()
{
    if (m_name.isEmpty() || !m_view->model()) return;
    m_restoring = true;
    const QSettings settings;
    const QStringList hidden = settings.value(QStringLiteral("hiddenColumns/") + m_name).toStringList();
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
        const QString key = keyOf(column);
        if (key.isEmpty()) continue;
        const int width = settings.value(widthKey(column)).toInt();
        if (width > 0 && width != m_view->columnWidth(column)) m_view->setColumnWidth(column, width);
        if (hidden.contains(key) != m_view->isColumnHidden(column))
            m_view->setColumnHidden(column, hidden.contains(key));
    }
    restoreOrder();
    m_restoring = false;
    m_frozen = settings.value(QStringLiteral("frozenColumns/") + m_name).toInt();
    showFrozen();
}

void ColumnArrangement::restoreOrder()
{
    const QStringList kept = QSettings().value(QStringLiteral("columnOrder/") + m_name).toStringList();
    QList<int> order;
    for (const QString& key : kept)
        for (int column = 0; column < header()->count(); ++column)
            if (keyOf(column) == key && !order.contains(column)) order << column;
    for (int column = 0; column < header()->count(); ++column)
        if (!order.contains(column)) order.insert(order.indexOf(column - 1) + 1, column);
    for (int visual = 0; visual < order.size(); ++visual)
        if (header()->visualIndex(order[visual]) != visual)
            header()->moveSection(header()->visualIndex(order[visual]), visual);
}

void ColumnArrangement::keepOrder() const
{
    if (m_name.isEmpty() || keyOf(0).isEmpty()) return;
    // Columns that are not there now (a resource nobody used this year) keep being hidden.
    QSettings settings;
    QStringList order, hidden = settings.value(QStringLiteral("hiddenColumns/") + m_name).toStringList();
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        order << keyOf(column);
        hidden.removeAll(keyOf(column));
        if (header()->isSectionHidden(column)) hidden << keyOf(column);
    }
    settings.setValue(QStringLiteral("columnOrder/") + m_name, order);
    settings.setValue(QStringLiteral("hiddenColumns/") + m_name, hidden);
}

void ColumnArrangement::keepWidths() const
{
    if (m_name.isEmpty() || m_restoring || QApplication::mouseButtons() == Qt::NoButton) return; // only by hand
    QSettings settings;
    for (int column = 0; column < m_view->model()->columnCount(); ++column)
        if (!keyOf(column).isEmpty() && !m_view->isColumnHidden(column))
            settings.setValue(widthKey(column), m_view->columnWidth(column));
}

} // namespace ui
