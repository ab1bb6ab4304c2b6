// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspected_twins.h"

#include "core/record/vietnamese.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

constexpr const char* legalForms
    = "công ty trách nhiệm hữu hạn một thành viên|công ty trách nhiệm hữu hạn 1 thành viên|"
      "công ty trách nhiệm hữu hạn hai thành viên trở lên|công ty trách nhiệm hữu hạn mtv|"
      "công ty trách nhiệm hữu hạn|công ty tnhh một thành viên|công ty tnhh 1 thành viên|"
      "công ty tnhh hai thành viên trở lên|công ty tnhh 1tv|công ty tnhh mtv|công ty tnhh|công ty cổ phần|công ty cp|"
      "công ty hợp danh|công ty|"
      "cty trách nhiệm hữu hạn|cty tnhh một thành viên|cty tnhh 1 thành viên|cty tnhh mtv|cty tnhh|cty cổ phần|cty cp|"
      "cty|cttnhh|ctcp|tnhh mtv|tnhh|"
      "doanh nghiệp tư nhân|dn tư nhân|dntn|doanh nghiệp nhà nước|dnnn|doanh nghiệp|"
      "liên hiệp hợp tác xã|hợp tác xã|htx|hộ kinh doanh cá thể|hộ kinh doanh|hộ kd|hkd|hộ cá thể|hộ sản xuất|hộ|"
      "cơ sở sản xuất kinh doanh|cơ sở sản xuất|cơ sở sx|cssx|cơ sở|xí nghiệp tư nhân";
constexpr const char* lastForms = "joint stock company|jsc|company limited|co ltd|ltd|corp";

QStringList phrases(const char* list)
{
    QStringList result;
    for (const QString& phrase : QString::fromUtf8(list).split(QLatin1Char('|'))) result << comparable(phrase);
    std::stable_sort(result.begin(), result.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return result;
}

} // namespace

QString brandWords(const QString& name)
{
    static const QStringList first = phrases(legalForms), last = phrases(lastForms);
    static const auto firstLetters = [] {
        QSet<QChar> letters;
        for (const QString& phrase : first) letters << phrase.front();
        return letters;
    }();
    const QString whole = comparable(name);
    QStringView brand = whole;
    for (bool again = true; again;) { // "Công ty TNHH Cơ sở sản xuất …"
        again = false;
        if (brand.isEmpty() || !firstLetters.contains(brand.front())) break;
        for (const QString& phrase : first) {
            if (brand.size() <= phrase.size() || !brand.startsWith(phrase) || brand[phrase.size()] != QLatin1Char(' '))
                continue;
            brand = brand.mid(phrase.size() + 1);
            again = true;
            break;
        }
    }
    for (const QString& phrase : last)
        if (brand.size() > phrase.size() + 1 && brand.endsWith(phrase)
            && brand[brand.size() - phrase.size() - 1] == QLatin1Char(' ')) {
            brand.chop(phrase.size() + 1);
            break;
        }
    return brand.toString();
}

QString taxDigits(const QString& taxCode)
{
    QString digits;
    digits.reserve(taxCode.size());
    for (const QChar c : taxCode)
        if (c.isLetterOrNumber()) digits += c;
    return digits;
}

void SuspectedTwins::add(const QString& code, const QString& name, const QString& taxCode, qint64 unit)
{
    const QString digits = taxDigits(taxCode);
    const Known known{code, name};
    if (!digits.isEmpty() && !m_byTaxCode.contains(digits)) m_byTaxCode.insert(digits, known);
    const std::pair key(unit, brandWords(name));
    auto found = m_byBrand.find(key);
    if (found == m_byBrand.end()) found = m_byBrand.insert(key, {known, {}});
    if (digits.isEmpty() && !found->withoutTaxCode) found->withoutTaxCode = known;
}

std::optional<SuspectedTwins::Known> SuspectedTwins::find(const QString& name, const QString& taxCode,
                                                          qint64 unit) const
{
    const QString digits = taxDigits(taxCode);
    if (!digits.isEmpty())
        if (const auto same = m_byTaxCode.constFind(digits); same != m_byTaxCode.constEnd()) return *same;
    const auto found = m_byBrand.constFind({unit, brandWords(name)});
    if (found == m_byBrand.constEnd()) return {};
    return digits.isEmpty() ? std::optional(found->first) : found->withoutTaxCode;
}

} // namespace core
