// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/practice_window.h"

#include "core/database/history.h"
#include "core/database/table.h"
#include "core/record/plan.h"
#include "ui/pages/plan_page.h"

#include <QMenu>
#include <QPushButton>

namespace {

/// The entries of a submenu of “New plan”, as they stand when it is opened.
QList<QAction*> entries(ui::PlanPage& page, int submenu)
{
    for (const auto* button : page.findChildren<QPushButton*>())
        if (QMenu* menu = button->menu()) {
            Q_EMIT menu->aboutToShow();
            QList<QMenu*> menus;
            for (const QAction* action : menu->actions())
                if (action->menu()) menus << action->menu();
            return menus.at(submenu)->actions();
        }
    return {};
}

QAction* entry(ui::PlanPage& page, int submenu, const QString& words)
{
    for (QAction* action : entries(page, submenu))
        if (action->text().contains(words)) return action;
    return nullptr;
}

} // namespace

TEST_CASE("presets are offered by year, number and title, and what the file has cannot be taken twice", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    CHECK(entries(*page, 0).size() == 6);
    CHECK(entries(*page, 1).size() == 8);
    REQUIRE(entry(*page, 0, QStringLiteral("108/KH-UBND")));
    CHECK_FALSE(entry(*page, 0, QStringLiteral("108/KH-UBND"))->isEnabled());
    CHECK_FALSE(entry(*page, 1, QStringLiteral("5768/QĐ-UBND"))->isEnabled()); // above KH 108 already
    CHECK(entry(*page, 0, QStringLiteral("5768/QĐ-UBND"))->isEnabled());
    const QAction* ninhBinh = entry(*page, 0, QStringLiteral("2016–2020 · 1051/QĐ-UBND"));
    REQUIRE(ninhBinh);
    CHECK(ninhBinh->text().endsWith(QStringLiteral("trên địa bàn tỉnh Ninh Bình"))); // the years stand in front
    CHECK_FALSE(entry(*page, 0, QStringLiteral("1419/QĐ-TTg")));
}

TEST_CASE("a preset becomes the plan of the window, and undo takes it away", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    entry(*page, 0, QStringLiteral("1051/QĐ-UBND"))->trigger();
    PracticeWindow::settle();
    const core::Table plans(window.database, core::planDictionary());
    const auto plan = plans.first("code", QStringLiteral("ninhbinh-2016-2020"));
    REQUIRE(plan);
    CHECK(plan->integer("own") == 1);
    CHECK(window.year.year() == 2016);
    CHECK(window.errors.isEmpty());
    core::undo(window.database);
    PracticeWindow::settle();
    CHECK_FALSE(plans.first("code", QStringLiteral("ninhbinh-2016-2020")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("a national programme is added as a higher plan and the plan of the window stays", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    entry(*page, 1, QStringLiteral("2026–2030 · 889/QĐ-TTg"))->trigger();
    PracticeWindow::settle();
    const auto plan = core::Table(window.database, core::planDictionary()).first("code", QStringLiteral("qd889-2030"));
    REQUIRE(plan);
    CHECK(plan->integer("own") == 0);
    CHECK(window.year.year() == 2018);
    CHECK(window.errors.isEmpty());
}
