// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backing_up.h"

#include "core/database/backup.h"
#include "core/database/database.h"
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace ui {

namespace {

constexpr int daysUntilOutdated = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::BackingUp)
};

/// Paths hold slashes, which settings take for groups.
QString settingOf(const core::Database& database)
{
    const QByteArray path = QFileInfo(database.path()).absoluteFilePath().toUtf8();
    return QStringLiteral("backup/")
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

QDateTime lastChange(const core::Database& database)
{
    core::Statement row(database, "SELECT max(at) FROM change_set");
    return row.step() ? QDateTime::fromString(row.text(0), Qt::ISODate) : QDateTime();
}

} // namespace

BackupState backupState(const core::Database& database)
{
    BackupState state;
    state.last = QSettings().value(settingOf(database)).toDateTime();
    if (!state.last.isValid()) {
        state.isOutdated = true;
        return state;
    }
    state.days = int(state.last.daysTo(QDateTime::currentDateTimeUtc()));
    state.isOutdated = state.days > daysUntilOutdated && lastChange(database) > state.last;
    return state;
}

QString askBackup(const core::Database& database, const Prompts& prompts, QWidget* parent)
{
    const QString name = QStringLiteral("%1-%2.sachhon")
                             .arg(QFileInfo(database.path()).completeBaseName(),
                                  QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")));
    QString path
        = prompts.saveFile(parent, Words::tr("Back up to"), name, Words::tr("Sạch Hơn data files (*.sachhon)"));
    if (path.isEmpty()) return {};
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".sachhon");
    const bool made = attempt(prompts, parent, [&] {
        core::backup(database, path);
        QSettings().setValue(settingOf(database), QDateTime::currentDateTimeUtc());
    });
    return made ? path : QString();
}

} // namespace ui
