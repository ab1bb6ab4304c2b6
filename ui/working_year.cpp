// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/working_year.h"

#include "core/database/database.h"

#include <QDate>

namespace ui {

/// The year people most likely work on: the latest one with a survey, else this year.
static int likelyYear(const core::Database& database)
{
    core::Statement statement(database, "SELECT max(year) FROM survey");
    return statement.step() && !statement.isNull(0) ? int(statement.integer(0)) : QDate::currentDate().year();
}

WorkingYear::WorkingYear(core::Database& database, QObject* parent)
    : QObject(parent), m_database(database), m_year(likelyYear(database))
{
    connect(&database, &core::Database::changed, this, [this] {
        m_figures.reset();
        Q_EMIT changed();
    });
}

void WorkingYear::choose(int year, const QString& plan)
{
    if (year == m_year && plan == m_plan) return;
    m_year = year;
    m_plan = plan;
    m_figures.reset();
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
