// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explanation_inputs.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/indicator/activities.h"
#include "core/indicator/coverage.h"
#include "core/record/organisation.h"
#include "core/report/wording.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// The days whose activities count for the target, as it was judged (targets.cpp).
std::pair<QDate, QDate> periodOf(const Figures& figures, const TargetFigure& target)
{
    if (!figures.plan) return {QDate(), figures.asOf};
    const QDate to = figures.plan->date("period_to");
    const bool summed = target.indicator != QLatin1String("zones_reached") && target.kind != TargetKind::Milestone;
    return {figures.plan->date("period_from"), summed && to.isValid() ? std::min(figures.asOf, to) : figures.asOf};
}

std::vector<HeldActivity> activitiesOf(const Database& database, const Figures& figures, const TargetFigure& target)
{
    const auto [from, to] = periodOf(figures, target);
    if (target.indicator == QLatin1String("zones_reached"))
        return heldActivities(database, from, to,
                              target.target.text("scope_activities").split(QLatin1Char(';'), Qt::SkipEmptyParts));
    return target.kind == TargetKind::Milestone
        ? heldActivities(database, from, to, activityKindsOf(target.indicator, target.target))
        : activitiesFor(database, target.target, from, to);
}

/// "lớp đã tổ chức", "lượt người dự, …": what the count of the indicator is of.
QString countedOf(const QString& indicator)
{
    static const std::map<QString, QString> words{
        {QStringLiteral("classes"), QStringLiteral("số lớp đã tổ chức")},
        {QStringLiteral("participants"), QStringLiteral("tổng số lượt người dự")},
        {QStringLiteral("assessments"), QStringLiteral("số cơ sở được đánh giá, mỗi cơ sở tính một lần")},
        {QStringLiteral("class_enterprises"), QStringLiteral("số doanh nghiệp có lớp, mỗi doanh nghiệp tính một lần")},
        {QStringLiteral("models"), QStringLiteral("số mô hình, mỗi cơ sở của một hoạt động là một mô hình")},
        {QStringLiteral("zones_reached"),
         QStringLiteral("số khu, cụm, làng nghề có hoạt động hoặc có cơ sở tham gia")}};
    const auto found = words.find(indicator);
    return found == words.end() ? QStringLiteral("số hoạt động đã thực hiện") : found->second;
}

QString placeOf(const Database& database, const Figures& figures, const HeldActivity& activity)
{
    QStringList names;
    for (const qint64 facility : activity.facilities) {
        const QString name = facilityName(*figures.population, facility);
        names << (name.isEmpty() ? recordName(database, QStringLiteral("facility"), facility) : name);
    }
    if (names.isEmpty() && activity.zone != 0) names << recordName(database, QStringLiteral("zone"), activity.zone);
    if (names.isEmpty()) names << activity.place;
    return orDash(names.join(QStringLiteral("; ")));
}

void addActivities(Explanation& explanation, const Database& database, const Figures& figures,
                   const TargetFigure& target)
{
    const auto activities = activitiesOf(database, figures, target);
    explanation.inputs.columns = {{QStringLiteral("Ngày"), 1.4, Align::Centre},
                                  {QStringLiteral("Hoạt động"), 4, Align::Left},
                                  {QStringLiteral("Cơ sở, nơi thực hiện"), 3.4, Align::Left},
                                  {QStringLiteral("Lượt người"), 1.2, Align::Right},
                                  {QStringLiteral("Nguồn"), 1.4, Align::Left}};
    const bool ofPeople = target.indicator == QLatin1String("participants");
    QStringList attendances;
    for (const HeldActivity& activity : activities) {
        explanation.inputs.rows.push_back(
            {dateWords(activity.date), activity.name, placeOf(database, figures, activity),
             activity.attendances() > 0 ? shownText(activity.attendances(), 0) : dash, QStringLiteral("sổ hoạt động")});
        if (activity.attendances() > 0) attendances << shownText(activity.attendances(), 0);
    }
    const auto [from, to] = periodOf(figures, target);
    explanation.cohort = from.isValid()
        ? QStringLiteral("Hoạt động đã thực hiện từ %1 đến %2: %3")
              .arg(dateWords(from), dateWords(to), countWords(qint64(activities.size())))
        : QStringLiteral("Hoạt động đã thực hiện đến %1: %2").arg(dateWords(to), countWords(qint64(activities.size())));
    if (target.kind == TargetKind::Milestone) {
        explanation.formula
            << QStringLiteral("Ngày thực hiện: ngày của hoạt động đầu tiên = %1").arg(dateWords(target.actualDate));
    } else {
        QString sum = QString::number(target.actualCount.value_or(0));
        if (ofPeople && attendances.size() > 1)
            sum = attendances.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + sum;
        explanation.formula << QStringLiteral("Thực hiện = %1 = %2").arg(countedOf(target.indicator), sum);
    }
    if (ofPeople) {
        const Attendance all = attendanceOf(activities);
        if (all.persons != all.attendances)
            explanation.formula
                << QStringLiteral("Trong đó %1 người, người dự nhiều lần chỉ tính một lần").arg(all.persons);
    }
    explanation.changes
        = latestChanges(database, {QStringLiteral("activity"), QStringLiteral("activity_facility")}, {});
}

/// Which table the places of an indicator of coverage stand in.
QString placeTable(const QString& indicator)
{
    if (indicator == QLatin1String("staff_boards") || indicator == QLatin1String("zones_reached"))
        return QStringLiteral("zone");
    if (indicator == QLatin1String("staff_districts") || indicator == QLatin1String("staff_departments"))
        return QStringLiteral("administrative_unit");
    return QStringLiteral("facility");
}

QString placeName(const Database& database, const Figures& figures, const QString& table, qint64 id)
{
    const QString name = table == QLatin1String("facility") ? facilityName(*figures.population, id) : QString();
    return name.isEmpty() ? recordName(database, table, id) : name;
}

/// Where a post is: its facility, zone or unit, else its organisation.
QString placeOf(const Database& database, const Figures& figures, const Post& post)
{
    if (post.facility != 0) return placeName(database, figures, QStringLiteral("facility"), post.facility);
    if (post.zone != 0) return recordName(database, QStringLiteral("zone"), post.zone);
    if (post.organisation != 0) return recordName(database, QStringLiteral("organisation"), post.organisation);
    return post.unit != 0 ? recordName(database, QStringLiteral("administrative_unit"), post.unit) : dash;
}

QString personName(const Database& database, qint64 person)
{
    return recordName(database, QStringLiteral("person"), person);
}

QString dutyWords(const QString& duty)
{
    for (const Choice& choice : staffDictionary().field(QLatin1String("duty")).choices)
        if (duty == QLatin1String(choice.code)) return QString::fromUtf8(choice.alias);
    return duty;
}

void addPosts(Explanation& explanation, const Database& database, const Figures& figures, const Coverage& coverage)
{
    explanation.inputs.columns
        = {{QStringLiteral("Đơn vị"), 3.4, Align::Left},     {QStringLiteral("Người"), 2.6, Align::Left},
           {QStringLiteral("Nhiệm vụ"), 2.4, Align::Left},   {QStringLiteral("Từ ngày"), 1.4, Align::Centre},
           {QStringLiteral("Đến ngày"), 1.4, Align::Centre}, {QStringLiteral("Nguồn"), 1.4, Align::Left}};
    for (const Post& post : coverage.posts) {
        explanation.inputs.rows.push_back(
            {placeOf(database, figures, post), personName(database, post.person), dutyWords(post.duty),
             dateWords(post.from), post.until.isValid() ? dateWords(post.until) : dash, QStringLiteral("sổ cán bộ")});
        explanation.inputFacilities.push_back(post.facility);
    }
    explanation.cohort = QStringLiteral("Cán bộ đủ năng lực đang giữ nhiệm vụ ngày %1: %2 nhiệm vụ, %3 người")
                             .arg(dateWords(figures.asOf))
                             .arg(coverage.posts.size())
                             .arg(coverage.persons);
    explanation.changes = latestChanges(database, {QStringLiteral("staff")}, {});
}

/// Why a place is not covered: nobody ever was there, or who was there has left.
QString missingReason(const Database& database, const Coverage& coverage, const QString& table, qint64 id)
{
    const auto place = table == QLatin1String("facility") ? &Post::facility
        : table == QLatin1String("zone")                  ? &Post::zone
                                                          : &Post::unit;
    const Post* last = nullptr;
    for (const Post& post : coverage.leftPosts)
        if (post.*place == id && (!last || post.until > last->until)) last = &post;
    return last
        ? QStringLiteral("%1 thôi nhiệm vụ từ %2").arg(personName(database, last->person), dateWords(last->until))
        : QStringLiteral("chưa có cán bộ đủ năng lực");
}

} // namespace

void addWork(Explanation& explanation, const Database& database, const Figures& figures, const TargetFigure& target)
{
    const QString table = placeTable(target.indicator);
    Coverage coverage;
    if (target.resultSource == ResultSource::Staff) {
        coverage = coverageOf(database, target.target, *figures.population).value_or(Coverage());
        addPosts(explanation, database, figures, coverage);
        const bool ofPersons = target.indicator == QLatin1String("state_officers");
        explanation.formula << QStringLiteral("Thực hiện = %1 = %2")
                                   .arg(ofPersons ? QStringLiteral("số người giữ nhiệm vụ")
                                                  : QStringLiteral("số đơn vị có cán bộ đủ năng lực"))
                                   .arg(target.actualCount.value_or(0));
    } else {
        addActivities(explanation, database, figures, target);
    }
    if (target.actualCount && target.denominator && target.isShare())
        explanation.formula << QStringLiteral("Tỷ lệ = %1/%2 = %3")
                                   .arg(*target.actualCount)
                                   .arg(*target.denominator)
                                   .arg(targetWords(target).actual);
    for (const qint64 id : target.missing)
        explanation.excluded.push_back(
            {table == QLatin1String("facility") ? id : 0, placeName(database, figures, table, id),
             target.resultSource == ResultSource::Staff ? missingReason(database, coverage, table, id)
                                                        : QStringLiteral("chưa có hoạt động")});
}

} // namespace core
