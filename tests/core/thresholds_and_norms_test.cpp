// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shipped_lists.h"

#include "core/database/history.h"
#include "core/database/resource_list.h"
#include "core/database/year_lock.h"
#include "core/exchange/sector_file.h"
#include "core/indicator/avoided_use.h"
#include "core/record/consumption.h"

#include <QFile>
#include <QTemporaryDir>

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
