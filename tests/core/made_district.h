// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/administrative_unit.h"
#include "core/record/facility.h"
#include "core/record/plan.h"
#include "core/record/resource.h"
#include "core/record/survey.h"

#include <QDate>

#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

/// A small district made by chance, as plain values: what the properties of the indicators are proved on.
namespace made {

using core::Database;
using core::Record;
using core::Statement;
using core::Table;
using core::Value;

inline QString s(const char* text) { return QString::fromUtf8(text); }
inline QString s(const std::string& text) { return QString::fromStdString(text); }

constexpr int reportYear = 2018;

struct UnitPast {
    QDate until;
    int parent;
};
struct Unit {
    int parent = -1; ///< Index; -1: none.
    std::vector<UnitPast> past;
    qint64 id = 0;
};

struct Attributes {
    std::string legalForm = "limited";
    int unit = 0;
    int zone = -1; ///< Index into zoneKinds; -1: outside.
    std::string industry;
};
struct AttributesPast {
    QDate until;
    Attributes attributes;
};
struct Suspension {
    QDate start, resume;
};
struct YearFigures {
    std::optional<qint64> labour, revenue, capital;
};
struct Survey {
    std::string awareness, adoption; ///< Empty: blank.
    QDate date = {};
};
struct Quantity {
    std::string unit;
    qint64 raw = 0; ///< Millionths
};
struct CoefficientPast {
    QDate until;
    qint64 coefficient;
};
struct Product {
    qint64 coefficient = core::Factor::one;
    std::vector<CoefficientPast> past;
    std::map<int, Quantity> outputs; ///< By year.
};
/// What is added to the expected use of a year for a reason beside cleaner production.
struct Adjustment {
    int year;
    int resource; ///< Index
    qint64 amount; ///< Millionths of its unit
};
struct Facility {
    qint64 id = 0;
    Attributes now;
    std::vector<AttributesPast> past;
    QDate start, stop;
    std::optional<int> baseYear;
    qint64 fixedLoad = 0; ///< Millionths of a per cent
    std::vector<Suspension> suspensions;
    std::map<int, YearFigures> years;
    std::map<int, Survey> surveys;
    std::vector<Product> products;
    std::map<int, std::map<int, Quantity>> uses; ///< By year, then by index of the resource.
    std::vector<Adjustment> adjustments;
};

struct Resource {
    std::string code, measure, unit;
    qint64 id = 0;
};
struct FactorSet {
    QDate from;
    std::map<int, qint64> factors; ///< By index of the resource, in 10^-10 TOE per unit.
    qint64 id = 0;
};
struct Result {
    QDate date;
    std::optional<qint64> count, of, value;
};
struct Target {
    std::string indicator, kind, cohort = "adopters";
    std::optional<qint64> value, high, bandLow, bandHigh, baseCount, baseOf;
    QDate due;
    int unit = -1;
    std::vector<std::string> industries, sizes, zones;
    std::vector<Result> results;
};
struct Plan {
    int baseYear = 2017;
    bool surveyed = false;
    int carry = 0;
    std::string rule = "energy";
    std::vector<std::string> scope;
    int factorSet = -1; ///< Index; -1: the latest valid.
    QDate from{reportYear, 1, 1}, to{reportYear, 12, 31};
    std::vector<Target> targets;
};

struct District {
    std::vector<Unit> units;
    std::vector<Resource> resources;
    std::vector<FactorSet> sets;
    std::vector<Facility> facilities;
    Plan plan;
    QDate asOf{reportYear, 12, 31};
    static constexpr const char* zoneKinds[] = {"park", "cluster", "point", "craft_village"};
};

/// Chance with a seed. Whole numbers only, so that every compiler makes the same district.
class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) { }
    int below(int count) { return int(m_random() % unsigned(count)); }
    bool one(int in) { return below(in) == 0; } ///< True once in so many times.
    template <class T>
    T of(std::initializer_list<T> choices)
    {
        return *(choices.begin() + below(int(choices.size())));
    }
    /// Near the turn of a year, where rules about dates break.
    QDate date(int firstYear, int lastYear)
    {
        const int year = firstYear + below(lastYear - firstYear + 1);
        switch (below(5)) {
        case 0: return QDate(year, 12, 31);
        case 1: return QDate(year, 1, 1);
        case 2: return QDate(year, 12, 30);
        default: return QDate(year, 1 + below(12), 1 + below(28));
        }
    }

private:
    std::mt19937 m_random;
};

inline qint64 quantity(Chance& chance)
{
    switch (chance.below(8)) {
    case 0: return 0;
    case 1: return 1; // a millionth
    case 2: return qint64(chance.below(1'000'000'000));
    case 3: return qint64(chance.below(2'000'000'000)) * 1'000'003;
    default: return qint64(1 + chance.below(40)) * 25'000'000; // saved by the same share as others
    }
}

/// A quantity near another, so that savings lie about the band.
inline qint64 near(Chance& chance, qint64 raw)
{
    if (chance.one(20)) return quantity(chance);
    return raw / 100 * chance.of({80, 87, 88, 90, 92, 92, 93, 95, 100, 105});
}

inline Attributes attributes(Chance& chance, int units)
{
    Attributes made;
    made.legalForm = chance.of({"limited", "joint_stock", "household", "cooperative", "other"});
    made.unit = chance.below(units);
    made.zone = chance.below(6) - 2;
    if (made.zone < 0) made.zone = -1;
    made.industry = chance.of({"", "10", "10.1", "101", "1010", "25", "2511", "31"});
    return made;
}

inline Facility facility(Chance& chance, const District& district)
{
    Facility f;
    const bool calm = chance.one(2); // half of the facilities have nothing odd, so that savings can be computed
    const auto odd = [&](int in) { return !calm && chance.one(in); };
    f.now = attributes(chance, int(district.units.size()));
    f.start = odd(3) ? chance.date(2014, 2019) : QDate(2010, 1, 1);
    if (odd(4)) f.stop = chance.date(2016, 2020);
    for (int i = chance.below(5) - 2; i > 0; --i) {
        const QDate until
            = f.past.empty() ? chance.date(2016, 2020) : f.past.front().until.addDays(-chance.below(400) - 1);
        f.past.push_back({until, attributes(chance, int(district.units.size()))});
    }
    if (odd(5)) {
        Suspension suspension{chance.date(2016, 2018), {}};
        if (!chance.one(3)) suspension.resume = suspension.start.addDays(chance.of({0, 1, 2, 30, 400}));
        f.suspensions.push_back(suspension);
    }
    if (odd(6)) f.baseYear = chance.of({2015, 2016, 2017, 2018});
    if (chance.one(6)) f.fixedLoad = chance.of({30'000'000, 33'333'333, 1, 100'000'000});
    for (int year = 2015; year <= reportYear; ++year) {
        if (chance.one(3)) {
            YearFigures figures;
            if (!chance.one(5)) figures.labour = chance.of({5, 10, 11, 100, 101, 200, 201, 900});
            if (chance.one(2)) figures.revenue = chance.of<qint64>({3'000'000'000, 50'000'000'001, 200'000'000'000});
            if (chance.one(2)) figures.capital = chance.of<qint64>({3'000'000'000, 20'000'000'000, 100'000'000'001});
            f.years[year] = figures;
        }
        if (!chance.one(6)) {
            Survey& survey = f.surveys[year];
            survey.awareness = chance.of({"NT0", "NT1", "NT2", "NT2", "NT3", "NTX", ""});
            survey.adoption = chance.of({"AD0", "AD1", "AD2", "AD3", "AD3", "AD4", "AD5", "ADS", "ADX", ""});
            if (chance.one(3)) survey.date = chance.date(year, year + 1);
        }
    }
    for (int count = calm ? 1 : chance.of({0, 1, 1, 1, 1, 2, 2, 3}); count > 0; --count) {
        Product product;
        if (odd(3)) product.coefficient = chance.of<qint64>({5'000'000'000, 12'345'678'901, 1, 0});
        if (odd(5))
            for (int year = 2016 + chance.below(3), last = 0; year <= 2019; year += 1 + last, ++last)
                product.past.push_back(
                    {QDate(year, 12, 31).addDays(chance.below(2)), chance.of<qint64>({20'000'000'000, 7, 0})});
        const std::string unit = chance.of({"tấn", "kg", "cái", "m²"});
        const qint64 usual = calm ? qint64(1 + chance.below(40)) * 25'000'000 : quantity(chance);
        for (int year = 2015; year <= reportYear; ++year) {
            if (odd(12)) continue;
            product.outputs[year] = {odd(10) ? std::string(chance.of({"tấn", "kg", "Tấn", "tạ", "bộ"})) : unit,
                                     odd(3) ? near(chance, usual) : usual};
        }
        f.products.push_back(product);
    }
    for (size_t r = 0; r < district.resources.size(); ++r) {
        const bool common = r == 0;
        if (!(common ? !odd(6) : odd(r < 4 ? 6 : 4))) continue;
        const Resource& resource = district.resources[r];
        const qint64 usual = calm ? qint64(1 + chance.below(40)) * 25'000'000 : quantity(chance);
        const std::string unit = resource.code == "NL" ? chance.of({"tấn", "m³"}) : resource.unit;
        for (int year = 2015; year <= reportYear; ++year) {
            if (odd(12)) continue;
            const bool other = resource.code == "NL" && chance.one(8);
            f.uses[year][int(r)] = {other ? "m" : unit, chance.one(5) ? usual : near(chance, usual)};
        }
    }
    return f;
}

/// Near nothing, about as much as a facility uses, and more than any uses.
inline std::vector<Adjustment> adjustments(Chance& chance, int resources)
{
    std::vector<Adjustment> made;
    if (chance.one(3))
        for (int count = 1 + chance.below(3); count > 0; --count)
            made.push_back({chance.of({2017, 2018, 2018, 2018}), chance.below(resources),
                            chance.of<qint64>({1, -1, 5'000'000, -7'000'000, 123'456'789, -2'000'000'000'000})});
    if (chance.one(4)) made.push_back({2018, 0, chance.of<qint64>({3'000'000, -40'000'000})});
    return made;
}

inline Target target(Chance& chance, int units)
{
    Target t;
    t.kind = chance.of({"share_at_least", "points_over_base", "relative_over_base", "share_of_population_over_base",
                        "saving_at_least", "saving_at_least", "count_at_least", "milestone", "external_at_least"});
    t.indicator = chance.of({"awareness", "adoption", "adoption_with_saving", "adoption_with_saving", "awareness",
                             "adoption", "staff_boards", "classes", "state_officers"});
    if (t.kind == "saving_at_least") t.indicator = "saving";
    if (t.kind == "milestone") t.indicator = "website";
    if (t.kind == "external_at_least") t.indicator = "production_index";
    const auto percent = [&] { return chance.of<qint64>({0, 8, 10, 20, 50, 75, 100}) * 1'000'000; };
    if (!chance.one(12)) t.value = chance.one(6) ? 33'333'333 : percent();
    if (t.kind == "count_at_least" && chance.one(2)) t.value = chance.of<qint64>({1'000'000, 2'500'000, 3'000'000});
    if (t.kind == "saving_at_least")
        t.value = chance.of<qint64>({3'000'000, 5'000'000, 8'000'000, 7'999'999, 12'000'000});
    if (t.kind == "saving_at_least" && chance.one(2)) t.high = *t.value + chance.below(3) * 5'000'000;
    if (t.indicator == "adoption_with_saving") {
        t.bandLow = chance.of<qint64>({0, 5'000'000, 8'000'000});
        if (chance.one(2)) t.bandHigh = 13'000'000;
    }
    if (chance.one(2)) t.cohort = "all";
    if (chance.one(3)) {
        t.baseOf = 1 + chance.below(12);
        t.baseCount = chance.below(int(*t.baseOf) + 1);
    }
    if (t.kind == "milestone" && !chance.one(4)) t.due = chance.date(2017, 2018);
    if (chance.one(5)) t.unit = chance.below(units);
    if (chance.one(6)) t.industries = chance.of<std::vector<std::string>>({{"10"}, {"101", "25"}, {"31"}});
    if (chance.one(6)) t.sizes = chance.of<std::vector<std::string>>({{"SN", "N"}, {"HKD"}, {"L", "V", "HTX"}});
    if (chance.one(6)) t.zones = chance.of<std::vector<std::string>>({{"outside"}, {"park", "cluster"}});
    for (int count = chance.below(5); count > 0; --count) {
        Result result{chance.date(2017, 2019), {}, {}, {}};
        if (!chance.one(4)) result.count = chance.below(6);
        if (!chance.one(3)) result.of = chance.below(8);
        if (!chance.one(3)) result.value = chance.below(200) * 500'000;
        t.results.push_back(result);
    }
    return t;
}

inline District district(unsigned seed)
{
    Chance chance(seed);
    District d;
    d.units.resize(size_t(2 + chance.below(6)));
    for (size_t i = 1; i < d.units.size(); ++i) {
        d.units[i].parent = chance.below(int(i));
        if (chance.one(3)) d.units[i].past.push_back({chance.date(2016, 2020), chance.below(int(i))});
        if (!d.units[i].past.empty() && chance.one(2))
            d.units[i].past.push_back({d.units[i].past.front().until.addDays(-40), 0});
    }
    d.resources = {{"E1", "energy", "kWh"},        {"E2", "energy", "tấn"}, {"E3", "energy", "lít"},
                   {"CUI", "energy", "m³"}, // wood: without factor
                   {"N1", "water", "m³"},          {"N2", "water", "m³"},   {"NL", "raw_material", "tấn|m³|m²|m"},
                   {"NL2", "raw_material", "tấn"}, {"VL", "material", "kg"}};
    d.sets = {{QDate(2012, 1, 1), {}}, {QDate(2018, 12, 31), {}}, {QDate(2019, 1, 1), {}}};
    for (FactorSet& set : d.sets)
        for (int r = 0; r < 3; ++r)
            set.factors[r] = chance.one(12) ? 0 : chance.of<qint64>({1'543'000, 7'000'000'000, 1, 9'876'543'210});
    d.plan.baseYear = chance.of({2016, 2017, 2017});
    d.plan.surveyed = chance.one(3);
    d.plan.carry = chance.one(3) ? 1 + chance.below(2) : 0;
    d.plan.rule = chance.of({"energy", "energy", "every", "any"});
    d.plan.scope = chance.of<std::vector<std::string>>({{"energy"},
                                                        {"energy"},
                                                        {"energy", "raw_material", "material"},
                                                        {"energy", "water", "raw_material", "material"},
                                                        {"energy", "water"},
                                                        {"water", "raw_material"}});
    d.plan.factorSet = chance.below(5) - 2;
    if (d.plan.factorSet < 0) d.plan.factorSet = -1;
    if (chance.one(4)) {
        d.plan.from = QDate(2016, 1, 1);
        d.plan.to = QDate(2018, 9, 30);
    }
    if (chance.one(4)) d.asOf = chance.of({QDate(2018, 6, 30), QDate(2018, 12, 30), QDate(2018, 1, 1)});
    const int facilities = chance.below(13);
    for (int i = 0; i < facilities; ++i) d.facilities.push_back(facility(chance, d));
    for (int i = 0; i < 16; ++i) d.plan.targets.push_back(target(chance, int(d.units.size())));
    for (Facility& f : d.facilities) f.adjustments = adjustments(chance, int(d.resources.size()));
    return d;
}

/// Puts the district into the file and sets the ids. Needs a running transaction.
class Writer {
public:
    explicit Writer(Database& database) : m_database(database) { }

    void write(District& d)
    {
        std::vector<qint64> zones;
        for (const char* kind : District::zoneKinds)
            zones.push_back(insert("zone", {"kind", "name"}, {s(kind), s("Z")}));
        for (Unit& unit : d.units) {
            const auto idOf = [&](int parent) { return parent < 0 ? Value{} : Value{d.units[size_t(parent)].id}; };
            unit.id = insert("administrative_unit", {"code", "name", "type", "level", "parent_id"},
                             {s("c"), s("n"), s("Xã"), s("commune"), idOf(unit.parent)});
            for (const UnitPast& past : unit.past)
                insert("administrative_unit_past",
                       {"unit_id", "valid_until", "code", "name", "type", "level", "parent_id"},
                       {unit.id, core::valueOf(past.until), s("c"), s("n"), s("Xã"), s("commune"), idOf(past.parent)});
        }
        for (Resource& resource : d.resources)
            resource.id
                = insert("resource", {"code", "name", "measure", "unit", "position"},
                         {s(resource.code), s(resource.code), s(resource.measure), s(resource.unit), qint64(1)});
        for (FactorSet& set : d.sets) {
            const QString name = QStringLiteral("S%1").arg(&set - d.sets.data());
            set.id = insert("factor_set", {"code", "name", "document", "valid_from"},
                            {name, name, name, core::valueOf(set.from)});
            for (const auto& [resource, factor] : set.factors)
                insert("factor", {"factor_set_id", "resource_id", "toe_per_unit"},
                       {set.id, d.resources[size_t(resource)].id, factor});
        }
        for (Facility& facility : d.facilities) write(d, facility, zones, int(&facility - d.facilities.data()));
        write(d, d.plan);
    }

private:
    using Columns = std::vector<const char*>;

    qint64 insert(const char* table, const Columns& columns, const std::vector<Value>& values)
    {
        auto& statement = m_statements[table];
        if (!statement) {
            QByteArrayList names;
            for (const char* column : columns) names << column;
            statement
                = std::make_unique<Statement>(m_database,
                                              QByteArray("INSERT INTO ") + table + " (" + names.join(", ")
                                                  + ") VALUES (" + QByteArrayList(names.size(), "?").join(", ") + ")");
        }
        for (size_t i = 0; i < values.size(); ++i) statement->bind(int(i) + 1, values[i]);
        statement->run();
        return statement->lastInsertedId();
    }

    static Value orNothing(std::optional<qint64> value) { return value ? Value{*value} : Value{}; }
    static Value orNothing(const std::string& text) { return core::valueOf(s(text)); }
    static Value joined(const std::vector<std::string>& codes)
    {
        QStringList list;
        for (const std::string& code : codes) list << s(code);
        return core::valueOf(list.join(QLatin1Char(';')));
    }

    void write(District& d, Facility& f, const std::vector<qint64>& zones, int number)
    {
        const auto zoneOf = [&](int zone) { return zone < 0 ? Value{} : Value{zones[size_t(zone)]}; };
        const auto unitOf = [&](int unit) { return Value{d.units[size_t(unit)].id}; };
        const QString code = QStringLiteral("F%1").arg(number + 1, 2, 10, QLatin1Char('0'));
        f.id = insert("facility",
                      {"code", "name", "legal_form", "unit_id", "zone_id", "industry_code", "start_date", "stop_date",
                       "base_year", "fixed_load"},
                      {code, code, s(f.now.legalForm), unitOf(f.now.unit), zoneOf(f.now.zone),
                       orNothing(f.now.industry), core::valueOf(f.start), core::valueOf(f.stop),
                       f.baseYear ? Value{qint64(*f.baseYear)} : Value{}, Value{f.fixedLoad}});
        for (const auto& [until, then] : f.past)
            insert("facility_past",
                   {"facility_id", "valid_until", "code", "name", "legal_form", "unit_id", "zone_id", "industry_code"},
                   {f.id, core::valueOf(until), code, code, s(then.legalForm), unitOf(then.unit), zoneOf(then.zone),
                    orNothing(then.industry)});
        for (const Suspension& suspension : f.suspensions)
            insert("facility_suspension", {"facility_id", "start_date", "resume_date"},
                   {f.id, core::valueOf(suspension.start), core::valueOf(suspension.resume)});
        for (const auto& [year, figures] : f.years)
            insert("facility_year", {"facility_id", "year", "labour", "revenue", "capital"},
                   {f.id, qint64(year), orNothing(figures.labour), orNothing(figures.revenue),
                    orNothing(figures.capital)});
        for (const auto& [year, survey] : f.surveys)
            insert("survey", {"facility_id", "year", "awareness", "adoption", "date"},
                   {f.id, qint64(year), orNothing(survey.awareness), orNothing(survey.adoption),
                    core::valueOf(survey.date)});
        for (size_t p = 0; p < f.products.size(); ++p) {
            const Product& product = f.products[p];
            const qint64 id = insert("product", {"facility_id", "name", "coefficient"},
                                     {f.id, QStringLiteral("P%1").arg(p), product.coefficient});
            for (const CoefficientPast& past : product.past)
                insert("product_past", {"product_id", "valid_until", "coefficient"},
                       {id, core::valueOf(past.until), past.coefficient});
            for (const auto& [year, output] : product.outputs)
                insert("output", {"facility_id", "year", "product_id", "unit", "quantity"},
                       {f.id, qint64(year), id, s(output.unit), output.raw});
        }
        for (const auto& [year, uses] : f.uses)
            for (const auto& [resource, use] : uses)
                insert("consumption", {"facility_id", "year", "resource_id", "unit", "quantity"},
                       {f.id, qint64(year), d.resources[size_t(resource)].id, s(use.unit), use.raw});
        for (const Adjustment& adjustment : f.adjustments)
            insert("adjustment", {"facility_id", "year", "resource_id", "amount", "kind", "note", "document"},
                   {f.id, qint64(adjustment.year), d.resources[size_t(adjustment.resource)].id, adjustment.amount,
                    s("other"), s("…"), s("BB 1")});
    }

    void write(const District& d, const Plan& plan)
    {
        const qint64 id = insert(
            "plan",
            {"code", "level", "title", "period_from", "period_to", "base_year", "official_rate", "carry_years",
             "resource_rule", "resource_scope", "factor_set_id"},
            {s("plan"), s("district"), s("Kế hoạch"), core::valueOf(plan.from), core::valueOf(plan.to),
             qint64(plan.baseYear), s(plan.surveyed ? "surveyed" : "population"), qint64(plan.carry), s(plan.rule),
             joined(plan.scope), plan.factorSet < 0 ? Value{} : Value{d.sets[size_t(plan.factorSet)].id}});
        qint64 position = 0;
        for (const Target& t : plan.targets) {
            const qint64 target
                = insert("target",
                         {"plan_id", "position", "indicator", "kind", "words", "value", "value_high", "due_date",
                          "band_low", "band_high", "cohort", "scope_unit_id", "scope_industries", "scope_sizes",
                          "scope_zones", "base_numerator", "base_denominator"},
                         {id, ++position, s(t.indicator), s(t.kind), s("…"), orNothing(t.value), orNothing(t.high),
                          core::valueOf(t.due), orNothing(t.bandLow), orNothing(t.bandHigh), s(t.cohort),
                          t.unit < 0 ? Value{} : Value{d.units[size_t(t.unit)].id}, joined(t.industries),
                          joined(t.sizes), joined(t.zones), orNothing(t.baseCount), orNothing(t.baseOf)});
            for (const Result& result : t.results)
                insert("target_result", {"target_id", "date", "count", "of_count", "value", "source"},
                       {target, core::valueOf(result.date), orNothing(result.count), orNothing(result.of),
                        orNothing(result.value), s("Báo cáo")});
        }
    }

    Database& m_database;
    std::map<std::string, std::unique_ptr<Statement>> m_statements;
};

} // namespace made
