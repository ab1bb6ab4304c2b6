// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include "core/database/database.h"
#include "core/error.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/exporter.h"
#include "core/exchange/import_json.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/list_date.h"
#include "core/exchange/sheet_encoding.h"
#include "core/exchange/source_layout.h"
#include "core/indicator/size_of.h"

#include <QFileInfo>

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

/// Texts of old encodings are converted only if the person says so: nothing is guessed silently.
void toUnicode(std::vector<core::Sheet>& sheets, const QCommandLineParser& parsed)
{
    const QString named = parsed.value(QStringLiteral("encoding"));
    if (const auto encoding = core::encodingNamed(named)) return core::convertTexts(sheets, *encoding);
    const auto old = core::findOldText(sheets);
    if (!old) return;
    throw core::Error(
        QStringLiteral("text in %1").arg(QLatin1String(core::code(old->encoding))),
        Words::tr("Sheet “%1”, row %2: “%3” is not Unicode; read as %4 it is “%5”. Nothing was stored. If that is "
                  "right, import again with --encoding %4; if not, with --encoding unicode.")
            .arg(old->sheet, QString::number(old->row), old->before, QLatin1String(core::code(old->encoding)),
                 old->after),
        core::Error::Kind::Request, QStringLiteral("ambiguous_encoding"));
}

/// Lists with other headings are led to the canonical columns where their words are known.
/// What was read as no data, and sheets of which nothing is known, are told in `notes`.
std::vector<core::Sheet> canonical(const core::Database& database, std::vector<core::Sheet> sheets,
                                   const core::ImportOptions& options, QStringList& notes)
{
    if (core::isCanonical(sheets)) return sheets;
    std::vector<core::SourceLayout> layouts;
    QStringList unknown;
    for (size_t i = 0; i < sheets.size(); ++i) {
        auto layout = core::proposeLayout(database, sheets, i, options.listDate.year());
        if (!layout) {
            if (!sheets[i].rows.empty()) unknown << sheets[i].name;
            continue;
        }
        QStringList rows;
        for (const core::SheetRow& row : sheets[i].rows)
            if (layout->leftOut.contains(row.number)) rows << QString::number(row.number);
        if (!rows.isEmpty())
            notes << Words::tr("Sheet “%1”: rows %2 are read as totals or headings of groups and left out.")
                         .arg(sheets[i].name, rows.join(QStringLiteral(", ")));
        layouts.push_back(std::move(*layout));
    }
    if (layouts.empty()) return sheets;
    if (!unknown.isEmpty())
        notes << Words::tr("Left out, since their headings are not known: %1.").arg(unknown.join(QStringLiteral(", ")));
    std::vector<core::Sheet> made = core::toCanonical(database, sheets, layouts);
    for (core::Sheet& sheet : sheets) // told as skipped
        if (unknown.contains(sheet.name)) made.push_back(std::move(sheet));
    return made;
}

QString summary(const core::ImportPlan& plan, bool committed)
{
    QStringList lines;
    for (const core::SheetPlan& sheet : plan.sheets) {
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
    }
    lines << (committed ? Words::tr("Stored.") : Words::tr("Nothing was stored."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer runImport(const QCommandLineParser& parsed, const QStringList& arguments)
{
    const bool dryRun = parsed.isSet(QStringLiteral("dry-run"));
    const bool skipErrors = isSecond(parsed, "on-error", "stop", "skip");
    isSecond(parsed, "duplicates", "new", "skip"); // wrong usage is told before any work
    isSecond(parsed, "decimal", "comma", "dot");
    if (parsed.isSet(QStringLiteral("encoding")) && !core::encodingNamed(parsed.value(QStringLiteral("encoding"))))
        throw UsageError(Words::tr("--encoding is unicode, tcvn3, vni or viqr."));
    const QString errors = errorsPath(parsed, arguments);
    core::Database database(arguments[0], dryRun ? core::Database::Mode::Read : core::Database::Mode::Write);
    core::ImportOptions options = optionsOf(parsed, database);
    options.fileName = QFileInfo(arguments[1]).fileName();
    std::vector<core::Sheet> sheets = core::readSpreadsheet(arguments[1]);
    toUnicode(sheets, parsed);
    QStringList notes;
    sheets = canonical(database, std::move(sheets), options, notes);
    for (const QString& note : notes) std::cerr << note.toStdString() << '\n';
    const core::ImportPlan plan = core::planImport(database, sheets, options);
    core::checkUnlocked(database, plan); // told in a dry run, too
    const bool commit = !dryRun && (skipErrors || !plan.hasErrors());
    if (!errors.isEmpty()) { // before anything is stored: what is left out must not be lost
        const auto left = core::errorWorkbook(sheets, plan);
        if (!left.empty()) core::writeSpreadsheet(errors, left);
    }
    if (commit) core::storeImport(database, plan, skipErrors);
    return {core::importJson(plan, commit), summary(plan, commit), plan.hasErrors() && !(commit && skipErrors) ? 1 : 0};
}

Answer runExport(const QCommandLineParser&, const QStringList& arguments)
{
    const core::Database database(arguments[0], core::Database::Mode::Read);
    core::writeSpreadsheet(arguments[1], core::canonicalWorkbook(database, core::sizesOf(database)));
    return {{{QStringLiteral("file"), arguments[1]}}, arguments[1]};
}

} // namespace app
