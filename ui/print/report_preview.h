// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ui {

/// The pages of a report under each other, exactly as they will be printed; only what is visible is painted.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Shows another state of the report; the place one was reading stays where it was.
    void setReport(const core::Report& report);
    void setReports(const std::vector<core::Report>& reports); ///< A batch of letters.
    const std::vector<PaperPage>& pages() const { return m_pages; }
    int currentPage() const; ///< 1-based: the page in the upper half of the window; 0 if there is none.
    void showPage(int page); ///< 1-based.

    void setMarked(const QString& key); ///< The paragraph under edit is marked on screen, never on paper; empty: none.
    QString marked() const { return m_marked; }

    double zoom() const; ///< 1 = 100 %, the size of the sheet.
    void setZoom(double zoom); ///< Between 0.5 and 2; no longer fitted to the width.
    void fitWidth(); ///< From now on the widest page fills the width of the window.
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void paragraphActivated(const QString& key); ///< A paragraph with a key was clicked.
    void currentPageChanged(int page, int count);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placePages();
    void changeZoom(std::optional<double> zoom, const QPoint& fixed);
    QString keyAt(const QPoint& place) const;
    void paintMark(QPainter& painter, const PaperPage& page, const QRectF& sheet) const;
    QRectF visibleArea(std::size_t page) const; ///< Of a page, in pixels of the window.

    std::vector<PaperPage> m_pages;
    std::vector<double> m_tops; ///< Of the pages in pixels of the whole; one more for the end.
    std::optional<double> m_fixedZoom; ///< Nothing: fitted to the width.
    double m_scale = 1; ///< Pixels a point.
    double m_contentWidth = 0;
    QString m_marked; ///< Key of a paragraph.
    int m_announcedPage = -1, m_announcedCount = -1;
};

} // namespace ui
