// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

class QMenuBar;

namespace ui {

/// A key and what it does.
struct ShortcutLine {
    QString group; ///< Title of the menu, or where the key works.
    QString keys; ///< As the platform writes it: "Ctrl+N"
    QString words;
};

/// The keys of every entry of the menus, as they are now.
std::vector<ShortcutLine> menuShortcuts(const QMenuBar& menus);
/// The keys inside grids, lists and forms, which no menu shows.
std::vector<ShortcutLine> gridShortcuts();
/// All of them on A4, group by group.
core::Report keyboardMap(const std::vector<ShortcutLine>& lines);

/// An action whose text changes (undo, redo) tells its plain words under this property.
inline constexpr char plainWordsProperty[] = "plainWords";

} // namespace ui
