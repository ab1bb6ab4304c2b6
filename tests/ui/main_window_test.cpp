// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/background/long_work.h"
#include "ui/import/import_wizard.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/history_page.h"
#include "ui/pages/page.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/table/journal_model.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/exchange/practice_district.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

namespace {

/// The window with a file.
struct Window : OwnSettings, Answers {
    Window()
    {
        window = std::make_unique<ui::MainWindow>(prompts);
        window->resize(1280, 720);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    ~Window()
    {
        window.reset();
        ui::useLanguage({}); // the other tests read the source texts
        QLocale::setDefault(QLocale::c());
    }
    QAction* entry(const QString& text) const
    {
        for (QAction* menu : window->menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->text().remove(QLatin1Char('&')).startsWith(text)) return action;
        return nullptr;
    }
    QString label(const char* name) const { return window->findChild<QLabel*>(s(name))->text(); }
    QString path = makeFile("me-linh.sachhon", fillSample);
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE_METHOD(Window, "a file opens, tells its office and how many have not answered", "[window]")
{
    REQUIRE(window->openFile(path));
    CHECK(label("office") == s("UBND huyện Mê Linh"));
    CHECK(QTest::qWaitFor([&] { return label("counts").startsWith(s("9 ")); }, 30'000)); // counted a little later
    CHECK(label("counts").contains(s(" · 2 ")));
    CHECK(window->windowTitle().contains(s("me-linh")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "a file with practice data is marked as such, an office's own is not", "[window]")
{
    const auto* mark = window->findChild<QLabel*>(s("practice"));
    CHECK(mark->isHidden()); // nothing is open
    REQUIRE(window->openFile(makeFile("tap.sachhon", core::fillPracticeDistrict)));
    mark = window->findChild<QLabel*>(s("practice"));
    CHECK(mark->isVisible());
    CHECK(mark->text() == s("Practice data"));
    CHECK(window->windowTitle() == s("tap – Practice data – Sạch Hơn"));
    REQUIRE(window->openFile(makeFile("co-quan.sachhon", [](core::Database& database) {
        fillSample(database);
        core::Transaction transaction(database, s("test"));
        core::Table offices(database, core::officeDictionary());
        core::Record office = offices.all().front();
        office["practice"] = qint64(0);
        offices.update(office);
        transaction.commit();
    })));
    CHECK(window->findChild<QLabel*>(s("practice"))->isHidden());
    CHECK(window->windowTitle() == s("co-quan – Sạch Hơn"));
}

TEST_CASE_METHOD(Window, "a step is told in words, undone and redone", "[window]")
{
    REQUIRE(window->openFile(path));
    {
        core::Transaction transaction(*window->database(), s("F07 – Nhận thức 2018"));
        window->database()->execute("UPDATE survey SET awareness = 'NT2' WHERE awareness IS NULL");
        transaction.commit();
    }
    CHECK(entry(s("Undo"))->text().endsWith(s("F07 – Nhận thức 2018")));
    CHECK(label("saved").contains(s("F07 – Nhận thức 2018")));
    entry(s("Undo"))->trigger();
    CHECK(entry(s("Redo"))->text().endsWith(s("F07 – Nhận thức 2018")));
    entry(s("Redo"))->trigger();
    CHECK(core::undoableStep(*window->database())->action == s("F07 – Nhận thức 2018"));
    entry(s("Save"))->trigger();
    CHECK_FALSE(window->statusBar()->currentMessage().isEmpty());
}

TEST_CASE_METHOD(Window, "a keyed cell is told in Vietnamese, undone and redone by keys", "[window]")
{
    ui::useLanguage(s("vi"));
    REQUIRE(window->openFile(path));
    auto* figures = window->findChild<ui::YearPage*>();
    window->showPage(figures);
    window->workingYear()->choose(2018);
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    const auto awareness = [&] {
        core::Statement answer(*window->database(),
                               "SELECT awareness FROM survey JOIN facility AS f ON f.id = facility_id"
                               " WHERE f.code = 'F07' AND year = 2018");
        return answer.step() ? answer.text(0) : QString();
    };
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(6, 0)); // F07
    CHECK(awareness().isEmpty());
    typeInto(grid, s("1"));
    CHECK(awareness() == s("NT2"));
    CHECK(core::undoableStep(*window->database())->action == s("F07 – Nhận thức 2018"));
    CHECK(entry(s("Hoàn tác"))->text().endsWith(s("F07 – Nhận thức 2018")));
    CHECK(label("saved").contains(s("F07 – Nhận thức 2018")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(awareness().isEmpty());
    CHECK(entry(s("Làm lại"))->text().endsWith(s("F07 – Nhận thức 2018")));
    CHECK_FALSE(label("saved").contains(s("F07 – Nhận thức 2018")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(awareness() == s("NT2"));
    CHECK(entry(s("Hoàn tác"))->text().endsWith(s("F07 – Nhận thức 2018")));
}

TEST_CASE_METHOD(Window, "the file that is open is not opened once more", "[window]")
{
    REQUIRE(window->openFile(path));
    const auto* database = window->database();
    REQUIRE(window->openFile(path));
    REQUIRE(window->openFile(folder.path() + s("/./me-linh.sachhon")));
    CHECK(QFile::link(path, folder.filePath(s("loi-tat.sachhon"))));
    REQUIRE(window->openFile(folder.filePath(s("loi-tat.sachhon"))));
    CHECK(window->database() == database);
    CHECK(window->database()->isWritable());
    CHECK(messages.isEmpty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "undo stops at a locked year and says why", "[window]")
{
    REQUIRE(window->openFile(path));
    {
        core::Transaction transaction(*window->database(), s("F07 – Nhận thức 2018"));
        window->database()->execute("UPDATE survey SET awareness = 'NT2' WHERE awareness IS NULL");
        transaction.commit();
    }
    CHECK(entry(s("Undo"))->isEnabled());
    core::lockYear(*window->database(), 2018);
    CHECK_FALSE(entry(s("Undo"))->isEnabled());
    CHECK_FALSE(entry(s("Redo"))->isEnabled());
    CHECK(entry(s("Undo"))->toolTip().contains(s("2018")));
    CHECK(label("saved").contains(s("2018")));
    {
        core::Transaction transaction(*window->database(), s("Đổi tên"));
        window->database()->execute("UPDATE facility SET name = 'Tên mới' WHERE code = 'F07'");
        transaction.commit();
    }
    CHECK(entry(s("Undo"))->isEnabled());
    CHECK(label("saved").contains(s("Đổi tên")));
    entry(s("Undo"))->trigger();
    CHECK_FALSE(entry(s("Undo"))->isEnabled());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "a file that another has open is offered for reading", "[window]")
{
    core::Database other(path, core::Database::Mode::Write);
    REQUIRE(window->openFile(path));
    CHECK_FALSE(window->database()->isWritable());
    CHECK_FALSE(window->findChild<QLabel*>(s("banner"))->isHidden());
    CHECK_FALSE(entry(s("Undo"))->isEnabled());
    CHECK_FALSE(entry(s("Add"))->isEnabled());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "another language and another file build the window anew", "[window]")
{
    REQUIRE(window->openFile(path));
    window->setLanguage(s("en"));
    CHECK(window->database());
    window->showPage(window->pages().back());
    CHECK(window->createFile(folder.filePath(s("new.sachhon"))));
    CHECK(window->pages().size() >= 3);
    CHECK_FALSE(window->openFile(folder.filePath(s("none.sachhon"))));
    CHECK(errors.size() == 1);
    CHECK(window->database());
}

TEST_CASE_METHOD(Window, "Ctrl+1 to Ctrl+9 open the pages in their order", "[window]")
{
    REQUIRE(window->openFile(path));
    QStringList names;
    for (const ui::Page* page : window->pages())
        names << QString::fromLatin1(page->metaObject()->className()).remove(s("ui::")).remove(s("Page"));
    CHECK(names
          == QStringList{s("Home"), s("Facilities"), s("Year"), s("Plan"), s("Activities"), s("Staff"), s("Charts"),
                         s("Reports"), s("History")});
    for (size_t i = 0; i < window->pages().size(); ++i) {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i)))) action->trigger();
        CHECK(window->currentPage() == window->pages()[i]);
        CHECK(window->currentPage()->isAncestorOf(window->focusWidget())); // the keys act on the page
    }
}

TEST_CASE_METHOD(Window, "what is being typed is stored when the window closes", "[window]")
{
    REQUIRE(window->openFile(path));
    auto* figures = window->findChild<ui::YearPage*>();
    for (size_t i = 0; i < window->pages().size(); ++i)
        if (window->pages()[i] == figures) window->showPage(int(i));
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(1, 3)); // output of F02
    for (const QChar c : s("2200")) typeInto(QApplication::focusWidget(), QString(c));
    window->close();
    window.reset();
    core::Database database(path, core::Database::Mode::Read);
    core::Statement output(database,
                           "SELECT quantity FROM output JOIN facility AS f ON f.id = facility_id"
                           " WHERE f.code = 'F02' AND year = 2018");
    REQUIRE(output.step());
    CHECK(output.integer(0) == 2'200'000'000);
}

TEST_CASE_METHOD(Window, "the journal names fields and records as the screen does", "[window]")
{
    REQUIRE(window->openFile(path));
    ui::JournalModel model(*window->database());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    {
        core::Table facilities(*window->database(), core::facilityDictionary());
        core::Transaction transaction(*window->database(), s("F07 – Xã"));
        core::Record facility = *facilities.first("code", s("F07"));
        facility["unit_id"] = facilities.first("code", s("F01"))->row()[4];
        facilities.update(facility);
        transaction.commit();
    }
    model.reload();
    const auto text = [&](int column) { return model.index(0, column).data(Qt::ToolTipRole).toString(); };
    CHECK(text(ui::JournalModel::Record) == s("F07 Hộ KD Mộc Tiến Thắng"));
    CHECK(text(ui::JournalModel::Field) == s("Commune"));
    CHECK(text(ui::JournalModel::Before) == s("Xã Tiến Thắng"));
    CHECK(text(ui::JournalModel::After) == s("Thị trấn Quang Minh"));
    model.setFilter(s("moc tien thang commune"));
    CHECK(model.rowCount() == 1);
}

TEST_CASE_METHOD(Window, "factors, norms and thresholds open from the data menu", "[window]")
{
    REQUIRE(window->openFile(path));
    QAction* lists = entry(s("Factors, norms, thresholds"));
    REQUIRE(lists);
    QString title;
    QTimer::singleShot(0, window.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        title = dialog->windowTitle();
        CHECK(dialog->width() <= 1366);
        dialog->close();
    });
    lists->trigger();
    CHECK(title == s("Factors, norms, thresholds"));
    CHECK(errors.isEmpty());
}

TEST_CASE("long work reports its end, its error and can be cancelled with its window", "[window]")
{
    Answers answers;
    QWidget parent;
    bool done = false;
    ui::runLongWork(
        answers.prompts, &parent, s("Work"), [](const core::Progress& progress) { progress.at(1, 2); },
        [&] { done = true; });
    REQUIRE(QTest::qWaitFor([&] { return done; }, 30'000));
    ui::runLongWork(
        answers.prompts, &parent, s("Work"),
        [](const core::Progress&) { throw core::Error(s("technical"), s("in words")); }, [] {});
    REQUIRE(QTest::qWaitFor([&] { return !answers.errors.isEmpty(); }, 30'000));
    CHECK(answers.errors == QStringList{s("in words")});
    auto window = std::make_unique<QWidget>();
    ui::runLongWork(
        answers.prompts, window.get(), s("Work"),
        [](const core::Progress& progress) {
            for (;;) progress.at(0, 0);
        },
        [] {});
    window.reset(); // ends the work
    CHECK(answers.errors.size() == 1);
}

TEST_CASE_METHOD(Window, "lists dropped on the window come in one after another, other files are named", "[window]")
{
    REQUIRE(window->openFile(path));
    const auto made = [&](const char* name, const QByteArray& content) {
        QFile one(folder.filePath(s(name)));
        REQUIRE(one.open(QIODevice::WriteOnly));
        one.write(content);
        return QUrl::fromLocalFile(one.fileName());
    };
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
        CHECK(event.isAccepted());
    };
    QStringList shown;
    QTimer closer; // a wizard waits for its person
    QObject::connect(&closer, &QTimer::timeout, [&] {
        auto* wizard = window->findChild<ui::ImportWizard*>();
        if (!wizard || wizard->step() == 0) return;
        shown << wizard->findChild<QLabel*>(s("fileName"))->text().section(QLatin1Char('/'), -1);
        wizard->reject();
    });
    closer.start(20);
    drop({made("ghi-chu.txt", "x")});
    REQUIRE(QTest::qWaitFor([&] { return errors.size() == 1; }, 30'000));
    CHECK(errors.front().startsWith(s("ghi-chu.txt: this kind of file cannot be imported.")));
    const QByteArray list = "Mã cơ sở;Năm;Nhận thức;Áp dụng\nF01;2018;NT1;1\n";
    drop({made("mot.csv", list), made("hai.csv", list)});
    REQUIRE(QTest::qWaitFor([&] { return shown.size() == 2; }, 30'000));
    CHECK(shown == QStringList{s("mot.csv"), s("hai.csv")});
    agree = false; // after the first one the others are given up
    drop({made("ba.csv", list), made("bon.csv", list), made("nam.csv", list)});
    REQUIRE(QTest::qWaitFor([&] { return shown.size() == 3; }, 30'000));
    REQUIRE(QTest::qWaitFor([&] { return !messages.isEmpty() && messages.back().startsWith(s("2 ")); }, 30'000));
    CHECK_FALSE(QTest::qWaitFor([&] { return shown.size() > 3; }, 300));
    const QString other = makeFile("khac.sachhon", [](core::Database&) {});
    drop({QUrl::fromLocalFile(other)});
    CHECK(QTest::qWaitFor([&] { return window->database() && window->database()->path() == other; }, 30'000));
}
