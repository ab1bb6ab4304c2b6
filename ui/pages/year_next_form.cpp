// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_next_form.h"

#include "core/record/dictionary.h"
#include "ui/flow_layout.h"
#include "ui/form/choice_list.h"

#include <QKeyEvent>
#include <QLabel>

namespace ui {

YearNextForm::YearNextForm(QWidget* parent) : QWidget(parent), m_line(new ChoiceList(this)), m_note(new QLabel)
{
    auto* label = new QLabel(tr("Ne&xt form:"));
    label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("nextForm"));
    m_line->setPlaceholderText(tr("code, tax code or name"));
    m_line->setMinimumWidth(32 * fontMetrics().averageCharWidth());
    m_line->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("nextFormNote"));
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(6, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_note);
    layout->addStretch();
    connect(m_line, &ChoiceList::chosen, this, &YearNextForm::take);
    connect(m_line, &QLineEdit::textEdited, m_note, &QLabel::clear);
}

void YearNextForm::setEntries(std::vector<core::ListEntry> facilities) { m_line->setEntries(std::move(facilities)); }

void YearNextForm::begin()
{
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
}

void YearNextForm::say(const QString& message) { m_note->setText(message); }

QString YearNextForm::said() const { return m_note->text(); }

void YearNextForm::take()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) return;
    const auto facility = core::integerOf(m_line->value());
    if (!facility) return say(tr("No facility of the year fits “%1”.").arg(text));
    m_line->clear();
    Q_EMIT formWanted(*facility);
}

bool YearNextForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn) Q_EMIT entered();
    if (watched != m_line || event->type() != QEvent::KeyPress || m_line->isListOpen()) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (key != Qt::Key_Escape) return false;
    Q_EMIT left();
    return true;
}

} // namespace ui
