// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <limits>

namespace core {

namespace {

/// Decimal digits of |raw| split at the decimal point, trailing zeros of the fraction dropped.
struct Digits {
    QString whole;
    QString fraction;
};

Digits digitsOf(Wide raw, int places)
{
    __extension__ using Unsigned = unsigned __int128;
    Unsigned rest = raw < 0 ? Unsigned(0) - Unsigned(raw) : Unsigned(raw);
    QString digits;
    do {
        digits.prepend(QLatin1Char(char('0' + int(rest % 10))));
        rest /= 10;
    } while (rest != 0);
    digits = digits.rightJustified(places + 1, QLatin1Char('0'));
    QString fraction = digits.right(places);
    while (fraction.endsWith(QLatin1Char('0'))) fraction.chop(1);
    return {digits.chopped(places), fraction};
}

} // namespace

QString plainText(Wide raw, int places)
{
    const Digits digits = digitsOf(raw, places);
    QString text = digits.whole;
    if (!digits.fraction.isEmpty()) text += QLatin1Char('.') + digits.fraction;
    return raw < 0 ? QLatin1Char('-') + text : text;
}

QString shownText(Wide raw, int places)
{
    const Digits digits = digitsOf(raw, places);
    QString text = digits.whole;
    for (qsizetype i = text.size() - 3; i > 0; i -= 3) text.insert(i, QLatin1Char('.'));
    if (!digits.fraction.isEmpty()) text += QLatin1Char(',') + digits.fraction;
    return raw < 0 ? QLatin1Char('-') + text : text;
}

std::optional<qint64> fromPlainText(QStringView text, int places)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative) text = text.mid(1);
    Wide raw = 0;
    int fraction = -1; // digits read after the point; -1 before it
    bool any = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('.') && fraction < 0 && any) {
            fraction = 0;
        } else if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            if (fraction >= 0 && ++fraction > places) return {};
            raw = raw * 10 + (c.unicode() - '0');
            if (raw > Wide(std::numeric_limits<qint64>::max())) return {};
            any = true;
        } else {
            return {};
        }
    }
    if (!any || fraction == 0) return {};
    for (int i = std::max(fraction, 0); i < places; ++i) raw *= 10;
    if (raw > Wide(std::numeric_limits<qint64>::max())) return {};
    return qint64(negative ? -raw : raw);
}

} // namespace core
