// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/list_versions.h"
#include "core/database/resource_list.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/sector_file.h"
#include "core/indicator/avoided_use.h"
#include "core/indicator/figures.h"
#include "core/record/consumption.h"
#include "core/record/library.h"
#include "core/record/plan.h"
#include "core/record/resource.h"
#include "core/report/issue.h"
#include "core/report/report_json.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district and its lists as they came with the program.
struct Lists {
    Lists() { fillPracticeDistrict(database); }

    static Record set(const char* code, const char* from)
    {
        Record head(factorSetDictionary());
        head["code"] = s(code);
        head["name"] = s("Hệ số TOE mới");
        head["document"] = s("QĐ 99/QĐ-BCT");
        head["valid_from"] = s(from);
        return head;
    }
    qint64 newSet(const char* from = "2019-03-01") { return copyFactorSet(database, shipped(), set("QD99", from)); }
    qint64 shipped() const { return listVersions(database, DatedList::Factors).back().key.toLongLong(); }
    Record factor(qint64 set, const char* resource) const
    {
        Statement row(database, "SELECT id FROM resource WHERE code = ?");
        REQUIRE(row.bind(1, s(resource)).step());
        for (const Record& value : versionValues(database, DatedList::Factors, QString::number(set)))
            if (value.integer("resource_id") == row.integer(0)) return value;
        FAIL("no such resource");
        return Record(factorDictionary());
    }
    std::optional<Problem> correct(qint64 set, const char* resource, const Value& raw)
    {
        Record value = factor(set, resource);
        value["toe_per_unit"] = raw;
        return correctValue(database, DatedList::Factors, QString::number(set), value);
    }
    Figures figures(int year) const
    {
        FigureRequest request;
        request.year = year;
        return figuresOf(database, request);
    }
    void choosePlanSet(qint64 set)
    {
        Transaction transaction(database, s("thử"));
        Table plans(database, planDictionary());
        Record plan = *plans.record(figures(2018).plan->id);
        plan["factor_set_id"] = set;
        plans.update(plan);
        transaction.commit();
    }
    qint64 issueReport()
    {
        IssueRequest request;
        request.figures.year = 2018;
        request.number = s("12");
        request.date = QDate(2018, 12, 10);
        return issue(database, request);
    }
    QString codeOfError(const std::function<void()>& action)
    {
        try {
            action();
        } catch (const Error& error) {
            message = error.userMessage();
            CHECK(error.kind() == Error::Kind::Request);
            return error.code();
        }
        return {};
    }
    QString codeOfProblem(DatedList list, const QString& from, const Record& head) const
    {
        const Problems problems = checkHead(database, list, from, head);
        return problems.empty() ? QString() : problems.front().code;
    }

    Database database{s(":memory:"), Database::Mode::Create};
    QString message;
};

constexpr qint64 toe(qint64 tenThousandths) { return tenThousandths * 1'000'000; }

} // namespace

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

TEST_CASE_METHOD(Lists, "thresholds get a new version whose bounds rise with the size", "[lists]")
{
    const auto before = listVersions(database, DatedList::SizeThresholds);
    REQUIRE_FALSE(before.empty());
    Record head(sizeThresholdDictionary());
    head["document"] = s("NĐ 1/2026/NĐ-CP");
    head["valid_from"] = s("2026-02-01");
    const QString made = copyVersion(database, DatedList::SizeThresholds, before.front().key, head);
    auto values = versionValues(database, DatedList::SizeThresholds, made);
    REQUIRE(values.size() == 4);
    CHECK(values[0].text("size") == s("SN"));
    CHECK(values[0].text("document") == s("NĐ 1/2026/NĐ-CP"));
    CHECK(values[0].integer("revenue_max") == 3'000'000'000);
    values[1]["labour_max"] = qint64(150);
    CHECK_FALSE(correctValue(database, DatedList::SizeThresholds, made, values[1]));
    values[1]["labour_max"] = qint64(200); // that of the medium ones
    CHECK(correctValue(database, DatedList::SizeThresholds, made, values[1])->code == s("order"));
    values[1]["labour_max"] = Value{};
    CHECK(correctValue(database, DatedList::SizeThresholds, made, values[1])->code == s("missing"));
    Record old = versionValues(database, DatedList::SizeThresholds, before.back().key).front();
    old["labour_max"] = qint64(9);
    CHECK(codeOfError([&] { correctValue(database, DatedList::SizeThresholds, before.back().key, old); })
          == s("version_used"));
    head["valid_from"] = s("2026-03-01");
    CHECK(correctHead(database, DatedList::SizeThresholds, made, head) == s("2026-03-01"));
    CHECK(versionValues(database, DatedList::SizeThresholds, s("2026-03-01")).size() == 4);
    removeVersion(database, DatedList::SizeThresholds, s("2026-03-01"));
    CHECK(listVersions(database, DatedList::SizeThresholds).size() == before.size());
    undo(database);
    CHECK(listVersions(database, DatedList::SizeThresholds).size() == before.size() + 1);
}

TEST_CASE_METHOD(Lists, "norms of a new circular begin as the latest of the old one", "[lists]")
{
    const QString beer = s("TT 19/2016/TT-BCT");
    Record head(normDictionary());
    head["document"] = s("TT 5/2026/TT-BCT");
    head["year_from"] = qint64(2026);
    head["year_to"] = qint64(2030);
    const auto old = versionValues(database, DatedList::Norms, beer);
    const QString made = copyVersion(database, DatedList::Norms, beer, head);
    auto values = versionValues(database, DatedList::Norms, made);
    REQUIRE_FALSE(values.empty());
    CHECK(values.size() < old.size()); // 2021–2025 only
    for (const Record& value : values) {
        CHECK(value.integer("year_from") == 2026);
        CHECK(value.integer("year_to") == 2030);
        CHECK(value.text("status").isEmpty());
    }
    CHECK(values[0].integer("value") == 286'000'000);
    values[0]["value"] = qint64(250'500'000);
    CHECK_FALSE(correctValue(database, DatedList::Norms, made, values[0]));
    values[0]["year_to"] = qint64(2025);
    CHECK(correctValue(database, DatedList::Norms, made, values[0])->code == s("order"));
    const qint64 added = addNorm(database, made, values[1]);
    CHECK(versionValues(database, DatedList::Norms, made).size() == values.size() + 1);
    removeNorm(database, made, added);
    CHECK(codeOfError([&] { addNorm(database, beer, old.front()); }) == s("version_used"));
    CHECK(codeOfProblem(DatedList::Norms, beer, head) == s("taken"));

    Statement product(database, "SELECT id FROM product LIMIT 1");
    REQUIRE(product.step());
    const qint64 id = product.integer(0);
    product.reset();
    {
        Transaction transaction(database, s("thử"));
        Table products(database, productDictionary());
        Record record = *products.record(id);
        record["norm_id"] = values[0].id;
        products.update(record);
        transaction.commit();
    }
    CHECK(codeOfError([&] { removeVersion(database, DatedList::Norms, made); }) == s("version_used"));
    CHECK(message.contains(s("the product ")));
}

TEST_CASE_METHOD(Lists, "an emission factor comes with its document, the earlier ones stay", "[lists]")
{
    const auto before = listVersions(database, DatedList::EmissionFactors);
    REQUIRE(before.size() == 1);
    Record head(emissionFactorDictionary());
    head["document"] = s("CV 9/BĐKH");
    head["year"] = qint64(2018);
    head["value"] = qint64(913'000);
    CHECK_FALSE(gridFactor(database, 2018));
    const QString made = copyVersion(database, DatedList::EmissionFactors, before.front().key, head);
    REQUIRE(gridFactor(database, 2018));
    CHECK(gridFactor(database, 2018)->document == s("CV 9/BĐKH"));
    CHECK(codeOfProblem(DatedList::EmissionFactors, made, head) == s("taken"));
    auto value = versionValues(database, DatedList::EmissionFactors, made).front();
    value["value"] = qint64(912'500);
    CHECK_FALSE(correctValue(database, DatedList::EmissionFactors, made, value));
    lockYear(database, 2018);
    CHECK(codeOfError([&] { correctValue(database, DatedList::EmissionFactors, made, value); }) == s("version_used"));
    head["document"] = s("CV 10/BĐKH");
    CHECK(codeOfProblem(DatedList::EmissionFactors, made, head) == s("year_locked"));
    auto shippedValue = versionValues(database, DatedList::EmissionFactors, before.front().key).front();
    CHECK(codeOfError([&] { correctValue(database, DatedList::EmissionFactors, before.front().key, shippedValue); })
          == s("version_used"));
}

TEST_CASE_METHOD(Lists, "a new list of sectors is copied or read from a file, the old one stays as it was", "[lists]")
{
    const auto before = listVersions(database, DatedList::Industries);
    REQUIRE(before.size() == 1);
    CHECK(before.front().key == s("VSIC2018"));
    CHECK(before.front().usedBy == s("It came with the program."));
    auto old = versionValues(database, DatedList::Industries, s("VSIC2018"));
    CHECK(codeOfError([&] { correctValue(database, DatedList::Industries, s("VSIC2018"), old.front()); })
          == s("version_used"));
    {
        Transaction transaction(database, s("ưu tiên"));
        Statement(database, "UPDATE industry SET priority = 1 WHERE code = '17'").run();
        transaction.commit();
        undo(database); // marks are no part of the list
        redo(database);
    }
    Record head(industryListDictionary());
    head["version"] = s("VSIC2025");
    head["document"] = s("QĐ 36/2025/QĐ-TTg");
    head["valid_from"] = s("2025-11-15");
    CHECK(copyVersion(database, DatedList::Industries, s("VSIC2018"), head) == s("VSIC2025"));
    auto values = versionValues(database, DatedList::Industries, s("VSIC2025"));
    REQUIRE(values.size() == old.size());
    const auto paper = std::find_if(values.begin(), values.end(),
                                    [](const Record& sector) { return sector.text("code") == QLatin1String("17"); });
    REQUIRE(paper != values.end());
    CHECK(paper->integer("priority") == 1);
    (*paper)["name"] = s("Sản xuất giấy");
    CHECK_FALSE(correctValue(database, DatedList::Industries, s("VSIC2025"), *paper));
    (*paper)["code"] = s("18");
    CHECK(correctValue(database, DatedList::Industries, s("VSIC2025"), *paper)->code == s("taken"));
    const qint64 added = addSector(database, s("VSIC2025"), sectorOf(s("17099"), s("Giấy khác")));
    CHECK(Table(database, industryDictionary()).record(added)->text("parent_code") == s("1709"));
    removeSector(database, s("VSIC2025"), added);
    CHECK(codeOfProblem(DatedList::Industries, s("VSIC2018"), head) == s("taken"));
    {
        Transaction transaction(database, s("ngành"));
        database.execute("UPDATE facility SET industry_version = 'VSIC2025' WHERE code = 'F01'");
        transaction.commit();
    }
    CHECK(codeOfError([&] { removeVersion(database, DatedList::Industries, s("VSIC2025")); }) == s("version_used"));

    QTemporaryDir folder;
    QFile csv(folder.filePath(s("vsic.csv")));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(s("HỆ THỐNG NGÀNH;;\nCấp 1;Cấp 2;Cấp 3;Tên ngành\nC;;;CÔNG NGHIỆP CHẾ BIẾN\n;10;;Chế biến thực phẩm\n"
                ";;101;Chế biến thịt\nD;;;ĐIỆN\n;35;;Sản xuất điện\n;;;ghi chú\n")
                  .toUtf8());
    csv.close();
    const auto read = sectorsOfFile(csv.fileName());
    REQUIRE(read.size() == 5);
    CHECK(read[2].text("code") == s("101"));
    CHECK(read[2].text("parent_code") == s("10"));
    CHECK(read[4].text("parent_code") == s("D"));
    CHECK(read[4].integer("level") == 2);
    head["version"] = s("VSIC2026");
    head["valid_from"] = s("2026-01-01");
    CHECK(makeSectorList(database, head, read) == s("VSIC2026"));
    CHECK(listVersions(database, DatedList::Industries).front().key == s("VSIC2026"));
    removeVersion(database, DatedList::Industries, s("VSIC2026"));
    undo(database);
    CHECK(versionValues(database, DatedList::Industries, s("VSIC2026")).size() == 5);
    QFile other(folder.filePath(s("khac.csv")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("a;b\n1;2\n");
    other.close();
    CHECK(codeOfError([&] { sectorsOfFile(other.fileName()); }) == s("no_sectors"));
}

TEST_CASE_METHOD(Lists, "a resource is added with a free code and never changed once it is used", "[lists]")
{
    Record husk = proposedResource(database);
    CHECK(husk.text("code") == s("TN01"));
    husk["name"] = s("Viên nén mùn cưa");
    husk["measure"] = s("energy");
    husk["unit"] = s("tấn");
    husk["source"] = s("CV 12/SCT");
    husk.id = addResource(database, husk);
    CHECK(resourceUsedBy(database, husk.id).isEmpty());
    CHECK(proposedResource(database).text("code") == s("TN02"));
    husk["unit"] = s("kg");
    correctResource(database, husk);
    Record twin = husk;
    twin.id = 0;
    CHECK(checkResource(database, twin).size() == 2); // code and name
    {
        Transaction transaction(database, s("tiêu hao"));
        Statement row(database,
                      "INSERT INTO consumption (facility_id, year, resource_id, unit, quantity)"
                      " SELECT id, 2018, ?, 'kg', 5000000 FROM facility WHERE code = 'F01'");
        row.bind(1, husk.id).run();
        transaction.commit();
    }
    CHECK(resourceUsedBy(database, husk.id).contains(s("F01 (2018)")));
    CHECK(codeOfError([&] { correctResource(database, husk); }) == s("resource_used"));
    CHECK(codeOfError([&] { removeResource(database, husk.id); }) == s("resource_used"));
    Statement shipped(database, "SELECT id FROM resource WHERE code = 'DIEN'");
    REQUIRE(shipped.step());
    CHECK(resourceUsedBy(database, shipped.integer(0)) == s("It came with the program."));
    undo(database);
    removeResource(database, husk.id);
    CHECK_FALSE(Table(database, resourceDictionary()).record(husk.id));
}
