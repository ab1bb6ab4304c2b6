// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <span>

class QLockFile;
class QSqlQuery;
struct sqlite3_stmt;

namespace core {

/// One open district file. Opening brings the file up to the current schema; one program at a time may write.
///
/// A connection belongs to the thread that made it. Programs that only read open with Mode::Read and work while another
/// writes.
class Database : public QObject {
    Q_OBJECT

public:
    enum class Mode {
        Write, ///< The file must exist; takes the lock.
        Create, ///< The file must not exist.
        Read, ///< No lock, no change, no migration.
    };

    /// ":memory:" makes a file in memory (tests). Throws Error.
    Database(const QString& path, Mode mode, QObject* parent = nullptr);
    ~Database() override;

    void execute(const QByteArray& sql); ///< One statement without results. Throws Error.
    void executeAll(const QByteArray& sql); ///< A script: statements parted by ';', triggers included. Throws Error.

    QString path() const { return m_path; }
    bool isWritable() const { return m_mode != Mode::Read; }
    bool inTransaction() const { return m_inTransaction; }

Q_SIGNALS:
    /// Sent once after each committed transaction, with the names of the tables that changed.
    /// Every view that shows stored data listens to this one signal.
    void changed(const QSet<QString>& tables);

private:
    friend class Statement;
    friend class Stream;
    friend class Transaction;
    void open();
    void close();
    void takeLock();
    void checkPlace(bool exists) const;
    void finishInterrupted();

    QString m_path;
    Mode m_mode;
    QString m_connection;
    std::unique_ptr<QLockFile> m_lock;
    bool m_inTransaction = false;
};

/// "(1, 2)" for SQL.
QByteArray idList(std::span<const qint64> ids);

/// A prepared statement with '?' for each parameter. Throws Error.
class Statement {
public:
    Statement(const Database& database, const QByteArray& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, const Value& value); ///< The first parameter is 1, as in SQL.
    bool step(); ///< Executes at the first call; true while there is a row to read.
    void run(); ///< Executes and gets ready for the next execution.
    void reset();

    Value value(int column) const; ///< The first column is 0.
    qint64 integer(int column) const; ///< 0 for NULL.
    QString text(int column) const;
    bool isNull(int column) const;
    qint64 lastInsertedId() const { return m_lastInsertedId; } ///< Of the latest run().

private:
    friend class Inserter;
    const Database& m_database;
    QByteArray m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_executed = false;
    qint64 m_lastInsertedId = 0;
};

/// A prepared INSERT for very many rows: where Qt and the program run the same SQLite, values go there directly, which
/// is twice as fast. Throws Error.
class Inserter {
public:
    Inserter(const Database& database, const QByteArray& sql);

    /// The values must live until run().
    void bind(int index, const Value& value);
    qint64 run(); ///< Returns the id.

private:
    Statement m_statement;
    sqlite3_stmt* m_native = nullptr; ///< Belongs to m_statement; nullptr: only through Qt.
};

/// A change of the data as a whole, with its reason. Without commit() nothing has happened. One inside another joins
/// it.
class Transaction {
public:
    /// action: "F07 – Nhận thức 2018"; why: the reason a person gave, may be empty. Throws Error.
    Transaction(Database& database, const QString& action, const QString& why = {});
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    qint64 changeSet() const { return m_changeSet; }
    /// Sends Database::changed. A transaction that changed nothing leaves no trace. `outsideHistory`: tables without a
    /// history that it wrote to (issued documents).
    void commit(const QSet<QString>& outsideHistory = {});

private:
    Database& m_database;
    qint64 m_changeSet = 0;
    bool m_open = true;
};

} // namespace core
