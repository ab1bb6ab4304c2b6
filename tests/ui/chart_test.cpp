// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_charts.h"

#include "core/error.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_scale.h"
#include "ui/chart/chart_scene.h"
#include "ui/chart/chart_view.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

using core::Chart;

/// The drawing's own words, as the shipped translation has them.
class ChartWords : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QHash<QByteArray, QString> words{
            {"Not enough data", QStringLiteral("Không đủ số liệu")},
            {"actual", QStringLiteral("thực hiện")},
            {"base year", QStringLiteral("năm gốc")},
            {"last year", QStringLiteral("năm trước")},
            {"not surveyed", QStringLiteral("chưa khảo sát")},
            {"required", QStringLiteral("mức yêu cầu")},
            {"Not computable: %1 facilities", QStringLiteral("Không tính được: %1 cơ sở")},
            {"%1 facilities, up to %2", QStringLiteral("%1 cơ sở, đến %2")},
            {"number of facilities", QStringLiteral("số cơ sở")},
        };
        return words.value(source);
    }
    bool isEmpty() const override { return false; }
};

struct InVietnamese {
    InVietnamese() { QCoreApplication::installTranslator(&words); }
    ~InVietnamese() { QCoreApplication::removeTranslator(&words); }
    ChartWords words;
};

/// Specific consumption of a facility with a norm above, amid or below its own figures.
Chart specificUse(double norm)
{
    Chart chart;
    chart.id = QStringLiteral("specific_use");
    chart.kind = Chart::Kind::SpecificUse;
    chart.title = QStringLiteral("Suất tiêu hao năng lượng, Giấy bao bì năm 2020: 6.100,00 MJ/tấn");
    chart.subtitle = QStringLiteral("Năng lượng cho một đơn vị sản phẩm; đường đứt nét: định mức, chỉ để tham khảo");
    chart.unit = QStringLiteral("MJ/tấn");
    chart.series.push_back({QString(), {}});
    for (const auto& [year, value] : {std::pair(2017, 6900.0), std::pair(2018, 6650.5), std::pair(2020, 6100.0)}) {
        core::ChartItem item;
        item.label = QString::number(year);
        item.value = value;
        item.figure = QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(value, 'f', 2);
        chart.series.front().items.push_back(item);
    }
    chart.reference = norm;
    chart.referenceLabel = QStringLiteral("định mức %1 (TT 24/2017/TT-BCT)").arg(norm);
    chart.note = QStringLiteral("Định mức: Giấy bao bì, 10–50 kt (TT 24/2017/TT-BCT), áp dụng 2018–2020.");
    return chart;
}

Chart moneyBySource()
{
    Chart chart;
    chart.id = QStringLiteral("money_by_source");
    chart.kind = Chart::Kind::MoneyBySource;
    chart.title = QStringLiteral("Đã thực hiện 119,5 trên 120 triệu đồng dự toán, đạt 99,58%");
    chart.subtitle = QStringLiteral("Kinh phí theo nguồn, triệu đồng, tính đến 31/12/2018");
    chart.unit = QStringLiteral("triệu đồng");
    chart.series.push_back({QString(), {}});
    for (const auto& [source, spent, allocated, planned] :
         {std::tuple("Ngân sách huyện", 57.5, 60, 60), std::tuple("Kinh phí khuyến công", 40.0, 40, 40),
          std::tuple("Doanh nghiệp", 22.0, 0, 20)}) {
        core::ChartItem item;
        item.label = QString::fromUtf8(source);
        item.value = spent;
        item.figure = QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(spent);
        item.base = allocated;
        if (allocated > 0) item.baseFigure = QString::number(allocated);
        item.required = planned;
        item.note = QStringLiteral("dự toán %1").arg(planned);
        chart.series.front().items.push_back(item);
    }
    return chart;
}

std::vector<Chart> allCharts()
{
    std::vector<Chart> charts = sample::practiceCharts();
    for (const Chart& chart : sample::awkwardCharts()) charts.push_back(chart);
    for (const double norm : {5482.0, 6500.0, 7809.0, 20000.0}) charts.push_back(specificUse(norm));
    charts.push_back(moneyBySource());
    return charts;
}

/// The words and the pictures of an SVG; fails unless it is well-formed.
struct ReadSvg {
    QString words;
    int pictures = 0;
    int paths = 0;

    explicit ReadSvg(const QByteArray& svg)
    {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) continue;
            if (xml.name() == QLatin1String("image") || xml.name() == QLatin1String("pattern")) ++pictures;
            if (xml.name() == QLatin1String("path")) ++paths;
            if (xml.name() == QLatin1String("text")) words += xml.readElementText() + QLatin1Char(' ');
        }
        CHECK_FALSE(xml.hasError());
    }
};

QSize comfortable(const Chart& chart) { return ui::preferredChartSize(chart, 900, 15).toSize(); }

/// Checks that nothing is written over another text or beyond the edge.
void checkWords(const Chart& chart, const QSizeF& size, double pointSize)
{
    CAPTURE(chart.id, size.width(), size.height());
    const ui::ChartScene scene(chart, size, ui::chartFontFamily(), pointSize);
    const auto words = scene.words();
    const QRectF area(QPointF(0, 0), size);
    for (std::size_t i = 0; i < words.size(); ++i) {
        INFO(words[i].text.toStdString());
        CHECK(area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(words[i].area));
        for (std::size_t j = 0; j < i; ++j) {
            INFO(words[j].text.toStdString());
            const QRectF common = words[i].area.intersected(words[j].area);
            // The box of a line is higher than its letters: so much of it may lie over another.
            CHECK((common.width() < 0.5 || common.height() < 0.25 * scene.pointSize()));
        }
    }
}

bool isSaid(const QString& text, const std::vector<ui::ChartScene::Words>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const auto& one) { return one.text == text; });
}

} // namespace

TEST_CASE("a chart as SVG is vectors with its figures as text", "[chart]")
{
    for (const Chart& chart : sample::practiceCharts()) {
        CAPTURE(chart.id);
        const QByteArray svg = ui::chartSvg(chart, comfortable(chart));
        const ReadSvg read(svg);
        CHECK(read.pictures == 0);
        for (const QString& word : chart.title.split(QLatin1Char(' '))) CHECK(read.words.contains(word));
        for (const auto& series : chart.series) {
            CHECK(read.words.contains(series.name));
            for (const auto& item : series.items) {
                INFO(item.label.toStdString());
                for (const QString& word : item.label.split(QLatin1Char(' '))) CHECK(read.words.contains(word));
                CHECK(read.words.contains(item.figure));
                CHECK(read.words.contains(item.note));
                CHECK(read.words.contains(item.requiredFigure));
            }
        }
        CHECK(svg.count("<text ") == svg.count("<text textLength=\"")); // as wide in a viewer that lacks the font
        CHECK_FALSE(svg.contains("font-family=\"Tinos\""));
        CHECK_FALSE(svg.contains("DejaVu"));
    }
}

TEST_CASE("no label covers another or leaves the chart", "[chart]")
{
    InVietnamese vietnamese;
    for (const Chart& chart : allCharts()) {
        checkWords(chart, comfortable(chart), 15);
        checkWords(chart, {900, 520}, 15);
        checkWords(chart, ui::preferredChartSize(chart, 467, 10), 10); // the width of an official page
    }
}

TEST_CASE("every item of the practice charts has its figure, its count and its verdict beside it", "[chart]")
{
    for (const Chart& chart : sample::practiceCharts()) {
        CAPTURE(chart.id);
        const ui::ChartScene scene(chart, comfortable(chart), ui::chartFontFamily(), 15);
        const auto words = scene.words();
        for (const auto& item : chart.series.front().items) {
            CHECK(isSaid(item.label, words));
            CHECK(isSaid(item.figure, words));
            if (!item.note.isEmpty()) CHECK(isSaid(item.note, words));
            if (!item.verdict.isEmpty()) CHECK(isSaid(item.verdict, words));
            if (!item.requiredFigure.isEmpty()) CHECK(isSaid(item.requiredFigure, words));
        }
    }
}

TEST_CASE("the title is wrapped and never cut", "[chart]")
{
    const Chart chart = sample::awkwardBoard();
    const ui::ChartScene scene(chart, ui::preferredChartSize(chart, 467, 10), ui::chartFontFamily(), 10);
    for (const auto& words : scene.words())
        if (words.text == chart.title) CHECK(words.lines.join(QLatin1Char(' ')) == chart.title);
    CHECK(isSaid(chart.title, scene.words()));
}

TEST_CASE("what is not surveyed is hatched with strokes of its own", "[chart]")
{
    Chart chart = sample::ratesByGroup();
    chart.series.front().items = {sample::item(QStringLiteral("Tráng Việt"), 50)};
    const int plain = ReadSvg(ui::chartSvg(chart)).paths;
    chart.series.front().items.front().high = 100;
    CHECK(ReadSvg(ui::chartSvg(chart)).paths == plain + 2); // the bar and its sign in the key
    chart.series.front().items.front().high = 50;
    CHECK(ReadSvg(ui::chartSvg(chart)).paths == plain);
}

TEST_CASE("a chart without values says so and draws no axis", "[chart]")
{
    InVietnamese vietnamese;
    for (const Chart& chart : sample::practiceCharts()) {
        const ui::ChartScene scene(sample::empty(chart), {600, 300}, ui::chartFontFamily(), 10);
        CHECK(isSaid(chart.title, scene.words()));
        CHECK(isSaid(QStringLiteral("Không đủ số liệu"), scene.words()));
        CHECK_FALSE(isSaid(QStringLiteral("0%"), scene.words()));
        CHECK(scene.spots().empty());
    }
}

TEST_CASE("a saving far outside stands at the end of the axis with its figure", "[chart]")
{
    const Chart chart = sample::manySavings(22);
    const ui::ChartScene scene(chart, comfortable(chart), ui::chartFontFamily(), 15);
    CHECK(isSaid(sample::percent(-400), scene.words()));
    CHECK_FALSE(isSaid(QStringLiteral("-400%"), scene.words())); // not a figure of the axis
}

TEST_CASE("dots of many facilities never overlap", "[chart]")
{
    const ui::ChartScene scene(sample::manySavings(140), {900, 520}, ui::chartFontFamily(), 15);
    const auto spots = scene.spots();
    CHECK(spots.size() == 138); // without the two far outside and the one without value
    for (std::size_t i = 0; i < spots.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const QPointF apart = spots[i].area.center() - spots[j].area.center();
            CHECK(std::hypot(apart.x(), apart.y()) >= spots[i].area.width() * 0.999);
        }
}

TEST_CASE("thousands of facilities are counted, both ends of the band inside it", "[chart]")
{
    Chart chart = sample::manySavings(200);
    auto& items = chart.series.front().items;
    items.assign(200, sample::item(QStringLiteral("Cơ sở"), 13));
    std::fill(items.begin() + 60, items.end(), sample::item(QStringLiteral("Cơ sở"), 8));
    items.front() = sample::item(QStringLiteral("Cơ sở"), 13.01);
    const ui::ChartScene scene(chart, {900, 520}, ui::chartFontFamily(), 15);
    QStringList counted;
    for (const auto& spot : scene.spots()) counted << spot.words.split(QLatin1Char('\n')).join(QStringLiteral(": "));
    CHECK(counted
          == QStringList{QStringLiteral("8–8,5%: 140"), QStringLiteral("12,5–13%: 59"), QStringLiteral("13–13,5%: 1")});
}

TEST_CASE("a chart on paper is text and lines", "[chart]")
{
    for (const Chart& chart : sample::practiceCharts()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(1200);
            QPainter painter(&writer);
            painter.scale(1200 / 72.0, 1200 / 72.0);
            const QSizeF size = ui::preferredChartSize(chart, 467, 10);
            ui::paintChart(painter, QRectF(QPointF(20, 20), size), chart, ui::chartFontFamily(), 10);
        }
        CHECK(bytes.contains("/Type /Font"));
        CHECK(bytes.contains("/ToUnicode"));
        CHECK_FALSE(bytes.contains("/Subtype /Image"));
        CHECK_FALSE(bytes.contains("DejaVu"));
    }
}

TEST_CASE("a chart in a place far too small, or without its first series, is drawn without complaint", "[chart]")
{
    for (Chart chart : allCharts()) {
        CAPTURE(chart.id);
        for (const QSize& size : {QSize(8, 8), QSize(60, 40), QSize(200, 900), QSize(900, 60)})
            CHECK_FALSE(ui::chartImage(chart, size).isNull());
        chart.series.insert(chart.series.begin(), core::ChartSeries{});
        CHECK_FALSE(ui::chartSvg(chart).isEmpty());
        chart.series.clear();
        CHECK_FALSE(ui::chartSvg(chart).isEmpty());
    }
}

TEST_CASE("axes have round ends and Vietnamese figures", "[chart]")
{
    CHECK(ui::scaleFromZero(0, 78.9, 5).high == 80);
    CHECK(ui::scaleFromZero(0, 100, 5).high == 100);
    CHECK(ui::scaleFromZero(0, 1, 4).high == 1);
    CHECK(ui::scaleFromZero(0, 0, 4).high == 1);
    CHECK(ui::scaleFromZero(-5, 8, 5).low <= -5);
    CHECK(ui::roundScale(-5, 15, 7).step == 5);
    CHECK(ui::axisText(12.5, QStringLiteral("%")) == QStringLiteral("12,5%"));
    CHECK(ui::axisText(1000, {}) == QStringLiteral("1.000"));
    CHECK(ui::axisText(-5, QStringLiteral("%")) == QStringLiteral("-5%"));
    CHECK(ui::axisText(-1e-12, QStringLiteral("%")) == QStringLiteral("0%"));
}

TEST_CASE("a chart is saved as SVG or PNG, or an error says why not", "[chart]")
{
    QTemporaryDir folder;
    const Chart chart = sample::ratesOverYears();
    ui::writeChart(chart, folder.filePath(QStringLiteral("Tỷ lệ.svg")));
    QFile svg(folder.filePath(QStringLiteral("Tỷ lệ.svg")));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(ReadSvg(svg.readAll()).words.contains(QStringLiteral("78,95%")));
    ui::writeChart(chart, folder.filePath(QStringLiteral("a.PNG")));
    const QImage image(folder.filePath(QStringLiteral("a.PNG")));
    CHECK(image.width() == 1800);
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
    CHECK_THROWS_AS(ui::writeChart(chart, folder.filePath(QStringLiteral("a.bmp"))), core::Error);
    CHECK_THROWS_AS(ui::writeChart(chart, folder.filePath(QStringLiteral("missing/a.svg"))), core::Error);
}

TEST_CASE("the chart on the screen answers to mouse and keyboard", "[chart]")
{
    ui::ChartView view;
    view.setChart(sample::ratesByGroup());
    view.resize(800, view.heightForWidth(800));
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(view.accessibleName() == sample::ratesByGroup().title);
    CHECK(view.accessibleDescription().contains(QStringLiteral("Tráng Việt: 50,00%")));
    CHECK(view.grab().toImage().pixelColor(1, 1) == QColor(Qt::white));

    QSignalSpy clicked(&view, &ui::ChartView::clicked);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1)); // the margin
    CHECK(clicked.isEmpty());
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(400, view.height() / 2));
    REQUIRE(clicked.size() == 1);
    CHECK_FALSE(clicked.at(0).at(0).toString().isEmpty());
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(clicked.size() == 2);
    CHECK(clicked.at(1).at(0).toString() == QStringLiteral("Tam Đồng"));
}

TEST_CASE("the chart is copied as picture and as drawing", "[chart]")
{
    ui::ChartView view;
    view.setChart(sample::targetBoard());
    view.copyPicture();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->hasImage());
    CHECK(ReadSvg(copied->data(QStringLiteral("image/svg+xml"))).words.contains(QStringLiteral("78,95%")));
}

TEST_CASE("write the sample charts to look at them", "[.look]")
{
    InVietnamese vietnamese;
    const QDir folder(QDir::temp().filePath(QStringLiteral("sachhon-charts")));
    QDir().mkpath(folder.path());
    QPdfWriter writer(folder.filePath(QStringLiteral("charts.pdf")));
    writer.setResolution(1200);
    QPainter painter(&writer);
    for (const Chart& chart : allCharts()) {
        ui::writeChart(chart, folder.filePath(chart.id + QStringLiteral(".png")));
        ui::writeChart(chart, folder.filePath(chart.id + QStringLiteral(".svg")));
        ui::chartImage(chart, {900, 520}, 1.5).save(folder.filePath(chart.id + QStringLiteral("_520.png")));
        painter.save();
        painter.scale(1200 / 72.0, 1200 / 72.0);
        ui::paintChart(painter, QRectF(QPointF(20, 20), ui::preferredChartSize(chart, 467, 10)), chart,
                       ui::chartFontFamily(), 10);
        painter.restore();
        writer.newPage();
    }
    ui::ChartView view;
    view.setChart(sample::ratesOverYears());
    view.resize(700, view.heightForWidth(700));
    view.grab().save(folder.filePath(QStringLiteral("view.png")));
}

TEST_CASE("a norm is a dashed line with its name, and without one there is no line", "[chart]")
{
    for (const double norm : {5482.0, 6500.0, 20000.0}) {
        const Chart chart = specificUse(norm);
        const QByteArray svg = ui::chartSvg(chart, comfortable(chart));
        CAPTURE(norm);
        CHECK(svg.contains("stroke-dasharray"));
        const ui::ChartScene scene(chart, comfortable(chart), ui::chartFontFamily(), 15);
        CHECK(isSaid(chart.referenceLabel, scene.words()));
        for (const core::ChartItem& item : chart.series.front().items) CHECK(isSaid(item.figure, scene.words()));
    }
    Chart plain = specificUse(6500);
    plain.reference.reset();
    plain.referenceLabel.clear();
    CHECK_FALSE(ui::chartSvg(plain, comfortable(plain)).contains("stroke-dasharray"));
}

TEST_CASE("money by source says what is planned, allocated and spent, and what its marks mean", "[chart]")
{
    const Chart chart = moneyBySource();
    const ui::ChartScene scene(chart, comfortable(chart), ui::chartFontFamily(), 15);
    const auto words = scene.words();
    for (const char* said : {"57,5", "60", "dự toán 60", "40", "22", "dự toán 20", "thực hiện", "được giao", "dự toán"})
        CHECK(isSaid(QString::fromUtf8(said), words));
}
