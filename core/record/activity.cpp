// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/activity.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Words of the record dictionaries.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

constexpr Choice activityKinds[] = {
    {"awareness_class", QT_TRANSLATE_NOOP("Record", "Awareness class"), "Lớp tập huấn nâng cao nhận thức"},
    {"inplant_class", QT_TRANSLATE_NOOP("Record", "In-plant class"), "Lớp tập huấn tại doanh nghiệp"},
    {"workshop", QT_TRANSLATE_NOOP("Record", "Workshop or conference"), "Hội thảo, hội nghị"},
    {"study_visit", QT_TRANSLATE_NOOP("Record", "Study visit"), "Tham quan, học tập"},
    {"broadcast", QT_TRANSLATE_NOOP("Record", "Broadcast"), "Tin, bài, phóng sự phát thanh, truyền hình"},
    {"article", QT_TRANSLATE_NOOP("Record", "Article on the web site"), "Tin, bài trên cổng thông tin điện tử"},
    {"leaflet", QT_TRANSLATE_NOOP("Record", "Leaflets and posters"), "Tờ rơi, tranh cổ động"},
    {"handbook", QT_TRANSLATE_NOOP("Record", "Handbook"), "Sổ tay hướng dẫn"},
    {"training_material", QT_TRANSLATE_NOOP("Record", "Training material"), "Giáo trình, tài liệu tập huấn"},
    {"rapid_assessment", QT_TRANSLATE_NOOP("Record", "Rapid assessment"), "Đánh giá nhanh"},
    {"detailed_assessment", QT_TRANSLATE_NOOP("Record", "Detailed assessment"), "Đánh giá chi tiết"},
    {"pilot_model", QT_TRANSLATE_NOOP("Record", "Pilot model"), "Mô hình thí điểm"},
    {"demonstration_model", QT_TRANSLATE_NOOP("Record", "Demonstration model"), "Mô hình trình diễn"},
    {"technical_support", QT_TRANSLATE_NOOP("Record", "Technical support"), "Hỗ trợ kỹ thuật"},
    {"equipment", QT_TRANSLATE_NOOP("Record", "Equipment introduced"), "Giới thiệu thiết bị, công nghệ"},
    {"zone_survey", QT_TRANSLATE_NOOP("Record", "Field survey in a zone"), "Khảo sát thực tế tại khu, cụm"},
    {"database", QT_TRANSLATE_NOOP("Record", "Information system"), "Hệ thống thông tin, cơ sở dữ liệu"},
    {"website", QT_TRANSLATE_NOOP("Record", "Web site"), "Chuyên mục, trang thông tin điện tử"},
    {"other", QT_TRANSLATE_NOOP("Record", "Other"), "Hoạt động khác"},
};
constexpr Choice activityStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Record", "Intended"), "Dự kiến"},
    {"doing", QT_TRANSLATE_NOOP("Record", "Under way"), "Đang thực hiện"},
    {"held", QT_TRANSLATE_NOOP("Record", "Held or delivered"), "Đã thực hiện"},
    {"cancelled", QT_TRANSLATE_NOOP("Record", "Cancelled"), "Hủy"},
};
constexpr Choice sides[] = {
    {"official", QT_TRANSLATE_NOOP("Record", "Official"), "Cán bộ nhà nước"},
    {"enterprise", QT_TRANSLATE_NOOP("Record", "Enterprise"), "Doanh nghiệp"},
    {"community", QT_TRANSLATE_NOOP("Record", "Community"), "Cộng đồng"},
};
constexpr Choice participantSexes[] = {
    {"male", QT_TRANSLATE_NOOP("Record", "Man"), "Nam"},
    {"female", QT_TRANSLATE_NOOP("Record", "Woman"), "Nữ"},
};

} // namespace

std::span<const Choice> activityKindChoices() { return activityKinds; }

const Dictionary& activityDictionary()
{
    static const Dictionary dictionary{
        .table = "activity",
        .title = QT_TRANSLATE_NOOP("Record", "Activities"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .refersTo = "plan"},
            {.name = "task_id", .label = QT_TRANSLATE_NOOP("Record", "Task"), .type = FieldType::Reference, .refersTo = "task"},
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Kind"), .type = FieldType::Choice, .required = true, .choices = activityKinds},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Activity"), .required = true, .maxLength = 500},
            {.name = "state", .label = QT_TRANSLATE_NOOP("Record", "State"), .type = FieldType::Choice, .required = true, .choices = activityStates},
            {.name = "planned_date", .label = QT_TRANSLATE_NOOP("Record", "Planned for"), .type = FieldType::Date},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Held or delivered on"), .type = FieldType::Date},
            {.name = "place", .label = QT_TRANSLATE_NOOP("Record", "Venue"), .maxLength = 300},
            {.name = "zone_id", .label = QT_TRANSLATE_NOOP("Record", "Industrial zone"), .type = FieldType::Reference, .refersTo = "zone"},
            {.name = "organisation_id", .label = QT_TRANSLATE_NOOP("Record", "Organiser"), .type = FieldType::Reference, .refersTo = "organisation"},
            {.name = "quantity", .label = QT_TRANSLATE_NOOP("Record", "Quantity"), .type = FieldType::Number, .min = 0, .help = QT_TRANSLATE_NOOP("Record", "Leaflets, broadcasts, copies.")},
            {.name = "unit", .label = QT_TRANSLATE_NOOP("Record", "Unit"), .maxLength = 60},
            {.name = "planned_participants", .label = QT_TRANSLATE_NOOP("Record", "Planned participants"), .type = FieldType::Integer, .min = 0, .max = 1000000, .unit = "người"},
            {.name = "officials", .label = QT_TRANSLATE_NOOP("Record", "Officials"), .type = FieldType::Integer, .min = 0, .max = 1000000, .unit = "lượt"},
            {.name = "enterprise_staff", .label = QT_TRANSLATE_NOOP("Record", "From enterprises"), .type = FieldType::Integer, .min = 0, .max = 1000000, .unit = "lượt"},
            {.name = "community", .label = QT_TRANSLATE_NOOP("Record", "From the community"), .type = FieldType::Integer, .min = 0, .max = 1000000, .unit = "lượt"},
            {.name = "women", .label = QT_TRANSLATE_NOOP("Record", "Women"), .type = FieldType::Integer, .min = 0, .max = 1000000, .unit = "lượt"},
            {.name = "result_before", .label = QT_TRANSLATE_NOOP("Record", "Before"), .help = QT_TRANSLATE_NOOP("Record", "Result of a test before a class, or the state before.")},
            {.name = "result_after", .label = QT_TRANSLATE_NOOP("Record", "After")},
            {.name = "result", .label = QT_TRANSLATE_NOOP("Record", "Result"), .type = FieldType::Lines, .maxLength = 4000},
            {.name = "evidence", .label = QT_TRANSLATE_NOOP("Record", "Evidence"), .maxLength = 1000},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
        .sortField = "name",
    };
    return dictionary;
}

const Dictionary& activityFacilityDictionary()
{
    static const Dictionary dictionary{
        .table = "activity_facility",
        .title = QT_TRANSLATE_NOOP("Record", "Facilities of the activity"),
        .fields = {
            {.name = "activity_id", .label = QT_TRANSLATE_NOOP("Record", "Activity"), .type = FieldType::Reference, .required = true, .refersTo = "activity"},
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "result", .label = QT_TRANSLATE_NOOP("Record", "Result"), .maxLength = 2000},
        },
    };
    return dictionary;
}

const Dictionary& participantDictionary()
{
    static const Dictionary dictionary{
        .table = "participant",
        .title = QT_TRANSLATE_NOOP("Record", "Participants of the activity"),
        .fields = {
            {.name = "activity_id", .label = QT_TRANSLATE_NOOP("Record", "Activity"), .type = FieldType::Reference, .required = true, .refersTo = "activity"},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Name"), .required = true, .maxLength = 200},
            {.name = "identity", .label = QT_TRANSLATE_NOOP("Record", "Identity number"), .help = QT_TRANSLATE_NOOP("Record", "Tells persons of the same name apart."), .maxLength = 20},
            {.name = "sex", .label = QT_TRANSLATE_NOOP("Record", "Sex"), .type = FieldType::Choice, .choices = participantSexes},
            {.name = "side", .label = QT_TRANSLATE_NOOP("Record", "On behalf of"), .type = FieldType::Choice, .choices = sides},
            {.name = "workplace", .label = QT_TRANSLATE_NOOP("Record", "Workplace"), .maxLength = 300},
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .refersTo = "facility"},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Position")},
            {.name = "phone", .label = QT_TRANSLATE_NOOP("Record", "Phone"), .maxLength = 60},
            {.name = "certificate", .label = QT_TRANSLATE_NOOP("Record", "Certificate"), .maxLength = 300},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

Problems checkActivity(const Record& activity)
{
    Problems problems;
    const auto warn = [&](const char* field, const char* code, const QString& message) {
        problems.push_back({QString::fromLatin1(field), message, Severity::Warning, QString::fromLatin1(code), {}});
    };
    const QString state = activity.text("state");
    const bool held = state == QLatin1String("held");
    if (held && !activity.date("date").isValid())
        warn("date", "missing", Words::tr("Without the day on which it was held it counts in no year."));
    if (!held && state != QLatin1String("cancelled") && activity.date("date").isValid())
        warn("state", "not_held", Words::tr("It has a day on which it was held, but counts only once it is held."));
    qint64 attendances = 0;
    bool stated = false;
    for (const char* field : {"officials", "enterprise_staff", "community"}) {
        stated = stated || activity.integer(field);
        attendances += activity.integer(field).value_or(0);
    }
    if (stated && activity.integer("women").value_or(0) > attendances)
        warn("women", "too_many", Words::tr("More women than participants (%1).").arg(attendances));
    return problems;
}

} // namespace core
