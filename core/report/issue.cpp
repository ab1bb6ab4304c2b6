// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issue.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/indicator/accepted_findings.h"
#include "core/report/document_head.h"
#include "core/report/plan_document.h"
#include "core/report/progress_report.h"
#include "core/report/report_json.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Issue)
};

/// `changes` is empty for what earlier versions issued: their hash did not vouch for it.
QString hashOf(const QByteArray& figures, const QByteArray& content, const QByteArray& changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(figures);
    hash.addData(content);
    hash.addData(changes);
    return QString::fromLatin1(hash.result().toHex());
}

QString kindInWords(const QString& report)
{
    return report == QLatin1String("plan") ? QStringLiteral("Kế hoạch") : QStringLiteral("Báo cáo");
}

/// Behind the annexes there are, numbered as they are: "Phụ lục VI".
void addAnnex(Report& report, Annex annex, const OfficeWords& office, const QString& kind)
{
    annex.number = report.annexes.empty() ? QStringLiteral("Phụ lục")
                                          : QStringLiteral("Phụ lục %1").arg(roman(int(report.annexes.size()) + 1));
    // As it was when the document was issued: the office may have another name since.
    annex.attachedTo = !report.attachedTo.isEmpty() ? report.attachedTo
        : report.annexes.empty()                    ? attachedLine(office, report.head, kind)
                                                    : report.annexes.back().attachedTo;
    report.annexes.push_back(std::move(annex));
}

Value orNone(const QString& text) { return text.isEmpty() ? Value{} : Value{text}; }
Value orNone(const QDate& date) { return date.isValid() ? Value{date.toString(Qt::ISODate)} : Value{}; }

Error notFound()
{
    return Error(QStringLiteral("no issued report"),
                 Words::tr("This issued document is not in the file. Nothing was changed. Choose another version."),
                 Error::Kind::Request, QStringLiteral("not_found"));
}

constexpr char columns[] = "SELECT id, report, year, plan_id, revision, number, date, issued_at, issued_by, reason,"
                           " factor_set, boundary_date, changes FROM issued_report ";

IssuedReport rowOf(const Statement& row)
{
    return {row.integer(0),
            row.text(1),
            int(row.integer(2)),
            row.integer(3),
            int(row.integer(4)),
            row.text(5),
            QDate::fromString(row.text(6), Qt::ISODate),
            row.text(7),
            row.text(8),
            row.text(9),
            row.text(10),
            QDate::fromString(row.text(11), Qt::ISODate),
            changesFromJson(row.text(12).toUtf8())};
}

/// A row that its stored hash vouches for.
struct Stored {
    QByteArray figures, content;
};
Stored storedOf(const Database& database, qint64 id)
{
    Statement row(database, "SELECT figures, content, changes, data_hash FROM issued_report WHERE id = ?");
    if (!row.bind(1, id).step()) throw notFound();
    Stored stored{row.text(0).toUtf8(), row.text(1).toUtf8()};
    // The content says who vouches for the changes, and no hash agrees with a content from which that was taken.
    const bool vouchesForChanges
        = QJsonDocument::fromJson(stored.content).object().contains(QLatin1String("attachedTo"));
    const QByteArray changes = vouchesForChanges ? row.text(2).toUtf8() : QByteArray();
    if (hashOf(stored.figures, stored.content, changes) != row.text(3))
        throw Error(QStringLiteral("issued report %1: hash differs").arg(id),
                    Words::tr("The issued document in the file is not what was issued: the file was changed by another "
                              "program. Take the document from a backup."),
                    Error::Kind::Request, QStringLiteral("damaged_report"));
    return stored;
}

void refuseUnconfirmed(const std::vector<const Paragraph*>& open)
{
    if (open.empty()) return;
    QStringList texts;
    for (const Paragraph* paragraph : open) {
        if (texts.size() == 5) {
            texts << QStringLiteral("…");
            break;
        }
        QString text = paragraph->text.simplified();
        if (text.size() > 80) text = text.left(79) + QStringLiteral("…");
        texts << QStringLiteral("• %1").arg(text);
    }
    throw Error(
        QStringLiteral("%1 unconfirmed paragraphs").arg(open.size()),
        Words::tr("Nothing was issued. The figures behind %n sentence(s) that were changed by hand are others "
                  "now. Look at each of them (sign ! in the outline) and confirm it, change it or take the generated "
                  "sentence:\n%1",
                  nullptr, int(open.size()))
            .arg(texts.join(QLatin1Char('\n'))),
        Error::Kind::Request, QStringLiteral("unconfirmed"));
}

} // namespace

std::vector<Finding> openFindings(const Database& database, const Figures& figures)
{
    std::vector<Finding> open = openFindings(database, figures.year, figures.baseYear);
    std::stable_partition(open.begin(), open.end(),
                          [](const Finding& finding) { return finding.weight == FindingWeight::BlocksReport; });
    return open;
}

QString blockedBecause(const Database& database, const std::vector<Finding>& findings)
{
    QStringList lines;
    int blocking = 0;
    for (const Finding& finding : findings) {
        if (finding.weight != FindingWeight::BlocksReport || !finding.isOpen() || ++blocking > 5) continue;
        Statement facility(database, "SELECT code || ' ' || name FROM facility WHERE id = ?");
        const QString name = facility.bind(1, finding.facility).step() ? facility.text(0) : QString();
        lines << QStringLiteral("• %1: %2").arg(name, finding.message);
    }
    if (lines.isEmpty()) return {};
    if (blocking > 5) lines << QStringLiteral("…");
    return Words::tr("Nothing was issued. %n figure(s) must be explained first (menu Data, Warnings); the figures "
                     "themselves stay as they are:\n%1",
                     nullptr, blocking)
        .arg(lines.join(QLatin1Char('\n')));
}

static void refuseUnexplained(const Database& database, const Figures& figures)
{
    const QString why = blockedBecause(database, openFindings(database, figures));
    if (!why.isEmpty())
        throw Error(QStringLiteral("unexplained findings"), why, Error::Kind::Request, QStringLiteral("unexplained"));
}

Report draftOf(const Database& database, const Figures& figures, const QString& report, const AnnexChoice& annexes)
{
    if (report == QLatin1String("progress")) return progressReport(database, figures, annexes);
    if (report == QLatin1String("plan")) return planDocument(database, figures, annexes);
    throw Error(QStringLiteral("report kind %1").arg(report),
                Words::tr("There is no document of the kind “%1”.").arg(report), Error::Kind::Request,
                QStringLiteral("unknown_report"));
}

namespace {

/// "12/BC-UBND": the number as typed, with the symbol of the office where there is none.
QString fullNumber(const OfficeWords& office, const IssueRequest& request)
{
    const QString number = request.number.simplified();
    if (number.isEmpty() || number.contains(QLatin1Char('/'))) return number;
    return QStringLiteral("%1/%2-%3")
        .arg(number, request.report == QLatin1String("plan") ? QStringLiteral("KH") : QStringLiteral("BC"),
             office.symbol);
}

/// "(bản điều chỉnh lần 1, thay thế Báo cáo số 12/BC-UBND ngày 10 tháng 12 năm 2018)"
QString replacingLine(const IssuedReport& replaced)
{
    QString line
        = QStringLiteral("(%1, thay thế %2").arg(revisionWords(replaced.revision + 1), kindInWords(replaced.report));
    if (!replaced.number.isEmpty()) line += QStringLiteral(" số %1").arg(replaced.number);
    const QDate date = replaced.date.isValid()
        ? replaced.date
        : QDateTime::fromString(replaced.issuedAt, Qt::ISODate).toLocalTime().date();
    return line + QStringLiteral(" %1)").arg(longDate(date));
}

} // namespace

Report reportToIssue(const Database& database, const Figures& figures, const IssueRequest& request)
{
    Report report = draftOf(database, figures, request.report, request.annexes);
    const OfficeWords office(database);
    if (const QString number = fullNumber(office, request); !number.isEmpty()) report.head.number = numberLine(number);
    if (const auto earlier = issuedReports(database, documentKey(figures, request.report)); !earlier.empty()) {
        report.head.subject << replacingLine(earlier.front());
        report.title += QStringLiteral(" (%1)").arg(revisionWords(earlier.front().revision + 1));
    }
    if (request.date.isValid()) report.head.placeAndDate = placeAndDate(office.place, request.date);
    for (Paragraph& line : report.ends) { // they say what stands in the head
        if (line.key == QLatin1String("head.number")) line.text = report.head.number;
        if (line.key == QLatin1String("head.place_date")) line.text = report.head.placeAndDate;
    }
    for (Annex& annex : report.annexes)
        if (!annex.attachedTo.isEmpty())
            annex.attachedTo = attachedLine(office, report.head, kindInWords(request.report));
    report.attachedTo = attachedLine(office, report.head, kindInWords(request.report));
    return report;
}

std::optional<IssuedReport> otherWithNumber(const Database& database, const DocumentKey& document,
                                            const IssueRequest& request)
{
    if (request.number.simplified().isEmpty()) return {};
    DocumentHead head;
    head.number = numberLine(fullNumber(OfficeWords(database), request));
    Statement rows(database,
                   QByteArray(columns)
                       + "WHERE number = ? AND substr(coalesce(date, issued_at), 1, 4) = ?"
                         " AND NOT (report = ? AND year = ? AND plan_id IS ?) ORDER BY id DESC");
    rows.bind(1, numberIn(head))
        .bind(2, QString::number((request.date.isValid() ? request.date : QDate::currentDate()).year()))
        .bind(3, document.report)
        .bind(4, qint64(document.year))
        .bind(5, document.plan == 0 ? Value{} : Value{document.plan});
    return rows.step() ? std::optional(rowOf(rows)) : std::nullopt;
}

QString revisionWords(int revision)
{
    return revision < 2 ? QString() : QStringLiteral("bản điều chỉnh lần %1").arg(revision - 1);
}

QString revisionFileEnding(int revision)
{
    return revision < 2 ? QString() : QStringLiteral("-dieu-chinh-%1").arg(revision - 1);
}

qint64 issue(Database& database, const IssueRequest& request)
{
    const Figures figures = figuresOf(database, request.figures);
    const DocumentKey document = documentKey(figures, request.report);
    const Report report = reportToIssue(database, figures, request);
    refuseUnconfirmed(unconfirmed(report));
    if (request.report == QLatin1String("progress")) refuseUnexplained(database, figures); // a plan tells no results
    const auto earlier = issuedReports(database, document);
    const int revision = earlier.empty() ? 1 : earlier.front().revision + 1;
    const QString reason = request.reason.simplified();
    if (revision > 1 && reason.isEmpty())
        throw Error(QStringLiteral("revision without a reason"),
                    Words::tr("A revision needs a reason; it stands in the journal. Nothing was issued."),
                    Error::Kind::Request, QStringLiteral("reason_missing"));
    const QByteArray content = reportJson(report), printed = issuedFigures(database, figures, request.report);
    reportFromJson(content); // what cannot be read again must not be issued
    const QByteArray changes = revision > 1
        ? changesJson(changedFigures(storedOf(database, earlier.front().id).figures, printed))
        : QByteArray();
    const QString number = numberIn(report.head);
    const QString name = request.report == QLatin1String("plan") ? Words::tr("the plan of %1").arg(document.year)
                                                                 : Words::tr("the report of %1").arg(document.year);
    Transaction transaction(database,
                            Words::tr("Issue %1, revision %2%3")
                                .arg(name)
                                .arg(revision)
                                .arg(number.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(number)),
                            reason);
    Statement row(database,
                  "INSERT INTO issued_report (report, year, plan_id, revision, number, date, issued_at, issued_by,"
                  " reason, factor_set, boundary_date, data_hash, figures, content, changes)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, request.report)
        .bind(2, qint64(document.year))
        .bind(3, document.plan == 0 ? Value{} : Value{document.plan})
        .bind(4, qint64(revision))
        .bind(5, orNone(number))
        .bind(6, orNone(dateIn(report.head)))
        .bind(7, QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        .bind(8, currentUser())
        .bind(9, orNone(reason))
        .bind(10, orNone(figures.factorSet))
        .bind(11, orNone(figures.asOf))
        .bind(12, hashOf(printed, content, changes))
        .bind(13, QString::fromUtf8(printed))
        .bind(14, QString::fromUtf8(content))
        .bind(15, orNone(QString::fromUtf8(changes)))
        .run();
    const qint64 id = row.lastInsertedId();
    markAsLasting(database, transaction.changeSet());
    if (request.lockYear && !isLocked(database, figures.year))
        putYearLock(database, transaction.changeSet(), figures.year, true, reason);
    transaction.commit({QStringLiteral("issued_report")});
    return id;
}

std::vector<IssuedReport> issuedReports(const Database& database, const DocumentKey& document)
{
    Statement rows(database,
                   QByteArray(columns) + "WHERE report = ? AND year = ? AND plan_id IS ? ORDER BY revision DESC");
    rows.bind(1, document.report).bind(2, qint64(document.year));
    rows.bind(3, document.plan == 0 ? Value{} : Value{document.plan});
    std::vector<IssuedReport> list;
    while (rows.step()) list.push_back(rowOf(rows));
    return list;
}

IssuedReport issuedReport(const Database& database, qint64 id)
{
    Statement row(database, QByteArray(columns) + "WHERE id = ?");
    if (!row.bind(1, id).step()) throw notFound();
    return rowOf(row);
}

Report issuedDocument(const Database& database, qint64 id, bool withChanges)
{
    Report report = reportFromJson(storedOf(database, id).content);
    const IssuedReport head = issuedReport(database, id);
    if (!withChanges || head.revision < 2) return report;
    addAnnex(report, changesAnnex(head.changes, head.revision), OfficeWords(database), kindInWords(head.report));
    return report;
}

std::vector<FigureChange> changesSince(const Database& database, qint64 id, const Figures& now)
{
    return changedFigures(storedOf(database, id).figures,
                          issuedFigures(database, now, issuedReport(database, id).report));
}

QString numberIn(const DocumentHead& head)
{
    QString number = head.number;
    number.remove(QStringLiteral("Số:"));
    number = number.simplified();
    return number.startsWith(QLatin1Char('/')) ? QString() : number;
}

QDate dateIn(const DocumentHead& head)
{
    static const QRegularExpression date(
        QStringLiteral("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})"));
    const auto match = date.match(head.placeAndDate);
    return match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt())
                            : QDate();
}

} // namespace core
