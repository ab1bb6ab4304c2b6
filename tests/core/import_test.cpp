// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "tests/ml18.h"

#include "core/database/history.h"
#include "core/error.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/import_json.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/survey.h"
#include "core/record/unit_of_measure.h"
#include "core/record/vietnamese.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace core;
using ml18::append;
using ml18::number;
using ml18::text;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

/// Everything the file holds, but not its history.
QStringList contents(const Database& database)
{
    QStringList lines;
    Statement tables(database,
                     "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'facility_search%'"
                     " AND name NOT IN ('change', 'change_set') ORDER BY name");
    while (tables.step()) {
        const QByteArray table = tables.text(0).toLatin1();
        QStringList columns;
        Statement names(database, "SELECT name FROM pragma_table_info('" + table + "')");
        while (names.step()) columns << QStringLiteral("quote(%1)").arg(names.text(0));
        Statement rows(database,
                       "SELECT " + columns.join(QStringLiteral(" || ',' || ")).toLatin1() + " FROM " + table
                           + " ORDER BY id");
        while (rows.step()) lines << QString::fromLatin1(table) + QLatin1Char(':') + rows.text(0);
    }
    return lines;
}

struct File {
    File() { ml18::addCommunes(database); }

    ImportPlan plan(const std::vector<Sheet>& sheets) { return planImport(database, sheets, options); }
    ImportPlan store(const std::vector<Sheet>& sheets, bool skipErrors = false)
    {
        ImportPlan made = plan(sheets);
        storeImport(database, made, skipErrors);
        return made;
    }
    Record facility(const char* code) { return *Table(database, facilityDictionary()).first("code", s(code)); }
    qint64 count(const QByteArray& sql)
    {
        Statement statement(database, sql);
        return statement.step() ? statement.integer(0) : -1;
    }
    QString one(const QByteArray& sql)
    {
        Statement statement(database, sql);
        return statement.step() ? statement.text(0) : s("none");
    }

    Database database{s(":memory:"), Database::Mode::Create};
    ImportOptions options = ml18::options();
};

struct FilledFile : File {
    FilledFile() { store(ml18::sheets()); }
};

/// "Cơ sở" with the columns that are required.
Sheet facilitySheet(std::initializer_list<CellRow> rows)
{
    Sheet sheet = ml18::sheet(
        "Cơ sở",
        {{text("Mã cơ sở"), text("Tên cơ sở"), text("Xã/phường/thị trấn"), text("Ngày bắt đầu"), text("Mã số thuế")}});
    for (const CellRow& row : rows) append(sheet, row);
    return sheet;
}

QString errorCodes(const SheetPlan& sheet)
{
    QStringList codes;
    for (const ImportProblem& problem : sheet.errors)
        codes << QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, problem.code);
    return codes.join(QLatin1Char('|'));
}

QString warningCodes(const SheetPlan& sheet)
{
    QStringList codes;
    for (const ImportProblem& problem : sheet.warnings)
        codes << QStringLiteral("%1 %2").arg(problem.row).arg(problem.code);
    return codes.join(QLatin1Char('|'));
}

QString changesOf(const SheetPlan& sheet)
{
    QStringList lines;
    for (const RowChange& change : sheet.changes)
        for (const FieldChange& field : change.fields)
            lines << QStringLiteral("%1: %2: %3 -> %4").arg(change.key, field.column, field.before, field.after);
    return lines.join(QLatin1Char('|'));
}

QString codeOf(const std::function<void()>& action)
{
    try {
        action();
        return s("no error");
    } catch (const Error& error) {
        return error.code();
    }
}

} // namespace

TEST_CASE("ML18 comes in as it stands in the scenarios", "[import]")
{
    File file;
    const ImportPlan plan = file.plan(ml18Sheets());
    CHECK_FALSE(plan.hasErrors());
    REQUIRE(plan.sheets.size() == 4);
    CHECK(plan.sheets[0].added == 20);
    CHECK(plan.sheets[1].added == 37);
    CHECK(plan.sheets[2].added == 16);
    CHECK(plan.sheets[3].added == 17);
    for (const SheetPlan& sheet : plan.sheets) {
        INFO(sheet.name);
        CHECK(sheet.rows == sheet.added);
        CHECK(sheet.duplicates.empty());
        CHECK(sheet.warnings.empty());
        CHECK(sheet.unknownColumns.isEmpty());
    }
    const ImportResult result = storeImport(file.database, plan);
    CHECK(result.changeSet > 0);
    CHECK(file.count("SELECT count(*) FROM facility") == 20);
    CHECK(file.facility("F01").text("tax_code") == s("9900000016"));
    CHECK(file.facility("F01").date("start_date") == QDate(2010, 1, 1));
    CHECK(file.facility("F18").date("stop_date") == QDate(2018, 6, 30));
    CHECK(file.one("SELECT u.code FROM facility AS f JOIN administrative_unit AS u ON u.id = f.unit_id"
                   " WHERE f.code = 'F01'")
          == s("08989"));
    CHECK(file.count("SELECT count(*) FROM survey WHERE year = 2018 AND awareness = 'NT2'") == 15);
    CHECK(file.count("SELECT count(*) FROM survey WHERE year = 2018 AND awareness IS NULL") == 2);
    CHECK(file.count("SELECT count(*) FROM survey WHERE year = 2017 AND adoption = 'AD3'") == 4);
    CHECK(file.count("SELECT sum(quantity) / 1000000 FROM consumption WHERE year = 2018") == 2'945'300);
    CHECK(file.count("SELECT quantity FROM output AS o JOIN facility AS f ON f.id = o.facility_id"
                     " WHERE f.code = 'F08' AND year = 2018")
          == 0);
    CHECK(file.count("SELECT count(*) FROM facility_year WHERE year = 2018") == 19);
    CHECK(file.count("SELECT count(*) FROM product WHERE coefficient = 10000000000") == 9);
    const ImportPlan again = file.plan(ml18Sheets());
    CHECK_FALSE(again.changesSomething());
    CHECK(again.sheets[0].identical == 20);
}

TEST_CASE("a dry run writes nothing and an import is taken back as a whole", "[import]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.sachhon"));
    QStringList before;
    qint64 changeSet = 0;
    {
        Database database(path, Database::Mode::Create);
        ml18::addCommunes(database);
        before = contents(database);
        const ImportPlan plan = planImport(database, ml18Sheets(), ml18::options());
        CHECK(contents(database) == before);
        changeSet = storeImport(database, plan).changeSet;
        CHECK(contents(database) != before);
    }
    Database database(path, Database::Mode::Write);
    REQUIRE(undoableStep(database));
    CHECK(undoableStep(database)->action == s("Nhập ml18.xlsx"));
    CHECK(changeSetsWithAction(database, importActionPrefix()).size() == 1);
    takeBack(database, changeSet);
    CHECK(contents(database) == before);
    redo(database);
    CHECK(Table(database, facilityDictionary()).all().size() == 20);
}

TEST_CASE("an import of changes is taken back to what was before", "[import]")
{
    FilledFile file;
    const QStringList before = contents(file.database);
    std::vector<Sheet> sheets = ml18::sheets();
    sheets[0].rows[1].cells[1] = text("Tên mới");
    sheets[0].rows[3].cells[6] = number("58");
    sheets[2].rows[1].cells[5] = number("1.5");
    sheets[3].rows[1].cells[4] = number("1");
    const ImportPlan plan = file.plan(sheets);
    CHECK(changesOf(plan.sheets[0])
          == s("F01: Tên cơ sở: Công ty TNHH Bao bì Đường Việt -> Tên mới|F03: Lao động: 52 -> 58"));
    CHECK(plan.sheets[0].identical == 18);
    CHECK(changesOf(plan.sheets[2]) == s("F01 2017 Sản phẩm chính: Hệ số quy đổi: 1 -> 1,5"));
    CHECK(changesOf(plan.sheets[3]) == s("F01 2017 DIEN: Lượng: 700.000 -> 1"));
    storeImport(file.database, plan);
    CHECK(file.count("SELECT count(*) FROM facility_past") == 0); // a correction
    CHECK(file.facility("F01").text("name") == s("Tên mới"));
    undo(file.database);
    CHECK(contents(file.database) == before);
}

TEST_CASE("with a date a dated field changes from that day on", "[import]")
{
    FilledFile file;
    file.options.validFrom = QDate(2018, 7, 1);
    std::vector<Sheet> sheets = ml18::sheets();
    sheets[0].rows[1].cells[1] = text("Tên mới");
    sheets[2].rows[1].cells[5] = number("1.5");
    file.store(sheets);
    CHECK(file.one("SELECT name FROM facility_past WHERE valid_until = '2018-07-01'")
          == s("Công ty TNHH Bao bì Đường Việt"));
    CHECK(file.count("SELECT coefficient FROM product_past WHERE valid_until = '2018-07-01'") == 10'000'000'000);
    CHECK(file.count("SELECT count(*) FROM product WHERE coefficient = 15000000000") == 1);
}

TEST_CASE("a blank leaves, (xóa) erases, and what is required cannot be erased", "[import]")
{
    FilledFile file;
    Sheet list = facilitySheet({{text("F01"), {}, {}, {}, text("(xóa)")},
                                {text("F02"), {}, {}, {}, {}},
                                {text("F03"), text("(Xoá)"), text("(xóa)"), {}, {}}});
    const ImportPlan plan = file.plan({list});
    CHECK(changesOf(plan.sheets[0]) == s("F01: Mã số thuế: 9900000016 -> "));
    CHECK(plan.sheets[0].identical == 1);
    CHECK(errorCodes(plan.sheets[0]) == s("4 Tên cơ sở required|4 Xã/phường/thị trấn required"));
    storeImport(file.database, plan, true);
    CHECK(isEmpty(file.facility("F01")["tax_code"]));
    CHECK(file.facility("F01").date("start_date") == QDate(2010, 1, 1));
}

TEST_CASE("rows with errors stop the import unless they are to be left out", "[import]")
{
    File file;
    const Sheet list = facilitySheet({{text("G01"), text("Một"), text("Mê Linh"), text("2010")},
                                      {{}, text("Hai"), text("Mê Linh"), text("2010")},
                                      {text("G03"), {}, text("Mê Linh"), text("31/02/2010")},
                                      {text("G04"), text("Bốn"), {}, text("2010")},
                                      {text("G01"), text("Năm"), text("Mê Linh"), text("2010")}});
    Sheet surveys = ml18::sheet("Khảo sát",
                                {{text("Mã cơ sở"), text("Năm"), text("Nhận thức")},
                                 {text("G01"), number("2018"), text("NT3")},
                                 {text("G03"), number("2018"), text("Có")},
                                 {text("G99"), number("2018"), text("Có")},
                                 {text("G01"), number("1800"), text("Có")},
                                 {text("G01"), number("2018"), text("Không")},
                                 {text("G01"), {}, text("có lẽ")},
                                 {text("G01"), number("2009"), text("Có")}});
    const ImportPlan plan = file.plan({surveys, list}); // in any order
    CHECK(errorCodes(plan.sheets[0])
          == s("3 Mã cơ sở missing|4 Tên cơ sở missing|4 Ngày bắt đầu not_a_date|5 Xã/phường/thị trấn missing|"
               "6 Mã cơ sở duplicate_row"));
    CHECK(errorCodes(plan.sheets[1])
          == s("3 Mã cơ sở refused_facility|4 Mã cơ sở unknown_facility|5 Năm out_of_range|6 Mã cơ sở duplicate_row|"
               "7 Năm missing|7 Nhận thức unknown_code"));
    CHECK(warningCodes(plan.sheets[1]) == s("8 before_start"));
    CHECK(codeOf([&] { storeImport(file.database, plan); }) == s("row_errors"));
    CHECK(file.count("SELECT count(*) FROM facility") == 0);
    storeImport(file.database, plan, true);
    CHECK(file.count("SELECT count(*) FROM facility") == 1);
    CHECK(file.count("SELECT count(*) FROM survey") == 2);
    CHECK(file.one("SELECT awareness FROM survey WHERE year = 2018") == s("NT3"));
}

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
    file.options.decimal = DecimalMark::Comma;
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
    const QStringList empty = contents(file.database);
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
    CHECK(contents(file.database) == empty);
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

TEST_CASE("a plan of yesterday's data is not stored, and a stopped import leaves nothing", "[import]")
{
    File file;
    const ImportPlan plan = file.plan(ml18Sheets());
    {
        Transaction transaction(file.database, s("x"));
        file.database.execute("UPDATE administrative_unit SET note = 'x' WHERE code = '09010'");
        transaction.commit();
    }
    CHECK(codeOf([&] { storeImport(file.database, plan); }) == s("changed_since"));
    const ImportPlan fresh = file.plan(ml18Sheets());
    const QStringList before = contents(file.database);
    int reports = 0;
    const Progress stop([&](qint64 done, qint64) {
        ++reports;
        return done == 0;
    });
    CHECK(codeOf([&] { storeImport(file.database, fresh, false, stop); }) == s("cancelled"));
    CHECK(reports == 2);
    CHECK(contents(file.database) == before);
    CHECK(undoableStep(file.database)->action == s("x"));
    CHECK(codeOf([&] { planImport(file.database, ml18Sheets(), file.options, stop); }) == s("cancelled"));
    storeImport(file.database, fresh);
    CHECK(file.count("SELECT count(*) FROM facility") == 20);
}

TEST_CASE("many facilities are found by search, also after the import is taken back", "[import]")
{
    QTemporaryDir folder;
    Database database(folder.filePath(s("a.sachhon")), Database::Mode::Create);
    ml18::fill(database);
    Sheet list = facilitySheet({});
    for (int i = 0; i < 2500; ++i)
        append(list,
               {text(QStringLiteral("N%1").arg(i)), text(QStringLiteral("Xưởng Mộc số %1").arg(i)), text("Mê Linh"),
                text("2010")});
    const Table facilities(database, facilityDictionary());
    const auto hits = [&](const char* words) { return facilities.ids({s(words), {}, true}).size(); };
    int reports = 0;
    const Progress progress([&](qint64, qint64) { return ++reports > 0; });
    const ImportPlan plan = planImport(database, {list}, ml18::options(), progress);
    CHECK(reports >= 2500 / 1000);
    {
        const Progress stop([](qint64 done, qint64) { return done < 1000; });
        CHECK(codeOf([&] { storeImport(database, plan, false, stop); }) == s("cancelled"));
    }
    const qint64 changeSet = storeImport(database, plan, false, progress).changeSet;
    CHECK(hits("xuong moc") == 2500);
    CHECK(hits("moc 2499") == 1);
    CHECK(hits("duong viet") == 1);
    {
        Transaction transaction(database, s("rename")); // the index still follows single changes
        Record facility = *Table(database, facilityDictionary()).first("code", s("N7"));
        facility["name"] = s("Lò Gốm");
        Table(database, facilityDictionary()).update(facility);
        facility["code"] = s("N-neu");
        Table(database, facilityDictionary()).insert(facility);
        transaction.commit();
    }
    CHECK(hits("lo gom") == 2);
    undo(database);
    takeBack(database, changeSet);
    CHECK(hits("moc") == 1);
    CHECK(hits("lo gom") == 0);
}

TEST_CASE("an empty sheet of a template says nothing", "[import]")
{
    File file;
    const ImportPlan plan = file.plan({ml18::sheet("Cơ sở", {}), ml18::sheet("Tiêu hao", {})});
    CHECK_FALSE(plan.hasErrors());
    CHECK_FALSE(plan.changesSomething());
    CHECK(storeImport(file.database, plan).changeSet == 0);
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

TEST_CASE("the plan as JSON has the agreed shape", "[import]")
{
    FilledFile file;
    const Sheet list = facilitySheet({{text("A"), text("Một"), text("Xã Mê Lin"), text("2010")},
                                      {text("B"), text("Nhựa Tráng Việt"), text("Tráng Việt"), text("2010")}});
    const QJsonObject json = importJson(file.plan({list}), false);
    CHECK(json[s("committed")] == QJsonValue(false));
    const QJsonObject sheet = json[s("sheets")].toArray()[0].toObject();
    CHECK(sheet[s("sheet")].toString() == s("Cơ sở"));
    CHECK(sheet[s("rows")].toInt() == 2);
    CHECK(sheet[s("new")].toInt() == 1);
    CHECK(sheet[s("changed")].toInt() == 0);
    CHECK(sheet[s("identical")].toInt() == 0);
    const QJsonObject twin = sheet[s("duplicates")].toArray()[0].toObject();
    CHECK(twin[s("row")].toInt() == 3);
    CHECK(twin[s("code")].toString() == s("B"));
    CHECK(twin[s("like")].toString() == s("F03"));
    const QJsonObject error = sheet[s("errors")].toArray()[0].toObject();
    CHECK(error[s("row")].toInt() == 2);
    CHECK(error[s("column")].toString() == s("Xã/phường/thị trấn"));
    CHECK(error[s("code")].toString() == s("unknown_commune"));
    CHECK(error[s("suggestion")].toString() == s("Xã Mê Linh"));
    CHECK_FALSE(error[s("message")].toString().isEmpty());
}

TEST_CASE("a sheet of wrong rows is told in few words", "[import]")
{
    File file;
    const CellRow wrong{text("A"), text("Một"), text(QString(20'000, QLatin1Char('z'))), text("mai")};
    Sheet list = facilitySheet({});
    for (int i = 0; i < 12'000; ++i) append(list, wrong);
    append(list, {text("B"), text("Hai"), text("Mê Linh"), text("2010")});
    Sheet surveys = ml18::sheet("Khảo sát", {{text("Mã cơ sở"), text("Năm")}, {text("B"), number("2018")}});
    ImportPlan plan = file.plan({list, surveys});
    CHECK(plan.sheets[0].rows == 12'001);
    REQUIRE(plan.sheets[0].errors.size() == mostProblems + 1);
    CHECK(plan.sheets[0].errors.back().code == s("more_errors"));
    CHECK(plan.sheets[0].errors.back().message.contains(QString::number(plan.sheets[0].moreErrors)));
    CHECK(plan.sheets[0].errors.back().message.contains(s("2001")));
    CHECK(plan.sheets[0].added == 0);
    CHECK(errorCodes(plan.sheets[1]) == s("2 Mã cơ sở refused_facility"));
    CHECK(QJsonDocument(importJson(plan, false)).toJson().size() < 2'000'000);
    const auto rows = errorWorkbook({list, surveys}, plan);
    CHECK(rows[0].rows.size() <= mostProblems + 1);
    CHECK(rows[0].rows.back().back().text.contains(plan.sheets[0].errors.back().message));

    list.rows[5].cells = {text("C"), text("Ba"), text("Mê Linh"), text("2010")}; // one is right: all are read
    plan = file.plan({list, surveys});
    CHECK(plan.sheets[0].added == 2);
    CHECK_FALSE(plan.sheets[0].errors.back().message.contains(s("2001")));
    CHECK(errorCodes(plan.sheets[1]).isEmpty());
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
