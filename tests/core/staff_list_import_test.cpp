// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/database/history.h"
#include "core/database/staff_list.h"
#include "core/error.h"
#include "core/exchange/list_plan.h"

using namespace oldlist;

namespace {

ListPlan planned(Database& database, const Sheet& sheet, const ListOptions& options = {})
{
    REQUIRE(listKind(database, {sheet}, 0) == ListKind::Staff);
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
