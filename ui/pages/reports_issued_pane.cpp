// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_issued_pane.h"

#include "core/database/journal_words.h"
#include "ui/pages/reports_issue_dialog.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

ReportsIssuedPane::ReportsIssuedPane(QWidget* parent)
    : QWidget(parent), m_about(new QLabel(this)), m_changesTitle(new QLabel(this)),
      m_annex(new QCheckBox(tr("Print the changes as an &annex"), this)), m_layout(new QVBoxLayout(this)),
      m_since(new QLabel(this))
{
    m_about->setObjectName(QStringLiteral("about"));
    m_annex->setObjectName(QStringLiteral("changesAnnex"));
    m_since->setObjectName(QStringLiteral("since"));
    for (QLabel* label : {m_about, m_changesTitle, m_since}) label->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_about);
    m_layout->addWidget(m_since);
    m_layout->addWidget(m_changesTitle);
    m_layout->addWidget(m_annex);
    m_layout->addStretch(1);
    connect(m_annex, &QCheckBox::toggled, this, &ReportsIssuedPane::changesWanted);
}

bool ReportsIssuedPane::wantsChanges() const { return m_annex->isChecked(); }

void ReportsIssuedPane::setIssued(const core::IssuedReport& issued, const std::vector<core::FigureChange>& since)
{
    QStringList lines{tr("Issued, revision %1").arg(issued.revision)};
    lines << tr("Number: %1").arg(issued.number.isEmpty() ? tr("(left open)") : issued.number);
    lines << tr("Date: %1")
                 .arg(issued.date.isValid() ? issued.date.toString(QStringLiteral("dd/MM/yyyy")) : tr("(left open)"));
    lines << tr("Issued by %1 on %2")
                 .arg(core::userWords(issued.issuedBy),
                      QDateTime::fromString(issued.issuedAt, Qt::ISODate)
                          .toLocalTime()
                          .toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    if (!issued.reason.isEmpty()) lines << tr("Reason: %1").arg(issued.reason);
    lines << tr("Figures and units as of %1").arg(issued.boundaryDate.toString(QStringLiteral("dd/MM/yyyy")));
    if (!issued.factorSet.isEmpty()) lines << tr("Conversion factors: %1").arg(issued.factorSet);
    m_about->setText(lines.join(QLatin1Char('\n')));
    m_since->setText(tr("! The data have changed since: %n figure(s) would be different now. A revision brings them.",
                        nullptr, int(since.size())));
    m_since->setVisible(!since.empty());
    delete m_changes;
    m_changes = nullptr;
    m_annex->setVisible(issued.revision > 1);
    m_changesTitle->setVisible(issued.revision > 1);
    m_changesTitle->setText(issued.changes.empty()
                                ? tr("No figure changed against revision %1.").arg(issued.revision - 1)
                                : tr("Figures changed against revision %1:").arg(issued.revision - 1));
    if (issued.changes.empty()) return;
    m_changes = changesTable(issued.changes, this);
    m_layout->insertWidget(m_layout->indexOf(m_changesTitle) + 1, m_changes, 5);
}

} // namespace ui
