// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/survey.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice awarenessLevels[] = {
    {"NT0", QT_TRANSLATE_NOOP("Record", "NT0 not known"), "Không|0|Chưa biết"},
    {"NT1", QT_TRANSLATE_NOOP("Record", "NT1 heard of it"), "Có nghe nói"},
    {"NT2", QT_TRANSLATE_NOOP("Record", "NT2 knows the benefit"), "Có|1|Nhận thức được lợi ích"},
    {"NT3", QT_TRANSLATE_NOOP("Record", "NT3 committed"), "Có cam kết"},
    {"NTX", QT_TRANSLATE_NOOP("Record", "NTX not surveyed"), "Chưa khảo sát"},
};
constexpr Choice adoptionLevels[] = {
    {"AD0", QT_TRANSLATE_NOOP("Record", "AD0 not applied"), "Không|0|Chưa áp dụng"},
    {"AD1", QT_TRANSLATE_NOOP("Record", "AD1 rapid assessment"), "Đã đánh giá nhanh"},
    {"AD2", QT_TRANSLATE_NOOP("Record", "AD2 detailed assessment"), "Đã đánh giá chi tiết"},
    {"AD3", QT_TRANSLATE_NOOP("Record", "AD3 applying"), "Có|1|Đang áp dụng"},
    {"AD4", QT_TRANSLATE_NOOP("Record", "AD4 applying, with figures"), "Áp dụng có số liệu|Áp dụng, có số liệu"},
    {"AD5", QT_TRANSLATE_NOOP("Record", "AD5 model"), "Mô hình|Mô hình thí điểm/trình diễn"},
    {"ADS", QT_TRANSLATE_NOOP("Record", "ADS stopped"), "Ngừng áp dụng|Đã ngừng"},
    {"ADX", QT_TRANSLATE_NOOP("Record", "ADX not surveyed"), "Chưa khảo sát"},
};
// Groups of solutions: cp_solution_groups.csv (scp.gov.vn t10009; names of the sub-groups from memory).
constexpr Choice solutionGroups[] = {
    {"1.1", QT_TRANSLATE_NOOP("Record", "1.1 Good housekeeping"), "Quản lý nội vi"},
    {"1.2", QT_TRANSLATE_NOOP("Record", "1.2 Better process control"), "Kiểm soát quá trình tốt hơn"},
    {"1.3", QT_TRANSLATE_NOOP("Record", "1.3 Input material change"), "Thay đổi nguyên liệu"},
    {"1.4", QT_TRANSLATE_NOOP("Record", "1.4 Equipment modification"), "Cải tiến thiết bị"},
    {"1.5", QT_TRANSLATE_NOOP("Record", "1.5 New technology"), "Công nghệ sản xuất mới"},
    {"2.1", QT_TRANSLATE_NOOP("Record", "2.1 On-site recovery and reuse"), "Tận thu và tái sử dụng tại chỗ"},
    {"2.2", QT_TRANSLATE_NOOP("Record", "2.2 Useful by-products"), "Tạo ra sản phẩm phụ có ích"},
    {"3.1", QT_TRANSLATE_NOOP("Record", "3.1 Product modification"), "Thay đổi sản phẩm"},
    {"3.2", QT_TRANSLATE_NOOP("Record", "3.2 Packaging modification"), "Thay đổi bao bì"},
};

} // namespace

const Dictionary& surveyDictionary()
{
    static const Dictionary dictionary{
        .table = "survey",
        .title = QT_TRANSLATE_NOOP("Record", "Surveys"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Survey date"), .type = FieldType::Date},
            {.name = "awareness", .label = QT_TRANSLATE_NOOP("Record", "Awareness"), .type = FieldType::Choice, .choices = awarenessLevels},
            {.name = "adoption", .label = QT_TRANSLATE_NOOP("Record", "Adoption"), .type = FieldType::Choice, .choices = adoptionLevels},
            {.name = "solutions", .label = QT_TRANSLATE_NOOP("Record", "Solutions"), .type = FieldType::Codes, .choices = solutionGroups, .help = QT_TRANSLATE_NOOP("Record", "Codes of the groups parted by ;")},
            {.name = "staff", .label = QT_TRANSLATE_NOOP("Record", "Cleaner-production staff")},
            {.name = "form_number", .label = QT_TRANSLATE_NOOP("Record", "Form number"), .help = QT_TRANSLATE_NOOP("Record", "As it stands on the paper form")},
            {.name = "surveyor", .label = QT_TRANSLATE_NOOP("Record", "Surveyor")},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source of the figure")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

std::span<const Choice> solutionGroupChoices() { return solutionGroups; }

Answer awarenessAnswer(const QString& code)
{
    if (code == QLatin1String("NT2") || code == QLatin1String("NT3")) return Answer::Yes;
    return code == QLatin1String("NT0") || code == QLatin1String("NT1") ? Answer::No : Answer::Unknown;
}

Answer adoptionAnswer(const QString& code)
{
    if (code == QLatin1String("AD3") || code == QLatin1String("AD4") || code == QLatin1String("AD5"))
        return Answer::Yes;
    return code == QLatin1String("AD0") || code == QLatin1String("AD1") || code == QLatin1String("AD2")
            || code == QLatin1String("ADS")
        ? Answer::No
        : Answer::Unknown;
}

} // namespace core
