// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issue.h"
#include "ui/pages/page.h"
#include "ui/pages/reports_sentences.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class FlowLayout;
class FreshWhenShown;
class ReportPreview;
class ReportsChoice;
class ReportsEditor;
class ReportsIssuedPane;
class ReportsOutline;
class ReportsVersions;
class WorkingYear;
struct Prompts;

/// The plan or the progress report as a document: outline, paper as it will be printed, and the sentence under edit;
/// and every version that was issued, as it was issued.
class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void nextPane() override;
    std::vector<PageCommand> commands() override; ///< reports_commands.cpp
    void focusMain() override;
    void savePdf();
    void saveDocx();
    void saveHtml();
    const core::Report& report() const { return m_report; }
    void issue(); ///< Asks once and freezes the document.
    void issueAs(const core::IssueRequest& request); ///< Then shows what was issued.
    core::IssueRequest proposedIssue() const; ///< Number and date as they stand in the draft.
    void showDocument(const QString& kind); ///< "plan" or "progress"

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeOutlinePane();
    QWidget* makePaperPane(); ///< reports_issuing.cpp, like the next ones.
    QWidget* makeRightPane();
    bool isIssued() const;
    void showIssued();
    void showWhy();
    bool explains(const QString& key) const;
    core::Report draft() const; ///< Empty where no plan holds the year.
    void makeButtons();
    void refresh();
    void showState();
    void choose(const QString& key);
    void showOnPaper(const QString& key);
    void showPart(int part);
    void showEnd();
    void fitPaper(); ///< Upright pages as wide as the window; those on their side are scrolled.
    void saveAs(const QString& title, const QString& ending, const QString& filter,
                void (*write)(const core::Report&, const QString&));
    core::DocumentKey documentKey() const;
    bool hasDocument() const { return !m_report.head.kind.isEmpty(); } ///< No plan holds the year: there is none.

    WorkingYear& m_year;
    const Prompts& m_prompts;
    FreshWhenShown* m_fresh;
    core::Report m_report;
    ReportSentences m_sentences;
    ReportsChoice* m_choice;
    FlowLayout* m_buttons;
    QList<QPushButton*> m_writers; ///< Print and save; without a document there is nothing to write.
    ReportsOutline* m_outline;
    ReportPreview* m_preview;
    ReportsEditor* m_editor;
    QLabel* m_pageNumber;
    QSplitter* m_panes;
    QSplitter* m_left; ///< The outline; on a narrow page what is edited stands below it.
    QLabel* m_empty; ///< What to do where there is no document.
    QPushButton* m_unconfirmed; ///< Leads to the next sentence to be confirmed.
    ReportsVersions* m_versions;
    ReportsIssuedPane* m_issued;
    QStackedWidget* m_right;
    QLabel* m_issuedMark; ///< Above the paper of an issued version.
    QLabel* m_signs;
    QPushButton *m_issue, *m_why;
    bool m_fitsPaper = true;
};

} // namespace ui
