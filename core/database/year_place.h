// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/year_entry.h"

class QJsonObject;

namespace core {

/// A cell of the year's grid.
struct YearPlace {
    qint64 facility = 0;
    YearColumn::Kind kind = YearColumn::Kind::Awareness;
    qint64 resource = 0; ///< Of Consumption and Cost.
};

/// The cells that a change of a row stands for: those of its fields that differ, a row that is not there holding
/// nothing. In the order of YearColumn::Kind; none for a table that is not the year's.
std::vector<YearColumn> changedCells(const QString& table, const QJsonObject& before, const QJsonObject& after);

/// The cell of the year that was typed last, told by the history: it is known even if the program was killed right
/// after. Nothing if nothing of the year is among the latest changes, or only imports and pasted blocks.
std::optional<YearPlace> lastTypedPlace(const Database& database, int year);

} // namespace core
