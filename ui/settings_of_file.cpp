// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_of_file.h"

#include "core/database/database.h"

#include <QCryptographicHash>

namespace ui {

QString settingsOf(const core::Database& database)
{
    const QByteArray path = database.path().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(12));
}

} // namespace ui
