// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/backing_up.h"
#include "ui/form/field_dialog.h"
#include "ui/letter_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/home_task_list.h"
#include "ui/pages/page.h"
#include "ui/unanswered_dialog.h"

#include "core/exchange/practice_district.h"
#include "core/exchange/spreadsheet.h"
#include "core/indicator/unanswered.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace {

struct Practice : OwnSettings, Answers {
    QString path = makeFile("thuc-hanh.sachhon", core::fillPracticeDistrict);
};

struct Dialog : Practice {
    Dialog() : database(path, core::Database::Mode::Write), year(database)
    {
        year.choose(2018);
        dialog = std::make_unique<ui::UnansweredDialog>(year, prompts);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
    }
    QTableView* list() { return dialog->findChild<QTableView*>(s("unanswered")); }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }
    qint64 reminders()
    {
        core::Statement count(database, "SELECT count(*) FROM reminder");
        count.step();
        return count.integer(0);
    }
    core::Database database;
    ui::WorkingYear year;
    std::unique_ptr<ui::UnansweredDialog> dialog;
};

/// The line of the to-do list that begins with the words.
QTreeWidgetItem* lineOf(const ui::HomeTaskList& tasks, const QString& words)
{
    const auto found = tasks.findItems(words, Qt::MatchStartsWith | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

} // namespace

TEST_CASE_METHOD(Dialog, "who has not answered is listed and chosen commune by commune", "[unanswered]")
{
    REQUIRE(list()->model()->rowCount() == 2);
    CHECK(cell(0, 0) == s("Xã Tiến Thịnh"));
    CHECK(cell(1, 2) == s("Hộ KD Tráng Việt"));
    CHECK(dialog->chosen().size() == 2); // none selected: all
    auto* communes = dialog->findChild<QComboBox*>(s("commune"));
    communes->setCurrentIndex(2);
    REQUIRE(list()->model()->rowCount() == 1);
    CHECK(cell(0, 1) == s("F17"));
    CHECK(dialog->chosen().size() == 1);
}

TEST_CASE_METHOD(Dialog, "a visit is planned for the chosen lines with the keyboard and shown", "[unanswered]")
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    const auto confirm = [] {
        auto* ask = qobject_cast<ui::FieldDialog*>(QApplication::activeModalWidget());
        REQUIRE(ask);
        for (ui::FieldInput* input : ask->findChildren<ui::FieldInput*>())
            UNSCOPED_INFO(input->problem().toStdString());
        REQUIRE(QTest::qWaitForWindowExposed(ask));
        QTest::keyClick(ask, Qt::Key_Return);
        CHECK_FALSE(ask->isVisible());
        ask->close();
    };
    QTimer::singleShot(0, dialog.get(), confirm);
    dialog->planReminder();
    CHECK(reminders() == 2);
    CHECK(cell(0, 6).startsWith(s("Visit")));
    QTimer::singleShot(0, dialog.get(), confirm);
    dialog->markDone();
    CHECK(reminders() == 2);
    CHECK(cell(0, 6).contains(s("done on")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Dialog, "Enter on a line closes the list and names the facility", "[unanswered]")
{
    qint64 wanted = 0;
    QObject::connect(dialog.get(), &ui::UnansweredDialog::facilityWanted, [&](qint64 id) { wanted = id; });
    list()->setCurrentIndex(list()->model()->index(1, 0));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    core::Statement code(database, "SELECT code FROM facility WHERE id = ?");
    REQUIRE(code.bind(1, wanted).step());
    CHECK(code.text(0) == s("F17"));
}

TEST_CASE_METHOD(Dialog, "the list goes to Excel as it is shown", "[unanswered]")
{
    file = folder.filePath(s("chua.xlsx"));
    dialog->exportList();
    const auto sheets = core::readSpreadsheet(file);
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets[0].rows.size() == 3);
    CHECK(sheets[0].rows[2].cells[2].text == s("Hộ KD Tráng Việt"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Dialog, "letters for all go into one PDF and one Word file and are written down once", "[unanswered]")
{
    ui::LetterDialog letters(year, prompts, dialog->chosen());
    letters.findChild<QLineEdit*>(s("number"))->setText(s("15"));
    letters.findChild<QLineEdit*>(s("date"))->setText(s("5/1/2019"));
    const auto papers = letters.letters(100, true);
    REQUIRE(papers.size() == 2);
    CHECK(plainLines(papers[0]).contains(s("Kính gửi: Cơ sở Tiến Thịnh")));
    CHECK(plainLines(papers[1]).contains(s("Kính gửi: Hộ KD Tráng Việt")));
    CHECK(plainLines(papers[1]).contains(s("Mê Linh, ngày 05 tháng 01 năm 2019")));
    file = folder.filePath(s("thu.pdf"));
    letters.savePdf();
    CHECK(QFileInfo(file).size() > 10'000);
    CHECK(reminders() == 0); // a draft to be looked at
    letters.show();
    auto* note = letters.findChild<QCheckBox*>(s("note"));
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Space);
    letters.savePdf();
    CHECK(reminders() == 2);
    file = folder.filePath(s("thu.docx"));
    letters.saveWord();
    CHECK(QFileInfo(file).size() > 3'000);
    CHECK(reminders() == 2); // the same letters
    CHECK(ui::LetterDialog(year, prompts, dialog->chosen()).findChild<QCheckBox*>(s("note"))->isChecked()); // as asked
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Dialog, "the form of a facility follows its letter", "[unanswered]")
{
    ui::LetterDialog letters(year, prompts, dialog->chosen());
    for (QCheckBox* box : letters.findChildren<QCheckBox*>())
        if (box->text().contains(s("survey form"))) box->setChecked(true);
    const auto papers = letters.letters(100, true);
    REQUIRE(papers.size() == 4);
    CHECK(plainLines(papers[0]).contains(s("Gửi kèm: phiếu khảo sát năm 2018.")));
    CHECK(plainLines(papers[1]).contains(s("Cơ sở Tiến Thịnh")));
    CHECK(papers[1].annexes.size() == 1);
    CHECK(letters.letters(100, false).size() == 2);
}

TEST_CASE_METHOD(Dialog, "a date that cannot be read is said and no letter is made", "[unanswered]")
{
    ui::LetterDialog letters(year, prompts, dialog->chosen());
    letters.findChild<QLineEdit*>(s("deadline"))->setText(s("hôm nào đó"));
    CHECK(letters.letters(100, false).empty());
    CHECK(letters.findChild<QLabel*>(s("said"))->text().contains(s("hôm nào đó")));
}

TEST_CASE_METHOD(Dialog, "the words of the office are kept for every letter", "[unanswered]")
{
    ui::LetterDialog letters(year, prompts, dialog->chosen());
    auto* words = letters.findChild<QPlainTextEdit*>(s("words"));
    words->setPlainText(s("{don_vi} kính đề nghị {co_so} gửi phiếu năm {nam}."));
    letters.findChild<QPushButton*>(s("keep"))->click();
    const QString expected = s("UBND huyện Mê Linh kính đề nghị Hộ KD Tráng Việt gửi phiếu năm 2018.");
    CHECK(plainLines(letters.letters(100, false)[1]).contains(expected));
    ui::LetterDialog later(year, prompts, dialog->chosen());
    CHECK(plainLines(later.letters(100, false)[1]).contains(expected));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Dialog, "words that were changed are kept when the page is turned and when letters are made",
                 "[unanswered]")
{
    auto letters = std::make_unique<ui::LetterDialog>(year, prompts, dialog->chosen());
    auto* words = letters->findChild<QPlainTextEdit*>(s("words"));
    QToolButton *next = nullptr, *before = nullptr;
    for (auto* button : letters->findChildren<QToolButton*>()) {
        if (button->text() == s("›")) next = button;
        if (button->text() == s("‹")) before = button;
    }
    REQUIRE(next);
    REQUIRE(before);
    words->setPlainText(s("{don_vi} mời {co_so} gửi phiếu."));
    next->click();
    before->click();
    CHECK(words->toPlainText() == s("{don_vi} mời {co_so} gửi phiếu."));
    words->setPlainText(s("{don_vi} nhắc {co_so} gửi phiếu năm {nam}."));
    file = folder.filePath(s("thu.docx"));
    letters->findChild<QPushButton*>(s("word"))->click();
    const QString expected = s("UBND huyện Mê Linh nhắc Hộ KD Tráng Việt gửi phiếu năm 2018.");
    CHECK(plainLines(letters->letters(100, false)[1]).contains(expected));
    words->setPlainText(QString());
    next->click(); // an empty paragraph is told, not printed and not left
    CHECK(words->toPlainText().isEmpty());
    CHECK_FALSE(letters->findChild<QLabel*>(s("said"))->text().isEmpty());
    before->click();
    CHECK(plainLines(letters->letters(100, false)[1]).contains(expected));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Practice, "lines of the to-do list open their place", "[home]")
{
    ui::MainWindow window(prompts);
    window.resize(1366, 768);
    window.show();
    REQUIRE(window.openFile(path));
    window.workingYear()->choose(2018);
    window.showPage(0);
    auto* tasks = window.findChild<ui::HomeTaskList*>();
    REQUIRE(QTest::qWaitFor([&] { return lineOf(*tasks, s("Answers missing")) != nullptr; }, 30'000));

    QString title;
    QTimer::singleShot(0, &window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        title = dialog->windowTitle();
        dialog->close();
    });
    Q_EMIT tasks->itemClicked(lineOf(*tasks, s("Who has not answered")), 0);
    CHECK(title.contains(s("2018")));

    Q_EMIT tasks->itemClicked(lineOf(*tasks, s("Xã Tráng Việt")), 0);
    CHECK(window.currentPage()->metaObject()->className() == QByteArray("ui::YearPage"));
    window.showPage(0);

    file = folder.filePath(s("sao-luu.sachhon"));
    QTreeWidgetItem* backup = lineOf(*tasks, s("No backup"));
    REQUIRE(backup);
    Q_EMIT tasks->itemClicked(backup, 0);
    REQUIRE(QFile::exists(file));
    CHECK_FALSE(ui::backupState(*window.database()).isOutdated);
    CHECK(QTest::qWaitFor([&] { return lineOf(*tasks, s("No backup")) == nullptr; }, 30'000));
    core::Database copy(file, core::Database::Mode::Read);
    core::Statement count(copy, "SELECT count(*) FROM facility");
    count.step();
    CHECK(count.integer(0) == 20);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Practice, "a backup is outdated after a week in which something was changed", "[home]")
{
    core::Database database(path, core::Database::Mode::Write);
    CHECK(ui::backupState(database).isOutdated);
    file = folder.filePath(s("b.sachhon"));
    CHECK(ui::askBackup(database, prompts, nullptr) == file);
    CHECK_FALSE(ui::backupState(database).isOutdated);
    // as if it had been made nine days ago
    QSettings settings;
    settings.beginGroup(s("backup"));
    REQUIRE(settings.childKeys().size() == 1);
    settings.setValue(settings.childKeys().front(), QDateTime::currentDateTimeUtc().addDays(-9));
    settings.endGroup();
    settings.sync();
    CHECK(ui::backupState(database).isOutdated); // the district was made today
    CHECK(ui::backupState(database).days == 9);
}
