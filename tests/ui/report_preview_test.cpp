// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_report.h"
#include "ui/print/page_layout.h"
#include "ui/print/report_preview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace {

/// A preview on screen with the sample in it.
struct Shown {
    Shown()
    {
        preview.resize(700, 500);
        preview.setReport(sampleReport());
        preview.show();
        REQUIRE(QTest::qWaitForWindowExposed(&preview));
    }
    ui::ReportPreview preview;
};

} // namespace

TEST_CASE_METHOD(Shown, "the preview shows the pages of the layout", "[print]")
{
    CHECK(preview.pages().size() == ui::layOut(sampleReport()).size());
    CHECK_FALSE(preview.accessibleName().isEmpty());
    const QImage image = preview.grab().toImage();
    CHECK(image.pixelColor(350, 30) == Qt::white);
    int dark = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y) dark += image.pixelColor(x, y).lightness() < 100;
    CHECK(dark > 500);
}

TEST_CASE_METHOD(Shown, "the pages are walked by keys and the current one is told", "[print]")
{
    const QSignalSpy told(&preview, &ui::ReportPreview::currentPageChanged);
    CHECK(preview.currentPage() == 1);
    preview.showPage(3);
    CHECK(preview.currentPage() == 3);
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.back().at(0).toInt() == 3);
    CHECK(told.back().at(1).toInt() == int(preview.pages().size()));
    const int before = preview.verticalScrollBar()->value();
    QTest::keyClick(&preview, Qt::Key_PageUp);
    CHECK(preview.verticalScrollBar()->value() < before);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.currentPage() == int(preview.pages().size()));
}

TEST_CASE_METHOD(Shown, "another state of the report leaves the place where one was reading", "[print]")
{
    preview.showPage(2);
    const int before = preview.verticalScrollBar()->value();
    core::Report changed = sampleReport();
    std::get<core::Paragraph>(changed.blocks[0]).text = QStringLiteral("Căn cứ khác.");
    preview.setReport(changed);
    CHECK(preview.verticalScrollBar()->value() == before);
}

TEST_CASE_METHOD(Shown, "the zoom goes by keys and wheel between half and double", "[print]")
{
    preview.setZoom(1);
    CHECK(preview.zoom() == Approx(1));
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(preview.zoom() == Approx(1.1));
    QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(preview.zoom() == Approx(0.9));
    preview.setZoom(9);
    CHECK(preview.zoom() == Approx(2));
    const QSignalSpy changed(&preview, &ui::ReportPreview::zoomChanged);
    QWheelEvent wheel({100, 100}, {100, 100}, {}, {0, -120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(preview.viewport(), &wheel);
    CHECK(preview.zoom() == Approx(2 / 1.1));
    CHECK(changed.size() == 1);
    preview.fitWidth();
    preview.resize(900, 500);
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE_METHOD(Shown, "a click on a paragraph with a key tells the key", "[print]")
{
    const QSignalSpy told(&preview, &ui::ReportPreview::paragraphActivated);
    preview.setZoom(1);
    const ui::PaperPage& page = preview.pages().front();
    REQUIRE_FALSE(page.paragraphs.empty());
    const double scale = preview.logicalDpiX() / 72.0;
    const QPointF inPage = page.paragraphs.front().area.center() * scale;
    preview.verticalScrollBar()->setValue(int(inPage.y()) - 200);
    double widest = 0;
    for (const ui::PaperPage& p : preview.pages()) widest = std::max(widest, p.size.width());
    const double whole = std::max<double>(preview.viewport()->width(), widest * scale + 32);
    const double left = (whole - page.size.width() * scale) / 2 - preview.horizontalScrollBar()->value();
    const QPoint place(int(left + inPage.x()), 16 + int(inPage.y()) - preview.verticalScrollBar()->value());
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(told.size() == 1);
    CHECK(told.front().front().toString() == page.paragraphs.front().key);
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, {2, 2});
    CHECK(told.size() == 1);
}
