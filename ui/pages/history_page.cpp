// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "ui/table/grid_view.h"
#include "ui/table/journal_view.h"
#include "ui/table/table_file.h"

#include <QVBoxLayout>

namespace ui {

HistoryPage::HistoryPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_prompts(prompts), m_journal(new JournalView(year.database(), prompts))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_journal);
}

QString HistoryPage::title() const { return tr("Journal"); }

void HistoryPage::find(const QString& text) { m_journal->setFilter(text); }

void HistoryPage::focusMain() { m_journal->grid()->takeFocus(); }

void HistoryPage::exportTable()
{
    const QString path = saveTable(m_prompts, this, title(), [this](const core::Progress& progress) {
        return shownSheet(*m_journal->grid()->model(), title(), progress);
    });
    if (!path.isEmpty()) Q_EMIT said(Page::tr("Exported: %1").arg(path));
}

} // namespace ui
