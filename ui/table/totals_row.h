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
    void paintEvent(QPaintEvent* event) override;
    virtual void paintCell(QPainter& painter, const QRect& cell, int column) const;
    QRect cellOf(int column) const; ///< Below the column of the view, in this widget.
    QTableView& view() const { return *m_view; }

private:
    int origin() const; ///< Where the first column would begin if nothing were scrolled away.

    QTableView* m_view;
    std::function<QString(int)> m_textOf;
    QString m_label;
};

} // namespace ui
