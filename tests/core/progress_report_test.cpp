// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/exchange/practice_district.h"
#include "core/record/solution.h"
#include "core/report/plan_document.h"
#include "core/report/progress_report.h"
#include "tests/core/made_office.h"

#include <QRegularExpression>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The report as lines, cells of a table row parted by " | ".
struct Lines {
    explicit Lines(const MadeOffice& office, const QDate& day) : Lines(office, office.figures(day)) { }
    Lines(const MadeOffice& office, const Figures& figures) : report(progressReport(office.database, figures))
    {
        take(report.blocks);
        for (const Annex& annex : report.annexes) {
            lines << annex.form + s(" ") + annex.title;
            take(annex.blocks);
        }
    }
    bool has(const char* line) const { return lines.contains(s(line)); }
    QString of(const char* key) const
    {
        for (const Block& block : report.blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->key == s(key))
                return paragraph->text;
        return {};
    }

    Report report;
    QStringList lines;

private:
    void take(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) lines << paragraph->text;
            if (const auto* table = std::get_if<ReportTable>(&block))
                for (const QStringList& row : table->rows) {
                    CHECK((row.size() == 1 || row.size() == qsizetype(table->columns.size())));
                    lines << row.join(s(" | "));
                }
        }
    }
};

} // namespace

TEST_CASE("the report of S07 tells classes, persons, assessments and money", "[report]")
{
    DongNai office;
    const Lines report(office, QDate(2019, 12, 31));
    CHECK(report.of("IV.results") == s("Đến 31/12/2019 đã thực hiện 09 hoạt động (Biểu 04, Biểu 05)."));
    CHECK(report.of("IV.classes")
          == s("Tập huấn: đã tổ chức 05 lớp, gồm 02 lớp nâng cao nhận thức và 03 lớp tại 03 doanh nghiệp."));
    CHECK(report.of("IV.participants")
          == s("Người tham dự: 252 lượt, 251 người (người dự nhiều lớp chỉ tính một lần); trong đó cán bộ nhà nước 35 "
               "lượt, doanh nghiệp 217 lượt, nữ 85 lượt. Mỗi lớp từ 47 đến 55 người."));
    CHECK(report.of("IV.support") == s("Hỗ trợ kỹ thuật: đánh giá nhanh (04 cơ sở)."));
    CHECK(
        report.of("VI.funds")
        == s("Tổng kinh phí năm 2019 đến 31/12/2019: dự toán 350 triệu đồng, đã thực hiện 335 triệu đồng, bằng 95,71% "
             "dự toán. Trong đó kinh phí nhà nước: dự toán 220 triệu đồng, đã thực hiện 195 triệu đồng, bằng 88,64% "
             "dự toán."));
    CHECK(report.of("VI.words")
          == s("Tổng số tiền đã thực hiện: 335.000.000 đồng (bằng chữ: ba trăm ba mươi lăm triệu đồng)."));
    CHECK(report.has("Tổng dự toán: 350.000.000 đồng (bằng chữ: ba trăm năm mươi triệu đồng)."));
    CHECK(report.has("1 | Kinh phí khuyến công | 120 | – | 110 | 91,67%"));
    CHECK(report.has("4 | Doanh nghiệp | 130 | – | 140 | 107,69%"));
    CHECK(report.has(" | Tổng cộng | 350 | – | 335 | 95,71%"));
    CHECK(report.has(" | Trong đó: kinh phí nhà nước | 220 | – | 195 | 88,64%"));
    CHECK(report.of("III.target3").contains(s("thực hiện 4 (nguồn: sổ hoạt động). Kết quả: chưa đạt, thiếu 01 cơ sở")));
    CHECK(report.of("III.target4").startsWith(s("Chỉ tiêu 4 – Lớp tập huấn tại doanh nghiệp: “")));
    CHECK(report.has("6 | Lượt người dự tập huấn (lớp tập huấn tại doanh nghiệp) | – | 250 | 149 | chưa đạt; thiếu 101 "
                     "lượt người (cần 250)"));
    CHECK(report.of("VIII.list").contains(s("chỉ tiêu 4 (cần thêm 02 lớp)")));
}

TEST_CASE("Biểu 04 to 06 stand between savings and excluded, with what was held and what was not", "[report]")
{
    DongNai office;
    const qint64 task = office.add(taskDictionary(),
                                   {{"plan_id", office.plan},
                                    {"position", qint64(7)},
                                    {"group_words", s("Tập huấn cán bộ")},
                                    {"words", s("Tập huấn nâng cao nhận thức")},
                                    {"quantity", Decimal(2).raw()},
                                    {"unit", s("lớp")},
                                    {"state", s("doing")}});
    for (const qint64 id : {office.l1, office.l2}) office.change(activityDictionary(), id, {{"task_id", task}});
    office.add(taskDictionary(),
               {{"plan_id", office.plan},
                {"position", qint64(8)},
                {"group_words", s("Hạ tầng kỹ thuật")},
                {"words", s("Khảo sát khu công nghiệp.")},
                {"deadline", s("2019-09-30")},
                {"state", s("open")}});
    office.addMoney(0, "KHUYEN_CONG", "spent", "2019-03-12", 12, 0, office.l1);
    const qint64 model
        = office.addActivity("pilot_model", "Mô hình thu hồi nhiệt", "2019-10-01", "held", office.enterprises[0]);
    office.add(solutionDictionary(),
               {{"facility_id", office.enterprises[0]},
                {"solution_group", s("G1")},
                {"name", s("Thu hồi nhiệt khói lò")},
                {"state", s("adopted")},
                {"date", s("2019-10-01")},
                {"cost", qint64(250'500'000)},
                {"support", qint64(75'000'000)},
                {"benefit", qint64(90'000'000)},
                {"activity_id", model}});
    const Lines report(office, QDate(2019, 12, 31));
    QStringList forms;
    for (const Annex& annex : report.report.annexes) forms << annex.form;
    CHECK(forms.mid(0, 7)
          == QStringList{s("Biểu 01"), s("Biểu 02"), s("Biểu 03"), s("Biểu 04"), s("Biểu 05"), s("Biểu 06"),
                         s("Biểu 07")});
    CHECK(report.of("IV.group1") == s("1. Tập huấn cán bộ"));
    CHECK(report.of("IV.task#1") == s("- Tập huấn nâng cao nhận thức: đã thực hiện 02/02 lớp."));
    CHECK(report.of("IV.task#2") == s("- Khảo sát khu công nghiệp: chưa thực hiện."));
    CHECK(report.of("IV.late") == s("Nhiệm vụ quá hạn đến 31/12/2019: Khảo sát khu công nghiệp (hạn 30/9/2019)."));
    CHECK(report.of("VII.list").contains(s("01 nhiệm vụ quá hạn chưa hoàn thành")));
    CHECK(report.has("1 | Lớp L1 | 12/03/2019 | – | 48 lượt người, nữ 12 | 12 | Kinh phí khuyến công"));
    CHECK(report.has("Chưa thực hiện đến 31/12/2019"));
    CHECK(report.has("6 | Lớp K4 | dự kiến 15/10/2019 | D4 Công ty D4 | – | – | –"));
    CHECK(report.has("5 | D1 Công ty D1 | Mô hình thu hồi nhiệt (01/10/2019) | Thu hồi nhiệt khói lò | 250,5 | 75 | "
                     "lợi ích 90 triệu đồng/năm"));
    CHECK(report.has("6 | D5 Công ty D5 | Đánh giá nhanh (dự kiến 01/12/2019) | – | – | – | –"));
    CHECK(report.has("1 | Tập huấn nâng cao nhận thức | Kinh phí khuyến công | – | – | 12 | –"));
    CHECK(report.has("2 | Nhiệm vụ chung của kế hoạch | Kinh phí khuyến công | 120 | – | 110 | 91,67%"));
    CHECK(report.has(" | Tổng cộng |  | 350 | – | 347 | 99,14%"));
}

TEST_CASE("a report of the middle of the year does not read what came later", "[report]")
{
    DongNai office;
    const Lines before(office, QDate(2019, 6, 30));
    office.addClass("awareness_class", "Lớp sau", "2019-07-01", 30, 30, 0);
    office.addMoney(office.plan, "KHCN", "spent", "2019-07-01", 9);
    CHECK(Lines(office, QDate(2019, 6, 30)).lines == before.lines);
    CHECK(before.of("IV.participants").startsWith(s("Người tham dự: 145 lượt, 144 người")));
}

TEST_CASE("the report names staff, documents issued, whom a coverage misses and next year's targets", "[report]")
{
    MadeOffice office;
    const qint64 district = office.addUnit("250", "Huyện Mê Linh", "rural_district", "district");
    const qint64 plan = office.addPlan("p", "2018-01-01", "2018-12-31", 2017);
    office.addTarget(plan, "staff_facilities", "share_at_least", 100);
    const qint64 one = office.addFacility("F01", district);
    office.addFacility("F02", district);
    const qint64 person = office.addPerson("An");
    office.addPost(person, "state_officer", "unit_id", district, "2018-01-02");
    office.addPost(person, "guiding", "facility_id", one, "2018-01-02");
    const auto document = [&](const char* role, const char* number, const char* date) {
        office.add(
            documentDictionary(),
            {{"plan_id", plan}, {"role", s(role)}, {"number", s(number)}, {"date", s(date)}, {"position", qint64(1)}});
    };
    document("basis", "45/2012/NĐ-CP", "2012-05-21");
    document("other", "311/UBND-KT", "2018-05-02");
    document("other", "999/UBND-KT", "2019-05-02"); // after the day of the report
    const qint64 next = office.addPlan("q", "2019-01-01", "2019-12-31", 2018);
    office.addTarget(next, "classes", "count_at_least", 2);
    const Lines report(office, QDate(2018, 12, 31));
    CHECK(report.of("II.bases") == s("Các văn bản làm căn cứ: Nghị định số 45/2012/NĐ-CP ngày 21/5/2012."));
    CHECK(report.of("II.documents")
          == s("Các văn bản đã ban hành để triển khai: văn bản số 311/UBND-KT ngày 02/5/2018."));
    CHECK(report.of("II.staff")
          == s("Đến 31/12/2018 có 01 người đủ năng lực về SXSH đang làm nhiệm vụ: 01 cán bộ quản lý nhà nước, 01 cơ sở "
               "có cán bộ hướng dẫn và 01 đơn vị hành chính có cán bộ phụ trách (một người giữ nhiều nhiệm vụ chỉ tính "
               "một lần)."));
    CHECK(report.of("III.target1").endsWith(s(" Chưa có: F02.")));
    CHECK(report.of("VIII.targets") == s("Chỉ tiêu năm 2019 theo Kế hoạch số 12/KH-UBND: chỉ tiêu số 2."));
    CHECK(report.of("VI.funds") == s("Chưa ghi số liệu kinh phí trong năm."));
    CHECK(report.has("Biểu 06 KINH PHÍ THỰC HIỆN NĂM 2018"));
}

TEST_CASE("the report of a plan of several years tells its path and the money since its beginning", "[report]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2016-01-01", "2020-12-31", 2015);
    office.addTarget(plan, "classes", "count_at_least", 20);
    office.addActivity("awareness_class", "Lớp cũ", "2017-03-01");
    office.addActivity("awareness_class", "Lớp mới", "2018-03-01");
    office.addMoney(plan, "NSDP", "planned", "2017-01-01", 100);
    office.addMoney(plan, "NSDP", "planned", "2018-01-01", 50);
    office.addMoney(plan, "NSDP", "spent", "2018-02-01", 45);
    const Lines report(office, QDate(2018, 12, 31));
    CHECK(report.of("III.target1").endsWith(s(" Theo lộ trình năm 2018: 12, chậm so với lộ trình, cần thêm 10 lớp.")));
    CHECK(report.of("IV.classes").startsWith(s("Tập huấn: đã tổ chức 01 lớp"))); // of the year
    CHECK(report.of("VI.funds").contains(s("dự toán 50 triệu đồng, đã thực hiện 45 triệu đồng, bằng 90,00% dự toán")));
    CHECK(report.of("VI.period")
          == s("Lũy kế từ đầu kỳ kế hoạch: dự toán 150 triệu đồng, đã thực hiện 45 triệu đồng, bằng 30,00% dự toán."));
}

TEST_CASE("the report of the practice district shows its activities and money", "[report]")
{
    MadeOffice office;
    fillPracticeDistrict(office.database);
    const Lines report(office, QDate(2018, 12, 31));
    CHECK(report.of("IV.results") == s("Đến 31/12/2018 đã thực hiện 04 hoạt động (Biểu 04, Biểu 05)."));
    CHECK(report.of("IV.participants").startsWith(s("Người tham dự: 96 lượt, 96 người")));
    CHECK(report.of("IV.propaganda")
          == s("Thông tin, tuyên truyền: tin, bài, phóng sự phát thanh, truyền hình (12 tin, bài)."));
    CHECK(report.of("VI.funds")
              .startsWith(s("Tổng kinh phí năm 2018 đến 31/12/2018: dự toán 120 triệu đồng, được giao "
                            "100 triệu đồng, đã thực hiện 119,5 triệu đồng, bằng 99,58% dự toán.")));
    CHECK(report.has("3 | Lớp tập huấn tại doanh nghiệp | 20/09/2018 | Công ty CP Dương Minh | 46 lượt người, nữ 17 | "
                     "22 | Doanh nghiệp"));
    CHECK(report.has(" | Tổng cộng |  | 120 | 100 | 119,5 | 99,58%"));
}

TEST_CASE("a solution dated in the year stands in Biểu 05 whatever activity led to it", "[report]")
{
    DongNai office;
    const auto solution = [&](const char* name, const char* date, qint64 activity) {
        office.add(solutionDictionary(),
                   {{"facility_id", office.enterprises[2]},
                    {"solution_group", s("G1")},
                    {"name", s(name)},
                    {"state", s("adopted")},
                    {"date", s(date)},
                    {"activity_id", activity}});
    };
    const qint64 earlier
        = office.addActivity("pilot_model", "Mô hình năm trước", "2018-09-01", "held", office.enterprises[2]);
    solution("Bọc bảo ôn", "2019-04-01", office.l1); // a class
    solution("Thu hồi nước ngưng", "2019-05-01", earlier);
    solution("Của năm trước", "2018-10-01", earlier);
    const Lines report(office, QDate(2019, 12, 31));
    CHECK(report.has("5 | D3 Công ty D3 | Giải pháp áp dụng | Bọc bảo ôn | – | – | –"));
    CHECK(report.has("6 | D3 Công ty D3 | Giải pháp áp dụng | Thu hồi nước ngưng | – | – | –"));
    CHECK_FALSE(report.lines.join(s("\n")).contains(s("Của năm trước")));
}

TEST_CASE("facilities and units bear the names of the day of the report", "[report]")
{
    MadeOffice office;
    const qint64 district = office.addUnit("250", "Huyện Mê Linh", "rural_district", "district");
    const qint64 plan = office.addPlan("p", "2018-01-01", "2018-12-31", 2017);
    office.addTarget(plan, "staff_facilities", "share_at_least", 100);
    office.addTarget(plan, "staff_districts", "share_at_least", 100);
    const qint64 one = office.addFacility("F01", district);
    const qint64 person = office.addPerson("An"); // of others: without posts there is no coverage
    office.addPost(person, "guiding", "facility_id", office.addFacility("F02", district), "2018-01-02");
    office.addPost(person, "state_officer", "unit_id",
                   office.addUnit("251", "Huyện Sóc Sơn", "rural_district", "district"), "2018-01-02");
    office.addActivity("rapid_assessment", "Đánh giá nhanh", "2018-07-15", "held", one);
    office.addActivity("rapid_assessment", "Đánh giá tiếp", "2018-12-15", "planned", one);
    const QStringList before = Lines(office, QDate(2018, 12, 1)).lines;
    REQUIRE(before.contains(s("1 | F01 Công ty F01 | Đánh giá nhanh (15/07/2018) | – | – | – | –")));
    REQUIRE(before.contains(s("2 | F01 Công ty F01 | Đánh giá tiếp (dự kiến 15/12/2018) | – | – | – | –")));
    REQUIRE(before.filter(s("Chưa có: Huyện Mê Linh.")).size() == 1);
    REQUIRE(before.filter(s("Chưa có: F01.")).size() == 1);
    {
        Transaction transaction(office.database, s("test"));
        office.database.execute("INSERT INTO facility_past (facility_id, valid_until, code, name, legal_form, unit_id)"
                                " SELECT id, '2019-03-01', code, name, legal_form, unit_id FROM facility");
        office.database.execute("INSERT INTO administrative_unit_past (unit_id, valid_until, code, name, type, level)"
                                " SELECT id, '2019-03-01', code, name, type, level FROM administrative_unit");
        transaction.commit();
    }
    office.change(facilityDictionary(), one, {{"code", s("G99")}, {"name", s("Công ty khác")}});
    office.change(administrativeUnitDictionary(), district, {{"name", s("Quận Mê Linh")}});
    CHECK(Lines(office, QDate(2018, 12, 1)).lines == before);
}

TEST_CASE("the plan, its annex and its report plan one sum of money", "[report]")
{
    DongNai office;
    const qint64 task = office.add(
        taskDictionary(),
        {{"plan_id", office.plan}, {"position", qint64(1)}, {"words", s("Tập huấn")}, {"state", s("open")}});
    office.change(activityDictionary(), office.l1, {{"task_id", task}});
    office.addMoney(0, "KHUYEN_CONG", "planned", "2019-02-01", 7, 0, office.l1); // of the task by its activity
    office.addMoney(0, "DN", "planned", "2019-02-01", 5, task);
    const Figures figures = office.figures(QDate(2019, 12, 31));
    CHECK(Lines(office, figures).of("VI.funds").contains(s("dự toán 362 triệu đồng")));
    const Report plan = planDocument(office.database, figures, {.planTables = true});
    const QString all = plainLines(plan).join(s("\n"));
    CHECK(all.contains(s("Tổng dự toán kinh phí thực hiện kế hoạch: 362.000.000 đồng")));
    CHECK(all.contains(s("kinh phí khuyến công 127.000.000 đồng")));
    CHECK(all.contains(s("doanh nghiệp 135.000.000 đồng")));
    const auto* table = std::get_if<ReportTable>(&plan.annexes[1].blocks.front());
    REQUIRE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[0].back() == s("12.000.000"));
    CHECK(table->rows[1].join(s("|")) == s("|Chi chung của kế hoạch|||||350.000.000"));
    CHECK(table->rows[2].back() == s("362.000.000"));
}

TEST_CASE("money by source is a chart of the money section, of the gallery, and of no year without money", "[report]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    fillPracticeDistrict(database);
    FigureRequest request;
    request.year = 2018;
    const Figures figures = figuresOf(database, request);
    const auto moneyChart = [](const std::vector<Chart>& charts) -> const Chart* {
        for (const Chart& chart : charts)
            if (chart.id == s("money_by_source")) return &chart;
        return nullptr;
    };
    const auto charts = progressCharts(database, figures);
    const Chart* chart = moneyChart(charts);
    REQUIRE(chart);
    CHECK(chart->title == s("Đã thực hiện 119,5 trên 120 triệu đồng dự toán, đạt 99,58%"));
    REQUIRE(chart->series.front().items.size() == 3);
    const ChartItem& district = chart->series.front().items[0];
    CHECK(district.label == s("Ngân sách huyện"));
    CHECK(district.figure == s("57,5"));
    CHECK(district.baseFigure == s("60"));
    CHECK(*district.required == 60.0);
    CHECK(district.note == s("dự toán 60"));
    CHECK(chart->series.front().items[2].baseFigure.isEmpty()); // nothing was allocated to enterprises
    CHECK(chart->tableRows.size() == 5); // with total and the state's part
    int printed = 0;
    const Report report = progressReport(database, figures);
    for (const Chart* one : chartsOf(report)) printed += one->id == chart->id;
    CHECK(printed == 1);
    request.year = 2020;
    CHECK_FALSE(moneyChart(progressCharts(database, figuresOf(database, request))));
}

TEST_CASE("no sentence counts nothing as 00", "[report]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    fillPracticeDistrict(database);
    FigureRequest request;
    for (const int year : {2005, 2016, 2017, 2019, 2020}) {
        request.year = year;
        const QString text = plainLines(progressReport(database, figuresOf(database, request))).join(QLatin1Char('\n'));
        CAPTURE(year);
        CHECK_FALSE(text.contains(QRegularExpression(s("(^|[ (])00( |$)"), QRegularExpression::MultilineOption)));
    }
    request.year = 2019;
    const QString text = plainLines(progressReport(database, figuresOf(database, request))).join(QLatin1Char('\n'));
    CHECK(text.contains(s("Năm 2019 chưa ghi nhận cơ sở áp dụng SXSH nào")));
}
