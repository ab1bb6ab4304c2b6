// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/register_grid.h"

#include "ui/colours.h"
#include "ui/table/pale_selection.h"

#include <QImage>
#include <QPushButton>

namespace {

/// What the middle of the left edge of a cell is painted with; nothing is written there.
QColor ground(ui::GridView& grid, const QModelIndex& cell)
{
    QCoreApplication::processEvents();
    const QRect place = grid.visualRect(cell);
    return grid.viewport()->grab().toImage().pixelColor(place.left() + 1, place.top() + 3);
}

int distance(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

} // namespace

TEST_CASE_METHOD(RegisterGrid, "the cell that is current is pale while the keys go elsewhere, in all colours",
                 "[table]")
{
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    const QPalette before = page->palette();
    for (const ui::Colours colours : {ui::Colours::System, ui::Colours::Dark, ui::Colours::HighContrast}) {
        INFO(int(colours));
        page->setPalette(ui::paletteOf(colours));
        QCoreApplication::processEvents();
        const QModelIndex cell = this->cell("F03", "name"), other = this->cell("F05", "name");
        grid->setFocus();
        grid->setCurrentIndex(cell);
        const QColor full = grid->palette().color(QPalette::Highlight);
        CHECK(distance(ground(*grid, cell), full) < 30);
        page->findChild<QToolButton*>(s("asGrid"))->setFocus();
        REQUIRE_FALSE(grid->hasFocus());
        const QColor pale = ground(*grid, cell);
        CHECK(distance(pale, full) > 90);
        CHECK(distance(pale, ground(*grid, other)) > 20); // it is still seen
        press(Qt::Key_Tab);
        grid->setFocus();
        CHECK(distance(ground(*grid, cell), full) < 30);
    }
    page->setPalette(before);
}

TEST_CASE_METHOD(RegisterGrid, "a cell that is open leaves the grid its full colour", "[table]")
{
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    CHECK(ui::hasKeyboard(*grid));
    grid->setCurrentIndex(cell("F03", "phone"));
    press(Qt::Key_F2);
    REQUIRE(QApplication::focusWidget() != grid);
    CHECK(ui::hasKeyboard(*grid));
    press(Qt::Key_Escape);
    CHECK(ui::hasKeyboard(*grid));
    page->findChild<QToolButton*>(s("asGrid"))->setFocus();
    CHECK_FALSE(ui::hasKeyboard(*grid));
}
