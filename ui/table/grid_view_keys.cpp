// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a grid: what moves, selects and acts on cells.
#include "ui/table/cell_editor.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace ui {

void GridView::jump(int rows, int columns, bool select)
{
    // As in Excel: to the last cell before a gap, or over a gap to the next filled cell.
    struct Place {
        int row, visual;
    };
    const QHeaderView* header = horizontalHeader();
    const auto cellAt = [&](Place at) { return model()->index(at.row, header->logicalIndex(at.visual)); };
    const auto next = [&](Place from) -> std::optional<Place> {
        Place to{from.row + rows, from.visual + columns};
        const auto inside = [&] { return to.visual >= 0 && to.visual < header->count(); };
        while (columns != 0 && inside() && isColumnHidden(header->logicalIndex(to.visual))) to.visual += columns;
        return inside() && to.row >= 0 && to.row < model()->rowCount() ? std::optional(to) : std::nullopt;
    };
    const auto filled = [&](Place at) {
        const QString text = cellAt(at).data(Qt::DisplayRole).toString();
        return !text.isEmpty() && text != QStringLiteral("–");
    };
    Place at{currentIndex().row(), header->visualIndex(currentIndex().column())};
    std::optional<Place> to = next(at);
    if (!to) return;
    const bool overGap = !filled(at) || !filled(*to);
    at = *to;
    if (overGap)
        while (!filled(at) && (to = next(at))) at = *to;
    else
        while ((to = next(at)) && filled(*to)) at = *to;
    const QModelIndex target = cellAt(at);
    select ? extendTo(target) : goTo(target);
}

void GridView::extendTo(const QModelIndex& target)
{
    if (!target.isValid() || !m_anchor.isValid()) return;
    m_extending = true;
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    m_extending = false;
    const int top = std::min(m_anchor.row(), target.row()), bottom = std::max(m_anchor.row(), target.row());
    const QHeaderView* header = horizontalHeader();
    const auto [left, right]
        = std::minmax({header->visualIndex(m_anchor.column()), header->visualIndex(target.column())});
    QItemSelection selection;
    for (int visual = left; visual <= right; ++visual) {
        const int column = header->logicalIndex(visual);
        if (!isColumnHidden(column)) selection.select(model()->index(top, column), model()->index(bottom, column));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(target);
}

void GridView::selectWhole(bool rows)
{
    const Block block = selectedBlock();
    const QModelIndex current = currentIndex();
    QItemSelection selection;
    const int last = model()->rowCount() - 1;
    for (const int column : rows ? QList<int>(m_columns->shown()) : block.columns)
        selection.select(model()->index(rows ? block.top : 0, column),
                         model()->index(rows ? block.bottom : last, column));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_extending = true;
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_extending = false;
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (isComposing()) { // what is typed behind the first word, before the keyboard has come to the cell
        const QPointer<QWidget> editor = m_composed;
        endComposing();
        if (editor) QCoreApplication::sendEvent(editor, event);
        return;
    }
    const bool cancels = event->key() == Qt::Key_Escape && (!m_bubble->isHidden() || m_wordRefused);
    m_bubble->hide();
    const QModelIndex cell = currentIndex();
    if (event->text().isEmpty() || !event->text().at(0).isPrint()) m_wordRefused = false; // Esc, Enter, an arrow
    if (cancels) return;
    if (commandKey(event)) return;
    if (!cell.isValid()) return QTableView::keyPressEvent(event);
    const EditableCells* cells = cellsOf(model());
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool plain = !control && !event->modifiers().testFlag(Qt::AltModifier);
    if (plain && (openOwnEditor(event, cell) || refuseTyping(event, cell))) return;
    if (movingKey(event)) return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control) break;
        if (!cells || !isEdited(cell)) return Q_EMIT opened(currentId());
        return enter(event->modifiers().testFlag(Qt::ShiftModifier));
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
    default: break;
    }
    const QString text = event->text();
    if (plain && cells && isEdited(cell) && cells->isAnswer(cell) && !text.isEmpty() && text[0].isPrint()) {
        // A word that begins with another sign is refused whole: the 0 in "F02" is no answer.
        const bool isAnswer = text == QLatin1String("1") || text == QLatin1String("0") || text == QLatin1String("?");
        m_wordRefused = m_wordRefused || !isAnswer;
        if (m_wordRefused) {
            QApplication::beep();
            return sayAt(cell,
                         tr("Here 1 is yes, 0 is no, ? is not surveyed; F2 opens the list of levels. Nothing "
                            "was changed: Esc, Enter or an arrow, then type the answer."));
        }
        m_editor->store(cell, text);
        return;
    }
    QTableView::keyPressEvent(event);
}

bool GridView::openOwnEditor(QKeyEvent* event, const QModelIndex& cell)
{
    const EditableCells* cells = cellsOf(model());
    if (!cells || event->modifiers().testFlag(Qt::ShiftModifier) || !cells->hasOwnEditor(cell)) return false;
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
    const QString text = event->text();
    const bool types = !text.isEmpty() && text[0].isPrint() && text[0] != QLatin1Char(' ');
    if (opens || types) Q_EMIT ownEditorWanted(cell, opens ? QString() : text);
    return opens || types;
}

/// A cell that is closed says why as soon as one types; Enter still goes on.
bool GridView::refuseTyping(QKeyEvent* event, const QModelIndex& cell)
{
    const EditableCells* cells = cellsOf(model());
    const QString closed = cells ? cells->closedBecause(cell) : QString();
    if (closed.isEmpty()) return false;
    const int key = event->key();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return enter(shift), true;
    if (key == Qt::Key_Space && shift) return false; // selects the row
    const QString text = event->text();
    const bool types = !text.isEmpty() && text[0].isPrint();
    if (!types && key != Qt::Key_Delete && key != Qt::Key_Backspace && key != Qt::Key_F2) return false;
    sayAt(cell, closed);
    return true;
}

bool GridView::commandKey(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier)) return false;
    if (event->key() == Qt::Key_C) return copy(shift), true;
    if (!cellsOf(model()) || (shift && event->key() != Qt::Key_L)) return false;
    switch (event->key()) {
    case Qt::Key_X: return cut(), true;
    case Qt::Key_V: return paste(), true;
    case Qt::Key_D: return fillDown(), true;
    case Qt::Key_L:
        if (!shift) return false;
        return takeLastYear(), true;
    default: return false;
    }
}

bool GridView::movingKey(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool selectsCells = selectionBehavior() == SelectItems;
    const auto held = control ? Qt::ControlModifier : Qt::NoModifier;
    const auto extend = [&](CursorAction action) {
        if (!shift || !selectsCells) return false;
        extendTo(moveCursor(action, held));
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Down: return control ? (jump(1, 0, shift), true) : extend(MoveDown);
    case Qt::Key_Up: return control ? (jump(-1, 0, shift), true) : extend(MoveUp);
    case Qt::Key_Right: return control ? (jump(0, 1, shift), true) : extend(MoveRight);
    case Qt::Key_Left: return control ? (jump(0, -1, shift), true) : extend(MoveLeft);
    case Qt::Key_Home: return extend(MoveHome);
    case Qt::Key_End: return extend(MoveEnd);
    case Qt::Key_PageUp: return extend(MovePageUp);
    case Qt::Key_PageDown: return extend(MovePageDown);
    case Qt::Key_Space:
        if (!selectsCells || control == shift) return false;
        return selectWhole(shift), true;
    default: return false;
    }
}

} // namespace ui
