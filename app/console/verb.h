// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <span>

namespace core {
class Database;
}

namespace app {

/// Words of the command line.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// What a verb has to say: one object for --json, lines of text for people, and its exit status.
struct Answer {
    QJsonObject json;
    QString text;
    int status = 0;
};

/// Wrong usage: exit status 2.
class UsageError : public core::Error {
public:
    explicit UsageError(const QString& message)
        : core::Error(message, message, core::Error::Kind::Request, QStringLiteral("usage"))
    {
    }
};

/// One verb of the command line.
struct Verb {
    const char* name;
    const char* usage; ///< Behind the program's name.
    QList<QCommandLineOption> options;
    int arguments; ///< Exactly so many positional arguments.
    Answer (*run)(const QCommandLineParser& parsed, const QStringList& arguments);
};

std::span<const Verb> verbs(); ///< In the order of the help; one entry each in verbs.cpp.

// One function per verb, in a file of its own.
Answer runNew(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runSample(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runImport(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runExport(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runPlans(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runIndicators(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runReport(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runChart(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runCheck(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runBackup(const QCommandLineParser& parsed, const QStringList& arguments);
Answer runHistory(const QCommandLineParser& parsed, const QStringList& arguments);

/// The year of --year; UsageError if it is missing or not a year.
int yearOf(const QCommandLineParser& parsed);
/// A date option as yyyy-MM-dd or dd/MM/yyyy; invalid if not given.
QDate dateOption(const QCommandLineParser& parsed, const QString& name);

} // namespace app
