// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

namespace core {

/// base · output / outputBase + adjustment in 10^-10, from base and adjustment in 10^-scale; rounded half away from
/// zero. The load: fixedLoad in millionths of a per cent (indicators.md 5).
Wide expectedUse(Wide base, Wide output, Wide outputBase, qint64 fixedLoad, Wide adjustment, int scale);

} // namespace core
