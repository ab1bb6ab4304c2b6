// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reminder_letter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace ui {

class ReportPreview;
class WorkingYear;
struct Prompts;

/// Letters that ask facilities for their forms: number, date, deadline, the words of the office, and the form itself
/// behind each letter if wanted. All in one print run, PDF or Word file.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    LetterDialog(WorkingYear& year, const Prompts& prompts, std::vector<qint64> facilities, QWidget* parent = nullptr);

    /// Nothing if a date cannot be read; it is then said under the field.
    std::optional<core::LetterRequest> request();
    std::vector<core::Report> letters(size_t most, bool withForms); ///< Of the first facilities.
    void savePdf();
    void saveWord();

private:
    QWidget* makeSide();
    QWidget* makeText();
    void refresh();
    void print();
    void writeDown(); ///< Letters that left the program stand in the list of reminders, if wanted.
    bool keepEdited(); ///< Words that were changed and not kept yet; false if they cannot be.
    void keepWords();
    void programWords();
    void showParagraph();
    void say(const QString& message);

    WorkingYear& m_year;
    const Prompts& m_prompts;
    std::vector<qint64> m_facilities;
    std::vector<core::LetterParagraph> m_paragraphs;
    int m_paragraph = 0;
    QLineEdit *m_number, *m_date, *m_deadline;
    QCheckBox *m_forms, *m_note;
    QPlainTextEdit* m_words;
    QPushButton *m_keep, *m_program;
    QLabel *m_said, *m_place;
    ReportPreview* m_preview;
    QTimer* m_soon;
};

} // namespace ui
