// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace ui {

/// Brings a widget up to date after its data changed: soon if it is seen, else when it is shown next.
class FreshWhenShown : public QObject {
    Q_OBJECT

public:
    FreshWhenShown(QWidget* widget, std::function<void()> refresh);

    void stale();
    void refreshNow(); ///< Also when hidden or fresh.
    void refreshIfStale(); ///< Also when hidden.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_widget;
    std::function<void()> m_refresh;
    QTimer m_timer;
    bool m_stale = true;
};

} // namespace ui
