// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, for people to look at. Arguments: the folder (else that of the build).
#include "tests/ui/sample_office.h"

#include "core/exchange/practice_district.h"
#include "core/record/activity.h"
#include "core/record/library.h"
#include "core/record/solution.h"
#include "ui/form/choice_list.h"
#include "ui/form/office_dialog.h"
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/import/import_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/pages/page.h"
#include "ui/pages/reports_outline.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabWidget>
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
    insert(core::activityDictionary(),
           {{"kind", s("rapid_assessment")},
            {"name", s("Đánh giá nhanh tại Bao bì Đường Việt")},
            {"state", s("held")},
            {"date", s("2018-06-02")}});
    insert(core::activityFacilityDictionary(),
           {{"activity_id", qint64(1)}, {"facility_id", f01}, {"result", s("3 giải pháp")}});
    transaction.commit();
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
