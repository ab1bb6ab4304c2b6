// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/reasoned_step.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

ReasonedStep::ReasonedStep(const QString& doIt, const QString& placeholder, QWidget* parent)
    : QWidget(parent), m_said(new QLabel), m_reason(new QLineEdit), m_do(nullptr)
{
    m_said->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(placeholder);
    auto* reasonLabel = new QLabel(tr("&Reason *"));
    reasonLabel->setBuddy(m_reason);
    auto* reason = new QHBoxLayout;
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    m_do->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_said);
    layout->addLayout(reason);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonedStep::done);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReasonedStep::cancelled);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonedStep::showButton);
    tell({}, {}, false);
}

void ReasonedStep::tell(const QString& words, const QString& obstacle, bool allowed)
{
    m_said->setText(obstacle.isEmpty() ? words : QStringLiteral("✕ ") + obstacle);
    m_said->setVisible(!m_said->text().isEmpty());
    m_isFree = obstacle.isEmpty() && allowed;
    showButton();
}

QString ReasonedStep::reason() const { return m_reason->text().trimmed(); }
bool ReasonedStep::isReady() const { return m_isFree && !reason().isEmpty(); }
void ReasonedStep::focusReason() { m_reason->setFocus(); }
void ReasonedStep::showButton() { m_do->setEnabled(isReady()); }

} // namespace ui
