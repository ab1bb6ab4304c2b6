// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPainter;
class QTableView;

namespace ui {

/// The foot of a grid: a total under each column, moving with it.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    /// textOf: the total of a column of the view's model; label: what stands under the row heads.
    TotalsRow(QTableView* view, std::function<QString(int column)> textOf, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override; ///< The tooltip says the whole of a cell.
    void paintEvent(QPaintEvent* event) override;
    virtual void paintCell(QPainter& painter, const QRect& cell, int column) const;
    virtual QString wholeText(int column) const { return m_textOf(column); } ///< Of a cell, for its tooltip.
    virtual void refresh() { update(); } ///< Figures or widths have changed.
    int columnAt(const QPoint& place) const; ///< -1: beside the cells.
    QRect cellOf(int column) const; ///< Below the column of the view, in this widget.
    QTableView& view() const { return *m_view; }

private:
    int origin() const; ///< Where the first column would begin if nothing were scrolled away.

    QTableView* m_view;
    std::function<QString(int)> m_textOf;
    QString m_label;
};

} // namespace ui
