// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_sectors.h"

#include "core/database/database.h"
#include "core/record/plan.h"
#include "ui/form/choice_list.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace ui {

/// In place of a code: all sectors marked as priority sectors.
static const QString priorityWord = QStringLiteral("priority");

PlanSectors::PlanSectors(const core::Database& database, QWidget* parent)
    : QWidget(parent), m_entries(core::sectorEntries(database)), m_priority(new QCheckBox(this)),
      m_line(new ChoiceList(this)), m_list(new QListWidget(this))
{
    core::Statement marked(database, "SELECT count(*) FROM industry WHERE priority = 1 AND version = ?");
    marked.bind(1, core::sectorVersion(database)).step();
    m_priority->setObjectName(QStringLiteral("priority"));
    m_priority->setText(tr("Priority sectors (%1 marked; menu Data, Priority sectors)").arg(marked.integer(0)));
    const QString name = core::label(core::targetDictionary().field(QLatin1String("scope_industries")));
    m_line->setObjectName(QStringLiteral("sector"));
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("type to search"));
    m_line->setEntries(m_entries);
    m_list->setObjectName(QStringLiteral("sectors"));
    m_list->setAccessibleName(name);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 3 + 12);
    auto* label = new QLabel(name, this);
    label->setBuddy(m_line);
    auto* remove = new QPushButton(tr("Take out"), this);
    remove->setAutoDefault(false);
    auto* removal = new QShortcut(QKeySequence::Delete, m_list);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, remove, &QPushButton::click);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() < 0) return;
        m_codes.removeAt(m_list->currentRow());
        fill();
        Q_EMIT changed();
    });
    connect(m_priority, &QCheckBox::clicked, this, &PlanSectors::changed);
    connect(m_line, &ChoiceList::chosen, this, &PlanSectors::take, Qt::QueuedConnection);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_list, 1);
    lower->addWidget(remove, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addLayout(lower);
    layout->addWidget(m_priority);
}

void PlanSectors::setValue(const QString& codes)
{
    m_codes = codes.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (QString& code : m_codes) code = code.trimmed();
    m_priority->setChecked(m_codes.removeAll(priorityWord) > 0);
    fill();
}

QString PlanSectors::value() const
{
    QStringList codes = m_codes;
    if (const QString typed = core::textOf(m_line->value()); !typed.isEmpty() && !codes.contains(typed)) codes << typed;
    codes.sort();
    if (m_priority->isChecked()) codes.prepend(priorityWord);
    return codes.join(QLatin1Char(';'));
}

void PlanSectors::take()
{
    const QString code = core::textOf(m_line->value());
    m_line->clear();
    if (code.isEmpty() || m_codes.contains(code)) return;
    m_codes << code;
    m_codes.sort();
    fill();
    Q_EMIT changed();
}

void PlanSectors::fill()
{
    m_list->clear();
    for (const QString& code : m_codes) {
        QString words = code;
        for (const core::ListEntry& entry : m_entries)
            if (core::textOf(entry.value) == code) words = entry.name;
        m_list->addItem(words);
    }
}

} // namespace ui
