// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/record/typed_text.h"
#include "ui/form/dated_change.h"
#include "ui/form/record_form.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace ui {

void RecordForm::makeDatedBar()
{
    m_datedBar = new QWidget(this);
    m_datedBar->setObjectName(QStringLiteral("dated"));
    m_datedBar->setAutoFillBackground(true);
    m_datedBar->setBackgroundRole(QPalette::AlternateBase);
    auto* layout = new QVBoxLayout(m_datedBar);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    m_datedQuestion = new QLabel;
    m_datedQuestion->setWordWrap(true);
    layout->addWidget(m_datedQuestion);
    auto* answers = new QHBoxLayout;
    m_correction = new QPushButton;
    m_correction->setObjectName(QStringLiteral("correction"));
    m_since = new QLineEdit;
    m_since->setObjectName(QStringLiteral("since"));
    m_since->setPlaceholderText(tr("dd/mm/yyyy"));
    m_since->setAccessibleName(tr("Valid since"));
    m_since->setMaximumWidth(m_since->fontMetrics().averageCharWidth() * 19);
    m_changedOn = new QPushButton(tr("Changed &on this day"));
    m_changedOn->setObjectName(QStringLiteral("changed_on"));
    answers->addWidget(m_correction);
    answers->addSpacing(12);
    answers->addWidget(m_since);
    answers->addWidget(m_changedOn);
    answers->addStretch();
    layout->addLayout(answers);
    m_later = new QLabel;
    m_later->setObjectName(QStringLiteral("later"));
    m_later->setTextFormat(Qt::PlainText);
    m_later->setWordWrap(true);
    m_later->hide();
    layout->addWidget(m_later);
    m_since->installEventFilter(this);
    connect(m_correction, &QPushButton::clicked, this,
            &RecordForm::closeDatedBar); // what was refused stays as it is typed
    connect(m_since, &QLineEdit::textChanged, this, &RecordForm::showLater);
    connect(m_changedOn, &QPushButton::clicked, this, &RecordForm::applySince);
    connect(m_since, &QLineEdit::returnPressed, this, &RecordForm::applySince);
    m_datedBar->hide();
}

/// The change has been stored as a correction; a day may still be given, from which it holds.
void RecordForm::askSince(const Row& row, const core::Record& before)
{
    if (!m_held.isEmpty()) return; // that question is still open
    m_before = before;
    m_correction->setText(tr("It was a &correction"));
    m_datedQuestion->setText(tr("%1 was “%2”. Was that a mistake, or did it change on a certain day? Reports on "
                                "earlier years then keep the earlier value.")
                                 .arg(core::label(*row.field), whatWas(row, before)));
    m_since->clear();
    placeDatedBar(row);
}

QString RecordForm::whatWas(const Row& row, const core::Record& before) const
{
    const core::Value& value = before[row.field->name];
    return core::isEmpty(value) ? tr("blank") : valueWords(m_table.database(), *row.field, value);
}

/// Under the field.
void RecordForm::placeDatedBar(const Row& row)
{
    if (m_layout->indexOf(m_datedBar) >= 0) delete m_layout->takeRow(m_datedBar).fieldItem;
    int place = 0;
    QFormLayout::ItemRole role;
    m_layout->getWidgetPosition(row.message, &place, &role);
    m_layout->insertRow(place + 1, m_datedBar);
    m_asked = row.field;
    m_asking = m_datedQuestion->text();
    QWidget* before = row.editor; // and on with the next field
    for (QWidget* part :
         {static_cast<QWidget*>(m_correction), static_cast<QWidget*>(m_since), static_cast<QWidget*>(m_changedOn)}) {
        setTabOrder(before, part);
        before = part;
    }
    const auto asked
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.field == row.field; });
    if (asked != m_rows.end() && std::next(asked) != m_rows.end()) setTabOrder(before, std::next(asked)->editor);
    m_since->show();
    m_changedOn->show();
    showLater();
    m_datedBar->show();
}

std::optional<QDate> RecordForm::sinceTyped()
{
    const auto date = core::readTypedDate(m_since->text());
    if (date) {
        m_datedQuestion->setText(m_asking);
        return date;
    }
    m_datedQuestion->setText(tr("“%1” is not a date. Write it like 28/03/2018.").arg(m_since->text()));
    m_since->setFocus();
    return {};
}

QString RecordForm::laterWords(const core::Record& before, const core::Record& now, const QDate& day)
{
    QString words;
    attempt(m_prompts, this, [&] { words = laterChangeWords(m_table, {before, now}, day); });
    return words;
}

void RecordForm::showLater()
{
    QString words;
    if (const auto date = core::readTypedDate(m_since->text()); date && m_record.id != 0) {
        const auto now = m_held.isEmpty() ? m_record : withHeld();
        if (now) words = laterWords(m_held.isEmpty() ? m_before : m_record, *now, *date);
    }
    m_later->setText(words);
    m_later->setVisible(!words.isEmpty());
}

/// The keyboard goes on behind the field that was asked about.
void RecordForm::closeDatedBar()
{
    const QWidget* focused = QApplication::focusWidget();
    if (focused && m_datedBar->isAncestorOf(focused)) {
        auto row = std::find_if(m_rows.begin(), m_rows.end(), [this](const Row& one) { return one.field == m_asked; });
        const auto takes = [](const Row& one) { return one.editor->isVisible() && one.editor->isEnabled(); };
        if (row != m_rows.end()) row = std::find_if(std::next(row), m_rows.end(), takes);
        if (row != m_rows.end()) row->editor->setFocus(Qt::TabFocusReason);
    }
    m_datedBar->hide();
}

/// What waits for its day is as it was; what was stored stays a correction.
void RecordForm::giveUpDay()
{
    dropHeld();
    for (const Row& row : m_rows)
        if (row.field == m_asked) row.editor->setFocus(Qt::OtherFocusReason);
    m_datedBar->hide();
}

/// The field shows the later value again, which would look as if nothing had been stored.
void RecordForm::tellStored(const QString& later)
{
    if (later.isEmpty()) return closeDatedBar();
    m_datedBar->show();
    m_datedQuestion->setText(tr("The change is stored. %1").arg(later));
    m_correction->setText(tr("&Close"));
    m_correction->setFocus();
    for (QWidget* part :
         {static_cast<QWidget*>(m_since), static_cast<QWidget*>(m_changedOn), static_cast<QWidget*>(m_later)})
        part->hide();
}

void RecordForm::applySince()
{
    if (!m_held.isEmpty()) return applyHeld();
    const auto date = sinceTyped();
    if (!date) return;
    const core::Record now = m_record;
    const core::Record before = m_before;
    const QString later = laterWords(before, now, *date);
    const bool done = attempt(m_prompts, this, [&] {
        const QString name = m_rules.name ? m_rules.name(now) : QString();
        storeChangedSince(m_table, {{before, now}}, *date,
                          tr("%1 – changed since %2").arg(name, date->toString(QStringLiteral("dd/MM/yyyy"))));
    });
    if (!done) return m_since->setFocus(); // another day can be typed
    tellStored(later);
    Q_EMIT stored(now.id, false);
}

} // namespace ui
