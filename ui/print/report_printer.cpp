// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_printer.h"

#include "core/error.h"
#include "core/report/printable.h"
#include "ui/print/page_layout.h"
#include "ui/print/written_file.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace ui {

namespace {

QPageLayout sheetFor(const PaperPage& page)
{
    QPageLayout layout(QPageSize(QPageSize::A4), page.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                       {});
    layout.setMode(QPageLayout::FullPageMode); // the pages bring their own margins
    return layout;
}

/// Paints pages on a device that is turned before every sheet. False if the device gives up.
bool paintSheets(QPagedPaintDevice& device, int resolution, const std::vector<const PaperPage*>& pages)
{
    if (pages.empty()) return true;
    device.setPageLayout(sheetFor(*pages.front()));
    QPainter painter;
    if (!painter.begin(&device)) return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            if (pages[i]->isLandscape() != pages[i - 1]->isLandscape()) device.setPageLayout(sheetFor(*pages[i]));
            if (!device.newPage()) return false;
        }
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintPage(painter, *pages[i]);
        painter.restore();
    }
    return painter.end();
}

/// The sheets in the order they leave the printer, copies included where the printer cannot make them itself.
std::vector<const PaperPage*> chosenSheets(const std::vector<PaperPage>& pages, const QPrinter& printer)
{
    std::vector<const PaperPage*> chosen;
    const bool some = printer.printRange() == QPrinter::PageRange;
    const QPageRanges ranges = printer.pageRanges();
    for (int i = 0; i < int(pages.size()); ++i)
        if (!some || ranges.isEmpty() || ranges.contains(i + 1)) chosen.push_back(&pages[std::size_t(i)]);
    if (printer.pageOrder() == QPrinter::LastPageFirst) std::reverse(chosen.begin(), chosen.end());
    if (printer.supportsMultipleCopies() || printer.copyCount() < 2) return chosen;

    std::vector<const PaperPage*> sheets;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < printer.copyCount(); ++copy)
            sheets.insert(sheets.end(), chosen.begin(), chosen.end());
    } else {
        for (const PaperPage* page : chosen) sheets.insert(sheets.end(), std::size_t(printer.copyCount()), page);
    }
    return sheets;
}

void writePages(const std::vector<PaperPage>& pages, const QString& title, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw unwrittenReport(path, file.errorString());
    std::vector<const PaperPage*> sheets;
    for (const PaperPage& page : pages) sheets.push_back(&page);
    {
        QPdfWriter writer(&file);
        writer.setResolution(1200);
        writer.setTitle(core::printable(title));
        writer.setCreator(QStringLiteral("Sạch Hơn " SACHHON_VERSION));
        if (!paintSheets(writer, writer.resolution(), sheets)) throw unwrittenReport(path, file.errorString());
    }
    if (!file.commit()) throw unwrittenReport(path, file.errorString());
}

void printPages(const std::vector<PaperPage>& pages, const QString& title, QPrinter& printer)
{
    printer.setFullPage(true);
    if (!title.isEmpty()) printer.setDocName(core::printable(title));
    if (!paintSheets(printer, printer.resolution(), chosenSheets(pages, printer)))
        throw core::Error(
            QStringLiteral("printer %1 failed").arg(printer.printerName()),
            QCoreApplication::translate("ui::ReportPrinter",
                                        "The printer did not accept the document. Check that it is switched on "
                                        "and has paper, or save the document as PDF."));
}

} // namespace

void writePdf(const core::Report& report, const QString& path) { writePages(layOut(report), report.title, path); }

void writePdf(const std::vector<core::Report>& reports, const QString& path)
{
    writePages(layOutAll(reports), reports.empty() ? QString() : reports.front().title, path);
}

void print(const core::Report& report, QPrinter& printer) { printPages(layOut(report), report.title, printer); }

void print(const std::vector<core::Report>& reports, QPrinter& printer)
{
    printPages(layOutAll(reports), reports.empty() ? QString() : reports.front().title, printer);
}

} // namespace ui
