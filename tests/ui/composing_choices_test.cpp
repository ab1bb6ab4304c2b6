// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/composing.h"
#include "tests/ui/practice_window.h"
#include "tests/ui/register_grid.h"
#include "ui/form/choice_list.h"

#include <QSignalSpy>

namespace {

/// A form of the register on screen, with its list of communes.
struct Communes : SamplePage<ui::FacilitiesPage> {
    Communes()
    {
        page->findChild<ui::GridView*>(s("facilities"))
            ->setCurrentId(core::Table(database, core::facilityDictionary()).first("code", s("F07"))->id);
        PracticeWindow::settle();
        line = page->findChild<ui::ChoiceList*>(s("unit_id"));
        REQUIRE(line);
        line->setFocus();
        line->clear();
    }
    QListWidget* list() const { return page->findChild<QListWidget*>(s("choices")); }
    ui::ChoiceList* line = nullptr;
};

} // namespace

TEST_CASE_METHOD(Communes, "suggestions follow what is being composed and never the other way round", "[typing]")
{
    const QStringList all = line->shown();
    findsWhatIsSeen(line, {s("đ"), s("đa"), s("đạ"), s("đại")}, [&] { return line->shown(); });
    line->closeList();
    composeStep(line, s("đại"));
    REQUIRE(line->isListOpen());
    CHECK(shownRows(*list()) == QStringList{s("Xã Đại Thịnh")});
    CHECK_FALSE(list()->hasFocus());
    composeStep(line, s("đạix"));
    CHECK_FALSE(line->isListOpen()); // nothing fits
    composeStep(line, s("đại"));
    CHECK(line->isListOpen());
    composeStep(line, {}); // given up: as it was before
    CHECK_FALSE(line->isListOpen());
    CHECK(line->shown() == all);
    line->openList();
    composeStep(line, s("vi"));
    CHECK(shownRows(*list()) == QStringList{s("Xã Tráng Việt")});
    composeStep(line, {});
    CHECK(line->isListOpen());
    CHECK(shownRows(*list()) == all);
    // ibus may hide the composition before it commits the word.
    composeStep(line, s("đại"));
    composeStep(line, {});
    commitWord(line, s("đại"));
    CHECK(line->text() == s("đại"));
    CHECK(line->isListOpen());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->text() == s("Xã Đại Thịnh"));
}

TEST_CASE_METHOD(Communes, "an entry taken while a word is composed is not followed by the word", "[typing]")
{
    QSignalSpy chosen(line, &ui::ChoiceList::chosen);
    for (const bool isCommittedLate : {false, true}) {
        line->clear();
        composeStep(line, s("đại"));
        REQUIRE(line->isListOpen());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(0)).center());
        CHECK(line->text() == s("Xã Đại Thịnh"));
        CHECK_FALSE(line->isComposing());
        CHECK_FALSE(line->isListOpen());
        if (isCommittedLate) commitWord(line, s("đại"));
        CHECK(line->text() == s("Xã Đại Thịnh"));
        CHECK(QApplication::focusWidget() == line);
        commitWord(line, s(" x")); // what is typed next arrives
        CHECK(line->text().contains(s(" x")));
    }
    CHECK(chosen.size() == 2);
    // A name that was set stands as long as nothing is committed to it.
    line->setText(s("x"));
    const auto unit = core::Table(database, core::administrativeUnitDictionary()).first("name", s("Xã Tam Đồng"));
    line->setValue(core::Value{unit->id});
    line->setCursorPosition(0);
    composeStep(line, s("đ"));
    CHECK(core::integerOf(line->value()) == unit->id);
    composeStep(line, {});
    CHECK_FALSE(line->isTouched());
}

TEST_CASE_METHOD(RegisterGrid, "a cell lists what fits the word that is being composed in it", "[typing]")
{
    const QPersistentModelIndex place = cell("F07", "unit_id");
    REQUIRE(place.isValid());
    grid->setCurrentIndex(place);
    for (const QString& step : {s("đ"), s("đa"), s("đạ"), s("đại")}) {
        composeStep(grid, step);
        CHECK(QApplication::focusWidget() == grid); // until the word is committed
    }
    const auto list = [&]() -> QListWidget* {
        for (auto* choices : page->findChildren<QListWidget*>(s("choices")))
            if (choices->isVisible()) return choices;
        return nullptr;
    };
    REQUIRE(list());
    CHECK(shownRows(*list()) == QStringList{s("Xã Đại Thịnh")});
    commitWord(grid, s("đại"));
    PracticeWindow::settle();
    auto* editor = qobject_cast<ui::ChoiceList*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == s("đại"));
    press(Qt::Key_Return); // takes the entry
    press(Qt::Key_Return);
    CHECK(place.data().toString() == s("Xã Đại Thịnh"));
    // A cell that is left while the word is being composed takes its list along.
    grid->setFocus();
    grid->setCurrentIndex(place);
    composeStep(grid, s("vi"));
    CHECK(list());
    grid->setCurrentIndex(cell("F02", "name"));
    CHECK_FALSE(list());
}

TEST_CASE_METHOD(RegisterGrid, "a word given up in a cell leaves the cell to Escape and to what is typed then",
                 "[typing]")
{
    grid->setCurrentIndex(cell("F02", "name"));
    for (const char* step : {"n", "ng", "n", ""}) composeStep(grid, s(step));
    press(Qt::Key_Escape);
    CHECK(facility("F02")->text("name") == s("Công ty CP Cơ khí Quang Minh"));
    for (const char* step : {"n", "ng", ""}) composeStep(grid, s(step));
    type(s("5"));
    composeStep(qobject_cast<QWidget*>(QApplication::focusWidget()), s("n"));
    commitWord(qobject_cast<QWidget*>(QApplication::focusWidget()), s("nga"));
    PracticeWindow::settle();
    press(Qt::Key_Return);
    CHECK(facility("F02")->text("name") == s("5nga"));
    // An answer taken from a list after the word for another one was given up.
    grid->setCurrentIndex(cell("F07", "unit_id"));
    for (const char* step : {"t", "ta", ""}) composeStep(grid, s(step));
    press(Qt::Key_Escape);
    CHECK(cell("F07", "unit_id").data().toString() == s("Xã Tiến Thắng"));
}
