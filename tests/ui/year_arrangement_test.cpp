// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/year_grid.h"

#include "ui/pages/year_products.h"
#include "ui/pinned_filters.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/frozen_columns.h"

#include "core/database/history.h"
#include "core/record/consumption.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using Kind = core::YearColumn::Kind;

namespace {

struct Shown : YearGrid {
    using YearGrid::YearGrid;
    void openAgain()
    {
        page.reset();
        page = std::make_unique<ui::YearPage>(*year, prompts);
        page->resize(1200, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        look();
    }
    void type(const char* text) const { YearGrid::type(s(text)); }
    QToolButton* chip(const char* name) const { return page->findChild<QToolButton*>(s(name)); }
    /// Shows a column in the dialog of the columns.
    void chooseColumn(const QString& subject) const
    {
        QTimer::singleShot(0, page.get(), [subject] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            auto* tree = dialog->findChild<QTreeWidget*>();
            for (int group = 0; group < tree->topLevelItemCount(); ++group)
                for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i)
                    if (auto* item = tree->topLevelItem(group)->child(i); item->data(0, Qt::UserRole) == subject)
                        item->setCheckState(0, Qt::Checked);
            dialog->accept();
        });
        page->findChild<QPushButton*>(s("chooseColumns"))->click();
        awake();
    }
    /// The keyboard is back from a dialog.
    void awake() const
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
};

/// F02 makes two products.
void addProduct(core::Database& database)
{
    core::Record second(core::productDictionary());
    second["facility_id"] = core::Table(database, core::facilityDictionary()).first("code", s("F02"))->id;
    second["name"] = s("Bu lông");
    second["coefficient"] = core::Factor(1).raw();
    core::Transaction transaction(database, s("Sản phẩm hai"));
    core::Table(database, core::productDictionary()).insert(second);
    transaction.commit();
}

struct TwoProducts : Shown {
    TwoProducts() : Shown(&addProduct) { }
    QStringList outputs() const
    {
        core::Statement rows(database,
                             "SELECT p.name || ' ' || (o.quantity / 1000000) || ' ' || o.unit FROM output AS o"
                             " JOIN product AS p ON p.id = o.product_id JOIN facility AS f ON f.id = o.facility_id"
                             " WHERE f.code = 'F02' AND o.year = 2018 ORDER BY p.id");
        QStringList found;
        while (rows.step()) found << rows.text(0);
        return found;
    }
    /// Opens the lines of the products with a key, or by typing, and answers in them.
    bool answer(const std::function<void(ui::YearProductsDialog&)>& act, const std::function<void()>& open)
    {
        bool opened = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto* dialog = qobject_cast<ui::YearProductsDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            opened = true;
            act(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        open();
        awake();
        return opened;
    }
};

} // namespace

TEST_CASE_METHOD(Shown, "every filter of a year is remembered, also the one for warnings", "[year]")
{
    chip("warned")->click();
    chip("incomplete")->click();
    const int rows = model->rowCount();
    CHECK(rows < 10);
    openAgain();
    CHECK(chip("warned")->isChecked());
    CHECK(chip("incomplete")->isChecked());
    CHECK(model->rowCount() == rows);
    year->choose(2017);
    CHECK_FALSE(chip("warned")->isChecked());
    year->choose(2018);
    CHECK(chip("warned")->isChecked());
}

TEST_CASE_METHOD(Shown, "columns chosen in one year hold in the next until that has its own", "[year]")
{
    CHECK(model->columnOf(Kind::FormNumber) < 0);
    chooseColumn(s("form_number"));
    CHECK(model->columnOf(Kind::FormNumber) == 0);
    year->choose(2019);
    CHECK(model->columnOf(Kind::FormNumber) == 0);
    chip("incomplete")->click(); // a filter is no choice of columns
    chip("incomplete")->click();
    year->choose(2018);
    chooseColumn(s("surveyor"));
    year->choose(2019);
    CHECK(model->columnOf(Kind::Surveyor) >= 0);
    chooseColumn(s("note"));
    year->choose(2018);
    CHECK(model->columnOf(Kind::Note) < 0);
    year->choose(2020);
    CHECK(model->columnOf(Kind::Note) >= 0); // of the latest year before
    year->choose(2017);
    CHECK(model->columnOf(Kind::FormNumber) < 0); // nothing was chosen for it or before
}

TEST_CASE_METHOD(Shown, "the number of a form is typed in its column", "[year]")
{
    chooseColumn(s("form_number"));
    grid->setCurrentIndex(cell("F01", Kind::FormNumber));
    type("0042");
    press(Qt::Key_Tab);
    CHECK(cell("F01", Kind::FormNumber).data().toString() == s("0042"));
    CHECK(grid->currentIndex() == cell("F01", Kind::Awareness));
    CHECK(core::undoableStep(database)->action.contains(s("Form number")));
}

TEST_CASE_METHOD(Shown, "a filter of the year's grid is pinned with its words and holds for another year", "[year]")
{
    auto* filters = page->findChild<ui::PinnedFilters*>();
    auto* commune = page->findChild<QComboBox*>(s("commune"));
    commune->setCurrentIndex(commune->findText(s("Thị trấn Quang Minh")));
    Q_EMIT commune->activated(commune->currentIndex());
    chip("warned")->click();
    page->find(s("công ty"));
    const int rows = model->rowCount();
    filters->pin(s("Quang Minh có cảnh báo"));
    QString top = s("?");
    QObject::connect(page.get(), &ui::Page::searchShown, page.get(), [&](const QString& text) { top = text; });
    Q_EMIT filters->chosen({}); // all
    CHECK(model->rowCount() == 10);
    CHECK(top.isEmpty());
    year->choose(2017);
    year->choose(2018);
    filters->choose(s("Quang Minh có cảnh báo"));
    CHECK(commune->currentText() == s("Thị trấn Quang Minh"));
    CHECK(chip("warned")->isChecked());
    CHECK(top == s("công ty"));
    CHECK(model->rowCount() == rows);
    CHECK(QApplication::focusWidget() == grid);
}

TEST_CASE_METHOD(Shown, "columns that are frozen stay in view while others are scrolled", "[table]")
{
    auto* columns = grid->findChild<ui::ColumnArrangement*>();
    page->resize(700, 500);
    columns->setFrozen(2); // awareness and adoption
    CHECK_FALSE(ui::FrozenColumns::of(grid)); // nothing is scrolled yet
    const int last = model->columnCount() - 1;
    grid->setCurrentIndex(model->index(2, last));
    const auto* frozen = ui::FrozenColumns::of(grid);
    REQUIRE(frozen);
    CHECK(frozen->holds(0));
    CHECK(frozen->holds(1));
    CHECK_FALSE(frozen->holds(2));
    CHECK(frozen->width() == grid->columnWidth(0) + grid->columnWidth(1));
    CHECK(frozen->currentIndex() == grid->currentIndex());
    // A cell is never under them.
    for (int column = last; column >= 2; --column) {
        grid->setCurrentIndex(model->index(2, column));
        if (ui::FrozenColumns::of(grid)) CHECK(grid->visualRect(grid->currentIndex()).left() >= frozen->width());
    }
    // And one of theirs is typed in where it stands.
    grid->setCurrentIndex(model->index(2, last));
    grid->setCurrentIndex(cell("F07", Kind::Awareness));
    CHECK_FALSE(ui::FrozenColumns::of(grid));
    CHECK(grid->horizontalScrollBar()->value() == 0);
    type("1");
    CHECK(cell("F07", Kind::Awareness).data().toString().startsWith(s("yes")));
    // Other rows and columns are read anew: they hold.
    page->find(s("dương"));
    grid->setCurrentIndex(model->index(1, last));
    REQUIRE(ui::FrozenColumns::of(grid));
    CHECK(frozen->verticalHeader()->count() == model->rowCount());
    CHECK_FALSE(frozen->isColumnHidden(1));
    CHECK(frozen->isColumnHidden(2));
    page->find({});
    openAgain();
    columns = grid->findChild<ui::ColumnArrangement*>();
    CHECK(columns->frozen() == 2);
    columns->setFrozen(0);
    grid->setCurrentIndex(model->index(0, last));
    CHECK_FALSE(ui::FrozenColumns::of(grid));
}

TEST_CASE_METHOD(TwoProducts, "the output of several products is typed line by line without the mouse", "[year]")
{
    const QModelIndex output = cell("F02", Kind::Output);
    CHECK(output.data().toString() == s("1 of 2 products"));
    grid->setCurrentIndex(cell("F02", Kind::Solutions));
    press(Qt::Key_Tab);
    CHECK(grid->currentIndex() == output); // Tab stops there
    CHECK(answer(
        [&](ui::YearProductsDialog& dialog) {
            const auto lines = dialog.findChildren<QLineEdit*>();
            REQUIRE(lines.size() == 2);
            CHECK(lines[0]->text() == s("2100 tấn"));
            CHECK(dialog.focusWidget() == lines[1]); // the first blank one
            typeInto(lines[1], s("12,5"));
            QTest::keyClick(lines[1], Qt::Key_Return);
            CHECK(dialog.isVisible());
            CHECK(dialog.findChildren<QLabel*>(s("message"))[1]->text().contains(s("12,5 tấn"))); // its unit is asked
            lines[1]->setText(s("=6*2 tạ"));
            QTest::keyClick(lines[1], Qt::Key_Up);
            CHECK(dialog.focusWidget() == lines[0]);
            lines[0]->setText(s("2200"));
            QTest::keyClick(lines[0], Qt::Key_Return);
            CHECK(dialog.focusWidget() == lines[1]);
            QTest::keyClick(lines[1], Qt::Key_Return);
        },
        [&] { press(Qt::Key_Return); }));
    CHECK(outputs() == QStringList{s("Sản phẩm chính 2200 tấn"), s("Bu lông 12 tạ")});
    CHECK(output.data().toString() == s("2 of 2 products"));
    CHECK(QApplication::focusWidget() == grid);
    CHECK(grid->currentIndex().row() == output.row()); // the row goes on
    CHECK(grid->currentIndex().column() > output.column());
    core::undo(database); // both lines were one step
    CHECK(outputs() == QStringList{s("Sản phẩm chính 2100 tấn")});
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(TwoProducts, "typing and F2 open the lines of the products, Esc leaves everything as it was", "[year]")
{
    const QModelIndex output = cell("F02", Kind::Output);
    grid->setCurrentIndex(output);
    CHECK(answer(
        [&](ui::YearProductsDialog& dialog) {
            CHECK(dialog.findChildren<QLineEdit*>()[1]->text() == s("7")); // what was typed is not lost
            QTest::keyClick(&dialog, Qt::Key_Escape);
        },
        [&] { typeInto(grid, s("7")); }));
    CHECK(answer([](ui::YearProductsDialog& dialog) { dialog.reject(); }, [&] { press(Qt::Key_F2); }));
    CHECK(outputs() == QStringList{s("Sản phẩm chính 2100 tấn")});
    CHECK(grid->currentIndex() == output);
    grid->setCurrentIndex(cell("F01", Kind::Output)); // one product: the cell itself
    CHECK_FALSE(answer([](ui::YearProductsDialog&) {}, [&] { press(Qt::Key_F2); }));
}
