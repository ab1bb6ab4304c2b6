// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_activities.h"
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/pages/staff_list_model.h"
#include "ui/pages/staff_page.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/working_year.h"

#include "core/database/history.h"
#include "core/database/table.h"
#include "core/record/library.h"
#include "core/record/organisation.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace {

/// The page on screen.
struct Staff : OwnSettings, Answers {
    explicit Staff(bool filled = true)
    {
        fillSample(database);
        if (filled) fillActivities(database);
        year = std::make_unique<ui::WorkingYear>(database);
        year->choose(2018);
        page = std::make_unique<ui::StaffPage>(*year, prompts);
        page->resize(1180, 640);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        list = page->findChild<ui::GridView*>(s("staff_list"));
        form = page->findChild<ui::RecordForm*>();
        posts = page->findChild<ui::GridView*>(s("staff"));
        list->setFocus();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all << list->model()->index(row, ui::StaffListModel::Name).data().toString();
        return all;
    }
    void chooseDay(const char* day) const
    {
        auto* line = page->findChild<QLineEdit*>(s("day"));
        line->setText(s(day));
        Q_EMIT line->editingFinished();
    }

    mutable core::Database database{s(":memory:"), core::Database::Mode::Create};
    std::unique_ptr<ui::WorkingYear> year;
    std::unique_ptr<ui::StaffPage> page;
    ui::GridView* list = nullptr;
    ui::RecordForm* form = nullptr;
    ui::GridView* posts = nullptr;
};
struct NoStaff : Staff {
    NoStaff() : Staff(false) { }
};

} // namespace

TEST_CASE_METHOD(Staff, "who left before the day is not in post, the day before he is", "[staff]")
{
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(page->findChild<QLineEdit*>(s("day"))->text() == s("31/12/2018"));
    CHECK(names() == QStringList{s("Đỗ Thị Hồng"), s("Đỗ Thị Hồng"), s("Phạm Quốc Khánh")});
    chooseDay("31/10/2018");
    CHECK(names().contains(s("Vũ Đình Ân")));
    chooseDay("01/11/2018"); // the first day no longer in the post
    CHECK_FALSE(names().contains(s("Vũ Đình Ân")));
    chooseDay("31/02/2018");
    CHECK(page->findChild<QLabel*>(s("wrongDay"))->isVisible());
    CHECK(names().size() == 3); // what was shown stays
    page->findChild<QToolButton*>(s("anyDay"))->click();
    CHECK(names().size() == 4);
    CHECK_FALSE(page->findChild<QLabel*>(s("wrongDay"))->isVisible());
}

TEST_CASE_METHOD(Staff, "who leaves the post while worked on stays chosen until another one is", "[staff]")
{
    const auto row = int(names().indexOf(s("Phạm Quốc Khánh")));
    list->setCurrentIndex(list->model()->index(row, 0));
    {
        core::Transaction transaction(database, s("left"));
        core::Table staff(database, core::staffDictionary());
        core::Record post = *staff.record(list->currentId());
        post["to_date"] = s("2018-06-30");
        staff.update(post);
        transaction.commit();
    }
    QCoreApplication::processEvents();
    CHECK(names().at(row) == s("Phạm Quốc Khánh"));
    CHECK(list->currentIndex().row() == row);
    CHECK(form->findChild<QLineEdit*>(s("name"))->text() == s("Phạm Quốc Khánh"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QCoreApplication::processEvents();
    CHECK_FALSE(names().contains(s("Phạm Quốc Khánh")));
    CHECK(list->currentIndex().row() == 0);
    CHECK(form->findChild<QLineEdit*>(s("name"))->text() == s("Đỗ Thị Hồng"));
}

TEST_CASE_METHOD(Staff, "coverage is counted on the day that is shown", "[staff]")
{
    auto* coverage = page->findChild<QLabel*>(s("coverage"));
    QCoreApplication::processEvents();
    CHECK(coverage->text().startsWith(s("On 31/12/2018: ")));
    CHECK(coverage->text().contains(s("facilities with guiding staff 2/9")));
    CHECK(coverage->text().contains(s("state officers for cleaner production: 1")));
    chooseDay("31/10/2018");
    QCoreApplication::processEvents();
    CHECK(coverage->text().contains(s("facilities with guiding staff 3/9")));
}

TEST_CASE_METHOD(Staff, "a duty and the search narrow the list", "[staff]")
{
    auto* duties = page->findChild<QComboBox*>(s("duties"));
    duties->setCurrentIndex(duties->findData(s("state_officer")));
    CHECK(names() == QStringList{s("Phạm Quốc Khánh")});
    duties->setCurrentIndex(0);
    page->find(s("duong dai"));
    CHECK(names() == QStringList{s("Đỗ Thị Hồng")});
    page->find({});
    CHECK(names().size() == 3);
}

TEST_CASE_METHOD(NoStaff, "a person is added, then a post, by keyboard alone", "[staff]")
{
    CHECK(page->findChild<QLabel*>(s("empty"))->isVisible());
    page->add();
    REQUIRE(form->isNew());
    auto* name = form->findChild<QLineEdit*>(s("name"));
    CHECK(QApplication::focusWidget() == name);
    name->setText(s("Lý Thị Thu"));
    form->findChild<QLineEdit*>(s("phone"))->setFocus();
    CHECK(names() == QStringList{s("Lý Thị Thu")});
    CHECK(list->model()->index(0, ui::StaffListModel::Duty).data().toString() == s("(no post yet)"));
    page->nextPane();
    CHECK(QApplication::focusWidget() == posts);
    auto* model = dynamic_cast<ui::ChildTableModel*>(posts->model());
    REQUIRE(model->rowCount() == 1);
    CHECK_FALSE(model->put(model->index(0, 0), s("guiding")));
    const qint64 facility = core::Table(database, core::facilityDictionary()).first("code", s("F01"))->id;
    CHECK_FALSE(model->put(model->index(0, 3), QString::number(facility)));
    CHECK_FALSE(model->put(model->index(0, 1), s("1/2/2018")));
    REQUIRE(model->rowCount() == 2);
    CHECK(list->model()->index(0, ui::StaffListModel::Where).data().toString().startsWith(s("F01 ")));
    CHECK(core::Table(database, core::staffDictionary()).all().front().integer("qualified") == 1);
    CHECK(core::undoableStep(database)->action.startsWith(s("Lý Thị Thu")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Staff, "Delete takes a post away and leaves the person", "[staff]")
{
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(names().size() == 3);
    CHECK(names().contains(s("Phạm Quốc Khánh"))); // now without a post
    core::undo(database);
    CHECK(list->model()->index(2, ui::StaffListModel::Where).data().toString() == s("Phòng Kinh tế"));
}

TEST_CASE("the library shows one kind and proposes it for a new entry", "[form]")
{
    OwnSettings settings;
    Answers answers;
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    core::Table library(database, core::libraryItemDictionary());
    {
        core::Transaction transaction(database, s("Thêm"));
        for (const auto& [kind, name] :
             {std::pair("technology", "Lò đốt tầng sôi"), std::pair("model", "Mô hình F04")}) {
            core::Record item(core::libraryItemDictionary());
            item["kind"] = s(kind);
            item["name"] = s(name);
            item["public"] = qint64(0);
            library.insert(item);
        }
        transaction.commit();
    }
    core::Record proposed(core::libraryItemDictionary());
    proposed["public"] = qint64(0);
    ui::RecordListDialog dialog(library, proposed, answers.prompts);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* list = dialog.findChild<ui::GridView*>();
    REQUIRE(list->model()->rowCount() == 2);
    CHECK(list->isColumnHidden(core::libraryItemDictionary().indexOf(QLatin1String("content"))));
    auto* kinds = dialog.findChild<QComboBox*>(s("kinds"));
    kinds->setCurrentIndex(kinds->findData(s("model")));
    REQUIRE(list->model()->rowCount() == 1);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == s("&Add")) button->click();
    auto* form = dialog.findChild<ui::RecordForm*>();
    CHECK(form->findChild<QComboBox*>(s("kind"))->currentData().toString() == s("model"));
    form->findChild<QLineEdit*>(s("name"))->setText(s("Mô hình F07"));
    form->findChild<QLineEdit*>(s("name"))->setFocus();
    form->findChild<QLineEdit*>(s("number"))->setFocus();
    CHECK(list->model()->rowCount() == 2);
}
