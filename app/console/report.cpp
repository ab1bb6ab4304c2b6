// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/report/issue.h"
#include "core/report/progress_report.h"
#include "ui/chart/chart_painter.h"
#include "ui/print/report_docx.h"
#include "ui/print/report_html.h"
#include "ui/print/report_printer.h"

#include <QDir>
#include <QJsonArray>

namespace app {

namespace {

core::Figures figuresFor(const core::Database& database, const QCommandLineParser& parsed)
{
    core::FigureRequest request;
    request.year = yearOf(parsed);
    request.plan = parsed.value(QStringLiteral("plan"));
    return core::figuresOf(database, request);
}

QString outOf(const QCommandLineParser& parsed)
{
    const QString out = parsed.value(QStringLiteral("out"));
    if (out.isEmpty()) throw UsageError(Words::tr("Say where to write: --out …"));
    return out;
}

/// The one of --revision; 0 if it was not given.
int revisionOf(const QCommandLineParser& parsed)
{
    if (!parsed.isSet(QStringLiteral("revision"))) return 0;
    const int revision = parsed.value(QStringLiteral("revision")).toInt();
    if (revision < 1) throw UsageError(Words::tr("Give the revision as a number: --revision 1."));
    return revision;
}

QString noRevision(int year, int revision)
{
    return Words::tr("The report of %1 has no revision %2.").arg(year).arg(revision);
}

/// The document from the data, or with --revision as it was issued.
core::Report reportFor(const core::Database& database, const QCommandLineParser& parsed)
{
    const QString kind = parsed.value(QStringLiteral("kind"));
    const core::Figures figures = figuresFor(database, parsed);
    const int revision = revisionOf(parsed);
    if (revision == 0)
        return core::draftOf(database, figures, kind,
                             {parsed.isSet(QStringLiteral("annexes")), parsed.isSet(QStringLiteral("definitions")),
                              parsed.isSet(QStringLiteral("working"))});
    for (const core::IssuedReport& issued : core::issuedReports(database, core::documentKey(figures, kind)))
        if (issued.revision == revision) return core::issuedDocument(database, issued.id);
    throw core::Error(QStringLiteral("no revision %1").arg(revision), noRevision(figures.year, revision),
                      core::Error::Kind::Request, QStringLiteral("not_found"));
}

using ReportWriter = void (*)(const core::Report&, const QString&);

/// By the ending of the file; null if it is none of ours.
ReportWriter writerFor(const QString& path)
{
    const auto ends = [&](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (ends(".pdf")) return &ui::writePdf;
    if (ends(".docx")) return &ui::writeDocx;
    return ends(".html") ? &ui::writeHtml : nullptr;
}

} // namespace

Answer runReport(const QCommandLineParser& parsed, const QStringList& arguments)
{
    const QString kind = parsed.value(QStringLiteral("kind"));
    if (kind != QLatin1String("plan") && kind != QLatin1String("progress"))
        throw UsageError(Words::tr("Give the kind of report: --kind plan or --kind progress."));
    const QString out = outOf(parsed);
    const auto write = writerFor(out);
    if (!write) throw UsageError(Words::tr("“%1” must end in .pdf, .docx or .html.").arg(out));
    yearOf(parsed);
    const core::Database database(arguments[0], core::Database::Mode::Read);
    write(reportFor(database, parsed), out);
    return {{{QStringLiteral("file"), out}}, out};
}

Answer runChart(const QCommandLineParser& parsed, const QStringList& arguments)
{
    const QString folder = outOf(parsed);
    const QString format
        = parsed.isSet(QStringLiteral("format")) ? parsed.value(QStringLiteral("format")) : QStringLiteral("svg");
    if (format != QLatin1String("svg") && format != QLatin1String("png"))
        throw UsageError(Words::tr("The format is svg or png."));
    yearOf(parsed);
    const core::Database database(arguments[0], core::Database::Mode::Read);
    const core::Figures figures = figuresFor(database, parsed);
    if (!QDir().mkpath(folder))
        throw core::Error(QStringLiteral("mkpath %1").arg(folder),
                          Words::tr("The folder “%1” could not be made. Check the name and your rights.").arg(folder),
                          core::Error::Kind::Request, QStringLiteral("not_writable"));
    QJsonArray files;
    QStringList lines;
    for (const core::Chart& chart : core::progressCharts(database, figures)) {
        const QString path = QDir(folder).filePath(chart.id + QLatin1Char('.') + format);
        ui::writeChart(chart, path);
        files.append(path);
        lines << path;
    }
    return {{{QStringLiteral("files"), files}}, lines.join(QLatin1Char('\n'))};
}

} // namespace app
