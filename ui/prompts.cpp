// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include "core/error.h"
#include "ui/file_places.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDebug>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QIdentityProxyModel>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

QString appName() { return QStringLiteral("Sạch Hơn"); }

/// The files of Qt's own dialog with their dates as everywhere in the program: Qt writes them in the language of the
/// system, which is English on a computer that was never told otherwise. Dialogs of the system are not concerned.
class DatedFiles : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex& index, int role) const override
    {
        constexpr int modified = 3; // the column of QFileSystemModel
        if (role != Qt::DisplayRole || index.column() != modified) return QIdentityProxyModel::data(index, role);
        const auto* files = static_cast<const QFileSystemModel*>(sourceModel());
        return files->lastModified(mapToSource(index)).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    }
};

/// Asks for one path; empty if cancelled. at: a folder, or a file in it that is proposed.
QString askedPath(QWidget* parent, const QString& title, const QString& at, const QString& filter,
                  QFileDialog::AcceptMode accept, QFileDialog::FileMode mode)
{
    const bool isFolder = QFileInfo(at).isDir();
    QFileDialog dialog(parent, title, isFolder ? at : QFileInfo(at).path(), filter);
    dialog.setProxyModel(new DatedFiles(&dialog));
    dialog.setAcceptMode(accept);
    dialog.setFileMode(mode);
    if (mode == QFileDialog::Directory) dialog.setOption(QFileDialog::ShowDirsOnly);
    if (!isFolder) dialog.selectFile(QFileInfo(at).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolderOf(mode == QFileDialog::Directory ? path + QLatin1String("/.") : path);
    return path;
}

} // namespace

Prompts Prompts::dialogs()
{
    Prompts prompts;
    prompts.openFile = [](QWidget* parent, const QString& title, const QString& filter) {
        return askedPath(parent, title, proposedFolder(), filter, QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
    };
    prompts.saveFile = [](QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
        return askedPath(parent, title, proposedPlace(suggested), filter, QFileDialog::AcceptSave,
                         QFileDialog::AnyFile);
    };
    prompts.openFolder = [](QWidget* parent, const QString& title) {
        return askedPath(parent, title, proposedFolder(), {}, QFileDialog::AcceptOpen, QFileDialog::Directory);
    };
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
