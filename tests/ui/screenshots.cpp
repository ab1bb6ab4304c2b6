// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, for people to look at. Arguments: the folder (else that of the build).
#include "tests/ui/sample_office.h"
#include "tests/ui/sample_plan.h"

#include "core/exchange/practice_district.h"
#include "ui/form/choice_list.h"
#include "ui/form/priority_sectors.h"
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/import/import_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/page.h"
#include "ui/pages/plan_copied_dialog.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_work_dialog.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

static QString folder;

static void shoot(QWidget* widget, const QString& name)
{
    QTest::qWait(350); // what comes a little later is there
    widget->grab().save(folder + name + QStringLiteral(".png"));
}

// Catch2 brings main(), so that REQUIRE in the sample means something here too.
TEST_CASE("pictures", "[screenshots]")
{
    folder = qEnvironmentVariable("SCREENSHOTS", QStringLiteral(SCREENSHOT_FOLDER)) + QLatin1Char('/');
    QDir().mkpath(folder);
    QApplication::setStyle(QStyleFactory::create(s("Fusion")));
    OwnSettings settings;
    Answers answers;
    ui::useLanguage(s("vi"));
    ui::MainWindow window(answers.prompts);
    window.resize(1366, 728); // less the bar of the desktop
    window.show();
    shoot(&window, s("start"));
    const QString path = settings.folder.filePath(s("me-linh-2018.sachhon"));
    {
        core::Database database(path, core::Database::Mode::Create);
        fillSample(database);
    }
    REQUIRE(window.openFile(path));
    window.workingYear()->choose(2018);
    for (size_t i = 0; i < window.pages().size(); ++i) {
        window.showPage(int(i));
        shoot(&window,
              QStringLiteral("page-%1-%2")
                  .arg(i + 1)
                  .arg(QString::fromLatin1(window.pages()[i]->metaObject()->className()).remove(s("ui::"))));
    }
    auto* facilities = window.findChild<ui::FacilitiesPage*>();
    auto* figures = window.findChild<ui::YearPage*>();
    const auto show = [&](ui::Page* page) {
        for (size_t i = 0; i < window.pages().size(); ++i)
            if (window.pages()[i] == page) window.showPage(int(i));
    };
    show(facilities);
    auto* tabs = facilities->findChild<QTabWidget*>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(&window, QStringLiteral("facility-tab-%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
    auto* form = facilities->findChild<ui::RecordForm*>();
    auto* name = form->findChild<QLineEdit*>(s("name"));
    name->setFocus();
    name->setText(s("Công ty TNHH Bao bì Đường Việt Nam"));
    form->findChild<QLineEdit*>(s("tax_code"))->setFocus();
    form->findChild<QLineEdit*>(s("tax_code"))->setText(s("9900000017"));
    form->findChild<QLineEdit*>(s("phone"))->setFocus();
    shoot(&window, s("facility-dated"));
    facilities->add();
    auto* commune = form->findChild<ui::ChoiceList*>(s("unit_id"));
    commune->setFocus();
    QTest::keyClicks(commune, s("t"));
    shoot(&window, s("facility-new"));
    show(figures);
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(2, 3));
    for (const QChar c : s("-5")) typeInto(QApplication::focusWidget(), QString(c));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    shoot(&window, s("year-refused"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    figures->showMissing(0);
    shoot(&window, s("year-missing"));
    ui::RecordListDialog communes(core::Table(*window.database(), core::administrativeUnitDictionary()),
                                  core::Record(core::administrativeUnitDictionary()), answers.prompts, &window);
    communes.show();
    shoot(&communes, s("dialog-communes"));
    ui::RecordDialog office(core::Table(*window.database(), core::officeDictionary()),
                            core::Record(core::officeDictionary()), {s("practice")}, answers.prompts, &window);
    office.show();
    shoot(&office, s("dialog-office"));
    QFile list(settings.folder.filePath(s("danh-sach-2018.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Mã cơ sở;Tên cơ sở;Mã số thuế;Xã/phường/thị trấn;Mã ngành;Ngày bắt đầu\n"
               "F31;Cơ sở Mành tre Tráng Việt;;Xã Tráng Việt;16;01/03/2018\n"
               "F04;Cơ sở Gạch ngói Tam Đồng;9900000048;Xã Tam Đồng;23;01/01/2005\n"
               "F32;Cơ sở Đậu phụ;;Xã Tiên Thắng;10;01/01/2018\n"
               "F33;Công ty Đương Đại;9900000055;Xã Thạch Đà;25;01/01/2018\n"
               "F34;Cơ sở Rèn;99000;Xã Mê Linh;25;31/02/2018\n");
    list.close();
    ui::ImportDialog import(*window.database(), 2018, list.fileName(), answers.prompts, &window);
    import.show();
    shoot(&import, s("dialog-import"));
    import.close();
    communes.close();
    office.close();
    REQUIRE(window.createFile(settings.folder.filePath(s("trong.sachhon"))));
    for (size_t i = 0; i < window.pages().size(); ++i) {
        window.showPage(int(i));
        shoot(&window, QStringLiteral("empty-%1").arg(i + 1));
    }
}

// The plan of the practice district: each of its tabs and dialogs.
TEST_CASE("pictures of the plan", "[screenshots]")
{
    folder = qEnvironmentVariable("SCREENSHOTS", QStringLiteral(SCREENSHOT_FOLDER)) + QLatin1Char('/');
    QApplication::setStyle(QStyleFactory::create(s("Fusion")));
    OwnSettings settings;
    Answers answers;
    ui::useLanguage(s("vi"));
    ui::MainWindow window(answers.prompts);
    window.resize(1366, 728);
    window.show();
    const QString path = settings.folder.filePath(s("thuc-hanh.sachhon"));
    qint64 old = 0;
    {
        core::Database database(path, core::Database::Mode::Create);
        core::fillPracticeDistrict(database);
        old = SamplePlan(database).id;
        core::Transaction transaction(database, s("test"));
        core::Table targets(database, core::targetDictionary());
        core::Record target = *targets.first("position", qint64(1));
        target["reading_confirmed"] = qint64(0);
        targets.update(target);
        transaction.commit();
    }
    REQUIRE(window.openFile(path));
    window.workingYear()->choose(2018);
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
    ui::PlanReadingDialog reading({targets[0], targets[1]}, *window.database(), window.workingYear()->figures(),
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
