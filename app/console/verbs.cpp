// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include "core/record/number_text.h"

#include <QCoreApplication>

namespace app {

static QCommandLineOption option(const char* name, const char* value)
{
    return {QString::fromLatin1(name), QString(), QString::fromLatin1(value)};
}

static QCommandLineOption flag(const char* name) { return QCommandLineOption(QString::fromLatin1(name)); }

std::span<const Verb> verbs()
{
    static const std::vector<Verb> list{
        {"new", "FILE [--office NAME] [--preset ID …]", {option("office", "NAME"), option("preset", "ID")}, 1, runNew},
        {"sample", "FILE", {}, 1, runSample},
        {"import",
         "FILE SOURCE [--dry-run] [--decimal comma|dot] [--list-date D] [--valid-from D] [--duplicates new|skip] "
         "[--encoding unicode|tcvn3|vni|viqr] [--on-error stop|skip] [--errors OUT.xlsx]",
         {flag("dry-run"), option("decimal", "MARK"), option("list-date", "D"), option("valid-from", "D"),
          option("duplicates", "WHAT"), option("encoding", "E"), option("on-error", "WHAT"), option("errors", "OUT")},
         2,
         runImport},
        {"export", "FILE OUT.xlsx|OUT.ods|OUT.json|FOLDER", {}, 2, runExport},
        {"plans", "FILE", {}, 1, runPlans},
        {"indicators",
         "FILE --year Y [--base-year B] [--plan ID] [--as-of yyyy-MM-dd]",
         {option("year", "Y"), option("base-year", "B"), option("plan", "ID"), option("as-of", "D")},
         1,
         runIndicators},
        {"report",
         "FILE --kind plan|progress --year Y [--plan ID] [--annexes] [--definitions] [--working] [--revision N] --out "
         "X.pdf|X.docx|X.html",
         {option("kind", "KIND"), option("year", "Y"), option("plan", "ID"), option("out", "OUT"), flag("annexes"),
          flag("definitions"), flag("working"), option("revision", "N")},
         1,
         runReport},
        {"chart",
         "FILE --year Y [--plan ID] --out FOLDER [--format svg|png]",
         {option("year", "Y"), option("plan", "ID"), option("out", "FOLDER"), option("format", "FORMAT")},
         1,
         runChart},
        {"check", "FILE", {}, 1, runCheck},
        {"backup", "FILE DEST", {}, 2, runBackup},
        {"history", "FILE [--facility ID]", {option("facility", "ID")}, 1, runHistory},
    };
    return list;
}

int yearOf(const QCommandLineParser& parsed)
{
    bool ok = false;
    const int year = parsed.value(QStringLiteral("year")).toInt(&ok);
    if (!ok || year < 1990 || year > 2200) throw UsageError(Words::tr("Give the year: --year 2018."));
    return year;
}

QDate dateOption(const QCommandLineParser& parsed, const QString& name)
{
    if (!parsed.isSet(name)) return {};
    const auto date = core::readDate(parsed.value(name));
    if (!date) throw UsageError(Words::tr("“%1” is not a date. Write it like 2018-12-31.").arg(parsed.value(name)));
    return *date;
}

} // namespace app
