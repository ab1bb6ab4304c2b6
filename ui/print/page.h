// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/print/paper_font.h"

#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace ui {

/// A line of text where it stands. All places are in points.
struct TextPiece {
    QPointF baseline; ///< Left end.
    QString text;
    Face face;
    double width = 0;
    double stretch = 0; ///< Added to every gap between words (justified lines).
};

/// A straight line, horizontal or vertical.
struct Rule {
    QLineF line;
    double thickness = 0.5;
};

/// Where a chart is drawn.
struct ChartPiece {
    QRectF area;
    std::shared_ptr<const core::Chart> chart;
    double pointSize = 10;
};

/// Where a picture is drawn.
struct PicturePiece {
    QRectF area;
    std::shared_ptr<const QImage> image;
};

/// Where a paragraph with a key stands, so that a click on the preview finds it.
struct KeyedArea {
    QString key;
    QRectF area;
};

/// What is drawn, without saying on which page.
struct Drawing {
    std::vector<TextPiece> texts;
    std::vector<Rule> rules;
    std::vector<ChartPiece> charts;
    std::vector<PicturePiece> pictures = {};

    void add(const Drawing& other, const QPointF& offset);
};

/// One sheet of a laid-out report, the same for preview, printer and PDF.
struct PaperPage {
    QSizeF size; ///< A4, upright or on its side.
    QRectF body; ///< Inside the margins: nothing of `content` leaves it.
    Drawing content;
    Drawing margin; ///< The page number and the practice mark above the body.
    int number = 0; ///< Within its part; 0 where none is shown.
    std::vector<KeyedArea> paragraphs;

    bool isLandscape() const { return size.width() > size.height(); }
};

/// Paints one page with its top left corner at the origin; the painter's unit must be a point (1/72 inch).
/// Draws no ground: paper is white by itself.
void paintPage(QPainter& painter, const PaperPage& page);

} // namespace ui
