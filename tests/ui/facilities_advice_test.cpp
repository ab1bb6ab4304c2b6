// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/register_grid.h"
#include "ui/pages/facilities_change_line.h"
#include "ui/table/paste_dialog.h"

#include "core/database/history.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace {

/// The register as a grid on screen, with what stands below it.
struct Grid : RegisterGrid {
    Grid()
    {
        change = page->findChild<ui::FacilityChangeLine*>();
        hint = page->findChild<QLabel*>(s("hint"));
        day = page->findChild<QLineEdit*>(s("changedOn"));
    }
    QStringList past(const char* code) const
    {
        core::Statement rows(database,
                             "SELECT valid_until || ' ' || name FROM facility_past WHERE facility_id = ? ORDER BY 1");
        rows.bind(1, facility(code)->id);
        QStringList found;
        while (rows.step()) found << rows.text(0);
        return found;
    }
    QString question() const { return change->findChild<QLabel*>(s("changeQuestion"))->text(); }
    /// Pastes at the first cell; the cells of the preview's first column.
    QStringList paste(const char* block, bool accept = true)
    {
        grid->setCurrentIndex(model->index(0, 0));
        QApplication::clipboard()->setText(s(block));
        QStringList first;
        QTimer::singleShot(0, page.get(), [&] {
            auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            const auto* preview = dialog->findChild<QTableView*>()->model();
            heading = preview->headerData(0, Qt::Horizontal).toString();
            for (int row = 0; row < preview->rowCount(); ++row) first << preview->index(row, 0).data().toString();
            counts = dialog->findChild<QLabel*>(s("counts"))->text();
            accept ? dialog->accept() : dialog->reject();
        });
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        return first;
    }

    ui::FacilityChangeLine* change = nullptr;
    QLabel* hint = nullptr;
    QLineEdit* day = nullptr;
    QString heading, counts;
};

} // namespace

TEST_CASE_METHOD(Grid, "a twin is named while a new row is typed, and opened by keys", "[twins]")
{
    page->add();
    const int row = model->blankRow();
    enter(model->index(row, column("name")), "CTY TNHH May Mê Linh");
    CHECK(told().contains(s("F08 Công ty TNHH May Mê Linh")));
    CHECK(told().contains(s("Start date"))); // what is still missing is said, too
    CHECK_FALSE(told().contains(s("merge:"))); // nothing is stored yet
    enter(model->index(row, column("name")), "Cơ sở Hoàn Toàn Mới");
    CHECK_FALSE(told().contains(s("F08")));
    enter(model->index(row, column("tax_code")), "9900000094"); // of F08
    CHECK(told().contains(s("F08 Công ty TNHH May Mê Linh")));
    page->nextPane();
    CHECK(QApplication::focusWidget() == hint);
    press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == grid);
    page->nextPane();
    press(Qt::Key_Return); // the first link
    CHECK(page->findChild<QToolButton*>(s("asList"))->isChecked());
    CHECK(page->findChild<ui::GridView*>(s("facilities"))->currentId() == facility("F08")->id);
}

TEST_CASE_METHOD(Grid, "two stored twins are said to be two in the grid and no longer named", "[twins]")
{
    enter(cell("F07", "tax_code"), "");
    grid->setCurrentIndex(cell("F07", "tax_code"));
    press(Qt::Key_Delete);
    enter(cell("F07", "name"), "Công ty Dương Minh");
    grid->setCurrentIndex(cell("F07", "unit_id"));
    for (const QChar c : s("Xã Đại Thịnh")) typeInto(QApplication::focusWidget(), QString(c));
    press(Qt::Key_Tab);
    REQUIRE(told().contains(s("F06 Công ty CP Dương Minh")));
    Q_EMIT hint->linkActivated(s("two:%1").arg(facility("F06")->id));
    CHECK_FALSE(told().contains(s("F06 Công ty CP Dương Minh")));
    grid->setCurrentIndex(cell("F06", "phone"));
    CHECK(told().isEmpty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Grid, "the preview of pasted facilities notes their twins, also among themselves", "[twins]")
{
    const QStringList notes = paste("Facility code\tFacility name\tTax code\tCommune\tStart date\n"
                                    "F30\tCTY CP Dương Minh\t\tXã Đại Thịnh\t01/01/2018\n"
                                    "F31\tXưởng Mộc An Phú\t\tXã Tam Đồng\t01/01/2018\n"
                                    "F32\tCơ sở Xưởng Khác\t9900000094\tXã Tam Đồng\t01/01/2018\n"
                                    "F33\tXưởng mộc An Phú\t\tXã Tam Đồng\t01/02/2018\n"
                                    "F34\tXưởng mộc An Phú\t\tXã Mê Linh\t01/02/2018\n"
                                    "F02\tCông ty CP Cơ khí Quang Minh\t9900000023\tThị trấn Quang Minh\t01/01/2008\n",
                                    false);
    REQUIRE(notes.size() == 6);
    CHECK(heading == s("Note"));
    CHECK(notes[0].contains(s("F06 Công ty CP Dương Minh")));
    CHECK(notes[1].isEmpty());
    CHECK(notes[2].contains(s("F08 Công ty TNHH May Mê Linh"))); // by its tax code
    CHECK(notes[3].contains(s("line 2")));
    CHECK(notes[3].contains(s("Xưởng Mộc An Phú")));
    CHECK(notes[4].isEmpty()); // another commune
    CHECK(notes[5].isEmpty()); // what is there already and stays as it is
    CHECK(counts.contains(s("3 line")));
    CHECK(model->rowCount() == 11); // nothing was stored
    CHECK(paste("Facility code\tFacility name\tCommune\tStart date\nF40\tXưởng Gì Đó\tXã Tam Đồng\t01/01/2018\n", false)
              .front()
              .contains(s("F40"))); // without notes the first column is the first of the grid
}

TEST_CASE_METHOD(Grid, "a changed name is a correction unless a day is given, and asked about once", "[dated]")
{
    CHECK_FALSE(change->isAsking());
    enter(cell("F01", "name"), "Công ty TNHH Bao bì Đường Việt 2");
    REQUIRE(change->isAsking());
    CHECK(question().contains(s("F01")));
    CHECK(question().contains(s("Công ty TNHH Bao bì Đường Việt”")));
    CHECK(QApplication::focusWidget() == grid); // nobody is stopped
    CHECK(past("F01").isEmpty());
    press(Qt::Key_F8);
    CHECK(QApplication::focusWidget() == day);
    typeInto(day, s("31/02/2018"));
    press(Qt::Key_Return);
    CHECK(question().contains(s("31/02/2018")));
    day->clear();
    typeInto(day, s("01/07/2018"));
    press(Qt::Key_Return);
    CHECK_FALSE(change->isAsking());
    CHECK(QApplication::focusWidget() == grid);
    CHECK(past("F01") == QStringList{s("2018-07-01 Công ty TNHH Bao bì Đường Việt")});
    CHECK(facility("F01")->text("name") == s("Công ty TNHH Bao bì Đường Việt 2"));
    CHECK(core::undoableStep(database)->action == s("F01 – changed since 01/07/2018"));
    core::undo(database);
    CHECK(past("F01").isEmpty());
    CHECK(facility("F01")->text("name") == s("Công ty TNHH Bao bì Đường Việt 2"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Grid, "typing on elsewhere, Esc and undo settle the question, and a first tax code asks nothing",
                 "[dated]")
{
    enter(cell("F01", "phone"), "0912"); // not dated
    CHECK_FALSE(change->isAsking());
    enter(cell("F01", "name"), "Tên Hai");
    CHECK(change->isAsking());
    enter(cell("F02", "phone"), "0913");
    CHECK_FALSE(change->isAsking());
    enter(cell("F01", "name"), "Tên Ba");
    core::undo(database);
    CHECK_FALSE(change->isAsking());
    enter(cell("F01", "name"), "Tên Bốn");
    press(Qt::Key_F8);
    press(Qt::Key_Escape);
    CHECK_FALSE(change->isAsking());
    CHECK(QApplication::focusWidget() == grid);
    grid->setCurrentIndex(cell("F03", "tax_code"));
    press(Qt::Key_Delete);
    CHECK(change->isAsking()); // one was taken away
    enter(cell("F03", "tax_code"), "9900000030");
    CHECK_FALSE(change->isAsking()); // and typed again: it is as it was
    page->add();
    const int row = model->blankRow();
    enter(model->index(row, column("name")), "Cơ sở Mới");
    grid->setCurrentIndex(model->index(row, column("unit_id")));
    for (const QChar c : s("Xã Mê Linh")) typeInto(QApplication::focusWidget(), QString(c));
    press(Qt::Key_Tab);
    enter(model->index(row, column("start_date")), "01/02/2018");
    enter(cell("F21", "name"), "Cơ sở Mới Tinh"); // just typed in: it has no past
    CHECK_FALSE(change->isAsking());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Grid, "a name and a commune that change together are one question and one day", "[dated]")
{
    enter(cell("F01", "name"), "Tên Hai");
    grid->setCurrentIndex(cell("F01", "unit_id"));
    for (const QChar c : s("Xã Mê Linh")) typeInto(QApplication::focusWidget(), QString(c));
    press(Qt::Key_Tab);
    CHECK(question().contains(s("Bao bì Đường Việt")));
    CHECK(question().contains(s("Thị trấn Quang Minh")));
    press(Qt::Key_F8);
    typeInto(day, s("1/1/2018"));
    press(Qt::Key_Return);
    CHECK(past("F01") == QStringList{s("2018-01-01 Công ty TNHH Bao bì Đường Việt")});
}

TEST_CASE_METHOD(Grid, "after a paste one day holds for all facilities whose name or commune it changed", "[dated]")
{
    paste("Facility code\tFacility name\tCommune\tPhone\n"
          "F01\tBao bì Đường Việt Nam\tThị trấn Quang Minh\t0912\n"
          "F02\tCông ty CP Cơ khí Quang Minh\tXã Mê Linh\t0913\n"
          "F03\tCông ty TNHH Nhựa Tráng Việt\tXã Tráng Việt\t0914\n");
    REQUIRE(change->isAsking());
    CHECK(question().contains(s("2 facilit")));
    press(Qt::Key_F8);
    typeInto(day, s("1/7/2018"));
    press(Qt::Key_Return);
    CHECK(past("F01") == QStringList{s("2018-07-01 Công ty TNHH Bao bì Đường Việt")});
    CHECK(past("F02") == QStringList{s("2018-07-01 Công ty CP Cơ khí Quang Minh")});
    CHECK(past("F03").isEmpty());
    CHECK(facility("F01")->text("phone") == s("0912"));
    CHECK(errors.isEmpty());
}
