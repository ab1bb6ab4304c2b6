// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_wizard.h"

#include "ui/import/import_done_step.h"

#include "core/database/year_lock.h"
#include "core/exchange/exporter.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>

using namespace import_wizard;

TEST_CASE_METHOD(Canonical, "a canonical list comes straight to its questions and the preview, and is undone",
                 "[import-wizard]")
{
    begin(list());
    REQUIRE(reaches(Questions)); // a name that is another one: corrected, or changed?
    const size_t before = facilities();
    CHECK(child<QRadioButton>("correct")->isChecked());
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("1 new"));
    CHECK(chip("changed") == s("1 changed"));
    CHECK(chip("error") == s("1 error"));
    CHECK(facilities() == before); // only looked at so far
    child<QCheckBox>("skipErrors")->click();
    REQUIRE(next()->isEnabled());
    CHECK(next()->text() == s("&Import"));
    next()->click();
    REQUIRE(reaches(Done));
    CHECK(wizard->result().contains(s("danh-sach.csv")));
    CHECK(facilities() == before + 1);
    CHECK(core::undoableStep(database)->action == s("Nhập danh-sach.csv"));
    core::undo(database);
    CHECK(facilities() == before);
    CHECK(core::Table(database, core::facilityDictionary()).first("code", s("F04"))->text("name")
          == s("Cơ sở Gạch Tam Đồng"));
}

TEST_CASE_METHOD(Canonical, "a wrong cell is typed anew in the preview", "[import-wizard]")
{
    previewList();
    child<QToolButton>("error")->click();
    const QModelIndex cell = lines()->index(0, ui::ImportLinesModel::After);
    CHECK((lines()->flags(cell) & Qt::ItemIsEditable));
    REQUIRE(lines()->setData(cell, s("Xã Đại Thịnh")));
    REQUIRE(QTest::qWaitFor([this] { return chip("new") == s("2 new"); }, 30'000));
    CHECK(next()->isEnabled());
}

TEST_CASE_METHOD(Canonical, "rows left out are saved after the import, and it is said where", "[import-wizard]")
{
    previewList();
    importTheRest();
    auto* saved = wizard->findChild<ui::ImportDoneStep*>()->findChild<QLabel*>(s("saved"));
    REQUIRE(saved);
    CHECK(saved->isHidden());
    file = folder.filePath(s("loi.xlsx"));
    child<QPushButton>("saveLeftOut")->click();
    REQUIRE(QTest::qWaitFor([&] { return !saved->isHidden(); }, 30'000));
    CHECK(saved->text().contains(s("loi.xlsx")));
    CHECK(QFile::exists(file));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Canonical, "another name that holds from a day on keeps the old one before it", "[import-wizard]")
{
    begin(list());
    REQUIRE(reaches(Questions));
    auto* from = child<QLineEdit>("validFrom");
    from->setFocus();
    typeInto(from, s("mai"));
    CHECK(message() == s("“mai” is not a date. Write it as 31/12/2018."));
    CHECK_FALSE(next()->isEnabled());
    from->selectAll();
    typeInto(from, s("01/07/2018"));
    REQUIRE(next()->isEnabled());
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    importTheRest();
    core::Statement past(database, "SELECT name, valid_until FROM facility_past WHERE name IS NOT NULL");
    REQUIRE(past.step());
    CHECK(past.text(0) == s("Cơ sở Gạch Tam Đồng"));
    CHECK(past.text(1) == s("2018-07-01"));
}

TEST_CASE_METHOD(Canonical, "a locked year is named before anything is stored", "[import-wizard]")
{
    core::lockYear(database, 2018);
    const QString path = writeText("khao-sat.csv", "Mã cơ sở;Năm;Nhận thức;Áp dụng\nF01;2018;NT2;1\nF02;2018;NT0;0\n");
    begin(path);
    REQUIRE(reaches(Preview));
    CHECK(message().startsWith(s("The year 2018 is locked.")));
    CHECK_FALSE(next()->isEnabled());
    core::unlockYear(database, 2018, s("nhập bổ sung"));
    begin(path);
    REQUIRE(reaches(Preview));
    CHECK(next()->isEnabled());
    CHECK(chip("changed") == s("1 changed"));
    CHECK(chip("identical") == s("1 identical"));
}

TEST_CASE_METHOD(Canonical, "a file that cannot be read is told and another one can be chosen", "[import-wizard]")
{
    file = list();
    begin(writeText("hong.xlsx", "PK\x03\x04 no workbook"));
    REQUIRE(QTest::qWaitFor([this] { return message().startsWith(s("✕ ")); }, 30'000));
    CHECK(wizard->step() == File);
    child<QPushButton>("chooseFile")->click();
    REQUIRE(reaches(Questions));
}

TEST_CASE_METHOD(OldList, "what was exported comes back without a change, and into an empty file as it was",
                 "[import-wizard]")
{
    const auto figures = [](const core::Database& from) {
        QStringList cells;
        for (const core::OutSheet& sheet : core::canonicalWorkbook(from))
            for (const auto& row : sheet.rows)
                for (const core::OutCell& one : row) cells << sheet.name + QLatin1Char(' ') + one.text;
        return cells;
    };
    const QStringList all = figures(database);
    REQUIRE(all.size() > 1000);
    for (const char* name : {"ra.xlsx", "ra.ods", "ra"}) {
        INFO(name);
        const QString path = folder.filePath(s(name));
        core::writeSpreadsheet(path, core::canonicalWorkbook(database));
        file.clear();
        begin({}); // the person chooses it
        file = path;
        prompts.openFolder = [this](QWidget*, const QString&) { return file; };
        child<QPushButton>(QFileInfo(path).isDir() ? "chooseFolder" : "chooseFile")->click();
        REQUIRE(reaches(Preview));
        CHECK(chip("new") == s("0 new"));
        CHECK(chip("changed") == s("0 changed"));
        CHECK(chip("error") == s("0 error"));
        CHECK_FALSE(next()->isEnabled());
        CHECK(message().startsWith(s("There is nothing new in it")));
        {
            core::Transaction transaction(database, s("x"));
            database.execute("DELETE FROM facility");
            transaction.commit();
        }
        REQUIRE(figures(database).isEmpty());
        begin(path);
        REQUIRE(reaches(Preview));
        CHECK(chip("error") == s("0 error"));
        next()->click();
        REQUIRE(reaches(Done));
        CHECK(figures(database) == all);
    }
}
