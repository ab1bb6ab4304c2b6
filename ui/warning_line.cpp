// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warning_line.h"

#include "core/database/database.h"
#include "core/indicator/accepted_findings.h"
#include "ui/elided_label.h"
#include "ui/reason_list.h"
#include "ui/year_warnings.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ui {

WarningLine::WarningLine(core::Database& database, const Prompts& prompts, Shape shape, QWidget* parent)
    : QFrame(parent), m_database(database), m_prompts(prompts), m_message(new QLabel), m_reason(new ReasonList),
      m_keys(new ElidedLabel(tr("F8 reason · Enter store · Esc later")))
{
    setObjectName(QStringLiteral("warningLine"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_message->setObjectName(QStringLiteral("warning"));
    m_message->setForegroundRole(QPalette::ToolTipText);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_keys->setForegroundRole(QPalette::ToolTipText);
    auto* why = new QLabel(tr("Rea&son:"));
    why->setForegroundRole(QPalette::ToolTipText);
    why->setBuddy(m_reason);
    auto* layout = new QBoxLayout(shape == Shape::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(shape == Shape::Wide ? 8 : 4);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(why);
    asked->addWidget(m_reason, 1);
    asked->addWidget(m_keys);
    layout->addWidget(m_message, 1);
    layout->addLayout(asked, 1);
    for (QWidget* asking : {static_cast<QWidget*>(why), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_keys)})
        asking->setVisible(database.isWritable()); // a reader reads
    connect(m_reason, &ReasonList::entered, this, &WarningLine::store);
    connect(m_reason, &ReasonList::left, this, &WarningLine::left);
    hide();
}

void WarningLine::setFindings(const QString& cell, const std::vector<core::Finding>& findings)
{
    const bool same = std::equal(findings.begin(), findings.end(), m_findings.begin(), m_findings.end(),
                                 [](const core::Finding& a, const core::Finding& b) { return a.isSame(b); });
    m_findings = findings;
    setVisible(!findings.empty());
    if (findings.empty() || same) return; // what is being typed stays
    m_reason->clearReason();
    const QString first = QStringLiteral("⚠ %1 – %2").arg(cell, findings.front().message);
    m_message->setText(findings.size() == 1 ? first
                                            : tr("%1 (and %n more)", nullptr, int(findings.size()) - 1).arg(first));
    m_message->setToolTip(warningLines(findings));
}

void WarningLine::takeFocus()
{
    if (isAsking() && m_database.isWritable()) m_reason->setFocus(Qt::ShortcutFocusReason);
}

void WarningLine::store()
{
    if (m_findings.empty()) return;
    const std::vector<core::Finding> meant{m_findings.front()}; // the one that is shown; the next one follows
    if (!attempt(m_prompts, this, [&] { core::explain(m_database, meant, m_reason->reason()); })) return;
    if (m_findings.empty()) Q_EMIT left();
}

} // namespace ui
