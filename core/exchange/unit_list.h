// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_reader.h"

namespace core {

/// Columns of lists of administrative units: one unit in a row with its code and name, as the General Statistics Office
/// exports them, or one commune in a row with the district and province above it.
enum UnitColumn {
    UnitCode,
    UnitName,
    UnitType,
    UnitParent,
    UnitFrom,
    UnitUntil, ///< The first day on which it is no more.
    UnitSource,
    UnitNote,
    UnitLevel,
    UnitLastDay,
    ProvinceCode,
    ProvinceName,
    DistrictCode,
    DistrictName,
    CommuneCode,
    CommuneName,
    UnitEnglishName, ///< Known, not kept.
};
std::span<const ListColumn> unitColumns();
/// Whether the headings can tell units.
bool isUnitList(const ListHeadings& headings);

/// Plans all of the lists as one: units of one may stand above those of another.
void planUnits(const Database& database, std::span<const ListSource> sources, std::vector<ListRecord>& records,
               const Progress& progress);

} // namespace core
