// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

#include <QFrame>

namespace ui {

/// How far one target is: words of the plan, bar, figure, verdict. A click or Enter opens it.
class HomeTargetRow : public QFrame {
    Q_OBJECT

public:
    HomeTargetRow(const core::TargetFigure& figure, const core::Figures& figures, QWidget* parent = nullptr);

    qint64 target() const { return m_target; }

Q_SIGNALS:
    void opened(qint64 target);
    void readingWanted(qint64 target); ///< The question which reading is meant.
    void left(int rows); ///< Up and down keys: -1 for the row above, 1 for the one below.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 m_target;
};

} // namespace ui
