// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

class Database;

/// Why a resource is not changed in place, in words: it came with the program, or something names it. Empty: it may be
/// corrected or removed.
QString resourceUsedBy(const Database& database, qint64 resource);
/// What a person who adds a resource finds proposed: a free code.
Record proposedResource(const Database& database);
/// What is wrong with it besides its single fields: code or name is taken.
Problems checkResource(const Database& database, const Record& resource);
/// Adds a resource behind the others. Returns its id. Throws Error if checkResource() finds something.
qint64 addResource(Database& database, const Record& resource);
/// Throws Error "resource_used" for one that something uses: what was recorded by it would mean something else.
void correctResource(Database& database, const Record& resource);
void removeResource(Database& database, qint64 resource);

} // namespace core
