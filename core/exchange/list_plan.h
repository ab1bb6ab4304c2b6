// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <span>

namespace core {

/// Which list a sheet is, by its headings.
enum class ListKind {
    None, ///< A cover page, an empty sheet, or nothing that is known.
    Canonical, ///< One of the four sheets of the canonical workbook: planImport().
    Facilities, ///< Facilities with foreign headings: proposeLayout(), toCanonical(), planImport().
    Units, ///< Administrative units: planList().
    Staff, ///< Persons with their posts: planList().
    Participants, ///< Who took part in an activity: planList().
};
struct RecognisedList {
    ListKind kind = ListKind::None;
    std::optional<SourceLayout> layout; ///< Of facilities with foreign headings.
};
/// year: of figures that do not say theirs.
RecognisedList recogniseList(const Database& database, const std::vector<Sheet>& sheets, size_t sheet, int year);

/// What the person decides before units, staff or participants are imported.
struct ListOptions {
    QString fileName; ///< For the name of the step: "Nhập <file name>".
    QDate
        validFrom; ///< Units: a changed name, type or level holds from that day on, and units that say no first day
                   ///< exist from then; invalid: changes are corrections. Staff: the first day of posts that say none.
    QString duty; ///< Staff: code of the duty where a row says none; empty: such a row is an error.
    qint64 activity = 0; ///< Participants: of which activity.
};

/// What is written, in the order in which it is written: a record may refer to an earlier one by -(its place + 1).
struct ListRecord {
    Record record; ///< id 0: new
    QDate validFrom; ///< The dated fields hold from that day; invalid: a correction.
};

/// What an import of units, staff or participants would do, before anything is stored.
struct ListPlan : RowsPlan {
    ListKind kind = ListKind::None;
    bool isOneOfSeveral = false; ///< It was planned together with others.
    ListOptions options;
    /// One and the same for lists that were planned together: records of one may refer to those of another.
    std::shared_ptr<std::vector<ListRecord>> records;
    qint64 lastChange = 0; ///< State of the file that it was compared with.

    bool hasErrors() const { return !errors.empty(); }
    bool changesSomething() const { return !records->empty(); } ///< Of lists planned together: any of them.
};

/// Reads the sheet as that kind of list and compares it with the file; stores nothing. Units are known by their code
/// and the time in which they hold, persons by their identity number or name, posts by person, duty, place and first
/// day, participants of the activity by their identity number, or by name and workplace. A blank cell leaves what is
/// stored. Throws Cancelled.
ListPlan planList(const Database& database, const std::vector<Sheet>& sheets, size_t sheet, ListKind kind,
                  const ListOptions& options = {}, const Progress& progress = {});

/// A sheet of a file and which list it is.
struct ListSheet {
    size_t sheet = 0;
    ListKind kind = ListKind::None;
};
/// The same of several lists of units or staff of one file, whatever their order: a person, an office or a unit that
/// one brings is known in the others. Returns a plan for each, in the order of the lists.
std::vector<ListPlan> planLists(const Database& database, const std::vector<Sheet>& sheets,
                                const std::vector<ListSheet>& lists, const ListOptions& options = {},
                                const Progress& progress = {});

/// Stores all of it as one step that one undo takes back. Errors as of storeImport().
ImportResult storeList(Database& database, const ListPlan& plan, bool skipErrors = false);
/// The same for lists that were planned together.
ImportResult storeLists(Database& database, std::span<const ListPlan> plans, bool skipErrors = false);

/// The rows in error with the reason in a last column; empty if there are none.
std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const ListPlan& plan);

} // namespace core
