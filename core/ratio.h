// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace core {

/// A whole number of any size.
using BigInt = boost::multiprecision::cpp_int;

BigInt bigInt(Wide value);
BigInt powerOfTen(int exponent);
/// value / 10^places rounded half away from zero to a whole number. places may be 0.
BigInt roundedQuotient(const BigInt& numerator, const BigInt& denominator);

/// An exact quotient in lowest terms. It is compared exactly and rounded only when it is shown.
class Ratio {
public:
    Ratio() = default; ///< 0
    Ratio(qint64 whole) : m_numerator(whole) { }
    Ratio(BigInt numerator, BigInt denominator); ///< The denominator is not zero.
    template <int Places>
    explicit Ratio(Scaled<Places> value) : Ratio(BigInt(value.raw()), BigInt(Scaled<Places>::one))
    {
    }

    const BigInt& numerator() const { return m_numerator; }
    const BigInt& denominator() const { return m_denominator; } ///< Positive, without common factor.

    QString toPlain() const; ///< "15/19"; a whole number is "1/1".
    /// A terminating decimal without trailing zeros ("473.701"); otherwise the quotient "63/5" of toPlain().
    QString toPlainDecimal() const;
    /// Rounded half away from zero to `places` decimals, as people in Viet Nam read it: "-1.234,56". Always `places`
    /// decimals.
    QString shown(int places) const;
    /// 100 times the ratio with '%' and no blank before it: "78,95%".
    QString shownPercent(int places = 2) const;
    /// 100 times the ratio, rounded half away from zero to 4 decimals. For JSON.
    double percent4() const;
    BigInt ceiling() const; ///< The smallest whole number that is not less.
    double approximate() const; ///< For drawing and for clear cases only.

    friend Ratio operator+(const Ratio& a, const Ratio& b);
    friend Ratio operator-(const Ratio& a, const Ratio& b);
    friend Ratio operator*(const Ratio& a, const Ratio& b);
    friend Ratio operator/(const Ratio& a, const Ratio& b); ///< b is not zero.
    friend std::strong_ordering operator<=>(const Ratio& a, const Ratio& b);
    friend bool operator==(const Ratio& a, const Ratio& b)
    {
        return a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
    }

private:
    BigInt m_numerator = 0;
    BigInt m_denominator = 1;
};

/// How many decimals (2 to 12) a percentage and the limit it is judged by are printed with, so that the printed digits
/// stand in the same order as the exact values: 7,996% against 8,000% "chưa đạt", never 8,00% against 8,00%.
int placesBeside(const Ratio& value, const Ratio& limit);
/// `value` as a percentage with placesBeside(value, limit) decimals: "78,95%".
QString percentBeside(const Ratio& value, const Ratio& limit);

} // namespace core
