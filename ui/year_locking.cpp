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
                      "• surveys, output with its coefficients, consumption, labour and adjustments of %1;\n"
                      "• which facilities ran in it: their start, stop and suspension dates and base "
                      "years, adding or deleting them;\n"
                      "• activities with their participants, money and typed-in results dated in it.\n\n"
                      "Not locked are plans, tasks and targets, staff, solutions, and the names, places, "
                      "sectors, contacts and notes of facilities. An issued report keeps its own figures "
                      "in any case.\n\n"
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
