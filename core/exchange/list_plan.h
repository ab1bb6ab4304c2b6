// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

namespace core {

struct ParticipantPlan;

/// Which list a sheet is, by its headings.
enum class ListKind {
    None, ///< A cover page, an empty sheet, or nothing that is known.
    Canonical, ///< One of the four sheets of the canonical workbook: planImport().
    Facilities, ///< Facilities with foreign headings: proposeLayout(), toCanonical(), planImport().
    Units, ///< Administrative units: planList().
    Staff, ///< Persons with their posts: planList().
    Participants, ///< Who took part in an activity: planParticipants().
};
ListKind listKind(const Database& database, const std::vector<Sheet>& sheets, size_t sheet);

/// What the person decides before units or staff are imported.
struct ListOptions {
    QString fileName; ///< For the name of the step: "Nhập <file name>".
    QDate
        validFrom; ///< Units: a changed name, type or level holds from that day on, and units that say no first day
                   ///< exist from then; invalid: changes are corrections. Staff: the first day of posts that say none.
    QString duty; ///< Staff: code of the duty where a row says none; empty: such a row is an error.
};

/// What is written, in the order in which it is written: a record may refer to an earlier one by -(its place + 1).
struct ListRecord {
    Record record; ///< id 0: new
    QDate validFrom; ///< The dated fields hold from that day; invalid: a correction.
};

/// What an import of units or staff would do, before anything is stored.
struct ListPlan : RowsPlan {
    ListKind kind = ListKind::None;
    ListOptions options;
    std::vector<ListRecord> records;
    qint64 lastChange = 0; ///< State of the file that it was compared with.

    bool hasErrors() const { return !errors.empty(); }
    bool changesSomething() const { return !records.empty(); }
};

/// Reads the sheet as that kind of list and compares it with the file; stores nothing. Units are known by their code
/// and the time in which they hold, persons by their identity number or name, posts by person, duty, place and first
/// day. A blank cell leaves what is stored. Throws Cancelled.
ListPlan planList(const Database& database, const std::vector<Sheet>& sheets, size_t sheet, ListKind kind,
                  const ListOptions& options = {}, const Progress& progress = {});

/// Stores all of it as one step that one undo takes back. Errors as of storeImport().
ImportResult storeList(Database& database, const ListPlan& plan, bool skipErrors = false);

/// The rows in error with the reason in a last column; empty if there are none.
std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const ListPlan& plan);

/// A plan for participants in the shape of the others, to be shown by the same table.
RowsPlan rowsOf(const ParticipantPlan& plan);

/// The headings of a list of units or staff that are written and always read: for a template.
OutSheet listTemplate(ListKind kind);

} // namespace core
