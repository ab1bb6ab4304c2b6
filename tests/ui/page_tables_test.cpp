// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"

#include "core/error.h"
#include "core/exchange/spreadsheet.h"
#include "ui/background/long_work.h"
#include "ui/pages/charts_page.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/year_page.h"

#include <algorithm>

TEST_CASE("work in the window's thread tells its error, and that it was stopped", "[window]")
{
    Answers answers;
    QWidget parent;
    CHECK(ui::runBlockingWork(answers.prompts, &parent, s("Work"),
                              [](const core::Progress& progress) { progress.at(1, 2); }));
    CHECK_FALSE(ui::runBlockingWork(answers.prompts, &parent, s("Work"),
                                    [](const core::Progress&) { throw core::Error(s("technical"), s("in words")); }));
    CHECK(answers.errors == QStringList{s("in words")});
    CHECK_FALSE(ui::runBlockingWork(answers.prompts, &parent, s("Work"),
                                    [](const core::Progress&) { throw core::Cancelled(); }));
    CHECK(answers.errors.size() == 1);
}

TEST_CASE("the tables of the pages are written as they are shown", "[pages]")
{
    OwnSettings settings;
    Answers answers;
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    fillSample(database);
    ui::WorkingYear year(database);
    year.choose(2018);
    answers.file = settings.folder.filePath(s("bang.xlsx"));
    ui::FacilitiesPage facilities(year, answers.prompts);
    REQUIRE(facilities.canExport());
    facilities.find(s("F04"));
    facilities.exportTable();
    auto sheets = core::readSpreadsheet(answers.file);
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets[0].rows.size() == 2);
    CHECK(sheets[0].rows[1].cells[1].text == s("Cơ sở Gạch Tam Đồng"));
    ui::YearPage figures(year, answers.prompts);
    figures.exportTable();
    sheets = core::readSpreadsheet(answers.file);
    REQUIRE(sheets[0].rows.size() >= 9);
    const auto& first = sheets[0].rows[1].cells;
    CHECK(first[0].text == s("F01"));
    CHECK(std::any_of(first.begin(), first.end(), [](const core::Cell& cell) {
        return cell.type == core::Cell::Type::Number && cell.text == s("644000");
    }));
    ui::HistoryPage history(year, answers.prompts);
    history.show();
    history.exportTable();
    sheets = core::readSpreadsheet(answers.file);
    REQUIRE(sheets[0].rows.size() >= 2);
    ui::ChartsPage charts(year, answers.prompts);
    charts.show();
    charts.exportTable();
    CHECK(core::readSpreadsheet(answers.file).size() == 1);
    CHECK(answers.errors.isEmpty());
}
