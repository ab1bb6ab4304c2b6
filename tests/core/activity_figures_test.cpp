// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/exchange/preset.h"
#include "core/indicator/activities.h"
#include "core/indicator/figures_json.h"
#include "core/indicator/late_tasks.h"
#include "core/indicator/money.h"
#include "core/report/wording.h"
#include "tests/core/made_office.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QString targetsJson(const MadeOffice& office, const QDate& day)
{
    const QJsonArray targets = figuresJson(office.database, office.figures(day))[s("targets")].toArray();
    return QString::fromUtf8(QJsonDocument(targets).toJson(QJsonDocument::Compact));
}

/// "2/2 met 100": actual, required, verdict and progress of each target.
QStringList results(const MadeOffice& office, const QDate& day)
{
    QStringList list;
    for (const TargetFigure& target : office.figures(day).targets)
        list << QStringLiteral("%1/%2 %3 %4")
                    .arg(target.actual ? target.actual->toPlainDecimal() : s("-"),
                         target.required ? target.required->toPlainDecimal() : s("-"),
                         QString::fromLatin1(code(target.verdict)),
                         target.progress ? target.progress->shownPercent() : s("-"));
    return list;
}

} // namespace

TEST_CASE("S07: classes, participants and assessments of 2019 are counted from the activities", "[figures]")
{
    const DongNai office;
    CHECK(results(office, QDate(2019, 12, 31))
          == QStringList{s("2/2 met 100,00%"), s("103/100 exceeded 103,00%"), s("4/5 not_met 80,00%"),
                         s("3/5 not_met 60,00%"), s("3/5 not_met 60,00%"), s("149/250 not_met 59,60%")});
    CHECK(results(office, QDate(2019, 6, 30))
          == QStringList{s("1/2 not_met 50,00%"), s("48/100 not_met 48,00%"), s("0/5 not_met 0,00%"),
                         s("2/5 not_met 40,00%"), s("2/5 not_met 40,00%"), s("97/250 not_met 38,80%")});
    const Figures figures = office.figures(QDate(2019, 12, 31));
    CHECK(figures.targets[2].shortBy == 1);
    CHECK(resultSourceWords(figures.targets[0]) == s("sổ hoạt động"));
    CHECK(targetWords(figures.targets[3]).shortfall == s("thiếu 02 lớp (cần 05)"));
}

TEST_CASE("S07: attendances, persons, sides, women and the sizes of classes", "[figures]")
{
    const DongNai office;
    const auto classes = heldActivities(office.database, QDate(2019, 1, 1), QDate(2019, 12, 31),
                                        {s("awareness_class"), s("inplant_class")});
    const Attendance sum = attendanceOf(classes);
    CHECK(sum.attendances == 252);
    CHECK(sum.persons == 251);
    CHECK(sum.officials == 35);
    CHECK(sum.enterpriseStaff == 217);
    CHECK(sum.women == 85);
    CHECK(sum.smallest == 47);
    CHECK(sum.largest == 55);
    for (const HeldActivity& activity : classes) CHECK_FALSE(activity.hasUnusualSize());
}

TEST_CASE("S07: the targets as JSON have the keys of the contract and whole numbers", "[figures]")
{
    const DongNai office;
    const QString json = targetsJson(office, QDate(2019, 12, 31));
    CHECK(json.startsWith(s(
        R"([{"actual":"2","actual_count":2,"base":null,"certain":true,"id":1,"indicator":"classes","kind":"count_at_least","progress_percent":100,"required":"2","required_count":2,"short_by":0,"value":"2","verdict":"met"})")));
    CHECK(json.contains(s(
        R"({"actual":"149","actual_count":149,"base":null,"certain":true,"id":6,"indicator":"participants","kind":"count_at_least","progress_percent":59.6,"required":"250","required_count":250,"short_by":101,"value":"250","verdict":"not_met"})")));
}

TEST_CASE("S07: money by source, in all and the state's part", "[figures]")
{
    const DongNai office;
    const auto plan = planFor(office.database, 2019);
    const MoneyFigures money = moneyOf(office.database, plan, QDate(2019, 12, 31));
    CHECK(money.total.planned == 350'000'000);
    CHECK(money.total.spent == 335'000'000);
    CHECK(money.total.spentOfPlanned()->toPlain() == s("67/70"));
    CHECK(money.total.spentOfPlanned()->shownPercent() == s("95,71%"));
    QStringList shares;
    for (const SourceAmounts& source : money.sources)
        shares << source.funding + QLatin1Char(' ') + source.amounts.spentOfPlanned()->shownPercent();
    CHECK(shares.join(s("; ")) == s("KHUYEN_CONG 91,67%; KHCN 75,00%; MOI_TRUONG 100,00%; DN 107,69%"));
    CHECK(money.state.planned == 220'000'000);
    CHECK(money.state.spentOfPlanned()->shownPercent() == s("88,64%"));

    const MoneyFigures earlier = moneyOf(office.database, plan, QDate(2019, 6, 30));
    CHECK(earlier.total.planned == 350'000'000);
    CHECK(earlier.total.spent == 0);
    CHECK(moneyOf(office.database, plan, QDate(2019, 1, 14)).total.isEmpty());
    CHECK_FALSE(moneyOf(office.database, plan, QDate(2019, 1, 14)).total.spentOfPlanned());
}

TEST_CASE("money belongs to the plan of its task or activity, and without any to the period of its date", "[figures]")
{
    DongNai office;
    const qint64 other = office.addPlan("other", "2019-01-01", "2019-12-31", 2018);
    const qint64 task
        = office.add(taskDictionary(),
                     {{"plan_id", other}, {"position", qint64(1)}, {"words", s("Tập huấn")}, {"state", s("open")}});
    office.addMoney(0, "NS_HUYEN", "spent", "2019-05-01", 7, task);
    office.addMoney(0, "NS_HUYEN", "spent", "2018-12-31", 11); // before both periods
    office.addMoney(0, "NS_HUYEN", "spent", "2019-02-01", 13);
    office.addMoney(other, "NS_HUYEN", "planned", "2018-12-20", 20); // decided before the year began
    const QDate end(2019, 12, 31);
    const MoneyFigures own = moneyOf(office.database, planFor(office.database, 2019, s("dong-nai")), end);
    CHECK(own.total.spent == 348'000'000);
    const MoneyFigures money = moneyOf(office.database, planFor(office.database, 2019, s("other")), end);
    CHECK(money.total.spent == 20'000'000);
    CHECK(money.total.planned == 20'000'000);
    REQUIRE(money.tasks.size() == 2);
    CHECK(money.tasks[0].id == task);
    CHECK(money.tasks[0].total().spent == 7'000'000);
    CHECK(money.tasks[1].id == 0);
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

TEST_CASE("a list of participants counts where nothing was typed in, and tells repeated persons", "[figures]")
{
    MadeOffice office;
    const qint64 a = office.addActivity("awareness_class", "A", "2019-01-10");
    const qint64 b = office.addActivity("awareness_class", "B", "2019-02-10");
    office.addParticipant(a, "Nguyễn Văn Dũng", "", "Công ty Hòa An", "enterprise", "male");
    office.addParticipant(b, "NGUYỄN VĂN DŨNG", "", "công ty Hoà An", "enterprise", "male"); // the same
    office.addParticipant(b, "Nguyễn Văn Dung", "", "Công ty Hòa An", "official", "female"); // another name
    office.addParticipant(a, "Lê Thị Mai", "", "", "community", "female");
    office.addParticipant(b, "Lê Thị Mai", "", "", "community", "female"); // a name alone tells nothing
    office.addParticipant(a, "Phạm An", "001", "Phòng Kinh tế");
    office.addParticipant(b, "Phạm An", "002", "Phòng Kinh tế"); // two numbers are two persons
    office.addParticipant(b, "Phạm An", "", "Phòng Kinh tế"); // one of them
    const Attendance sum = attendanceOf(heldActivities(office.database, {}, QDate(2019, 12, 31)));
    CHECK(sum.attendances == 8);
    CHECK(sum.persons == 6);
    CHECK(sum.women == 3);
    CHECK(sum.officials == 1);
    CHECK(sum.community == 2);
    CHECK(sum.enterpriseStaff == 5);
}

TEST_CASE("a list longer than the count typed in makes no person negative", "[figures]")
{
    MadeOffice office;
    for (const char* name : {"A", "B"}) {
        const qint64 activity = office.addClass("awareness_class", name, "2019-01-10", 0, 1, 30);
        for (const char* person : {"001", "002", "003"})
            office.addParticipant(activity, "Ai đó", person, "Nơi nào", "enterprise", "female");
    }
    const Attendance sum = attendanceOf(heldActivities(office.database, {}, QDate(2019, 12, 31)));
    CHECK(sum.attendances == 2);
    CHECK(sum.persons >= 1);
    CHECK(sum.persons <= sum.attendances);
    CHECK(sum.women == 2);
}

TEST_CASE("what another plan does is not counted, what a plan below does is", "[figures]")
{
    MadeOffice office;
    const qint64 plan = office.addPlan("p", "2019-01-01", "2019-12-31", 2018);
    const qint64 other = office.addPlan("q", "2015-01-01", "2015-12-31", 2014);
    const qint64 below = office.addPlan("r", "2015-01-01", "2015-12-31", 2014);
    office.addTarget(plan, "classes", "count_at_least", 3);
    const auto belongs = [&](const char* name, qint64 to) {
        const qint64 activity = office.addActivity("awareness_class", name, "2019-03-01");
        Transaction transaction(office.database, s("x"));
        Statement(office.database, "UPDATE activity SET plan_id = ? WHERE id = ?").bind(1, to).bind(2, activity).run();
        transaction.commit();
    };
    belongs("A", other);
    belongs("B", plan);
    belongs("C", below);
    {
        Transaction transaction(office.database, s("x"));
        Statement(office.database, "UPDATE plan SET parent_id = ? WHERE id = ?").bind(1, plan).bind(2, below).run();
        transaction.commit();
    }
    CHECK(office.figures(QDate(2019, 12, 31)).targets[0].actualCount == 2);
}

TEST_CASE("a class outside 50 ± 20% is remarked, at the edges it is not", "[figures]")
{
    MadeOffice office;
    for (const qint64 size : {39, 40, 60, 61}) office.addClass("awareness_class", "Lớp", "2019-01-10", 0, size, 0);
    office.addActivity("workshop", "Hội thảo", "2019-01-11");
    QString unusual;
    for (const HeldActivity& activity : heldActivities(office.database, {}, QDate(2019, 12, 31)))
        unusual += QLatin1Char(activity.hasUnusualSize() ? 'x' : '.');
    CHECK(unusual == s("x..x."));
}

TEST_CASE("assessments and enterprises count facilities, models count each", "[figures]")
{
    MadeOffice office;
    const qint64 unit = office.addUnit("1", "Xã", "commune", "commune");
    const qint64 one = office.addFacility("A", unit), two = office.addFacility("B", unit);
    office.addPlan("p", "2019-01-01", "2020-12-31", 2018);
    office.addTarget(1, "assessments", "count_at_least", 2);
    office.addTarget(1, "class_enterprises", "count_at_least", 2);
    office.addTarget(1, "models", "count_at_least", 20);
    office.addTarget(1, "assessments", "count_at_least", 1, "detailed_assessment");
    for (int i = 0; i < 2; ++i) office.addActivity("rapid_assessment", "Đánh giá", "2019-03-01", "held", one);
    office.addActivity("inplant_class", "Lớp", "2019-03-01", "held", two);
    office.addActivity("inplant_class", "Lớp hai", "2019-04-01", "held", two);
    office.addActivity("pilot_model", "Mô hình nước", "2019-05-01", "held", one);
    office.addActivity("demonstration_model", "Mô hình điện", "2019-05-01", "held", one);
    const auto figures = office.figures(QDate(2020, 6, 30));
    CHECK(figures.targets[0].actualCount == 1);
    CHECK(figures.targets[1].actualCount == 1);
    CHECK(figures.targets[2].actualCount == 2);
    CHECK(figures.targets[3].actualCount == 0);
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
