// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value.h"

#include <QString>

#include <vector>

namespace core {

class Database;

/// One entry of a list to choose from: what is stored and what people read.
struct ListEntry {
    Value value;
    QString name;
    QString detail; ///< In grey behind the name: what tells it from others of its name.
    QString code = {}; ///< What it is known by in other tables, if it is part of the detail.
};

/// What a reference to `table` can be set to, in reading order. Communes alone for administrative_unit if
/// `communesOnly`.
std::vector<ListEntry> listEntries(const Database& database, const QString& table, bool communesOnly = false);
/// Those whose field `owner` refers to the record with that id: the tasks of a plan.
std::vector<ListEntry> listEntriesOf(const Database& database, const QString& table, const char* owner, qint64 id);
/// Sectors by their code; the list (version) is that of the newest entries.
std::vector<ListEntry> sectorEntries(const Database& database);
QString sectorVersion(const Database& database);

/// What people call a record: "F07 Hộ KD Mộc Tiến Thắng", "Xã Mê Linh". Also of one that has been removed, from the
/// history.
QString recordName(const Database& database, const QString& table, qint64 id);

/// The facility that a record of the table belongs to, also of one that has been removed; 0 if it belongs to none.
qint64 facilityOf(const Database& database, const QString& table, qint64 id);

} // namespace core
