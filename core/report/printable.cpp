// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"

namespace core {

namespace {

/// Embeddings, overrides and isolates of Unicode's bidirectional algorithm.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isBlankOnPaper(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString printable(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.removeIf(turnsDirection);
    for (QChar& c : result)
        if (c != u'\n' && isBlankOnPaper(c)) c = u' ';
    return result;
}

Chart printable(Chart chart)
{
    const auto clean = [](QString& text) { text = printable(text); };
    for (QString* text : {&chart.title, &chart.subtitle, &chart.unit, &chart.bandLabel, &chart.note}) clean(*text);
    for (ChartSeries& series : chart.series) {
        clean(series.name);
        for (ChartItem& item : series.items)
            for (QString* text :
                 {&item.label, &item.figure, &item.note, &item.baseFigure, &item.requiredFigure, &item.verdict})
                clean(*text);
    }
    for (QString& heading : chart.tableHeadings) clean(heading);
    for (QStringList& row : chart.tableRows)
        for (QString& cell : row) clean(cell);
    return chart;
}

} // namespace core
