// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/list_refusals.h"

#include "core/database/database.h"

namespace core {

Problem wrongField(const char* field, const QString& message, const char* code)
{
    return {QString::fromLatin1(field), message, Severity::Error, QString::fromLatin1(code), {}};
}

Error refusedList(const QString& message, const QString& code)
{
    return Error(QStringLiteral("list version: %1").arg(code), message, Error::Kind::Request, code);
}

void refuse(const Problems& problems)
{
    if (!problems.empty())
        throw refusedList(Database::tr("%1 Nothing was changed.").arg(problems.front().message), problems.front().code);
}

ListVersion existingVersion(const Database& database, DatedList list, const QString& key)
{
    if (auto version = listVersion(database, list, key)) return *version;
    throw refusedList(Database::tr("The version is no longer in the file. Nothing was changed. Open the list again."),
                      QStringLiteral("no_version"));
}

void refuseUsed(const ListVersion& version)
{
    if (version.usedBy.isEmpty()) return;
    throw refusedList(Database::tr("“%1” is not changed in place. %2 Nothing was changed. Make a new version with its "
                                   "document and its day, and change the values there.")
                          .arg(version.shownName(), version.usedBy),
                      QStringLiteral("version_used"));
}

ListVersion unusedVersion(const Database& database, DatedList list, const QString& key)
{
    const ListVersion version = existingVersion(database, list, key);
    refuseUsed(version);
    return version;
}

QString listStep(DatedList list, const QString& words, const QString& name)
{
    return QStringLiteral("%1 – %2: %3").arg(title(headDictionary(list)), words, name);
}

} // namespace core
