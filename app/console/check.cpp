// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include "core/database/backup.h"
#include "core/database/database.h"
#include "core/database/journal_words.h"
#include "core/database/table.h"
#include "core/record/facility.h"

#include <QJsonArray>

namespace app {

Answer runCheck(const QCommandLineParser&, const QStringList& arguments)
{
    const core::Database database(arguments[0], core::Database::Mode::Read);
    const QStringList problems = core::integrityProblems(database);
    return {{{QStringLiteral("ok"), problems.isEmpty()},
             {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}},
            problems.isEmpty() ? Words::tr("The file is sound.") : problems.join(QLatin1Char('\n')),
            problems.isEmpty() ? 0 : 3};
}

Answer runBackup(const QCommandLineParser&, const QStringList& arguments)
{
    const core::Database database(arguments[0], core::Database::Mode::Read);
    core::backup(database, arguments[1]);
    return {{{QStringLiteral("file"), arguments[1]}}, arguments[1]};
}

Answer runHistory(const QCommandLineParser& parsed, const QStringList& arguments)
{
    core::Database database(arguments[0], core::Database::Mode::Read);
    qint64 facility = 0;
    if (parsed.isSet(QStringLiteral("facility"))) {
        const QString code = parsed.value(QStringLiteral("facility"));
        const auto record = core::Table(database, core::facilityDictionary()).first("code", code);
        if (!record)
            throw core::Error(QStringLiteral("no facility %1").arg(code),
                              Words::tr("There is no facility “%1”.").arg(code), core::Error::Kind::Request,
                              QStringLiteral("not_found"));
        facility = record->id;
    }
    QJsonArray entries;
    QStringList lines;
    const core::JournalWords words(database);
    for (const core::JournalEntry& entry : core::journal(database, facility)) {
        entries.append(QJsonObject{{QStringLiteral("change_set"), entry.changeSet},
                                   {QStringLiteral("at"), entry.at},
                                   {QStringLiteral("who"), entry.user},
                                   {QStringLiteral("what"), entry.action},
                                   {QStringLiteral("why"), entry.why},
                                   {QStringLiteral("table"), entry.table},
                                   {QStringLiteral("record"), entry.record},
                                   {QStringLiteral("field"), entry.field},
                                   {QStringLiteral("old"), entry.before},
                                   {QStringLiteral("new"), entry.after}});
        QStringList line{words.when(entry),  words.who(entry),    entry.action,       words.record(entry),
                         words.field(entry), words.before(entry), words.after(entry), entry.why};
        for (QString& cell : line) cell = cell.simplified(); // a line each, whatever was typed
        lines << line.join(QLatin1Char('\t'));
    }
    return {{{QStringLiteral("entries"), entries}}, lines.join(QLatin1Char('\n'))};
}

} // namespace app
