// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_office.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/exchange/spreadsheet.h"
#include "core/record/facility.h"
#include "ui/background/long_work.h"
#include "ui/import/import_dialog.h"
#include "ui/pages/charts_page.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/year_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace {

/// A data file and a list to import: a new facility, a changed one, one with an unknown commune, one known already.
struct Import : OwnSettings, Answers {
    Import()
    {
        fillSample(database);
        QFile list(folder.filePath(s("danh-sach.csv")));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write("Mã cơ sở;Tên cơ sở;Xã/phường/thị trấn;Ngày bắt đầu\n"
                   "F31;Cơ sở Mành tre Tráng Việt;Xã Tráng Việt;01/01/2018\n"
                   "F04;Cơ sở Gạch ngói Tam Đồng;Xã Tam Đồng;01/01/2005\n"
                   "F32;Cơ sở Đậu phụ;Xã Không Có;01/01/2018\n");
        list.close();
        dialog = std::make_unique<ui::ImportDialog>(database, 2018, list.fileName(), prompts);
        dialog->show();
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = dialog->findChild<Widget*>(s(name));
        REQUIRE(found);
        return found;
    }
    bool isPlanned() const
    {
        return QTest::qWaitFor([this] {
            return child<QLabel>("message")->text().contains(QLatin1Char(':'))
                || child<QTableWidget>("plan")->rowCount() > 0;
        });
    }
    size_t facilities() { return core::Table(database, core::facilityDictionary()).all().size(); }

    core::Database database{folder.filePath(s("me-linh.sachhon")), core::Database::Mode::Create};
    std::unique_ptr<ui::ImportDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(Import, "an import is shown, filtered, stored without its errors and undone", "[import-dialog]")
{
    REQUIRE(isPlanned());
    const size_t before = facilities();
    auto* table = child<QTableWidget>("plan");
    auto* filter = child<QComboBox>("filter");
    auto* import = child<QPushButton>("import");
    CHECK(child<QLabel>("message")->text().startsWith(s("1 new · 1 changed")));
    CHECK(child<QLabel>("message")->text().endsWith(s("1 with errors")));
    CHECK_FALSE(import->isEnabled());
    const int all = table->rowCount();
    filter->setCurrentIndex(filter->findText(s("changed")));
    Q_EMIT filter->activated(filter->currentIndex());
    CHECK(table->rowCount() < all);
    CHECK(table->item(0, 3)->text().contains(s("Gạch ngói")));
    CHECK(facilities() == before); // only looked at so far
    child<QCheckBox>("skipErrors")->click();
    CHECK(import->text() == s("&Import the rest"));
    REQUIRE(import->isEnabled());
    import->click();
    CHECK(errors.isEmpty());
    CHECK(dialog->QDialog::result() == QDialog::Accepted);
    CHECK(dialog->result().contains(s("danh-sach.csv")));
    CHECK(facilities() == before + 1);
    CHECK(core::undoableStep(database)->action == s("Nhập danh-sach.csv"));
    core::undo(database);
    CHECK(facilities() == before);
    CHECK(core::Table(database, core::facilityDictionary()).first("code", s("F04"))->text("name")
          == s("Cơ sở Gạch Tam Đồng"));
}

TEST_CASE_METHOD(Import, "rows with errors are saved to be corrected, and the rest is ready to go in",
                 "[import-dialog]")
{
    REQUIRE(isPlanned());
    file = folder.filePath(s("loi.xlsx"));
    child<QPushButton>("saveErrors")->click();
    REQUIRE(QTest::qWaitFor([this] { return child<QCheckBox>("skipErrors")->isChecked(); }));
    CHECK(child<QLabel>("message")->text().contains(file));
    CHECK(child<QPushButton>("import")->isEnabled());
    const auto sheets = core::readSpreadsheet(file);
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets[0].rows.size() == 2);
    CHECK(sheets[0].rows[1].cells[0].text == s("F32"));
}

TEST_CASE_METHOD(Import, "a locked year is named before anything is stored", "[import-dialog]")
{
    REQUIRE(isPlanned());
    QFile list(folder.filePath(s("khao-sat.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Mã cơ sở;Năm;Nhận thức;Áp dụng\nF01;2018;NT2;1\nF02;2018;NT0;0\n");
    list.close();
    core::lockYear(database, 2018);
    dialog = std::make_unique<ui::ImportDialog>(database, 2018, list.fileName(), prompts);
    dialog->show();
    REQUIRE(QTest::qWaitFor([this] { return child<QLabel>("message")->text().contains(s("·")); }));
    INFO(child<QLabel>("message")->text().toStdString());
    CHECK(child<QLabel>("message")->text().startsWith(s("✕ The year 2018 is locked.")));
    CHECK_FALSE(child<QPushButton>("import")->isEnabled());
    core::unlockYear(database, 2018, s("nhập bổ sung"));
    dialog = std::make_unique<ui::ImportDialog>(database, 2018, list.fileName(), prompts);
    dialog->show();
    REQUIRE(QTest::qWaitFor([this] { return child<QPushButton>("import")->isEnabled(); }));
    CHECK(child<QLabel>("message")->text().startsWith(s("0 new · 1 changed · 1 identical")));
}

TEST_CASE_METHOD(Import, "a date that cannot be read stops the import", "[import-dialog]")
{
    REQUIRE(isPlanned());
    auto* from = dialog->findChildren<QLineEdit*>().last();
    from->setFocus();
    QTest::keyClicks(from, s("mai"));
    QTest::keyClick(from, Qt::Key_Tab);
    CHECK(child<QLabel>("message")->text().startsWith(s("✕ ")));
    CHECK_FALSE(child<QPushButton>("import")->isEnabled());
}

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
