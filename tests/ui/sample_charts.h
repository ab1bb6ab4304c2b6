// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QLocale>

#include <cmath>

/// The charts of the practice data of huyện Mê Linh, and awkward ones. Figures as in the worked scenarios.
namespace sample {

using core::Chart;
using core::ChartItem;
using core::Tone;

inline QString percent(double value)
{
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(value, 'f', 2) + QLatin1Char('%');
}

inline ChartItem item(const QString& label, double value, const QString& note = {})
{
    ChartItem made;
    made.label = label;
    made.value = value;
    made.figure = percent(value);
    made.note = note;
    return made;
}

inline ChartItem noValue(const QString& label, const QString& figure)
{
    ChartItem made;
    made.label = label;
    made.figure = figure;
    made.tone = Tone::NoData;
    return made;
}

inline ChartItem judged(ChartItem made, Tone tone, const QString& verdict)
{
    made.tone = tone;
    made.verdict = verdict;
    return made;
}

inline ChartItem required(ChartItem made, double value)
{
    made.required = value;
    made.requiredFigure = percent(value);
    return made;
}

inline ChartItem based(ChartItem made, double value)
{
    made.base = value;
    made.baseFigure = percent(value);
    return made;
}

inline ChartItem upTo(ChartItem made, double high)
{
    made.high = high;
    return made;
}

inline Chart targetBoard()
{
    Chart chart;
    chart.id = QStringLiteral("target_board");
    chart.kind = Chart::Kind::TargetBoard;
    chart.title
        = QStringLiteral("1 trong 3 chỉ tiêu của Kế hoạch 108/KH-UBND chưa đạt: áp dụng có tiết kiệm năng lượng");
    chart.subtitle = QStringLiteral("Thực hiện đến 31/12/2018 so với mức yêu cầu; mỗi dòng có thang đo riêng");
    chart.unit = QStringLiteral("%");
    chart.note = QStringLiteral(
        "2 trên 19 cơ sở chưa khảo sát (F17, F20). Tỷ lệ tính trên tất cả cơ sở đang hoạt động ngày 31/12.");
    core::ChartSeries series;
    series.items.push_back(judged(
        upTo(
            required(
                based(
                    item(
                        QStringLiteral(
                            "Tăng thêm 20% cơ sở sản xuất công nghiệp nhận thức được lợi ích của SXSH so với năm 2017"),
                        78.947, QStringLiteral("15/19 cơ sở")),
                    55.556),
                75.556),
            89.474),
        Tone::Exceeded, QStringLiteral("vượt")));
    series.items.push_back(judged(
        upTo(
            required(
                based(item(QStringLiteral(
                               "Tăng thêm 10% cơ sở áp dụng SXSH, tiết kiệm 8–13% năng lượng trên một đơn vị sản phẩm"),
                           21.0526, QStringLiteral("4/19 cơ sở")),
                      11.111),
                21.111),
            26.316),
        Tone::Uncertain, QStringLiteral("chưa đạt, chưa chắc chắn")));
    ChartItem staff;
    staff.label = QStringLiteral("Có 01 cán bộ quản lý nhà nước về SXSH");
    staff.value = 1;
    staff.figure = QStringLiteral("1 cán bộ");
    staff.required = 1;
    staff.requiredFigure = QStringLiteral("1");
    staff.base = 0;
    staff.baseFigure = QStringLiteral("0");
    series.items.push_back(judged(staff, Tone::Met, QStringLiteral("đạt")));
    chart.series = {series};
    return chart;
}

inline Chart ratesOverYears()
{
    Chart chart;
    chart.id = QStringLiteral("rates_over_years");
    chart.kind = Chart::Kind::RatesOverYears;
    chart.title = QStringLiteral("15 trên 19 cơ sở nhận thức, vượt chỉ tiêu 75,56%; áp dụng tăng 25,15 điểm");
    chart.subtitle = QStringLiteral("Tỷ lệ cơ sở nhận thức và áp dụng SXSH ngày 31/12; gạch chéo: chưa khảo sát");
    chart.unit = QStringLiteral("%");
    core::ChartSeries awareness{QStringLiteral("nhận thức"), {}};
    awareness.items.push_back(item(QStringLiteral("2017"), 55.556, QStringLiteral("10/18")));
    awareness.items.push_back(
        upTo(required(item(QStringLiteral("2018"), 78.947, QStringLiteral("15/19")), 75.556), 89.474));
    core::ChartSeries adoption{QStringLiteral("áp dụng"), {}};
    adoption.items.push_back(item(QStringLiteral("2017"), 22.222, QStringLiteral("4/18")));
    adoption.items.push_back(
        upTo(required(item(QStringLiteral("2018"), 47.368, QStringLiteral("9/19")), 32.222), 52.632));
    chart.series = {awareness, adoption};
    return chart;
}

inline Chart savingDistribution()
{
    Chart chart;
    chart.id = QStringLiteral("saving_distribution");
    chart.kind = Chart::Kind::SavingDistribution;
    chart.title
        = QStringLiteral("3 trên 6 cơ sở tính được tiết kiệm trong khoảng 8–13% năng lượng trên một đơn vị sản phẩm");
    chart.subtitle = QStringLiteral("Mức tiết kiệm điện năm 2018 so với 2017 của từng cơ sở áp dụng");
    chart.unit = QStringLiteral("%");
    chart.bandLow = 8;
    chart.bandHigh = 13;
    chart.bandLabel = QStringLiteral("8–13%");
    const QString in = QStringLiteral("trong khoảng");
    core::ChartSeries series;
    series.items = {
        judged(item(QStringLiteral("Công ty TNHH Bao bì Đường Việt"), 8), Tone::Met, in),
        judged(item(QStringLiteral("Công ty CP Cơ khí Quang Minh"), 13), Tone::Met, in),
        judged(item(QStringLiteral("Công ty TNHH Nhựa Tráng Việt"), 10), Tone::Met, in),
        judged(item(QStringLiteral("Cơ sở Gạch Tam Đồng"), 7.95), Tone::NotMet, QStringLiteral("dưới 8%")),
        judged(item(QStringLiteral("HTX Đương Đại"), 15), Tone::Exceeded, QStringLiteral("vượt 13%")),
        judged(item(QStringLiteral("Công ty CP Dương Minh"), -5), Tone::NotMet, QStringLiteral("tăng tiêu hao")),
        noValue(QStringLiteral("Hộ KD Mộc Tiến Thắng"), QStringLiteral("không tính được: thiếu sản lượng 2017")),
        noValue(QStringLiteral("Công ty TNHH May Mê Linh"), QStringLiteral("không tính được: sản lượng 2018 bằng 0")),
        noValue(QStringLiteral("Công ty TNHH Tiền Phong Xanh"),
                QStringLiteral("không tính được: cơ sở mới, không có năm gốc")),
    };
    chart.series = {series};
    chart.note = QStringLiteral("3 cơ sở áp dụng không tính được mức tiết kiệm.");
    return chart;
}

inline Chart ratesByGroup()
{
    Chart chart;
    chart.id = QStringLiteral("awareness_by_commune");
    chart.kind = Chart::Kind::RatesByGroup;
    chart.title = QStringLiteral("Cơ sở chưa nhận thức tập trung ở Thanh Lâm và Kim Hoa");
    chart.subtitle
        = QStringLiteral("Tỷ lệ cơ sở nhận thức theo xã, thị trấn ngày 31/12/2018; gạch chéo: chưa khảo sát");
    chart.unit = QStringLiteral("%");
    core::ChartSeries series;
    series.items = {
        item(QStringLiteral("TT Quang Minh"), 100, QStringLiteral("3/3")),
        item(QStringLiteral("Tam Đồng"), 100, QStringLiteral("1/1")),
        item(QStringLiteral("Thạch Đà"), 100, QStringLiteral("1/1")),
        item(QStringLiteral("Đại Thịnh"), 100, QStringLiteral("1/1")),
        upTo(item(QStringLiteral("Tráng Việt"), 50, QStringLiteral("1/2")), 100),
        upTo(item(QStringLiteral("Tiến Thịnh"), 0, QStringLiteral("0/1")), 100),
        item(QStringLiteral("Thanh Lâm"), 0, QStringLiteral("0/1")),
        item(QStringLiteral("Kim Hoa"), 0, QStringLiteral("0/1")),
        noValue(QStringLiteral("Văn Khê"), QStringLiteral("–")),
    };
    chart.series = {series};
    return chart;
}

inline std::vector<Chart> practiceCharts()
{
    return {targetBoard(), ratesOverYears(), savingDistribution(), ratesByGroup()};
}

/// A commune whose name is longer than any column.
inline QString longName(int number)
{
    return QStringLiteral("Cụm công nghiệp – làng nghề tiểu thủ công nghiệp xã Nguyễn Thị Minh Khai số %1 thuộc khu "
                          "vực mở rộng giai đoạn hai")
        .arg(number);
}

/// Forty groups; every third with an unknown part, some without value, some with a name longer than its column.
inline Chart fortyGroups(bool longNames)
{
    Chart chart = ratesByGroup();
    chart.id = longNames ? QStringLiteral("forty_long_groups") : QStringLiteral("forty_groups");
    chart.series.front().items.clear();
    for (int i = 1; i <= 40; ++i) {
        const QString name = longNames && i % 4 == 0 ? longName(i) : QStringLiteral("Xã Phượng Nghiễm %1").arg(i);
        const double value = 100 - i * 2.5;
        ChartItem group
            = i % 11 == 0 ? noValue(name, QStringLiteral("–")) : item(name, value, QStringLiteral("n = %1").arg(i * 3));
        if (i % 3 == 0 && group.value) group = upTo(group, std::min(100.0, value + 9));
        chart.series.front().items.push_back(group);
    }
    return chart;
}

inline Chart groupsWithLastYear()
{
    Chart chart = ratesByGroup();
    chart.id = QStringLiteral("groups_with_last_year");
    double base = 90;
    for (ChartItem& group : chart.series.front().items)
        if (group.value) group = required(based(group, base -= 10), 75.56);
    chart.series.front().items[1] = judged(chart.series.front().items[1], Tone::Met, QStringLiteral("đạt"));
    chart.series.front().items[6] = judged(chart.series.front().items[6], Tone::NotMet, QStringLiteral("chưa đạt"));
    return chart;
}

/// A negative value, nothing, zero, a hundred, words that never end.
inline Chart awkwardBoard()
{
    Chart chart = targetBoard();
    chart.id = QStringLiteral("awkward_board");
    chart.title += QStringLiteral(" – ") + longName(1) + QStringLiteral(", ") + longName(2);
    auto& items = chart.series.front().items;
    items.push_back(judged(noValue(longName(3) + longName(4), QStringLiteral("không đủ số liệu")), Tone::NoData,
                           QStringLiteral("không đủ số liệu")));
    items.push_back(judged(required(based(item(QStringLiteral("Giảm tiêu hao năng lượng 6–8%"), -4.25), 0), 6),
                           Tone::NotMet, QStringLiteral("chưa đạt")));
    items.push_back(judged(
        required(item(QStringLiteral("100% khu, cụm công nghiệp có cán bộ hướng dẫn"), 0, QStringLiteral("0/7")), 100),
        Tone::NotMet, QStringLiteral("chưa đạt")));
    ChartItem people = item(QStringLiteral("Học viên các lớp tập huấn"), 1234);
    people.figure = QStringLiteral("1.234 lượt người");
    people.required = 1250;
    people.requiredFigure = QStringLiteral("1.250");
    people.base = 1230;
    people.baseFigure = QStringLiteral("1.230");
    items.push_back(judged(people, Tone::NotMet, QStringLiteral("chưa đạt")));
    ChartItem waiting = required(
        noValue(QStringLiteral("90% doanh nghiệp lớn có cán bộ đủ năng lực"), QStringLiteral("không đủ số liệu")), 90);
    items.push_back(judged(waiting, Tone::NoData, QStringLiteral("không đủ số liệu")));
    return chart;
}

inline Chart manyYears()
{
    Chart chart = ratesOverYears();
    chart.id = QStringLiteral("many_years");
    for (auto& series : chart.series) series.items.clear();
    for (int year = 2014; year <= 2025; ++year) {
        const double share = 30 + 6 * (year - 2014);
        ChartItem aware = required(item(QString::number(year), share, QStringLiteral("%1/120").arg(year - 1980)),
                                   share + (year % 2 ? 4 : -4));
        if (year % 3 == 0) aware = upTo(aware, std::min(100.0, share + 8));
        chart.series[0].items.push_back(
            year == 2019 ? noValue(QStringLiteral("2019"), QStringLiteral("không đủ số liệu")) : aware);
        chart.series[1].items.push_back(item(QString::number(year), share - 5 + 3 * (year % 2)));
    }
    chart.series[1].name = QStringLiteral("áp dụng ít nhất một giải pháp và tiết kiệm");
    return chart;
}

inline Chart oneYear(double value)
{
    Chart chart = ratesOverYears();
    chart.id = QStringLiteral("one_year_%1").arg(value);
    chart.series.resize(1);
    chart.series[0].items = {required(item(QStringLiteral("2018"), value, QStringLiteral("n = 19")), 75.56)};
    return chart;
}

/// So many facilities around 9 %, some far outside.
inline Chart manySavings(int count)
{
    Chart chart = savingDistribution();
    chart.id = QStringLiteral("savings_%1").arg(count);
    auto& items = chart.series.front().items;
    items.clear();
    for (int i = 0; i < count; ++i) {
        const double value = 9 + 9 * std::sin(i * 1.7) * std::cos(i * 0.37) + (i % 7) * 0.3;
        const Tone tone = value < 8 ? Tone::NotMet : value <= 13 ? Tone::Met : Tone::Exceeded;
        items.push_back(judged(item(QStringLiteral("Cơ sở %1").arg(i + 1), value), tone, QStringLiteral("x")));
    }
    items[0]
        = judged(item(QStringLiteral("Cơ sở nhập sai đơn vị"), -400), Tone::NotMet, QStringLiteral("tăng tiêu hao"));
    items[1] = judged(item(QStringLiteral("Cơ sở ngừng sản xuất"), 97.5), Tone::Exceeded, QStringLiteral("vượt 13%"));
    items.push_back(noValue(QStringLiteral("Cơ sở thiếu số liệu"), QStringLiteral("không tính được")));
    return chart;
}

inline Chart empty(Chart chart)
{
    chart.id += QStringLiteral("_empty");
    for (auto& series : chart.series)
        for (auto& one : series.items) one = noValue(one.label, QStringLiteral("không đủ số liệu"));
    return chart;
}

inline Chart single(Chart chart)
{
    chart.id += QStringLiteral("_single");
    for (auto& series : chart.series) series.items.resize(1);
    return chart;
}

inline std::vector<Chart> awkwardCharts()
{
    std::vector<Chart> charts{fortyGroups(false), fortyGroups(true), groupsWithLastYear(), awkwardBoard(),
                              manyYears(),        oneYear(0),        oneYear(100),         manySavings(22),
                              manySavings(120),   manySavings(3000)};
    for (const Chart& chart : practiceCharts()) {
        charts.push_back(empty(chart));
        charts.push_back(single(chart));
    }
    return charts;
}

} // namespace sample
