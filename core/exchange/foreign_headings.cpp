// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreign_headings.h"

#include "core/record/vietnamese.h"

#include <QHash>
#include <QRegularExpression>

namespace core {

namespace {

struct Alias {
    SheetKind kind;
    const char* heading; ///< Of the canonical sheet.
    const char* words; ///< Folded, parted by '|'.
};

// Headings as offices write them; editable by mapping columns by hand, which is remembered.
constexpr Alias aliases[] = {
    {SheetKind::Facilities, "Mã cơ sở", "ma cs|ma|so hieu|ma so co so|ma don vi"},
    {SheetKind::Facilities, "Tên cơ sở",
     "ten|ten don vi|ten doanh nghiep|ten cong ty|ten dn|ten co so san xuat|ten co so sxcn|co so|don vi|doanh nghiep|"
     "ten doanh nghiep co so|ten co so doanh nghiep|co so san xuat|ten co so san xuat cong nghiep|ten hkd|ten ho"},
    {SheetKind::Facilities, "Mã số thuế",
     "mst|ma so dn|ma so doanh nghiep|ma so thue msdn|mst so dinh danh|ma so thue so dinh danh ca nhan"},
    {SheetKind::Facilities, "Loại hình", "loai hinh doanh nghiep|loai hinh dn|loai hinh co so|hinh thuc"},
    {SheetKind::Facilities, communeCodeHeading, "ma dvhc|ma phuong|ma phuong xa|ma xa phuong"},
    {SheetKind::Facilities, communeNameHeading,
     "xa|phuong|xa phuong|phuong xa|xa thi tran|dia ban|xa tt|thuoc xa|ten xa|xa phuong tt|don vi hanh chinh"},
    {SheetKind::Facilities, "Khu/cụm công nghiệp", "kcn|ccn|kcn ccn|khu cong nghiep|cum cong nghiep|khu cum|lang nghe"},
    {SheetKind::Facilities, "Mã ngành", "vsic|ma vsic|ma nganh vsic|ma nganh kinh te|ma nganh nghe"},
    {SheetKind::Facilities, "Sản phẩm chính", "mat hang|san pham|nganh nghe san pham|san pham chu yeu|mat hang chinh"},
    {SheetKind::Facilities, "Năm số liệu", "nam bao cao|nam so lieu lao dong"},
    {SheetKind::Facilities, "Lao động",
     "so lao dong|ld|so ld|so cong nhan|tong so lao dong|lao dong binh quan|tong ld"},
    {SheetKind::Facilities, "Doanh thu", "doanh thu thuan|tong doanh thu"},
    {SheetKind::Facilities, "Nguồn vốn", "von|tong von|tong nguon von|von dau tu"},
    {SheetKind::Facilities, "Quy mô", "quy mo doanh nghiep"},
    {SheetKind::Facilities, "Địa chỉ", "dia chi san xuat|tru so|dia diem|dia chi co so|thon to dan pho"},
    {SheetKind::Facilities, "Người liên hệ",
     "lien he|chu co so|giam doc|nguoi dai dien|dai dien|chu ho|ho ten chu co so"},
    {SheetKind::Facilities, "Điện thoại", "so dien thoai|sdt|dt|so dt|tel|dien thoai lien he"},
    {SheetKind::Facilities, "Email", "e mail|thu dien tu"},
    {SheetKind::Facilities, "Ngày bắt đầu",
     "ngay hoat dong|ngay thanh lap|nam thanh lap|nam hoat dong|nam bat dau|ngay bat dau hoat dong|nam bat dau hoat "
     "dong|"
     "ngay cap phep|ngay cap"},
    {SheetKind::Facilities, "Ngày ngừng", "ngay ngung hoat dong|nam ngung|ngay giai the"},
    {SheetKind::Facilities, "Ghi chú", "gc|luu y"},
    {SheetKind::Facilities, "Cơ sở sử dụng năng lượng trọng điểm",
     "trong diem|co so trong diem|nang luong trong diem|su dung nang luong trong diem|co so sdnl trong diem|"
     "csdnltd|sdnltd|nltd"},
    {SheetKind::Surveys, "Ngày khảo sát", "ngay dieu tra|ngay phong van"},
    {SheetKind::Surveys, "Nhận thức", "nt|nhan thuc sxsh|nhan thuc ve sxsh|muc nhan thuc|biet sxsh"},
    {SheetKind::Surveys, "Áp dụng", "ad|ap dung sxsh|muc ap dung|da ap dung|da ap dung sxsh|tinh hinh ap dung"},
    {SheetKind::Surveys, "Giải pháp", "giai phap sxsh|nhom giai phap"},
    {SheetKind::Surveys, "Cán bộ SXSH", "can bo|can bo phu trach|can bo huong dan"},
    {SheetKind::Surveys, "Người khảo sát", "dieu tra vien|nguoi dieu tra"},
    {SheetKind::Output, "Sản lượng", "san luong san xuat|sl|san luong thuc te|san luong sp"},
};

QHash<QString, KnownHeading> headingWords()
{
    QHash<QString, KnownHeading> words;
    for (const CanonicalSheet& sheet : canonicalSheets())
        for (size_t i = 0; i < sheet.columns.size(); ++i) {
            const QString heading = fold(QString::fromUtf8(sheet.columns[i].heading));
            // What several sheets have (note, source, year) belongs to the first; columns of figures need more than a
            // word.
            const bool own = sheet.kind == SheetKind::Facilities || sheet.kind == SheetKind::Surveys
                || heading == QLatin1String("san luong");
            if (own && !words.contains(heading)) words.insert(heading, {sheet.kind, int(i)});
        }
    for (const Alias& alias : aliases) {
        const int column = canonicalSheet(alias.kind).columnOf(QString::fromUtf8(alias.heading));
        for (const QString& one : QString::fromLatin1(alias.words).split(QLatin1Char('|')))
            if (!words.contains(one)) words.insert(one, {alias.kind, column});
    }
    return words;
}

} // namespace

std::optional<KnownHeading> knownHeading(const QString& heading)
{
    static const QHash<QString, KnownHeading> words = headingWords();
    const auto whole = words.constFind(fold(heading));
    if (whole != words.constEnd()) return *whole;
    const auto found = words.constFind(fold(headingParts(heading).words));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

HeadingParts headingParts(const QString& heading)
{
    static const QRegularExpression bracket(QStringLiteral("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]"));
    static const QRegularExpression year(QStringLiteral("(?:\\bn[ăa]m\\s*|[-/_]\\s*)?\\b((?:19|20|21)\\d\\d)\\b"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    HeadingParts parts;
    parts.words = tidy(heading);
    if (const auto match = year.match(parts.words); match.hasMatch()) {
        parts.year = match.captured(1).toInt();
        parts.words.remove(match.capturedStart(), match.capturedLength());
    }
    if (const auto match = bracket.match(parts.words); match.hasMatch()) {
        static const QRegularExpression perYear(QStringLiteral("\\s*/\\s*n[ăa]m$"),
                                                QRegularExpression::CaseInsensitiveOption);
        parts.unit = tidy(match.captured(1) + match.captured(2)).remove(perYear); // every figure is of a year
        static const QHash<QString, QString> usual{{QStringLiteral("1000 kwh"), QStringLiteral("MWh")},
                                                   {QStringLiteral("1 000 kwh"), QStringLiteral("MWh")},
                                                   {QStringLiteral("nghin kwh"), QStringLiteral("MWh")},
                                                   {QStringLiteral("ngan kwh"), QStringLiteral("MWh")},
                                                   {QStringLiteral("trieu kwh"), QStringLiteral("GWh")}};
        parts.unit = usual.value(fold(parts.unit), parts.unit);
        parts.words.remove(match.capturedStart(), match.capturedLength());
    }
    parts.words = tidy(parts.words);
    while (parts.words.endsWith(QLatin1Char('*')) || parts.words.endsWith(QLatin1Char(','))
           || parts.words.endsWith(QLatin1Char(':')))
        parts.words = tidy(parts.words.chopped(1));
    return parts;
}

} // namespace core
