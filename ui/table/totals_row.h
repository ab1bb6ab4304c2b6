// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

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

private:
    QTableView* m_view;
    std::function<QString(int)> m_textOf;
    QString m_label;
};

} // namespace ui
