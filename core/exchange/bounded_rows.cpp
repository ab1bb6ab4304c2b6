// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bounded_rows.h"

#include "core/exchange/file_error.h"

#include <QCoreApplication>

#include <iterator>

namespace core {

BoundedRows::BoundedRows(const QString& path, const ReadLimits& limits, const RowReceiver& receiver)
    : m_path(path), m_limits(limits), m_receiver(receiver)
{
}

void BoundedRows::beginSheet(const QString& name, bool textOnly)
{
    if (++m_sheets > m_limits.sheets) {
        throw tooLarge(m_path,
                       QCoreApplication::translate("Exchange", "it has more than %1 sheets.").arg(m_limits.sheets));
    }
    m_sheet = name;
    m_cells.clear();
    m_tooWide = false;
    if (m_receiver.sheet) m_receiver.sheet(name, textOnly);
}

void BoundedRows::put(qint64 column, const Cell& cell, qint64 repeated)
{
    if (cell.type == Cell::Type::Empty) return;
    if (column >= m_limits.columns || repeated > m_limits.columns - column) {
        m_tooWide = true; // said at the end of the row, when its number is known
        return;
    }
    if (qint64(m_cells.size()) < column + repeated) m_cells.resize(std::size_t(column + repeated));
    for (qint64 i = 0; i < repeated; ++i) m_cells[std::size_t(column + i)] = cell;
}

void BoundedRows::endRow(qint64 number, qint64 repeated, bool hidden)
{
    if (m_tooWide) {
        throw tooLarge(m_path,
                       QCoreApplication::translate("Exchange", "sheet \"%1\", row %2 has more than %3 columns.")
                           .arg(m_sheet)
                           .arg(number)
                           .arg(m_limits.columns));
    }
    if (m_cells.empty()) return;
    if (number > m_limits.rows || repeated > m_limits.rows - number + 1) {
        throw tooLarge(m_path,
                       QCoreApplication::translate("Exchange", "sheet \"%1\" has more than %2 rows.")
                           .arg(m_sheet)
                           .arg(m_limits.rows));
    }
    if (repeated > m_limits.repeatedRows) {
        throw tooLarge(m_path,
                       QCoreApplication::translate("Exchange", "sheet \"%1\", row %2 is repeated more than %3 times.")
                           .arg(m_sheet)
                           .arg(number)
                           .arg(m_limits.repeatedRows));
    }
    m_total += qint64(m_cells.size()) * repeated;
    if (m_total > m_limits.cells) {
        throw tooLarge(m_path,
                       QCoreApplication::translate("Exchange", "it has more than %1 cells.").arg(m_limits.cells));
    }
    for (qint64 i = 0; i < repeated; ++i, ++number) {
        SheetRow row{int(number), {}, hidden};
        if (i + 1 < repeated) {
            row.cells = m_cells;
        } else { // a copy of just the size needed; the row itself keeps its room
            row.cells.assign(std::make_move_iterator(m_cells.begin()), std::make_move_iterator(m_cells.end()));
        }
        m_receiver.row(std::move(row));
    }
    m_cells.clear();
}

void BoundedRows::addMerged(SheetMarks& marks, const MergedCells& merged) const
{
    if (merged.firstRow < 1 || merged.lastRow <= merged.firstRow || merged.firstColumn < 0
        || merged.lastColumn < merged.firstColumn)
        return;
    if (int(marks.merged.size()) >= m_limits.merged) {
        throw tooLarge(m_path,
                       QCoreApplication::translate("Exchange", "sheet \"%1\" has more than %2 merged cells.")
                           .arg(m_sheet)
                           .arg(m_limits.merged));
    }
    marks.merged.push_back(merged);
}

void BoundedRows::endSheet(SheetMarks&& marks)
{
    if (m_receiver.marks && (marks.hidden || !marks.hiddenColumns.empty() || !marks.merged.empty()))
        m_receiver.marks(std::move(marks));
}

void BoundedRows::checkLength(qsizetype length, qint64 number) const
{
    if (length <= m_limits.cellLength) return;
    throw tooLarge(
        m_path,
        QCoreApplication::translate("Exchange", "sheet \"%1\", row %2 has a cell of more than %3 characters.")
            .arg(m_sheet)
            .arg(number)
            .arg(m_limits.cellLength));
}

} // namespace core
