// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace ui {

/// A column of words takes the room that the others leave, as long as its words can be read in it; else it keeps that
/// width, and the table scrolls.
class ReadableColumn : public QObject {
    Q_OBJECT

public:
    ReadableColumn(QTableView* view, int column, int letters); ///< Belongs to the view.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QTableView* m_view;
    int m_column;
    int m_letters; ///< The least width.
    bool m_fitting = false;
};

} // namespace ui
