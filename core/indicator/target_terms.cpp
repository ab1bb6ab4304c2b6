// SPDX-License-Identifier: GPL-3.0-or-later
// What the terms of a target mean: kind, scope, band.
#include "core/indicator/target_terms.h"

#include "core/database/database.h"

#include <algorithm>

namespace core {

static QStringList codesOf(const Record& target, const char* field)
{
    return target.text(field).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

Ratio percentOf(qint64 millionths) { return Ratio(BigInt(millionths), BigInt(100 * Decimal::one)); }

TargetKind targetKind(const QString& text)
{
    static const QStringList codes{
        QStringLiteral("share_at_least"),     QStringLiteral("points_over_base"),
        QStringLiteral("relative_over_base"), QStringLiteral("share_of_population_over_base"),
        QStringLiteral("saving_at_least"),    QStringLiteral("count_at_least"),
        QStringLiteral("milestone"),          QStringLiteral("external_at_least")};
    return TargetKind(std::max<qsizetype>(0, codes.indexOf(text)));
}

const char* code(Verdict verdict)
{
    static constexpr const char* codes[] = {"exceeded", "met", "not_met", "not_met_uncertain", "no_data"};
    return codes[size_t(verdict)];
}

Verdict verdictOf(const std::optional<Ratio>& actual, const std::optional<Ratio>& required,
                  const std::optional<Ratio>& highest)
{
    if (!actual || !required) return Verdict::NoData;
    if (*actual < *required) return Verdict::NotMet;
    return *actual > highest.value_or(*required) ? Verdict::Exceeded : Verdict::Met;
}

bool nobodySurveyed(const TargetFigure& figure)
{
    return (figure.indicator == QLatin1String("awareness") || figure.indicator == QLatin1String("adoption"))
        && figure.denominator.value_or(0) > 0 && figure.unknown == *figure.denominator;
}

bool isOfEverybody(const Record& target)
{
    return !target.integer("scope_unit_id") && target.text("scope_industries").isEmpty()
        && target.text("scope_sizes").isEmpty() && target.text("scope_zones").isEmpty();
}

Scope scopeOf(const Record& target, const Database& database)
{
    Scope scope{target.integer("scope_unit_id").value_or(0), codesOf(target, "scope_industries"),
                codesOf(target, "scope_sizes"), codesOf(target, "scope_zones")};
    // Where no sector is marked the word stays: no code begins with it, so that nobody is in rather than everybody.
    if (scope.industries.contains(QLatin1String("priority"))) {
        Statement rows(database, "SELECT DISTINCT code FROM industry WHERE priority = 1 ORDER BY code");
        while (rows.step()) scope.industries << rows.text(0);
    }
    return scope;
}

Band bandOf(const Record& target)
{
    const bool saving = targetKind(target.text("kind")) == TargetKind::SavingAtLeast;
    Band band;
    if (const auto low = target.integer(saving ? "value" : "band_low")) band.low = percentOf(*low);
    if (const auto high = target.integer(saving ? "value_high" : "band_high")) band.high = percentOf(*high);
    return band;
}

} // namespace core
