// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/population.h"
#include "core/ratio.h"

#include <QHash>

#include <array>
#include <functional>

namespace core {

/// Why the saving of a facility cannot be computed; tested in this order, exactly one holds (indicators.md 5).
enum class Exclusion {
    None,
    NotInBaseYear,
    NoBaseOutput,
    ZeroBaseOutput,
    NoBaseConsumption,
    ZeroBaseConsumption,
    NoReportOutput,
    ZeroReportOutput,
    NoReportConsumption,
    ProductGap,
    ResourceGap,
    UnitChanged,
    NoFactor,
};
const char* code(Exclusion exclusion); ///< "no_base_output"; "" for None.

/// Where a saving stands to a band, edges inclusive.
enum class SavingClass { Increase, Below, Within, Above };
const char* code(SavingClass savingClass); ///< "within"

/// A band in per cent: low–high; without high only low decides.
struct Band {
    std::optional<Ratio> low, high; ///< As ratios: 8% is 2/25.
};

/// What is saved: energy as a whole in TOE, water in m³, or one material in one unit.
struct Measure {
    QString code; ///< "energy", "water", or the code of the material
    QString unit; ///< "TOE", "m³", …
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// The saving of one facility in one measure: 1 − E(t)/X with X = E(b)·((1−β)·P(t)/P(b) + β) + A.
///
/// A is the sum of the adjustments of the report year (indicators.md 5): what the facility would have used besides, or
/// not used, for a reason that has nothing to do with cleaner production (product changed, stoppage), entered with
/// amount, note and document and printed with the result. It is counted in the measure's unit: in TOE by the same
/// factor set as E for energy, in the unit of the use for water and materials. A never makes a facility computable that
/// is not computable without it, and adjustments of other years do not matter. Where X would no longer be positive, or
/// a factor is missing, no adjustment of the measure is counted and adjustmentLeftOut says so.
struct FacilitySaving {
    qint64 facility = 0;
    int baseYear = 0;
    Exclusion exclusion = Exclusion::None;
    Wide base = 0; ///< E(b) in 10^-16 of the measure's unit
    Wide actual = 0; ///< E(t) in 10^-16
    Wide baseOutput = 0; ///< P(b), in a scale common to both years of the facility
    Wide reportOutput = 0; ///< P(t)
    Wide expected = 0; ///< X in 10^-10, rounded once half away from zero; for Σ X only
    Wide adjustment = 0; ///< A in 10^-16
    qint64 fixedLoad = 0; ///< β in millionths of a per cent
    bool adjustmentLeftOut = false; ///< There are adjustments that cannot be counted.
    bool recorded = true; ///< Something of the measure is recorded in one of the years.
    double approximate = 0; ///< The saving to about 15 digits: decides clear cases only
    // The only energy carrier used in both years, if there is just one: for figures in its own unit.
    qint64 onlyResource = 0;
    qint64 baseQuantity = 0; ///< Millionths of the resource's unit
    qint64 actualQuantity = 0;
    Wide expectedQuantity = 0; ///< 10^-10 of the resource's unit

    bool isComputable() const { return exclusion == Exclusion::None; }
    Ratio saving() const; ///< Exact. Only if computable.
    bool reaches(const Ratio& low) const; ///< Exact.
    std::optional<SavingClass> classIn(const Band& band) const; ///< Nothing without low.
    int compare(const FacilitySaving& other) const; ///< Exact: -1, 0, 1.
};

/// What a plan counts: measures inside its resource scope, and how several make one figure of a facility.
enum class ResourceRule { Energy, Every, Any };

struct SavingsRequest {
    int reportYear = 0;
    int baseYear = 0; ///< Of the plan; a facility's own wins.
    qint64 factorSet = 0; ///< 0: the latest valid at the end of the report year
    QStringList scope{QStringLiteral("energy")}; ///< energy, water, raw_material, material
    ResourceRule rule = ResourceRule::Energy;
    bool oneBaseYear
        = false; ///< baseYear is that of every facility, whatever its own is: a link of a chain, a year and the last.
};

/// Savings of all facilities, measure by measure. Streams the facts facility by facility: memory does not grow with
/// them.
class Savings {
public:
    /// `only`: facilities to compute, by id; all others are left out. Empty function: all.
    Savings(const Database& database, const Population& population, const SavingsRequest& request,
            const std::function<bool(const FacilityState&)>& only = {});

    const std::vector<Measure>& measures() const { return m_measures; } ///< Energy first, always.
    /// In the order of facility ids.
    const std::vector<FacilitySaving>& of(size_t measure) const { return m_savings[measure]; }
    const FacilitySaving* saving(size_t measure,
                                 qint64 facility) const; ///< nullptr if nothing is recorded or left out.
    /// The one figure of a facility by the resource rule; nullptr if the facility was left out.
    const FacilitySaving* figure(qint64 facility) const;
    const SavingsRequest& request() const { return m_request; }
    qint64 factorSet() const { return m_factorSet; }

private:
    friend class SavingsReader;
    std::vector<Measure> m_measures;
    std::vector<std::vector<FacilitySaving>> m_savings;
    std::vector<FacilitySaving> m_figures; ///< Only for rules other than energy.
    SavingsRequest m_request;
    qint64 m_factorSet = 0;
};

/// A facility of a cohort: its saving in the measure (for the sums) and its one figure by the resource rule (for class,
/// mean, median).
struct CohortMember {
    const FacilitySaving* saving = nullptr;
    const FacilitySaving* figure = nullptr;
};

/// Sums over a cohort.
struct CohortSavings {
    Measure measure;
    std::vector<CohortMember> members; ///< Every member, computable or not, in the order given.
    int computable = 0; ///< Members whose figure can be computed.
    std::array<int, 4> classes{}; ///< By SavingClass; only if the band has a low end
    int reachingLow = 0;
    bool hasBand = false;
    Wide expected = 0; ///< Σ X in 10^-10
    Wide actual = 0; ///< Σ E(t) in 10^-16
    // In its own unit, if all computable facilities use one and the same carrier.
    qint64 onlyResource = 0;
    Wide naturalExpected = 0; ///< 10^-10
    Wide naturalActual = 0; ///< 10^-6

    int count() const { return int(members.size()); }
    Ratio expectedUse() const;
    Ratio actualUse() const;
    std::optional<Ratio> weighted() const; ///< (Σ X − Σ E(t)) / Σ X; nothing if nothing is computable
    /// Mean of the facilities' savings ("bình quân cơ sở"); exact up to 200 members, beyond that rounded to 30
    /// decimals.
    std::optional<Ratio> mean() const;
    std::optional<Ratio> median() const; ///< Exact.
    std::optional<Ratio> naturalExpectedUse() const;
    std::optional<Ratio> naturalActualUse() const;
};

CohortSavings cohortSavings(const Measure& measure, std::vector<CohortMember> members, const Band& band);

} // namespace core
