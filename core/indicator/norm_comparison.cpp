// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/norm_comparison.h"

#include "core/database/database.h"
#include "core/decimal.h"
#include "core/record/unit.h"

namespace core {

namespace {

using Reason = NormComparison::Reason;

/// 1 `unit` in the unit under the stroke of a norm: "tấn" of "MJ/tấn đường", "hl" of "MJ/hl".
std::optional<Ratio> outputScale(const QString& unit, const QString& normUnit)
{
    QString wanted = normUnit.section(QLatin1Char('/'), 1).trimmed();
    if (wanted.startsWith(QStringLiteral("tấn"))) wanted = QStringLiteral("tấn");
    const bool hectolitre = wanted == QLatin1String("hl");
    const auto ratio = conversion(unit, hectolitre ? QStringLiteral("lít") : wanted);
    if (!ratio) return {};
    return Ratio(BigInt(ratio->numerator), BigInt(ratio->denominator) * (hectolitre ? 100 : 1));
}

struct EnergyUse {
    Ratio kilowattHours, megajoules;
    bool any = false, isComplete = true; ///< Every carrier has a factor.
    bool electricityKnown = true; ///< In a unit of energy.
};

EnergyUse energyUse(const Database& database, qint64 facility, int year, qint64 factorSet)
{
    EnergyUse sum;
    Statement rows(database,
                   "SELECT c.quantity, c.unit, r.code, f.toe_per_unit FROM consumption AS c"
                   " JOIN resource AS r ON r.id = c.resource_id AND r.measure = 'energy'"
                   " LEFT JOIN factor AS f ON f.resource_id = r.id AND f.factor_set_id = ?"
                   " WHERE c.facility_id = ? AND c.year = ?");
    rows.bind(1, factorSet).bind(2, facility).bind(3, qint64(year));
    while (rows.step()) {
        const Ratio quantity(Decimal::fromRaw(rows.integer(0)));
        sum.any = true;
        if (rows.text(2) == QLatin1String("DIEN")) {
            const auto unit = conversion(rows.text(1), QStringLiteral("kWh"));
            if (!unit) {
                sum.isComplete = sum.electricityKnown = false;
                continue;
            }
            const Ratio hours = quantity * Ratio(BigInt(unit->numerator), BigInt(unit->denominator));
            sum.kilowattHours = sum.kilowattHours + hours;
            sum.megajoules = sum.megajoules + hours * Ratio(BigInt(18), BigInt(5)); // 3.6 MJ/kWh
        } else if (rows.isNull(3)) {
            sum.isComplete = sum.isComplete && rows.integer(0) == 0;
        } else {
            sum.megajoules = sum.megajoules + quantity * Ratio(Factor::fromRaw(rows.integer(3))) * Ratio(41'868);
        }
    }
    return sum;
}

void compareOutput(NormComparison& comparison, const Database& database, qint64 facility, int year,
                   const EnergyUse& use)
{
    Statement rows(database, "SELECT product_id, quantity, unit FROM output WHERE facility_id = ? AND year = ?");
    rows.bind(1, facility).bind(2, qint64(year));
    std::optional<Ratio> output;
    QString unit;
    int products = 0;
    while (rows.step()) {
        if (rows.integer(1) != 0) ++products;
        if (rows.integer(0) != comparison.product) continue;
        output = Ratio(Decimal::fromRaw(rows.integer(1)));
        unit = rows.text(2);
    }
    const bool electricity = comparison.unit.startsWith(QLatin1String("kWh/"));
    if (!output || *output == Ratio(0)) {
        comparison.reason = Reason::NoOutput;
    } else if (products > 1) {
        comparison.reason = Reason::SeveralProducts;
    } else if (!use.any) {
        comparison.reason = Reason::NoUse;
    } else if (electricity ? !use.electricityKnown : !comparison.unit.startsWith(QLatin1String("MJ/"))) {
        comparison.reason = Reason::OtherUnit;
    } else if (!electricity && !use.isComplete) {
        comparison.reason = Reason::NoFactor;
    } else if (const auto scale = outputScale(unit, comparison.unit)) {
        comparison.own = (electricity ? use.kilowattHours : use.megajoules) / (*output * *scale);
    } else {
        comparison.reason = Reason::OtherUnit;
    }
}

} // namespace

std::vector<NormComparison> normComparisons(const Database& database, qint64 facility, int year, qint64 factorSet)
{
    std::vector<NormComparison> list;
    Statement rows(database,
                   "SELECT p.id, p.name, n.document, n.product, n.capacity, n.value, n.unit, n.year_from, n.year_to"
                   " FROM product AS p JOIN norm AS n ON n.id = p.norm_id WHERE p.facility_id = ? ORDER BY p.id");
    rows.bind(1, facility);
    while (rows.step()) {
        NormComparison one;
        one.product = rows.integer(0);
        one.productName = rows.text(1);
        one.document = rows.text(2);
        one.normProduct = rows.text(3);
        one.capacity = rows.text(4);
        one.norm = Ratio(Decimal::fromRaw(rows.integer(5)));
        one.unit = rows.text(6);
        if (!rows.isNull(7)) one.fromYear = rows.integer(7);
        if (!rows.isNull(8)) one.toYear = rows.integer(8);
        if (one.fromYear && year < *one.fromYear) one.validity = NormComparison::Validity::NotYet;
        if (one.toYear && year > *one.toYear) one.validity = NormComparison::Validity::Expired;
        list.push_back(one);
    }
    if (list.empty()) return list;
    const EnergyUse use = energyUse(database, facility, year, factorSet);
    for (NormComparison& one : list) compareOutput(one, database, facility, year, use);
    return list;
}

} // namespace core
