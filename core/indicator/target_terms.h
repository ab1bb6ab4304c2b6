// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

namespace core {

/// A percentage as it is kept, in millionths of a per cent, as a ratio: 8% is 2/25.
Ratio percentOf(qint64 millionths);

} // namespace core
