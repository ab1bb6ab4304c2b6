// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_activities.h"
#include "ui/form/attachment_list.h"
#include "ui/form/choice_list.h"
#include "ui/form/record_form.h"
#include "ui/import/import_lines_model.h"
#include "ui/import/import_wizard.h"
#include "ui/pages/activities_list_model.h"
#include "ui/pages/activities_page.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/working_year.h"

#include "core/database/attachment.h"
#include "core/database/history.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

namespace {

/// The page on screen.
struct Activities : OwnSettings, Answers {
    explicit Activities(bool filled = true)
    {
        fillSample(database);
        if (filled) fillActivities(database);
        year = std::make_unique<ui::WorkingYear>(database);
        year->choose(2018);
        page = std::make_unique<ui::ActivitiesPage>(*year, prompts);
        page->resize(1180, 640);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        list = page->findChild<ui::GridView*>(s("activities"));
        form = page->findChild<ui::RecordForm*>(s("information"));
        list->setFocus();
    }
    QString shown(int row, int column) const { return list->model()->index(row, column).data().toString(); }
    core::Record activity(const char* name) const
    {
        return *core::Table(database, core::activityDictionary()).first("name", s(name));
    }
    QTabWidget* detailTabs() const { return form->window()->findChildren<QTabWidget*>().back(); }
    ui::GridView* grid(const char* table) const
    {
        for (ui::GridView* view : page->findChildren<ui::GridView*>(s(table)))
            if (dynamic_cast<ui::ChildTableModel*>(view->model())) return view;
        return nullptr;
    }
    void chip(const char* name) const { page->findChild<QToolButton*>(s(name))->click(); }
    /// The tab of the details that holds the widget, as a person would open it.
    void openTabOf(QWidget* widget) const
    {
        for (QTabWidget* tabs : page->findChildren<QTabWidget*>())
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->widget(i)->isAncestorOf(widget)) tabs->setCurrentIndex(i);
    }

    mutable core::Database database{folder.filePath(s("hoat-dong.sachhon")), core::Database::Mode::Create};
    std::unique_ptr<ui::WorkingYear> year;
    std::unique_ptr<ui::ActivitiesPage> page;
    ui::GridView* list = nullptr;
    ui::RecordForm* form = nullptr;
};
struct NoActivities : Activities {
    NoActivities() : Activities(false) { }
};

} // namespace

TEST_CASE_METHOD(Activities, "the activities of the year stand by date, undated ones last", "[activities]")
{
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(list->model()->rowCount() == 5);
    CHECK(shown(0, 0) == s("12/03/2018"));
    CHECK(shown(0, 5) == s("48")); // as recorded, although three are on the list
    CHECK(shown(1, 0) == s("04/05/2018"));
    CHECK(shown(2, 5) == s("–"));
    CHECK(shown(3, 1) == s("! overdue"));
    CHECK(shown(4, 0) == s("–"));
    year->choose(2017);
    CHECK(list->model()->rowCount() == 0);
    CHECK(page->findChild<QLabel*>(s("empty"))->text().contains(s("2017")));
    chip("everyYear");
    CHECK(list->model()->rowCount() == 5);
}

TEST_CASE_METHOD(Activities, "chips, kinds and the search narrow the list", "[activities]")
{
    chip("held");
    CHECK(list->model()->rowCount() == 3);
    chip("late");
    CHECK(list->model()->rowCount() == 1);
    CHECK_FALSE(page->findChild<QToolButton*>(s("held"))->isChecked());
    chip("late");
    auto* kinds = page->findChild<QComboBox*>(s("kinds"));
    kinds->setCurrentIndex(kinds->findData(s("awareness_class")));
    CHECK(list->model()->rowCount() == 2);
    page->find(s("quang minh"));
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(shown(0, 4) == s("Thị trấn Quang Minh"));
    page->find(s("khong co"));
    CHECK(list->model()->rowCount() == 0);
    CHECK(page->findChild<QLabel*>(s("empty"))->isVisible());
}

TEST_CASE_METHOD(NoActivities, "without activities the page says what to do", "[activities]")
{
    auto* empty = page->findChild<QLabel*>(s("empty"));
    CHECK(empty->isVisible());
    CHECK(empty->text().contains(s("Ctrl+N")));
    page->add();
    CHECK(form->isNew());
}

TEST_CASE_METHOD(Activities, "a new activity belongs to the plan of the year and its task names plan and kind",
                 "[activities]")
{
    page->add();
    REQUIRE(form->isNew());
    auto* name = form->findChild<QLineEdit*>(s("name"));
    CHECK(QApplication::focusWidget() == name);
    CHECK(form->findChild<ui::ChoiceList*>(s("plan_id"))->text() == s("108/KH-UBND"));
    auto* task = form->findChild<ui::ChoiceList*>(s("task_id"));
    task->setFocus();
    typeInto(task, s("02 lop"));
    REQUIRE(task->shown().size() == 1);
    QTest::keyClick(task, Qt::Key_Return);
    CHECK(form->findChild<QComboBox*>(s("kind"))->currentData().toString() == s("awareness_class"));
    name->setFocus();
    name->setText(s("Lớp đợt 3"));
    form->findChild<QLineEdit*>(s("place"))->setFocus();
    const core::Record made = activity("Lớp đợt 3");
    CHECK(made.text("state") == s("planned"));
    CHECK(made.integer("plan_id"));
    CHECK(made.integer("task_id"));
    CHECK(list->currentId() == made.id);
    CHECK(core::undoableStep(database)->action.contains(s("Lớp đợt 3")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Activities, "another plan gives the task up, a past day says that it was held", "[activities]")
{
    list->setCurrentId(activity("Lớp tập huấn nâng cao nhận thức về SXSH đợt 2").id);
    auto* date = form->findChild<QLineEdit*>(s("date"));
    date->setFocus();
    date->setText(s("21/08/2018"));
    form->findChild<QLineEdit*>(s("place"))->setFocus();
    CHECK(activity("Lớp tập huấn nâng cao nhận thức về SXSH đợt 2").text("state") == s("held"));
    CHECK(form->findChild<QComboBox*>(s("state"))->currentData().toString() == s("held"));
    auto* plan = form->findChild<ui::ChoiceList*>(s("plan_id"));
    plan->setFocus();
    plan->clear();
    form->findChild<QLineEdit*>(s("place"))->setFocus();
    CHECK_FALSE(activity("Lớp tập huấn nâng cao nhận thức về SXSH đợt 2").integer("task_id"));
    CHECK(form->findChild<ui::ChoiceList*>(s("task_id"))->text().isEmpty());
}

TEST_CASE_METHOD(Activities, "Delete removes an activity with its list and undo brings both back", "[activities]")
{
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->model()->rowCount() == 4);
    CHECK(messages.isEmpty());
    core::Statement without(database, "SELECT count(*) FROM participant");
    REQUIRE(without.step());
    CHECK(without.integer(0) == 0);
    core::undo(database);
    CHECK(list->model()->rowCount() == 5);
    core::Statement with(database, "SELECT count(*) FROM participant");
    REQUIRE(with.step());
    CHECK(with.integer(0) == 3);
}

TEST_CASE_METHOD(Activities, "participants are typed one after another without a mouse", "[activities]")
{
    list->setCurrentIndex(list->model()->index(0, 0));
    ui::GridView* people = grid("participant");
    REQUIRE(people);
    openTabOf(people);
    auto* model = dynamic_cast<ui::ChildTableModel*>(people->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(model->rowCount() == 4);
    people->setFocus();
    people->setCurrentIndex(model->index(3, 0));
    for (const char* name : {"Hoàng Thị Mai", "Bùi Văn Tư"}) {
        const int row = people->currentIndex().row();
        for (const QChar c : s(name)) typeInto(QApplication::focusWidget(), QString(c));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(people->currentIndex() == model->index(row, 1)); // the row stays where it is, now with the name
        for (const QChar c : s("0123")) typeInto(QApplication::focusWidget(), QString(c));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(people->currentIndex() == model->index(row + 1, 0)); // the blank row
    }
    CHECK(model->rowCount() == 6);
    CHECK(model->index(4, 0).data().toString() == s("Bùi Văn Tư"));
    CHECK(page->findChild<QLabel*>(s("counts"))->text() == s("List: 5 attendances, 4 persons, 2 women. Recorded: 48."));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Activities, "the counts of the list are taken over as one step", "[activities]")
{
    list->setCurrentIndex(list->model()->index(0, 0));
    auto* take = page->findChild<QPushButton*>(s("takeCounts"));
    openTabOf(take);
    REQUIRE(take->isVisible());
    take->click();
    const core::Record held = activity("Lớp tập huấn nâng cao nhận thức về SXSH đợt 1");
    CHECK(held.integer("officials") == 1);
    CHECK(held.integer("enterprise_staff") == 2);
    CHECK(held.integer("women") == 2);
    CHECK_FALSE(take->isVisible());
    CHECK(shown(0, 5) == s("3"));
    core::undo(database);
    CHECK(activity("Lớp tập huấn nâng cao nhận thức về SXSH đợt 1").integer("enterprise_staff") == 28);
}

TEST_CASE_METHOD(Activities, "money is typed with dots and belongs to the activity, its plan and its task",
                 "[activities]")
{
    list->setCurrentIndex(list->model()->index(0, 0));
    ui::GridView* money = nullptr;
    for (ui::GridView* view : page->findChildren<ui::GridView*>(s("money")))
        if (view->isColumnHidden(view->model()->columnCount() - 1) || view->model()->rowCount() == 2) money = view;
    REQUIRE(money);
    auto* model = dynamic_cast<ui::ChildTableModel*>(money->model());
    REQUIRE(model->rowCount() == 2);
    const int row = 1;
    int column = 0;
    for (const char* text : {"5/4/2018", "spent", "NS_HUYEN", "12.500.000"}) {
        CHECK_FALSE(model->put(model->index(row, column), s(text)));
        ++column;
    }
    CHECK(model->rowCount() == 3);
    CHECK(model->index(row, 3).data().toString() == s("12.500.000"));
    const auto stored = core::Table(database, core::moneyDictionary()).first("funding", s("NS_HUYEN"));
    REQUIRE(stored);
    CHECK(stored->integer("amount") == 12'500'000);
    CHECK(stored->integer("plan_id"));
    CHECK(stored->integer("task_id") == activity("Lớp tập huấn nâng cao nhận thức về SXSH đợt 1").integer("task_id"));
}

TEST_CASE_METHOD(Activities, "files are kept with an activity, go with it and come back", "[activities]")
{
    auto* files = page->findChild<ui::AttachmentList*>();
    openTabOf(files);
    REQUIRE(files->isVisible());
    const qint64 id = list->currentId();
    file = folder.filePath(s("danh sách ký tên.pdf"));
    QFile scan(file);
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("PDF");
    scan.close();
    files->findChildren<QPushButton*>()[0]->click();
    REQUIRE(core::attachmentsOf(database, s("activity"), id).size() == 1);
    CHECK(core::undoableStep(database)->action.contains(s("danh sách ký tên.pdf")));
    auto* grid = files->findChild<ui::GridView*>();
    CHECK(grid->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(1, 0));
    CHECK(grid->model()->rowCount() == 0); // another activity, other files
    list->setCurrentId(id);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(core::attachmentsOf(database, s("activity"), id).empty());
    core::undo(database);
    CHECK(core::attachmentsOf(database, s("activity"), id).size() == 1);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Activities, "F6 goes from the list to the details and back", "[activities]")
{
    list->setCurrentIndex(list->model()->index(0, 0));
    page->nextPane();
    CHECK(form->isAncestorOf(QApplication::focusWidget()));
    page->nextPane();
    page->nextPane();
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(form->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(Activities, "an attendance list is shown before it is imported and taken back with one undo",
                 "[activities]")
{
    QFile csv(folder.filePath(s("lop-1.csv")));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Họ và tên;Giới tính;Thành phần;Nơi công tác\n"
              "Lê Thị Ánh;Nữ;Cán bộ nhà nước;UBND xã Tam Đồng\n"
              "Ngô Văn Bảy;Nam;Doanh nghiệp;HTX Đương Đại\n"
              "Tạ Thị Sen;Nữ;Doanh nghiệp;HTX Đương Đại\n");
    csv.close();
    const qint64 id = activity("Lớp tập huấn nâng cao nhận thức về SXSH đợt 1").id;
    ui::ImportWizard wizard(database, 2018, csv.fileName(), prompts, nullptr, id);
    wizard.show();
    auto* import = wizard.findChild<QPushButton*>(s("next"));
    auto* table = wizard.findChild<QTableView*>(s("plan"));
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && import->isEnabled(); }, 30'000));
    REQUIRE(table->model()->rowCount() == 3); // one of them has been there already
    int row = 0;
    while (row < 2 && table->model()->index(row, ui::ImportLinesModel::Key).data() != s("Ngô Văn Bảy")) ++row;
    const auto cell = [&](int column) { return table->model()->index(row, column).data().toString(); };
    CHECK(cell(ui::ImportLinesModel::State) == s("new"));
    CHECK(cell(ui::ImportLinesModel::Place) == s("3"));
    CHECK(cell(ui::ImportLinesModel::Key) == s("Ngô Văn Bảy"));
    CHECK(cell(ui::ImportLinesModel::After) == s("HTX Đương Đại"));
    CHECK(wizard.findChild<QToolButton*>(s("identical"))->text() == s("1 identical"));
    import->click();
    CHECK(wizard.result().startsWith(s("lop-1.csv: 2")));
    const auto people
        = [&] { return core::Table(database, core::participantDictionary()).where("activity_id", id).size(); };
    CHECK(people() == 5);
    CHECK(core::undoableStep(database)->action == s("Nhập lop-1.csv"));
    core::undo(database);
    CHECK(people() == 3);
}

TEST_CASE_METHOD(Activities, "the foot adds up what was held in the year", "[activities]")
{
    auto* foot = page->findChild<QLabel*>(s("foot"));
    CHECK(foot->text() == s("2018: 3 of 4 activities held, 1 of 2 classes; 48 attendances, 48 persons, 12 women."));
    year->choose(2017);
    QCoreApplication::processEvents();
    CHECK_FALSE(foot->isVisible());
}

TEST_CASE_METHOD(Activities, "the money of the plan stands by source with its shares and totals", "[activities]")
{
    auto* sums = page->findChild<QTableWidget*>(s("funding"));
    openTabOf(sums);
    QCoreApplication::processEvents();
    REQUIRE(sums->rowCount() == 5); // three sources, the total and the state's part
    const auto row = [&](int i) {
        QStringList cells;
        for (int column = 0; column < sums->columnCount(); ++column) cells << sums->item(i, column)->text();
        return cells.join(QLatin1Char('|'));
    };
    CHECK(row(0) == s("Industry promotion|120.000.000|120.000.000|110.000.000|91,67%"));
    CHECK(row(2) == s("Enterprises|130.000.000|0|140.000.000|107,69%"));
    CHECK(row(3) == s("Total|310.000.000|120.000.000|295.000.000|95,16%"));
    CHECK(row(4) == s("of which state budget|180.000.000|120.000.000|155.000.000|86,11%"));
    page->add(); // the blank row of the entries
    auto* entries = qobject_cast<ui::GridView*>(QApplication::focusWidget());
    REQUIRE(entries);
    CHECK(entries->currentIndex().row() == 7);
    for (const char* text : {"20/12/2018", "", "", "5.000.000"}) {
        for (const QChar c : s(text)) typeInto(QApplication::focusWidget(), QString(c));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    auto* model = dynamic_cast<ui::ChildTableModel*>(entries->model());
    CHECK(model->rowCount() == 8); // kind and source are still missing
    CHECK_FALSE(model->put(model->index(7, 1), s("spent")));
    CHECK_FALSE(model->put(model->index(7, 2), s("KHUYEN_CONG")));
    CHECK(model->rowCount() == 9);
    QCoreApplication::processEvents();
    CHECK(row(0) == s("Industry promotion|120.000.000|120.000.000|115.000.000|95,83%"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Activities, "a source of money is found by any of its words and never guessed", "[activities]")
{
    openTabOf(page->findChild<QTableWidget*>(s("funding")));
    QCoreApplication::processEvents();
    page->add();
    auto* entries = qobject_cast<ui::GridView*>(QApplication::focusWidget());
    REQUIRE(entries);
    const QModelIndex cell = entries->model()->index(0, 2);
    entries->setCurrentIndex(cell);
    const QString before = cell.data().toString();
    const auto type = [&](const char* text) {
        for (const QChar c : s(text)) typeInto(QApplication::focusWidget(), QString(c));
    };
    type("budgetary");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(entries->refusal().contains(s("budgetary")));
    CHECK(cell.data().toString() == before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    type("budget"); // five of them
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK_FALSE(entries->refusal().isEmpty());
    CHECK(cell.data().toString() == before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    entries->setFocus();
    type("techno");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(cell.data().toString() == s("Science and technology"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(NoActivities, "without a plan the money says that it needs one", "[activities]")
{
    QStringList texts;
    for (const QLabel* label : page->findChildren<QLabel*>()) texts << label->text();
    CHECK(texts.join(QLatin1Char('\n')).contains(s("There is no plan for 2018.")));
}
