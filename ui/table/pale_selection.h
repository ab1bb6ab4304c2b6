// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QPalette;
class QWidget;

namespace ui {

/// Whether keys arrive at it, or at the cell that is open in it.
bool hasKeyboard(const QWidget& view);
/// What is chosen stays seen, but pale: a full colour would promise that the next figure goes there.
void paleSelection(QPalette& palette);
/// The cells are painted anew whenever the keyboard goes elsewhere.
void repaintWithKeyboard(QAbstractItemView& view);

} // namespace ui
