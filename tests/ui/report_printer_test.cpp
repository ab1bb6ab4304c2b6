// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"
#include "core/report/facility_profile.h"
#include "tests/texts.h"
#include "tests/ui/sample_report.h"
#include "ui/print/page_layout.h"
#include "ui/print/report_html.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <ctime>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Sheets of a PDF by the size they name: (upright, on their side).
std::pair<int, int> sheetsIn(const QByteArray& pdf)
{
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[[\\d.]+ [\\d.]+ ([\\d.]+) ([\\d.]+)\\]"));
    std::pair<int, int> sheets;
    auto found = box.globalMatch(QString::fromLatin1(pdf));
    while (found.hasNext()) {
        const auto match = found.next();
        ++(match.captured(1).toDouble() > match.captured(2).toDouble() ? sheets.second : sheets.first);
    }
    return sheets;
}

} // namespace

TEST_CASE("the PDF has the pages of the layout, each on its side as laid out", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("báo cáo.pdf"));
    const core::Report report = sampleReport();
    ui::writePdf(report, path);
    int landscape = 0;
    const std::vector<ui::PaperPage> pages = ui::layOut(report);
    for (const ui::PaperPage& page : pages) landscape += page.isLandscape();
    const auto [upright, onSide] = sheetsIn(contentOf(path));
    CHECK(onSide == landscape);
    CHECK(upright == int(pages.size()) - landscape);
}

TEST_CASE("a file that cannot be written is an error in words and leaves nothing behind", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("không có/báo cáo.pdf"));
    CHECK_THROWS_AS(ui::writePdf(sampleReport(), path), core::Error);
    CHECK_THROWS_AS(ui::writeHtml(sampleReport(), path), core::Error);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the printer prints the pages asked for", "[print]")
{
    const QTemporaryDir folder;
    const core::Report report = sampleReport();
    const std::size_t all = ui::layOut(report).size();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("all.pdf")));
    ui::print(report, printer);
    const auto [upright, onSide] = sheetsIn(contentOf(printer.outputFileName()));
    CHECK(std::size_t(upright + onSide) == all);
    CHECK(onSide > 0);

    QPrinter some(QPrinter::HighResolution);
    some.setOutputFormat(QPrinter::PdfFormat);
    some.setOutputFileName(folder.filePath(QStringLiteral("some.pdf")));
    some.setPrintRange(QPrinter::PageRange);
    some.setFromTo(2, 3);
    ui::print(report, some);
    const auto [two, none] = sheetsIn(contentOf(some.outputFileName()));
    CHECK(two + none == 2);
}

TEST_CASE("the HTML file has every line of the report and needs no other file", "[print]")
{
    core::Report report = sampleReport();
    report.blocks.push_back(paragraph(core::Paragraph::Style::Body, u"<script>alert(\"a & b\")</script>"));
    report.blocks.push_back(sampleChart());
    const QString html = QString::fromUtf8(ui::toHtml(report));
    for (const QString& line : core::plainLines(report)) {
        CAPTURE(line);
        CHECK(html.contains(line.toHtmlEscaped()));
    }
    CHECK(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"vi\">")));
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    CHECK_FALSE(html.contains(QStringLiteral("<?xml")));
    CHECK(html.count(QStringLiteral("<svg")) == 2);
    CHECK_FALSE(html.contains(QRegularExpression(QStringLiteral("(src|href)=\"[^#]"))));
    CHECK(html.contains(QStringLiteral("Không có")));
    QRegularExpression name(QStringLiteral("\\bid=\"([^\"]+)\""));
    QStringList names;
    auto found = name.globalMatch(html);
    while (found.hasNext()) names << found.next().captured(1);
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("texts with control and direction signs are cleaned alike on pages and in HTML", "[print]")
{
    const QString nasty = QStringLiteral("Biên") + QChar(0x202E) + QStringLiteral(" bản") + QChar(0x2069) + QChar(0x01)
        + QStringLiteral("số") + QChar(0x2028) + QStringLiteral("12\tx");
    const QString printed = QStringLiteral("Biên bản số 12 x");
    core::Report report = sampleReport();
    report.title = nasty;
    report.head.addressee = nasty;
    core::Chart chart = sampleChart();
    chart.title = chart.subtitle = chart.note = nasty;
    chart.series.front().items.front().label = nasty;
    report.blocks = {core::Paragraph{{}, core::Paragraph::Style::Body, nasty, true, {}},
                     core::ReportTable{{{nasty, 1}, {nasty, 2}}, {{nasty, nasty}, {nasty}}, {}}, chart};
    const QString html = QString::fromUtf8(ui::toHtml(report));
    for (const int sign : {0x01, 0x2028, 0x202E, 0x2069}) {
        CAPTURE(sign);
        CHECK_FALSE(html.contains(QChar(sign)));
    }
    CHECK(html.count(printed) >= 12);
    QString drawn;
    for (const ui::PaperPage& page : ui::layOut(report))
        for (const ui::TextPiece& piece : page.content.texts) drawn += piece.text + u'\n';
    CHECK(drawn.contains(printed));
    for (const int sign : {0x01, 0x09, 0x2028, 0x202E, 0x2069}) CHECK_FALSE(drawn.contains(QChar(sign)));
}

TEST_CASE("three thousand rows become a PDF at once", "[print]")
{
    const QTemporaryDir folder;
    const core::Report report = sampleReport(3000);
    const std::clock_t start = std::clock();
    ui::writePdf(report, folder.filePath(QStringLiteral("large.pdf")));
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    UNSCOPED_INFO("cpu seconds " << seconds);
    CHECK(seconds < 6); // 0.6 s in a debug build; room for sanitizers
}

TEST_CASE("the sample is written for people to look at", "[.look]")
{
    const QString folder = qEnvironmentVariable("SACHHON_LOOK", QStringLiteral("."));
    ui::writePdf(sampleReport(), folder + QStringLiteral("/sample.pdf"));
    ui::writeHtml(sampleReport(), folder + QStringLiteral("/sample.html"));
    ui::ReportPreview preview;
    preview.resize(900, 700);
    preview.setReport(sampleReport());
    preview.grab().save(folder + QStringLiteral("/preview.png"));
    const core::Report large = sampleReport(3000);
    std::clock_t start = std::clock();
    const auto pages = ui::layOut(large);
    WARN("layout of " << pages.size() << " pages: " << double(std::clock() - start) / CLOCKS_PER_SEC << " s cpu");
    start = std::clock();
    ui::writePdf(large, folder + QStringLiteral("/large.pdf"));
    WARN("PDF: " << double(std::clock() - start) / CLOCKS_PER_SEC << " s cpu");
}

TEST_CASE("a facility's profile with its norm stays one page", "[print]")
{
    core::Database database(QStringLiteral(":memory:"), core::Database::Mode::Create);
    core::fillPracticeDistrict(database);
    {
        core::Transaction transaction(database, QStringLiteral("norm"));
        database.execute("UPDATE product SET norm_id = (SELECT id FROM norm WHERE unit = 'MJ/tấn' AND year_to = 2020"
                         " ORDER BY id LIMIT 1) WHERE facility_id = (SELECT id FROM facility WHERE code = 'F02')");
        transaction.commit();
    }
    core::FigureRequest request;
    request.year = 2018;
    core::Statement facility(database, "SELECT id FROM facility WHERE code = 'F02'");
    REQUIRE(facility.step());
    const core::Report profile
        = core::facilityProfiles(database, core::figuresOf(database, request), {facility.integer(0)});
    CHECK(core::chartsOf(profile).size() == 1);
    CHECK(ui::layOut(profile).size() == 1);
    if (qEnvironmentVariableIsSet("PROFILE_PDF")) ui::writePdf(profile, qEnvironmentVariable("PROFILE_PDF"));
}
