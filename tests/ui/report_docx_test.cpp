// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/docx_file.h"

#include "core/database/database.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"
#include "core/report/progress_report.h"
#include "tests/texts.h"
#include "tests/ui/sample_report.h"
#include "ui/print/report_docx.h"

#include <QImage>
#include <QRegularExpression>

#include <ctime>

namespace {

core::Report practiceReport()
{
    core::Database database(QStringLiteral(":memory:"), core::Database::Mode::Create);
    core::fillPracticeDistrict(database);
    core::FigureRequest request;
    request.year = 2018;
    return core::progressReport(database, core::figuresOf(database, request));
}

/// The lines of the report in the order of the file: the country beside the issuer, recipients beside the signature.
QStringList linesInOrder(const core::Report& report)
{
    core::Report body = report, annexes;
    body.signature = {};
    body.annexes.clear();
    QStringList lines = core::plainLines(body);
    const qsizetype number = lines.indexOf(report.head.number);
    lines.insert(number, QStringLiteral("Độc lập - Tự do - Hạnh phúc"));
    lines.insert(number, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    lines << QStringLiteral("Nơi nhận:") << report.signature.recipients << report.signature.authority
          << report.signature.name;
    annexes.annexes = report.annexes;
    lines << core::plainLines(annexes);
    lines.removeAll(QString());
    return lines;
}

void checkSameLines(const QStringList& found, const QStringList& expected)
{
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i) {
        INFO("line " << i);
        REQUIRE(found[i] == expected[i]);
    }
    CHECK(found.size() == expected.size());
}

} // namespace

TEST_CASE("the Word file of the practice district says what the report says, line for line", "[print]")
{
    const core::Report report = practiceReport();
    const DocxFile file(ui::toDocx(report));
    checkSameLines(file.lines(), linesInOrder(report));
    CHECK(file.lines().join(u' ').contains(QStringLiteral("78,95%")));
    CHECK(file.text("word/header.xml").contains(report.head.practiceMark));
    CHECK(file.text("docProps/core.xml").contains(report.title));
    CHECK(file.text("word/styles.xml").contains(QStringLiteral("w:val=\"vi-VN\"")));
}

TEST_CASE("every part of the Word file is well-formed, named by its type and found by its relation", "[print]")
{
    const DocxFile file(ui::toDocx(sampleReport()));
    const QString types = file.text("[Content_Types].xml");
    for (const char* part : {"word/document.xml", "word/styles.xml", "word/settings.xml", "word/header.xml",
                             "word/header-landscape.xml", "word/header-none.xml", "docProps/core.xml",
                             "docProps/app.xml", "_rels/.rels", "word/_rels/document.xml.rels"}) {
        CAPTURE(part);
        CHECK(file.faults(part).isEmpty());
        if (!QLatin1String(part).contains(QLatin1String("_rels")))
            CHECK(types.contains(QStringLiteral("PartName=\"/%1\"").arg(QLatin1String(part))));
    }
    const QString relations = file.text("word/_rels/document.xml.rels"), document = file.text("word/document.xml");
    static const QRegularExpression target(QStringLiteral("Id=\"([^\"]+)\"[^>]*Target=\"([^\"]+)\""));
    QStringList known;
    for (auto found = target.globalMatch(relations); found.hasNext();) {
        const auto match = found.next();
        known << match.captured(1);
        CHECK(file.contains(QStringLiteral("word/") + match.captured(2)));
    }
    static const QRegularExpression used(QStringLiteral("r:(?:id|embed)=\"([^\"]+)\""));
    for (auto found = used.globalMatch(document); found.hasNext();) CHECK(known.contains(found.next().captured(1)));
    const QString styles = file.text("word/styles.xml");
    static const QRegularExpression style(QStringLiteral("w:pStyle w:val=\"([^\"]+)\""));
    for (auto found = style.globalMatch(document); found.hasNext();)
        CHECK(styles.contains(QStringLiteral("w:styleId=\"%1\"").arg(found.next().captured(1))));
}

TEST_CASE("rows are never split, heads repeat, group headings span the table", "[print]")
{
    core::Report report = sampleReport(60);
    const DocxFile file(ui::toDocx(report));
    const QString document = file.text("word/document.xml");
    CHECK(document.count(QStringLiteral("<w:tr>")) == document.count(QStringLiteral("<w:cantSplit/>")));
    CHECK(document.count(QStringLiteral("<w:tblHeader/>")) == 4); // targets, chart, both annexes
    CHECK(document.count(QStringLiteral("<w:gridSpan w:val=\"9\"/>")) == 3);
    CHECK(document.count(QStringLiteral("<w:gridSpan w:val=\"3\"/>")) == 1);
    CHECK(file.lines().contains(QStringLiteral("Không có")));

    // The columns of every table fill its width, and its cells stand in them.
    static const QRegularExpression table(QStringLiteral("<w:tbl>.*?</w:tblGrid>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression whole(QStringLiteral("<w:tblW w:w=\"(\\d+)\"")),
        column(QStringLiteral("<w:gridCol w:w=\"(\\d+)\""));
    for (auto found = table.globalMatch(document); found.hasNext();) {
        const QString text = found.next().captured();
        int sum = 0;
        for (auto columns = column.globalMatch(text); columns.hasNext();) sum += columns.next().captured(1).toInt();
        CHECK(std::abs(sum - whole.match(text).captured(1).toInt()) <= 9); // a twentieth of a point a column
    }
}

TEST_CASE("every annex is a section with its own page numbers and its own side", "[print]")
{
    const DocxFile file(ui::toDocx(sampleReport()));
    const QString document = file.text("word/document.xml");
    static const QRegularExpression section(QStringLiteral("<w:sectPr>.*?</w:sectPr>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QStringList sections;
    for (auto found = section.globalMatch(document); found.hasNext();) sections << found.next().captured();
    REQUIRE(sections.size() == 3);
    for (const QString& one : sections) {
        CHECK(one.contains(QStringLiteral("<w:pgNumType w:start=\"1\"/>")));
        CHECK(one.contains(QStringLiteral("<w:titlePg/>")));
    }
    const QString upright = QStringLiteral("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
    CHECK(sections[0].contains(upright));
    CHECK(sections[1].contains(QStringLiteral("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")));
    CHECK(sections[2].contains(upright));
    // 20, 15, 20 and 30 mm; on its side the sheet is bound at its top.
    const QString margins = QStringLiteral("<w:pgMar w:top=\"%1\" w:right=\"%2\" w:bottom=\"%3\" w:left=\"%4\"");
    CHECK(sections[0].contains(margins.arg(1134).arg(851).arg(1134).arg(1701)));
    CHECK(sections[1].contains(margins.arg(1701).arg(1134).arg(851).arg(1134)));
    CHECK(document.trimmed().endsWith(QStringLiteral("</w:sectPr></w:body></w:document>")));
}

TEST_CASE("a report of a single chart is one section", "[print]")
{
    core::Report chart;
    chart.blocks.push_back(sampleChart());
    const QString document = DocxFile(ui::toDocx(chart)).text("word/document.xml");
    CHECK(document.count(QStringLiteral("<w:sectPr>")) == 1);
    CHECK(document.count(QStringLiteral("<w:tbl>")) == 1); // its numbers; no head, no signature
    CHECK(DocxFile(ui::toDocx({})).faults("word/document.xml").isEmpty());
}

TEST_CASE("charts are pictures of more than 200 dots an inch with words for those who cannot see them", "[print]")
{
    const DocxFile file(ui::toDocx(sampleReport()));
    const QImage image = QImage::fromData(file.bytes("word/media/bieu-do-1.png"));
    REQUIRE_FALSE(image.isNull());
    static const QRegularExpression extent(QStringLiteral("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"/>"));
    const auto match = extent.match(file.text("word/document.xml"));
    constexpr double unitsPerInch = 914400;
    CHECK(image.width() / (match.captured(1).toDouble() / unitsPerInch) >= 200);
    CHECK(image.height() / (match.captured(2).toDouble() / unitsPerInch) >= 200);
    CHECK(file.lines().contains(sampleChart().title));
    CHECK(file.lines().contains(sampleChart().subtitle));
}

TEST_CASE("the signature stays on the page of the last sentence", "[print]")
{
    const QString document = DocxFile(ui::toDocx(sampleReport())).text("word/document.xml");
    const qsizetype end = document.indexOf(QStringLiteral("./."));
    const qsizetype begin = document.lastIndexOf(QStringLiteral("<w:p>"), end);
    CHECK(document.mid(begin, end - begin).contains(QStringLiteral("<w:keepNext/>")));
    const qsizetype signature = document.indexOf(QStringLiteral("Nơi nhận:"));
    CHECK(document.mid(end, signature - end).count(QStringLiteral("<w:tbl>")) == 1);
    CHECK(document.mid(end, signature - end).contains(QStringLiteral("<w:cantSplit/>")));
}

TEST_CASE("text that XML cannot hold is left out and the rest stands as printed", "[print]")
{
    const QString nasty = QStringLiteral("<w:p> & \"a\" 'b' ]]> ") + QChar(0x01) + QStringLiteral("x") + QChar(0x0B)
        + QChar(0xFFFE) + QChar(0xD800) + QStringLiteral("y\U0001F33F\tz") + QChar(0x202E) + QChar(0x2066)
        + QString(900, u'W');
    const QString printed
        = QStringLiteral("<w:p> & \"a\" 'b' ]]>  x y\U0001F33F z") + QString(900, u'W'); // blanks as on paper
    core::Report report = sampleReport();
    report.title = nasty;
    report.head.practiceMark = nasty;
    report.head.subject = {nasty};
    report.head.addressee = nasty;
    report.signature.recipients = {nasty};
    report.annexes[0].form = nasty;
    core::Chart chart = sampleChart();
    chart.title = chart.subtitle = chart.note = nasty;
    report.blocks = {core::Paragraph{{}, core::Paragraph::Style::Body, nasty + u'\n' + nasty, true, {}},
                     core::ReportTable{{{nasty, 1}, {nasty, 2}}, {{nasty, nasty, nasty}, {nasty}, {}}, {0}}, chart};
    const DocxFile file(ui::toDocx(report));
    for (const char* part : {"word/document.xml", "word/header.xml", "docProps/core.xml"}) {
        CAPTURE(part);
        CHECK(file.faults(part).isEmpty());
    }
    const QStringList lines = file.lines();
    CHECK(lines.contains(printed + u' ' + printed)); // the cells too many, in the last column
    // Mark, subject, addressee, two paragraphs typed in one, two headings, first cell, group, alternative text twice,
    // note, recipient, form.
    CHECK(lines.count(printed) == 14);
}

TEST_CASE("a Word file that cannot be written is an error in words and leaves nothing behind", "[print]")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("không có/báo cáo.docx"));
    CHECK_THROWS_AS(ui::writeDocx(sampleReport(), missing), core::Error);
    CHECK_FALSE(QFile::exists(missing));
    const QString path = folder.filePath(QStringLiteral("báo cáo.docx"));
    ui::writeDocx(sampleReport(), path);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("báo cáo.docx")});
}

TEST_CASE("three thousand rows become a Word file at once", "[print]")
{
    const core::Report report = sampleReport(3000);
    const std::clock_t start = std::clock();
    const QByteArray file = ui::toDocx(report);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    UNSCOPED_INFO("cpu seconds " << seconds);
    CHECK(seconds < 10); // room for sanitizers
    CHECK(file.size() < 2'000'000);
}

TEST_CASE("the Word sample is written for people to look at", "[.look]")
{
    const QString folder = qEnvironmentVariable("SACHHON_LOOK", QStringLiteral("."));
    ui::writeDocx(sampleReport(), folder + QStringLiteral("/sample.docx"));
    ui::writeDocx(sampleReport(3000), folder + QStringLiteral("/large.docx"));
}
