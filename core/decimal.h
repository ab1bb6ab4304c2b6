// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace core {

__extension__ using Wide = __int128; ///< For sums and products of scaled values; never stored.

/// raw·10^-places written with a dot and without trailing zeros: "-1234.5". The form of JSON and of the history.
QString plainText(Wide raw, int places);
/// raw·10^-places as people in Viet Nam read it: "-1.234,5"; without trailing zeros.
QString shownText(Wide raw, int places);
/// Reads exactly what plainText writes; nothing for anything else or for more than `places` decimals.
std::optional<qint64> fromPlainText(QStringView text, int places);

/// An exact number with a fixed count of decimal places, kept as a scaled 64-bit integer.
/// No quantity that decides anything is ever a binary floating-point number.
template <int Places>
class Scaled {
public:
    static constexpr int places = Places;
    static constexpr qint64 one = [] {
        qint64 unit = 1;
        for (int i = 0; i < Places; ++i) unit *= 10;
        return unit;
    }();

    constexpr Scaled() = default;
    constexpr Scaled(qint64 whole) : m_raw(whole * one) { }
    static constexpr Scaled fromRaw(qint64 raw)
    {
        Scaled scaled;
        scaled.m_raw = raw;
        return scaled;
    }
    static std::optional<Scaled> fromPlain(QStringView text)
    {
        const auto raw = fromPlainText(text, Places);
        return raw ? std::optional(fromRaw(*raw)) : std::nullopt;
    }

    constexpr qint64 raw() const { return m_raw; }
    QString toPlain() const { return plainText(m_raw, Places); } ///< "1234.5"
    QString toShown() const { return shownText(m_raw, Places); } ///< "1.234,5"

    friend constexpr auto operator<=>(Scaled, Scaled) = default;
    friend constexpr Scaled operator+(Scaled a, Scaled b) { return fromRaw(a.m_raw + b.m_raw); }
    friend constexpr Scaled operator-(Scaled a, Scaled b) { return fromRaw(a.m_raw - b.m_raw); }

private:
    qint64 m_raw = 0;
};

using Decimal = Scaled<6>; ///< A quantity: output, consumption, a percentage of a target.
using Factor = Scaled<10>; ///< A conversion factor: TOE per unit, a product coefficient.

} // namespace core
