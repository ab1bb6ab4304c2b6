// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/preset.h"
#include "core/indicator/figures.h"
#include "core/record/administrative_unit.h"
#include "core/record/funding.h"
#include "core/record/plan.h"
#include "core/record/task.h"
#include "core/report/document_head.h"
#include "core/report/edited_text.h"
#include "core/report/plan_document.h"
#include "core/report/progress_report.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct File {
    explicit File(const char* preset = "melinh-2018")
    {
        Transaction transaction(database, s("test"));
        if (preset) addPreset(database, s(preset));
        transaction.commit();
    }
    Figures figures(int year = 2018, const QString& plan = {}) const
    {
        FigureRequest request;
        request.year = year;
        request.plan = plan;
        return figuresOf(database, request);
    }
    Report report(const AnnexChoice& choice = {}) const { return planDocument(database, figures(), choice); }
    DocumentKey key() const { return documentKey(figures(), s("plan")); }
    void change(const Dictionary& dictionary, const std::function<void(Table&)>& doIt)
    {
        Transaction transaction(database, s("test"));
        Table table(database, dictionary);
        doIt(table);
        transaction.commit();
    }
    void changeOffice(const std::function<void(Record&)>& doIt)
    {
        change(officeDictionary(), [&](Table& offices) {
            Record office = *offices.record(1);
            doIt(office);
            offices.update(office);
        });
    }
    qint64 plan() { return Table(database, planDictionary()).first("code", s("melinh-2018"))->id; }
    /// A plan with nothing but what it must have.
    void addBlankPlan()
    {
        change(planDictionary(), [](Table& plans) {
            Record plan(planDictionary());
            plan["code"] = s("x");
            plan["own"] = qint64(1);
            plan["level"] = s("district");
            plan["title"] = s("Kế hoạch hành động sản xuất sạch hơn trong công nghiệp năm 2020");
            plan["period_from"] = s("2020-01-01");
            plan["period_to"] = s("2020-12-31");
            plan["official_rate"] = s("population");
            plan["carry_years"] = qint64(0);
            plan["resource_rule"] = s("energy");
            plan["resource_scope"] = s("energy");
            plans.insert(plan);
        });
    }
    Database database{s(":memory:"), Database::Mode::Create};
};

const Paragraph* find(const Report& report, const QString& key)
{
    for (const Block& block : report.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->key == key)
            return paragraph;
    for (const Paragraph& line : report.ends)
        if (line.key == key) return &line;
    return nullptr;
}

const Paragraph* containing(const Report& report, const char* words)
{
    for (const Block& block : report.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text.contains(s(words)))
            return paragraph;
    return nullptr;
}

/// The places of the words in the document, each after the one before.
void requireInOrder(const Report& report, std::initializer_list<const char*> words)
{
    const QString all = plainLines(report).join(QLatin1Char('\n'));
    qsizetype at = 0;
    for (const char* word : words) {
        INFO(word);
        const qsizetype found = all.indexOf(s(word), at);
        REQUIRE(found >= 0);
        at = found + s(word).size();
    }
}

} // namespace

TEST_CASE("KH 108 of Me Linh says what the office wrote, in its order", "[plan document]")
{
    const File file;
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
    File file(nullptr);
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
        File file(nullptr);
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
    File file(nullptr);
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
    const File file(nullptr);
    try {
        file.report();
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.code() == s("no_plan"));
    }
}

TEST_CASE("the plan of every office names the area of this one and the programme it carries out", "[plan document]")
{
    File file(nullptr);
    {
        Transaction transaction(file.database, s("test"));
        setOfficeName(file.database, s("Phòng Kinh tế xã Yên Lãng"));
        addPreset(file.database, s("district-annual"), 2026);
        transaction.commit();
    }
    const Report report = planDocument(file.database, file.figures(2026));
    CHECK(report.head.subject.join(QLatin1Char(' '))
          == s("Hành động sản xuất sạch hơn trong công nghiệp trên địa bàn xã Yên Lãng năm 2026"));
    CHECK(report.signature.authority == QStringList{s("TRƯỞNG PHÒNG")});
    CHECK(find(report, s("0.opening"))->text.contains(s("trên địa bàn xã Yên Lãng năm 2026")));

    const File hanoi("hanoi-2016-2020");
    CHECK(find(planDocument(hanoi.database, hanoi.figures(2018)), s("0.opening"))
              ->text.startsWith(
                  s("Thực hiện Quyết định số 1419/QĐ-TTg ngày 07/9/2009 của Thủ tướng Chính phủ phê duyệt ")));
}

TEST_CASE("legal bases that no paragraph names stand before the opening, a line each", "[plan document]")
{
    File file(nullptr);
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
    File file(nullptr);
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

TEST_CASE("a changed paragraph of a plan stays, is flagged when the data change, and can be kept or given up",
          "[plan document]")
{
    File file;
    const QString key = s("I.1.targets");
    const QString own = s("- Phấn đấu hoàn thành các chỉ tiêu thành phố giao.");
    storeEdit(file.database, file.key(), *find(file.report(), key), own);
    CHECK(find(file.report(), key)->text == own);
    CHECK(unconfirmed(file.report()).empty());

    file.change(targetDictionary(), [&](Table& targets) {
        Record target = targets.where("plan_id", file.plan(), "position").front();
        target["words"] = s("Tăng thêm 25% cơ sở nhận thức được lợi ích của việc áp dụng sản xuất sạch hơn");
        targets.update(target);
    });
    Report report = file.report();
    CHECK(find(report, key)->text == own);
    CHECK(find(report, key)->generatedText.contains(s("Tăng thêm 25%")));
    REQUIRE(unconfirmed(report).size() == 1);
    CHECK(unconfirmed(report).front()->key == key);

    confirmEdit(file.database, file.key(), *find(report, key));
    CHECK(unconfirmed(file.report()).empty());
    CHECK(find(file.report(), key)->text == own);
    undo(file.database);
    CHECK(unconfirmed(file.report()).size() == 1);
    dropEdit(file.database, file.key(), *find(report, key));
    CHECK(unconfirmed(file.report()).empty());
    CHECK(find(file.report(), key)->text.contains(s("Tăng thêm 25%")));
}

TEST_CASE("a paragraph typed in several lines is several paragraphs on paper", "[plan document]")
{
    File file;
    storeEdit(file.database, file.key(), *find(file.report(), s("I.1.targets")), s("- Một;\n\n- Hai."));
    requireInOrder(file.report(), {"\n- Một;\n- Hai.\n"});
}

TEST_CASE("the report prints what awareness and adoption mean", "[plan document]")
{
    File file(nullptr);
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

TEST_CASE("the lines of head and signature of a document can be changed", "[plan document]")
{
    File file;
    const auto store = [&](const char* key, const char* text) {
        storeEdit(file.database, file.key(), *find(file.report(), s(key)), s(text));
    };
    store("head.subject", "Một\nHai");
    store("end.authority", "TL. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ");
    store("end.name", "Nguyễn Văn A");
    store("end.recipients", "- Như kính gửi;\n- Lưu: VT.");
    const Report report = file.report();
    CHECK(report.head.subject == QStringList{s("Một"), s("Hai")});
    CHECK(report.signature.authority == QStringList{s("TL. CHỦ TỊCH"), s("TRƯỞNG PHÒNG KINH TẾ")});
    CHECK(report.signature.name == s("Nguyễn Văn A"));
    CHECK(report.signature.recipients.size() == 2);
    CHECK(progressReport(file.database, file.figures()).signature.name.isEmpty()); // the other document is another
}

TEST_CASE("a plan of several years is one document whatever year is looked at", "[plan document]")
{
    File file(nullptr);
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

TEST_CASE("the office's own sentences stand in the documents of every year, changes of one year over them",
          "[plan document]")
{
    File file;
    const Figures figures = file.figures();
    const DocumentKey document = documentKey(figures, s("progress"));
    const auto text = [&](const char* key, int year = 2018) {
        const Report report = progressReport(file.database, file.figures(year));
        const Paragraph* paragraph = find(report, s(key));
        return paragraph ? paragraph->text : QString();
    };
    const Placeholders words = placeholders(file.database, 2018);
    const QString own = withPlaceholders(
        s("Năm 2018, UBND huyện Mê Linh đề nghị hỗ trợ huyện Mê Linh theo số 5/2018/QĐ-UBND; năm 2019 làm tiếp."),
        words);
    CHECK(own == s("Năm {nam}, {don_vi} đề nghị hỗ trợ {dia_ban} theo số 5/2018/QĐ-UBND; năm {nam_sau} làm tiếp."));
    storeOfficeText(file.database, document, s("IX.list"), own);
    CHECK(text("IX.list")
          == s("Năm 2018, UBND huyện Mê Linh đề nghị hỗ trợ huyện Mê Linh theo số 5/2018/QĐ-UBND; năm 2019 làm tiếp."));
    CHECK(text("IX.list", 2021).startsWith(s("Năm 2021, UBND huyện Mê Linh")));
    CHECK(text("IX.list", 2021).endsWith(s("năm 2022 làm tiếp.")));

    storeOfficeText(file.database, document, s("IX.list+"), s("Kính đề nghị xem xét."));
    const Report report = progressReport(file.database, figures);
    requireInOrder(report, {"năm 2019 làm tiếp.", "Kính đề nghị xem xét.", "Trên đây là báo cáo"});
    CHECK(find(report, s("IX.list+"))->fromOffice);
    storeEdit(file.database, document, *find(report, s("IX.list")), s("Riêng năm nay."));
    CHECK(text("IX.list") == s("Riêng năm nay."));
    CHECK(text("IX.list", 2021).startsWith(s("Năm 2021")));

    storeOfficeText(file.database, document, s("IX.list"), s("Câu khác."));
    CHECK(text("IX.list") == s("Câu khác.")); // the change of this year has become the office's sentence
    dropOfficeText(file.database, document, s("IX.list"));
    dropOfficeText(file.database, document, s("IX.list+"));
    CHECK(text("IX.list").startsWith(s("Đề nghị")));
    CHECK(text("IX.list+").isEmpty());
    CHECK_FALSE(isOfEveryYear(s("III.task#4")));
    CHECK_FALSE(isOfEveryYear(s("head.number")));
    CHECK(isOfEveryYear(s("IX.list")));
}

TEST_CASE("paper follows the office's margins and type inside the decree's ranges", "[plan document]")
{
    File file;
    PaperFormat paper = file.report().paper;
    CHECK(paper.topMm == 20);
    CHECK(paper.leftMm == 30);
    CHECK(paper.bodyPt == 14);
    file.changeOffice([](Record& office) {
        office["top_margin"] = qint64(25);
        office["left_margin"] = qint64(35);
        office["right_margin"] = qint64(20);
        office["body_size"] = qint64(13);
    });
    paper = file.report().paper;
    CHECK(paper.topMm == 25);
    CHECK(paper.bottomMm == 20);
    CHECK(paper.leftMm == 35);
    CHECK(paper.rightMm == 20);
    CHECK(paper.bodyPt == 13);
    CHECK(progressReport(file.database, file.figures()).paper.leftMm == 35);
    file.changeOffice([](Record& office) { office["left_margin"] = qint64(90); }); // as no form lets it through
    CHECK(file.report().paper.leftMm == 35);
}

TEST_CASE("heads of committees and departments of all levels", "[plan document]")
{
    const struct {
        const char *name, *superior, *issuer, *symbol, *place, *level, *first, *second;
    } offices[] = {
        {"UBND huyện Mê Linh", "", "ỦY BAN NHÂN DÂN\nHUYỆN MÊ LINH", "UBND", "Mê Linh", "district",
         "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"},
        {"UBND xã Yên Lãng", "", "ỦY BAN NHÂN DÂN\nXÃ YÊN LÃNG", "UBND", "Yên Lãng", "commune",
         "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"},
        {"UBND tỉnh Ninh Bình", "", "ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH", "UBND", "Ninh Bình", "province",
         "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"},
        {"Phòng Kinh tế huyện Mê Linh", "UBND HUYỆN MÊ LINH", "PHÒNG KINH TẾ", "PKT", "Mê Linh", "district",
         "TRƯỞNG PHÒNG", "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG"},
        {"Phòng Kinh tế xã Yên Lãng", "UBND XÃ YÊN LÃNG", "PHÒNG KINH TẾ", "PKT", "Yên Lãng", "commune", "TRƯỞNG PHÒNG",
         "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG"},
        {"Sở Công Thương Hà Nội", "UBND THÀNH PHỐ HÀ NỘI", "SỞ CÔNG THƯƠNG", "SCT", "Hà Nội", "province", "GIÁM ĐỐC",
         "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"},
        {"Sở Công Thương tỉnh Ninh Bình", "UBND TỈNH NINH BÌNH", "SỞ CÔNG THƯƠNG", "SCT", "Ninh Bình", "province",
         "GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"},
    };
    for (const auto& office : offices) {
        INFO(office.name);
        const OfficeHead head = officeHead(s(office.name));
        CHECK(head.superior == s(office.superior));
        CHECK(head.issuer.join(QLatin1Char('\n')) == s(office.issuer));
        CHECK(head.symbol == s(office.symbol));
        CHECK(head.place == s(office.place));
        CHECK(head.level == s(office.level));
        const QStringList ways = signingAuthorities(s(office.name), head.level);
        CHECK(ways[0] == s(office.first));
        CHECK(ways[1] == s(office.second));
        CHECK(head.authority.join(QLatin1Char('\n')) == ways[0]);

        // and the whole document of an office that has nothing but its name
        File file(nullptr);
        file.change(officeDictionary(), [&](Table& table) {
            Record record(officeDictionary());
            record["name"] = s(office.name);
            record["level"] = s(office.level);
            record["practice"] = qint64(0);
            table.insert(record);
        });
        file.addBlankPlan();
        const Report report = planDocument(file.database, file.figures(2020));
        CHECK(report.head.superior == s(office.superior));
        CHECK(report.head.issuer == head.issuer);
        CHECK(report.head.number == s("Số:        /KH-") + head.symbol);
        CHECK(report.head.placeAndDate == head.place + s(", ngày      tháng      năm 2020"));
        CHECK(report.signature.authority == head.authority);
    }
    CHECK(signingAuthorities(s("UBND tỉnh Ninh Bình"), s("province"))
              .contains(s("TL. CHỦ TỊCH\nGIÁM ĐỐC SỞ CÔNG THƯƠNG")));
    CHECK(signingAuthorities(s("UBND xã A"), s("commune")).contains(s("TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ")));
}

TEST_CASE("the plan of another office that is kept here bears that office's head", "[plan document]")
{
    File file;
    file.addBlankPlan();
    file.change(planDictionary(), [](Table& plans) {
        Record plan = *plans.first("code", s("x"));
        plan["own"] = qint64(0);
        plan["issuer"] = s("Sở Công Thương Hà Nội");
        plan["number"] = s("5/KH-SCT");
        plan["date"] = s("2020-02-03");
        plan["signer"] = s("Trần Văn B");
        plans.update(plan);
    });
    const Report report = planDocument(file.database, file.figures(2020, s("x")));
    CHECK(report.head.issuer == QStringList{s("SỞ CÔNG THƯƠNG")});
    CHECK(report.head.superior == s("UBND THÀNH PHỐ HÀ NỘI"));
    CHECK(report.head.number == s("Số: 05/KH-SCT"));
    CHECK(report.head.placeAndDate == s("Hà Nội, ngày 03 tháng 02 năm 2020"));
    CHECK(report.signature.authority == QStringList{s("GIÁM ĐỐC")});
    CHECK(report.signature.name == s("Trần Văn B"));
    CHECK(containing(report, "Sở Công Thương Hà Nội đề nghị các cơ quan"));
}
