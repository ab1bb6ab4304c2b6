// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annex_parts.h"

#include "core/database/stream.h"
#include "core/indicator/activities.h"
#include "core/indicator/figures.h"
#include "core/indicator/money.h"
#include "core/report/names.h"
#include "core/report/progress_sections.h"
#include "core/report/wording.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Kinds that stand in Biểu 05; all others stand in Biểu 04.
bool isModelOrAssessment(const QString& kind)
{
    static const QStringList kinds{QStringLiteral("rapid_assessment"), QStringLiteral("detailed_assessment"),
                                   QStringLiteral("pilot_model"), QStringLiteral("demonstration_model")};
    return kinds.contains(kind);
}

/// As on the day of the report.
QString namesOf(const std::vector<qint64>& facilities, const Figures& figures)
{
    QStringList list;
    for (const qint64 id : facilities)
        if (const QString name = facilityName(*figures.population, id); !name.isEmpty()) list << name;
    return list.join(QStringLiteral("; "));
}

QString placeOf(const HeldActivity& activity, const std::map<qint64, QString>& zones, const Figures& figures)
{
    if (!activity.place.isEmpty()) return activity.place;
    if (const auto zone = zones.find(activity.zone); zone != zones.end()) return zone->second;
    return orDash(activity.facilities.size() <= 3 ? namesOf(activity.facilities, figures) : QString());
}

/// Attendances with women, else copies or broadcasts.
QString sizeOf(const HeldActivity& activity)
{
    QStringList parts;
    if (activity.attendances() > 0) {
        parts << QStringLiteral("%1 lượt người").arg(countWords(activity.attendances()));
        if (activity.women) parts << QStringLiteral("nữ %1").arg(countWords(*activity.women));
    }
    if (activity.quantity > 0) parts << quantityWords(activity.quantity, activity.unit);
    return orDash(parts.join(QStringLiteral(", ")));
}

struct PlannedActivity {
    qint64 id = 0;
    QString kind, name, place, when, facilities;
};

/// What the plan or somebody wanted held in the period and had not been held by the day of the report: models and
/// assessments, or the others.
std::vector<PlannedActivity> notHeldYet(const Database& database, const Figures& figures, bool models)
{
    const QString day = figures.asOf.toString(Qt::ISODate);
    Stream rows(database,
                "SELECT id, kind, name, place, planned_date FROM activity WHERE state <> 'cancelled' AND NOT (state = "
                "'held' AND coalesce(date, '9') <= ?)"
                " AND (coalesce(plan_id, 0) = ? OR (planned_date >= ? AND planned_date <= ?))"
                " ORDER BY coalesce(planned_date, '9'), id");
    rows.bind(1, day).bind(2, figures.plan ? figures.plan->id : -1);
    rows.bind(3, progress::firstDayOf(figures).toString(Qt::ISODate));
    rows.bind(4, QDate(figures.year, 12, 31).toString(Qt::ISODate));
    std::map<qint64, std::vector<qint64>> facilities;
    for (Stream of(database, "SELECT activity_id, facility_id FROM activity_facility ORDER BY id"); of.next();)
        facilities[of.integer(0)].push_back(of.integer(1));
    std::vector<PlannedActivity> planned;
    while (rows.next()) {
        if (isModelOrAssessment(rows.text(1)) != models) continue;
        const QDate date = QDate::fromString(rows.text(4), Qt::ISODate);
        const QString when = date.isValid() ? QStringLiteral("dự kiến %1").arg(dateWords(date)) : QString();
        planned.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), when,
                           namesOf(facilities[rows.integer(0)], figures)});
    }
    return planned;
}

/// Costs of the solutions that an activity led to at a facility, with their names and benefit.
struct SolutionText {
    qint64 id = 0;
    qint64 facility = 0, activity = 0;
    QString name, result;
    qint64 cost = 0, support = 0;
    bool inPeriod = false; ///< Dated in the period of the report.
};

std::vector<SolutionText> solutionsOf(const Database& database, const Figures& figures)
{
    Stream rows(database,
                "SELECT facility_id, activity_id, name, cost, support, benefit, date, id FROM solution"
                " WHERE state <> 'proposed' AND date <= ? ORDER BY date, id");
    rows.bind(1, figures.asOf.toString(Qt::ISODate));
    const QString from = progress::firstDayOf(figures).toString(Qt::ISODate);
    std::vector<SolutionText> solutions;
    while (rows.next()) {
        SolutionText solution;
        solution.activity = rows.integer(1);
        solution.inPeriod = rows.text(6) >= from;
        if (solution.activity == 0 && !solution.inPeriod) continue;
        solution.id = rows.integer(7);
        solution.facility = rows.integer(0);
        solution.name = rows.text(2);
        solution.cost = rows.integer(3);
        solution.support = rows.integer(4);
        if (!rows.isNull(5))
            solution.result = QStringLiteral("lợi ích %1 triệu đồng/năm").arg(millionWords(rows.integer(5)));
        solutions.push_back(std::move(solution));
    }
    return solutions;
}

QString notHeldHeading(const Figures& figures)
{
    return QStringLiteral("Chưa thực hiện đến %1").arg(dateWords(figures.asOf));
}

/// The rows as a table, or words where there are none.
void addTable(Annex& annex, std::vector<TableColumn> columns, std::vector<AnnexRow> rows, const QString& nothing)
{
    if (rows.empty()) return annex.blocks.push_back(Paragraph{{}, Paragraph::Style::Body, nothing});
    ReportTable table;
    table.columns = std::move(columns);
    for (AnnexRow& row : rows) table.rows.push_back(std::move(row.cells));
    annex.blocks.push_back(std::move(table));
}

} // namespace

const int activityFigureColumns[3] = {2, 4, 5};
const int modelFigureColumns[4] = {2, 4, 5, 6};

std::vector<TableColumn> activityColumns()
{
    return {{QStringLiteral("TT"), 0.6, Align::Centre},
            {QStringLiteral("Nội dung"), 4.6, Align::Left},
            {QStringLiteral("Thời gian"), 1.6, Align::Centre},
            {QStringLiteral("Địa điểm"), 2.8, Align::Left},
            {QStringLiteral("Số người, số lượng"), 2.2, Align::Left},
            {QStringLiteral("Kinh phí (triệu đồng)"), 1.3, Align::Right},
            {QStringLiteral("Nguồn"), 2.4, Align::Left}};
}

std::vector<TableColumn> modelColumns()
{
    return {{QStringLiteral("TT"), 0.6, Align::Centre},
            {QStringLiteral("Cơ sở"), 3.2, Align::Left},
            {QStringLiteral("Nội dung"), 3.2, Align::Left},
            {QStringLiteral("Giải pháp"), 3.2, Align::Left},
            {QStringLiteral("Tổng vốn (triệu đồng)"), 1.3, Align::Right},
            {QStringLiteral("Hỗ trợ (triệu đồng)"), 1.3, Align::Right},
            {QStringLiteral("Kết quả"), 2.8, Align::Left}};
}

std::vector<AnnexRow> activityRows(const Database& database, const Figures& figures)
{
    std::vector<AnnexRow> rows;
    std::map<qint64, QString> zones;
    for (Stream names(database, "SELECT id, name FROM zone"); names.next();) zones[names.integer(0)] = names.text(1);
    const MoneyFigures money = moneyOf(database, figures.plan, figures.asOf);
    int number = 0;
    for (const HeldActivity& activity : heldActivities(database, progress::firstDayOf(figures), figures.asOf)) {
        if (isModelOrAssessment(activity.kind)) continue;
        qint64 spent = 0;
        QStringList sources;
        for (const AmountsOf& of : money.activities)
            if (of.id == activity.id)
                for (const SourceAmounts& source : of.sources)
                    if (source.amounts.spent > 0) {
                        spent += source.amounts.spent;
                        sources << fundingWords(source.funding);
                    }
        QString content = activity.name;
        if (activity.hasUnusualSize()) content += QStringLiteral(" (quy mô lớp khác khoảng 50 người)");
        rows.push_back(
            {QStringLiteral("activity.%1").arg(activity.id),
             activity.name,
             {QString::number(++number), content, dateWords(activity.date), placeOf(activity, zones, figures),
              sizeOf(activity), millionOrDash(spent), orDash(sources.join(QStringLiteral("; ")))}});
    }
    const auto planned = notHeldYet(database, figures, false);
    if (!planned.empty()) rows.push_back({{}, {}, {notHeldHeading(figures)}});
    for (const PlannedActivity& activity : planned)
        rows.push_back({QStringLiteral("activity.%1").arg(activity.id),
                        activity.name,
                        {QString::number(++number), activity.name, orDash(activity.when),
                         orDash(activity.place.isEmpty() ? activity.facilities : activity.place), dash, dash, dash}});
    return rows;
}

std::vector<AnnexRow> modelRows(const Database& database, const Figures& figures)
{
    std::vector<AnnexRow> rows;
    std::map<std::pair<qint64, qint64>, QString> results;
    for (Stream links(database, "SELECT activity_id, facility_id, result FROM activity_facility"); links.next();)
        results[{links.integer(0), links.integer(1)}] = links.text(2);
    std::vector<SolutionText> solutions = solutionsOf(database, figures);
    int number = 0;
    const auto add = [&](const QString& key, qint64 facility, const QString& content,
                         const std::vector<SolutionText>& some, const QString& result) {
        QStringList names, benefits;
        qint64 cost = 0, support = 0;
        for (const SolutionText& solution : some) {
            names << solution.name;
            cost += solution.cost;
            support += solution.support;
            if (!solution.result.isEmpty()) benefits << solution.result;
        }
        if (!result.isEmpty()) benefits.prepend(result);
        const QString name = orDash(facilityName(*figures.population, facility));
        rows.push_back({key,
                        name,
                        {QString::number(++number), name, content, orDash(names.join(QStringLiteral("; "))),
                         millionOrDash(cost), millionOrDash(support), orDash(benefits.join(QStringLiteral("; ")))}});
    };
    const auto take = [&](qint64 activity, qint64 facility) {
        std::vector<SolutionText> taken;
        const auto isOf = [&](const SolutionText& s) { return s.activity == activity && s.facility == facility; };
        std::copy_if(solutions.begin(), solutions.end(), std::back_inserter(taken), isOf);
        std::erase_if(solutions, isOf);
        return taken;
    };
    for (const HeldActivity& activity : heldActivities(database, progress::firstDayOf(figures), figures.asOf)) {
        if (!isModelOrAssessment(activity.kind)) continue;
        const QString content = QStringLiteral("%1 (%2)").arg(activity.name, dateWords(activity.date));
        if (activity.facilities.empty())
            add(QStringLiteral("model.%1").arg(activity.id), 0, content, {}, activity.result);
        for (const qint64 facility : activity.facilities) {
            const QString own = results[{activity.id, facility}];
            add(QStringLiteral("model.%1.%2").arg(activity.id).arg(facility), facility, content,
                take(activity.id, facility), own.isEmpty() ? activity.result : own);
        }
    }
    // What no model or assessment of the period took, whatever else led to it.
    for (const SolutionText& solution : solutions)
        if (solution.inPeriod)
            add(QStringLiteral("solution.%1").arg(solution.id), solution.facility, QStringLiteral("Giải pháp áp dụng"),
                {solution}, {});
    const auto planned = notHeldYet(database, figures, true);
    if (!planned.empty()) rows.push_back({{}, {}, {notHeldHeading(figures)}});
    for (const PlannedActivity& activity : planned) {
        const QString when = activity.when.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(activity.when);
        const QString name = orDash(activity.facilities);
        rows.push_back({QStringLiteral("model.%1").arg(activity.id),
                        name,
                        {QString::number(++number), name, activity.name + when, dash, dash, dash, dash}});
    }
    return rows;
}

Annex activitiesAnnex(const Database& database, const Figures& figures)
{
    Annex annex{{},
                QStringLiteral("Biểu 04"),
                QStringLiteral("HOẠT ĐỘNG TUYÊN TRUYỀN, TẬP HUẤN NĂM %1").arg(figures.year),
                {},
                true};
    addTable(annex, activityColumns(), activityRows(database, figures),
             QStringLiteral("Chưa ghi hoạt động tuyên truyền, tập huấn nào trong năm."));
    return annex;
}

Annex modelsAnnex(const Database& database, const Figures& figures)
{
    Annex annex{
        {},
        QStringLiteral("Biểu 05"),
        QStringLiteral("MÔ HÌNH THÍ ĐIỂM, TRÌNH DIỄN, ĐÁNH GIÁ NHANH VÀ GIẢI PHÁP ÁP DỤNG NĂM %1").arg(figures.year),
        {},
        true};
    addTable(annex, modelColumns(), modelRows(database, figures),
             QStringLiteral("Chưa ghi mô hình, đánh giá nhanh hoặc giải pháp áp dụng nào trong năm."));
    return annex;
}

} // namespace core
