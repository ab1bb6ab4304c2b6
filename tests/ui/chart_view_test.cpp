// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawn_charts.h"

#include "core/error.h"
#include "ui/chart/chart_scale.h"
#include "ui/chart/chart_view.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::Chart;

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
    for (Chart chart : sample::allCharts()) {
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
    const QDir folder(QDir::temp().filePath(QStringLiteral("sachhon-charts")));
    QDir().mkpath(folder.path());
    QPdfWriter writer(folder.filePath(QStringLiteral("charts.pdf")));
    writer.setResolution(1200);
    QPainter painter(&writer);
    for (const Chart& chart : sample::allCharts()) {
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
