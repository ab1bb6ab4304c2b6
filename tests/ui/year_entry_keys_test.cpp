// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/record/consumption.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <csignal>

using Kind = core::YearColumn::Kind;

namespace {

/// The paper forms of scenario S02: NT, AD, production, kWh, water, labour of ten facilities, in the grid's order.
constexpr int columnsOfForm = 6;
const char* const forms[10][columnsOfForm] = {
    {"1", "1", "1000000", "644000", "1200", "45"}, {"1", "1", "2100", "365400", "800", "60"},
    {"1", "1", "1200", "540000", "950", "52"},     {"1", "1", "2000", "736400", "400", "38"},
    {"1", "1", "1500", "255000", "300", "25"},     {"1", "1", "500", "262500", "700", "120"},
    {"1", "1", "300", "90000", "150", "8"},        {"1", "1", "0", "12000", "60", "210"},
    {"1", "0", "240", "18000", "500", "6"},        {"1", "0", "900", "150000", "350", "30"},
};

/// Ten facilities that have told only 2017, when their products got their units.
void fillBlank2018(core::Database& database)
{
    using namespace core;
    Transaction transaction(database, s("Dữ liệu ban đầu")); // as one import: nobody has typed yet
    fillSample(database);
    Table facilities(database, facilityDictionary());
    for (const Record& facility : facilities.all())
        if (facility.text("code") == s("F18") || facility.text("code") == s("F20")) facilities.remove(facility.id);
    const qint64 commune = facilities.first("code", s("F01"))->integer("unit_id").value();
    for (const char* code : {"F09", "F10"}) {
        Record facility(facilityDictionary());
        facility["code"] = s(code);
        facility["name"] = s("Cơ sở ") + s(code);
        facility["unit_id"] = commune;
        facility["start_date"] = s("2010-01-01");
        facilities.insert(facility);
    }
    for (const Dictionary* dictionary :
         {&surveyDictionary(), &outputDictionary(), &consumptionDictionary(), &facilityYearDictionary()}) {
        Table table(database, *dictionary);
        for (const Record& record : table.where("year", qint64(2018))) table.remove(record.id);
    }
    Statement water(database, "SELECT id FROM resource WHERE code = 'NUOC_MAY'");
    REQUIRE(water.step());
    const qint64 resource = water.integer(0);
    YearEntry entry(database, 2017);
    for (const Record& facility : facilities.all()) {
        for (const YearColumn& column : entry.columns({resource})) {
            if (column.kind == Kind::Output) REQUIRE_FALSE(entry.put(facility.id, column, s("100 tấn")));
            if (column.resource == resource && facility.text("code") == s("F01"))
                REQUIRE_FALSE(entry.put(facility.id, column, s("1000")));
        }
    }
    transaction.commit();
}

/// Keys pressed into the page of the year, and how many.
struct Keyboard {
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++presses;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Control); // the hand has left the keyboard
    }
    void type(const QString& text)
    {
        presses += int(text.size());
        for (const QChar c : text) typeInto(QApplication::focusWidget(), QString(c));
    }
    /// Whole forms, cell by cell, until so many cells have been left.
    void keyForms(int cells)
    {
        for (int cell = 0; cell < cells; ++cell) {
            type(s(forms[cell / columnsOfForm][cell % columnsOfForm]));
            press(cell % columnsOfForm + 1 < columnsOfForm ? Qt::Key_Tab : Qt::Key_Return);
        }
    }
    int presses = 0;
};

/// The grid of 2018 of a file, on screen; the column of solutions is hidden, as a clerk does who has none to type.
struct Page : Answers {
    explicit Page(core::Database& open) : database(open)
    {
        QSettings().setValue(s("hiddenColumns/year"), QStringList{s("2_0")});
        year = std::make_unique<ui::WorkingYear>(database);
        year->choose(2018);
        page = std::make_unique<ui::YearPage>(*year, prompts);
        page->resize(1300, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        grid->setFocus();
    }
    QModelIndex cell(const char* code, Kind kind, qint64 resource = 0) const
    {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->rowKeys(row).front() == s(code)) return model->index(row, model->columnOf(kind, resource));
        return {};
    }
    QModelIndex electricity(const char* code) const
    {
        core::Statement statement(database, "SELECT id FROM resource WHERE code = 'DIEN'");
        statement.step();
        return cell(code, Kind::Consumption, statement.integer(0));
    }
    QStringList shown(const char* code) const
    {
        QStringList texts;
        const int row = cell(code, Kind::Awareness).row();
        for (int visual = 0; visual < model->columnCount(); ++visual)
            if (const int column = grid->horizontalHeader()->logicalIndex(visual); !grid->isColumnHidden(column))
                texts << model->index(row, column).data().toString();
        return texts;
    }
    int values() const ///< How many answers and figures 2018 has.
    {
        core::Statement count(database,
                              "SELECT (SELECT count(awareness) + count(adoption) FROM survey WHERE year = 2018)"
                              " + (SELECT count(quantity) FROM output WHERE year = 2018)"
                              " + (SELECT count(quantity) FROM consumption WHERE year = 2018)"
                              " + (SELECT count(labour) FROM facility_year WHERE year = 2018)");
        return count.step() ? int(count.integer(0)) : -1;
    }

    core::Database& database;
    std::unique_ptr<ui::WorkingYear> year;
    std::unique_ptr<ui::YearPage> page;
    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
};

struct Blank2018 : OwnSettings {
    Blank2018() { fillBlank2018(database); }
    core::Database database{s(":memory:"), core::Database::Mode::Create};
};

} // namespace

TEST_CASE_METHOD(Blank2018, "ten paper forms are keyed without the mouse in at most 233 presses", "[table]")
{
    Page page(database);
    CHECK(page.values() == 0);
    CHECK(page.grid->currentIndex() == page.cell("F01", Kind::Awareness));
    Keyboard keyboard;
    keyboard.keyForms(60);
    CHECK(keyboard.presses <= 233);
    CHECK(page.values() == 60);
    CHECK(page.shown("F05").mid(0, 2) == QStringList{s("yes · NT2"), s("yes · AD3")});
    CHECK(page.shown("F10").contains(s("150.000")));
    CHECK(page.model->totalText(page.electricity("F01").column()) == s("3.073.300"));
    CHECK(page.model->totalText(page.model->columnOf(Kind::Labour)) == s("594"));
    CHECK(page.errors.isEmpty());
}

TEST_CASE_METHOD(Blank2018, "three steps back and forth name their cells and are in the journal", "[table]")
{
    Page page(database);
    const auto changeSets = [&] {
        core::Statement count(database, "SELECT count(*) FROM change_set");
        count.step();
        return int(count.integer(0));
    };
    const int before = changeSets();
    Keyboard keyboard;
    keyboard.keyForms(37);
    CHECK(core::undoableStep(database)->action.startsWith(s("F07 – ")));
    CHECK(core::undoableStep(database)->action.endsWith(s(" 2018")));
    core::undo(database);
    CHECK(core::undoableStep(database)->action.startsWith(s("F06 – ")));
    core::undo(database);
    core::undo(database);
    CHECK(page.values() == 34);
    for (int i = 0; i < 3; ++i) core::redo(database);
    CHECK(page.values() == 37);
    CHECK(changeSets() - before == 37 + 3 + 3);
}

// The child of the next test: types 37 cells into the file and dies as by a power cut.
TEST_CASE("a clerk types until the power fails", "[.child]")
{
    const QString path = qEnvironmentVariable("SACHHON_TYPED_FILE");
    if (path.isEmpty()) return;
    OwnSettings settings;
    core::Database database(path, core::Database::Mode::Write);
    Page page(database);
    Keyboard keyboard;
    keyboard.keyForms(37);
    std::raise(SIGKILL);
}

TEST_CASE("a power cut after the 37th cell loses nothing and typing goes on at the 38th", "[table]")
{
    OwnSettings settings;
    const QString path = settings.makeFile("phieu.sachhon", fillBlank2018);
    QProcess clerk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(s("SACHHON_TYPED_FILE"), path);
    clerk.setProcessEnvironment(environment);
    clerk.start(QCoreApplication::applicationFilePath(), {s("a clerk types until the power fails")});
    REQUIRE(clerk.waitForFinished(120'000));
    REQUIRE(clerk.exitStatus() == QProcess::CrashExit);

    core::Database database(path, core::Database::Mode::Write);
    Page page(database);
    CHECK(page.values() == 37);
    CHECK(page.cell("F07", Kind::Awareness).data().toString() == s("yes · NT2"));
    CHECK(page.cell("F07", Kind::Adoption).data().toString() == s("?"));
    CHECK(page.grid->currentIndex() == page.cell("F07", Kind::Adoption));
    Keyboard keyboard; // and goes on as if nothing had been
    keyboard.type(s("1"));
    for (int column = 2; column < columnsOfForm; ++column) {
        keyboard.press(Qt::Key_Tab);
        keyboard.type(s(forms[6][column]));
    }
    keyboard.press(Qt::Key_Return);
    CHECK(page.values() == 42);
    CHECK(page.grid->currentIndex() == page.cell("F08", Kind::Awareness));
}

TEST_CASE_METHOD(Blank2018, "Home, End and their like go and select as in Excel", "[table]")
{
    Page page(database);
    Keyboard keyboard;
    page.grid->setCurrentIndex(page.electricity("F04"));
    keyboard.press(Qt::Key_Home);
    CHECK(page.grid->currentIndex() == page.cell("F04", Kind::Awareness));
    keyboard.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(page.grid->currentIndex() == page.model->index(9, page.model->columnCount() - 1));
    keyboard.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(page.grid->currentIndex() == page.model->index(0, 0));
    keyboard.press(Qt::Key_PageDown);
    CHECK(page.grid->currentIndex().row() == 9);
    page.grid->setCurrentIndex(page.cell("F04", Kind::Output));
    keyboard.press(Qt::Key_Home, Qt::ShiftModifier);
    CHECK(page.grid->selectionModel()->selectedIndexes().size() == 3); // not the hidden solutions
    page.grid->setCurrentIndex(page.cell("F04", Kind::Output));
    keyboard.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(page.grid->selectionModel()->selectedIndexes().size() == 10);
    CHECK(page.grid->currentIndex() == page.cell("F04", Kind::Output));
    page.grid->setCurrentIndex(page.cell("F04", Kind::Output));
    keyboard.press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(page.grid->selectionModel()->selectedIndexes().size() == page.model->columnCount() - 1);
    CHECK(page.values() == 0);
}

TEST_CASE_METHOD(Blank2018, "a cell works out what begins with an equals sign", "[table]")
{
    Page page(database);
    Keyboard keyboard;
    page.grid->setCurrentIndex(page.electricity("F01"));
    keyboard.type(s("=1200*12"));
    keyboard.press(Qt::Key_Return);
    CHECK(page.electricity("F01").data().toString() == s("14.400"));
    keyboard.type(s("=10/3"));
    keyboard.press(Qt::Key_Return);
    CHECK(page.grid->refusal().contains(s("3,333333")));
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() == s("=10/3")); // there to be mended
    keyboard.press(Qt::Key_Escape);
    CHECK(page.electricity("F02").data().toString() == s("–"));
    page.grid->setCurrentIndex(page.cell("F02", Kind::Output));
    keyboard.type(s("=2*3 tấn"));
    keyboard.press(Qt::Key_Return);
    CHECK(page.cell("F02", Kind::Output).data().toString() == s("6"));
}

TEST_CASE_METHOD(Blank2018, "Ctrl+D copies from the row above or fills what is selected, as one step", "[table]")
{
    Page page(database);
    Keyboard keyboard;
    page.grid->setCurrentIndex(page.electricity("F01"));
    keyboard.press(Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(page.grid->refusal().isEmpty()); // no row above
    keyboard.type(s("500"));
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(page.electricity("F02").data().toString() == s("500"));
    for (int i = 0; i < 3; ++i) keyboard.press(Qt::Key_Down, Qt::ShiftModifier);
    keyboard.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(page.electricity("F05").data().toString() == s("500"));
    CHECK(page.electricity("F06").data().toString() == s("–"));
    CHECK(core::undoableStep(database)->action.contains(s("3 ")));
    core::undo(database);
    CHECK(page.electricity("F03").data().toString() == s("–"));
    CHECK(page.electricity("F02").data().toString() == s("500"));
}

TEST_CASE_METHOD(Blank2018, "Delete and cut clear a block as one step", "[table]")
{
    Page page(database);
    Keyboard keyboard;
    keyboard.keyForms(12);
    REQUIRE(page.values() == 12);
    page.grid->setCurrentIndex(page.cell("F01", Kind::Awareness));
    keyboard.press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    keyboard.press(Qt::Key_Delete);
    CHECK(page.values() == 0);
    CHECK(core::undoableStep(database)->action.contains(s("14"))); // units, too
    core::undo(database);
    CHECK(page.values() == 12);
    page.grid->setCurrentIndex(page.electricity("F01"));
    keyboard.press(Qt::Key_Down, Qt::ShiftModifier);
    keyboard.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == s("644.000\n365.400\n"));
    CHECK(page.values() == 10);
    core::undo(database);
    CHECK(page.values() == 12);
}

TEST_CASE_METHOD(Blank2018, "last year's values come only by their own key", "[table]")
{
    Page page(database);
    Keyboard keyboard;
    page.grid->setCurrentIndex(page.cell("F01", Kind::Awareness));
    for (int i = 0; i < 3; ++i) keyboard.press(Qt::Key_Right, Qt::ShiftModifier);
    keyboard.press(Qt::Key_Down, Qt::ShiftModifier);
    keyboard.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(page.shown("F01").mid(0, 4) == QStringList{s("yes · NT2"), s("yes · AD3"), s("100"), s("tấn")});
    CHECK(page.shown("F02").mid(0, 3) == QStringList{s("yes · NT2"), s("yes · AD3"), s("100")});
    core::undo(database);
    CHECK(page.values() == 0);
    page.grid->setCurrentIndex(page.cell("F09", Kind::Labour));
    keyboard.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(page.grid->refusal().isEmpty());
}

TEST_CASE_METHOD(Blank2018, "a closed year refuses paste, fill and Delete in words", "[table]")
{
    Page page(database);
    Keyboard keyboard;
    keyboard.keyForms(6);
    core::lockYear(database, 2018);
    page.grid->setCurrentIndex(page.electricity("F01"));
    keyboard.press(Qt::Key_Down, Qt::ShiftModifier);
    QApplication::clipboard()->setText(s("7"));
    for (const Qt::Key key : {Qt::Key_V, Qt::Key_D, Qt::Key_X}) {
        keyboard.press(key, Qt::ControlModifier);
        CHECK(page.grid->refusal().contains(s("2018")));
    }
    keyboard.press(Qt::Key_Delete);
    CHECK(page.grid->refusal().contains(s("2018")));
    CHECK(page.values() == 6);
    CHECK(page.errors.isEmpty());
}

TEST_CASE_METHOD(Blank2018, "columns that were moved and hidden come back in their order", "[table]")
{
    {
        Page page(database);
        page.grid->horizontalHeader()->moveSection(
            page.grid->horizontalHeader()->visualIndex(page.model->columnOf(Kind::Labour)), 0);
        Keyboard keyboard;
        page.grid->setCurrentIndex(page.cell("F01", Kind::Labour));
        keyboard.type(s("45"));
        keyboard.press(Qt::Key_Tab);
        CHECK(page.grid->currentIndex() == page.cell("F01", Kind::Awareness));
        keyboard.type(s("1"));
        keyboard.press(Qt::Key_Return);
        CHECK(page.grid->currentIndex() == page.cell("F02", Kind::Labour));
        keyboard.press(Qt::Key_Right, Qt::ShiftModifier);
        keyboard.press(Qt::Key_C, Qt::ControlModifier);
        CHECK(QApplication::clipboard()->text() == s("–\t?\n"));
    }
    Page again(database);
    CHECK(again.grid->horizontalHeader()->visualIndex(again.model->columnOf(Kind::Labour)) == 0);
    CHECK(again.grid->isColumnHidden(again.model->columnOf(Kind::Solutions)));
}
