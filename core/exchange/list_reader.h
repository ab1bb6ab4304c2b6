// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_plan.h"
#include "core/exchange/row_problems.h"

#include <span>

namespace core {

/// A column of a list of units, staff or participants.
struct ListColumn {
    const char* heading; ///< Vietnamese, as it is written.
    const char* others; ///< Folded, parted by '|': as offices write it.
};

/// Where a sheet has the headings of a list.
struct ListHeadings {
    size_t place = 0; ///< Among SheetRow.
    int rows = 1;
    std::vector<int> places; ///< Of each column among the cells; -1: not there.
    QStringList unknown;
    int known = 0;
    bool has(int column) const { return places[size_t(column)] >= 0; }
};
/// A list of the file on its way into its plan.
struct ListSource {
    const Sheet* sheet = nullptr;
    ListHeadings headings;
    ListPlan* plan = nullptr;
};
/// The row (or two) among the first ones that has most of the columns; nothing if none has so many of them.
std::optional<ListHeadings> findHeadings(const Sheet& sheet, std::span<const ListColumn> columns, int least = 2);
/// The headings of a list of units, staff or participants.
std::optional<ListHeadings> findHeadings(const Sheet& sheet, ListKind kind);

/// Reads a list below its headings, row by row, and gathers what is wrong; totals, blank rows and headings repeated on
/// each printed page are passed over.
class ListReader {
public:
    ListReader(const ListSource& source, std::span<const ListColumn> columns);

    bool next(); ///< To the next row, which counts; false at the end.
    bool has(int column) const { return m_headings.has(column); }
    int rowNumber() const { return m_row ? m_row->number : 0; }
    /// "7", with the sheet where a file has several lists: "7 (Xã Tam Đồng)".
    QString rowWords() const;
    size_t rowsRead() const { return m_place; }
    size_t rowCount() const { return m_sheet.rows.size(); }
    bool failed() const { return m_failed; }

    QString text(int column) const; ///< A date as dd/MM/yyyy; without the apostrophe that makes a number text.
    /// The value of a field; what cannot be read is told. Nothing for a blank cell.
    std::optional<Value> value(int column, const Field& field);
    /// A day; nothing for a blank cell, and for one that cannot be read, which is told.
    QDate date(int column);

    void fail(int column, const char* code, const QString& message, const QString& suggestion = {});
    void failAt(int row, int column, const char* code, const QString& message, const QString& suggestion = {});
    void failMissing(int column);
    void warnAt(int row, int column, const char* code, const QString& message);
    QString heading(int column) const;
    /// Puts errors into the order of the rows and counts those that are not listed.
    void finish();

private:
    const Sheet& m_sheet;
    const ListHeadings& m_headings;
    std::span<const ListColumn> m_columns;
    ListPlan& m_plan;
    RowProblems m_problems;
    size_t m_end = 0; ///< Below the list.
    size_t m_place = 0; ///< Of the next row.
    const SheetRow* m_row = nullptr;
    QStringList m_repeated; ///< Folded headings, by column of the sheet.
    bool m_failed = false;
};

} // namespace core
