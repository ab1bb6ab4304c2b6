// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value.h"

#include <QString>

#include <span>
#include <vector>

namespace core {

class Database;

/// A line of the register as a list shows it beside the answers of a year.
struct FacilityLine {
    QString code;
    QString name;
    QString commune;
    QString sector; ///< VSIC code
    QString awareness; ///< Code of the answer of the year; empty if there is none.
    QString adoption;
};

/// In which order a list shows the register.
struct FacilityQuery {
    enum class Order { Code, Name, Commune, Sector, Awareness, Adoption };
    int year = 0;
    Order order = Order::Code;
    bool ascending = true;
};

/// The ids of all facilities in the wanted order; FacilitySearch chooses among them.
std::vector<qint64> facilityIds(const Database& database, const FacilityQuery& query);
/// In the order of ids; an empty line for an unknown id.
std::vector<FacilityLine> facilityLines(const Database& database, int year, std::span<const qint64> ids);
/// Empty for an unknown id.
QString facilityCode(const Database& database, qint64 facility);
/// The code after the greatest one that ends with a number: F21 after F20; F01 for an empty register.
QString nextFacilityCode(const Database& database);

} // namespace core
