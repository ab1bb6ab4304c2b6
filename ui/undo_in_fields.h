// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

/// Leaves Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z to the window where a text field has nothing of its own to undo: Qt's fields
/// keep these keys to themselves even then. What was typed before the field was left is stored and the window's.
class UndoInFields : public QObject {
public:
    explicit UndoInFields(QWidget* window); ///< For the fields in it, not for those of its dialogs.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QPointer<QWidget> m_field; ///< That has got the keyboard last.
    QString m_found; ///< Its text then.
};

} // namespace ui
