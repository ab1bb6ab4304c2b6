// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's own interface and nothing else: what the program's data path is measured against.
class BareFile {
public:
    explicit BareFile(const QString& path, bool checked = true);
    ~BareFile();
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    void execute(const QByteArray& sql);
    sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

class BareStatement {
public:
    BareStatement(const BareFile& file, const QByteArray& sql);
    ~BareStatement();
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;

    BareStatement& bind(int index, qint64 value);
    BareStatement& bind(int index, const QByteArray& value);
    bool step();
    void run(); ///< One execution without rows.
    qint64 integer(int column) const;
    std::string_view bytes(int column) const;
    double real(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// Ends with a message if the work failed: a measurement of an error is worth nothing.
void check(bool good, const char* what);

/// A data file with the plan and communes of the practice district and that many facilities; in each of the last
/// `years` years up to 2018 one product's output, electricity, and for some coal and diesel. 0 years: facilities only.
void makeFile(const QString& path, int facilities, int years);
/// A consumption row of a facility and year.
struct MadeUse {
    qint64 resource;
    const char* unit;
    qint64 quantity; ///< Millionths
};
int madeUses(int facility, int year, MadeUse uses[3]); ///< How many there are.
qint64 madeOutput(int facility, int year); ///< Millionths
QByteArray madeName(int facility);
