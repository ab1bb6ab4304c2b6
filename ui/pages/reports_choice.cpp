// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace ui {

ReportsChoice::ReportsChoice(QWidget* parent) : QWidget(parent), m_kind(new QComboBox(this))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Document"));
    m_kind->setToolTip(tr("Which document: the plan or the report of the year"));
    m_kind->addItem(tr("Plan (KH)"), QStringLiteral("plan"));
    m_kind->addItem(tr("Report (BC)"), QStringLiteral("progress"));
    m_kind->setCurrentIndex(1);
    auto* annexes = new QToolButton(this);
    annexes->setObjectName(QStringLiteral("annexes"));
    annexes->setText(tr("Annexes"));
    annexes->setToolTip(tr("Annexes that the document has only where they are wanted"));
    annexes->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(annexes);
    const auto entry = [&](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &ReportsChoice::changed);
        return action;
    };
    m_planTables = entry(tr("Tables of the targets and of the tasks, deadlines and money"), "planTables");
    m_definitions = entry(tr("How the indicators are computed"), "definitions");
    m_working = entry(tr("How the figures of this document are computed"), "working");
    m_explained = entry(tr("Unlikely figures and the reasons given for them"), "explained");
    annexes->setMenu(menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(annexes);
    m_planTables->setVisible(isPlan());
    m_working->setVisible(!isPlan());
    m_explained->setVisible(!isPlan());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_planTables->setVisible(isPlan());
        m_working->setVisible(!isPlan());
        m_explained->setVisible(!isPlan());
        Q_EMIT changed();
    });
}

QString ReportsChoice::kind() const { return m_kind->currentData().toString(); }

void ReportsChoice::setKind(const QString& kind) { m_kind->setCurrentIndex(m_kind->findData(kind)); }

core::AnnexChoice ReportsChoice::annexes() const
{
    return {m_planTables->isChecked(), m_definitions->isChecked(), m_working->isChecked() && !isPlan(),
            m_explained->isChecked() && !isPlan()};
}

} // namespace ui
