// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include "core/record/activity.h"
#include "core/record/funding.h"

#include <algorithm>

namespace core {

namespace {

struct Word {
    const char* code;
    const char* words;
};

template <size_t N>
QString wordOf(const Word (&words)[N], const QString& code)
{
    for (const Word& word : words)
        if (code == QLatin1String(word.code)) return QString::fromUtf8(word.words);
    return code;
}

constexpr Word indicators[] = {
    {"awareness", "Cơ sở nhận thức được lợi ích của SXSH"},
    {"adoption", "Cơ sở áp dụng SXSH"},
    {"adoption_with_saving", "Cơ sở áp dụng SXSH đạt mức tiết kiệm"},
    {"saving", "Mức tiết kiệm trên đơn vị sản phẩm"},
    {"staff_large_enterprises", "Doanh nghiệp lớn có cán bộ đủ năng lực"},
    {"staff_facilities", "Cơ sở có cán bộ hướng dẫn SXSH"},
    {"staff_boards", "Ban quản lý khu, cụm, điểm CN có cán bộ hướng dẫn"},
    {"staff_districts", "UBND cấp huyện có cán bộ chuyên trách"},
    {"staff_departments", "Sở có cán bộ chuyên trách"},
    {"state_officers", "Cán bộ quản lý nhà nước về SXSH"},
    {"classes", "Lớp tập huấn"},
    {"participants", "Lượt người dự tập huấn"},
    {"assessments", "Báo cáo đánh giá nhanh"},
    {"class_enterprises", "Doanh nghiệp tổ chức lớp"},
    {"models", "Mô hình"},
    {"zones_reached", "Khu, cụm CN, làng nghề được phổ biến"},
    {"website", "Trang thông tin điện tử"},
    {"database", "Cơ sở dữ liệu"},
    {"production_index", "Chỉ số sản xuất công nghiệp"},
    {"units_medium_large", "Doanh nghiệp vừa và lớn có bộ phận chuyên trách"},
    {"provinces_informed", "Tỉnh, thành phố tuyên truyền"},
    {"provinces_with_plan", "Tỉnh, thành phố có kế hoạch hành động"},
};

constexpr Word awareness[] = {
    {"NT0", "Chưa biết"},  {"NT1", "Có nghe nói"},   {"NT2", "Nhận thức được lợi ích"},
    {"NT3", "Có cam kết"}, {"NTX", "Chưa khảo sát"}, {"", "Chưa khảo sát"},
};

constexpr Word adoption[] = {
    {"AD0", "Chưa áp dụng"},     {"AD1", "Đã đánh giá nhanh"},   {"AD2", "Đã đánh giá chi tiết"},
    {"AD3", "Đang áp dụng"},     {"AD4", "Áp dụng, có số liệu"}, {"AD5", "Mô hình"},
    {"ADS", "Đã ngừng áp dụng"}, {"ADX", "Chưa khảo sát"},       {"", "Chưa khảo sát"},
};

constexpr Word sizes[] = {
    {"SN", "siêu nhỏ"},       {"N", "nhỏ"},          {"V", "vừa"},    {"L", "lớn"},
    {"HKD", "hộ kinh doanh"}, {"HTX", "hợp tác xã"}, {"", "chưa rõ"},
};

constexpr Word legalForms[] = {
    {"state", "doanh nghiệp nhà nước"},
    {"limited", "công ty TNHH"},
    {"joint_stock", "công ty cổ phần"},
    {"private", "doanh nghiệp tư nhân"},
    {"foreign", "doanh nghiệp có vốn đầu tư nước ngoài"},
    {"cooperative", "hợp tác xã"},
    {"household", "hộ kinh doanh"},
    {"other", "cơ sở khác"},
    {"", "chưa rõ loại hình"},
};

/// Nouns of what the indicators count.
constexpr Word counted[] = {
    {"awareness", "cơ sở"},
    {"adoption", "cơ sở"},
    {"adoption_with_saving", "cơ sở"},
    {"staff_facilities", "cơ sở"},
    {"staff_large_enterprises", "doanh nghiệp"},
    {"staff_boards", "ban quản lý"},
    {"staff_districts", "đơn vị cấp huyện"},
    {"staff_departments", "sở"},
    {"state_officers", "cán bộ"},
    {"classes", "lớp"},
    {"participants", "lượt người"},
    {"assessments", "cơ sở"},
    {"class_enterprises", "doanh nghiệp"},
    {"models", "mô hình"},
    {"zones_reached", "khu, cụm, làng nghề"},
    {"units_medium_large", "doanh nghiệp"},
};

/// The Vietnamese word of a code, which the dictionary keeps as its alias.
QString choiceWords(std::span<const Choice> choices, const QString& code)
{
    for (const Choice& choice : choices)
        if (code == QLatin1String(choice.code)) return QString::fromUtf8(choice.alias);
    return code;
}

QString percentEnd(const Ratio& end) { return shortNumber(end * Ratio(100)); }

} // namespace

const QString dash = QStringLiteral("–");

QString orDash(const QString& text) { return text.isEmpty() ? dash : text; }

QString millionOrDash(qint64 dong) { return dong == 0 ? dash : millionWords(dong); }

QString verdictWord(Verdict verdict)
{
    static constexpr const char* words[] = {"vượt", "đạt", "chưa đạt", "chưa đạt, chưa chắc chắn", "không đủ số liệu"};
    return QString::fromUtf8(words[size_t(verdict)]);
}

Tone toneOf(Verdict verdict)
{
    static constexpr Tone tones[] = {Tone::Exceeded, Tone::Met, Tone::NotMet, Tone::Uncertain, Tone::NoData};
    return tones[size_t(verdict)];
}

QString exclusionWords(Exclusion exclusion, int baseYear, int reportYear)
{
    const QString base = QString::number(baseYear), report = QString::number(reportYear);
    switch (exclusion) {
    case Exclusion::None: return {};
    case Exclusion::NotInBaseYear: return QStringLiteral("cơ sở mới, không có năm gốc %1").arg(base);
    case Exclusion::NoBaseOutput: return QStringLiteral("thiếu sản lượng năm %1").arg(base);
    case Exclusion::ZeroBaseOutput: return QStringLiteral("sản lượng năm %1 bằng 0").arg(base);
    case Exclusion::NoBaseConsumption: return QStringLiteral("thiếu lượng tiêu thụ năm %1").arg(base);
    case Exclusion::ZeroBaseConsumption: return QStringLiteral("lượng tiêu thụ năm %1 bằng 0").arg(base);
    case Exclusion::NoReportOutput: return QStringLiteral("thiếu sản lượng năm %1").arg(report);
    case Exclusion::ZeroReportOutput: return QStringLiteral("sản lượng năm %1 bằng 0").arg(report);
    case Exclusion::NoReportConsumption: return QStringLiteral("thiếu lượng tiêu thụ năm %1").arg(report);
    case Exclusion::ProductGap:
        return QStringLiteral("có sản phẩm chỉ ghi ở một trong hai năm %1, %2").arg(base, report);
    case Exclusion::ResourceGap:
        return QStringLiteral("có loại năng lượng, vật liệu chỉ ghi ở một trong hai năm %1, %2").arg(base, report);
    case Exclusion::UnitChanged:
        return QStringLiteral("đơn vị tính năm %1 và %2 khác nhau, không quy đổi được").arg(base, report);
    case Exclusion::NoFactor: return QStringLiteral("có loại năng lượng chưa có hệ số quy đổi TOE");
    }
    return {};
}

QString bandWords(const Band& band)
{
    if (!band.low) return {};
    if (!band.high) return QStringLiteral("từ %1%").arg(percentEnd(*band.low));
    return QStringLiteral("%1–%2%").arg(percentEnd(*band.low), percentEnd(*band.high));
}

QString savingClassWords(SavingClass savingClass, const Band& band)
{
    switch (savingClass) {
    case SavingClass::Increase: return QStringLiteral("tăng tiêu hao");
    case SavingClass::Below: return QStringLiteral("dưới %1%").arg(percentEnd(*band.low));
    case SavingClass::Within: return QStringLiteral("trong khoảng %1").arg(bandWords(band));
    case SavingClass::Above: return QStringLiteral("trên %1%").arg(percentEnd(*band.high));
    }
    return {};
}

QString indicatorWords(const QString& indicator) { return wordOf(indicators, indicator); }
QString awarenessWords(const QString& code) { return wordOf(awareness, code); }
QString adoptionWords(const QString& code) { return wordOf(adoption, code); }
QString legalFormWords(const QString& code) { return wordOf(legalForms, code); }

QString activityKindWords(const QString& kind) { return choiceWords(activityKindChoices(), kind); }
QString fundingWords(const QString& funding) { return choiceWords(fundingSourceChoices(), funding); }

QString countedWords(const QString& indicator)
{
    const QString words = wordOf(counted, indicator);
    return words == indicator ? QString() : words;
}

QString sizeWords(const QString& size, bool byLabour)
{
    const QString words = wordOf(sizes, size);
    return byLabour && !size.isEmpty() ? words + QStringLiteral(" (ước theo lao động)") : words;
}

QString countWords(qint64 count)
{
    return count > 0 && count < 10 ? QStringLiteral("0%1").arg(count) : shownText(count, 0);
}

QString countOrNone(qint64 count, const QString& what)
{
    return count == 0 ? QStringLiteral("không có %1 nào").arg(what)
                      : QStringLiteral("%1 %2").arg(countWords(count), what);
}

QString millionWords(qint64 dong) { return shownText(dong, 6); }

QString quantityWords(qint64 millionths, const QString& unit)
{
    const Decimal quantity = Decimal::fromRaw(millionths);
    const QString number = millionths % Decimal::one == 0 ? countWords(millionths / Decimal::one) : quantity.toShown();
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

QString dateWords(const QDate& date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
}

QString longDate(const QDate& date)
{
    const auto padded = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(padded(date.day()), date.month() <= 2 ? padded(date.month()) : QString::number(date.month()))
        .arg(date.year());
}

QString percentOrDash(const std::optional<Ratio>& share, int places)
{
    return share ? share->shownPercent(places) : QStringLiteral("–");
}

QString savingPercent(const Ratio& saving, const Band& band)
{
    int places = placesBeside(saving, Ratio(0));
    for (const auto& end : {band.low, band.high})
        if (end) places = std::max(places, placesBeside(saving, *end));
    return saving.shownPercent(places);
}

QString shortNumber(const Ratio& value, int places)
{
    QString text = value.shown(places);
    if (places > 0)
        while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char(','))) text.chop(1);
    return text;
}

} // namespace core
