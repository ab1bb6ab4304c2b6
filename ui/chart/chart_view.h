// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QWidget>

#include <memory>

namespace ui {

class ChartScene;
struct ChartSpot;

/// One chart on the screen, drawn as on paper: always on white. Tells which bar or dot was chosen by mouse or keyboard.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setChart(const core::Chart& chart);
    const core::Chart& chart() const { return m_chart; }

    void copyPicture() const; ///< PNG and SVG to the clipboard; the program that pastes takes what it can.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked(const QString& itemLabel); ///< A dot, point or row, by mouse or by Enter.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const ChartScene& scene() const;
    const ChartSpot* spotAt(const QPointF& position) const;
    double pixelsPerPoint() const { return logicalDpiY() / 72.0; }
    double textSize() const;
    void forgetScene();
    void choose(int spot);

    core::Chart m_chart;
    mutable std::unique_ptr<ChartScene> m_scene; ///< For the present size; made when it is needed.
    int m_chosen = -1; ///< The spot the keyboard is on; -1 for none.
};

} // namespace ui
