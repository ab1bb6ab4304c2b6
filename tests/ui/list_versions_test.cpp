// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"

#include "core/database/history.h"
#include "core/database/list_versions.h"
#include "core/decimal.h"
#include "core/record/plan.h"
#include "ui/form/field_dialog.h"
#include "ui/form/list_versions_dialog.h"
#include "ui/form/list_versions_view.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using core::DatedList;

namespace {

/// The dialog over the lists that came with the program.
struct Shown : OwnSettings, Answers {
    Shown()
    {
        dialog = std::make_unique<ui::ListVersionsDialog>(database, prompts);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        tabs = dialog->findChild<QTabWidget*>();
        show(0);
    }
    void show(int tab)
    {
        tabs->setCurrentIndex(tab);
        view = qobject_cast<ui::ListVersionsView*>(tabs->currentWidget());
        tree = view->findChild<QTreeWidget*>();
        grid = view->findChild<ui::GridView*>();
    }
    QPushButton* button(const char* name) const { return view->findChild<QPushButton*>(s(name)); }
    QString state() const { return view->findChild<QLabel*>(s("state"))->text(); }
    /// Presses the button and fills in the form that it opens.
    void press(const char* name, const std::vector<std::pair<const char*, const char*>>& texts, bool accepted = true)
    {
        QTimer::singleShot(0, dialog.get(), [=] {
            auto* form = qobject_cast<ui::FieldDialog*>(QApplication::activeModalWidget());
            REQUIRE(form);
            for (const auto& [field, text] : texts) {
                auto* line = form->findChild<QLineEdit*>(s(field));
                REQUIRE(line);
                line->setFocus();
                line->clear();
                typeInto(line, s(text));
            }
            form->accept();
            CHECK(form->isVisible() != accepted);
            if (form->isVisible()) form->reject();
        });
        button(name)->click();
    }
    QModelIndex cell(const char* row, int column) const
    {
        for (int i = 0; i < grid->model()->rowCount(); ++i)
            if (grid->model()->index(i, 0).data().toString().startsWith(s(row))) return grid->model()->index(i, column);
        return {};
    }
    void type(const QModelIndex& cell, const char* text)
    {
        dialog->activateWindow(); // the form was active
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        grid->setFocus();
        grid->setCurrentIndex(cell);
        typeInto(grid, s(text).left(1)); // opens the editor, which takes the rest
        typeInto(QApplication::focusWidget(), s(text).mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    core::Database database{s(":memory:"), core::Database::Mode::Create};
    std::unique_ptr<ui::ListVersionsDialog> dialog;
    QTabWidget* tabs = nullptr;
    ui::ListVersionsView* view = nullptr;
    QTreeWidget* tree = nullptr;
    ui::GridView* grid = nullptr;
};

} // namespace

TEST_CASE_METHOD(Shown, "what came with the program is only read, with the reason beside it", "[lists]")
{
    REQUIRE(tree->topLevelItemCount() == 1);
    CHECK(tree->topLevelItem(0)->text(0) == s("19/04/2011"));
    CHECK(state().startsWith(s("It came with the program.")));
    CHECK(cell("Điện lưới", 0).data().toString() == s("Điện lưới (kWh)"));
    CHECK(cell("Điện lưới", 1).data().toString() == s("0,0001543"));
    CHECK_FALSE(cell("Điện lưới", 1).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(button("remove")->isEnabled());
    CHECK_FALSE(button("correct")->isEnabled());
    CHECK(button("new")->isEnabled());
    for (int tab = 1; tab < tabs->count() - 1; ++tab) { // the last one holds the resources
        show(tab);
        CHECK(tree->topLevelItemCount() > 0);
        CHECK(grid->model()->rowCount() > 0);
        CHECK_FALSE(button("remove")->isEnabled());
    }
}

TEST_CASE_METHOD(Shown, "a new set is made, corrected in its cells, and undone step by step", "[lists]")
{
    press("new", {{"document", "QĐ 99/QĐ-BCT"}, {"valid_from", "1/3/2019"}, {"name", "Hệ số mới"}});
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(tree->indexOfTopLevelItem(tree->currentItem()) == 0);
    CHECK(tree->currentItem()->text(0) == s("01/03/2019"));
    CHECK(state().startsWith(s("Nothing uses it yet")));
    CHECK(core::undoableStep(database)->action.contains(s("new version")));
    CHECK(core::headOf(database, DatedList::Factors, view->currentVersion()).text("code") == s("HS2"));

    type(cell("Than cám loại 3, 4", 1), "0,55");
    CHECK(cell("Than cám loại 3, 4", 1).data().toString() == s("0,55"));
    CHECK(core::undoableStep(database)->action.contains(s("Than cám loại 3, 4")));
    type(cell("Than cám loại 3, 4", 1), "nhiều");
    CHECK_FALSE(grid->refusal().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(cell("Than cám loại 3, 4", 1).data().toString() == s("0,55"));

    tree->setCurrentItem(tree->topLevelItem(1));
    CHECK(cell("Than cám loại 3, 4", 1).data().toString() == s("0,6"));
    core::undo(database);
    tree->setCurrentItem(tree->topLevelItem(0));
    CHECK(cell("Than cám loại 3, 4", 1).data().toString() == s("0,6"));
    core::undo(database);
    CHECK(tree->topLevelItemCount() == 1);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Shown, "a set is closed as soon as a plan names it", "[lists]")
{
    press("new", {{"document", "QĐ 99/QĐ-BCT"}, {"valid_from", "1/3/2019"}, {"name", "Hệ số mới"}});
    REQUIRE(button("remove")->isEnabled());
    core::Transaction transaction(database, s("thử"));
    core::Record plan(core::planDictionary());
    for (const auto& [field, text] :
         {std::pair("code", "p"), std::pair("level", "district"), std::pair("title", "Kế hoạch"),
          std::pair("number", "88/KH-UBND"), std::pair("period_from", "2019-01-01"),
          std::pair("period_to", "2019-12-31"), std::pair("official_rate", "population"),
          std::pair("resource_rule", "energy"), std::pair("resource_scope", "energy")})
        plan[field] = s(text);
    plan["own"] = qint64(1);
    plan["carry_years"] = qint64(0);
    plan["factor_set_id"] = view->currentVersion().toLongLong();
    core::Table(database, core::planDictionary()).insert(plan);
    transaction.commit();
    CHECK_FALSE(button("remove")->isEnabled());
    CHECK(state().contains(s("88/KH-UBND")));
    CHECK_FALSE(cell("Điện lưới", 1).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE_METHOD(Shown, "a day that is taken is said under its field", "[lists]")
{
    press("new", {{"document", "QĐ 99/QĐ-BCT"}, {"valid_from", "19/4/2011"}, {"name", "Hệ số mới"}}, false);
    CHECK(tree->topLevelItemCount() == 1);
    press("new", {{"document", "QĐ 99/QĐ-BCT"}, {"valid_from", ""}, {"name", "Hệ số mới"}}, false);
    CHECK(tree->topLevelItemCount() == 1);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Shown, "thresholds, norms and emission factors get their new versions", "[lists]")
{
    show(1);
    press("new", {{"document", "NĐ 1/2026/NĐ-CP"}, {"valid_from", "1/2/2026"}});
    CHECK(tree->currentItem()->text(1) == s("NĐ 1/2026/NĐ-CP"));
    type(grid->model()->index(0, 2), "3500"); // triệu đồng
    CHECK(core::versionValues(database, DatedList::SizeThresholds, s("2026-02-01"))[0].integer("revenue_max")
          == 3'500'000'000);
    press("correct", {{"valid_from", "1/3/2026"}});
    CHECK(tree->currentItem()->text(0) == s("01/03/2026"));
    button("remove")->click();
    CHECK(core::listVersions(database, DatedList::SizeThresholds).front().document != s("NĐ 1/2026/NĐ-CP"));

    show(2);
    press("new", {{"document", "TT 5/2026/TT-BCT"}, {"year_from", "2026"}, {"year_to", "2030"}});
    CHECK(tree->currentItem()->text(0) == s("2026"));
    const int rows = grid->model()->rowCount();
    REQUIRE(rows > 0);
    button("addRow")->click();
    CHECK(grid->model()->rowCount() == rows + 1);
    CHECK(grid->currentIndex().row() == rows);
    button("removeRow")->click();
    CHECK(grid->model()->rowCount() == rows);

    show(3);
    press("new", {{"document", "CV 9/BĐKH"}, {"year", "2019"}, {"value", "0,8458"}});
    CHECK(view->currentVersion() == s("CV 9/BĐKH"));
    CHECK(grid->model()->index(0, 1).data().toString() == s("0,8458"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Shown, "a new list of sectors is made beside the old one, and a resource is added", "[lists]")
{
    show(4);
    REQUIRE(tree->topLevelItemCount() == 1);
    CHECK_FALSE(button("correct")->isEnabled());
    press("new", {{"document", "QĐ 36/2025/QĐ-TTg"}, {"valid_from", "15/11/2025"}, {"version", "VSIC2025"}});
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(view->currentVersion() == s("VSIC2025"));
    CHECK(grid->model()->rowCount() > 100);
    CHECK(button("correct")->isEnabled());
    press("addRow", {{"code", "17099"}, {"name", "Giấy khác"}});
    CHECK(errors.isEmpty());
    CHECK(core::versionValues(database, DatedList::Industries, s("VSIC2025")).back().text("code") == s("17099"));

    tabs->setCurrentIndex(5);
    auto* resources = tabs->currentWidget()->findChild<QTreeWidget*>(s("resources"));
    const int before = resources->topLevelItemCount();
    auto* correct = tabs->currentWidget()->findChild<QPushButton*>(s("correct"));
    CHECK_FALSE(correct->isEnabled()); // it came with the program
    QTimer::singleShot(0, dialog.get(), [] {
        auto* form = qobject_cast<ui::FieldDialog*>(QApplication::activeModalWidget());
        REQUIRE(form);
        for (const auto& [field, text] :
             {std::pair("name", "Viên nén"), std::pair("unit", "tấn"), std::pair("source", "CV 1")})
            if (auto* line = form->findChild<QLineEdit*>(QString::fromLatin1(field)))
                line->setText(QString::fromUtf8(text));
        if (auto* kind = form->findChild<QComboBox*>(QStringLiteral("measure")))
            kind->setCurrentIndex(kind->count() - 1);
        form->accept();
        if (form->isVisible()) form->reject();
    });
    tabs->currentWidget()->findChild<QPushButton*>(s("add"))->click();
    CHECK(resources->topLevelItemCount() == before + 1);
    CHECK(resources->currentItem()->text(0) == s("Viên nén"));
    CHECK(correct->isEnabled());
}
