// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/main_window.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/page.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/visited_places.h"
#include "ui/working_year.h"

#include <QAction>
#include <QLineEdit>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

namespace {

/// The window with a file, in 2018.
struct Window : OwnSettings, Answers {
    Window()
    {
        window = std::make_unique<ui::MainWindow>(prompts);
        window->resize(1280, 720);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        REQUIRE(window->openFile(makeFile("me-linh.sachhon", fillSample)));
        window->workingYear()->choose(2018);
        for (ui::Page* page : window->pages()) {
            if (auto* found = qobject_cast<ui::FacilitiesPage*>(page)) facilities = found;
            if (auto* found = qobject_cast<ui::YearPage*>(page)) figures = found;
        }
        list = facilities->findChild<ui::GridView*>(s("facilities"));
        grid = figures->findChild<ui::GridView*>(s("year"));
    }
    qint64 facility(const char* code) const
    {
        return core::Table(*window->database(), core::facilityDictionary()).first("code", s(code))->id;
    }
    QModelIndex row(const char* code) const
    {
        for (int i = 0; i < list->model()->rowCount(); ++i)
            if (list->model()->index(i, 0).data().toString() == s(code)) return list->model()->index(i, 0);
        return {};
    }
    QString shown() const { return list->currentIndex().siblingAtColumn(0).data().toString(); }
    void click(const char* code) const
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row(code)).center());
    }
    void back() const { QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier); }
    void forward() const { QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier); }

    std::unique_ptr<ui::MainWindow> window;
    ui::FacilitiesPage* facilities = nullptr;
    ui::YearPage* figures = nullptr;
    ui::GridView *list = nullptr, *grid = nullptr;
};

} // namespace

TEST_CASE("places are gone back to and forward again, and a new one forgets what lay ahead", "[window]")
{
    const ui::VisitedPlace a{0, 2018, {}, s("1")}, b{1, 2018, {}, s("2")}, c{1, 2017, {}, s("2")}, d{2, 2017, {}, {}};
    ui::VisitedPlaces places;
    CHECK_FALSE(places.back(a));
    places.leave(a);
    places.leave(a); // left twice, been there once
    places.leave(b);
    CHECK(places.canGoBack(c));
    CHECK_FALSE(places.canGoForward(c));
    CHECK(places.back(c) == b);
    CHECK(places.back(b) == a);
    CHECK_FALSE(places.back(a));
    CHECK(places.forward(a) == b);
    places.leave(b);
    CHECK_FALSE(places.canGoForward(d));
    CHECK(places.back(d) == b);
    places.clear();
    CHECK_FALSE(places.back(d));
}

TEST_CASE_METHOD(Window, "Alt and the arrows lead back over pages, facilities, cells and years", "[window]")
{
    window->showPage(facilities);
    facilities->showFacility(facility("F02"));
    window->showPage(figures);
    figures->showCell(facility("F03"), s("adoption"));
    Q_EMIT figures->facilityWanted(facility("F05"));
    CHECK(window->currentPage() == facilities);
    CHECK(shown() == s("F05"));
    window->workingYear()->choose(2017);
    back();
    CHECK(window->workingYear()->year() == 2018);
    CHECK(shown() == s("F05"));
    back();
    CHECK(window->currentPage() == figures);
    CHECK(grid->currentId() == facility("F03"));
    CHECK(dynamic_cast<ui::YearGridModel*>(grid->model())->columnOf(s("adoption")) == grid->currentIndex().column());
    back();
    CHECK(window->currentPage() == facilities);
    CHECK(shown() == s("F02"));
    forward();
    forward();
    CHECK(window->currentPage() == facilities);
    CHECK(shown() == s("F05"));
    CHECK(window->workingYear()->year() == 2018);
    forward();
    CHECK(window->workingYear()->year() == 2017);
    forward();
    CHECK_FALSE(window->statusBar()->currentMessage().isEmpty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "who clicks at facilities comes back to them, who only passes by does not", "[window]")
{
    window->showPage(facilities);
    list->setFocus();
    click("F02");
    click("F05");
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down); // F06 was passed, F07 is seen
    CHECK(shown() == s("F07"));
    QTest::mouseClick(list->viewport(), Qt::BackButton); // the key beside the wheel
    CHECK(shown() == s("F05"));
    back();
    CHECK(shown() == s("F02"));
    QTest::mouseClick(list->viewport(), Qt::ForwardButton);
    CHECK(shown() == s("F05"));
    forward();
    CHECK(shown() == s("F07"));
}

TEST_CASE_METHOD(Window, "a cell of the register's grid is come back to, a facility that is gone is passed over",
                 "[window]")
{
    window->showPage(facilities);
    facilities->findChild<QToolButton*>(s("asGrid"))->click();
    auto* cells = facilities->findChild<ui::GridView*>(s("facilities_grid"));
    cells->setCurrentIndex(cells->model()->index(3, 4));
    const qint64 id = cells->currentId();
    window->showPage(figures);
    back();
    CHECK(window->currentPage() == facilities);
    CHECK(cells->currentId() == id);
    CHECK(cells->currentIndex().column() == 4);
    window->showPage(figures);
    {
        core::Transaction transaction(*window->database(), s("xóa"));
        core::Table(*window->database(), core::facilityDictionary()).remove(id);
        transaction.commit();
    }
    back();
    CHECK(window->currentPage() == facilities);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "the field at the top shows the search that a page sets by itself", "[window]")
{
    window->showPage(facilities);
    auto* search = window->findChild<QLineEdit*>(s("search"));
    facilities->find(s("dương"));
    Q_EMIT facilities->searchShown(s("dương"));
    CHECK(search->text() == s("dương"));
    facilities->showFacility(facility("F02")); // hidden by the search
    CHECK(shown() == s("F02"));
    CHECK(search->text().isEmpty());
}
