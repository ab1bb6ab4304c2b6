// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shipped_lists.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/report/report_json.h"

TEST_CASE_METHOD(Lists, "a factor set is copied with its factors and then corrected, the old one stays", "[lists]")
{
    const qint64 old = shipped();
    const Record before = factor(old, "THAN_CAM_34");
    const qint64 made = newSet();
    CHECK(made != old);
    const auto versions = listVersions(database, DatedList::Factors);
    REQUIRE(versions.size() == 2);
    CHECK(versions.front().document == s("QĐ 99/QĐ-BCT"));
    CHECK(versions.front().usedBy.isEmpty());
    CHECK(versions.back().usedBy == s("It came with the program."));
    const auto values = versionValues(database, DatedList::Factors, QString::number(old));
    CHECK(values.size() > 20); // also those without a factor
    for (const Record& value : values) {
        Statement copy(database, "SELECT toe_per_unit, source FROM factor WHERE factor_set_id = ? AND resource_id = ?");
        copy.bind(1, made).bind(2, value["resource_id"]);
        CHECK(copy.step() == (value.id != 0));
        if (value.id == 0) continue;
        CHECK(copy.value(0) == value["toe_per_unit"]);
        CHECK(copy.value(1) == value["source"]);
    }
    CHECK_FALSE(correct(made, "THAN_CAM_34", toe(5500)));
    CHECK(factor(made, "THAN_CAM_34").integer("toe_per_unit") == toe(5500));
    CHECK(factor(made, "THAN_CAM_34").text("source").isEmpty()); // it was that of the old value
    CHECK_FALSE(factor(made, "DIEN").text("source").isEmpty());
    CHECK(factor(old, "THAN_CAM_34").row() == before.row());
    CHECK(correct(made, "THAN_CAM_34", toe(-1))->code == s("negative"));
}

TEST_CASE_METHOD(Lists, "a carrier without a factor gets one only in a new set, and loses it again", "[lists]")
{
    Statement without(
        database, "SELECT code FROM resource WHERE measure = 'energy' AND id NOT IN (SELECT resource_id FROM factor)");
    REQUIRE(without.step());
    const QByteArray code = without.text(0).toUtf8();
    CHECK(codeOfError([&] { correct(shipped(), code, toe(2500)); }) == s("version_used"));
    CHECK(message.contains(s("new version")));
    const qint64 made = newSet();
    CHECK(factor(made, code).id == 0);
    CHECK_FALSE(correct(made, code, toe(2500)));
    CHECK(factor(made, code).integer("toe_per_unit") == toe(2500));
    CHECK_FALSE(correct(made, code, {}));
    CHECK(factor(made, code).id == 0);
    undo(database);
    CHECK(factor(made, code).integer("toe_per_unit") == toe(2500));
}

TEST_CASE_METHOD(Lists, "a set that came with the program, that a plan names or that was issued is not changed",
                 "[lists]")
{
    const QString shippedKey = QString::number(shipped());
    CHECK(codeOfError([&] { correct(shipped(), "DIEN", toe(2)); }) == s("version_used"));
    CHECK(message.contains(s("came with the program")));
    CHECK(codeOfError([&] { removeVersion(database, DatedList::Factors, shippedKey); }) == s("version_used"));
    CHECK(codeOfError([&] { correctHead(database, DatedList::Factors, shippedKey, set("X", "2020-01-01")); })
          == s("version_used"));

    const qint64 made = newSet("2018-06-01");
    CHECK_FALSE(correct(made, "DIEN", toe(2)));
    choosePlanSet(made);
    CHECK(codeOfError([&] { correct(made, "DIEN", toe(3)); }) == s("version_used"));
    CHECK(message.contains(s("the plan ")));
    undo(database); // the plan's choice
    CHECK_FALSE(correct(made, "DIEN", toe(3)));

    issueReport(); // counts with it by default
    CHECK(codeOfError([&] { correct(made, "DIEN", toe(4)); }) == s("version_used"));
    CHECK(message.contains(s("12/")));
    CHECK_FALSE(undoableStep(database)); // nor by the way round
    undo(database);
    CHECK(factor(made, "DIEN").integer("toe_per_unit") == toe(3));
}

TEST_CASE_METHOD(Lists, "figures of a plan keep its set, later years take the later set by default", "[lists]")
{
    const qint64 old = shipped();
    const auto before = figures(2018);
    REQUIRE(before.energy.actual != 0);
    CHECK(before.savings->factorSet() == old);
    const qint64 later = newSet("2019-03-01");
    correct(later, "DIEN", toe(2));
    CHECK(figures(2018).savings->factorSet() == old);
    CHECK(figures(2018).energy.actual == before.energy.actual);
    CHECK(figures(2019).savings->factorSet() == later);
    CHECK(figures(2019).factorSet == s("QĐ 99/QĐ-BCT"));

    Record within = set("QD98", "2018-12-31");
    within["document"] = s("QĐ 98/QĐ-BCT");
    const qint64 lastDay = copyFactorSet(database, old, within);
    CHECK(figures(2018).savings->factorSet() == lastDay);
    choosePlanSet(old);
    CHECK(figures(2018).savings->factorSet() == old);
    CHECK(figures(2018).energy.actual == before.energy.actual);
}

TEST_CASE_METHOD(Lists, "an issued report stays as it was after a new set changes the figures", "[lists]")
{
    const qint64 report = issueReport();
    const QByteArray printed = reportJson(issuedDocument(database, report));
    const qint64 made = newSet("2018-01-01");
    CHECK(listVersion(database, DatedList::Factors, QString::number(made))->usedBy.isEmpty()); // issued before
    correct(made, "DIEN", toe(2));
    CHECK(reportJson(issuedDocument(database, report)) == printed);
    CHECK(issuedReport(database, report).factorSet == s("CV 3505/BCT-KHCN ngày 19/4/2011"));
    CHECK_FALSE(changesSince(database, report, figures(2018)).empty());
}

TEST_CASE_METHOD(Lists, "a version begins after the one it follows, on a day and with a code of its own", "[lists]")
{
    const QString from = QString::number(shipped());
    CHECK(codeOfProblem(DatedList::Factors, from, set("QD99", "2010-01-01")) == s("too_early"));
    CHECK(codeOfProblem(DatedList::Factors, from, set("QD99", "2011-04-19")) == s("taken"));
    CHECK(codeOfProblem(DatedList::Factors, from, set("CV3505", "2019-01-01")) == s("taken"));
    Record nameless = set("QD99", "2019-01-01");
    nameless["document"] = Value{};
    CHECK(codeOfProblem(DatedList::Factors, from, nameless) == s("missing"));
    CHECK(codeOfError([&] { copyFactorSet(database, shipped(), nameless); }) == s("missing"));
    CHECK(codeOfProblem(DatedList::Factors, from, set("QD99", "2019-01-01")).isEmpty());
    const qint64 made = newSet();
    Record earlier = headOf(database, DatedList::Factors, QString::number(made));
    earlier["valid_from"] = s("2009-01-01");
    CHECK(codeOfError([&] { correctHead(database, DatedList::Factors, QString::number(made), earlier); })
          == s("too_early"));
    earlier["valid_from"] = s("2019-02-01");
    earlier["document"] = s("QĐ 100/QĐ-BCT");
    correctHead(database, DatedList::Factors, QString::number(made), earlier);
    CHECK(listVersions(database, DatedList::Factors).front().document == s("QĐ 100/QĐ-BCT"));
    CHECK(listVersions(database, DatedList::Factors).front().validFrom == QDate(2019, 2, 1));
}

TEST_CASE_METHOD(Lists, "no version reaches into a locked year", "[lists]")
{
    const qint64 made = newSet("2018-06-01");
    const Step copied = *undoableStep(database);
    CHECK(copied.action.contains(s("Hệ số TOE mới")));
    lockYear(database, 2018);
    CHECK(codeOfError([&] { correct(made, "DIEN", toe(2)); }) == s("version_used"));
    CHECK(message.contains(s("2018")));
    CHECK_FALSE(undoableStep(database));
    CHECK(codeOfError([&] { takeBack(database, copied.changeSet); }) == s("version_used"));
    CHECK(codeOfProblem(DatedList::Factors, QString::number(made), set("Z", "2018-12-01")) == s("year_locked"));
    CHECK(codeOfProblem(DatedList::Factors, QString::number(made), set("Z", "2019-01-01")).isEmpty());
    unlockYear(database, 2018, s("nhầm"));
    takeBack(database, copied.changeSet);
    CHECK(listVersions(database, DatedList::Factors).size() == 1);
    lockYear(database, 2018);
    redo(database); // not past the lock
    CHECK(listVersions(database, DatedList::Factors).size() == 1);
}
