// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/grid_view.h"

#include "ui/table/cell_editor.h"
#include "ui/table/editable_cells.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTimer>

namespace ui {

static EditableCells* cellsOf(const QAbstractItemModel* model)
{
    return dynamic_cast<EditableCells*>(const_cast<QAbstractItemModel*>(model));
}

GridView::GridView(const QString& name, const Prompts& prompts, QWidget* parent)
    : QTableView(parent), m_name(name), m_editor(new CellEditor(prompts, this))
{
    setItemDelegate(m_editor);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_bubble = new QLabel(this);
    m_bubble->setObjectName(QStringLiteral("refusal"));
    m_bubble->setWordWrap(true);
    m_bubble->setMargin(6);
    m_bubble->setFrameShape(QFrame::Box);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setBackgroundRole(QPalette::ToolTipBase);
    m_bubble->setForegroundRole(QPalette::ToolTipText);
    m_bubble->hide();
    connect(m_editor, &CellEditor::refused, this, &GridView::sayAt);
    connect(m_editor, &CellEditor::left, this, &GridView::moveOn);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { keepWidths(); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& cell) {
        const EditableCells* cells = cellsOf(this->model());
        const QString closed = cells ? cells->closedBecause(cell) : QString();
        if (!closed.isEmpty())
            sayAt(cell, closed);
        else if (!isEdited(cell))
            Q_EMIT opened(currentId());
    });
}

void GridView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    restoreWidths();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const qint64 id = m_currentId;
        const int column = m_currentColumn;
        restoreWidths();
        if (id == 0) return;
        for (int row = 0; row < this->model()->rowCount(); ++row) {
            const QModelIndex cell = this->model()->index(row, std::min(column, this->model()->columnCount() - 1));
            if (cell.data(idRole).toLongLong() != id) continue;
            setCurrentIndex(cell);
            return;
        }
    });
}

qint64 GridView::currentId() const { return currentIndex().isValid() ? currentIndex().data(idRole).toLongLong() : 0; }

void GridView::setCurrentId(qint64 id)
{
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(idRole).toLongLong() == id) {
            setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
            return scrollTo(currentIndex());
        }
}

void GridView::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
    if (currentIndex().isValid() || !model()) return;
    for (int column = 0; column < model()->columnCount() && model()->rowCount() > 0; ++column)
        if (!isColumnHidden(column)) return setCurrentIndex(model()->index(0, column));
}

bool GridView::isEdited(const QModelIndex& cell) const
{
    return cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable);
}

QString GridView::selectedText(bool withHeadings) const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty()) return {};
    int top = INT_MAX, bottom = -1, leftmost = INT_MAX, rightmost = -1;
    for (const QModelIndex& cell : selected) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        leftmost = std::min(leftmost, horizontalHeader()->visualIndex(cell.column()));
        rightmost = std::max(rightmost, horizontalHeader()->visualIndex(cell.column()));
    }
    const bool named = withHeadings && verticalHeader()->isVisible();
    const auto plain = [](QVariant text) {
        return text.toString()
            .replace(QLatin1Char('\n'), QLatin1Char(' '))
            .replace(QLatin1Char('\t'), QLatin1Char(' '));
    };
    QStringList lines;
    for (int row = withHeadings ? top - 1 : top; row <= bottom; ++row) {
        QStringList line;
        if (named) line << (row < top ? QString() : plain(model()->headerData(row, Qt::Vertical)));
        for (int visual = leftmost; visual <= rightmost; ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (isColumnHidden(column)) continue;
            line << (row < top ? plain(model()->headerData(column, Qt::Horizontal))
                               : plain(model()->index(row, column).data(Qt::DisplayRole)));
        }
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void GridView::copy(bool withHeadings) { QApplication::clipboard()->setText(selectedText(withHeadings)); }

QString GridView::refusal() const { return m_bubble->isHidden() ? QString() : m_bubble->text(); }

void GridView::sayAt(const QModelIndex& cell, const QString& message)
{
    m_bubble->setText(message);
    const int wide
        = std::min(width() - 16, std::max(200, std::min(380, fontMetrics().horizontalAdvance(message) + 24)));
    m_bubble->setFixedWidth(wide);
    m_bubble->adjustSize();
    const QRect place = visualRect(cell).translated(viewport()->pos());
    int y = place.bottom() + 4;
    if (y + m_bubble->height() > height()) y = place.top() - m_bubble->height() - 4;
    m_bubble->move(std::max(0, std::min(place.left(), width() - wide - 4)), y);
    m_bubble->raise();
    m_bubble->show();
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::RevertModelCache) m_bubble->hide();
    QTableView::closeEditor(editor, hint);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_moving) m_firstColumn = -1;
    if (!m_extending) m_anchor = current;
    if (current.isValid()) {
        m_currentId = current.data(idRole).toLongLong();
        m_currentColumn = current.column();
        m_bubble->hide();
    }
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    m_bubble->hide();
    QTableView::mousePressEvent(event);
}

bool GridView::focusNextPrevChild(bool next)
{
    // Tab walks the cells of a grid that is edited; from its last cell, and from any list, it leaves.
    if (cellsOf(model()) && currentIndex().isValid() && tab(next)) return true;
    return QTableView::focusNextPrevChild(next);
}

void GridView::moveOn(int key, Qt::KeyboardModifiers modifiers)
{
    setFocus();
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        enter(shift);
    else
        tab(key == Qt::Key_Tab && !shift);
}

bool GridView::tab(bool forward)
{
    const EditableCells* cells = cellsOf(model());
    const int row = currentIndex().row();
    const QHeaderView* header = horizontalHeader();
    if (m_firstColumn < 0) m_firstColumn = currentIndex().column();
    for (int visual = header->visualIndex(currentIndex().column()) + (forward ? 1 : -1);
         visual >= 0 && visual < header->count(); visual += forward ? 1 : -1) {
        const QModelIndex cell = model()->index(row, header->logicalIndex(visual));
        if (isColumnHidden(cell.column()) || !isEdited(cell) || (cells && !cells->isTabStop(cell))) continue;
        m_moving = true;
        setCurrentIndex(cell);
        m_moving = false;
        return true;
    }
    return false;
}

void GridView::enter(bool up)
{
    const int row = currentIndex().row() + (up ? -1 : 1);
    const int column = m_firstColumn >= 0 ? m_firstColumn : currentIndex().column();
    m_firstColumn = -1;
    if (row >= model()->rowCount()) Q_EMIT pastLastRow();
    if (row < 0 || row >= model()->rowCount()) return;
    setCurrentIndex(model()->index(row, column));
}

void GridView::jump(int rows, int columns, bool select)
{
    // As in Excel: to the last cell before a gap, or over a gap to the next filled cell.
    const QHeaderView* header = horizontalHeader();
    int row = currentIndex().row(), visual = header->visualIndex(currentIndex().column());
    const auto inside
        = [&](int r, int v) { return r >= 0 && r < model()->rowCount() && v >= 0 && v < header->count(); };
    const auto filled = [&](int r, int v) {
        const QModelIndex cell = model()->index(r, header->logicalIndex(v));
        const QString text = cell.data(Qt::DisplayRole).toString();
        return !text.isEmpty() && text != QStringLiteral("–") && !isColumnHidden(cell.column());
    };
    if (!inside(row + rows, visual + columns)) return;
    const bool overGap = !filled(row, visual) || !filled(row + rows, visual + columns);
    row += rows;
    visual += columns;
    if (overGap)
        while (inside(row + rows, visual + columns) && !filled(row, visual)) row += rows, visual += columns;
    else
        while (inside(row + rows, visual + columns) && filled(row + rows, visual + columns))
            row += rows, visual += columns;
    const QModelIndex target = model()->index(row, header->logicalIndex(visual));
    select ? extendTo(target) : setCurrentIndex(target);
}

void GridView::extendTo(const QModelIndex& target)
{
    if (!target.isValid() || !m_anchor.isValid()) return;
    m_extending = true;
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    m_extending = false;
    const QModelIndex from
        = model()->index(std::min(m_anchor.row(), target.row()), std::min(m_anchor.column(), target.column()));
    const QModelIndex to
        = model()->index(std::max(m_anchor.row(), target.row()), std::max(m_anchor.column(), target.column()));
    selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    scrollTo(target);
}

void GridView::answer(const QModelIndex& cell, const QString& key) { m_editor->store(cell, key); }

void GridView::clearSelected()
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QPersistentModelIndex& cell : QList<QPersistentModelIndex>(selected.begin(), selected.end()))
        if (isEdited(cell) && !m_editor->store(cell, {})) return;
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex cell = currentIndex();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    m_bubble->hide();
    if (event->key() == Qt::Key_C && control) return copy(shift);
    if (!cell.isValid()) return QTableView::keyPressEvent(event);
    const EditableCells* cells = cellsOf(model());
    const bool selectsCells = selectionBehavior() == SelectItems;
    const bool plain = !control && !event->modifiers().testFlag(Qt::AltModifier);
    const QString text = event->text();
    if (const QString closed = cells ? cells->closedBecause(cell) : QString(); !closed.isEmpty() && plain) {
        const int key = event->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return enter(shift);
        const bool types = !text.isEmpty() && text[0].isPrint();
        if (types || key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_F2) return sayAt(cell, closed);
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control) break;
        if (!cells || !isEdited(cell)) return Q_EMIT opened(currentId());
        return enter(shift);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!plain) break;
        if (!cells) return event->key() == Qt::Key_Delete ? Q_EMIT removeWanted() : void();
        return clearSelected();
    case Qt::Key_F2:
        if (!isEdited(cell)) return;
        edit(cell);
        if (auto* line = qobject_cast<QLineEdit*>(indexWidget(cell))) {
            line->deselect();
            line->end(false);
        }
        return;
    case Qt::Key_Down:
        if (control) return jump(1, 0, shift);
        if (shift && selectsCells) return extendTo(moveCursor(MoveDown, Qt::NoModifier));
        break;
    case Qt::Key_Up:
        if (control) return jump(-1, 0, shift);
        if (shift && selectsCells) return extendTo(moveCursor(MoveUp, Qt::NoModifier));
        break;
    case Qt::Key_Right:
        if (control) return jump(0, 1, shift);
        if (shift && selectsCells) return extendTo(moveCursor(MoveRight, Qt::NoModifier));
        break;
    case Qt::Key_Left:
        if (control) return jump(0, -1, shift);
        if (shift && selectsCells) return extendTo(moveCursor(MoveLeft, Qt::NoModifier));
        break;
    default: break;
    }
    if (plain && cells && isEdited(cell) && cells->isAnswer(cell) && !text.isEmpty() && text[0].isPrint()) {
        if (text == QLatin1String("1") || text == QLatin1String("0") || text == QLatin1String("?")) answer(cell, text);
        return; // other keys mean nothing here; F2 opens the list of levels
    }
    QTableView::keyPressEvent(event);
}

void GridView::restoreWidths()
{
    if (m_name.isEmpty() || !model()) return;
    const QSettings settings;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString key = model()->headerData(column, Qt::Horizontal, Qt::UserRole).toString();
        const int width = key.isEmpty() ? 0 : settings.value(QStringLiteral("columns/%1/%2").arg(m_name, key)).toInt();
        if (width > 0 && width != columnWidth(column)) setColumnWidth(column, width);
    }
}

void GridView::keepWidths() const
{
    if (m_name.isEmpty() || !model() || QApplication::mouseButtons() == Qt::NoButton) return; // only by hand
    QSettings settings;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString key = model()->headerData(column, Qt::Horizontal, Qt::UserRole).toString();
        if (!key.isEmpty()) settings.setValue(QStringLiteral("columns/%1/%2").arg(m_name, key), columnWidth(column));
    }
}

} // namespace ui
