// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu of the window offers of the reports page.
#include "core/database/database.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/reports_choice.h"
#include "ui/pages/reports_editor.h"
#include "ui/pages/reports_page.h"
#include "ui/working_year.h"

#include <QPushButton>

namespace ui {

std::vector<PageCommand> ReportsPage::commands()
{
    const auto hasPlan = [this] { return core::planFor(m_year.database(), m_year.year(), m_year.plan()).has_value(); };
    const auto isThere = [this, hasPlan] { return !m_choice->isPlan() || hasPlan(); };
    const auto fresh = [this] { m_fresh->refreshIfStale(); };
    return {
        {tr("Report of the &year"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
         [this] { showDocument(QStringLiteral("progress")); },
         {},
         {},
         true},
        {tr("Plan as a &document"), {}, [this] { showDocument(QStringLiteral("plan")); }, hasPlan},
        {tr("&Update figures"),
         {},
         [this] {
             m_editor->save();
             m_fresh->refreshNow();
         },
         isThere,
         {},
         true},
        {tr("Ne&xt sentence to confirm"),
         {},
         [this] { m_unconfirmed->click(); },
         [this] { return !m_unconfirmed->isHidden() && !isIssued(); }},
        {tr("Why this fi&gure…"),
         {},
         [this] { showWhy(); },
         [this] { return !isIssued() && explains(m_editor->key()); }},
        {tr("P&rint…"), {}, [this] { print(); }, isThere, {}, true},
        {tr("&PDF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { savePdf(); }, isThere},
        {tr("&Word…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { saveDocx(); }, isThere},
        {tr("HT&ML…"), {}, [this] { saveHtml(); }, isThere},
        {tr("&Issue…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         [this, fresh] {
             fresh();
             issue();
         },
         [this, isThere] { return m_year.database().isWritable() && isThere() && !isIssued(); },
         {},
         true},
    };
}

} // namespace ui
