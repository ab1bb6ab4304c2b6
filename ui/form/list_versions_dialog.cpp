// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/list_versions_dialog.h"

#include "ui/form/list_versions_view.h"
#include "ui/form/resource_list_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

ListVersionsDialog::ListVersionsDialog(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_tabs(new QTabWidget)
{
    setWindowTitle(tr("Factors, norms, thresholds"));
    resize(1080, 600);
    auto* explanation = new QLabel(
        tr("What figures were counted with is never changed in place: when a new document comes, make a new version "
           "with its day. Reports and plans of earlier years keep theirs."));
    explanation->setWordWrap(true);
    using core::DatedList;
    for (const auto& [list, name] :
         {std::pair(DatedList::Factors, tr("&Conversion factors (TOE)")),
          std::pair(DatedList::SizeThresholds, tr("&Size thresholds")), std::pair(DatedList::Norms, tr("&Norms")),
          std::pair(DatedList::EmissionFactors, tr("&Emission factors")),
          std::pair(DatedList::Industries, tr("Sec&tors (VSIC)"))})
        m_tabs->addTab(new ListVersionsView(database, list, prompts), name);
    m_tabs->addTab(new ResourceListView(database, prompts), tr("&Resources"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
}

} // namespace ui
