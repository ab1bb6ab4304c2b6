// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_canvas.h"

#include "ui/chart/chart_style.h"

#include <QAbstractSeries>
#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QLegend>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QPen penOf(const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setCosmetic(false); // cosmetic pens are hairlines in a PDF
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

bool crosses(const QRectF& area, const QLineF& line)
{
    if (area.contains(line.p1()) || area.contains(line.p2())) return true;
    const QLineF edges[] = {{area.topLeft(), area.topRight()},
                            {area.bottomLeft(), area.bottomRight()},
                            {area.topLeft(), area.bottomLeft()},
                            {area.topRight(), area.bottomRight()}};
    return std::any_of(std::begin(edges), std::end(edges), [&](const QLineF& edge) {
        return edge.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

ChartCanvas::ChartCanvas(const QSizeF& size, const QString& fontFamily, double em)
    : m_scene(std::make_unique<QGraphicsScene>(QRectF(QPointF(0, 0), size))), m_fontFamily(fontFamily), m_em(em)
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->setBackgroundBrush(colour::ground);
}

QFont ChartCanvas::font(const TextStyle& style) const
{
    QFont font(m_fontFamily);
    font.setPixelSize(std::max(1, qRound(m_em * style.size)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QSizeF ChartCanvas::textSize(const QString& text, const TextStyle& style) const
{
    return ChartText(text, font(style), style).size();
}

QRectF ChartCanvas::addText(const QString& text, const QPointF& anchor, Qt::Alignment alignment, const TextStyle& style)
{
    if (text.isEmpty()) return {anchor, QSizeF(0, 0)};
    TextStyle aligned = style;
    aligned.alignment = alignment & Qt::AlignHorizontal_Mask;
    auto* item = new ChartText(text, font(style), aligned);
    m_scene->addItem(item);
    QRectF place(anchor, item->size());
    if (alignment & Qt::AlignRight) place.moveRight(anchor.x());
    if (alignment & Qt::AlignHCenter) place.moveLeft(anchor.x() - place.width() / 2);
    if (alignment & Qt::AlignBottom) place.moveBottom(anchor.y());
    if (alignment & Qt::AlignVCenter) place.moveTop(anchor.y() - place.height() / 2);
    item->setPos(place.topLeft());
    item->setZValue(static_cast<int>(Layer::Words));
    m_taken.push_back(place);
    return place;
}

void ChartCanvas::addRectangle(const QRectF& area, const QColor& colour, Layer layer)
{
    auto* item = m_scene->addRect(area.normalized(), Qt::NoPen, colour);
    item->setZValue(static_cast<int>(layer));
}

void ChartCanvas::addHatching(const QRectF& area, const QColor& colour, Layer layer)
{
    const QRectF box = area.normalized();
    QPainterPath path;
    const double distance = 0.42 * m_em;
    for (double sum = box.left() + box.top() + distance / 2; sum < box.right() + box.bottom(); sum += distance) {
        const double left = std::max(box.left(), sum - box.bottom());
        const double right = std::min(box.right(), sum - box.top());
        path.moveTo(left, sum - left);
        path.lineTo(right, sum - right);
    }
    path.addRect(box);
    addRectangle(box, colour::ground, layer); // no grid line between the strokes
    auto* item = m_scene->addPath(path, penOf(colour, 0.07 * m_em), Qt::NoBrush);
    item->setZValue(static_cast<int>(layer));
}

void ChartCanvas::addLine(const QLineF& line, const QColor& colour, double widthInEm, Layer layer, Qt::PenStyle stroke)
{
    QPen pen = penOf(colour, widthInEm * m_em);
    if (stroke == Qt::DashLine) pen.setDashPattern({6, 4});
    auto* item = m_scene->addLine(line, pen);
    item->setZValue(static_cast<int>(layer));
}

void ChartCanvas::addArrow(const QPointF& tip, int direction, const QColor& colour)
{
    const double length = 0.8 * m_em;
    const QPolygonF triangle(
        {tip, tip + QPointF(-direction * length, -length / 2), tip + QPointF(-direction * length, length / 2)});
    auto* item = m_scene->addPolygon(triangle, Qt::NoPen, colour);
    item->setZValue(static_cast<int>(Layer::Mark));
    m_taken.push_back(triangle.boundingRect());
}

QValueAxis* ChartCanvas::valueAxis(const ChartScale& scale, bool grid, double margin) const
{
    auto* axis = new QValueAxis;
    axis->setRange(scale.low - margin * scale.step, scale.high + margin * scale.step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(scale.low);
    axis->setTickInterval(scale.step);
    axis->setGridLinePen(penOf(colour::grid, 0.06 * m_em));
    axis->setGridLineVisible(grid);
    axis->setLineVisible(false);
    axis->setLabelsVisible(false); // Qt Charts drop or cut labels they find too tight; ours are placed by us
    return axis;
}

QBarCategoryAxis* ChartCanvas::categoryAxis(int count) const
{
    auto* axis = new QBarCategoryAxis;
    QStringList names;
    for (int i = 0; i < count; ++i) names << QString::number(i); // must differ; never shown
    axis->append(names);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    axis->setLabelsVisible(false);
    return axis;
}

void ChartCanvas::addPlot(const QRectF& area, QAbstractAxis* across, QAbstractAxis* up,
                          const std::vector<QAbstractSeries*>& series)
{
    if (area.width() < 1 || area.height() < 1) { // a place so small that only words are left
        delete across;
        delete up;
        for (QAbstractSeries* one : series) delete one;
        return;
    }
    auto* chart = new QChart;
    m_scene->addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->setGeometry(m_scene->sceneRect());
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* one : series) {
        chart->addSeries(one);
        one->attachAxis(across);
        one->attachAxis(up);
    }
    chart->setPlotArea(area);
    chart->layout()->invalidate(); // without this the grid is made only when an event loop runs
    chart->layout()->activate();
}

void ChartCanvas::addSpot(const QRectF& area, const core::ChartItem& item, const QString& seriesName)
{
    QStringList words{seriesName.isEmpty() ? item.label : seriesName + QStringLiteral(", ") + item.label};
    words << (item.note.isEmpty() ? item.figure : QStringLiteral("%1 (%2)").arg(item.figure, item.note));
    if (!item.verdict.isEmpty() && item.verdict != item.figure) words << item.verdict;
    words.removeAll(QString());
    m_spots.push_back({area.normalized(), item.label, words.join(QLatin1Char('\n'))});
}

bool ChartCanvas::isFree(const QRectF& area, bool alsoOfLines) const
{
    if (std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF& taken) { return taken.intersects(area); }))
        return false;
    return !alsoOfLines
        || std::none_of(m_lines.begin(), m_lines.end(), [&](const QLineF& l) { return crosses(area, l); });
}

std::optional<QRectF> ChartCanvas::freePlace(const QSizeF& size, const std::vector<QPointF>& middles,
                                             const QRectF& bounds, bool mayCrossLines) const
{
    for (const bool alsoOfLines : {true, false}) {
        if (!alsoOfLines && !mayCrossLines) break;
        for (const QPointF& middle : middles) {
            const QRectF place(middle - QPointF(size.width() / 2, size.height() / 2), size);
            if (bounds.contains(place) && isFree(place, alsoOfLines)) return place;
        }
    }
    return std::nullopt;
}

} // namespace ui
