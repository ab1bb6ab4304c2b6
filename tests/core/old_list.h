// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "tests/ml18.h"

#include "core/exchange/practice_district.h"
#include "core/exchange/sheet_encoding.h"
#include "core/exchange/source_layout.h"

/// Scenario S03: an old list made in .VnTime, and the practice district that it is imported into.
namespace oldlist {

using namespace core;
using ml18::append;
using ml18::number;
using ml18::text;

inline QString s(const char* words) { return QString::fromUtf8(words); }

/// Two title rows, headings of two lines, ten rows and a row of totals; longer: one row more.
inline std::vector<Sheet> oldList(bool longer = false)
{
    Sheet sheet{s("Sheet1"), false, {}};
    append(sheet, {text("UBND HUYỆN MÊ LINH")});
    append(sheet, {text("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP NĂM 2018")});
    append(sheet,
           {text("TT"),
            text("Tên đơn vị"),
            text("MST"),
            text("Xã, thị trấn"),
            text("Năm 2018"),
            {},
            {},
            text("Ngày hoạt động")});
    append(sheet, {{}, {}, {}, {}, text("Số LĐ (người)"), text("Sản lượng (tấn)"), text("Nước (m3)"), {}});
    const Cell start = text("01/01/2015");
    append(sheet,
           {number("1"),
            text("C«ng ty TNHH §¹i §ång"),
            text("9900000249"),
            text("Tam Đồng"),
            number("20"),
            {},
            {},
            start});
    append(sheet,
           {number("2"), text("Cơ sở Hoa Mai"), number("999999013"), text("Kim Hoa"), number("5"), {}, {}, start});
    append(sheet, {number("3"), text("Cơ sở Gạch Bình Minh"), {}, text("Tam Đồng"), {}, text("6.744"), {}, start});
    append(sheet,
           {number("4"), text("Cơ sở Nước Trong"), {}, text("Đại Thịnh"), {}, {}, text("12,5"), number("43465")});
    append(sheet,
           {number("5"),
            text(s("Công ty TNHH Nhựa Tráng Việt").normalized(QString::NormalizationForm_D)),
            text("9900000030"),
            text("Tráng Việt"),
            number("58"),
            {},
            {},
            {}});
    append(sheet, {number("6"), text("CTY TNHH Đại Đồng"), {}, text("Tam Đồng"), {}, {}, {}, start});
    append(sheet, {number("7"), text("Cơ sở Lạ"), {}, text("Xã Mê Lin"), {}, {}, {}, start});
    append(sheet,
           {number("8"), text("Công ty cổ phần Cỏ May"), text("9900000256"), text("Kim Hoa"), {}, {}, {}, start});
    append(sheet,
           {number("9"), text("Công ty cổ phần Sông Hồng"), text("9900000263"), text("Kim Hoa"), {}, {}, {}, start});
    append(sheet, {{}, text(" "), {}, text("  ")});
    if (longer) append(sheet, {number("10"), text("Cơ sở Mây Tre"), {}, text("Kim Hoa"), {}, text("7.125"), {}, start});
    append(sheet, {{}, text("Tổng cộng"), {}, {}, number("83")});
    return {sheet};
}

/// The list as it is written into a file.
inline OutSheet outSheet(const Sheet& list)
{
    OutSheet sheet{list.name, {}, {}};
    for (size_t column = 0; column < 8; ++column)
        sheet.columns.push_back({column < list.rows[0].cells.size() ? list.rows[0].cells[column].text : QString(), 14});
    for (size_t i = 1; i < list.rows.size(); ++i) {
        std::vector<OutCell> cells;
        for (const Cell& cell : list.rows[i].cells)
            cells.push_back({cell.type == Cell::Type::Number ? OutCell::Type::Number
                                 : cell.text.isEmpty()       ? OutCell::Type::Empty
                                                             : OutCell::Type::Text,
                             cell.text});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

struct District {
    District() { fillPracticeDistrict(database); }
    ImportPlan plan(std::vector<Sheet> sheets, ImportOptions options)
    {
        convertTexts(sheets, TextEncoding::Tcvn3);
        const auto layout = proposeLayout(database, sheets, 0, 2018);
        REQUIRE(layout);
        canonical = toCanonical(database, sheets, {*layout});
        options.listDate = QDate(2018, 12, 31);
        options.currentYear = 2018;
        return planImport(database, canonical, options);
    }
    Database database{QStringLiteral(":memory:"), Database::Mode::Create};
    std::vector<Sheet> canonical;
};

} // namespace oldlist
