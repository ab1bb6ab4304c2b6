// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <vector>

namespace core {

class Database;

/// Values that a document sets and that figures are counted with. A version that is used is never changed in place; it
/// is followed by a new one with its own document.
enum class DatedList {
    Factors, ///< TOE per unit of energy carriers; a version is a factor set.
    SizeThresholds, ///< Bounds of the size classes; a version is all rows valid from one day.
    Norms, ///< Official norms of energy use; a version is all rows of one document.
    EmissionFactors, ///< Of the grid; a version is all rows of one document.
    Industries, ///< Sectors (VSIC); a version is a sector list.
};

/// One version of a list.
struct ListVersion {
    QString key; ///< Tells it from the other versions of its list.
    QString name; ///< Of a factor set; empty for the others.
    QString document;
    QDate validFrom; ///< Norms and emission factors: 1 January of their first year; invalid if they name none.
    QString usedBy; ///< Translated: why it is not changed in place; empty: it may be corrected or removed.

    QString shownName() const { return name.isEmpty() ? document : name; }
};

/// The kind of record that the values of a list are.
const Dictionary& valuesDictionary(DatedList list);
/// The kind of record that says what a new version is, and which of its fields are asked for.
const Dictionary& headDictionary(DatedList list);
QStringList headFields(DatedList list);

/// The latest first.
std::vector<ListVersion> listVersions(const Database& database, DatedList list);
std::optional<ListVersion> listVersion(const Database& database, DatedList list, const QString& key);
/// What a person who makes a new version finds proposed: of a factor set a free code; nothing else is known.
Record proposedHead(const Database& database, DatedList list);
Record headOf(const Database& database, DatedList list, const QString& key);

/// What is wrong with a new version made from another: its day comes before that of the copied one or is taken, its
/// code or document is taken, or it would change the figures of a locked year. `corrected`: the version whose own head
/// this is; empty for a new one.
Problems checkHead(const Database& database, DatedList list, const QString& from, const Record& head,
                   const QString& corrected = {});
/// Makes a version with the values of another; of norms those of the latest years. An emission factor is one value
/// only, which the head brings. Returns its key. One step of undo. Throws Error if checkHead() finds something.
QString copyVersion(Database& database, DatedList list, const QString& from, const Record& head);
/// A new set with the factors of another, to correct until it is used. Returns its id.
qint64 copyFactorSet(Database& database, qint64 from, const Record& set);
/// Changes what headFields() names of a version that nothing uses; of norms the document only. Returns its key then.
/// Throws Error.
QString correctHead(Database& database, DatedList list, const QString& key, const Record& head);
/// Throws Error with the code "version_used" if something uses it.
void removeVersion(Database& database, DatedList list, const QString& key);

/// Throws Error with the code "version_used" if the change set touched a version that something uses: undo must not do
/// what nobody may.
void checkVersionsUnused(const Database& database, qint64 changeSet);

/// The values of a version. Factors: one for each energy carrier; those without a factor have no id and no value.
std::vector<Record> versionValues(const Database& database, DatedList list, const QString& key);
/// Stores one value of a version that nothing uses; a factor without a value is removed. Returns what is wrong with it,
/// then nothing is stored. Throws Error with the code "version_used" if something uses the version.
std::optional<Problem> correctValue(Database& database, DatedList list, const QString& key, const Record& value);
/// Norms only: another row like `like`, to be corrected. Returns its id. Throws Error.
qint64 addNorm(Database& database, const QString& key, const Record& like);
/// Norms only. The last row cannot be removed; the version can. Throws Error.
void removeNorm(Database& database, const QString& key, qint64 id);

/// A sector as a list names it: level and what it belongs to follow from the code ("C", "10", "101", "1010", "10101").
Record sectorOf(const QString& code, const QString& name, const QString& section = {});
/// What is wrong with a sector of a list: its code is none of VSIC, or another sector of the list has it.
Problems checkSector(const Database& database, const QString& version, const Record& sector);
/// A sector list of its own, not a copy: in the order given, divisions after their section. Marks of priority sectors
/// are taken over from the list before. Returns its key. One step of undo. Throws Error if checkHead() or checkSector()
/// finds something, or without any sector.
QString makeSectorList(Database& database, const Record& head, const std::vector<Record>& sectors);
/// Adds a sector to a list that nothing uses, or takes one out. Throws Error.
qint64 addSector(Database& database, const QString& version, const Record& sector);
void removeSector(Database& database, const QString& version, qint64 id);

} // namespace core
