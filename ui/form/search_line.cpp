// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/search_line.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QSignalBlocker>

namespace ui {

SearchLine::SearchLine(QWidget* parent) : QLineEdit(parent)
{
    // A text that changes or a cursor that moves without an input method is the end of a composition.
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_isTakingEvent) return;
        m_composed.clear();
        Q_EMIT seenEdited(text);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_isTakingEvent) return;
        m_composed.clear();
        Q_EMIT seenChanged(text);
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_isTakingEvent || !isComposing()) return;
        m_composed.clear();
        Q_EMIT seenChanged(text());
    });
}

QString SearchLine::seen() const { return text().insert(cursorPosition(), m_composed); }

void SearchLine::setQuietly(const QString& text)
{
    if (text == seen()) return;
    const QSignalBlocker quiet(this);
    giveUpComposing();
    setText(text);
}

void SearchLine::inputMethodEvent(QInputMethodEvent* event)
{
    const QString before = seen();
    m_isTakingEvent = true;
    QLineEdit::inputMethodEvent(event);
    m_isTakingEvent = false;
    if (isReadOnly()) return;
    m_composed = event->preeditString();
    const QString now = seen();
    if (now == before) return; // a commit of what was seen already changes no hits
    Q_EMIT seenEdited(now);
    Q_EMIT seenChanged(now);
}

void SearchLine::giveUpComposing()
{
    if (!isComposing()) return;
    QGuiApplication::inputMethod()->reset();
    QInputMethodEvent none; // as not every input method sends it
    m_isTakingEvent = true;
    QLineEdit::inputMethodEvent(&none);
    m_isTakingEvent = false;
    m_composed.clear();
}

} // namespace ui
