// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter_dialog.h"

#include "core/database/database.h"
#include "core/database/reminders.h"
#include "core/indicator/unanswered.h"
#include "core/record/entry.h"
#include "core/record/typed_text.h"
#include "core/report/edited_text.h"
#include "core/report/survey_form.h"
#include "ui/file_places.h"
#include "ui/paper_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_docx.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"
#include "ui/prompts.h"
#include "ui/text_labels.h"
#include "ui/working_year.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr size_t mostSeen = 5; ///< Letters in the preview.
constexpr int daysToAnswer = 10; ///< Proposed.

QString noteSetting() { return QStringLiteral("letters/note"); }

core::DocumentKey documentOf(int year) { return {QStringLiteral("reminder"), year, 0}; }

} // namespace

LetterDialog::LetterDialog(WorkingYear& year, const Prompts& prompts, std::vector<qint64> facilities, QWidget* parent)
    : QDialog(parent), m_year(year), m_prompts(prompts), m_facilities(std::move(facilities)), m_number(new QLineEdit),
      m_date(new QLineEdit), m_deadline(new QLineEdit), m_forms(new QCheckBox(tr("&Enclose the survey form"))),
      m_note(new QCheckBox(tr("&Write down that letters were sent"))), m_words(new QPlainTextEdit),
      m_keep(new QPushButton(tr("&Keep for every letter"))),
      m_program(new QPushButton(tr("As the program writes &it"))), m_said(new QLabel), m_place(new QLabel),
      m_preview(new ReportPreview), m_soon(new QTimer(this))
{
    setWindowTitle(tr("Reminder letters: %n facility(ies)", nullptr, int(m_facilities.size())));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeSide());
    layout->addWidget(m_preview, 1);
    resize(1120, 680);
    m_soon->setSingleShot(true);
    m_soon->setInterval(300);
    connect(m_soon, &QTimer::timeout, this, &LetterDialog::refresh);
    for (QLineEdit* line : {m_number, m_date, m_deadline})
        connect(line, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(this, &QDialog::finished, this, &LetterDialog::keepEdited);
    connect(m_forms, &QCheckBox::toggled, m_soon, qOverload<>(&QTimer::start));
    attempt(m_prompts, this, [this] { m_paragraphs = core::letterParagraphs(m_year.database()); });
    showParagraph();
    refresh();
    m_number->setFocus();
}

QWidget* LetterDialog::makeSide()
{
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setPlaceholderText(tr("blank: filled in by hand"));
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setPlaceholderText(tr("blank: filled in by hand"));
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_deadline->setPlaceholderText(tr("blank: as soon as possible"));
    m_deadline->setText(QDate::currentDate().addDays(daysToAnswer).toString(QStringLiteral("dd/MM/yyyy")));
    m_forms->setToolTip(tr("With what is known of the facility and the figures of the year before; printed and in the "
                           "PDF, not in the Word file."));
    m_note->setObjectName(QStringLiteral("note"));
    // Saved papers are often drafts: only who has asked for it before finds it ticked.
    m_note->setChecked(m_year.database().isWritable() && QSettings().value(noteSetting()).toBool());
    m_note->setEnabled(m_year.database().isWritable());
    connect(m_note, &QCheckBox::clicked, this, [](bool wanted) { QSettings().setValue(noteSetting(), wanted); });
    m_note->setToolTip(tr("Each facility gets a reminder “letter” of today once the letters are printed or saved."));
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Number"), m_number);
    fields->addRow(tr("&Date"), m_date);
    fields->addRow(tr("Answer &until"), m_deadline);
    fields->addRow(m_forms);
    fields->addRow(m_note);
    m_said->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("said"));
    auto* buttons = new QDialogButtonBox(Qt::Vertical);
    auto* printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto* pdf = buttons->addButton(tr("PD&F…"), QDialogButtonBox::ActionRole);
    auto* word = buttons->addButton(tr("W&ord…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    pdf->setObjectName(QStringLiteral("pdf"));
    word->setObjectName(QStringLiteral("word"));
    printButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(printButton, &QPushButton::clicked, this, &LetterDialog::print);
    connect(pdf, &QPushButton::clicked, this, &LetterDialog::savePdf);
    connect(word, &QPushButton::clicked, this, &LetterDialog::saveWord);

    auto* side = new QWidget;
    side->setFixedWidth(std::max(330, fontMetrics().averageCharWidth() * 48));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(fields);
    column->addWidget(makeText(), 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    return side;
}

/// The words of the letter, a paragraph at a time.
QWidget* LetterDialog::makeText()
{
    auto* box = new QGroupBox(tr("Words of the letter"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(box->title());
    m_words->setTabChangesFocus(true);
    auto* before = new QToolButton;
    before->setText(QStringLiteral("‹"));
    before->setToolTip(tr("The paragraph before (Alt+Left)"));
    before->setAccessibleName(before->toolTip());
    before->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    auto* next = new QToolButton;
    next->setText(QStringLiteral("›"));
    next->setToolTip(tr("The next paragraph (Alt+Right)"));
    next->setAccessibleName(next->toolTip());
    next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    const auto turn = [this](int by) {
        if (!keepEdited()) return;
        m_paragraph = std::clamp(m_paragraph + by, 0, std::max(0, int(m_paragraphs.size()) - 1));
        showParagraph();
    };
    connect(before, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(next, &QToolButton::clicked, this, [turn] { turn(1); });
    connect(m_keep, &QPushButton::clicked, this, &LetterDialog::keepWords);
    connect(m_program, &QPushButton::clicked, this, &LetterDialog::programWords);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setAutoDefault(false);
    m_program->setAutoDefault(false);
    auto* help = hintLabel(tr("{co_so} facility · {han} until when · {nam} year · {don_vi} office · {dia_ban} area · "
                              "{lien_he} whom to ask"));
    auto* line = new QHBoxLayout;
    line->addWidget(before);
    line->addWidget(m_place, 1, Qt::AlignCenter);
    line->addWidget(next);
    auto* layout = new QVBoxLayout(box);
    layout->addLayout(line);
    layout->addWidget(m_words, 1);
    layout->addWidget(help);
    layout->addWidget(m_keep);
    layout->addWidget(m_program);
    return box;
}

void LetterDialog::showParagraph()
{
    if (m_paragraphs.empty()) return;
    m_place->setText(tr("Paragraph %1 of %2").arg(m_paragraph + 1).arg(m_paragraphs.size()));
    m_words->setPlainText(m_paragraphs[size_t(m_paragraph)].words);
    const bool writable = m_year.database().isWritable();
    m_words->setReadOnly(!writable);
    m_keep->setEnabled(writable);
    m_program->setEnabled(
        writable && m_paragraphs[size_t(m_paragraph)].words != core::letterParagraphs()[size_t(m_paragraph)].words);
}

void LetterDialog::keepWords()
{
    const QString words = m_words->toPlainText().simplified();
    if (words.isEmpty()) return say(tr("The paragraph is empty. “As the program writes it” brings its words back."));
    if (words == core::letterParagraphs()[size_t(m_paragraph)].words) return programWords();
    attempt(m_prompts, this, [&] {
        core::storeOfficeText(m_year.database(), documentOf(m_year.year()), m_paragraphs[size_t(m_paragraph)].key,
                              words);
        m_paragraphs = core::letterParagraphs(m_year.database());
        say(tr("Kept for every letter of this file."));
    });
    showParagraph();
    refresh();
}

bool LetterDialog::keepEdited()
{
    if (m_paragraphs.empty() || m_words->isReadOnly()) return true;
    const QString& kept = m_paragraphs[size_t(m_paragraph)].words;
    const QString typed = m_words->toPlainText().simplified();
    if (typed == kept.simplified()) return true;
    keepWords();
    return !typed.isEmpty();
}

void LetterDialog::programWords()
{
    attempt(m_prompts, this, [&] {
        core::dropOfficeText(m_year.database(), documentOf(m_year.year()), m_paragraphs[size_t(m_paragraph)].key);
        m_paragraphs = core::letterParagraphs(m_year.database());
    });
    showParagraph();
    refresh();
}

void LetterDialog::say(const QString& message) { m_said->setText(message); }

std::optional<core::LetterRequest> LetterDialog::request()
{
    core::LetterRequest request;
    request.number = m_number->text();
    request.withForm = m_forms->isChecked();
    const core::Field& field = core::reminderDictionary().field(QLatin1String("planned_on"));
    for (const auto& [line, date] : {std::pair(m_date, &request.date), std::pair(m_deadline, &request.deadline)}) {
        if (line->text().trimmed().isEmpty()) continue;
        const core::Parsed parsed = core::parseTyped(field, line->text());
        if (parsed.problem) {
            say(tr("“%1” is not a date. Type it like 31/12/2026, or leave it blank.").arg(line->text()));
            return std::nullopt;
        }
        *date = core::dateOf(parsed.value);
    }
    return request;
}

std::vector<core::Report> LetterDialog::letters(size_t most, bool withForms)
{
    const auto wanted = request();
    if (!wanted) return {};
    const core::Database& database = m_year.database();
    QSet<qint64> open; // some may have answered meanwhile
    for (const core::Unanswered& line : core::unanswered(database, m_year.figures())) open << line.facility;
    std::vector<qint64> facilities;
    for (const qint64 facility : m_facilities)
        if (open.contains(facility) && facilities.size() < most) facilities.push_back(facility);
    std::vector<core::Report> papers;
    std::vector<core::Report> written = core::reminderLetters(database, m_year.figures(), facilities, *wanted);
    for (size_t i = 0; i < written.size(); ++i) {
        papers.push_back(std::move(written[i]));
        if (withForms && wanted->withForm)
            papers.push_back(
                core::surveyForms(database, m_year.year(), core::SurveyFormKind::Prefilled, {facilities[i]}));
    }
    return papers;
}

void LetterDialog::refresh()
{
    attempt(m_prompts, this, [this] {
        const std::vector<core::Report> papers = letters(mostSeen, true);
        if (papers.empty()) return;
        m_preview->setReports(papers);
        say(m_facilities.size() > mostSeen ? tr("The preview shows the first %1 letters.").arg(mostSeen) : QString());
    });
}

void LetterDialog::print()
{
    if (!keepEdited()) return;
    attempt(m_prompts, this, [this] {
        const auto papers = letters(m_facilities.size(), true);
        if (!papers.empty() && printWithDialog(papers, this)) writeDown();
    });
}

void LetterDialog::savePdf()
{
    if (!keepEdited()) return;
    attempt(m_prompts, this, [this] {
        const auto papers = letters(m_facilities.size(), true);
        if (papers.empty()) return;
        const QString path = askPath(m_prompts, this, tr("Save the letters as PDF"), fileNameOf(papers.front().title),
                                     QStringLiteral("pdf"), tr("PDF documents (*.pdf)"));
        if (path.isEmpty()) return;
        writePdf(papers, path);
        writeDown();
        say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void LetterDialog::saveWord()
{
    if (!keepEdited()) return;
    attempt(m_prompts, this, [this] {
        const auto papers = letters(m_facilities.size(), false);
        if (papers.empty()) return;
        const QString path = askPath(m_prompts, this, tr("Save the letters for Word"), fileNameOf(papers.front().title),
                                     QStringLiteral("docx"), tr("Word documents (*.docx)"));
        if (path.isEmpty()) return;
        writeDocx(papers, path);
        writeDown();
        const QString saved = tr("Saved: %1").arg(QDir::toNativeSeparators(path));
        say(m_forms->isChecked() ? saved + QLatin1Char('\n')
                    + tr("The survey forms are not in it: print them or save "
                         "them as PDF.")
                                 : saved);
    });
}

void LetterDialog::writeDown()
{
    if (!m_note->isChecked() || !m_year.database().isWritable()) return;
    const QDate today = QDate::currentDate();
    core::addReminders(m_year.database(),
                       {m_year.year(), QStringLiteral("letter"), {}, today, m_number->text().simplified()},
                       m_facilities);
    m_note->setChecked(false); // printing them once more is no other letter
}

} // namespace ui
