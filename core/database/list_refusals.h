// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/list_versions.h"
#include "core/error.h"

namespace core {

// What every change of a list version shares: how it is refused, and what the journal calls it.

/// An error of one field of a list.
Problem wrongField(const char* field, const QString& message, const char* code);
Error refusedList(const QString& message, const QString& code);
/// Throws the first of the problems, if there is one.
void refuse(const Problems& problems);
/// Throws Error with the code "no_version" if it is no longer there.
ListVersion existingVersion(const Database& database, DatedList list, const QString& key);
/// Throws Error with the code "version_used" if something uses it.
void refuseUsed(const ListVersion& version);
/// Both.
ListVersion unusedVersion(const Database& database, DatedList list, const QString& key);
/// "Norms – new version: TT 24/2017"
QString listStep(DatedList list, const QString& words, const QString& name);

} // namespace core
