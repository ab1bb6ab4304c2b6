// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_wizard.h"

#include "core/record/activity.h"

using namespace import_wizard;

TEST_CASE_METHOD(Canonical, "people of a list are put on the activity that is chosen", "[import-wizard]")
{
    core::Record activity(core::activityDictionary());
    activity["kind"] = s("awareness_class");
    activity["name"] = s("Lớp tập huấn đợt 1");
    activity["state"] = s("held");
    activity["date"] = s("2018-05-10");
    core::Transaction transaction(database, s("Hoạt động"));
    const qint64 id = core::Table(database, core::activityDictionary()).insert(activity);
    transaction.commit();
    begin(
        writeText("lop-1.csv",
                  "Họ và tên;Giới tính;Nơi công tác\nLê Thị Ánh;Nữ;UBND xã Tam Đồng\nNgô Văn Bảy;Nam;HTX Đương Đại\n"));
    REQUIRE(reaches(Headings));
    press(Qt::Key_Return);
    REQUIRE(reaches(Questions));
    CHECK_FALSE(next()->isEnabled());
    auto* activities = child<QComboBox>("activity");
    CHECK(activities->hasFocus());
    press(Qt::Key_Down);
    Q_EMIT activities->activated(activities->currentIndex());
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("2 new"));
    next()->click();
    REQUIRE(reaches(Done));
    CHECK(core::Table(database, core::participantDictionary()).where("activity_id", id).size() == 2);
}

TEST_CASE_METHOD(OldList, "units and staff of a workbook come in by their own planners", "[import-wizard]")
{
    const auto count = [&](const char* table) {
        core::Statement rows(database, "SELECT count(*) FROM " + QByteArray(table));
        REQUIRE(rows.step());
        return int(rows.integer(0));
    };
    const int units = count("administrative_unit"), posts = count("staff");
    begin(writeText("don-vi.csv", "Mã;Tên đơn vị hành chính;Loại;Cấp;Mã cấp trên\n09990;Xã Thử Nghiệm;Xã;Xã;250\n"));
    REQUIRE(reaches(Headings));
    CHECK(child<QComboBox>("kind")->currentText() == s("administrative units"));
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    INFO(message().toStdString());
    CHECK(chip("new") == s("1 new"));
    next()->click();
    REQUIRE(reaches(Done));
    CHECK(count("administrative_unit") == units + 1);
    begin(writeText(
        "can-bo.csv",
        "Họ và tên;Số định danh;Đơn vị;Chức vụ;Nhiệm vụ;Từ ngày\n"
        "Nguyễn Thị Kiểm;001190000001;UBND xã Tam Đồng;Công chức;Cán bộ hướng dẫn áp dụng SXSH;01/03/2018\n"));
    REQUIRE(reaches(Headings));
    CHECK(child<QComboBox>("kind")->currentText() == s("staff with their posts"));
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("1 new"));
    next()->click();
    REQUIRE(reaches(Done));
    CHECK(count("staff") == posts + 1);
}
