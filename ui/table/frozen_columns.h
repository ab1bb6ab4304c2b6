// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// The first columns of a table once more, over its left edge, while the table is scrolled to the right. It only shows:
/// going to one of its cells scrolls the table back, so that the cell itself is seen and typed in.
class FrozenColumns : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumns(QTableView* view); ///< After the view has its model and header.
    static const FrozenColumns* of(const QTableView* view); ///< Of the view, if it is seen now; else nullptr.

    void setColumns(const QList<int>& columns); ///< Of the model, the first ones that are seen, from left to right.
    bool holds(int column) const { return m_columns.contains(column); }
    int positionOf(int column) const; ///< From the left edge of the view's cells, in pixels.
    int frozenWidth() const;

Q_SIGNALS:
    void menuWanted(int column, const QPoint& globalPlace); ///< Of the heading.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    void arrange(); ///< As the view's columns are now.
    void place(); ///< Where it lies, and whether it is seen.
    void bringOut(const QModelIndex& current); ///< From under the frozen columns.

    QTableView* m_view;
    QList<int> m_columns;
    bool m_arranging = false;
};

} // namespace ui
