// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/targets.h"

namespace core {

/// A percentage as it is kept, in millionths of a per cent, as a ratio: 8% is 2/25.
Ratio percentOf(qint64 millionths);
/// Met from `required` on, exceeded above `highest`, or above `required` where there is none. NoData without one of the
/// first two.
Verdict verdictOf(const std::optional<Ratio>& actual, const std::optional<Ratio>& required,
                  const std::optional<Ratio>& highest = {});

} // namespace core
