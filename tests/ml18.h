// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/import_plan.h"
#include "core/record/administrative_unit.h"

#include <QString>

#include <initializer_list>
#include <vector>

/// The common data set of the scenarios: 20 facilities of Mê Linh in 2017 and 2018, as the sheets of an import.
namespace ml18 {

inline core::Cell text(const QString& value)
{
    return value.isEmpty() ? core::Cell{} : core::Cell{core::Cell::Type::Text, value};
}
inline core::Cell text(const char* value) { return text(QString::fromUtf8(value)); }
inline core::Cell number(const char* value)
{
    return *value == '\0' ? core::Cell{} : core::Cell{core::Cell::Type::Number, QString::fromLatin1(value)};
}

/// A sheet of rows; the first one holds the headings.
inline core::Sheet sheet(const char* name, std::initializer_list<core::CellRow> rows)
{
    core::Sheet result{QString::fromUtf8(name), false, {}};
    for (const core::CellRow& row : rows) result.rows.push_back({int(result.rows.size()) + 1, row});
    return result;
}
inline void append(core::Sheet& sheet, core::CellRow cells)
{
    sheet.rows.push_back({int(sheet.rows.size()) + 1, std::move(cells)});
}

struct Facility {
    const char *code, *taxCode, *name, *commune, *from, *to, *awareness2017, *awareness2018, *adoption2017,
        *adoption2018, *labour;
};
inline constexpr Facility facilities[] = {
    {"F01", "9900000016", "Công ty TNHH Bao bì Đường Việt", "TT Quang Minh", "2010", "", "C", "C", "C", "C", "45"},
    {"F02", "9900000023", "Công ty CP Cơ khí Quang Minh", "TT Quang Minh", "2008", "", "C", "C", "C", "C", "60"},
    {"F03", "9900000030", "Công ty TNHH Nhựa Tráng Việt", "Tráng Việt", "2012", "", "C", "C", "C", "C", "52"},
    {"F04", "9900000048", "Cơ sở Gạch Tam Đồng", "Tam Đồng", "2005", "", "C", "C", "C", "C", "38"},
    {"F05", "9900000055", "HTX Đương Đại", "Thạch Đà", "2011", "", "C", "C", "K", "C", "25"},
    {"F06", "9900000062", "Công ty CP Dương Minh", "Đại Thịnh", "2009", "", "C", "C", "K", "C", "120"},
    {"F07", "9900000087", "Hộ KD Mộc Tiến Thắng", "Tiến Thắng", "2015", "", "C", "C", "K", "C", "8"},
    {"F08", "9900000094", "Công ty TNHH May Mê Linh", "Mê Linh", "2007", "", "C", "C", "K", "C", "210"},
    {"F09", "9900000104", "Cơ sở Bún Tự Lập", "Tự Lập", "2014", "", "C", "C", "K", "K", "6"},
    {"F10", "9900000111", "Công ty TNHH Chu Phan", "Chu Phan", "2013", "", "K", "C", "K", "K", "30"},
    {"F11", "9900000129", "HTX Hoàng Kim", "Hoàng Kim", "2010", "", "K", "C", "K", "K", "12"},
    {"F12", "9900000136", "Cơ sở Liên Mạc", "Liên Mạc", "2016", "", "K", "C", "K", "K", "9"},
    {"F13", "9900000143", "Công ty TNHH Chi Đông", "TT Chi Đông", "2011", "", "K", "C", "K", "K", "77"},
    {"F14", "9900000150", "Công ty CP Giấy Quang Minh", "TT Quang Minh", "2006", "", "K", "C", "K", "K", "140"},
    {"F15", "9900000168", "Cơ sở Thanh Lâm", "Thanh Lâm", "2012", "", "K", "K", "K", "K", "15"},
    {"F16", "9900000175", "Cơ sở Kim Hoa", "Kim Hoa", "2013", "", "K", "K", "K", "K", "11"},
    {"F17", "9900000182", "Hộ KD Tráng Việt", "Tráng Việt", "2014", "", "K", "?", "K", "K", "4"},
    {"F18", "9900000217", "Công ty TNHH Đồng Tâm", "Tam Đồng", "2009", "30/06/2018", "C", "", "K", "", ""},
    {"F19", "9900000224", "Công ty TNHH Tiền Phong Xanh", "Tiền Phong", "15/03/2018", "", "", "C", "", "C", "33"},
    {"F20", "9900000231", "Cơ sở Tiến Thịnh", "Tiến Thịnh", "01/09/2018", "", "", "?", "", "?", "7"},
};

/// Electricity in kWh and output; empty: not recorded.
struct Energy {
    const char *code, *unit, *use2017, *output2017, *use2018, *output2018;
};
inline constexpr Energy energy[] = {
    {"F01", "m²", "700000", "1000000", "644000", "1000000"},
    {"F02", "tấn", "400000", "2000", "365400", "2100"},
    {"F03", "tấn", "500000", "1000", "540000", "1200"},
    {"F04", "nghìn viên", "800000", "2000", "736400", "2000"},
    {"F05", "tấn", "300000", "1500", "255000", "1500"},
    {"F06", "tấn", "250000", "500", "262500", "500"},
    {"F07", "m³", "95000", "", "90000", "300"},
    {"F08", "nghìn SP", "14000", "20", "12000", "0"},
    {"F19", "tấn", "", "", "40000", "80"},
};

inline std::vector<core::Sheet> sheets()
{
    const auto answer = [](const char* letter) {
        return text(*letter == 'C' ? "Có" : *letter == 'K' ? "Không" : letter);
    };
    core::Sheet list = sheet(
        "Cơ sở",
        {{text("Mã cơ sở *"), text("Tên cơ sở *"), text("Mã số thuế"), text("Xã/phường/thị trấn *"),
          text("Sản phẩm chính"), text("Năm số liệu"), text("Lao động"), text("Ngày bắt đầu *"), text("Ngày ngừng")}});
    core::Sheet surveys = sheet("Khảo sát", {{text("Mã cơ sở *"), text("Năm *"), text("Nhận thức"), text("Áp dụng")}});
    for (const Facility& f : facilities) {
        append(list,
               {text(f.code),
                text(f.name),
                text(f.taxCode),
                text(f.commune),
                {},
                number("2018"),
                number(f.labour),
                text(f.from),
                text(f.to)});
        if (*f.awareness2017)
            append(surveys, {text(f.code), number("2017"), answer(f.awareness2017), answer(f.adoption2017)});
        if (*f.awareness2018)
            append(surveys, {text(f.code), number("2018"), answer(f.awareness2018), answer(f.adoption2018)});
    }
    core::Sheet output = sheet("Sản lượng",
                               {{text("Mã cơ sở *"), text("Năm *"), text("Sản phẩm *"), text("Đơn vị *"),
                                 text("Sản lượng *"), text("Hệ số quy đổi")}});
    core::Sheet use
        = sheet("Tiêu hao", {{text("Mã cơ sở *"), text("Năm *"), text("Loại *"), text("Đơn vị *"), text("Lượng *")}});
    const auto addYear = [&](const Energy& e, const char* year, const char* made, const char* used) {
        if (*made) append(output, {text(e.code), number(year), text("Sản phẩm chính"), text(e.unit), number(made), {}});
        if (*used) append(use, {text(e.code), number(year), text("DIEN"), text("kWh"), number(used)});
    };
    for (const Energy& e : energy) {
        addYear(e, "2017", e.output2017, e.use2017);
        addYear(e, "2018", e.output2018, e.use2018);
    }
    return {list, surveys, output, use};
}

/// The 18 communes and towns that Mê Linh had in 2018.
inline void addCommunes(core::Database& database)
{
    static constexpr struct {
        const char *code, *name;
    } units[] = {
        {"08973", "Thị trấn Chi Đông"},   {"08974", "Xã Đại Thịnh"},  {"08977", "Xã Kim Hoa"},
        {"08980", "Xã Thạch Đà"},         {"08983", "Xã Tiến Thắng"}, {"08986", "Xã Tự Lập"},
        {"08989", "Thị trấn Quang Minh"}, {"08992", "Xã Thanh Lâm"},  {"08995", "Xã Tam Đồng"},
        {"08998", "Xã Liên Mạc"},         {"09001", "Xã Vạn Yên"},    {"09004", "Xã Chu Phan"},
        {"09007", "Xã Tiến Thịnh"},       {"09010", "Xã Mê Linh"},    {"09013", "Xã Văn Khê"},
        {"09016", "Xã Hoàng Kim"},        {"09019", "Xã Tiền Phong"}, {"09022", "Xã Tráng Việt"},
    };
    core::Transaction transaction(database, QStringLiteral("Mê Linh"));
    for (const auto& [code, name] : units) {
        core::Record unit(core::administrativeUnitDictionary());
        unit["code"] = QString::fromLatin1(code);
        unit["name"] = QString::fromUtf8(name);
        unit["type"] = QString::fromLatin1(*name == 'T' ? "township" : "commune");
        unit["level"] = QStringLiteral("commune");
        unit["valid_to"] = QString::fromLatin1(qstrcmp(code, "09001") == 0 ? "2025-01-01" : "2025-07-01");
        core::Table(database, core::administrativeUnitDictionary()).insert(unit);
    }
    transaction.commit();
}

inline core::ImportOptions options()
{
    core::ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    options.fileName = QStringLiteral("ml18.xlsx");
    options.currentYear = 2019;
    return options;
}

/// Communes and data: the file that most scenarios start from.
inline void fill(core::Database& database)
{
    addCommunes(database);
    core::storeImport(database, core::planImport(database, sheets(), options()));
}

} // namespace ml18

inline std::vector<core::Sheet> ml18Sheets() { return ml18::sheets(); }
