// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/table/paste_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QTimer>

using Kind = core::YearColumn::Kind;

namespace {

/// The grid of 2018, in which cells are picked one by one with Ctrl held down.
struct Picking : SamplePage<ui::YearPage> {
    Picking()
    {
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        grid->setFocus();
    }
    QModelIndex cell(const char* code, Kind kind) const
    {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->rowKeys(row).front() == s(code)) return model->index(row, model->columnOf(kind));
        return {};
    }
    void pick(const QList<QModelIndex>& cells) const
    {
        grid->selectionModel()->clearSelection();
        for (const QModelIndex& one : cells) {
            grid->scrollTo(one);
            QTest::mouseClick(grid->viewport(), Qt::LeftButton,
                              one == cells.constFirst() ? Qt::NoModifier : Qt::ControlModifier,
                              grid->visualRect(one).center());
        }
        REQUIRE(grid->selectionModel()->selectedIndexes().size() == cells.size());
    }
    /// With Ctrl; a preview is accepted.
    void press(Qt::Key key, Qt::KeyboardModifiers more = {})
    {
        preview.clear();
        QTimer::singleShot(0, page.get(), [this] {
            auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            preview = dialog->findChild<QLabel*>(s("counts"))->text();
            dialog->accept();
        });
        QTest::keyClick(grid, key, Qt::ControlModifier | more);
        QTest::keyRelease(grid, Qt::Key_Control);
        QCoreApplication::processEvents();
    }
    /// What stands in the column for F01 to F05.
    QString shown(Kind kind) const
    {
        QStringList texts;
        for (const char* code : {"F01", "F02", "F03", "F04", "F05"}) texts << cell(code, kind).data().toString();
        return texts.join(QLatin1Char(' '));
    }
    QString preview; ///< Its counts; empty if none was shown.
    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
};

} // namespace

TEST_CASE_METHOD(Picking, "filling down changes only the cells that are selected", "[table]")
{
    CHECK(shown(Kind::Labour) == s("45 60 52 38 25"));
    pick({cell("F01", Kind::Labour), cell("F05", Kind::Labour)});
    press(Qt::Key_D);
    CHECK(shown(Kind::Labour) == s("45 60 52 38 45"));
    pick({cell("F02", Kind::Labour), cell("F03", Kind::Labour), cell("F04", Kind::Labour)}); // a block as before
    press(Qt::Key_D);
    CHECK(shown(Kind::Labour) == s("45 60 60 60 45"));
}

TEST_CASE_METHOD(Picking, "last year's answers go only into the cells that are selected", "[table]")
{
    pick({cell("F05", Kind::Adoption), cell("F08", Kind::Adoption)}); // all applied nothing the year before
    press(Qt::Key_L, Qt::ShiftModifier);
    CHECK(cell("F05", Kind::Adoption).data().toString() == s("no · AD0"));
    CHECK(cell("F06", Kind::Adoption).data().toString() == s("yes · AD3"));
    CHECK(cell("F07", Kind::Adoption).data().toString() == s("yes · AD3"));
    CHECK(cell("F08", Kind::Adoption).data().toString() == s("no · AD0"));
}

TEST_CASE_METHOD(Picking, "one value is pasted only into the cells that are selected", "[table]")
{
    pick({cell("F02", Kind::Labour)});
    press(Qt::Key_C);
    pick({cell("F01", Kind::Labour), cell("F05", Kind::Labour)});
    press(Qt::Key_V);
    CHECK(shown(Kind::Labour) == s("60 60 52 38 60"));
    CHECK(preview == QString());
    QApplication::clipboard()->setText(s("7"));
    pick({cell("F01", Kind::Labour), cell("F03", Kind::Output), cell("F04", Kind::Labour)}); // no common columns
    press(Qt::Key_V);
    CHECK(preview == QString());
    CHECK(shown(Kind::Labour) == s("7 60 52 7 60"));
    CHECK(shown(Kind::Output) == s("1.000.000 2.100 7 2.000 1.500"));
}

TEST_CASE_METHOD(Picking, "several copied cells go into as many that are selected, or nowhere", "[table]")
{
    QApplication::clipboard()->setText(s("11\n12\n"));
    pick({cell("F01", Kind::Labour), cell("F05", Kind::Labour)});
    press(Qt::Key_V);
    CHECK(shown(Kind::Labour) == s("11 60 52 38 12"));
    pick({cell("F01", Kind::Labour), cell("F03", Kind::Labour), cell("F05", Kind::Labour)}); // two into three
    press(Qt::Key_V);
    CHECK(shown(Kind::Labour) == s("11 60 52 38 12"));
    CHECK_FALSE(grid->refusal().isEmpty());
}

TEST_CASE_METHOD(Picking, "what is copied are the selected cells and none between them", "[table]")
{
    pick({cell("F01", Kind::Labour), cell("F05", Kind::Labour)});
    press(Qt::Key_C);
    CHECK(QApplication::clipboard()->text() == s("45\n25\n"));
    press(Qt::Key_C, Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) == 3);
    CHECK_FALSE(QApplication::clipboard()->text().contains(s("F03")));
    pick({cell("F01", Kind::Labour), cell("F03", Kind::Solutions)});
    QApplication::clipboard()->setText(s("before"));
    press(Qt::Key_C);
    CHECK(QApplication::clipboard()->text() == s("before"));
    CHECK_FALSE(grid->refusal().isEmpty());
    press(Qt::Key_X); // what is not on the clipboard is not cleared either
    CHECK(shown(Kind::Labour) == s("45 60 52 38 25"));
}
