// SPDX-License-Identifier: GPL-3.0-or-later
// What issuing, issued versions and "why this figure" are on the reports page.
#include "core/database/database.h"
#include "core/database/year_lock.h"
#include "core/report/explanation.h"
#include "ui/explanation_view.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/reports_choice.h"
#include "ui/pages/reports_editor.h"
#include "ui/pages/reports_issue_dialog.h"
#include "ui/pages/reports_issued_pane.h"
#include "ui/pages/reports_outline.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/reports_versions.h"
#include "ui/print/report_preview.h"
#include "ui/prompts.h"
#include "ui/scroll_pane.h"
#include "ui/working_year.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

QWidget* ReportsPage::makeRightPane()
{
    auto* edit = new QWidget;
    m_why = new QPushButton(tr("Why this fi&gure…"), edit);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->hide();
    connect(m_why, &QPushButton::clicked, this, &ReportsPage::showWhy);
    auto* layout = new QVBoxLayout(edit);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_why);
    m_right->addWidget(new ScrollPane(edit));
    m_right->addWidget(new ScrollPane(m_issued));
    return m_right;
}

QWidget* ReportsPage::makePaperPane()
{
    auto* pane = new QWidget;
    m_issuedMark->setObjectName(QStringLiteral("issuedMark"));
    m_issuedMark->setAutoFillBackground(true);
    m_issuedMark->setBackgroundRole(QPalette::ToolTipBase);
    m_issuedMark->setForegroundRole(QPalette::ToolTipText);
    m_issuedMark->setMargin(6);
    m_issuedMark->setWordWrap(true);
    m_issuedMark->hide();
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_issuedMark);
    layout->addWidget(m_preview, 1);
    return pane;
}

bool ReportsPage::isIssued() const { return m_versions->issued() != 0; }

core::Report ReportsPage::draft() const
{
    const core::Figures& figures = m_year.figures();
    if (m_choice->isPlan() && !figures.plan) return {};
    return core::draftOf(m_year.database(), figures, m_choice->kind(), m_choice->annexes());
}

void ReportsPage::showIssued()
{
    const core::IssuedReport* issued = m_versions->current();
    m_issuedMark->setVisible(issued);
    m_right->setCurrentIndex(issued ? 1 : 0);
    m_outline->setColumnHidden(1, issued);
    m_signs->setVisible(!issued);
    if (!issued) return;
    m_issuedMark->setText(tr("Issued – %1: printed exactly as it was issued.").arg(ReportsVersions::name(*issued)));
    m_issued->setIssued(*issued,
                        m_versions->isNewest() ? core::changesSince(m_year.database(), issued->id, m_year.figures())
                                               : std::vector<core::FigureChange>());
}

core::IssueRequest ReportsPage::proposedIssue() const
{
    const core::Report now = draft();
    core::IssueRequest request;
    request.report = m_choice->kind();
    request.figures = m_year.request();
    request.number = core::numberIn(now.head);
    request.date = core::dateIn(now.head);
    if (!request.date.isValid()) request.date = QDate::currentDate();
    request.annexes = m_choice->annexes();
    return request;
}

void ReportsPage::issue()
{
    m_editor->save();
    attempt(m_prompts, this, [this] {
        const core::DocumentKey document = documentKey();
        const auto earlier = core::issuedReports(m_year.database(), document);
        IssueState state;
        if (!m_choice->isPlan()) { // a plan tells no results
            const auto open = core::openFindings(m_year.database(), m_year.figures());
            if (const QString blocked = core::blockedBecause(m_year.database(), open); !blocked.isEmpty()) {
                if (m_prompts.confirm(this, blocked, tr("Show the &warnings")))
                    Q_EMIT warningsWanted(QStringLiteral("PR05"));
                return;
            }
            state.openWarnings = int(open.size());
        }
        state.year = document.year;
        state.document
            = m_choice->isPlan() ? tr("the plan of %1").arg(document.year) : tr("the report of %1").arg(document.year);
        // A plan is issued before its year; only the report closes the books.
        state.isLocked = m_choice->isPlan() || core::isLocked(m_year.database(), document.year);
        if (!earlier.empty()) {
            state.revision = earlier.front().revision + 1;
            state.changes = core::changesSince(m_year.database(), earlier.front().id, m_year.figures());
        }
        state.otherWithNumber = [&](const core::IssueRequest& request) {
            const auto other = core::otherWithNumber(m_year.database(), document, request);
            if (!other) return QString();
            return QStringLiteral("%1, %2").arg(other->report == QLatin1String("plan")
                                                    ? tr("the plan of %1").arg(other->year)
                                                    : tr("the report of %1").arg(other->year),
                                                ReportsVersions::name(*other));
        };
        ReportsIssueDialog dialog(proposedIssue(), state, this);
        if (dialog.exec() == QDialog::Accepted) issueAs(dialog.request());
    });
}

void ReportsPage::issueAs(const core::IssueRequest& request)
{
    attempt(m_prompts, this, [&] {
        const qint64 id = core::issue(m_year.database(), request);
        m_versions->setDocument(documentKey());
        m_versions->choose(id);
        Q_EMIT said(tr("Issued: %1").arg(ReportsVersions::name(core::issuedReport(m_year.database(), id))));
    });
}

bool ReportsPage::explains(const QString& key) const
{
    return key == QLatin1String("III.awareness") || key == QLatin1String("III.adoption")
        || key.startsWith(QLatin1String("III.target"))
        || (key.startsWith(QLatin1String("V.")) && key != QLatin1String("V.title"));
}

void ReportsPage::showWhy()
{
    attempt(m_prompts, this, [this] {
        const auto why = core::explanationOf(m_year.database(), m_year.figures(), m_editor->key());
        if (!why) return;
        ExplanationDialog dialog(*why, this);
        connect(&dialog, &ExplanationDialog::facilityWanted, this, &Page::facilityWanted);
        dialog.exec();
    });
}

} // namespace ui
