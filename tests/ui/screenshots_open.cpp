// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of keeping facilities open, of advice under the register's grid, and of the columns of a year.
#include "tests/ui/pictures.h"

#include "core/record/consumption.h"
#include "ui/entry_workbook_dialog.h"
#include "ui/main_window.h"
#include "ui/operator_dialog.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/page.h"
#include "ui/pages/year_page.h"
#include "ui/pages/year_products.h"
#include "ui/pinned_filters.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/grid_view.h"
#include "ui/table/paste_dialog.h"
#include "ui/working_year.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

TEST_CASE("pictures of what is kept open, advised and frozen", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    const Answers& answers = pictures.answers;
    pictures.open("me-linh-2018.sachhon", [](core::Database& database) {
        fillSample(database);
        core::Record second(core::productDictionary());
        second["facility_id"] = core::Table(database, core::facilityDictionary()).first("code", s("F02"))->id;
        second["name"] = s("Bu lông, ốc vít");
        second["coefficient"] = core::Factor(1).raw();
        core::Transaction transaction(database, s("F02 – Sản phẩm"));
        core::Table(database, core::productDictionary()).insert(second);
        transaction.commit();
    });
    auto* facilities = window.findChild<ui::FacilitiesPage*>();
    auto* figures = window.findChild<ui::YearPage*>();
    const auto facility = [&](const char* code) {
        return core::Table(*window.database(), core::facilityDictionary()).first("code", s(code))->id;
    };
    window.showPage(facilities);
    for (const char* code : {"F02", "F05", "F08"}) {
        facilities->showFacility(facility(code));
        facilities->findChild<QToolButton*>(s("keepOpen"))->click();
    }
    facilities->showFacility(facility("F05"));
    shoot(&window, s("facilities-open"));
    facilities->showFacility(facility("F07"));
    facilities->findChild<QTabWidget*>()->setCurrentIndex(1);
    shoot(&window, s("facilities-open-survey"));
    for (QAction* menu : window.menuBar()->actions())
        if (menu->text().contains(s("em"))) {
            menu->menu()->popup({300, 300});
            shoot(menu->menu(), s("menu-view"));
            menu->menu()->close();
        }
    auto* filters = facilities->findChild<ui::PinnedFilters*>();
    facilities->find(s("dương"));
    filters->pin(s("Họ Dương"));
    filters->menu()->popup({300, 300});
    shoot(filters->menu(), s("menu-filters"));
    filters->menu()->close();
    facilities->find({});

    facilities->findChild<QToolButton*>(s("asGrid"))->click();
    auto* grid = facilities->findChild<ui::GridView*>(s("facilities_grid"));
    const auto type = [&](const QModelIndex& cell, const char* text) {
        grid->setFocus();
        grid->setCurrentIndex(cell);
        for (const QChar c : s(text)) typeInto(QApplication::focusWidget(), QString(c));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    type(grid->model()->index(0, 1), "Công ty TNHH Bao bì Đường Việt Nam");
    shoot(&window, s("register-changed"));
    type(grid->model()->index(10, 1), "CTY TNHH May Mê Linh");
    shoot(&window, s("register-twin"));
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QApplication::clipboard()->setText(s("Mã cơ sở\tTên cơ sở\tMã số thuế\tXã/phường/thị trấn\tNgày bắt đầu\n"
                                         "F30\tCTY CP Dương Minh\t\tXã Đại Thịnh\t01/01/2018\n"
                                         "F31\tXưởng Mộc An Phú\t\tXã Tam Đồng\t01/01/2018\n"
                                         "F33\tXưởng mộc An Phú\t\tXã Tam Đồng\t01/02/2018\n"));
    QTimer::singleShot(0, facilities, [] {
        auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        shoot(dialog, s("register-paste"));
        dialog->reject();
    });
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);

    window.showPage(figures);
    auto* year = figures->findChild<ui::GridView*>(s("year"));
    year->findChild<ui::ColumnArrangement*>()->setFrozen(2);
    year->setFocus();
    window.resize(1000, 640);
    year->setCurrentIndex(year->model()->index(3, year->model()->columnCount() - 1));
    shoot(&window, s("year-frozen"));
    window.resize(1366, 728);
    shoot(&window, s("year-filters"));
    ui::YearProductsDialog products(*window.database(), 2018, facility("F02"), s("12,5"), answers.prompts, &window);
    products.show();
    shoot(&products, s("year-products"));
    products.close();
    ui::EntryWorkbookDialog forms(*window.database(), 2018, answers.prompts, &window);
    forms.show();
    shoot(&forms, s("entry-workbook"));
    forms.close();
    ui::OperatorDialog operators(*window.database(), 2018, answers.prompts, &window);
    operators.show();
    shoot(&operators, s("operators"));
    operators.close();
}
