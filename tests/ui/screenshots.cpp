// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, for people to look at. Arguments: the folder (else that of the build).
#include "tests/ui/sample_activities.h"
#include "tests/ui/sample_office.h"
#include "tests/ui/sample_plan.h"

#include "core/database/list_versions.h"
#include "core/database/year_lock.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/spreadsheet.h"
#include "core/record/activity.h"
#include "core/record/library.h"
#include "core/record/resource.h"
#include "core/record/solution.h"
#include "ui/explanation_view.h"
#include "ui/form/choice_list.h"
#include "ui/form/field_dialog.h"
#include "ui/form/list_versions_dialog.h"
#include "ui/form/list_versions_view.h"
#include "ui/form/office_dialog.h"
#include "ui/form/priority_sectors.h"
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/import/import_wizard.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/pages/home_page.h"
#include "ui/pages/page.h"
#include "ui/pages/plan_copied_dialog.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_work_dialog.h"
#include "ui/pages/reports_issue_dialog.h"
#include "ui/pages/reports_outline.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/reports_versions.h"
#include "ui/pages/year_page.h"
#include "ui/print/report_preview.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

static QString folder;

static void shoot(QWidget* widget, const QString& name)
{
    QTest::qWait(350); // what comes a little later is there
    widget->grab().save(folder + name + QStringLiteral(".png"));
}

/// Something in every tab of F01.
static void fillFacilityFile(core::Database& database)
{
    core::Transaction transaction(database, s("Hồ sơ F01"));
    const auto insert
        = [&](const core::Dictionary& dictionary, const std::vector<std::pair<const char*, core::Value>>& values) {
              core::Record record(dictionary);
              for (const auto& [field, value] : values) record[field] = value;
              return core::Table(database, dictionary).insert(record);
          };
    const qint64 f01 = core::Table(database, core::facilityDictionary()).first("code", s("F01"))->id;
    insert(core::solutionDictionary(),
           {{"facility_id", f01},
            {"solution_group", s("1.4")},
            {"name", s("Lắp biến tần cho máy ép")},
            {"state", s("adopted")},
            {"date", s("2018-05-01")},
            {"cost", qint64(120'000'000)},
            {"support", qint64(30'000'000)},
            {"benefit", qint64(48'000'000)}});
    insert(core::solutionDictionary(),
           {{"facility_id", f01},
            {"solution_group", s("1.1")},
            {"name", s("Vá rò rỉ khí nén")},
            {"state", s("adopted")},
            {"date", s("2018-06-15")},
            {"benefit", qint64(6'000'000)}});
    insert(core::contactDictionary(),
           {{"facility_id", f01},
            {"name", s("Bà Nguyễn Thị Lan")},
            {"position", s("Giám đốc")},
            {"phone", s("0912345678")}});
    insert(core::certificateDictionary(),
           {{"facility_id", f01}, {"kind", s("ISO14001")}, {"number", s("VN-123")}, {"valid_to", s("2020-12-31")}});
    insert(core::adjustmentDictionary(),
           {{"facility_id", f01},
            {"year", qint64(2018)},
            {"resource_id", qint64(1)},
            {"amount", qint64(5'000'000'000)},
            {"kind", s("stoppage")},
            {"note", s("Cháy trạm biến áp tháng 3")},
            {"document", s("BB 12/2018")}});
    const qint64 own = insert(core::customFieldDictionary(),
                              {{"name", s("Công suất lắp đặt (kW)")}, {"type", s("number")}, {"position", qint64(1)}});
    insert(core::customFieldDictionary(), {{"name", s("Có lò hơi")}, {"type", s("flag")}, {"position", qint64(2)}});
    insert(core::customValueDictionary(), {{"custom_field_id", own}, {"facility_id", f01}, {"value", s("350.5")}});
    const qint64 visit = insert(core::activityDictionary(),
                                {{"kind", s("rapid_assessment")},
                                 {"name", s("Đánh giá nhanh tại Bao bì Đường Việt")},
                                 {"state", s("held")},
                                 {"date", s("2018-06-02")}});
    insert(core::activityFacilityDictionary(),
           {{"activity_id", visit}, {"facility_id", f01}, {"result", s("3 giải pháp")}});
    transaction.commit();
}

/// An old list through all steps of the import.
static void shootOldList(ui::MainWindow& window, const Answers& answers, const QString& path)
{
    const auto text = [](const char* words) { return core::OutCell{core::OutCell::Type::Text, s(words)}; };
    const auto number = [](const char* digits) { return core::OutCell{core::OutCell::Type::Number, s(digits)}; };
    core::OutSheet sheet{s("Danh sách"), {{s("UBND HUYỆN MÊ LINH"), 30}}, {}};
    sheet.rows
        = {{text("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP NĂM 2018")},
           {text("TT"), text("Tên đơn vị"), text("MST"), text("Xã, thị trấn"), text("Năm 2018"), {}, {},
            text("Ngày hoạt động"), text("Người lập")},
           {{}, {}, {}, {}, text("Số LĐ (người)"), text("Sản lượng (tấn)"), text("Điện (kWh)"), {}},
           {number("1"), text("C«ng ty TNHH §¹i §ång"), text("9900000249"), text("Tam Đồng"), number("20"), {},
            number("120000"), text("01/01/2015")},
           {number("2"), text("Cơ sở Gạch Bình Minh"), {}, text("Tam Đồng"), number("5"), text("6.744"), {},
            text("2014")},
           {number("3"), text("Công ty TNHH Nhựa Tráng Việt"), text("9900000030"), text("Tráng Việt"), number("58")},
           {number("4"), text("CTY TNHH Đại Đồng"), {}, text("Tam Đồng"), {}, {}, {}, text("01/01/2015")},
           {number("5"), text("Cơ sở Lạ"), {}, text("Xã Mê Lin"), {}, {}, {}, text("01/01/2015")},
           {{}, text("Tổng cộng"), {}, {}, number("83")}};
    core::OutSheet other{s("Ghi chú"), {{s("Nguồn: báo cáo của các xã"), 30}}, {{text("Lập ngày 05/01/2019")}}};
    core::writeSpreadsheet(path, {sheet, other});
    ui::ImportWizard wizard(*window.database(), 2018, path, answers.prompts, &window);
    wizard.show();
    shoot(&wizard, s("import-1-headings"));
    wizard.goNext();
    wizard.findChild<QTableWidget*>(s("columns"))->setCurrentCell(1, 0);
    shoot(&wizard, s("import-2-columns-text"));
    wizard.findChild<QTableWidget*>(s("columns"))->setCurrentCell(6, 0);
    shoot(&wizard, s("import-2-columns"));
    wizard.goNext();
    shoot(&wizard, s("import-3-questions"));
    wizard.findChild<QRadioButton*>(s("grouped"))->click();
    wizard.goNext();
    shoot(&wizard, s("import-4-preview"));
    wizard.findChild<QPushButton*>(s("takeSuggestions"))->click();
    shoot(&wizard, s("import-4-preview-corrected"));
    wizard.goNext();
    shoot(&wizard, s("import-5-done"));
    wizard.findChild<QPushButton*>(s("undoImport"))->click();
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
        fillActivities(database);
        fillFacilityFile(database);
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
    core::Record solution(core::solutionDictionary());
    solution["name"] = s("Lắp biến tần cho máy ép");
    solution["cost"] = qint64(120'000'000);
    solution["benefit"] = qint64(48'000'000);
    ui::FacilitySolutionDialog solutionDialog(solution, *window.database(), &window);
    solutionDialog.show();
    shoot(&solutionDialog, s("dialog-solution"));
    solutionDialog.close();
    for (const auto paper : {ui::FacilityPrintDialog::Paper::Profile, ui::FacilityPrintDialog::Paper::FilledForm}) {
        ui::FacilityPrintDialog papers(*window.workingYear(), answers.prompts, paper, 1, {1, 2}, &window);
        papers.show();
        shoot(&papers, QStringLiteral("dialog-print-%1").arg(int(paper)));
    }
    window.activateWindow();
    shoot(&window, s("facility-tab-0"));
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
    auto* activities = window.findChild<ui::ActivitiesPage*>();
    show(activities);
    auto* pageTabs = activities->findChild<QTabWidget*>();
    auto* activityTabs = pageTabs->widget(0)->findChild<QTabWidget*>();
    for (int tab = 1; tab < activityTabs->count(); ++tab) {
        activityTabs->setCurrentIndex(tab);
        shoot(&window, QStringLiteral("activity-tab-%1").arg(tab));
    }
    activityTabs->setCurrentIndex(0);
    activities->add();
    shoot(&window, s("activity-new"));
    pageTabs->setCurrentIndex(1);
    shoot(&window, s("activity-money"));
    pageTabs->setCurrentIndex(0);
    auto* reports = window.findChild<ui::ReportsPage*>();
    show(reports);
    reports->showDocument(s("plan"));
    shoot(&window, s("reports-no-plan"));
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
    QFile people(settings.folder.filePath(s("danh-sach-lop-1.csv")));
    REQUIRE(people.open(QIODevice::WriteOnly));
    people.write("STT;Họ và tên;Số định danh;Giới tính;Thành phần;Nơi công tác;Ký nhận\n"
                 "1;Lê Thị Ánh;;Nữ;Cán bộ nhà nước;UBND xã Tam Đồng;\n"
                 "2;Ngô Văn Bảy;001190000007;Nam;Doanh nghiệp;HTX Đương Đại;\n"
                 "3;Trần Văn Dũng;001090054322;Nam;Doanh nghiệp;Cơ sở Gạch Tam Đồng;\n"
                 "4;Tạ Thị Sen;001190000007;gái;Doanh nghiệp;HTX Đương Đại;\n");
    people.close();
    ui::ImportWizard participants(*window.database(), 2018, people.fileName(), answers.prompts, &window, 1);
    participants.show();
    shoot(&participants, s("dialog-participants"));
    participants.close();
    ui::RecordListDialog organisations(core::Table(*window.database(), core::organisationDictionary()),
                                       core::Record(core::organisationDictionary()), answers.prompts, &window);
    organisations.show();
    shoot(&organisations, s("dialog-organisations"));
    organisations.close();
    show(reports);
    reports->showDocument(s("progress"));
    Q_EMIT reports->findChild<ui::ReportPreview*>()->paragraphActivated(s("III.awareness"));
    shoot(&window, s("report-why"));
    ui::ExplanationDialog why(core::explainSaving(*window.database(), window.workingYear()->figures()), &window);
    why.show();
    shoot(&why, s("dialog-why"));
    why.close();
    core::IssueRequest issued = reports->proposedIssue();
    issued.number = s("12/BC-UBND");
    issued.lockYear = true;
    reports->issueAs(issued);
    shoot(&window, s("report-issued"));
    show(figures);
    shoot(&window, s("year-locked"));
    core::unlockYear(*window.database(), 2018, s("F05 trả lời lại phiếu khảo sát"));
    core::Transaction correction(*window.database(), s("F05 – Nhận thức 2018"));
    window.database()->execute("UPDATE survey SET awareness = 'NT0' WHERE year = 2018 AND facility_id = "
                               "(SELECT id FROM facility WHERE code = 'F05')");
    correction.commit();
    show(reports);
    shoot(&window, s("report-issued-since"));
    ui::IssueState state;
    state.document = s("báo cáo năm 2018");
    state.year = 2018;
    state.revision = 2;
    state.changes = core::changesSince(*window.database(), reports->findChild<ui::ReportsVersions*>()->issued(),
                                       window.workingYear()->figures());
    issued.lockYear = false;
    issued.reason = s("F05 trả lời lại phiếu khảo sát");
    ui::ReportsIssueDialog issuing(issued, state, &window);
    issuing.show();
    shoot(&issuing, s("dialog-issue"));
    issuing.close();
    reports->issueAs(issued);
    shoot(&window, s("report-revision"));
    for (size_t i = 0; i < window.pages().size(); ++i)
        if (qstrcmp(window.pages()[i]->metaObject()->className(), "ui::HistoryPage") == 0) window.showPage(int(i));
    shoot(&window, s("journal-issued"));
    ui::RecordListDialog communes(core::Table(*window.database(), core::administrativeUnitDictionary()),
                                  core::Record(core::administrativeUnitDictionary()), answers.prompts, &window);
    communes.show();
    shoot(&communes, s("dialog-communes"));
    ui::OfficeDialog office(*window.database(), core::Record(core::officeDictionary()), answers.prompts, &window);
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
    ui::ImportWizard import(*window.database(), 2018, list.fileName(), answers.prompts, &window);
    import.show();
    shoot(&import, s("import-questions"));
    import.goNext();
    shoot(&import, s("import-preview"));
    import.close();
    shootOldList(window, answers, settings.folder.filePath(s("danh-sach-cu.xlsx")));
    communes.close();
    office.close();
    REQUIRE(window.createFile(settings.folder.filePath(s("trong.sachhon"))));
    for (size_t i = 0; i < window.pages().size(); ++i) {
        window.showPage(int(i));
        shoot(&window, QStringLiteral("empty-%1").arg(i + 1));
    }
    const QString practice = settings.folder.filePath(s("thuc-hanh.sachhon"));
    {
        core::Database database(practice, core::Database::Mode::Create);
        core::fillPracticeDistrict(database);
    }
    REQUIRE(window.openFile(practice));
    window.workingYear()->choose(2018);
    auto* documents = window.findChild<ui::ReportsPage*>();
    show(documents);
    documents->showDocument(s("plan"));
    auto* outline = documents->findChild<ui::ReportsOutline*>();
    const auto choose = [&](const QString& key) {
        for (QTreeWidgetItemIterator it(outline); *it; ++it)
            if ((*it)->data(0, Qt::UserRole).toString() == key) outline->setCurrentItem(*it);
    };
    choose(s("IV.closing"));
    shoot(&window, s("reports-plan"));
    choose(s("I.1.targets"));
    auto* sentence = documents->findChild<QPlainTextEdit*>(s("sentence"));
    sentence->setFocus();
    sentence->appendPlainText(s("Phấn đấu vượt các chỉ tiêu trên."));
    QTest::keyClick(sentence, Qt::Key_Return, Qt::ControlModifier);
    window.database()->execute("UPDATE report_text SET original = 'khác'");
    documents->findChild<QPushButton*>(s("refresh"))->click();
    shoot(&window, s("reports-unconfirmed"));
    documents->findChild<QPushButton*>(s("addParagraph"))->click();
    shoot(&window, s("reports-addition"));
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
