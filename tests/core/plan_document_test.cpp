// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan_file.h"

#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/record/funding.h"
#include "core/record/task.h"
#include "core/report/progress_report.h"

TEST_CASE("KH 108 of Me Linh says what the office wrote, in its order", "[plan document]")
{
    const PlanFile file;
    const Report report = file.report();
    CHECK(report.head.issuer == QStringList{s("ỦY BAN NHÂN DÂN"), s("HUYỆN MÊ LINH")});
    CHECK(report.head.superior.isEmpty());
    CHECK(report.head.addressee.isEmpty());
    CHECK(report.head.subject
          == QStringList{s("Hành động sản xuất sạch hơn trong công nghiệp"), s("trên địa bàn huyện Mê Linh năm 2018")});
    requireInOrder(report,
                   {"Số: 108/KH-UBND",
                    "Mê Linh, ngày 28 tháng 3 năm 2018",
                    "KẾ HOẠCH",
                    "Thực hiện Kế hoạch số 1048/KH-SCT",
                    "UBND huyện Mê Linh xây dựng kế hoạch như sau:",
                    "I. MỤC ĐÍCH, YÊU CẦU",
                    "1. Mục đích",
                    "- Chương trình sản xuất sạch hơn được áp dụng rộng rãi",
                    "- Cụ thể, đến năm 2018 phấn đấu: Tăng thêm 20% cơ sở",
                    "so với kết quả thực hiện năm 2017",
                    "tăng thêm 10% cơ sở",
                    "từ 8 - 13%",
                    "có 01 cán bộ quản lý nhà nước",
                    "2. Yêu cầu",
                    "II. NỘI DUNG",
                    "- Phổ biến, tuyên truyền, nâng cao nhận thức",
                    "III. GIẢI PHÁP THỰC HIỆN",
                    "1. Giải pháp tuyên truyền, phổ biến thông tin",
                    "- Tổ chức các hội nghị tập huấn, hội thảo",
                    "2. Giải pháp về nhân lực",
                    "3. Giải pháp về tài chính",
                    "ngân sách của huyện, Thành phố",
                    "- Kinh phí sự nghiệp khuyến công;",
                    "- Các doanh nghiệp có trách nhiệm",
                    "4. Giải pháp ứng dụng sản xuất sạch hơn vào thực tế",
                    "IV. TỔ CHỨC THỰC HIỆN",
                    "1. Phòng Kinh tế (cơ quan",
                    "2. Phòng Tài nguyên & Môi trường tham mưu",
                    "3. Phòng Tài chính - Kế hoạch chủ trì",
                    "4. Văn phòng HĐND & UBND huyện phối hợp",
                    "5. Trung tâm Văn hóa Thông tin và Thể thao huyện",
                    "6. Đề nghị Liên đoàn lao động huyện",
                    "7. UBND các xã, thị trấn rà soát",
                    "8. Các doanh nghiệp, cơ sở sản xuất",
                    "UBND huyện yêu cầu các cơ quan, đơn vị thực hiện./.",
                    "TM. ỦY BAN NHÂN DÂN",
                    "KT. CHỦ TỊCH",
                    "PHÓ CHỦ TỊCH",
                    "- Lưu: VT"});
    CHECK(plainLines(report).filter(s("ngân sách")).size()
          == 1); // sources that the sentence names are not listed again
    CHECK(std::get<Paragraph>(report.blocks.back()).text.endsWith(s("./.")));
    CHECK(report.annexes.empty());
    CHECK(unconfirmed(report).empty());
}

TEST_CASE("the annexes of a plan come only where they are wanted and never say what a day's population requires",
          "[plan document]")
{
    PlanFile file(nullptr);
    fillPracticeDistrict(file.database);
    const Report report = file.report({true, true});
    REQUIRE(report.annexes.size() == 3);
    CHECK(report.annexes[0].number == s("Phụ lục I"));
    CHECK(report.annexes[0].title == s("BIỂU CHỈ TIÊU"));
    CHECK(report.annexes[1].title == s("BIỂU NHIỆM VỤ, TIẾN ĐỘ, KINH PHÍ"));
    CHECK(report.annexes[2].title == s("CÁCH TÍNH CÁC CHỈ TIÊU"));
    CHECK(report.annexes[1].attachedTo
          == s("(Kèm theo Kế hoạch số 108/KH-UBND ngày 28 tháng 3 năm 2018 của UBND huyện Mê Linh)"));
    const QString all = plainLines(report).join(QLatin1Char('\n'));
    CHECK(all.contains(s("tăng thêm 20 điểm phần trăm so với năm 2017")));
    CHECK(all.contains(s("2/18 (11,11%) theo Báo cáo 2017")));
    CHECK_FALSE(all.contains(s("75,56%")));
    CHECK_FALSE(all.contains(s("15/19")));
    CHECK(file.report({false, true}).annexes.front().number == s("Phụ lục"));
}

TEST_CASE("how many facilities the targets of KH 108 require depends on how they are read", "[plan document]")
{
    const struct {
        const char* kind;
        qint64 awareness, adoption;
    } readings[]
        = {{"points_over_base", 15, 5}, {"relative_over_base", 12, 3}, {"share_of_population_over_base", 14, 4}};
    for (const auto& [kind, awareness, adoption] : readings) {
        INFO(kind);
        PlanFile file(nullptr);
        fillPracticeDistrict(file.database);
        file.change(targetDictionary(), [&](Table& targets) {
            for (Record target : targets.where("plan_id", file.plan(), "position"))
                if (target.integer("position") <= 2) {
                    target["kind"] = s(kind);
                    targets.update(target);
                }
        });
        const Figures figures = file.figures();
        CHECK(figures.targets[0].requiredCount == awareness);
        CHECK(figures.targets[1].requiredCount == adoption);
    }
}

TEST_CASE("a plan without data is a whole document that says what is missing", "[plan document]")
{
    PlanFile file(nullptr);
    file.addBlankPlan();
    const Report report = planDocument(file.database, file.figures(2020), {true, true});
    requireInOrder(report,
                   {"Số:        /KH-UBND", "KẾ HOẠCH", "Hành động sản xuất sạch hơn trong công nghiệp năm 2020",
                    "xây dựng kế hoạch hành động sản xuất sạch hơn trong công nghiệp năm 2020 như sau:",
                    "Chưa ghi mục đích", "Chưa ghi chỉ tiêu", "Chưa ghi yêu cầu", "Chưa ghi nội dung",
                    "Chưa ghi nhiệm vụ", "1. Giải pháp về tài chính", "Chưa ghi nguồn kinh phí", "Chưa ghi phân công",
                    "./.", "BIỂU CHỈ TIÊU", "Chưa ghi chỉ tiêu", "Chưa ghi nhiệm vụ"});
}

TEST_CASE("a year without a plan has no plan document", "[plan document]")
{
    const PlanFile file(nullptr);
    try {
        file.report();
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.code() == s("no_plan"));
    }
}

TEST_CASE("legal bases that no paragraph names stand before the opening, a line each", "[plan document]")
{
    PlanFile file(nullptr);
    file.addBlankPlan();
    file.change(documentDictionary(), [](Table& documents) {
        const struct {
            const char *role, *number, *date, *issuer, *title;
        } rows[]
            = {{"higher_plan", "15/KH-SCT", "2020-02-03", "Sở Công Thương Hà Nội", "Kế hoạch hành động năm 2020"},
               {"basis", "45/2012/NĐ-CP", "2012-05-21", "Chính phủ", "về hoạt động khuyến công"},
               {"basis", "1419/QĐ-TTg", "2009-09-07", "Thủ tướng Chính phủ", "Phê duyệt Chiến lược sản xuất sạch hơn"}};
        qint64 position = 0;
        for (const auto& row : rows) {
            Record document(documentDictionary());
            document["plan_id"] = qint64(1);
            document["role"] = s(row.role);
            document["number"] = s(row.number);
            document["date"] = s(row.date);
            document["issuer"] = s(row.issuer);
            document["title"] = s(row.title);
            document["position"] = ++position;
            documents.insert(document);
        }
    });
    requireInOrder(
        planDocument(file.database, file.figures(2020)),
        {"Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 của Chính phủ về hoạt động khuyến công;",
         "Căn cứ Quyết định số 1419/QĐ-TTg ngày 07/9/2009 của Thủ tướng Chính phủ về việc phê duyệt Chiến lược "
         "sản xuất sạch hơn.",
         "Thực hiện Kế hoạch số 15/KH-SCT ngày 03/02/2020 của Sở Công Thương Hà Nội về việc hành động năm 2020, "
         "Đơn vị xây dựng kế hoạch như sau:"});
}

TEST_CASE("groups without numbers are counted, finance comes last, the total stands in figures and in words",
          "[plan document]")
{
    PlanFile file(nullptr);
    file.addBlankPlan();
    file.change(taskDictionary(), [](Table& tasks) {
        qint64 position = 0;
        for (const char* group : {"Tuyên truyền", "Tập huấn", "Tuyên truyền"}) {
            Record task(taskDictionary());
            task["plan_id"] = qint64(1);
            task["position"] = ++position;
            task["group_words"] = s(group);
            task["words"] = QStringLiteral("- Việc %1,").arg(position);
            task["state"] = s("open");
            if (position == 3) task["quote"] = s("Đúng như văn bản; có dấu.");
            tasks.insert(task);
        }
    });
    file.change(moneyDictionary(), [](Table& money) {
        const std::tuple<const char*, const char*, qint64> rows[]
            = {{"KHUYEN_CONG", "planned", 120'000'000}, {"DN", "planned", 230'000'000}, {"DN", "spent", 1'000'000}};
        for (const auto& [funding, kind, amount] : rows) {
            Record row(moneyDictionary());
            row["plan_id"] = qint64(1);
            row["funding"] = s(funding);
            row["kind"] = s(kind);
            row["date"] = s("2020-01-15");
            row["amount"] = amount;
            money.insert(row);
        }
    });
    requireInOrder(
        planDocument(file.database, file.figures(2020)),
        {"1. Tuyên truyền", "- Việc 1.", "- Đúng như văn bản; có dấu.", "2. Tập huấn", "- Việc 2.",
         "3. Giải pháp về tài chính",
         "Tổng dự toán kinh phí thực hiện kế hoạch: 350.000.000 đồng (bằng chữ: ba trăm năm mươi triệu đồng), "
         "trong đó: kinh phí khuyến công 120.000.000 đồng; doanh nghiệp 230.000.000 đồng."});
}

TEST_CASE("the report prints what awareness and adoption mean", "[plan document]")
{
    PlanFile file(nullptr);
    fillPracticeDistrict(file.database);
    const Report report = progressReport(file.database, file.figures());
    REQUIRE(find(report, s("III.definitions")));
    CHECK(find(report, s("III.definitions"))->text.contains(s("NT2 (nhận thức được lợi ích)")));
    CHECK(find(report, s("III.definitions"))->text.contains(s("AD3 (đang áp dụng")));
    const size_t usual = report.annexes.size();
    const Report more = progressReport(file.database, file.figures(), {false, true});
    REQUIRE(more.annexes.size() == usual + 1);
    CHECK(more.annexes.back().title == s("CÁCH TÍNH CÁC CHỈ TIÊU"));
}

TEST_CASE("a plan of several years is one document whatever year is looked at", "[plan document]")
{
    PlanFile file(nullptr);
    file.addBlankPlan();
    file.change(planDictionary(), [](Table& plans) {
        Record plan = *plans.record(1);
        plan["period_to"] = s("2025-12-31");
        plans.update(plan);
    });
    const auto paper = [&](int year) { return planDocument(file.database, file.figures(year)); };
    storeEdit(file.database, documentKey(file.figures(2023), s("plan")), *find(paper(2023), s("0.opening")),
              s("Mở đầu."));
    CHECK(find(paper(2020), s("0.opening"))->text == s("Mở đầu."));
    CHECK(paper(2024).title.contains(s("giai đoạn 2020–2025")));
}
