// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter reaches one thing: in every menu, on every page under the menu bar, in every dialog.
#include "tests/texts.h"
#include "tests/ui/first_start_answers.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/sample_activities.h"
#include "tests/ui/sample_plan.h"

#include "core/database/facility_merge.h"
#include "core/database/form_piles.h"
#include "core/database/list_versions.h"
#include "core/exchange/practice_district.h"
#include "core/record/entry.h"
#include "core/record/library.h"
#include "core/record/solution.h"
#include "core/report/explanation.h"
#include "ui/explanation_view.h"
#include "ui/first_start.h"
#include "ui/form/attachment_dialog.h"
#include "ui/form/field_dialog.h"
#include "ui/form/list_versions_dialog.h"
#include "ui/form/office_dialog.h"
#include "ui/form/priority_sectors.h"
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/help_panel.h"
#include "ui/import/import_wizard.h"
#include "ui/keyboard_map.h"
#include "ui/language.h"
#include "ui/letter_dialog.h"
#include "ui/library_preview.h"
#include "ui/main_window.h"
#include "ui/operator_dialog.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/facilities_merge.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_parting.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/pages/facilities_twins.h"
#include "ui/pages/plan_copied_dialog.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_work_dialog.h"
#include "ui/pages/reports_issue_dialog.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/year_columns.h"
#include "ui/pages/year_notes.h"
#include "ui/pages/year_page.h"
#include "ui/pages/year_second_keying.h"
#include "ui/paper_dialog.h"
#include "ui/print/report_preview.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/grid_view.h"
#include "ui/table/paste_dialog.h"
#include "ui/unanswered_dialog.h"
#include "ui/warnings_dialog.h"
#include "ui/year_warnings.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QXmlStreamReader>

namespace {

struct InLanguage {
    explicit InLanguage(const QString& language) { ui::useLanguage(language); }
};

/// The window with the practice district, in one language.
struct Window {
    explicit Window(const QString& chosen)
        : language(chosen), mnemonics(chosen == s("vi")), asPeopleSee(chosen), window(answers.prompts)
    {
        window.resize(1366, 728);
        const QString path = settings.makeFile("thuc-hanh.sachhon", [this](core::Database& database) {
            core::fillPracticeDistrict(database);
            plan = SamplePlan(database).id;
            core::Transaction transaction(database, s("test"));
            core::Record own(core::customFieldDictionary());
            own["name"] = s("Có lò hơi");
            own["type"] = s("flag");
            own["position"] = qint64(1);
            core::Table(database, core::customFieldDictionary()).insert(own);
            transaction.commit();
        });
        REQUIRE(window.openFile(path));
        window.workingYear()->choose(2018);
        window.show();
        QCoreApplication::processEvents();
    }

    core::Database& database() { return *window.database(); }
    ui::WorkingYear& year() { return *window.workingYear(); }
    qint64 facility(const char* code)
    {
        return core::Table(database(), core::facilityDictionary()).first("code", s(code))->id;
    }
    template <typename Page>
    Page* show()
    {
        auto* page = window.findChild<Page*>();
        window.showPage(page);
        return page;
    }
    /// The page in every tab that it has, also of tabs within tabs.
    void walk(QWidget&& dialog, const char* name) { mnemonics.walkDialog(dialog, s(name)); }
    void walkTabs(QWidget& page, const QString& name)
    {
        mnemonics.walk(window, name);
        for (auto* tabs : page.findChildren<QTabWidget*>()) {
            if (!tabs->isVisible()) continue;
            const int before = tabs->currentIndex();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                if (tabs->isTabEnabled(tab)) mnemonics.walk(window, name + QLatin1Char('/') + tabs->tabText(tab));
                for (auto* inner : tabs->currentWidget()->findChildren<QTabWidget*>())
                    for (int i = 0; i < inner->count() && inner->isVisible(); ++i) {
                        inner->setCurrentIndex(i);
                        mnemonics.walk(window, name + QLatin1Char('/') + inner->tabText(i));
                    }
            }
            tabs->setCurrentIndex(before);
        }
    }
    /// A dialog that is opened by what begins now.
    void walkNext(const QString& name)
    {
        QTimer::singleShot(0, qApp, [this, name] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            mnemonics.walk(*dialog, QStringLiteral("dialog ") + name);
            dialog->reject();
        });
    }
    void check()
    {
        CAPTURE(language);
        CHECK(mnemonics.found.join(QLatin1Char('\n')) == QString());
    }

    QString language;
    OwnSettings settings;
    Answers answers;
    Mnemonics mnemonics;
    InLanguage asPeopleSee;
    ui::MainWindow window;
    qint64 plan = 0;
};

} // namespace

TEST_CASE("In every menu Alt and a letter reaches one entry", "[mnemonics]")
{
    const QString language = GENERATE(s("vi"), s("en"));
    Window shown(language);
    for (size_t page = 0; page < shown.window.pages().size(); ++page) {
        shown.window.showPage(int(page));
        if (auto* grid = shown.window.currentPage()->findChild<ui::GridView*>()) grid->setFocus();
        for (QAction* entry : shown.window.menuBar()->actions())
            shown.mnemonics.walk(*entry->menu(), QString(entry->text()).remove(QLatin1Char('&')));
        for (auto* grid : shown.window.currentPage()->findChildren<ui::GridView*>()) {
            QMenu cells;
            grid->addEntries(&cells);
            shown.mnemonics.walk(cells, QStringLiteral("cells ") + grid->objectName());
        }
    }
    shown.check();
}

TEST_CASE("On every page Alt and a letter reaches one thing beside the menu bar", "[mnemonics]")
{
    const QString language = GENERATE(s("vi"), s("en"));
    Window shown(language);
    for (size_t i = 0; i < shown.window.pages().size(); ++i) {
        shown.window.showPage(int(i));
        shown.walkTabs(*shown.window.pages()[i], shown.window.pages()[i]->title());
    }
    auto* facilities = shown.show<ui::FacilitiesPage>();
    facilities->add();
    shown.mnemonics.walk(shown.window, s("a new facility"));
    facilities->findChild<QToolButton*>(s("asGrid"))->click();
    shown.mnemonics.walk(shown.window, s("facilities as a grid"));
    facilities->findChild<QToolButton*>(s("asList"))->click();
    facilities->showFacility(shown.facility("F01"));
    auto* name = facilities->findChild<ui::RecordForm*>()->findChild<QLineEdit*>(s("name"));
    name->setFocus();
    name->setText(s("Công ty TNHH Bao bì Đường Việt Nam"));
    facilities->findChild<ui::RecordForm*>()->findChild<QLineEdit*>(s("tax_code"))->setFocus();
    shown.mnemonics.walk(shown.window, s("a name that holds from a day"));
    name->undo();

    auto* figures = shown.show<ui::YearPage>();
    core::FormPiles piles(shown.database(), 2018);
    piles.add(piles.make(s("Quang Minh")), shown.facility("F01"));
    auto* chooser = figures->findChild<QComboBox*>(s("pile"));
    chooser->setCurrentIndex(1);
    Q_EMIT chooser->activated(1);
    for (QAction* action : figures->actions())
        if (action->objectName() == s("paper")) action->trigger();
    shown.mnemonics.walk(shown.window, s("a pile of forms"));
    chooser->setCurrentIndex(0);
    Q_EMIT chooser->activated(0);
    shown.year().warnings().catchUp();
    figures->showCell(shown.facility("F03"), s("output/1"));
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    typeInto(grid, s("12000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    shown.mnemonics.walk(shown.window, s("a warning"));
    QTimer::singleShot(0, qApp, [] { qobject_cast<QDialog*>(QApplication::activeModalWidget())->accept(); });
    for (QAction* action : figures->actions())
        if (action->objectName() == s("secondKeying")) action->trigger();
    shown.mnemonics.walk(shown.window, s("second keying"));

    auto* reports = shown.show<ui::ReportsPage>();
    for (const char* document : {"plan", "progress"}) {
        reports->showDocument(s(document));
        shown.mnemonics.walk(shown.window, s(document));
    }
    Q_EMIT reports->findChild<ui::ReportPreview*>()->paragraphActivated(s("III.awareness"));
    shown.mnemonics.walk(shown.window, s("why"));
    core::IssueRequest issued = reports->proposedIssue();
    issued.number = s("12/BC-UBND");
    reports->issueAs(issued);
    shown.mnemonics.walk(shown.window, s("issued"));
    for (QAction* action : shown.window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::Key_F1)) action->trigger();
    for (size_t i = 0; i < shown.window.pages().size(); ++i) {
        shown.window.showPage(int(i));
        shown.mnemonics.walk(shown.window, QStringLiteral("help beside %1").arg(shown.window.pages()[i]->title()));
    }
    REQUIRE(shown.window.createFile(shown.settings.folder.filePath(s("trong.sachhon"))));
    for (size_t i = 0; i < shown.window.pages().size(); ++i) {
        shown.window.showPage(int(i));
        shown.walkTabs(*shown.window.pages()[i],
                       QStringLiteral("empty file, %1").arg(shown.window.pages()[i]->title()));
    }
    ui::MainWindow start(shown.answers.prompts);
    start.show();
    shown.mnemonics.walk(start, s("start"));
    shown.check();
}

TEST_CASE("In every dialog of the register and the figures Alt and a letter reaches one thing", "[mnemonics]")
{
    const QString language = GENERATE(s("vi"), s("en"));
    Window shown(language);
    core::Database& database = shown.database();
    ui::Prompts& prompts = shown.answers.prompts;
    const qint64 f01 = shown.facility("F01"), f02 = shown.facility("F02");

    shown.walk(ui::AttachmentDialog(database, s("facility"), f01, s("F01"), prompts), "attachments");
    shown.walk(ui::FieldDialog(s("Tập phiếu"), core::Record(core::entryBatchDictionary()), {s("name")}), "field");
    shown.walk(ui::OfficeDialog(database, core::Record(core::officeDictionary()), prompts), "office");
    shown.walk(ui::PrioritySectors(database, prompts), "sectors");
    for (const core::Dictionary* each : {&core::administrativeUnitDictionary(), &core::zoneDictionary(),
                                         &core::organisationDictionary(), &core::customFieldDictionary()})
        shown.walk(ui::RecordListDialog(core::Table(database, *each), core::Record(*each), prompts), each->table);
    {
        core::Transaction transaction(database, s("test"));
        core::Record item(core::libraryItemDictionary());
        item["name"] = s("Biến tần");
        item["kind"] = s("technology");
        item["public"] = qint64(0);
        core::Table(database, core::libraryItemDictionary()).insert(item);
        transaction.commit();
    }
    shown.walk(ui::LibraryPreview(database, 1, prompts), "library");
    ui::ListVersionsDialog lists(database, prompts);
    lists.show();
    auto* kinds = lists.findChild<QTabWidget*>();
    for (int tab = 0; tab < kinds->count(); ++tab) {
        kinds->setCurrentIndex(tab);
        shown.mnemonics.walk(lists, QStringLiteral("dialog lists/%1").arg(kinds->tabText(tab)));
    }
    lists.close();

    for (const auto paper : {ui::FacilityPrintDialog::Paper::Profile, ui::FacilityPrintDialog::Paper::FilledForm,
                             ui::FacilityPrintDialog::Paper::BlankForm})
        shown.walk(ui::FacilityPrintDialog(shown.year(), prompts, paper, f01, {f01, f02}), "papers");
    shown.walk(ui::FacilitySolutionDialog(core::Record(core::solutionDictionary()), database), "solution");
    shown.walk(ui::FacilityTwinsDialog(database, prompts), "twins");
    shown.walk(ui::FacilityMergeDialog(database, f01, f02, prompts), "merge");
    const qint64 merge = core::FacilityMerge(database, f01, f02).store(s("Nhập hai lần"));
    shown.walk(ui::FacilityPartingDialog(database, merge, prompts), "parting");

    shown.year().warnings().catchUp();
    shown.walk(ui::WarningsDialog(shown.year(), {}, prompts), "warnings");
    shown.walk(ui::UnansweredDialog(shown.year(), prompts), "unanswered");
    shown.walk(ui::LetterDialog(shown.year(), prompts, {f01}), "letters");
    shown.walk(ui::YearColumnsDialog(core::YearEntry(database, 2018).allColumns(), {}, {}, true), "columns");
    core::YearEntry entry(database, 2018);
    core::CellNotes(database, 2018).put(f01, entry.columns().front(), s("hỏi lại"), true);
    shown.walk(ui::YearNotesDialog(core::CellNotes(database, 2018).all(), 2018, prompts), "notes");
    shown.walk(ui::YearSecondKeyingStart({f01}, {f01}), "second keying");
    shown.walk(ui::YearSecondKeyingResult(database, 2018, entry.columns(), {f01}, prompts), "two keyings");
    shown.walk(ui::OperatorDialog(database, 2018, prompts), "operators");
    auto* figures = shown.show<ui::YearPage>();
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QApplication::clipboard()->setText(s("1\t1\n1\tx\n"));
    shown.walkNext(s("paste"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    shown.check();
}

TEST_CASE("In every dialog of plans, reports, import and help Alt and a letter reaches one thing", "[mnemonics]")
{
    const QString language = GENERATE(s("vi"), s("en"));
    Window shown(language);
    core::Database& database = shown.database();
    ui::Prompts& prompts = shown.answers.prompts;

    ui::PlanStore store(database);
    shown.walk(ui::PlanWorkDialog(store.list(core::taskDictionary(), shown.plan)[0], store), "task");
    shown.walk(ui::PlanWorkDialog(store.list(core::responsibilityDictionary(), shown.plan)[0], store),
               "responsibility");
    const std::vector<core::Record> targets = store.targets(shown.plan);
    const core::Figures& figures = shown.year().figures();
    shown.walk(ui::PlanReadingDialog({targets[0]}, database, figures, [](const core::Record&) { return true; }),
               "reading");
    shown.walk(ui::PlanTargetDialog(targets[0], database, figures, {}), "target");
    shown.walk(ui::PlanTargetDialog(core::Record(core::targetDictionary()), database, figures, {}), "new target");
    core::Record longer = *store.plan(shown.plan);
    longer["period_to"] = s("2020-12-31");
    shown.walk(ui::PlanPathDialog(targets[0], longer, {}), "path");
    shown.walk(ui::PlanCopiedDialog({}), "copied");
    shown.walk(ui::ExplanationDialog(core::explainSaving(database, figures)), "why");
    ui::IssueState state;
    state.document = s("báo cáo năm 2018");
    state.year = 2018;
    state.revision = 2;
    auto* reports = shown.show<ui::ReportsPage>();
    shown.walk(ui::ReportsIssueDialog(reports->proposedIssue(), state), "issue");
    std::vector<ui::ShortcutLine> lines = ui::menuShortcuts(*shown.window.menuBar());
    shown.walk(ui::PaperDialog(ui::keyboardMap(lines), prompts), "paper");
    shown.walk(ui::HelpWindow(s("chua-tra-loi"), &shown.window), "help");

    ui::FirstStart start(prompts);
    start.show();
    for (int page = 0; page < 6; ++page) {
        answerFirstStart(start, page, shown.settings.folder.filePath(s("yen-lang.sachhon")));
        shown.mnemonics.walk(start, QStringLiteral("dialog first start %1").arg(page + 1));
        start.next();
    }
    start.close();

    QFile list(shown.settings.folder.filePath(s("danh-sach-2018.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("TT;Tên đơn vị;MST;Xã, thị trấn;Số LĐ (người);Sản lượng (tấn);Người lập\n"
               "1;Cơ sở Lạ;;Xã Tam Đồng;20;120;\n"
               "2;Cơ sở Gạch Tam Đồng;9900000048;Tam Đồng;5;6.744;An\n"
               "3;Cơ sở Rèn;99000;Xã Mê Linh;;;\n");
    list.close();
    ui::ImportWizard import(database, 2018, {}, prompts);
    shown.mnemonics.walkDialog(import, s("import"));
    ui::ImportWizard begun(database, 2018, list.fileName(), prompts);
    begun.show();
    REQUIRE(QTest::qWaitFor([&] { return begun.step() > 0; }, 30'000));
    for (int last = begun.step(); last < 5; last = begun.step()) { // as far as what was done
        shown.mnemonics.walk(begun, QStringLiteral("dialog import step %1").arg(last));
        for (auto* choice : begun.findChildren<QRadioButton*>()) // whatever it asks
            if (choice->isVisible()) choice->click();
        if (last == 4) begun.findChild<QCheckBox*>(s("skipErrors"))->setChecked(true);
        shown.mnemonics.walk(begun, QStringLiteral("dialog import step %1, answered").arg(last));
        begun.goNext();
        INFO("after step " << last);
        REQUIRE(QTest::qWaitFor([&] { return begun.step() != last; }, 30'000));
    }
    shown.mnemonics.walk(begun, s("dialog import done"));
    begun.close();
    shown.check();
}

TEST_CASE("Every mnemonic in Vietnamese is a letter of the word that a keyboard has", "[mnemonics]")
{
    QFile catalogue(s(TEST_DATA "../../translations/sachhon_vi.ts"));
    REQUIRE(catalogue.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&catalogue);
    int mnemonics = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() != s("translation") && xml.name() != s("numerusform")) continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (text.contains(s("&&")) || Mnemonics::letterOf(text).isSpace()) continue;
        mnemonics += !Mnemonics::letterOf(text).isNull();
        CAPTURE(text);
        CHECK(Mnemonics::canBeTyped(text));
    }
    CHECK(mnemonics > 200);
}
