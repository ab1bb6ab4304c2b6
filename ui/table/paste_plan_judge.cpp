// SPDX-License-Identifier: GPL-3.0-or-later
// What each pasted cell would do, by the rules of typing.
#include "core/database/database.h"
#include "core/record/typed_text.h"
#include "core/record/unit_of_measure.h"
#include "core/record/vietnamese.h"
#include "ui/table/paste_plan.h"
#include "ui/table/pasted_number.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ui {

using State = PasteCell::State;

namespace {

/// Words of the preview.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PastePlan)
};

} // namespace

/// One number that shows its decimal sign tells it for all; if they contradict each other, each is asked about.
void PastePlan::guessMark()
{
    QSet<core::DecimalMark> shown;
    for (const PasteLine& line : m_lines)
        for (size_t i = 0; i < line.cells.size(); ++i)
            if (const core::Field* field = m_cells.fieldAt(cellOf(line, i)); field && core::isNumeric(field->type))
                if (const auto mark = markOf(line.cells[i].pasted); mark != core::DecimalMark::Ask) shown.insert(mark);
    m_mark = shown.size() == 1 ? *shown.begin() : core::DecimalMark::Ask;
}

void PastePlan::setMark(core::DecimalMark mark)
{
    m_mark = mark;
    judge();
}

void PastePlan::setOnlyBlank(bool onlyBlank)
{
    m_onlyBlank = onlyBlank;
    judge();
}

void PastePlan::judge()
{
    if (m_mark == core::DecimalMark::Ask) m_ambiguous.clear();
    std::optional<core::Transaction> trial; // checks that need the data may write; nothing of it stays
    if (m_cells.database() && m_cells.database()->isWritable())
        trial.emplace(*m_cells.database(), Words::tr("Preview"));
    for (PasteLine& line : m_lines) {
        std::vector<size_t> units; // are told by what becomes of their numbers
        for (size_t i = 0; i < line.cells.size(); ++i)
            numberOf(line, m_columns[i]) < 0 ? judge(line, i) : units.push_back(i);
        for (const size_t i : units) judge(line, i);
        if (line.row < 0) judgeAppended(line);
    }
    trial.reset();
    findNotes();
}

/// Of what would be stored, all lines together: one may be about another.
void PastePlan::findNotes()
{
    std::vector<EditableCells::Meant> records;
    for (const PasteLine& line : m_lines) records.push_back({line.row, typedIn(line)});
    const QStringList notes = m_cells.notesOn(records);
    for (size_t i = 0; i < m_lines.size(); ++i) m_lines[i].note = notes.value(qsizetype(i));
}

void PastePlan::judge(PasteLine& line, size_t column)
{
    const QModelIndex index = cellOf(line, column);
    PasteCell cell;
    cell.pasted = cell.after = line.cells[column].pasted;
    if (line.row >= 0) cell.before = index.data(Qt::DisplayRole).toString();
    const auto refuse = [&](const QString& why) {
        cell.state = State::Refused;
        cell.why = why;
    };
    const core::Field& field = *m_cells.fieldAt(index);
    const bool isNumber = core::isNumeric(field.type);
    QString text = m_cells.isAnswer(index) ? cell.pasted.section(QStringLiteral(" · "), -1) : cell.pasted;
    if (isNumber && isAmbiguous(text) && m_ambiguous.isEmpty()) m_ambiguous = text;
    if (cell.pasted.isEmpty()) {
        cell.state = State::Blank;
    } else if (line.isSecond) {
        refuse(Words::tr("This facility stands in an earlier line of the block."));
    } else if (cell.pasted == cell.before && !hasOtherUnit(line, index)
               && (!isNumber || m_mark != core::DecimalMark::Dot)) {
        cell.state = State::Same;
    } else if (const QString closed = m_cells.closedBecause(index); !closed.isEmpty()) {
        refuse(closed);
    } else if (!index.flags().testFlag(Qt::ItemIsEditable)) {
        const QString why = index.data(Qt::ToolTipRole).toString();
        refuse(why.isEmpty() ? Words::tr("This cell is not typed in.") : why);
    } else if (isNumber && m_mark == core::DecimalMark::Ask && isAmbiguous(text)) {
        cell.state = State::Asked;
    } else if (const int number = numberOf(line, index.column()); number >= 0) {
        judgeUnit(cell, line.cells[size_t(number)]);
    } else {
        if (isNumber) text = asTyped(text, m_mark);
        if (const QString unit = unitIn(line, index.column()); !unit.isEmpty()) text += QLatin1Char(' ') + unit;
        auto problem = read(m_cells, index, text);
        EditableCells::Outcome outcome;
        if (!problem) outcome = m_cells.outcome(index, text);
        if (problem || outcome.problem) {
            refuse(problem ? problem->message : outcome.problem->message);
        } else {
            cell.typed = text;
            cell.unit = outcome.unit;
            if (field.type != core::FieldType::Reference) cell.after = outcome.shown;
            cell.state = isStored(index, cell)                      ? State::Same
                : line.row < 0 || m_cells.editText(index).isEmpty() ? State::New
                : m_onlyBlank                                       ? State::Kept
                                                                    : State::Changed;
        }
    }
    line.cells[column] = std::move(cell);
}

/// A unit is stored with its number, or not at all.
void PastePlan::judgeUnit(PasteCell& cell, const PasteCell& number) const
{
    if (number.state == State::Refused) {
        cell.state = State::Refused;
        cell.why = number.why;
        return;
    }
    if (!number.unit.isEmpty()) cell.after = number.unit;
    cell.state = cell.before == cell.after ? State::Same
        : cell.before.isEmpty()            ? State::New
        : m_onlyBlank                      ? State::Kept
                                           : State::Changed;
}

/// Index of the number that was pasted and whose unit is in this column; -1: none.
int PastePlan::numberOf(const PasteLine& line, int unitColumn) const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_cells.unitColumnOf(m_columns[i]) == unitColumn && !line.cells[i].pasted.isEmpty()) return int(i);
    return -1;
}

/// Whether the unit pasted for a number is another than the number has.
bool PastePlan::hasOtherUnit(const PasteLine& line, const QModelIndex& number) const
{
    const QString unit = unitIn(line, number.column());
    return !unit.isEmpty()
        && unit != number.siblingAtColumn(m_cells.unitColumnOf(number.column())).data(Qt::DisplayRole).toString();
}

/// The unit that was pasted for the number in the column.
QString PastePlan::unitIn(const PasteLine& line, int column) const
{
    const int unitColumn = m_cells.unitColumnOf(column);
    const auto found = std::find(m_columns.begin(), m_columns.end(), unitColumn);
    return unitColumn < 0 || found == m_columns.end() ? QString()
                                                      : line.cells[size_t(found - m_columns.begin())].pasted;
}

/// A new record as a whole: what is wrong with it is said at all its cells.
void PastePlan::judgeAppended(PasteLine& line)
{
    const std::vector<TypedCell> typed = typedIn(line);
    if (typed.empty()) return;
    const auto problem = [&]() -> std::optional<core::Problem> {
        std::optional<core::Transaction> trial;
        if (m_cells.database()) trial.emplace(*m_cells.database(), Words::tr("Preview"));
        return m_cells.append(typed);
    }();
    if (!problem) return;
    const auto isMeant
        = [&](size_t i) { return problem->field == QLatin1String(m_cells.fieldAt(cellOf(line, i))->name); };
    QString why = problem->message;
    for (size_t i = 0; i < line.cells.size(); ++i) // it is missing only because what was pasted there is no such thing
        if (line.cells[i].state == State::Refused && isMeant(i)) why = line.cells[i].why;
    for (size_t i = 0; i < line.cells.size(); ++i) {
        PasteCell& cell = line.cells[i];
        if (cell.state != State::New && !isMeant(i)) continue; // a record is stored as a whole or not at all
        cell.state = State::Refused;
        cell.why = why;
    }
}

/// Whether the cell holds this already.
bool PastePlan::isStored(const QModelIndex& cell, const PasteCell& pasted) const
{
    if (m_cells.isAnswer(cell)) return pasted.after == m_cells.editText(cell);
    return core::comparable(pasted.after) == core::comparable(pasted.before) && pasted.after.size() > 0
        && (!core::isNumeric(m_cells.fieldAt(cell)->type) || pasted.after == pasted.before);
}

} // namespace ui
