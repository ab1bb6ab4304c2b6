// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_activities.h"
#include "tests/ui/sample_page.h"
#include "ui/form/choice_list.h"
#include "ui/form/record_form.h"
#include "ui/main_window.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/facilities_grid_model.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/staff_page.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"

#include "core/database/year_lock.h"
#include "core/record/facility.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace {

enum Answer { FillIn, KeepIt, DropIt };

/// A register where a new facility has a name and a telephone number and lacks its commune and start.
struct HalfTyped : SamplePage<ui::FacilitiesPage> {
    HalfTyped()
    {
        prompts.choose = [this](QWidget*, const QString& question, const QStringList&) {
            asked << question;
            return choice;
        };
        list = page->findChild<ui::GridView*>(s("facilities"));
        form = page->findChild<ui::RecordForm*>();
        page->add();
        typeInto(line("name"), s("Cơ sở Dở dang"));
        line("phone")->setFocus();
        typeInto(line("phone"), s("0912345678"));
        line("email")->setFocus();
    }
    QLineEdit* line(const char* field) const { return form->findChild<QLineEdit*>(s(field)); }
    void clickRow(int row) const
    {
        const QRect place = list->visualRect(list->model()->index(row, 1));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
        QApplication::processEvents();
    }
    qint64 facilities() const
    {
        core::Statement count(database, "SELECT count(*) FROM facility");
        return count.step() ? count.integer(0) : -1;
    }
    ui::GridView* list = nullptr;
    ui::RecordForm* form = nullptr;
    QStringList asked;
};

} // namespace

TEST_CASE_METHOD(HalfTyped, "another row is shown only after the person has said what becomes of a new facility",
                 "[unfinished]")
{
    choice = FillIn;
    clickRow(2);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().contains(s("Commune")));
    CHECK(asked.front().contains(s("Start date")));
    CHECK(form->isNew());
    CHECK(line("name")->text() == s("Cơ sở Dở dang"));
    CHECK(QApplication::focusWidget()->objectName() == s("unit_id"));
    choice = DropIt;
    clickRow(2);
    CHECK(asked.size() == 2);
    CHECK_FALSE(form->isNew());
    CHECK(line("code")->text() == s("F03"));
    page->add();
    CHECK(line("name")->text().isEmpty());
    CHECK(facilities() == 10);
}

TEST_CASE_METHOD(HalfTyped, "a new facility kept for later stands there again and can be finished", "[unfinished]")
{
    choice = KeepIt;
    clickRow(2);
    CHECK(line("code")->text() == s("F03"));
    clickRow(3);
    CHECK(asked.size() == 1); // nothing is unfinished now
    page->add();
    CHECK(line("name")->text() == s("Cơ sở Dở dang"));
    CHECK(line("phone")->text() == s("0912345678"));
    auto* commune = form->findChild<QLineEdit*>(s("unit_id"));
    commune->setFocus();
    typeInto(commune, s("Tráng Việt"));
    QTest::keyClick(commune, Qt::Key_Return);
    line("start_date")->setFocus();
    typeInto(line("start_date"), s("01/01/2018"));
    line("phone")->setFocus();
    CHECK(facilities() == 11);
    CHECK_FALSE(form->isNew());
    page->add();
    CHECK(line("name")->text().isEmpty()); // it was stored, not kept once more
}

TEST_CASE_METHOD(HalfTyped, "searching leaves a new facility where it is typed", "[unfinished]")
{
    page->find(s("tam dong"));
    CHECK(form->isNew());
    CHECK(line("name")->text() == s("Cơ sở Dở dang"));
    CHECK(asked.isEmpty());
    CHECK_FALSE(page->unfinished().isEmpty());
}

TEST_CASE_METHOD(HalfTyped, "what is typed of a new facility is in the file at once and not in the history",
                 "[unfinished]")
{
    core::Statement kept(database, "SELECT content FROM draft WHERE place = 'facility'");
    REQUIRE(kept.step());
    CHECK(kept.text(0).contains(s("Cơ sở Dở dang")));
    core::Statement history(database, "SELECT count(*) FROM change WHERE table_name = 'draft'");
    REQUIRE(history.step());
    CHECK(history.integer(0) == 0);
    ui::FacilitiesPage again(*year, prompts); // as after a power cut
    again.add();
    CHECK(again.findChild<ui::RecordForm*>()->findChild<QLineEdit*>(s("name"))->text() == s("Cơ sở Dở dang"));
}

TEST_CASE_METHOD(SamplePage<ui::FacilitiesPage>, "a half-typed row of a facility is there when one comes back to it",
                 "[unfinished]")
{
    auto* list = page->findChild<ui::GridView*>(s("facilities"));
    auto* contacts = page->findChild<ui::GridView*>(s("contact"));
    auto* model = dynamic_cast<ui::ChildTableModel*>(contacts->model());
    const auto column = [&](const char* field) {
        int found = 0;
        while (QLatin1String(model->fieldOf(found).name) != QLatin1String(field)) ++found;
        return found;
    };
    list->setCurrentIndex(list->model()->index(6, 1));
    REQUIRE_FALSE(model->put(model->index(model->blankRow(), column("phone")), s("0987654321")));
    CHECK(page->unfinished().contains(s("F07")));
    QStringList said;
    QObject::connect(page.get(), &ui::Page::said, [&](const QString& words) { said << words; });
    list->setCurrentIndex(list->model()->index(0, 1));
    REQUIRE(said.size() == 1);
    CHECK(said.front().contains(s("F07")));
    CHECK(model->index(model->blankRow(), column("phone")).data().toString().isEmpty());
    CHECK(page->unfinished().isEmpty());
    list->setCurrentIndex(list->model()->index(6, 1));
    CHECK(model->index(model->blankRow(), column("phone")).data().toString() == s("0987654321"));
    REQUIRE_FALSE(model->put(model->index(model->blankRow(), column("name")), s("Nguyễn Thị Lụa")));
    CHECK(model->rowCount() == 2);
    CHECK(page->unfinished().isEmpty());
    // Editing another row leaves what is typed into the blank one.
    REQUIRE_FALSE(model->put(model->index(model->blankRow(), column("phone")), s("0911")));
    REQUIRE_FALSE(model->put(model->index(0, column("phone")), s("0922")));
    CHECK(model->index(model->blankRow(), column("phone")).data().toString() == s("0911"));
    model->removeRow(model->blankRow());
    CHECK(page->unfinished().isEmpty());
}

TEST_CASE_METHOD(SamplePage<ui::FacilitiesPage>, "the blank row of the register comes back with what was typed there",
                 "[unfinished]")
{
    const auto type = [](ui::FacilitiesPage& shown) {
        shown.findChild<QToolButton*>(s("asGrid"))->click();
        return dynamic_cast<ui::FacilitiesGridModel*>(shown.findChild<ui::GridView*>(s("facilities_grid"))->model());
    };
    auto* model = type(*page);
    REQUIRE_FALSE(model->put(model->index(model->blankRow(), 1), s("Cơ sở Dở dang")));
    CHECK_FALSE(page->unfinished().isEmpty());
    ui::FacilitiesPage again(*year, prompts);
    auto* other = type(again);
    CHECK(other->index(other->blankRow(), 1).data().toString() == s("Cơ sở Dở dang"));
    again.dropUnfinished();
    CHECK(again.unfinished().isEmpty());
    core::Statement kept(database, "SELECT count(*) FROM draft");
    REQUIRE(kept.step());
    CHECK(kept.integer(0) == 0);
}

TEST_CASE_METHOD(SamplePage<ui::StaffPage>, "a person half typed is asked about before another is shown",
                 "[unfinished]")
{
    fillActivities(database);
    auto* list = page->findChild<ui::GridView*>(s("staff_list"));
    auto* form = page->findChild<ui::RecordForm*>();
    page->add();
    auto* phone = form->findChild<QLineEdit*>(s("phone"));
    phone->setFocus();
    typeInto(phone, s("0912"));
    form->findChild<QLineEdit*>(s("name"))->setFocus();
    CHECK_FALSE(page->unfinished().isEmpty());
    list->setCurrentIndex(list->model()->index(0, 0));
    QApplication::processEvents();
    CHECK(form->isNew()); // the answer is to go on
    CHECK(phone->text() == s("0912"));
    choice = DropIt;
    list->setCurrentIndex(list->model()->index(0, 0));
    QApplication::processEvents();
    CHECK_FALSE(form->isNew());
}

TEST_CASE_METHOD(SamplePage<ui::ActivitiesPage>, "an activity half typed is asked about before another is shown",
                 "[unfinished]")
{
    fillActivities(database);
    auto* list = page->findChild<ui::GridView*>(s("activities"));
    auto* form = page->findChild<ui::RecordForm*>(s("information"));
    page->add();
    CHECK(page->unfinished().isEmpty()); // what is proposed was typed by nobody
    auto* place = form->findChild<QLineEdit*>(s("place"));
    REQUIRE(place);
    place->setFocus();
    typeInto(place, s("Hội trường"));
    form->findChild<QLineEdit*>(s("name"))->setFocus();
    CHECK_FALSE(page->unfinished().isEmpty());
    list->setCurrentIndex(list->model()->index(0, 0));
    QApplication::processEvents();
    CHECK(form->isNew());
    choice = KeepIt;
    list->setCurrentIndex(list->model()->index(0, 0));
    QApplication::processEvents();
    CHECK_FALSE(form->isNew());
    page->add();
    CHECK(place->text() == s("Hội trường"));
}

TEST_CASE("nothing half typed is left without a question by another file, another language or the end", "[unfinished]")
{
    OwnSettings settings;
    Answers answers;
    const QString path = settings.makeFile("me-linh.sachhon", fillSample),
                  other = settings.makeFile("b.sachhon", [](core::Database&) {});
    QStringList asked;
    int answer = FillIn;
    answers.prompts.choose = [&](QWidget*, const QString& question, const QStringList&) {
        asked << question;
        return answer;
    };
    auto window = std::make_unique<ui::MainWindow>(answers.prompts);
    window->show();
    REQUIRE(window->openFile(path));
    auto* page = window->findChild<ui::FacilitiesPage*>();
    window->showPage(page);
    page->add();
    typeInto(page->findChild<ui::RecordForm*>()->findChild<QLineEdit*>(s("name")), s("Cơ sở Dở dang"));
    CHECK_FALSE(window->openFile(other));
    CHECK(window->database()->path() == path);
    CHECK_FALSE(window->createFile(settings.folder.filePath(s("c.sachhon"))));
    window->setLanguage(s("en"));
    CHECK_FALSE(window->close());
    CHECK(asked.size() == 4);
    CHECK(window->findChild<ui::FacilitiesPage*>() == page);
    answer = KeepIt;
    REQUIRE(window->openFile(other));
    {
        core::Database closed(path, core::Database::Mode::Read);
        core::Statement kept(closed, "SELECT content FROM draft");
        REQUIRE(kept.step());
        CHECK(kept.text(0).contains(s("Cơ sở Dở dang")));
    }
    REQUIRE(window->openFile(path));
    page = window->findChild<ui::FacilitiesPage*>();
    window->showPage(page);
    page->add();
    CHECK(page->findChild<ui::RecordForm*>()->findChild<QLineEdit*>(s("name"))->text() == s("Cơ sở Dở dang"));
    answer = DropIt;
    CHECK(window->close());
    window.reset();
    core::Database database(path, core::Database::Mode::Read);
    core::Statement kept(database, "SELECT count(*) FROM draft");
    REQUIRE(kept.step());
    CHECK(kept.integer(0) == 0);
}

TEST_CASE("a change that waits for its day is asked about before the window closes", "[unfinished]")
{
    OwnSettings settings;
    Answers answers;
    const QString path = settings.makeFile("me-linh.sachhon", [](core::Database& database) {
        fillSample(database);
        core::lockYear(database, 2018, s("thử"));
    });
    QStringList asked, offered;
    int answer = 0;
    answers.prompts.choose = [&](QWidget*, const QString& question, const QStringList& choices) {
        asked << question;
        offered = choices;
        return answer;
    };
    ui::MainWindow window(answers.prompts);
    window.show();
    REQUIRE(window.openFile(path));
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto* page = window.findChild<ui::FacilitiesPage*>();
    window.showPage(page);
    auto* list = page->findChild<ui::GridView*>(s("facilities"));
    const auto f01
        = [&] { return *core::Table(*window.database(), core::facilityDictionary()).first("code", s("F01")); };
    list->setFocus();
    list->setCurrentId(f01().id);
    auto* form = page->findChild<ui::RecordForm*>();
    auto* unit = form->findChild<ui::ChoiceList*>(s("unit_id"));
    const QString before = unit->text();
    unit->setFocus();
    unit->selectAll();
    typeInto(unit, s("tam đồng"));
    QTest::keyClick(unit, Qt::Key_Return);
    form->findChild<QLineEdit*>(s("phone"))->setFocus();
    form->findChild<QPushButton*>(s("correction"))->click(); // not now
    CHECK_FALSE(window.close());
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].contains(s("F01")));
    CHECK(asked[0].contains(s("2018")));
    CHECK(offered.size() == 2); // it cannot be kept
    CHECK(unit->text() == s("Xã Tam Đồng"));
    CHECK(QApplication::focusWidget() == form->findChild<QLineEdit*>(s("since")));
    answer = 1; // dropped
    CHECK(window.close());
    CHECK(asked.size() == 2);
    CHECK(answers.errors.isEmpty());
    CHECK(unit->text() == before);
}
