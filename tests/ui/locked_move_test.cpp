// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/register_grid.h"
#include "ui/form/choice_list.h"
#include "ui/form/record_form.h"
#include "ui/pages/facilities_change_line.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

void lock2018(core::Database& database) { core::lockYear(database, 2018, s("thử")); }

QString communeOf(const core::Database& database, const char* code, const QDate& day)
{
    core::Statement statement(database,
                              "SELECT u.name FROM (SELECT valid_until AS until, unit_id FROM facility_past WHERE"
                              " facility_id = (SELECT id FROM facility WHERE code = ?) UNION ALL"
                              " SELECT '9999', unit_id FROM facility WHERE code = ?) AS f"
                              " JOIN administrative_unit AS u ON u.id = f.unit_id WHERE f.until > ?"
                              " ORDER BY f.until LIMIT 1");
    statement.bind(1, s(code)).bind(2, s(code)).bind(3, core::valueOf(day));
    return statement.step() ? statement.text(0) : QString();
}

/// The form of F01, which lay in Quang Minh in the locked year 2018.
struct LockedForm : SamplePage<ui::FacilitiesPage> {
    LockedForm() : SamplePage(lock2018)
    {
        list = page->findChild<ui::GridView*>(s("facilities"));
        form = page->findChild<ui::RecordForm*>();
        list->setFocus();
        choose("F01");
    }
    void choose(const char* code) const
    {
        list->setCurrentId(core::Table(database, core::facilityDictionary()).first("code", s(code))->id);
    }
    void move(const char* commune) const
    {
        unit()->setFocus();
        unit()->selectAll();
        typeInto(unit(), s(commune));
        QTest::keyClick(unit(), Qt::Key_Return);
        line("phone")->setFocus();
    }
    ui::ChoiceList* unit() const { return form->findChild<ui::ChoiceList*>(s("unit_id")); }
    QLineEdit* line(const char* field) const { return form->findChild<QLineEdit*>(s(field)); }
    QWidget* bar() const { return form->findChild<QWidget*>(s("dated")); }
    QString asked() const
    {
        QStringList texts;
        for (const auto* label : bar()->findChildren<QLabel*>()) texts << label->text();
        return texts.join(QLatin1Char(' '));
    }
    ui::GridView* list = nullptr;
    ui::RecordForm* form = nullptr;
};

/// The same in the grid of the register.
struct LockedGrid : RegisterGrid {
    LockedGrid()
    {
        lock2018(database);
        change = page->findChild<ui::FacilityChangeLine*>();
    }
    QString question() const { return change->findChild<QLabel*>(s("changeQuestion"))->text(); }
    void answer(const char* day) const
    {
        press(Qt::Key_F8);
        CHECK(QApplication::focusWidget() == change->findChild<QLineEdit*>(s("changedOn")));
        change->findChild<QLineEdit*>(s("changedOn"))->clear();
        type(s(day));
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void move(const char* code, const char* commune) const
    {
        enter(cell(code, "unit_id"), commune);
        QCoreApplication::processEvents();
    }
    ui::FacilityChangeLine* change = nullptr;
};

const QDate before2019(2018, 12, 31), from2019(2019, 3, 1);

} // namespace

TEST_CASE_METHOD(LockedForm, "a facility of a locked year is moved from a later day on", "[form]")
{
    move("tam đồng");
    CHECK(errors.isEmpty());
    CHECK(communeOf(database, "F01", from2019) == s("Thị trấn Quang Minh"));
    CHECK(unit()->text() == s("Xã Tam Đồng")); // what was typed waits
    REQUIRE_FALSE(bar()->isHidden());
    CHECK(asked().contains(s("2018")));
    CHECK(asked().contains(s("Thị trấn Quang Minh")));
    line("since")->setText(s("01/07/2018")); // within the locked year
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK_FALSE(bar()->isHidden());
    CHECK(asked().contains(s("01/07/2018")));
    CHECK(line("since")->text() == s("01/07/2018"));
    line("since")->setText(s("01/03/2019"));
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK(bar()->isHidden());
    CHECK(errors.isEmpty());
    CHECK(form->messageUnder("unit_id").isEmpty());
    CHECK(communeOf(database, "F01", from2019) == s("Xã Tam Đồng"));
    CHECK(communeOf(database, "F01", before2019) == s("Thị trấn Quang Minh"));
    CHECK(core::undoableStep(database)->action.contains(s("01/03/2019")));
    core::undo(database); // one step
    CHECK(communeOf(database, "F01", from2019) == s("Thị trấn Quang Minh"));
}

TEST_CASE_METHOD(LockedForm, "without the day what was typed stays in the form, not stored, until it is given up",
                 "[form]")
{
    move("tam đồng");
    form->findChild<QPushButton*>(s("correction"))->click(); // not now
    CHECK(bar()->isHidden());
    CHECK(unit()->text() == s("Xã Tam Đồng"));
    CHECK(form->messageUnder("unit_id").contains(s("2018")));
    line("phone")->setText(s("0243 000 000")); // the rest is stored as ever
    line("address")->setFocus();
    CHECK(core::Table(database, core::facilityDictionary()).first("code", s("F01"))->text("phone")
          == s("0243 000 000"));
    CHECK(unit()->text() == s("Xã Tam Đồng"));
    CHECK(form->messageUnder("unit_id").contains(s("2018")));
    unit()->setFocus();
    line("phone")->setFocus(); // asked again
    CHECK_FALSE(bar()->isHidden());
    unit()->setFocus();
    QTest::keyClick(unit(), Qt::Key_Escape);
    CHECK(unit()->text() == s("Thị trấn Quang Minh"));
    CHECK(bar()->isHidden());
    CHECK(form->messageUnder("unit_id").isEmpty());
    move("tam đồng");
    CHECK(errors.isEmpty());
    QStringList asked;
    int answer = 0; // goes back
    prompts.choose = [&](QWidget*, const QString& question, const QStringList& choices) {
        CHECK(choices.size() == 2);
        asked << question;
        return answer;
    };
    choose("F02");
    QCoreApplication::processEvents();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].contains(s("F01")));
    CHECK(unit()->text() == s("Xã Tam Đồng"));
    CHECK(list->currentId() == form->recordId());
    CHECK(QApplication::focusWidget() == line("since"));
    answer = 1; // gives it up
    choose("F02");
    QCoreApplication::processEvents();
    CHECK(asked.size() == 2);
    CHECK(errors.isEmpty());
    CHECK(line("code")->text() == s("F02"));
    CHECK(form->messageUnder("unit_id").isEmpty());
    line("name")->setFocus();
    line("name")->setText(s("Công ty Cơ khí Quang Minh mới")); // a name may be corrected
    line("phone")->setFocus();
    CHECK(core::Table(database, core::facilityDictionary()).first("code", s("F02"))->text("name")
          == s("Công ty Cơ khí Quang Minh mới"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(LockedForm, "a day within a closed year is refused and another one can be typed", "[form]")
{
    core::Table facilities(database, core::facilityDictionary());
    core::Record f01 = *facilities.first("code", s("F01"));
    f01["unit_id"] = (*facilities.first("code", s("F05")))["unit_id"];
    {
        core::Transaction transaction(database, s("Chuyển"));
        facilities.updateFrom(f01, QDate(2019, 3, 1));
        transaction.commit();
    }
    move("tam đồng"); // from 2019 on: no closed year rests on it
    REQUIRE_FALSE(bar()->isHidden());
    CHECK(form->heldChanges().isEmpty());
    line("since")->setFocus();
    line("since")->setText(s("15/06/2018"));
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK(errors.size() == 1);
    REQUIRE_FALSE(bar()->isHidden());
    CHECK(QApplication::focusWidget() == line("since"));
    const QString question = asked();
    line("since")->setText(s("một"));
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK(asked() != question);
    line("since")->setText(s("15/06/2018"));
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK(errors.size() == 2);
    CHECK(asked() == question); // not that it is no date
    line("since")->setText(s("01/05/2019"));
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK(errors.size() == 2);
    CHECK(bar()->isHidden());
    CHECK(communeOf(database, "F01", QDate(2019, 5, 1)) == s("Xã Tam Đồng"));
    CHECK(communeOf(database, "F01", from2019) == s("Xã Thạch Đà"));
    // The keyboard is at the field that comes next.
    const QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    CHECK(form->isAncestorOf(focused));
    CHECK_FALSE(qobject_cast<const QAbstractButton*>(focused));
}

TEST_CASE_METHOD(LockedForm, "Tab goes through the question of the day, and Esc in it gives up what waits", "[form]")
{
    const QString before = unit()->text();
    move("tam đồng");
    REQUIRE_FALSE(bar()->isHidden());
    unit()->setFocus();
    QTest::keyClick(unit(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == form->findChild<QPushButton*>(s("correction")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == line("since"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == form->findChild<QPushButton*>(s("changed_on")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == form->findChild<QWidget*>(s("zone_id")));
    line("since")->setFocus();
    QTest::keyClick(line("since"), Qt::Key_Escape);
    CHECK(bar()->isHidden());
    CHECK(unit()->text() == before);
    CHECK(form->heldChanges().isEmpty());
    CHECK(QApplication::focusWidget() == unit());
    CHECK(communeOf(database, "F01", before2019) == s("Thị trấn Quang Minh"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(LockedForm, "what waits for its day outlasts other changes of the facility", "[form]")
{
    line("phone")->setFocus();
    line("phone")->setText(s("0243 000 000"));
    move("tam đồng");
    REQUIRE_FALSE(bar()->isHidden());
    core::undo(database); // the number
    CHECK(line("phone")->text().isEmpty());
    CHECK(unit()->text() == s("Xã Tam Đồng"));
    CHECK_FALSE(bar()->isHidden());
    CHECK_FALSE(form->heldChanges().isEmpty());
    line("since")->setText(s("01/03/2019"));
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK(communeOf(database, "F01", from2019) == s("Xã Tam Đồng"));
    CHECK(communeOf(database, "F01", before2019) == s("Thị trấn Quang Minh"));
    CHECK(form->heldChanges().isEmpty());
}

TEST_CASE_METHOD(LockedForm, "what waits for its day is stored as a correction once the year is open again", "[form]")
{
    move("tam đồng");
    CHECK(communeOf(database, "F01", before2019) == s("Thị trấn Quang Minh"));
    core::unlockYear(database, 2018, s("sửa"));
    QCoreApplication::processEvents();
    CHECK(form->heldChanges().isEmpty());
    CHECK(communeOf(database, "F01", before2019) == s("Xã Tam Đồng"));
    CHECK_FALSE(bar()->isHidden()); // a correction, or since when?
    line("since")->setText(s("01/03/2019"));
    QTest::keyClick(line("since"), Qt::Key_Return);
    CHECK(communeOf(database, "F01", before2019) == s("Thị trấn Quang Minh"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(LockedGrid, "in the grid a facility of a locked year is moved from a later day on", "[facilities]")
{
    move("F01", "Xã Tam Đồng");
    CHECK(errors.isEmpty());
    CHECK(communeOf(database, "F01", from2019) == s("Thị trấn Quang Minh"));
    CHECK(cell("F01", "unit_id").data().toString() == s("Xã Tam Đồng"));
    CHECK(cell("F01", "unit_id").data(Qt::FontRole).value<QFont>().italic());
    REQUIRE(change->isVisible());
    CHECK(question().contains(s("F01")));
    CHECK(question().contains(s("2018")));
    CHECK_FALSE(page->unfinished().isEmpty());
    enter(cell("F02", "phone"), "0243"); // something else is typed meanwhile
    CHECK(change->isVisible());
    press(Qt::Key_F8);
    press(Qt::Key_Escape); // not now: what was typed stays
    CHECK(change->isVisible());
    CHECK(cell("F01", "unit_id").data().toString() == s("Xã Tam Đồng"));
    answer("01/07/2018");
    CHECK(change->isVisible());
    CHECK(question().contains(s("01/07/2018")));
    answer("01/03/2019");
    CHECK_FALSE(change->isVisible());
    CHECK(errors.isEmpty());
    CHECK(communeOf(database, "F01", from2019) == s("Xã Tam Đồng"));
    CHECK(communeOf(database, "F01", before2019) == s("Thị trấn Quang Minh"));
    CHECK_FALSE(cell("F01", "unit_id").data(Qt::FontRole).value<QFont>().italic());
    CHECK(page->unfinished().isEmpty());
}

TEST_CASE_METHOD(LockedGrid, "a move before one that is known already is stored until then and not asked about again",
                 "[facilities]")
{
    core::Table facilities(database, core::facilityDictionary());
    core::Record f01 = *facilities.first("code", s("F01"));
    const core::Value first = f01["unit_id"];
    f01["unit_id"] = (*facilities.first("code", s("F05")))["unit_id"];
    {
        core::Transaction transaction(database, s("Chuyển"));
        facilities.updateFrom(f01, QDate(2020, 1, 1));
        transaction.commit();
    }
    REQUIRE(f01["unit_id"] != first);
    const QString today = cell("F01", "unit_id").data().toString();
    move("F01", "Xã Tam Đồng");
    answer("01/03/2019");
    CHECK(communeOf(database, "F01", from2019) == s("Xã Tam Đồng"));
    CHECK(communeOf(database, "F01", QDate(2020, 1, 1)) == today);
    CHECK(cell("F01", "unit_id").data().toString() == today);
    CHECK_FALSE(change->isVisible());
    CHECK(page->unfinished().isEmpty());
    CHECK(errors.isEmpty());
    REQUIRE(messages.size() == 1); // why the cell shows the other commune again
    CHECK(messages[0].contains(s("01/01/2020")));
    CHECK(messages[0].contains(today));
}

TEST_CASE_METHOD(LockedGrid, "several facilities of a locked year are moved on one day, or left where they were",
                 "[facilities]")
{
    move("F01", "Xã Tam Đồng");
    grid->selectionModel()->select(QItemSelection(cell("F01", "unit_id"), cell("F03", "unit_id")),
                                   QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(cell("F03", "unit_id").data().toString() == s("Xã Tam Đồng"));
    CHECK(question().contains(s("3")));
    answer("01/03/2019");
    for (const char* code : {"F01", "F02", "F03"}) {
        CHECK(communeOf(database, code, from2019) == s("Xã Tam Đồng"));
        CHECK(communeOf(database, code, before2019) != s("Xã Tam Đồng"));
    }
    move("F05", "Xã Tam Đồng");
    move("F06", "Xã Tam Đồng");
    move("F06", "Xã Đại Thịnh"); // the old one again: nothing is to be stored
    CHECK(question().contains(s("F05")));
    change->findChild<QPushButton*>(s("giveUp"))->click();
    CHECK_FALSE(change->isVisible());
    CHECK(cell("F05", "unit_id").data().toString() == s("Xã Thạch Đà"));
    CHECK(page->unfinished().isEmpty());
    CHECK(errors.isEmpty());
}
