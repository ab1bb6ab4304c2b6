// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QString>
#include <QStringList>

namespace ui {

/// How a piece of text looks: its size relative to the chart's, its weight, its colour and where it wraps.
struct TextStyle {
    double size = 1; ///< Of the chart's own text size.
    bool bold = false;
    QColor colour = QColor(0x1a, 0x1a, 0x1a);
    double width = 0; ///< Wraps at this width; 0 keeps one line.
    int lines = 0; ///< At most so many lines, the last one elided; 0 for as many as it takes.
    Qt::Alignment alignment = Qt::AlignLeft; ///< Of the lines among each other.
};

/// Text on a chart: measured without hinting, so that it is as wide on paper as on the screen.
class ChartText : public QGraphicsItem {
public:
    ChartText(const QString& text, const QFont& font, const TextStyle& style);

    QSizeF size() const { return m_size; }
    const QString& text() const { return m_text; } ///< Whole, also where the drawn lines are elided.
    const QStringList& lines() const { return m_lines; }

    QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_text;
    QFont m_font;
    TextStyle m_style;
    QStringList m_lines;
    QSizeF m_size;
};

} // namespace ui
