// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scroll_pane.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace ui {

ScrollPane::ScrollPane(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // The keyboard is never out of sight. The mouse is where it is seen: nothing moves away below its click.
        if (!now || !widget() || !widget()->isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton) return;
        for (QWidget* around = now->parentWidget(); around && around != this; around = around->parentWidget())
            if (auto* within = qobject_cast<QScrollArea*>(around)) within->ensureWidgetVisible(now, 8, 8);
        ensureWidgetVisible(now, 8, 8);
    });
}

ScrollPane::~ScrollPane() { disconnect(qApp, nullptr, this, nullptr); } // the keyboard leaves it while it goes

QSize ScrollPane::sizeHint() const { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }

QSize ScrollPane::minimumSizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return {12 * letter, 3 * fontMetrics().lineSpacing()};
}

QSize ScrollPane::wanted(const QSize& room) const
{
    QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int width = std::max(least.width(), room.width());
    if (const QLayout* layout = widget()->layout(); layout && layout->hasHeightForWidth())
        least.setHeight(std::max(widget()->minimumHeight(), layout->totalMinimumHeightForWidth(width)));
    return {width, std::max(least.height(), room.height())};
}

void ScrollPane::fit()
{
    if (!widget()) return;
    const QSize all = maximumViewportSize();
    QSize size = wanted(all);
    // A bar takes room from the other direction, and may make the other bar necessary.
    const int bar = verticalScrollBar()->sizeHint().width();
    if (size.height() > all.height()) size = wanted(all - QSize(bar, 0));
    if (size.width() > all.width() - (size.height() > all.height() ? bar : 0))
        size = wanted(all - QSize(size.height() > all.height() ? bar : 0, horizontalScrollBar()->sizeHint().height()));
    if (widget()->size() != size) widget()->resize(size);
}

bool ScrollPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)) fit();
    return result;
}

void ScrollPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace ui
