// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_office.h"
#include "tests/texts.h"

#include "core/record/resource.h"
#include "core/report/explanation.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

Explanation why(const MadeOffice& office, const Figures& figures, size_t target)
{
    return explainTarget(office.database, figures, figures.targets[target]);
}

QStringList column(const Explanation& explanation, int column)
{
    QStringList cells;
    for (const QStringList& row : explanation.inputs.rows) cells << row[column];
    return cells;
}

QStringList excluded(const Explanation& explanation)
{
    QStringList lines;
    for (const Explanation::Excluded& each : explanation.excluded)
        lines << QStringLiteral("%1: %2").arg(each.name, each.reason);
    return lines;
}

} // namespace

TEST_CASE("a count of activities is explained by those that count, with date, name and attendances", "[why]")
{
    const DongNai office;
    const Figures figures = office.figures(QDate(2019, 12, 31));
    const Explanation classes = why(office, figures, 0), people = why(office, figures, 1);
    CHECK(classes.result == s("2 – đạt"));
    CHECK(column(classes, 0) == QStringList{s("12/03/2019"), s("20/08/2019")});
    CHECK(column(classes, 1) == QStringList{s("Lớp L1"), s("Lớp L2")});
    CHECK(column(classes, 3) == QStringList{s("48"), s("55")});
    CHECK(classes.formula.contains(s("Thực hiện = số lớp đã tổ chức = 2")));
    CHECK(classes.cohort == s("Hoạt động đã thực hiện từ 01/01/2019 đến 31/12/2019: 02"));
    CHECK(people.formula.contains(s("Thực hiện = tổng số lượt người dự = 48 + 55 = 103")));
    const Explanation assessments = why(office, figures, 2);
    CHECK(column(assessments, 2).contains(s("D1 Công ty D1")));
    CHECK(assessments.inputs.rows.size() == 4); // the fifth is still being done
    CHECK(assessments.formula.contains(s("Còn thiếu = 5 − 4 = 1")));
    const Explanation midYear = why(office, office.figures(QDate(2019, 6, 30)), 0);
    CHECK(column(midYear, 1) == QStringList{s("Lớp L1")});
    CHECK_FALSE(classes.changes.empty());
    // A class of another plan counts neither in the figure nor among its inputs.
    DongNai other;
    other.change(activityDictionary(), other.l2,
                 {{"plan_id", other.addPlan("khac", "2018-01-01", "2020-12-31", 2017)}});
    const Figures fewer = other.figures(QDate(2019, 12, 31), "dong-nai");
    CHECK(fewer.targets[0].actualCount == 1);
    CHECK(column(why(other, fewer, 0), 1) == QStringList{s("Lớp L1")});
}

TEST_CASE("a count typed in is still explained by the results typed in", "[why]")
{
    MadeOffice office;
    const qint64 target
        = office.addTarget(office.addPlan("p", "2019-01-01", "2019-12-31", 2018), "classes", "count_at_least", 2);
    office.add(targetResultDictionary(),
               {{"target_id", target}, {"date", s("2019-05-01")}, {"count", qint64(1)}, {"source", s("BC 7")}});
    const Explanation explanation = why(office, office.figures(QDate(2019, 12, 31)), 0);
    CHECK(column(explanation, 4) == QStringList{s("BC 7")});
    CHECK(explanation.formula.contains(s("Thực hiện: 1, nguồn: BC 7")));
}

TEST_CASE("a coverage is explained by the posts that count and by who is missing and why", "[why]")
{
    MadeOffice office;
    const qint64 commune = office.addUnit("1", "Xã Một", "commune", "commune");
    const qint64 plan = office.addPlan("p", "2018-01-01", "2018-12-31", 2017);
    office.addTarget(plan, "staff_facilities", "share_at_least", 100);
    office.addTarget(plan, "staff_boards", "share_at_least", 100);
    const qint64 first = office.addFacility("A1", commune), second = office.addFacility("A2", commune);
    office.addFacility("A3", commune);
    const qint64 park = office.add(zoneDictionary(), {{"kind", s("park")}, {"name", s("KCN Quang Minh")}});
    office.add(zoneDictionary(), {{"kind", s("cluster")}, {"name", s("CCN Một")}});
    office.addPost(office.addPerson("An"), "guiding", "facility_id", first, "2017-02-01");
    office.addPost(office.addPerson("Bình"), "guiding", "facility_id", second, "2017-02-01", "2018-11-01");
    office.addPost(office.addPerson("Chi"), "guiding", "zone_id", park, "2018-03-01");
    const Figures figures = office.figures(QDate(2018, 12, 31));
    const Explanation facilities = why(office, figures, 0), boards = why(office, figures, 1);
    CHECK(facilities.inputs.rows
          == std::vector<QStringList>{{s("A1 Công ty A1"), s("An"), s("Cán bộ hướng dẫn áp dụng SXSH"), s("01/02/2017"),
                                       s("–"), s("sổ cán bộ")}});
    CHECK(facilities.inputFacilities == std::vector<qint64>{first});
    CHECK(excluded(facilities)
          == QStringList{s("A2 Công ty A2: Bình thôi nhiệm vụ từ 01/11/2018"),
                         s("A3 Công ty A3: chưa có cán bộ đủ năng lực")});
    CHECK(facilities.formula.contains(s("Tỷ lệ = 1/3 = 33,33%")));
    CHECK(facilities.cohort == s("Cán bộ đủ năng lực đang giữ nhiệm vụ ngày 31/12/2018: 1 nhiệm vụ, 1 người"));
    CHECK(column(boards, 0) == QStringList{s("KCN Quang Minh")});
    CHECK(excluded(boards) == QStringList{s("CCN Một: chưa có cán bộ đủ năng lực")});
    CHECK(boards.excluded.front().facility == 0);
    CHECK(column(why(office, office.figures(QDate(2018, 10, 31)), 0), 4) == QStringList{s("–"), s("01/11/2018")});
}

TEST_CASE("zones are explained by their activities and by those without any", "[why]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2021-01-01", "2025-12-31", 2020);
    office.addTarget(plan, "zones_reached", "share_at_least", 70);
    const qint64 park = office.add(zoneDictionary(), {{"kind", s("park")}, {"name", s("KCN Quang Minh")}});
    office.add(zoneDictionary(), {{"kind", s("cluster")}, {"name", s("CCN Một")}});
    office.change(activityDictionary(), office.addActivity("workshop", "Hội thảo", "2021-03-01"), {{"zone_id", park}});
    const Explanation zones = why(office, office.figures(QDate(2021, 12, 31)), 0);
    CHECK(column(zones, 1) == QStringList{s("Hội thảo")});
    CHECK(column(zones, 2) == QStringList{s("KCN Quang Minh")});
    CHECK(excluded(zones) == QStringList{s("CCN Một: chưa có hoạt động")});
    CHECK(zones.formula.contains(s("Tỷ lệ = 1/2 = 50,00%")));
}

TEST_CASE("a target of several years says where it stands on its path", "[why]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2021-01-01", "2025-12-31", 2020);
    office.addTarget(plan, "classes", "count_at_least", 10);
    office.addActivity("awareness_class", "Lớp 1", "2021-03-01");
    const Figures figures = office.figures(QDate(2021, 12, 31));
    REQUIRE(figures.targets[0].path);
    CHECK(why(office, figures, 0).formula.join(s("\n")).contains(s("Lộ trình năm 2021: 2")));
    CHECK_FALSE(why(office, office.figures(QDate(2025, 12, 31)), 0).formula.join(s("\n")).contains(s("Lộ trình")));
}

TEST_CASE("a target about priority sectors of which none is marked has no figure and says so", "[why]")
{
    MadeOffice office;
    const qint64 unit = office.addUnit("1", "Xã", "commune", "commune");
    const qint64 plan = office.addPlan("p", "2021-01-01", "2021-12-31", 2020);
    office.change(targetDictionary(), office.addTarget(plan, "saving", "saving_at_least", 6),
                  {{"scope_industries", s("priority")}, {"cohort", s("all")}});
    office.change(facilityDictionary(), office.addFacility("A", unit), {{"industry_code", s("17010")}});
    const Figures none = office.figures(QDate(2021, 12, 31));
    CHECK(none.targets[0].verdict == Verdict::NoData);
    CHECK(why(office, none, 0).lacksPrioritySectors);
    CHECK(why(office, none, 0).inputs.rows.empty());
    const auto paper = Table(office.database, industryDictionary()).first("code", s("17"));
    office.change(industryDictionary(), paper->id, {{"priority", qint64(1)}});
    const Explanation marked = why(office, office.figures(QDate(2021, 12, 31)), 0);
    CHECK_FALSE(marked.lacksPrioritySectors);
    CHECK(marked.inputs.rows.size() == 1);
}
