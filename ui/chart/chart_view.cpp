// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_view.h"

#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_scene.h"

#include <QAction>
#include <QClipboard>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* copy = new QAction(tr("Copy picture"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ChartView::copyPicture);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu); // a page adds its own actions with addAction()
}

ChartView::~ChartView() = default;

void ChartView::setChart(const core::Chart& chart)
{
    m_chart = chart;
    m_chosen = -1;
    setAccessibleName(chart.title);
    QStringList words{chart.subtitle};
    for (const core::ChartSeries& series : chart.series)
        for (const core::ChartItem& item : series.items)
            words << QStringLiteral("%1: %2 %3").arg(item.label, item.figure, item.verdict).trimmed();
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    forgetScene();
    updateGeometry();
}

void ChartView::copyPicture() const
{
    const QSize size = preferredChartSize(m_chart, 900, 15).toSize();
    auto* picture = new QMimeData;
    picture->setImageData(chartImage(m_chart, size));
    picture->setData(QStringLiteral("image/svg+xml"), chartSvg(m_chart, size));
    picture->setText(m_chart.title);
    QGuiApplication::clipboard()->setMimeData(picture);
}

double ChartView::textSize() const { return QFontInfo(font()).pixelSize() / pixelsPerPoint(); }

QSize ChartView::sizeHint() const
{
    const int width = qRound(44 * textSize() * pixelsPerPoint());
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const { return (QSizeF(22, 12) * textSize() * pixelsPerPoint()).toSize(); }

int ChartView::heightForWidth(int width) const
{
    const double points = ChartScene::preferredHeight(m_chart, width / pixelsPerPoint(), font().family(), textSize());
    return static_cast<int>(std::ceil(points * pixelsPerPoint()));
}

const ChartScene& ChartView::scene() const
{
    if (!m_scene)
        m_scene = std::make_unique<ChartScene>(m_chart, QSizeF(size()) / pixelsPerPoint(), font().family(), textSize());
    return *m_scene;
}

const ChartSpot* ChartView::spotAt(const QPointF& position) const
{
    return scene().spotAt(position / pixelsPerPoint());
}

void ChartView::forgetScene()
{
    m_scene.reset();
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const ChartSpot* spot = spotAt(help->pos()))
        QToolTip::showText(help->globalPos(), spot->words, this);
    else
        QToolTip::hideText();
    return true;
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    scene().paint(painter, QRectF(QPointF(0, 0), QSizeF(size()) / pixelsPerPoint()));
    const std::vector<ChartSpot> spots = scene().spots();
    if (!hasFocus() || m_chosen < 0 || m_chosen >= static_cast<int>(spots.size())) return;
    painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
    painter.drawRect(spots[static_cast<std::size_t>(m_chosen)].area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    forgetScene();
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        forgetScene();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(spotAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const ChartSpot* spot = spotAt(event->position());
    if (event->button() == Qt::LeftButton && spot) Q_EMIT clicked(spot->label);
    QWidget::mouseReleaseEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return choose(m_chosen + 1);
    case Qt::Key_Up:
    case Qt::Key_Left: return choose(m_chosen - 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(static_cast<int>(scene().spots().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: {
        const std::vector<ChartSpot> spots = scene().spots();
        if (m_chosen < 0 || m_chosen >= static_cast<int>(spots.size())) break;
        Q_EMIT clicked(spots[static_cast<std::size_t>(m_chosen)].label);
        return;
    }
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

void ChartView::choose(int spot)
{
    const std::vector<ChartSpot> spots = scene().spots();
    if (spots.empty()) return;
    m_chosen = std::clamp(spot, 0, static_cast<int>(spots.size()) - 1);
    const ChartSpot& chosen = spots[static_cast<std::size_t>(m_chosen)];
    const QRectF area(chosen.area.topLeft() * pixelsPerPoint(), chosen.area.size() * pixelsPerPoint());
    QToolTip::showText(mapToGlobal(area.bottomLeft().toPoint()), chosen.words, this);
    update();
}

} // namespace ui
