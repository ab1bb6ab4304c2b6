// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspected_twins.h"

#include "core/record/vietnamese.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// Where a name may begin with one.
constexpr const char* legalForms
    = "công ty trách nhiệm hữu hạn|công ty tnhh|công ty cổ phần|công ty cp|công ty hợp danh|công ty|"
      "cty trách nhiệm hữu hạn|cty tnhh|cty cổ phần|cty cp|cty|c ty tnhh|c ty cổ phần|c ty cp|c ty|"
      "ct tnhh|ct cổ phần|ct cp|cttnhh|ctcp|tnhh|trách nhiệm hữu hạn|cổ phần|"
      "doanh nghiệp tư nhân|dn tư nhân|dntn|doanh nghiệp nhà nước|dnnn|doanh nghiệp|xí nghiệp tư nhân|"
      "liên hiệp hợp tác xã|liên hiệp htx|hợp tác xã|htx|tổ hợp tác|"
      "hộ kinh doanh cá thể|hộ kinh doanh|hộ kd cá thể|hộ kd|hkd cá thể|hkd|hộ cá thể|hộ sản xuất|hộ gia đình|hộ|"
      "cơ sở sản xuất kinh doanh|cơ sở sản xuất và kinh doanh|cơ sở sxkd|cơ sở sản xuất|cơ sở sx|cơ sở|"
      "cs sản xuất|cs sxkd|cs sx|cssx|cs|"
      "chi nhánh|cn công ty|cn cty|cn doanh nghiệp|địa điểm kinh doanh";
/// What goes on in one that has begun: "Công ty TNHH một thành viên".
constexpr const char* furtherForms
    = "trách nhiệm hữu hạn|tnhh|cổ phần|cp|hợp danh|một thành viên|1 thành viên|mtv|1tv|1 tv|"
      "hai thành viên trở lên|2 thành viên trở lên|hai thành viên|2 thành viên|2tv|2 tv";
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

/// The name that begins after the longest of the phrases; the name itself if it begins with none, or is one.
static QStringView without(QStringView name, const QStringList& phrases)
{
    for (const QString& phrase : phrases)
        if (name.size() > phrase.size() + 1 && name.startsWith(phrase) && name[phrase.size()] == QLatin1Char(' '))
            return name.mid(phrase.size() + 1);
    return name;
}

/// "và" is left out as "&" is; "Số 01" is "Số 1".
static QString evened(QStringView brand)
{
    static const QString word = comparable(QStringLiteral("và"));
    QStringList words;
    for (QStringView part : brand.split(QLatin1Char(' '))) {
        if (part == word) continue;
        const bool number = std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        while (number && part.size() > 1 && part.front() == QLatin1Char('0')) part = part.mid(1);
        words << part.toString();
    }
    return words.isEmpty() ? brand.toString() : words.join(QLatin1Char(' '));
}

QString brandWords(const QString& name)
{
    static const QStringList first = phrases(legalForms), further = phrases(furtherForms), last = phrases(lastForms);
    static const auto firstLetters = [] {
        QSet<QChar> letters;
        for (const QString& phrase : first) letters << phrase.front();
        return letters;
    }();
    const QString whole = comparable(name);
    QStringView brand = whole;
    while (!brand.isEmpty() && firstLetters.contains(brand.front())) { // "Công ty TNHH Cơ sở sản xuất …"
        QStringView rest = without(brand, first);
        if (rest.size() == brand.size()) break;
        for (QStringView more = without(rest, further); more.size() != rest.size(); more = without(rest, further))
            rest = more;
        brand = rest;
    }
    for (const QString& phrase : last)
        if (brand.size() > phrase.size() + 1 && brand.endsWith(phrase)
            && brand[brand.size() - phrase.size() - 1] == QLatin1Char(' ')) {
            brand.chop(phrase.size() + 1);
            break;
        }
    return evened(brand);
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
    if (marks.brand.second.isEmpty()) return nullptr; // a name of signs only says nothing
    const auto found = m_byBrand.constFind(marks.brand);
    if (found == m_byBrand.constEnd()) return nullptr;
    if (marks.taxDigits.isEmpty()) return &m_known[found->first];
    return found->withoutTaxCode ? &m_known[*found->withoutTaxCode] : nullptr;
}

} // namespace core
