// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/expected_use.h"

namespace core {

Wide expectedUse(Wide base, Wide output, Wide outputBase, qint64 fixedLoad, Wide adjustment, int scale)
{
    constexpr qint64 full = 100 * Decimal::one;
    Wide product = 0, divisor = 0;
    if (fixedLoad == 0 && adjustment == 0 && !__builtin_mul_overflow(base, output, &product)) {
        Wide power = 1;
        for (int i = 10; i < scale; ++i) power *= 10;
        Wide up = 1;
        for (int i = scale; i < 10; ++i) up *= 10;
        if (!__builtin_mul_overflow(outputBase, power * 2, &divisor)
            && !__builtin_mul_overflow(product, up * 2, &product)
            && !__builtin_add_overflow(product, divisor / 2, &product))
            return product / divisor; // (2n + d) / 2d; all are positive
    }
    BigInt numerator = bigInt(base), denominator = bigInt(outputBase);
    if (fixedLoad == 0) {
        numerator *= bigInt(output);
    } else {
        numerator *= bigInt(output) * (full - fixedLoad) + bigInt(outputBase) * fixedLoad;
        denominator *= full;
    }
    if (adjustment != 0) numerator += bigInt(adjustment) * denominator;
    (scale > 10 ? denominator : numerator) *= powerOfTen(std::abs(scale - 10));
    const BigInt rounded = roundedQuotient(numerator, denominator);
    return (Wide((rounded >> 64).convert_to<quint64>()) << 64) + Wide((rounded & ~quint64(0)).convert_to<quint64>());
}

} // namespace core
