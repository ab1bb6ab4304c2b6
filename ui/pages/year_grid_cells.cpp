// SPDX-License-Identifier: GPL-3.0-or-later
// What the year's grid tells to those who store many of its cells at once.
#include "core/database/database.h"
#include "ui/pages/year_grid_model.h"

namespace ui {

using Kind = core::YearColumn::Kind;

QString YearGridModel::sheetName() const { return tr("Figures of the year %1").arg(m_entry.year()); }

std::optional<core::Problem> YearGridModel::check(const QModelIndex& cell, const QString& text)
{
    const Kind kind = m_columns[size_t(cell.column())].kind;
    if (isSecondKeying() || (kind != Kind::Output && kind != Kind::OutputUnit)) return EditableCells::check(cell, text);
    // Which unit a facility uses and whether it has one product is in the data: tried, and not kept.
    core::Transaction trial(m_database, QString());
    return m_entry.put(m_rows.idAt(cell.row()), m_columns[size_t(cell.column())], text);
}

std::optional<QString> YearGridModel::lastYearText(const QModelIndex& cell) const
{
    if (isSecondKeying() || isState(cell.column()) || isOfSeveralProducts(cell)) return {};
    const core::YearLine& line = m_rows.at(cell.row());
    const core::YearLine::Cell& value = line.cells[size_t(cell.column())];
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    if (core::isEmpty(value.lastYear) || column.kind == Kind::OutputUnit) return {};
    if (isAnswer(cell)) return core::textOf(value.lastYear);
    const QString number = core::editText(column.field(), value.lastYear);
    const int unit = unitColumnOf(cell.column());
    if (unit < 0 || !core::isEmpty(line.cells[size_t(unit)].value)) return number;
    return QStringLiteral("%1 %2").arg(number, core::textOf(line.cells[size_t(unit)].lastYear)).trimmed();
}

int YearGridModel::unitColumnOf(int column) const
{
    return !isState(column) && m_columns[size_t(column)].kind == Kind::Output ? columnOf(Kind::OutputUnit) : -1;
}

QStringList YearGridModel::rowKeys(int row) const
{
    const core::YearLine& line = m_rows.at(row);
    return {line.code, line.name};
}

} // namespace ui
