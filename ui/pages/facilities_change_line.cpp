// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_change_line.h"

#include "core/database/database.h"
#include "core/database/year_lock.h"
#include "core/record/facility.h"
#include "core/record/typed_text.h"
#include "ui/form/dated_change.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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
      m_giveUp(new QPushButton(tr("Leave as it &was"))), m_keys(new QLabel)
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
    m_since->setFixedWidth(19 * fontMetrics().averageCharWidth());
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
    layout->addWidget(m_giveUp);
    layout->addWidget(m_keys);
    m_giveUp->setObjectName(QStringLiteral("giveUp"));
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        Q_EMIT givenUp();
        Q_EMIT left();
    });
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

void FacilityChangeLine::askDay(std::vector<core::Record> held)
{
    if (held.empty() && m_held.empty()) return;
    if (m_held.empty()) m_since->clear(); // else more was typed while the day is asked
    m_held = std::move(held);
    showQuestion();
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
    const bool isHeld = !m_held.empty();
    m_giveUp->setVisible(isHeld);
    m_keys->setText(isHeld ? tr("F8 the day · Enter store · Esc back to the table")
                           : tr("F8 the day · Enter store · Esc it was a correction"));
    if (isHeld) return m_question->setText(heldQuestion());
    if (m_before.size() > 1)
        return m_question->setText(
            tr("The name, commune or tax code of %n facility(ies) was changed. A mistake: just go on. If they changed "
               "on a certain day, reports on earlier years keep the earlier values.",
               nullptr, int(m_before.size())));
    const core::Record& before = m_before.front();
    const auto now = core::Table(m_database, core::facilityDictionary()).record(before.id);
    if (!now) return; // removed meanwhile: refresh() settles it
    m_question->setText(tr("%1: %2. A mistake: just go on. If it changed on a certain day, reports on earlier years "
                           "keep the earlier value.")
                            .arg(now->text("code"), changes(before, *now)));
}

QString FacilityChangeLine::changes(const core::Record& before, const core::Record& now) const
{
    QStringList fields;
    for (const core::Field* field : changedFields(before, now))
        fields << tr("%1 was “%2”").arg(core::label(*field), valueWords(m_database, *field, before[field->name]));
    return fields.join(QStringLiteral(", "));
}

QString FacilityChangeLine::heldQuestion() const
{
    const QString years = core::lockedYearsText(m_database);
    if (m_held.size() > 1)
        return tr("The changes of %n facility(ies) are not stored yet: the closed books of %1 rest on what was. On "
                  "which day after them did they change?",
                  nullptr, int(m_held.size()))
            .arg(years);
    const auto before = core::Table(m_database, core::facilityDictionary()).record(m_held.front().id);
    const QString was = before ? changes(*before, m_held.front()) : QString();
    return tr("%1 is not stored yet: the closed books of %2 rest on what was. On which day after them did it change?")
        .arg(was.isEmpty() ? m_held.front().text("code")
                           : QStringLiteral("%1 (%2)").arg(m_held.front().text("code"), was),
             years);
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

QString FacilityChangeLine::laterWords(const std::vector<DatedChange>& changes, const QDate& day)
{
    constexpr int most = 5; // lines of a message
    QStringList lines;
    attempt(m_prompts, this, [&] {
        const core::Table facilities(m_database, core::facilityDictionary());
        for (const DatedChange& change : changes)
            if (const QString words = laterChangeWords(facilities, change, day); !words.isEmpty())
                lines << QStringLiteral("%1 – %2").arg(change.now.text("code"), words);
    });
    if (lines.size() > most) lines = lines.mid(0, most) << QStringLiteral("…");
    return lines.join(QLatin1Char('\n'));
}

/// The cell shows the later value again, which would look as if nothing had been stored.
void FacilityChangeLine::tellLater(const QString& words)
{
    if (!words.isEmpty()) m_prompts.showMessage(this, tr("The change is stored.\n%1").arg(words));
}

void FacilityChangeLine::store()
{
    const auto date = core::readTypedDate(m_since->text());
    if (!date) return m_question->setText(tr("“%1” is not a date. Write it like 28/03/2018.").arg(m_since->text()));
    if (!m_held.empty()) return storeHeld(*date);
    QString later;
    const bool done = attempt(m_prompts, this, [&] {
        const core::Table facilities(m_database, core::facilityDictionary());
        std::vector<DatedChange> changes;
        for (const core::Record& before : m_before)
            if (const auto now = facilities.record(before.id)) changes.push_back({before, *now});
        later = laterWords(changes, *date);
        const QString day = date->toString(QStringLiteral("dd/MM/yyyy"));
        storeChangedSince(facilities, changes, *date,
                          m_before.size() == 1
                              ? tr("%1 – changed since %2").arg(m_before.front().text("code"), day)
                              : tr("%n facility(ies) – changed since %1", nullptr, int(m_before.size())).arg(day));
    });
    if (!done) return;
    settle();
    Q_EMIT left();
    tellLater(later);
}

/// The changes and their day in one step.
void FacilityChangeLine::storeHeld(const QDate& day)
{
    const std::vector<core::Record> held = m_held;
    const QString since = day.toString(QStringLiteral("dd/MM/yyyy"));
    QString later;
    bool isStored = false;
    const bool done = attempt(m_prompts, this, [&] {
        const core::Table stored(m_database, core::facilityDictionary());
        std::vector<DatedChange> changes;
        for (const core::Record& one : held)
            if (const auto before = stored.record(one.id)) changes.push_back({*before, one});
        later = laterWords(changes, day);
        isStored = core::storeUnlessLocked([&] {
            core::Table facilities(m_database, core::facilityDictionary());
            core::Transaction transaction(
                m_database,
                held.size() == 1 ? tr("%1 – changed since %2").arg(held.front().text("code"), since)
                                 : tr("%n facility(ies) – changed since %1", nullptr, int(held.size())).arg(since));
            for (const core::Record& one : held) facilities.updateFrom(one, day);
            transaction.commit();
        });
    });
    if (done && !isStored)
        m_question->setText(tr("From %1 on it would change what a closed year (%2) rests on. Type a later day.")
                                .arg(since, core::lockedYearsText(m_database)));
    if (!isStored) return;
    Q_EMIT heldStored(held);
    settle();
    Q_EMIT left();
    tellLater(later);
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
