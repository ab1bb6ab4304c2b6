// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fresh_when_shown.h"

#include <QEvent>
#include <QWidget>

namespace ui {

FreshWhenShown::FreshWhenShown(QWidget* widget, std::function<void()> refresh)
    : QObject(widget), m_widget(widget), m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0); // many changes in one go are one refresh, and no row vanishes under its own event
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_widget->isVisible()) refreshIfStale();
    });
    widget->installEventFilter(this);
}

void FreshWhenShown::stale()
{
    m_stale = true;
    if (m_widget->isVisible()) m_timer.start();
}

void FreshWhenShown::refreshNow()
{
    m_stale = false;
    m_refresh();
}

void FreshWhenShown::refreshIfStale()
{
    if (m_stale) refreshNow();
}

bool FreshWhenShown::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget && event->type() == QEvent::Show) refreshIfStale();
    return false;
}

} // namespace ui
