// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/exchange/list_plan.h"
#include "core/record/facility.h"

using namespace oldlist;

namespace {

Sheet list(std::initializer_list<CellRow> rows) { return ml18::sheet("Danh sách", rows); }

ImportPlan planned(Database& database, const Sheet& sheet)
{
    const auto layout = proposeLayout(database, {sheet}, 0, 2018);
    REQUIRE(layout);
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    return planImport(database, toCanonical(database, {sheet}, {*layout}), options);
}

} // namespace

TEST_CASE("headings repeated on each printed page are no data", "[exchange]")
{
    District district;
    const Sheet sheet = list({{text("STT"), text("Tên cơ sở"), text("Xã"), text("Ngày bắt đầu")},
                              {text("(1)"), text("(2)"), text("(3)"), text("(4)")},
                              {number("1"), text("Cơ sở Một"), text("Tam Đồng"), text("2010")},
                              {{}, text("Cộng trang:"), {}, {}},
                              {text("STT"), text("TÊN CƠ SỞ"), text("Xã"), text("Ngày bắt đầu")},
                              {text("(1)"), text("(2)"), text("(3)"), text("(4)")},
                              {number("2"), text("Cơ sở Hai"), text("Kim Hoa"), text("2010")}});
    const auto layout = proposeLayout(district.database, {sheet}, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->leftOut == QSet<int>{2, 4, 5, 6});
    const ImportPlan plan = planned(district.database, sheet);
    CHECK(plan.sheets[0].added == 2);
    CHECK(plan.sheets[0].errors.empty());
}

TEST_CASE("a commune merged over several rows holds for each, a number does not", "[exchange]")
{
    District district;
    Sheet sheet = list({{text("Tên cơ sở"), text("Xã"), text("Ngày bắt đầu"), text("Số LĐ")},
                        {text("Cơ sở Một"), text("Tam Đồng"), text("2010"), number("10")},
                        {text("Cơ sở Hai"), {}, text("2010"), {}},
                        {text("Cơ sở Ba"), {}, text("2010"), {}},
                        {text("Cơ sở Bốn"), {}, text("2010"), {}}});
    sheet.marks.merged = {{2, 4, 1, 1}, {2, 4, 3, 3}};
    const ImportPlan plan = planned(district.database, sheet);
    CHECK(plan.sheets[0].added == 3);
    REQUIRE(plan.sheets[0].errors.size() == 1); // below the merged cells nothing is said
    CHECK(plan.sheets[0].errors[0].row == 5);
    storeImport(district.database, plan, true);
    Statement people(district.database, "SELECT count(*) FROM facility_year WHERE labour = 10");
    REQUIRE(people.step());
    CHECK(people.integer(0) == 1);
}

TEST_CASE("numbers, days and tax codes typed as text are read as people type them", "[exchange]")
{
    District district;
    const QChar noBreak(0x00A0);
    const ImportPlan plan = planned(
        district.database,
        list({{text("Tên cơ sở"), text("MST"), text("Xã"), text("Ngày bắt đầu"), text("Số LĐ"), text("Điện (kWh)")},
              {text("Cơ sở Một"), text("'9900000249"), text("Tam Đồng"), text("'43465"), text("'12"),
               text(s("1") + noBreak + s("234") + noBreak + s("567,5"))},
              {text("Cơ sở Hai"), text("9900 000 256"), text("Kim Hoa"), number("43465"), text(s(" 5") + noBreak),
               text("12 000")},
              {text("Cơ sở Ba"), number("999999013"), text("Kim Hoa"), text("31/12/2018"), {}, {}}}));
    for (const SheetPlan& sheet : plan.sheets) CHECK(sheet.errors.empty());
    REQUIRE(plan.sheets[0].warnings.size() == 1);
    CHECK(plan.sheets[0].warnings[0].code == s("zero_added"));
    storeImport(district.database, plan);
    Table facilities(district.database, facilityDictionary());
    for (const char* taxCode : {"9900000249", "9900000256", "0999999013"}) {
        INFO(taxCode);
        const auto stored = facilities.first("tax_code", s(taxCode));
        REQUIRE(stored);
        CHECK(stored->text("start_date") == s("2018-12-31"));
    }
    Statement figures(district.database, "SELECT quantity FROM consumption ORDER BY id DESC LIMIT 2");
    REQUIRE(figures.step());
    CHECK(figures.integer(0) == 12'000'000'000);
    REQUIRE(figures.step());
    CHECK(figures.integer(0) == 1'234'567'500'000);
}

TEST_CASE("a facility is known by its tax code however it is typed", "[exchange]")
{
    District district;
    const ImportPlan plan
        = planned(district.database,
                  list({{text("Tên cơ sở"), text("MST"), text("Xã"), text("Số LĐ")},
                        {text("Công ty TNHH Nhựa Tráng Việt"), text("9900 000 030"), {}, text("58")}}));
    CHECK(plan.sheets[0].added == 0);
    REQUIRE(plan.sheets[0].changes.size() == 1);
    CHECK(plan.sheets[0].changes[0].key == s("F03"));
}

TEST_CASE("headings are found below long titles, and cover pages are told from lists", "[exchange]")
{
    District district;
    Sheet deep{s("DS"), false, {}};
    for (int i = 0; i < 28; ++i) append(deep, {text("Thuyết minh")});
    append(deep, {text("Tên cơ sở"), text("Xã"), text("Ngày bắt đầu")});
    append(deep, {text("Cơ sở Một"), text("Tam Đồng"), text("2010")});
    const Sheet cover = ml18::sheet("Bìa", {{text("BÁO CÁO")}, {text("Năm 2018")}});
    const Sheet empty{s("Sheet3"), false, {}};
    const std::vector<Sheet> sheets{cover, deep, empty};
    CHECK(recogniseList(district.database, sheets, 0, 2018).kind == ListKind::None);
    CHECK(recogniseList(district.database, sheets, 1, 2018).kind == ListKind::Facilities);
    CHECK(recogniseList(district.database, sheets, 2, 2018).kind == ListKind::None);
    const auto layout = proposeLayout(district.database, sheets, 1, 2018);
    REQUIRE(layout);
    CHECK(layout->headingPlace == 28);
}

TEST_CASE("the kind of a list is known by its headings", "[exchange]")
{
    District district;
    const auto kindOf = [&](std::initializer_list<const char*> headings) {
        Sheet sheet{s("Sheet1"), false, {}};
        append(sheet, {text("Tiêu đề")});
        CellRow row;
        for (const char* heading : headings) row.push_back(text(heading));
        append(sheet, row);
        return recogniseList(district.database, {sheet}, 0, 2018).kind;
    };
    CHECK(kindOf({"Mã", "Tên", "Tên Tiếng Anh", "Cấp", "Nghị định"}) == ListKind::Units);
    CHECK(kindOf({"Tỉnh Thành Phố", "Mã TP", "Quận Huyện", "Mã QH", "Phường Xã", "Mã PX", "Cấp", "Tên Tiếng Anh"})
          == ListKind::Units);
    CHECK(kindOf({"Họ và tên", "Cơ quan", "Nhiệm vụ", "Chứng chỉ", "Từ ngày", "Đến ngày"}) == ListKind::Staff);
    CHECK(kindOf({"TT", "Họ và tên", "Giới tính", "Nơi công tác", "Chức vụ"}) == ListKind::Participants);
    CHECK(kindOf({"Tên đơn vị", "MST", "Xã", "Số LĐ"}) == ListKind::Facilities);
    CHECK(kindOf({"Mã", "Tên", "Xã", "Số LĐ", "Điện (kWh)"}) == ListKind::Facilities);
    CHECK(kindOf({"Điều", "Nội dung"}) == ListKind::None);
    CHECK(
        recogniseList(district.database, {ml18::sheet("Cơ sở", {{text("Mã cơ sở"), text("Tên cơ sở")}})}, 0, 2018).kind
        == ListKind::Canonical);
}

TEST_CASE("who wrote and signed a list is no facility, a row with few words is one", "[exchange]")
{
    District district;
    const Sheet sheet = list({{text("STT"), text("Tên cơ sở"), text("Xã"), text("Ngày bắt đầu")},
                              {number("1"), text("Cơ sở Một"), text("Tam Đồng"), text("2010")},
                              {{}, text("Công ty TNHH TM Hai"), text("Kim Hoa"), text("2010")},
                              {{}, {}, {}, text("Tam Đồng, ngày 15 tháng 01 năm 2019")},
                              {{}, text("Người lập biểu"), {}, text("TM. ỦY BAN NHÂN DÂN")},
                              {{}, text("(Ký, ghi rõ họ tên)"), {}, text("CHỦ TỊCH")},
                              {{}, text("Trần Thị Bình"), {}, {}}});
    const auto layout = proposeLayout(district.database, {sheet}, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->leftOut == QSet<int>{4, 5, 6, 7});
    const Sheet staff = ml18::sheet("Cán bộ",
                                    {{text("Họ và tên"), text("Nhiệm vụ"), text("Từ ngày")},
                                     {text("Lê A"), text("Hướng dẫn"), text("2018")},
                                     {text("NGƯỜI LẬP BIỂU"), {}, text("KT. CHỦ TỊCH")}});
    const ListPlan plan = planList(district.database, {staff}, 0, ListKind::Staff);
    CHECK(plan.rows == 1);
    CHECK(plan.errors.empty());
}

TEST_CASE("money in other units, ticks, dashes and lost zeros are read as they are meant", "[exchange]")
{
    District district;
    Sheet sheet = list({{text("Tên cơ sở"),
                         text("Xã"),
                         text("Ngày bắt đầu"),
                         text("Điện thoại"),
                         text("Lao động"),
                         {},
                         text("Doanh thu (tỷ đồng)"),
                         text("Vốn (đồng)"),
                         text("Áp dụng"),
                         text("Điện (1000 kWh/năm)")},
                        {{}, {}, {}, {}, text("Tổng số"), text("Trong đó: nữ"), {}, {}, {}, {}},
                        {text("Cơ sở Một"), text("Tam Đồng"), text("2010"), number("912345678"), number("7"),
                         number("3"), number("2.5"), text("1.200.500.000"), text("x"), number("1.5")},
                        {text("Cơ sở Hai"),
                         text("Kim Hoa"),
                         text("2010"),
                         text("-"),
                         text("–"),
                         {},
                         text("0,25"),
                         text("-"),
                         text("Không"),
                         text("-")}});
    const ImportPlan plan = planned(district.database, sheet);
    for (const SheetPlan& one : plan.sheets)
        for (const ImportProblem& problem : one.errors) FAIL_CHECK(problem.message.toStdString());
    CHECK(plan.sheets.back().newRows[0].name == s("kWh · 1.500")); // in words, the key beside it
    storeImport(district.database, plan);
    const auto told = [&](const char* name, const char* sql) {
        Statement rows(district.database, sql);
        rows.bind(1, s(name));
        return rows.step() ? rows.text(0) : s("none");
    };
    const char* year = "SELECT coalesce(labour, '') || '|' || coalesce(revenue, '') || '|' || coalesce(capital, '')"
                       " FROM facility_year JOIN facility AS f ON f.id = facility_id WHERE f.name = ?";
    CHECK(told("Cơ sở Một", year) == s("7|2500000000|1200500000"));
    CHECK(told("Cơ sở Hai", year) == s("|250000000|"));
    CHECK(told("Cơ sở Một", "SELECT phone FROM facility WHERE name = ?") == s("0912345678"));
    CHECK(told("Cơ sở Hai", "SELECT coalesce(phone, '') FROM facility WHERE name = ?").isEmpty());
    CHECK(told("Cơ sở Một",
               "SELECT v.adoption FROM survey AS v JOIN facility AS f ON f.id = v.facility_id WHERE f.name = ?")
          == s("AD3"));
    CHECK(told("Cơ sở Một",
               "SELECT c.unit || '|' || c.quantity FROM consumption AS c JOIN facility AS f ON f.id = c.facility_id"
               " WHERE f.name = ?")
          == s("kWh|1500000000"));
}
