// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"
#include "tests/ui/sample_office.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>

/// What one Alt+letter reaches: walks menus and windows as they are shown and remembers what a keyboard trips over.
class Mnemonics {
public:
    explicit Mnemonics(bool inVietnamese) : m_inVietnamese(inVietnamese) { }

    QStringList found; ///< "menu Dữ liệu: K: Khóa sổ / Khu, cụm"

    /// The entries of a menu as it opens, and of its submenus.
    void walk(QMenu& menu, const QString& name)
    {
        Q_EMIT menu.aboutToShow();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the menu was shown with before
        QStringList texts;
        for (const QAction* action : menu.actions())
            if (action->isVisible() && !action->isSeparator()) texts << action->text();
        compare(QStringLiteral("menu ") + name, texts);
        std::vector<std::pair<QPointer<QMenu>, QString>> submenus; // filling one may throw another away
        for (const QAction* action : menu.actions())
            if (action->isVisible() && action->menu()) submenus.emplace_back(action->menu(), plain(action->text()));
        for (const auto& [submenu, title] : submenus)
            if (submenu) walk(*submenu, title);
    }

    /// All that is seen of a window: menu bar, buttons, labels of inputs, tabs; and the menus behind its buttons.
    void walk(QWidget& window, const QString& name)
    {
        QCoreApplication::processEvents();
        QStringList texts;
        std::vector<QPointer<QMenu>> menus;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->window() != &window || !widget->isVisible()) continue;
            if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
                for (const QAction* action : bar->actions())
                    if (action->isVisible()) texts << action->text();
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                texts << button->text();
                if (QMenu* menu = menuOf(button)) menus.emplace_back(menu);
            } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                if (label->buddy()) texts << label->text();
            } else if (const auto* box = qobject_cast<const QGroupBox*>(widget)) {
                texts << box->title();
            } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int tab = 0; tab < tabs->count(); ++tab) texts << tabs->tabText(tab);
            }
        }
        for (const auto* shortcut : window.findChildren<QShortcut*>()) {
            const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
            const QString keys = shortcut->key().toString(QKeySequence::PortableText);
            if (shortcut->isEnabled() && owner && owner->isVisible() && keys.startsWith(QLatin1String("Alt+"))
                && keys.size() == 5)
                texts << QLatin1Char('&') + keys.back();
        }
        compare(name, texts);
        for (const QPointer<QMenu>& menu : menus)
            if (menu) walk(*menu, QStringLiteral("behind a button of ") + name);
    }

    /// Shows a dialog for a moment.
    void walkDialog(QWidget& dialog, const QString& name)
    {
        dialog.show();
        walk(dialog, QStringLiteral("dialog ") + name);
        dialog.close();
    }

    /// A letter that a keyboard has, in the word itself.
    static bool canBeTyped(const QString& text)
    {
        const QChar letter = letterOf(text);
        if (letter.isNull()) return true;
        return letter.unicode() < 0x80 && letter.isLetterOrNumber() && !text.contains(QLatin1String("(&"));
    }
    static QChar letterOf(const QString& text)
    {
        for (qsizetype i = text.indexOf(QLatin1Char('&')); i >= 0 && i + 1 < text.size();
             i = text.indexOf(QLatin1Char('&'), i + 2))
            if (text.at(i + 1) != QLatin1Char('&')) return text.at(i + 1).toUpper();
        return {};
    }

private:
    static QMenu* menuOf(const QAbstractButton* button)
    {
        if (const auto* push = qobject_cast<const QPushButton*>(button)) return push->menu();
        const auto* tool = qobject_cast<const QToolButton*>(button);
        return tool ? tool->menu() : nullptr;
    }
    static QString plain(QString text) { return text.remove(QLatin1Char('&')); }

    void compare(const QString& scope, const QStringList& texts)
    {
        QMap<QChar, QStringList> byLetter;
        for (const QString& text : texts) {
            if (const QChar letter = letterOf(text); !letter.isNull()) byLetter[letter] << plain(text);
            if (m_inVietnamese && !canBeTyped(text)) note(QStringLiteral("%1: not in the word: %2").arg(scope, text));
        }
        for (auto it = byLetter.cbegin(); it != byLetter.cend(); ++it)
            if (it->size() > 1)
                note(QStringLiteral("%1: %2: %3 [taken: %4]")
                         .arg(scope, it.key(), it->join(QStringLiteral(" / ")), letters(byLetter)));
    }
    static QString letters(const QMap<QChar, QStringList>& byLetter)
    {
        QString all;
        for (const QChar letter : byLetter.keys()) all += letter;
        return all;
    }
    void note(const QString& what)
    {
        if (!found.contains(what)) found << what;
    }

    bool m_inVietnamese;
};
