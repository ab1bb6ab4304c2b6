// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/docx_file.h"
#include "tests/ui/practice_window.h"

#include "core/report/progress_report.h"
#include "ui/pages/plan_page.h"
#include "ui/print/report_docx.h"
#include "ui/print/report_html.h"
#include "ui/print/report_printer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTableWidget>

namespace {

/// Blanks and line ends do not count: a figure may be broken over two lines.
QString closed(QString text)
{
    text.remove(QChar(0xA0));
    return text.simplified();
}

} // namespace

TEST_CASE("S11: the same digits stand on the screen, in PDF, Word and HTML", "[pages]")
{
    PracticeWindow window;
    QTemporaryDir folder;
    const core::Report report = core::progressReport(window.database, window.year.figures());
    ui::writePdf(report, folder.filePath(s("bc.pdf")));
    QProcess reader;
    reader.start(s("pdftotext"), {folder.filePath(s("bc.pdf")), s("-")});
    REQUIRE(reader.waitForFinished(60'000));
    const QString pdf = closed(QString::fromUtf8(reader.readAllStandardOutput()));
    ui::writeHtml(report, folder.filePath(s("bc.html")));
    QFile page(folder.filePath(s("bc.html")));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString html = closed(QString::fromUtf8(page.readAll()));
    const QString word = closed(DocxFile(ui::toDocx(report)).text("word/document.xml"));
    for (const char* figure : {"78,95%", "55,56%", "23,39", "47,37%", "8,69%", "266.700 kWh", "41,15 TOE", "21,05%",
                               "trong khoảng 8–13% 03"}) {
        INFO(figure);
        CHECK(pdf.contains(s(figure)));
        CHECK(html.contains(s(figure)));
        CHECK(word.contains(s(figure)));
    }
    for (const QString& text : {pdf, word}) CHECK(!text.contains(s("95 %"))); // no blank before the sign

    const auto plan = window.shown<ui::PlanPage>();
    QStringList shown;
    for (const QTableWidget* table : plan->findChildren<QTableWidget*>())
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                if (table->item(row, column)) shown << table->item(row, column)->text();
    const QString screen = shown.join(QLatin1Char('\n'));
    for (const char* figure : {"78,95%", "55,56%", "21,05%", "21,11%", "75,56%"}) CHECK(screen.contains(s(figure)));
}

TEST_CASE("S11: the table of targets in Excel holds exact values", "[pages]")
{
    PracticeWindow window;
    QTemporaryDir folder;
    window.savesIn = folder.path();
    const auto plan = window.shown<ui::PlanPage>();
    plan->exportTable();
    CHECK(window.errors.isEmpty());
    const QStringList files = QDir(folder.path()).entryList({s("*.xlsx")});
    REQUIRE(files.size() == 1);
    const std::vector<core::Sheet> sheets = core::readSpreadsheet(folder.filePath(files[0]));
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets[0].rows.size() == 4);
    const auto cell = [&](size_t row, size_t column) { return sheets[0].rows[row].cells.at(column); };
    CHECK(cell(1, 8).type == core::Cell::Type::Number); // thực hiện: 15/19
    CHECK(cell(1, 8).text.startsWith(s("0.7894736842105")));
    CHECK(cell(1, 9).text == s("15"));
    CHECK(cell(1, 10).text == s("19"));
    CHECK(cell(2, 6).text.startsWith(s("0.2111111111111"))); // yêu cầu: 2/18 + 10 điểm
    CHECK(cell(2, 11).text == s("1"));
    core::ZipContainer workbook(folder.filePath(files[0]), core::ReadLimits{}, core::Progress{});
    QByteArray styles;
    workbook.unpack(QLatin1String("xl/styles.xml"), [&](QByteArrayView piece) { styles.append(piece); });
    CHECK((styles.contains("0.00%") || styles.contains("numFmtId=\"10\""))); // shown as 0,00%
}
