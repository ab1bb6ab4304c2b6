// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

class Database;

/// A commune, ward or special zone of a list that the program brings along.
struct ListedUnit {
    QString code, name;
    QString type; ///< As in the dictionary of administrative units: "commune", "ward", "special_zone"
};

/// The communes of a province or centrally run city as they are since the reform of 1 July 2025.
struct UnitList {
    QString code; ///< Of the province, by which the list is chosen: "01"
    QString name; ///< "Thành phố Hà Nội"
    std::vector<ListedUnit> communes; ///< In the Vietnamese order.
};

/// The lists compiled in (resources/units), in the order of their codes.
const std::vector<UnitList>& unitLists();
/// Puts the province and its communes into the file, or the commune of that code alone, in the running Transaction;
/// what is there already stays. Returns the id of that commune, or of the province if no code was given; 0 for a list
/// or code that is not known.
qint64 addUnitList(Database& database, const QString& province, const QString& commune = {});

} // namespace core
