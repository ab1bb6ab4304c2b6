// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid of a year says beside its cells: last year's change, remarks, totals, and the table as a file.
#include "core/database/database.h"
#include "core/database/form_piles.h"
#include "core/ratio.h"
#include "ui/pages/year_grid_model.h"
#include "ui/table/table_file.h"
#include "ui/year_warnings.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

using Kind = core::YearColumn::Kind;

/// " → -8%": against last year, in whole percent, half away from zero; empty where the two cannot be compared.
QString YearGridModel::changeText(const QModelIndex& cell) const
{
    const core::YearLine::Cell& value = m_rows.at(cell.row()).cells[size_t(cell.column())];
    const auto now = core::integerOf(value.value), before = lastYearInUnit(cell);
    if (!now || !before || *before <= 0) return {};
    const core::BigInt percent = core::roundedQuotient((core::BigInt(*now) - *before) * 100, *before);
    return QStringLiteral(" → %1%2%")
        .arg(percent > 0 ? QStringLiteral("+") : QString(), core::Ratio(percent, 1).shown(0));
}

/// Told in this year's unit, so that the two can be compared; else with its own.
QString YearGridModel::lastYearShown(const QModelIndex& cell) const
{
    const core::Value& before = m_rows.at(cell.row()).cells[size_t(cell.column())].lastYear;
    const core::Field& field = m_columns[size_t(cell.column())].field();
    if (unitAt(cell, true).isEmpty() || unitAt(cell, false).isEmpty())
        return core::display(field, before) + changeText(cell);
    if (const auto now = lastYearInUnit(cell)) return core::display(field, *now) + changeText(cell);
    return core::display(field, before) + QLatin1Char(' ') + unitAt(cell, true);
}

QString YearGridModel::toolTip(const QModelIndex& cell) const
{
    const core::YearLine::Cell& value = m_rows.at(cell.row()).cells[size_t(cell.column())];
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    QStringList lines;
    if (const QString warnings = areWarningsKnown() ? warningLines(findings(cell)) : QString(); !warnings.isEmpty())
        lines << warnings;
    if (isOfSeveralProducts(cell)) lines << tr("Enter opens a line for each product.");
    if (!core::isEmpty(value.lastYear) && !isOfSeveralProducts(cell)) {
        const QString unit = unitAt(cell, true) == unitAt(cell, false) ? QString() : unitAt(cell, true);
        lines << tr("%1: %2")
                     .arg(m_entry.year() - 1)
                     .arg((core::display(column.field(), value.lastYear) + QLatin1Char(' ') + unit).trimmed()
                          + changeText(cell));
    }
    if (value.watched) lines << tr("Watched");
    if (!value.comment.isEmpty()) lines << tr("Remark: %1").arg(value.comment);
    return lines.join(QLatin1Char('\n'));
}

const QHash<QString, QString>& YearGridModel::secondValues(int row) const
{
    const qint64 id = m_rows.idAt(row);
    auto found = m_second.constFind(id);
    if (found == m_second.constEnd())
        found = m_second.insert(id, core::SecondKeying(m_database, m_entry.year()).values(id));
    return *found;
}

QVariant YearGridModel::secondData(const QModelIndex& cell, int role) const
{
    if (role == Qt::ForegroundRole && isOfSeveralProducts(cell))
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole) return {};
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    if (isOfSeveralProducts(cell))
        return column.kind == Kind::Output ? tr("%n products", nullptr, m_rows.at(cell.row()).products) : QString();
    const auto& values = secondValues(cell.row());
    const auto found = values.constFind(column.subject());
    if (found == values.constEnd()) return QString();
    const QString unit = column.takesUnit() ? core::YearEntry::typedUnit(*found) : QString();
    return shown(cell, core::YearEntry::read(column, *found).value, unit);
}

core::FormCount YearGridModel::formCount() const { return m_entry.formCount(m_rows.ids()); }

core::OutCell YearGridModel::outCell(const QModelIndex& cell) const
{
    if (isState(cell.column())) return textCell(stateText(cell.row()));
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    const core::YearLine::Cell& value = m_rows.at(cell.row()).cells[size_t(cell.column())];
    const bool ownUnit = !value.unit.isEmpty() && column.kind == Kind::Consumption; // not comparable with the column's
    const bool isNumber = std::holds_alternative<qint64>(value.value);
    if (!isNumber || isOfSeveralProducts(cell) || ownUnit) return textCell(data(cell).toString());
    return {core::OutCell::Type::Number, editText(cell).replace(QLatin1Char(','), QLatin1Char('.'))};
}

core::OutSheet YearGridModel::sheet(const core::Progress& progress) const
{
    core::OutSheet sheet{tr("Figures %1").arg(m_entry.year()), {{tr("Code"), 10}, {tr("Name"), 44}}, {}};
    for (int column = 0; column < columnCount(); ++column)
        sheet.columns.push_back({headerData(column, Qt::Horizontal).toString(), 18});
    for (int row = 0; row < rowCount(); ++row) {
        const core::YearLine& line = m_rows.at(row);
        std::vector<core::OutCell> cells{textCell(line.code), textCell(line.name)};
        for (int column = 0; column < columnCount(); ++column) cells.push_back(outCell(index(row, column)));
        sheet.rows.push_back(std::move(cells));
        if (row % 128 == 0) progress.at(row, rowCount());
    }
    return sheet;
}

const core::YearTotal& YearGridModel::totalOf(int column) const
{
    if (m_totals.empty()) m_totals = m_entry.totals(m_columns, m_rows.ids());
    return m_totals[size_t(column)];
}

QString YearGridModel::totalText(int column) const
{
    if (isState(column) || isSecondKeying() || m_rows.ids().empty()) return {};
    const core::YearTotal& total = totalOf(column);
    if (!total.sum) return {};
    const QString sum = core::shownText(*total.sum, core::Decimal::places);
    return m_columns[size_t(column)].isQuestion() ? tr("%1 yes").arg(sum) : sum;
}

const QHash<QString, qint64>& YearGridModel::paper() const
{
    if (!m_paper) m_paper = core::FormPiles(m_database, m_entry.year()).paperTotals(m_filter.pile);
    return *m_paper;
}

bool YearGridModel::takesPaperTotal(int column) const
{
    if (column < 0 || column >= int(m_columns.size()) || isSecondKeying()) return false;
    const core::YearColumn& of = m_columns[size_t(column)];
    return of.isQuestion() || core::isNumeric(of.field().type);
}

QString YearGridModel::paperText(int column) const
{
    const auto found = paper().constFind(m_columns[size_t(column)].subject());
    return found == paper().constEnd() ? QString() : core::shownText(*found, core::Decimal::places);
}

QString YearGridModel::paperEditText(int column) const
{
    return paperText(column).remove(QLatin1Char('.')); // as it is typed: without grouping
}

std::optional<core::Wide> YearGridModel::paperDifference(int column) const
{
    const auto found = paper().constFind(m_columns[size_t(column)].subject());
    if (found == paper().constEnd() || isFiltered() || m_rows.ids().empty()) return {};
    return core::differenceOf(totalOf(column), *found);
}

std::optional<core::Problem> YearGridModel::putPaperTotal(int column, const QString& text)
{
    const core::YearColumn of = m_columns[size_t(column)]; // the columns may change while it is stored
    return core::FormPiles(m_database, m_entry.year()).putPaperTotal(m_filter.pile, of, text);
}

} // namespace ui
