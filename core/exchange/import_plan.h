// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ambiguous_columns.h"
#include "core/exchange/canonical_sheets.h"
#include "core/exchange/source_layout.h"
#include "core/exchange/spreadsheet.h"
#include "core/progress.h"
#include "core/record/number_text.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace core {

class Database;
class Error;
struct PlannedRecords;

/// What the person decides before an import.
struct ImportOptions {
    enum class Duplicates { New, Skip };

    std::optional<DecimalMark> decimal; ///< For texts that could be either ("6.744"); not set: what the column shows,
                                        ///< else it is asked.
    DecimalAnswers decimals; ///< The same for single columns of canonical sheets; they count before `decimal`.
    /// How foreign lists were read: kept with the import, in the same step. With any, a row of such a list is stored as
    /// a whole or not at all, whatever sheets its values went to.
    std::vector<SourceLayout> remember;
    QDate listDate; ///< Communes are looked up as they were on that day; invalid: today.
    QDate validFrom; ///< Dated fields change from that day on; invalid: they are corrected.
    Duplicates duplicates = Duplicates::New; ///< What becomes of facilities that may be in the file already.
    /// Of single rows by the place of their sheet (SheetRow::origin) and their number; the others as `duplicates` says.
    QHash<std::pair<size_t, int>, Duplicates> duplicateRows;
    QString fileName; ///< For the name of the step: "Nhập <file name>".
    /// The size class of a stored facility in a year ("SN"; empty if not known), to compare the column "Quy mô" with;
    /// not set: it is not compared.
    std::function<QString(qint64 facility, int year)> sizeOf;
    QSet<std::pair<size_t, int>> wrongRows; ///< Not read: by the place of their sheet and their number.
    int currentYear = 0; ///< Year of labour, revenue and capital where nothing says it; 0: of today.
};

/// Something to tell about one row.
struct ImportProblem {
    int row = 0; ///< As the spreadsheet program counts.
    QString column; ///< Heading.
    QString code; ///< "unknown_commune"; stable, English.
    QString message; ///< Translated: what is wrong and what to do.
    QString suggestion; ///< A value that would do; may be empty.
    size_t origin = 0; ///< SheetRow::origin of the row.
};

/// ImportProblem::code of a row that is left out because a value of it that went to another sheet has an error.
inline constexpr char wrongRowCode[] = "wrong_row";
/// ImportProblem::code of the last error of a sheet with more than are listed: it counts the others.
inline constexpr char moreErrorsCode[] = "more_errors";
/// Beyond that many errors or warnings of a sheet they are counted only: a small file from outside can hold millions.
inline constexpr size_t mostProblems = 1'000;
/// If so many first rows of a sheet all have errors, the others are not read: it is another kind of list.
inline constexpr int mostWrongRows = 10'000;

/// One field that an import would change, as people read it.
struct FieldChange {
    QString column; ///< Heading.
    QString before;
    QString after;
    bool dated = false; ///< Can be a correction, or hold from a day on.
};

/// A row that is new, or that the file holds as it is.
struct ReadRow {
    int row = 0;
    QString key; ///< As in RowChange.
    QString name; ///< Of a facility; of a figure its values in words.
    size_t origin = 0;
};

/// A row of which the file holds another version.
struct RowChange {
    int row = 0;
    QString key; ///< "F07", "F07 2018 Sản phẩm chính"
    std::vector<FieldChange> fields;
    size_t origin = 0;
};

/// A new facility that may be one that is known already: same brand words in the same commune, or the same tax code.
struct SuspectedDuplicate {
    int row = 0;
    QString code; ///< Of the row; empty if the sheet has no codes and the row is skipped.
    QString name;
    QString like; ///< Code of the facility that it resembles, stored or from an earlier row.
    QString likeName;
    bool skipped = false;
    size_t origin = 0;
    bool isStored = false; ///< The one that it resembles is in the file.
};

/// What an import would do with the rows of one sheet, whatever the list.
struct RowsPlan {
    QString name; ///< "Cơ sở"
    size_t source = 0; ///< Place among the sheets that were read.
    int rows = 0; ///< Without headings and blank rows; each is new, changed, identical, skipped or has errors.
    int added = 0;
    int identical = 0;
    int skipped = 0; ///< Suspected duplicates that are left out, and what belongs to them.
    std::vector<ReadRow> newRows; ///< Those counted in `added`.
    std::vector<ReadRow> identicalRows;
    std::vector<RowChange> changes;
    std::vector<SuspectedDuplicate> duplicates;
    std::vector<ImportProblem> leftOut; ///< Skipped rows: of facilities that are left out, or merged into others.
    std::vector<ImportProblem> errors; ///< At most mostProblems, and then one "more_errors" that counts the others.
    int moreErrors = 0; ///< Errors that are not among them.
    std::vector<ImportProblem> unlisted; ///< These: for the workbook of rows to correct. Late ones have no message.
    std::vector<ImportProblem> warnings; ///< Stored all the same; at most mostProblems.
    int moreWarnings = 0; ///< Warnings that are not among them.
    QStringList unknownColumns;
    bool unusable = false; ///< A required column is missing: no row was read.
};

/// What an import would do with one of the four canonical sheets.
struct SheetPlan : RowsPlan {
    SheetKind kind = SheetKind::Facilities;

    const CanonicalSheet& canonical() const { return canonicalSheet(kind); }
};

/// What an import would do, before anything is stored.
struct ImportPlan {
    std::vector<SheetPlan> sheets; ///< In the order of the canonical workbook.
    QStringList skippedSheets; ///< Names of sheets that are none of the four.
    ImportOptions options;
    std::shared_ptr<const PlannedRecords> records; ///< What storeImport writes.
    qint64 lastChange = 0; ///< State of the file that it was compared with.

    bool hasErrors() const;
    bool changesSomething() const;
    const SheetPlan* sheet(SheetKind kind) const; ///< nullptr if the source has no such sheet.
};

/// Reads, maps, checks and compares with the file; stores nothing. Throws Error with the code "ambiguous_number" naming
/// sheet, column, row and both readings, or "no_known_sheet"; Cancelled.
ImportPlan planImport(const Database& database, const std::vector<Sheet>& sheets, const ImportOptions& options = {},
                      const Progress& progress = {});

/// What an import has done.
struct ImportResult {
    qint64 changeSet = 0; ///< For takeBack(); 0 if nothing was to be stored.
    qint64 records = 0; ///< Records written.
};

/// Which locked years the plan would change and what to do, in words for the person; empty if it changes none.
QString lockWords(const Database& database, const ImportPlan& plan);
/// Throws Error with the code "year_locked" if the plan would change figures of a locked year.
void checkUnlocked(const Database& database, const ImportPlan& plan);

/// What is thrown where rows have errors and nobody said that they are left out; code "row_errors".
Error rowErrors();
/// Throws Error "changed_since" if anything was changed after newestChange() was `lastChange`.
void checkUnchanged(const Database& database, qint64 lastChange);

/// Stores all of the plan, and the layouts to remember, in one transaction that one undo takes back, also after
/// restart. With row errors it throws Error "row_errors" unless skipErrors says that these rows are left out;
/// "changed_since" if the file was changed after the plan was made, "year_locked".
ImportResult storeImport(Database& database, const ImportPlan& plan, bool skipErrors = false,
                         const Progress& progress = {});

/// What the names of all imports begin with in the history: "Nhập ".
QString importActionPrefix();

} // namespace core
