// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"
#include "tests/ui/sample_plan.h"

#include "core/database/history.h"
#include "core/record/resource.h"
#include "ui/form/priority_sectors.h"
#include "ui/pages/plan_copied_dialog.h"
#include "ui/pages/plan_copy.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_sectors.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_tree.h"
#include "ui/pages/plan_working.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>

namespace {

core::Record target(PracticeWindow& window, qint64 position)
{
    return *core::Table(window.database, core::targetDictionary()).first("position", position);
}

} // namespace

TEST_CASE("the question for the reading shows the working of each and goes from target to target", "[pages]")
{
    PracticeWindow window;
    std::vector<core::Record> stored;
    ui::PlanReadingDialog dialog({target(window, 1), target(window, 2)}, window.database, window.year.figures(),
                                 [&](const core::Record& confirmed) {
                                     stored.push_back(confirmed);
                                     return true;
                                 });
    dialog.show();
    const QStringList first = dialog.explanations();
    REQUIRE(first.size() == 3);
    CHECK(first[0] == s("55,56% + 20 points = 75,56%; of 19 facilities these are 15. Today: exceeded."));
    CHECK(first[1] == s("10 facilities and 20% of them more: 12. Today: exceeded."));
    CHECK(first[2] == s("10 facilities and 20% of all 19 facilities: 14. Today: exceeded."));
    dialog.findChild<QRadioButton*>(s("relative_over_base"))->click();
    dialog.findChild<QPushButton*>(s("confirm"))->click();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].text("kind") == s("relative_over_base"));
    CHECK(stored[0].integer("reading_confirmed") == 1);
    CHECK(dialog.explanations()[0].endsWith(s("Today: not met, 1 facilities short.")));
    dialog.findChild<QPushButton*>(s("leave"))->click();
    CHECK(stored.size() == 1);
    CHECK(dialog.result() == QDialog::Accepted); // that was the last
}

TEST_CASE("open readings are told above the targets and gone when confirmed", "[pages]")
{
    PracticeWindow window;
    window.changeTarget(1, [](core::Record& record) { record["reading_confirmed"] = qint64(0); });
    const auto page = window.shown<ui::PlanPage>();
    auto* hint = page->findChild<QWidget*>(s("readings"));
    CHECK(hint->isVisible());
    window.changeTarget(1, [](core::Record& record) { record["reading_confirmed"] = qint64(1); });
    PracticeWindow::settle();
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("the yearly path of a target is kept as a whole and can be emptied", "[pages]")
{
    PracticeWindow window;
    ui::PlanStore store(window.database);
    core::Record plan = *core::Table(window.database, core::planDictionary()).first("code", s("melinh-2018"));
    const core::Record one = target(window, 1);
    CHECK_FALSE(ui::canHavePath(one, plan)); // of one year
    plan["period_to"] = s("2020-12-31");
    REQUIRE(ui::canHavePath(one, plan));
    ui::PlanPathDialog dialog(one, plan, {});
    dialog.show();
    CHECK_FALSE(dialog.findChild<QLineEdit*>(s("year_2020"))); // the target itself
    auto* first = dialog.findChild<QLineEdit*>(s("year_2018"));
    first->setText(s("7,5x"));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    first->setText(s("7,5"));
    dialog.accept();
    REQUIRE(dialog.result() == QDialog::Accepted);
    store.saveSteps(one, dialog.steps(), s("test"));
    REQUIRE(store.steps(one.id).size() == 1);
    CHECK(store.steps(one.id)[0].integer("value") == 7'500'000);
    store.saveSteps(one, {}, s("test"));
    CHECK(store.steps(one.id).empty());
    core::undo(window.database);
    CHECK(store.steps(one.id).size() == 1);
    store.remove(one, s("test"));
    core::undo(window.database);
    CHECK(store.steps(one.id).size() == 1);
}

TEST_CASE("a target of several years shows where it should be this year", "[pages]")
{
    PracticeWindow window;
    ui::PlanStore store(window.database);
    core::Record plan = *core::Table(window.database, core::planDictionary()).first("code", s("melinh-2018"));
    plan["period_to"] = s("2020-12-31");
    store.save(plan, s("test"));
    const auto page = window.shown<ui::PlanPage>();
    auto* table = page->findChild<QTableWidget*>(s("targets"));
    // from 10/18 in 2017 to 20 points more in 2020: a third of the way
    CHECK(table->item(0, 4)->text().endsWith(s("\n2018: 62,22% (12/19)")));
    CHECK(table->item(0, 6)->text().endsWith(s("\non track")));
    table->setCurrentCell(0, 0);
    CHECK(page->findChild<ui::PlanWorking*>()->toPlainText().contains(s("Lộ trình năm 2018: 62,22%")));
    core::Record step(core::targetStepDictionary());
    step["year"] = qint64(2018);
    step["value"] = core::Decimal(24).raw();
    store.saveSteps(target(window, 1), {step}, s("test"));
    PracticeWindow::settle();
    CHECK(table->item(0, 4)->text().endsWith(s("\n2018: 79,56% (16/19)")));
    CHECK(table->item(0, 6)->text().endsWith(s("\nbehind its path: 1 facilities short")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("a target for the priority sectors counts only facilities of these", "[pages]")
{
    PracticeWindow window;
    const QString hint = s("No sector is marked as a priority sector");
    window.changeTarget(1, [](core::Record& record) { record["scope_industries"] = s("priority"); });
    {
        const auto unmarked = window.shown<ui::PlanPage>();
        unmarked->findChild<QTableWidget*>(s("targets"))->setCurrentCell(0, 0);
        CHECK(unmarked->findChild<ui::PlanWorking*>()->toPlainText().contains(hint));
    }
    {
        core::Transaction transaction(window.database, s("test"));
        core::Table sectors(window.database, core::industryDictionary());
        core::Record paper = *sectors.first("code", s("17"));
        paper["priority"] = qint64(1);
        sectors.update(paper);
        transaction.commit();
    }
    const auto page = window.shown<ui::PlanPage>();
    CHECK(page->findChild<QTableWidget*>(s("targets"))->item(0, 5)->text().endsWith(s("2/2"))); // F01 and F14
    page->findChild<QTableWidget*>(s("targets"))->setCurrentCell(0, 0);
    CHECK_FALSE(page->findChild<ui::PlanWorking*>()->toPlainText().contains(hint));
}

TEST_CASE("the plan of the year after carries tasks, work and texts but not what has happened", "[pages]")
{
    PracticeWindow window;
    SamplePlan sample(window.database);
    ui::PlanStore store(window.database);
    const core::Record old = *store.plan(sample.id);
    ui::PlanCopy copy(store, old);
    const qint64 id = copy.make();
    const core::Record plan = *store.plan(id);
    CHECK(plan.integer("carried_from_id") == old.id);
    CHECK(plan.text("title").endsWith(s("năm 2019")));
    CHECK(plan.text("number").isEmpty());
    CHECK(plan.integer("parent_id") == old.integer("parent_id"));
    const auto tasks = store.list(core::taskDictionary(), id);
    REQUIRE(tasks.size() == 4);
    CHECK(tasks[0].text("words").endsWith(s("năm 2019")));
    CHECK(tasks[0].date("deadline") == QDate(2019, 6, 30));
    CHECK(tasks[1].text("state") == s("open")); // was done
    CHECK_FALSE(tasks[1].date("done_date").isValid());
    CHECK(tasks[1].text("evidence").isEmpty());
    CHECK(store.supports(tasks[2].id).size() == 1);
    CHECK(store.list(core::responsibilityDictionary(), id).size() == 3);
    CHECK(store.list(core::planFundingDictionary(), id).size() == 1);
    const auto texts = store.list(core::planTextDictionary(), id);
    REQUIRE(texts.size() == 4);
    CHECK(texts[0].text("words").contains(s("1048/KH-SCT ngày 15/3/2018")));
    CHECK(texts[0].text("words").contains(s("thành phố Hà Nội năm 2018"))); // the name of that document
    CHECK(texts[2].text("words").contains(s("đến năm 2019 phấn đấu")));
    CHECK(texts[2].text("words").contains(s("kết quả thực hiện năm 2018")));
    CHECK(store.targets(id)[0].integer("carried_from_id") == target(window, 1).id);
    int left = 0;
    for (const ui::CopiedSentence& sentence : copy.sentences()) left += sentence.before == sentence.after ? 1 : 0;
    CHECK(left == 1);
    CHECK(copy.sentences().size() > 4);
    ui::PlanCopiedDialog dialog(copy.sentences());
    CHECK(dialog.findChild<QTableWidget*>()->item(0, 2)->text() == s("(left as it was)"));
    core::undo(window.database);
    CHECK_FALSE(store.plan(id));
    CHECK(store.list(core::taskDictionary(), id).empty());
}

TEST_CASE("a target that was not met is marked where it is carried over", "[pages]")
{
    PracticeWindow window;
    ui::PlanStore store(window.database);
    const core::Record old = *core::Table(window.database, core::planDictionary()).first("code", s("melinh-2018"));
    const qint64 id = ui::PlanCopy(store, old).make();
    window.year.choose(2019);
    const auto page = window.shown<ui::PlanPage>();
    page->showTarget(store.targets(id)[1].id);
    auto* table = page->findChild<QTableWidget*>(s("targets"));
    CHECK_FALSE(table->item(0, 1)->text().contains(s("carried over"))); // was exceeded
    CHECK(table->item(1, 1)->text().endsWith(s("→ carried over from 2018: 1 facilities short")));
}

TEST_CASE("a plan cannot stand beneath a plan that is beneath it", "[pages]")
{
    PracticeWindow window;
    ui::PlanStore store(window.database);
    const core::Record own = *core::Table(window.database, core::planDictionary()).first("code", s("melinh-2018"));
    const qint64 higher = store.addHigher(own);
    CHECK(store.plan(own.id)->integer("parent_id") == higher);
    const auto above = store.plan(higher)->integer("parent_id"); // it took the place under what stood above
    CHECK(above == own.integer("parent_id"));
    CHECK(store.plan(higher)->integer("own") == 0);
    CHECK_FALSE(ui::canStandBelow(store.plans(), higher, own.id));
    CHECK_FALSE(ui::canStandBelow(store.plans(), own.id, own.id));
    CHECK(ui::canStandBelow(store.plans(), own.id, higher));
    CHECK(ui::canStandBelow(store.plans(), higher, 0));
    const auto page = window.shown<ui::PlanPage>();
    page->findChild<QTabWidget*>()->setCurrentIndex(0);
    auto* tree = page->findChild<ui::PlanTree*>();
    Q_EMIT tree->planChosen(higher);
    auto* parents = page->findChild<QComboBox*>(s("parent_id"));
    REQUIRE(parents);
    parents->setCurrentIndex(parents->findData(own.id));
    Q_EMIT parents->activated(parents->currentIndex());
    CHECK(store.plan(higher)->integer("parent_id") == above);
    Q_EMIT tree->moved(own.id, 0);
    PracticeWindow::settle();
    CHECK_FALSE(store.plan(own.id)->integer("parent_id"));
    CHECK(core::undoableStep(window.database)->action == s("108/KH-UBND moved to the top"));
    CHECK(tree->topLevelItem(tree->topLevelItemCount() - 1)->childCount() == 0);
}

TEST_CASE("a target for the priority sectors says so in its scope", "[pages]")
{
    PracticeWindow window;
    ui::PrioritySectors sectors(window.database, window.prompts);
    sectors.show();
    auto* list = sectors.findChild<QListWidget*>();
    const auto paper = list->findItems(s("17 "), Qt::MatchStartsWith);
    REQUIRE(paper.size() == 1);
    paper.front()->setCheckState(Qt::Checked);
    CHECK(core::Table(window.database, core::industryDictionary()).first("code", s("17"))->integer("priority") == 1);
    auto* search = sectors.findChild<QLineEdit*>();
    search->setText(s("giay")); // without marks
    CHECK_FALSE(paper.front()->isHidden());
    CHECK(list->findItems(s("05 "), Qt::MatchStartsWith).front()->isHidden());

    ui::PlanTargetDialog dialog(target(window, 1), window.database, window.year.figures(), {});
    dialog.show();
    auto* priority = dialog.findChild<QCheckBox*>(s("priority"));
    CHECK(priority->text().contains(s("1 marked")));
    priority->click();
    dialog.accept();
    CHECK(dialog.target().text("scope_industries") == s("priority"));

    ui::PlanSectors editor(window.database);
    editor.setValue(s("10;priority;25"));
    CHECK(editor.value() == s("priority;10;25"));
    CHECK(editor.findChild<QListWidget*>()->count() == 2);
    core::undo(window.database);
    CHECK(core::Table(window.database, core::industryDictionary()).first("code", s("17"))->integer("priority") == 0);
}
