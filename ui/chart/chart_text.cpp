// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

/// Lines may not break inside "8–13%": for the line breaker the dash is a digit, which is as wide.
QString withWholeRanges(QString paragraph)
{
    for (qsizetype i = 1; i + 1 < paragraph.size(); ++i)
        if (paragraph[i] == QChar(0x2013) && paragraph[i - 1].isDigit() && paragraph[i + 1].isDigit())
            paragraph[i] = QLatin1Char('0');
    return paragraph;
}

QStringList wrapped(const QString& paragraph, const QFont& font, double width)
{
    QTextLayout layout(withWholeRanges(paragraph), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

QStringList linesOf(const QString& text, const QFont& font, const TextStyle& style)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        lines += style.width > 0 ? wrapped(paragraph, font, style.width) : QStringList{paragraph};
    if (style.lines > 0 && lines.size() > style.lines) {
        const QString rest = lines.mid(style.lines - 1).join(QLatin1Char(' '));
        lines = lines.mid(0, style.lines - 1);
        lines << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, style.width);
    }
    return lines;
}

} // namespace

ChartText::ChartText(const QString& text, const QFont& font, const TextStyle& style)
    : m_text(text), m_font(font), m_style(style), m_lines(linesOf(text, font, style))
{
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const QString& line : m_lines) width = std::max(width, metrics.horizontalAdvance(line));
    m_size = {width, metrics.height() + (m_lines.size() - 1) * metrics.lineSpacing()};
}

void ChartText::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QFontMetricsF metrics(m_font);
    painter->setFont(m_font);
    painter->setPen(m_style.colour);
    double baseline = metrics.ascent();
    for (const QString& line : m_lines) {
        const double room = m_size.width() - metrics.horizontalAdvance(line);
        const double left = m_style.alignment & Qt::AlignRight ? room
            : m_style.alignment & Qt::AlignHCenter             ? room / 2
                                                               : 0;
        if (!line.isEmpty()) painter->drawText(QPointF(left, baseline), line);
        baseline += metrics.lineSpacing();
    }
}

} // namespace ui
