// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office_targets.h"
#include "tests/texts.h"

#include "core/indicator/activities.h"
#include "core/indicator/late_tasks.h"
#include "core/indicator/money.h"
#include "core/report/wording.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

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
