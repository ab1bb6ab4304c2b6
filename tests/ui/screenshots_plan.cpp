// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the plan page and of the lists that plans and figures are made with.
#include "tests/ui/pictures.h"
#include "tests/ui/sample_plan.h"

#include "core/database/list_versions.h"
#include "core/exchange/practice_district.h"
#include "core/record/resource.h"
#include "ui/form/field_dialog.h"
#include "ui/form/list_versions_dialog.h"
#include "ui/form/list_versions_view.h"
#include "ui/form/priority_sectors.h"
#include "ui/pages/home_page.h"
#include "ui/pages/plan_copied_dialog.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_work_dialog.h"

#include <QTabWidget>

// The plan of the practice district: each of its tabs and dialogs.
TEST_CASE("pictures of the plan", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    const Answers& answers = pictures.answers;
    qint64 old = 0;
    pictures.open("thuc-hanh.sachhon", [&old](core::Database& database) {
        core::fillPracticeDistrict(database);
        old = SamplePlan(database).id;
        core::Transaction transaction(database, s("test"));
        core::Table targets(database, core::targetDictionary());
        core::Record target = *targets.first("position", qint64(1));
        target["reading_confirmed"] = qint64(0);
        targets.update(target);
        transaction.commit();
    });
    for (ui::Page* page : window.pages())
        if (qobject_cast<ui::HomePage*>(page)) window.showPage(page);
    shoot(&window, s("plan-home"));
    auto* plan = window.findChild<ui::PlanPage*>();
    window.showPage(plan);
    auto* tabs = plan->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(&window, QStringLiteral("plan-tab-%1").arg(tab));
    }
    ui::PlanStore store(*window.database());
    const std::vector<core::Record> tasks = store.list(core::taskDictionary(), old);
    ui::PlanWorkDialog task(tasks[2], store, &window);
    task.show();
    shoot(&task, s("dialog-task"));
    task.close();
    ui::PlanWorkDialog duty(store.list(core::responsibilityDictionary(), old)[0], store, &window);
    duty.show();
    shoot(&duty, s("dialog-responsibility"));
    duty.close();
    const std::vector<core::Record> targets = store.targets(old);
    ui::PlanReadingDialog reading(
        {targets[0], targets[1]}, *window.database(), window.workingYear()->figures(),
        [](const core::Record&) { return true; }, &window);
    reading.show();
    shoot(&reading, s("dialog-reading"));
    reading.close();
    ui::PlanTargetDialog target(targets[1], *window.database(), window.workingYear()->figures(), {}, &window);
    target.show();
    shoot(&target, s("dialog-target"));
    target.close();
    core::Record longer = *store.plan(old);
    longer["period_to"] = s("2020-12-31");
    ui::PlanPathDialog yearly(targets[0], longer, {}, &window);
    yearly.show();
    shoot(&yearly, s("dialog-path"));
    yearly.close();
    ui::ListVersionsDialog lists(*window.database(), answers.prompts, &window);
    lists.show();
    shoot(&lists, s("dialog-lists"));
    core::Record set(core::factorSetDictionary());
    set["code"] = s("QD99");
    set["name"] = s("Hệ số TOE theo QĐ 99/QĐ-BCT");
    set["document"] = s("QĐ 99/QĐ-BCT ngày 01/3/2019");
    set["valid_from"] = s("2019-03-01");
    const QString made
        = core::copyVersion(*window.database(), core::DatedList::Factors,
                            core::listVersions(*window.database(), core::DatedList::Factors).back().key, set);
    for (int tab = 0; tab < 4; ++tab) {
        auto* kinds = lists.findChild<QTabWidget*>();
        kinds->setCurrentIndex(tab);
        if (tab == 0) qobject_cast<ui::ListVersionsView*>(kinds->currentWidget())->showVersion(made);
        shoot(&lists, QStringLiteral("dialog-lists-%1").arg(tab));
    }
    lists.close();
    ui::FieldDialog version(s("Bản mới: Bộ hệ số quy đổi"), set, core::headFields(core::DatedList::Factors), {},
                            &window);
    version.show();
    shoot(&version, s("dialog-lists-new"));
    version.close();
    ui::PrioritySectors sectors(*window.database(), answers.prompts, &window);
    sectors.show();
    shoot(&sectors, s("dialog-sectors"));
    sectors.close();
    ui::PlanCopy copy(store, *store.plan(old));
    const qint64 later = copy.make();
    ui::PlanCopiedDialog copied(copy.sentences(), &window);
    copied.show();
    shoot(&copied, s("dialog-copied"));
    copied.close();
    store.addHigher(*store.plan(old));
    window.workingYear()->choose(2019);
    plan->showTarget(store.targets(later)[1].id);
    shoot(&window, s("plan-copy"));
}
