// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core {

/// 1 `from` = numerator/denominator `to`.
struct UnitRatio {
    qint64 numerator = 1;
    qint64 denominator = 1;
};

/// The unit as it is stored: "m3" is "m³", "m2" is "m²", blanks dropped at the ends; otherwise as typed.
QString tidyUnit(const QString& unit);
/// Exact conversion between units of the same kind (mass, energy, volume, length, area, pieces); 1/1 for the same unit;
/// nothing for different kinds or unknown units.
std::optional<UnitRatio> conversion(const QString& from, const QString& to);

} // namespace core
