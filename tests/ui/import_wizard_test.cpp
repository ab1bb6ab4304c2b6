// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/spreadsheet.h"
#include "core/record/activity.h"
#include "core/record/facility.h"
#include "ui/background/long_work.h"
#include "ui/import/import_done_step.h"
#include "ui/import/import_lines_model.h"
#include "ui/import/import_wizard.h"
#include "ui/import/sheet_preview_model.h"
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
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

namespace {

enum Step { File, Headings, Columns, Questions, Preview, Done };

/// A wizard that is used as a person does, by its keys.
struct Wizard : OwnSettings, Answers {
    void begin(const QString& path)
    {
        wizard = std::make_unique<ui::ImportWizard>(database, 2018, path, prompts);
        wizard->show();
        REQUIRE(QTest::qWaitForWindowExposed(wizard.get()));
    }
    QString writeText(const char* name, const char* text)
    {
        QFile list(folder.filePath(s(name)));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(text);
        return list.fileName();
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = wizard->findChild<Widget*>(s(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QString message() const { return child<QLabel>("message")->text(); }
    QPushButton* next() const { return child<QPushButton>("next"); }
    /// The step is there and its dry run is over.
    bool reaches(int step) const
    {
        return QTest::qWaitFor([this, step] { return wizard->step() == step && message() != s("Reading…"); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = wizard->focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    QString chip(const char* name) const { return child<QToolButton>(name)->text(); }
    ui::ImportLinesModel* lines() const { return wizard->findChild<ui::ImportLinesModel*>(); }
    QString cell(int row, int column) const { return lines()->index(row, column).data().toString(); }
    size_t facilities() { return core::Table(database, core::facilityDictionary()).all().size(); }

    core::Database database{folder.filePath(s("me-linh.sachhon")), core::Database::Mode::Create};
    std::unique_ptr<ui::ImportWizard> wizard;
};

/// A data file and a canonical list: a new facility, a changed one, one with an unknown commune.
struct Canonical : Wizard {
    Canonical() { fillSample(database); }
    QString list()
    {
        return writeText("danh-sach.csv",
                         "Mã cơ sở;Tên cơ sở;Xã/phường/thị trấn;Ngày bắt đầu\n"
                         "F31;Cơ sở Mành tre Tráng Việt;Xã Tráng Việt;01/01/2018\n"
                         "F04;Cơ sở Gạch ngói Tam Đồng;Xã Tam Đồng;01/01/2005\n"
                         "F32;Cơ sở Đậu phụ;Xã Tiên Thắng;01/01/2018\n");
    }
};

core::OutCell text(const char* words) { return {core::OutCell::Type::Text, s(words)}; }
core::OutCell number(const char* digits) { return {core::OutCell::Type::Number, s(digits)}; }

/// The old list of scenario S03 as a workbook: two title rows, headings of two lines, ten rows, a row of totals.
struct OldList : Wizard {
    OldList() { core::fillPracticeDistrict(database); }
    QString write(const char* name, bool longer = false)
    {
        core::OutSheet sheet{s("Sheet1"), {{s("UBND HUYỆN MÊ LINH"), 30}}, {}};
        const auto add = [&](std::vector<core::OutCell> cells) { sheet.rows.push_back(std::move(cells)); };
        add({text("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP NĂM 2018")});
        add({text("TT"),
             text("Tên đơn vị"),
             text("MST"),
             text("Xã, thị trấn"),
             text("Năm 2018"),
             {},
             {},
             text("Ngày hoạt động")});
        add({{}, {}, {}, {}, text("Số LĐ (người)"), text("Sản lượng (tấn)"), text("Nước (m3)"), {}});
        const core::OutCell start = text("01/01/2015");
        add({number("1"),
             text("C«ng ty TNHH §¹i §ång"),
             text("9900000249"),
             text("Tam Đồng"),
             number("20"),
             {},
             {},
             start});
        add({number("2"), text("Cơ sở Hoa Mai"), number("999999013"), text("Kim Hoa"), number("5"), {}, {}, start});
        add({number("3"), text("Cơ sở Gạch Bình Minh"), {}, text("Tam Đồng"), {}, text("6.744"), {}, start});
        add({number("4"), text("Cơ sở Nước Trong"), {}, text("Đại Thịnh"), {}, {}, text("12,5"), number("43465")});
        const QString decomposed = s("Công ty TNHH Nhựa Tráng Việt").normalized(QString::NormalizationForm_D);
        add({number("5"),
             {core::OutCell::Type::Text, decomposed},
             text("9900000030"),
             text("Tráng Việt"),
             number("58")});
        add({number("6"), text("CTY TNHH Đại Đồng"), {}, text("Tam Đồng"), {}, {}, {}, start});
        add({number("7"), text("Cơ sở Lạ"), {}, text("Xã Mê Lin"), {}, {}, {}, start});
        add({number("8"), text("Công ty cổ phần Cỏ May"), text("9900000256"), text("Kim Hoa"), {}, {}, {}, start});
        add({number("9"), text("Công ty cổ phần Sông Hồng"), text("9900000263"), text("Kim Hoa"), {}, {}, {}, start});
        add({{}, text(" ")});
        if (longer) add({number("10"), text("Cơ sở Mây Tre"), {}, text("Kim Hoa"), {}, text("7.125"), {}, start});
        add({{}, text("Tổng cộng"), {}, {}, number("83")});
        const QString path = folder.filePath(s(name));
        core::writeSpreadsheet(path, {sheet});
        return path;
    }
    /// All that the file says, the history aside.
    QStringList content()
    {
        QStringList all, tables;
        core::Statement names(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        while (names.step())
            if (const QString name = names.text(0);
                !name.startsWith(s("sqlite_")) && !name.startsWith(s("change")) && !name.contains(s("_search")))
                tables << name;
        for (const QString& table : tables) {
            QStringList columns;
            core::Statement info(database,
                                 QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table).toUtf8());
            while (info.step()) columns << QStringLiteral("quote(\"%1\")").arg(info.text(0));
            core::Statement rows(
                database, QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(s(" || ',' || ")), table).toUtf8());
            QStringList ofTable;
            while (rows.step()) ofTable << table + s(": ") + rows.text(0);
            ofTable.sort();
            all << ofTable;
        }
        return all;
    }
    /// Lines that are in one of the two only.
    QStringList changedSince(const QStringList& before)
    {
        const QStringList now = content();
        const QSet<QString> first(before.begin(), before.end()), second(now.begin(), now.end());
        return (QSet<QString>(first).subtract(second) + QSet<QString>(second).subtract(first)).values();
    }
};

} // namespace

TEST_CASE_METHOD(OldList, "S03: the old list is led through the steps by keys, imported and taken back",
                 "[import-wizard]")
{
    const QStringList before = content();
    begin(write("danh-sach-cu.xlsx"));
    REQUIRE(reaches(Headings));
    CHECK(child<QSpinBox>("headingRow")->value() == 3);
    CHECK(child<QComboBox>("headingLines")->currentData().toInt() == 2);
    CHECK(next()->hasFocus());
    press(Qt::Key_Return);

    REQUIRE(wizard->step() == Columns);
    auto* columns = child<QTableWidget>("columns");
    REQUIRE(columns->rowCount() == 8);
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
    REQUIRE(QTest::qWaitFor([this] { return child<QCheckBox>("skipErrors")->isChecked(); }));
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
    begin(write("danh-sach-cu.xlsx"));
    REQUIRE(reaches(Headings));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    REQUIRE(reaches(Questions));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("7 new")); // the twin, too, as long as nobody says otherwise
    child<QToolButton>("duplicate")->click();
    auto* table = child<QTableView>("plan");
    table->setFocus();
    press(Qt::Key_Space);
    CHECK_FALSE(next()->isEnabled()); // not before it is checked again
    REQUIRE(QTest::qWaitFor([this] { return chip("new") == s("6 new"); }));
    child<QToolButton>("error")->click();
    table->setFocus();
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([this] { return chip("new") == s("7 new"); }));
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
    const QStringList before = content();
    const auto lead = [&](const QString& path) {
        begin(path);
        REQUIRE(reaches(Headings));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        REQUIRE(reaches(Questions));
        press(Qt::Key_Space);
        child<QRadioButton>("leaveOutDuplicates")->click();
        press(Qt::Key_Return);
        REQUIRE(reaches(Preview));
        child<QCheckBox>("skipErrors")->click();
        next()->click();
        REQUIRE(reaches(Done));
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
    child<QCheckBox>("skipErrors")->click();
    next()->click();
    REQUIRE(reaches(Done));
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
    begin(list());
    REQUIRE(reaches(Questions));
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    child<QToolButton>("error")->click();
    const QModelIndex cell = lines()->index(0, ui::ImportLinesModel::After);
    CHECK((lines()->flags(cell) & Qt::ItemIsEditable));
    REQUIRE(lines()->setData(cell, s("Xã Đại Thịnh")));
    REQUIRE(QTest::qWaitFor([this] { return chip("new") == s("2 new"); }));
    CHECK(next()->isEnabled());
}

TEST_CASE_METHOD(Canonical, "rows left out are saved after the import, and it is said where", "[import-wizard]")
{
    begin(list());
    REQUIRE(reaches(Questions));
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    child<QCheckBox>("skipErrors")->setChecked(true);
    next()->click();
    REQUIRE(reaches(Done));
    auto* saved = wizard->findChild<ui::ImportDoneStep*>()->findChild<QLabel*>(s("saved"));
    REQUIRE(saved);
    CHECK(saved->isHidden());
    file = folder.filePath(s("loi.xlsx"));
    child<QPushButton>("saveLeftOut")->click();
    REQUIRE(QTest::qWaitFor([&] { return !saved->isHidden(); }));
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
    child<QCheckBox>("skipErrors")->click();
    next()->click();
    REQUIRE(reaches(Done));
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
    REQUIRE(QTest::qWaitFor([this] { return message().startsWith(s("✕ ")); }));
    CHECK(wizard->step() == File);
    child<QPushButton>("chooseFile")->click();
    REQUIRE(reaches(Questions));
}

TEST_CASE_METHOD(Canonical, "people of a list are put on the activity that is chosen", "[import-wizard]")
{
    core::Record activity(core::activityDictionary());
    activity["kind"] = s("awareness_class");
    activity["name"] = s("Lớp tập huấn đợt 1");
    activity["state"] = s("held");
    activity["date"] = s("2018-05-10");
    core::Transaction transaction(database, s("Hoạt động"));
    const qint64 id = core::Table(database, core::activityDictionary()).insert(activity);
    transaction.commit();
    begin(
        writeText("lop-1.csv",
                  "Họ và tên;Giới tính;Nơi công tác\nLê Thị Ánh;Nữ;UBND xã Tam Đồng\nNgô Văn Bảy;Nam;HTX Đương Đại\n"));
    REQUIRE(reaches(Headings));
    press(Qt::Key_Return);
    REQUIRE(reaches(Questions));
    CHECK_FALSE(next()->isEnabled());
    auto* activities = child<QComboBox>("activity");
    CHECK(activities->hasFocus());
    press(Qt::Key_Down);
    Q_EMIT activities->activated(activities->currentIndex());
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("2 new"));
    next()->click();
    REQUIRE(reaches(Done));
    CHECK(core::Table(database, core::participantDictionary()).where("activity_id", id).size() == 2);
}

TEST_CASE_METHOD(OldList, "units and staff of a workbook come in by their own planners", "[import-wizard]")
{
    const auto count = [&](const char* table) {
        core::Statement rows(database, "SELECT count(*) FROM " + QByteArray(table));
        REQUIRE(rows.step());
        return int(rows.integer(0));
    };
    const int units = count("administrative_unit"), posts = count("staff");
    begin(writeText("don-vi.csv", "Mã;Tên đơn vị hành chính;Loại;Cấp;Mã cấp trên\n09990;Xã Thử Nghiệm;Xã;Xã;250\n"));
    REQUIRE(reaches(Headings));
    CHECK(child<QComboBox>("kind")->currentText() == s("administrative units"));
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    INFO(message().toStdString());
    CHECK(chip("new") == s("1 new"));
    next()->click();
    REQUIRE(reaches(Done));
    CHECK(count("administrative_unit") == units + 1);
    begin(writeText(
        "can-bo.csv",
        "Họ và tên;Số định danh;Đơn vị;Chức vụ;Nhiệm vụ;Từ ngày\n"
        "Nguyễn Thị Kiểm;001190000001;UBND xã Tam Đồng;Công chức;Cán bộ hướng dẫn áp dụng SXSH;01/03/2018\n"));
    REQUIRE(reaches(Headings));
    CHECK(child<QComboBox>("kind")->currentText() == s("staff with their posts"));
    press(Qt::Key_Return);
    REQUIRE(reaches(Preview));
    CHECK(chip("new") == s("1 new"));
    next()->click();
    REQUIRE(reaches(Done));
    CHECK(count("staff") == posts + 1);
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
