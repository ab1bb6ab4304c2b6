// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/unit.h"

#include "core/record/unit_of_measure.h"
#include "core/record/vietnamese.h"

#include <numeric>

namespace core {

QString tidyUnit(const QString& unit)
{
    QString text = tidy(unit);
    return text.replace(QLatin1String("m3"), QStringLiteral("m³")).replace(QLatin1String("m2"), QStringLiteral("m²"));
}

std::optional<UnitRatio> conversion(const QString& from, const QString& to)
{
    if (tidyUnit(from).compare(tidyUnit(to), Qt::CaseInsensitive) == 0) return UnitRatio{};
    const UnitOfMeasure a = unitOfMeasure(from), b = unitOfMeasure(to);
    if (a.kind != b.kind) return {};
    const qint64 common = std::gcd(a.factor, b.factor);
    return UnitRatio{a.factor / common, b.factor / common};
}

} // namespace core
