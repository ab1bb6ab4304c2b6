// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"
#include "ui/form/choice_list.h"
#include "ui/form/record_form.h"
#include "ui/pages/facilities_grid_model.h"
#include "ui/pages/facilities_page.h"
#include "ui/table/grid_view.h"

#include "core/database/history.h"
#include "core/database/record_names.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

namespace {

/// A second "Xã Mê Linh", as the ward that took the name in July 2025: F08 lies in it.
void addNamesake(core::Database& database)
{
    using namespace core;
    Transaction transaction(database, s("Sắp xếp đơn vị hành chính"));
    Table units(database, administrativeUnitDictionary()), facilities(database, facilityDictionary());
    Record first = *units.first("name", s("Xã Mê Linh"));
    first["valid_to"] = s("2025-07-01");
    units.update(first);
    Record second(administrativeUnitDictionary());
    second["code"] = s("09022");
    second["name"] = s("Xã Mê Linh");
    second["type"] = s("commune");
    second["level"] = s("commune");
    second["parent_id"] = first["parent_id"];
    second["valid_from"] = s("2025-07-01");
    Record facility = *facilities.first("code", s("F08"));
    facility["unit_id"] = units.insert(second);
    facilities.update(facility);
    transaction.commit();
}

/// The register with communes of one name.
struct Namesakes : SamplePage<ui::FacilitiesPage> {
    Namesakes() : SamplePage(addNamesake)
    {
        list = page->findChild<ui::GridView*>(s("facilities"));
        form = page->findChild<ui::RecordForm*>();
        commune = form->findChild<ui::ChoiceList*>(s("unit_id"));
        core::Statement second(database, "SELECT id FROM administrative_unit WHERE code = '09022'");
        second.step();
        newer = second.integer(0);
        steps = changeSets();
    }
    qint64 changeSets() const
    {
        core::Statement count(database, "SELECT count(*) FROM change_set");
        return count.step() ? count.integer(0) : -1;
    }
    core::Record facility(const char* code) const
    {
        return *core::Table(database, core::facilityDictionary()).first("code", s(code));
    }
    void show(const char* code) const
    {
        list->setCurrentId(facility(code).id);
        commune->setFocus();
    }
    void leave() const { form->findChild<QLineEdit*>(s("phone"))->setFocus(); }

    ui::GridView* list = nullptr;
    ui::RecordForm* form = nullptr;
    ui::ChoiceList* commune = nullptr;
    qint64 newer = 0;
    qint64 steps = 0;
};

/// The same in the grid.
struct NamesakesGrid : Namesakes {
    NamesakesGrid()
    {
        page->findChild<QToolButton*>(s("asGrid"))->click();
        grid = page->findChild<ui::GridView*>(s("facilities_grid"));
        model = dynamic_cast<ui::FacilitiesGridModel*>(grid->model());
        grid->setFocus();
    }
    QModelIndex cell(const char* code, const char* field) const
    {
        int column = 0;
        while (model->headerData(column, Qt::Horizontal, Qt::UserRole).toString() != s(field)) ++column;
        return model->index(model->rowOf(facility(code).id), column);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    ui::GridView* grid = nullptr;
    ui::FacilitiesGridModel* model = nullptr;
};

} // namespace

TEST_CASE_METHOD(Namesakes, "walking through a field leaves a facility in the second of two communes of one name",
                 "[form]")
{
    show("F08");
    CHECK(commune->text() == s("Xã Mê Linh"));
    CHECK(commune->value() == core::Value{newer});
    QTest::keyClick(commune, Qt::Key_Tab);
    show("F08");
    leave();
    CHECK(facility("F08").integer("unit_id") == newer);
    CHECK(changeSets() == steps);
}

TEST_CASE_METHOD(Namesakes, "a name of several communes is not understood until one is chosen", "[form]")
{
    const auto before = facility("F01").integer("unit_id");
    show("F01");
    commune->selectAll();
    typeInto(commune, s("Xã Mê Linh"));
    leave();
    CHECK(facility("F01").integer("unit_id") == before);
    CHECK_FALSE(form->messageUnder("unit_id").isEmpty());
    commune->setFocus();
    commune->selectAll();
    typeInto(commune, s("xã mê linh"));
    REQUIRE(commune->isListOpen());
    const auto* shown = page->findChild<QListWidget*>(s("choices"));
    REQUIRE(shown->count() == 2);
    CHECK(shown->item(0)->text() != shown->item(1)->text()); // the district and the days tell them apart
    const int row = shown->item(0)->text().contains(s("09022")) ? 0 : 1;
    CHECK(shown->item(row)->text().contains(s("Huyện Mê Linh")));
    CHECK(shown->item(row)->text().contains(s("01/07/2025")));
    CHECK(shown->item(1 - row)->text().contains(s("30/06/2025")));
    if (row == 1) QTest::keyClick(commune, Qt::Key_Down);
    QTest::keyClick(commune, Qt::Key_Return);
    leave();
    CHECK(facility("F01").integer("unit_id") == newer);
    CHECK(form->messageUnder("unit_id").isEmpty());
}

TEST_CASE_METHOD(Namesakes, "the list opens at the commune that is chosen, and its code finds it", "[form]")
{
    show("F08");
    commune->openList();
    QTest::keyClick(commune, Qt::Key_Return);
    leave();
    CHECK(facility("F08").integer("unit_id") == newer);
    show("F01");
    commune->selectAll();
    typeInto(commune, s("09022"));
    leave();
    CHECK(facility("F01").integer("unit_id") == newer);
}

TEST_CASE_METHOD(Namesakes, "the name of the district does not make every commune fit", "[form]")
{
    show("F01");
    commune->selectAll();
    typeInto(commune, s("me linh"));
    CHECK(commune->shown() == QStringList{s("Xã Mê Linh"), s("Xã Mê Linh")});
}

TEST_CASE_METHOD(NamesakesGrid, "a cell that is opened and left keeps its commune and stores nothing", "[table]")
{
    grid->setCurrentIndex(cell("F08", "unit_id"));
    press(Qt::Key_F2);
    REQUIRE(qobject_cast<ui::ChoiceList*>(QApplication::focusWidget()));
    press(Qt::Key_Return);
    CHECK(facility("F08").integer("unit_id") == newer);
    CHECK(changeSets() == steps);
}

TEST_CASE_METHOD(NamesakesGrid, "filling down copies the commune and not its name", "[table]")
{
    grid->setCurrentIndex(cell("F18", "unit_id")); // below F08
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(facility("F18").integer("unit_id") == newer);
    CHECK(grid->refusal().isEmpty());
}

TEST_CASE_METHOD(NamesakesGrid, "a cell refuses the name of several communes", "[table]")
{
    const auto before = facility("F01").integer("unit_id");
    grid->setCurrentIndex(cell("F01", "unit_id"));
    for (const QChar c : s("Xã Mê Linh")) typeInto(QApplication::focusWidget(), QString(c));
    press(Qt::Key_Escape); // the list
    press(Qt::Key_Tab);
    CHECK(facility("F01").integer("unit_id") == before);
    CHECK_FALSE(grid->refusal().isEmpty());
}
