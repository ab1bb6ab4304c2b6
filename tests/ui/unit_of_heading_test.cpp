// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/pages/year_second_keying.h"
#include "ui/table/grid_view.h"
#include "ui/table/paste_dialog.h"

#include "core/record/consumption.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

using Kind = core::YearColumn::Kind;

namespace {

/// The grid of 2018, whose heading says kWh; F04 told 736,4 MWh.
struct Heading : SamplePage<ui::YearPage> {
    Heading()
        : SamplePage([](core::Database& sample) {
              core::Transaction transaction(sample, s("Đơn vị"));
              sample.execute("UPDATE consumption SET quantity = 736400000, unit = 'MWh' WHERE year = 2018"
                             " AND facility_id = (SELECT id FROM facility WHERE code = 'F04')");
              transaction.commit();
          })
    {
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        grid->setFocus();
    }
    qint64 facility(const char* code) const
    {
        return core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
    }
    QModelIndex use(const char* code) const
    {
        core::Statement electricity(database, "SELECT id FROM resource WHERE code = 'DIEN'");
        electricity.step();
        return model->index(model->rowOf(facility(code)), model->columnOf(Kind::Consumption, electricity.integer(0)));
    }
    QString stored(const char* code) const
    {
        core::Statement statement(database,
                                  "SELECT quantity || ' ' || unit FROM consumption WHERE year = 2018 AND facility_id ="
                                  " (SELECT id FROM facility WHERE code = ?)");
        return statement.bind(1, s(code)).step() ? statement.text(0) : s("(nothing)");
    }
    void type(const char* code, const char* text) const
    {
        grid->setCurrentIndex(use(code));
        for (const QChar c : s(text)) typeInto(QApplication::focusWidget(), QString(c));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void paste(const char* text, const std::function<void(ui::PasteDialog&)>& look) const
    {
        QApplication::clipboard()->setText(s(text));
        QTimer::singleShot(0, page.get(), [&] {
            auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            look(*dialog);
            dialog->accept();
        });
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QTest::keyRelease(grid, Qt::Key_Control);
        QCoreApplication::processEvents();
    }
    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
};

} // namespace

TEST_CASE_METHOD(Heading, "a bare number is in the unit of the heading, which is said where it was another", "[table]")
{
    CHECK(use("F04").data().toString() == s("736,4 MWh"));
    type("F04", "736400");
    CHECK(stored("F04") == s("736400000000 kWh"));
    CHECK(use("F04").data().toString() == s("736.400"));
    CHECK(grid->refusal().contains(s("736,4 MWh")));
    CHECK(grid->refusal().contains(s("kWh")));
    type("F06", "262501");
    CHECK(grid->refusal().isEmpty());
}

TEST_CASE_METHOD(Heading, "a consumption can be typed with its unit and is corrected with it", "[table]")
{
    grid->setCurrentIndex(use("F04"));
    QTest::keyClick(grid, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(grid->indexWidget(use("F04")));
    REQUIRE(editor);
    CHECK(editor->text() == s("736,4 MWh"));
    QTest::keyClick(editor, Qt::Key_Return); // looked at
    CHECK(stored("F04") == s("736400000 MWh"));
    type("F04", "736,5 MWh");
    CHECK(stored("F04") == s("736500000 MWh"));
    type("F05", "0,3 MWh");
    CHECK(stored("F05") == s("300000 MWh"));
    type("F06", "262501 kwh");
    CHECK(stored("F06") == s("262501000000 kWh"));
    type("F01", "5 thùng"); // no energy
    CHECK(stored("F01") == s("644000000000 kWh"));
    CHECK(grid->refusal().contains(s("kWh")));
}

TEST_CASE_METHOD(Heading, "the preview of pasting shows the unit that is stored", "[paste]")
{
    grid->setCurrentIndex(use("F04"));
    QString first, second;
    const auto look = [&](ui::PasteDialog& dialog) {
        const auto* table = dialog.findChild<QTableView*>();
        first = table->model()->index(0, 0).data().toString();
        second = table->model()->index(1, 0).data().toString();
    };
    paste("736500\n255001\n", look);
    CHECK(first.contains(s("736,4 MWh")));
    CHECK(first.contains(s("736.500 kWh")));
    CHECK(second == s("255.000 → 255.001"));
    CHECK(stored("F04") == s("736500000000 kWh"));
    paste("736,6 MWh\n255002 kWh\n", look);
    CHECK(first.contains(s("736,6 MWh")));
    CHECK(stored("F04") == s("736600000 MWh"));
    CHECK(stored("F05") == s("255002000000 kWh"));
    grid->selectionModel()->select(QItemSelection(use("F04"), use("F05")), QItemSelectionModel::ClearAndSelect);
    first.clear();
    paste("250000", look); // one value, but not plain for both
    CHECK(first.contains(s("250.000 kWh")));
    CHECK(stored("F04") == s("250000000000 kWh"));
}

TEST_CASE_METHOD(Heading, "keyed a second time under the heading's unit the same amount agrees", "[second keying]")
{
    model->startSecondKeying({facility("F04"), facility("F05")});
    type("F04", "736400");
    type("F05", "0,256 MWh");
    CHECK(use("F05").data().toString() == s("0,256 MWh"));
    ui::YearSecondKeyingResult result(database, 2018, core::YearEntry(database, 2018).columns(),
                                      {facility("F04"), facility("F05")}, prompts);
    auto* list = result.findChild<ui::GridView*>(s("mismatches"));
    const auto rowOf = [&](const char* code) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == s(code)
                && list->model()->index(row, 2).data().toString() == s("Điện lưới"))
                return row;
        return -1;
    };
    CHECK(rowOf("F04") < 0);
    REQUIRE(rowOf("F05") >= 0);
    CHECK(list->model()->index(rowOf("F05"), 3).data().toString() == s("255.000 kWh"));
    CHECK(list->model()->index(rowOf("F05"), 4).data().toString() == s("0,256 MWh"));
}

TEST_CASE_METHOD(Heading, "what is taken from the second keying is stored in the unit it was keyed in",
                 "[second keying]")
{
    model->startSecondKeying({facility("F04")});
    type("F04", "736500");
    ui::YearSecondKeyingResult result(database, 2018, core::YearEntry(database, 2018).columns(), {facility("F04")},
                                      prompts);
    auto* list = result.findChild<ui::GridView*>(s("mismatches"));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 2).data().toString() == s("Điện lưới"))
            list->setCurrentIndex(list->model()->index(row, 0));
    const QModelIndex line = list->currentIndex();
    CHECK(line.siblingAtColumn(3).data().toString() == s("736,4 MWh"));
    CHECK(line.siblingAtColumn(4).data().toString() == s("736.500 kWh"));
    QTest::keyClick(list, Qt::Key_2);
    CHECK(stored("F04") == s("736500000000 kWh"));
    QTest::keyClick(list, Qt::Key_1);
    CHECK(errors.join(s("; ")).toStdString() == "");
    CHECK(stored("F04") == s("736400000 MWh"));
}
