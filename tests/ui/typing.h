// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/form/number_line.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

/// What is being composed now; nothing: it was given up.
inline void composeStep(QWidget* widget, const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(widget, &event);
}

inline void commitWord(QWidget* widget, const QString& word)
{
    QInputMethodEvent commit;
    commit.setCommitString(word);
    QApplication::sendEvent(widget, &commit);
}

/// What an input method sends for Telex "ddajt": the composition grows and is committed as a word.
inline void compose(QWidget* widget)
{
    for (const char* preedit : {"d", "đ", "đa", "đạ", "đạt"}) composeStep(widget, s(preedit));
    commitWord(widget, s("đạt"));
}

/// What an input method sends that corrects what stands there already: each step takes the place of the one before.
inline void replaceSteps(QWidget* widget, const QStringList& steps)
{
    int before = 0;
    for (const QString& step : steps) {
        QInputMethodEvent event;
        event.setCommitString(step, -before, before);
        QApplication::sendEvent(widget, &event);
        before = int(step.size());
    }
}

/// As such an input method does it, letter by letter.
inline void replace(QWidget* widget)
{
    for (const auto& [text, before] :
         {std::pair("d", 0), std::pair("đ", 1), std::pair("a", 0), std::pair("ạ", 1), std::pair("t", 0)}) {
        QInputMethodEvent event;
        event.setCommitString(s(text), -before, before);
        QApplication::sendEvent(widget, &event);
    }
}

inline void key(QWidget* widget, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text), release(QEvent::KeyRelease, 0, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &press);
    QApplication::sendEvent(widget, &release);
}

/// What UniKey and EVKey send on Windows: keys, and for a changed letter Backspace and the letter as a Unicode key.
/// With `guarded` they put an invisible sign before the Backspace, their way around programs that complete words.
inline void keys(QWidget* widget, bool guarded)
{
    const auto change = [&](const char* letter) {
        if (guarded) key(widget, QString(QChar(0x202F)));
        for (int i = 0; i < (guarded ? 2 : 1); ++i) QTest::keyClick(widget, Qt::Key_Backspace);
        key(widget, s(letter));
    };
    key(widget, s("d"));
    change("đ");
    key(widget, s("a"));
    change("ạ");
    key(widget, s("t"));
}

inline QString textOf(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return line->text();
    return qobject_cast<const QPlainTextEdit*>(widget)->toPlainText();
}

inline void clear(QWidget* widget)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->clear();
    else
        qobject_cast<QPlainTextEdit*>(widget)->clear();
}

/// Where words are typed on what is shown.
inline QList<QWidget*> fields(const QWidget& page)
{
    QList<QWidget*> found;
    for (auto* line : page.findChildren<QLineEdit*>()) {
        const bool isNumber = qobject_cast<ui::NumberLine*>(line) || qobject_cast<QAbstractSpinBox*>(line->parent());
        if (line->isVisible() && line->isEnabled() && !line->isReadOnly() && !isNumber) found << line;
    }
    for (auto* lines : page.findChildren<QPlainTextEdit*>())
        if (lines->isVisible() && lines->isEnabled() && !lines->isReadOnly()) found << lines;
    return found;
}

/// "đạt" by each kind of input method; nothing may be lost, doubled or completed, nor left of what is given up.
inline void typeEveryWay(const QPointer<QWidget>& field)
{
    field->setFocus();
    clear(field);
    for (const char* preedit : {"d", "đ", "đa", "đ", ""}) composeStep(field, s(preedit));
    REQUIRE(field);
    CHECK(textOf(field).isEmpty());
    for (int way = 0; way < 4 && field; ++way) {
        INFO("way " << way);
        clear(field);
        if (way == 0) compose(field);
        if (way == 1) replace(field);
        if (way > 1) keys(field, way == 3);
        REQUIRE(field);
        CHECK(textOf(field) == s("đạt"));
    }
}

/// The names of fields that complete words under the hands of who types.
inline QStringList completing(const QWidget& shown)
{
    QStringList found;
    for (const auto* line : shown.findChildren<QLineEdit*>())
        if (line->completer() && line->completer()->completionMode() == QCompleter::InlineCompletion)
            found << line->objectName() + QLatin1Char('/') + line->parent()->objectName();
    for (const auto* box : shown.findChildren<QComboBox*>())
        if (box->isEditable() && box->completer()) found << s("combo ") + box->objectName() + box->accessibleName();
    return found;
}
