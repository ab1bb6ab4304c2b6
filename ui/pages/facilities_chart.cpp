// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_chart.h"

#include "core/report/specific_use_chart.h"
#include "ui/chart/chart_view.h"
#include "ui/fresh_when_shown.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QVBoxLayout>

namespace ui {

FacilityChart::FacilityChart(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_year(year), m_layout(new QVBoxLayout(this)),
      m_fresh(new FreshWhenShown(this, [this, &prompts] { attempt(prompts, this, [this] { refresh(); }); }))
{
    m_layout->setContentsMargins(0, 8, 0, 0);
    connect(&m_year, &WorkingYear::changed, m_fresh, &FreshWhenShown::stale);
}

void FacilityChart::setFacility(qint64 id)
{
    m_facility = id;
    m_fresh->stale();
}

void FacilityChart::refresh()
{
    delete m_charts;
    m_charts = nullptr;
    if (m_facility == 0) return;
    const core::Figures& figures = m_year.figures();
    const auto charts
        = core::specificUseCharts(m_year.database(), m_facility, figures.year, figures.savings->factorSet());
    if (charts.empty()) return;
    m_charts = new QWidget(this);
    auto* layout = new QVBoxLayout(m_charts);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const core::Chart& chart : charts) {
        auto* view = new ChartView(m_charts);
        view->setObjectName(chart.id);
        view->setAccessibleName(chart.title);
        view->setChart(chart);
        layout->addWidget(view);
    }
    m_layout->addWidget(m_charts);
    m_charts->show();
}

} // namespace ui
