// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/practice_activities.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/activity.h"
#include "core/record/facility.h"
#include "core/record/funding.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"

namespace core {

namespace {

struct PracticeActivity {
    const char *kind, *name, *date, *place;
    const char* facility; ///< Code; empty: of no facility
    qint64 officials, enterpriseStaff, women; ///< -1: nothing to count
    qint64 quantity; ///< 0: none
    const char *unit, *result;
};

constexpr PracticeActivity activities[] = {
    {"broadcast", "Tuyên truyền về sản xuất sạch hơn trên Đài Truyền thanh huyện", "2018-04-20",
     "Đài Truyền thanh huyện", "", -1, -1, -1, 12, "tin, bài", ""},
    {"awareness_class", "Lớp tập huấn nâng cao nhận thức về sản xuất sạch hơn", "2018-05-15", "Hội trường UBND huyện",
     "", 22, 28, 15, 0, "", ""},
    {"inplant_class", "Lớp tập huấn tại doanh nghiệp", "2018-09-20", "Công ty CP Dương Minh", "F06", 0, 46, 17, 0, "",
     ""},
    {"rapid_assessment", "Đánh giá nhanh sản xuất sạch hơn", "2018-10-12", "", "F14", -1, -1, -1, 0, "",
     "Đề xuất 05 giải pháp quản lý nội vi và tiết kiệm điện"},
};

// No province has the code 000: the numbers belong to nobody.
constexpr struct {
    const char *name, *identity, *sex, *side, *workplace;
} participants[] = {
    {"Nguyễn Văn Bình", "000000000011", "male", "official", "Phòng Kinh tế"},
    {"Trần Thị Hòa", "000000000022", "female", "enterprise", "Công ty CP Dương Minh"},
    {"Lê Quang Minh", "000000000033", "male", "enterprise", "Công ty TNHH Nhựa Tráng Việt"},
};

constexpr struct {
    const char *name, *facility, *position, *from;
} staff[] = {
    {"Phạm Thị Lan", "F01", "Phụ trách môi trường", "2017-03-01"},
    {"Vũ Đức Thắng", "F02", "Trưởng phòng kỹ thuật", "2017-06-15"},
};

constexpr struct {
    const char* funding;
    qint64 planned, allocated, spent; ///< Đồng
} money[] = {
    {"NS_HUYEN", 60'000'000, 60'000'000, 57'500'000},
    {"KHUYEN_CONG", 40'000'000, 40'000'000, 40'000'000},
    {"DN", 20'000'000, 0, 22'000'000},
};

QString s(const char* text) { return QString::fromUtf8(text); }

const QString mark = QStringLiteral("Dữ liệu thực hành");

class PracticeWork {
public:
    explicit PracticeWork(Database& database)
        : m_database(database), m_plan(Table(database, planDictionary()).first("code", s("melinh-2018"))->id)
    {
    }

    void addActivity(const PracticeActivity& line)
    {
        Record activity(activityDictionary());
        activity["plan_id"] = m_plan;
        activity["kind"] = s(line.kind);
        activity["name"] = s(line.name);
        activity["state"] = s("held");
        activity["planned_date"] = s(line.date);
        activity["date"] = s(line.date);
        activity["place"] = valueOf(s(line.place));
        if (line.officials >= 0) {
            activity["officials"] = line.officials;
            activity["enterprise_staff"] = line.enterpriseStaff;
            activity["women"] = line.women;
        }
        if (line.quantity > 0) {
            activity["quantity"] = Decimal(line.quantity).raw();
            activity["unit"] = s(line.unit);
        }
        activity["result"] = valueOf(s(line.result));
        activity["note"] = mark;
        const qint64 id = insert(activity);
        if (*line.facility) {
            Record link(activityFacilityDictionary());
            link["activity_id"] = id;
            link["facility_id"] = facility(line.facility);
            insert(link);
        }
        if (s(line.kind) != QLatin1String("awareness_class")) return;
        for (const auto& person : participants) {
            Record participant(participantDictionary());
            participant["activity_id"] = id;
            participant["name"] = s(person.name);
            participant["identity"] = s(person.identity);
            participant["sex"] = s(person.sex);
            participant["side"] = s(person.side);
            participant["workplace"] = s(person.workplace);
            participant["note"] = mark;
            insert(participant);
        }
    }

    void addStaff(const char* name, const char* at, const char* position, const char* from)
    {
        Record person(personDictionary());
        person["name"] = s(name);
        person["note"] = mark;
        Record post(staffDictionary());
        post["person_id"] = insert(person);
        post["duty"] = s("guiding");
        post["facility_id"] = facility(at);
        post["position"] = s(position);
        post["from_date"] = s(from);
        post["qualified"] = qint64(1);
        post["note"] = mark;
        insert(post);
    }

    void addMoney(const char* funding, const char* kind, const char* date, qint64 amount)
    {
        if (amount == 0) return;
        Record record(moneyDictionary());
        record["plan_id"] = m_plan;
        record["funding"] = s(funding);
        record["kind"] = s(kind);
        record["date"] = s(date);
        record["amount"] = amount;
        record["note"] = mark;
        insert(record);
    }

private:
    qint64 insert(const Record& record) { return Table(m_database, record.dictionary()).insert(record); }
    qint64 facility(const char* code) { return Table(m_database, facilityDictionary()).first("code", s(code))->id; }

    Database& m_database;
    qint64 m_plan;
};

} // namespace

void addPracticeActivities(Database& database)
{
    PracticeWork work(database);
    for (const PracticeActivity& activity : activities) work.addActivity(activity);
    for (const auto& [name, facility, position, from] : staff) work.addStaff(name, facility, position, from);
    for (const auto& [funding, planned, allocated, spent] : money) {
        work.addMoney(funding, "planned", "2018-03-28", planned);
        work.addMoney(funding, "allocated", "2018-04-16", allocated);
        work.addMoney(funding, "spent", "2018-11-30", spent);
    }
}

} // namespace core
