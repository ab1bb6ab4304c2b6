// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRect;

namespace ui {

/// Draws what is said about a value into its cell: a filled corner for a remark, a bar with a knob at the left edge for
/// a watched value. They differ in shape and place, not in colour alone.
void paintSigns(QPainter& painter, const QRect& cell, const QPalette& palette, int signs);

} // namespace ui
