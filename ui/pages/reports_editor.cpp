// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_editor.h"

#include "ui/prompts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ReportsEditor::ReportsEditor(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_prompts(prompts), m_state(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_problem(new QLabel(this)), m_generatedTitle(new QLabel(this)),
      m_generated(new QPlainTextEdit(this))
{
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    m_text->setObjectName(QStringLiteral("sentence"));
    m_text->setAccessibleName(tr("Sentence"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save = new QPushButton(tr("&Save (Ctrl+Enter)"), this);
    m_takeGenerated = new QPushButton(tr("Take the &generated sentence"), this);
    m_takeGenerated->setObjectName(QStringLiteral("takeGenerated"));
    m_generatedTitle->setText(tr("What the data say now:"));
    m_generated->setObjectName(QStringLiteral("generated"));
    m_generated->setReadOnly(true);
    m_generated->setAccessibleName(tr("Generated sentence"));
    m_generatedTitle->setBuddy(m_generated);
    connect(m_save, &QPushButton::clicked, this, &ReportsEditor::save);
    connect(m_takeGenerated, &QPushButton::clicked, this, &ReportsEditor::takeGenerated);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_problem);
    layout->addWidget(m_save);
    layout->addSpacing(8);
    layout->addWidget(m_generatedTitle);
    layout->addWidget(m_generated, 2);
    layout->addWidget(m_takeGenerated);
    layout->addStretch();
    clear();
}

void ReportsEditor::clear()
{
    m_sentence = {};
    m_state->setText(tr("Choose a sentence in the outline, or click it on the paper, to change it here."));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_text, m_problem, m_save, m_takeGenerated, m_generatedTitle, m_generated})
        widget->hide();
}

void ReportsEditor::setSentence(const core::DocumentKey& document, const ReportSentences::Sentence& sentence)
{
    const bool same
        = sentence.paragraph.key == key() && document.year == m_document.year && document.plan == m_document.plan;
    const bool keepsTyping = same && m_text->document()->isModified();
    m_document = document;
    m_sentence = sentence;
    switch (sentence.state) {
    case SentenceState::Generated: m_state->setText(tr("= This sentence follows the data.")); break;
    case SentenceState::Edited: m_state->setText(tr("✎ A person has changed this sentence.")); break;
    case SentenceState::Outdated:
        m_state->setText(
            tr("! A person has changed this sentence, and the data have changed since. Compare it with what "
               "the data say now."));
        break;
    }
    if (!keepsTyping) show(sentence.paragraph.text);
    m_text->show();
    m_save->show();
    const bool differs = sentence.paragraph.text != sentence.paragraph.generatedText;
    m_generated->setPlainText(sentence.paragraph.generatedText);
    m_generatedTitle->setVisible(differs);
    m_generated->setVisible(differs);
    m_takeGenerated->setVisible(sentence.state != SentenceState::Generated);
}

void ReportsEditor::show(const QString& text)
{
    if (m_text->toPlainText() != text) m_text->setPlainText(text);
    m_text->document()->setModified(false);
    m_problem->hide();
}

void ReportsEditor::save()
{
    if (key().isEmpty() || !m_text->document()->isModified()) return;
    const QString text = m_text->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
    const core::Paragraph paragraph = m_sentence.paragraph;
    if (text.isEmpty()) {
        m_problem->setText(tr("A sentence cannot be empty. Write something or take the generated sentence."));
        m_problem->show();
        return;
    }
    if (text == paragraph.text) return show(text);
    attempt(m_prompts, this, [&] {
        if (text == paragraph.generatedText)
            core::dropEdit(m_database, m_document, paragraph);
        else
            core::storeEdit(m_database, m_document, paragraph, text);
        show(text);
        m_sentence.paragraph.text = text;
    });
}

void ReportsEditor::takeGenerated()
{
    if (key().isEmpty()) return;
    attempt(m_prompts, this, [this] {
        core::dropEdit(m_database, m_document, m_sentence.paragraph);
        show(m_sentence.paragraph.generatedText);
        m_sentence.paragraph.text = m_sentence.paragraph.generatedText;
    });
}

bool ReportsEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        save();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
