// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_office.h"

#include "core/record/activity.h"
#include "core/record/funding.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/task.h"

/// A plan for 2018 with a task, five activities, a list of participants, money, and three persons in posts, added to
/// the facilities of fillSample().
inline void fillActivities(core::Database& database)
{
    using namespace core;
    Transaction transaction(database, s("Dữ liệu mẫu"));
    const auto insert = [&](const Dictionary& dictionary, std::initializer_list<std::pair<const char*, Value>> fields) {
        Record record(dictionary);
        for (const auto& [name, value] : fields) record[name] = value;
        return Table(database, dictionary).insert(record);
    };
    const auto facility
        = [&](const char* code) { return Table(database, facilityDictionary()).first("code", s(code))->id; };
    const qint64 plan = insert(planDictionary(),
                               {{"code", s("KH-2018")},
                                {"own", qint64(1)},
                                {"level", s("district")},
                                {"number", s("108/KH-UBND")},
                                {"title", s("Kế hoạch sản xuất sạch hơn trong công nghiệp năm 2018")},
                                {"period_from", s("2018-01-01")},
                                {"period_to", s("2018-12-31")},
                                {"base_year", qint64(2017)},
                                {"official_rate", s("population")},
                                {"carry_years", qint64(0)},
                                {"resource_rule", s("energy")},
                                {"resource_scope", s("energy")}});
    const qint64 office = insert(organisationDictionary(), {{"name", s("Phòng Kinh tế")}, {"kind", s("department")}});
    const qint64 task = insert(taskDictionary(),
                               {{"plan_id", plan},
                                {"position", qint64(1)},
                                {"number", s("III.1")},
                                {"words", s("Tổ chức 02 lớp tập huấn nâng cao nhận thức về sản xuất sạch hơn")},
                                {"kind", s("awareness_class")},
                                {"quantity", Decimal(2).raw()},
                                {"unit", s("lớp")},
                                {"lead_id", office},
                                {"deadline", s("2018-09-30")},
                                {"state", s("doing")}});
    const qint64 first = insert(activityDictionary(),
                                {{"plan_id", plan},
                                 {"task_id", task},
                                 {"kind", s("awareness_class")},
                                 {"name", s("Lớp tập huấn nâng cao nhận thức về SXSH đợt 1")},
                                 {"state", s("held")},
                                 {"planned_date", s("2018-03-10")},
                                 {"date", s("2018-03-12")},
                                 {"place", s("Hội trường UBND huyện")},
                                 {"organisation_id", office},
                                 {"planned_participants", qint64(50)},
                                 {"officials", qint64(20)},
                                 {"enterprise_staff", qint64(28)},
                                 {"women", qint64(12)},
                                 {"result_before", s("41% trả lời đúng")},
                                 {"result_after", s("87% trả lời đúng")},
                                 {"result", s("48 học viên hoàn thành khóa học")},
                                 {"evidence", s("Báo cáo lớp học số 12/BC-KT")}});
    insert(activityDictionary(),
           {{"plan_id", plan},
            {"task_id", task},
            {"kind", s("awareness_class")},
            {"name", s("Lớp tập huấn nâng cao nhận thức về SXSH đợt 2")},
            {"state", s("planned")},
            {"planned_date", s("2018-08-20")},
            {"place", s("Thị trấn Quang Minh")}});
    const qint64 visit = insert(activityDictionary(),
                                {{"plan_id", plan},
                                 {"kind", s("rapid_assessment")},
                                 {"name", s("Đánh giá nhanh SXSH tại HTX Đương Đại")},
                                 {"state", s("held")},
                                 {"date", s("2018-06-14")},
                                 {"place", s("Xã Thạch Đà")}});
    insert(activityDictionary(),
           {{"plan_id", plan},
            {"kind", s("broadcast")},
            {"name", s("Phóng sự trên đài truyền thanh huyện")},
            {"state", s("held")},
            {"date", s("2018-05-04")},
            {"quantity", Decimal(4).raw()},
            {"unit", s("tin, bài")}});
    insert(activityDictionary(),
           {{"plan_id", plan},
            {"kind", s("study_visit")},
            {"name", s("Tham quan mô hình trình diễn tại Bắc Ninh")},
            {"state", s("cancelled")}});
    insert(activityFacilityDictionary(),
           {{"activity_id", visit}, {"facility_id", facility("F05")}, {"result", s("Đề xuất 6 giải pháp")}});
    for (const char* code : {"F01", "F04"})
        insert(activityFacilityDictionary(), {{"activity_id", first}, {"facility_id", facility(code)}});
    static const struct {
        const char *name, *identity, *sex, *side, *workplace, *position;
    } people[] = {
        {"Nguyễn Thị Đào", "001185012345", "female", "enterprise", "Công ty TNHH Bao bì Đường Việt", "Quản đốc"},
        {"Trần Văn Dũng", "001090054321", "male", "enterprise", "Cơ sở Gạch Tam Đồng", "Chủ cơ sở"},
        {"Lê Thị Ánh", "", "female", "official", "UBND xã Tam Đồng", "Công chức"},
    };
    for (const auto& person : people)
        insert(participantDictionary(),
               {{"activity_id", first},
                {"name", s(person.name)},
                {"identity", valueOf(s(person.identity))},
                {"sex", s(person.sex)},
                {"side", s(person.side)},
                {"workplace", s(person.workplace)},
                {"position", s(person.position)}});
    static const struct {
        const char *funding, *kind, *date;
        qint64 million;
    } money[] = {
        {"KHUYEN_CONG", "planned", "2018-01-15", 120},
        {"KHUYEN_CONG", "allocated", "2018-02-20", 120},
        {"KHUYEN_CONG", "spent", "2018-03-30", 110},
        {"KHCN", "planned", "2018-01-15", 60},
        {"KHCN", "spent", "2018-07-02", 45},
        {"DN", "planned", "2018-01-15", 130},
        {"DN", "spent", "2018-11-05", 140},
    };
    for (const auto& line : money)
        insert(moneyDictionary(),
               {{"plan_id", plan},
                {"activity_id", s(line.kind) == s("spent") && line.million == 110 ? Value{first} : Value{}},
                {"funding", s(line.funding)},
                {"kind", s(line.kind)},
                {"date", s(line.date)},
                {"amount", line.million * 1'000'000},
                {"document", s("QĐ 45/QĐ-UBND")}});
    const auto person = [&](const char* name, const char* sex) {
        return insert(personDictionary(), {{"name", s(name)}, {"sex", s(sex)}});
    };
    const qint64 officer = person("Phạm Quốc Khánh", "male"), consultant = person("Đỗ Thị Hồng", "female");
    const qint64 gone = person("Vũ Đình Ân", "male");
    insert(staffDictionary(),
           {{"person_id", officer},
            {"duty", s("state_officer")},
            {"organisation_id", office},
            {"position", s("Chuyên viên")},
            {"from_date", s("2018-01-02")},
            {"qualified", qint64(1)},
            {"certificate", s("GCN 12/2017")}});
    for (const char* code : {"F05", "F06"})
        insert(staffDictionary(),
               {{"person_id", consultant},
                {"duty", s("guiding")},
                {"facility_id", facility(code)},
                {"from_date", s("2017-05-01")},
                {"qualified", qint64(1)}});
    insert(staffDictionary(),
           {{"person_id", gone},
            {"duty", s("guiding")},
            {"facility_id", facility("F08")},
            {"from_date", s("2017-01-01")},
            {"to_date", s("2018-11-01")},
            {"qualified", qint64(1)}});
    transaction.commit();
}
