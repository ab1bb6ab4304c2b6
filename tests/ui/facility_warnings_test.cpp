// SPDX-License-Identifier: GPL-3.0-or-later
// What is unlikely, told in the facility's own tables as in the year's grid.
#include "tests/ui/practice_window.h"

#include "core/database/history.h"
#include "ui/pages/facilities_page.h"
#include "ui/reason_list.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/warning_line.h"
#include "ui/year_warnings.h"

#include <QApplication>
#include <QLabel>
#include <QTabWidget>

namespace {

/// F03 of the practice district on the page of the register, with the keyboard in its output.
struct Facility : PracticeWindow {
    Facility()
    {
        page = shown<ui::FacilitiesPage>();
        f03 = facility("F03");
        page->showFacility(f03);
        output = table("output");
        line = page->findChild<ui::WarningLine*>();
        page->findChild<QTabWidget*>()->setCurrentIndex(2);
        page->activateWindow();
        output->setFocus();
    }
    qint64 facility(const char* code)
    {
        core::Statement row(database, "SELECT id FROM facility WHERE code = ?");
        REQUIRE(row.bind(1, s(code)).step());
        return row.integer(0);
    }
    ui::GridView* table(const char* name) const { return page->findChild<ui::GridView*>(s(name)); }
    static ui::ChildTableModel& modelOf(const ui::GridView* table)
    {
        return dynamic_cast<ui::ChildTableModel&>(*table->model());
    }
    /// The cell of a field in the newest row of the year.
    static QModelIndex cell(const ui::GridView* table, int year, const char* field)
    {
        const ui::ChildTableModel& model = modelOf(table);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (model.recordAt(row).integer("year") == year
                    && QLatin1String(model.fieldOf(column).name) == QLatin1String(field))
                    return model.index(row, column);
        return {};
    }
    static bool hasSign(const QModelIndex& index) { return !index.data(Qt::DecorationRole).isNull(); }
    void type(const char* text) const
    {
        for (const char c : QByteArray(text)) QTest::keyClick(QApplication::focusWidget(), c);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    QString message() const { return line->findChild<QLabel*>(s("warning"))->text(); }

    std::unique_ptr<ui::FacilitiesPage> page;
    qint64 f03 = 0;
    ui::GridView* output = nullptr;
    ui::WarningLine* line = nullptr;
};

} // namespace

TEST_CASE_METHOD(Facility, "an unlikely output in the facility's own table has its sign and asks for the reason",
                 "[facility]")
{
    const QModelIndex quantity = cell(output, 2018, "quantity");
    REQUIRE(quantity.isValid());
    CHECK_FALSE(hasSign(quantity));
    CHECK(line->isHidden());
    output->setCurrentIndex(quantity);
    type("12000");
    CHECK(quantity.data().toString() == s("12.000"));
    CHECK(hasSign(quantity));
    CHECK(quantity.data(Qt::ToolTipRole).toString().contains(s("+1.100%")));
    CHECK_FALSE(hasSign(cell(output, 2017, "quantity"))); // of the year chosen at the top
    CHECK_FALSE(hasSign(cell(output, 2018, "unit")));
    REQUIRE(line->isVisible());
    CHECK(message().startsWith(s("⚠ F03 – ")));
    CHECK(message().contains(s("+1.100%")));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    int reasons = 0;
    for (; line->isVisible() && reasons < 9; ++reasons) type("may moi");
    CHECK(reasons == 3); // output, specific use, saving: as in the year's grid
    CHECK(QApplication::focusWidget() == output);
    CHECK_FALSE(hasSign(quantity));
    CHECK(quantity.data(Qt::ToolTipRole).toString().contains(s("may moi")));
    for (int i = 0; i < reasons; ++i) core::undo(database);
    settle();
    CHECK(hasSign(cell(output, 2018, "quantity")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Facility, "F8 without an unlikely value under the cursor asks for the facility's first open warning",
                 "[facility]")
{
    output->setCurrentIndex(cell(output, 2018, "quantity"));
    type("12000");
    page->showFacility(facility("F04"));
    page->showFacility(f03);
    settle();
    CHECK(line->isHidden()); // another facility, another place
    page->findChild<QTabWidget*>()->setCurrentIndex(2);
    auto* consumption = table("consumption");
    consumption->setFocus();
    QTest::keyClick(consumption, Qt::Key_F8);
    REQUIRE(line->isVisible());
    CHECK(line->findChild<ui::ReasonList*>()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(QApplication::focusWidget() != line->findChild<ui::ReasonList*>());
    year.choose(2017);
    settle();
    CHECK(line->isHidden());
    CHECK_FALSE(hasSign(cell(output, 2018, "quantity")));
}
