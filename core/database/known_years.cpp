// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/known_years.h"

#include "core/database/database.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 many = 2000; ///< Changed rows: an import, after which all figures are read as fast.

/// The tables of the figures of a year.
const QStringList& figureTables()
{
    static const QStringList tables{QStringLiteral("survey"), QStringLiteral("output"), QStringLiteral("consumption"),
                                    QStringLiteral("facility_year")};
    return tables;
}

} // namespace

KnownYears::KnownYears(const Database& database) : m_database(&database)
{
    readFigures();
    readPlans();
}

void KnownYears::readFigures()
{
    Statement figures(*m_database,
                      "SELECT year FROM " + figureTables().join(QStringLiteral(" UNION SELECT year FROM ")).toLatin1());
    while (figures.step()) m_years.insert(int(figures.integer(0)));
}

void KnownYears::readPlans()
{
    Statement plans(*m_database,
                    "SELECT CAST(substr(period_to, 1, 4) AS INTEGER) FROM plan WHERE own = 1 UNION"
                    " SELECT CAST(substr(coalesce(date, planned_date), 1, 4) AS INTEGER) FROM activity"
                    " WHERE coalesce(date, planned_date) IS NOT NULL");
    while (plans.step()) m_years.insert(int(plans.integer(0)));
}

bool KnownYears::follow(const QSet<QString>& tables)
{
    const size_t before = m_years.size();
    if (tables.contains(QStringLiteral("plan")) || tables.contains(QStringLiteral("activity"))) readPlans();
    const bool hasFigures = std::any_of(figureTables().begin(), figureTables().end(),
                                        [&](const QString& table) { return tables.contains(table); });
    if (!hasFigures) return m_years.size() != before;
    if (!m_database->isWritable()) { // another program wrote, who knows how often
        readFigures();
        return m_years.size() != before;
    }
    Statement changed(*m_database,
                      "SELECT json_extract(after, '$.year') FROM change WHERE change_set_id ="
                      " (SELECT max(id) FROM change_set) AND after IS NOT NULL"
                      " AND table_name IN ('"
                          + figureTables().join(QStringLiteral("', '")).toLatin1() + "') LIMIT ?");
    changed.bind(1, many);
    qint64 rows = 0;
    for (; changed.step(); ++rows) m_years.insert(int(changed.integer(0)));
    if (rows == many) readFigures();
    return m_years.size() != before;
}

} // namespace core
