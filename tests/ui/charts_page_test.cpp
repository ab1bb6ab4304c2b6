// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "ui/pages/charts_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <QFile>

TEST_CASE("the chart page saves the chosen chart as SVG and PNG", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ChartsPage>();
    const auto* gallery = page->findChild<QListWidget*>(QStringLiteral("gallery"));
    REQUIRE(gallery->count() > 0);
    auto* svg = page->findChild<QPushButton*>(QStringLiteral("saveSvg"));
    svg->click(); // cancelled
    CHECK(window.errors.isEmpty());
    const QTemporaryDir folder;
    window.savesIn = folder.path();
    const QSignalSpy said(page.get(), &ui::Page::said);
    svg->click();
    page->findChild<QPushButton*>(QStringLiteral("savePng"))->click();
    REQUIRE(said.size() == 2);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 2);
    QFile file(folder.filePath(files[1]));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(200).contains("<svg"));
    window.savesIn = folder.path() + QStringLiteral("/nowhere");
    svg->click();
    CHECK(window.errors.size() == 1);
}

TEST_CASE("the arrows choose another chart, its numbers are copied with their headings", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ChartsPage>();
    auto* gallery = page->findChild<QListWidget*>(QStringLiteral("gallery"));
    auto* table = page->findChild<QTableWidget*>(QStringLiteral("numbers"));
    gallery->setFocus();
    QTest::keyClick(gallery, Qt::Key_Down);
    CHECK(gallery->currentRow() == 1);
    REQUIRE(table->rowCount() > 0);
    page->copyTable();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == table->rowCount() + 1);
    CHECK(lines.first().split(QLatin1Char('\t')).size() == table->columnCount());
    CHECK(lines.first().startsWith(table->horizontalHeaderItem(0)->text()));
}

TEST_CASE("a file without facilities has no charts to save", "[pages]")
{
    PracticeWindow window(false);
    const auto page = window.shown<ui::ChartsPage>();
    CHECK_FALSE(page->findChild<QPushButton*>(QStringLiteral("saveSvg"))->isEnabled());
    CHECK(window.errors.isEmpty());
}
