// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_office.h"
#include "tests/texts.h"

#include "core/record/solution.h"
#include "core/report/revision.h"

using namespace core;

namespace {

const QDate yearEnd(2019, 12, 31);

/// What a revision of the report would list after the change.
template <class Change>
QStringList changedBy(MadeOffice& office, const char* report, Change change)
{
    const auto stored = [&] { return issuedFigures(office.database, office.figures(yearEnd), MadeOffice::s(report)); };
    const QByteArray before = stored();
    change();
    QStringList lines;
    for (const FigureChange& figure : changedFigures(before, stored()))
        lines << QStringLiteral("%1: %2 → %3").arg(figure.label, figure.before, figure.after);
    return lines;
}

QStringList texts(std::initializer_list<const char*> lines)
{
    QStringList list;
    for (const char* line : lines) list << MadeOffice::s(line);
    return list;
}

} // namespace

TEST_CASE("a revision lists exactly the money that changed, in sums, sources, shares and annexes", "[report]")
{
    DongNai office;
    const QStringList lines = changedBy(
        office, "progress", [&] { office.addMoney(office.plan, "KHUYEN_CONG", "spent", "2019-12-20", 10); });
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines
          == texts({"Tổng kinh phí: thực hiện: 335 triệu đồng → 345 triệu đồng",
                    "Tổng kinh phí: thực hiện/dự toán: 95,71% → 98,57%",
                    "Kinh phí nhà nước: thực hiện: 195 triệu đồng → 205 triệu đồng",
                    "Kinh phí nhà nước: thực hiện/dự toán: 88,64% → 93,18%",
                    "Kinh phí khuyến công: thực hiện: 110 triệu đồng → 120 triệu đồng",
                    "Kinh phí khuyến công: thực hiện/dự toán: 91,67% → 100,00%",
                    "Nhiệm vụ chung của kế hoạch, kinh phí khuyến công: thực hiện: 110 triệu đồng → 120 triệu đồng",
                    "Nhiệm vụ chung của kế hoạch, kinh phí khuyến công: thực hiện/dự toán: 91,67% → 100,00%"}));
}

TEST_CASE("a revision lists the class held later and everything that it changes", "[report]")
{
    DongNai office;
    const QStringList lines = changedBy(office, "progress", [&] {
        Statement k4(office.database, "SELECT id FROM activity WHERE name = 'Lớp K4'");
        REQUIRE(k4.step());
        const qint64 id = k4.integer(0);
        k4.reset();
        office.change(activityDictionary(), id,
                      {{"state", MadeOffice::text("held")},
                       {"date", MadeOffice::text("2019-10-15")},
                       {"officials", qint64(0)},
                       {"enterprise_staff", qint64(45)},
                       {"women", qint64(20)}});
    });
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines
          == texts({"Chỉ tiêu 4 – Lớp tập huấn: thực hiện: 3 → 4",
                    "Chỉ tiêu 4 – Lớp tập huấn: tiến độ: 60,00% → 80,00%",
                    "Chỉ tiêu 4 – Lớp tập huấn: còn thiếu: 2 → 1",
                    "Chỉ tiêu 5 – Doanh nghiệp tổ chức lớp: thực hiện: 3 → 4",
                    "Chỉ tiêu 5 – Doanh nghiệp tổ chức lớp: tiến độ: 60,00% → 80,00%",
                    "Chỉ tiêu 5 – Doanh nghiệp tổ chức lớp: còn thiếu: 2 → 1",
                    "Chỉ tiêu 6 – Lượt người dự tập huấn: thực hiện: 149 → 194",
                    "Chỉ tiêu 6 – Lượt người dự tập huấn: tiến độ: 59,60% → 77,60%",
                    "Chỉ tiêu 6 – Lượt người dự tập huấn: còn thiếu: 101 → 56",
                    "Số hoạt động đã thực hiện: 9 → 10",
                    "Tập huấn: số lớp: 5 → 6",
                    "Tập huấn: số lớp tại doanh nghiệp: 3 → 4",
                    "Tập huấn: số doanh nghiệp có lớp: 3 → 4",
                    "Tập huấn: số lượt người dự: 252 → 297",
                    "Tập huấn: số người dự: 251 → 296",
                    "Tập huấn: số lượt người của doanh nghiệp: 217 → 262",
                    "Tập huấn: số lượt nữ: 85 → 105",
                    "Tập huấn: lớp ít người nhất: 47 → 45",
                    "Biểu 04, Lớp K4: thời gian: dự kiến 15/10/2019 → 15/10/2019",
                    "Biểu 04, Lớp K4: số người, số lượng: – → 45 lượt người, nữ 20"}));
}

TEST_CASE("a revision lists who left, the assessed facility's solution and nothing of a later year", "[report]")
{
    DongNai office;
    const qint64 post
        = office.addPost(office.addPerson("Lan"), "guiding", "facility_id", office.enterprises[0], "2018-01-01");
    CHECK(changedBy(office, "progress",
                    [&] {
                        office.addClass("awareness_class", "Lớp năm sau", "2020-02-01", 10, 30, 5);
                        office.addMoney(office.plan, "DN", "spent", "2020-01-15", 9);
                        office.change(staffDictionary(), post, {{"to_date", MadeOffice::text("2020-01-01")}});
                    })
          == QStringList());
    CHECK(changedBy(office, "progress",
                    [&] {
                        office.change(staffDictionary(), post, {{"to_date", MadeOffice::text("2019-12-31")}});
                    })
          == texts({"Cán bộ về SXSH: số người đủ năng lực đang làm nhiệm vụ: 1 → 0",
                    "Cán bộ về SXSH: số cơ sở có cán bộ hướng dẫn: 1 → 0"}));
    Statement assessment(office.database,
                         "SELECT a.id FROM activity AS a JOIN activity_facility AS f ON"
                         " f.activity_id = a.id WHERE kind = 'rapid_assessment' AND f.facility_id = ?");
    REQUIRE(assessment.bind(1, office.enterprises[0]).step());
    const qint64 activity = assessment.integer(0);
    assessment.reset();
    const QStringList lines = changedBy(office, "progress", [&] {
        office.add(solutionDictionary(),
                   {{"facility_id", office.enterprises[0]},
                    {"activity_id", activity},
                    {"solution_group", MadeOffice::text("1.4")},
                    {"name", MadeOffice::text("Lắp biến tần")},
                    {"state", MadeOffice::text("adopted")},
                    {"date", MadeOffice::text("2019-09-01")},
                    {"cost", qint64(120'000'000)},
                    {"support", qint64(30'000'000)},
                    {"benefit", qint64(48'000'000)}});
    });
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines
          == texts({"Biểu 05, D1 Công ty D1: tổng vốn (triệu đồng): – → 120",
                    "Biểu 05, D1 Công ty D1: hỗ trợ (triệu đồng): – → 30",
                    "Biểu 05, D1 Công ty D1: kết quả: – → lợi ích 48 triệu đồng/năm"}));
}

TEST_CASE("a revision of the plan lists the tasks and the money that changed", "[report]")
{
    DongNai office;
    const qint64 task = office.add(taskDictionary(),
                                   {{"plan_id", office.plan},
                                    {"position", qint64(1)},
                                    {"words", MadeOffice::text("Tổ chức 02 lớp tập huấn")},
                                    {"quantity", Decimal(2).raw()},
                                    {"unit", MadeOffice::text("lớp")},
                                    {"state", MadeOffice::text("open")},
                                    {"deadline", MadeOffice::text("2019-06-30")}});
    const QStringList lines = changedBy(office, "plan", [&] {
        office.change(taskDictionary(), task,
                      {{"quantity", Decimal(3).raw()}, {"deadline", MadeOffice::text("2019-09-30")}});
        office.addMoney(office.plan, "KHCN", "planned", "2019-01-20", 25, task);
        office.addMoney(office.plan, "KHCN", "spent", "2019-05-20", 5, task); // is no part of the plan
    });
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines
          == texts({"Tổng dự toán kinh phí: 350.000.000 đồng → 375.000.000 đồng",
                    "Dự toán: kinh phí khoa học công nghệ: 60.000.000 đồng → 85.000.000 đồng",
                    "Nhiệm vụ “Tổ chức 02 lớp tập huấn”: khối lượng: 2 lớp → 3 lớp",
                    "Nhiệm vụ “Tổ chức 02 lớp tập huấn”: tiến độ: 30/06/2019 → 30/09/2019",
                    "Nhiệm vụ “Tổ chức 02 lớp tập huấn”: kinh phí: – → 25.000.000 đồng",
                    "Cộng dự toán của các nhiệm vụ: – → 25.000.000 đồng"}));
}
