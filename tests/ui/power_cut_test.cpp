// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at random moments while somebody types, imports or pastes.
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/import/import_source.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/working_year.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <optional>
#include <random>

namespace {

constexpr char fileOfChild[] = "SACHHON_KILLED_FILE";
constexpr char heldAt[] = "SACHHON_KILLED_HELD"; // the report after which the child waits to be killed
constexpr int importedFacilities = 4000;

/// A line for the parent, at once. At the line where the parent holds it, the child works no further.
void report(qint64 number)
{
    std::printf("#%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
    if (qEnvironmentVariableIntValue(heldAt) == number) std::getchar(); // nobody ever writes to it
}

QString fileGiven() { return qEnvironmentVariable(fileOfChild); }

QModelIndex electricity(const core::Database& database, const ui::YearGridModel& model, int row)
{
    core::Statement statement(database, "SELECT id FROM resource WHERE code = 'DIEN'");
    statement.step();
    return model.index(row, model.columnOf(core::YearColumn::Kind::Consumption, statement.integer(0)));
}

/// Somebody at work in another process, and the hand at the plug.
struct Killed : OwnSettings {
    QString path = folder.filePath(s("tai.sachhon"));

    void make()
    {
        QFile::remove(path);
        QFile::remove(path + s(".lock"));
        QFile::remove(path + s("-journal"));
        makeFile("tai.sachhon", fillSample);
    }
    /// Runs the child until it has reported so many times and a little longer, or, without microseconds, exactly that
    /// far. The last number it reported; 0: none.
    qint64 runAndKill(const char* child, int reports, std::optional<qint64> microseconds)
    {
        QProcess worker;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(fileOfChild), path);
        if (!microseconds) environment.insert(QLatin1String(heldAt), QString::number(reports));
        worker.setProcessEnvironment(environment);
        worker.start(QCoreApplication::applicationFilePath(), {QLatin1String(child)});
        REQUIRE(worker.waitForStarted());
        QByteArray said;
        while (said.count('#') < reports && worker.state() == QProcess::Running) {
            worker.waitForReadyRead(10'000);
            said += worker.readAllStandardOutput();
        }
        for (QElapsedTimer busy =
                 [] {
                     QElapsedTimer timer;
                     timer.start();
                     return timer;
                 }();
             busy.nsecsElapsed() < microseconds.value_or(0) * 1000;) { }
        worker.kill();
        worker.waitForFinished(); // false if it has come to its end before
        REQUIRE(worker.state() == QProcess::NotRunning);
        said += worker.readAllStandardOutput();
        const QByteArray last = said.mid(said.lastIndexOf('#') + 1);
        // A line that was cut off was not reported in full.
        if (!said.contains('#')) return 0;
        if (const auto end = last.indexOf('\n'); end >= 0) return last.left(end).trimmed().toLongLong();
        const QByteArray before = said.left(said.lastIndexOf('#'));
        return before.mid(before.lastIndexOf('#') + 1).trimmed().toLongLong();
    }
    qint64 number(const core::Database& database, const QByteArray& sql) const
    {
        core::Statement statement(database, sql);
        return statement.step() ? statement.integer(0) : -1;
    }
    void checkSound(const core::Database& database) const
    {
        core::Statement sound(database, "PRAGMA integrity_check");
        REQUIRE(sound.step());
        CHECK(sound.text(0) == s("ok"));
        CHECK_FALSE(core::Statement(database, "PRAGMA foreign_key_check").step());
    }
    std::mt19937 random{std::random_device{}()};
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random); }
};

} // namespace

// The children of the tests below.
TEST_CASE("a clerk types cell after cell", "[.child]")
{
    if (fileGiven().isEmpty()) return;
    OwnSettings settings;
    Answers answers;
    core::Database database(fileGiven(), core::Database::Mode::Write);
    ui::WorkingYear year(database);
    year.choose(2018);
    ui::YearPage page(year, answers.prompts);
    page.resize(1200, 700);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    auto* grid = page.findChild<ui::GridView*>(s("year"));
    auto* model = dynamic_cast<ui::YearGridModel*>(grid->model());
    grid->setFocus();
    qint64 typed = 0;
    QObject::connect(model, &ui::YearGridModel::stored, [&] { report(typed); });
    for (typed = 1; typed < 2000; ++typed) {
        grid->setCurrentIndex(electricity(database, *model, int(typed) % 7));
        for (const QChar c : QString::number(typed)) typeInto(QApplication::focusWidget(), QString(c));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
}

TEST_CASE("somebody imports a long list", "[.child]")
{
    if (fileGiven().isEmpty()) return;
    core::Database database(fileGiven(), core::Database::Mode::Write);
    const core::Progress none;
    const QString list = QFileInfo(fileGiven()).dir().filePath(s("dai.csv"));
    const ui::ImportOutcome outcome = ui::ImportSource::read(list, database, 2018, none).plan(database, none);
    report(1);
    qint64 told = 1;
    outcome.store(database, false, core::Progress([&](qint64, qint64) {
                      report(++told);
                      return true;
                  }));
    report(1'000'000);
}

TEST_CASE("somebody pastes a block again and again", "[.child]")
{
    if (fileGiven().isEmpty()) return;
    OwnSettings settings;
    core::Database database(fileGiven(), core::Database::Mode::Write);
    ui::YearGridModel model(database, 2018, nullptr);
    for (qint64 round = 1; round < 500; ++round) {
        ui::ManyCells many;
        for (int row = 0; row < 7; ++row)
            many.changed.push_back({electricity(database, model, row), QString::number(round)});
        ui::putAll(model, many, s("Dán"));
        report(round);
    }
}

TEST_CASE_METHOD(Killed, "whoever is killed while typing loses at most the cell being typed", "[power-cut]")
{
    for (int round = 0; round < 8; ++round) {
        make();
        const int cells = 1 + upTo(25), busy = upTo(20'000);
        INFO("after " << cells << " cells and " << busy << " µs");
        const qint64 stored = runAndKill("a clerk types cell after cell", cells, busy);
        REQUIRE(stored >= cells);
        const core::Database database(path, core::Database::Mode::Write);
        checkSound(database);
        // The cell typed last holds its number; the one after it may have come through, too.
        const qint64 last = number(database,
                                   "SELECT max(quantity) / 1000000 FROM consumption WHERE year = 2018"
                                   " AND quantity < 2000000000");
        CHECK(last >= stored);
        CHECK(last <= stored + 1);
        CHECK(number(database, "SELECT count(*) FROM change_set") >= last);
        for (qint64 typed = std::max<qint64>(1, last - 6); typed <= last; ++typed)
            CHECK(number(database,
                         "SELECT count(*) FROM consumption WHERE year = 2018 AND quantity = "
                             + QByteArray::number(typed * 1'000'000))
                  == 1);
    }
}

TEST_CASE_METHOD(Killed, "an import that is killed is there as a whole or not at all", "[power-cut]")
{
    {
        QFile list(folder.filePath(s("dai.csv")));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write("Mã cơ sở;Tên cơ sở;Xã/phường/thị trấn;Ngày bắt đầu\n");
        for (int i = 0; i < importedFacilities; ++i)
            list.write(QStringLiteral("N%1;Cơ sở số %1;Xã Tráng Việt;01/01/2018\n").arg(i).toUtf8());
    }
    make();
    const qint64 changeSetsBefore
        = number(core::Database(path, core::Database::Mode::Write), "SELECT count(*) FROM change_set");
    // Planned (1), begun to be stored (2), in the midst of it (3 to 10): whoever is killed there leaves nothing.
    for (const int held : {1, 2, 3 + upTo(7), 10}) {
        make();
        INFO("held at report " << held);
        REQUIRE(runAndKill("somebody imports a long list", held, {}) == held);
        const core::Database database(path, core::Database::Mode::Write);
        checkSound(database);
        CHECK(number(database, "SELECT count(*) FROM facility") == 10);
        CHECK(number(database, "SELECT count(*) FROM change_set") == changeSetsBefore);
    }
    // At any moment, the last one too: all or nothing.
    for (int round = 0; round < 4; ++round) {
        make();
        const int reports = 8 + upTo(2), busy = upTo(100'000);
        INFO("after " << reports << " reports and " << busy << " µs");
        const qint64 reported = runAndKill("somebody imports a long list", reports, busy);
        REQUIRE(reported > 0);
        const core::Database database(path, core::Database::Mode::Write);
        checkSound(database);
        const qint64 facilities = number(database, "SELECT count(*) FROM facility");
        if (reported == 1'000'000)
            CHECK(facilities == 10 + importedFacilities);
        else
            CHECK((facilities == 10 || facilities == 10 + importedFacilities));
    }
}

TEST_CASE_METHOD(Killed, "a pasted block that is killed is there as a whole or not at all", "[power-cut]")
{
    for (int round = 0; round < 6; ++round) {
        make();
        const int blocks = 1 + upTo(15), busy = upTo(30'000);
        INFO("after " << blocks << " blocks and " << busy << " µs");
        const qint64 pasted = runAndKill("somebody pastes a block again and again", blocks, busy);
        REQUIRE(pasted >= blocks);
        const core::Database database(path, core::Database::Mode::Write);
        checkSound(database);
        CHECK(number(database, "SELECT count(DISTINCT quantity) FROM consumption WHERE year = 2018") == 1);
        const qint64 last = number(database, "SELECT max(quantity) / 1000000 FROM consumption WHERE year = 2018");
        CHECK(last >= pasted);
        CHECK(last <= pasted + 1);
    }
}
