// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"
#include "tests/ui/sample_plan.h"

#include "core/database/attachment.h"
#include "core/database/history.h"
#include "core/record/activity.h"
#include "core/record/administrative_unit.h"
#include "core/record/issued_report.h"
#include "core/record/library.h"
#include "ui/form/attachment_dialog.h"
#include "ui/form/attachment_list.h"
#include "ui/form/choice_list.h"
#include "ui/form/field_dialog.h"
#include "ui/form/record_dialog.h"
#include "ui/pages/home_page.h"
#include "ui/pages/home_task_list.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_work_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

namespace {

/// The first column of a list of the plan, headings and all.
QStringList column(const ui::PlanPage& page, const char* list, int c)
{
    const auto* table = page.findChild<QTableWidget*>(QLatin1String(list));
    QStringList texts;
    for (int row = 0; row < table->rowCount(); ++row)
        texts << (table->item(row, c) ? table->item(row, c)->text() : table->item(row, 0)->text());
    return texts;
}

QTableWidget* shownList(ui::PlanPage& page, int tab, const char* list)
{
    page.findChild<QTabWidget*>()->setCurrentIndex(tab);
    auto* table = page.findChild<QTableWidget*>(QLatin1String(list));
    table->setFocus();
    return table;
}

/// Answers the next dialog as a person would.
template <typename Dialog>
void answer(const std::function<void(Dialog&)>& fill)
{
    QTimer::singleShot(0, [fill] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        fill(*dialog);
        dialog->accept();
        if (dialog->isVisible()) dialog->reject();
    });
}

constexpr int taskTab = 2, dutyTab = 3, textTab = 5, documentTab = 6;

} // namespace

TEST_CASE("Ctrl+N adds to the visible tab: a task at the end of the chosen one's group", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    const auto page = window.shown<ui::PlanPage>();
    shownList(*page, taskTab, "task");
    CHECK(column(*page, "task", 0)
          == QStringList{s("1. Tuyên truyền, phổ biến thông tin"), s("III.1.1"), s("III.1.2"), s("III.1.3"),
                         s("2. Nhân lực"), s("III.2.1")});
    answer<ui::PlanWorkDialog>([](ui::PlanWorkDialog& dialog) {
        dialog.findChild<QPlainTextEdit*>(s("words"))->setPlainText(s("Xây dựng hệ thống thông tin"));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(s("number")), s("III.1.4"));
    });
    page->add();
    PracticeWindow::settle();
    CHECK(column(*page, "task", 0)
          == QStringList{s("1. Tuyên truyền, phổ biến thông tin"), s("III.1.1"), s("III.1.2"), s("III.1.3"),
                         s("III.1.4"), s("2. Nhân lực"), s("III.2.1")});
    REQUIRE(core::undoableStep(window.database));
    CHECK(core::undoableStep(window.database)->action == s("108/KH-UBND – task III.1.4 added"));
    core::undo(window.database);
    PracticeWindow::settle();
    CHECK(column(*page, "task", 0).size() == 6);
    CHECK(window.errors.isEmpty());
}

TEST_CASE("a task is moved over a heading into the group above", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    const auto page = window.shown<ui::PlanPage>();
    auto* table = shownList(*page, taskTab, "task");
    table->setCurrentCell(5, 0); // III.2.1
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    PracticeWindow::settle();
    CHECK(column(*page, "task", 0)
          == QStringList{s("1. Tuyên truyền, phổ biến thông tin"), s("III.1.1"), s("III.1.2"), s("III.1.3"),
                         s("III.2.1")});
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    PracticeWindow::settle();
    CHECK(column(*page, "task", 0).at(3) == s("III.2.1"));
    CHECK(table->currentRow() == 3); // it stays the chosen one
    core::undo(window.database);
    core::undo(window.database);
    PracticeWindow::settle();
    CHECK(column(*page, "task", 0).at(4) == s("2. Nhân lực"));
}

TEST_CASE("a new organisation is stored with the task that names it, in one step", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    ui::PlanStore store(window.database);
    const core::Record task = store.list(core::taskDictionary(), sample.id)[0];
    ui::PlanWorkDialog dialog(task, store);
    dialog.show();
    auto* supports = dialog.findChild<ui::OrganisationSet*>(s("supports"));
    auto* line = supports->findChild<ui::ChoiceList*>();
    line->setFocus();
    line->setText(s("Đài truyền thanh huyện"));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted); // not in the list: told, nothing guessed
    answer<ui::FieldDialog>(
        [](ui::FieldDialog& made) { CHECK(made.grid().record().text("name") == s("Đài truyền thanh huyện")); });
    supports->findChild<QPushButton*>(s("new"))->click();
    PracticeWindow::settle();
    CHECK(line->text().isEmpty());
    dialog.accept();
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(core::Table(window.database, core::organisationDictionary())
                    .first("name", s("Đài truyền thanh huyện"))); // not before the task is stored
    store.save(dialog.entry(), s("test"));
    const auto made
        = core::Table(window.database, core::organisationDictionary()).first("name", s("Đài truyền thanh huyện"));
    REQUIRE(made);
    CHECK(store.supports(task.id) == std::vector<qint64>{made->id});
    core::undo(window.database);
    CHECK(store.supports(task.id).empty());
    CHECK_FALSE(
        core::Table(window.database, core::organisationDictionary()).first("name", s("Đài truyền thanh huyện")));
}

TEST_CASE("Ctrl+Enter marks a task as done on a day", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    const auto page = window.shown<ui::PlanPage>();
    auto* table = shownList(*page, taskTab, "task");
    table->setCurrentCell(5, 0); // III.2.1, 1 person planned
    answer<ui::FieldDialog>([](ui::FieldDialog& dialog) {
        auto* date = dialog.findChild<QLineEdit*>(s("done_date"));
        CHECK(date->text() == QDate::currentDate().toString(s("dd/MM/yyyy")));
        date->setText(s("02/01/2018"));
        CHECK(dialog.findChild<QLineEdit*>(s("done_quantity"))->text() == s("1"));
    });
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    PracticeWindow::settle();
    const auto task = core::Table(window.database, core::taskDictionary()).first("number", s("III.2.1"));
    CHECK(task->text("state") == s("done"));
    CHECK(task->date("done_date") == QDate(2018, 1, 2));
    CHECK(core::undoableStep(window.database)->action == s("108/KH-UBND – task III.2.1 done"));
    CHECK(column(*page, "task", 6).last() == s("Done\n02/01/2018"));
}

TEST_CASE("done and its day belong together", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    ui::PlanStore store(window.database);
    core::Record task = store.list(core::taskDictionary(), sample.id)[0];
    ui::PlanWorkDialog dialog(task, store);
    dialog.show();
    auto* state = dialog.findChild<QComboBox*>(s("state"));
    state->setCurrentIndex(state->findData(s("done")));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    dialog.findChild<QLineEdit*>(s("done_date"))->setText(s("30/06/2018"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    task["state"] = s("open");
    task["done_date"] = s("2018-06-30");
    CHECK(ui::PlanWorkDialog::problemsOfState(task).size() == 1);
}

TEST_CASE("the filter leaves what is due or late", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    ui::PlanStore store(window.database);
    core::Record soon = store.list(core::taskDictionary(), sample.id)[2]; // III.1.3
    soon["deadline"] = core::valueOf(QDate::currentDate().addDays(10));
    store.save(soon, s("test"));
    const auto page = window.shown<ui::PlanPage>();
    auto* table = shownList(*page, taskTab, "task");
    CHECK(column(*page, "task", 4).at(1) == s("30/06/2018\n! late"));
    CHECK(column(*page, "task", 4).at(2) == s("30/09/2018")); // done
    CHECK(column(*page, "task", 4).at(3).endsWith(s("10 day(s) left")));
    auto* filter = qobject_cast<QWidget*>(table->parent())->findChild<QCheckBox*>(s("filter"));
    filter->click();
    CHECK(column(*page, "task", 0)
          == QStringList{s("1. Tuyên truyền, phổ biến thông tin"), s("III.1.1"), s("III.1.3"), s("2. Nhân lực"),
                         s("III.2.1")});
    page->showTask(store.list(core::taskDictionary(), sample.id)[1].id); // hidden by the filter
    CHECK_FALSE(filter->isChecked());
    CHECK(table->currentRow() == 2);
}

TEST_CASE("texts stand under their sections whatever their order was", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    ui::PlanStore store(window.database);
    core::Record text(core::planTextDictionary());
    text["plan_id"] = sample.id;
    text["position"] = qint64(99);
    text["section"] = s("purpose");
    text["words"] = s("Đoạn cuối của mục đích");
    store.save(text, s("test"));
    const auto page = window.shown<ui::PlanPage>();
    shownList(*page, textTab, "plan_text");
    const QStringList rows = column(*page, "plan_text", 0);
    REQUIRE(rows.size() == 8);
    CHECK(rows[0] == s("Opening"));
    CHECK(rows[2] == s("Purpose"));
    CHECK(rows[5] == s("Đoạn cuối của mục đích"));
    CHECK(rows[6] == s("Requirements"));
}

TEST_CASE("files are kept with a legal basis and with an entry of the library", "[pages]")
{
    PracticeWindow window;
    QTemporaryDir folder;
    const QString path = folder.filePath(s("nghi-dinh.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PDF");
    file.close();
    const auto attach = [&](QPushButton* button, const QString& head) {
        QString shown;
        QTimer::singleShot(0, [&] {
            auto* dialog = qobject_cast<ui::AttachmentDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            shown = dialog->findChild<QLabel*>()->text();
            dialog->findChild<ui::AttachmentList*>()->addFiles({path});
            dialog->reject();
        });
        button->click();
        CHECK(shown == head);
    };
    const auto page = window.shown<ui::PlanPage>();
    page->findChild<QTabWidget*>()->setCurrentIndex(documentTab);
    auto* list = page->findChild<QTableWidget*>(s("document"));
    REQUIRE(list->rowCount() > 1);
    auto* files = page->findChild<QPushButton*>(s("files"));
    list->setCurrentCell(0, 0);
    CHECK(files->text() == s("File&s…"));
    attach(files, list->item(0, 1)->text());
    CHECK(files->text() == s("File&s (1)…"));
    list->setCurrentCell(1, 0);
    CHECK(files->text() == s("File&s…"));
    core::undo(window.database);
    list->setCurrentCell(0, 0);
    CHECK(files->text() == s("File&s…"));

    core::Record entry(core::libraryItemDictionary());
    entry["kind"] = s("handbook");
    entry["name"] = s("Sổ tay giấy");
    entry["public"] = qint64(0);
    core::Transaction transaction(window.database, s("test"));
    const qint64 id = core::Table(window.database, core::libraryItemDictionary()).insert(entry);
    transaction.commit();
    ui::RecordListDialog library(core::Table(window.database, core::libraryItemDictionary()), entry, window.prompts);
    library.show();
    attach(library.findChild<QPushButton*>(s("files")), s("Sổ tay giấy"));
    CHECK(core::attachmentsOf(window.database, s("library_item"), id).size() == 1);
    CHECK(library.findChild<QPushButton*>(s("files"))->text() == s("File&s (1)…"));
    ui::RecordListDialog zones(core::Table(window.database, core::zoneDictionary()),
                               core::Record(core::zoneDictionary()), window.prompts);
    CHECK_FALSE(zones.findChild<QPushButton*>(s("files")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("responsibilities are removed and come back", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    const auto page = window.shown<ui::PlanPage>();
    auto* table = shownList(*page, dutyTab, "responsibility");
    table->setCurrentCell(1, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    PracticeWindow::settle();
    CHECK(column(*page, "responsibility", 0).size() == 2);
    CHECK(core::undoableStep(window.database)->action
          == s("108/KH-UBND – responsibility of Phòng Tài chính - Kế hoạch removed"));
    core::undo(window.database);
    PracticeWindow::settle();
    CHECK(column(*page, "responsibility", 0).at(1) == s("Phòng Tài chính - Kế hoạch"));
}

TEST_CASE("a removed plan comes back with its tasks, money and activities as they were", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    ui::PlanStore store(window.database);
    const std::vector<core::Record> tasks = store.list(core::taskDictionary(), sample.id);
    core::Record activity(core::activityDictionary());
    activity["plan_id"] = sample.id;
    activity["task_id"] = tasks[0].id;
    activity["kind"] = s("class");
    activity["name"] = s("Lớp tập huấn");
    activity["state"] = s("planned");
    const qint64 held = store.save(activity, s("test"));
    core::Record money(core::moneyDictionary());
    money["plan_id"] = sample.id;
    money["task_id"] = tasks[0].id;
    money["activity_id"] = held;
    money["funding"] = s("KHUYEN_CONG");
    money["kind"] = s("spent");
    money["date"] = s("2018-06-01");
    money["amount"] = qint64(5'000'000);
    const qint64 sum = store.save(money, s("test"));
    store.remove(*store.plan(sample.id), s("test"));
    const core::Table activities(window.database, core::activityDictionary()),
        sums(window.database, core::moneyDictionary());
    REQUIRE(activities.record(held));
    CHECK_FALSE(activities.record(held)->integer("plan_id"));
    REQUIRE(sums.record(sum)); // what was spent on the activity stays with it
    core::undo(window.database);
    CHECK(activities.record(held)->integer("task_id") == tasks[0].id);
    CHECK(sums.record(sum)->integer("plan_id") == sample.id);
    CHECK(store.list(core::taskDictionary(), sample.id).size() == tasks.size());
    CHECK(store.supports(tasks[2].id).size() == 1);
    CHECK(store.list(core::planTextDictionary(), sample.id).size() == 4);
}

TEST_CASE("a plan with an issued report stays and says why", "[pages]")
{
    PracticeWindow window;
    ui::PlanStore store(window.database);
    const core::Record plan = *core::Table(window.database, core::planDictionary()).first("code", s("melinh-2018"));
    {
        core::Transaction transaction(window.database, s("test"));
        core::Record report(core::issuedReportDictionary());
        for (const core::Field& field : report.dictionary().fields)
            if (field.required) report[field.name] = s("2018-12-31");
        for (const char* number : {"year", "revision"})
            if (report.dictionary().indexOf(QLatin1String(number)) >= 0) report[number] = qint64(1);
        report["plan_id"] = plan.id;
        core::Table(window.database, core::issuedReportDictionary()).insert(report);
        core::Record named = plan;
        named["note"] = s("Đã báo cáo");
        core::Table(window.database, core::planDictionary()).update(named); // what is issued is outside the history
        transaction.commit();
    }
    CHECK_FALSE(ui::attempt(window.prompts, nullptr, [&] { store.remove(plan, s("test")); }));
    REQUIRE(window.errors.size() == 1);
    CHECK(window.errors[0].contains(s("108/KH-UBND has been issued")));
    CHECK(store.targets(plan.id).size() == 3);
}

TEST_CASE("the overview names what is late or due and opens it on the plan page", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    ui::PlanStore store(window.database);
    core::Record duty = store.list(core::responsibilityDictionary(), sample.id)[1];
    duty["deadline"] = core::valueOf(QDate::currentDate().addDays(3));
    store.save(duty, s("test"));
    const auto home = window.shown<ui::HomePage>();
    auto* tasks = home->findChild<ui::HomeTaskList*>();
    const auto heading = tasks->findItems(s("Deadlines: 2 late, 1 within a month"), Qt::MatchExactly);
    REQUIRE(heading.size() == 1);
    CHECK(heading.front()->child(0)->text(0).contains(s("Hội nghị tập huấn")));
    CHECK(heading.front()->child(2)->text(0).startsWith(s("in 3 day(s) – Phòng Tài chính")));
    const QSignalSpy task(home.get(), &ui::Page::taskWanted),
        responsibility(home.get(), &ui::Page::responsibilityWanted);
    tasks->setFocus();
    tasks->setCurrentItem(heading.front()->child(0));
    QTest::keyClick(tasks, Qt::Key_Return);
    tasks->setCurrentItem(heading.front()->child(2));
    QTest::keyClick(tasks, Qt::Key_Return);
    REQUIRE(task.size() == 1);
    REQUIRE(responsibility.size() == 1);
    CHECK(responsibility.front().front().toLongLong() == duty.id);
    const auto page = window.shown<ui::PlanPage>();
    page->showTask(task.front().front().toLongLong());
    CHECK(page->findChild<QTabWidget*>()->currentIndex() == taskTab);
    CHECK(page->findChild<QTableWidget*>(s("task"))->currentRow() == 1);

    core::Record plan = *store.plan(sample.id); // a higher plan's work is not this office's
    plan["own"] = qint64(0);
    store.save(plan, s("test"));
    PracticeWindow::settle();
    CHECK(tasks->findItems(s("Deadlines"), Qt::MatchStartsWith).isEmpty());
}
