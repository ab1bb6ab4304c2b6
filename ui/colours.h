// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace ui {

/// The colours of the window. Paper and charts stay black on white.
enum class Colours { System, Dark, HighContrast };

Colours chosenColours(); ///< Remembered for the person; System unless chosen.
void useColours(Colours colours); ///< For everything that is shown, and for the next time.
QPalette paletteOf(Colours colours); ///< System: as the platform has it.

/// A quieter tone than that of texts, which can still be read in a list: its contrast to the ground is 4.5 : 1 or more
/// (WCAG 2.1, 1.4.3).
QColor quietText(const QPalette& palette);

} // namespace ui
