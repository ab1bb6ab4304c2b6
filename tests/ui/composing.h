// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/typing.h"

#include <QListWidget>

#include <functional>

using Hits = std::function<QStringList()>;

/// What is composed finds, letter by letter, what is found when it is typed; only a commit changes the text, the
/// keyboard stays, and what is given up is no longer searched for.
inline void findsWhatIsSeen(QLineEdit* line, const QStringList& word, const Hits& hits)
{
    line->window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(line->window()));
    line->setFocus();
    line->clear();
    const QStringList all = hits();
    QList<QStringList> typed;
    for (const QString& step : word) {
        line->setText(step);
        typed << hits();
    }
    CHECK(typed.last() != all); // else nothing is tried
    line->clear();
    for (const bool isCommitted : {true, false}) {
        for (qsizetype i = 0; i < word.size(); ++i) {
            INFO(word[i]);
            composeStep(line, word[i]);
            CHECK(hits() == typed[i]);
            CHECK(line->text().isEmpty());
            CHECK(QApplication::focusWidget() == line);
        }
        composeStep(line, word[word.size() - 2]); // Backspace in the middle
        CHECK(hits() == typed[word.size() - 2]);
        if (isCommitted) {
            composeStep(line, word.last());
            commitWord(line, word.last());
            CHECK(line->text() == word.last());
            CHECK(line->cursorPosition() == word.last().size());
            CHECK_FALSE(line->hasSelectedText());
            CHECK(hits() == typed.last());
            for (qsizetype i = 0; i < word.last().size(); ++i) QTest::keyClick(line, Qt::Key_Backspace);
        } else {
            composeStep(line, {});
        }
        CHECK(line->text().isEmpty());
        CHECK(hits() == all);
    }
    replaceSteps(line, word);
    CHECK(line->text() == word.last());
    CHECK(hits() == typed.last());
    line->clear();
    CHECK(hits() == all);
}

/// The entries without what stands in brackets behind them.
inline QStringList shownRows(const QListWidget& list)
{
    QStringList words;
    for (int i = 0; i < list.count(); ++i)
        if (!list.item(i)->isHidden()) words << list.item(i)->text().section(QStringLiteral("   ("), 0, 0);
    return words;
}
