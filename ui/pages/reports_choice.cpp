// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
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
        connect(action, &QAction::toggled, this, [this] {
            store();
            Q_EMIT changed();
        });
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

static QString settingOf(const QString& owner) { return QStringLiteral("annexes/") + owner; }

void ReportsChoice::setOwners(const QStringList& owners)
{
    if (owners == m_owners) return;
    m_owners = owners;
    const QSettings settings;
    for (const QString& owner : owners) {
        if (!settings.contains(settingOf(owner))) continue;
        const QStringList chosen = settings.value(settingOf(owner)).toStringList();
        for (QAction* action : {m_planTables, m_definitions, m_working, m_explained}) {
            const QSignalBlocker quiet(action); // the document is being made anyhow
            action->setChecked(chosen.contains(action->objectName()));
        }
        return;
    }
}

void ReportsChoice::store()
{
    QStringList chosen;
    for (const QAction* action : {m_planTables, m_definitions, m_working, m_explained})
        if (action->isChecked()) chosen << action->objectName();
    for (const QString& owner : std::as_const(m_owners)) QSettings().setValue(settingOf(owner), chosen);
}

QString ReportsChoice::kind() const { return m_kind->currentData().toString(); }

void ReportsChoice::setKind(const QString& kind) { m_kind->setCurrentIndex(m_kind->findData(kind)); }

core::AnnexChoice ReportsChoice::annexes() const
{
    return {m_planTables->isChecked(), m_definitions->isChecked(), m_working->isChecked() && !isPlan(),
            m_explained->isChecked() && !isPlan()};
}

} // namespace ui
