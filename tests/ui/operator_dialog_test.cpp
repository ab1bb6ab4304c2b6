// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "core/database/second_keying.h"
#include "core/report/operator_report.h"
#include "ui/operator_dialog.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

TEST_CASE_METHOD(PracticeWindow, "who keyed how much is a list that is copied, exported and printed", "[year]")
{
    core::YearEntry entry(database, 2016);
    core::YearColumn labour, electricity;
    for (const core::YearColumn& column : entry.allColumns()) {
        if (column.kind == core::YearColumn::Kind::Labour) labour = column;
        if (column.kind == core::YearColumn::Kind::Consumption && column.name == s("Điện lưới")) electricity = column;
    }
    core::Statement row(database, "SELECT id FROM facility WHERE code = 'F01'");
    REQUIRE(row.step());
    const qint64 f01 = row.integer(0);
    row.reset();
    {
        ui::OperatorDialog nothing(database, 2016, prompts);
        CHECK(nothing.findChild<QStackedWidget*>()->currentIndex() == 1); // says what to do
    }
    int minute = 0;
    for (const auto& [column, text] : {std::pair(labour, "45"), {electricity, "644000"}}) {
        REQUIRE_FALSE(entry.put(f01, column, s(text)));
        core::Statement(database,
                        "UPDATE change_set SET user = 'lan', at = ? WHERE id = (SELECT max(id) FROM change_set)")
            .bind(1, QStringLiteral("2019-03-04T05:0%1:00Z").arg(minute++))
            .run();
    }
    REQUIRE_FALSE(core::SecondKeying(database, 2016).put(f01, labour, s("54")));
    REQUIRE_FALSE(core::SecondKeying(database, 2016).put(f01, electricity, s("644000")));

    ui::OperatorDialog dialog(database, 2016, prompts);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* grid = dialog.findChild<ui::GridView*>();
    CHECK(dialog.findChild<QStackedWidget*>()->currentIndex() == 0);
    REQUIRE(grid->model()->rowCount() == 1);
    QStringList cells;
    for (int column = 0; column < grid->model()->columnCount(); ++column)
        cells << grid->model()->index(0, column).data().toString();
    CHECK(cells.join(s(" | ")) == s("lan | 04/03/2019 | 1 | 2 | 0:01:00 | 60 | 2 | 1 | 0 | 50,00%"));
    CHECK(grid->model()->headerData(4, Qt::Horizontal).toString() == s("Keying time"));
    grid->setFocus();
    grid->selectRow(0);
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == cells.join(QLatin1Char('\t')) + QLatin1Char('\n'));
    QTemporaryDir folder;
    savesIn = folder.path();
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == s("&Export…")) button->click();
    CHECK(errors.isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);

    const core::Report report = core::operatorReport(database, 2016, core::operatorKeying(database, 2016));
    const QStringList lines = core::plainLines(report);
    CHECK(lines.join(QLatin1Char('\n')).contains(s("50,00%")));
    CHECK(lines.join(QLatin1Char('\n')).contains(s("khoảng nghỉ quá 5 phút")));
}
