// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/savings_reader.h"
#include "core/database/database.h"
#include "core/indicator/coefficients.h"
#include "core/indicator/expected_use.h"
#include "core/indicator/year_facts.h"
#include "core/record/unit.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace core {

namespace {

struct Resource {
    QString code;
    QString group; ///< energy, water, raw_material, material
    bool isEnergy = false;
    bool isWater = false;
    bool isInScope = false; ///< Its group is in the resource scope of the plan.
    std::optional<qint64> factor; ///< TOE per unit in 10^-10
};

/// A consumption row of the measure that is computed.
struct Use {
    const Resource* resource;
    Fact fact;
};

/// What is added to the expected use of a facility in the report year, in millionths of the resource's unit.
struct Adjustment {
    qint64 resource;
    qint64 amount;
};

qint64 what(const Fact& fact) { return fact.what; }
qint64 what(const Use& use) { return use.fact.what; }

/// Something is recorded in one of the years and absent in the other.
template <class T>
bool hasGap(const std::vector<T>& a, const std::vector<T>& b)
{
    if (a.size() != b.size()) return true;
    return std::any_of(a.begin(), a.end(), [&](const T& one) {
        return std::none_of(b.begin(), b.end(), [&](const T& other) { return what(one) == what(other); });
    });
}

constexpr Wide quantityScale = 10'000'000'000; // millionths → 10^-16

} // namespace

/// Computes Savings; kept apart because it needs the database and the value does not.
class SavingsReader {
public:
    SavingsReader(const Database& database, const Population& population, Savings& savings)
        : m_database(database), m_population(population), m_savings(savings), m_request(savings.m_request)
    {
    }

    void read(const std::function<bool(const FacilityState&)>& only)
    {
        loadFactors();
        // Of a single facility only its own rows are read.
        const auto& all = m_population.facilities();
        const QByteArray of
            = all.size() == 1 ? " AND facility_id = " + QByteArray::number(all.front().id) : QByteArray();
        m_coefficients.load(m_database, of);
        loadAdjustments(of);
        m_savings.m_measures = {{QStringLiteral("energy"), QStringLiteral("TOE")}};
        m_savings.m_savings.resize(1);
        QByteArrayList years{QByteArray::number(m_request.reportYear), QByteArray::number(m_request.baseYear)};
        for (const FacilityState& facility : m_population.facilities())
            if (const int base = baseYearOf(facility); base != m_request.baseYear)
                if (const QByteArray own = QByteArray::number(base); !years.contains(own)) years << own;
        YearFacts outputs(m_database, "output", "product_id", years.join(", "), of, m_units);
        YearFacts uses(m_database, "consumption", "resource_id", years.join(", "), of, m_units);
        m_savings.m_savings.front().reserve(m_population.facilities().size());
        for (const FacilityState& facility : m_population.facilities()) {
            if (only && !only(facility)) continue;
            const int base = baseYearOf(facility);
            outputs.moveTo(facility.id, base, m_request.reportYear);
            uses.moveTo(facility.id, base, m_request.reportYear);
            readFacility(facility, base, outputs, uses);
        }
    }

private:
    int baseYearOf(const FacilityState& facility) const
    {
        return m_request.oneBaseYear ? m_request.baseYear
                                     : facility.baseYearFor(m_request.reportYear, m_request.baseYear);
    }

    void loadFactors()
    {
        m_savings.m_factorSet = m_request.factorSet;
        if (m_savings.m_factorSet == 0) {
            Statement latest(m_database,
                             "SELECT id FROM factor_set WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1");
            latest.bind(1, QStringLiteral("%1-12-31").arg(m_request.reportYear));
            if (latest.step()) m_savings.m_factorSet = latest.integer(0);
        }
        for (Stream rows(m_database, "SELECT id, code, measure FROM resource"); rows.next();) {
            Resource& resource = m_resources[rows.integer(0)];
            resource.code = rows.text(1);
            resource.group = rows.text(2);
            resource.isEnergy = resource.group == QLatin1String("energy");
            resource.isWater = resource.group == QLatin1String("water");
            resource.isInScope = m_request.scope.contains(resource.group);
        }
        Stream factors(m_database, "SELECT resource_id, toe_per_unit FROM factor WHERE factor_set_id = ?");
        factors.bind(1, m_savings.m_factorSet);
        while (factors.next()) m_resources[factors.integer(0)].factor = factors.integer(1);
    }

    void loadAdjustments(const QByteArray& of)
    {
        Stream rows(m_database, "SELECT facility_id, resource_id, amount FROM adjustment WHERE year = ?" + of);
        rows.bind(1, qint64(m_request.reportYear));
        while (rows.next()) m_adjustments[rows.integer(0)].push_back({rows.integer(1), rows.integer(2)});
    }

    /// Puts A into a saving whose E(b) and outputs are set, from the adjustments of the resources that are wanted.
    /// factorOf: 10^-16 of the measure's unit for a millionth of the resource's; nothing if not known.
    template <class Wanted, class FactorOf>
    void adjust(FacilitySaving& saving, const Wanted& wanted, const FactorOf& factorOf) const
    {
        if (m_adjustments.empty()) return;
        const auto found = m_adjustments.find(saving.facility);
        if (found == m_adjustments.end()) return;
        Wide sum = 0;
        for (const Adjustment& adjustment : found->second) {
            const Resource& resource = m_resources.at(adjustment.resource);
            if (!wanted(resource, adjustment.resource) || adjustment.amount == 0) continue;
            const std::optional<Wide> factor = factorOf(resource);
            saving.adjustmentLeftOut = saving.adjustmentLeftOut || !factor;
            sum += Wide(adjustment.amount) * factor.value_or(0);
        }
        if (saving.adjustmentLeftOut || sum == 0) return;
        saving.adjustment = sum;
        if (sum > 0 || isPositive(saving)) return;
        saving.adjustment = 0;
        saving.adjustmentLeftOut = true;
    }

    /// X > 0, exactly.
    static bool isPositive(const FacilitySaving& s)
    {
        constexpr qint64 full = 100 * Decimal::one;
        const BigInt use
            = bigInt(s.base) * (bigInt(s.reportOutput) * (full - s.fixedLoad) + bigInt(s.baseOutput) * s.fixedLoad);
        return use + bigInt(s.adjustment) * bigInt(s.baseOutput) * full > 0;
    }

    /// P(b) and P(t) in one scale; false if a unit changed and cannot be converted. Called only when no product is
    /// missing.
    bool outputsOf(const YearFacts& facts, int baseYear, Wide& base, Wide& report) const
    {
        base = report = 0;
        Wide scale = 1; // common to both years, so that conversions stay whole
        struct Term {
            Wide base, report, divisor;
        };
        std::vector<Term> converted;
        // Where every coefficient is 1 it is left out: smaller numbers, same quotient.
        const bool plain = std::all_of(facts.report.begin(), facts.report.end(), [&](const Fact& fact) {
            return m_coefficients.of(fact.what, m_request.reportYear) == Factor::one
                && m_coefficients.of(fact.what, baseYear) == Factor::one;
        });
        for (const Fact& fact : facts.report) {
            const Fact* before = factOf(facts.base, fact.what);
            const qint64 now = plain ? 1 : m_coefficients.of(fact.what, m_request.reportYear);
            const qint64 then = plain ? 1 : m_coefficients.of(fact.what, baseYear);
            if (before->unit == fact.unit) {
                base += Wide(before->quantity) * then;
                report += Wide(fact.quantity) * now;
                continue;
            }
            const auto ratio = conversion(m_units.text(fact.unit), m_units.text(before->unit));
            if (!ratio) return false;
            converted.push_back({Wide(before->quantity) * then, Wide(fact.quantity) * now * ratio->numerator,
                                 Wide(ratio->denominator)});
            scale = std::lcm(qint64(scale), ratio->denominator); // units are powers of ten: at most the largest
        }
        base *= scale;
        report *= scale;
        for (const Term& term : converted) {
            base += term.base * scale;
            report += term.report * (scale / term.divisor);
        }
        return true;
    }

    bool zeroOutput(const std::vector<Fact>& facts, int year) const
    {
        return std::all_of(facts.begin(), facts.end(), [&](const Fact& fact) {
            return fact.quantity == 0 || m_coefficients.of(fact.what, year) == 0;
        });
    }

    /// E(b) = 0: nothing was used, or only carriers whose factor is 0. Of a carrier without a factor that is not known.
    static bool zeroConsumption(const std::vector<Use>& uses)
    {
        return std::all_of(uses.begin(), uses.end(), [](const Use& use) {
            return use.fact.quantity == 0 || (use.resource->isEnergy && use.resource->factor == 0);
        });
    }

    void readFacility(const FacilityState& facility, int baseYear, const YearFacts& outputs, const YearFacts& uses)
    {
        FacilitySaving common;
        common.facility = facility.id;
        common.baseYear = baseYear;
        common.fixedLoad = facility.fixedLoad;
        const bool late = facility.start.isValid() && facility.start.year() > baseYear;
        bool unitsFit = true;
        const bool gap = hasGap(outputs.base, outputs.report);
        if (!gap) unitsFit = outputsOf(outputs, baseYear, common.baseOutput, common.reportOutput);

        const auto excluded = [&](const std::vector<Use>& before, const std::vector<Use>& now) {
            if (late) return Exclusion::NotInBaseYear;
            if (outputs.base.empty()) return Exclusion::NoBaseOutput;
            if (zeroOutput(outputs.base, baseYear)) return Exclusion::ZeroBaseOutput;
            if (before.empty()) return Exclusion::NoBaseConsumption;
            if (zeroConsumption(before)) return Exclusion::ZeroBaseConsumption;
            if (outputs.report.empty()) return Exclusion::NoReportOutput;
            if (zeroOutput(outputs.report, m_request.reportYear)) return Exclusion::ZeroReportOutput;
            if (now.empty()) return Exclusion::NoReportConsumption;
            if (gap) return Exclusion::ProductGap;
            if (hasGap(before, now)) return Exclusion::ResourceGap;
            if (!unitsFit) return Exclusion::UnitChanged;
            return Exclusion::None;
        };
        FacilitySaving energy = common;
        pick(uses, [](const Resource& resource, qint64) { return resource.isEnergy; });
        energy.recorded = !m_before.empty() || !m_now.empty();
        energy.exclusion = excluded(m_before, m_now);
        if (energy.isComputable()) computeEnergy(energy);
        m_savings.m_savings.front().push_back(energy);
        if (m_request.rule != ResourceRule::Energy) {
            FacilitySaving figure = energy; // where the scope leaves energy out: as if none were recorded
            if (!m_request.scope.contains(QLatin1String("energy"))) {
                figure = common;
                figure.recorded = false;
                figure.exclusion = excluded({}, {});
            }
            m_savings.m_figures.push_back(figure);
        }
        if (m_request.scope.size() > 1 || !m_request.scope.contains(QLatin1String("energy")))
            readOthers(common, uses, excluded);
    }

    /// Facts of one measure into m_before and m_now: those for which wanted(resource, its id).
    template <class Wanted>
    void pick(const YearFacts& uses, const Wanted& wanted)
    {
        const auto copy = [&](const std::vector<Fact>& facts, std::vector<Use>& picked) {
            picked.clear();
            for (const Fact& fact : facts)
                if (const Resource& resource = m_resources.at(fact.what); wanted(resource, fact.what))
                    picked.push_back({&resource, fact});
        };
        copy(uses.base, m_before);
        copy(uses.report, m_now);
    }

    void computeEnergy(FacilitySaving& saving)
    {
        for (const std::vector<Use>* uses : {&m_before, &m_now}) {
            Wide& sum = uses == &m_before ? saving.base : saving.actual;
            for (const auto& [resource, fact] : *uses) {
                if (fact.quantity == 0) continue; // nothing of it needs no factor
                if (!resource->factor) {
                    saving.exclusion = Exclusion::NoFactor;
                    return;
                }
                sum += Wide(fact.quantity) * *resource->factor;
            }
        }
        adjust(
            saving, [](const Resource& resource, qint64) { return resource.isEnergy; },
            [](const Resource& resource) {
                return resource.factor ? std::optional<Wide>(*resource.factor) : std::nullopt;
            });
        finish(saving);
        if (m_now.size() == 1) inItsOwnUnit(saving, m_before.front().fact, m_now.front().fact);
    }

    /// The figures in the unit of the only carrier; none if what is adjusted is another one.
    void inItsOwnUnit(FacilitySaving& saving, const Fact& before, const Fact& now) const
    {
        Wide adjustment = 0;
        if (saving.adjustment != 0)
            for (const Adjustment& one : m_adjustments.at(saving.facility)) {
                if (!m_resources.at(one.resource).isEnergy || one.amount == 0) continue;
                if (one.resource != now.what) return;
                adjustment += one.amount;
            }
        saving.onlyResource = now.what;
        saving.baseQuantity = before.quantity;
        saving.actualQuantity = now.quantity;
        saving.expectedQuantity
            = expectedUse(saving.baseQuantity, saving.reportOutput, saving.baseOutput, saving.fixedLoad, adjustment, 6);
    }

    /// Expected use and the approximate saving; base, actual and outputs are set.
    static void finish(FacilitySaving& saving)
    {
        saving.expected
            = expectedUse(saving.base, saving.reportOutput, saving.baseOutput, saving.fixedLoad, saving.adjustment, 16);
        if (saving.adjustment != 0) { // it may all but cancel the rest: no floating point here
            saving.approximate = saving.saving().approximate();
            return;
        }
        const double load = double(saving.fixedLoad) / double(100 * Decimal::one);
        const double output = double(saving.reportOutput) / double(saving.baseOutput);
        saving.approximate = 1 - double(saving.actual) / (double(saving.base) * ((1 - load) * output + load));
    }

    template <class Excluded>
    void readOthers(const FacilitySaving& common, const YearFacts& uses, const Excluded& excluded)
    {
        std::vector<Measure> done;
        for (const std::vector<Fact>* facts : {&uses.base, &uses.report}) {
            for (const Fact& fact : *facts) {
                const Resource& resource = m_resources.at(fact.what);
                if (resource.isEnergy || !resource.isInScope) continue;
                const bool water = resource.isWater;
                const Measure measure{water ? resource.group : resource.code, m_units.text(fact.unit)};
                const auto same = [&](const Measure& m) { return m.code == measure.code; };
                if (std::any_of(done.begin(), done.end(), same)) continue;
                done.push_back(measure);
                const auto wanted
                    = [&](const Resource& other, qint64 id) { return water ? other.isWater : id == fact.what; };
                pick(uses, wanted);
                FacilitySaving saving = common;
                saving.exclusion = excluded(m_before, m_now);
                if (saving.isComputable()) computeQuantity(saving, wanted);
                of(measure).push_back(saving);
            }
        }
    }

    template <class Wanted>
    void computeQuantity(FacilitySaving& saving, const Wanted& wanted)
    {
        const int unit = m_before.front().fact.unit;
        for (const std::vector<Use>* uses : {&m_before, &m_now})
            for (const auto& [resource, fact] : *uses) {
                if (fact.unit != unit) {
                    saving.exclusion = Exclusion::UnitChanged;
                    return;
                }
                (uses == &m_before ? saving.base : saving.actual) += Wide(fact.quantity) * quantityScale;
            }
        adjust(saving, wanted, [](const Resource&) { return std::optional<Wide>(quantityScale); });
        finish(saving);
    }

    std::vector<FacilitySaving>& of(const Measure& measure)
    {
        auto& measures = m_savings.m_measures;
        const auto found = std::find(measures.begin(), measures.end(), measure);
        const auto index = size_t(found - measures.begin());
        if (found == measures.end()) {
            measures.push_back(measure);
            m_savings.m_savings.emplace_back();
        }
        return m_savings.m_savings[index];
    }

    const Database& m_database;
    const Population& m_population;
    Savings& m_savings;
    const SavingsRequest& m_request;
    UnitTexts m_units;
    std::unordered_map<qint64, Resource> m_resources;
    Coefficients m_coefficients;
    std::unordered_map<qint64, std::vector<Adjustment>> m_adjustments; ///< Of the report year, by facility.
    std::vector<Use> m_before, m_now; ///< Of the measure that is computed, in the two years.
};

void readSavings(const Database& database, const Population& population, Savings& savings,
                 const std::function<bool(const FacilityState&)>& only)
{
    SavingsReader(database, population, savings).read(only);
}

} // namespace core
