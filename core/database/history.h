// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace core {

class Database;

/// Makes the triggers that write down every change of every table. Called once when a file is opened for writing.
///
/// One mechanism is journal and undo at once: each change of a row keeps the row before and after. Undo replays a
/// change set backwards as a new change set; redo undoes the undo. The log only ever grows and outlives the program's
/// end.
void startHistory(Database& database);
/// From here on the rows inserted into the table are not written down one by one; writeHistoryOfInserts() does it for
/// all with one statement, which is several times faster. Both belong into one transaction, whose end without commit
/// undoes this too.
void holdHistoryOfInserts(Database& database, const QByteArray& table);
/// Writes down the rows with higher ids, and goes on row by row.
void writeHistoryOfInserts(Database& database, const QByteArray& table, qint64 lastIdBefore);
/// Opens a change set in the running transaction; all changes until its end belong to it.
qint64 beginChange(Database& database, const QString& action, const QString& why);
/// The change set is how the file began (a practice district, a preset): no undo takes it back, which would leave an
/// empty file. In the running transaction.
void markAsBeginning(Database& database, qint64 changeSet);
/// The change set stands for good: no undo takes it back (a locked or unlocked year, an issued document). It is in the
/// journal even if it changed no row. In the running transaction.
void markAsLasting(Database& database, qint64 changeSet);
/// The latest change that was written down, by its id; 0: none. Whoever shows what would be changed remembers it and
/// looks again before storing.
qint64 newestChange(const Database& database);
QString currentUser(); ///< Who is at work, by the name of the account; "?" if the system does not tell.
QSet<QString> changedTables(const Database& database, qint64 changeSet);

/// A step that undo or redo would take.
struct Step {
    qint64 changeSet = 0;
    QString action; ///< In the person's words: "F07 – Nhận thức 2018".
};
/// Change sets that do not hold: undone, and the undo was not undone in turn.
QSet<qint64> undoneChangeSets(const Database& database);
std::optional<Step> undoableStep(const Database& database);
std::optional<Step> redoableStep(const Database& database);
/// The latest step that stands for good (a locked or unlocked year, an issued document): neither undo nor redo reaches
/// beyond it. Not the beginning of the file.
std::optional<Step> lastingStep(const Database& database);
void undo(Database& database); ///< Takes back the latest change set. Throws Error.
void redo(Database& database); ///< Brings back what was undone last, unless something else was done since.

/// Takes back one change set (an import, say) although others came after it. Throws Error with code "changed_since"
/// naming what was changed since, "undone" for one taken back already, "beginning" for the one that the file began
/// with, "lasting" for one that stands for good, or "year_locked"; then nothing is taken back.
void takeBack(Database& database, qint64 changeSet);

/// One change of one field (or a whole row made or removed), as the journal shows it. A lasting step that changed no
/// row (a document was issued) has no table.
struct JournalEntry {
    qint64 changeSet = 0;
    QString at; ///< UTC, ISO.
    QString user;
    QString action;
    QString why;
    QString table;
    qint64 record = 0;
    QString field; ///< Column; empty for a row made or removed: then before or after is the whole row as JSON.
    QString before;
    QString after;
};
/// Columns that the program keeps for itself: keys and what it derives. No journal shows them.
bool isForTheProgram(const QString& column);
/// Newest change set first, at most `limit` change sets; only what belongs to the facility if facilityId is not 0.
std::vector<JournalEntry> journal(const Database& database, qint64 facilityId = 0, int limit = 1000);

/// Change sets that are imports and still stand, newest first.
std::vector<Step> changeSetsWithAction(const Database& database, const QString& actionPrefix);

} // namespace core
