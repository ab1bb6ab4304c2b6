// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

namespace ui {

/// The target judged on the data of the figures' year, as it would be if it were stored like this.
core::TargetFigure judgedAs(const core::Record& target, const core::Database& database, const core::Figures& figures);

} // namespace ui
