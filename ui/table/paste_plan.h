// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pasted_block.h"
#include "core/record/number_text.h"
#include "ui/table/editable_cells.h"

#include <QHash>

namespace ui {

/// What a pasted cell would do.
struct PasteCell {
    enum class State {
        Blank, ///< Nothing was pasted here; what the grid holds stays.
        New, ///< Fills a blank cell.
        Changed,
        Same,
        Kept, ///< Would change a filled cell, but only blank ones are to be filled.
        Refused,
        Asked, ///< Can be read in two ways: see PastePlan::asks().
    };
    State state = State::Blank;
    QString pasted; ///< As it is on the clipboard.
    QString typed; ///< As put() takes it; empty if another cell stores it too.
    QString before; ///< As it is shown.
    QString after;
    QString unit = {}; ///< Of a number whose unit has a column of its own: what that will hold.
    QString why; ///< Of Refused.
};

struct PasteLine {
    QString head; ///< "F01  Công ty …", or that it is a new row.
    int row = -1; ///< Of the model; -1: a new record.
    bool isSecond = false; ///< Another line of the block has gone to this row.
    std::vector<PasteCell> cells; ///< In the order of PastePlan::columns().
    QString note; ///< What is worth knowing of the record as a whole; empty: nothing.
};

/// Where pasting begins.
struct PastePlace {
    int row = 0;
    std::vector<int> columns; ///< All that are shown, from left to right.
    int first = 0; ///< Index in columns.
};

/// What pasting a block would do, cell by cell, by the rules of typing; stores nothing. A first row of headings and a
/// column of codes say where the cells belong; without them they go down and right from the place.
class PastePlan {
public:
    PastePlan(QAbstractItemModel& model, const core::PastedBlock& block, const PastePlace& place);

    /// Both throw core::Error.
    void setMark(core::DecimalMark mark);
    core::DecimalMark mark() const { return m_mark; } ///< As told, or as the block shows it; Ask: neither.
    void setOnlyBlank(bool onlyBlank);

    const std::vector<int>& columns() const { return m_columns; } ///< Of the model.
    const std::vector<PasteLine>& lines() const { return m_lines; }
    int count(PasteCell::State state) const;
    int stored() const { return count(PasteCell::State::New) + count(PasteCell::State::Changed); }
    QString asks() const { return m_ambiguous; } ///< A number that can be read in two ways; empty if there is none.
    int noted() const; ///< Lines with a note.
    QStringList notes() const { return m_notes; } ///< What was matched and what is left out, in sentences.
    ManyCells typed() const;

private:
    bool findHeadings(const core::PastedBlock& block, const PastePlace& place);
    void findKeys(const core::PastedBlock& block, size_t from);
    void placeColumns(const core::PastedBlock& block, const PastePlace& place);
    void placeRows(const core::PastedBlock& block, const PastePlace& place, size_t from);
    void guessMark();
    void judge();
    void judge(PasteLine& line, size_t column);
    void judgeUnit(PasteCell& cell, const PasteCell& number) const;
    void judgeAppended(PasteLine& line);
    void findNotes();
    int numberOf(const PasteLine& line, int unitColumn) const;
    QString unitIn(const PasteLine& line, int column) const;
    bool hasOtherUnit(const PasteLine& line, const QModelIndex& number) const;
    std::vector<TypedCell> typedIn(const PasteLine& line) const;
    QModelIndex cellOf(const PasteLine& line, size_t column) const;
    bool isStored(const QModelIndex& cell, const PasteCell& pasted) const;

    QAbstractItemModel& m_model;
    EditableCells& m_cells;
    core::DecimalMark m_mark = core::DecimalMark::Ask;
    bool m_onlyBlank = false;
    QHash<int, int> m_byHeading; ///< Column of the block → of the model.
    int m_codes = -1; ///< Column of the block with the codes of the rows; -1: rows go by their order.
    int m_names = -1; ///< Column of the block that only repeats the names.
    std::vector<int> m_sources; ///< Columns of the block, for each of m_columns.
    std::vector<int> m_columns;
    std::vector<PasteLine> m_lines;
    QString m_ambiguous;
    QStringList m_notes;
};

} // namespace ui
