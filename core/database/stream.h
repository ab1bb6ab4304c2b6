// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

struct sqlite3_stmt;

namespace core {

class Database;

/// Rows of a query as fast as SQLite gives them, for indicators and long lists: the native handle beneath Qt Sql.
/// Qt Sql's plugin and this program use one SQLite library; where they do not, the constructor throws Error.
class Stream {
public:
    Stream(const Database& database, const QByteArray& sql); ///< '?' for each parameter.
    ~Stream();
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    Stream& bind(int index, qint64 value); ///< The first parameter is 1.
    Stream& bind(int index, const QString& value);
    Stream& bindBytes(int index, const QByteArray& value); ///< As a BLOB; must live until next().
    bool next(); ///< Throws Error.

    qint64 integer(int column) const; ///< The first column is 0; 0 for NULL.
    bool isNull(int column) const;
    std::string_view bytes(int column) const; ///< Text as UTF-8 or a BLOB, valid until next().
    QString text(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace core
