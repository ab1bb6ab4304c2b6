// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_requirement.h"

namespace ui {

core::TargetFigure judgedAs(const core::Record& target, const core::Database& database, const core::Figures& figures)
{
    core::Record record = target;
    // A computed base of adoption with saving needs savings of a year earlier: the stored target has been judged on
    // them.
    if (target.text("indicator") == QLatin1String("adoption_with_saving") && !target.integer("base_numerator"))
        for (const core::TargetFigure& stored : figures.targets)
            if (stored.target.id == target.id && target.id != 0 && stored.computedBase) {
                record["base_numerator"] = stored.computedBase->count;
                record["base_denominator"] = stored.computedBase->of;
            }
    return core::judge(record, core::targetContext(database, figures));
}

} // namespace ui
