// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspected_twins.h"

#include "core/record/vietnamese.h"

#include <QSet>
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

SuspectedTwins::Marks SuspectedTwins::marksOf(const QString& name, const QString& taxCode, qint64 unit)
{
    return {{unit, brandWords(name)}, core::taxDigits(taxCode)};
}

void SuspectedTwins::reserve(qsizetype facilities)
{
    m_known.reserve(size_t(facilities));
    m_byTaxCode.reserve(facilities);
    m_byBrand.reserve(facilities);
}

void SuspectedTwins::add(const Marks& marks, const QString& code, const QString& name)
{
    const size_t place = m_known.size();
    m_known.push_back({code, name});
    if (!marks.taxDigits.isEmpty() && !m_byTaxCode.contains(marks.taxDigits))
        m_byTaxCode.insert(marks.taxDigits, place);
    auto found = m_byBrand.find(marks.brand);
    if (found == m_byBrand.end()) found = m_byBrand.insert(marks.brand, {place, {}});
    if (marks.taxDigits.isEmpty() && !found->withoutTaxCode) found->withoutTaxCode = place;
}

const SuspectedTwins::Known* SuspectedTwins::find(const Marks& marks) const
{
    if (!marks.taxDigits.isEmpty())
        if (const auto same = m_byTaxCode.constFind(marks.taxDigits); same != m_byTaxCode.constEnd())
            return &m_known[*same];
    const auto found = m_byBrand.constFind(marks.brand);
    if (found == m_byBrand.constEnd()) return nullptr;
    if (marks.taxDigits.isEmpty()) return &m_known[found->first];
    return found->withoutTaxCode ? &m_known[*found->withoutTaxCode] : nullptr;
}

} // namespace core
