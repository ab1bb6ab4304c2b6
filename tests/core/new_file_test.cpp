// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/new_file.h"
#include "core/exchange/unit_lists.h"
#include "core/record/administrative_unit.h"
#include "core/record/plan.h"
#include "tests/texts.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Made {
    void make(const NewFile& content)
    {
        path = folder.filePath(s("mới.sachhon"));
        makeFile(path, content);
        database = std::make_unique<Database>(path, Database::Mode::Write);
    }
    Record office() const { return *Table(*database, officeDictionary()).record(1); }
    qint64 count(const char* level) const
    {
        Statement row(*database, "SELECT count(*) FROM administrative_unit WHERE level = ?");
        row.bind(1, s(level)).step();
        return row.integer(0);
    }
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE_METHOD(Made, "a new file with the plan of Mê Linh has its office, its communes and the plan", "[new file]")
{
    make(
        {.office = s("UBND huyện Mê Linh"), .level = s("district"), .place = s("Mê Linh"), .preset = s("melinh-2018")});
    CHECK(office().text("department") == s("Phòng Kinh tế")); // what the preset knows of its own office stays
    CHECK(office().integer("practice") == 0);
    CHECK(count("commune") == 18);
    CHECK(Table(*database, planDictionary()).first("code", s("melinh-2018"))->integer("own") == 1);
    CHECK_FALSE(undoableStep(*database)); // the beginning of the file is not undone
    CHECK(QDir(folder.path()).entryList({s("*.new*")}, QDir::Files).isEmpty());
}

TEST_CASE_METHOD(Made, "a commune of the list becomes the area of its office and of its yearly plan", "[new file]")
{
    make({.office = s("UBND xã Mê Linh"),
          .level = s("commune"),
          .province = s("01"),
          .commune = s("09022"),
          .preset = s("district-annual"),
          .year = 2026});
    CHECK(count("commune") == 1);
    CHECK(count("province") == 1);
    const auto unit = Table(*database, administrativeUnitDictionary()).record(office().integer("unit_id").value_or(0));
    REQUIRE(unit);
    CHECK(unit->text("name") == s("Xã Mê Linh"));
    CHECK(unit->date("valid_from") == QDate(2025, 7, 1));
    CHECK(office().text("place") == s("Mê Linh")); // from the name
    const auto plans = Table(*database, planDictionary()).all();
    REQUIRE_FALSE(plans.empty());
    CHECK(plans.front().integer("area_id") == unit->id);
    CHECK(plans.front().date("period_from").year() == 2026);
    CHECK(plans.front().text("issuer") == s("UBND xã Mê Linh"));
}

TEST_CASE_METHOD(Made, "a province takes all communes of its list", "[new file]")
{
    make({.office = s("Sở Công Thương Hà Nội"), .level = s("province"), .province = s("01")});
    CHECK(count("commune") == 126);
    CHECK(Table(*database, planDictionary()).all().empty());
    CHECK(office().text("superior").contains(s("HÀ NỘI")));
}

TEST_CASE_METHOD(Made, "a file without anything chosen is an empty file", "[new file]")
{
    make({});
    CHECK(Table(*database, officeDictionary()).all().empty());
    CHECK(count("commune") == 0);
}

TEST_CASE_METHOD(Made, "what cannot be made leaves nothing behind and touches no other file", "[new file]")
{
    path = folder.filePath(s("a.sachhon"));
    CHECK_THROWS_AS(makeFile(path, {.preset = s("none-such")}), Error);
    CHECK(QDir(folder.path()).isEmpty());
    makePracticeFile(path);
    const qint64 size = QFileInfo(path).size();
    CHECK_THROWS_AS(makeFile(path, {}), Error);
    CHECK(QFileInfo(path).size() == size);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("the lists of communes hold 126, 129 and 95 units as of 2026", "[new file]")
{
    REQUIRE(unitLists().size() == 3);
    QHash<QString, size_t> sizes;
    for (const UnitList& list : unitLists()) sizes[list.name] = list.communes.size();
    CHECK(sizes[s("Thành phố Hà Nội")] == 126);
    CHECK(sizes[s("Tỉnh Ninh Bình")] == 129);
    CHECK(sizes[s("Thành phố Đồng Nai")] == 95);
}
