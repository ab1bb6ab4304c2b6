// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/indicator/activities.h"
#include "core/indicator/figures.h"
#include "core/indicator/late_tasks.h"
#include "core/report/wording.h"
#include "core/report/work_facts.h"

namespace core::progress {

namespace {

using Activities = std::vector<HeldActivity>;

/// "tờ rơi, tranh cổ động (500 tờ)", without a unit "02 hội thảo, hội nghị".
QString partsDone(const Activities& activities, const QStringList& kinds)
{
    QStringList parts;
    for (const KindDone& done : kindsDone(activities, kinds))
        parts << (done.hasUnit ? QStringLiteral("%1 (%2)").arg(done.words, done.amount)
                               : QStringLiteral("%1 %2").arg(done.amount, done.words));
    return parts.join(QStringLiteral("; "));
}

void planTasks(Writer& out, const Facts& facts)
{
    QString group;
    int groups = 0;
    for (const TaskResult& task : taskResults(facts.database, facts.figures)) {
        if (task.group != group) {
            group = task.group;
            ++groups;
            if (!group.isEmpty())
                out.add(Style::Heading, QStringLiteral("group%1").arg(groups),
                        QStringLiteral("%1. %2").arg(groups).arg(group));
        }
        out.body(QStringLiteral("task#%1").arg(task.id),
                 QStringLiteral("- %1: %2.").arg(sentencePart(task.words), task.result));
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
    const Activities held = activitiesOfReport(facts.database, figures);
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
    const QString support = partsDone(held, supportKinds());
    if (!support.isEmpty()) out.body(QStringLiteral("support"), QStringLiteral("Hỗ trợ kỹ thuật: %1.").arg(support));
    const QString propaganda = partsDone(held, propagandaKinds());
    if (!propaganda.isEmpty())
        out.body(QStringLiteral("propaganda"), QStringLiteral("Thông tin, tuyên truyền: %1.").arg(propaganda));
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
