// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/error_code.h"
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/year_entry.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/accepted_findings.h"
#include "core/report/issue.h"
#include "core/report/progress_report.h"

using namespace core;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

struct District : ErrorCode {
    District() { fillPracticeDistrict(database); }
    qint64 facility(const char* code) const
    {
        Statement row(database, "SELECT id FROM facility WHERE code = ?");
        return row.bind(1, s(code)).step() ? row.integer(0) : 0;
    }
    /// As a clerk types it into the grid.
    void typeOutput(const char* code, const char* text)
    {
        YearEntry entry(database, 2018);
        for (const YearColumn& column : entry.columns())
            if (column.kind == YearColumn::Kind::Output) REQUIRE_FALSE(entry.put(facility(code), column, s(text)));
    }
    std::vector<Finding> open(const char* code) const
    {
        auto list = openFindings(database, 2018, 2017);
        std::erase_if(list, [&](const Finding& finding) { return finding.facility != facility(code); });
        return list;
    }
    QStringList rules(const char* code) const
    {
        QStringList list;
        for (const Finding& finding : open(code)) list << finding.rule;
        return list;
    }
    IssueRequest request() const
    {
        IssueRequest request;
        request.figures.year = 2018;
        request.number = s("12");
        request.date = QDate(2018, 12, 10);
        return request;
    }
    mutable Database database{s(":memory:"), Database::Mode::Create};
};

} // namespace

TEST_CASE("12.000 tonnes for 1.200 wait for a reason, which stands in the journal and is undone", "[plausibility]")
{
    District district;
    CHECK(district.rules("F03") == QStringList{s("PR14")});
    district.typeOutput("F03", "12000");
    CHECK(district.rules("F03") == QStringList{s("PR05"), s("PR07"), s("PR14"), s("PR19")});
    auto open = district.open("F03");
    const Finding output = open[1];
    CHECK(output.subject.startsWith(s("output/")));
    CHECK(output.figures == s("12000;1000"));
    CHECK(output.change == s("+1.100%"));
    CHECK(output.against == 2017);

    explain(district.database, {output}, s("  máy mới,  ba ca "));
    CHECK(district.rules("F03") == QStringList{s("PR05"), s("PR14"), s("PR19")});
    const JournalEntry entry = journal(district.database).front();
    CHECK(entry.table == s("accepted_finding"));
    CHECK(entry.why == s("máy mới, ba ca"));
    CHECK(entry.action.contains(s("F03")));
    CHECK(entry.action.endsWith(s(" 2018")));
    undo(district.database);
    CHECK(district.rules("F03").contains(s("PR07")));
    undo(district.database); // the value itself
    CHECK(district.rules("F03") == QStringList{s("PR14")});
}

TEST_CASE("a reason holds for the figures it was given for: others open the warning again", "[plausibility]")
{
    District district;
    district.typeOutput("F03", "12000");
    explain(district.database, district.open("F03"), s("máy mới"));
    CHECK(district.open("F03").empty());
    district.typeOutput("F03", "13000");
    CHECK(district.rules("F03").contains(s("PR07")));
    CHECK(district.rules("F03").contains(s("PR05")));
    CHECK_FALSE(district.rules("F03").contains(s("PR14"))); // not about the output
    explain(district.database, district.open("F03"), s("thêm một dây chuyền"));
    CHECK(district.open("F03").empty());
    district.typeOutput("F03", "12000");
    CHECK(district.rules("F03").contains(s("PR07"))); // one reason is kept, that of the latest figures
    district.typeOutput("F03", "13000");
    CHECK(district.open("F03").empty());
}

TEST_CASE("several warnings are explained at once, and none without a reason", "[plausibility]")
{
    District district;
    const auto open = openFindings(district.database, 2018, 2017);
    REQUIRE(open.size() > 5); // PR14 of many, PR12 of the whole area
    CHECK(open.front().facility == 0);
    CHECK(district.codeOfError([&] { explain(district.database, open, s("  ")); }) == s("reason_missing"));
    CHECK(openFindings(district.database, 2018, 2017).size() == open.size());
    explain(district.database, open, s("đã đối chiếu phiếu"));
    CHECK(openFindings(district.database, 2018, 2017).empty());
    undo(district.database);
    CHECK(openFindings(district.database, 2018, 2017).size() == open.size());
}

TEST_CASE("only facilities that changed are looked at again", "[plausibility]")
{
    District district;
    const qint64 before = latestChangeSet(district.database);
    district.typeOutput("F03", "12000");
    CHECK(facilitiesChangedSince(district.database, before) == QSet<qint64>{district.facility("F03")});
    explain(district.database, district.open("F08"), s("ngừng sản xuất"));
    CHECK(facilitiesChangedSince(district.database, before)
          == QSet<qint64>{district.facility("F03"), district.facility("F08")});
    const qint64 later = latestChangeSet(district.database);
    {
        Transaction transaction(district.database, s("cán bộ"));
        district.database.execute("UPDATE office SET name = 'Phòng Kinh tế'");
        transaction.commit();
    }
    CHECK(facilitiesChangedSince(district.database, later) == QSet<qint64>());
    {
        Transaction transaction(district.database, s("hệ số"));
        district.database.execute("UPDATE factor SET toe_per_unit = toe_per_unit + 1");
        transaction.commit();
    }
    CHECK_FALSE(facilitiesChangedSince(district.database, later)); // everybody's
}

TEST_CASE("a change of more than 60 % blocks the report until it is explained, and no figure changes", "[report]")
{
    District district;
    district.typeOutput("F03", "12000");
    CHECK(district.codeOfError([&] { issue(district.database, district.request()); }) == s("unexplained"));
    CHECK(district.message.contains(s("F03 Công ty TNHH Nhựa Tráng Việt")));
    CHECK(district.message.contains(s("-91%")));
    // What is only a warning never blocks; nor does any of it block a plan.
    auto blocking = district.open("F03");
    std::erase_if(blocking, [](const Finding& finding) { return finding.weight != FindingWeight::BlocksReport; });
    REQUIRE(blocking.size() == 1);
    IssueRequest plan = district.request();
    plan.report = s("plan");
    plan.number.clear();
    CHECK(issue(district.database, plan) > 0);
    explain(district.database, blocking, s("dây chuyền mới"));
    CHECK(issue(district.database, district.request()) > 0);
    Statement stored(district.database, "SELECT quantity FROM output WHERE year = 2018 AND facility_id = ?");
    REQUIRE(stored.bind(1, district.facility("F03")).step());
    CHECK(stored.integer(0) == 12'000'000'000);
}

TEST_CASE("the annex of unlikely figures names each with its reason, on paper in Vietnamese", "[report]")
{
    District district;
    FigureRequest figures;
    figures.year = 2018;
    AnnexChoice wanted;
    wanted.explained = true;
    const auto report = [&](const AnnexChoice& choice) {
        return progressReport(district.database, figuresOf(district.database, figures), choice);
    };
    const size_t annexes = report({}).annexes.size();
    CHECK(report(wanted).annexes.size() == annexes); // nothing was explained yet
    district.typeOutput("F03", "12000");
    auto open = district.open("F03");
    std::erase_if(open, [](const Finding& finding) { return finding.rule != s("PR07"); });
    explain(district.database, open, s("dây chuyền mới"));
    const Report with = report(wanted);
    REQUIRE(with.annexes.size() == annexes + 1);
    CHECK(report({}).annexes.size() == annexes);
    const QStringList lines = plainLines(with);
    CHECK(lines.filter(s("GIẢI TRÌNH SỐ LIỆU BẤT THƯỜNG NĂM 2018")).size() == 1);
    const qsizetype row = lines.indexOf(s("dây chuyền mới"));
    REQUIRE(row > 2);
    CHECK(lines[row - 2] == s("F03 Công ty TNHH Nhựa Tráng Việt"));
    CHECK(lines[row - 1] == s("Sản phẩm chính: sản lượng thay đổi +1.100% so với năm gốc 2017 (1.000 → 12.000)"));
}
