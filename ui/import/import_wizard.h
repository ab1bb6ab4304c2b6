// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_source.h"
#include "ui/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace ui {

class ImportDoneStep;
class ImportPreviewStep;
class ImportQuestionStep;
class ImportStep;

/// From a list as it really comes into the file, step by step: file, sheet and headings, columns, questions, dry run.
/// Steps that have nothing to ask are passed over, all can be gone back to; nothing is stored before the last one, and
/// the import can be taken back.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    /// path: the file or folder to begin with; empty: asked for. activity: whose participants a list of people is; 0:
    /// asked for.
    ImportWizard(core::Database& database, int year, const QString& path, const Prompts& prompts,
                 QWidget* parent = nullptr, qint64 activity = 0);

    QString result() const { return m_result; } ///< What was imported, in words; empty if nothing was.
    int step() const; ///< 0: file … 5: done.
    void goNext();
    void goBack();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override; ///< Another file instead.

private:
    enum Step { File, Headings, Columns, Questions, Preview, Done };

    void makeSteps();
    void makeButtons();
    void chooseFile();
    void chooseFolder();
    void read(const QString& path);
    void advance(int from); ///< To the next step with a question, by way of the dry run.
    void plan();
    void planned(const std::shared_ptr<const ImportOutcome>& outcome);
    void stopped(); ///< The work beside the window did not come to its end.
    void store();
    void takeBack();
    void showStep(int step);
    void showState(); ///< Step line, buttons and what is missing.
    ImportStep* at(int step) const { return m_steps[size_t(step)]; }

    core::Database& m_database;
    int m_year;
    qint64 m_activity;
    const Prompts& m_prompts;
    Prompts m_inline; ///< Errors of reading and of the dry run stand in the dialog.
    ImportSource m_source;
    std::shared_ptr<const ImportOutcome> m_outcome; ///< Null: no dry run yet.
    int m_runs = 0; ///< A run that was overtaken by a newer one is dropped.
    bool m_isWorking = false;
    QString m_error;
    QString m_result;
    qint64 m_changeSet = 0;

    std::vector<ImportStep*> m_steps;
    ImportQuestionStep* m_questions = nullptr;
    ImportPreviewStep* m_preview = nullptr;
    ImportDoneStep* m_done = nullptr;
    QLabel* m_line;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    QShortcut* m_always = nullptr; ///< Alt+N leads on in every step and language.
};

} // namespace ui
