// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

/// A word that names begin with, as comparable() folds it, and the type of an administrative unit that it says.
struct UnitTypeWord {
    QString word; ///< "thị trấn", "tt"
    QString type; ///< Code: "township"
};
/// Full and short ones; longer ones before those that they begin with.
const std::vector<UnitTypeWord>& unitTypeWords();

/// The code of the unit type that a word ("Phường", "TP") or the first words of a name ("Xã Mê Linh") say; empty if
/// they say none. Centrally run cities are told from others by more than the word "Thành phố".
QString unitTypeOf(const QString& text, bool wholeWord);
/// "Mê Linh" that is a commune is "Xã Mê Linh"; a name that says its type already stays.
QString namedWithType(const QString& name, const QString& type);
/// "commune", "district" or "province"; empty for an empty type.
QString levelOfUnitType(const QString& type);

} // namespace core
