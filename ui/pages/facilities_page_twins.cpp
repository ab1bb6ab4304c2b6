// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/facility_merge.h"
#include "ui/pages/facilities_details.h"
#include "ui/pages/facilities_list_model.h"
#include "ui/pages/facilities_merge.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_parting.h"
#include "ui/pages/facilities_twins.h"
#include "ui/table/grid_view.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace ui {

QPushButton* FacilitiesPage::makeTwinsButton()
{
    auto* button = new QPushButton(tr("&Twins"));
    button->setObjectName(QStringLiteral("twins_menu"));
    button->setToolTip(tr("Facilities that are entered twice: find, merge, part again"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("&Find suspected twins…"), this, &FacilitiesPage::findTwins);
    QAction* merge = menu->addAction(tr("&Merge the two chosen…"), this, &FacilitiesPage::mergeChosen);
    QAction* part = menu->addAction(tr("&Part again…"), this, &FacilitiesPage::partCurrent);
    connect(menu, &QMenu::aboutToShow, this, [this, merge, part] {
        const bool writable = m_year.database().isWritable();
        merge->setEnabled(writable && m_list->selectionModel()->selectedRows().size() == 2);
        part->setEnabled(writable && !core::mergesOf(m_year.database(), m_details->facility()).empty());
    });
    menu->setToolTipsVisible(true);
    merge->setToolTip(tr("Choose two facilities in the list first, with Ctrl or Shift."));
    button->setMenu(menu);
    return button;
}

void FacilitiesPage::findTwins()
{
    qint64 merged = 0;
    attempt(m_prompts, this, [&] {
        FacilityTwinsDialog dialog(m_year.database(), m_prompts, this);
        dialog.exec();
        merged = dialog.lastMerged();
    });
    if (merged != 0) showFacility(merged);
}

void FacilitiesPage::mergeChosen()
{
    std::vector<qint64> ids;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows()) ids.push_back(m_model->idAt(row.row()));
    if (ids.size() != 2)
        return m_prompts.showMessage(this, tr("Choose two facilities in the list first, with Ctrl or Shift."));
    merge(std::min(ids[0], ids[1]), std::max(ids[0], ids[1]));
}

void FacilitiesPage::merge(qint64 kept, qint64 other)
{
    attempt(m_prompts, this, [&] {
        FacilityMergeDialog dialog(m_year.database(), kept, other, m_prompts, this);
        if (dialog.exec() == QDialog::Accepted) showFacility(dialog.kept());
    });
}

void FacilitiesPage::partCurrent()
{
    std::vector<core::StoredMerge> merges = core::mergesOf(m_year.database(), m_details->facility());
    std::erase_if(merges, [](const core::StoredMerge& merge) { return !merge.canPart; });
    QStringList names;
    for (const core::StoredMerge& merge : merges) names << QStringLiteral("%1 %2").arg(merge.code, merge.name);
    const int chosen = merges.size() < 2 ? 0 : m_prompts.choose(this, tr("Which one is to be parted again?"), names);
    if (!merges.empty() && chosen >= 0) part(merges[size_t(chosen)].id);
}

void FacilitiesPage::part(qint64 merge)
{
    attempt(m_prompts, this, [&] {
        FacilityPartingDialog dialog(m_year.database(), merge, m_prompts, this);
        if (dialog.exec() == QDialog::Accepted) showFacility(dialog.parted());
    });
}

} // namespace ui
