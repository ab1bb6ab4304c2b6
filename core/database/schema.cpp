// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/schema.h"

#include "core/database/code_lists.h"
#include "core/database/database.h"
#include "core/error.h"

#include <QDirIterator>
#include <QFile>

namespace core {

namespace {

constexpr qint64 applicationId = 0x53584853; // "SXHS": tells our files from other SQLite files

QStringList migrationFiles()
{
    QStringList files;
    for (QDirIterator it(QStringLiteral(":/migrations")); it.hasNext();) files << it.next();
    files.sort(); // 0001_..., 0002_...
    return files;
}

qint64 pragma(const Database& database, const QByteArray& name)
{
    Statement statement(database, "PRAGMA " + name);
    return statement.step() ? statement.integer(0) : 0;
}

/// The schema version of the file; 0 for an empty one.
qint64 checkedVersion(const Database& database)
{
    const qint64 version = pragma(database, "user_version");
    const bool ours = pragma(database, "application_id") == applicationId;
    const bool empty = pragma(database, "schema_version") == 0;
    if (!ours && !empty)
        throw Error(QStringLiteral("wrong application_id"),
                    Database::tr("The file is damaged or is not a Sạch Hơn data file. It was not changed. Open the "
                                 "latest backup instead."),
                    Error::Kind::File, QStringLiteral("damaged"));
    if (version > migrationFiles().size())
        throw Error(QStringLiteral("schema %1 is newer than %2").arg(version).arg(migrationFiles().size()),
                    Database::tr("The file was saved by a newer version of Sạch Hơn. It was not changed. Install the "
                                 "newer version to open it."),
                    Error::Kind::File, QStringLiteral("newer"));
    return version;
}

void runMigration(Database& database, const QString& path, qint64 version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("migration %s is not compiled in", qPrintable(path));
    database.execute("BEGIN IMMEDIATE");
    try {
        database.executeAll(file.readAll());
        fillCodeLists(database, version);
        database.execute("PRAGMA user_version = " + QByteArray::number(version));
        database.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        if (Statement(database, "PRAGMA foreign_key_check").step())
            throw Error(path,
                        Database::tr("The file could not be brought up to date. It was not changed. Open it with the "
                                     "version of Sạch Hơn that saved it, or open the latest backup."),
                        Error::Kind::File, QStringLiteral("migration"));
        database.execute("COMMIT");
    } catch (...) {
        database.execute("ROLLBACK");
        throw;
    }
}

} // namespace

void migrate(Database& database)
{
    const QStringList files = migrationFiles();
    const qint64 from = checkedVersion(database);
    if (from == files.size()) return;

    const QString copy = QStringLiteral("%1.before-v%2").arg(database.path()).arg(from + 1);
    if (from > 0 && database.path() != QLatin1String(":memory:") && !QFile::exists(copy))
        Statement(database, "VACUUM INTO ?").bind(1, copy).run();

    database.execute("PRAGMA foreign_keys = OFF"); // so that a migration may rebuild a table
    for (qint64 version = from + 1; version <= files.size(); ++version)
        runMigration(database, files[int(version - 1)], version);
    database.execute("PRAGMA foreign_keys = ON");
}

void checkSchema(const Database& database)
{
    if (checkedVersion(database) < migrationFiles().size())
        throw Error(
            QStringLiteral("older schema, opened for reading"),
            Database::tr("The file was saved by an older version of Sạch Hơn. Open it once in the program, which "
                         "brings it up to date after making a copy."),
            Error::Kind::File, QStringLiteral("older"));
}

QByteArray schemaText(const Database& database)
{
    QByteArray text;
    Statement statement(database,
                        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                        "ORDER BY type DESC, name");
    while (statement.step()) text += statement.text(0).toUtf8() + ";\n";
    return text;
}

} // namespace core
