// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

#include <map>
#include <optional>

namespace core {

class Database;
struct Figures;

/// What one facility avoided of one resource in the report year, in the unit it is recorded in, and what that is worth.
struct AvoidedUse {
    Ratio quantity; ///< Expected use less actual use; negative where more was used than expected.
    /// In dong: quantity · cost / use, both of the report year at this facility. Nothing if the cost or the use is not
    /// recorded or the use is 0.
    std::optional<Ratio> money;
    /// In tonnes: kWh from the grid · factor of the year. Nothing for other resources and for a year without factor.
    std::optional<Ratio> carbon;
};

/// A grid emission factor with where it is from.
struct GridFactor {
    Ratio tonnesPerMegawattHour;
    QString document;
};
/// Of that very year, the one entered last; nothing if the year has none: a factor of another year is not lent.
std::optional<GridFactor> gridFactor(const Database& database, int year);

/// Money saved and CO2 avoided by the cohort, resource by resource (C14). Energy, and the other resources that the
/// plan counts, of facilities whose saving in that measure can be computed. Two queries whatever the size of the
/// cohort.
class AvoidedUses {
public:
    AvoidedUses(const Database& database, const Figures& figures);

    const AvoidedUse* find(qint64 facility, qint64 resource) const; ///< nullptr if it cannot be told.
    const std::optional<GridFactor>& grid() const { return m_grid; }

    /// Sums over the cohort, with how many facilities they are of.
    struct Sum {
        Ratio amount;
        int facilities = 0;
    };
    Sum money() const; ///< In dong, of the energy whose cost is known.
    Sum carbon() const; ///< In tonnes.
    int withoutCost() const; ///< Facilities with an avoided use whose cost is not recorded.

private:
    std::map<std::pair<qint64, qint64>, AvoidedUse> m_uses; ///< By facility and resource.
    std::optional<GridFactor> m_grid;
};

} // namespace core
