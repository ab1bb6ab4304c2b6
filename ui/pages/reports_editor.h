// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reports_sentences.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

struct Prompts;

/// One sentence of a report to change, with what the data say beside it. Saved when it is left or by Ctrl+Enter.
class ReportsEditor : public QWidget {
    Q_OBJECT

public:
    ReportsEditor(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    void setSentence(const core::DocumentKey& document, const ReportSentences::Sentence& sentence);
    void clear(); ///< Nothing is chosen.
    QString key() const { return m_sentence.paragraph.key; }
    void save(); ///< Nothing happens if nothing was changed.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeGenerated();
    void show(const QString& text);

    core::Database& m_database;
    const Prompts& m_prompts;
    core::DocumentKey m_document;
    ReportSentences::Sentence m_sentence;
    QLabel* m_state;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton *m_save, *m_takeGenerated;
    QLabel* m_generatedTitle;
    QPlainTextEdit* m_generated;
};

} // namespace ui
