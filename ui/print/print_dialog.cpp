// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "core/error.h"
#include "ui/chart/chart_painter.h"
#include "ui/print/report_printer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

static bool ask(QPrinter& printer, QPrintDialog::PrintDialogOption option, QWidget* parent)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(option);
    return dialog.exec() == QDialog::Accepted;
}

bool printWithDialog(const core::Report& report, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!ask(printer, QPrintDialog::PrintPageRange, parent)) return false;
    print(report, printer);
    return true;
}

bool printWithDialog(const std::vector<core::Report>& reports, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!ask(printer, QPrintDialog::PrintPageRange, parent)) return false;
    print(reports, printer);
    return true;
}

bool printWithDialog(const core::Chart& chart, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(chart.title);
    if (!ask(printer, QPrintDialog::PrintShowPageSize, parent)) return false;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        throw core::Error(QStringLiteral("printer %1 failed").arg(printer.printerName()),
                          QCoreApplication::translate("ui::ReportPrinter",
                                                      "The printer did not accept the chart. Check that it is switched "
                                                      "on and has paper, or save the chart as PNG."));
    painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
    constexpr double margin = 57; // 20 mm
    const QSizeF sheet = printer.pageLayout().fullRectPoints().size();
    const double width = sheet.width() - 2 * margin, most = sheet.height() - 2 * margin;
    const double height = std::min(most, preferredChartSize(chart, width, 11).height());
    paintChart(painter, QRectF(margin, margin, width, height), chart, chartFontFamily(), 11);
    painter.end();
    return true;
}

} // namespace ui
