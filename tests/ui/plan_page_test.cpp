// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "core/database/history.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_working.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QTreeWidget>

namespace {

core::Record target(const PracticeWindow& window, qint64 position)
{
    return *core::Table(const_cast<core::Database&>(window.database), core::targetDictionary())
                .first("position", position);
}

QString cell(const ui::PlanPage& page, int row, int column)
{
    return page.findChild<QTableWidget*>(QStringLiteral("targets"))->item(row, column)->text();
}

} // namespace

TEST_CASE("the three readings say what each requires", "[pages]")
{
    PracticeWindow window;
    ui::PlanTargetDialog dialog(target(window, 1), window.database, window.year.figures(), {});
    const QStringList readings = dialog.readings();
    REQUIRE(readings.size() == 3);
    CHECK(readings[0] == QStringLiteral("20 percentage points over the share of 2017: 15 facilities needed"));
    CHECK(readings[1] == QStringLiteral("20% more facilities than in 2017: 12 facilities needed"));
    CHECK(readings[2] == QStringLiteral("the count of 2017 plus 20% of all facilities: 14 facilities needed"));
    ui::PlanTargetDialog compound(target(window, 2), window.database, window.year.figures(), {});
    CHECK(compound.readings()[0].endsWith(QStringLiteral("5 facilities needed")));
    CHECK(compound.readings()[1].endsWith(QStringLiteral("3 facilities needed")));
    CHECK(compound.readings()[2].endsWith(QStringLiteral("4 facilities needed")));
}

TEST_CASE("a reading is chosen and confirmed by a person", "[pages]")
{
    PracticeWindow window;
    window.changeTarget(1, [](core::Record& record) { record["reading_confirmed"] = qint64(0); });
    ui::PlanTargetDialog dialog(target(window, 1), window.database, window.year.figures(), {});
    dialog.show();
    auto* relative = dialog.findChild<QRadioButton*>(QStringLiteral("relative_over_base"));
    REQUIRE(relative);
    relative->click();
    dialog.findChild<QCheckBox*>(QStringLiteral("confirmed"))->click();
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.target().text("kind") == QStringLiteral("relative_over_base"));
    CHECK(dialog.target().integer("reading_confirmed") == 1);
    CHECK(dialog.target().integer("value") == target(window, 1).integer("value"));
}

TEST_CASE("a target without a value is not accepted and says why", "[pages]")
{
    PracticeWindow window;
    ui::PlanTargetDialog dialog(target(window, 1), window.database, window.year.figures(), {});
    dialog.show();
    auto* value = dialog.findChild<QLineEdit*>(QStringLiteral("value"));
    value->setFocus();
    value->selectAll();
    QTest::keyClick(value, Qt::Key_Delete);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(dialog.isVisible());
}

TEST_CASE("the plan page shows what each target requires and what there is", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    CHECK(cell(*page, 0, 3) == QStringLiteral("55,56%\n10/18"));
    CHECK(cell(*page, 0, 4) == QStringLiteral("75,56%\n15/19"));
    CHECK(cell(*page, 0, 5) == QStringLiteral("78,95%\n15/19"));
    CHECK(cell(*page, 0, 6) == QStringLiteral("▲ exceeded"));
    CHECK(cell(*page, 1, 4) == QStringLiteral("21,11%\n5/19"));
    CHECK(cell(*page, 1, 5) == QStringLiteral("21,05%\n4/19"));
    CHECK(cell(*page, 1, 6) == QStringLiteral("✕ not met\n1 facilities short"));
    auto* working = page->findChild<ui::PlanWorking*>();
    CHECK(working->toPlainText().contains(QStringLiteral("15/19 = 78,95%")));
    page->showTarget(target(window, 2).id);
    const QString why = working->toPlainText();
    CHECK(why.contains(QStringLiteral("số chính thức: 2/18 = 11,11% (theo Báo cáo 2017)")));
    CHECK(why.contains(QStringLiteral("F07")));
    CHECK(why.contains(QStringLiteral("thiếu sản lượng năm 2017")));
    CHECK(why.contains(QStringLiteral("266.700/3.070.000 kWh = 8,69%")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("a field of the plan's head is saved when it is left and can be undone", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    page->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* signer = page->findChild<QLineEdit*>(QStringLiteral("signer"));
    REQUIRE(signer);
    const core::Table plans(window.database, core::planDictionary());
    const QString before = plans.first("code", QStringLiteral("melinh-2018"))->text("signer");
    signer->setFocus();
    signer->selectAll();
    QTest::keyClicks(signer, QStringLiteral("Ba"));
    CHECK(plans.first("code", QStringLiteral("melinh-2018"))->text("signer") == before);
    QTest::keyClick(signer, Qt::Key_Return);
    PracticeWindow::settle();
    CHECK(plans.first("code", QStringLiteral("melinh-2018"))->text("signer") == QStringLiteral("Ba"));
    core::undo(window.database);
    PracticeWindow::settle();
    CHECK(plans.first("code", QStringLiteral("melinh-2018"))->text("signer") == before);
    CHECK(signer->text() == before);

    auto* baseYear = page->findChild<QLineEdit*>(QStringLiteral("base_year"));
    baseYear->setFocus();
    baseYear->selectAll();
    QTest::keyClicks(baseYear, QStringLiteral("20x7"));
    QTest::keyClick(baseYear, Qt::Key_Return);
    CHECK(plans.first("code", QStringLiteral("melinh-2018"))->integer("base_year") == 2017);
}

TEST_CASE("last year's plan is copied with its values and without its bases", "[pages]")
{
    PracticeWindow window;
    ui::PlanStore store(window.database);
    const auto old = *core::Table(window.database, core::planDictionary()).first("code", QStringLiteral("melinh-2018"));
    const qint64 id = store.copyForNextYear(old);
    const core::Record copy = *store.plan(id);
    CHECK(copy.integer("base_year") == 2018);
    CHECK(copy.date("period_from") == QDate(2019, 1, 1));
    CHECK(copy.text("number").isEmpty());
    const auto targets = store.targets(id);
    REQUIRE(targets.size() == 3);
    CHECK(targets[0].integer("value") == target(window, 1).integer("value"));
    CHECK_FALSE(targets[1].integer("base_numerator"));
    CHECK(targets[0].integer("reading_confirmed") == 0);
    CHECK(store.documents(id).size() == store.documents(old.id).size());
    core::undo(window.database);
    CHECK_FALSE(store.plan(id));
    CHECK_FALSE(core::undoableStep(window.database)); // the district itself stays
}

TEST_CASE("a second plan of the year can be undone while the window shows it", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    ui::PlanStore store(window.database);
    const qint64 id = store.addBlank(2018);
    window.year.choose(2018, store.plan(id)->text("code"));
    PracticeWindow::settle();
    CHECK(page->findChild<QTableWidget*>(QStringLiteral("targets"))->rowCount() == 0);
    core::undo(window.database);
    PracticeWindow::settle();
    CHECK(window.year.plan().isEmpty());
    CHECK(page->findChild<QTableWidget*>(QStringLiteral("targets"))->rowCount() == 3);
    CHECK(window.errors.isEmpty());
}

TEST_CASE("Enter on a target opens it, cancelling changes nothing", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    auto* table = page->findChild<QTableWidget*>(QStringLiteral("targets"));
    bool seen = false;
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<ui::PlanTargetDialog*>(QApplication::activeModalWidget());
        seen = dialog != nullptr;
        if (dialog) dialog->reject();
    });
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(seen);
    CHECK_FALSE(core::undoableStep(window.database));
}

TEST_CASE("a removed plan comes back whole", "[pages]")
{
    PracticeWindow window;
    ui::PlanStore store(window.database);
    const auto plan
        = *core::Table(window.database, core::planDictionary()).first("code", QStringLiteral("melinh-2018"));
    const size_t documents = store.documents(plan.id).size();
    store.remove(plan, QStringLiteral("test"));
    CHECK(store.targets(plan.id).empty());
    core::undo(window.database);
    CHECK(store.targets(plan.id).size() == 3);
    CHECK(store.documents(plan.id).size() == documents);
}

TEST_CASE("a result typed in counts at once", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::PlanPage>();
    page->showTarget(target(window, 3).id);
    CHECK(page->findChild<QTableWidget*>(QStringLiteral("results"))->isVisible());
    CHECK(cell(*page, 2, 6).startsWith(QStringLiteral("✕")));
    core::Record result(core::targetResultDictionary());
    result["target_id"] = target(window, 3).id;
    result["date"] = QStringLiteral("2018-01-02");
    result["count"] = qint64(1);
    result["source"] = QStringLiteral("Quyết định phân công");
    ui::PlanStore(window.database).save(result, QStringLiteral("test"));
    PracticeWindow::settle();
    CHECK(cell(*page, 2, 6) == QStringLiteral("✓ met"));
}
