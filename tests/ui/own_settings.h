// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

inline QString s(const char* text) { return QString::fromUtf8(text); }

/// Settings of the test's own and a folder for its files, forgotten at its end.
struct OwnSettings {
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(s("SachHonTest"));
        QCoreApplication::setApplicationName(s("SachHonTest"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
    }
    /// A data file in the folder, closed again. Its path.
    QString makeFile(const char* name, const std::function<void(core::Database&)>& fill) const
    {
        const QString path = folder.filePath(s(name));
        core::Database database(path, core::Database::Mode::Create);
        fill(database);
        return path;
    }
    QTemporaryDir folder;
};
