// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/targets.h"

#include <QWidget>

namespace ui {

/// A bullet bar on its own scale: grey is the base, blue the actual, the tick what is required, hatched the unknown.
class HomeTargetBar : public QWidget {
    Q_OBJECT

public:
    explicit HomeTargetBar(QWidget* parent = nullptr);
    void setFigure(const core::TargetFigure& figure);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double place(double value) const; ///< In pixels from the left.

    std::optional<double> m_base, m_actual, m_high, m_required;
    double m_lowest = 0, m_highest = 1; ///< Ends of the scale.
};

} // namespace ui
