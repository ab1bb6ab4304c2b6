// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"
#include "core/indicator/figures.h"

namespace ui {

/// The targets of a plan as a table to calculate with: shares are exact values shown as 0,00%, counts stand beside
/// them.
core::OutSheet targetSheet(const core::Figures& figures, const QString& name);

} // namespace ui
