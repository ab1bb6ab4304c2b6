// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explanation.h"

namespace ui {

/// Why the numbers of a chart are what they are: of the row of its table that is chosen (a target, a facility), else of
/// the chart as a whole; nothing if there is none.
std::optional<core::Explanation> whyChart(const core::Database& database, const core::Figures& figures,
                                          const core::Chart& chart, int row);

} // namespace ui
