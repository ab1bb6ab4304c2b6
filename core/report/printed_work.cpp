// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printed_figures.h"

#include "core/database/database.h"
#include "core/indicator/activities.h"
#include "core/indicator/figures.h"
#include "core/indicator/late_tasks.h"
#include "core/report/annex_parts.h"
#include "core/report/document_words.h"
#include "core/report/plan_annexes.h"
#include "core/report/progress_sections.h"
#include "core/report/wording.h"
#include "core/report/work_facts.h"

#include <span>

namespace core {

namespace {

void addStaff(PrintedFigures& out, const Database& database, const Figures& figures)
{
    const StaffCounts staff = staffCounts(database, figures);
    if (!staff.anyRecorded) return;
    const auto count = [&](const char* key, const QString& what, qint64 value) {
        out.count(QLatin1String(key), QStringLiteral("Cán bộ về SXSH: ") + what, value);
    };
    count("staff.persons", QStringLiteral("số người đủ năng lực đang làm nhiệm vụ"), staff.persons);
    count("staff.officers", QStringLiteral("số cán bộ quản lý nhà nước"), staff.officers);
    count("staff.facilities", QStringLiteral("số cơ sở có cán bộ hướng dẫn"), staff.facilities);
    count("staff.boards", QStringLiteral("số ban quản lý khu, cụm, điểm công nghiệp có cán bộ"), staff.boards);
    count("staff.units", QStringLiteral("số đơn vị hành chính có cán bộ phụ trách"), staff.units);
}

void addClasses(PrintedFigures& out, const std::vector<HeldActivity>& held)
{
    const QString awarenessClass = QStringLiteral("awareness_class"), inplantClass = QStringLiteral("inplant_class");
    const auto all = ofKinds(held, {awarenessClass, inplantClass}), inplant = ofKinds(held, {inplantClass});
    if (all.empty()) return;
    const auto count = [&](const char* key, const QString& what, qint64 value) {
        out.count(QLatin1String(key), QStringLiteral("Tập huấn: ") + what, value);
    };
    count("classes.count", QStringLiteral("số lớp"), qint64(all.size()));
    count("classes.awareness", QStringLiteral("số lớp nâng cao nhận thức"), qint64(all.size() - inplant.size()));
    count("classes.inplant", QStringLiteral("số lớp tại doanh nghiệp"), qint64(inplant.size()));
    count("classes.enterprises", QStringLiteral("số doanh nghiệp có lớp"), facilitiesOf(inplant));
    const Attendance sum = attendanceOf(all);
    if (sum.attendances == 0) return;
    count("classes.attendances", QStringLiteral("số lượt người dự"), sum.attendances);
    count("classes.persons", QStringLiteral("số người dự"), sum.persons);
    count("classes.officials", QStringLiteral("số lượt cán bộ nhà nước"), sum.officials);
    count("classes.enterprise_staff", QStringLiteral("số lượt người của doanh nghiệp"), sum.enterpriseStaff);
    count("classes.community", QStringLiteral("số lượt người của cộng đồng"), sum.community);
    count("classes.women", QStringLiteral("số lượt nữ"), sum.women);
    count("classes.smallest", QStringLiteral("lớp ít người nhất"), sum.smallest);
    count("classes.largest", QStringLiteral("lớp đông người nhất"), sum.largest);
}

void addActivities(PrintedFigures& out, const Database& database, const Figures& figures)
{
    const auto held = activitiesOfReport(database, figures);
    out.count(QStringLiteral("activities"), QStringLiteral("Số hoạt động đã thực hiện"), qint64(held.size()));
    for (const TaskResult& task : taskResults(database, figures))
        out.add(QStringLiteral("task.%1").arg(task.id), QStringLiteral("Nhiệm vụ “%1”").arg(sentencePart(task.words)),
                task.result);
    addClasses(out, held);
    for (const KindDone& done : kindsDone(held, supportKinds() + propagandaKinds())) {
        const QString unit = done.hasUnit ? done.amount.section(QLatin1Char(' '), 1) : QString();
        out.add(QStringLiteral("done.%1.%2").arg(done.kind, unit), capitalised(done.words), done.amount);
    }
    if (!figures.plan) return;
    qint64 late = 0;
    for (const LateTask& task : lateTasks(database, figures.asOf)) late += task.plan == figures.plan->id ? 1 : 0;
    out.count(QStringLiteral("late"), QStringLiteral("Số nhiệm vụ quá hạn"), late);
}

void addAmounts(PrintedFigures& out, const QString& key, const QString& name, const Amounts& amounts)
{
    const auto add = [&](const char* part, const QString& what, qint64 dong) {
        if (dong != 0)
            out.add(key + QLatin1String(part), QStringLiteral("%1: %2").arg(name, what),
                    millionWords(dong) + QStringLiteral(" triệu đồng"));
    };
    add(".planned", QStringLiteral("dự toán"), amounts.planned);
    add(".allocated", QStringLiteral("giao"), amounts.allocated);
    add(".spent", QStringLiteral("thực hiện"), amounts.spent);
    out.add(key + QStringLiteral(".share"), QStringLiteral("%1: thực hiện/dự toán").arg(name),
            percentOrDash(amounts.spentOfPlanned()));
}

void addMoney(PrintedFigures& out, const Database& database, const Figures& figures)
{
    const MoneyFigures money = moneyOfReport(database, figures);
    addAmounts(out, QStringLiteral("money.total"), QStringLiteral("Tổng kinh phí"), money.total);
    addAmounts(out, QStringLiteral("money.state"), QStringLiteral("Kinh phí nhà nước"), money.state);
    for (const SourceAmounts& source : money.sources)
        addAmounts(out, QStringLiteral("money.source.%1").arg(source.funding), fundingWords(source.funding),
                   source.amounts);
    if (figures.plan && figures.plan->date("period_from").year() < figures.plan->date("period_to").year())
        addAmounts(out, QStringLiteral("money.period"), QStringLiteral("Kinh phí lũy kế từ đầu kỳ kế hoạch"),
                   moneyOf(database, figures.plan, figures.asOf).total);
    Statement words(database, "SELECT words FROM task WHERE id = ?");
    for (const AmountsOf& task : money.tasks) {
        QString name = QStringLiteral("Nhiệm vụ chung của kế hoạch");
        words.reset();
        if (task.id != 0 && words.bind(1, task.id).step())
            name = QStringLiteral("Nhiệm vụ “%1”").arg(sentencePart(words.text(0)));
        for (const SourceAmounts& source : task.sources)
            addAmounts(out, QStringLiteral("money.task.%1.%2").arg(task.id).arg(source.funding),
                       QStringLiteral("%1, %2").arg(name, lowered(fundingWords(source.funding))), source.amounts);
    }
}

/// The cells of an annex that are no mere words, each named by its row and column.
void addRows(PrintedFigures& out, const QString& number, const std::vector<AnnexRow>& rows,
             const std::vector<TableColumn>& columns, std::span<const int> figureColumns)
{
    for (const AnnexRow& row : rows) {
        if (row.key.isEmpty()) continue;
        for (const int column : figureColumns)
            out.add(QStringLiteral("%1.%2").arg(row.key).arg(column),
                    QStringLiteral("%1, %2: %3").arg(number, row.name, lowered(columns[size_t(column)].heading)),
                    row.cells[column]);
    }
}

} // namespace

void addWork(PrintedFigures& out, const Database& database, const Figures& figures)
{
    addStaff(out, database, figures);
    addActivities(out, database, figures);
    addMoney(out, database, figures);
    addRows(out, QStringLiteral("Biểu 04"), activityRows(database, figures), activityColumns(), activityFigureColumns);
    addRows(out, QStringLiteral("Biểu 05"), modelRows(database, figures), modelColumns(), modelFigureColumns);
}

void addPlannedWork(PrintedFigures& out, const Database& database, const Figures& figures)
{
    if (!figures.plan) return;
    const auto dong
        = [](qint64 amount) { return amount == 0 ? QString() : shownText(amount, 0) + QStringLiteral(" đồng"); };
    const PlannedMoney money = plannedMoney(database, *figures.plan);
    out.add(QStringLiteral("planned.total"), QStringLiteral("Tổng dự toán kinh phí"), dong(money.total));
    for (const auto& [funding, amount] : money.bySource)
        out.add(QStringLiteral("planned.source.%1").arg(funding),
                QStringLiteral("Dự toán: %1").arg(lowered(fundingWords(funding))), dong(amount));
    Statement rows(database,
                   "SELECT id, words, quantity, unit, deadline, frequency FROM task WHERE plan_id = ?"
                   " ORDER BY position, id");
    rows.bind(1, figures.plan->id);
    qint64 ofTasks = 0;
    while (rows.step()) {
        const QString key = QStringLiteral("task.%1.").arg(rows.integer(0));
        const QString name = QStringLiteral("Nhiệm vụ “%1”: ").arg(sentencePart(rows.text(1)));
        if (!rows.isNull(2))
            out.add(key + QStringLiteral("quantity"), name + QStringLiteral("khối lượng"),
                    QStringLiteral("%1 %2").arg(Decimal::fromRaw(rows.integer(2)).toShown(), rows.text(3)).trimmed());
        const QDate deadline = QDate::fromString(rows.text(4), Qt::ISODate);
        out.add(key + QStringLiteral("deadline"), name + QStringLiteral("tiến độ"),
                deadline.isValid() ? dateWords(deadline) : rows.text(5));
        const auto amount = money.byTask.find(rows.integer(0));
        if (amount == money.byTask.end()) continue;
        out.add(key + QStringLiteral("money"), name + QStringLiteral("kinh phí"), dong(amount->second));
        ofTasks += amount->second;
    }
    out.add(QStringLiteral("planned.tasks"), QStringLiteral("Cộng dự toán của các nhiệm vụ"), dong(ofTasks));
}

} // namespace core
