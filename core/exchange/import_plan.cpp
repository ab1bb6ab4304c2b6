// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/error.h"
#include "core/exchange/facility_planner.h"
#include "core/exchange/figure_planner.h"
#include "core/exchange/recognised_sheets.h"
#include "core/exchange/row_problems.h"
#include "core/record/consumption.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 rowsPerReport = 500;

/// Throws Error "no_known_sheet" if there is none.
std::vector<RecognisedSheet> recognise(const std::vector<Sheet>& sheets, ImportPlan& plan)
{
    std::vector<RecognisedSheet> found = recognisedSheets(sheets, &plan.skippedSheets);
    if (!found.empty()) return found;
    QStringList names;
    for (const CanonicalSheet& sheet : canonicalSheets()) names << sheet.title();
    throw Error(QStringLiteral("no known sheet among: %1").arg(plan.skippedSheets.join(QStringLiteral(", "))),
                QCoreApplication::translate("Import",
                                            "There is nothing to import: no sheet has one of the names %1, or the "
                                            "headings of one of them. Nothing was stored.")
                    .arg(names.join(QStringLiteral(", "))),
                Error::Kind::Request, QStringLiteral("no_known_sheet"));
}

/// The last year of the surveys of the source, else of the stored ones, else the current one.
int defaultYear(const Database& database, const std::vector<Sheet>& sheets,
                const std::vector<RecognisedSheet>& recognised, const ImportOptions& options)
{
    int last = 0;
    for (const auto& [canonical, source] : recognised) {
        if (canonical->kind != SheetKind::Surveys || sheets[source].rows.empty()) continue;
        const QStringList headings = firstHeadings(sheets[source]);
        const int wanted = canonical->columnOf("survey", "year");
        qsizetype column = 0;
        while (column < headings.size() && canonical->columnOf(headings[column]) != wanted) ++column;
        for (size_t i = 1; i < sheets[source].rows.size(); ++i) {
            const CellRow& cells = sheets[source].rows[i].cells;
            const int year = size_t(column) < cells.size() ? cells[size_t(column)].text.trimmed().toInt() : 0;
            if (year >= 1990 && year <= 2200) last = std::max(last, year);
        }
    }
    if (last != 0) return last;
    Statement stored(database, "SELECT coalesce(max(year), 0) FROM survey");
    if (stored.step() && stored.integer(0) != 0) return int(stored.integer(0));
    return options.currentYear != 0 ? options.currentYear : QDate::currentDate().year();
}

/// Warns of rows that say AD4 (applying, with figures) of years without any output or consumption, stored or in the
/// source.
void warnWithoutFigures(const Database& database, const PlannedRecords& records, ImportPlan& plan)
{
    if (records.claims.empty()) return;
    QSet<std::pair<qint64, qint64>> figures;
    for (const auto& [planned, dictionary] : {std::pair(&records.outputs, &outputDictionary()),
                                              std::pair(&records.consumptions, &consumptionDictionary())}) {
        const int facility = dictionary->indexOf(QLatin1String("facility_id"));
        const int year = dictionary->indexOf(QLatin1String("year"));
        for (const PlannedRecord& record : *planned)
            figures.insert({*integerOf(record.row[size_t(facility)]), *integerOf(record.row[size_t(year)])});
    }
    const auto [first, last] = std::minmax_element(records.claims.begin(), records.claims.end(),
                                                   [](const auto& a, const auto& b) { return a.year < b.year; });
    Statement stored(database,
                     "SELECT facility_id, year FROM output WHERE year BETWEEN ? AND ?"
                     " UNION SELECT facility_id, year FROM consumption WHERE year BETWEEN ? AND ?");
    stored.bind(1, first->year).bind(2, last->year).bind(3, first->year).bind(4, last->year);
    while (stored.step()) figures.insert({stored.integer(0), stored.integer(1)});
    SheetPlan& sheet = *std::find_if(plan.sheets.begin(), plan.sheets.end(),
                                     [](const SheetPlan& one) { return one.kind == SheetKind::Surveys; });
    RowProblems problems(sheet);
    for (const ClaimedFigures& claim : records.claims) {
        if (figures.contains({claim.facility, claim.year})) continue;
        problems.warn({claim.row,
                       sheet.canonical().heading("survey", "adoption"),
                       QStringLiteral("no_figures"),
                       QCoreApplication::translate(
                           "Import", "AD4 means applying with figures, but %1 has no output or consumption.")
                           .arg(claim.year),
                       {},
                       claim.origin});
    }
    problems.sortByRow();
}

} // namespace

bool ImportPlan::hasErrors() const
{
    return std::any_of(sheets.begin(), sheets.end(), [](const SheetPlan& sheet) { return !sheet.errors.empty(); });
}

bool ImportPlan::changesSomething() const { return records && records->size() > 0; }

const SheetPlan* ImportPlan::sheet(SheetKind kind) const
{
    const auto found
        = std::find_if(sheets.begin(), sheets.end(), [&](const SheetPlan& sheet) { return sheet.kind == kind; });
    return found == sheets.end() ? nullptr : &*found;
}

static ImportPlan planOnce(const Database& database, const std::vector<Sheet>& sheets, const ImportOptions& options,
                           const Progress& progress)
{
    ImportPlan plan;
    plan.options = options;
    plan.lastChange = newestChange(database);
    const std::vector<RecognisedSheet> recognised = recognise(sheets, plan);
    qint64 total = 0, count = 0;
    for (const RecognisedSheet& one : recognised) total += qint64(sheets[one.source].rows.size());
    const auto done = [&] {
        if (++count % rowsPerReport == 0) progress.at(count, total);
    };
    progress.at(0, total);

    auto records = std::make_shared<PlannedRecords>();
    KnownFacilities known(database);
    for (const auto& [canonical, source] : recognised) {
        SheetPlan sheet;
        sheet.kind = canonical->kind;
        sheet.name = canonical->title();
        sheet.source = source;
        if (const SheetPlan* first = plan.sheet(canonical->kind)) {
            sheet.unusable = true;
            sheet.errors.push_back(
                {sheets[source].rows.empty() ? 0 : sheets[source].rows.front().number,
                 {},
                 QStringLiteral("duplicate_sheet"),
                 QCoreApplication::translate("Import", "There are two sheets “%1”. Remove one of them.")
                     .arg(first->name),
                 {}});
        } else if (canonical->kind == SheetKind::Facilities) {
            const int year = defaultYear(database, sheets, recognised, options);
            FacilityPlanner(database, sheets[source], options, year, known, *records, sheet).plan(done);
        } else {
            const auto planner = canonical->kind == SheetKind::Surveys
                ? surveyPlanner(database, sheets[source], options, known, *records, sheet)
                : canonical->kind == SheetKind::Output
                ? outputPlanner(database, sheets[source], options, known, *records, sheet)
                : consumptionPlanner(database, sheets[source], options, known, *records, sheet);
            planner->plan(done);
        }
        plan.sheets.push_back(std::move(sheet));
    }
    warnWithoutFigures(database, *records, plan);
    plan.records = std::move(records);
    progress.at(total, total);
    return plan;
}

static QSet<std::pair<size_t, int>> wrongRows(const SheetPlan& sheet)
{
    QSet<std::pair<size_t, int>> rows;
    for (const std::vector<ImportProblem>* problems : {&sheet.errors, &sheet.unlisted})
        for (const ImportProblem& problem : *problems)
            if (problem.code != QLatin1String(moreErrorsCode)) rows.insert({problem.origin, problem.row});
    return rows;
}

/// What was wrong with the rows that the second reading left out, told in their own sheets as errors.
static void takeErrors(SheetPlan& sheet, SheetPlan&& first)
{
    const QSet<std::pair<size_t, int>> own = wrongRows(first);
    const auto isOwn = [&](const ImportProblem& row) {
        return row.code == QLatin1String(wrongRowCode) && own.contains({row.origin, row.row});
    };
    sheet.skipped -= int(std::erase_if(sheet.leftOut, isOwn));
    RowProblems problems(first);
    for (ImportProblem& problem : sheet.errors) // of facilities that are refused now
        if (problem.code != QLatin1String(moreErrorsCode)) problems.fail(std::move(problem));
    problems.sortByRow();
    sheet.errors = std::move(first.errors);
    sheet.unlisted = std::move(first.unlisted);
    sheet.moreErrors = first.moreErrors;
    sheet.unusable = first.unusable;
}

ImportPlan planImport(const Database& database, const std::vector<Sheet>& sheets, const ImportOptions& options,
                      const Progress& progress)
{
    ImportPlan first = planOnce(database, sheets, options, progress);
    if (options.remember.empty() || !first.hasErrors()) return first;
    ImportOptions known = options;
    for (const SheetPlan& sheet : first.sheets) known.wrongRows |= wrongRows(sheet);
    ImportPlan plan = planOnce(database, sheets, known, progress);
    plan.options = options;
    for (size_t i = 0; i < plan.sheets.size(); ++i) takeErrors(plan.sheets[i], std::move(first.sheets[i]));
    return plan;
}

} // namespace core
