// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_places.h"

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

} // namespace ui
