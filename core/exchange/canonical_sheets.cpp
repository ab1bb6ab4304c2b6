// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/canonical_sheets.h"

#include "core/record/all_records.h"
#include "core/record/vietnamese.h"

#include <algorithm>

namespace core {

namespace {

const std::vector<CanonicalSheet>& sheets()
{
    static const std::vector<CanonicalSheet> list{
        {.kind = SheetKind::Facilities,
         .name = "Cơ sở",
         .columns = {
             {"Mã cơ sở", "facility", "code", true, 10},
             {"Tên cơ sở", "facility", "name", true, 36},
             {"Mã số thuế", "facility", "tax_code"},
             {"Loại hình", "facility", "legal_form"},
             {communeCodeHeading, "facility", "unit_id", false, 8},
             {communeNameHeading, "facility", "unit_id", true, 22},
             {"Khu/cụm công nghiệp", "facility", "zone_id", false, 22},
             {"Mã ngành", "facility", "industry_code", false, 10},
             {"Sản phẩm chính", "facility", "main_product", false, 22},
             {"Năm số liệu", "facility_year", "year", false, 12},
             {"Lao động", "facility_year", "labour", false, 10},
             {"Doanh thu", "facility_year", "revenue"},
             {"Nguồn vốn", "facility_year", "capital"},
             {"Quy mô", nullptr, nullptr, false, 10},
             {"Địa chỉ", "facility", "address", false, 30},
             {"Người liên hệ", "facility", "contact", false, 20},
             {"Điện thoại", "facility", "phone"},
             {"Email", "facility", "email", false, 22},
             {"Ngày bắt đầu", "facility", "start_date", true},
             {"Ngày ngừng", "facility", "stop_date"},
             {"Năm gốc", "facility", "base_year", false, 10},
             {"Ghi chú", "facility", "note", false, 30},
             // Of the lists of key energy users, national and of the province: interchange.md names no column for it.
             {"Cơ sở sử dụng năng lượng trọng điểm", "facility_year", "key_energy_user", false, 14, false},
         }},
        {.kind = SheetKind::Surveys,
         .name = "Khảo sát",
         .columns = {
             {"Mã cơ sở", "survey", "facility_id", true, 10},
             {"Năm", "survey", "year", true, 8},
             {"Ngày khảo sát", "survey", "date"},
             {"Nhận thức", "survey", "awareness", false, 10},
             {"Áp dụng", "survey", "adoption", false, 10},
             {"Giải pháp", "survey", "solutions"},
             {"Cán bộ SXSH", "survey", "staff", false, 20},
             {"Người khảo sát", "survey", "surveyor", false, 20},
             {"Nguồn số liệu", "survey", "source", false, 24},
             {"Ghi chú", "survey", "note", false, 30},
         }},
        {.kind = SheetKind::Output,
         .name = "Sản lượng",
         .columns = {
             {"Mã cơ sở", "output", "facility_id", true, 10},
             {"Năm", "output", "year", true, 8},
             {"Sản phẩm", "output", "product_id", true, 22},
             {"Đơn vị", "output", "unit", true, 12},
             {"Sản lượng", "output", "quantity", true},
             {"Hệ số quy đổi", "product", "coefficient"},
             {"Nguồn số liệu", "output", "source", false, 24},
         }},
        {.kind = SheetKind::Consumption,
         .name = "Tiêu hao",
         .columns = {
             {"Mã cơ sở", "consumption", "facility_id", true, 10},
             {"Năm", "consumption", "year", true, 8},
             {"Loại", "consumption", "resource_id", true, 16},
             {"Đơn vị", "consumption", "unit", true, 12},
             {"Lượng", "consumption", "quantity", true},
             {"Chi phí", "consumption", "cost"},
             {"Nguồn số liệu", "consumption", "source", false, 24},
         }},
    };
    return list;
}

} // namespace

int CanonicalSheet::columnOf(QStringView given) const
{
    const QString wanted = fold(given.toString());
    if (wanted.isEmpty()) return -1;
    for (size_t i = 0; i < columns.size(); ++i) {
        const CanonicalColumn& column = columns[i];
        const QString known = fold(QString::fromUtf8(column.heading));
        if (wanted == known) return int(i);
        if (!column.table) continue;
        const Field& field = dictionaryOf(QString::fromLatin1(column.table))->field(QLatin1String(column.field));
        if (field.unit && wanted == known + QLatin1Char(' ') + fold(QString::fromUtf8(field.unit))) return int(i);
    }
    return -1;
}

int CanonicalSheet::columnOf(const char* table, const char* field) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].table && qstrcmp(columns[i].table, table) == 0 && qstrcmp(columns[i].field, field) == 0)
            return int(i);
    Q_ASSERT_X(false, "columnOf", field);
    return -1;
}

QString CanonicalSheet::heading(const char* table, const char* field) const
{
    return QString::fromUtf8(columns[size_t(columnOf(table, field))].heading);
}

std::span<const CanonicalSheet> canonicalSheets() { return sheets(); }

const CanonicalSheet& canonicalSheet(SheetKind kind)
{
    return *std::find_if(sheets().begin(), sheets().end(), [&](const auto& sheet) { return sheet.kind == kind; });
}

const CanonicalSheet* sheetNamed(const QString& name)
{
    QString bare = name;
    if (bare.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) bare.chop(4);
    bare = fold(bare);
    for (const CanonicalSheet& sheet : sheets())
        if (bare == fold(sheet.title())) return &sheet;
    return nullptr;
}

const CanonicalSheet* sheetWithHeadings(const QStringList& headings)
{
    const CanonicalSheet* best = nullptr;
    qsizetype bestCount = 0;
    for (const CanonicalSheet& sheet : sheets()) {
        QSet<int> known;
        for (const QString& heading : headings)
            if (const int column = sheet.columnOf(heading); column >= 0) known << column;
        bool complete = true;
        for (size_t i = 0; i < sheet.columns.size(); ++i) {
            // The code may be missing from a list of facilities; the commune may be told by its code alone.
            const bool optional = sheet.kind == SheetKind::Facilities
                && (i == 0 || QLatin1String(sheet.columns[i].heading) == QLatin1String(communeNameHeading));
            complete = complete && (!sheet.columns[i].required || optional || known.contains(int(i)));
        }
        if (complete && known.size() > bestCount) {
            best = &sheet;
            bestCount = known.size();
        }
    }
    return best;
}

} // namespace core
