// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/targets.h"

#include <functional>
#include <utility>

namespace core {

/// Where a judged target of several years should be in the as-of year; nothing for a plan of one year, in its last year,
/// for a milestone, without a result, and for a figure from elsewhere without a value stated for the year.
/// beginning: year and value where the line begins; requiredFor: what a number stated by the plan requires.
std::optional<Path> pathOf(const TargetFigure& figure, const TargetContext& context,
                           const std::optional<std::pair<int, Ratio>>& beginning,
                           const std::function<std::optional<Ratio>(Decimal stated)>& requiredFor);

} // namespace core
