// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/first_start.h"
#include "ui/form/office_dialog.h"
#include "ui/form/priority_sectors.h"
#include "ui/help_panel.h"
#include "ui/help_topics.h"
#include "ui/keyboard_map.h"
#include "ui/language.h"
#include "ui/letter_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/pages/reports_page.h"
#include "ui/table/grid_view.h"
#include "ui/unanswered_dialog.h"

#include "core/exchange/canonical_sheets.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/plausibility.h"
#include "core/record/all_records.h"

#include <QApplication>
#include <QDirIterator>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTranslator>

namespace {

struct Practice : OwnSettings, Answers {
    Practice() : window(prompts)
    {
        window.resize(1366, 768);
        window.show();
        REQUIRE(window.openFile(path));
        window.workingYear()->choose(2018);
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    QAction* withKeys(const QKeySequence& keys)
    {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->shortcut() == keys) return action;
        return nullptr;
    }
    QString path = makeFile("thuc-hanh.sachhon", core::fillPracticeDistrict);
    ui::MainWindow window;
};

} // namespace

TEST_CASE("every page of the help has a title and leads only to pages of the help", "[help]")
{
    REQUIRE(ui::helpTopics().size() >= 19);
    static const QRegularExpression link(s("\\]\\(([^)]*)\\)"));
    for (const ui::HelpTopic& topic : ui::helpTopics()) {
        INFO(topic.id.toStdString());
        CHECK_FALSE(topic.title.isEmpty());
        CHECK(topic.text.size() > 300);
        CHECK_FALSE(topic.text.contains(s("http")));
        for (auto matches = link.globalMatch(topic.text); matches.hasNext();) {
            const QString target = matches.next().captured(1);
            INFO(target.toStdString());
            CHECK(ui::helpTopic(target));
        }
    }
}

TEST_CASE("the help is searched without marks, words of a title first", "[help]")
{
    const auto hits = ui::findHelp(s("sao luu"));
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front()->id == s("sao-luu"));
    CHECK_FALSE(ui::findHelp(s("TOE")).empty());
    CHECK(ui::findHelp(s("xyzabc")).empty());
}

TEST_CASE_METHOD(Practice, "F1 shows the topic of every page, follows the pages and closes again", "[help]")
{
    QAction* help = withKeys(QKeySequence(Qt::Key_F1));
    REQUIRE(help);
    const QStringList topics{s("tong-quan"), s("co-so"),   s("so-lieu-nam"), s("ke-hoach"), s("hoat-dong"),
                             s("can-bo"),    s("bieu-do"), s("bao-cao"),     s("nhat-ky")};
    window.showPage(0);
    help->trigger();
    REQUIRE(window.help());
    CHECK(window.help()->isVisible());
    for (size_t i = 0; i < window.pages().size(); ++i) {
        window.showPage(int(i));
        CHECK(window.help()->topic() == topics[qsizetype(i)]);
    }
    help->trigger();
    CHECK_FALSE(window.help()->isVisible());
    help->trigger();
    CHECK(window.help()->isVisible());
    CHECK(window.help()->topic() == s("nhat-ky"));
    auto* text = window.help()->findChild<QTextBrowser*>(s("helpText"));
    CHECK_FALSE(text->openLinks());
    Q_EMIT text->anchorClicked(QUrl(s("sao-luu")));
    CHECK(window.help()->topic() == s("sao-luu"));
    Q_EMIT text->anchorClicked(QUrl(s("https://example.org"))); // leads nowhere
    CHECK(window.help()->topic() == s("sao-luu"));
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK_FALSE(window.help()->isVisible());
}

TEST_CASE_METHOD(Practice, "the help is opened, reached and closed from a table by keys", "[help]")
{
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    };
    const auto isOpen = [&] { return window.help() && window.help()->isVisible(); };
    press(Qt::Key_3, Qt::ControlModifier);
    auto* grid = window.currentPage()->findChild<ui::GridView*>(s("year"));
    REQUIRE(grid->hasFocus());
    press(Qt::Key_F1);
    CHECK(isOpen());
    CHECK(grid->hasFocus()); // one reads and types on
    press(Qt::Key_F1);
    CHECK_FALSE(isOpen());
    CHECK(grid->hasFocus());
    press(Qt::Key_F1);
    press(Qt::Key_Escape);
    CHECK_FALSE(isOpen());
    CHECK(grid->hasFocus());
    press(Qt::Key_F1);
    for (int i = 0; i < 3 && !window.help()->isAncestorOf(QApplication::focusWidget()); ++i) press(Qt::Key_F6);
    REQUIRE(window.help()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    CHECK(grid->hasFocus());
    for (int i = 0; i < 3 && !window.help()->isAncestorOf(QApplication::focusWidget()); ++i) press(Qt::Key_F6);
    press(Qt::Key_Escape);
    CHECK_FALSE(isOpen());
    CHECK(window.currentPage()->isAncestorOf(QApplication::focusWidget()));
    CHECK(QApplication::focusWidget() != window.currentPage()); // but something that takes keys
    press(Qt::Key_F6);
    CHECK(window.currentPage()->isAncestorOf(QApplication::focusWidget()));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    press(Qt::Key_F1);
    typeInto(grid, s("x")); // refused, and said
    REQUIRE_FALSE(grid->refusal().isEmpty());
    press(Qt::Key_Escape); // first what is said at the cell
    CHECK(isOpen());
    CHECK(grid->refusal().isEmpty());
    press(Qt::Key_Escape);
    CHECK_FALSE(isOpen());
}

TEST_CASE_METHOD(Practice, "the search of the help lists topics and opens the chosen one with Enter", "[help]")
{
    withKeys(QKeySequence(Qt::Key_F1))->trigger();
    auto* search = window.help()->findChild<QLineEdit*>(s("helpSearch"));
    search->setFocus();
    typeInto(search, s("thu nhac"));
    auto* hits = window.help()->findChild<QListWidget*>(s("helpTopics"));
    REQUIRE(hits->isVisible());
    REQUIRE(hits->count() >= 1);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(window.help()->topic() == s("chua-tra-loi"));
}

TEST_CASE_METHOD(Practice, "F1 in a dialog opens its topic in a window of its own", "[help]")
{
    core::Record proposed(core::officeDictionary());
    ui::OfficeDialog office(*window.database(), proposed, prompts, &window);
    ui::PrioritySectors sectors(*window.database(), prompts, &window);
    ui::UnansweredDialog unanswered(*window.workingYear(), prompts, &window);
    ui::LetterDialog letters(*window.workingYear(), prompts, unanswered.chosen(), &window);
    ui::FirstStart start(prompts, &window);
    for (const auto& [dialog, topic] : std::initializer_list<std::pair<QDialog*, const char*>>{
             {&office, "bat-dau"},
             {&sectors, "ke-hoach"},
             {&unanswered, "chua-tra-loi"},
             {&letters, "chua-tra-loi"},
             {&start, "bat-dau"},
         }) {
        dialog->setModal(true);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        QTest::keyClick(dialog, Qt::Key_F1);
        auto* help = dialog->findChild<ui::HelpWindow*>();
        REQUIRE(help);
        CHECK(help->isVisible());
        CHECK(help->panel()->topic() == s(topic));
        help->close();
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE_METHOD(Practice, "the keyboard map names every shortcut of the menus, once each", "[help]")
{
    const QStringList lines = plainLines(ui::keyboardMap(ui::menuShortcuts(*window.menuBar())));
    QStringList seen;
    for (QAction* action : window.menuBar()->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty()) continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        INFO(keys.toStdString());
        CHECK(lines.contains(keys));
        CHECK_FALSE(seen.contains(keys)); // no key means two things
        seen << keys;
    }
    CHECK(seen.size() > 20);
    CHECK(lines.contains(s("Undo the last step"))); // not the step of the moment
    CHECK(plainLines(ui::keyboardMap(ui::gridShortcuts())).contains(s("1, 0, ?")));
}

TEST_CASE_METHOD(Practice, "the plan and report menus hold commands that are there only where they apply", "[help]")
{
    const auto entry = [&](const char* menu, const char* text) -> QAction* {
        for (QAction* top : window.menuBar()->actions()) {
            if (top->text().remove(QLatin1Char('&')) != s(menu)) continue;
            Q_EMIT top->menu()->aboutToShow();
            for (QAction* action : top->menu()->actions())
                if (action->text().remove(QLatin1Char('&')).startsWith(s(text))) return action;
        }
        return nullptr;
    };
    for (const char* text : {"New plan", "Next year's plan", "Add a target", "Add a task", "Plan as a document"}) {
        INFO(text);
        REQUIRE(entry("Plan", text));
        CHECK(entry("Plan", text)->isEnabled());
    }
    for (const char* text : {"Report of the year", "Update figures", "Print", "PDF", "Word", "HTML", "Issue"}) {
        INFO(text);
        REQUIRE(entry("Report", text));
        CHECK(entry("Report", text)->isEnabled());
    }
    entry("Plan", "Plan as a document")->trigger();
    auto* reports = qobject_cast<ui::ReportsPage*>(window.currentPage());
    REQUIRE(reports);
    REQUIRE(QTest::qWaitFor([&] { return reports->report().head.kind == s("KẾ HOẠCH"); }, 30'000));
    file = folder.filePath(s("ke-hoach.pdf"));
    entry("Report", "PDF")->trigger();
    CHECK(QFile::exists(file));
    window.workingYear()->choose(2030);
    CHECK_FALSE(entry("Plan", "Next year's plan")->isEnabled());
    CHECK_FALSE(entry("Plan", "Plan as a document")->isEnabled());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Practice, "next year's plan comes from the menu in one step", "[help]")
{
    const auto plans = [&] {
        core::Statement count(*window.database(), "SELECT count(*) FROM plan WHERE own = 1");
        count.step();
        return count.integer(0);
    };
    const qint64 before = plans();
    QTimer::singleShot(0, &window, [] {
        if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close(); // what was brought to the new year
    });
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')).startsWith(s("Next year's plan"))) action->trigger();
    CHECK(plans() == before + 1);
    CHECK(window.workingYear()->year() == 2019);
    CHECK(errors.isEmpty());
}

TEST_CASE("the help lists every rule of the warnings with its limits, in the words of the program", "[help]")
{
    QTranslator vietnamese;
    REQUIRE(vietnamese.load(s(":/translations/sachhon_vi.qm")));
    QApplication::installTranslator(&vietnamese);
    const ui::HelpTopic* topic = ui::helpTopic(s("canh-bao"));
    REQUIRE(topic);
    for (const QString& rule : core::plausibilityRules()) {
        INFO(core::ruleName(rule));
        CHECK(topic->text.contains(s("**") + core::ruleName(rule) + s("**")));
    }
    QApplication::removeTranslator(&vietnamese);
    static const QRegularExpression spaced(s("\\d %"));
    for (const ui::HelpTopic& each : ui::helpTopics()) {
        INFO(each.id);
        CHECK_FALSE(each.text.contains(spaced)); // 30%, as everywhere
    }
}

TEST_CASE("every command that the help names is in the Vietnamese menus under that name", "[help]")
{
    OwnSettings settings;
    Answers answers;
    ui::useLanguage(s("vi"));
    {
        ui::MainWindow window(answers.prompts);
        const QString path = settings.folder.filePath(s("a.sachhon"));
        REQUIRE(window.createFile(path));
        const auto bare = [](QString text) {
            text.remove(QLatin1Char('&'));
            while (text.endsWith(QChar(0x2026))) text.chop(1);
            return text.section(QStringLiteral(": "), 0, 0);
        };
        QStringList commands;
        for (QAction* top : window.menuBar()->actions())
            for (QAction* action : top->menu()->actions())
                commands << bare(top->text()) + QStringLiteral(" – ") + bare(action->text());
        static const QRegularExpression named(s("\\*\\*([^*\\n]+ – [^*\\n]+)\\*\\*"));
        int count = 0;
        for (const ui::HelpTopic& topic : ui::helpTopics())
            for (auto matches = named.globalMatch(topic.text); matches.hasNext(); ++count) {
                const QString command = bare(matches.next().captured(1));
                INFO(topic.id.toStdString() << ": " << command.toStdString());
                CHECK(commands.contains(command));
            }
        CHECK(count > 10);
    }
    ui::useLanguage({}); // the other tests read the source texts
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("every dialog of the program has a page of the help of its own", "[help]")
{
    // The classes are read from the headers, so that a new dialog is not forgotten.
    static const QRegularExpression dialog(s("^class (\\w+) : public (QDialog|QWizard)\\b"),
                                           QRegularExpression::MultilineOption);
    static const QStringList others{s("HelpWindow"), s("RecordListDialog"), s("FieldDialog"), s("PaperDialog")};
    int found = 0;
    QDirIterator headers(s(SOURCE_FOLDER "/ui"), {s("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        REQUIRE(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        for (auto matches = dialog.globalMatch(text); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            if (others.contains(name)) continue; // explained by the page that opened them
            INFO(name.toStdString());
            CHECK(ui::helpTopic(ui::helpForClass(("ui::" + name.toUtf8()))));
            ++found;
        }
    }
    CHECK(found > 20);
}

TEST_CASE("the page of formats names every column of the workbook and every table of the file", "[help]")
{
    const QString text = ui::helpTopic(s("dinh-dang"))->text;
    CHECK_FALSE(text.contains(s("{{")));
    for (const core::CanonicalSheet& sheet : core::canonicalSheets())
        for (const core::CanonicalColumn& column : sheet.columns)
            if (column.isWritten) CHECK(text.contains(s(column.heading)));
    for (const core::Dictionary* dictionary : core::allRecords())
        CHECK(text.contains(QLatin1Char('`') + QLatin1String(dictionary->table) + QLatin1Char('`')));
}
