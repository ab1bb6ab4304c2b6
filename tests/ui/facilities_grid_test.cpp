// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/register_grid.h"
#include "ui/form/choice_list.h"
#include "ui/table/paste_dialog.h"
#include "ui/table/row_heads.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace {

using Grid = RegisterGrid;

/// An input method like ibus: what it has composed goes to the object that has the keyboard, and when the keyboard
/// moves while a commit is under way, the object that loses it is given the same word a second time.
class InputMethod : public QObject {
public:
    explicit InputMethod(QObject* watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::FocusAboutToChange) commitAgain();
        return false;
    }
    /// Each step is what stands in the composition; the last one is committed.
    void type(const QStringList& steps)
    {
        for (const QString& step : steps) {
            m_composed = step;
            QInputMethodEvent event(step, {});
            send(event);
        }
        QInputMethodEvent commit;
        commit.setCommitString(steps.last());
        send(commit);
        m_composed.clear();
        QInputMethodEvent hidden;
        send(hidden);
    }

private:
    void commitAgain()
    {
        if (m_composed.isEmpty()) return;
        QInputMethodEvent commit;
        commit.setCommitString(m_composed);
        m_composed.clear();
        send(commit);
    }
    static void send(QInputMethodEvent& event)
    {
        if (QObject* focus = QGuiApplication::focusObject()) QCoreApplication::sendEvent(focus, &event);
    }
    QString m_composed;
};

} // namespace

TEST_CASE_METHOD(Grid, "the register is one editable grid and a sound model", "[table]")
{
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(model->rowCount() == 11); // and a blank row
    enter(cell("F02", "main_product"), "Bu lông");
    CHECK(facility("F02")->text("main_product") == s("Bu lông"));
    CHECK(core::undoableStep(database)->action.startsWith(s("F02 – ")));
    enter(cell("F02", "labour"), "=30*2+1");
    CHECK(cell("F02", "labour").data().toString() == s("61"));
    enter(cell("F02", "revenue"), "1500,5");
    CHECK(cell("F02", "revenue").data().toString() == s("1.500,5"));
    core::undo(database);
    CHECK(cell("F02", "revenue").data().toString() == s("–"));
    page->find(s("dương"));
    CHECK(model->rowCount() == 3);
    page->find({});
    CHECK(model->rowCount() == 11);
}

TEST_CASE_METHOD(Grid, "what is wrong is said at its cell by the rules of the form", "[table]")
{
    grid->setCurrentIndex(cell("F01", "stop_date"));
    type(s("01/01/2000"));
    press(Qt::Key_Return);
    CHECK_FALSE(grid->refusal().isEmpty());
    press(Qt::Key_Escape);
    grid->setCurrentIndex(cell("F01", "code"));
    type(s("F02"));
    press(Qt::Key_Return);
    CHECK(grid->refusal().contains(s("F02")));
    press(Qt::Key_Escape);
    grid->setCurrentIndex(cell("F01", "name"));
    press(Qt::Key_Delete);
    CHECK_FALSE(grid->refusal().isEmpty());
    CHECK(facility("F01")->text("name") == s("Công ty TNHH Bao bì Đường Việt"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Grid, "a commune is chosen from its list and a dated field says it is a correction", "[table]")
{
    grid->setCurrentIndex(cell("F01", "unit_id"));
    CHECK_FALSE(told().isEmpty());
    type(s("tam"));
    REQUIRE(qobject_cast<ui::ChoiceList*>(QApplication::focusWidget()));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK(cell("F01", "unit_id").data().toString() == s("Xã Tam Đồng"));
    grid->setCurrentIndex(cell("F01", "phone"));
    CHECK(told().isEmpty());
}

TEST_CASE_METHOD(Grid, "typing in the last row makes a facility once it has name, commune and start date", "[table]")
{
    press(Qt::Key_N); // Ctrl+N comes from the window: here its page
    press(Qt::Key_Escape);
    page->add();
    const int row = model->blankRow();
    CHECK(grid->currentIndex() == model->index(row, column("name")));
    type(s("Cơ sở Mới"));
    press(Qt::Key_Tab);
    enter(model->index(row, column("phone")), "0912");
    CHECK(told().contains(s("Start date")));
    grid->setCurrentIndex(model->index(row, column("unit_id")));
    type(s("Xã Mê Linh"));
    press(Qt::Key_Tab);
    CHECK_FALSE(facility("F21"));
    enter(model->index(row, column("start_date")), "01/02/2018");
    REQUIRE(facility("F21"));
    CHECK(facility("F21")->text("name") == s("Cơ sở Mới"));
    CHECK(facility("F21")->text("phone") == s("0912"));
    CHECK(model->rowKeys(row).front() == s("F21"));
    CHECK(model->blankRow() == row + 1);
    CHECK(grid->currentIndex().row() == row); // whoever types stays where he is
    core::undo(database);
    CHECK_FALSE(facility("F21"));
    CHECK(model->rowCount() == 11);
}

TEST_CASE_METHOD(Grid, "a pasted list corrects known facilities and adds new ones as one step", "[paste]")
{
    grid->setCurrentIndex(model->index(0, 0));
    QApplication::clipboard()->setText(s("Facility code\tFacility name\tCommune\tStart date\tLabour (người) 2018\n"
                                         "F02\tCông ty CP Cơ khí Quang Minh\tMê Linh\t01/01/2008\t62\n"
                                         "F30\tXưởng Ba Mươi\tXã Tam Đồng\t15/03/2018\t12\n"
                                         "\tXưởng Không Mã\tXã Tam Đồng\t2017\t\n"
                                         "F31\tXưởng Không Xã\tXã Nào\t15/03/2018\t1\n"));
    QTimer::singleShot(0, page.get(), [] {
        auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK(dialog->findChild<QLabel*>(s("counts"))->text().contains(s("refused")));
        dialog->accept();
    });
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(facility("F30"));
    CHECK(facility("F30")->text("name") == s("Xưởng Ba Mươi"));
    CHECK(cell("F30", "labour").data().toString() == s("12"));
    CHECK(cell("F02", "labour").data().toString() == s("62"));
    CHECK(cell("F02", "unit_id").data().toString() == s("Xã Mê Linh"));
    REQUIRE(facility("F31")); // the code proposed for the line without one
    CHECK(facility("F31")->text("name") == s("Xưởng Không Mã"));
    CHECK(model->rowCount() == 13);
    core::undo(database);
    CHECK(model->rowCount() == 11);
    CHECK(cell("F02", "labour").data().toString() == s("60"));
}

TEST_CASE_METHOD(Grid, "a pasted commune that does not exist is named as such, with the one nearly called so",
                 "[paste]")
{
    grid->setCurrentIndex(model->index(0, 0));
    QApplication::clipboard()->setText(s("Facility code\tFacility name\tCommune\tStart date\n"
                                         "F30\tXưởng Ba Mươi\tXã Tam Đôn\t15/03/2018\n"
                                         "F31\tXưởng Ba Mốt\tXã Lạ Hoắc Lạ Huơ\t15/03/2018\n"
                                         "F32\tXưởng Ba Hai\t\t15/03/2018\n"
                                         "F01\t\tXã Lạ Hoắc Lạ Huơ\t\n"));
    QHash<QString, QString> reasons; // at the cells of the preview
    QTimer::singleShot(0, page.get(), [&] {
        auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto* table = dialog->findChild<QTableView*>();
        const auto* reason = dialog->findChild<QLabel*>(s("reason"));
        for (int row = 0; row < 4; ++row)
            for (int i = 0; i < table->model()->columnCount(); ++i) {
                table->setCurrentIndex(table->model()->index(row, i));
                reasons.insert(
                    QStringLiteral("%1 %2").arg(row).arg(table->model()->headerData(i, Qt::Horizontal).toString()),
                    reason->text());
            }
        dialog->reject();
    });
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    for (const char* cell : {"0 Commune", "0 Facility name"}) { // the line is refused as a whole
        CAPTURE(cell);
        CHECK(reasons.value(s(cell)).contains(s("No administrative unit is called “Xã Tam Đôn”")));
        CHECK(reasons.value(s(cell)).contains(s("“Xã Tam Đồng”?")));
    }
    CHECK(reasons.value(s("1 Commune")).contains(s("No administrative unit is called “Xã Lạ Hoắc Lạ Huơ”.")));
    CHECK_FALSE(reasons.value(s("1 Commune")).contains(s("?")));
    CHECK_FALSE(reasons.value(s("2 Commune")).contains(s("No administrative unit")));
    CHECK_FALSE(reasons.value(s("2 Facility name")).isEmpty()); // that it is missing
    CHECK(reasons.value(s("3 Commune")).contains(s("No administrative unit is called “Xã Lạ Hoắc Lạ Huơ”.")));
}

TEST_CASE_METHOD(Grid, "the head of a row ends in … where it is cut, also the bold one of the row one is in", "[table]")
{
    core::Transaction transaction(database, s("test"));
    core::Record facility = *this->facility("F02");
    facility["name"] = s("Công ty cổ phần Cơ khí chế tạo và Thương mại dịch vụ Quang Minh");
    core::Table(database, core::facilityDictionary()).update(facility);
    transaction.commit();
    const auto* heads = qobject_cast<ui::RowHeads*>(grid->verticalHeader());
    REQUIRE(heads);
    grid->setFocus();
    grid->setCurrentIndex(cell("F02", "phone"));
    QFont bold = heads->font();
    bold.setBold(true);
    const int room = heads->viewport()->width();
    const QString shown = heads->shownText(cell("F02", "phone").row());
    CHECK(shown.startsWith(s("F02  Công ty")));
    CHECK(shown.endsWith(QChar(0x2026)));
    CHECK(QFontMetrics(bold).horizontalAdvance(shown) <= room);
    grid->setCurrentIndex(cell("F05", "phone"));
    const QString plain = heads->shownText(cell("F02", "phone").row());
    CHECK(plain.endsWith(QChar(0x2026)));
    CHECK(plain.size() >= shown.size());
    CHECK(heads->fontMetrics().horizontalAdvance(plain) <= room);
    CHECK(heads->shownText(cell("F05", "phone").row()) == s("F05  HTX Đương Đại")); // whole
}

TEST_CASE_METHOD(Grid, "a locked year closes only the figures of the year", "[table]")
{
    core::lockYear(database, 2018);
    grid->setCurrentIndex(cell("F01", "labour"));
    type(s("7"));
    CHECK(grid->refusal().contains(s("2018")));
    enter(cell("F01", "phone"), "0912");
    CHECK(facility("F01")->text("phone") == s("0912"));
}

TEST_CASE_METHOD(Grid, "the page comes back as a grid, and a facility wanted elsewhere is shown in the list", "[table]")
{
    auto again = std::make_unique<ui::FacilitiesPage>(*year, prompts);
    CHECK(again->findChild<ui::GridView*>(s("facilities_grid")));
    const qint64 id = facility("F05")->id;
    page->showFacility(id);
    CHECK(page->findChild<QToolButton*>(s("asList"))->isChecked());
    CHECK(page->findChild<ui::GridView*>(s("facilities"))->currentId() == id);
    page->findChild<QToolButton*>(s("asGrid"))->click();
    CHECK(grid->currentId() == id);
}

TEST_CASE_METHOD(Grid, "words composed on a closed cell stay there, also when the input method commits one twice",
                 "[table][typing]")
{
    InputMethod method(grid);
    grid->setCurrentIndex(cell("F02", "name"));
    const QModelIndex place = grid->currentIndex();
    method.type({s("N"), s("Ng"), s("Ngu"), s("Nguy"), s("Nguyê"), s("Nguyễn")});
    QTest::keyClick(qobject_cast<QWidget*>(QGuiApplication::focusObject()),
                    Qt::Key_Space); // at once, as ibus passes it on
    QCoreApplication::processEvents();
    CHECK(grid->currentIndex() == place);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == s("Nguyễn "));
    method.type({s("T"), s("Th"), s("Thi"), s("Thị")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(facility("F02")->text("name") == s("Nguyễn Thị"));
    CHECK(facility("F03")->text("name") == s("Công ty TNHH Nhựa Tráng Việt"));
    CHECK(grid->currentIndex() == cell("F03", "name"));
    // The next cell is opened by a key as ever, and has the keyboard.
    QTest::keyClick(grid, Qt::Key_F2);
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    // A word committed to a cell that cannot be typed into is no search: the cell stays the current one.
    QInputMethodEvent stray;
    stray.setCommitString(s("F05"));
    core::lockYear(database, 2018);
    grid->setCurrentIndex(cell("F02", "labour"));
    const QModelIndex closed = grid->currentIndex();
    REQUIRE(closed.isValid());
    CHECK_FALSE((grid->model()->flags(closed) & Qt::ItemIsEditable));
    QCoreApplication::sendEvent(grid, &stray);
    CHECK(grid->currentIndex() == closed);
}
