// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawn_charts.h"

using core::Chart;

/// Checks that nothing is written over another text or beyond the edge.
static void checkWords(const Chart& chart, const QSizeF& size, double pointSize)
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
    for (const Chart& chart : sample::allCharts()) {
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

TEST_CASE("a norm is a dashed line with its name, and without one there is no line", "[chart]")
{
    for (const double norm : {5482.0, 6500.0, 20000.0}) {
        const Chart chart = sample::specificUse(norm);
        const QByteArray svg = ui::chartSvg(chart, comfortable(chart));
        CAPTURE(norm);
        CHECK(svg.contains("stroke-dasharray"));
        const ui::ChartScene scene(chart, comfortable(chart), ui::chartFontFamily(), 15);
        CHECK(isSaid(chart.referenceLabel, scene.words()));
        for (const core::ChartItem& item : chart.series.front().items) CHECK(isSaid(item.figure, scene.words()));
    }
    Chart plain = sample::specificUse(6500);
    plain.reference.reset();
    plain.referenceLabel.clear();
    CHECK_FALSE(ui::chartSvg(plain, comfortable(plain)).contains("stroke-dasharray"));
}

TEST_CASE("money by source says what is planned, allocated and spent, and what its marks mean", "[chart]")
{
    const Chart chart = sample::moneyBySource();
    const ui::ChartScene scene(chart, comfortable(chart), ui::chartFontFamily(), 15);
    const auto words = scene.words();
    for (const char* said : {"57,5", "60", "dự toán 60", "40", "22", "dự toán 20", "thực hiện", "được giao", "dự toán"})
        CHECK(isSaid(QString::fromUtf8(said), words));
}
