// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/error_workbook.h"

#include "core/exchange/list_reader.h"
#include "core/exchange/source_headings.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace core {

namespace {

OutCell copied(const Cell& cell)
{
    switch (cell.type) {
    case Cell::Type::Empty: return {};
    case Cell::Type::Number: return {OutCell::Type::Number, cell.text};
    case Cell::Type::Date: return {OutCell::Type::Date, cell.text};
    case Cell::Type::Text:
    case Cell::Type::Boolean: break;
    }
    return {OutCell::Type::Text, cell.text};
}

QString words(const ImportProblem& problem)
{
    QString text
        = problem.column.isEmpty() ? problem.message : QStringLiteral("%1: %2").arg(problem.column, problem.message);
    if (!problem.suggestion.isEmpty() && !problem.message.contains(problem.suggestion))
        text += QLatin1Char(' ') + QCoreApplication::translate("Import", "Suggestion: %1").arg(problem.suggestion);
    return text;
}

/// Why rows are left out, by the place of their sheet and their numbers.
using Reasons = QHash<std::pair<size_t, int>, QStringList>;

Reasons reasons(const RowsPlan& plan)
{
    Reasons byRow;
    for (const ImportProblem& problem : plan.errors)
        if (problem.code != QLatin1String(moreErrorsCode)) byRow[{problem.origin, problem.row}] << words(problem);
    for (const ImportProblem& problem : plan.unlisted)
        byRow[{problem.origin, problem.row}]
            << (problem.message.isEmpty() ? QCoreApplication::translate("Import", "This row has an error.")
                                          : words(problem));
    for (const ImportProblem& row : plan.leftOut)
        if (row.code != QLatin1String(wrongRowCode)) byRow[{row.origin, row.row}] << words(row);
    for (const SuspectedDuplicate& twin : plan.duplicates)
        if (twin.skipped)
            byRow[{twin.origin, twin.row}]
                << QCoreApplication::translate("Import", "Left out: it may be %1 %2.").arg(twin.like, twin.likeName);
    return byRow;
}

/// origin: the place of the sheet, where its rows do not say theirs.
OutSheet leftOut(const Sheet& sheet, const RowsPlan& plan, const Reasons& byRow, size_t headings = 0,
                 std::optional<size_t> origin = {})
{
    OutSheet out;
    out.name = plan.name;
    const QStringList ofSheet
        = plan.unusable ? byRow.value({0, sheet.rows.empty() ? 0 : sheet.rows.front().number}) : QStringList();
    size_t width = 0;
    for (const SheetRow& row : sheet.rows) width = std::max(width, row.cells.size());
    for (size_t i = 0; i < width; ++i) {
        const CellRow& cells = sheet.rows[headings].cells;
        out.columns.push_back({i < cells.size() ? tidy(cells[i].text) : QString(), 16});
    }
    out.columns.push_back({QStringLiteral("Lý do"), 80});
    for (size_t i = headings + 1; i < sheet.rows.size(); ++i) {
        const SheetRow& row = sheet.rows[i];
        const QStringList why = plan.unusable ? ofSheet : byRow.value({origin.value_or(row.origin), row.number});
        if (why.isEmpty()) continue;
        std::vector<OutCell> cells;
        for (const Cell& cell : row.cells) cells.push_back(copied(cell));
        cells.resize(width);
        cells.push_back({OutCell::Type::Text, why.join(QStringLiteral("; "))});
        out.rows.push_back(std::move(cells));
    }
    return out;
}

/// The second line of the headings would stand among the rows: both are one.
void joinHeadings(OutSheet& out, const Sheet& sheet, size_t place)
{
    const QStringList texts = headingsAt(sheet, place, 2);
    for (qsizetype i = 0; i < texts.size() && size_t(i) + 1 < out.columns.size(); ++i)
        out.columns[size_t(i)].heading = texts[i];
}

} // namespace

std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const ListPlan& plan)
{
    const Sheet& sheet = sheets[plan.source];
    if (!plan.hasErrors() || sheet.rows.empty()) return {};
    const auto headings = plan.unusable ? std::nullopt : findHeadings(sheet, plan.kind);
    std::vector<OutSheet> workbook{leftOut(sheet, plan, reasons(plan), headings ? headings->place : 0)};
    if (headings && headings->rows == 2) joinHeadings(workbook[0], sheet, headings->place);
    return workbook;
}

std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const std::vector<SourceLayout>& layouts,
                                    const std::vector<Sheet>& canonical, const ImportPlan& plan)
{
    std::vector<OutSheet> workbook = errorWorkbook(canonical, plan);
    if (layouts.empty() || workbook.empty()
        || std::any_of(plan.sheets.begin(), plan.sheets.end(), [](const SheetPlan& one) { return one.unusable; }))
        return workbook;
    Reasons byRow;
    for (const SheetPlan& one : plan.sheets) {
        const Reasons ofSheet = reasons(one);
        for (auto row = ofSheet.begin(); row != ofSheet.end(); ++row)
            for (const QString& reason : *row)
                if (!byRow[row.key()].contains(reason)) byRow[row.key()] << reason;
    }
    workbook.clear();
    for (const SourceLayout& layout : layouts) {
        const Sheet& sheet = sheets[layout.sheet];
        RowsPlan whole;
        whole.name = sheet.name;
        OutSheet out = leftOut(sheet, whole, byRow, layout.headingPlace, layout.sheet);
        if (layout.headingRows == 2) joinHeadings(out, sheet, layout.headingPlace);
        if (!out.rows.empty()) workbook.push_back(std::move(out));
    }
    return workbook;
}

std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const ImportPlan& plan)
{
    std::vector<OutSheet> workbook;
    for (const SheetPlan& sheet : plan.sheets)
        if (!sheet.errors.empty() || sheet.skipped > 0)
            workbook.push_back(leftOut(sheets[sheet.source], sheet, reasons(sheet)));
    return workbook;
}

} // namespace core
