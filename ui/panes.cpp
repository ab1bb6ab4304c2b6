// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace ui {

Panes::Panes(int letters, QWidget* parent) : QSplitter(parent), m_letters(letters) { setChildrenCollapsible(false); }

QByteArray Panes::kept() const { return orientation() == Qt::Horizontal ? saveState() : m_beside; }

void Panes::restoreKept(const QByteArray& state)
{
    restoreState(state);
    setOrientation(Qt::Horizontal); // an older version kept it otherwise
    setChildrenCollapsible(false);
}

int Panes::least() const
{
    constexpr int lines = 12;
    return lines * fontMetrics().lineSpacing();
}

QSize Panes::minimumSizeHint() const
{
    // Side by side they would ask for the width that lets them stand below each other.
    const bool beside = orientation() == Qt::Horizontal;
    int widest = 0, highest = 0, sum = 0;
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->isHidden()) continue;
        const int height = leastOf(*widget(i), beside ? widget(i)->width() : width());
        widest = std::max(widest, widget(i)->minimumSizeHint().width());
        highest = std::max(highest, height);
        sum += height + handleWidth();
    }
    return {widest, beside ? highest : sum};
}

int Panes::leastOf(const QWidget& pane, int width) const
{
    const QLayout* layout = pane.layout();
    const bool follows = layout && layout->hasHeightForWidth();
    return std::max(least(), follows ? layout->totalMinimumHeightForWidth(width) : pane.minimumSizeHint().height());
}

void Panes::keepHeights()
{
    const bool beside = orientation() == Qt::Horizontal;
    for (int i = 0; i < count(); ++i)
        if (const int height = beside ? 0 : leastOf(*widget(i), width()); widget(i)->minimumHeight() != height)
            widget(i)->setMinimumHeight(height);
}

bool Panes::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && orientation() == Qt::Vertical) keepHeights();
    return QSplitter::event(event);
}

void Panes::arrange()
{
    if (!isVisible()) return; // its width is not yet the one that it will have
    int across = handleWidth() * (count() - 1);
    for (int i = 0; i < count(); ++i) across += widget(i)->isHidden() ? 0 : widget(i)->minimumSizeHint().width();
    const bool beside = width() >= std::max(across, m_letters * fontMetrics().averageCharWidth());
    if (beside == (orientation() == Qt::Horizontal)) return;
    if (!beside) m_beside = saveState();
    setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    if (beside) restoreKept(m_beside);
    keepHeights();
    if (!beside) setSizes(QList<int>(count(), 1000)); // in equal parts
    updateGeometry();
}

void Panes::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
    keepHeights();
    if (const QSize now = minimumSizeHint(); now != m_leastSize) { // lines wrap otherwise in another width
        m_leastSize = now;
        updateGeometry();
    }
}

void Panes::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    arrange();
}

} // namespace ui
