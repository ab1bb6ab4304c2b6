// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_change_line.h"

#include "core/record/facility.h"
#include "core/record/typed_text.h"
#include "ui/form/dated_change.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ui {

/// The dated fields that hold something else now; nothing in them before is no change of anything.
static std::vector<const core::Field*> changedFields(const core::Record& before, const core::Record& now)
{
    std::vector<const core::Field*> changed;
    for (const core::Field& field : core::facilityDictionary().fields)
        if (field.dated && !core::isEmpty(before[field.name]) && before[field.name] != now[field.name])
            changed.push_back(&field);
    return changed;
}

FacilityChangeLine::FacilityChangeLine(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_database(database), m_prompts(prompts), m_question(new QLabel), m_since(new QLineEdit),
      m_keys(new QLabel(tr("F8 the day · Enter store · Esc it was a correction")))
{
    setObjectName(QStringLiteral("changeLine"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_question->setObjectName(QStringLiteral("changeQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_since->setObjectName(QStringLiteral("changedOn"));
    m_since->setPlaceholderText(tr("dd/mm/yyyy"));
    m_since->setAccessibleName(tr("Valid since"));
    m_since->setFixedWidth(16 * fontMetrics().averageCharWidth());
    m_since->installEventFilter(this);
    auto* on = new QLabel(tr("&Changed on"));
    on->setBuddy(m_since);
    for (QLabel* label : {m_question, on, m_keys}) label->setForegroundRole(QPalette::ToolTipText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_question, 1);
    layout->addWidget(on);
    layout->addWidget(m_since);
    layout->addWidget(m_keys);
    connect(m_since, &QLineEdit::returnPressed, this, &FacilityChangeLine::store);
    hide();
}

bool FacilityChangeLine::isAbout(qint64 facility) const
{
    return std::any_of(m_before.begin(), m_before.end(),
                       [&](const core::Record& before) { return before.id == facility; });
}

void FacilityChangeLine::ask(std::vector<core::Record> before)
{
    for (core::Record& one : before) // changed twice: it is about what was there first
        for (const core::Record& earlier : m_before)
            if (earlier.id == one.id) one = earlier;
    m_before = std::move(before);
    m_since->clear();
    refresh();
}

void FacilityChangeLine::refresh()
{
    const core::Table facilities(m_database, core::facilityDictionary());
    std::erase_if(m_before, [&](const core::Record& before) {
        const auto now = facilities.record(before.id);
        return !now || changedFields(before, *now).empty();
    });
    showQuestion();
}

void FacilityChangeLine::showQuestion()
{
    setVisible(isAsking());
    if (!isAsking()) return;
    if (m_before.size() > 1)
        return m_question->setText(
            tr("The name, commune or tax code of %n facility(ies) was changed. A mistake: just go on. If they changed "
               "on a certain day, reports on earlier years keep the earlier values.",
               nullptr, int(m_before.size())));
    const core::Record& before = m_before.front();
    const auto now = core::Table(m_database, core::facilityDictionary()).record(before.id);
    QStringList fields;
    for (const core::Field* field : changedFields(before, *now))
        fields << tr("%1 was “%2”").arg(core::label(*field), valueWords(m_database, *field, before[field->name]));
    m_question->setText(tr("%1: %2. A mistake: just go on. If it changed on a certain day, reports on earlier years "
                           "keep the earlier value.")
                            .arg(now->text("code"), fields.join(QStringLiteral(", "))));
}

void FacilityChangeLine::takeFocus()
{
    if (!isAsking()) return;
    m_since->setFocus(Qt::ShortcutFocusReason);
    m_since->selectAll();
}

void FacilityChangeLine::settle()
{
    m_before.clear();
    showQuestion();
}

void FacilityChangeLine::store()
{
    const auto date = core::readTypedDate(m_since->text());
    if (!date) return m_question->setText(tr("“%1” is not a date. Write it like 28/03/2018.").arg(m_since->text()));
    const bool done = attempt(m_prompts, this, [&] {
        const core::Table facilities(m_database, core::facilityDictionary());
        std::vector<DatedChange> changes;
        for (const core::Record& before : m_before)
            if (const auto now = facilities.record(before.id)) changes.push_back({before, *now});
        const QString day = date->toString(QStringLiteral("dd/MM/yyyy"));
        storeChangedSince(facilities, changes, *date,
                          m_before.size() == 1
                              ? tr("%1 – changed since %2").arg(m_before.front().text("code"), day)
                              : tr("%n facility(ies) – changed since %1", nullptr, int(m_before.size())).arg(day));
    });
    if (!done) return;
    settle();
    Q_EMIT left();
}

bool FacilityChangeLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_since || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    settle();
    Q_EMIT left();
    return true;
}

} // namespace ui
