// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QPersistentModelIndex>
#include <QTableView>

class QLabel;

namespace ui {

class CellEditor;

/// A table with the keys of Excel: Enter goes down and back to the column where one began, Tab right, typing
/// overwrites, F2 edits, Delete clears, Ctrl+arrows jump, Ctrl+C copies (with Shift: with the headings). Keeps its
/// place when the rows are read anew, and its column widths for the next time.
class GridView : public QTableView {
    Q_OBJECT

public:
    /// name: under which the column widths are kept.
    GridView(const QString& name, const Prompts& prompts, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    qint64 currentId() const; ///< 0 if there is no current row.
    void setCurrentId(qint64 id);
    /// The selected cells as lines of cells parted by tabs, as spreadsheet programs take them.
    QString selectedText(bool withHeadings) const;
    void takeFocus(); ///< With a current cell, so that the arrow keys act on what is drawn as chosen.
    void copy(bool withHeadings = false);
    void restoreWidths(); ///< Those that were chosen by hand, over what the page has set.
    QString refusal() const; ///< What is said at a cell now; empty if nothing is.

Q_SIGNALS:
    void opened(qint64 id); ///< Enter or double click in a table whose cells are not edited.
    void removeWanted(); ///< Delete in such a table.
    void pastLastRow(); ///< Enter in a cell of the last row of a table whose cells are edited.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isEdited(const QModelIndex& cell) const;
    void moveOn(int key, Qt::KeyboardModifiers modifiers);
    bool tab(bool forward);
    void enter(bool up);
    void jump(int rows, int columns, bool select);
    void extendTo(const QModelIndex& target); ///< Selects from where the selection began.
    void answer(const QModelIndex& cell, const QString& key);
    void clearSelected();
    void sayAt(const QModelIndex& cell, const QString& message);
    void keepWidths() const;

    QString m_name;
    CellEditor* m_editor;
    QLabel* m_bubble = nullptr;
    int m_firstColumn = -1; ///< Where a row of entries began; Enter returns to it.
    bool m_moving = false;
    bool m_extending = false;
    QPersistentModelIndex m_anchor; ///< Where a selection with Shift began.
    qint64 m_currentId = 0;
    int m_currentColumn = 0;
};

} // namespace ui
