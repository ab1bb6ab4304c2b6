// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page.h"

#include "ui/chart/chart_painter.h"

#include <QPainter>

#include <map>

namespace ui {

namespace {

void paintTexts(QPainter& painter, const std::vector<TextPiece>& texts, std::map<Face, QFont>& fonts)
{
    Face current{0};
    for (const TextPiece& piece : texts) {
        auto font = fonts.find(piece.face);
        if (font == fonts.end()) font = fonts.emplace(piece.face, paperFont(piece.face)).first;
        if (piece.stretch > 0) {
            QFont stretched = font->second;
            stretched.setWordSpacing(piece.stretch * unitsPerPoint);
            painter.setFont(stretched);
            current = {0};
        } else if (current != piece.face) {
            painter.setFont(font->second);
            current = piece.face;
        }
        painter.drawText(piece.baseline * unitsPerPoint, piece.text);
    }
}

void paintDrawing(QPainter& painter, const Drawing& drawing, std::map<Face, QFont>& fonts)
{
    for (const Rule& rule : drawing.rules) {
        // Never cosmetic: a cosmetic line is a hair on a printer of 1200 dots an inch.
        painter.setPen(QPen(Qt::black, rule.thickness, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    paintTexts(painter, drawing.texts, fonts);
    painter.restore();
    for (const ChartPiece& piece : drawing.charts) {
        painter.save();
        paintChart(painter, piece.area, *piece.chart, paperFamily(), piece.pointSize);
        painter.restore();
    }
    for (const PicturePiece& piece : drawing.pictures) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(piece.area, *piece.image);
        painter.restore();
    }
}

} // namespace

void Drawing::add(const Drawing& other, const QPointF& offset)
{
    for (TextPiece piece : other.texts) {
        piece.baseline += offset;
        texts.push_back(std::move(piece));
    }
    for (const Rule& rule : other.rules) rules.push_back({rule.line.translated(offset), rule.thickness});
    for (const ChartPiece& piece : other.charts)
        charts.push_back({piece.area.translated(offset), piece.chart, piece.pointSize});
    for (const PicturePiece& piece : other.pictures) pictures.push_back({piece.area.translated(offset), piece.image});
}

void paintPage(QPainter& painter, const PaperPage& page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setBrush(Qt::NoBrush);
    std::map<Face, QFont> fonts;
    paintDrawing(painter, page.margin, fonts);
    paintDrawing(painter, page.content, fonts);
    painter.restore();
}

} // namespace ui
