// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/database/database.h"
#include "core/indicator/activities.h"
#include "core/indicator/figures.h"
#include "core/indicator/late_tasks.h"
#include "core/record/activity.h"
#include "core/report/wording.h"

#include <algorithm>
#include <map>

namespace core::progress {

namespace {

using Activities = std::vector<HeldActivity>;

Activities ofKinds(const Activities& activities, const QStringList& kinds)
{
    Activities some;
    std::copy_if(activities.begin(), activities.end(), std::back_inserter(some),
                 [&](const HeldActivity& activity) { return kinds.contains(activity.kind); });
    return some;
}

/// How much of something was done, in millionths: facilities assessed, models, copies and broadcasts, else activities.
qint64 amountOf(const Activities& activities)
{
    const QString kind = activities.front().kind;
    if (kind == QLatin1String("rapid_assessment") || kind == QLatin1String("detailed_assessment"))
        return facilitiesOf(activities) * Decimal::one;
    if (kind == QLatin1String("pilot_model") || kind == QLatin1String("demonstration_model"))
        return modelsOf(activities) * Decimal::one;
    qint64 sum = 0;
    for (const HeldActivity& activity : activities) sum += activity.quantity > 0 ? activity.quantity : Decimal::one;
    return sum;
}

/// What is counted where the office gave no unit.
QString ownUnit(const QString& kind)
{
    return kind == QLatin1String("rapid_assessment") || kind == QLatin1String("detailed_assessment")
        ? QStringLiteral("cơ sở")
        : QString();
}

/// "tờ rơi, tranh cổ động (500 tờ)", without a unit "02 hội thảo, hội nghị", a part for each kind and unit in the order
/// of the dictionary.
QStringList kindsDone(const Activities& activities)
{
    QStringList parts;
    for (const Choice& choice : activityKindChoices()) {
        std::map<QString, Activities> byUnit;
        for (const HeldActivity& activity : activities)
            if (activity.kind == QLatin1String(choice.code)) byUnit[activity.unit].push_back(activity);
        for (const auto& [given, some] : byUnit) {
            const QString kind = some.front().kind, words = lowered(activityKindWords(kind));
            const QString unit = given.isEmpty() ? ownUnit(kind) : given, amount = quantityWords(amountOf(some), unit);
            parts << (unit.isEmpty() ? QStringLiteral("%1 %2").arg(amount, words)
                                     : QStringLiteral("%1 (%2)").arg(words, amount));
        }
    }
    return parts;
}

/// What became of a task until the day of the report.
QString taskResult(const Statement& row, const Activities& linked, const QDate& asOf)
{
    const QString unit = row.text(5), state = row.text(6);
    const QDate done = QDate::fromString(row.text(7), Qt::ISODate);
    const bool isDone = state == QLatin1String("done") && (!done.isValid() || done <= asOf);
    std::optional<qint64> amount;
    if (!linked.empty())
        amount = amountOf(linked);
    else if (!row.isNull(8) && (!done.isValid() || done <= asOf))
        amount = row.integer(8);
    if (amount) {
        QString text = row.isNull(4)
            ? QStringLiteral("đã thực hiện %1").arg(quantityWords(*amount, unit))
            : QStringLiteral("đã thực hiện %1/%2").arg(quantityWords(*amount, {}), quantityWords(row.integer(4), unit));
        return text;
    }
    if (isDone)
        return done.isValid() ? QStringLiteral("hoàn thành ngày %1").arg(shortDate(done))
                              : QStringLiteral("hoàn thành");
    if (state == QLatin1String("doing")) return QStringLiteral("đang thực hiện");
    if (state == QLatin1String("cancelled")) return QStringLiteral("không thực hiện");
    return QStringLiteral("chưa thực hiện");
}

void planTasks(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    if (!figures.plan) return;
    std::map<qint64, Activities> linked;
    for (const HeldActivity& activity : heldActivities(facts.database, figures.plan->date("period_from"), figures.asOf))
        if (activity.task != 0) linked[activity.task].push_back(activity);
    Statement rows(facts.database,
                   "SELECT id, position, group_words, words, quantity, unit, state, done_date, done_quantity"
                   " FROM task WHERE plan_id = ? ORDER BY position, id");
    rows.bind(1, figures.plan->id);
    QString group;
    int groups = 0;
    while (rows.step()) {
        if (rows.text(2) != group) {
            group = rows.text(2);
            ++groups;
            if (!group.isEmpty())
                out.add(Style::Heading, QStringLiteral("group%1").arg(groups),
                        QStringLiteral("%1. %2").arg(groups).arg(group));
        }
        out.body(QStringLiteral("task#%1").arg(rows.integer(0)),
                 QStringLiteral("- %1: %2.")
                     .arg(sentencePart(rows.text(3)), taskResult(rows, linked[rows.integer(0)], figures.asOf)));
    }
}

void classes(Writer& out, const Activities& held)
{
    const Activities awareness = ofKinds(held, {QStringLiteral("awareness_class")});
    const Activities inplant = ofKinds(held, {QStringLiteral("inplant_class")});
    Activities all = awareness;
    all.insert(all.end(), inplant.begin(), inplant.end());
    if (all.empty()) return;
    QStringList kinds;
    if (!awareness.empty())
        kinds << QStringLiteral("%1 lớp nâng cao nhận thức").arg(countWords(qint64(awareness.size())));
    if (!inplant.empty())
        kinds << QStringLiteral("%1 lớp tại %2 doanh nghiệp")
                     .arg(countWords(qint64(inplant.size())), countWords(facilitiesOf(inplant)));
    out.body(QStringLiteral("classes"),
             QStringLiteral("Tập huấn: đã tổ chức %1 lớp, gồm %2.").arg(countWords(qint64(all.size())), joined(kinds)));
    const Attendance sum = attendanceOf(all);
    if (sum.attendances == 0) return;
    QStringList sides;
    const auto side = [&](int count, const QString& words) {
        if (count > 0) sides << words.arg(countWords(count));
    };
    side(sum.officials, QStringLiteral("cán bộ nhà nước %1 lượt"));
    side(sum.enterpriseStaff, QStringLiteral("doanh nghiệp %1 lượt"));
    side(sum.community, QStringLiteral("cộng đồng %1 lượt"));
    side(sum.women, QStringLiteral("nữ %1 lượt"));
    QString text = QStringLiteral("Người tham dự: %1 lượt, %2 người (người dự nhiều lớp chỉ tính một lần)")
                       .arg(countWords(sum.attendances), countWords(sum.persons));
    if (!sides.isEmpty()) text += QStringLiteral("; trong đó %1").arg(sides.join(QStringLiteral(", ")));
    text += QStringLiteral(". Mỗi lớp từ %1 đến %2 người.").arg(countWords(sum.smallest), countWords(sum.largest));
    QStringList unusual;
    for (const HeldActivity& activity : all)
        if (activity.hasUnusualSize())
            unusual << QStringLiteral("%1 (%2: %3 người)")
                           .arg(activity.name, dateWords(activity.date), countWords(activity.attendances()));
    if (!unusual.isEmpty())
        text += QStringLiteral(" Lớp khác quy mô khoảng 50 người (40–60): %1.").arg(unusual.join(QStringLiteral("; ")));
    out.body(QStringLiteral("participants"), text);
}

/// Typed-in results of targets for which no activities or posts were recorded.
QStringList typedInResults(const Figures& figures)
{
    QStringList done;
    for (const TargetFigure& target : figures.targets)
        if (target.resultSource == ResultSource::TypedIn)
            done << QStringLiteral("%1: %2 (nguồn: %3)")
                        .arg(targetNameWords(target), targetWords(target).actual, target.source);
    return done;
}

} // namespace

void tasks(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("IV. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"));
    const Activities held = heldActivities(facts.database, firstDayOf(figures), figures.asOf);
    const QStringList typedIn = typedInResults(figures);
    QStringList sentences;
    if (!held.empty())
        sentences << QStringLiteral("Đến %1 đã thực hiện %2 hoạt động (Biểu 04, Biểu 05).")
                         .arg(dayOf(figures), countWords(qint64(held.size())));
    if (!typedIn.isEmpty())
        sentences << QStringLiteral("Kết quả đã ghi nhận: %1.").arg(typedIn.join(QStringLiteral("; ")));
    out.body(QStringLiteral("results"),
             sentences.isEmpty() ? QStringLiteral(
                 "Chưa ghi số liệu hoạt động (tuyên truyền, tập huấn, đánh giá nhanh, mô hình trình diễn) trong năm.")
                                 : sentences.join(QLatin1Char(' ')));
    planTasks(out, facts);
    classes(out, held);
    const QStringList support = kindsDone(
        ofKinds(held,
                {QStringLiteral("rapid_assessment"), QStringLiteral("detailed_assessment"),
                 QStringLiteral("pilot_model"), QStringLiteral("demonstration_model"),
                 QStringLiteral("technical_support"), QStringLiteral("equipment"), QStringLiteral("zone_survey")}));
    if (!support.isEmpty())
        out.body(QStringLiteral("support"),
                 QStringLiteral("Hỗ trợ kỹ thuật: %1.").arg(support.join(QStringLiteral("; "))));
    const QStringList propaganda = kindsDone(
        ofKinds(held,
                {QStringLiteral("workshop"), QStringLiteral("study_visit"), QStringLiteral("broadcast"),
                 QStringLiteral("article"), QStringLiteral("leaflet"), QStringLiteral("handbook"),
                 QStringLiteral("training_material"), QStringLiteral("website"), QStringLiteral("database")}));
    if (!propaganda.isEmpty())
        out.body(QStringLiteral("propaganda"),
                 QStringLiteral("Thông tin, tuyên truyền: %1.").arg(propaganda.join(QStringLiteral("; "))));
    QStringList late;
    for (const LateTask& task : lateTasks(facts.database, figures.asOf))
        if (figures.plan && task.plan == figures.plan->id)
            late << QStringLiteral("%1 (hạn %2%3)")
                        .arg(sentencePart(task.words), shortDate(task.deadline),
                             task.lead.isEmpty() ? QString() : QStringLiteral(", ") + task.lead);
    if (!late.isEmpty())
        out.body(QStringLiteral("late"),
                 QStringLiteral("Nhiệm vụ quá hạn đến %1: %2.").arg(dayOf(figures), late.join(QStringLiteral("; "))));
}

} // namespace core::progress
