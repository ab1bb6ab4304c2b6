// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward between the places one has been to.
#include "ui/main_window.h"
#include "ui/working_year.h"

#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStatusBar>

namespace ui {

void MainWindow::addPlaceEntries(QMenu* view)
{
    QAction* back = addEntry(view, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    QAction* forward = addEntry(view, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
    back->setObjectName(QStringLiteral("back"));
    forward->setObjectName(QStringLiteral("forward"));
    // Greyed while the menu is read; the keys say it in the status line.
    connect(view, &QMenu::aboutToShow, this, [this, back, forward] {
        back->setEnabled(m_places.canGoBack(here()));
        forward->setEnabled(m_places.canGoForward(here()));
    });
    connect(view, &QMenu::aboutToHide, this, [back, forward] {
        back->setEnabled(true);
        forward->setEnabled(true);
    });
}

VisitedPlace MainWindow::here() const
{
    return {m_stack->currentIndex(), m_yearHere, m_year->plan(), currentPage()->place()};
}

void MainWindow::leaveHere()
{
    if (!m_returning && m_year && m_stack && currentPage()) m_places.leave(here());
}

void MainWindow::goBack()
{
    if (!m_year) return;
    storeEditing();
    const auto place = m_places.back(here());
    place ? returnTo(*place) : statusBar()->showMessage(tr("There is no earlier place to go back to."), 5000);
}

void MainWindow::goForward()
{
    if (!m_year) return;
    storeEditing();
    const auto place = m_places.forward(here());
    place ? returnTo(*place) : statusBar()->showMessage(tr("There is no later place to go forward to."), 5000);
}

void MainWindow::returnTo(const VisitedPlace& place)
{
    m_returning = true;
    if (place.year != m_year->year()) m_year->choose(place.year, place.plan);
    showPage(place.page);
    attempt(m_prompts, this, [&] { currentPage()->showPlace(place.spot); });
    m_returning = false;
    focusIntoPage();
}

/// The keys beside the wheel of a mouse.
bool MainWindow::followMouseKey(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType()) return false;
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton) return false;
    if (static_cast<QWidget*>(watched)->window() != this) return false;
    button == Qt::BackButton ? goBack() : goForward();
    return true;
}

} // namespace ui
