// SPDX-License-Identifier: GPL-3.0-or-later
// What the year's grid tells to those who store many of its cells at once.
#include "core/database/database.h"
#include "core/database/known_units.h"
#include "core/record/unit.h"
#include "core/record/unit_of_measure.h"
#include "ui/pages/year_grid_model.h"

namespace ui {

using Kind = core::YearColumn::Kind;

QString YearGridModel::sheetName() const { return tr("Figures of the year %1").arg(m_entry.year()); }

EditableCells::Outcome YearGridModel::outcome(const QModelIndex& cell, const QString& text)
{
    const auto column = size_t(cell.column());
    const Kind kind = m_columns[column].kind;
    const bool isAmount = kind == Kind::Output || kind == Kind::Consumption;
    if (isSecondKeying()) {
        if (!isAmount) return EditableCells::outcome(cell, text);
        const core::Parsed parsed = core::YearEntry::read(m_columns[column], text);
        if (parsed.problem) return {parsed.problem};
        return {
            {},
            shown(cell, parsed.value, kind == Kind::Output ? core::YearEntry::typedUnit(text) : unitTold(cell, text))};
    }
    const qint64 id = m_rows.idAt(cell.row());
    const bool isInUnitOfHeading = kind == Kind::Consumption && core::YearEntry::typedUnit(text).isEmpty()
        && m_rows.at(cell.row()).cells[column].unit.isEmpty();
    if (isInUnitOfHeading || (!isAmount && kind != Kind::OutputUnit)) return EditableCells::outcome(cell, text);
    // Which unit a facility uses and whether it has one product is in the data: stored, read back, and not kept.
    core::Transaction trial(m_database, QString());
    if (auto problem = m_entry.put(id, m_columns[column], text)) return {std::move(problem)};
    const core::YearLine after = m_entry.lines(m_columns, {&id, 1}).front();
    QString unit = after.cells[column].unit, unitBeside;
    if (kind == Kind::Consumption && unit.isEmpty()) unit = unitTold(cell, text);
    if (const int place = unitColumnOf(cell.column()); place >= 0) {
        unitBeside = core::textOf(after.cells[size_t(place)].value);
        // The column beside tells the unit as it is now.
        if (unitBeside != core::textOf(m_rows.at(cell.row()).cells[size_t(place)].value)) unit = unitBeside;
    }
    return {{}, shown(cell, after.cells[column].value, unit), unitBeside};
}

std::optional<CarriedText> YearGridModel::lastYearText(const QModelIndex& cell) const
{
    if (isSecondKeying() || isState(cell.column()) || isOfSeveralProducts(cell)) return {};
    const core::YearLine& line = m_rows.at(cell.row());
    const core::YearLine::Cell& value = line.cells[size_t(cell.column())];
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    if (core::isEmpty(value.lastYear) || column.kind == Kind::OutputUnit) return {};
    if (isAnswer(cell)) return CarriedText{core::textOf(value.lastYear)};
    const QString before = unitAt(cell, true), now = unitAt(cell, false);
    if (before.isEmpty() || now.isEmpty())
        return CarriedText{
            QStringLiteral("%1 %2").arg(core::editText(column.field(), value.lastYear), before).trimmed()};
    if (const auto told = lastYearInUnit(cell)) return CarriedText{textInUnit(cell, *told)};
    return CarriedText{{},
                       tr("Last year it was %1 %2, which cannot be told in %3. Type this year's figure.")
                           .arg(core::display(column.field(), value.lastYear), before, now)};
}

QString YearGridModel::unitAt(const QModelIndex& cell, bool lastYear) const
{
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    if (column.kind != Kind::Output && column.kind != Kind::Consumption) return {};
    const core::YearLine& line = m_rows.at(cell.row());
    const core::YearLine::Cell& value = line.cells[size_t(cell.column())];
    if (const QString& own = lastYear ? value.lastUnit : value.unit; !own.isEmpty()) return own;
    const int unit = unitColumnOf(cell.column());
    if (unit < 0) return column.unit;
    return core::textOf(lastYear ? line.cells[size_t(unit)].lastYear : line.cells[size_t(unit)].value);
}

std::optional<qint64> YearGridModel::lastYearInUnit(const QModelIndex& cell) const
{
    const auto before = core::integerOf(m_rows.at(cell.row()).cells[size_t(cell.column())].lastYear);
    const QString from = unitAt(cell, true), to = unitAt(cell, false);
    if (!before || from == to || to.isEmpty()) return before;
    return core::converted(*before, core::unitOfMeasure(from), core::unitOfMeasure(to));
}

CarriedText YearGridModel::textLike(const QModelIndex& from, const QModelIndex& to) const
{
    if (isSecondKeying() || unitAt(from, false).isEmpty()) return {editText(from)};
    const QString unit = unitAt(from, false), wanted = unitAt(to, false);
    if (wanted.isEmpty()) return {QStringLiteral("%1 %2").arg(editText(from), unit)};
    if (unit == wanted) return {editText(from)};
    const core::Value& value = m_rows.at(from.row()).cells[size_t(from.column())].value;
    const auto raw = core::integerOf(value);
    const auto told = raw ? core::converted(*raw, core::unitOfMeasure(unit), core::unitOfMeasure(wanted)) : raw;
    if (told) return {textInUnit(to, *told)};
    return {{},
            tr("Above it is %1 %2, which cannot be told in %3. Type the figure.")
                .arg(core::display(*fieldAt(from), value), unit, wanted)};
}

int YearGridModel::unitColumnOf(int column) const
{
    return !isState(column) && m_columns[size_t(column)].kind == Kind::Output ? columnOf(Kind::OutputUnit) : -1;
}

QString YearGridModel::textInUnit(const QModelIndex& cell, const core::Value& value) const
{
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    if (column.kind != Kind::Consumption) return core::editText(column.field(), value);
    return core::YearEntry::typedText(column, value, m_rows.at(cell.row()).cells[size_t(cell.column())].unit);
}

QString YearGridModel::unitTold(const QModelIndex& cell, const QString& text) const
{
    if (isState(cell.column()) || m_columns[size_t(cell.column())].kind != Kind::Consumption) return {};
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    const QString unit = core::YearEntry::unitTold(column, text);
    const bool hadOther = !isSecondKeying() && !m_rows.at(cell.row()).cells[size_t(cell.column())].unit.isEmpty();
    return unit == column.unit && !hadOther ? QString() : unit;
}

QString YearGridModel::remarkOn(const QModelIndex& cell, const QString& text) const
{
    if (isSecondKeying() || unitTold(cell, text).isEmpty() || text.trimmed().isEmpty()) return {};
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    if (!core::YearEntry::typedUnit(text).isEmpty()) return {};
    return tr("Here was %1. A number without a unit is in %2, as the heading says.")
        .arg(cell.data(Qt::DisplayRole).toString(), column.unit);
}

QStringList YearGridModel::rowKeys(int row) const
{
    const core::YearLine& line = m_rows.at(row);
    return {line.code, line.name};
}

QString YearGridModel::typedUnit(const QModelIndex& cell, const QString& text) const
{
    if (isState(cell.column())) return {};
    const Kind kind = m_columns[size_t(cell.column())].kind;
    if (kind == Kind::OutputUnit) return core::tidyUnit(text);
    return kind == Kind::Output ? core::YearEntry::typedUnit(text) : QString();
}

QString YearGridModel::doubtAbout(const QModelIndex& cell, const QString& text) const
{
    const QString unit = typedUnit(cell, text);
    return unit.isEmpty() || core::isKnownUnit(m_database, unit) ? QString()
                                                                 : tr("“%1” is not a known unit yet.").arg(unit);
}

QStringList YearGridModel::notesOn(const std::vector<Meant>& records)
{
    QStringList notes;
    QHash<QString, QString> doubts; // a unit stands in many lines
    for (const Meant& record : records) {
        QStringList words;
        for (const TypedCell& typed : record.cells) {
            const QString unit = typedUnit(typed.cell, typed.text);
            if (unit.isEmpty()) continue;
            auto doubt = doubts.constFind(unit);
            if (doubt == doubts.constEnd()) doubt = doubts.insert(unit, doubtAbout(typed.cell, typed.text));
            if (!doubt->isEmpty()) words << *doubt;
        }
        notes << words.join(QLatin1Char(' '));
    }
    return notes;
}

} // namespace ui
