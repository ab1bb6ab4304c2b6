// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_locking.h"

#include "core/database/year_lock.h"
#include "ui/prompts.h"

#include <QCoreApplication>

namespace ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::YearLocking)
};
} // namespace

bool askLockYear(core::Database& database, int year, const Prompts& prompts, QWidget* parent)
{
    if (!prompts.confirm(
            parent,
            Words::tr("Lock the figures of %1? Neither by hand nor by an import nor by undo can then be "
                      "changed:\n"
                      "• surveys, output with its coefficients, consumption, labour and adjustments of %1, and labour, "
                      "revenue and capital of an earlier year where the size in %1 rests on them;\n"
                      "• which facilities ran in it: their start, stop and suspension dates and base "
                      "years, adding or deleting them; the commune, zone, sector and legal form they had;\n"
                      "• who held a post in it; the kind and place of zones, and to which unit a commune belonged;\n"
                      "• activities with their participants, money and typed-in results dated in it;\n"
                      "• the targets of a plan that ends in %1 and how it counts them, and the step of %1 on the path "
                      "of any target.\n\n"
                      "Still free are plans that go on after %1, tasks, solutions, and the names, contacts and notes "
                      "of facilities; also what changes after %1: a facility that moves or changes its sector or "
                      "legal form on a later day, a post left or taken up later. An issued report keeps its own "
                      "figures in any case.\n\n"
                      "Savings also rest on the base year, which stays open: lock the base year too if "
                      "needed.\n\n"
                      "Unlocking needs a reason, which stands in the journal.")
                .arg(year),
            Words::tr("&Lock %1").arg(year)))
        return false;
    return attempt(prompts, parent, [&] { core::lockYear(database, year); });
}

bool askUnlockYear(core::Database& database, int year, const Prompts& prompts, QWidget* parent)
{
    const auto reason = prompts.askText(parent, Words::tr("Unlock %1").arg(year),
                                        Words::tr("Why is %1 unlocked? The reason stands in the journal.").arg(year));
    if (!reason) return false;
    return attempt(prompts, parent, [&] { core::unlockYear(database, year, *reason); });
}

} // namespace ui
