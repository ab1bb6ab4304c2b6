// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_editor.h"

#include "core/database/database.h"
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
    m_generatedTitle->setText(tr("What the data say now:"));
    m_generated->setObjectName(QStringLiteral("generated"));
    m_generated->setReadOnly(true);
    m_generated->setAccessibleName(tr("Generated sentence"));
    m_generatedTitle->setBuddy(m_generated);
    m_save = makeButton(tr("&Save (Ctrl+Enter)"), "saveSentence", &ReportsEditor::save);
    m_keepChanged = makeButton(tr("Keep the &changed sentence"), "keepChanged", &ReportsEditor::keepChanged);
    m_takeGenerated = makeButton(tr("Ta&ke the generated sentence"), "takeGenerated", &ReportsEditor::takeGenerated);
    m_everyYear = makeButton(tr("Use f&or every year"), "everyYear", &ReportsEditor::useEveryYear);
    m_everyYear->setToolTip(
        tr("The office's own words from now on. {nam}, {nam_sau}, {dia_ban}, {don_vi} stand for the year, the year "
           "after, the area and the office."));
    m_dropOffice = makeButton(tr("No longer for every year"), "dropOffice", &ReportsEditor::dropOffice);
    m_add = makeButton(tr("&Add a paragraph after it"), "addParagraph", &ReportsEditor::beginAddition);
    m_add->setToolTip(tr("A paragraph of the office, printed after this one every year"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_problem);
    layout->addWidget(m_save);
    layout->addSpacing(8);
    layout->addWidget(m_generatedTitle);
    layout->addWidget(m_generated, 2);
    layout->addWidget(m_keepChanged);
    layout->addWidget(m_takeGenerated);
    layout->addSpacing(8);
    layout->addWidget(m_everyYear);
    layout->addWidget(m_dropOffice);
    layout->addWidget(m_add);
    layout->addStretch();
    clear();
}

QPushButton* ReportsEditor::makeButton(const QString& text, const char* name, void (ReportsEditor::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ReportsEditor::clear()
{
    m_sentence = {};
    m_adds = false;
    m_state->setText(tr("Choose a sentence in the outline, or click it on the paper, to change it here."));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_text, m_problem, m_save, m_keepChanged, m_takeGenerated, m_generatedTitle,
                                         m_generated, m_everyYear, m_dropOffice, m_add})
        widget->hide();
}

void ReportsEditor::setSentence(const core::DocumentKey& document, const ReportSentences::Sentence& sentence)
{
    const bool same = sentence.paragraph.key == key() && document.report == m_document.report
        && document.year == m_document.year && document.plan == m_document.plan;
    const bool keepsTyping = same && m_text->document()->isModified();
    m_document = document;
    m_sentence = sentence;
    if (!keepsTyping) {
        m_adds = false;
        show(sentence.paragraph.text);
    }
    showState();
    showButtons();
}

void ReportsEditor::showState()
{
    if (m_adds)
        return m_state->setText(
            tr("A new paragraph of the office, printed every year after: “%1” {nam}, {nam_sau}, {dia_ban}, {don_vi} "
               "stand for the year, the year after, the area and the office.")
                .arg(m_sentence.paragraph.text.simplified().left(60)));
    switch (m_sentence.state) {
    case SentenceState::Generated: m_state->setText(tr("= This sentence follows the data.")); break;
    case SentenceState::Office: m_state->setText(tr("≡ The office's own sentence, the same every year.")); break;
    case SentenceState::Edited: m_state->setText(tr("✎ A person has changed this sentence.")); break;
    case SentenceState::Outdated:
        m_state->setText(
            tr("! A person has changed this sentence, and the data have changed since. Compare it with what "
               "the data say now."));
        break;
    }
}

void ReportsEditor::showButtons()
{
    const core::Paragraph& paragraph = m_sentence.paragraph;
    const bool writable = m_database.isWritable(), everyYear = core::isOfEveryYear(paragraph.key);
    m_text->setReadOnly(!writable);
    m_text->show();
    m_save->setVisible(writable);
    const bool differs = paragraph.text != paragraph.generatedText && !m_adds;
    m_generatedTitle->setText(paragraph.fromOffice ? tr("The office's own sentence:") : tr("What the data say now:"));
    m_generated->setPlainText(paragraph.generatedText);
    m_generatedTitle->setVisible(differs);
    m_generated->setVisible(differs);
    m_keepChanged->setVisible(writable && !m_adds && m_sentence.state == SentenceState::Outdated);
    m_takeGenerated->setText(m_sentence.state == SentenceState::Outdated ? tr("Ta&ke the new generated sentence")
                                                                         : tr("Ta&ke the generated sentence"));
    m_takeGenerated->setVisible(writable && !m_adds && !paragraph.generated);
    m_everyYear->setVisible(writable && !m_adds && everyYear);
    m_dropOffice->setVisible(writable && !m_adds && paragraph.fromOffice);
    m_dropOffice->setText(paragraph.key.endsWith(QLatin1Char('+')) ? tr("Remove this paragraph")
                                                                   : tr("No longer for every year"));
    m_add->setVisible(writable && !m_adds && everyYear && !m_sentence.hasAddition
                      && !paragraph.key.endsWith(QLatin1Char('+')));
}

void ReportsEditor::show(const QString& text)
{
    if (m_text->toPlainText() != text) m_text->setPlainText(text);
    m_text->document()->setModified(false);
    m_problem->hide();
}

QString ReportsEditor::typed() const
{
    return m_text->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
}

bool ReportsEditor::refuseEmpty(const QString& text)
{
    if (!text.isEmpty()) return false;
    m_problem->setText(tr("A sentence cannot be empty. Write something or take the generated sentence."));
    m_problem->show();
    return true;
}

void ReportsEditor::save()
{
    if (key().isEmpty() || !m_text->document()->isModified()) return;
    const QString text = typed();
    const core::Paragraph paragraph = m_sentence.paragraph;
    if (m_adds) {
        attempt(m_prompts, this, [&] {
            if (!text.isEmpty()) core::storeOfficeText(m_database, m_document, paragraph.key + QLatin1Char('+'), text);
            m_adds = false;
            show(paragraph.text);
            showState();
            showButtons();
        });
        return;
    }
    if (text == paragraph.text) return show(text);
    if (refuseEmpty(text)) return;
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

void ReportsEditor::keepChanged()
{
    if (key().isEmpty()) return;
    save(); // the changed sentence may be changed once more
    attempt(m_prompts, this, [this] { core::confirmEdit(m_database, m_document, m_sentence.paragraph); });
}

void ReportsEditor::useEveryYear()
{
    const QString text = typed();
    if (key().isEmpty() || refuseEmpty(text)) return;
    attempt(m_prompts, this, [&] {
        const core::Placeholders words = core::placeholders(m_database, m_document.year);
        const QString own = core::withPlaceholders(text, words);
        core::storeOfficeText(m_database, m_document, key(), own);
        show(core::filled(own, words));
    });
}

void ReportsEditor::dropOffice()
{
    if (key().isEmpty()) return;
    attempt(m_prompts, this, [this] {
        core::dropOfficeText(m_database, m_document, key());
        m_text->document()->setModified(false);
    });
}

void ReportsEditor::beginAddition()
{
    save();
    m_adds = true;
    m_text->clear();
    m_text->document()->setModified(false);
    m_problem->hide();
    showState();
    showButtons();
    m_text->setFocus(Qt::OtherFocusReason);
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
        if (key->key() == Qt::Key_Escape && m_adds) {
            m_text->document()->setModified(false);
            setSentence(m_document, m_sentence);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
