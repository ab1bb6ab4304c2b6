// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace core {

class Database;

// Rows of any table with all their columns, the keys and derived ones too, as the history keeps them. What is written
// needs a running Transaction; table and column names come from the program, never from people.

QStringList columnsOfTable(const Database& database, const QByteArray& table);
/// Rows whose column has the number, in the order of their ids.
std::vector<QJsonObject> storedRows(const Database& database, const QByteArray& table, const QByteArray& column,
                                    qint64 number);
/// Empty if there is none.
QJsonObject storedRow(const Database& database, const QByteArray& table, qint64 id);
bool hasRow(const Database& database, const QByteArray& table, const QByteArray& column, const QJsonValue& value);

/// What a cell of a stored row holds; no value for null and for what is not there.
Value valueOfJson(const QJsonValue& json);
/// The dictionary of a table; for the earlier values "facility_past" that of "facility". nullptr for a table that
/// people never see.
const Dictionary* dictionaryOfStored(const QString& table);
/// What a stored row says, without its keys and derived columns.
Record recordOf(const Dictionary& dictionary, const QJsonObject& row);

/// Returns the id. Without an id in the row, or with null, it gets the next one; likewise with the uuid. Columns that
/// the table does not have are left out.
qint64 insertStoredRow(Database& database, const QByteArray& table, const QJsonObject& row);
/// Sets the columns that `values` names.
void updateStoredRow(Database& database, const QByteArray& table, qint64 id, const QJsonObject& values);
void removeStoredRow(Database& database, const QByteArray& table, qint64 id);

/// A column of the table that holds the id of a record of another.
struct TableReference {
    QString column;
    QString to; ///< Table.
};
std::vector<TableReference> referencesOf(const Database& database, const QByteArray& table);

} // namespace core
