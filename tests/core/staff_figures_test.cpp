// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/indicator/coverage.h"
#include "core/indicator/figures_json.h"
#include "core/record/resource.h"
#include "core/report/wording.h"
#include "tests/core/made_office.h"

#include <QJsonArray>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// Scenario S08: ten large enterprises, four zone boards, one district.
struct Staffed : MadeOffice {
    Staffed()
    {
        district = addUnit("250", "Huyện Mê Linh", "rural_district", "district");
        commune = addUnit("08989", "Thị trấn Quang Minh", "township", "commune", district);
        addUnit("251", "Huyện Đông Anh", "rural_district", "district"); // not in the plan's area
        plan = addPlan("p", "2018-01-01", "2018-12-31", 2017);
        change(planDictionary(), plan, {{"area_id", district}});
        addTarget(plan, "staff_large_enterprises", "share_at_least", 90);
        addTarget(plan, "staff_boards", "share_at_least", 100);
        addTarget(plan, "staff_districts", "share_at_least", 100);
        addTarget(plan, "state_officers", "count_at_least", 1);
        const struct {
            const char *kind, *name;
        } boards[] = {{"park", "KCN Quang Minh"}, {"cluster", "CCN Một"}, {"cluster", "CCN Hai"}, {"point", "Điểm CN"}};
        for (int i = 0; i < 4; ++i)
            zones[i] = add(zoneDictionary(), {{"kind", text(boards[i].kind)}, {"name", text(boards[i].name)}});
        add(zoneDictionary(), {{"kind", s("craft_village")}, {"name", s("Làng nghề")}}); // has no such board
        add(zoneDictionary(), {{"kind", s("park")}, {"name", s("KCN cũ")}, {"valid_to", s("2018-01-01")}});
        for (int i = 0; i < 10; ++i) {
            const QString code = QStringLiteral("L%1").arg(i + 1, 2, 10, QLatin1Char('0'));
            large[i] = addFacility(qPrintable(code), commune, 0, 500);
            posts[i] = addPost(addPerson(qPrintable(s("Người ") + code)), "guiding", "facility_id", large[i],
                               "2017-02-01", i == 6 ? "2018-11-01" : "");
        }
        addFacility("S01", commune, 0, 20); // small: not in the denominator
        for (int i = 0; i < 3; ++i)
            addPost(addPerson(qPrintable(QStringLiteral("Ban %1").arg(i))), "guiding", "zone_id", zones[i],
                    "2018-03-01");
        addPost(addPerson("Cán bộ huyện"), "state_officer", "unit_id", district, "2018-01-02");
    }
    qint64 district = 0, commune = 0, plan = 0;
    qint64 zones[4] = {}, large[10] = {}, posts[10] = {};
};

QString counted(const TargetFigure& figure)
{
    return QStringLiteral("%1/%2 %3")
        .arg(figure.actualCount.value_or(-1))
        .arg(figure.denominator.value_or(0))
        .arg(QString::fromLatin1(code(figure.verdict)));
}

} // namespace

TEST_CASE("S08: who left no longer counts, and who will leave still counts", "[figures]")
{
    const Staffed office;
    Figures figures = office.figures(QDate(2018, 10, 31));
    CHECK(counted(figures.targets[0]) == s("10/10 exceeded"));
    figures = office.figures(QDate(2018, 11, 1)); // the first day no longer in the post
    CHECK(counted(figures.targets[0]) == s("9/10 met"));
    figures = office.figures(QDate(2018, 12, 31));
    CHECK(counted(figures.targets[0]) == s("9/10 met"));
    CHECK(figures.targets[0].actual->shownPercent() == s("90,00%"));
    CHECK(figures.targets[0].missing == std::vector<qint64>{office.large[6]});
    CHECK(counted(figures.targets[1]) == s("3/4 not_met"));
    CHECK(figures.targets[1].shortBy == 1);
    CHECK(counted(figures.targets[2]) == s("1/1 met"));
    CHECK(counted(figures.targets[3]) == s("1/0 met"));
    CHECK(resultSourceWords(figures.targets[0]) == s("sổ cán bộ"));

    const QJsonObject json = figuresJson(office.database, figures)[s("targets")].toArray().first().toObject();
    CHECK(json[s("actual")].toString() == s("9/10"));
    CHECK(json[s("required")].toString() == s("9/10"));
    CHECK(json[s("required_count")].toInt() == 9);
    CHECK(json[s("verdict")].toString() == s("met"));
    CHECK(json.keys().size() == 13);
}

TEST_CASE("S08: one consultant guides two facilities and is one person", "[figures]")
{
    MadeOffice office;
    const qint64 unit = office.addUnit("1", "Xã", "commune", "commune");
    const qint64 plan = office.addPlan("p", "2018-01-01", "2018-12-31", 2017);
    office.addTarget(plan, "staff_facilities", "share_at_least", 100);
    qint64 facilities[19];
    for (int i = 0; i < 19; ++i) facilities[i] = office.addFacility(qPrintable(QStringLiteral("F%1").arg(i)), unit);
    qint64 person = 0;
    for (int i = 0; i < 12; ++i) {
        if (i != 1) person = office.addPerson("Tư vấn"); // the first one guides two
        office.addPost(person, "consultant", "facility_id", facilities[i], "2018-02-01");
    }
    const TargetFigure figure = office.figures(QDate(2018, 12, 31)).targets.front();
    CHECK(counted(figure) == s("12/19 not_met"));
    CHECK(figure.actual->shownPercent() == s("63,16%"));
    CHECK(figure.shortBy == 7);
    CHECK(figure.persons == 11);
}

TEST_CASE("posts count only if qualified, from their first day, and through their organisation", "[figures]")
{
    Staffed office;
    const QDate end(2018, 12, 31);
    office.change(staffDictionary(), office.posts[0], {{"qualified", qint64(0)}});
    CHECK(counted(office.figures(end).targets[0]) == s("8/10 not_met"));
    const qint64 enterprise
        = office.add(organisationDictionary(),
                     {{"name", s("Công ty L01")}, {"kind", s("enterprise")}, {"facility_id", office.large[0]}});
    office.addPost(office.addPerson("Người mới"), "guiding", "organisation_id", enterprise, "2018-12-31");
    CHECK(counted(office.figures(end).targets[0]) == s("9/10 met"));
    CHECK(counted(office.figures(QDate(2018, 12, 30)).targets[0]) == s("8/10 not_met"));
    // A board in the district is no staff of the district.
    const qint64 board = office.add(
        organisationDictionary(),
        {{"name", s("Ban quản lý")}, {"kind", s("board")}, {"zone_id", office.zones[3]}, {"unit_id", office.district}});
    office.addPost(office.addPerson("Ban"), "guiding", "organisation_id", board, "2018-12-01");
    CHECK(counted(office.figures(end).targets[1]) == s("4/4 met"));
    CHECK(counted(office.figures(QDate(2018, 1, 1)).targets[2]) == s("-1/0 no_data")); // nobody recorded yet
}

TEST_CASE("a certificate of a later date changes no earlier figure", "[figures]")
{
    MadeOffice office;
    const qint64 unit = office.addUnit("1", "Xã", "commune", "commune");
    const qint64 plan = office.addPlan("p", "2018-01-01", "2018-12-31", 2017);
    office.addTarget(plan, "staff_facilities", "share_at_least", 100);
    const qint64 post = office.addPost(office.addPerson("Người"), "guiding", "facility_id",
                                       office.addFacility("F1", unit), "2018-02-01");
    Transaction transaction(office.database, s("x"));
    Statement(office.database, "UPDATE staff SET certificate_date = '2018-11-20' WHERE id = ?").bind(1, post).run();
    transaction.commit();
    CHECK(counted(office.figures(QDate(2018, 6, 30)).targets[0]) == s("0/1 not_met"));
    CHECK(counted(office.figures(QDate(2018, 12, 31)).targets[0]) == s("1/1 met"));
}

TEST_CASE("without posts in the file the result typed in counts, and later posts leave it alone", "[figures]")
{
    MadeOffice office;
    const qint64 target = office.addTarget(office.addPlan("p", "2018-01-01", "2018-12-31", 2017), "state_officers",
                                           "count_at_least", 1);
    CHECK(counted(office.figures(QDate(2018, 12, 31)).targets[0]) == s("0/0 not_met"));
    office.add(targetResultDictionary(),
               {{"target_id", target}, {"date", s("2018-02-01")}, {"count", qint64(2)}, {"source", s("QĐ 3")}});
    const qint64 unit = office.addUnit("250", "Huyện Mê Linh", "rural_district", "district");
    office.addPost(office.addPerson("An"), "state_officer", "unit_id", unit, "2018-07-01");
    CHECK(counted(office.figures(QDate(2018, 6, 30)).targets[0]) == s("2/0 exceeded"));
    CHECK(counted(office.figures(QDate(2018, 12, 31)).targets[0]) == s("1/0 met"));
}

TEST_CASE("zones are reached by activities in them and by their facilities", "[figures]")
{
    MadeOffice office;
    const qint64 unit = office.addUnit("1", "Xã", "commune", "commune");
    qint64 zones[4];
    const char* kinds[] = {"park", "cluster", "craft_village", "point"};
    for (int i = 0; i < 4; ++i) zones[i] = office.add(zoneDictionary(), {{"kind", s(kinds[i])}, {"name", s(kinds[i])}});
    const qint64 inCluster = office.addFacility("A", unit, zones[1]);
    const qint64 plan = office.addPlan("p", "2021-01-01", "2025-12-31", 2020);
    office.addTarget(plan, "zones_reached", "share_at_least", 70);
    const QDate end(2021, 12, 31);
    CHECK(office.figures(end).targets[0].verdict == Verdict::NoData);
    const qint64 workshop = office.addActivity("workshop", "Hội thảo", "2021-03-01");
    office.change(activityDictionary(), workshop, {{"zone_id", zones[0]}});
    CHECK(counted(office.figures(end).targets[0]) == s("1/3 not_met"));
    office.addActivity("leaflet", "Tờ rơi", "2021-04-01", "held", inCluster);
    CHECK(counted(office.figures(end).targets[0]) == s("2/3 not_met"));
    CHECK(counted(office.figures(QDate(2021, 3, 31)).targets[0]) == s("1/3 not_met"));
}

TEST_CASE("the word priority among a target's sectors stands for the sectors marked so", "[figures]")
{
    MadeOffice office;
    const qint64 unit = office.addUnit("1", "Xã", "commune", "commune");
    const qint64 plan = office.addPlan("p", "2021-01-01", "2021-12-31", 2020);
    const qint64 target = office.addTarget(plan, "awareness", "share_at_least", 50);
    office.change(targetDictionary(), target, {{"scope_industries", s("priority")}});
    for (const auto& [code, sector] : {std::pair("A", "17010"), std::pair("B", "10"), std::pair("C", "17")})
        office.change(facilityDictionary(), office.addFacility(code, unit), {{"industry_code", s(sector)}});
    const auto size = [&] {
        const Figures figures = office.figures(QDate(2021, 12, 31));
        return figures.population->count(scopeOf(figures.targets[0].target, office.database));
    };
    CHECK(size() == 0); // no sector is marked: nobody, not everybody
    const auto paper = Table(office.database, industryDictionary()).first("code", s("17"));
    REQUIRE(paper);
    office.change(industryDictionary(), paper->id, {{"priority", qint64(1)}});
    CHECK(size() == 2);
}
