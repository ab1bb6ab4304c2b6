// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office_targets.h"
#include "tests/texts.h"

#include "core/exchange/preset.h"
#include "core/indicator/activities.h"
#include "core/indicator/late_tasks.h"
#include "core/indicator/money.h"
#include "core/report/wording.h"

#include <random>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("S07: the targets as JSON have the keys of the contract and whole numbers", "[figures]")
{
    const DongNai office;
    const QString json = targetsJson(office, QDate(2019, 12, 31));
    CHECK(json.startsWith(s(
        R"([{"actual":"2","actual_count":2,"base":null,"certain":true,"id":1,"indicator":"classes","kind":"count_at_least","progress_percent":100,"required":"2","required_count":2,"short_by":0,"value":"2","verdict":"met"})")));
    CHECK(json.contains(s(
        R"({"actual":"149","actual_count":149,"base":null,"certain":true,"id":6,"indicator":"participants","kind":"count_at_least","progress_percent":59.6,"required":"250","required_count":250,"short_by":101,"value":"250","verdict":"not_met"})")));
}

TEST_CASE("only what was held counts, and a later event changes no earlier figure", "[figures]")
{
    DongNai office;
    const QDate june(2019, 6, 30);
    const QStringList before = results(office, june);
    const auto moneyBefore = moneyOf(office.database, planFor(office.database, 2019), june);
    office.addClass("awareness_class", "Lớp sau", "2019-07-01", 30, 30, 0);
    office.addClass("inplant_class", "Lớp năm trước", "2018-12-31", 30, 30, 0, office.enterprises[3]);
    office.addActivity("awareness_class", "Lớp hủy", "2019-02-01", "cancelled");
    office.addActivity("rapid_assessment", "Đang làm", "2019-02-01", "doing", office.enterprises[4]);
    office.addMoney(office.plan, "KHCN", "spent", "2019-07-01", 9);
    CHECK(results(office, june) == before);
    CHECK(moneyOf(office.database, planFor(office.database, 2019), june).total.spent == moneyBefore.total.spent);
    CHECK(results(office, QDate(2019, 12, 31)).front() == s("3/2 exceeded 150,00%"));
}

TEST_CASE("a typed-in result counts until the first activity of the target is held", "[figures]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2019-01-01", "2019-12-31", 2018);
    const qint64 target = office.addTarget(plan, "classes", "count_at_least", 2);
    office.add(targetResultDictionary(),
               {{"target_id", target}, {"date", s("2019-03-01")}, {"count", qint64(4)}, {"source", s("BC 5")}});
    office.addActivity("awareness_class", "Lớp", "2019-09-01", "planned");
    CHECK(results(office, QDate(2019, 12, 31)).front() == s("4/2 exceeded 200,00%"));
    CHECK(resultSourceWords(office.figures(QDate(2019, 12, 31)).targets[0]) == s("BC 5"));
    office.addActivity("awareness_class", "Lớp", "2019-09-01");
    CHECK(results(office, QDate(2019, 12, 31)).front() == s("1/2 not_met 50,00%"));
    CHECK(results(office, QDate(2019, 8, 31)).front() == s("4/2 exceeded 200,00%"));
}

TEST_CASE("a milestone is done on the day of the first activity of its kind", "[figures]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2019-01-01", "2019-12-31", 2018);
    const qint64 target = office.addTarget(plan, "website", "milestone", 0);
    office.change(targetDictionary(), target, {{"due_date", s("2019-06-30")}});
    office.addActivity("website", "Chuyên mục", "2019-07-02");
    office.addActivity("website", "Chuyên mục", "2019-06-30");
    TargetFigure figure = office.figures(QDate(2019, 12, 31)).targets.front();
    CHECK(figure.verdict == Verdict::Met);
    CHECK(bool(figure.actualDate == QDate(2019, 6, 30)));
    figure = office.figures(QDate(2019, 6, 29)).targets.front();
    CHECK(figure.verdict == Verdict::NotMet);
    CHECK_FALSE(figure.actualDate.isValid());
}

TEST_CASE("a target of several years is on its path or behind it, and says how many are needed", "[figures]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2016-01-01", "2020-12-31", 2015);
    const qint64 classes = office.addTarget(plan, "classes", "count_at_least", 20);
    const qint64 share = office.addTarget(plan, "staff_boards", "share_at_least", 90);
    office.change(targetDictionary(), share,
                  {{"base_numerator", qint64(2)}, {"base_denominator", qint64(10)}, {"base_document", s("BC 2015")}});
    for (int i = 0; i < 11; ++i) office.addActivity("awareness_class", "Lớp", "2018-03-01");
    office.add(targetResultDictionary(),
               {{"target_id", share},
                {"date", s("2018-12-01")},
                {"count", qint64(7)},
                {"of_count", qint64(10)},
                {"source", s("BC 7")}});
    Figures figures = office.figures(QDate(2018, 12, 31));
    // 0 at the end of 2015, 20 at the end of 2020: 12 at the end of 2018.
    REQUIRE(figures.targets[0].path);
    CHECK(figures.targets[0].path->required.toPlainDecimal() == s("12"));
    CHECK_FALSE(figures.targets[0].path->onTrack);
    CHECK(figures.targets[0].path->shortBy == 1);
    CHECK(pathWords(figures.targets[0]) == s("lộ trình năm 2018: 12, chậm so với lộ trình, cần thêm 01 lớp"));
    // 20% in 2015, 90% in 2020: 62% in 2018.
    REQUIRE(figures.targets[1].path);
    CHECK(figures.targets[1].path->required.toPlain() == s("31/50"));
    CHECK(figures.targets[1].path->onTrack);
    CHECK(pathWords(figures.targets[1]) == s("lộ trình năm 2018: 62,00%, đúng lộ trình"));
    CHECK_FALSE(figures.targets[1].base); // the base decides nothing else for a share of at least

    // What the plan says for a year goes before the line, and bends the line of the years beside it.
    office.add(targetStepDictionary(), {{"target_id", classes}, {"year", qint64(2018)}, {"value", Decimal(8).raw()}});
    figures = office.figures(QDate(2018, 12, 31));
    CHECK(figures.targets[0].path->isStated);
    CHECK(figures.targets[0].path->onTrack);
    figures = office.figures(QDate(2019, 6, 30));
    CHECK(figures.targets[0].path->required.toPlainDecimal() == s("14"));
    CHECK(figures.targets[0].path->shortBy == 3);
    CHECK_FALSE(office.figures(QDate(2020, 12, 31)).targets[0].path); // the verdict says it

    MadeOffice oneYear;
    oneYear.addTarget(oneYear.addPlan("p", "2019-01-01", "2019-12-31", 2018), "classes", "count_at_least", 2);
    CHECK_FALSE(oneYear.figures(QDate(2019, 6, 30)).targets[0].path);
}

TEST_CASE("tasks and responsibilities are late the day after their deadline, and done ones are not", "[figures]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2019-01-01", "2019-12-31", 2018);
    const qint64 lead = office.add(organisationDictionary(), {{"name", s("Phòng Kinh tế")}, {"kind", s("department")}});
    const auto task = [&](const char* words, const char* deadline, const char* state, const char* done) {
        office.add(taskDictionary(),
                   {{"plan_id", plan},
                    {"position", qint64(1)},
                    {"words", s(words)},
                    {"deadline", s(deadline)},
                    {"state", s(state)},
                    {"lead_id", lead},
                    {"done_date", valueOf(s(done))}});
    };
    task("Khảo sát", "2019-06-30", "open", "");
    task("Tập huấn", "2019-06-20", "done", "2019-06-25");
    task("Tờ rơi", "2019-06-01", "cancelled", "");
    task("Báo cáo", "2019-07-10", "doing", "");
    office.add(responsibilityDictionary(),
               {{"plan_id", plan},
                {"position", qint64(1)},
                {"organisation_id", lead},
                {"role", s("lead")},
                {"words", s("Tổng hợp\nbáo cáo")},
                {"deadline", s("2019-06-28")},
                {"state", s("open")}});
    const auto listed = [&](const QDate& day, int ahead = -1) {
        QStringList list;
        for (const LateTask& late : lateTasks(office.database, day, ahead))
            list << QStringLiteral("%1 %2").arg(late.words).arg(late.daysLate);
        return list.join(s("; "));
    };
    CHECK(listed(QDate(2019, 6, 30)) == s("Tổng hợp 2"));
    CHECK(listed(QDate(2019, 7, 1)) == s("Tổng hợp 3; Khảo sát 1"));
    CHECK(listed(QDate(2019, 6, 22)) == s("Tập huấn 2")); // done on the 25th
    CHECK(listed(QDate(2019, 7, 1), 14) == s("Tổng hợp 3; Khảo sát 1; Báo cáo -9"));
    CHECK(lateTasks(office.database, QDate(2019, 7, 1)).front().lead == s("Phòng Kinh tế"));
    CHECK(lateTasks(office.database, QDate(2019, 7, 1)).front().isResponsibility);
}

TEST_CASE("S07 with the targets of the preset: officials' classes and in-plant classes are told apart", "[figures]")
{
    MadeOffice office;
    {
        Transaction transaction(office.database, s("preset"));
        addPreset(office.database, s("dongnai-2019"));
        transaction.commit();
    }
    office.addClass("awareness_class", "L1", "2019-03-12", 20, 28, 12);
    office.addClass("inplant_class", "K1", "2019-05-10", 0, 50, 18);
    office.addClass("inplant_class", "K2", "2019-06-14", 0, 47, 9);
    const QStringList figures = results(office, QDate(2019, 6, 30));
    CHECK(figures[0] == s("1/2 not_met 50,00%"));
    CHECK(figures[1] == s("48/100 not_met 48,00%"));
    CHECK(figures[3] == s("2/5 not_met 40,00%"));
    CHECK(figures[5] == s("97/250 not_met 38,80%"));
}

TEST_CASE("by chance: what happens after a day changes nothing as of that day", "[figures]")
{
    const QDate day(2018, 8, 15);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        MadeOffice until, all; // the same file as it was on the day, and as it is now
        for (MadeOffice* office : {&until, &all}) {
            const qint64 district = office->addUnit("250", "Huyện", "rural_district", "district");
            const qint64 plan = office->addPlan("p", "2018-01-01", "2019-12-31", 2017);
            for (const char* indicator :
                 {"classes", "participants", "assessments", "class_enterprises", "models", "state_officers"})
                office->addTarget(plan, indicator, "count_at_least", 3);
            for (const char* indicator : {"staff_facilities", "staff_boards", "zones_reached"})
                office->addTarget(plan, indicator, "share_at_least", 50);
            const qint64 site = office->addTarget(plan, "website", "milestone", 0);
            office->change(targetDictionary(), site, {{"due_date", s("2019-01-01")}});
            for (const char* kind : {"park", "cluster", "craft_village"})
                office->add(zoneDictionary(), {{"kind", s(kind)}, {"name", s(kind)}});
            for (int i = 0; i < 6; ++i) office->addFacility(qPrintable(QStringLiteral("F%1").arg(i)), district, i % 4);
            std::mt19937 chance(seed);
            const auto below = [&](int n) { return int(chance() % unsigned(n)); };
            const auto date = [&] { return QDate(2017, 10, 1).addDays(below(700)); };
            const auto text = [](const QDate& d) { return d.toString(Qt::ISODate).toLatin1(); };
            const char* kinds[] = {"awareness_class", "inplant_class", "rapid_assessment", "pilot_model", "website"};
            const char* money[] = {"planned", "allocated", "spent"};
            for (int i = 0; i < 25; ++i) {
                const QDate held = date(), begun = date(), left = begun.addDays(1 + below(300)), paid = date();
                const char* kind = kinds[below(5)];
                const qint64 facility = below(7), officials = below(40), at = 1 + below(6), amount = 1 + below(90);
                const bool leaves = below(2) == 0, isOfficer = below(3) == 0, isBoard = below(2) == 0,
                           ofPlan = below(2) == 0;
                const char* paidAs = money[below(3)];
                if (office == &all || held <= day)
                    office->addClass(kind, "Hoạt động", text(held).constData(), officials, 20, 5, facility);
                if (office == &all || begun <= day)
                    office->addPost(office->addPerson("Người"), isOfficer ? "state_officer" : "guiding",
                                    isBoard ? "zone_id" : "facility_id", isBoard ? 1 + at % 3 : at,
                                    text(begun).constData(),
                                    leaves && (office == &all || left <= day) ? text(left).constData() : "");
                if (office == &all || paid <= day)
                    office->addMoney(ofPlan ? plan : 0, "KHCN", paidAs, text(paid).constData(), amount);
            }
        }
        CHECK(targetsJson(all, day) == targetsJson(until, day));
        const MoneyFigures now = moneyOf(all.database, planFor(all.database, 2018), day);
        const MoneyFigures then = moneyOf(until.database, planFor(until.database, 2018), day);
        CHECK(now.total.planned == then.total.planned);
        CHECK(now.total.spent == then.total.spent);
        CHECK(targetsJson(all, QDate(2019, 12, 31)) != targetsJson(all, day)); // and something did happen
    }
}
