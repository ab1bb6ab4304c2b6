// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

constexpr int leastTextSize = 80; ///< In percent of the platform's text.
constexpr int mostTextSize = 200;

int chosenTextSize(); ///< In percent of the platform's text, remembered for the person; 100 unless chosen.

/// Writes everything that is made from now on in the chosen size and remembers it; outside of the bounds: the nearest
/// one.
void useTextSize(int percent);

int largerTextSize(int percent); ///< The next step up, at most mostTextSize.
int smallerTextSize(int percent);

} // namespace ui
