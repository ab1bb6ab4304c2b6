// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

static bool grows(const QLayoutItem* item) { return item->expandingDirections().testFlag(Qt::Horizontal); }

/// As wide as the part wants to be, as far as the line allows it.
static int widthOf(const QLayoutItem* item, int room)
{
    return std::max(item->minimumSize().width(), std::min(item->sizeHint().width(), room));
}

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addStretch() { addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum)); }

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

int FlowLayout::count() const { return int(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size()) return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

Qt::Orientations FlowLayout::expandingDirections() const { return Qt::Horizontal; }

bool FlowLayout::hasHeightForWidth() const { return true; }

int FlowLayout::gap() const
{
    if (spacing() >= 0) return spacing();
    const QWidget* widget = parentWidget();
    return widget ? std::max(0, widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, widget)) : 6;
}

int FlowLayout::room(int width) const { return width - contentsMargins().left() - contentsMargins().right(); }

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty() && !item->spacerItem()) continue; // hidden
        const int wide = widthOf(item, width);
        const bool begins = lines.empty() || (wide > 0 && lines.back().width + gap() + wide > width);
        std::vector<QLayoutItem*> stretches; // those that end a line belong to what they push
        while (begins && !lines.empty() && !lines.back().items.empty() && lines.back().items.back()->spacerItem()) {
            stretches.push_back(lines.back().items.back());
            lines.back().items.pop_back();
        }
        if (begins) lines.emplace_back();
        Line& line = lines.back();
        line.items.insert(line.items.end(), stretches.begin(), stretches.end());
        line.width += wide + (line.width == 0 || wide == 0 ? 0 : gap());
        line.height
            = std::max(line.height, item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height());
        line.items.push_back(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : lines(room(width))) height += line.height + (height > 0 ? gap() : 0);
    return height + contentsMargins().top() + contentsMargins().bottom();
}

QSize FlowLayout::sizeHint() const
{
    Line all;
    for (const Line& line : lines(QLAYOUTSIZE_MAX)) all = line;
    const QMargins around = contentsMargins();
    return {all.width + around.left() + around.right(), all.height + around.top() + around.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return least + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.top();
    for (const Line& line : lines(inside.width())) {
        place(line, QRect(inside.left(), y, inside.width(), line.height));
        y += line.height + gap();
    }
}

void FlowLayout::place(const Line& line, const QRect& area) const
{
    const int growing = int(std::count_if(line.items.begin(), line.items.end(), grows));
    int left = std::max(0, area.width() - line.width), open = growing, x = area.left();
    bool first = true;
    for (QLayoutItem* item : line.items) {
        int wide = widthOf(item, area.width());
        if (wide > 0 && !first) x += gap();
        if (wide > 0) first = false;
        if (grows(item)) {
            const int more = std::min(left / open--, std::max(0, item->maximumSize().width() - wide));
            wide += more;
            left -= more;
        }
        const int high = std::min(line.height, item->maximumSize().height());
        const QRect place(x, area.top() + (line.height - high) / 2, wide, high);
        item->setGeometry(
            QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, area, place));
        x += wide;
    }
}

} // namespace ui
