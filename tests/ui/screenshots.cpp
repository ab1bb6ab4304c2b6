// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, for people to look at. Arguments: the folder (else that of the build).
#include "tests/ui/sample_activities.h"
#include "tests/ui/sample_office.h"
#include "tests/ui/sample_plan.h"

#include "core/database/cell_notes.h"
#include "core/database/facility_merge.h"
#include "core/database/form_piles.h"
#include "core/database/list_versions.h"
#include "core/database/year_lock.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/spreadsheet.h"
#include "core/indicator/accepted_findings.h"
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
#include "ui/pages/facilities_merge.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_parting.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/pages/facilities_twins.h"
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
#include "ui/warnings_dialog.h"
#include "ui/year_warnings.h"
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

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

/// Where pictures go, and how the window looks and speaks on them.
static void prepare()
{
    folder = qEnvironmentVariable("SCREENSHOTS", QStringLiteral(SCREENSHOT_FOLDER)) + QLatin1Char('/');
    QDir().mkpath(folder);
    QApplication::setStyle(QStyleFactory::create(s("Fusion")));
    ui::useLanguage(s("vi"));
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
    sheet.rows = {
        {text("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP NĂM 2018")},
        {text("TT"),
         text("Tên đơn vị"),
         text("MST"),
         text("Xã, thị trấn"),
         text("Năm 2018"),
         {},
         {},
         text("Ngày hoạt động"),
         text("Người lập")},
        {{}, {}, {}, {}, text("Số LĐ (người)"), text("Sản lượng (tấn)"), text("Điện (kWh)"), {}},
        {number("1"),
         text("C«ng ty TNHH §¹i §ång"),
         text("9900000249"),
         text("Tam Đồng"),
         number("20"),
         {},
         number("120000"),
         text("01/01/2015")},
        {number("2"), text("Cơ sở Gạch Bình Minh"), {}, text("Tam Đồng"), number("5"), text("6.744"), {}, text("2014")},
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
    wizard.findChild<QTableWidget*>(s("columns"))->setCurrentCell(9, 0);
    shoot(&wizard, s("import-2-columns-fixed"));
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
    prepare();
    OwnSettings settings;
    Answers answers;
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
    prepare();
    OwnSettings settings;
    Answers answers;
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

// Facilities that are entered twice, in a file of their own.
TEST_CASE("pictures of twins", "[screenshots]")
{
    prepare();
    OwnSettings settings;
    Answers answers;
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    fillSample(database);
    fillFacilityFile(database);
    const core::Table facilities(database, core::facilityDictionary());
    const qint64 kept = facilities.first("code", s("F01"))->id;
    qint64 other = 0;
    {
        core::Record twin = *facilities.first("code", s("F01"));
        twin["code"] = s("F21");
        twin["name"] = s("CTY TNHH Bao bì Đường Việt");
        twin["tax_code"] = core::Value{};
        twin["phone"] = s("0912345678");
        core::Transaction transaction(database, s("F21"));
        other = core::Table(database, core::facilityDictionary()).insert(twin);
        core::Record survey(core::surveyDictionary());
        survey["facility_id"] = other;
        for (const int year : {2016, 2018}) {
            survey["year"] = qint64(year);
            survey["awareness"] = s("NT3");
            survey["adoption"] = s("AD1");
            core::Table(database, core::surveyDictionary()).insert(survey);
        }
        core::Record labour(core::facilityYearDictionary());
        labour["facility_id"] = other;
        labour["year"] = qint64(2016);
        labour["labour"] = qint64(45);
        core::Table(database, core::facilityYearDictionary()).insert(labour);
        transaction.commit();
    }
    ui::WorkingYear year(database);
    year.choose(2018);
    ui::FacilitiesPage page(year, answers.prompts);
    page.resize(1180, 640);
    page.show();
    page.showFacility(other);
    shoot(&page, s("twins-advice"));
    {
        ui::FacilityTwinsDialog dialog(database, answers.prompts);
        dialog.show();
        shoot(&dialog, s("twins-pairs"));
    }
    {
        ui::FacilityMergeDialog dialog(database, kept, other, answers.prompts);
        dialog.show();
        shoot(&dialog, s("twins-merge"));
    }
    const qint64 merge = core::FacilityMerge(database, kept, other).store(s("Nhập hai lần"));
    {
        core::Table surveys(database, core::surveyDictionary());
        core::Transaction transaction(database, s("Sửa"));
        for (core::Record survey : surveys.where("facility_id", kept))
            if (survey.integer("year") == 2016) {
                survey["awareness"] = s("NT2");
                surveys.update(survey);
            }
        transaction.commit();
    }
    page.showFacility(kept);
    shoot(&page, s("twins-merged"));
    ui::FacilityPartingDialog dialog(database, merge, answers.prompts);
    dialog.show();
    shoot(&dialog, s("twins-parting"));
}

// What is unlikely: the sign and the question in the grid, the list, the overview.
TEST_CASE("pictures of the warnings", "[screenshots]")
{
    prepare();
    OwnSettings settings;
    Answers answers;
    ui::MainWindow window(answers.prompts);
    window.resize(1366, 728);
    window.show();
    const QString path = settings.folder.filePath(s("thuc-hanh.sachhon"));
    {
        core::Database database(path, core::Database::Mode::Create);
        core::fillPracticeDistrict(database);
    }
    REQUIRE(window.openFile(path));
    window.workingYear()->choose(2018);
    auto* figures = window.findChild<ui::YearPage*>();
    window.showPage(figures);
    window.workingYear()->warnings().catchUp();
    core::Statement row(*window.database(), "SELECT id FROM facility WHERE code = 'F03'");
    REQUIRE(row.step());
    const qint64 f03 = row.integer(0);
    row.reset();
    figures->showCell(f03, s("output/1"));
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    grid->setFocus();
    for (const char digit : QByteArray("12000")) QTest::keyClick(QApplication::focusWidget(), digit);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    shoot(&window, s("warnings-grid"));
    QTest::keyClick(grid, Qt::Key_F8);
    shoot(&window, s("warnings-reason"));
    ui::WarningsDialog list(*window.workingYear(), {}, answers.prompts, &window);
    list.show();
    shoot(&list, s("warnings-list"));
    core::explain(*window.database(), core::findingsOf(*window.database(), f03, 2018, 2017),
                  s("Lắp thêm dây chuyền ép phun, chạy ba ca"));
    list.findChild<QComboBox*>(s("state"))->setCurrentIndex(1);
    shoot(&list, s("warnings-explained"));
    list.close();
    for (ui::Page* page : window.pages())
        if (qobject_cast<ui::HomePage*>(page)) window.showPage(page);
    shoot(&window, s("warnings-home"));
    auto* reports = window.findChild<ui::ReportsPage*>();
    window.showPage(reports);
    reports->findChild<QAction*>(s("explained"))->setChecked(true);
    QTest::qWait(300);
    for (const core::Annex& annex : reports->report().annexes)
        if (annex.title.startsWith(s("GIẢI TRÌNH"))) CHECK(annex.blocks.size() == 2);
    ui::IssueState state;
    state.document = s("báo cáo năm 2018");
    state.year = 2018;
    state.openWarnings = 6;
    ui::ReportsIssueDialog issue(reports->proposedIssue(), state, &window);
    issue.show();
    shoot(&issue, s("warnings-issue"));
    issue.close();
}

// What a clerk sees who pastes from Excel, and the register as one grid.
TEST_CASE("pictures of grids", "[screenshots]")
{
    prepare();
    OwnSettings settings;
    Answers answers;
    ui::MainWindow window(answers.prompts);
    window.resize(1366, 728);
    window.show();
    const QString path = settings.folder.filePath(s("me-linh-2018.sachhon"));
    {
        core::Database database(path, core::Database::Mode::Create);
        fillSample(database);
    }
    REQUIRE(window.openFile(path));
    window.workingYear()->choose(2018);
    auto* figures = window.findChild<ui::YearPage*>();
    window.showPage(figures);
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    grid->continueAfter({});
    const auto paste = [&](ui::GridView* view, const QString& text, const QString& name) {
        QApplication::clipboard()->setText(text);
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = QApplication::activeModalWidget();
            shoot(dialog, name);
            static_cast<QDialog*>(dialog)->reject();
        });
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    };
    paste(grid,
          s("Mã\tNhận thức\tÁp dụng\tSản lượng\tĐiện lưới\tLao động\nF01\t1\t1\t1000000\t650.000\t45\nF02\t1\t0\t2100\t"
            "365.400\t61\nF03\t1\t\t-5\t540.000\t52\nF07\t1\t1\t300\t90.000\t8\nF20\tcó\tkhông\t120\t12.000\tbảy\n"
            "F99\t1\t1\t1\t1\t1\n"),
          s("paste"));
    auto* facilities = window.findChild<ui::FacilitiesPage*>();
    window.showPage(facilities);
    shoot(&window, s("facilities-list"));
    facilities->findChild<QToolButton*>(s("asGrid"))->click();
    auto* register_ = facilities->findChild<ui::GridView*>(s("facilities_grid"));
    register_->setCurrentIndex(register_->model()->index(2, 1));
    shoot(&window, s("facilities-grid"));
    facilities->add();
    shoot(&window, s("facilities-grid-new"));
    QMenu menu;
    register_->addEntries(&menu);
    menu.popup(QPoint(100, 100));
    shoot(&menu, s("menu-cells"));
    paste(register_,
          s("Mã cơ sở\tTên cơ sở\tXã/phường/thị trấn\tNgày bắt đầu\nF02\tCông ty CP Cơ khí Quang Minh\tQuang "
            "Minh\t01/01/2008\n"
            "F30\tXưởng Ba Mươi\tXã Tam Đồng\t15/03/2018\n\tXưởng không xã\tXã Nào\t15/03/2018\n"),
          s("paste-facilities"));
}

// A pile of paper forms: its columns, its totals, remarks and a second keying.
TEST_CASE("pictures of a pile", "[screenshots]")
{
    prepare();
    OwnSettings settings;
    Answers answers;
    ui::MainWindow window(answers.prompts);
    window.resize(1366, 728);
    window.show();
    const QString path = settings.folder.filePath(s("thuc-hanh.sachhon"));
    {
        core::Database database(path, core::Database::Mode::Create);
        core::fillPracticeDistrict(database);
        const auto id = [&](const char* code) {
            return core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
        };
        core::YearEntry entry(database, 2018);
        core::FormPiles piles(database, 2018);
        const qint64 pile = piles.make(s("Quang Minh"));
        for (const char* code : {"F04", "F01", "F07", "F02", "F05", "F09"}) piles.add(pile, id(code));
        for (const core::YearColumn& column : entry.columns()) {
            if (column.kind == core::YearColumn::Kind::Consumption) piles.putPaperTotal(pile, column, s("2090300"));
            if (column.kind == core::YearColumn::Kind::Awareness) piles.putPaperTotal(pile, column, s("6"));
            if (column.kind != core::YearColumn::Kind::Labour) continue;
            piles.putPaperTotal(pile, column, s("182"));
            core::CellNotes(database, 2018).put(id("F01"), column, s("Số lao động theo bảng lương tháng 12"), false);
            core::CellNotes(database, 2018).put(id("F07"), column, s("Hỏi lại chủ hộ"), true);
        }
        entry.markComplete(id("F09"), true);
    }
    REQUIRE(window.openFile(path));
    window.workingYear()->choose(2018);
    auto* page = window.findChild<ui::YearPage*>();
    window.showPage(page);
    shoot(&window, s("piles-all"));
    auto* chooser = page->findChild<QComboBox*>(s("pile"));
    chooser->setCurrentIndex(1);
    Q_EMIT chooser->activated(1);
    shoot(&window, s("piles-pile"));
    page->add();
    typeInto(QApplication::focusWidget(), s("tr"));
    shoot(&window, s("piles-next"));
    page->focusMain();
    const auto during = [&](const QString& name, const QString& entry) {
        QTimer::singleShot(0, qApp, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog) return;
            shoot(dialog, name);
            auto* shown = qobject_cast<QDialog*>(dialog);
            name == s("piles-second-start") ? shown->accept() : shown->reject();
        });
        for (QAction* action : page->actions())
            if (action->objectName() == entry) action->trigger();
    };
    during(s("piles-remark"), s("remark"));
    during(s("piles-notes"), s("notes"));
    QTimer::singleShot(0, qApp, [&] {
        shoot(QApplication::activeModalWidget(), s("piles-columns"));
        qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject();
    });
    page->findChild<QPushButton*>(s("chooseColumns"))->click();
    auto* menu = page->findChild<QPushButton*>(s("forms"))->menu();
    menu->popup(page->mapToGlobal(QPoint(400, 60)));
    shoot(menu, s("piles-menu"));
    menu->close();
    during(s("piles-second-start"), s("secondKeying"));
    auto* grid = page->findChild<ui::GridView*>(s("year"));
    typeInto(grid, s("1"));
    QTest::keyClick(grid, Qt::Key_Tab);
    typeInto(grid, s("0"));
    shoot(&window, s("piles-second"));
    during(s("piles-second-result"), s("compareKeyings"));
}
