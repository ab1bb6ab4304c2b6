// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratio.h"

namespace core {

namespace {

QString digits(const BigInt& value) { return QString::fromStdString(value.str()); }

} // namespace

BigInt powerOfTen(int exponent)
{
    BigInt power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

BigInt bigInt(Wide value)
{
    __extension__ using Unsigned = unsigned __int128;
    const Unsigned magnitude = value < 0 ? Unsigned(0) - Unsigned(value) : Unsigned(value);
    BigInt big = quint64(magnitude >> 64);
    big <<= 64;
    big += quint64(magnitude);
    return value < 0 ? BigInt(-big) : big;
}

BigInt roundedQuotient(const BigInt& numerator, const BigInt& denominator)
{
    const BigInt magnitude = (2 * abs(numerator) + abs(denominator)) / (2 * abs(denominator));
    return (numerator < 0) != (denominator < 0) ? BigInt(-magnitude) : magnitude;
}

Ratio::Ratio(BigInt numerator, BigInt denominator)
    : m_numerator(std::move(numerator)), m_denominator(std::move(denominator))
{
    Q_ASSERT(m_denominator != 0);
    if (m_denominator < 0) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    const BigInt common = gcd(m_numerator, m_denominator);
    if (common > 1) {
        m_numerator /= common;
        m_denominator /= common;
    }
}

QString Ratio::toPlain() const { return digits(m_numerator) + QLatin1Char('/') + digits(m_denominator); }

QString Ratio::toPlainDecimal() const
{
    BigInt rest = m_denominator;
    int twos = 0, fives = 0;
    for (; rest % 2 == 0; rest /= 2) ++twos;
    for (; rest % 5 == 0; rest /= 5) ++fives;
    if (rest != 1) return toPlain();
    const int places = std::max(twos, fives);
    QString text = digits(abs(m_numerator) * powerOfTen(places) / m_denominator);
    if (places > 0) {
        text = text.rightJustified(places + 1, QLatin1Char('0'));
        text.insert(text.size() - places, QLatin1Char('.'));
    }
    return m_numerator < 0 ? QLatin1Char('-') + text : text;
}

QString Ratio::shown(int places) const
{
    const BigInt rounded = roundedQuotient(m_numerator * powerOfTen(places), m_denominator);
    QString text = digits(abs(rounded)).rightJustified(places + 1, QLatin1Char('0'));
    const QString fraction = text.right(places);
    text.chop(places);
    for (qsizetype i = text.size() - 3; i > 0; i -= 3) text.insert(i, QLatin1Char('.'));
    if (places > 0) text += QLatin1Char(',') + fraction;
    return rounded < 0 ? QLatin1Char('-') + text : text;
}

QString Ratio::shownPercent(int places) const { return (*this * Ratio(100)).shown(places) + QLatin1Char('%'); }

double Ratio::percent4() const
{
    const BigInt rounded = roundedQuotient(m_numerator * 1'000'000, m_denominator);
    return QString::fromStdString(rounded.str()).toDouble() / 10'000.0;
}

BigInt Ratio::ceiling() const
{
    BigInt quotient = m_numerator / m_denominator; // towards zero
    if (m_numerator > 0 && quotient * m_denominator != m_numerator) ++quotient;
    return quotient;
}

double Ratio::approximate() const
{
    using boost::multiprecision::msb;
    if (m_numerator == 0) return 0;
    // Bring both into the range of double first: either may have hundreds of digits.
    const auto bits = std::max(msb(BigInt(abs(m_numerator))), msb(m_denominator));
    const unsigned shift = bits > 900 ? unsigned(bits - 900) : 0;
    const BigInt denominator = m_denominator >> shift;
    const BigInt magnitude = abs(m_numerator) >> shift;
    const double value = denominator == 0 ? 0 : magnitude.convert_to<double>() / denominator.convert_to<double>();
    return m_numerator < 0 ? -value : value;
}

Ratio operator+(const Ratio& a, const Ratio& b)
{
    return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

Ratio operator-(const Ratio& a, const Ratio& b)
{
    return {a.m_numerator * b.m_denominator - b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

Ratio operator*(const Ratio& a, const Ratio& b)
{
    return {a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator};
}

Ratio operator/(const Ratio& a, const Ratio& b)
{
    return {a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator};
}

std::strong_ordering operator<=>(const Ratio& a, const Ratio& b)
{
    const int order = BigInt(a.m_numerator * b.m_denominator).compare(BigInt(b.m_numerator * a.m_denominator));
    return order <=> 0;
}

int placesBeside(const Ratio& value, const Ratio& limit)
{
    const auto order = value <=> limit;
    int places = 2;
    for (; places < 12; ++places) {
        const BigInt scale = powerOfTen(places + 2);
        const BigInt a = roundedQuotient(value.numerator() * scale, value.denominator());
        const BigInt b = roundedQuotient(limit.numerator() * scale, limit.denominator());
        if ((a.compare(b) <=> 0) == order) break;
    }
    return places;
}

QString percentBeside(const Ratio& value, const Ratio& limit) { return value.shownPercent(placesBeside(value, limit)); }

} // namespace core
