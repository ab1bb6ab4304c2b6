// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStringList>
#include <QTabBar>

/// What a person reads or presses on a window, in words: 'QPushButton "Thêm"'.
inline QString nameOfPart(const QWidget& part)
{
    QString words = part.objectName();
    if (const auto* label = qobject_cast<const QLabel*>(&part)) words += QLatin1Char(' ') + label->text().left(40);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part)) words += QLatin1Char(' ') + button->text();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(part.metaObject()->className()), words.trimmed());
}

/// The part of it that can be brought into sight: what reaches out of a parent that does not scroll is lost.
inline bool isReachable(const QWidget& part, const QWidget& window)
{
    QRect place(QPoint(0, 0), part.size());
    for (const QWidget* around = &part; around != &window;) {
        place.translate(around->pos());
        around = around->parentWidget();
        if (!around) return true;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        const bool scrolls = area && area->viewport() == around;
        const QRect room = around->rect();
        const bool sideways = place.left() >= room.left() && place.right() <= room.right();
        const bool upright = place.top() >= room.top() && place.bottom() <= room.bottom();
        if (!scrolls && !(sideways && upright)) return false;
        if (!scrolls) continue;
        // What a table or a list places in its cells, it scrolls itself.
        if (qobject_cast<const QAbstractItemView*>(area)) return true;
        if (!sideways && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) return false;
        if (!upright && area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) return false;
        place = place.intersected(room).isEmpty() ? room : place.intersected(room);
    }
    return true;
}

/// Whether its words have the room that they need.
inline bool isWhole(const QWidget& part)
{
    const QSize least = part.minimumSizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(&part)) {
        if (label->text().isEmpty()) return true;
        if (label->wordWrap()) return label->height() + 1 >= label->heightForWidth(label->width());
        return label->width() >= least.width() && label->height() + 1 >= least.height();
    }
    if (qobject_cast<const QAbstractButton*>(&part))
        return part.width() >= least.width() && part.height() + 2 >= least.height();
    return part.height() + 2 >= least.height(); // fields scroll their text sideways
}

/// The labels, buttons and fields of the window that are cut and cannot be scrolled to, each in words.
inline QStringList cutParts(const QWidget& window)
{
    QStringList cut;
    if (qobject_cast<const QMenu*>(&window)) return cut; // it scrolls itself
    for (const QWidget* part : window.findChildren<QWidget*>()) {
        const bool counts = qobject_cast<const QLabel*>(part) || qobject_cast<const QAbstractButton*>(part)
            || qobject_cast<const QLineEdit*>(part) || qobject_cast<const QComboBox*>(part);
        if (!counts || !part->isVisibleTo(&window) || part->window() != &window) continue;
        // Parts of a tab bar, a table, a field or a spin box are placed by it.
        if (qobject_cast<const QTabBar*>(part->parentWidget()) || qobject_cast<const QLineEdit*>(part->parentWidget())
            || qobject_cast<const QComboBox*>(part->parentWidget())
            || qobject_cast<const QAbstractItemView*>(part->parentWidget())
            || part->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (part->width() == 0 || part->height() == 0)
            cut << nameOfPart(*part) + QStringLiteral(" has no room");
        else if (!isReachable(*part, window))
            cut << nameOfPart(*part) + QStringLiteral(" reaches out of its parent");
        else if (!isWhole(*part))
            cut << QStringLiteral("%1 is squeezed: %2×%3 of %4×%5")
                       .arg(nameOfPart(*part))
                       .arg(part->width())
                       .arg(part->height())
                       .arg(part->minimumSizeHint().width())
                       .arg(std::max(part->minimumSizeHint().height(), part->heightForWidth(part->width())));
    }
    return cut;
}
