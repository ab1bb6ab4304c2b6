// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_places.h"

#include "ui/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

static QString key() { return QStringLiteral("lastFolder"); }

QString proposedFolder()
{
    const QString last = QSettings().value(key()).toString();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : documentsFolder();
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString proposedPlace(const QString& name)
{
    return QDir::isAbsolutePath(name) ? name : QDir(proposedFolder()).filePath(name);
}

void rememberFolderOf(const QString& path)
{
    if (!path.isEmpty()) QSettings().setValue(key(), QFileInfo(path).absolutePath());
}

QString askPath(const Prompts& prompts, QWidget* parent, const QString& title, const QString& name,
                const QString& ending, const QString& kinds)
{
    const QString dotted = QLatin1Char('.') + ending;
    const QString path = prompts.saveFile(parent, title, name + dotted, kinds);
    return path.isEmpty() || path.endsWith(dotted, Qt::CaseInsensitive) ? path : path + dotted;
}

} // namespace ui
