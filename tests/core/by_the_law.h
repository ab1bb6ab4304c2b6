// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/made_district.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <functional>
#include <set>

/// The indicators once more, written from the text that defines them (indicators.md) and from nothing else: slow,
/// simple, in rationals. The program is right where both agree.
namespace law {

using Q = boost::multiprecision::cpp_rational;
using Z = boost::multiprecision::cpp_int;
using namespace made;

inline Q quotient(qint64 value, qint64 by) { return Q(Z(value), Z(by)); }
inline Q millionths(qint64 raw) { return quotient(raw, 1'000'000); }
inline Q percent(qint64 raw) { return quotient(raw, 100'000'000); }
inline Q factor(qint64 raw) { return quotient(raw, 10'000'000'000); }
inline QDate endOf(int year) { return QDate(year, 12, 31); }

/// Of values kept with the first day on which they no longer held: the earliest such day after `day` decides.
template <class Past>
const Past* heldOn(const std::vector<Past>& past, const QDate& day)
{
    const Past* held = nullptr;
    for (const Past& one : past)
        if (one.until > day && (!held || one.until < held->until)) held = &one;
    return held;
}

// §2 Population

inline bool runsOn(const Facility& f, const QDate& day)
{
    if (day < f.start || (f.stop.isValid() && day >= f.stop)) return false;
    for (const Suspension& s : f.suspensions)
        if (s.start <= day && (!s.resume.isValid() || day < s.resume)) return false;
    return true;
}

inline const Attributes& attributesOn(const Facility& f, const QDate& day)
{
    const AttributesPast* past = heldOn(f.past, day);
    return past ? past->attributes : f.now;
}

/// Labour and (revenue or capital); by labour alone where both are unknown (§7, NĐ 39/2018 Điều 6).
inline std::string sizeOn(const Facility& f, const QDate& day)
{
    const std::string& form = attributesOn(f, day).legalForm;
    if (form == "household") return "HKD";
    if (form == "cooperative") return "HTX";
    std::string size;
    for (const auto& [year, figures] : f.years) {
        if (year > day.year() || !figures.labour) continue;
        struct Limit {
            const char* size;
            qint64 labour, revenue, capital;
        };
        size = "L";
        for (const Limit& limit :
             {Limit{"V", 200, 200'000'000'000, 100'000'000'000}, Limit{"N", 100, 50'000'000'000, 20'000'000'000},
              Limit{"SN", 10, 3'000'000'000, 3'000'000'000}}) {
            const bool unknown = !figures.revenue && !figures.capital;
            if (*figures.labour <= limit.labour
                && (unknown || (figures.revenue && *figures.revenue <= limit.revenue)
                    || (figures.capital && *figures.capital <= limit.capital)))
                size = limit.size;
        }
    }
    return size;
}

inline bool inScope(const District& d, const Facility& f, const QDate& day, const Target& scope)
{
    const Attributes& attributes = attributesOn(f, day);
    if (scope.unit >= 0) {
        int unit = attributes.unit;
        while (unit >= 0 && unit != scope.unit) {
            const UnitPast* past = heldOn(d.units[size_t(unit)].past, day);
            unit = past ? past->parent : d.units[size_t(unit)].parent;
        }
        if (unit < 0) return false;
    }
    const auto listed = [](const std::vector<std::string>& list, const std::string& code) {
        return list.empty() || std::find(list.begin(), list.end(), code) != list.end();
    };
    if (!listed(scope.sizes, sizeOn(f, day))) return false;
    if (!listed(scope.zones, attributes.zone < 0 ? "outside" : District::zoneKinds[attributes.zone])) return false;
    if (scope.industries.empty()) return true;
    for (const std::string& code : scope.industries)
        if (attributes.industry.rfind(code, 0) == 0) return true;
    return false;
}

// §3 Answers

enum class Answer { Unknown, No, Yes };

/// asOf: surveys of a later date do not count (§7); invalid: all do.
inline Answer answer(const Facility& f, bool awareness, int year, int carry, const QDate& asOf, bool* carried = nullptr)
{
    const std::string yes = awareness ? "NT2 NT3" : "AD3 AD4 AD5";
    const std::string no = awareness ? "NT0 NT1" : "AD0 AD1 AD2 ADS";
    for (int back = 0; back <= carry; ++back) {
        const auto survey = f.surveys.find(year - back);
        if (survey == f.surveys.end()) continue;
        if (asOf.isValid() && survey->second.date.isValid() && survey->second.date > asOf) continue;
        const std::string& code = awareness ? survey->second.awareness : survey->second.adoption;
        if (code.empty()) continue;
        if (carried) *carried = back > 0;
        if (yes.find(code) != std::string::npos) return Answer::Yes;
        if (no.find(code) != std::string::npos) return Answer::No;
    }
    if (carried) *carried = false;
    return Answer::Unknown;
}

// §5 Savings per unit product

struct Saving {
    std::string excluded; ///< Its reason; empty if computable
    Q actual, expected, saving; ///< E(t), X, 1 − E(t)/X
    bool recorded = false; ///< Something of the measure in one of the years
    int onlyResource = -1; ///< If there is just one
    Q naturalActual, naturalExpected;
};

struct Size {
    std::string kind;
    int size;
};
inline Size unitSize(const std::string& unit)
{
    if (unit == "kg") return {"mass", 1};
    if (unit == "tạ") return {"mass", 100};
    if (unit == "tấn" || unit == "Tấn") return {"mass", 1000};
    return {unit, 1};
}

inline qint64 coefficient(const Product& product, int year)
{
    const CoefficientPast* past = heldOn(product.past, endOf(year));
    return past ? past->coefficient : product.coefficient;
}

/// 10 places, half away from zero; values here are never negative.
inline Q rounded(const Q& value)
{
    const Z scale = 10'000'000'000;
    const Z number = numerator(value) * scale, by = denominator(value);
    return Q((2 * number + by) / (2 * by), scale);
}

/// The saving of one measure. wanted: which resources it is made of. factors: null for quantities as they are.
inline Saving saving(const Facility& f, int base, int year, const std::function<bool(int)>& wanted,
                     const std::map<int, qint64>* factors)
{
    Saving result;
    std::map<int, Quantity> uses[2];
    const int years[2] = {base, year};
    for (int y = 0; y < 2; ++y)
        if (f.uses.count(years[y]))
            for (const auto& [resource, use] : f.uses.at(years[y]))
                if (wanted(resource)) uses[y][resource] = use;
    result.recorded = !uses[0].empty() || !uses[1].empty();

    // Both outputs in the units of the base year.
    Q output[2];
    std::set<int> products[2];
    bool unitChanged = false;
    for (size_t p = 0; p < f.products.size(); ++p)
        for (int y = 0; y < 2; ++y) {
            const Product& product = f.products[p];
            const auto found = product.outputs.find(years[y]);
            if (found == product.outputs.end()) continue;
            products[y].insert(int(p));
            Q quantity = millionths(found->second.raw) * factor(coefficient(product, years[y]));
            const auto before = product.outputs.find(base);
            if (before != product.outputs.end()) {
                const Size from = unitSize(found->second.unit), to = unitSize(before->second.unit);
                unitChanged = unitChanged || from.kind != to.kind;
                quantity = quantity * from.size / to.size;
            }
            output[y] += quantity;
        }
    Q use[2];
    bool noFactor = false, onlyZeros[2] = {true, true};
    std::set<std::string> units;
    for (int y = 0; y < 2; ++y)
        for (const auto& [resource, quantity] : uses[y]) {
            if (!factors) units.insert(quantity.unit);
            const bool known = !factors || factors->count(resource);
            noFactor = noFactor || (!known && quantity.raw != 0);
            const Q amount = millionths(quantity.raw) * (factors && known ? factor(factors->at(resource)) : Q(1));
            onlyZeros[y] = onlyZeros[y] && amount == 0;
            use[y] += amount;
        }
    const auto keys = [](const std::map<int, Quantity>& map) {
        std::set<int> set;
        for (const auto& [key, value] : map) set.insert(key);
        return set;
    };
    if (f.start > endOf(base))
        result.excluded = "not_in_base_year";
    else if (products[0].empty())
        result.excluded = "no_base_output";
    else if (output[0] == 0)
        result.excluded = "zero_base_output";
    else if (uses[0].empty())
        result.excluded = "no_base_consumption";
    else if (onlyZeros[0])
        result.excluded = "zero_base_consumption";
    else if (products[1].empty())
        result.excluded = "no_report_output";
    else if (output[1] == 0)
        result.excluded = "zero_report_output";
    else if (uses[1].empty())
        result.excluded = "no_report_consumption";
    else if (products[0] != products[1])
        result.excluded = "product_gap";
    else if (keys(uses[0]) != keys(uses[1]))
        result.excluded = "resource_gap";
    else if (unitChanged || units.size() > 1)
        result.excluded = "unit_changed";
    else if (noFactor)
        result.excluded = "no_factor";
    if (!result.excluded.empty()) return result;
    const Q load = percent(f.fixedLoad);
    const Q ratio = (1 - load) * output[1] / output[0] + load;
    result.actual = use[1];
    result.expected = use[0] * ratio;
    // Adjustments of the report year; all of them or none.
    Q sum = 0, ofTheOnly = 0;
    bool ofOthers = false, known = true;
    for (const Adjustment& adjustment : f.adjustments) {
        if (adjustment.year != year || !wanted(adjustment.resource) || adjustment.amount == 0) continue;
        known = known && (!factors || factors->count(adjustment.resource));
        const Q amount = millionths(adjustment.amount);
        if (known) sum += amount * (factors ? factor(factors->at(adjustment.resource)) : Q(1));
        if (uses[1].count(adjustment.resource))
            ofTheOnly += amount;
        else
            ofOthers = true;
    }
    const bool counted = known && sum != 0 && result.expected + sum > 0;
    if (counted) result.expected += sum;
    result.saving = 1 - result.actual / result.expected;
    if (uses[1].size() == 1 && !(counted && ofOthers)) {
        result.onlyResource = uses[1].begin()->first;
        result.naturalActual = millionths(uses[1].begin()->second.raw);
        result.naturalExpected = millionths(uses[0].begin()->second.raw) * ratio + (counted ? ofTheOnly : Q(0));
    }
    return result;
}

struct Savings {
    Saving energy;
    std::map<std::string, Saving> others; ///< "water" or the code of a material, where recorded
    std::optional<Q> figure; ///< By the plan's rule
    std::set<std::string> reasons; ///< Where there is no figure: each of these would be right
};

inline const FactorSet& factorSet(const District& d, int year)
{
    if (d.plan.factorSet >= 0) return d.sets[size_t(d.plan.factorSet)];
    const FactorSet* latest = &d.sets.front();
    for (const FactorSet& set : d.sets)
        if (set.from <= endOf(year) && set.from > latest->from) latest = &set;
    return *latest;
}

inline Savings savings(const District& d, const Facility& f, int planBase, int year)
{
    const int base = f.baseYear.value_or(planBase);
    const auto measure = [&](int resource) { return d.resources[size_t(resource)].measure; };
    const auto& scope = d.plan.scope;
    const auto scoped
        = [&](const std::string& name) { return std::find(scope.begin(), scope.end(), name) != scope.end(); };
    Savings all;
    const std::map<int, qint64>& factors = factorSet(d, year).factors;
    all.energy = saving(
        f, base, year, [&](int r) { return measure(r) == "energy"; }, &factors);
    if (scoped("water"))
        all.others["water"] = saving(
            f, base, year, [&](int r) { return measure(r) == "water"; }, nullptr);
    for (size_t i = 0; i < d.resources.size(); ++i)
        if (d.resources[i].measure.find("material") != std::string::npos && scoped(d.resources[i].measure))
            all.others[d.resources[i].code] = saving(
                f, base, year, [&](int r) { return r == int(i); }, nullptr);
    for (auto it = all.others.begin(); it != all.others.end();)
        it = it->second.recorded ? std::next(it) : all.others.erase(it);

    std::vector<const Saving*> counted;
    if (d.plan.rule == "energy")
        counted = {&all.energy};
    else {
        if (scoped("energy") && all.energy.recorded) counted.push_back(&all.energy);
        for (const auto& [code, saving] : all.others) counted.push_back(&saving);
    }
    const Saving nothing = saving(
        f, base, year, [](int) { return false; }, nullptr);
    if (counted.empty()) counted = {&nothing};
    std::optional<Q> least, most;
    for (const Saving* one : counted) {
        if (!one->excluded.empty()) {
            all.reasons.insert(one->excluded);
            continue;
        }
        if (!least || one->saving < *least) least = one->saving;
        if (!most || one->saving > *most) most = one->saving;
    }
    if (d.plan.rule == "any")
        all.figure = most;
    else if (all.reasons.empty())
        all.figure = least;
    if (all.figure) all.reasons.clear();
    return all;
}

// §6 Targets

inline std::string verdict(const std::optional<Q>& actual, const std::optional<Q>& required,
                           const std::optional<Q>& high = {})
{
    if (!actual || !required) return "no_data";
    if (*actual < *required) return "not_met";
    return *actual > high.value_or(*required) ? "exceeded" : "met";
}

inline bool isMet(const std::string& verdict) { return verdict == "met" || verdict == "exceeded"; }

struct Judged {
    std::string verdict = "no_data";
    bool certain = true;
    std::optional<Q> base, required, actual, progress;
    std::optional<qint64> requiredCount, actualCount, shortBy;
};

/// Yes, no and unknown of a rate indicator on a day.
struct Counts {
    int yes = 0, no = 0, unknown = 0, never = 0; ///< never: unknown, but no answer could make it count
    int answered = 0;
    int all() const { return yes + no + unknown + never; }
};

inline std::optional<Q> optionalPercent(const std::optional<qint64>& raw)
{
    return raw ? std::optional(percent(*raw)) : std::nullopt;
}

inline Counts counts(const District& d, const Target& t, const QDate& day, int year,
                     const std::vector<Savings>& savings, const QDate& asOf = {})
{
    Counts counts;
    for (size_t i = 0; i < d.facilities.size(); ++i) {
        const Facility& f = d.facilities[i];
        if (!runsOn(f, day) || !inScope(d, f, day, t)) continue;
        const Answer a = answer(f, t.indicator == "awareness", year, d.plan.carry, asOf);
        counts.answered += a != Answer::Unknown;
        const bool withSaving = t.indicator == "adoption_with_saving";
        const bool reaches = !withSaving
            || (t.bandLow && !savings.empty() && savings[i].figure && *savings[i].figure >= percent(*t.bandLow));
        if (a == Answer::Yes)
            ++(reaches ? counts.yes : counts.no);
        else if (a == Answer::No)
            ++counts.no;
        else
            ++(reaches ? counts.unknown : counts.never);
    }
    return counts;
}

/// What a rate is a share of: all, or the surveyed where the plan says so. Adoption with saving is over N.
inline int denominator(const District& d, const Target& t, int yes, int no, int all)
{
    return d.plan.surveyed && t.indicator != "adoption_with_saving" ? yes + no : all;
}

inline bool needsBase(const Target& t) { return t.kind.find("over_base") != std::string::npos; }
inline bool isShare(const Target& t) { return t.kind == "share_at_least" || t.kind == "points_over_base"; }

/// `of`: N(t) for a share of the population.
inline std::optional<Q> required(const Target& t, const std::optional<std::pair<qint64, qint64>>& base,
                                 std::optional<qint64> of)
{
    const Q p = percent(t.value.value_or(0));
    if (t.kind == "share_at_least") return p;
    if (t.kind == "count_at_least" || t.kind == "external_at_least") return millionths(t.value.value_or(0));
    if (!base) return {};
    if (t.kind == "points_over_base") return quotient(base->first, base->second) + p;
    if (t.kind == "relative_over_base") return Q(base->first) * (1 + p);
    return of ? std::optional(Q(base->first) + p * *of) : std::nullopt;
}

/// Counts and progress from what is required and what there is. of: what a share is a share of.
inline void finish(Judged& judged, const Target& t, const std::optional<std::pair<qint64, qint64>>& base,
                   std::optional<qint64> of)
{
    if (base) judged.base = quotient(base->first, base->second);
    if (judged.required && (!isShare(t) || of.value_or(0) > 0)) {
        qint64 k = 0;
        while ((isShare(t) ? quotient(k, *of) : Q(k)) < *judged.required) ++k;
        judged.requiredCount = k;
        if (judged.actualCount) judged.shortBy = std::max<qint64>(0, k - *judged.actualCount);
    }
    if (!judged.actual || !judged.required) return;
    if (!needsBase(t)) {
        if (*judged.required != 0) judged.progress = *judged.actual / *judged.required;
    } else if (base) {
        const Q from = isShare(t) ? *judged.base : Q(base->first);
        if (from != *judged.required) judged.progress = (*judged.actual - from) / (*judged.required - from);
    }
}

inline std::optional<std::pair<qint64, qint64>> officialBase(const Target& t)
{
    if (!t.baseCount || !t.baseOf) return {};
    return std::pair(*t.baseCount, *t.baseOf);
}

inline Judged judgeRate(const District& d, const Target& t, int base, const std::vector<Savings>& savings,
                        const std::vector<Savings>& baseSavings)
{
    Judged judged;
    std::optional<std::pair<qint64, qint64>> from;
    if (needsBase(t)) {
        const Counts then = counts(d, t, endOf(base), base, baseSavings);
        const int of = denominator(d, t, then.yes, then.no, then.all());
        if (of > 0 && then.answered > 0 && (t.indicator != "adoption_with_saving" || !baseSavings.empty()))
            from = std::pair(then.yes, of);
        if (officialBase(t)) from = officialBase(t);
    }
    const Counts now = counts(d, t, d.asOf, d.asOf.year(), savings, d.asOf);
    judged.actualCount = now.yes;
    if (now.all() == 0) {
        finish(judged, t, from, {});
        return judged;
    }
    judged.required = required(t, from, now.all());
    const auto actual = [&](int yes, int no) -> std::optional<Q> {
        if (!isShare(t)) return Q(yes);
        const int of = denominator(d, t, yes, no, now.all());
        return of > 0 ? std::optional(quotient(yes, of)) : std::nullopt;
    };
    judged.actual = actual(now.yes, now.no);
    judged.verdict = verdict(judged.actual, judged.required);
    std::string all;
    for (unsigned subset = 0; subset < 1u << now.unknown; ++subset) {
        const int yes = __builtin_popcount(subset);
        all = verdict(actual(now.yes + yes, now.no + now.never + now.unknown - yes), judged.required);
        judged.certain = judged.certain && all == judged.verdict;
    }
    if (judged.verdict == "not_met" && isMet(all)) judged.verdict = "not_met_uncertain"; // the last subset: every one
    finish(judged, t, from, denominator(d, t, now.yes, now.no, now.all()));
    return judged;
}

/// Σ X and Σ E(t) in 10^-16, as whole numbers.
struct Sums {
    Z expected = 0, actual = 0;
    void add(const Saving& saving)
    {
        const Z scale = 10'000'000'000'000'000;
        const Q x = rounded(saving.expected) * scale, e = saving.actual * scale;
        expected += numerator(x);
        actual += numerator(e);
    }
    std::optional<Q> weighted() const
    {
        return expected == 0 ? std::nullopt : std::optional(Q(expected - actual, expected));
    }
    std::string verdict(qint64 low, std::optional<qint64> high) const
    {
        if (expected == 0) return "no_data";
        const Z saved = (expected - actual) * 100'000'000;
        if (saved < expected * low) return "not_met";
        return saved > expected * high.value_or(low) ? "exceeded" : "met";
    }
};

inline bool counts(const Savings& savings) { return savings.figure && savings.energy.excluded.empty(); }

inline Judged judgeSaving(const District& d, const Target& t, const std::vector<Savings>& savings)
{
    Judged judged;
    Sums known;
    std::vector<Sums> unknown;
    for (size_t i = 0; i < d.facilities.size(); ++i) {
        const Facility& f = d.facilities[i];
        if (!runsOn(f, d.asOf) || !inScope(d, f, d.asOf, t) || !counts(savings[i])) continue;
        const Answer a = t.cohort == "all" ? Answer::Yes : answer(f, false, d.asOf.year(), d.plan.carry, d.asOf);
        if (a == Answer::Yes) known.add(savings[i].energy);
        if (a == Answer::Unknown) unknown.emplace_back().add(savings[i].energy);
    }
    judged.required = percent(*t.value);
    judged.actual = known.weighted();
    judged.verdict = known.verdict(*t.value, t.high);
    std::string all;
    for (unsigned subset = 0; subset < 1u << unknown.size(); ++subset) {
        Sums sums = known;
        for (size_t i = 0; i < unknown.size(); ++i)
            if (subset >> i & 1u) {
                sums.expected += unknown[i].expected;
                sums.actual += unknown[i].actual;
            }
        all = sums.verdict(*t.value, t.high);
        judged.certain = judged.certain && all == judged.verdict;
    }
    if (judged.verdict == "not_met" && isMet(all)) judged.verdict = "not_met_uncertain";
    finish(judged, t, {}, {});
    judged.requiredCount = judged.shortBy = {};
    return judged;
}

inline Judged judgeTypedIn(const District& d, const Target& t)
{
    Judged judged;
    std::vector<Result> results; // up to the as-of date, newest first
    for (const Result& result : t.results)
        if (result.date <= d.asOf) results.insert(results.begin(), result);
    std::stable_sort(results.begin(), results.end(), [](const Result& a, const Result& b) { return a.date > b.date; });
    if (t.kind == "milestone") {
        judged.verdict = "not_met";
        for (const Result& result : results)
            if (!t.due.isValid() || result.date <= t.due) judged.verdict = "met";
        return judged;
    }
    std::optional<std::pair<qint64, qint64>> from;
    std::optional<qint64> of;
    if (t.kind == "external_at_least") {
        for (const Result& result : results)
            if (result.value && !judged.actual) judged.actual = millionths(*result.value);
        judged.required = required(t, {}, {});
    } else if (t.kind == "count_at_least") {
        qint64 sum = 0, latest = 0;
        bool any = false;
        for (const Result& result : results) {
            if (!result.count) continue;
            if (result.date >= d.plan.from && result.date <= d.plan.to) sum += *result.count;
            if (!any) latest = *result.count;
            any = true;
        }
        judged.actualCount = t.indicator == "classes" ? sum : latest;
        judged.actual = Q(*judged.actualCount);
        judged.required = required(t, {}, {});
    } else {
        if (needsBase(t)) from = officialBase(t);
        for (const Result& result : results)
            if (result.count && result.of.value_or(0) > 0 && !of) {
                judged.actualCount = result.count;
                of = result.of;
            }
        if (of) judged.actual = isShare(t) ? quotient(*judged.actualCount, *of) : Q(*judged.actualCount);
        judged.required = required(t, from, of);
    }
    judged.verdict = verdict(judged.actual, judged.required);
    finish(judged, t, from, of);
    if (t.kind == "external_at_least") judged.requiredCount = judged.shortBy = {};
    return judged;
}

inline Judged judge(const District& d, const Target& t, int base, const std::vector<Savings>& savings,
                    const std::vector<Savings>& baseSavings)
{
    if (t.kind == "saving_at_least") return judgeSaving(d, t, savings);
    const bool rate = t.indicator == "awareness" || t.indicator.rfind("adoption", 0) == 0;
    return rate && t.kind != "milestone" && t.kind != "external_at_least" ? judgeRate(d, t, base, savings, baseSavings)
                                                                          : judgeTypedIn(d, t);
}

} // namespace law
