// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/composing.h"
#include "tests/ui/practice_window.h"
#include "tests/ui/sample_office.h"
#include "ui/form/priority_sectors.h"
#include "ui/form/search_line.h"
#include "ui/help_panel.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/pages/year_columns.h"
#include "ui/pages/year_notes.h"
#include "ui/table/grid_view.h"
#include "ui/table/journal_view.h"
#include "ui/top_bar.h"

#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

namespace {

/// What Telex "nguyeenx" composes, letter by letter.
const QStringList ofNguyen{QStringLiteral("n"),     QStringLiteral("ng"),    QStringLiteral("ngu"),
                           QStringLiteral("nguy"),  QStringLiteral("nguyê"), QStringLiteral("nguyễ"),
                           QStringLiteral("nguyễn")};

QStringList rowsOf(const ui::GridView& grid)
{
    QStringList words;
    for (int row = 0; row < grid.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < std::min(4, grid.model()->columnCount()); ++column)
            cells << grid.model()->index(row, column).data().toString();
        words << cells.join(QLatin1Char('|'));
    }
    return words;
}

/// The practice district in a window; one facility is called Nguyễn.
struct Window : OwnSettings, Answers {
    Window()
    {
        const QString path = folder.filePath(s("thu.sachhon"));
        {
            core::Database database(path, core::Database::Mode::Create);
            core::fillPracticeDistrict(database);
            core::Transaction transaction(database, s("Cơ sở Nguyễn Thị Nga"));
            core::Table facilities(database, core::facilityDictionary());
            core::Record facility = *facilities.first("code", s("F15"));
            facility["name"] = s("Cơ sở Nguyễn Thị Nga");
            facilities.update(facility);
            transaction.commit();
        }
        window = std::make_unique<ui::MainWindow>(prompts);
        window->resize(1366, 728);
        window->show();
        REQUIRE(window->openFile(path));
        window->workingYear()->choose(2018);
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("a line to search with tells the text as it is seen", "[typing]")
{
    ui::SearchLine line;
    line.show();
    line.setFocus();
    line.setText(s("cơ sở"));
    line.setCursorPosition(2);
    QSignalSpy changed(&line, &ui::SearchLine::seenChanged), edited(&line, &ui::SearchLine::seenEdited);
    composeStep(&line, s("ng"));
    composeStep(&line, s("ngu"));
    CHECK(line.text() == s("cơ sở"));
    CHECK(line.seen() == s("cơngu sở"));
    CHECK(line.cursorPosition() == 2);
    CHECK(line.isComposing());
    CHECK(changed.size() == 2);
    CHECK(edited.size() == 2);
    commitWord(&line, s("ngu")); // it is seen already
    CHECK(line.text() == s("cơngu sở"));
    CHECK_FALSE(line.isComposing());
    CHECK(changed.size() == 2);
    line.setText(s("xã"));
    CHECK(changed.last().front().toString() == s("xã"));
    CHECK(edited.size() == 2);
    line.selectAll(); // what is selected gives way to what is composed
    composeStep(&line, s("p"));
    CHECK(line.seen() == s("p"));
    CHECK(changed.last().front().toString() == s("p"));
    composeStep(&line, {});
    CHECK(changed.last().front().toString().isEmpty());
    composeStep(&line, s("xã"));
    changed.clear();
    line.setQuietly(s("xã")); // it is seen already, and the composition goes on
    CHECK(line.text().isEmpty());
    CHECK(line.isComposing());
    line.setQuietly(s("phường"));
    CHECK(line.seen() == s("phường"));
    CHECK(changed.isEmpty());
}

TEST_CASE_METHOD(Window, "the search at the top finds on every page what is being composed", "[typing]")
{
    auto* bar = window->findChild<ui::TopBar*>();
    auto* line = bar->findChild<QLineEdit*>(s("search"));
    auto* pause = bar->findChild<QTimer*>();
    pause->setInterval(1);
    int searched = 0;
    for (int page = 0; page < int(window->pages().size()); ++page) {
        window->showPage(page);
        PracticeWindow::settle();
        const ui::Page* shown = window->pages()[size_t(page)];
        INFO(shown->title());
        ui::GridView* grid = nullptr;
        for (const char* name : {"facilities", "year", "activities", "staff_list", "journal"})
            if (!grid) grid = shown->findChild<ui::GridView*>(s(name));
        if (const auto* journal = shown->findChild<ui::JournalView*>(); journal && !grid) grid = journal->grid();
        if (!grid || !grid->isVisible()) continue;
        const Hits hits = [&] {
            REQUIRE(QTest::qWaitFor([&] { return !pause->isActive(); }, 30'000));
            return rowsOf(*grid);
        };
        const bool isActivities = shown->metaObject()->className() == QByteArray("ui::ActivitiesPage");
        findsWhatIsSeen(line, isActivities ? QStringList{s("đ"), s("đa"), s("đá"), s("đán"), s("đánh")} : ofNguyen,
                        hits);
        ++searched;
    }
    CHECK(searched >= 4);
}

TEST_CASE_METHOD(Window, "another page begins its own search though one is being composed", "[typing]")
{
    auto* bar = window->findChild<ui::TopBar*>();
    auto* line = bar->findChild<ui::SearchLine*>(s("search"));
    auto* pause = bar->findChild<QTimer*>();
    window->showPage(1);
    line->setFocus();
    composeStep(line, s("nguyễn"));
    window->showPage(2);
    REQUIRE(QTest::qWaitFor([&] { return !pause->isActive(); }, 30'000));
    CHECK(line->seen().isEmpty());
    CHECK(window->pages()[2]->findChild<ui::GridView*>(s("year"))->model()->rowCount() > 10);
}

TEST_CASE_METHOD(Window, "the help, the journal and the lists of dialogs are searched for what is being composed",
                 "[typing]")
{
    SECTION("help")
    {
        ui::HelpPanel help;
        help.show();
        findsWhatIsSeen(help.findChild<QLineEdit*>(s("helpSearch")),
                        {s("s"), s("sa"), s("sao"), s("sao l"), s("sao lư")},
                        [&] { return shownRows(*help.findChild<QListWidget*>(s("helpTopics"))); });
    }
    SECTION("journal")
    {
        ui::JournalView journal(*window->database(), prompts);
        journal.show();
        findsWhatIsSeen(journal.findChild<QLineEdit*>(), ofNguyen, [&] { return rowsOf(*journal.grid()); });
        composeStep(journal.findChild<QLineEdit*>(), s("xyzabc"));
        CHECK(journal.findChild<QLabel*>()->isVisible()); // in words, that nothing fits
    }
    SECTION("sectors")
    {
        ui::PrioritySectors sectors(*window->database(), prompts);
        sectors.show();
        findsWhatIsSeen(sectors.findChild<QLineEdit*>(), {s("g"), s("gi"), s("giâ"), s("giấ"), s("giấy")},
                        [&] { return shownRows(*sectors.findChild<QListWidget*>()); });
    }
    SECTION("columns")
    {
        ui::YearColumnsDialog columns(core::YearEntry(*window->database(), 2018).allColumns(), {}, {}, false);
        columns.show();
        const auto* tree = columns.findChild<QTreeWidget*>();
        findsWhatIsSeen(columns.findChild<QLineEdit*>(), {s("đ"), s("đi"), s("điê"), s("điệ"), s("điện")}, [&] {
            QStringList words;
            for (int group = 0; group < tree->topLevelItemCount(); ++group)
                for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i)
                    if (!tree->topLevelItem(group)->child(i)->isHidden())
                        words << tree->topLevelItem(group)->child(i)->text(0);
            return words;
        });
    }
    SECTION("remarks")
    {
        const core::YearEntry entry(*window->database(), 2018);
        const core::Table facilities(*window->database(), core::facilityDictionary());
        core::CellNotes notes(*window->database(), 2018);
        for (const auto& [code, words] : {std::pair("F15", "hỏi lại"), std::pair("F02", "theo hóa đơn")})
            notes.put(facilities.first("code", s(code))->id, entry.columns().front(), s(words), true);
        ui::YearNotesDialog remarks(notes.all(), 2018, prompts);
        remarks.show();
        findsWhatIsSeen(remarks.findChild<QLineEdit*>(), ofNguyen,
                        [&] { return rowsOf(*remarks.findChild<ui::GridView*>(s("notes"))); });
    }
}
