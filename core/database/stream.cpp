// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/stream.h"

#include "core/database/database.h"
#include "core/error.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace core {

namespace {

[[noreturn]] void fail(const QString& technical)
{
    throw Error(technical,
                Database::tr("The data could not be read or saved. Nothing was changed. Check the disk or the network "
                             "share, then try again."),
                Error::Kind::File, QStringLiteral("storage"));
}

/// Two copies of SQLite in one process would corrupt files, so the plugin's library must be ours.
bool sameLibrary(const Database& database)
{
    static const bool same = [&] {
        Statement statement(database, "SELECT sqlite_source_id()");
        return statement.step() && statement.text(0) == QLatin1String(sqlite3_sourceid());
    }();
    return same;
}

} // namespace

Stream::Stream(const Database& database, const QByteArray& sql)
{
    if (!sameLibrary(database)) fail(QStringLiteral("Qt Sql uses another SQLite library"));
    const QVariant handle = QSqlDatabase::database(database.m_connection, false).driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) fail(QStringLiteral("no native handle"));
    auto* const sqlite = *static_cast<sqlite3* const*>(handle.constData());
    if (sqlite3_prepare_v2(sqlite, sql.constData(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
        fail(QStringLiteral("%1: %2").arg(QString::fromUtf8(sql.left(200)), QString::fromUtf8(sqlite3_errmsg(sqlite))));
}

Stream::~Stream() { sqlite3_finalize(m_statement); }

Stream& Stream::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Stream& Stream::bind(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Stream& Stream::bindBytes(int index, const QByteArray& value)
{
    sqlite3_bind_blob64(m_statement, index, value.constData(), sqlite3_uint64(value.size()), SQLITE_STATIC);
    return *this;
}

bool Stream::next()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))));
    return result == SQLITE_ROW;
}

qint64 Stream::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
bool Stream::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::string_view Stream::bytes(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_BLOB) {
        const auto* blob = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return blob ? std::string_view(blob, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QString Stream::text(int column) const
{
    const std::string_view view = bytes(column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

} // namespace core
