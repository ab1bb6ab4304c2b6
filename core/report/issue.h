// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"
#include "core/indicator/plausibility.h"
#include "core/report/edited_text.h"
#include "core/report/revision.h"

namespace core {

/// What is issued, and what a person says about it.
struct IssueRequest {
    QString report = QStringLiteral("progress"); ///< "progress" or "plan"
    FigureRequest figures; ///< Year, plan, as-of date.
    QString number; ///< "12/BC-UBND" or "12"; empty: what stands in the draft, possibly a blank.
    QDate date; ///< Of the document; invalid: what stands in the draft.
    QString reason; ///< Why it is issued again; required from the second revision on.
    AnnexChoice annexes = {};
    bool lockYear = false; ///< "Khóa sổ": the figures of the year are locked with it.
};

/// An issued document without its content.
struct IssuedReport {
    qint64 id = 0;
    QString report;
    int year = 0;
    qint64 plan = 0; ///< 0: none
    int revision = 1;
    QString number; ///< Empty: left blank on paper.
    QDate date; ///< Invalid: left blank on paper.
    QString issuedAt; ///< UTC, ISO.
    QString issuedBy;
    QString reason;
    QString factorSet;
    QDate boundaryDate; ///< Population, units and their names as of this day.
    std::vector<FigureChange> changes; ///< Against the revision before; empty in the first.
};

/// The document as it would be issued now, from the data. Throws Error for a kind it does not know.
Report draftOf(const Database& database, const Figures& figures, const QString& report,
               const AnnexChoice& annexes = {});
/// The same with the number and the date of the request in its head and in the lines of its annexes; a document that
/// was issued before says under its subject which adjustment it is and what it replaces.
Report reportToIssue(const Database& database, const Figures& figures, const IssueRequest& request);

/// The other document that was issued under the number of the request in the same year; nothing if there is none or the
/// number is left blank. Earlier revisions of the same document are no others.
std::optional<IssuedReport> otherWithNumber(const Database& database, const DocumentKey& document,
                                            const IssueRequest& request);

/// Freezes the document: text, figures, factor set and boundaries, once and for all; the step stands in the journal and
/// no undo takes it back. Returns the id. Throws Error with the code "unconfirmed" naming the paragraphs that must be
/// confirmed first, "unexplained" for a report naming the unlikely figures that must be explained first (PR05), or
/// "reason_missing" for a revision without a reason; then nothing was issued.
qint64 issue(Database& database, const IssueRequest& request);

/// The open findings of the figures' year; those that block a report (PR05) first.
std::vector<Finding> openFindings(const Database& database, const Figures& figures);
/// Names the findings that block a report, at most five: "• F03 …: …". Empty if none does.
QString blockedBecause(const Database& database, const std::vector<Finding>& findings);
/// Newest revision first.
std::vector<IssuedReport> issuedReports(const Database& database, const DocumentKey& document);
/// Throws Error "not_found".
IssuedReport issuedReport(const Database& database, qint64 id);
/// Exactly what was issued. With `withChanges`, from the second revision on, the table of changed figures follows as
/// the last annex. Throws Error "damaged_report" if the stored bytes are not those that were issued.
Report issuedDocument(const Database& database, qint64 id, bool withChanges = false);
/// What the figures now say otherwise than the issued document.
std::vector<FigureChange> changesSince(const Database& database, qint64 id, const Figures& now);
/// What a document of a revision is called beside its title: "bản điều chỉnh lần 1" of revision 2; empty for the first.
QString revisionWords(int revision);
/// The same as the end of a file name: "-dieu-chinh-1".
QString revisionFileEnding(int revision);
/// "12/BC-UBND" out of "Số: 12/BC-UBND"; empty if the number is left blank.
QString numberIn(const DocumentHead& head);
/// Out of "Mê Linh, ngày 10 tháng 12 năm 2018"; invalid if it is left blank.
QDate dateIn(const DocumentHead& head);

} // namespace core
