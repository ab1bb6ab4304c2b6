// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_file.h"

#include "core/database/history.h"
#include "core/record/unit_of_measure.h"

using namespace import_file;

TEST_CASE("a dot before three digits is asked, unless the column shows what it is", "[import]")
{
    FilledFile file;
    const auto use = [&](std::initializer_list<const char*> amounts) {
        Sheet sheet
            = ml18::sheet("Tiêu hao", {{text("Mã cơ sở"), text("Năm"), text("Loại"), text("Đơn vị"), text("Lượng")}});
        int year = 2000;
        for (const char* amount : amounts)
            append(
                sheet,
                {text("F01"), number(QByteArray::number(++year).constData()), text("DIEN"), text("kWh"), text(amount)});
        return std::vector<Sheet>{sheet};
    };
    const auto read = [&](const std::vector<Sheet>& sheets) {
        const ImportPlan plan = file.plan(sheets);
        if (plan.hasErrors()) return plan.sheets[0].errors[0].code;
        const qint64 changeSet = storeImport(file.database, plan).changeSet;
        const QString sum = file.one("SELECT group_concat(quantity / 1000, ' ') FROM (SELECT quantity FROM consumption"
                                     " WHERE year < 2010 ORDER BY year)");
        takeBack(file.database, changeSet);
        return sum;
    };
    try {
        file.plan(use({"12", "6.744"}));
        FAIL("not asked");
    } catch (const Error& error) {
        CHECK(error.code() == s("ambiguous_number"));
        for (const char* part : {"Tiêu hao", "Lượng", "row 3", "6.744", "6744", "6,744", "--decimal"})
            CHECK(error.userMessage().contains(s(part)));
    }
    CHECK(read(use({"12,5", "6.744"})) == s("12500 6744000"));
    CHECK(read(use({"1.234.567", "6.744"})) == s("1234567000 6744000"));
    CHECK(read(use({"12.5", "6.744"})) == s("12500 6744"));
    CHECK(codeOf([&] { file.plan(use({"12.5", "12,5", "6.744"})); }) == s("ambiguous_number"));
    CHECK(read(use({"12.5", "12,5"})) == s("12500 12500"));
    // Commas that can only group tell what the comma of the others is, as an English Windows writes them.
    CHECK(read(use({"1,234,567", "6,744", "820,000"})) == s("1234567000 6744000 820000000"));
    CHECK(read(use({"12,345.50", "6,744"})) == s("12345500 6744000"));
    CHECK(read(use({"1,234,567", "6.744"})) == s("1234567000 6744"));
    CHECK(read(use({"12", "6,744"})) == s("12000 6744")); // nothing speaks against the comma of Viet Nam
    CHECK(codeOf([&] { file.plan(use({"12.5", "6,744"})); }) == s("ambiguous_number"));
    CHECK(codeOf([&] { file.plan(use({"1,234,567", "12,5", "6,744"})); }) == s("ambiguous_number"));
    file.options.decimal = DecimalMark::Dot;
    CHECK(read(use({"12.5", "6,744"})) == s("12500 6744000"));
    CHECK(read(use({"1,234,567", "12,5", "6,744"})) == s("1234567000 12500 6744000"));
    file.options.decimal = DecimalMark::Comma;
    CHECK(read(use({"12.5", "6,744"})) == s("12500 6744"));
    CHECK(read(use({"12", "6.744"})) == s("12000 6744000"));
    for (const DecimalMark mark : {DecimalMark::Comma, DecimalMark::Dot}) { // clear by themselves, whatever the option
        file.options.decimal = mark;
        CHECK(read(use({"12,5", "1234,5", "1.234,5", "1234.5", "1,234.5", "12.5"}))
              == s("12500 1234500 1234500 1234500 1234500 12500"));
    }
    CHECK(read(use({"12,5", "6,744"})) == s("12500 6744")); // dot, but the column shows commas
    CHECK(read(use({"12,5", "6.744"})) == s("12500 6744"));
    file.options.decimal = DecimalMark::Comma;
    CHECK(read(use({"12,5", "6,744", "6.744"})) == s("12500 6744 6744000"));
    file.options.decimal = DecimalMark::Dot;
    CHECK(read(use({"12", "6.744", "6,744"})) == s("12000 6744 6744000"));
    std::vector<Sheet> cells = use({"1"});
    cells[0].rows[1].cells[4] = number("6.744"); // a number cell is what it is
    file.options.decimal = DecimalMark::Comma;
    CHECK(read(cells) == s("6744"));
    cells[0].rows[1].cells[4] = number("0.1234567");
    CHECK(read(cells) == s("too_precise"));
    cells[0].rows[1].cells[4] = number("-5");
    CHECK(read(cells) == s("negative"));
}

TEST_CASE("a whole number in groups is not asked", "[import]")
{
    FilledFile file;
    Sheet list = ml18::sheet(
        "Cơ sở", {{text("Mã cơ sở"), text("Tên cơ sở"), text("Mã xã"), text("Ngày bắt đầu"), text("Lao động")}});
    append(list, {text("F01"), {}, {}, {}, text("1.234")});
    CHECK(changesOf(file.plan({list}).sheets[0]) == s("F01: Lao động: 45 -> 1.234"));
    list.rows[1].cells[4] = text("2.000");
    CHECK(codeOf([&] { file.plan({list}); }) == s("ambiguous_number"));
    list.rows[1].cells[4] = text("2,000");
    CHECK(codeOf([&] { file.plan({list}); }) == s("ambiguous_number"));
    list.rows[1].cells[4] = text("1,234");
    CHECK(changesOf(file.plan({list}).sheets[0]) == s("F01: Lao động: 45 -> 1.234"));
    list.rows[1].cells[4] = text("12,5");
    CHECK(errorCodes(file.plan({list}).sheets[0]) == s("2 Lao động not_whole"));
    file.options.decimal = DecimalMark::Dot;
    list.rows[1].cells[4] = text("1.234");
    CHECK(changesOf(file.plan({list}).sheets[0]) == s("F01: Lao động: 45 -> 1.234"));
}

TEST_CASE("dates are read from text, serials, date cells and bare years", "[import]")
{
    File file;
    const auto startOf = [&](const Cell& cell) {
        const ImportPlan plan = file.plan({facilitySheet({{text("Z"), text("Một"), text("Mê Linh"), cell}})});
        if (plan.hasErrors()) return plan.sheets[0].errors[0].code;
        const qint64 changeSet = storeImport(file.database, plan).changeSet;
        const QString date = file.facility("Z").text("start_date");
        takeBack(file.database, changeSet);
        return date;
    };
    CHECK(startOf(text("31/12/2018")) == s("2018-12-31"));
    CHECK(startOf(text("2018-12-31")) == s("2018-12-31"));
    CHECK(startOf(number("43465")) == s("2018-12-31"));
    CHECK(startOf(text("43465")) == s("2018-12-31"));
    CHECK(startOf({Cell::Type::Date, s("2018-12-31")}) == s("2018-12-31"));
    CHECK(startOf(number("2010")) == s("2010-01-01"));
    CHECK(startOf(text("2010")) == s("2010-01-01"));
    for (const char* bad : {"12", "2010.5", "31122018", "-5"}) CHECK(startOf(number(bad)) == s("not_a_date"));
    CHECK(startOf(text("31/02/2018")) == s("not_a_date"));
    CHECK(startOf(text("mai")) == s("not_a_date"));
    const Sheet list
        = ml18::sheet("Cơ sở",
                      {{text("Mã cơ sở"), text("Tên cơ sở"), text("Mã xã"), text("Ngày bắt đầu"), text("Ngày ngừng")},
                       {text("A"), text("Một"), text("09010"), text("2010"), text("2009")}});
    CHECK(errorCodes(file.plan({list}).sheets[0]) == s("2 Ngày ngừng dates_out_of_order"));
}

TEST_CASE("units of a resource are converted exactly, unknown ones refused", "[import]")
{
    FilledFile file;
    const auto stored = [&](const char* resource, const char* unit, const char* amount) {
        const Sheet sheet = ml18::sheet(
            "Tiêu hao",
            {{text("Mã cơ sở"), text("Năm"), text("Loại"), text("Đơn vị"), text("Lượng"), text("Chi phí")},
             {text("F01"), number("2010"), text(resource), text(unit), number(amount), text("1.234.000")}});
        const ImportPlan plan = file.plan({sheet});
        if (plan.hasErrors())
            return QStringLiteral("%1 (%2)").arg(plan.sheets[0].errors[0].code, plan.sheets[0].errors[0].suggestion);
        const qint64 changeSet = storeImport(file.database, plan).changeSet;
        const QString found
            = file.one("SELECT quantity || ' ' || unit || ' ' || cost FROM consumption WHERE year = 2010");
        takeBack(file.database, changeSet);
        return found;
    };
    CHECK(stored("DIEN", "MWh", "1.5") == s("1500000000 kWh 1234000"));
    CHECK(stored("Điện lưới", "GWh", "0.000001") == s("1000000 kWh 1234000"));
    CHECK(stored("điện LƯỚI", "1000 kWh", "2") == s("2000000000 kWh 1234000"));
    CHECK(stored("THAN_COC", "kg", "1500") == s("1500000 tấn 1234000"));
    CHECK(stored("than_coc", "Tạ", "15") == s("1500000 tấn 1234000"));
    CHECK(stored("THAN_COC", "g", "1") == s("1 tấn 1234000"));
    CHECK(stored("THAN_COC", "g", "0.1") == s("too_precise (tấn)"));
    CHECK(stored("DO_L", "m3", "2") == s("2000000000 lít 1234000"));
    CHECK(stored("DO_L", "1.000 lít", "2") == s("2000000000 lít 1234000"));
    CHECK(stored("NUOC_MAY", "m3", "7") == s("7000000 m³ 1234000"));
    CHECK(stored("NUOC_MAY", "lít", "7000") == s("7000000 m³ 1234000"));
    CHECK(stored("KHI_TN", "Nm³", "7") == s("7000000 Nm3 1234000"));
    CHECK(stored("KHI_TN", "m3", "7") == s("unknown_unit (Nm3)"));
    CHECK(stored("NGUYEN_LIEU", "m2", "7") == s("7000000 m² 1234000"));
    CHECK(stored("NGUYEN_LIEU", "kg", "7") == s("7000 tấn 1234000"));
    CHECK(stored("DIEN", "bao", "7") == s("unknown_unit (kWh)"));
    CHECK(stored("Điện lưới nhé", "kWh", "7") == s("unknown_resource (Điện lưới)"));
}

TEST_CASE("units of a product are free, and of one kind with the first one recorded", "[import]")
{
    FilledFile file;
    const auto output = [&](const char* year, const char* product, const char* unit, const char* amount) {
        return CellRow{text("F02"), number(year), text(product), text(unit), number(amount)};
    };
    Sheet sheet = ml18::sheet("Sản lượng",
                              {{text("Mã cơ sở"), text("Năm"), text("Sản phẩm"), text("Đơn vị"), text("Sản lượng")}});
    append(sheet, output("2019", "sản phẩm chính", "kg", "1500"));
    append(sheet, output("2020", "Sản phẩm chính", "cái", "7"));
    append(sheet, output("2018", "Sản phẩm chính", "kg", "2100000"));
    append(sheet, output("2019", "Gạch", "nghìn viên", "7"));
    append(sheet, output("2020", "Gạch", "viên", "500"));
    append(sheet, output("2020", "gạch", "viên", "500"));
    const ImportPlan plan = file.plan({sheet});
    CHECK(plan.sheets[0].added == 4);
    CHECK(plan.sheets[0].identical == 1);
    CHECK(errorCodes(plan.sheets[0]) == s("7 Mã cơ sở duplicate_row"));
    storeImport(file.database, plan, true);
    CHECK(file.one("SELECT group_concat(o.quantity || o.unit, ' ') FROM (SELECT * FROM output ORDER BY year, id) AS o"
                   " JOIN facility AS f ON f.id = o.facility_id WHERE f.code = 'F02' AND o.year > 2018")
          == s("1500000tấn 7000000nghìn viên 7000000cái 500000nghìn viên"));
}

TEST_CASE("a first unit of a product without its marks is read as the known one, and said", "[import]")
{
    FilledFile file;
    Sheet sheet = ml18::sheet("Sản lượng",
                              {{text("Mã cơ sở"), text("Năm"), text("Sản phẩm"), text("Đơn vị"), text("Sản lượng")}});
    append(sheet, {text("F02"), number("2019"), text("Gạch"), text("tan"), number("7")});
    append(sheet, {text("F02"), number("2020"), text("Gạch"), text("tan"), number("8")});
    append(sheet, {text("F02"), number("2019"), text("Ngói"), text("viên"), number("7")});
    append(sheet, {text("F02"), number("2020"), text("Ngói"), text("vien"), number("8")});
    const ImportPlan plan = file.plan({sheet});
    CHECK_FALSE(plan.hasErrors());
    REQUIRE(plan.sheets[0].warnings.size() == 1);
    CHECK(plan.sheets[0].warnings[0].code == s("unit_without_marks"));
    CHECK(plan.sheets[0].warnings[0].row == 2);
    for (const char* part : {"tan", "tấn"}) CHECK(plan.sheets[0].warnings[0].message.contains(s(part)));
    storeImport(file.database, plan);
    CHECK(
        file.one("SELECT group_concat((o.quantity / 1000000) || ' ' || o.unit) FROM (SELECT * FROM output ORDER BY id)"
                 " AS o JOIN product AS p ON p.id = o.product_id WHERE p.name IN ('Gạch', 'Ngói')")
        == s("7 tấn,8 tấn,7 viên,8 viên"));
    CHECK(file.plan({sheet}).sheets[0].identical == 4);
}

TEST_CASE("coefficients that differ over the years become dated changes", "[import]")
{
    File file;
    Sheet list = facilitySheet({{text("A"), text("Một"), text("Mê Linh"), text("2010")}});
    Sheet sheet = ml18::sheet(
        "Sản lượng",
        {{text("Mã cơ sở"), text("Năm"), text("Sản phẩm"), text("Đơn vị"), text("Sản lượng"), text("Hệ số quy đổi")},
         {text("A"), number("2018"), text("P"), text("tấn"), number("1"), {}},
         {text("A"), number("2019"), text("P"), text("tấn"), number("1"), text("0,5")},
         {text("A"), number("2020"), text("P"), text("tấn"), number("1"), number("0.5")},
         {text("A"), number("2021"), text("P"), text("tấn"), number("1"), number("2")}});
    std::swap(sheet.rows[2].cells, sheet.rows[4].cells); // in any order
    const QStringList empty = fileContents(file.database);
    const ImportPlan plan = file.store({list, sheet});
    const auto coefficients = [&] {
        return file.one("SELECT coalesce((SELECT group_concat(valid_until || ' ' || coefficient, ' ') FROM"
                        " (SELECT * FROM product_past ORDER BY valid_until)) || ' ', '')"
                        " || (SELECT coefficient FROM product)");
    };
    CHECK(coefficients() == s("2021-01-01 5000000000 20000000000"));
    CHECK(file.count("SELECT count(*) FROM product") == 1);
    CHECK(file.count("SELECT count(*) FROM output") == 4);
    CHECK_FALSE(file.plan({list, sheet}).changesSomething());

    sheet.rows[3].cells[5] = number("0.25"); // corrects what held in 2020, and 2019 keeps its own
    ImportPlan change = file.plan({sheet});
    CHECK(changesOf(change.sheets[0]) == s("A 2020 P: Hệ số quy đổi: 0,5 -> 0,25"));
    storeImport(file.database, change);
    CHECK(coefficients() == s("2020-01-01 5000000000 2021-01-01 2500000000 20000000000"));
    CHECK_FALSE(file.plan({sheet}).changesSomething());
    undo(file.database);
    CHECK(coefficients() == s("2021-01-01 5000000000 20000000000"));

    file.options.validFrom = QDate(2022, 3, 1); // one day, one coefficient
    sheet.rows[2].cells[5] = number("3");
    CHECK(errorCodes(file.plan({sheet}).sheets[0]) == s("4 Hệ số quy đổi coefficient_conflict"));
    undo(file.database);
    CHECK(fileContents(file.database) == empty);
}

TEST_CASE("answers are codes, words, or unknown", "[import]")
{
    FilledFile file;
    const Sheet surveys
        = ml18::sheet("Khảo sát",
                      {{text("Mã cơ sở"), text("Năm"), text("Nhận thức"), text("Áp dụng"), text("Giải pháp")},
                       {text("F01"), number("2018"), text("nt3"), text("AD5"), text("2.1; 1.1")},
                       {text("F02"), number("2018"), text("?"), {}, {}},
                       {text("F03"), number("2018"), {Cell::Type::Boolean, s("1")}, text("Có"), {}},
                       {text("F04"), number("2018"), text("NTX"), text("ADS"), text("9.9")}});
    const ImportPlan plan = file.plan({surveys});
    CHECK(errorCodes(plan.sheets[0]) == s("5 Giải pháp unknown_code"));
    CHECK(plan.sheets[0].errors[0].message.contains(s("1.1 Quản lý nội vi")));
    Sheet doubtful = surveys;
    doubtful.rows = {surveys.rows[0], surveys.rows[1]};
    doubtful.rows[1].cells[2] = text("có lẽ");
    const ImportProblem wrong = file.plan({doubtful}).sheets[0].errors[0];
    CHECK(wrong.message.contains(s("Không, Có nghe nói, Có, Có cam kết, Chưa khảo sát")));
    CHECK(plan.sheets[0].identical == 1);
    storeImport(file.database, plan, true);
    CHECK(file.one("SELECT awareness || adoption || solutions FROM survey AS s JOIN facility AS f"
                   " ON f.id = s.facility_id WHERE f.code = 'F01' AND s.year = 2018")
          == s("NT3AD51.1;2.1"));
    CHECK(file.count("SELECT count(*) FROM survey AS s JOIN facility AS f ON f.id = s.facility_id"
                     " WHERE f.code = 'F02' AND s.year = 2018 AND awareness IS NULL AND adoption = 'AD3'")
          == 1);
}

TEST_CASE("figures of years without the facility are stored with a warning", "[import]")
{
    FilledFile file;
    const Sheet surveys = ml18::sheet("Khảo sát",
                                      {{text("Mã cơ sở"), text("Năm"), text("Nhận thức")},
                                       {text("F18"), number("2019"), text("Có")},
                                       {text("F18"), number("2018"), text("Có")},
                                       {text("F19"), number("2017"), text("Có")}});
    const ImportPlan plan = file.store({surveys});
    CHECK(warningCodes(plan.sheets[0]) == s("2 after_stop|4 before_start"));
    CHECK(file.count("SELECT count(*) FROM survey") == 40);
}

TEST_CASE("hostile cells are text or errors", "[import]")
{
    File file;
    const Sheet list = facilitySheet(
        {{text("A"), text("=cmd|' /C calc'!A0"), text("Mê Linh"), text("2010"), text("'; DROP TABLE facility; --")},
         {text("B"), text(QString(400, QLatin1Char('x'))), text("Mê Linh"), text("2010"), {}},
         {text(QString(50, QLatin1Char('y'))), text("Ba"), text("Mê Linh"), text("2010"), {}},
         {text("D"), text("Bốn"), text(QString(30'000, QLatin1Char('z'))), text("2010"), {}}});
    const ImportPlan plan = file.plan({list});
    CHECK(errorCodes(plan.sheets[0])
          == s("2 Mã số thuế too_long|3 Tên cơ sở too_long|4 Mã cơ sở too_long|5 Xã/phường/thị trấn unknown_commune"));
    storeImport(file.database, plan, true);
    CHECK(file.count("SELECT count(*) FROM facility") == 0);
    const Sheet formula = facilitySheet({{text("A"), text("=cmd|' /C calc'!A0"), text("Mê Linh"), text("2010"), {}}});
    file.store({formula});
    CHECK(file.facility("A").text("name") == s("=cmd|' /C calc'!A0"));
    CHECK(file.plan({formula}).sheets[0].identical == 1);
}

TEST_CASE("units of one kind convert exactly or not at all", "[import]")
{
    const auto convert = [](qint64 raw, const char* from, const char* to) {
        return converted(raw, unitOfMeasure(s(from)), unitOfMeasure(s(to))).value_or(-1);
    };
    CHECK(convert(1, "MWh", "kWh") == 1000);
    CHECK(convert(1, "kWh", "MWh") == -1);
    CHECK(convert(3000, "nghìn m³", "triệu m3") == 3);
    CHECK(convert(5, "nghìn viên", "viên") == 5000);
    CHECK(convert(5, "1.000.000 viên", "1000 viên") == 5000);
    CHECK(convert(5, "viên", "cái") == -1);
    CHECK(convert(1, "ha", "m²") == 10'000);
    CHECK(convert(5, "Nm3", "m3") == -1);
    CHECK(convert(std::numeric_limits<qint64>::max(), "tấn", "kg") == -1);
    CHECK(unitOfMeasure(s("M3")) == unitOfMeasure(s("m³")));
    CHECK_FALSE(unitOfMeasure(s("tạ")) == unitOfMeasure(s("ta")));
}
