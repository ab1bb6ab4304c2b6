// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/year_entry.h"

namespace core {

/// A cell of the year's grid.
struct YearPlace {
    qint64 facility = 0;
    YearColumn::Kind kind = YearColumn::Kind::Awareness;
    qint64 resource = 0; ///< Of Consumption and Cost.
};

/// The cell of the year that was typed last, told by the history: it is known even if the program was killed right
/// after. Nothing if nothing of the year is among the latest changes, or only imports and pasted blocks.
std::optional<YearPlace> lastTypedPlace(const Database& database, int year);

} // namespace core
