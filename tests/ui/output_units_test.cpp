// SPDX-License-Identifier: GPL-3.0-or-later
// Outputs typed and pasted with their units, with the column of units and without it.
#include "tests/texts.h"
#include "tests/ui/sample_page.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/pages/year_products.h"
#include "ui/table/grid_view.h"
#include "ui/table/paste_dialog.h"

#include "core/database/history.h"
#include "core/record/consumption.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using Kind = core::YearColumn::Kind;

namespace {

/// The grid of 2018 on screen: F02 made 2.100 tấn, F07 300 m³, F08 and F20 nothing.
struct Outputs : SamplePage<ui::YearPage> {
    Outputs()
    {
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        grid->setFocus();
    }
    void hideUnits() const { model->setChosen({}, {s("output_unit")}); }
    QModelIndex cell(const char* code, Kind kind = Kind::Output) const
    {
        const qint64 id = core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
        return model->index(model->rowOf(id), model->columnOf(kind));
    }
    QString stored(const char* code) const
    {
        core::Statement statement(database,
                                  "SELECT (quantity / 1000000) || ' ' || unit FROM output WHERE year = 2018"
                                  " AND facility_id = (SELECT id FROM facility WHERE code = ?)");
        return statement.bind(1, s(code)).step() ? statement.text(0) : s("(nothing)");
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const char* code, const char* text) const
    {
        grid->setCurrentIndex(cell(code));
        more(text);
    }
    void more(const char* text) const
    {
        for (const QChar c : s(text)) typeInto(QApplication::focusWidget(), QString(c));
    }
    /// Ctrl+V at the output of a facility; what the preview shows of each line is kept in `previews`.
    void paste(const char* code, const QString& text, const std::function<void(ui::PasteDialog&)>& answer = {})
    {
        grid->setCurrentIndex(cell(code));
        QApplication::clipboard()->setText(text);
        previews.clear();
        counts.clear();
        QTimer::singleShot(0, page.get(), [&] {
            auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            if (answer) answer(*dialog);
            const auto* preview = dialog->findChild<QTableView*>()->model();
            for (int row = 0; row < preview->rowCount(); ++row) {
                QStringList line;
                for (int column = 0; column < preview->columnCount(); ++column)
                    line << preview->index(row, column).data().toString();
                previews << line.join(s(" | "));
            }
            counts = dialog->findChild<QLabel*>(s("counts"))->text();
            if (dialog->isVisible()) dialog->accept();
        });
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QTest::keyRelease(grid, Qt::Key_Control);
        QCoreApplication::processEvents();
    }

    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
    QStringList previews;
    QString counts;
};

} // namespace

TEST_CASE_METHOD(Outputs, "an output pasted with its unit is stored although the column of units is hidden", "[paste]")
{
    hideUnits();
    paste("F20", s("200 tấn"));
    CHECK(stored("F20") == s("200 tấn"));
    CHECK(cell("F20").data().toString() == s("200 tấn"));
    paste("F07", s("250 m3\n1.234,5 nghìn viên\n"));
    CHECK(previews == QStringList{s("300 m³ → 250 m³"), s("1.234,5 nghìn viên")});
    CHECK(counts == s("1 new · 1 changed"));
    CHECK(stored("F07") == s("250 m³"));
    CHECK(cell("F08").data().toString() == s("1.234,5 nghìn viên"));
}

TEST_CASE_METHOD(Outputs, "the preview shows outputs as they will stand, with their units", "[paste]")
{
    const bool hidden = GENERATE(true, false);
    if (hidden) hideUnits();
    paste("F01", s("999 m2\n5 kg\n1300 tấn\n2000\n"));
    if (hidden)
        CHECK(previews
              == QStringList{s("1.000.000 m² → 999 m²"), s("2.100 tấn → 5 kg"), s("1.200 tấn → 1.300 tấn"),
                             s("= 2.000 nghìn viên")});
    else
        CHECK(previews == QStringList{s("1.000.000 → 999"), s("2.100 → 5 kg"), s("1.200 → 1.300"), s("= 2.000")});
    CHECK(stored("F01") == s("999 m²"));
    CHECK(stored("F02") == s("5 kg"));
    CHECK(stored("F03") == s("1300 tấn"));
    CHECK(stored("F04") == s("2000 nghìn viên"));
}

TEST_CASE_METHOD(Outputs, "a number with a unit that can be read in two ways is asked about in both", "[paste]")
{
    hideUnits();
    const bool dot = GENERATE(true, false);
    const QString copied = cell("F02").data().toString();
    REQUIRE(copied == s("2.100 tấn"));
    QStringList choices;
    paste("F05", copied, [&](ui::PasteDialog& dialog) {
        for (const char* mark : {"comma", "dot"}) choices << dialog.findChild<QRadioButton*>(s(mark))->text();
        dialog.findChild<QRadioButton*>(s(dot ? "dot" : "comma"))->click();
    });
    CHECK(choices == QStringList{s("2100 tấn"), s("2,1 tấn")});
    CHECK(previews == QStringList{dot ? s("1.500 tấn → 2,1 tấn") : s("1.500 tấn → 2.100 tấn")});
    CHECK(cell("F05").data().toString() == (dot ? s("2,1 tấn") : s("2.100 tấn")));
}

TEST_CASE_METHOD(Outputs, "a unit pasted beside its number is stored with it or not at all", "[paste]")
{
    paste("F01", s("1000000\tm2\n2200\tkg\n-3\tlít\n"));
    CHECK(previews == QStringList{s("= 1.000.000 | = m²"), s("2.100 → 2.200 kg | tấn → kg"), s("✕ -3 | ✕ lít")});
    CHECK(stored("F02") == s("2200 kg"));
    CHECK(stored("F03") == s("1200 tấn"));
}

TEST_CASE_METHOD(Outputs, "the same number in another unit is a change", "[paste]")
{
    paste("F06", s("500\tkg\n300\tm3\n"));
    CHECK(previews == QStringList{s("500 → 500 kg | tấn → kg"), s("= 300 | = m³")});
    CHECK(stored("F06") == s("500 kg"));
    CHECK(stored("F07") == s("300 m³"));
}

TEST_CASE_METHOD(Outputs, "forms keyed a second time take pasted outputs with their units", "[paste]")
{
    model->startSecondKeying(model->ids());
    paste("F02", s("2100 tấn\n1300 tấn\n"));
    CHECK(previews == QStringList{s("2.100 tấn"), s("1.300 tấn")});
    CHECK(cell("F03").data().toString() == s("1.300 tấn"));
    CHECK(stored("F03") == s("1200 tấn"));
}

TEST_CASE_METHOD(Outputs, "a unit that nobody uses is asked about and taken when it is entered again", "[table]")
{
    const bool hidden = GENERATE(true, false);
    if (hidden) hideUnits();
    type("F08", "8F08");
    press(Qt::Key_Return);
    CHECK(grid->refusal().contains(s("“F08”")));
    CHECK(stored("F08") == s("(nothing)"));
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    CHECK(stored("F08") == s("(nothing)"));

    type("F08", "8 bộ");
    press(Qt::Key_Return);
    CHECK(grid->refusal().contains(s("“bộ”")));
    more("t"); // another text is another question
    press(Qt::Key_Return);
    CHECK(grid->refusal().contains(s("“bột”")));
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    CHECK(stored("F08") == s("(nothing)"));
    press(Qt::Key_Return);
    CHECK(stored("F08") == s("8 bộ"));
    CHECK(grid->currentIndex().row() == cell("F08").row() + 1);

    type("F20", "12 nghìn bộ"); // now it is known
    press(Qt::Key_Tab);
    CHECK(stored("F20") == s("12 nghìn bộ"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Outputs, "known units are not asked about", "[table]")
{
    for (const char* amount : {"7 m2", "8 m3", "9 kWh", "10 nghìn tấn", "11 viên", "12 sản phẩm", "13 lít"}) {
        INFO(amount);
        type("F08", amount);
        press(Qt::Key_Return);
        CHECK(grid->refusal().isEmpty());
        CHECK(stored("F08").section(QLatin1Char(' '), 0, 0) == s(amount).section(QLatin1Char(' '), 0, 0));
    }
}

TEST_CASE_METHOD(Outputs, "who leaves a cell with a doubtful unit has it stored and is told so", "[table]")
{
    type("F08", "8F08");
    press(Qt::Key_Return);
    CHECK(stored("F08") == s("(nothing)"));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(cell("F05")).center());
    CHECK(stored("F08") == s("8 F08"));
    CHECK(grid->refusal().contains(s("“F08”")));
    CHECK(grid->refusal().contains(s("stored")));
}

TEST_CASE_METHOD(Outputs, "the column of units asks about a unit that nobody uses, too", "[table]")
{
    grid->setCurrentIndex(cell("F07", Kind::OutputUnit));
    more("F08");
    press(Qt::Key_Return);
    CHECK(grid->refusal().contains(s("“F08”")));
    CHECK(stored("F07") == s("300 m³"));
    press(Qt::Key_Return);
    CHECK(stored("F07") == s("300 F08"));
}

TEST_CASE_METHOD(Outputs, "a pasted unit that nobody uses is previewed with a note, even of one cell", "[paste]")
{
    paste("F08", s("8F08"), [](ui::PasteDialog& dialog) { dialog.reject(); });
    CHECK(previews.value(0).contains(s("“F08”")));
    CHECK(stored("F08") == s("(nothing)"));
    paste("F08", s("8 bộ"));
    CHECK(counts.contains(s("1 new")));
    CHECK(stored("F08") == s("8 bộ"));
    paste("F20", s("9 bộ"));
    CHECK(previews.isEmpty()); // known by now
    CHECK(stored("F20") == s("9 bộ"));
}

TEST_CASE_METHOD(Outputs, "the line of one of several products asks about its unit, too", "[table]")
{
    const qint64 facility = core::Table(database, core::facilityDictionary()).first("code", s("F02"))->id;
    core::Transaction transaction(database, s("Sản phẩm"));
    core::Record second(core::productDictionary());
    second["facility_id"] = facility;
    second["name"] = s("Bulông");
    second["coefficient"] = core::Factor(1).raw();
    core::Table(database, core::productDictionary()).insert(second);
    transaction.commit();
    ui::YearProductsDialog dialog(database, 2018, facility, s("8F08"), prompts);
    dialog.show();
    auto* line = qobject_cast<QLineEdit*>(dialog.focusWidget());
    REQUIRE(line);
    REQUIRE(line->text() == s("8F08"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QStringList said;
    for (const auto* message : dialog.findChildren<QLabel*>(s("message")))
        if (message->isVisible()) said << message->text();
    CHECK(said.join(QString()).contains(s("“F08”")));
    CHECK(stored("F02") == s("2100 tấn"));
    line->setText(s("8 bộ"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    core::Statement made(database, "SELECT count(*) FROM output WHERE unit = 'bộ'");
    CHECK((made.step() && made.integer(0) == 1));
}

TEST_CASE_METHOD(Outputs, "an output that was deleted leaves its unit to the next", "[table]")
{
    const bool hidden = GENERATE(true, false);
    if (hidden) hideUnits();
    type("F07", "320 lít"); // a slip, taken back
    press(Qt::Key_Return);
    core::undo(database);
    grid->setCurrentIndex(cell("F07"));
    press(Qt::Key_Delete);
    CHECK(stored("F07") == s("(nothing)"));
    type("F07", "250");
    press(Qt::Key_Return);
    CHECK(grid->refusal().isEmpty());
    CHECK(stored("F07") == s("250 m³"));

    type("F02", "5 kg"); // 2017 was told in tấn
    press(Qt::Key_Return);
    grid->setCurrentIndex(cell("F02"));
    press(Qt::Key_Delete);
    type("F02", "6");
    press(Qt::Key_Return);
    CHECK(stored("F02") == s("6 kg"));
}

TEST_CASE_METHOD(Outputs, "what is typed is a number as in Viet Nam and is not asked about", "[table]")
{
    type("F02", "6.744");
    press(Qt::Key_Return);
    CHECK(stored("F02") == s("6744 tấn"));
    type("F02", "6,744");
    press(Qt::Key_Return);
    CHECK(cell("F02").data().toString() == s("6,744"));
}
