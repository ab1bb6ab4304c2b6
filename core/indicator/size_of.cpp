// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/size_of.h"

#include "core/indicator/population.h"

#include <map>
#include <memory>

namespace core {

std::function<QString(qint64, int)> sizesOf(const Database& database)
{
    auto years = std::make_shared<std::map<int, Population>>();
    return [&database, years](qint64 facility, int year) {
        const auto place = years->try_emplace(year, database, QDate(year, 12, 31)).first;
        const FacilityState* state = place->second.facility(facility);
        return state ? state->size : QString();
    };
}

} // namespace core
