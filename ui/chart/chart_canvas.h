// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_scale.h"
#include "ui/chart/chart_text.h"

#include "core/report/chart.h"

#include <QGraphicsScene>
#include <QLineF>

#include <memory>
#include <optional>
#include <vector>

class QAbstractAxis;
class QAbstractSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace ui {

/// A place of a chart that answers to the mouse.
struct ChartSpot {
    QRectF area;
    QString label; ///< ChartItem::label
    QString words; ///< Label, figure, count, verdict: for the tooltip and for screen readers.
};

/// The sheet a chart is laid out on: Qt Charts give series and grid; words, hatching, required values and marks are
/// items of ours.
///
/// Lengths are tenths of a point, so that fonts (whole pixels in Qt) come in fine sizes; most are told in em, the
/// height of the text.
class ChartCanvas {
public:
    static constexpr double unitsPerPoint = 10;
    enum class Layer { Ground = -2, Back, Plot, Hatching, Mark, Words };

    ChartCanvas(const QSizeF& size, const QString& fontFamily, double em);

    double em() const { return m_em; }
    QRectF area() const { return m_scene->sceneRect(); }
    QGraphicsScene& scene() { return *m_scene; }

    QSizeF textSize(const QString& text, const TextStyle& style = {}) const;
    /// The anchor is the left, right or middle of the text, and its top, bottom or middle, as the alignment says.
    QRectF addText(const QString& text, const QPointF& anchor, Qt::Alignment alignment, const TextStyle& style = {});

    void addRectangle(const QRectF& area, const QColor& colour, Layer layer);
    /// Slanted lines inside the area, drawn one by one: pattern brushes are lost in SVG and turn into pictures in PDF.
    void addHatching(const QRectF& area, const QColor& colour, Layer layer = Layer::Hatching);
    void addLine(const QLineF& line, const QColor& colour, double widthInEm, Layer layer = Layer::Mark,
                 Qt::PenStyle stroke = Qt::SolidLine);
    /// A triangle whose tip touches the point; direction is -1 to the left, 1 to the right.
    void addArrow(const QPointF& tip, int direction, const QColor& colour);

    /// The margin, in steps of the scale, keeps marks at its ends whole: Qt Charts cut what leaves the plot.
    QValueAxis* valueAxis(const ChartScale& scale, bool grid, double margin = 0) const;
    QBarCategoryAxis* categoryAxis(int count) const;
    /// A Qt chart whose plot fills exactly the area; takes axes and series. Positions in it are linear in the axes'
    /// ranges.
    void addPlot(const QRectF& area, QAbstractAxis* across, QAbstractAxis* up,
                 const std::vector<QAbstractSeries*>& series);

    void addSpot(const QRectF& area, const core::ChartItem& item, const QString& seriesName = {});
    const std::vector<ChartSpot>& spots() const { return m_spots; }

    void avoid(const QRectF& area) { m_taken.push_back(area); } ///< freePlace() keeps off it, as it does off all texts.
    void avoid(const QLineF& line) { m_lines.push_back(line); } ///< freePlace() keeps off it if it can.
    /// The first of the places (middles) where something of this size lies inside the bounds and covers nothing.
    std::optional<QRectF> freePlace(const QSizeF& size, const std::vector<QPointF>& middles, const QRectF& bounds,
                                    bool mayCrossLines = true) const;

private:
    QFont font(const TextStyle& style) const;
    bool isFree(const QRectF& area, bool alsoOfLines) const;

    std::unique_ptr<QGraphicsScene> m_scene;
    QString m_fontFamily;
    double m_em;
    std::vector<ChartSpot> m_spots;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_lines;
};

} // namespace ui
