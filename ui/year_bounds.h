// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

constexpr int firstYear = 1990, lastYear = 2200; ///< What can be chosen as a year, as the dictionaries take it.

} // namespace ui
