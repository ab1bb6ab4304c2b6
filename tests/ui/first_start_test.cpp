// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/first_start.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

namespace {

struct Start : OwnSettings, Answers {
    Start() : start(prompts)
    {
        start.show();
        REQUIRE(QTest::qWaitForWindowExposed(&start));
    }
    QLineEdit* line(const char* name) { return start.findChild<QLineEdit*>(s(name)); }
    void next() { QTest::keyClick(&start, Qt::Key_Return); }
    void typePath(const QString& path)
    {
        QLineEdit* field = line("path");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        typeInto(field, path);
    }
    ui::FirstStart start;
};

} // namespace

TEST_CASE_METHOD(Start, "office, preset and the first blank form come about with the keyboard alone", "[first start]")
{
    CHECK(QApplication::focusWidget() == line("office"));
    typeInto(line("office"), s("UBND huyện Mê Linh"));
    CHECK(line("place")->text() == s("Mê Linh")); // from the name
    next();
    CHECK(start.currentId() == 1);
    next();
    auto* presets = start.findChild<QListWidget*>(s("presets"));
    presets->setFocus();
    int row = -1;
    for (int i = 0; i < presets->count(); ++i)
        if (presets->item(i)->data(Qt::UserRole).toString() == s("melinh-2018")) row = i;
    REQUIRE(row > 0);
    for (int i = 0; i < row; ++i) QTest::keyClick(presets, Qt::Key_Down);
    CHECK(start.findChild<QLabel*>(s("presetWords"))->text().contains(s("18")));
    CHECK(start.content().year == 2018); // the year of the plan
    next();
    next();
    const QString path = folder.filePath(s("me-linh.sachhon"));
    typePath(path);
    CHECK_FALSE(QFile::exists(path)); // nothing is written before the last step
    next();
    REQUIRE(start.isMade());
    CHECK(errors.isEmpty());
    CHECK(start.findChild<QLabel*>(s("made"))->text().contains(QDir::toNativeSeparators(path)));
    file = folder.filePath(s("phieu.pdf"));
    start.findChild<QPushButton*>(s("saveForm"))->click();
    QFile form(file);
    REQUIRE(form.open(QIODevice::ReadOnly));
    CHECK(form.readAll().startsWith("%PDF"));
    core::Database database(path, core::Database::Mode::Read);
    core::Statement office(database, "SELECT name FROM office");
    REQUIRE(office.step());
    CHECK(office.text(0) == s("UBND huyện Mê Linh"));
    core::Statement communes(database, "SELECT count(*) FROM administrative_unit WHERE level = 'commune'");
    communes.step();
    CHECK(communes.integer(0) == 18);
}

TEST_CASE_METHOD(Start, "every page can be skipped, and leaving early writes nothing", "[first start]")
{
    for (int i = 0; i < 4; ++i) next();
    CHECK(start.currentId() == 4);
    const QString path = folder.filePath(s("trong.sachhon"));
    typePath(path);
    QTest::keyClick(&start, Qt::Key_Escape);
    CHECK_FALSE(start.isVisible());
    CHECK_FALSE(start.isMade());
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(folder.path()).entryList({s("*.sachhon*")}, QDir::Files).isEmpty());
}

TEST_CASE_METHOD(Start, "a commune of the lists is found by the name of its office", "[first start]")
{
    typeInto(line("office"), s("Phòng Kinh tế xã Yên Lãng"));
    next();
    CHECK(start.findChild<QRadioButton*>(s("listed"))->isChecked());
    CHECK(start.content().commune == s("08980"));
    CHECK(start.content().province == s("01"));
    CHECK(start.content().level == s("commune"));
}

TEST_CASE_METHOD(Start, "a file that is there already is not touched and the page stays", "[first start]")
{
    const QString path = folder.filePath(s("co.sachhon"));
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("x");
    other.close();
    for (int i = 0; i < 4; ++i) next();
    typePath(path);
    next();
    CHECK(start.currentId() == 4);
    CHECK(errors.size() == 1);
    CHECK(QFileInfo(path).size() == 1);
}

TEST_CASE_METHOD(Start, "the practice district is a file of its own", "[first start]")
{
    typeInto(line("office"), s("UBND xã Mê Linh"));
    for (int i = 0; i < 3; ++i) next();
    start.findChild<QRadioButton*>(s("practice"))->click();
    next();
    const QString path = folder.filePath(s("thuc-hanh.sachhon"));
    typePath(path);
    next();
    REQUIRE(start.isMade());
    core::Database database(path, core::Database::Mode::Read);
    core::Statement office(database, "SELECT practice FROM office");
    REQUIRE(office.step());
    CHECK(office.integer(0) == 1);
}

TEST_CASE("the menu leads to the first start and opens what it made", "[first start]")
{
    OwnSettings settings;
    Answers answers;
    ui::MainWindow window(answers.prompts);
    window.show();
    const QString path = settings.folder.filePath(s("a.sachhon"));
    QTimer::singleShot(0, &window, [&] {
        auto* start = qobject_cast<ui::FirstStart*>(QApplication::activeModalWidget());
        REQUIRE(start);
        for (int i = 0; i < 4; ++i) start->next();
        start->findChild<QLineEdit*>(s("path"))->setText(path);
        start->next();
        REQUIRE(start->isMade());
        start->accept();
    });
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)) {
            action->trigger();
            break;
        }
    REQUIRE(window.database());
    CHECK(window.database()->path() == path);
    CHECK(window.currentPage()->metaObject()->className() == QByteArray("ui::FacilitiesPage")); // to add by hand
    CHECK(answers.errors.isEmpty());
}
