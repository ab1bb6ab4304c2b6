// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/savings.h"

#include "core/indicator/savings_reader.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr qint64 fullLoad = 100 * Decimal::one; // 100% in millionths of a per cent

/// X = E(b) · output / base, with the fixed load worked in.
struct Scaling {
    BigInt output;
    BigInt base;
};

Scaling scalingOf(const FacilitySaving& s)
{
    if (s.fixedLoad == 0) return {bigInt(s.reportOutput), bigInt(s.baseOutput)};
    return {bigInt(s.reportOutput) * (fullLoad - s.fixedLoad) + bigInt(s.baseOutput) * s.fixedLoad,
            bigInt(s.baseOutput) * fullLoad};
}

/// X in 10^-16 times the base of the scaling.
BigInt scaledUse(const FacilitySaving& s, const Scaling& scaling)
{
    BigInt use = bigInt(s.base) * scaling.output;
    if (s.adjustment != 0) use += bigInt(s.adjustment) * scaling.base;
    return use;
}

} // namespace

const char* code(Exclusion exclusion)
{
    static constexpr const char* codes[] = {
        "",
        "not_in_base_year",
        "no_base_output",
        "zero_base_output",
        "no_base_consumption",
        "zero_base_consumption",
        "no_report_output",
        "zero_report_output",
        "no_report_consumption",
        "product_gap",
        "resource_gap",
        "unit_changed",
        "no_factor",
    };
    return codes[size_t(exclusion)];
}

const char* code(SavingClass savingClass)
{
    static constexpr const char* codes[] = {"increase", "below", "within", "above"};
    return codes[size_t(savingClass)];
}

Ratio FacilitySaving::saving() const
{
    const Scaling scaling = scalingOf(*this);
    const BigInt use = scaledUse(*this, scaling);
    return {use - bigInt(actual) * scaling.base, use};
}

namespace {

/// A bound of a band with its approximation, made once for many facilities.
struct Bound {
    explicit Bound(Ratio ratio) : exact(std::move(ratio)), approximate(exact.approximate()) { }
    Ratio exact;
    double approximate;
};

/// Where a saving stands to a bound: negative below, 0 on it, positive above. Exact.
int order(const FacilitySaving& saving, const Bound& bound)
{
    const double difference = saving.approximate - bound.approximate;
    if (std::abs(difference) > 1e-9 * (1 + std::abs(saving.approximate))) return difference < 0 ? -1 : 1;
    const auto exact = saving.saving() <=> bound.exact;
    return exact < 0 ? -1 : exact > 0 ? 1 : 0;
}

/// Classes in a band that has a low end.
class Classes {
public:
    explicit Classes(const Band& band) : m_low(*band.low)
    {
        if (band.high) m_high.emplace(*band.high);
    }
    SavingClass of(const FacilitySaving& saving) const
    {
        if (order(saving, m_zero) < 0) return SavingClass::Increase;
        if (order(saving, m_low) < 0) return SavingClass::Below;
        return m_high && order(saving, *m_high) > 0 ? SavingClass::Above : SavingClass::Within;
    }
    bool reachesLow(const FacilitySaving& saving) const { return order(saving, m_low) >= 0; }

private:
    Bound m_zero{Ratio(0)}, m_low;
    std::optional<Bound> m_high;
};

} // namespace

bool FacilitySaving::reaches(const Ratio& low) const { return order(*this, Bound(low)) >= 0; }

std::optional<SavingClass> FacilitySaving::classIn(const Band& band) const
{
    return band.low ? std::optional(Classes(band).of(*this)) : std::nullopt;
}

int FacilitySaving::compare(const FacilitySaving& other) const
{
    const double difference = approximate - other.approximate;
    if (std::abs(difference) > 1e-9 * (1 + std::abs(approximate))) return difference < 0 ? -1 : 1;
    const auto order = saving() <=> other.saving();
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

Savings::Savings(const Database& database, const Population& population, const SavingsRequest& request,
                 const std::function<bool(const FacilityState&)>& only)
    : m_request(request)
{
    readSavings(database, population, *this, only);
    if (m_request.rule == ResourceRule::Energy) return;
    // Every: the smallest of the recorded measures; if one cannot be computed, neither can the figure. Any: the largest
    // computable.
    for (size_t i = 1; i < m_savings.size(); ++i) {
        for (const FacilitySaving& saving : m_savings[i]) {
            FacilitySaving& figure = const_cast<FacilitySaving&>(*this->figure(saving.facility));
            if (!figure.recorded) {
                figure = saving;
            } else if (m_request.rule == ResourceRule::Every) {
                if (!figure.isComputable()) continue;
                if (!saving.isComputable() || saving.compare(figure) < 0) figure = saving;
            } else if (saving.isComputable() && (!figure.isComputable() || saving.compare(figure) > 0)) {
                figure = saving;
            }
        }
    }
}

static const FacilitySaving* found(const std::vector<FacilitySaving>& savings, qint64 facility)
{
    const auto place = std::lower_bound(savings.begin(), savings.end(), facility,
                                        [](const FacilitySaving& s, qint64 id) { return s.facility < id; });
    return place != savings.end() && place->facility == facility ? &*place : nullptr;
}

const FacilitySaving* Savings::saving(size_t measure, qint64 facility) const
{
    return found(m_savings[measure], facility);
}

const FacilitySaving* Savings::figure(qint64 facility) const
{
    return found(m_request.rule == ResourceRule::Energy ? m_savings.front() : m_figures, facility);
}

CohortSavings cohortSavings(const Measure& measure, std::vector<CohortMember> members, const Band& band)
{
    CohortSavings sums;
    sums.measure = measure;
    sums.members = std::move(members);
    sums.hasBand = band.low.has_value();
    bool natural = true;
    const auto classes = band.low ? std::optional(Classes(band)) : std::nullopt;
    for (const auto& [saving, figure] : sums.members) {
        if (!figure->isComputable()) continue;
        ++sums.computable;
        if (classes) {
            ++sums.classes[size_t(classes->of(*figure))];
            sums.reachingLow += classes->reachesLow(*figure);
        }
        if (!saving || !saving->isComputable()) continue;
        sums.expected += saving->expected;
        sums.actual += saving->actual;
        if (sums.onlyResource == 0) sums.onlyResource = saving->onlyResource;
        natural = natural && saving->onlyResource != 0 && saving->onlyResource == sums.onlyResource;
        sums.naturalExpected += saving->expectedQuantity;
        sums.naturalActual += saving->actualQuantity;
    }
    if (!natural) sums.onlyResource = 0;
    return sums;
}

Ratio CohortSavings::expectedUse() const { return {bigInt(expected), powerOfTen(10)}; }
Ratio CohortSavings::actualUse() const { return {bigInt(actual), powerOfTen(16)}; }

std::optional<Ratio> CohortSavings::weighted() const
{
    if (computable == 0 || expected == 0) return {};
    const BigInt expectedUse = bigInt(expected) * 1'000'000;
    return Ratio(expectedUse - bigInt(actual), expectedUse);
}

std::optional<Ratio> CohortSavings::mean() const
{
    if (computable == 0) return {};
    if (computable <= 200) {
        Ratio sum;
        for (const CohortMember& member : members)
            if (member.figure->isComputable()) sum = sum + member.figure->saving();
        return sum / Ratio(computable);
    }
    // The exact sum of many fractions has a denominator without bound. 40 decimals a term and one rounding to 30
    // decimals cannot change a printed digit unless the true mean lies within 10^-30 of a tie; a true tie is kept.
    const BigInt scale = powerOfTen(40);
    BigInt sum = 0;
    for (const CohortMember& member : members) {
        const FacilitySaving* saving = member.figure;
        if (!saving->isComputable()) continue;
        const Scaling scaling = scalingOf(*saving);
        const BigInt use = scaledUse(*saving, scaling);
        sum += roundedQuotient((use - bigInt(saving->actual) * scaling.base) * scale, use);
    }
    return Ratio(roundedQuotient(sum, powerOfTen(10) * computable), powerOfTen(30));
}

std::optional<Ratio> CohortSavings::median() const
{
    std::vector<const FacilitySaving*> sorted;
    for (const CohortMember& member : members)
        if (member.figure->isComputable()) sorted.push_back(member.figure);
    if (sorted.empty()) return {};
    const auto less = [](const FacilitySaving* a, const FacilitySaving* b) { return a->compare(*b) < 0; };
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end(), less);
    if (sorted.size() % 2 == 1) return (*middle)->saving();
    return ((*std::max_element(sorted.begin(), middle, less))->saving() + (*middle)->saving()) / Ratio(2);
}

std::optional<Ratio> CohortSavings::naturalExpectedUse() const
{
    if (onlyResource == 0) return {};
    return Ratio(bigInt(naturalExpected), powerOfTen(10));
}

std::optional<Ratio> CohortSavings::naturalActualUse() const
{
    if (onlyResource == 0) return {};
    return Ratio(bigInt(naturalActual), powerOfTen(6));
}

} // namespace core
