// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/number_text.h"

namespace ui {

/// What a pasted number shows about its decimal sign: Ask if it has no sign, or if a single sign before exactly three
/// digits could be either ("6.744", "644,000").
core::DecimalMark markOf(const QString& text);
/// Whether the number can be read in two ways.
bool isAmbiguous(const QString& text);
/// The number as it is typed into a cell: without groups, with a comma before the decimals. What stands behind it (a
/// unit) stays; what is no number with this sign stays as it is.
QString asTyped(const QString& text, core::DecimalMark mark);

/// The text with its number as it is read with this sign, without groups and needless zeros: "2,1 tấn".
QString asRead(const QString& text, core::DecimalMark mark);

} // namespace ui
