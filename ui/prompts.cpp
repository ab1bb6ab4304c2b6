// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace ui {

static QString appName() { return QStringLiteral("Sạch Hơn"); }
static QString folderKey() { return QStringLiteral("lastFolder"); }

Prompts Prompts::dialogs()
{
    Prompts prompts;
    prompts.openFile = [](QWidget* parent, const QString& title, const QString& filter) {
        QSettings settings;
        const QString path
            = QFileDialog::getOpenFileName(parent, title, settings.value(folderKey()).toString(), filter);
        if (!path.isEmpty()) settings.setValue(folderKey(), QFileInfo(path).path());
        return path;
    };
    prompts.saveFile = [](QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
        return QFileDialog::getSaveFileName(parent, title, suggested, filter);
    };
    prompts.openFolder
        = [](QWidget* parent, const QString& title) { return QFileDialog::getExistingDirectory(parent, title); };
    prompts.confirm = [](QWidget* parent, const QString& question, const QString& doIt) {
        QMessageBox box(QMessageBox::Question, appName(), question, QMessageBox::Cancel, parent);
        QPushButton* button = box.addButton(doIt, QMessageBox::AcceptRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == button;
    };
    prompts.askText = [](QWidget* parent, const QString& title, const QString& label) -> std::optional<QString> {
        bool ok = false;
        const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, {}, &ok);
        return ok ? std::optional(text) : std::nullopt;
    };
    prompts.choose = [](QWidget* parent, const QString& question, const QStringList& choices) {
        QMessageBox box(QMessageBox::Question, appName(), question, QMessageBox::Cancel, parent);
        QList<QAbstractButton*> buttons;
        for (const QString& choice : choices) buttons << box.addButton(choice, QMessageBox::AcceptRole);
        box.exec();
        return int(buttons.indexOf(box.clickedButton()));
    };
    prompts.showError
        = [](QWidget* parent, const QString& message) { QMessageBox::critical(parent, appName(), message); };
    prompts.showMessage
        = [](QWidget* parent, const QString& message) { QMessageBox::information(parent, appName(), message); };
    return prompts;
}

bool attempt(const Prompts& prompts, QWidget* parent, const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const core::Cancelled&) {
        return false;
    } catch (const core::Error& error) {
        qCritical("%s", error.what());
        prompts.showError(parent, error.userMessage());
        return false;
    }
}

} // namespace ui
