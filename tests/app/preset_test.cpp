// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QJsonObject answer(const QTemporaryDir& folder, const QStringList& words, int status = 0)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(s(SACHHON_CLI), words + QStringList{s("--json")});
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == status);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

TEST_CASE("new makes a file from each preset, with its plan as the office's own", "[console]")
{
    QTemporaryDir folder;
    for (const char* id : {"hanoi-2016-2020", "dongnai-2019", "hanoi-2021-2025", "ninhbinh-2016-2020", "melinh-2018",
                           "qd1419-2015", "qd1419-2020", "qd889-2025", "qd889-2030", "district-annual"}) {
        INFO(id);
        const QString file = s(id) + s(".sachhon");
        answer(folder, {s("new"), file, s("--preset"), s(id)});
        QJsonObject own;
        for (const QJsonValue& plan : answer(folder, {s("plans"), file})[s("plans")].toArray())
            if (plan[s("own")].toBool()) {
                CHECK(own.isEmpty());
                own = plan.toObject();
            }
        CHECK(own[s("id")] == s(id));
        const QString year = own[s("period_to")].toString().left(4);
        const QJsonObject figures = answer(folder, {s("indicators"), file, s("--year"), year});
        CHECK(figures[s("plan")][s("id")] == s(id));
        answer(folder, {s("report"), file, s("--kind"), s("progress"), s("--year"), year, s("--out"), s("bc.html")});
    }
}

TEST_CASE("new takes several presets, the local one names the office, and refuses one twice", "[console]")
{
    QTemporaryDir folder;
    answer(folder, {s("new"), s("a.sachhon"), s("--preset"), s("qd889-2025"), s("--preset"), s("melinh-2018")});
    CHECK(answer(folder, {s("plans"), s("a.sachhon")})[s("plans")].toArray().size() == 5);
    CHECK(answer(folder, {s("indicators"), s("a.sachhon"), s("--year"), s("2018")})[s("plan")][s("id")]
          == s("melinh-2018"));
    const QJsonObject twice = answer(
        folder, {s("new"), s("b.sachhon"), s("--preset"), s("melinh-2018"), s("--preset"), s("melinh-2018")}, 1);
    CHECK(twice[s("error")][s("code")] == s("exists"));
}
