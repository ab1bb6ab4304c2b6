// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_layout.h"

#include <QHash>
#include <QSet>

namespace core {

/// Whether there is anything in a cell.
bool isFilled(const Cell& cell);
/// A cell of text; empty for an empty one.
Cell textCell(const QString& text);

/// The cells of one sheet as its layout says they are to be read: numbers by the decimal sign of their column, money in
/// triệu đồng, ticks as answers, dashes as blanks, what is merged over several rows in each of them.
class SourceCells {
public:
    SourceCells(const Sheet& sheet, const SourceLayout& layout);

    Cell at(const SheetRow& row, int place) const;

private:
    Cell asWritten(const SheetRow& row, int place) const;
    void spread(const Sheet& sheet, int place, const MergedCells& merged);

    QHash<int, int> m_moved; ///< Columns of money in other units, and by how many places they are moved.
    QSet<int> m_answers; ///< Columns in which a tick means yes.
    QHash<int, ColumnMarks> m_marks; ///< Of columns that show their decimal sign, or for which it was said.
    QHash<std::pair<int, int>, Cell> m_merged; ///< By row number and column.
};

} // namespace core
