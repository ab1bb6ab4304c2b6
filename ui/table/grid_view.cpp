// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/grid_view.h"

#include "ui/table/cell_editor.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/paged_rows.h"
#include "ui/table/pale_selection.h"
#include "ui/table/row_heads.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace ui {

GridView::GridView(const QString& name, const Prompts& prompts, QWidget* parent)
    : QTableView(parent), m_prompts(prompts), m_editor(new CellEditor(prompts, this)),
      m_columns(new ColumnArrangement(this, name))
{
    setItemDelegate(m_editor);
    repaintWithKeyboard(*this);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalHeader(new RowHeads(this));
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
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& cell) {
        const EditableCells* cells = cellsOf(this->model());
        const QString closed = cells ? cells->closedBecause(cell) : QString();
        if (!closed.isEmpty())
            sayAt(cell, closed);
        else if (cells && cells->hasOwnEditor(cell))
            Q_EMIT ownEditorWanted(cell, {});
        else if (!isEdited(cell))
            Q_EMIT opened(currentId());
    });
}

void GridView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_columns->attach();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const qint64 id = m_currentId;
        const int column = m_currentColumn;
        m_columns->restore();
        if (const int row = id == 0 ? -1 : rowOf(id); row >= 0)
            goTo(this->model()->index(row, std::min(column, this->model()->columnCount() - 1)));
    });
}

QSize GridView::minimumSizeHint() const
{
    constexpr int rows = 4, letters = 24;
    const int heading = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {letters * fontMetrics().averageCharWidth(),
            heading + rows * verticalHeader()->defaultSectionSize() + horizontalScrollBar()->sizeHint().height()
                + 2 * frameWidth()};
}

void GridView::showRecords(bool ruled)
{
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(ruled);
    verticalHeader()->hide();
}

void GridView::setUsualWidth(int column, int letters, int more)
{
    if (!m_columns->hasWidth(column)) setColumnWidth(column, letters * fontMetrics().averageCharWidth() + more);
}

qint64 GridView::currentId() const { return currentIndex().isValid() ? currentIndex().data(idRole).toLongLong() : 0; }

int GridView::rowOf(qint64 id) const
{
    if (const auto* rows = dynamic_cast<const RowsById*>(model())) return rows->rowOf(id);
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(idRole).toLongLong() == id) return row;
    return -1;
}

void GridView::setCurrentId(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0) return;
    showCell(model()->index(row, std::max(0, currentIndex().column())));
}

void GridView::showCell(const QModelIndex& cell)
{
    goTo(cell);
    scrollTo(cell);
}

void GridView::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
    if (currentIndex().isValid() || !model()) return;
    if (model()->rowCount() > 0 && !m_columns->shown().isEmpty())
        goTo(model()->index(0, m_columns->shown().constFirst()));
}

void GridView::goTo(const QModelIndex& cell)
{
    const auto rows = selectionBehavior() == SelectRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | rows);
}

bool GridView::isEdited(const QModelIndex& cell) const
{
    return cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable);
}

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
    m_justSaid = true;
    QTimer::singleShot(0, this, [this] { m_justSaid = false; });
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::RevertModelCache) m_bubble->hide();
    QTableView::closeEditor(editor, hint);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_wordRefused = false;
    if (!m_moving) m_firstColumn = -1;
    if (!m_extending) m_anchor = current;
    if (current.isValid()) {
        m_currentId = current.data(idRole).toLongLong();
        m_currentColumn = current.column();
        if (!m_justSaid) m_bubble->hide();
    }
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    if (!m_justSaid) m_bubble->hide(); // said at the cell that this very click has left
    QTableView::mousePressEvent(event);
}

void GridView::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableView::initViewItemOption(option);
    if (!hasKeyboard(*this)) paleSelection(option->palette);
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
        const bool stops = isEdited(cell) ? !cells || cells->isTabStop(cell) : cells && cells->hasOwnEditor(cell);
        if (isColumnHidden(cell.column()) || !stops) continue;
        m_moving = true;
        goTo(cell);
        m_moving = false;
        return true;
    }
    return false;
}

void GridView::enter(bool up)
{
    const int row = currentIndex().row() + (up ? -1 : 1);
    const bool begun = m_firstColumn >= 0 && !isColumnHidden(m_firstColumn);
    const int column = begun ? m_firstColumn : currentIndex().column();
    m_firstColumn = -1;
    if (row >= model()->rowCount()) Q_EMIT pastLastRow();
    if (row < 0 || row >= model()->rowCount()) return;
    goTo(model()->index(row, column));
}

void GridView::storeEditing()
{
    if (state() == EditingState) setFocus(Qt::OtherFocusReason); // an editor that loses the keyboard stores
}

void GridView::restoreWidths() { m_columns->restore(); }

int GridView::firstStop(int row) const
{
    const EditableCells* cells = cellsOf(model());
    for (const int column : m_columns->shown())
        if (const QModelIndex cell = model()->index(row, column); isEdited(cell) && (!cells || cells->isTabStop(cell)))
            return column;
    return -1;
}

bool GridView::isComposing() const { return state() == EditingState && m_composed && !m_composed->hasFocus(); }

void GridView::endComposing()
{
    if (!m_committed) return;
    m_committed = false;
    const bool composing = isComposing();
    const QPointer<QWidget> editor = m_composed;
    m_composed = nullptr;
    auto* line = qobject_cast<QLineEdit*>(editor);
    const int cursor = line ? line->cursorPosition() : 0;
    QInputMethodEvent end;
    QTableView::inputMethodEvent(&end); // Qt's own waiting for the word is over, too
    if (!composing || !editor) return;
    editor->setFocus();
    if (!line) return;
    line->deselect();
    line->setCursorPosition(cursor);
}

void GridView::inputMethodEvent(QInputMethodEvent* event)
{
    // A composition that begins on a closed cell opens it, and the keyboard stays with the grid until the first word is
    // committed. It must not go to the cell within that very event: some input methods (ibus) then commit the word once
    // more to the grid, which Qt takes for a search, leaving the cell.
    if (isComposing()) {
        QCoreApplication::sendEvent(m_composed, event);
        m_committed = m_committed || !event->commitString().isEmpty();
        if (m_committed) QTimer::singleShot(0, this, [this] { endComposing(); });
        return;
    }
    // Some input methods commit every sign instead of leaving it to the key.
    const QString text = event->commitString();
    const EditableCells* cells = cellsOf(model());
    const QModelIndex cell = currentIndex();
    const bool begins = cells && state() != EditingState && cell.isValid() && isEdited(cell);
    if (begins && cells->isAnswer(cell)) {
        if (text == QLatin1String("1") || text == QLatin1String("0") || text == QLatin1String("?"))
            m_editor->store(cell, text);
        return;
    }
    if (cells && !begins && state() != EditingState) return; // nothing to type into, and no search either
    if (!begins || text.isEmpty() || !event->preeditString().isEmpty()) {
        QTableView::inputMethodEvent(event);
        m_composed = state() == EditingState ? indexWidget(cell) : nullptr;
        m_committed = false;
        return;
    }
    edit(cell); // Qt would open the cell and lose what was committed
    auto* line = qobject_cast<QLineEdit*>(indexWidget(cell));
    if (!line) return;
    line->selectAll();
    QCoreApplication::sendEvent(line, event);
}

void GridView::continueAfter(const QModelIndex& cell)
{
    if (!cell.isValid()) return goTo(model()->index(0, std::max(0, firstStop(0))));
    goTo(cell);
    if (!tab(true)) {
        m_firstColumn = -1;
        if (cell.row() + 1 >= model()->rowCount()) return;
        const int first = firstStop(cell.row() + 1);
        goTo(cell.sibling(cell.row() + 1, first < 0 ? cell.column() : first));
    } else {
        m_firstColumn = firstStop(cell.row()); // Enter begins the next row where this one began
    }
    scrollTo(currentIndex());
}

} // namespace ui
