// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_file.h"

#include "core/database/history.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/vietnamese.h"

using namespace import_file;

TEST_CASE("headings are known in any spelling and order, unknown ones are told, missing ones refused", "[import]")
{
    File file;
    const Sheet list = ml18::sheet(
        "CO SO",
        {{text("NGÀY BẮT ĐẦU *"), text("Màu"), text("ten co so"), text("mã xã"), text("Mã cơ sở (*)"),
          text("Doanh thu (triệu đồng)"), text("Quy mô")},
         {text("2010"), text("xanh"), text("Một"), text("09010"), text("G01"), text("1234,5"), text("vừa")}});
    const ImportPlan plan = file.plan({list, ml18::sheet("Hướng dẫn", {{text("Cách điền")}})});
    CHECK(plan.sheets[0].unknownColumns == QStringList{s("Màu")});
    CHECK(plan.skippedSheets == QStringList{s("Hướng dẫn")});
    CHECK(errorCodes(plan.sheets[0]).isEmpty());
    storeImport(file.database, plan);
    CHECK(file.count("SELECT revenue FROM facility_year") == 1'234'500'000);
    CHECK(file.count("SELECT year FROM facility_year") == 2019); // nothing says another year

    const ImportPlan missing = file.plan({ml18::sheet("san_luong.csv", {{text("Mã cơ sở"), text("Năm")}})});
    CHECK(errorCodes(missing.sheets[0])
          == s("1 Sản phẩm missing_column|1 Đơn vị missing_column|1 Sản lượng missing_column"));
    const ImportPlan twice = file.plan({ml18::sheet("Khảo sát", {{text("Mã cơ sở"), text("Năm"), text("NĂM *")}})});
    CHECK(errorCodes(twice.sheets[0]) == s("1 Năm duplicate_column"));
    Sheet foreign = ml18::sheets()[3];
    foreign.name = s("Sheet1");
    CHECK(file.plan({foreign}).sheets[0].kind == SheetKind::Consumption);
    CHECK(codeOf([&] { file.plan({ml18::sheet("Sheet1", {{text("a")}})}); }) == s("no_known_sheet"));
    CHECK(file.plan({ml18::sheets()[1], ml18::sheets()[1]}).sheets[1].errors[0].code == s("duplicate_sheet"));
}

TEST_CASE("without codes facilities are known by their tax code and new ones get the next free code", "[import]")
{
    FilledFile file;
    Sheet list = ml18::sheet(
        "Cơ sở",
        {{text("Tên cơ sở"), text("Xã/phường/thị trấn"), text("Ngày bắt đầu"), text("Mã số thuế"), text("Lao động")},
         {{}, {}, {}, text("9900000030"), number("58")},
         {text("Công ty TNHH Đại Đồng"), text("Mê Linh"), text("2019"), text("9900000249"), {}},
         {text("Hộ Ba"), text("Mê Linh"), text("2019"), {}, {}},
         {text("Khác"), text("Mê Linh"), text("2019"), text("9900000249"), {}}});
    const ImportPlan plan = file.plan({list});
    CHECK(changesOf(plan.sheets[0]) == s("F03: Lao động: 52 -> 58")); // the year of the last surveys
    CHECK(errorCodes(plan.sheets[0]) == s("5 Mã số thuế duplicate_row"));
    CHECK(plan.sheets[0].added == 2);
    storeImport(file.database, plan, true);
    CHECK(file.facility("F21").text("name") == s("Công ty TNHH Đại Đồng"));
    CHECK(file.facility("F22").text("name") == s("Hộ Ba"));
}

TEST_CASE("a tax code keeps its zero, and gets it back only where the check digit proves it", "[import]")
{
    File file;
    const Sheet list = facilitySheet({{text("A"), text("Một"), text("Mê Linh"), text("2010"), number("999999013")},
                                      {text("B"), text("Hai"), text("Mê Linh"), text("2010"), text("0101248141")},
                                      {text("C"), text("Ba"), text("Mê Linh"), text("2010"), number("999999014")},
                                      {text("D"), text("Bốn"), text("Mê Linh"), text("2010"), text("9900000017")}});
    const ImportPlan plan = file.store({list});
    CHECK_FALSE(plan.hasErrors());
    CHECK(warningCodes(plan.sheets[0]) == s("2 zero_added|4 tax_code|5 tax_code"));
    CHECK(file.facility("A").text("tax_code") == s("0999999013"));
    CHECK(file.facility("B").text("tax_code") == s("0101248141"));
    CHECK(file.facility("C").text("tax_code") == s("999999014"));
    CHECK(file.plan({list}).sheets[0].identical == 4);
}

TEST_CASE("communes are read by code or name and never guessed", "[import]")
{
    File file;
    {
        Transaction transaction(file.database, s("2025"));
        Table units(file.database, administrativeUnitDictionary());
        const auto add = [&](const char* code, const char* name, const char* type, const char* from) {
            Record unit(administrativeUnitDictionary());
            unit["code"] = s(code);
            unit["name"] = s(name);
            unit["type"] = s(type);
            unit["level"] = s("commune");
            unit["valid_from"] = s(from);
            units.insert(unit);
        };
        add("08974", "Xã Quang Minh", "commune", "2025-07-01");
        add("09022", "Xã Mê Linh", "commune", "2025-07-01");
        add("00004", "Phường Ba Đình", "ward", "2025-07-01");
        add("10000", "Xã Trùng", "commune", "2000-01-01");
        add("10001", "Thị trấn Trùng", "township", "2000-01-01");
        transaction.commit();
    }
    const auto communeOf = [&](const Cell& code, const Cell& name) {
        const Sheet list = ml18::sheet(
            "Cơ sở",
            {{text("Mã cơ sở"), text("Tên cơ sở"), text("Mã xã"), text("Xã/phường/thị trấn"), text("Ngày bắt đầu")},
             {text("Z"), text("Một"), code, name, text("2010")}});
        const ImportPlan plan = file.plan({list});
        if (plan.hasErrors()) {
            const ImportProblem& error = plan.sheets[0].errors[0];
            return QStringLiteral("%1 (%2)").arg(error.code, error.suggestion);
        }
        const qint64 changeSet = storeImport(file.database, plan).changeSet;
        const QString found = file.one("SELECT u.name || ' ' || u.code FROM facility AS f"
                                       " JOIN administrative_unit AS u ON u.id = f.unit_id WHERE f.code = 'Z'");
        takeBack(file.database, changeSet);
        return found;
    };
    for (const char* name : {"Mê Linh", "xã Mê Linh", "X. MÊ LINH", "Xã  mê linh", "09010"})
        CHECK(communeOf({}, text(name)) == s("Xã Mê Linh 09010"));
    CHECK(communeOf({}, text("TT. Quang Minh")) == s("Thị trấn Quang Minh 08989"));
    CHECK(communeOf({}, text("Quang Minh")) == s("Thị trấn Quang Minh 08989"));
    CHECK(communeOf({}, text("Xã Quang Minh")) == s("unknown_commune (Thị trấn Quang Minh)"));
    CHECK(communeOf({}, text("Thạch Ða")) == s("unknown_commune (Xã Thạch Đà)"));
    CHECK(communeOf({}, text("Tiến Thằng")) == s("unknown_commune (Xã Tiến Thắng)"));
    CHECK(communeOf({}, text("Xã Mê Lin")) == s("unknown_commune (Xã Mê Linh)"));
    CHECK(communeOf({}, text("Văn Khê")) == communeOf(text("09013"), {}));
    CHECK(communeOf({}, text("Trùng")) == s("ambiguous_commune (Xã Trùng (10000) / Thị trấn Trùng (10001))"));
    CHECK(communeOf({}, text("TT Trùng")) == s("Thị trấn Trùng 10001"));
    CHECK(communeOf({}, text("Phường Ba Đình")) == s("Phường Ba Đình 00004")); // none valid: the earliest later one
    CHECK(communeOf(text("08974"), {}) == s("Xã Đại Thịnh 08974")); // reused in 2025
    CHECK(communeOf(number("8974"), {}) == s("Xã Đại Thịnh 08974"));
    CHECK(communeOf(text("8974"), {}) == s("Xã Đại Thịnh 08974")); // as csv has it
    CHECK(communeOf(text("974"), {}) == s("unknown_commune ()"));
    CHECK(communeOf({}, text("Cầu Giấy")) == s("unknown_commune ()")); // too far from any
    CHECK(communeOf(text("08974"), text("Đại Thịnh")) == s("Xã Đại Thịnh 08974"));
    CHECK(communeOf(text("08974"), text("Mê Linh")) == s("commune_mismatch (Xã Đại Thịnh)"));
    CHECK(communeOf(text("99999"), text("Mê Linh")) == s("unknown_commune (09010)"));
    file.options.listDate = QDate(2026, 1, 1);
    CHECK(communeOf(text("08974"), {}) == s("Xã Quang Minh 08974"));
    CHECK(communeOf({}, text("Mê Linh")) == s("Xã Mê Linh 09022"));
    CHECK(communeOf({}, text("Đại Thịnh")) == s("unknown_commune ()")); // right, but gone
    CHECK(communeOf(text("09010"), {}) == s("unknown_commune ()"));
    const ImportPlan late = file.plan({facilitySheet({{text("Z"), text("Một"), text("Đại Thịnh"), text("2010")}})});
    CHECK(late.sheets[0].errors[0].message.contains(s("30/06/2025")));
}

TEST_CASE("facilities with the same brand words in one commune are suspected, tax codes decide", "[import]")
{
    FilledFile file;
    Sheet list = facilitySheet(
        {{text("A"), text("Công ty TNHH Đại Đồng"), text("Mê Linh"), text("2019"), text("9900000249")},
         {text("B"), text("CTY TNHH Đại Đồng"), text("Mê Linh"), text("2019"), {}},
         {text("C"), text("Công ty cổ phần Cỏ May"), text("Mê Linh"), text("2019"), text("9900000256")},
         {text("D"), text("Công ty cổ phần Sông Hồng"), text("Mê Linh"), text("2019"), text("9900000263")},
         {text("E"), text("Đại Đồng"), text("Văn Khê"), text("2019"), {}},
         {text("G"), text("Công ty Cổ May"), text("Mê Linh"), text("2019"), {}},
         {text("H"), text("Doanh nghiệp tư nhân Đại Đồng"), text("Mê Linh"), text("2019"), text("9900000270")},
         {text("I"), text("Tên khác hẳn"), text("Văn Khê"), text("2019"), text("9900000030")}});
    Sheet surveys = ml18::sheet("Khảo sát", {{text("Mã cơ sở"), text("Năm")}, {text("B"), number("2019")}});
    ImportPlan plan = file.plan({list, surveys});
    const auto suspected = [&] {
        QStringList pairs;
        for (const SuspectedDuplicate& twin : plan.sheets[0].duplicates)
            pairs << twin.code + QLatin1Char('~') + twin.like;
        return pairs.join(QLatin1Char(' '));
    };
    CHECK(suspected() == s("B~A H~B I~F03"));
    CHECK(plan.sheets[0].added == 8);
    CHECK_FALSE(plan.hasErrors());
    file.options.duplicates = ImportOptions::Duplicates::Skip;
    plan = file.plan({list, surveys});
    CHECK(suspected() == s("B~A I~F03")); // B is not there for H to resemble
    CHECK(plan.sheets[0].added == 6);
    CHECK(plan.sheets[0].skipped == 2);
    CHECK(errorCodes(plan.sheets[0]).isEmpty());
    CHECK(errorCodes(plan.sheets[1]).isEmpty()); // what belongs to B goes with it
    CHECK(plan.sheets[1].skipped == 1);
    CHECK(plan.sheets[1].leftOut[0].code == s("left_out_facility"));
    storeImport(file.database, plan);
    CHECK(file.count("SELECT count(*) FROM facility") == 26);
    const auto rows = errorWorkbook({list, surveys}, plan);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == s("Cơ sở"));
    REQUIRE(rows[0].rows.size() == 2);
    CHECK(rows[0].columns.back().heading == s("Lý do"));
    CHECK(rows[0].rows[0].size() == rows[0].columns.size());
    CHECK(rows[0].rows[0][0].text == s("B"));
    CHECK(rows[0].rows[0].back().text.contains(s("Đại Đồng")));
    CHECK(rows[1].rows[0].back().text.startsWith(s("Mã cơ sở: ")));
}

TEST_CASE("sectors, zones and legal forms are looked up", "[import]")
{
    File file;
    {
        Transaction transaction(file.database, s("zones"));
        Record zone(zoneDictionary());
        zone["kind"] = s("park");
        zone["name"] = s("KCN Quang Minh");
        Table(file.database, zoneDictionary()).insert(zone);
        zone["kind"] = s("cluster");
        zone["name"] = s("Quang Minh");
        Table(file.database, zoneDictionary()).insert(zone);
        transaction.commit();
    }
    const auto row = [](const char* code, const Cell& zone, const Cell& sector, const char* form) {
        return CellRow{text(code), text(QString::fromLatin1(code)), text("09010"), text("2010"), zone, sector,
                       text(form)};
    };
    const Sheet list = ml18::sheet("Cơ sở",
                                   {{text("Mã cơ sở"), text("Tên cơ sở"), text("Mã xã"), text("Ngày bắt đầu"),
                                     text("Khu/cụm công nghiệp"), text("Mã ngành"), text("Loại hình")},
                                    row("A", text("Khu công nghiệp Quang Minh"), text("10"), "Công ty TNHH"),
                                    row("B", text("quang minh"), text("0810"), "htx"),
                                    row("C", text("CCN Quang Minh"), number("810"), "joint_stock"),
                                    row("D", text("Quang Mính"), text("810"), "vườn"),
                                    row("E", {}, text("10790"), "Hộ KD"),
                                    row("G", {}, text("99999"), "")});
    const ImportPlan plan = file.plan({list});
    CHECK(errorCodes(plan.sheets[0])
          == s("5 Loại hình unknown_code|5 Khu/cụm công nghiệp unknown_zone|5 Mã ngành unknown_sector|"
               "7 Mã ngành unknown_sector"));
    CHECK(plan.sheets[0].errors[1].suggestion.contains(s("Quang Minh")));
    CHECK(plan.sheets[0].errors[2].suggestion == s("0810"));
    CHECK(warningCodes(plan.sheets[0]) == s("4 zero_added"));
    const QString words = plan.sheets[0].errors[0].message;
    CHECK(words.contains(s("Công ty TNHH, Công ty cổ phần")));
    CHECK_FALSE(words.contains(s("joint_stock")));
    storeImport(file.database, plan, true);
    CHECK(file.one("SELECT group_concat(f.code || coalesce(z.kind, '-') || f.industry_code || f.legal_form, ' ')"
                   " FROM facility AS f LEFT JOIN zone AS z ON z.id = f.zone_id")
          == s("Apark10limited Bcluster0810cooperative Ccluster0810joint_stock E-10790household"));
    CHECK(file.facility("A").text("industry_version") == s("VSIC2018"));
}

TEST_CASE("only whole phrases of legal forms are dropped from a name", "[import]")
{
    for (const char* name :
         {"Công ty TNHH Đại Đồng", "CÔNG TY TRÁCH NHIỆM HỮU HẠN ĐẠI ĐỒNG", "Cty TNHH MTV Đại Đồng",
          "Cơ sở sản xuất Đại Đồng", "DNTN Đại Đồng", "Công ty cổ phần Đại Đồng", "Đại Đồng Co., Ltd",
          "Hộ kinh doanh Đại Đồng", "htx Đại Đồng", "Công ty TNHH một thành viên Đại Đồng"}) {
        INFO(name);
        CHECK(brandWords(s(name)) == comparable(s("Đại Đồng")));
    }
    CHECK(brandWords(s("Công ty cổ phần Cỏ May")) == comparable(s("Cỏ May")));
    CHECK(brandWords(s("Công ty Cổ May")) == comparable(s("Cổ May")));
    CHECK(brandWords(s("Cơ sở")) == comparable(s("Cơ sở")));
    CHECK(brandWords(s("Cơ khí Quang Minh")) == comparable(s("Cơ khí Quang Minh")));
    CHECK(brandWords(s("Hợp tác xã")) != brandWords(s("Doanh nghiệp tư nhân")));
}

TEST_CASE("the tax code of another facility, AD4 without figures and another size are warned", "[import]")
{
    FilledFile file;
    Sheet list = facilitySheet({{text("F01"), {}, {}, {}, text("9900000023")}, {text("F02"), {}, {}, {}, {}}});
    const ImportPlan same = file.plan({list});
    CHECK_FALSE(same.hasErrors());
    CHECK(warningCodes(same.sheets[0]) == s("2 same_tax_code"));
    CHECK(same.sheets[0].warnings[0].message.contains(s("F02 Công ty CP Cơ khí Quang Minh")));

    const Sheet surveys = ml18::sheet("Khảo sát",
                                      {{text("Mã cơ sở"), text("Năm"), text("Áp dụng")},
                                       {text("F09"), number("2018"), text("AD4")},
                                       {text("F01"), number("2018"), text("AD4")},
                                       {text("F10"), number("2018"), text("AD4")},
                                       {text("F11"), number("2018"), text("AD3")}});
    const Sheet use = ml18::sheet("Tiêu hao",
                                  {{text("Mã cơ sở"), text("Năm"), text("Loại"), text("Đơn vị"), text("Lượng")},
                                   {text("F10"), number("2018"), text("DIEN"), text("kWh"), number("5")},
                                   {text("F09"), number("2017"), text("DIEN"), text("kWh"), number("5")}});
    CHECK(warningCodes(file.plan({surveys, use}).sheets[0]) == s("2 no_figures"));

    Sheet sizes = ml18::sheet("Cơ sở",
                              {{text("Mã cơ sở"), text("Tên cơ sở"), text("Mã xã"), text("Ngày bắt đầu"),
                                text("Năm số liệu"), text("Quy mô")},
                               {text("F01"), {}, {}, {}, number("2018"), text("vừa")},
                               {text("F02"), {}, {}, {}, number("2018"), text("SN")},
                               {text("F03"), {}, {}, {}, number("2018"), text("Siêu nhỏ")},
                               {text("F04"), {}, {}, {}, number("2018"), text("khổng lồ")},
                               {text("F05"), {}, {}, {}, number("2017"), text("SN")},
                               {text("F06"), {}, {}, {}, number("2018"), {}}});
    CHECK(warningCodes(file.plan({sizes}).sheets[0]) == s("5 unknown_size"));
    file.options.sizeOf = [](qint64, int year) { return year == 2018 ? s("SN") : s(""); };
    const ImportPlan compared = file.plan({sizes});
    CHECK(warningCodes(compared.sheets[0]) == s("2 size_differs|5 unknown_size"));
    CHECK_FALSE(compared.changesSomething());
}
