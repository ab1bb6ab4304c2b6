// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pale_selection.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPalette>

namespace ui {

bool hasKeyboard(const QWidget& view)
{
    const QWidget* focused = QApplication::focusWidget();
    return focused && (focused == &view || view.isAncestorOf(focused));
}

void paleSelection(QPalette& palette)
{
    constexpr double share = 0.3; // of the full colour
    const QColor full = palette.color(QPalette::Active, QPalette::Highlight);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = palette.color(group, QPalette::Base);
        const auto mixed = [](int a, int b) { return qRound(a * share + b * (1 - share)); };
        palette.setColor(group, QPalette::Highlight,
                         QColor(mixed(full.red(), ground.red()), mixed(full.green(), ground.green()),
                                mixed(full.blue(), ground.blue())));
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
}

void repaintWithKeyboard(QAbstractItemView& view)
{
    QObject::connect(qApp, &QApplication::focusChanged, view.viewport(), qOverload<>(&QWidget::update));
}

} // namespace ui
