// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_wizard.h"

#include "core/record/consumption.h"
#include "ui/import/sheet_preview_model.h"

#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace import_wizard;

TEST_CASE_METHOD(OldList, "S03: the old list is led through the steps by keys, imported and taken back",
                 "[import-wizard]")
{
    const QStringList before = fileContents(database);
    begin(write("danh-sach-cu.xlsx"));
    REQUIRE(reaches(Headings));
    CHECK(child<QSpinBox>("headingRow")->value() == 3);
    CHECK(child<QComboBox>("headingLines")->currentData().toInt() == 2);
    CHECK(next()->hasFocus());
    press(Qt::Key_Return);

    REQUIRE(wizard->step() == Columns);
    auto* columns = child<QTableWidget>("columns");
    REQUIRE(columns->rowCount() == 8 + 5); // and what may hold for every row instead of a column
    CHECK(columns->item(8, 1)->text() == s("(no column)"));
    CHECK(columns->item(8, 3)->text() == s("Loại hình"));
    CHECK(columns->item(1, 1)->text() == s("Tên đơn vị"));
    CHECK(columns->item(1, 2)->text().startsWith(s("Công ty TNHH Đại Đồng · Cơ sở Hoa Mai")));
    CHECK(columns->item(1, 3)->text() == s("Tên cơ sở"));
    CHECK(columns->item(5, 3)->text() == s("Sản lượng: Sản phẩm chính (tấn) 2018"));
    columns->setFocus();
    press(Qt::Key_Down);
    CHECK(child<QLabel>("textBefore")->text() == s("C«ng ty TNHH §¹i §ång"));
    CHECK(child<QLabel>("textAfter")->text() == s("Công ty TNHH Đại Đồng"));
    press(Qt::Key_N, Qt::AltModifier);

    REQUIRE(reaches(Questions)); // all at once: the dot, and the twin
    CHECK_FALSE(next()->isEnabled());
    auto* grouped = child<QRadioButton>("grouped");
    CHECK(grouped->text().startsWith(s("6744:")));
    CHECK(child<QRadioButton>("decimal")->text().startsWith(s("6,744:")));
    CHECK(grouped->hasFocus());
    press(Qt::Key_Space);
    child<QRadioButton>("leaveOutDuplicates")->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);

    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("6 new"));
    CHECK(chip("changed") == s("1 changed"));
    CHECK(chip("duplicate") == s("1 known already?"));
    CHECK(chip("error") == s("1 error"));
    CHECK_FALSE(next()->isEnabled());
    CHECK(changedSince(before) == QStringList());
    child<QToolButton>("changed")->click();
    REQUIRE(lines()->rowCount() == 1);
    CHECK(cell(0, ui::ImportLinesModel::Key) == s("F03"));
    CHECK(cell(0, ui::ImportLinesModel::Field) == s("Lao động"));
    CHECK(cell(0, ui::ImportLinesModel::Before) == s("52"));
    CHECK(cell(0, ui::ImportLinesModel::After) == s("58"));
    child<QToolButton>("error")->click();
    REQUIRE(lines()->rowCount() == 1);
    CHECK(cell(0, ui::ImportLinesModel::After) == s("Xã Mê Lin"));
    CHECK(cell(0, ui::ImportLinesModel::Words).startsWith(s("→ Xã Mê Linh? ")));

    file = folder.filePath(s("loi.xlsx"));
    child<QPushButton>("saveErrors")->click();
    REQUIRE(QTest::qWaitFor([this] { return child<QCheckBox>("skipErrors")->isChecked(); }, 30'000));
    const auto wrong = core::readSpreadsheet(file);
    REQUIRE(wrong.size() == 1);
    REQUIRE(wrong[0].rows.size() == 3);
    CHECK(wrong[0].rows[1].cells[1].text == s("CTY TNHH Đại Đồng"));
    CHECK(wrong[0].rows[2].cells[1].text == s("Cơ sở Lạ"));
    CHECK(wrong[0].rows[2].cells.back().text.contains(s("Xã Mê Linh")));

    REQUIRE(next()->isEnabled());
    press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(reaches(Done));
    CHECK(errors.isEmpty());
    CHECK(facilities() == 26);
    CHECK(child<QLabel>("result")->text().startsWith(s("danh-sach-cu.xlsx was imported: 6 new, 1 changed.")));
    child<QPushButton>("undoImport")->click();
    CHECK(facilities() == 20);
    CHECK(changedSince(before) == QStringList());
    press(Qt::Key_Return);
    CHECK(wizard->QDialog::result() == QDialog::Accepted);
}

TEST_CASE_METHOD(OldList, "a suggestion is taken over by one key, a twin decided by another", "[import-wizard]")
{
    leadToQuestions(write("danh-sach-cu.xlsx"));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("7 new")); // the twin, too, as long as nobody says otherwise
    child<QToolButton>("duplicate")->click();
    auto* table = child<QTableView>("plan");
    table->setFocus();
    press(Qt::Key_Space);
    CHECK_FALSE(next()->isEnabled()); // not before it is checked again
    REQUIRE(QTest::qWaitFor([this] { return chip("new") == s("6 new"); }, 30'000));
    child<QToolButton>("error")->click();
    table->setFocus();
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([this] { return chip("new") == s("7 new"); }, 30'000));
    CHECK(chip("error") == s("0 error"));
    REQUIRE(next()->isEnabled());
    press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(reaches(Done));
    CHECK(facilities() == 27);
    const auto corrected = core::Table(database, core::facilityDictionary()).first("name", s("Cơ sở Lạ"));
    REQUIRE(corrected);
    const qint64 commune = *core::integerOf((*corrected)["unit_id"]);
    CHECK(core::Table(database, core::administrativeUnitDictionary()).record(commune)->text("name") == s("Xã Mê Linh"));
}

TEST_CASE_METHOD(OldList, "a list that was read before asks nothing the next time", "[import-wizard]")
{
    const QStringList before = fileContents(database);
    const auto lead = [&](const QString& path) {
        leadToQuestions(path);
        press(Qt::Key_Space);
        child<QRadioButton>("leaveOutDuplicates")->click();
        press(Qt::Key_Return);
        REQUIRE(reaches(Preview));
        importTheRest();
    };
    lead(write("danh-sach-cu.xlsx"));
    CHECK(facilities() == 26);
    begin(write("danh-sach-moi.xlsx", true));
    // Neither headings nor columns nor the dot, which "7.125" needs, too; the twin is new every time.
    REQUIRE(reaches(Questions));
    CHECK_FALSE(wizard->findChild<QRadioButton*>(s("grouped")));
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("1 new"));
    // What was not asked is told, and can be changed there.
    const auto* unasked = child<QLabel>("unasked");
    CHECK(unasked->text().contains(s("The columns are read as in the last list with these headings.")));
    CHECK(unasked->text().contains(
        s("Column “Năm 2018 Sản lượng (tấn)”: 6.744 is read as 6744, as was said the last time.")));
    CHECK(unasked->text().contains(s("The figures are of 2018, as stands above the headings.")));
    const auto answers = [&] { return child<QPushButton>("changeUnasked")->menu()->actions(); };
    REQUIRE(answers().size() == 4); // two readings, a line, the columns
    CHECK(answers()[0]->isChecked());
    answers()[1]->trigger();
    REQUIRE(QTest::qWaitFor([&] { return unasked->text().contains(s("6.744 is read as 6,744")); }, 30'000));
    answers()[0]->trigger();
    REQUIRE(QTest::qWaitFor([&] { return unasked->text().contains(s("6.744 is read as 6744")); }, 30'000));
    REQUIRE(QTest::qWaitFor([this] { return message() != s("Reading…"); }, 30'000));
    answers()[3]->trigger();
    CHECK(wizard->step() == Columns);
    press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(reaches(Preview));
    importTheRest();
    CHECK(facilities() == 27);
    core::Statement figure(database,
                           "SELECT quantity FROM output JOIN facility f ON f.id = facility_id WHERE f.name = ?");
    figure.bind(1, s("Cơ sở Mây Tre"));
    REQUIRE(figure.step());
    CHECK(figure.integer(0) == 7125'000'000);
    core::undo(database);
    core::undo(database);
    CHECK(facilities() == 20);
    CHECK(changedSince(before) == QStringList());
}

TEST_CASE_METHOD(OldList, "headings in another place, rows that are no data and other meanings are said by hand",
                 "[import-wizard]")
{
    begin(write("danh-sach-cu.xlsx"));
    REQUIRE(reaches(Headings));
    auto* table = child<QTableView>("sheet");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 0));
    press(Qt::Key_Return); // the second line alone
    CHECK(child<QSpinBox>("headingRow")->value() == 4);
    child<QSpinBox>("headingRow")->setValue(3);
    auto* model = wizard->findChild<ui::SheetPreviewModel*>();
    const auto isOut = [&](int number) {
        return model->index(model->placeOf(number), 0).data(Qt::FontRole).value<QFont>().strikeOut();
    };
    CHECK(isOut(15)); // the totals
    table->setCurrentIndex(model->index(model->placeOf(11), 0));
    press(Qt::Key_Space);
    CHECK(isOut(11));
    wizard->goNext();
    REQUIRE(wizard->step() == Columns);
    auto* columns = child<QTableWidget>("columns");
    columns->setFocus();
    columns->setCurrentCell(6, 0);
    CHECK(columns->item(6, 3)->text().startsWith(s("Tiêu hao: ")));
    press(Qt::Key_F2);
    auto* meaning = child<QComboBox>("meaning");
    CHECK(meaning->hasFocus());
    meaning->setCurrentIndex(0);
    Q_EMIT meaning->activated(0);
    CHECK(columns->item(6, 3)->text() == s("–"));
    columns->setCurrentCell(2, 0);
    meaning->setCurrentIndex(meaning->findText(s("Tên cơ sở *")));
    Q_EMIT meaning->activated(meaning->currentIndex());
    CHECK(message().contains(s("Two columns mean “Tên cơ sở”")));
    CHECK_FALSE(next()->isEnabled());
    meaning->setCurrentIndex(meaning->findText(s("Mã số thuế")));
    Q_EMIT meaning->activated(meaning->currentIndex());
    REQUIRE(next()->isEnabled());
    wizard->goNext();
    REQUIRE(reaches(Questions));
    wizard->goBack();
    CHECK(wizard->step() == Columns);
    CHECK(columns->item(6, 3)->text() == s("–")); // answers are kept
}

TEST_CASE_METHOD(OldList, "what the list has no column for is said once for every row", "[import-wizard]")
{
    const QString path = writeText("tam-dong.csv",
                                   "UBND XÃ TAM ĐỒNG\nDANH SÁCH CƠ SỞ NĂM 2016\n"
                                   "TT;Tên cơ sở;Số lao động\n1;Cơ sở Hoa Mai;5\n2;Cơ sở Hoa Lan;7\n");
    begin(path);
    REQUIRE(reaches(Headings));
    CHECK(child<QSpinBox>("year")->value() == 2016);
    press(Qt::Key_Return);
    REQUIRE(wizard->step() == Columns);
    auto* columns = child<QTableWidget>("columns");
    CHECK(columns->item(3, 2)->text() == s("Xã Tam Đồng")); // as the title says
    CHECK(columns->item(3, 3)->text() == s("Xã/phường/thị trấn *, in every row"));
    CHECK(child<QLabel>("lacking")->text().contains(s("Ngày bắt đầu")));
    columns->setFocus();
    columns->setCurrentCell(4, 0);
    press(Qt::Key_F2);
    auto* value = child<QComboBox>("fixedValue");
    REQUIRE(value->isVisible());
    CHECK(wizard->focusWidget() == value);
    QTest::keyClicks(value, s("2010"));
    CHECK(columns->item(4, 3)->text() == s("Ngày bắt đầu *, in every row"));
    CHECK(child<QLabel>("lacking")->text().isEmpty());
    press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("2 new"));
    CHECK(chip("error") == s("0 error"));
    CHECK(child<QLabel>("unasked")->text().contains(
        s("“Xã/phường/thị trấn” is “Xã Tam Đồng” in every row, as stands above the headings.")));
    next()->click();
    REQUIRE(reaches(Done));
    core::Statement stored(database,
                           "SELECT u.name, f.start_date, y.year FROM facility AS f JOIN administrative_unit AS u ON"
                           " u.id = f.unit_id JOIN facility_year AS y ON y.facility_id = f.id WHERE f.name = ?");
    stored.bind(1, s("Cơ sở Hoa Lan"));
    REQUIRE(stored.step());
    CHECK(stored.text(0) == s("Xã Tam Đồng"));
    CHECK(stored.text(1) == s("2010-01-01"));
    CHECK(stored.integer(2) == 2016);
    // The first day is remembered; the commune is that of the next list.
    begin(writeText("kim-hoa.csv",
                    "UBND XÃ KIM HOA\nDANH SÁCH CƠ SỞ NĂM 2016\nTT;Tên cơ sở;Số lao động\n1;Cơ sở Hoa Cúc;5\n"));
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("1 new"));
    CHECK(child<QLabel>("unasked")->text().contains(s("Xã Kim Hoa")));
    CHECK(child<QLabel>("unasked")->text().contains(s("“Ngày bắt đầu” is “2010” in every row, as was said")));
}

TEST_CASE_METHOD(OldList, "the rows of two lists of one file are decided one by one", "[import-wizard]")
{
    const auto sheet = [](const char* name, const char* facility) {
        core::OutSheet made{s(name), {{s("Tên cơ sở"), 20}, {s("Xã"), 12}, {s("Năm thành lập"), 12}}, {}};
        made.rows.push_back({text(facility), text("Tam Đồng"), number("2010")});
        made.rows.push_back({text("Cơ sở Lạ"), text("Xã Mê Lin"), number("2010")});
        return made;
    };
    const QString path = folder.filePath(s("hai-dot.xlsx"));
    core::writeSpreadsheet(path, {sheet("Đợt 1", "Cơ sở Gạch Tam Đồng"), sheet("Đợt 2", "CS Gạch Tam Đồng")});
    leadToPreview(path);
    CHECK(chip("duplicate") == s("2 known already?"));
    CHECK(chip("error") == s("2 error"));
    child<QToolButton>("duplicate")->click();
    CHECK(cell(1, ui::ImportLinesModel::Place) == s("Đợt 2, row 2"));
    auto* table = child<QTableView>("plan");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([this] { return lines()->rowCount() == 2 && lines()->line(1).leftOut; }, 30'000));
    CHECK_FALSE(lines()->line(0).leftOut);
    child<QToolButton>("error")->click();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Space); // the suggestion for the first one only
    REQUIRE(QTest::qWaitFor([this] { return chip("error") == s("1 error"); }, 30'000));
    CHECK(cell(0, ui::ImportLinesModel::Place) == s("Đợt 2, row 3"));
}

TEST_CASE_METHOD(OldList, "a row without tax code can update the facility that it is", "[import-wizard]")
{
    const QString path = folder.filePath(s("khong-mst.xlsx"));
    core::OutSheet made{s("Danh sách"),
                        {{s("Tên cơ sở"), 20}, {s("Xã"), 12}, {s("Năm thành lập"), 12}, {s("Điện năm 2018 (kWh)"), 12}},
                        {}};
    made.rows.push_back({text("CƠ SỞ GẠCH TAM ĐỒNG"), text("Tam Đồng"), number("2015"), number("777000")});
    core::writeSpreadsheet(path, {made});
    leadToPreview(path);
    CHECK(chip("duplicate") == s("1 known already?"));
    auto* table = child<QTableView>("plan");
    CHECK(QApplication::focusWidget() == table); // there is something to decide
    child<QToolButton>("duplicate")->click();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([this] { return lines()->rowCount() == 1 && lines()->line(0).leftOut; }, 30'000));
    CHECK(cell(0, ui::ImportLinesModel::Words).contains(s("F04")));
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([this] { return lines()->rowCount() == 1 && lines()->line(0).isSame; }, 30'000));
    CHECK(chip("new") == s("0 new"));
    CHECK(chip("changed") == s("1 changed"));
    const auto before = facilities();
    press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(reaches(Done));
    CHECK(facilities() == before);
    CHECK_FALSE(message().contains(s("left out")));
    const auto stored = core::Table(database, core::facilityDictionary()).first("code", s("F04"));
    REQUIRE(stored);
    CHECK(stored->text("name") == s("Cơ sở Gạch Tam Đồng"));
    CHECK(stored->text("start_date") == s("2005-01-01"));
    const auto used = core::Table(database, core::consumptionDictionary()).where("facility_id", stored->id);
    CHECK(std::any_of(used.begin(), used.end(), [](const core::Record& record) {
        return core::integerOf(record["quantity"]) == 777'000'000'000;
    }));
}
