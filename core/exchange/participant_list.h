// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/record/dictionary.h"

namespace core {

/// What an import of an attendance list would do, before anything is stored.
///
/// The columns are those of participantSheet(), in any order, below at most thirty rows of titles; "Họ và tên" must be
/// there. A row is the same person as one on the list if it has the same identity number, or without one the same name
/// and no other workplace; then a blank cell leaves what is stored.
struct ParticipantPlan {
    /// A row that is new on the list.
    struct NewRow {
        int row = 0;
        QString name;
        QString workplace;
    };
    qint64 activity = 0;
    QString fileName;
    int rows = 0; ///< Without titles, headings and blank rows; each is new, changed, identical or has errors.
    std::vector<NewRow> added;
    std::vector<RowChange> changes;
    int identical = 0;
    std::vector<ImportProblem> errors; ///< At most mostProblems, and then one that counts the others.
    QStringList unknownColumns;
    std::vector<Record> records; ///< What is written: new ones (id 0) and changed ones.
    qint64 lastChange = 0; ///< State of the file that it was compared with.

    bool canBeStored() const { return errors.empty() && !records.empty(); }
};

/// "Người tham dự"
QString participantListName();
/// Whether a sheet has the headings of an attendance list.
bool hasParticipants(const Sheet& sheet);

/// Takes the first sheet with the heading "Họ và tên"; a file without one is an error of the plan. Stores nothing.
/// Throws Cancelled.
ParticipantPlan planParticipants(const Database& database, qint64 activity, const std::vector<Sheet>& sheets,
                                 const QString& fileName, const Progress& progress = {});

/// Stores all of it as one step that one undo takes back. Throws Error "row_errors" if there are any, "changed_since"
/// if the file was changed after the plan was made; then nothing is stored.
ImportResult storeParticipants(Database& database, const ParticipantPlan& plan);

/// The list of an activity; importing it again changes nothing.
OutSheet participantSheet(const Database& database, qint64 activity);

} // namespace core
