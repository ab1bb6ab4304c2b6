// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"

namespace ui {

/// A record whose dated fields were changed: as it was and as it is.
struct DatedChange {
    core::Record before;
    core::Record now;
};

/// How the value of a field is told in a question: that of a Reference by what its record is called.
QString valueWords(const core::Database& database, const core::Field& field, const core::Value& value);

/// That what is changed from the day on holds only until a later change that is known already, a sentence for each such
/// field; empty if there is none. before: as stored, or as it was before the correction. Throws core::Error.
QString laterChangeWords(const core::Table& table, const DatedChange& change, const QDate& day);

/// Changes that were stored as corrections hold from that day on; before it, what was there before them does. action:
/// the words of undo, one step for all. Throws core::Error.
void storeChangedSince(core::Table table, const std::vector<DatedChange>& changes, const QDate& day,
                       const QString& action);

} // namespace ui
