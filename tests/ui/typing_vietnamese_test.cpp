// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/practice_window.h"
#include "tests/ui/sample_office.h"
#include "tests/ui/typing.h"
#include "ui/form/choice_list.h"
#include "ui/main_window.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/year_page.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"

#include "core/record/facility.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace {

/// A page of the practice district with the first facility chosen.
struct Register : OwnSettings, PracticeWindow {
    Register() : page(shown<ui::FacilitiesPage>()) { }
    core::Record facility(const char* code) const
    {
        return *core::Table(const_cast<core::Database&>(database), core::facilityDictionary()).first("code", s(code));
    }
    std::unique_ptr<ui::FacilitiesPage> page;
};

} // namespace

TEST_CASE("in no field of the window a letter is lost, doubled or completed", "[typing]")
{
    OwnSettings settings;
    Answers answers;
    const QString path = settings.folder.filePath(s("thu.sachhon"));
    {
        core::Database database(path, core::Database::Mode::Create);
        core::fillPracticeDistrict(database);
    }
    ui::MainWindow window(answers.prompts);
    window.resize(1366, 728);
    window.show();
    REQUIRE(window.openFile(path));
    int tried = 0;
    for (int page = 0; page < int(window.pages().size()); ++page) {
        window.showPage(page);
        PracticeWindow::settle();
        for (const QPointer<QWidget> field : fields(window)) {
            if (!field || !field->isVisible()) continue; // gone with what the field before has changed
            INFO(page << " " << field->objectName());
            const QString before = textOf(field);
            typeEveryWay(field);
            if (auto* line = qobject_cast<QLineEdit*>(field.data())) line->setText(before);
            ++tried;
        }
    }
    CHECK(tried > 15);
}

TEST_CASE_METHOD(Register, "a list of suggestions stays out of the way of every kind of typing", "[typing]")
{
    page->findChild<ui::GridView*>(s("facilities"))->setCurrentId(facility("F07").id);
    settle();
    auto* commune = page->findChild<ui::ChoiceList*>(s("unit_id"));
    REQUIRE(commune);
    commune->setFocus();
    for (int way = 0; way < 4; ++way) {
        INFO("way " << way);
        commune->clear();
        commune->openList();
        if (way == 0) compose(commune);
        if (way == 1) replace(commune);
        if (way > 1) keys(commune, way == 3);
        CHECK(commune->text() == s("đạt"));
    }
}

TEST_CASE_METHOD(Register, "composing begins in a cell without a key that opens it", "[typing]")
{
    page->findChild<ui::GridView*>(s("facilities"))->setCurrentId(facility("F07").id);
    settle();
    auto* grid = page->findChild<ui::GridView*>(s("facility_suspension"));
    REQUIRE(grid);
    auto* model = grid->model();
    grid->setFocus();
    const auto cell = [&](int column) { return model->index(0, column); };
    grid->setCurrentIndex(cell(0));
    QTest::keyClicks(grid, s("1/3/2018"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (int way = 0; way < 4; ++way) {
        INFO("way " << way);
        grid->setFocus();
        grid->setCurrentIndex(cell(2));
        if (way > 0) QTest::keyClick(grid, Qt::Key_Delete);
        if (way == 0) {
            compose(grid); // which opens the cell and keeps the keyboard until the first word is committed
        } else if (way == 1) {
            QInputMethodEvent first;
            first.setCommitString(s("d"));
            QApplication::sendEvent(grid, &first);
            auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            REQUIRE(editor);
            CHECK(editor->text() == s("d"));
            QInputMethodEvent rest;
            rest.setCommitString(s("đạt"), -1, 1);
            QApplication::sendEvent(editor, &rest);
        } else {
            key(grid, s("d"));
            auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            REQUIRE(editor);
            if (way == 3) key(editor, QString(QChar(0x202F)));
            for (int i = 0; i < way - 1; ++i) QTest::keyClick(editor, Qt::Key_Backspace);
            key(editor, s("đạt"));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(cell(2).data().toString() == s("đạt"));
    }
}

TEST_CASE_METHOD(Register, "an input method that commits digits answers a question as the key does", "[typing]")
{
    auto figures = shown<ui::YearPage>();
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    const QModelIndex awareness = grid->model()->index(16, 0); // F17, not surveyed in 2018
    for (const auto& [sign, shown] : {std::pair("1", "NT2"), std::pair("0", "NT0"), std::pair("?", "?")}) {
        grid->setCurrentIndex(awareness);
        QInputMethodEvent event;
        event.setCommitString(s(sign));
        QApplication::sendEvent(grid, &event);
        CHECK(awareness.data().toString().endsWith(s(shown)));
        CHECK(QApplication::focusWidget() == grid);
    }
}

TEST_CASE_METHOD(Register, "letters typed with loose marks are stored as one", "[typing]")
{
    page->findChild<ui::GridView*>(s("facilities"))->setCurrentId(facility("F07").id);
    settle();
    auto* name = page->findChild<QLineEdit*>(s("name"));
    name->setFocus();
    name->clear();
    key(name, s("Hộ KD Mộc Thịnh Việt").normalized(QString::NormalizationForm_D));
    page->findChild<QLineEdit*>(s("phone"))->setFocus();
    CHECK(facility("F07").text("name") == s("Hộ KD Mộc Thịnh Việt").normalized(QString::NormalizationForm_C));
}
