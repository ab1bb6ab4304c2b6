// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issue.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

/// What a revision would change, and whether the year is locked already.
struct IssueState {
    QString document; ///< "the report of 2018"
    int year = 0;
    int revision = 1;
    bool isLocked = false;
    std::vector<core::FigureChange> changes; ///< Against the revision before.
    int openWarnings = 0; ///< That nobody explained; they do not hinder.
    /// What other document has the number already, in words; empty if none has.
    std::function<QString(const core::IssueRequest&)> otherWithNumber = {};
};

/// Asks once, naming the document, before it is issued: number, date, reason of a revision, whether the year is locked.
class ReportsIssueDialog : public QDialog {
    Q_OBJECT

public:
    /// `proposed`: number and date as they stand in the draft.
    ReportsIssueDialog(const core::IssueRequest& proposed, const IssueState& state, QWidget* parent = nullptr);

    core::IssueRequest request() const; ///< What the person has said.
    void accept() override; ///< Stays open and says what is wrong.

private:
    void fail(QLineEdit* field, const QString& message);
    void warnOfNumber();

    core::IssueRequest m_proposed;
    QLineEdit *m_number, *m_date, *m_reason;
    std::function<QString(const core::IssueRequest&)> m_otherWithNumber;
    QLabel *m_problem, *m_numberTaken;
    QCheckBox* m_lock;
};

/// "Figure | before | after" of every change, to look at.
QWidget* changesTable(const std::vector<core::FigureChange>& changes, QWidget* parent);

} // namespace ui
