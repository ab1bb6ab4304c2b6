// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/figures.h"
#include "core/record/activity.h"
#include "core/record/administrative_unit.h"
#include "core/record/facility.h"
#include "core/record/funding.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/task.h"

#include <QString>

#include <initializer_list>
#include <utility>

/// A file that a test fills with plans, activities, posts and money, a line each.
struct MadeOffice {
    using Cells = std::initializer_list<std::pair<const char*, core::Value>>;

    static QString s(const char* text) { return QString::fromUtf8(text); }
    static core::Value text(const char* text) { return core::Value{s(text)}; }

    qint64 add(const core::Dictionary& dictionary, Cells cells)
    {
        core::Record record(dictionary);
        for (const auto& [name, value] : cells) record[name] = value;
        core::Transaction transaction(database, s("test"));
        const qint64 id = core::Table(database, dictionary).insert(record);
        transaction.commit();
        return id;
    }
    void change(const core::Dictionary& dictionary, qint64 id, Cells cells)
    {
        core::Transaction transaction(database, s("test"));
        core::Table table(database, dictionary);
        core::Record record = *table.record(id);
        for (const auto& [name, value] : cells) record[name] = value;
        table.update(record);
        transaction.commit();
    }

    qint64 addPlan(const char* code, const char* from, const char* to, qint64 baseYear)
    {
        return add(core::planDictionary(),
                   {{"code", text(code)},
                    {"own", qint64(1)},
                    {"level", text("province")},
                    {"number", text("12/KH-UBND")},
                    {"title", text("Kế hoạch sản xuất sạch hơn")},
                    {"period_from", text(from)},
                    {"period_to", text(to)},
                    {"base_year", baseYear},
                    {"official_rate", text("population")},
                    {"carry_years", qint64(0)},
                    {"resource_rule", text("energy")},
                    {"resource_scope", text("energy")}});
    }
    qint64 addTarget(qint64 plan, const char* indicator, const char* kind, qint64 value, const char* activities = "")
    {
        return add(core::targetDictionary(),
                   {{"plan_id", plan},
                    {"position", ++targets},
                    {"indicator", text(indicator)},
                    {"kind", text(kind)},
                    {"words", QStringLiteral("Chỉ tiêu số %1").arg(targets)},
                    {"value", core::Decimal(value).raw()},
                    {"cohort", text("adopters")},
                    {"reading_confirmed", qint64(1)},
                    {"scope_activities", core::valueOf(s(activities))}});
    }
    qint64 addUnit(const char* code, const char* name, const char* type, const char* level, qint64 parent = 0)
    {
        return add(core::administrativeUnitDictionary(),
                   {{"code", text(code)},
                    {"name", text(name)},
                    {"type", text(type)},
                    {"level", text(level)},
                    {"parent_id", parent == 0 ? core::Value{} : core::Value{parent}}});
    }
    qint64 addFacility(const char* code, qint64 unit, qint64 zone = 0, qint64 labour = 0)
    {
        const qint64 id = add(core::facilityDictionary(),
                              {{"code", text(code)},
                               {"name", QStringLiteral("Công ty %1").arg(s(code))},
                               {"legal_form", text("limited")},
                               {"unit_id", unit},
                               {"zone_id", zone == 0 ? core::Value{} : core::Value{zone}},
                               {"start_date", text("2010-01-01")}});
        if (labour > 0)
            add(core::facilityYearDictionary(), {{"facility_id", id}, {"year", qint64(2017)}, {"labour", labour}});
        return id;
    }
    qint64 addActivity(const char* kind, const char* name, const char* date, const char* state = "held",
                       qint64 facility = 0)
    {
        const bool held = qstrcmp(state, "held") == 0;
        const qint64 id = add(core::activityDictionary(),
                              {{"kind", text(kind)},
                               {"name", text(name)},
                               {"state", text(state)},
                               {held ? "date" : "planned_date", text(date)}});
        if (facility != 0) add(core::activityFacilityDictionary(), {{"activity_id", id}, {"facility_id", facility}});
        return id;
    }
    qint64 addClass(const char* kind, const char* name, const char* date, qint64 officials, qint64 enterprise,
                    qint64 women, qint64 facility = 0)
    {
        const qint64 id = addActivity(kind, name, date, "held", facility);
        change(core::activityDictionary(), id,
               {{"officials", officials}, {"enterprise_staff", enterprise}, {"women", women}});
        return id;
    }
    void addParticipant(qint64 activity, const char* name, const char* identity, const char* workplace = "",
                        const char* side = "enterprise", const char* sex = "male")
    {
        add(core::participantDictionary(),
            {{"activity_id", activity},
             {"name", text(name)},
             {"identity", core::valueOf(s(identity))},
             {"workplace", core::valueOf(s(workplace))},
             {"side", text(side)},
             {"sex", text(sex)}});
    }
    qint64 addPerson(const char* name) { return add(core::personDictionary(), {{"name", text(name)}}); }
    /// place: "facility_id", "zone_id", "unit_id" or "organisation_id".
    qint64 addPost(qint64 person, const char* duty, const char* place, qint64 at, const char* from,
                   const char* until = "")
    {
        return add(core::staffDictionary(),
                   {{"person_id", person},
                    {"duty", text(duty)},
                    {place, at},
                    {"from_date", text(from)},
                    {"to_date", core::valueOf(s(until))},
                    {"qualified", qint64(1)}});
    }
    void addMoney(qint64 plan, const char* funding, const char* kind, const char* date, qint64 million,
                  qint64 task = 0, qint64 activity = 0)
    {
        add(core::moneyDictionary(),
            {{"plan_id", plan == 0 ? core::Value{} : core::Value{plan}},
             {"task_id", task == 0 ? core::Value{} : core::Value{task}},
             {"activity_id", activity == 0 ? core::Value{} : core::Value{activity}},
             {"funding", text(funding)},
             {"kind", text(kind)},
             {"date", text(date)},
             {"amount", million * 1'000'000}});
    }

    core::Figures figures(const QDate& day, const char* plan = "") const
    {
        core::FigureRequest request;
        request.year = day.year();
        request.asOf = day;
        request.plan = s(plan);
        return core::figuresOf(database, request);
    }

    core::Database database{QStringLiteral(":memory:"), core::Database::Mode::Create};
    qint64 targets = 0;
};

/// Scenario S07: classes, assessments and money of a plan of 2019 as Đồng Nai's.
struct DongNai : MadeOffice {
    DongNai()
    {
        const qint64 unit = addUnit("75", "Tỉnh Đồng Nai", "province", "province");
        plan = addPlan("dong-nai", "2019-01-01", "2019-12-31", 2018);
        addTarget(plan, "classes", "count_at_least", 2, "awareness_class");
        addTarget(plan, "participants", "count_at_least", 100, "awareness_class");
        addTarget(plan, "assessments", "count_at_least", 5);
        addTarget(plan, "classes", "count_at_least", 5, "inplant_class");
        addTarget(plan, "class_enterprises", "count_at_least", 5);
        addTarget(plan, "participants", "count_at_least", 250, "inplant_class");
        for (int i = 0; i < 5; ++i)
            enterprises[i] = addFacility(qPrintable(QStringLiteral("D%1").arg(i + 1)), unit);
        l1 = addClass("awareness_class", "Lớp L1", "2019-03-12", 20, 28, 12);
        l2 = addClass("awareness_class", "Lớp L2", "2019-08-20", 15, 40, 21);
        addClass("inplant_class", "Lớp K1", "2019-05-10", 0, 50, 18, enterprises[0]);
        k2 = addClass("inplant_class", "Lớp K2", "2019-06-14", 0, 47, 9, enterprises[1]);
        addClass("inplant_class", "Lớp K3", "2019-09-05", 0, 52, 25, enterprises[2]);
        addActivity("inplant_class", "Lớp K4", "2019-10-15", "planned", enterprises[3]);
        addActivity("inplant_class", "Lớp K5", "2019-11-15", "planned", enterprises[4]);
        addParticipant(l1, "Trần Thị Hoa", "036185000123", "Công ty D2");
        addParticipant(k2, "Trần Thị Hòa", "036185000123", "Công ty D2");
        for (int i = 0; i < 4; ++i)
            addActivity("rapid_assessment", "Đánh giá nhanh", "2019-07-15", "held", enterprises[i]);
        addActivity("rapid_assessment", "Đánh giá nhanh", "2019-12-01", "doing", enterprises[4]);
        const struct {
            const char* funding;
            qint64 planned, spent;
        } amounts[]
            = {{"KHUYEN_CONG", 120, 110}, {"KHCN", 60, 45}, {"MOI_TRUONG", 40, 40}, {"DN", 130, 140}};
        for (const auto& [funding, planned, spent] : amounts) {
            addMoney(plan, funding, "planned", "2019-01-15", planned);
            addMoney(plan, funding, "spent", "2019-11-30", spent);
        }
    }
    qint64 plan = 0, l1 = 0, l2 = 0, k2 = 0;
    qint64 enterprises[5] = {};
};
