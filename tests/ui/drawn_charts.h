// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"
#include "tests/ui/sample_charts.h"

#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_scene.h"

#include <QXmlStreamReader>

namespace sample {

/// Specific consumption of a facility with a norm above, amid or below its own figures.
inline Chart specificUse(double norm)
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

inline Chart moneyBySource()
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

inline std::vector<Chart> allCharts()
{
    std::vector<Chart> charts = practiceCharts();
    for (const Chart& chart : awkwardCharts()) charts.push_back(chart);
    for (const double norm : {5482.0, 6500.0, 7809.0, 20000.0}) charts.push_back(specificUse(norm));
    charts.push_back(moneyBySource());
    return charts;
}

} // namespace sample

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

inline QSize comfortable(const core::Chart& chart) { return ui::preferredChartSize(chart, 900, 15).toSize(); }

inline bool isSaid(const QString& text, const std::vector<ui::ChartScene::Words>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const auto& one) { return one.text == text; });
}
