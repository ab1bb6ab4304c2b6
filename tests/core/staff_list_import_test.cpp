// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/database/history.h"
#include "core/database/staff_list.h"
#include "core/error.h"
#include "core/exchange/list_plan.h"
#include "core/record/organisation.h"

using namespace oldlist;

namespace {

ListPlan planned(Database& database, const Sheet& sheet, const ListOptions& options = {})
{
    REQUIRE(recogniseList(database, {sheet}, 0, 2018).kind == ListKind::Staff);
    return planList(database, {sheet}, 0, ListKind::Staff, options);
}

QStringList staff(const Database& database)
{
    QStringList list;
    for (const StaffLine& line : staffLines(database, {}))
        if (line.post != 0)
            list << QStringList{line.name,
                                line.duty,
                                line.where,
                                line.from.toString(Qt::ISODate),
                                line.to.toString(Qt::ISODate),
                                line.certificate}
                        .join(QLatin1Char('|'));
    return list;
}

Sheet list()
{
    return ml18::sheet("Cán bộ",
                       {{text("DANH SÁCH CÁN BỘ SXSH")},
                        {text("TT"), text("Họ và tên"), text("Cơ quan, đơn vị"), text("Nhiệm vụ"), text("Chứng chỉ"),
                         text("Từ ngày"), text("Đến ngày")},
                        {number("1"),
                         text("Nguyễn Thị Hoa"),
                         text("Phòng Kinh tế huyện Mê Linh"),
                         text("Cán bộ quản lý nhà nước về SXSH"),
                         text("12/CN-2018"),
                         text("01/03/2018"),
                         {}},
                        {number("2"),
                         text("Trần Văn Bình"),
                         text("Công ty TNHH Nhựa Tráng Việt"),
                         text("Hướng dẫn áp dụng SXSH"),
                         {},
                         number("43465"),
                         text("31/12/2019")},
                        {number("3"),
                         text("Nguyễn Thị Hoa"),
                         text("Phòng Kinh tế huyện Mê Linh"),
                         text("Chuyên trách"),
                         {},
                         text("2019"),
                         {}}});
}

} // namespace

TEST_CASE("a list of staff brings persons, their posts and where they work, as one step", "[exchange]")
{
    District district;
    const QStringList before = staff(district.database);
    const ListPlan plan = planned(district.database, list());
    CHECK(plan.rows == 3);
    CHECK(plan.added == 3);
    CHECK(plan.errors.empty());
    storeList(district.database, plan);
    QStringList after = staff(district.database);
    for (const QString& line : before) after.removeOne(line);
    CHECK(after
          == QStringList{s("Nguyễn Thị Hoa|state_officer|Phòng Kinh tế huyện Mê Linh|2018-03-01||12/CN-2018"),
                         s("Nguyễn Thị Hoa|dedicated|Phòng Kinh tế huyện Mê Linh|2019-01-01||"),
                         s("Trần Văn Bình|guiding|F03 Công ty TNHH Nhựa Tráng Việt|2018-12-31|2020-01-01|")});
    const ListPlan again = planned(district.database, list());
    CHECK(again.identical == 3);
    CHECK_FALSE(again.changesSomething());
    undo(district.database);
    CHECK(staff(district.database) == before);
}

TEST_CASE("what changed of a person or a post is shown field by field", "[exchange]")
{
    District district;
    storeList(district.database, planned(district.database, list()));
    Sheet changed = list();
    changed.rows[1].cells.push_back(text("Điện thoại"));
    changed.rows[2].cells[6] = text("30/06/2020");
    changed.rows[2].cells.push_back(text("0912345678"));
    const ListPlan plan = planned(district.database, changed);
    CHECK(plan.identical == 2);
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes[0].key == s("Nguyễn Thị Hoa"));
    REQUIRE(plan.changes[0].fields.size() == 2);
    CHECK(plan.changes[0].fields[0].after == s("0912345678"));
    CHECK(plan.changes[0].fields[1].after == s("01/07/2020")); // the first day no longer in the post
    storeList(district.database, plan);
    CHECK(planned(district.database, changed).identical == 3);
}

TEST_CASE("what is wrong in a list of staff is told, and its persons are not kept", "[exchange]")
{
    District district;
    storeList(district.database, planned(district.database, list()));
    Sheet wrong
        = ml18::sheet("Cán bộ",
                      {{text("Họ và tên"), text("Mã cơ sở"), text("Nhiệm vụ"), text("Từ ngày"), text("Chức vụ")},
                       {{}, {}, text("Hướng dẫn"), text("2018"), text("Giám đốc")},
                       {text("Lê A"), text("F30"), text("Hướng dẫn"), text("2018"), {}},
                       {text("Lê B"), text("F03"), text("Ca hát"), text("2018"), {}},
                       {text("Lê C"), text("F03"), text("Hướng dẫn"), {}, {}},
                       {text("Lê D"), text("F03"), text("Hướng dẫn"), text("2018"), {}},
                       {text("Lê D"), text("F03"), text("Hướng dẫn"), text("2018"), {}}});
    const ListPlan plan = planned(district.database, wrong);
    QStringList errors;
    for (const ImportProblem& error : plan.errors)
        errors << QStringLiteral("%1 %2 %3").arg(error.row).arg(error.column, error.code);
    CHECK(errors
          == QStringList{s("2 Họ và tên missing"), s("3 Mã cơ sở unknown_facility"), s("4 Nhiệm vụ unknown_code"),
                         s("5 Từ ngày missing"), s("7 Họ và tên duplicate_row")});
    CHECK(plan.added == 1);
    CHECK_THROWS_AS(storeList(district.database, plan), Error);
    storeList(district.database, plan, true);
    Statement persons(district.database, "SELECT count(*) FROM person WHERE name LIKE 'Lê _'");
    REQUIRE(persons.step());
    CHECK(persons.integer(0) == 1);
}

TEST_CASE("the duty and first day of all may be said once for a list that has neither", "[exchange]")
{
    District district;
    const Sheet sheet = ml18::sheet("x",
                                    {{text("Họ và tên"), text("Cơ quan"), text("Chức vụ"), text("Từ ngày")},
                                     {text("Lê A"), text("UBND xã Tam Đồng"), text("Công chức"), {}}});
    CHECK(planned(district.database, sheet).errors.size() == 1);
    ListOptions options;
    options.duty = s("state_officer");
    options.validFrom = QDate(2018, 1, 1);
    const ListPlan plan = planned(district.database, sheet, options);
    CHECK(plan.errors.empty());
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings[0].code == s("new_organisation"));
    storeList(district.database, plan);
    CHECK(staff(district.database).contains(s("Lê A|state_officer|UBND xã Tam Đồng|2018-01-01||")));
}

TEST_CASE("what a row in error says of a person is forgotten, and a later row can say it", "[exchange]")
{
    District district;
    storeList(district.database, planned(district.database, list()));
    const auto phone = [&](const char* name) {
        const auto person = Table(district.database, personDictionary()).first("name", s(name));
        return person ? person->text("phone") : s("?");
    };
    const CellRow headings{text("Họ và tên"), text("Điện thoại"), text("Cơ quan"), text("Nhiệm vụ"), text("Từ ngày")};
    SECTION("of somebody known")
    {
        const ListPlan plan = planned(
            district.database,
            ml18::sheet("Cán bộ",
                        {headings,
                         {text("Nguyễn Thị Hoa"), text("0912345678"), text("Phòng Mới"), text("Hướng dẫn"), {}},
                         {text("Nguyễn Thị Hoa"), text("0912345678"), {}, text("Hướng dẫn"), text("2020")}}));
        REQUIRE(plan.errors.size() == 1);
        CHECK(plan.errors[0].code == s("missing"));
        CHECK(plan.warnings.empty()); // the office of the first row does not come into being
        REQUIRE(plan.changes.size() == 1);
        storeList(district.database, plan, true);
        CHECK(phone("Nguyễn Thị Hoa") == s("0912345678"));
    }
    SECTION("of somebody who comes with the same list")
    {
        const ListPlan plan
            = planned(district.database,
                      ml18::sheet("Cán bộ",
                                  {headings,
                                   {text("Lê A"), {}, {}, text("Hướng dẫn"), text("2020")},
                                   {text("Lê A"), text("0900000001"), {}, text("Hướng dẫn"), text("2020")},
                                   {text("Lê A"), text("0900000002"), {}, text("Chuyên trách"), text("2020")}}));
        REQUIRE(plan.errors.size() == 1);
        CHECK(plan.errors[0].row == 3);
        CHECK(plan.errors[0].code == s("duplicate_row"));
        CHECK(plan.added == 2);
        storeList(district.database, plan, true);
        CHECK(phone("Lê A") == s("0900000002"));
    }
}

TEST_CASE("several lists of one file know what the others bring", "[exchange]")
{
    District district;
    const CellRow headings{text("Họ và tên"), text("Cơ quan"), text("Nhiệm vụ"), text("Từ ngày")};
    const std::vector<Sheet> sheets{
        ml18::sheet("Phòng",
                    {headings, {text("Lê A"), text("Phòng Công Thương mới"), text("Hướng dẫn"), text("2020")}}),
        ml18::sheet("Xã",
                    {headings,
                     {text("Lê A"), text("Phòng Công Thương mới"), text("Hướng dẫn"), text("2020")},
                     {text("Lê B"), text("Phòng Công Thương mới"), text("Hướng dẫn"), text("2020")},
                     {text("Lê C"), text("Xã Mới"), text("Hướng dẫn"), text("2020")}}),
        ml18::sheet("Xã mới", {{text("Mã"), text("Tên"), text("Cấp")}, {text("99001"), text("Xã Mới"), text("Xã")}}),
        ml18::sheet("Huyện", {{text("Mã"), text("Tên"), text("Cấp")}, {text("99001"), text("Xã Mới"), text("Xã")}})};
    const auto plans
        = planLists(district.database, sheets,
                    {{0, ListKind::Staff}, {1, ListKind::Staff}, {2, ListKind::Units}, {3, ListKind::Units}});
    REQUIRE(plans.size() == 4);
    CHECK(plans[0].added == 1);
    CHECK(plans[0].warnings.size() == 1); // the new office, told once
    CHECK(plans[1].warnings.empty());
    CHECK(plans[1].added == 2);
    REQUIRE(plans[1].errors.size() == 1);
    CHECK(plans[1].errors[0].message.contains(s("2 (Phòng)")));
    REQUIRE(plans[3].errors.size() == 1);
    CHECK(plans[3].errors[0].message.contains(s("2 (Xã mới)")));
    CHECK_THROWS_AS(storeLists(district.database, plans), Error);
    storeLists(district.database, plans, true);
    const QStringList after = staff(district.database);
    CHECK(after.contains(s("Lê B|guiding|Phòng Công Thương mới|2020-01-01||")));
    CHECK(after.contains(s("Lê C|guiding|Xã Mới|2020-01-01||")));
    Statement offices(district.database, "SELECT count(*) FROM organisation WHERE name = 'Phòng Công Thương mới'");
    REQUIRE(offices.step());
    CHECK(offices.integer(0) == 1);
    undo(district.database); // one step
    CHECK_FALSE(staff(district.database).contains(s("Lê B|guiding|Phòng Công Thương mới|2020-01-01||")));
}
