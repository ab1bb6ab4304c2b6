// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that closed books refuse without a day: they wait in the form for it.
#include "core/database/database.h"
#include "core/database/year_lock.h"
#include "ui/form/record_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

/// Closed books rest on what was: it can be no correction, and what is typed waits for its day.
void RecordForm::hold(const Row& row)
{
    const bool isAsked = isHeld(row) && m_datedBar->isVisible();
    if (!isHeld(row)) m_held << row.field;
    m_correction->setText(tr("&Not now"));
    if (isAsked) return; // with what has been typed as the day
    m_datedQuestion->setText(
        tr("%1 was “%2”. The books of %3 are closed and rest on it, so that it cannot be "
           "corrected. If it changed on a certain day after them, type the day: the change is "
           "stored from that day on.")
            .arg(core::label(*row.field), whatWas(row, m_record), core::lockedYearsText(m_table.database())));
    m_since->clear();
    placeDatedBar(row);
}

void RecordForm::letGo(const Row& row)
{
    if (m_held.removeAll(row.field) > 0 && m_held.isEmpty()) m_datedBar->hide();
}

bool RecordForm::isHeld(const Row& row) const { return m_held.contains(row.field); }

QString RecordForm::heldFields() const
{
    QStringList fields;
    for (const core::Field* field : m_held) fields << core::label(*field);
    return fields.join(QStringLiteral(", "));
}

QString RecordForm::heldWords() const
{
    return tr("Not stored: %1. The books of %2 are closed; the change needs the day on which it happened. Esc gives it "
              "up.")
        .arg(heldFields(), core::lockedYearsText(m_table.database()));
}

QString RecordForm::heldChanges() const
{
    if (m_held.isEmpty()) return {};
    return tr("%1 of %2 is not stored yet: the books of %3 are closed, and the change needs the day on which it "
              "happened.")
        .arg(heldFields(), m_rules.name ? m_rules.name(m_record) : QString(),
             core::lockedYearsText(m_table.database()));
}

void RecordForm::focusHeld()
{
    for (const Row& row : m_rows) {
        if (!isHeld(row)) continue;
        m_datedBar->hide();
        hold(row); // asked again
        m_since->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void RecordForm::storeHeldAgain()
{
    for (Row& row : m_rows)
        if (isHeld(row)) leave(row);
}

void RecordForm::dropHeld()
{
    if (m_held.isEmpty()) return;
    m_held.clear();
    m_datedBar->hide();
    for (const Row& row : m_rows) showRow(row);
    sayAll();
}

std::optional<core::Record> RecordForm::withHeld()
{
    core::Record now = m_record;
    for (Row& row : m_rows) {
        if (!isHeld(row)) continue;
        if (const auto problem = read(row, now)) return say(row, problem), std::nullopt;
        if (m_rules.adjust) m_rules.adjust(now, row.field->name);
    }
    return now;
}

/// The change and its day in one step.
void RecordForm::applyHeld()
{
    const auto date = sinceTyped();
    const auto typed = withHeld();
    if (!date || !typed) return;
    const core::Record now = *typed;
    const QString later = laterWords(m_record, now, *date);
    const QString day = date->toString(QStringLiteral("dd/MM/yyyy"));
    bool isStored = false;
    m_storing = true;
    const bool done = attempt(m_prompts, this, [&] {
        isStored = core::storeUnlessLocked([&] {
            const QString name = m_rules.name ? m_rules.name(now) : QString();
            core::Transaction transaction(m_table.database(), tr("%1 – changed since %2").arg(name, day));
            m_table.updateFrom(now, *date);
            transaction.commit();
        });
        if (isStored) m_record = *m_table.record(now.id);
    });
    m_storing = false;
    if (!done) return;
    if (!isStored) {
        m_datedQuestion->setText(tr("From %1 on it would change what a closed year (%2) rests on. Type a later day.")
                                     .arg(day, core::lockedYearsText(m_table.database())));
        m_since->setFocus();
        return;
    }
    m_held.clear();
    tellStored(later);
    for (const Row& row : m_rows) showRow(row);
    sayAll();
    Q_EMIT stored(m_record.id, false);
}

} // namespace ui
