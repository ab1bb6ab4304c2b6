// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"
#include "ui/prompts.h"
#include "ui/table/totals_row.h"

class QLineEdit;

namespace ui {

/// A second foot of a grid: the totals as the paper says them, typed in below the columns, and whether they agree with
/// what is keyed. Arrows and Tab move, typing overwrites, F2 or Enter edits, Delete clears, Esc or Up leaves.
class PaperTotals : public TotalsRow {
    Q_OBJECT

public:
    /// What stands below a column.
    struct Cell {
        QString paper; ///< Empty: nothing is typed.
        QString verdict; ///< "khớp", "lệch 270"; empty: nothing to compare.
        bool agrees = false;
    };
    /// The totals as the page holds them.
    struct Source {
        std::function<bool(int column)> takesTotal;
        std::function<Cell(int column)> cell;
        std::function<QString(int column)> editText;
        std::function<std::optional<core::Problem>(int column, const QString& text)> put;
    };
    PaperTotals(QTableView* view, Source source, const Prompts& prompts, QWidget* parent = nullptr);

    void begin(int column); ///< Takes the keyboard, below that column or the next one that takes a total.
    int current() const { return m_column; } ///< -1: no column takes a total.
    QString refusal() const { return m_refusal; } ///< What was wrong with what was typed last; empty if nothing.
    QString text(int column) const; ///< What stands below the column: "3.073.300 ✓ khớp".
    QSize sizeHint() const override;

Q_SIGNALS:
    void left(); ///< Esc or Up: back to the grid.

protected:
    QString wholeText(int column) const override { return text(column); }
    void refresh() override;
    void paintCell(QPainter& painter, const QRect& cell, int column) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool needsThirdLine() const; ///< A verdict is wider than its column.
    bool moveTo(int column, int step); ///< To the first that takes a total from there on.
    bool moveBeside(int step);
    void edit(const QString& text);
    bool store();
    void closeEditor();

    Source m_source;
    const Prompts& m_prompts;
    int m_column = -1;
    int m_editedColumn = -1; ///< Of the open editor.
    QLineEdit* m_editor = nullptr;
    QString m_refusal;
};

} // namespace ui
