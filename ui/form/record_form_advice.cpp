// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "ui/form/link_label.h"
#include "ui/form/record_form.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTimer>

namespace ui {

/// While the person types on, nothing is looked up.
static constexpr int pause = 250; // ms

void RecordForm::makeAdvice()
{
    if (!m_rules.advise) return;
    m_advice = new LinkLabel(this);
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setAutoFillBackground(true);
    m_advice->setBackgroundRole(QPalette::AlternateBase);
    m_advice->setMargin(6);
    m_advice->setFocusPolicy(Qt::ClickFocus); // it comes while one types: Tab goes on to the next field, F6 leads here
    m_advice->hide();
    m_adviseSoon = new QTimer(this);
    m_adviseSoon->setSingleShot(true);
    m_adviseSoon->setInterval(pause);
    connect(m_adviseSoon, &QTimer::timeout, this, &RecordForm::showAdvice);
    connect(m_advice, &QLabel::linkActivated, this, &RecordForm::adviceFollowed);
    for (const Row& row : m_rows)
        if (auto* line = qobject_cast<QLineEdit*>(row.editor))
            connect(line, &QLineEdit::textChanged, m_adviseSoon, qOverload<>(&QTimer::start));
}

/// Reads what is typed so far; what cannot be read yet counts as it was.
void RecordForm::showAdvice()
{
    if (!m_advice) return;
    m_adviseSoon->stop();
    core::Record typed = m_record;
    std::optional<Advice> advice;
    if (m_record.id != 0 || m_isNew) {
        for (const Row& row : m_rows) {
            core::Record scratch = typed;
            if (!read(row, scratch)) typed = scratch;
        }
        advice = m_rules.advise(typed);
    }
    if (!advice) return m_advice->hide();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (advice->field != QLatin1String(m_rows[i].field->name)) continue;
        int wanted = 0, present = -1;
        QFormLayout::ItemRole role;
        if (m_layout->indexOf(m_advice) >= 0) m_layout->getWidgetPosition(m_advice, &present, &role);
        m_layout->getWidgetPosition(m_rows[i].message, &wanted, &role);
        if (present != wanted + 1) {
            if (present >= 0) delete m_layout->takeRow(m_advice).fieldItem;
            m_layout->getWidgetPosition(m_rows[i].message, &wanted, &role);
            m_layout->insertRow(wanted + 1, m_advice);
            setTabOrder(m_rows[i].editor, m_advice); // from it Tab goes on as usual
            if (i + 1 < m_rows.size()) setTabOrder(m_advice, m_rows[i + 1].editor);
        }
    }
    if (m_advice->text() != advice->words) m_advice->setText(advice->words);
    m_advice->show();
}

bool RecordForm::focusAdvice()
{
    if (!m_advice || m_advice->isHidden() || m_advice->hasFocus()) return false;
    m_advice->setFocus(Qt::TabFocusReason); // at its first link
    return true;
}

QString RecordForm::adviceText() const { return m_advice && !m_advice->isHidden() ? m_advice->text() : QString(); }

} // namespace ui
