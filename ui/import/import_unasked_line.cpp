// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_unasked_line.h"

#include "ui/import/fixed_value_form.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ui {

ImportUnaskedLine::ImportUnaskedLine(ImportSource& source, QWidget* parent)
    : QWidget(parent), m_source(source), m_words(new QLabel), m_changes(nullptr)
{
    auto* change = new QPushButton(tr("Chan&ge…"));
    m_changes = new QMenu(change);
    change->setMenu(m_changes);
    change->setAutoDefault(false);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("unasked"));
    change->setObjectName(QStringLiteral("changeUnasked"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_words, 1);
    line->addWidget(change, 0, Qt::AlignTop);
}

void ImportUnaskedLine::showWhat(const ImportOutcome& outcome)
{
    const QStringList lines = words(outcome);
    m_words->setText(lines.join(QLatin1Char(' ')));
    setVisible(!lines.isEmpty());
    m_changes->clear();
    for (const core::AmbiguousColumn& column : outcome.answeredBefore) addAnswers(column);
    connect(m_changes->addAction(tr("Look at the columns…")), &QAction::triggered, this,
            &ImportUnaskedLine::columnsWanted);
}

QStringList ImportUnaskedLine::words(const ImportOutcome& outcome) const
{
    QStringList lines;
    if (m_source.canonical || !m_source.isFigures()) return lines;
    if (m_source.known) lines << tr("The columns are read as in the last list with these headings.");
    for (const core::AmbiguousColumn& column : outcome.answeredBefore)
        lines << tr("Column “%1”: %2 is read as %3, as was said the last time.")
                     .arg(column.heading, column.text, column.read());
    for (const SheetReading& reading : m_source.readings) {
        if (!reading.used || !reading.hasHeadings) continue;
        if (reading.layout.yearFromTitle)
            lines << tr("The figures are of %1, as stands above the headings.").arg(reading.layout.year);
        for (const core::FixedValue& fixed : reading.layout.fixed) {
            const QString heading = FixedValueForm::heading(fixed);
            if (fixed.origin == core::FixedValue::Origin::Title)
                lines << tr("“%1” is “%2” in every row, as stands above the headings.").arg(heading, fixed.value);
            if (fixed.origin == core::FixedValue::Origin::Remembered)
                lines << tr("“%1” is “%2” in every row, as was said the last time.").arg(heading, fixed.value);
        }
    }
    lines.removeDuplicates();
    return lines;
}

void ImportUnaskedLine::addAnswers(const core::AmbiguousColumn& column)
{
    auto* group = new QActionGroup(m_changes);
    for (const auto& [mark, read] :
         {std::pair(core::DecimalMark::Comma, column.byComma), std::pair(core::DecimalMark::Dot, column.byDot)}) {
        QAction* action = m_changes->addAction(tr("%1: %2 is %3").arg(column.heading, column.text, read));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(column.answer == mark);
        connect(action, &QAction::triggered, this, [this, column, mark = mark] {
            if (column.answer == mark) return;
            m_source.answerAgain(column, mark);
            Q_EMIT answered();
        });
    }
    m_changes->addSeparator();
}

} // namespace ui
