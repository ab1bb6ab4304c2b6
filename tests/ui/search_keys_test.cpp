// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"

#include "core/database/facility_list.h"
#include "core/database/facility_search.h"
#include "ui/pages/facilities_grid_model.h"
#include "ui/pages/facilities_list_model.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"

#include <QLabel>

namespace {

/// The sample, and what a search finds that knows nothing of the keys before.
struct Keys : OwnSettings {
    Keys()
    {
        fillSample(database);
        year = std::make_unique<ui::WorkingYear>(database);
        year->choose(2018);
    }
    std::vector<qint64> fresh(const std::vector<qint64>& ids, const QString& search) const
    {
        return core::FacilitySearch(database).filter(ids, search);
    }
    /// Of the register in the order of the codes.
    std::vector<qint64> fresh(const QString& search) const { return fresh(core::facilityIds(database, {}), search); }
    core::Record facility(const char* code) const
    {
        return *core::Table(database, core::facilityDictionary()).first("code", s(code));
    }
    void store(const core::Record& changed)
    {
        core::Transaction transaction(database, s("test"));
        core::Table facilities(database, core::facilityDictionary());
        if (changed.id == 0)
            facilities.insert(changed);
        else
            facilities.update(changed);
        transaction.commit();
    }
    void rename(const char* code, const char* name)
    {
        core::Record renamed = facility(code);
        renamed["name"] = s(name);
        store(renamed);
    }
    void remove(const char* code)
    {
        core::Transaction transaction(database, s("test"));
        core::Table(database, core::facilityDictionary()).remove(facility(code).id);
        transaction.commit();
    }
    void add(const char* code, const char* name)
    {
        core::Record added(core::facilityDictionary());
        added["code"] = s(code);
        added["name"] = s(name);
        added["unit_id"] = facility("F04")["unit_id"];
        added["start_date"] = s("2016-01-01");
        store(added);
    }

    mutable core::Database database{s(":memory:"), core::Database::Mode::Create};
    std::unique_ptr<ui::WorkingYear> year;
};

template <class Model>
std::vector<qint64> shown(const Model& model)
{
    std::vector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const qint64 id = model.data(model.index(row, 0), ui::idRole).toLongLong(); id != 0) ids.push_back(id);
    return ids; // without the blank row of a grid
}

/// What stands in the search line key by key: letters, taken back, words before and behind, all taken away.
const QStringList typed{
    s("d"),     s("du"),       s("duo"),        s("dươ"),       s("dươn"),        s("dương"),  s("dươn"),  s("đươn"),
    s("đương"), s("đường"),    s("đường v"),    s("đường vi"),  s("đường v"),     s("đường "), s("đường"), s("đ"),
    s(""),      s("m"),        s("mi"),         s("c mi"),      s("co mi"),       s("co min"), s("co"),    s("tam"),
    s("tam d"), s("tam do"),   s("x tam do"),   s("xa tam do"), s("xa tam đồng"), s("zz"),     s("z"),     s(""),
    s("9"),     s("99000000"), s("9900000055"), s("990000005"), s("9900000016"),  s("F0"),     s("F"),     s("f2"),
};

} // namespace

TEST_CASE_METHOD(Keys, "the list of facilities shows key by key what a fresh search finds", "[ui][typing]")
{
    ui::FacilitiesListModel model(*year);
    int found = 0;
    for (const QString& search : typed) {
        CAPTURE(search);
        model.setSearch(search);
        CHECK(shown(model) == fresh(search));
        found += model.rowCount() > 0;
    }
    CHECK(found == typed.size() - 2); // zz, z
    // Another order of the same hits; the next key keeps it.
    model.setSearch(s("c"));
    model.sort(ui::FacilitiesListModel::Name, Qt::DescendingOrder);
    core::FacilityQuery byName;
    byName.year = 2018;
    byName.order = core::FacilityQuery::Order::Name;
    byName.ascending = false;
    const std::vector<qint64> ordered = core::facilityIds(database, byName);
    for (const char* search : {"c", "co", "con", "cong t", "co"}) {
        model.setSearch(s(search));
        CHECK(shown(model) == fresh(ordered, s(search)));
    }
}

TEST_CASE_METHOD(Keys, "the register may change between two keys of a search in its list or grid", "[ui][typing]")
{
    ui::FacilitiesListModel list(*year);
    ui::FacilitiesGridModel grid(*year);
    const auto finds = [&](const char* search) {
        CAPTURE(search);
        list.setSearch(s(search));
        grid.setSearch(s(search));
        CHECK(shown(list) == fresh(s(search)));
        CHECK(shown(grid) == fresh(s(search)));
        return list.rowCount();
    };
    for (const QString& search : typed) finds(search.toUtf8().constData());
    CHECK(finds("duong") == 3);
    rename("F03", "Công ty TNHH Dưỡng Sinh"); // becomes a hit of the words that stand there
    CHECK(finds("duong") == 4);
    CHECK(finds("duong s") == 1);
    add("F19", "Dương Sơn"); // between others
    CHECK(finds("duong s") == 2);
    CHECK(finds("duong") == 5);
    remove("F03");
    CHECK(finds("duong ") == 4);
    CHECK(finds("duong s") == 1);
    rename("F19", "Đồng Sơn");
    CHECK(finds("duong s") == 0);
    CHECK(finds("dong s") == 2); // and F04, Cơ sở … Đồng
    core::Record moved = facility("F19"); // a code is what the order goes by
    moved["code"] = s("F00");
    store(moved);
    CHECK(finds("") == 10);
    CHECK(list.idAt(0) == moved.id);
    CHECK(finds("tam") == 3);
    {
        core::Transaction transaction(database, s("test"));
        core::Table units(database, core::administrativeUnitDictionary());
        core::Record commune = *units.first("name", s("Xã Tam Đồng"));
        commune["name"] = s("Xã Liên Đồng");
        units.update(commune);
        transaction.commit();
    }
    CHECK(finds("tam") == 2); // by their own names
    CHECK(finds("lien d") == 3);
}

TEST_CASE_METHOD(Keys, "a search in the figures of a year goes through a filter key by key", "[ui][typing]")
{
    ui::YearGridModel model(database, 2018, nullptr);
    const core::YearEntry entry(database, 2018);
    core::YearFilter all, commune, unanswered, few;
    commune.unit = *core::integerOf(facility("F01")["unit_id"]);
    unanswered.notSurveyed = true;
    few.among = QSet<qint64>{facility("F01").id, facility("F04").id, facility("F06").id, facility("F07").id};
    int found = 0;
    for (const QString& search : typed) {
        // The filter stays between keys, and changes under the words that stand there.
        for (const core::YearFilter& filter : {all, few, few, commune, unanswered, all}) {
            CAPTURE(search);
            model.setFilter(filter, search);
            CHECK(shown(model) == fresh(entry.facilities(filter), search));
            found += model.rowCount() > 0;
        }
    }
    CHECK(found > 2 * typed.size());
    // What is typed elsewhere counts with the next key.
    model.setFilter(few, s("duong"));
    CHECK(model.rowCount() == 2);
    rename("F04", "Cơ sở Gạch Dương Sơn");
    CHECK(model.rowCount() == 3);
    model.setFilter(few, s("duong s"));
    CHECK(shown(model) == std::vector<qint64>{facility("F04").id});
    model.setYear(2017);
    model.setFilter(few, s("duong"));
    CHECK(shown(model) == fresh(core::YearEntry(database, 2017).facilities(few), s("duong")));
}

TEST_CASE("the count of many forms waits until no key follows, that of few is there at once", "[ui][typing]")
{
    const SamplePage<ui::YearPage> shown([](core::Database& database) {
        core::Transaction transaction(database, s("test"));
        core::Table facilities(database, core::facilityDictionary());
        const core::Value commune = (*facilities.first("code", s("F04")))["unit_id"];
        for (int i = 0; i < 1100; ++i) {
            core::Record workshop(core::facilityDictionary());
            workshop["code"] = QStringLiteral("X%1").arg(i, 4, 10, QLatin1Char('0'));
            workshop["name"] = s("Xưởng dệt %1").arg(i);
            workshop["unit_id"] = commune;
            workshop["start_date"] = s("2016-01-01");
            facilities.insert(workshop);
        }
        transaction.commit();
    });
    const auto* model = dynamic_cast<ui::YearGridModel*>(shown.page->findChild<ui::GridView*>(s("year"))->model());
    const auto* count = shown.page->findChild<QLabel*>(s("formCount"));
    const auto counted = [&] {
        const core::FormCount forms = model->formCount();
        return count->text().startsWith(QStringLiteral("%1/%2 ").arg(forms.complete).arg(forms.forms));
    };
    CHECK(counted()); // nothing is typed
    for (const char* many : {"x", "xu", "xư", "x", ""}) {
        CAPTURE(many);
        shown.page->find(s(many));
        CHECK(model->rowCount() >= 1100); // the hits are there, whatever waits
        CHECK(count->text() == s("…"));
    }
    CHECK(QTest::qWaitFor(counted, 30'000));
    shown.page->find(s("xuong"));
    CHECK(count->text() == s("…"));
    shown.page->find(s("xuong 7"));
    CHECK(model->rowCount() == 111);
    CHECK(counted());
    shown.page->find(s("xuong"));
    CHECK(QTest::qWaitFor(counted, 30'000));
    CHECK(model->rowCount() == 1100);
}
