// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"
#include "ui/print/table_columns.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t linesPerPiece = 8; // of a row taller than a page

/// Text of a cell, broken into lines.
struct Cell {
    double left, width; ///< Of the cell with its padding.
    Setting setting;
    std::vector<Line> lines;
};

Place placeOf(core::Align align)
{
    if (align == core::Align::Centre) return Place::Centre;
    return align == core::Align::Right ? Place::Right : Place::Left;
}

/// Lays one table into a composition row by row.
class TableLayout {
public:
    TableLayout(Composition& composition, const core::ReportTable& table, double pointSize)
        : m_composition(composition), m_table(table),
          m_fit(fitColumns(composition.measure, table, composition.width, pointSize)),
          m_lineHeight(composition.measure.lineHeight({m_fit.pointSize}) * cellSpacing)
    {
    }

    void add(bool keepWhole)
    {
        const std::size_t first = m_composition.slices.size();
        addHead();
        const int rows = int(m_table.rows.size());
        for (int r = 0; r < rows; ++r) {
            const bool kept = keepWhole || r + 1 < rowsKeptTogether || r + rowsKeptTogether == rows;
            addRow(cellsOf(r), (kept || isGroupRow(m_table, r)) && r + 1 < rows);
        }
        if (rows == 0)
            addRow({cell(0, m_composition.width, noRows,
                         {.face = {m_fit.pointSize, false, true}, .place = Place::Centre})},
                   false);
        m_composition.slices[first].gapBefore = tableGapBefore;
        m_composition.slices.back().gapAfter = tableGapAfter;
    }

private:
    Cell cell(double left, double width, const QString& text, const Setting& setting)
    {
        return {left, width, setting, breakLines(m_composition.measure, setting.face, text, width - 2 * cellPadding)};
    }

    std::vector<Cell> cellsOf(int r)
    {
        const bool bold = isBoldRow(m_table, r);
        if (isGroupRow(m_table, r))
            return {cell(0, m_composition.width, cellText(m_table, r, 0), {.face = {m_fit.pointSize, true}})};
        std::vector<Cell> cells;
        double left = 0;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            cells.push_back(cell(left, m_fit.widths[c], cellText(m_table, r, c),
                                 {.face = {m_fit.pointSize, bold}, .place = placeOf(m_table.columns[c].align)}));
            left += m_fit.widths[c];
        }
        return cells;
    }

    void addHead()
    {
        std::vector<Cell> cells;
        double left = 0;
        bool blank = true;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const QString& heading = m_table.columns[c].heading;
            blank = blank && heading.isEmpty();
            cells.push_back(
                cell(left, m_fit.widths[c], heading, {.face = {m_fit.pointSize, true}, .place = Place::Centre}));
            left += m_fit.widths[c];
        }
        if (blank) return;
        const double height = heightOf(cells);
        if (height > tallestHead * m_composition.height) { // no head any more: would leave no room for rows
            addRow(cells, true);
            return;
        }
        Slice head = slice(cells, 0, linesIn(cells));
        head.drawing.rules.push_back({{0, 0, m_composition.width, 0}, tableRule});
        head.drawing.rules.push_back({{0, height, m_composition.width, height}, tableRule});
        head.isTableHead = true;
        head.keepWithNext = true;
        m_composition.tableHeads.push_back(head);
        m_head = int(m_composition.tableHeads.size()) - 1;
        m_headHeight = height;
        m_composition.slices.push_back(std::move(head));
    }

    static std::size_t linesIn(const std::vector<Cell>& cells)
    {
        std::size_t lines = 1;
        for (const Cell& c : cells) lines = std::max(lines, c.lines.size());
        return lines;
    }

    double heightOf(const std::vector<Cell>& cells) const
    {
        return double(linesIn(cells)) * m_lineHeight + 2 * verticalPadding;
    }

    void addRow(const std::vector<Cell>& cells, bool keepWithNext)
    {
        const std::size_t lines = linesIn(cells);
        const bool tooTall = heightOf(cells) > m_composition.height - m_headHeight - 1;
        const std::size_t step = tooTall ? linesPerPiece : lines;
        for (std::size_t from = 0; from < lines; from += step) {
            const std::size_t to = std::min(lines, from + step);
            Slice piece = slice(cells, from, to);
            piece.table = m_head;
            piece.keepWithNext = keepWithNext && to == lines && !tooTall;
            piece.ruledEnds = true;
            if (to == lines)
                piece.drawing.rules.push_back({{0, piece.height, m_composition.width, piece.height}, tableRule});
            if (m_head < 0 && m_first) piece.drawing.rules.push_back({{0, 0, m_composition.width, 0}, tableRule});
            m_first = false;
            m_composition.slices.push_back(std::move(piece));
        }
    }

    /// The lines [from, to) of the cells; a whole row stands in the middle of its height, a piece of one at the top.
    Slice slice(const std::vector<Cell>& cells, std::size_t from, std::size_t to)
    {
        const std::size_t all = linesIn(cells);
        const bool whole = from == 0 && to == all;
        const double top = from == 0 ? verticalPadding : 0, bottom = to == all ? verticalPadding : 0;
        Slice result{.height = double(to - from) * m_lineHeight + top + bottom};
        for (const Cell& c : cells) {
            const double offset = whole ? double(all - c.lines.size()) * m_lineHeight / 2 : 0;
            for (std::size_t i = from; i < std::min(to, c.lines.size()); ++i)
                if (!c.lines[i].text.isEmpty())
                    result.drawing.texts.push_back(placeLine(
                        m_composition.measure, c.lines[i], c.setting, c.left + cellPadding, c.width - 2 * cellPadding,
                        top + offset + double(i - from) * m_lineHeight, m_lineHeight));
            result.drawing.rules.push_back({{c.left, 0, c.left, result.height}, tableRule});
        }
        result.drawing.rules.push_back({{m_composition.width, 0, m_composition.width, result.height}, tableRule});
        return result;
    }

    Composition& m_composition;
    const core::ReportTable& m_table;
    const TableFit m_fit;
    const double m_lineHeight;
    int m_head = -1;
    double m_headHeight = 0;
    bool m_first = true;
};

} // namespace

void addTable(Composition& composition, const core::ReportTable& table, double pointSize, bool keepWhole)
{
    if (table.columns.empty()) return;
    TableLayout(composition, table, pointSize).add(keepWhole);
}

} // namespace ui
