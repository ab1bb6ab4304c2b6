// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan_file.h"

#include "core/report/document_head.h"
#include "core/report/progress_report.h"

TEST_CASE("the plan of every office names the area of this one and the programme it carries out", "[plan document]")
{
    PlanFile file(nullptr);
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

    const PlanFile hanoi("hanoi-2016-2020");
    CHECK(find(planDocument(hanoi.database, hanoi.figures(2018)), s("0.opening"))
              ->text.startsWith(
                  s("Thực hiện Quyết định số 1419/QĐ-TTg ngày 07/9/2009 của Thủ tướng Chính phủ phê duyệt ")));
}

TEST_CASE("the lines of head and signature of a document can be changed", "[plan document]")
{
    PlanFile file;
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

TEST_CASE("paper follows the office's margins and type inside the decree's ranges", "[plan document]")
{
    PlanFile file;
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
        PlanFile file(nullptr);
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
    PlanFile file;
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
