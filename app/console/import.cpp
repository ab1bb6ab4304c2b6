// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/import_source.h"
#include "app/console/verb.h"

#include "core/database/database.h"
#include "core/error.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/exporter.h"
#include "core/exchange/import_json.h"
#include "core/exchange/list_date.h"
#include "core/exchange/sheet_encoding.h"
#include "core/indicator/size_of.h"

#include <QFileInfo>

#include <algorithm>
#include <iostream>

namespace app {

namespace {

/// One of two words of an option; the first if it was not given.
bool isSecond(const QCommandLineParser& parsed, const char* name, const char* first, const char* second)
{
    const QString option = QString::fromLatin1(name), value = parsed.value(option);
    if (!parsed.isSet(option) || value == QLatin1String(first)) return false;
    if (value == QLatin1String(second)) return true;
    throw UsageError(
        Words::tr("--%1 is %2 or %3.").arg(option, QString::fromLatin1(first), QString::fromLatin1(second)));
}

core::ImportOptions optionsOf(const QCommandLineParser& parsed, const core::Database& database)
{
    core::ImportOptions options;
    if (parsed.isSet(QStringLiteral("decimal")))
        options.decimal
            = isSecond(parsed, "decimal", "comma", "dot") ? core::DecimalMark::Dot : core::DecimalMark::Comma;
    options.listDate = dateOption(parsed, QStringLiteral("list-date"));
    if (!options.listDate.isValid()) options.listDate = core::defaultListDate(database);
    options.validFrom = dateOption(parsed, QStringLiteral("valid-from"));
    options.sizeOf = core::sizesOf(database);
    if (isSecond(parsed, "duplicates", "new", "skip")) options.duplicates = core::ImportOptions::Duplicates::Skip;
    return options;
}

/// Where the rows in error go; UsageError for a name that is no workbook or that would overwrite what the import reads.
QString errorsPath(const QCommandLineParser& parsed, const QStringList& arguments)
{
    const QString path = parsed.value(QStringLiteral("errors"));
    if (path.isEmpty()) return path;
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
        && !path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive))
        throw UsageError(Words::tr("“%1” must end in .xlsx or .ods.").arg(path));
    for (const QString& read : arguments)
        if (QFileInfo(path).absoluteFilePath() == QFileInfo(read).absoluteFilePath())
            throw UsageError(
                Words::tr("“%1” would be overwritten. Choose another name for the rows in error.").arg(path));
    return path;
}

void describe(const core::RowsPlan& sheet, QStringList& lines)
{
    lines << Words::tr("%1: %2 rows, %3 new, %4 changed, %5 identical, %6 suspected duplicates, %7 errors")
                 .arg(sheet.name)
                 .arg(sheet.rows)
                 .arg(sheet.added)
                 .arg(sheet.changes.size())
                 .arg(sheet.identical)
                 .arg(sheet.duplicates.size())
                 .arg(sheet.errors.size());
    for (const core::ImportProblem& error : sheet.errors)
        lines << Words::tr("  row %1, %2: %3").arg(error.row).arg(error.column, error.message);
    constexpr size_t most = 20;
    for (size_t i = 0; i < std::min(sheet.warnings.size(), most); ++i) {
        const core::ImportProblem& note = sheet.warnings[i];
        lines << Words::tr("  note, row %1, %2: %3").arg(note.row).arg(note.column, note.message);
    }
    if (const auto more = sheet.warnings.size() + size_t(sheet.moreWarnings); more > most)
        lines << Words::tr("  and %1 more notes (--json lists them)").arg(more - most);
}

QString finished(QStringList lines, bool committed)
{
    lines << (committed ? Words::tr("Stored.") : Words::tr("Nothing was stored."));
    return lines.join(QLatin1Char('\n'));
}

/// How an import is to end.
struct Ending {
    bool dryRun = false;
    bool skipErrors = false;
    QString errors; ///< Where the rows in error go; empty: nowhere.

    bool commits(bool hasErrors) const { return !dryRun && (skipErrors || !hasErrors); }
    /// Before anything is stored: what is left out must not be lost.
    void write(const std::vector<core::OutSheet>& left) const
    {
        if (!errors.isEmpty() && !left.empty()) core::writeSpreadsheet(errors, left);
    }
    int status(bool hasErrors) const { return hasErrors && !(commits(hasErrors) && skipErrors) ? 1 : 0; }
};

/// Units and staff.
Answer importLists(core::Database& database, const ImportSource& source, const core::ImportOptions& options,
                   const Ending& ending)
{
    core::ListOptions listOptions;
    listOptions.fileName = options.fileName;
    listOptions.validFrom = options.validFrom;
    const std::vector<core::ListPlan> plans = core::planLists(database, source.sheets, source.lists, listOptions);
    const bool hasErrors = std::any_of(plans.begin(), plans.end(), [](const auto& plan) { return plan.hasErrors(); });
    const bool commit = ending.commits(hasErrors);
    std::vector<core::OutSheet> left;
    QStringList lines;
    for (const core::ListPlan& plan : plans) {
        for (core::OutSheet& sheet : core::errorWorkbook(source.sheets, plan)) left.push_back(std::move(sheet));
        describe(plan, lines);
    }
    ending.write(left);
    if (commit) core::storeLists(database, plans, ending.skipErrors);
    return {core::importJson(plans, commit), finished(std::move(lines), commit), ending.status(hasErrors)};
}

Answer importFacilities(core::Database& database, const ImportSource& source, const core::ImportOptions& options,
                        const Ending& ending)
{
    core::ImportPlan plan = core::planImport(database, source.planned(), options);
    core::checkUnlocked(database, plan); // told in a dry run, too
    const bool commit = ending.commits(plan.hasErrors());
    ending.write(source.layouts.empty() ? core::errorWorkbook(source.sheets, plan)
                                        : core::errorWorkbook(source.sheets, source.layouts, source.canonical, plan));
    if (commit) core::storeImport(database, plan, ending.skipErrors);
    QStringList lines;
    for (core::SheetPlan& sheet : plan.sheets) {
        describe(sheet, lines);
        if (!sheet.unknownColumns.isEmpty())
            lines << Words::tr("  columns that are not read: %1").arg(sheet.unknownColumns.join(QStringLiteral(", ")));
        if (sheet.kind == core::SheetKind::Facilities) // in words they were told before
            sheet.warnings.insert(sheet.warnings.begin(), source.remembered.begin(), source.remembered.end());
    }
    return {core::importJson(plan, commit), finished(std::move(lines), commit), ending.status(plan.hasErrors())};
}

} // namespace

Answer runImport(const QCommandLineParser& parsed, const QStringList& arguments)
{
    Ending ending;
    ending.dryRun = parsed.isSet(QStringLiteral("dry-run"));
    ending.skipErrors = isSecond(parsed, "on-error", "stop", "skip");
    isSecond(parsed, "duplicates", "new", "skip"); // wrong usage is told before any work
    isSecond(parsed, "decimal", "comma", "dot");
    if (parsed.isSet(QStringLiteral("encoding")) && !core::encodingNamed(parsed.value(QStringLiteral("encoding"))))
        throw UsageError(Words::tr("--encoding is unicode, tcvn3, vni or viqr."));
    ending.errors = errorsPath(parsed, arguments);
    core::Database database(arguments[0], ending.dryRun ? core::Database::Mode::Read : core::Database::Mode::Write);
    core::ImportOptions options = optionsOf(parsed, database);
    options.fileName = QFileInfo(arguments[1]).fileName();
    const ImportSource source = readImportSource(database, arguments[1], parsed, options);
    for (const QString& note : source.notes) std::cerr << note.toStdString() << '\n';
    if (!source.lists.empty()) return importLists(database, source, options, ending);
    options.remember = source.remember;
    return importFacilities(database, source, options, ending);
}

Answer runExport(const QCommandLineParser&, const QStringList& arguments)
{
    const core::Database database(arguments[0], core::Database::Mode::Read);
    core::writeSpreadsheet(arguments[1], core::canonicalWorkbook(database, core::sizesOf(database)));
    return {{{QStringLiteral("file"), arguments[1]}}, arguments[1]};
}

} // namespace app
