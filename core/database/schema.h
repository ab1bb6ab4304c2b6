// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

class Database;

/// Brings the file to the newest schema; each migration is a transaction of its own and a copy of the file is made
/// first. A new file gets its code lists. Throws Error: newer than the program, not ours, damaged.
void migrate(Database& database);
/// For a file that is only read: throws Error unless it is ours and of this very schema.
void checkSchema(const Database& database);
/// The schema as SQL, sorted. Compared with tests/data/schema.sql.
QByteArray schemaText(const Database& database);

} // namespace core
