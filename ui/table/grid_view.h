// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"
#include "ui/table/editable_cells.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

class QLabel;
class QMenu;

namespace core {
struct PastedBlock;
}

namespace ui {

class CellEditor;
class ColumnArrangement;
class PastePlan;

/// A table with the keys of Excel: Enter goes down and back to the column where one began, Tab right, typing
/// overwrites, F2 edits, Delete clears, Ctrl+arrows jump, Ctrl+C copies (with Shift: with the headings), Ctrl+X cuts,
/// Ctrl+V pastes with a preview, Ctrl+D fills down, Ctrl+Shift+L takes last year's values. Many cells are one step of
/// undo. Keeps its place when the rows are read anew, and its columns as they were arranged for the next time.
class GridView : public QTableView {
    Q_OBJECT

public:
    /// name: under which the arrangement of the columns is kept.
    GridView(const QString& name, const Prompts& prompts, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override; ///< After the header, if it is not the usual one.
    QSize minimumSizeHint() const override; ///< Some rows below the heading.
    /// A list of records: whole rows are chosen, nothing is typed into them. ruled: with lines between the cells.
    void showRecords(bool ruled = false);
    /// In letters, unless a person has set another width for the column.
    void setUsualWidth(int column, int letters, int more = 0);
    qint64 currentId() const; ///< 0 if there is no current row.
    void setCurrentId(qint64 id);
    void showCell(const QModelIndex& cell); ///< Chooses it alone, whatever keys are held down, and brings it into view.
    /// The selected cells as lines of cells parted by tabs, as spreadsheet programs take them; empty if they are not
    /// the same columns in each row.
    QString selectedText(bool withHeadings) const;
    void takeFocus(); ///< With a current cell, so that the arrow keys act on what is drawn as chosen.
    void storeEditing(); ///< What is being typed in a cell, before the rows are read anew.
    void restoreWidths(); ///< Those that were chosen by hand, over what the page has set.
    QString refusal() const; ///< What is said at a cell now; empty if nothing is.
    /// Goes on behind a cell that was typed last: to the next where Tab stops, or to the first of the next row. An
    /// invalid cell: to the first of all.
    void continueAfter(const QModelIndex& cell);

    bool copy(bool withHeadings = false);
    void cut();
    void paste();
    void clearSelected();
    void fillDown(); ///< From the row above, or in each column from the first of the selected cells.
    void takeLastYear(); ///< Last year's values into what is selected.
    void addEntries(QMenu* menu); ///< What can be done with the cells, for a menu.

Q_SIGNALS:
    void opened(qint64 id); ///< Enter or double click in a table whose cells are not edited.
    void removeWanted(); ///< Delete in such a table.
    void menuWanted(QMenu* menu); ///< Before the menu of the cells is shown: a page may add to it.
    /// Enter, F2, double click or typing at a cell with an editor of its own; text: the key that was typed, or empty.
    void ownEditorWanted(const QModelIndex& cell, const QString& text);
    void pastLastRow(); ///< Enter in a cell of the last row of a table whose cells are edited.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override; ///< Pale where no key arrives.
    void inputMethodEvent(QInputMethodEvent* event) override;
    void endComposing(); ///< The keyboard goes to the cell.
    bool isComposing() const; ///< The cell is open, and the keyboard is still with the grid.
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// The selected cells from corner to corner.
    struct Block {
        int top = 0, bottom = -1;
        QList<int> columns; ///< Of the model, those seen, from left to right.
        QList<int> selectedRows, selectedColumns; ///< Those with a selected cell that is seen.
        qsizetype cells = 0; ///< That are selected and seen.
        bool isOneCell() const { return top == bottom && columns.size() == 1; }
        /// The same columns in each row, though others may lie between.
        bool isProduct() const { return cells > 0 && cells == selectedRows.size() * selectedColumns.size(); }
        bool isWhole() const { return cells == (bottom - top + 1) * columns.size(); } ///< Nothing lies between.
    };
    int rowOf(qint64 id) const; ///< -1 if no row has it.
    Block selectedBlock() const;
    bool isMeant(const QModelIndex& cell) const;
    bool isEdited(const QModelIndex& cell) const;
    void goTo(const QModelIndex& cell); ///< Selects it alone, whatever keys are held down.
    void moveOn(int key, Qt::KeyboardModifiers modifiers);
    bool tab(bool forward);
    void enter(bool up);
    int firstStop(int row) const;
    bool commandKey(QKeyEvent* event); ///< Keys that act on cells; whether it was one.
    bool movingKey(QKeyEvent* event); ///< Keys that go or select; whether it was one.
    bool openOwnEditor(QKeyEvent* event, const QModelIndex& cell);
    bool refuseTyping(QKeyEvent* event, const QModelIndex& cell);
    void jump(int rows, int columns, bool select);
    void extendTo(const QModelIndex& target); ///< Selects from where the selection began.
    void selectWhole(bool rows);
    void clearCells(const QString& words);
    bool storeMany(const ManyCells& many, const QString& words);
    bool refuseClosed(const Block& block);
    std::optional<core::PastedBlock> tiled(core::PastedBlock block) const;
    bool acceptPaste(PastePlan& plan, bool isOne);
    void sayRefused(const std::vector<RefusedCell>& refused);
    std::optional<CarriedText> filling(const QModelIndex& from, const QModelIndex& to, const Block& block) const;
    void sayAt(const QModelIndex& cell, const QString& message);

    const Prompts& m_prompts;
    CellEditor* m_editor;
    ColumnArrangement* m_columns;
    QLabel* m_bubble = nullptr;
    bool m_committed = false; ///< The first word of that cell; what follows goes to the cell itself.
    QPointer<QWidget> m_composed; ///< The open cell while an input method composes the first word in it.
    bool m_wordRefused = false; ///< What goes on being typed at an answer began with a sign that is none.
    bool m_justSaid = false; ///< Until the event that it was said in is through.
    int m_firstColumn = -1; ///< Where a row of entries began; Enter returns to it.
    bool m_moving = false;
    bool m_extending = false;
    QPersistentModelIndex m_anchor; ///< Where a selection with Shift began.
    qint64 m_currentId = 0;
    int m_currentColumn = 0;
};

} // namespace ui
