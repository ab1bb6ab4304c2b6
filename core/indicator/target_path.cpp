// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/target_path.h"

#include "core/database/database.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// The value of a year on the line between its neighbours; nothing before the first of them.
std::optional<Ratio> onLine(const std::map<int, Ratio>& known, int year)
{
    const auto after = known.lower_bound(year);
    if (after == known.end()) return std::nullopt;
    if (after->first == year) return after->second;
    if (after == known.begin()) return std::nullopt;
    const auto before = std::prev(after);
    return before->second
        + (after->second - before->second) * Ratio(year - before->first, after->first - before->first);
}

} // namespace

std::optional<Path> pathOf(const TargetFigure& figure, const TargetContext& context,
                           const std::optional<std::pair<int, Ratio>>& beginning,
                           const std::function<std::optional<Ratio>(Decimal)>& requiredFor)
{
    if (!context.periodFrom.isValid() || !context.periodTo.isValid()) return std::nullopt;
    const int end = context.periodTo.year();
    Path path;
    path.year = context.asOf.year();
    if (context.periodFrom.year() >= end || path.year >= end) return std::nullopt;
    if (figure.kind == TargetKind::Milestone || !figure.required || !figure.actual) return std::nullopt;
    std::map<int, Ratio> known;
    if (beginning) known.insert(*beginning);
    Statement steps(*context.database, "SELECT year, value FROM target_step WHERE target_id = ? AND year < ?");
    steps.bind(1, figure.target.id).bind(2, qint64(end));
    while (steps.step()) {
        const int year = int(steps.integer(0));
        const auto step = requiredFor(Decimal::fromRaw(steps.integer(1)));
        if (!step) continue;
        known.insert_or_assign(year, *step);
        if (year == path.year) path.isStated = true;
    }
    // What is stated for each year has no line between the years.
    if (figure.kind == TargetKind::ExternalAtLeast && !path.isStated) return std::nullopt;
    known.insert_or_assign(end, *figure.required);
    const auto required = onLine(known, path.year);
    if (!required) return std::nullopt;
    path.required = *required;
    path.onTrack = *figure.actual >= path.required;
    const bool share = figure.isShareOfCount();
    if (figure.actualCount && (!share || figure.denominator.value_or(0) > 0)) {
        path.requiredCount
            = qint64((share ? path.required * Ratio(*figure.denominator) : path.required).ceiling());
        path.shortBy = std::max<qint64>(0, *path.requiredCount - *figure.actualCount);
    }
    return path;
}

} // namespace core
