// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_source.h"
#include "ui/import/import_step.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace ui {

/// What the list itself does not say, asked once: how "6.744" is read, whether other names are corrections, what
/// becomes of facilities that may be known already, whose participants they are.
class ImportQuestionStep : public ImportStep {
    Q_OBJECT

public:
    /// outcome: of the last dry run; null before the first.
    ImportQuestionStep(const core::Database& database, ImportSource& source,
                       const std::shared_ptr<const ImportOutcome>& outcome, QWidget* parent = nullptr);

    QString title() const override;
    void enter() override;
    bool asks() const override;
    QString missing() const override;
    void leave() override;
    QWidget* firstInput() override;
    void forget(); ///< Another list: everything may be asked again.

private:
    struct Question {
        core::AmbiguousColumn column;
        QButtonGroup* answer;
    };
    QVBoxLayout* addGroup(const QString& title);
    void addNumbers();
    void addDuplicates();
    void addDates();
    void addActivity();
    void addStaff();
    void addReason(const QString& question, const QString& wrong); ///< Of dated changes: corrected, or from a day on.
    bool lacksDuties() const;
    bool asksDated() const;
    bool asksDuplicates() const;

    const core::Database& m_database;
    ImportSource& m_source;
    const std::shared_ptr<const ImportOutcome>& m_outcome;
    std::vector<core::AmbiguousColumn> m_ambiguous; ///< All that were ever asked about this list.
    bool m_datedAnswered = false, m_duplicatesAnswered = false, m_dutiesAnswered = false;

    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
    std::vector<Question> m_questions;
    QLineEdit* m_listDate = nullptr;
    QLineEdit* m_validFrom = nullptr;
    QRadioButton* m_correct = nullptr;
    QRadioButton* m_leaveOut = nullptr;
    QComboBox* m_activity = nullptr;
    QComboBox* m_duty = nullptr;
};

} // namespace ui
