// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "core/record/facility.h"
#include "ui/pages/home_page.h"
#include "ui/pages/home_target_bar.h"
#include "ui/pages/home_target_row.h"
#include "ui/pages/home_task_list.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <set>

namespace {

QList<ui::HomeTargetRow*> rowsOf(const ui::HomePage& page) { return page.findChildren<ui::HomeTargetRow*>(); }

QString textIn(const QWidget* row, const char* name)
{
    const auto* label = row->findChild<QLabel*>(QLatin1String(name));
    return label ? label->text() : QString();
}

QStringList linesOf(const QTreeWidget& tree)
{
    QStringList lines;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget*>(&tree)); *it; ++it) lines << (*it)->text(0);
    return lines;
}

} // namespace

TEST_CASE("the overview shows each target with its figure and verdict", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::HomePage>();
    const auto rows = rowsOf(*page);
    REQUIRE(rows.size() == 3);
    CHECK(textIn(rows[0], "figure") == QStringLiteral("78,95%  15/19"));
    CHECK(textIn(rows[0], "verdict") == QStringLiteral("▲ exceeded"));
    CHECK(textIn(rows[0], "path") == QStringLiteral("2017: 55,56%  →  required: 75,56%  →  reached: 78,95%"));
    CHECK(textIn(rows[0], "remark").isEmpty());
    CHECK(textIn(rows[1], "figure") == QStringLiteral("21,05%  4/19"));
    CHECK(textIn(rows[1], "verdict") == QStringLiteral("✕ not met"));
    CHECK(textIn(rows[1], "remark") == QStringLiteral("1 facilities short"));
    CHECK(textIn(rows[2], "figure") == QStringLiteral("0"));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("the bars of all targets begin and end at the same place", "[pages]")
{
    PracticeWindow window;
    window.store(QStringLiteral("F14"), "awareness", QStringLiteral("NT0")); // whom to survey becomes a long line
    {
        core::Transaction transaction(window.database, QStringLiteral("test"));
        core::Table facilities(window.database, core::facilityDictionary());
        for (core::Record& facility : facilities.all()) {
            facility["code"] = QStringLiteral("QUANG MINH 2018 ") + facility.text("code");
            facilities.update(facility);
        }
        transaction.commit();
    }
    const auto page = window.shown<ui::HomePage>();
    for (const int width : {1180, 1000, 760}) {
        page->resize(width, 640);
        window.settle();
        qsizetype longest = 0;
        std::set<std::pair<int, int>> places; // from and to, on the page
        for (const ui::HomeTargetRow* row : rowsOf(*page)) {
            const auto* bar = row->findChild<ui::HomeTargetBar*>();
            const int left = bar->mapTo(page.get(), QPoint(0, 0)).x();
            places.emplace(left, left + bar->width());
            CHECK(bar->width() > 100);
            longest = std::max(longest, textIn(row, "remark").size());
        }
        CHECK(places.size() == 1);
        CHECK(longest > 60);
    }
}

TEST_CASE("an uncertain target says whom to survey", "[pages]")
{
    PracticeWindow window;
    window.store(QStringLiteral("F14"), "awareness", QStringLiteral("NT0"));
    const auto page = window.shown<ui::HomePage>();
    const auto* row = rowsOf(*page).first();
    CHECK(textIn(row, "verdict") == QStringLiteral("? not met, uncertain"));
    CHECK(textIn(row, "remark") == QStringLiteral("1 facilities short\nsurvey F17, F20"));
}

TEST_CASE("a reading that nobody has confirmed is told", "[pages]")
{
    PracticeWindow window;
    window.changeTarget(1, [](core::Record& target) { target["reading_confirmed"] = qint64(0); });
    const auto page = window.shown<ui::HomePage>();
    CHECK(textIn(rowsOf(*page)[0], "reading").contains(QStringLiteral("20 percentage points over the share of 2017")));
    CHECK(textIn(rowsOf(*page)[1], "reading").isEmpty());
    CHECK(linesOf(*page->findChild<ui::HomeTaskList*>()).contains(QStringLiteral("Readings to confirm")));
}

TEST_CASE("rows are walked by arrows and opened by Enter", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::HomePage>();
    const QSignalSpy opened(page.get(), &ui::Page::targetWanted);
    const auto rows = rowsOf(*page);
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Down);
    CHECK(rows[1]->hasFocus());
    QTest::keyClick(rows[1], Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toLongLong() == rows[1]->target());
}

TEST_CASE("what is to be done opens its place", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::HomePage>();
    auto* tasks = page->findChild<ui::HomeTaskList*>();
    const QStringList lines = linesOf(*tasks);
    CHECK(lines.contains(QStringLiteral("Answers missing in 2018: 2")));
    CHECK(lines.contains(QStringLiteral("Targets without a result")));
    CHECK(lines.contains(QStringLiteral("Savings that cannot be computed: 3 of 9")));
    const QSignalSpy missing(page.get(), &ui::Page::missingWanted), facility(page.get(), &ui::Page::facilityWanted);
    tasks->setFocus();
    tasks->setCurrentItem(tasks->topLevelItem(0)->child(0));
    QTest::keyClick(tasks, Qt::Key_Return);
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().front().toLongLong() > 0);
    const auto excluded
        = tasks->findItems(QStringLiteral("F07 – No output of 2017"), Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE(excluded.size() == 1);
    tasks->setCurrentItem(excluded.front());
    QTest::keyClick(tasks, Qt::Key_Return);
    CHECK(facility.size() == 1);
}

TEST_CASE("the overview follows the data", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::HomePage>();
    window.store(QStringLiteral("F15"), "awareness", QStringLiteral("NT2"));
    PracticeWindow::settle();
    CHECK(textIn(rowsOf(*page)[0], "figure") == QStringLiteral("84,21%  16/19"));
}

TEST_CASE("an empty overview says what to do", "[pages]")
{
    PracticeWindow window(false);
    const auto page = window.shown<ui::HomePage>();
    CHECK(rowsOf(*page).isEmpty());
    auto* button = page->findChild<QPushButton*>();
    REQUIRE(button);
    const QSignalSpy import(page.get(), &ui::Page::importWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(import.size() == 1);

    PracticeWindow other;
    other.year.choose(2030);
    const auto later = other.shown<ui::HomePage>();
    CHECK(textIn(later.get(), "empty").contains(QStringLiteral("no plan for 2030")));
}
