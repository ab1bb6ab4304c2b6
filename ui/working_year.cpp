// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/working_year.h"

#include "core/database/database.h"
#include "ui/year_warnings.h"

#include <QDate>

namespace ui {

/// The year people most likely work on: this one if there is a survey or an own plan of it; else the latest one with
/// either, a plan of several years counting as its first one; without any, this year.
static int likelyYear(const core::Database& database)
{
    const int today = QDate::currentDate().year();
    core::Statement now(database,
                        "SELECT 1 FROM survey WHERE year = ? UNION ALL SELECT 1 FROM plan WHERE own = 1"
                        " AND CAST(substr(period_from, 1, 4) AS INTEGER) <= ?"
                        " AND CAST(substr(period_to, 1, 4) AS INTEGER) >= ?");
    for (int place = 1; place <= 3; ++place) now.bind(place, qint64(today));
    if (now.step()) return today;
    core::Statement latest(database,
                           "SELECT max(year) FROM (SELECT year FROM survey UNION ALL"
                           " SELECT CAST(substr(period_from, 1, 4) AS INTEGER) FROM plan WHERE own = 1)");
    return latest.step() && !latest.isNull(0) ? int(latest.integer(0)) : today;
}

WorkingYear::WorkingYear(core::Database& database, QObject* parent)
    : QObject(parent), m_database(database), m_year(likelyYear(database)),
      m_warnings(std::make_unique<YearWarnings>(*this)) // first: whoever hears of a change finds the warnings of it
{
    connect(&database, &core::Database::changed, this, [this] {
        m_figures.reset();
        Q_EMIT changed();
    });
}

WorkingYear::~WorkingYear() = default;

void WorkingYear::choose(int year, const QString& plan)
{
    if (year == m_year && plan == m_plan) return;
    m_year = year;
    m_plan = plan;
    m_figures.reset();
    m_warnings->forget();
    Q_EMIT changed();
}

core::FigureRequest WorkingYear::request() const
{
    core::FigureRequest request;
    request.year = m_year;
    request.plan = m_plan;
    return request;
}

const core::Figures& WorkingYear::figures() const
{
    if (!m_figures) m_figures = std::make_unique<core::Figures>(core::figuresOf(m_database, request()));
    return *m_figures;
}

} // namespace ui
