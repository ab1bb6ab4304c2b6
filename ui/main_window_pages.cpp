// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/charts_page.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/staff_page.h"
#include "ui/pages/year_page.h"
#include "ui/top_bar.h"

#include <QStatusBar>

namespace ui {

std::vector<Page*> makePages(WorkingYear& year, const Prompts& prompts)
{
    return {
        new HomePage(year, prompts),   new FacilitiesPage(year, prompts), new YearPage(year, prompts),
        new PlanPage(year, prompts),   new ActivitiesPage(year, prompts), new StaffPage(year, prompts),
        new ChartsPage(year, prompts), new ReportsPage(year, prompts),    new HistoryPage(year, prompts),
    };
}

/// What leads from one page to another.
void MainWindow::connectPages()
{
    auto* facilities = qobject_cast<FacilitiesPage*>(pageNamed("ui::FacilitiesPage"));
    auto* figures = qobject_cast<YearPage*>(pageNamed("ui::YearPage"));
    auto* plan = qobject_cast<PlanPage*>(pageNamed("ui::PlanPage"));
    for (Page* page : m_pages) {
        connect(page, &Page::facilityWanted, this, [this, facilities](qint64 facility) {
            leaveHere();
            showPage(facilities);
            facilities->showFacility(facility);
        });
        connect(page, &Page::missingWanted, this, [this, figures](qint64 unit) {
            leaveHere();
            showPage(figures);
            figures->showMissing(unit);
        });
        connect(page, &Page::cellWanted, this, [this, figures](qint64 facility, const QString& subject) {
            if (facility == 0) return; // of the whole area: no cell is meant
            leaveHere();
            showPage(figures);
            figures->showCell(facility, subject);
        });
        connect(page, &Page::warningsWanted, this, &MainWindow::showWarnings);
        connect(page, &Page::targetWanted, this, [this, plan](qint64 target) {
            showPage(plan);
            plan->showTarget(target);
        });
        connect(page, &Page::readingWanted, this, [this, plan](qint64 target) {
            showPage(plan);
            plan->askReading(target);
        });
        connect(page, &Page::taskWanted, this, [this, plan](qint64 task) {
            showPage(plan);
            plan->showTask(task);
        });
        connect(page, &Page::responsibilityWanted, this, [this, plan](qint64 responsibility) {
            showPage(plan);
            plan->showResponsibility(responsibility);
        });
        connect(page, &Page::unansweredWanted, this, &MainWindow::showUnanswered);
        connect(page, &Page::documentWanted, this, &MainWindow::showDocument);
        connect(page, &Page::backupWanted, this, &MainWindow::backUp);
        connect(page, &Page::importWanted, this, [this] { importFile({}); });
        connect(page, &Page::placeLeft, this, [this, page] {
            if (page == currentPage()) leaveHere();
        });
        connect(page, &Page::searchShown, this, [this, page](const QString& text) {
            m_searches[page] = text;
            if (page == currentPage()) m_top->setSearch(text);
        });
        connect(page, &Page::said, this, [this](const QString& message) { statusBar()->showMessage(message, 8000); });
    }
}

} // namespace ui
