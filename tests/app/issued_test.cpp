// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/database/year_lock.h"
#include "core/report/issue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Program {
    int run(const QStringList& words)
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(s(SACHHON_CLI), words);
        REQUIRE(process.waitForFinished(120'000));
        out = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return process.exitCode();
    }
    QString path(const char* name) const { return folder.filePath(s(name)); }
    QString text(const char* name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    QTemporaryDir folder;
    QJsonObject out;
};

} // namespace

TEST_CASE("an import into a locked year has status 1 and the code year_locked, also in a dry run", "[console]")
{
    Program program;
    REQUIRE(program.run({s("sample"), s("a.sachhon")}) == 0);
    {
        core::Database database(program.path("a.sachhon"), core::Database::Mode::Write);
        core::lockYear(database, 2018);
    }
    QFile list(program.path("khao_sat.csv"));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Mã cơ sở;Năm;Nhận thức;Áp dụng\r\nF14;2018;Không;Không\r\n");
    list.close();
    REQUIRE(QFile::exists(program.path("khao_sat.csv")));
    for (const QStringList& extra :
         {QStringList{}, QStringList{s("--dry-run")}, QStringList{s("--on-error"), s("skip")}}) {
        CHECK(program.run(QStringList{s("import"), s("a.sachhon"), s("khao_sat.csv"), s("--json")} + extra) == 1);
        CHECK(program.out[s("error")][s("code")].toString() == s("year_locked"));
        CHECK(program.out[s("error")][s("message")].toString().contains(s("2018")));
    }
    REQUIRE(program.run({s("indicators"), s("a.sachhon"), s("--year"), s("2018"), s("--json")}) == 0);
    CHECK(program.out[s("awareness")][s("share")].toString() == s("15/19"));
}

TEST_CASE("an issued revision is printed again though the data went on", "[console]")
{
    Program program;
    REQUIRE(program.run({s("sample"), s("a.sachhon")}) == 0);
    {
        core::Database database(program.path("a.sachhon"), core::Database::Mode::Write);
        core::IssueRequest request;
        request.figures.year = 2018;
        request.number = s("12");
        request.date = QDate(2018, 12, 10);
        core::issue(database, request);
        core::Transaction transaction(database, s("test"));
        database.execute("UPDATE survey SET awareness = 'NT0' WHERE year = 2018");
        transaction.commit();
    }
    const QStringList report{s("report"), s("a.sachhon"), s("--kind"), s("progress"),
                             s("--year"), s("2018"),      s("--out")};
    REQUIRE(program.run(report + QStringList{s("now.html")}) == 0);
    REQUIRE(program.run(report + QStringList{s("issued.html"), s("--revision"), s("1")}) == 0);
    CHECK_FALSE(program.text("now.html").contains(s("78,95%")));
    CHECK(program.text("issued.html").contains(s("78,95%")));
    CHECK(program.text("issued.html").contains(s("Số: 12/BC-UBND")));
    CHECK(program.run(report + QStringList{s("none.html"), s("--revision"), s("2"), s("--json")}) == 1);
    CHECK(program.out[s("error")][s("code")].toString() == s("not_found"));
    CHECK(program.run(report + QStringList{s("none.html"), s("--revision"), s("x")}) == 2);
    REQUIRE(program.run({s("history"), s("a.sachhon"), s("--json")}) == 0);
    bool told = false;
    for (const QJsonValue& entry : program.out[s("entries")].toArray())
        told
            = told || (entry[s("what")].toString().contains(s("12/BC-UBND")) && entry[s("table")].toString().isEmpty());
    CHECK(told);
}
