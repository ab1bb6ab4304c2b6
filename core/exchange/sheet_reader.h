// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/row_problems.h"

#include <QHash>

#include <functional>

namespace core {

/// What a cell says for its field.
struct Reading {
    enum class State {
        Blank, ///< No such column, or nothing in it: what is stored stays.
        Erased, ///< "(xóa)", and "?" where it means unknown.
        Given,
        Wrong, ///< Told already.
    };
    State state = State::Blank;
    Value value;
};

/// Reads one sheet row by row by the rules of its columns, and gathers what is wrong.
class SheetReader {
public:
    /// Maps the headings. Columns of numbers that could be either are added to `asked`; without it the first one throws
    /// Error "ambiguous_number".
    SheetReader(const CanonicalSheet& canonical, const Sheet& sheet, const ImportOptions& options, SheetPlan& plan,
                std::vector<AmbiguousColumn>* asked = nullptr);

    bool has(int column) const { return m_places[size_t(column)] >= 0; }
    /// Row numbers as places in the sheet; the headings are at 0.
    size_t rowCount() const { return m_sheet.rows.size(); }
    /// Goes to a row; false if it is blank.
    bool goTo(size_t place);
    /// Rows of which that is true are read after all others.
    void readLast(std::function<bool()> isLast) { m_isLast = std::move(isLast); }
    /// Counts the rows that are not blank and plans each of them; once the first ones were all wrong, the others are
    /// refused unread. `done` is called after each.
    void forEachRow(const std::function<void()>& plan, const std::function<void()>& refuse,
                    const std::function<void()>& done);
    int rowNumber() const { return m_row->number; }
    size_t origin() const { return m_row->origin; } ///< SheetRow::origin
    /// "7", with its sheet where those of several were put into one: "7 (Xã Tam Đồng)".
    QString rowWords() const;
    bool failed() const { return m_failed; }

    /// Reads and validates the cell of the current row.
    Reading read(int column);
    /// The text of a cell whose meaning is looked up elsewhere; empty if blank.
    QString text(int column) const;
    bool isErase(int column) const;
    bool isNumberCell(int column) const;

    void fail(int column, const char* code, const QString& message, const QString& suggestion = {});
    void warn(int column, const char* code, const QString& message);
    void failMissing(int column);
    /// The row is skipped, which is no error.
    void leaveOut(int column, const char* code, const QString& message);
    QString heading(int column) const;

private:
    void mapHeadings();
    std::vector<size_t> rowOrder();
    bool isWrongElsewhere(); ///< Leaves the row out if so.
    void findMark(int column, const ImportOptions& options, std::vector<AmbiguousColumn>* asked);
    const Cell* cell(int column) const;
    Parsed parsed(int column, const Field& field, const Cell& cell, const QString& text);

    const CanonicalSheet& m_canonical;
    const Sheet& m_sheet;
    const QSet<std::pair<size_t, int>> m_wrongRows; ///< ImportOptions::wrongRows
    SheetPlan& m_plan;
    RowProblems m_problems;
    std::function<bool()> m_isLast;
    std::vector<int> m_places; ///< Of each canonical column among the cells; -1: not there.
    std::vector<const Field*> m_fields;
    std::vector<ColumnMarks> m_marks; ///< Of columns of numbers.
    std::vector<QHash<QString, Parsed>> m_choices; ///< Few texts stand in many rows.
    const SheetRow* m_row = nullptr;
    bool m_failed = false;
};

} // namespace core
