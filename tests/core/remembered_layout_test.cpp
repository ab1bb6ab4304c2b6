// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/database/history.h"
#include "core/exchange/remembered_layout.h"
#include "core/record/facility.h"

using namespace oldlist;

namespace {

/// A list whose headings say nothing of what they mean.
Sheet strangeList(const char* lastHeading = "Cột C 2018")
{
    Sheet sheet{s("Sheet1"), false, {}};
    append(sheet, {text("Danh sách")});
    append(sheet, {text("Tên"), text("Cột A"), text("Cột B"), text(lastHeading)});
    append(sheet, {text("Cơ sở Một"), text("Tam Đồng"), text("01/01/2015"), text("6.744")});
    return sheet;
}

/// The layout that a person made of it by hand.
SourceLayout byHand()
{
    const CanonicalSheet& facilities = canonicalSheet(SheetKind::Facilities);
    const CanonicalSheet& output = canonicalSheet(SheetKind::Output);
    SourceLayout layout;
    layout.headingPlace = 1;
    layout.year = 2018;
    layout.encoding = TextEncoding::Tcvn3;
    layout.columns
        = {{0, s("Tên"), SheetKind::Facilities, facilities.columnOf("facility", "name"), 0, {}, {}, {}},
           {1, s("Cột A"), SheetKind::Facilities, facilities.columnOf("facility", "unit_id"), 0, {}, {}, {}},
           {2, s("Cột B"), SheetKind::Facilities, facilities.columnOf("facility", "start_date"), 0, {}, {}, {}},
           {3, s("Cột C 2018"), SheetKind::Output, output.columnOf("output", "quantity"), 2018, s("Gạch"), s("tấn"),
            DecimalMark::Comma}};
    return layout;
}

void remember(Database& database, const SourceLayout& layout)
{
    Transaction transaction(database, s("Nhập danh sách"));
    rememberLayout(database, layout);
    transaction.commit();
}

qint64 count(const Database& database, const char* table)
{
    Statement statement(database, QByteArray("SELECT count(*) FROM ") + table);
    return statement.step() ? statement.integer(0) : -1;
}

} // namespace

/// How a list with these headings was read before.
static std::optional<SourceLayout> remembered(const Database& database, const QStringList& headings, int year)
{
    const auto found = RememberedLayouts(database).find(headings, year);
    return found ? std::optional(found->layout) : std::nullopt;
}

TEST_CASE("a list is read as a list with its headings was read before", "[exchange]")
{
    District district;
    CHECK_FALSE(proposeLayout(district.database, {strangeList()}, 0, 2018)); // nothing is known of it
    remember(district.database, byHand());
    const auto layout = proposeLayout(district.database, {strangeList()}, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->remembered);
    CHECK(layout->headingPlace == 1);
    CHECK(layout->encoding == TextEncoding::Tcvn3);
    REQUIRE(layout->columns.size() == 4);
    CHECK(layout->columns[1].column == canonicalSheet(SheetKind::Facilities).columnOf("facility", "unit_id"));
    CHECK(layout->columns[3].item == s("Gạch"));
    CHECK(layout->columns[3].unit == s("tấn"));
    CHECK(layout->columns[3].year == 2018);
    CHECK(layout->columns[3].decimal == DecimalMark::Comma);
    CHECK(ambiguousColumns({strangeList()}, {*layout}).empty()); // the answer is remembered, too
}

TEST_CASE("next year's list is known by its headings, with its own year", "[exchange]")
{
    District district;
    remember(district.database, byHand());
    const auto layout = proposeLayout(district.database, {strangeList("Cột C 2019")}, 0, 2019);
    REQUIRE(layout);
    CHECK(layout->columns[3].year == 2019);
}

TEST_CASE("a year said by hand counts back from the year of the list", "[exchange]")
{
    District district;
    SourceLayout layout = byHand();
    layout.columns[3].heading = s("Năm trước");
    layout.columns[3].year = 2017;
    remember(district.database, layout);
    const auto found = remembered(district.database, {s("Tên"), s("Cột A"), s("Cột B"), s("Năm trước")}, 2019);
    REQUIRE(found);
    CHECK(found->columns[3].year == 2018);
}

TEST_CASE("a known list may lose columns, get new ones and change their order", "[exchange]")
{
    District district;
    remember(district.database, byHand());
    const auto fewer = remembered(district.database, {s("CỘT B"), s("Tên"), s("cot a")}, 2018);
    REQUIRE(fewer);
    CHECK(fewer->columns[0].column == canonicalSheet(SheetKind::Facilities).columnOf("facility", "start_date"));
    CHECK_FALSE(remembered(district.database, {s("Tên"), s("Cột A"), s("Khác"), s("Nữa")}, 2018));
    Sheet more = strangeList();
    more.rows[1].cells.push_back(text("Mã số thuế"));
    const auto layout = proposeLayout(district.database, {more}, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->columns[4].kind == SheetKind::Facilities); // new columns mean what their headings say
    CHECK(layout->columns[4].column == canonicalSheet(SheetKind::Facilities).columnOf("facility", "tax_code"));
}

TEST_CASE("what a later program or nobody wrote is passed over", "[exchange]")
{
    District district;
    const auto put = [&](const char* headings, const char* json) {
        Transaction transaction(district.database, s("x"));
        Statement statement(district.database,
                            "INSERT INTO import_mapping (headings, layout, used_on) VALUES (?, ?, '2018-12-31')");
        statement.bind(1, Value{s(headings)}).bind(2, Value{s(json)});
        statement.run();
        transaction.commit();
    };
    put("a", "{\"version\":2,\"columns\":[{\"heading\":\"Tên\"}]}");
    put("b", "no json");
    put("c", "{\"version\":1,\"columns\":[{\"heading\":\"Tên\",\"sheet\":\"Cơ sở\",\"column\":\"Không có\"}]}");
    CHECK_FALSE(remembered(district.database, {s("A"), s("B")}, 2018));
    const auto layout = remembered(district.database, {s("Tên")}, 2018);
    REQUIRE(layout);
    CHECK_FALSE(layout->columns[0].kind); // such a column is no more
}

TEST_CASE("an import and the layout it remembers are one step that one undo takes back", "[exchange]")
{
    District district;
    remember(district.database, byHand());
    undo(district.database);
    CHECK(count(district.database, "import_mapping") == 0);
    std::vector<Sheet> sheets = oldList();
    convertTexts(sheets, TextEncoding::Tcvn3);
    std::vector<SourceLayout> layouts{*proposeLayout(district.database, sheets, 0, 2018)};
    const auto asked = ambiguousColumns(sheets, layouts);
    REQUIRE(asked.size() == 1);
    answer(layouts, sheets, {{{asked[0].sheet, asked[0].heading}, DecimalMark::Comma}});
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    options.remember = layouts;
    const auto store = [&] {
        const ImportPlan plan = planImport(district.database, toCanonical(district.database, sheets, layouts), options);
        storeImport(district.database, plan, true);
    };
    store();
    CHECK(count(district.database, "import_mapping") == 1);
    const auto again = proposeLayout(district.database, sheets, 0, 2019);
    REQUIRE(again);
    CHECK(again->remembered);
    CHECK(again->headingRows == 2);
    CHECK(ambiguousColumns(sheets, {*again}).empty());
    undo(district.database);
    CHECK(count(district.database, "import_mapping") == 0);
    CHECK(count(district.database, "facility") == 20);
}

TEST_CASE("an import is taken back although another list was read by the same headings since", "[exchange]")
{
    District district;
    const auto import = [&](const char* code) {
        Transaction transaction(district.database, s("Nhập ") + s(code));
        Record facility = *Table(district.database, facilityDictionary()).first("code", s("F01"));
        facility["code"] = s(code);
        facility["tax_code"] = Value{};
        Table(district.database, facilityDictionary()).insert(facility);
        SourceLayout layout = byHand();
        if (s(code) != s("F31")) layout.columns[3].item = s("Ngói");
        rememberLayout(district.database, layout);
        transaction.commit();
        return transaction.changeSet();
    };
    const qint64 first = import("F31");
    const qint64 second = import("F32");
    const auto item = [&] {
        const auto layout = remembered(district.database, {s("Tên"), s("Cột A"), s("Cột B"), s("Cột C 2018")}, 2018);
        return layout ? layout->columns[3].item : QString();
    };
    takeBack(district.database, first);
    CHECK(count(district.database, "facility") == 21);
    CHECK(item() == s("Ngói")); // as the second list was read
    CHECK(redoableStep(district.database)->action == s("Nhập F31"));
    redo(district.database);
    CHECK(count(district.database, "facility") == 22);
    takeBack(district.database, second);
    CHECK(item() == s("Gạch"));
    takeBack(district.database, first);
    CHECK(count(district.database, "import_mapping") == 0);
}
