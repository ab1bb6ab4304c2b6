// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_preview.h"

#include "ui/print/page_layout.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {
constexpr double border = 16; // pixels around and between the pages
constexpr double leastZoom = 0.5, mostZoom = 2;
constexpr std::array zoomSteps{0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};
} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview of the document"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting the width would make it come and go
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    placePages();
}

void ReportPreview::setReport(const core::Report& report)
{
    m_pages = layOut(report);
    placePages();
    viewport()->update();
}

void ReportPreview::setReports(const std::vector<core::Report>& reports)
{
    m_pages = layOutAll(reports);
    placePages();
    viewport()->update();
}

void ReportPreview::setMarked(const QString& key)
{
    if (key == m_marked) return;
    m_marked = key;
    viewport()->update();
}

double ReportPreview::zoom() const { return m_scale * 72 / logicalDpiX(); }

void ReportPreview::setZoom(double zoom)
{
    // Who reads the top of the first page still sees it then.
    const bool atTop = verticalScrollBar()->value() == 0;
    const QPoint centre = viewport()->rect().center();
    changeZoom(std::clamp(zoom, leastZoom, mostZoom), {centre.x(), atTop ? 0 : centre.y()});
}

void ReportPreview::fitWidth() { changeZoom({}, {0, 0}); }

void ReportPreview::zoomIn()
{
    const auto* step = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), zoom() + 0.01);
    setZoom(step == zoomSteps.end() ? mostZoom : *step);
}

void ReportPreview::zoomOut()
{
    const auto* step = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), zoom() - 0.01);
    setZoom(step == zoomSteps.begin() ? leastZoom : *std::prev(step));
}

/// The point of the document under `fixed` stays under it.
void ReportPreview::changeZoom(std::optional<double> zoom, const QPoint& fixed)
{
    const double before = m_scale;
    const double x = horizontalScrollBar()->value() + fixed.x(), y = verticalScrollBar()->value() + fixed.y();
    const auto at = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const double borders = border * double(std::max<std::ptrdiff_t>(1, at - m_tops.begin()));
    m_fixedZoom = zoom;
    placePages();
    const double factor = m_scale / before;
    const bool isTop = y <= 0;
    horizontalScrollBar()->setValue(qRound((x - border) * factor + border - fixed.x()));
    verticalScrollBar()->setValue(isTop ? 0 : qRound((y - borders) * factor + borders - fixed.y()));
    viewport()->update();
}

void ReportPreview::placePages()
{
    double widest = 595;
    for (const PaperPage& page : m_pages) widest = std::max(widest, page.size.width());
    const QSize room = viewport()->size();
    const double inch = logicalDpiX() / 72.0;
    const double before = m_scale;
    m_scale = m_fixedZoom ? *m_fixedZoom * inch : std::max(0.1, (room.width() - 2 * border) / widest);
    m_contentWidth = widest * m_scale + 2 * border;
    double y = border;
    m_tops.clear();
    for (const PaperPage& page : m_pages) {
        m_tops.push_back(y);
        y += page.size.height() * m_scale + border;
    }
    m_tops.push_back(y);
    verticalScrollBar()->setRange(0, std::max(0, qCeil(y) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(std::max(10, room.height() / 12));
    horizontalScrollBar()->setRange(0, m_fixedZoom ? std::max(0, qFloor(m_contentWidth) - room.width()) : 0);
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(20);
    if (m_scale != before) Q_EMIT zoomChanged(zoom());
    const int page = currentPage();
    if (page == m_announcedPage && int(m_pages.size()) == m_announcedCount) return;
    m_announcedPage = page;
    m_announcedCount = int(m_pages.size());
    Q_EMIT currentPageChanged(m_announcedPage, m_announcedCount);
}

int ReportPreview::currentPage() const
{
    if (m_pages.empty()) return 0;
    const double reading = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end() - 1, reading);
    return std::max(1, int(next - m_tops.begin()));
}

void ReportPreview::showPage(int page)
{
    if (m_pages.empty()) return;
    const std::size_t index = std::size_t(std::clamp(page, 1, int(m_pages.size())) - 1);
    // The first one with its border: who is at the very top stays there when the zoom changes.
    verticalScrollBar()->setValue(index == 0 ? 0 : qRound(m_tops[index] - border / 2));
}

QRectF ReportPreview::visibleArea(std::size_t page) const
{
    const QSizeF size = m_pages[page].size * m_scale;
    const double whole = std::max<double>(viewport()->width(), m_contentWidth);
    return {(whole - size.width()) / 2 - horizontalScrollBar()->value(), m_tops[page] - verticalScrollBar()->value(),
            size.width(), size.height()};
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRectF sheet = visibleArea(i);
        if (sheet.top() > event->rect().bottom()) break;
        if (!sheet.intersects(event->rect())) continue;
        painter.fillRect(sheet, Qt::white); // paper, in dark windows too
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(m_scale, m_scale);
        paintPage(painter, m_pages[i]);
        painter.restore();
        paintMark(painter, m_pages[i], sheet);
    }
}

void ReportPreview::paintMark(QPainter& painter, const PaperPage& page, const QRectF& sheet) const
{
    if (m_marked.isEmpty()) return;
    constexpr double room = 4, bar = 3; // pixels beside the text
    QColor colour = palette().color(QPalette::Highlight);
    for (const KeyedArea& paragraph : page.paragraphs) {
        if (paragraph.key != m_marked) continue;
        const QRectF area
            = QRectF(sheet.topLeft() + paragraph.area.topLeft() * m_scale, paragraph.area.size() * m_scale)
                  .adjusted(-room, 0, room, 0);
        colour.setAlpha(40);
        painter.fillRect(area, colour);
        colour.setAlpha(255);
        painter.fillRect(QRectF(area.left() - bar, area.top(), bar, area.height()), colour);
    }
}

void ReportPreview::resizeEvent(QResizeEvent*)
{
    if (m_fixedZoom)
        placePages();
    else
        changeZoom({}, {0, 0});
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double factor = std::pow(1.1, event->angleDelta().y() / 120.0);
    changeZoom(std::clamp(zoom() * factor, leastZoom, mostZoom), event->position().toPoint());
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn)
        || (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers() & Qt::ControlModifier)
        fitWidth();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event); // arrows, PageUp, PageDown
}

QString ReportPreview::keyAt(const QPoint& place) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRectF sheet = visibleArea(i);
        if (!sheet.contains(place)) continue;
        const QPointF point = (place - sheet.topLeft()) / m_scale;
        for (const KeyedArea& paragraph : m_pages[i].paragraphs)
            if (paragraph.area.contains(point)) return paragraph.key;
    }
    return {};
}

void ReportPreview::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(keyAt(event->position().toPoint()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ReportPreview::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // or the release would go to the parent
}

void ReportPreview::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const QString key = keyAt(event->position().toPoint());
    if (!key.isEmpty()) Q_EMIT paragraphActivated(key);
}

void ReportPreview::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    const int page = currentPage();
    if (page == m_announcedPage) return;
    m_announcedPage = page;
    Q_EMIT currentPageChanged(page, int(m_pages.size()));
}

} // namespace ui
