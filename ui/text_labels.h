// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// What helps with the things around it, in the quiet colour and as many lines as it needs.
inline QLabel* hintLabel(const QString& words)
{
    auto* hint = new QLabel(words);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

/// What is shown below it, in bold; names of records are no markup.
inline QLabel* headLabel()
{
    auto* head = new QLabel;
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    return head;
}

/// Words for a menu, a button or a tab, where a single & marks the key of the next letter.
inline QString withoutKey(QString words) { return words.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace ui
