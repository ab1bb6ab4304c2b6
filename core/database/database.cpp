// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"

#include "core/database/history.h"
#include "core/database/schema.h"
#include "core/error.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>
#include <QUuid>

#include <sqlite3.h>

namespace core {

namespace {

[[noreturn]] void fail(const QSqlError& error, const QByteArray& during)
{
    const int code = error.nativeErrorCode().toInt();
    const QString technical
        = QStringLiteral("%1: %2 (%3)").arg(QString::fromUtf8(during.left(200)), error.databaseText()).arg(code);
    const auto file = Error::Kind::File;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(technical,
                    Database::tr("The data file is in use by another program. Nothing was changed. Close the other "
                                 "program, then try again."),
                    file, QStringLiteral("locked"));
    case SQLITE_FULL:
        throw Error(technical, Database::tr("The disk is full. Nothing was changed. Free some space, then try again."),
                    Error::Kind::Request, QStringLiteral("disk_full"));
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        throw Error(technical,
                    Database::tr("The data file cannot be opened for writing. Nothing was changed. Check that the "
                                 "folder exists and that you may write in it."),
                    file, QStringLiteral("not_writable"));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        throw Error(technical,
                    Database::tr("The file is damaged or is not a Sạch Hơn data file. It was not changed. Open the "
                                 "latest backup instead."),
                    file, QStringLiteral("damaged"));
    case SQLITE_CONSTRAINT:
        if (error.databaseText().contains(QLatin1String("year_locked")))
            throw Error(
                technical,
                Database::tr("Figures of a locked year would change. Nothing was changed. Unlock the year first "
                             "(menu Data), giving the reason."),
                Error::Kind::Request, QStringLiteral("year_locked"));
        throw Error(technical,
                    Database::tr("Another record already has this code, or other records still use this one. Nothing "
                                 "was changed. Choose another code, or change the records that use it first."),
                    Error::Kind::Request, QStringLiteral("constraint"));
    default:
        throw Error(technical,
                    Database::tr("The data could not be read or saved. Nothing was changed. Check the disk or the "
                                 "network share, then try again."),
                    Error::Kind::Request, QStringLiteral("storage"));
    }
}

QVariant asVariant(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) return QVariant(*number);
    if (const auto* text = std::get_if<QString>(&value)) return QVariant(*text);
    return QVariant(QMetaType::fromType<QString>());
}

} // namespace

Database::Database(const QString& path, Mode mode, QObject* parent)
    : QObject(parent), m_path(path), m_mode(mode), m_connection(QUuid::createUuid().toString())
{
    try {
        open();
    } catch (...) {
        close(); // a constructor that throws runs no destructor
        throw;
    }
}

Database::~Database() { close(); }

void Database::open()
{
    const bool inMemory = m_path == QLatin1String(":memory:");
    if (!inMemory) {
        const bool exists = QFileInfo::exists(m_path);
        if (m_mode == Mode::Create && exists)
            throw Error(QStringLiteral("exists: %1").arg(m_path),
                        tr("“%1” exists already. It was not changed. Choose another name.").arg(m_path),
                        Error::Kind::Request, QStringLiteral("exists"));
        if (m_mode != Mode::Create && !exists)
            throw Error(QStringLiteral("no such file: %1").arg(m_path),
                        tr("There is no file “%1”. Check the name and the folder.").arg(m_path), Error::Kind::Request,
                        QStringLiteral("not_found"));
        checkPlace(exists);
        if (m_mode == Mode::Read)
            finishInterrupted();
        else
            takeLock();
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(m_mode == Mode::Read
                                     ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
    if (!connection.open()) fail(connection.lastError(), "open");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA temp_store = MEMORY"); // every statement with triggers keeps a journal of its own: not in a file
    execute("PRAGMA cache_size = -65536"); // at most 64 MB, so that a large import does not spill half-way
    if (m_mode == Mode::Read) {
        checkSchema(*this);
        return;
    }
    // One file at all times, which people copy to sticks and shares; nothing acknowledged is lost at a power cut.
    execute("PRAGMA journal_mode = TRUNCATE");
    execute("PRAGMA synchronous = EXTRA");
    migrate(*this);
    startHistory(*this);
}

void Database::close()
{
    if (QSqlDatabase::contains(m_connection)) {
        // Leaves one file: the empty journal goes. Nothing to say if it cannot.
        if (m_lock && QSqlDatabase::database(m_connection, false).isOpen())
            QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("PRAGMA journal_mode = DELETE"));
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_lock.reset();
}

void Database::checkPlace(bool exists) const
{
    const QFileInfo file(m_path);
    if (file.isDir())
        throw Error(QStringLiteral("a folder: %1").arg(m_path),
                    tr("“%1” is a folder. Choose a data file in it.").arg(m_path), Error::Kind::Request,
                    QStringLiteral("not_a_file"));
    if (!file.dir().exists())
        throw Error(QStringLiteral("no such folder: %1").arg(file.path()),
                    tr("There is no folder “%1”. Make it first, or choose another one.").arg(file.path()),
                    Error::Kind::Request, QStringLiteral("not_found"));
    if (exists && file.size() == 0) // a copy that broke off; filling it with a new district would hide the loss
        throw Error(QStringLiteral("empty file: %1").arg(m_path),
                    tr("The file is damaged or is not a Sạch Hơn data file. It was not changed. Open the latest backup "
                       "instead."),
                    Error::Kind::File, QStringLiteral("damaged"));
}

/// A program that was killed in the middle of a change leaves its journal; who only reads cannot roll it back. If
/// nobody else has the file open, that is done here first.
void Database::finishInterrupted()
{
    if (QFileInfo(m_path + QStringLiteral("-journal")).size() == 0) return;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) return; // the journal belongs to somebody at work
    const QString name = m_connection + QStringLiteral("-recovery");
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(m_path);
        if (connection.open()) QSqlQuery(connection).exec(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
}

void Database::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // a lock is stale only when its program on this machine has died
    if (m_lock->tryLock(200)) return;
    qint64 process = 0;
    QString machine, program;
    const bool known = m_lock->getLockInfo(&process, &machine, &program);
    const bool denied = m_lock->error() == QLockFile::PermissionError;
    m_lock.reset();
    if (denied)
        throw Error(QStringLiteral("no permission for the lock file"),
                    tr("“%1” lies in a folder where you may not write. Copy it to a folder of your own.").arg(m_path),
                    Error::Kind::File, QStringLiteral("not_writable"));
    throw Error(
        QStringLiteral("locked by %1 on %2").arg(process).arg(machine),
        known ? tr("“%1” is open in %2 on the computer %3. Nothing was changed. Close it there, then try again.")
                    .arg(m_path, program, machine)
              : tr("“%1” is open in another program. Nothing was changed. Close it there, then try again.").arg(m_path),
        Error::Kind::File, QStringLiteral("locked"));
}

void Database::execute(const QByteArray& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(QString::fromUtf8(sql))) fail(query.lastError(), sql);
}

void Database::executeAll(const QByteArray& sql)
{
    QByteArray statement;
    for (const QByteArray& line : sql.split('\n')) {
        statement += line + '\n';
        if (!line.contains(';') || !sqlite3_complete(statement.constData())) continue;
        execute(statement);
        statement.clear();
    }
    if (!statement.trimmed().isEmpty()) execute(statement);
}

Statement::Statement(const Database& database, const QByteArray& sql)
    : m_database(database), m_sql(sql),
      m_query(std::make_unique<QSqlQuery>(QSqlDatabase::database(database.m_connection, false)))
{
    m_query->setForwardOnly(true);
    if (!m_query->prepare(QString::fromUtf8(sql))) fail(m_query->lastError(), sql);
}

Statement::~Statement() = default;

Statement& Statement::bind(int index, const Value& value)
{
    m_query->bindValue(index - 1, asVariant(value));
    return *this;
}

bool Statement::step()
{
    if (!m_executed) {
        if (!m_query->exec()) fail(m_query->lastError(), m_sql);
        m_executed = true;
    }
    if (m_query->next()) return true;
    if (m_query->lastError().isValid()) fail(m_query->lastError(), m_sql);
    return false;
}

void Statement::run()
{
    if (!m_query->exec()) fail(m_query->lastError(), m_sql);
    if (!m_query->isSelect()) m_lastInsertedId = m_query->lastInsertId().toLongLong(); // lost at finish()
    m_query->finish();
    m_executed = false;
}

void Statement::reset()
{
    m_query->finish();
    m_executed = false;
}

Value Statement::value(int column) const
{
    const QVariant cell = m_query->value(column);
    if (cell.isNull()) return {};
    if (cell.typeId() == QMetaType::LongLong) return cell.toLongLong();
    return cell.toString();
}

qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }
QString Statement::text(int column) const { return m_query->value(column).toString(); }
bool Statement::isNull(int column) const { return m_query->isNull(column); }

Inserter::Inserter(const Database& database, const QByteArray& sql) : m_statement(database, sql)
{
    Statement source(database, "SELECT sqlite_source_id()");
    if (!source.step() || source.text(0) != QString::fromLatin1(sqlite3_sourceid())) return;
    const QVariant handle = m_statement.m_query->result()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0)
        m_native = *static_cast<sqlite3_stmt* const*>(handle.constData());
}

void Inserter::bind(int index, const Value& value)
{
    if (!m_native)
        m_statement.bind(index, value);
    else if (const auto* number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(m_native, index, *number);
    else if (const auto* text = std::get_if<QString>(&value))
        sqlite3_bind_text16(m_native, index, text->utf16(), int(text->size() * qsizetype(sizeof(QChar))),
                            SQLITE_STATIC);
    else
        sqlite3_bind_null(m_native, index);
}

qint64 Inserter::run()
{
    if (!m_native) {
        m_statement.run();
        return m_statement.lastInsertedId();
    }
    sqlite3* const connection = sqlite3_db_handle(m_native);
    const int result = sqlite3_step(m_native);
    const qint64 id = sqlite3_last_insert_rowid(connection);
    if (result == SQLITE_DONE) {
        sqlite3_reset(m_native);
        return id;
    }
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(connection)));
    sqlite3_reset(m_native);
    fail(error, m_statement.m_sql);
}

QByteArray idList(std::span<const qint64> ids)
{
    QByteArrayList numbers;
    for (const qint64 id : ids) numbers << QByteArray::number(id);
    return "(" + numbers.join(", ") + ")";
}

// One inside another has no change set of its own: it is a savepoint of the outer one.
Transaction::Transaction(Database& database, const QString& action, const QString& why) : m_database(database)
{
    if (database.m_inTransaction) {
        database.execute("SAVEPOINT part");
        return;
    }
    database.execute("BEGIN IMMEDIATE");
    try {
        m_changeSet = beginChange(database, action, why);
    } catch (...) { // a full disk: no destructor will run, and what comes next must begin anew
        QSqlQuery(QSqlDatabase::database(database.m_connection, false)).exec(QStringLiteral("ROLLBACK"));
        throw;
    }
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open) return;
    QSqlQuery query(QSqlDatabase::database(m_database.m_connection, false));
    if (m_changeSet == 0) {
        query.exec(QStringLiteral("ROLLBACK TO part"));
        query.exec(QStringLiteral("RELEASE part"));
        return;
    }
    m_database.m_inTransaction = false;
    query.exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit(const QSet<QString>& outsideHistory)
{
    if (m_changeSet == 0) {
        Q_ASSERT(outsideHistory.isEmpty());
        m_database.execute("RELEASE part");
        m_open = false;
        return; // the outer one tells what changed
    }
    const QSet<QString> tables = changedTables(m_database, m_changeSet) + outsideHistory;
    m_database.execute(tables.isEmpty() ? "ROLLBACK" : "COMMIT");
    m_open = false;
    m_database.m_inTransaction = false;
    if (!tables.isEmpty()) Q_EMIT m_database.changed(tables);
}

} // namespace core
