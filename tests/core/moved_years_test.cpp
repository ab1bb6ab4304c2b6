// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/moved_years.h"
#include "tests/texts.h"

static QString s(const char* text) { return QString::fromUtf8(text); }

static const QMap<int, int> oneYear{{2018, 2019}, {2017, 2018}};

TEST_CASE("the plan's own years move on, each of them once")
{
    const core::MovedYears moved = core::movedYears(
        s("Đến năm 2018 phấn đấu tăng thêm 20% so với kết quả thực hiện năm 2017. Năm 2018 là năm bản lề."), oneYear);
    CHECK(moved.text
          == s("Đến năm 2019 phấn đấu tăng thêm 20% so với kết quả thực hiện năm 2018. Năm 2019 là năm bản lề."));
    CHECK(moved.changed);
    CHECK_FALSE(moved.left);
}

TEST_CASE("dates and cited documents keep their years, and are told")
{
    const QString cited
        = s("Thực hiện Kế hoạch số 1048/KH-SCT ngày 15/3/2018 của Sở Công thương về hành động sản xuất sạch hơn năm "
            "2018, UBND huyện xây dựng kế hoạch năm 2018 như sau:");
    const core::MovedYears moved = core::movedYears(cited, oneYear);
    CHECK(moved.text == QString(cited).replace(s("kế hoạch năm 2018"), s("kế hoạch năm 2019")));
    CHECK(moved.changed);
    CHECK(moved.left);

    const QString dated = s("Báo cáo trước ngày 31 tháng 12 năm 2018 (hoặc 31/12/2018)");
    CHECK(core::movedYears(dated, oneYear).text == dated);
    CHECK_FALSE(core::movedYears(dated, oneYear).changed);
    CHECK(core::movedYears(dated, oneYear).left);

    const QString quoted = s("Quyết định số 1288/QĐ-TTg về “Chương trình, giải pháp năm 2018” được thực hiện năm 2018");
    CHECK(core::movedYears(quoted, oneYear).text == quoted); // no comma ends the name of the document
    const QString older = s("Nghị định số 45/2012/NĐ-CP của Chính phủ; triển khai năm 2018");
    CHECK(core::movedYears(older, oneYear).text == s("Nghị định số 45/2012/NĐ-CP của Chính phủ; triển khai năm 2019"));
}

TEST_CASE("periods move only as a whole, other numbers never")
{
    const QMap<int, int> fiveYears{{2016, 2021}, {2020, 2025}, {2015, 2020}};
    CHECK(core::movedYears(s("giai đoạn 2016-2020, so với năm 2015"), fiveYears).text
          == s("giai đoạn 2021-2025, so với năm 2020"));
    CHECK(core::movedYears(s("giai đoạn 2016 – 2020"), fiveYears).text == s("giai đoạn 2021 – 2025"));
    CHECK(core::movedYears(s("giai đoạn 2011-2015"), fiveYears).text == s("giai đoạn 2011-2015"));
    CHECK(core::movedYears(s("hỗ trợ 2018 cơ sở, tổng 20180 kWh"), oneYear).text
          == s("hỗ trợ 2018 cơ sở, tổng 20180 kWh"));
    CHECK_FALSE(core::movedYears(s("Không có gì"), oneYear).left);
}
