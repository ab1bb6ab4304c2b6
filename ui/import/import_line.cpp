// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_line.h"

#include "core/record/vietnamese.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace ui {

namespace {

using State = ImportLine::State;

/// Looks up what the cells of single rows say, to show them beside what is wrong with them.
class RowTexts {
public:
    RowTexts(const core::Sheet& sheet, const core::SheetPlan& plan)
        : m_sheet(sheet), m_canonical(plan.canonical()), m_wanted(wantedRows(plan))
    {
        for (const core::SheetRow& row : sheet.rows)
            if (m_wanted.contains(row.number)) m_rows.insert(row.number, &row);
    }
    QString at(int row, const QString& heading) const { return text(row, place(m_canonical.columnOf(heading))); }
    /// The code or the name of the row, whichever it has.
    QString key(int row) const
    {
        const QString code = text(row, place(0));
        return code.isEmpty() && m_canonical.kind == core::SheetKind::Facilities ? text(row, place(1)) : code;
    }

private:
    static QSet<int> wantedRows(const core::SheetPlan& plan)
    {
        QSet<int> rows;
        for (const auto* problems : {&plan.errors, &plan.warnings, &plan.leftOut})
            for (const core::ImportProblem& problem : *problems) rows << problem.row;
        return rows;
    }
    int place(int column) const
    {
        if (column < 0 || m_sheet.rows.empty()) return -1;
        const core::CellRow& headings = m_sheet.rows.front().cells;
        for (size_t i = 0; i < headings.size(); ++i)
            if (m_canonical.columnOf(headings[i].text) == column) return int(i);
        return -1;
    }
    QString text(int number, int place) const
    {
        const core::SheetRow* row = m_rows.value(number);
        if (!row || place < 0 || size_t(place) >= row->cells.size()) return {};
        const core::Cell& cell = row->cells[size_t(place)];
        if (cell.type == core::Cell::Type::Date)
            return QDate::fromString(cell.text, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
        return core::tidy(cell.text);
    }

    const core::Sheet& m_sheet;
    const core::CanonicalSheet& m_canonical;
    QSet<int> m_wanted;
    QHash<int, const core::SheetRow*> m_rows;
};

void addProblems(std::vector<ImportLine>& lines, const std::vector<core::ImportProblem>& problems, State state,
                 const core::SheetPlan& plan, const RowTexts& texts)
{
    for (const core::ImportProblem& problem : problems) {
        ImportLine line{.state = state, .source = plan.source, .sheet = plan.name, .row = problem.row};
        line.key = texts.key(problem.row);
        line.column = problem.column;
        line.after = problem.column.isEmpty() ? QString() : texts.at(problem.row, problem.column);
        line.words = problem.message;
        line.suggestion = problem.suggestion;
        lines.push_back(std::move(line));
    }
}

template <typename Changes>
void addChanges(std::vector<ImportLine>& lines, const Changes& changes, size_t source, const QString& sheet)
{
    for (const core::RowChange& change : changes)
        for (const core::FieldChange& field : change.fields) {
            ImportLine line{.state = State::Changed, .source = source, .sheet = sheet, .row = change.row};
            line.key = change.key;
            line.column = field.column;
            line.before = field.before;
            line.after = field.after;
            lines.push_back(std::move(line));
        }
}

void addRows(std::vector<ImportLine>& lines, const std::vector<core::ReadRow>& rows, State state,
             const core::SheetPlan& plan)
{
    for (const core::ReadRow& row : rows) {
        ImportLine line{.state = state, .source = plan.source, .sheet = plan.name, .row = row.row};
        line.key = row.key;
        line.after = row.name;
        lines.push_back(std::move(line));
    }
}

/// Rows with a state, each counted once.
int rowsIn(const std::vector<ImportLine>& lines, State state, bool byRow = false)
{
    QSet<std::pair<size_t, int>> rows;
    for (const ImportLine& line : lines)
        if (line.state == state) rows.insert({byRow ? 0 : line.source, line.row});
    return int(rows.size());
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
    for (const core::SheetPlan& sheet : plan.sheets) texts.emplace_back(sheets[sheet.source], sheet);
    for (size_t i = 0; i < plan.sheets.size(); ++i)
        addProblems(lines, plan.sheets[i].errors, State::Error, plan.sheets[i], texts[i]);
    for (const core::SheetPlan& sheet : plan.sheets)
        for (const core::SuspectedDuplicate& twin : sheet.duplicates) {
            ImportLine line{.state = State::Duplicate, .source = sheet.source, .sheet = sheet.name, .row = twin.row};
            line.key = twin.code;
            line.before = QStringLiteral("%1 %2").arg(twin.like, twin.likeName);
            line.after = twin.name;
            line.leftOut = twin.skipped;
            lines.push_back(std::move(line));
        }
    for (const core::SheetPlan& sheet : plan.sheets) addChanges(lines, sheet.changes, sheet.source, sheet.name);
    for (const core::SheetPlan& sheet : plan.sheets) addRows(lines, sheet.newRows, State::New, sheet);
    for (size_t i = 0; i < plan.sheets.size(); ++i)
        addProblems(lines, plan.sheets[i].warnings, State::Note, plan.sheets[i], texts[i]);
    for (const core::SheetPlan& sheet : plan.sheets) addRows(lines, sheet.identicalRows, State::Identical, sheet);
    return lines;
}

std::vector<ImportLine> importLines(const core::ParticipantPlan& plan)
{
    std::vector<ImportLine> lines;
    for (const core::ImportProblem& problem : plan.errors) {
        ImportLine line{.state = State::Error, .row = problem.row, .column = problem.column};
        line.words = problem.message;
        line.suggestion = problem.suggestion;
        lines.push_back(std::move(line));
    }
    addChanges(lines, plan.changes, 0, {});
    for (const core::ParticipantPlan::NewRow& row : plan.added) {
        ImportLine line{.state = State::New, .row = row.row, .key = row.name};
        line.after = row.workplace;
        lines.push_back(std::move(line));
    }
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
    for (const core::SheetPlan& sheet : plan.sheets)
        for (const core::RowChange& change : sheet.changes)
            counts.dated += std::any_of(change.fields.begin(), change.fields.end(),
                                        [](const core::FieldChange& field) { return field.dated; });
    return counts;
}

ImportCounts countsOf(const std::vector<ImportLine>& lines, const core::ParticipantPlan& plan)
{
    ImportCounts counts;
    counts.added = int(plan.added.size());
    counts.changed = int(plan.changes.size());
    counts.identical = plan.identical;
    counts.errors = rowsIn(lines, State::Error);
    return counts;
}

} // namespace ui
