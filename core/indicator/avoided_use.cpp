// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/avoided_use.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/indicator/figures.h"
#include "core/record/unit.h"

#include <set>
#include <unordered_map>

namespace core {

namespace {

/// Expected use in the report year for a use of 1 in the base year.
Ratio scaleOf(const FacilitySaving& saving)
{
    const Ratio output(bigInt(saving.reportOutput), bigInt(saving.baseOutput));
    if (saving.fixedLoad == 0) return output;
    const Ratio load(BigInt(saving.fixedLoad), BigInt(100) * Decimal::one);
    return (Ratio(1) - load) * output + load;
}

struct Use {
    Ratio quantity;
    QString unit;
    std::optional<qint64> cost;
};

/// Facilities of the cohort by id, with what is known of their uses.
struct Member {
    const FacilitySaving* energy = nullptr;
    std::map<qint64, Use> base, report; ///< By resource.
    std::map<qint64, Ratio> adjustments;
};

struct Resource {
    QString code, measure;
};

/// The saving of the measure that the resource belongs to.
const FacilitySaving* savingOf(const Figures& figures, const FacilitySaving& energy, const Resource& resource)
{
    if (resource.measure == QLatin1String("energy")) return &energy;
    const QString code = resource.measure == QLatin1String("water") ? resource.measure : resource.code;
    for (size_t i = 1; i < figures.savings->measures().size(); ++i)
        if (figures.savings->measures()[i].code == code)
            if (const FacilitySaving* saving = figures.savings->saving(i, energy.facility)) return saving;
    return nullptr;
}

} // namespace

std::optional<GridFactor> gridFactor(const Database& database, int year)
{
    Statement row(database, "SELECT value, document FROM emission_factor WHERE year = ? ORDER BY id DESC LIMIT 1");
    if (!row.bind(1, qint64(year)).step()) return {};
    return GridFactor{Ratio(Decimal::fromRaw(row.integer(0))), row.text(1)};
}

AvoidedUses::AvoidedUses(const Database& database, const Figures& figures) : m_grid(gridFactor(database, figures.year))
{
    std::unordered_map<qint64, Member> members;
    std::set<int> years{figures.year};
    for (const CohortMember& member : figures.energy.members) {
        if (!member.saving) continue;
        members[member.saving->facility].energy = member.saving;
        years.insert(member.saving->baseYear);
    }
    if (members.empty()) return;
    std::unordered_map<qint64, Resource> resources;
    for (Stream rows(database, "SELECT id, code, measure FROM resource"); rows.next();)
        resources[rows.integer(0)] = {rows.text(1), rows.text(2)};
    QByteArrayList list;
    for (const int year : years) list << QByteArray::number(year);
    Stream facts(database,
                 "SELECT facility_id, year, resource_id, quantity, unit, cost FROM consumption WHERE year IN ("
                     + list.join(", ") + ")");
    while (facts.next()) {
        const auto found = members.find(facts.integer(0));
        if (found == members.end()) continue;
        Member& member = found->second;
        Use use{Ratio(Decimal::fromRaw(facts.integer(3))), facts.text(4), {}};
        if (!facts.isNull(5)) use.cost = facts.integer(5);
        if (facts.integer(1) == member.energy->baseYear) member.base[facts.integer(2)] = use;
        if (facts.integer(1) == figures.year) member.report[facts.integer(2)] = use;
    }
    Stream adjustments(database, "SELECT facility_id, resource_id, amount FROM adjustment WHERE year = ?");
    adjustments.bind(1, qint64(figures.year));
    while (adjustments.next())
        if (const auto found = members.find(adjustments.integer(0)); found != members.end()) {
            Ratio& sum = found->second.adjustments[adjustments.integer(1)];
            sum = sum + Ratio(Decimal::fromRaw(adjustments.integer(2)));
        }

    for (const auto& [facility, member] : members)
        for (const auto& [id, use] : member.report) {
            const Resource& resource = resources[id];
            const FacilitySaving* saving = savingOf(figures, *member.energy, resource);
            const auto before = member.base.find(id);
            if (!saving || !saving->isComputable() || before == member.base.end()) continue;
            const auto unit = conversion(before->second.unit, use.unit);
            if (!unit) continue;
            AvoidedUse avoided;
            avoided.quantity
                = before->second.quantity * Ratio(BigInt(unit->numerator), BigInt(unit->denominator)) * scaleOf(*saving)
                - use.quantity;
            if (const auto sum = member.adjustments.find(id);
                sum != member.adjustments.end() && !saving->adjustmentLeftOut)
                avoided.quantity = avoided.quantity + sum->second;
            if (use.cost && use.quantity > Ratio(0)) avoided.money = avoided.quantity * Ratio(*use.cost) / use.quantity;
            const auto hours = conversion(use.unit, QStringLiteral("MWh"));
            if (m_grid && hours && resource.code == QLatin1String("DIEN"))
                avoided.carbon = avoided.quantity * Ratio(BigInt(hours->numerator), BigInt(hours->denominator))
                    * m_grid->tonnesPerMegawattHour;
            m_uses[{facility, id}] = avoided;
        }
}

const AvoidedUse* AvoidedUses::find(qint64 facility, qint64 resource) const
{
    const auto found = m_uses.find({facility, resource});
    return found == m_uses.end() ? nullptr : &found->second;
}

AvoidedUses::Sum AvoidedUses::money() const
{
    Sum sum;
    std::set<qint64> facilities;
    for (const auto& [key, use] : m_uses) {
        if (!use.money) continue;
        sum.amount = sum.amount + *use.money;
        facilities.insert(key.first);
    }
    sum.facilities = int(facilities.size());
    return sum;
}

AvoidedUses::Sum AvoidedUses::carbon() const
{
    Sum sum;
    for (const auto& [key, use] : m_uses) {
        if (!use.carbon) continue;
        sum.amount = sum.amount + *use.carbon;
        ++sum.facilities; // one row of electricity each
    }
    return sum;
}

int AvoidedUses::withoutCost() const
{
    std::set<qint64> facilities;
    for (const auto& [key, use] : m_uses)
        if (!use.money) facilities.insert(key.first);
    return int(facilities.size());
}

} // namespace core
