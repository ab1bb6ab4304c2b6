// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QPixmap;
class QRect;

namespace ui {

/// Draws what is said about a value into its cell: a filled corner for a remark, a bar with a foot at the left edge for
/// a watched value. They differ in shape and place, not in colour alone.
void paintSigns(QPainter& painter, const QRect& cell, const QPalette& palette, int signs);
/// What the signs take of the cell's left side, where words must not begin.
int roomForSigns(int signs);
/// A triangle with its point up: the sign of a warning, drawn so that it needs no font.
QPixmap warningSign();

} // namespace ui
