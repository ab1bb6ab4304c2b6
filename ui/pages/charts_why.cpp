// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts_why.h"

namespace ui {

std::optional<core::Explanation> whyChart(const core::Database& database, const core::Figures& figures,
                                          const core::Chart& chart, int row)
{
    switch (chart.kind) {
    case core::Chart::Kind::TargetBoard:
        if (figures.targets.empty()) return {};
        return core::explainTarget(database, figures,
                                   figures.targets[row >= 0 && row < int(figures.targets.size()) ? size_t(row) : 0]);
    case core::Chart::Kind::SavingDistribution:
        if (row >= 0 && row < int(chart.tableRows.size())) {
            const QString code = chart.tableRows[size_t(row)].value(0).section(QLatin1Char(' '), 0, 0);
            for (const core::CohortMember& member : figures.energy.members)
                if (figures.population->facility(member.figure->facility)->code == code)
                    return core::explainFacility(database, figures, member.figure->facility);
        }
        return core::explainSaving(database, figures);
    case core::Chart::Kind::SpecificUse: return {};
    case core::Chart::Kind::MoneyBySource: return core::explainMoney(database, figures);
    case core::Chart::Kind::RatesOverYears:
    case core::Chart::Kind::RatesByGroup: break;
    }
    const bool adoption = chart.id.startsWith(QLatin1String("adoption"));
    return core::explainRate(database, figures, adoption ? core::Question::Adoption : core::Question::Awareness);
}

} // namespace ui
