// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/entry_workbook_dialog.h"
#include "ui/form/choice_list.h"

#include "core/exchange/practice_district.h"
#include "core/exchange/spreadsheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Dialog : OwnSettings, Answers {
    Dialog() : database(folder.filePath(s("a.sachhon")), core::Database::Mode::Create)
    {
        core::fillPracticeDistrict(database);
        dialog = std::make_unique<ui::EntryWorkbookDialog>(database, 2019, prompts);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
    }
    template <class Widget>
    Widget* named(const char* name)
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    /// Presses the button and waits until the files are written.
    void make()
    {
        QSignalSpy made(dialog.get(), &ui::EntryWorkbookDialog::made);
        QTest::mouseClick(named<QPushButton>("make"), Qt::LeftButton);
        REQUIRE((!made.isEmpty() || made.wait(30'000)));
    }
    core::Database database;
    std::unique_ptr<ui::EntryWorkbookDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(Dialog, "a form of each commune goes into a folder, a file each", "[exchange]")
{
    auto* communes = named<QComboBox>("commune");
    REQUIRE(communes->count() > 5);
    named<QCheckBox>("each")->setChecked(true);
    const auto workbooks = dialog->workbooks();
    CHECK(int(workbooks.size()) == communes->count() - 1);
    const QString openFolder = folder.filePath(s("mau"));
    REQUIRE(QDir().mkpath(openFolder));
    prompts.openFolder = [&](QWidget*, const QString&) { return openFolder; };
    make();
    CHECK(QDir(openFolder).entryList({s("mau-2019-*.xlsx")}).size() == communes->count() - 1);
    int facilities = 0;
    for (const QString& name : QDir(openFolder).entryList({s("*.xlsx")}))
        facilities += int(core::readSpreadsheet(QDir(openFolder).filePath(name))[0].rows.size()) - 1;
    CHECK(facilities == 20);
}

TEST_CASE_METHOD(Dialog, "one facility chosen by a few letters gets its own form", "[exchange]")
{
    auto* facility = named<ui::ChoiceList>("facility");
    QTest::keyClicks(facility, s("moc tien"));
    CHECK_FALSE(named<QComboBox>("commune")->isEnabled());
    REQUIRE(dialog->workbooks().size() == 1);
    CHECK(dialog->workbooks()[0].scope.facility != 0);
    QTest::keyClicks(facility, s(" khong co"));
    CHECK(dialog->workbooks().empty());
    CHECK_FALSE(named<QPushButton>("make")->isEnabled());
    facility->clear();
    file = folder.filePath(s("mau.xlsx"));
    named<QRadioButton>("blank")->click();
    make();
    const auto sheets = core::readSpreadsheet(file);
    REQUIRE(sheets.size() == 4);
    for (const core::Sheet& sheet : sheets) CHECK(sheet.rows.size() == 1);
}
