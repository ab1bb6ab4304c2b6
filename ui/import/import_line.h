// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

namespace ui {

/// What an import would do with one row of a list, or with one field of it.
struct ImportLine {
    enum class State { New, Changed, Identical, Duplicate, Error, Note };

    State state = State::New;
    size_t source = 0; ///< Place of its sheet among those that were planned.
    size_t origin = 0; ///< core::SheetRow::origin
    QString sheet = {};
    int row = 0; ///< As the spreadsheet program counts; 0: the file.
    QString key = {}; ///< Code, name, or what else tells the record.
    QString column = {};
    QString before = {};
    QString after = {}; ///< Of an error: what the cell says.
    QString words = {}; ///< What is wrong, or what it resembles.
    QString suggestion = {};
    bool leftOut = false; ///< A suspected duplicate that is not imported.
    QString like = {}; ///< Code of the stored facility that a suspected duplicate may be; empty: it cannot update it.
    bool isSame = false; ///< A suspected duplicate that updates that facility.
};

/// How many rows are in each state.
struct ImportCounts {
    int added = 0;
    int changed = 0;
    int identical = 0;
    int duplicates = 0;
    int errors = 0;
    int notes = 0;
    int dated = 0; ///< Changed ones of which a name, address or tax code is another.

    int of(ImportLine::State state) const;
};

/// One line per new or identical row and per changed or wrong field, errors first. `sheets` are those that the plan was
/// made from.
std::vector<ImportLine> importLines(const std::vector<core::Sheet>& sheets, const core::ImportPlan& plan);
/// The same of one list of units, people …
std::vector<ImportLine> importLines(const core::Sheet& sheet, const core::RowsPlan& plan);
/// byRow: the sheets were made from the rows of one list, and each row counts once.
ImportCounts countsOf(const std::vector<ImportLine>& lines, const core::ImportPlan& plan, bool byRow);
ImportCounts countsOf(const core::RowsPlan& plan);

} // namespace ui
