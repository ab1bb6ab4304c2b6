// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/indicator/unit_texts.h"

#include <QString>

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace core {

class Database;

/// An output or consumption of a facility in one year.
struct YearlyFigure {
    qint64 facility = 0;
    qint64 what = 0; ///< Product or resource.
    int unit = 0; ///< UnitTexts::text() is how it is written.
    qint64 quantity = 0; ///< Millionths of the unit.
    std::optional<qint64> cost; ///< Whole dong, of consumption.
    qint64 coefficient = 0; ///< Of the product at the end of the year, as a Factor.
};

/// Output and consumption of one year, by facility.
class YearlyFigures {
public:
    /// condition: SQL that the id of a facility fulfils (" = 7"); empty: of all.
    YearlyFigures(const Database& database, int year, const QByteArray& condition, UnitTexts& units);

    std::span<const YearlyFigure> output(qint64 facility) const { return of(m_output, facility); }
    std::span<const YearlyFigure> use(qint64 facility) const { return of(m_use, facility); }

private:
    static std::span<const YearlyFigure> of(const std::vector<YearlyFigure>& figures, qint64 facility);

    std::vector<YearlyFigure> m_output, m_use; ///< By facility.
};

/// nullptr if there is none of it.
const YearlyFigure* figureOf(std::span<const YearlyFigure> figures, qint64 what);

/// What the checks need to know of a resource.
struct CheckedResource {
    QString name;
    bool isEnergy = false;
    bool isGridPower = false;
    std::optional<qint64> factor; ///< TOE per unit in 10^-10.
};
using CheckedResources = std::unordered_map<qint64, CheckedResource>;
CheckedResources checkedResources(const Database& database, qint64 factorSet);

/// E of a facility in 10^-16 TOE; what has no factor is left out.
struct EnergySum {
    Wide toe = 0;
    bool isComplete = true; ///< Everything that was used has a factor.
};
EnergySum energyOf(std::span<const YearlyFigure> use, const CheckedResources& resources);

} // namespace core
