// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"

#include <optional>

namespace core {

/// From when on a dated field has another value than on an earlier day, as is known already.
struct LaterChange {
    QDate day;
    Value value; ///< From the day on.
};

/// The first known change of a dated field after the day: Table::updateFrom() lets a new value hold only until then.
/// before: the record as it is stored, or as it was before a correction that is to become a change. Nothing if what
/// held on the day holds until now. Throws Error.
std::optional<LaterChange> laterChange(const Table& table, const Record& before, const char* field, const QDate& day);

} // namespace core
