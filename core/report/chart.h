// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// How a value stands to what is required of it. Decides the colour and the word, never computed from pixels.
enum class Tone { Neutral, Met, Exceeded, NotMet, Uncertain, NoData };

/// One bar, point or dot of a chart. Numbers are for placing ink only; the exact figure stands in the texts.
struct ChartItem {
    QString label; ///< What it is: a target in a few words, a year, a commune, a facility.
    QString figure; ///< The exact figure as printed beside it: "78,95%".
    QString note; ///< Count under it: "15/19", "n = 3"; may be empty.
    std::optional<double> value; ///< Nothing: no value; the place stays empty and figure says why ("không đủ số liệu").
    std::optional<double>
        high; ///< Upper end of the interval of the unknown, from value; drawn hatched. Nothing if none.
    std::optional<double> base; ///< Base (TargetBoard) or last year's value; grey.
    std::optional<double> required; ///< Required value; black tick with its figure.
    QString baseFigure; ///< "55,56%"
    QString requiredFigure; ///< "75,56%"
    Tone tone = Tone::Neutral;
    QString verdict; ///< The word on paper: "vượt", "đạt", "chưa đạt", "chưa đạt, chưa chắc chắn", "không đủ số liệu".
};

/// A second line over the same labels (RatesOverYears: awareness and adoption).
struct ChartSeries {
    QString name; ///< Direct label at the end of the line.
    std::vector<ChartItem> items;
};

/// What is drawn. One function per kind in ui/chart turns it into a QChart for screen, paper, SVG and PNG alike.
struct Chart {
    enum class Kind {
        TargetBoard, ///< series[0]: a row per target, a bullet bar each; every row has its own scale in percent of
                     ///< axisMaximum
        RatesOverYears, ///< a line per series over the same years; interval of the unknown hatched; required as a black
                        ///< line
        SavingDistribution, ///< series[0]: a dot per facility (value in percent), the band [bandLow, bandHigh] shaded
        RatesByGroup, ///< series[0]: horizontal bars sorted as given (commune, sector, size, zone); unknown hatched
        SpecificUse, ///< series[0]: a line over years from 0; the reference dashed. Lower than the others.
        MoneyBySource, ///< series[0]: a pair of bars per source: value spent, base allocated; required is the planned
    };

    QString id; ///< File name without ending and key in reports: "target_board", "rates_over_years",
                ///< "awareness_by_commune".
    Kind kind = Kind::RatesByGroup;
    QString title; ///< Says the finding: "15 trên 19 cơ sở nhận thức, vượt chỉ tiêu 75,56%".
    QString subtitle; ///< Says what is drawn: "Tỷ lệ cơ sở nhận thức, 31/12/2018; gạch chéo: chưa khảo sát".
    QString unit; ///< "%"
    std::vector<ChartSeries> series;
    std::optional<double> bandLow, bandHigh; ///< SavingDistribution: 8 and 13.
    QString bandLabel; ///< "8–13%"
    QString note; ///< Small line under the chart: what was left out and why. May be empty.

    QStringList tableHeadings; ///< Numbers table printed under the chart.
    std::vector<QStringList> tableRows;
    std::optional<double> reference = {}; ///< SpecificUse: a dashed line to compare with, no verdict.
    QString referenceLabel = {}; ///< "định mức 306 (TT 19/2016/TT-BCT)"

    bool isEmpty() const; ///< No item has a value: the place says so instead of drawing axes.
};

} // namespace core
