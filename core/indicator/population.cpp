// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/population.h"

#include "core/database/database.h"
#include "core/database/stream.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

QDate day(const Stream& row, int column)
{
    const std::string_view text = row.bytes(column); // yyyy-MM-dd, as the program writes it
    if (text.size() != 10) return {};
    const auto number = [&](size_t from, size_t count) {
        int value = 0;
        for (size_t i = from; i < from + count; ++i) value = value * 10 + (text[i] - '0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

constexpr char current[]
    = "SELECT id, code, name, legal_form, unit_id, zone_id, industry_code, start_date, stop_date, base_year,"
      " fixed_load FROM facility";
// The attributes that held on the day: those kept with the earliest valid_until after it.
constexpr char past[] = "SELECT facility_id, code, name, legal_form, unit_id, zone_id, industry_code, valid_until"
                        " FROM facility_past WHERE valid_until > ?";

/// " AND facility_id IN (…)"; empty without a condition.
QByteArray restricting(const QByteArray& field, const QByteArray& condition)
{
    return condition.isEmpty() ? QByteArray() : " AND " + field + condition;
}

} // namespace

int FacilityState::baseYearFor(int reportYear, int planBaseYear) const
{
    int year = baseYear.value_or(planBaseYear);
    for (const Rebase& later : rebases)
        if (later.year <= reportYear) year = later.baseYear;
    return year;
}

Population::Population(const Database& database, const QDate& day, std::span<const qint64> only)
    : Population(database, day, " IN " + idList(only))
{
}

Population::Population(const Database& database, const QDate& day_, const QByteArray& condition) : m_day(day_)
{
    const QString iso = m_day.toString(Qt::ISODate);
    QHash<qint64, QString> zoneKinds;
    for (Stream zones(database, "SELECT id, kind FROM zone"); zones.next();)
        zoneKinds.insert(zones.integer(0), zones.text(1));

    const auto attributes = [&](FacilityState& facility, const Stream& row) {
        facility.code = row.text(1);
        facility.name = row.text(2);
        facility.legalForm = row.text(3);
        facility.unit = row.integer(4);
        facility.zone = row.integer(5);
        facility.zoneKind = zoneKinds.value(facility.zone);
        facility.industry = row.text(6);
    };
    const QByteArray wanted = condition.isEmpty() ? QByteArray() : " WHERE id" + condition;
    for (Stream row(database, current + wanted + " ORDER BY id"); row.next();) {
        FacilityState facility;
        facility.id = row.integer(0);
        attributes(facility, row);
        facility.start = core::day(row, 7);
        facility.stop = core::day(row, 8);
        if (!row.isNull(9)) facility.baseYear = int(row.integer(9));
        facility.fixedLoad = row.integer(10);
        facility.present = facility.start.isValid() && facility.start <= m_day
            && (!facility.stop.isValid() || m_day < facility.stop);
        m_facilities.push_back(std::move(facility));
    }
    const auto found = [&](qint64 id) -> FacilityState* { return const_cast<FacilityState*>(this->facility(id)); };
    Stream earlier(database, past + restricting("facility_id", condition) + " ORDER BY facility_id, valid_until DESC");
    earlier.bind(1, iso);
    while (earlier.next()) // the last row of a facility is the earliest after the day
        if (FacilityState* facility = found(earlier.integer(0))) attributes(*facility, earlier);
    const QByteArray rebases = "SELECT facility_id, year, base_year FROM rebase WHERE 1"
        + restricting("facility_id", condition) + " ORDER BY year";
    for (Stream later(database, rebases); later.next();)
        if (FacilityState* facility = found(later.integer(0)))
            facility->rebases.push_back({int(later.integer(1)), int(later.integer(2))});
    Stream suspended(database,
                     "SELECT facility_id FROM facility_suspension WHERE start_date <= ?"
                     " AND (resume_date IS NULL OR resume_date > ?)"
                         + restricting("facility_id", condition));
    suspended.bind(1, iso).bind(2, iso);
    while (suspended.next())
        if (FacilityState* facility = found(suspended.integer(0))) facility->present = false;

    QHash<qint64, qint64> parents;
    for (Stream units(database, "SELECT id, parent_id FROM administrative_unit"); units.next();)
        parents.insert(units.integer(0), units.integer(1));
    Stream earlierUnits(database,
                        "SELECT unit_id, parent_id FROM administrative_unit_past WHERE valid_until > ?"
                        " ORDER BY unit_id, valid_until DESC");
    earlierUnits.bind(1, iso);
    while (earlierUnits.next()) parents.insert(earlierUnits.integer(0), earlierUnits.integer(1));
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) m_units.push_back({it.key(), it.value()});
    loadSizes(database, condition);
}

void Population::loadSizes(const Database& database, const QByteArray& condition)
{
    struct Threshold {
        QString size;
        std::optional<qint64> labour, revenue, capital;
    };
    const QString iso = m_day.toString(Qt::ISODate);
    QString valid;
    {
        Statement statement(database, "SELECT max(valid_from) FROM size_threshold WHERE valid_from <= ?");
        if (statement.bind(1, iso).step()) valid = statement.text(0);
        if (valid.isEmpty()) {
            Statement earliest(database, "SELECT min(valid_from) FROM size_threshold");
            if (earliest.step()) valid = earliest.text(0);
            m_thresholdsAreEarlier = true;
        }
    }
    std::vector<Threshold> thresholds; // smallest first; the last has no bounds
    Stream rows(database,
                "SELECT size, labour_max, revenue_max, capital_max FROM size_threshold WHERE valid_from = ?"
                " ORDER BY labour_max IS NULL, labour_max");
    rows.bind(1, valid);
    const auto number
        = [&](int column) { return rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column)); };
    while (rows.next()) thresholds.push_back({rows.text(0), number(1), number(2), number(3)});

    for (FacilityState& facility : m_facilities) {
        if (facility.legalForm == QLatin1String("household")) facility.size = QStringLiteral("HKD");
        if (facility.legalForm == QLatin1String("cooperative")) facility.size = QStringLiteral("HTX");
    }
    Stream years(database,
                 "SELECT facility_id, labour, revenue, capital FROM facility_year WHERE year <= ?"
                     + restricting("facility_id", condition) + " ORDER BY facility_id, year");
    years.bind(1, qint64(m_day.year()));
    while (years.next()) { // the last row of a facility is its latest year
        auto* facility = const_cast<FacilityState*>(this->facility(years.integer(0)));
        if (!facility || years.isNull(1) || facility->size == QLatin1String("HKD")
            || facility->size == QLatin1String("HTX"))
            continue;
        const qint64 labour = years.integer(1);
        facility->sizeByLabour = years.isNull(2) && years.isNull(3);
        const auto within = [&](int column, std::optional<qint64> most) {
            return !years.isNull(column) && most && years.integer(column) <= *most;
        };
        for (const Threshold& threshold : thresholds) {
            // Labour AND (revenue OR capital), smallest class first (NĐ 39/2018/NĐ-CP Điều 6, NĐ 80/2021/NĐ-CP Điều 5).
            const bool fits = !threshold.labour
                || (labour <= *threshold.labour
                    && (facility->sizeByLabour || within(2, threshold.revenue) || within(3, threshold.capital)));
            if (!fits) continue;
            facility->size = threshold.size;
            break;
        }
    }
}

const FacilityState* Population::facility(qint64 id) const
{
    const auto found = std::lower_bound(m_facilities.begin(), m_facilities.end(), id,
                                        [](const FacilityState& f, qint64 wanted) { return f.id < wanted; });
    return found != m_facilities.end() && found->id == id ? &*found : nullptr;
}

const QSet<qint64>& Population::unitsBelow(qint64 unit) const
{
    if (m_scopeUnit == unit) return m_scopeUnits;
    m_scopeUnit = unit;
    m_scopeUnits = {unit};
    for (bool grew = true; grew;) {
        grew = false;
        for (const UnitParent& u : m_units)
            if (m_scopeUnits.contains(u.parent) && !m_scopeUnits.contains(u.id)) {
                m_scopeUnits.insert(u.id);
                grew = true;
            }
    }
    return m_scopeUnits;
}

bool Population::holds(const FacilityState& facility, const Scope& scope) const
{
    if (!facility.present) return false;
    if (scope.unit != 0 && !unitsBelow(scope.unit).contains(facility.unit)) return false;
    if (!scope.sizes.isEmpty() && !scope.sizes.contains(facility.size)) return false;
    if (!scope.zoneKinds.isEmpty()
        && !scope.zoneKinds.contains(facility.zoneKind.isEmpty() ? QStringLiteral("outside") : facility.zoneKind))
        return false;
    return scope.industries.isEmpty()
        || std::any_of(scope.industries.begin(), scope.industries.end(),
                       [&](const QString& code) { return !code.isEmpty() && facility.industry.startsWith(code); });
}

int Population::count(const Scope& scope) const
{
    return int(std::count_if(m_facilities.begin(), m_facilities.end(),
                             [&](const FacilityState& facility) { return holds(facility, scope); }));
}

} // namespace core
