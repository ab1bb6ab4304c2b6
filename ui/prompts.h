// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// Every question that stops the program and waits: file names, yes or no, error messages.
/// Windows get it through their constructor, so a test answers in place of a person.
struct Prompts {
    std::function<QString(QWidget*, const QString& title, const QString& filter)> openFile; ///< Empty: cancelled.
    std::function<QString(QWidget*, const QString& title, const QString& suggested, const QString& filter)> saveFile;
    std::function<QString(QWidget*, const QString& title)> openFolder;
    /// What is asked and the words of the button that does it ("Khóa sổ"); true if that button was chosen.
    std::function<bool(QWidget*, const QString& question, const QString& doIt)> confirm;
    /// One line of text, a reason say; nothing if cancelled.
    std::function<std::optional<QString>(QWidget*, const QString& title, const QString& label)> askText;
    /// One of several choices by its index; -1 if cancelled.
    std::function<int(QWidget*, const QString& question, const QStringList& choices)> choose;
    std::function<void(QWidget*, const QString& message)> showError;
    std::function<void(QWidget*, const QString& message)> showMessage;

    static Prompts dialogs(); ///< The real ones.
};

/// Runs what the person asked for. The one place in ui that catches core::Error: logs it and shows it.
/// Returns whether it went well; a cancelled action is no failure but returns false.
bool attempt(const Prompts& prompts, QWidget* parent, const std::function<void()>& action);

} // namespace ui
