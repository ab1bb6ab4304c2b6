// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ambiguous_columns.h"
#include "core/exchange/list_plan.h"
#include "core/exchange/sheet_encoding.h"
#include "ui/import/import_line.h"

#include <map>
#include <tuple>

namespace core {
class Database;
}

namespace ui {

using Sheets = std::vector<core::Sheet>;

/// One sheet of the file and how it is read.
struct SheetReading {
    bool used = false; ///< It is imported.
    bool hasHeadings = false; ///< The layout has a heading row.
    core::SourceLayout layout;
    std::vector<core::TextEncoding> encodings; ///< How the texts of each column were typed.
};

/// A cell of the sheets that are planned: sheet, the list that its row is from, row, heading.
using CellPlace = std::tuple<size_t, size_t, int, QString>;

/// What would come of an import: all that the preview shows and what it takes to do it.
struct ImportOutcome {
    std::vector<ImportLine> lines;
    ImportCounts counts;
    std::vector<core::AmbiguousColumn> ambiguous; ///< To be answered first: until then they are read as 6744.
    std::vector<core::AmbiguousColumn> answeredBefore; ///< Not asked: it was said for such a list before.
    QString locked; ///< Which locked years stop it; empty: none.
    QStringList ignoredColumns, ignoredSheets;
    std::shared_ptr<const core::ImportPlan> plan; ///< Of facilities and figures.
    bool canLeaveOut = false; ///< The rest can be imported without the rows with errors.
    bool canCorrect = false; ///< Cells with errors can be typed anew.
    bool storesSomething = false;
    std::function<core::ImportResult(core::Database&, bool leaveOut, const core::Progress&)> store;
    std::function<std::vector<core::OutSheet>()> leftOut; ///< The rows that are left out, to send back; may be null.
};

/// A list on its way into the file: what was read, and what the person has answered about it. A value: the work beside
/// the window has its own.
struct ImportSource {
    QString path;
    core::ListKind kind = core::ListKind::None;
    size_t listSheet = 0; ///< The sheet with units or people; all others are passed over.
    bool canonical = false; ///< Nothing needs to be asked about headings and columns.
    bool known = false; ///< A list with these headings was read before: how is not asked again.
    std::shared_ptr<const Sheets> raw; ///< As they came.
    std::shared_ptr<const Sheets> sheets; ///< In Unicode.
    std::vector<SheetReading> readings; ///< Of each sheet.
    core::ImportOptions options;
    std::map<CellPlace, QString> corrections; ///< What is typed instead.
    /// Rows of a foreign list, by the place of their sheet and their number, that update the facility they were
    /// suspected to be (ImportLine::like). It keeps its name and its
    /// first day, by which it was known.
    std::map<std::pair<size_t, int>, ImportLine> same;
    qint64 activity = 0; ///< Whose participants they are.
    QString duty; ///< Of staff where a row says none.

    /// Reads and recognises. Throws Error, Cancelled. year: of figures that do not say theirs.
    static ImportSource read(const QString& path, const core::Database& database, int year,
                             const core::Progress& progress);
    /// What would come of it with the answers so far; stores nothing. Throws Error, Cancelled.
    ImportOutcome plan(const core::Database& database, const core::Progress& progress) const;

    /// What was answered for a column of numbers; nothing if it was not.
    std::optional<core::DecimalMark> answerOf(const core::AmbiguousColumn& column) const;
    void answer(const core::AmbiguousColumn& column, core::DecimalMark mark);
    /// Another answer than such a list had before.
    void answerAgain(const core::AmbiguousColumn& column, core::DecimalMark mark);
    /// One value for every row where the list has no such column; empty: none.
    void fix(size_t sheet, const core::FixedValue& value);
    bool isFigures() const; ///< Facilities with their answers and figures; else units or people.
    std::vector<core::SourceLayout> layouts() const; ///< Of the sheets that are used.
    bool hasOldText() const; ///< A column of a used sheet is not in Unicode.
    /// Puts the headings of a sheet in another place and maps the columns anew.
    void setHeading(const core::Database& database, size_t sheet, size_t place, int rows);
    void setEncoding(size_t sheet, int place, core::TextEncoding encoding);
    QString fileName() const;
};

} // namespace ui
