// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_line.h"

#include "core/record/vietnamese.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace ui {

namespace {

using State = ImportLine::State;

using RowPlace = std::pair<size_t, int>; ///< The list that a row is from, and its number there.

/// Looks up what the cells of single rows say, to show them beside what is wrong with them.
class RowTexts {
public:
    /// canonical: nullptr for a list of another kind, in which rows are told by their first words.
    RowTexts(const core::Sheet& sheet, const core::RowsPlan& plan, const core::CanonicalSheet* canonical)
        : m_sheet(sheet), m_canonical(canonical), m_wanted(wantedRows(plan))
    {
        for (const core::SheetRow& row : sheet.rows)
            if (m_wanted.contains({row.origin, row.number})) m_rows.insert({row.origin, row.number}, &row);
    }
    /// What the sheet is called: that of the file where several were put into one.
    QString sheetOf(const core::RowsPlan& plan, size_t origin) const
    {
        return m_sheet.origins.value(qsizetype(origin), plan.name);
    }
    QString at(const RowPlace& row, const QString& heading) const
    {
        return m_canonical && !heading.isEmpty() ? text(row, place(m_canonical->columnOf(heading))) : QString();
    }
    /// Code and name of the row.
    QString key(const RowPlace& row) const
    {
        if (!m_canonical) return firstWords(row);
        const QString code = text(row, place(0));
        if (m_canonical->kind != core::SheetKind::Facilities) return code;
        return QStringLiteral("%1 %2").arg(code, text(row, place(1))).trimmed();
    }

private:
    static QSet<RowPlace> wantedRows(const core::RowsPlan& plan)
    {
        QSet<RowPlace> rows;
        for (const auto* problems : {&plan.errors, &plan.warnings, &plan.leftOut})
            for (const core::ImportProblem& problem : *problems) rows << RowPlace(problem.origin, problem.row);
        return rows;
    }
    int place(int column) const
    {
        if (column < 0 || m_sheet.rows.empty()) return -1;
        const core::CellRow& headings = m_sheet.rows.front().cells;
        for (size_t i = 0; i < headings.size(); ++i)
            if (m_canonical->columnOf(headings[i].text) == column) return int(i);
        return -1;
    }
    QString firstWords(const RowPlace& number) const
    {
        QStringList words;
        const core::SheetRow* row = m_rows.value(number);
        for (size_t i = 0; row && i < row->cells.size() && words.size() < 2; ++i)
            if (row->cells[i].type == core::Cell::Type::Text) words << text(number, int(i)).left(40);
        return words.join(QLatin1Char(' '));
    }
    QString text(const RowPlace& number, int place) const
    {
        const core::SheetRow* row = m_rows.value(number);
        if (!row || place < 0 || size_t(place) >= row->cells.size()) return {};
        const core::Cell& cell = row->cells[size_t(place)];
        if (cell.type == core::Cell::Type::Date)
            return QDate::fromString(cell.text, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
        return core::tidy(cell.text);
    }

    const core::Sheet& m_sheet;
    const core::CanonicalSheet* m_canonical;
    QSet<RowPlace> m_wanted;
    QHash<RowPlace, const core::SheetRow*> m_rows;
};

template <typename Row>
ImportLine lineOf(const core::RowsPlan& plan, const RowTexts& texts, State state, const Row& row)
{
    ImportLine line{.state = state, .source = plan.source, .origin = row.origin};
    line.sheet = texts.sheetOf(plan, row.origin);
    line.row = row.row;
    return line;
}

void addProblems(std::vector<ImportLine>& lines, const std::vector<core::ImportProblem>& problems, State state,
                 const core::RowsPlan& plan, const RowTexts& texts)
{
    for (const core::ImportProblem& problem : problems) {
        ImportLine line = lineOf(plan, texts, state, problem);
        line.key = texts.key({problem.origin, problem.row});
        line.column = problem.column;
        line.after = texts.at({problem.origin, problem.row}, problem.column);
        line.words = problem.message;
        line.suggestion = problem.suggestion;
        lines.push_back(std::move(line));
    }
}

void addChanges(std::vector<ImportLine>& lines, const core::RowsPlan& plan, const RowTexts& texts)
{
    for (const core::RowChange& change : plan.changes)
        for (const core::FieldChange& field : change.fields) {
            ImportLine line = lineOf(plan, texts, State::Changed, change);
            line.key = change.key;
            line.column = field.column;
            line.before = field.before;
            line.after = field.after;
            lines.push_back(std::move(line));
        }
}

void addRows(std::vector<ImportLine>& lines, const std::vector<core::ReadRow>& rows, State state,
             const core::RowsPlan& plan, const RowTexts& texts)
{
    for (const core::ReadRow& row : rows) {
        ImportLine line = lineOf(plan, texts, state, row);
        line.key = row.key;
        line.after = row.name;
        lines.push_back(std::move(line));
    }
}

/// The errors of one sheet and the rest of what it brings, in one order for all sheets.
void addLines(std::vector<ImportLine>& lines, const core::RowsPlan& plan, const RowTexts& texts, State state)
{
    switch (state) {
    case State::Error: return addProblems(lines, plan.errors, state, plan, texts);
    case State::Note:
        addProblems(lines, plan.warnings, state, plan, texts);
        return addProblems(lines, plan.leftOut, state, plan, texts);
    case State::Changed: return addChanges(lines, plan, texts);
    case State::New: return addRows(lines, plan.newRows, state, plan, texts);
    case State::Identical: return addRows(lines, plan.identicalRows, state, plan, texts);
    case State::Duplicate: break;
    }
    for (const core::SuspectedDuplicate& twin : plan.duplicates) {
        ImportLine line = lineOf(plan, texts, state, twin);
        line.key = twin.code;
        line.before = QStringLiteral("%1 %2").arg(twin.like, twin.likeName);
        line.after = twin.name;
        line.leftOut = twin.skipped;
        if (twin.isStored) line.like = twin.like;
        lines.push_back(std::move(line));
    }
}

constexpr State order[] = {State::Error, State::Duplicate, State::Changed, State::New, State::Note, State::Identical};

/// Rows with a state, each counted once.
int rowsIn(const std::vector<ImportLine>& lines, State state, bool byRow = false)
{
    QSet<std::pair<size_t, RowPlace>> rows;
    for (const ImportLine& line : lines)
        if (line.state == state) rows.insert({byRow ? 0 : line.source, {line.origin, line.row}});
    return int(rows.size());
}

int datedIn(const core::RowsPlan& plan)
{
    return int(std::count_if(plan.changes.begin(), plan.changes.end(), [](const core::RowChange& change) {
        return std::any_of(change.fields.begin(), change.fields.end(),
                           [](const core::FieldChange& field) { return field.dated; });
    }));
}

} // namespace

int ImportCounts::of(State state) const
{
    switch (state) {
    case State::New: return added;
    case State::Changed: return changed;
    case State::Identical: return identical;
    case State::Duplicate: return duplicates;
    case State::Error: return errors;
    case State::Note: break;
    }
    return notes;
}

std::vector<ImportLine> importLines(const std::vector<core::Sheet>& sheets, const core::ImportPlan& plan)
{
    std::vector<ImportLine> lines;
    std::vector<RowTexts> texts;
    for (const core::SheetPlan& sheet : plan.sheets)
        texts.emplace_back(sheets[sheet.source], sheet, &sheet.canonical());
    for (const State state : order)
        for (size_t i = 0; i < plan.sheets.size(); ++i) addLines(lines, plan.sheets[i], texts[i], state);
    return lines;
}

std::vector<ImportLine> importLines(const core::Sheet& sheet, const core::RowsPlan& plan)
{
    std::vector<ImportLine> lines;
    const RowTexts texts(sheet, plan, nullptr);
    for (const State state : order) addLines(lines, plan, texts, state);
    for (ImportLine& line : lines) line.sheet.clear(); // there is but one
    return lines;
}

ImportCounts countsOf(const std::vector<ImportLine>& lines, const core::ImportPlan& plan, bool byRow)
{
    ImportCounts counts;
    counts.added = rowsIn(lines, State::New, byRow);
    counts.changed = rowsIn(lines, State::Changed, byRow);
    counts.identical = rowsIn(lines, State::Identical, byRow);
    counts.duplicates = rowsIn(lines, State::Duplicate);
    counts.errors = rowsIn(lines, State::Error, byRow);
    counts.notes = rowsIn(lines, State::Note, byRow);
    for (const core::SheetPlan& sheet : plan.sheets) counts.dated += datedIn(sheet);
    return counts;
}

ImportCounts countsOf(const core::RowsPlan& plan)
{
    ImportCounts counts;
    counts.added = plan.added;
    counts.changed = int(plan.changes.size());
    counts.identical = plan.identical;
    counts.notes = int(plan.warnings.size());
    counts.dated = datedIn(plan);
    QSet<int> wrong;
    for (const core::ImportProblem& problem : plan.errors) wrong << problem.row;
    counts.errors = int(wrong.size());
    return counts;
}

} // namespace ui
