// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/backup.h"

#include "core/database/attachment.h"
#include "core/database/database.h"
#include "core/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core {

QStringList integrityProblems(const Database& database)
{
    QStringList problems;
    Statement integrity(database, "PRAGMA integrity_check(50)");
    while (integrity.step())
        if (integrity.text(0) != QLatin1String("ok")) problems << integrity.text(0);
    Statement references(database, "PRAGMA foreign_key_check");
    while (references.step() && problems.size() < 100)
        problems << Database::tr("Record %2 of %1 refers to a record of %3 that is not there.")
                        .arg(references.text(0), references.text(1), references.text(2));
    return problems + attachmentProblems(database);
}

void backup(const Database& database, const QString& destination)
{
    if (QFile::exists(destination))
        throw Error(QStringLiteral("exists: %1").arg(destination),
                    Database::tr("“%1” exists already. It was not changed. Choose another name.").arg(destination),
                    Error::Kind::Request, QStringLiteral("exists"));
    const QFileInfo file(destination);
    if (!file.dir().exists())
        throw Error(QStringLiteral("no such folder: %1").arg(file.path()),
                    Database::tr("There is no folder “%1”. Make it first, or choose another one.").arg(file.path()),
                    Error::Kind::Request, QStringLiteral("not_found"));
    const QString partial = destination + QStringLiteral(".part");
    QFile::remove(partial);
    struct Remover {
        QString path;
        ~Remover() { QFile::remove(path); }
    } remover{partial};
    Statement(database, "VACUUM INTO ?").bind(1, partial).run();
    {
        const Database copy(partial, Database::Mode::Read);
        const QStringList problems = integrityProblems(copy);
        if (!problems.isEmpty())
            throw Error(problems.join(QLatin1Char('\n')),
                        Database::tr("The copy could not be verified and was removed. The data file was not changed. "
                                     "Check the disk or the stick, then try again or choose another place."),
                        Error::Kind::File, QStringLiteral("damaged"));
    }
    if (!QFile::rename(partial, destination))
        throw Error(QStringLiteral("rename to %1").arg(destination),
                    Database::tr("“%1” could not be written. The data file was not changed. Check that the folder "
                                 "exists and that you may write in it.")
                        .arg(destination),
                    Error::Kind::Request, QStringLiteral("not_writable"));
}

} // namespace core
