// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

class Database;

/// Keeps what was typed of a new record that cannot be stored yet. It is in the file at once, outside the history. A
/// record without values keeps nothing. place: the form or grid it is typed in. Throws Error.
void keepDraft(Database& database, const QString& place, const Record& record);
/// What is kept; references to records that are gone are left out.
std::optional<Record> draft(const Database& database, const QString& place, const Dictionary& dictionary);
/// The record was stored or given up.
void dropDraft(Database& database, const QString& place);

} // namespace core
