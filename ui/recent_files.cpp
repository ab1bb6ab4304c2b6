// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace ui {

static constexpr char key[] = "recent";

QStringList recentFiles()
{
    QStringList there;
    for (const QString& path : QSettings().value(QLatin1String(key)).toStringList())
        if (QFileInfo::exists(path)) there << path;
    return there;
}

void rememberFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(QLatin1String(key), QStringList(files.mid(0, 8)));
}

} // namespace ui
