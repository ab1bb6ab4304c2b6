// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"
#include "ui/form/choice_list.h"
#include "ui/form/record_form.h"
#include "ui/pages/facilities_list_model.h"
#include "ui/pages/facilities_page.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"

#include "core/database/history.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace {

/// The register on screen.
struct Register : SamplePage<ui::FacilitiesPage> {
    Register()
    {
        list = page->findChild<ui::GridView*>(s("facilities"));
        form = page->findChild<ui::RecordForm*>();
        list->setFocus();
    }
    QLineEdit* line(const char* field) const { return form->findChild<QLineEdit*>(s(field)); }
    ui::ChoiceList* choices(const char* field) const { return form->findChild<ui::ChoiceList*>(s(field)); }
    core::Record facility(const char* code) const
    {
        return *core::Table(database, core::facilityDictionary()).first("code", s(code));
    }

    ui::GridView* list = nullptr;
    ui::RecordForm* form = nullptr;
};

/// What an input method sends for Telex "ddajt": the composition grows and is committed as a word.
void compose(QWidget* widget, const QStringList& preedits, const QString& committed)
{
    for (const QString& preedit : preedits) {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(widget, &event);
    }
    QInputMethodEvent commit;
    commit.setCommitString(committed);
    QApplication::sendEvent(widget, &commit);
}

const QStringList ofDat{QStringLiteral("d"), QStringLiteral("đ"), QStringLiteral("đa"), QStringLiteral("đạ"),
                        QStringLiteral("đạt")};

} // namespace

TEST_CASE_METHOD(Register, "the register is a sound model and sorts as Vietnamese does", "[table]")
{
    auto* model = dynamic_cast<ui::FacilitiesListModel*>(list->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(model->rowCount() == 10);
    for (int column = 0; column < model->columnCount(); ++column) model->sort(column, Qt::DescendingOrder);
    model->sort(ui::FacilitiesListModel::Name, Qt::AscendingOrder);
    CHECK(model->index(0, 1).data().toString() == s("Công ty CP Cơ khí Quang Minh"));
    CHECK(model->index(9, 1).data().toString() == s("HTX Đương Đại"));
}

TEST_CASE_METHOD(Register, "a search finds without marks and lists the very marks first", "[table]")
{
    page->find(s("duong"));
    CHECK(list->model()->rowCount() == 3);
    page->find(s("đường"));
    REQUIRE(list->model()->rowCount() == 3);
    CHECK(list->model()->index(0, 1).data().toString() == s("Công ty TNHH Bao bì Đường Việt"));
    page->find(s("9900000055"));
    CHECK(list->model()->rowCount() == 1);
    page->find(s("tam dong"));
    CHECK(list->model()->rowCount() == 2); // by the name of the commune
    page->find({});
    CHECK(list->model()->rowCount() == 10);
}

TEST_CASE_METHOD(Register, "the count names the words that are searched now", "[table]")
{
    const auto says = [&](const QString& words) {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    page->find(s("duong"));
    CHECK(says(s("“duong”")));
    page->find(s("đường")); // the same ones
    CHECK(says(s("“đường”")));
    CHECK_FALSE(says(s("“duong”")));
    page->find(s("0000104"));
    page->find(s("zzz"));
    CHECK(says(s("“zzz”")));
    page->find({});
    CHECK_FALSE(says(s("“")));
}

TEST_CASE_METHOD(Register, "Enter opens the first field, a field is stored when it is left", "[form]")
{
    list->setCurrentId(facility("F07").id);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == line("code"));
    QLineEdit* phone = line("phone");
    phone->setFocus();
    typeInto(phone, s("0912345678"));
    line("email")->setFocus();
    CHECK(facility("F07").text("phone") == s("0912345678"));
    CHECK(core::undoableStep(database)->action.startsWith(s("F07 – ")));
    core::undo(database);
    CHECK(phone->text().isEmpty());
}

TEST_CASE_METHOD(Register, "what is wrong stands under its field, a warning does not block", "[form]")
{
    list->setCurrentId(facility("F07").id);
    line("tax_code")->setFocus();
    line("tax_code")->setText(s("123"));
    line("phone")->setFocus();
    CHECK(form->messageUnder("tax_code").startsWith(s("! ")));
    CHECK(facility("F07").text("tax_code") == s("123"));
    line("email")->setFocus();
    line("email")->setText(s("0912345678"));
    line("phone")->setFocus();
    CHECK(form->messageUnder("email").startsWith(s("! ")));
    line("email")->setFocus();
    line("email")->setText(s("f07@melinh.vn"));
    line("phone")->setFocus();
    CHECK(form->messageUnder("email").isEmpty());
    line("start_date")->setFocus();
    line("start_date")->setText(s("31/02/2018"));
    line("phone")->setFocus();
    CHECK(form->messageUnder("start_date").startsWith(s("✕ ")));
    CHECK(facility("F07").text("start_date") == s("2015-01-01"));
    line("start_date")->setFocus();
    line("start_date")->setText(s("1/2/2016"));
    line("phone")->setFocus();
    CHECK(form->messageUnder("start_date").isEmpty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Register, "a new facility is kept when it has what it needs", "[form]")
{
    page->add();
    CHECK(line("code")->text() == s("F21"));
    CHECK(QApplication::focusWidget() == line("name"));
    compose(line("name"), ofDat, s("đạt"));
    CHECK(line("name")->text() == s("đạt"));
    choices("unit_id")->setFocus();
    typeInto(choices("unit_id"), s("mê linh"));
    CHECK(choices("unit_id")->shown() == QStringList{s("Xã Mê Linh")});
    QTest::keyClick(choices("unit_id"), Qt::Key_Return);
    CHECK(choices("unit_id")->text() == s("Xã Mê Linh"));
    CHECK(list->model()->rowCount() == 10);
    line("start_date")->setFocus();
    typeInto(line("start_date"), s("2018"));
    line("phone")->setFocus();
    CHECK(list->model()->rowCount() == 11);
    CHECK(facility("F21").text("name") == s("đạt"));
    CHECK(list->currentId() == facility("F21").id);
    CHECK(form->findChild<QWidget*>(s("dated"))->isHidden());
}

TEST_CASE_METHOD(Register, "composing in a list of choices loses and doubles no letter", "[form]")
{
    list->setCurrentId(facility("F07").id);
    ui::ChoiceList* commune = choices("unit_id");
    commune->setFocus();
    commune->selectAll();
    for (const QString& preedit : {s("đ"), s("đa"), s("đạ"), s("đại")}) {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(commune, &event);
        CHECK(commune->text().isEmpty());
        CHECK(commune->isListOpen()); // of what is seen, though it is not committed
        CHECK(commune->shown().front() == s("Xã Đại Thịnh"));
    }
    QInputMethodEvent commit;
    commit.setCommitString(s("đại"));
    QApplication::sendEvent(commune, &commit);
    CHECK(commune->text() == s("đại"));
    CHECK(commune->isListOpen());
    CHECK(commune->shown() == QStringList{s("Xã Đại Thịnh")});
    QTest::keyClick(commune, Qt::Key_Return);
    CHECK(commune->text() == s("Xã Đại Thịnh"));
}

TEST_CASE_METHOD(Register, "keys as UniKey sends them arrive as typed", "[form]")
{
    list->setCurrentId(facility("F07").id);
    QLineEdit* name = line("name");
    name->setFocus();
    name->clear();
    const auto key = [&](const QString& text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QApplication::sendEvent(name, &event);
    };
    key(s("d"));
    QTest::keyClick(name, Qt::Key_Backspace);
    key(s("đ"));
    key(s("a"));
    QTest::keyClick(name, Qt::Key_Backspace);
    key(s("ạ"));
    key(s("t"));
    CHECK(name->text() == s("đạt"));
}

TEST_CASE_METHOD(Register, "a dated field can be given the day from which it holds", "[form]")
{
    list->setCurrentId(facility("F07").id);
    line("name")->setFocus();
    line("name")->setText(s("Công ty Mộc Tiến Thắng"));
    line("phone")->setFocus();
    CHECK(facility("F07").text("name") == s("Công ty Mộc Tiến Thắng"));
    auto* bar = form->findChild<QWidget*>(s("dated"));
    REQUIRE_FALSE(bar->isHidden());
    line("since")->setText(s("01/07/2018"));
    form->findChild<QPushButton*>(s("changed_on"))->click();
    CHECK(bar->isHidden());
    core::Statement past(database, "SELECT name, valid_until FROM facility_past");
    REQUIRE(past.step());
    CHECK(past.text(0) == s("Hộ KD Mộc Tiến Thắng"));
    CHECK(past.text(1) == s("2018-07-01"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Register, "a day before a change that is known already is told to hold only until then", "[form]")
{
    list->setCurrentId(facility("F07").id);
    const auto change = [&](const char* name, const char* day) {
        line("name")->setFocus();
        line("name")->setText(s(name));
        line("phone")->setFocus();
        line("since")->setText(s(day));
    };
    const auto* bar = form->findChild<QWidget*>(s("dated"));
    const auto* later = form->findChild<QLabel*>(s("later"));
    auto* changedOn = form->findChild<QPushButton*>(s("changed_on"));
    change("Mộc Tiến Thắng Mới", "01/07/2018");
    CHECK(later->isHidden()); // nothing later is known
    changedOn->click();
    CHECK(bar->isHidden());

    change("Mộc Tiến Thắng Giữa", "01/03/2018");
    CHECK_FALSE(later->isHidden());
    CHECK(later->text().contains(s("01/07/2018")));
    CHECK(later->text().contains(s("Mộc Tiến Thắng Mới")));
    line("since")->setText(s("01/08/2018"));
    CHECK(later->isHidden());
    line("since")->setText(s("01/03/2018"));
    changedOn->click();
    CHECK(line("name")->text() == s("Mộc Tiến Thắng Mới"));
    REQUIRE_FALSE(bar->isHidden()); // says why the field shows the later name again
    CHECK(bar->findChild<QLabel*>()->text().contains(s("01/07/2018")));
    CHECK(line("since")->isHidden());
    form->findChild<QPushButton*>(s("correction"))->click();
    CHECK(bar->isHidden());
    core::Statement past(database, "SELECT name FROM facility_past ORDER BY valid_until");
    REQUIRE((past.step() && past.step()));
    CHECK(past.text(0) == s("Mộc Tiến Thắng Giữa"));

    change("Mộc Tiến Thắng Mới Nữa", "01/08/2018"); // the next question has its answers again
    CHECK_FALSE(line("since")->isHidden());
    CHECK_FALSE(changedOn->isHidden());
    changedOn->click();
    CHECK(bar->isHidden());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Register, "a date is typed as eight digits, a unit without marks, and seen as they are taken",
                 "[form]")
{
    page->showFacility(facility("F07").id);
    line("start_date")->setFocus();
    line("start_date")->selectAll();
    typeInto(line("start_date"), s("05022014"));
    QTest::keyClick(line("start_date"), Qt::Key_Return);
    CHECK(facility("F07").text("start_date") == s("2014-02-05"));
    CHECK(line("start_date")->text() == s("05/02/2014"));
    auto* details = page->findChild<QTabWidget*>();
    details->setCurrentIndex(2);
    auto* outputs = page->findChild<ui::GridView*>(s("output"));
    const auto cell = [&](const char* field) {
        for (int i = 0; i < outputs->model()->columnCount(); ++i)
            if (outputs->model()->headerData(i, Qt::Horizontal, Qt::UserRole).toString() == s(field))
                return outputs->model()->index(0, i);
        return QModelIndex();
    };
    outputs->setFocus();
    outputs->setCurrentIndex(cell("unit"));
    REQUIRE(cell("unit").data().toString() == s("m³"));
    for (const QChar c : s("tan")) typeInto(QApplication::focusWidget(), QString(c));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(cell("unit").data().toString() == s("tấn"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Register, "Delete removes without asking and can be undone", "[form]")
{
    list->setCurrentId(facility("F07").id);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->model()->rowCount() == 9);
    CHECK(messages.isEmpty());
    CHECK(core::undoableStep(database)->action.contains(s("F07")));
    core::undo(database);
    CHECK(list->model()->rowCount() == 10);
    core::Statement surveys(database, "SELECT count(*) FROM survey WHERE facility_id = ?");
    surveys.bind(1, facility("F07").id);
    REQUIRE(surveys.step());
    CHECK(surveys.integer(0) == 2);
}

TEST_CASE_METHOD(Register, "records of a facility are edited in place, the blank row adds one", "[table]")
{
    list->setCurrentId(facility("F07").id);
    auto* grid = page->findChild<ui::GridView*>(s("facility_suspension"));
    auto* model = dynamic_cast<ui::ChildTableModel*>(grid->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(model->rowCount() == 1);
    CHECK_FALSE(model->put(model->index(0, 2), s("mất điện")));
    CHECK(model->rowCount() == 1); // not stored without its date
    CHECK_FALSE(model->put(model->index(0, 0), s("1/3/2018")));
    CHECK(model->rowCount() == 2);
    CHECK(model->put(model->index(0, 1), s("xyz"))->message.contains(s("xyz")));
    model->removeRow(0);
    CHECK(model->rowCount() == 1);
}

TEST_CASE("a register of 100 000 facilities opens and its last row can be reached", "[table]")
{
    OwnSettings settings;
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    {
        core::Transaction transaction(database, s("Thêm"));
        core::Record unit(core::administrativeUnitDictionary());
        unit["code"] = s("1");
        unit["name"] = s("Xã Một");
        unit["type"] = s("commune");
        unit["level"] = s("commune");
        const qint64 commune = core::Table(database, core::administrativeUnitDictionary()).insert(unit);
        core::Statement many(
            database,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
            " INSERT INTO facility (code, name, unit_id, start_date, search_fold, name_sort)"
            " SELECT printf('F%06d', i), 'Cơ sở ' || i, ?, '2010-01-01', 'co so ' || i, printf('%06d', i) FROM n");
        many.bind(1, commune).run();
        transaction.commit();
    }
    ui::WorkingYear year(database);
    ui::FacilitiesListModel model(year);
    REQUIRE(model.rowCount() == 100'000);
    CHECK(model.index(99'999, 0).data().toString() == s("F100000"));
    model.sort(ui::FacilitiesListModel::Name, Qt::DescendingOrder);
    CHECK(model.index(99'999, 0).data().toString() == s("F000001"));
}
