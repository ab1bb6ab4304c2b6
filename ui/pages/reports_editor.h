// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reports_sentences.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

struct Prompts;

/// One sentence of a document to change, with what the data say beside it, or to make the office's own for every year.
/// Saved when it is left or by Ctrl+Enter.
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
    QPushButton* makeButton(const QString& text, const char* name, void (ReportsEditor::*slot)());
    void takeGenerated();
    void keepChanged();
    void useEveryYear();
    void dropOffice();
    void beginAddition(); ///< What is typed next is a paragraph of its own after the chosen one.
    void show(const QString& text);
    void showState();
    void showButtons();
    QString typed() const;
    bool refuseEmpty(const QString& text);

    core::Database& m_database;
    const Prompts& m_prompts;
    core::DocumentKey m_document;
    ReportSentences::Sentence m_sentence;
    bool m_adds = false;
    QLabel* m_state;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton *m_save, *m_keepChanged, *m_takeGenerated;
    QLabel* m_generatedTitle;
    QPlainTextEdit* m_generated;
    QPushButton *m_everyYear, *m_dropOffice, *m_add;
};

} // namespace ui
