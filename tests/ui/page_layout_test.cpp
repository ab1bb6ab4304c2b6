// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_report.h"
#include "ui/print/line_breaker.h"
#include "ui/print/page_layout.h"
#include "ui/print/type_measure.h"

#include <QRegularExpression>

#include <algorithm>
#include <ctime>

namespace {

using ui::PaperPage;

QString textOf(const PaperPage& page)
{
    QString text;
    for (const ui::TextPiece& piece : page.content.texts) text += piece.text + QLatin1Char('\n');
    return text;
}

bool shows(const PaperPage& page, const QString& text) { return textOf(page).contains(text); }

const ui::TextPiece* find(const PaperPage& page, const QString& text)
{
    const auto at = std::find_if(page.content.texts.begin(), page.content.texts.end(),
                                 [&](const ui::TextPiece& piece) { return piece.text == text; });
    return at == page.content.texts.end() ? nullptr : &*at;
}

/// Words in reading order without regard to where lines end.
QString words(const QString& text) { return QString(text).remove(QRegularExpression(QStringLiteral("\\s"))); }

void requireInsideMargins(const std::vector<PaperPage>& pages)
{
    for (const PaperPage& page : pages) {
        const QRectF body = page.body.adjusted(-0.6, -0.6, 0.6, 0.6);
        for (const ui::TextPiece& piece : page.content.texts) {
            CAPTURE(piece.text, piece.baseline.x(), piece.baseline.y(), piece.width);
            REQUIRE(body.contains(QRectF(piece.baseline.x(), piece.baseline.y() - piece.face.size * 0.7, piece.width,
                                         piece.face.size * 0.9)));
        }
        for (const ui::Rule& rule : page.content.rules) {
            REQUIRE(body.contains(rule.line.p1()));
            REQUIRE(body.contains(rule.line.p2()));
        }
        for (const ui::ChartPiece& chart : page.content.charts) REQUIRE(body.contains(chart.area));
    }
}

core::Report bare(std::vector<core::Block> blocks)
{
    core::Report report;
    report.annexes.push_back({});
    report.annexes.back().blocks = std::move(blocks);
    return report;
}

} // namespace

TEST_CASE("the font for paper is one that has Vietnamese", "[print]")
{
    REQUIRE((ui::paperFamily() == QStringLiteral("Times New Roman") || ui::paperFamily() == QStringLiteral("Tinos")));
}

TEST_CASE("widths on paper agree with those measured for the decree", "[print]")
{
    ui::TypeMeasure measure;
    const auto mm = [](double points) { return points * 25.4 / 72; };
    const QString country = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    CHECK(mm(measure.width({13, true}, country)) == Approx(95.7).margin(1));
    CHECK(mm(measure.width({12, true}, country)) == Approx(88.3).margin(1));
    CHECK(mm(measure.width({14, true}, QStringLiteral("Độc lập - Tự do - Hạnh phúc"))) == Approx(60.5).margin(0.3));
}

TEST_CASE("lines break at blanks and only hopeless words are broken", "[print]")
{
    ui::TypeMeasure measure;
    const ui::Face face{14};
    const auto lines
        = ui::breakLines(measure, face, QStringLiteral("Kế hoạch số 108/KH-UBND ngày 28/3/2018 của UBND huyện"), 120);
    QStringList texts;
    for (const ui::Line& line : lines) {
        texts << line.text;
        CHECK(line.width <= 120.5);
    }
    CHECK(texts.join(QLatin1Char(' ')) == QStringLiteral("Kế hoạch số 108/KH-UBND ngày 28/3/2018 của UBND huyện"));
    CHECK(lines.back().last);
    CHECK_FALSE(lines.front().last);

    QString broken;
    for (const ui::Line& line : ui::breakLines(measure, face, QString(20000, QLatin1Char('M')), 50)) {
        CHECK(line.width <= 50.5);
        broken += line.text;
    }
    CHECK(broken.size() == 20000);
    CHECK(ui::breakLines(measure, face, QStringLiteral("a\n\nb"), 50).size() == 3);
    CHECK(ui::breakLines(measure, face, QString(), 50).size() == 1);
    CHECK(ui::breakLines(measure, face, QStringLiteral("Mê"), 0.1).size() == 2);
    CHECK(ui::breakLines(measure, face, QStringLiteral("Số:      /BC-UBND"), 300).front().text
          == QStringLiteral("Số:      /BC-UBND"));
}

TEST_CASE("a stretched line ends at the margin", "[print]")
{
    for (const PaperPage& page : ui::layOut(sampleReport())) {
        for (const ui::TextPiece& piece : page.content.texts) {
            if (piece.stretch <= 0) continue;
            QFont font = ui::paperFont(piece.face);
            font.setWordSpacing(piece.stretch * ui::unitsPerPoint);
            const double painted = QFontMetricsF(font).horizontalAdvance(piece.text) / ui::unitsPerPoint;
            CAPTURE(piece.text);
            CHECK(painted == Approx(piece.width).margin(0.3));
            CHECK(piece.baseline.x() + painted == Approx(page.body.right()).margin(0.3));
        }
    }
}

TEST_CASE("nothing leaves the margins", "[print]")
{
    requireInsideMargins(ui::layOut(sampleReport()));
    core::Report wide = sampleReport();
    wide.paper.leftMm = 35;
    wide.paper.rightMm = 20;
    wide.head.superior = QStringLiteral("ỦY BAN NHÂN DÂN HUYỆN MÊ LINH");
    wide.head.issuer = {QStringLiteral("PHÒNG KINH TẾ VÀ HẠ TẦNG ĐÔ THỊ")};
    wide.annexes[0].landscape = false;
    requireInsideMargins(ui::layOut(wide));
}

TEST_CASE("every text of the report stands on paper", "[print]")
{
    const core::Report report = sampleReport();
    QStringList all;
    for (const PaperPage& page : ui::layOut(report))
        for (const ui::TextPiece& piece : page.content.texts) all << piece.text;
    // A cell's lines follow each other, and so do those of a paragraph.
    const QString paper = words(all.join(QLatin1Char(' ')));
    const core::Chart chart = sampleChart();
    for (const QString& line : core::plainLines(report)) {
        if (line == chart.title || line == chart.subtitle) continue; // drawn by the chart itself
        CAPTURE(line);
        CHECK(paper.contains(words(line)));
    }
}

TEST_CASE("the head follows the decree", "[print]")
{
    const std::vector<PaperPage> pages = ui::layOut(sampleReport());
    const PaperPage& first = pages.front();
    const ui::TextPiece* country = find(first, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    const ui::TextPiece* motto = find(first, QStringLiteral("Độc lập - Tự do - Hạnh phúc"));
    const ui::TextPiece* number = find(first, QStringLiteral("Số:      /BC-UBND"));
    const ui::TextPiece* date = find(first, QStringLiteral("Mê Linh, ngày 10 tháng 12 năm 2018"));
    const ui::TextPiece* issuer = find(first, QStringLiteral("ỦY BAN NHÂN DÂN"));
    REQUIRE((country && motto && number && date && issuer));
    CHECK(country->face == ui::Face{13, true, false});
    CHECK(motto->face == ui::Face{14, true, false});
    CHECK(date->face == ui::Face{14, false, true});
    CHECK(number->baseline.y() == Approx(date->baseline.y()));
    CHECK(country->baseline.x() + country->width / 2 == Approx(motto->baseline.x() + motto->width / 2).margin(0.1));
    const auto underMotto
        = std::count_if(first.content.rules.begin(), first.content.rules.end(), [&](const ui::Rule& rule) {
              return std::abs(rule.line.x1() - motto->baseline.x()) < 0.5
                  && std::abs(rule.line.length() - motto->width) < 0.5 && rule.line.y1() > motto->baseline.y()
                  && rule.line.y1() < motto->baseline.y() + 8;
          });
    CHECK(underMotto == 1);
    const auto underIssuer
        = std::count_if(first.content.rules.begin(), first.content.rules.end(), [&](const ui::Rule& rule) {
              return rule.line.length() > issuer->width / 3 && rule.line.length() < issuer->width / 2
                  && rule.line.y1() > issuer->baseline.y() && rule.line.x2() < country->baseline.x();
          });
    CHECK(underIssuer == 1);

    core::Report narrow = sampleReport();
    narrow.paper.leftMm = 35;
    narrow.paper.rightMm = 20;
    const std::vector<PaperPage> narrowPages = ui::layOut(narrow);
    const ui::TextPiece* smaller = find(narrowPages.front(), QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    REQUIRE(smaller);
    CHECK(smaller->face.size == 12);
}

TEST_CASE("pages are numbered from the second of every part", "[print]")
{
    const std::vector<PaperPage> pages = ui::layOut(sampleReport());
    REQUIRE(pages.size() >= 6);
    CHECK(pages[0].margin.texts.empty());
    REQUIRE_FALSE(pages[1].margin.texts.empty());
    const ui::TextPiece& two = pages[1].margin.texts.front();
    CHECK(two.text == QStringLiteral("2"));
    CHECK(two.face == ui::Face{14, false, false});
    CHECK(two.baseline.x() + two.width / 2 == Approx(pages[1].body.center().x()).margin(0.1));
    CHECK(two.baseline.y() < pages[1].body.top());

    const auto annex = std::find_if(pages.begin(), pages.end(),
                                    [](const PaperPage& p) { return shows(p, QStringLiteral("Phụ lục I\n")); });
    REQUIRE(annex != pages.end());
    CHECK(annex->isLandscape());
    CHECK(annex->number == 0);
    CHECK((annex + 1)->number == 2);
    CHECK_FALSE(pages.back().isLandscape());
    CHECK(pages.back().number == 0);
    CHECK(shows(pages.back(), QStringLiteral("Phụ lục II")));
}

TEST_CASE("a table repeats its head and never splits a row", "[print]")
{
    const std::vector<PaperPage> pages = ui::layOut(sampleReport());
    int annexPages = 0, rows = 0;
    for (const PaperPage& page : pages) {
        if (!page.isLandscape()) continue;
        ++annexPages;
        CHECK(textOf(page).count(QStringLiteral("TT\n")) == 1);
        CHECK(shows(page, QStringLiteral("Ngành")));
        // The long names end in the number of their row: all on the page where the row begins.
        for (int i = 1; i <= 60; ++i) {
            if (!find(page, QString::number(i))) continue;
            ++rows;
            const QString name = i % 7
                ? QStringLiteral("CôngtyTNHHSảnxuấtsố%1")
                : QStringLiteral("CôngtycổphầnĐầutưXâydựng,ThươngmạivàSảnxuấtvậtliệuchịulửaViệtĐứcsố%1");
            CHECK(words(textOf(page)).contains(name.arg(i)));
        }
        // A group heading is never the last row.
        CHECK_FALSE(page.content.texts.back().text.startsWith(QStringLiteral("Nhóm")));
    }
    CHECK(annexPages >= 3);
    CHECK(rows == 60);
}

TEST_CASE("the signature stays with two lines of the text", "[print]")
{
    core::Report report = sampleReport();
    for (int extra = 0; extra < 24; ++extra) {
        report.blocks.insert(report.blocks.end() - 1, paragraph(core::Paragraph::Style::Body, u"Đề nghị thực hiện."));
        const std::vector<PaperPage> pages = ui::layOut(report);
        const auto signing = std::find_if(
            pages.begin(), pages.end(), [](const PaperPage& p) { return shows(p, QStringLiteral("Bùi Xuân Quang")); });
        REQUIRE(signing != pages.end());
        CHECK(shows(*signing, QStringLiteral("TM. ỦY BAN NHÂN DÂN")));
        CHECK(shows(*signing, QStringLiteral("- Lưu: VT, KT.")));
        const double top = find(*signing, QStringLiteral("Nơi nhận:"))->baseline.y() - 20;
        CHECK(std::count_if(signing->content.texts.begin(), signing->content.texts.end(),
                            [&](const ui::TextPiece& piece) { return piece.baseline.y() < top; })
              >= 2);
        requireInsideMargins(pages);
    }
}

TEST_CASE("headings and single lines are not stranded", "[print]")
{
    using Style = core::Paragraph::Style;
    for (int filling = 0; filling < 40; ++filling) {
        core::Report report;
        for (int i = 0; i < filling; ++i) report.blocks.push_back(paragraph(Style::Body, u"Một dòng."));
        report.blocks.push_back(paragraph(Style::Part, u"II. NỘI DUNG"));
        report.blocks.push_back(paragraph(Style::TableTitle, u"Bảng 1"));
        report.blocks.push_back(paragraph(Style::Unit, u"Đơn vị tính: %"));
        report.blocks.push_back(sampleTable(3));
        const std::vector<PaperPage> pages = ui::layOut(report);
        for (const PaperPage& page : pages)
            if (shows(page, QStringLiteral("II. NỘI DUNG"))) CHECK(shows(page, QStringLiteral("Công ty TNHH Sản")));
    }
    const QString text
        = QStringLiteral("đến năm 2018 phấn đấu tăng thêm cơ sở trên địa bàn huyện nhận thức được lợi ích ")
              .repeated(5);
    for (int filling = 0; filling < 40; ++filling) {
        core::Report report = bare({});
        for (int i = 0; i < filling; ++i) report.annexes[0].blocks.push_back(paragraph(Style::Body, u"Một dòng."));
        report.annexes[0].blocks.push_back(core::Paragraph{QStringLiteral("long"), Style::Body, text, true, {}});
        int pieces = 0;
        for (const PaperPage& page : ui::layOut(report)) {
            const auto lines
                = std::count_if(page.content.texts.begin(), page.content.texts.end(),
                                [](const ui::TextPiece& piece) { return piece.text != QStringLiteral("Một dòng."); });
            CHECK(lines != 1);
            CHECK(page.paragraphs.size() == (lines > 1 ? 1U : 0U));
            pieces += lines > 0;
        }
        CHECK(pieces <= 2);
    }
}

TEST_CASE("a chart keeps its title and its figures", "[print]")
{
    using Style = core::Paragraph::Style;
    for (int filling = 0; filling < 36; ++filling) {
        core::Report report;
        for (int i = 0; i < filling; ++i) report.blocks.push_back(paragraph(Style::Body, u"Một dòng."));
        report.blocks.push_back(paragraph(Style::TableTitle, u"Biểu đồ 1"));
        report.blocks.push_back(sampleChart());
        for (const PaperPage& page : ui::layOut(report)) {
            CHECK(shows(page, QStringLiteral("Biểu đồ 1")) == !page.content.charts.empty());
            CHECK(shows(page, QStringLiteral("Xã Mê Linh")) == !page.content.charts.empty());
            for (const ui::ChartPiece& chart : page.content.charts)
                CHECK(chart.area.height() <= 0.45 * page.body.height() + 0.1);
        }
    }
}

TEST_CASE("a row taller than a page is split by lines and ends", "[print]")
{
    const QString text
        = QStringLiteral("Hỗ trợ xây dựng mô hình trình diễn kỹ thuật, chuyển giao tiến bộ khoa học. ").repeated(300);
    core::ReportTable table;
    table.columns = {{QStringLiteral("TT"), 1}, {QStringLiteral("Nội dung"), 3}};
    table.rows = {{QStringLiteral("1"), text}, {QStringLiteral("2"), QStringLiteral("ngắn")}};
    const std::vector<PaperPage> pages = ui::layOut(bare({table}));
    CHECK(pages.size() > 2);
    CHECK(pages.size() < 20);
    requireInsideMargins(pages);
    QString all;
    for (const PaperPage& page : pages)
        for (const ui::TextPiece& piece : page.content.texts)
            if (piece.text != QStringLiteral("TT") && piece.text != QStringLiteral("Nội dung")) all += piece.text;
    CHECK(words(all).contains(words(text)));

    table.columns[1].heading = text; // a head taller than a page is a row like others
    requireInsideMargins(ui::layOut(bare({table})));
    table.rows = {{text}, {text}}; // group headings too
    requireInsideMargins(ui::layOut(bare({table})));
}

TEST_CASE("a document of nothing but endless recipients and headings ends", "[print]")
{
    core::Report report;
    for (int i = 0; i < 300; ++i) {
        report.signature.recipients << QStringLiteral("- Ủy ban nhân dân xã số %1;").arg(i);
        report.blocks.push_back(paragraph(core::Paragraph::Style::Heading, u"1. Mục đích"));
    }
    report.signature.name = QStringLiteral("Bùi Xuân Quang");
    const std::vector<PaperPage> pages = ui::layOut(report);
    requireInsideMargins(pages);
    CHECK(shows(pages.back(), QStringLiteral("xã số 299")));
    CHECK(ui::layOut({}).size() == 1);
}

TEST_CASE("a table without rows says so", "[print]")
{
    const std::vector<PaperPage> pages = ui::layOut(sampleReport());
    CHECK(shows(pages.back(), QStringLiteral("Họ và tên")));
    CHECK(shows(pages.back(), QStringLiteral("Không có")));
    CHECK(ui::layOut(bare({core::ReportTable{}})).size() == 1);
}

TEST_CASE("many columns shrink the type before they break figures", "[print]")
{
    core::ReportTable table;
    QStringList row;
    for (int c = 0; c < 10; ++c) {
        table.columns.push_back({QStringLiteral("Chỉ tiêu"), c == 0 ? 10.0 : 1.0, core::Align::Right});
        row << QStringLiteral("1.234.567");
    }
    table.rows = {row};
    const std::vector<PaperPage> pages = ui::layOut(bare({table}));
    CHECK(textOf(pages.back()).count(QStringLiteral("1.234.567\n")) == 10);
    requireInsideMargins(pages);
}

TEST_CASE("an annex of three thousand rows is laid out at once", "[print]")
{
    const core::Report report = sampleReport(3000);
    const std::clock_t start = std::clock();
    const std::vector<PaperPage> pages = ui::layOut(report);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    UNSCOPED_INFO("pages " << pages.size() << ", cpu seconds " << seconds);
    CHECK(pages.size() > 100);
    CHECK(seconds < 3); // 0.3 s in a debug build; room for sanitizers
}
