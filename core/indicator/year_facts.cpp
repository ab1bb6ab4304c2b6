// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/year_facts.h"

#include <limits>

namespace core {

const Fact* factOf(const std::vector<Fact>& facts, qint64 what)
{
    for (const Fact& fact : facts)
        if (fact.what == what) return &fact;
    return nullptr;
}

YearFacts::YearFacts(const Database& database, const QByteArray& table, const QByteArray& what, const QByteArray& years,
                     const QByteArray& condition, UnitTexts& units)
    : m_stream(database,
               "SELECT facility_id, year, " + what + ", unit, quantity FROM " + table + " WHERE year IN (" + years + ")"
                   + condition + " ORDER BY facility_id"),
      m_units(units)
{
    advance();
}

void YearFacts::moveTo(qint64 facility, int baseYear, int reportYear)
{
    base.clear();
    report.clear();
    while (m_facility < facility) advance();
    for (; m_facility == facility; advance()) {
        const auto year = int(m_stream.integer(1));
        if (year != baseYear && year != reportYear) continue;
        const Fact fact{m_stream.integer(2), m_units.idOf(m_stream.bytes(3)), m_stream.integer(4)};
        if (year == baseYear) base.push_back(fact);
        if (year == reportYear) report.push_back(fact);
    }
}

void YearFacts::advance() { m_facility = m_stream.next() ? m_stream.integer(0) : std::numeric_limits<qint64>::max(); }

} // namespace core
