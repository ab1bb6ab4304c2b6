// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_in_fields.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

namespace ui {

namespace {

/// What a field of text holds and could take back.
struct Typed {
    QString text;
    bool undo = false, redo = false;
};

std::optional<Typed> typedIn(const QWidget* field)
{
    if (const auto* box = qobject_cast<const QComboBox*>(field)) field = box->lineEdit();
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return Typed{line->text(), line->isUndoAvailable(), line->isRedoAvailable()};
    const QTextDocument* document = nullptr;
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(field)) document = lines->document();
    if (const auto* lines = qobject_cast<const QTextEdit*>(field)) document = lines->document();
    if (!document) return {};
    return Typed{document->toPlainText(), document->isUndoAvailable(), document->isRedoAvailable()};
}

/// A cell may have got its first letters before it got the keyboard.
bool isCell(const QWidget* field)
{
    const QWidget* around = field->parentWidget();
    const auto* view = around ? qobject_cast<const QAbstractItemView*>(around->parentWidget()) : nullptr;
    return view && view->viewport() == around;
}

bool isUndo(const QKeyEvent& key) { return key.key() == Qt::Key_Z && key.modifiers() == Qt::ControlModifier; }

bool isRedo(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier)
        || (key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

} // namespace

UndoInFields::UndoInFields(QWidget* window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

bool UndoInFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool back = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason; // it was never left
        auto* field = static_cast<QWidget*>(watched);
        if (const auto typed = back && field == m_field ? std::nullopt : typedIn(field)) {
            m_field = field;
            m_found = typed->text;
        }
        return false;
    }
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    auto* field = static_cast<QWidget*>(watched);
    if ((!isUndo(key) && !isRedo(key)) || field->window() != m_window) return false;
    const auto typed = typedIn(field);
    if (!typed) return false;
    const bool stands = field == m_field && !isCell(field) && typed->text == m_found; // as it was found
    if ((typed->undo && !stands) || (isRedo(key) && typed->redo)) return false; // the field's own
    event->ignore();
    return true;
}

} // namespace ui
