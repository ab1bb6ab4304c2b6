// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_scene.h"

#include "ui/chart/chart_kinds.h"
#include "ui/chart/chart_style.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace ui {

namespace {

using core::Chart;
using core::ChartItem;
using Kind = core::Chart::Kind;

constexpr double readable = 0.75; // of the wished text size; below it the form for many items is taken
constexpr double smallest = 0.5;

/// Only lines over years are drawn from more than the first series.
bool isBlank(const Chart& chart)
{
    if (chart.isEmpty() || chart.kind == Kind::RatesOverYears) return chart.isEmpty();
    const auto& items = chart.series.front().items;
    return std::none_of(items.begin(), items.end(), [](const ChartItem& item) { return item.value.has_value(); });
}

BodyHeight bodyHeight(const ChartCanvas& canvas, const Chart& chart, double width)
{
    if (isBlank(chart)) return {8 * canvas.em(), 3 * canvas.em(), 2 * canvas.em()};
    switch (chart.kind) {
    case Kind::TargetBoard: return targetBoardHeight(canvas, chart, width);
    case Kind::RatesOverYears: return ratesOverYearsHeight(canvas, chart, width);
    case Kind::SavingDistribution: return savingDistributionHeight(canvas, chart, width);
    case Kind::RatesByGroup:
    case Kind::MoneyBySource: return ratesByGroupHeight(canvas, chart, width);
    case Kind::SpecificUse: return specificUseHeight(canvas, chart, width);
    }
    return {};
}

void addBody(ChartCanvas& canvas, const Chart& chart, const QRectF& body)
{
    switch (chart.kind) {
    case Kind::TargetBoard: return addTargetBoard(canvas, chart, body);
    case Kind::RatesOverYears: return addRatesOverYears(canvas, chart, body);
    case Kind::SavingDistribution: return addSavingDistribution(canvas, chart, body);
    case Kind::RatesByGroup:
    case Kind::MoneyBySource: return addRatesByGroup(canvas, chart, body);
    case Kind::SpecificUse: return addRatesOverYears(canvas, chart, body);
    }
}

/// An entry of the key: what a mark without a direct label means.
struct KeyEntry {
    enum class Sign { Bar, Dash, Tick, Hatching };
    Sign sign;
    QColor colour;
    QString text;

    double width() const { return sign == Sign::Tick ? 0.3 : 1.5; } ///< Of the sign, in em.
};

bool anyItem(const Chart& chart, const std::function<bool(const ChartItem&)>& has)
{
    return std::any_of(chart.series.begin(), chart.series.end(),
                       [&](const auto& series) { return std::any_of(series.items.begin(), series.items.end(), has); });
}

/// Title, subtitle, key and note around the body. The words are Vietnamese in every language of the window: the same
/// chart goes on official paper.
class Frame {
public:
    Frame(ChartCanvas& canvas, const Chart& chart, double width)
        : m_canvas(canvas), m_chart(chart), m_em(canvas.em()), m_width(width - 2 * margin()), m_key(keyOf(chart))
    {
    }

    double margin() const { return 0.7 * m_em; }
    double textWidth() const { return m_width; }
    double height() const { return headHeight() + footHeight() + 2 * margin(); }

    /// Adds all and returns what is left for the body.
    QRectF add()
    {
        const QRectF inner = m_canvas.area().adjusted(margin(), margin(), -margin(), -margin());
        const QRectF title
            = m_canvas.addText(m_chart.title, inner.topLeft(), Qt::AlignLeft | Qt::AlignTop, titleStyle());
        m_canvas.addText(m_chart.subtitle, {inner.left(), title.bottom() + 0.15 * m_em}, Qt::AlignLeft | Qt::AlignTop,
                         subtitleStyle());
        m_canvas.addText(m_chart.note, inner.bottomLeft(), Qt::AlignLeft | Qt::AlignBottom, noteStyle());
        const QRectF body = inner.adjusted(0, headHeight(), 0, -footHeight());
        if (!m_key.empty()) layKey(body.bottom() + 0.5 * m_em, &m_canvas);
        return body;
    }

private:
    TextStyle titleStyle() const { return {.size = 1.2, .bold = true, .width = m_width}; }
    TextStyle subtitleStyle() const { return {.size = 0.92, .colour = colour::quietText, .width = m_width}; }
    TextStyle noteStyle() const { return {.size = 0.85, .colour = colour::quietText, .width = m_width}; }
    double heightOf(const QString& text, const TextStyle& style) const
    {
        return text.isEmpty() ? 0 : m_canvas.textSize(text, style).height();
    }
    double headHeight() const
    {
        return heightOf(m_chart.title, titleStyle()) + 0.15 * m_em + heightOf(m_chart.subtitle, subtitleStyle())
            + 0.5 * m_em;
    }
    double footHeight() const
    {
        double height = m_chart.note.isEmpty() ? 0 : heightOf(m_chart.note, noteStyle()) + 0.3 * m_em;
        if (!m_key.empty()) height += 0.5 * m_em + layKey(0, nullptr);
        return height;
    }

    static std::vector<KeyEntry> keyOf(const Chart& chart)
    {
        std::vector<KeyEntry> key;
        if (isBlank(chart) || chart.kind == Kind::SavingDistribution) return key;
        if (chart.kind == Kind::MoneyBySource)
            return {{KeyEntry::Sign::Bar, colour::actual, QStringLiteral("thực hiện")},
                    {KeyEntry::Sign::Bar, colour::lastYear, QStringLiteral("được giao")},
                    {KeyEntry::Sign::Tick, colour::required, QStringLiteral("dự toán")}};
        const bool base
            = chart.kind != Kind::RatesOverYears && anyItem(chart, [](const auto& i) { return i.base.has_value(); });
        const bool unknown = anyItem(chart, [](const auto& i) { return i.value && i.high && *i.high > *i.value; });
        const bool required = anyItem(chart, [](const auto& i) { return i.required.has_value(); });
        if (chart.kind == Kind::TargetBoard || base)
            key.push_back({KeyEntry::Sign::Bar, colour::actual, QStringLiteral("thực hiện")});
        if (base && chart.kind == Kind::TargetBoard)
            key.push_back({KeyEntry::Sign::Bar, colour::base, QStringLiteral("năm gốc")});
        if (base && chart.kind == Kind::RatesByGroup)
            key.push_back({KeyEntry::Sign::Bar, colour::lastYear, QStringLiteral("năm trước")});
        if (unknown) key.push_back({KeyEntry::Sign::Hatching, colour::actual, QStringLiteral("chưa khảo sát")});
        const auto sign = chart.kind == Kind::RatesOverYears ? KeyEntry::Sign::Dash : KeyEntry::Sign::Tick;
        if (required) key.push_back({sign, colour::required, QStringLiteral("mức yêu cầu")});
        return key;
    }

    /// The height of the key; draws it if there is a canvas to draw on.
    double layKey(double top, ChartCanvas* canvas) const
    {
        const TextStyle style{.size = 0.85, .colour = colour::quietText};
        const double line = 1.15 * m_em;
        double x = 0;
        int lines = 1;
        for (const KeyEntry& entry : m_key) {
            const double width = (entry.width() + 0.4) * m_em + m_canvas.textSize(entry.text, style).width();
            if (x > 0 && x + width > m_width) {
                x = 0;
                ++lines;
            }
            if (canvas) {
                const double y = top + (lines - 0.5) * line;
                const QRectF sign(margin() + x, y - 0.32 * m_em, entry.width() * m_em, 0.64 * m_em);
                if (entry.sign == KeyEntry::Sign::Bar)
                    canvas->addRectangle(sign, entry.colour, ChartCanvas::Layer::Mark);
                if (entry.sign == KeyEntry::Sign::Hatching) canvas->addHatching(sign, entry.colour);
                if (entry.sign == KeyEntry::Sign::Dash)
                    canvas->addLine({sign.left(), y, sign.right(), y}, entry.colour, 0.18);
                if (entry.sign == KeyEntry::Sign::Tick)
                    canvas->addLine({sign.center().x(), y - 0.5 * m_em, sign.center().x(), y + 0.5 * m_em},
                                    entry.colour, 0.2);
                canvas->addText(entry.text, {sign.right() + 0.4 * m_em, y}, Qt::AlignLeft | Qt::AlignVCenter, style);
            }
            x += width + 1.4 * m_em;
        }
        return lines * line;
    }

    ChartCanvas& m_canvas;
    const Chart& m_chart;
    double m_em;
    double m_width;
    std::vector<KeyEntry> m_key;
};

/// The greatest text with which the chart fits its size.
std::unique_ptr<ChartCanvas> fittingCanvas(const Chart& chart, const QSizeF& size, const QString& fontFamily, double em)
{
    const auto fits = [&](double scale, double BodyHeight::*form) {
        auto canvas = std::make_unique<ChartCanvas>(size, fontFamily, em * scale);
        const Frame frame(*canvas, chart, size.width());
        const double body = bodyHeight(*canvas, chart, frame.textWidth()).*form;
        if (frame.height() + body > size.height() + 1) canvas.reset();
        return canvas;
    };
    for (double scale = 1; scale >= readable; scale -= 0.05)
        if (auto canvas = fits(scale, &BodyHeight::least)) return canvas;
    for (double scale = 1; scale >= smallest; scale -= 0.05)
        if (auto canvas = fits(scale, &BodyHeight::crowded)) return canvas;
    return std::make_unique<ChartCanvas>(size, fontFamily, em * smallest);
}

QRectF inPoints(const QRectF& area)
{
    constexpr double unit = ChartCanvas::unitsPerPoint;
    return {area.topLeft() / unit, area.size() / unit};
}

} // namespace

ChartScene::ChartScene(const Chart& chart, const QSizeF& size, const QString& fontFamily, double pointSize)
    : m_canvas(
        fittingCanvas(chart, size * ChartCanvas::unitsPerPoint, fontFamily, pointSize * ChartCanvas::unitsPerPoint))
{
    const QRectF body = Frame(*m_canvas, chart, m_canvas->area().width()).add();
    if (isBlank(chart))
        m_canvas->addText(QStringLiteral("Không đủ số liệu"), body.center(), Qt::AlignCenter,
                          {.size = 1.2, .colour = colour::quietText});
    else
        addBody(*m_canvas, chart, body);
}

void ChartScene::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_canvas->scene().render(&painter, area, m_canvas->area());
    painter.restore();
}

double ChartScene::pointSize() const { return m_canvas->em() / ChartCanvas::unitsPerPoint; }

const ChartSpot* ChartScene::spotAt(const QPointF& position) const
{
    const auto& all = m_canvas->spots();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ChartSpot& spot) {
        return spot.area.contains(position * ChartCanvas::unitsPerPoint);
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<ChartSpot> ChartScene::spots() const
{
    std::vector<ChartSpot> all = m_canvas->spots();
    for (ChartSpot& spot : all) spot.area = inPoints(spot.area);
    return all;
}

std::vector<ChartScene::Words> ChartScene::words() const
{
    std::vector<Words> all;
    for (const QGraphicsItem* item : m_canvas->scene().items())
        if (const auto* text = dynamic_cast<const ChartText*>(item))
            all.push_back({text->text(), text->lines(), inPoints(text->mapRectToScene(text->boundingRect()))});
    return all;
}

double ChartScene::preferredHeight(const Chart& chart, double width, const QString& fontFamily, double pointSize)
{
    ChartCanvas canvas({}, fontFamily, pointSize * ChartCanvas::unitsPerPoint);
    const Frame frame(canvas, chart, width * ChartCanvas::unitsPerPoint);
    return (frame.height() + bodyHeight(canvas, chart, frame.textWidth()).preferred) / ChartCanvas::unitsPerPoint;
}

} // namespace ui
