// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_annexes.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/figures.h"
#include "core/indicator/money.h"
#include "core/record/number_words.h"
#include "core/record/task.h"
#include "core/report/document_words.h"
#include "core/report/plan_sections.h"
#include "core/report/wording.h"

#include <QHash>

namespace core {

namespace {

/// How the plan's sentence is read, and whether a person has confirmed that.
QString readingOf(const TargetFigure& target, int baseYear)
{
    QString reading = readingWords(target, baseYear);
    if (target.indicator == QLatin1String("adoption_with_saving") && bandOf(target.target).low)
        reading += QStringLiteral(", tính cơ sở tiết kiệm %1").arg(bandWords(bandOf(target.target)));
    const bool severalReadings = target.kind == TargetKind::PointsOverBase
        || target.kind == TargetKind::RelativeOverBase || target.kind == TargetKind::ShareOfPopulationOverBase;
    if (severalReadings && target.target.integer("reading_confirmed").value_or(0) == 0)
        reading += QStringLiteral(" (chưa xác nhận)");
    return reading;
}

Annex targetsAnnex(const Figures& figures)
{
    Annex annex;
    annex.title = QStringLiteral("BIỂU CHỈ TIÊU");
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Chỉ tiêu"), 4.4, Align::Left},
                     {QStringLiteral("Được hiểu là"), 2.6, Align::Left},
                     {QStringLiteral("Năm gốc %1").arg(figures.baseYear), 1.8, Align::Centre},
                     {QStringLiteral("Ngày đánh giá"), 1.5, Align::Centre}};
    for (const TargetFigure& target : figures.targets) {
        const QDate due = target.target.date("due_date");
        QString base = targetWords(target).base;
        if (target.base && !target.base->document.isEmpty())
            base += QStringLiteral(" theo %1").arg(target.base->document);
        const QString words = capitalised(target.target.text("words").simplified());
        table.rows.push_back({QString::number(target.number), words, readingOf(target, figures.baseYear), base,
                              dateWords(due.isValid() ? due : figures.plan->date("period_to"))});
    }
    if (table.rows.empty()) table.rows.push_back({QStringLiteral("Chưa ghi chỉ tiêu của kế hoạch.")});
    annex.blocks.push_back(std::move(table));
    return annex;
}

QString amountOf(const Record& task)
{
    const auto quantity = task.integer("quantity");
    const QString number = quantity ? Decimal::fromRaw(*quantity).toShown() : QString();
    return QStringList{number, quantity ? task.text("unit") : QString()}.join(QLatin1Char(' ')).trimmed();
}

Annex tasksAnnex(const Database& database, const Figures& figures)
{
    Annex annex;
    annex.title = QStringLiteral("BIỂU NHIỆM VỤ, TIẾN ĐỘ, KINH PHÍ");
    annex.landscape = true;
    QHash<qint64, QString> organisations;
    for (Statement rows(database, "SELECT id, name FROM organisation"); rows.step();)
        organisations.insert(rows.integer(0), rows.text(1));
    QHash<qint64, QStringList> supports;
    Statement support(database,
                      "SELECT s.task_id, o.name FROM task_support AS s JOIN organisation AS o ON o.id = "
                      "s.organisation_id JOIN task AS t ON t.id = s.task_id WHERE t.plan_id = ? ORDER BY s.id");
    for (support.bind(1, figures.plan->id); support.step();) supports[support.integer(0)] << support.text(1);
    const PlannedMoney funds = plannedMoney(database, *figures.plan);
    const std::map<qint64, qint64>& money = funds.byTask;

    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Nhiệm vụ"), 5, Align::Left},
                     {QStringLiteral("Khối lượng"), 1.4, Align::Left},
                     {QStringLiteral("Chủ trì"), 2.2, Align::Left},
                     {QStringLiteral("Phối hợp"), 2.6, Align::Left},
                     {QStringLiteral("Tiến độ"), 1.5, Align::Left},
                     {QStringLiteral("Kinh phí (đồng)"), 1.6, Align::Right}};
    // Table reads, it does not write here.
    const Table tasks(const_cast<Database&>(database), taskDictionary());
    int number = 0;
    const qint64 total = funds.total;
    qint64 ofTasks = 0;
    QString group;
    for (const Record& task : tasks.where("plan_id", figures.plan->id, "position")) {
        if (task.text("group_words") != group && !task.text("group_words").isEmpty())
            table.rows.push_back({task.text("group_words")});
        group = task.text("group_words");
        const QDate deadline = task.date("deadline");
        const auto planned = money.find(task.id);
        if (planned != money.end()) ofTasks += planned->second;
        table.rows.push_back({QString::number(++number), task.text("words"), orDash(amountOf(task)),
                              orDash(organisations.value(task.integer("lead_id").value_or(0))),
                              orDash(supports.value(task.id).join(QStringLiteral("; "))),
                              deadline.isValid() ? dateWords(deadline) : orDash(task.text("frequency")),
                              planned != money.end() ? shownText(planned->second, 0) : dash});
    }
    if (number == 0) table.rows.push_back({QStringLiteral("Chưa ghi nhiệm vụ của kế hoạch.")});
    if (total != ofTasks)
        table.rows.push_back(
            {{}, QStringLiteral("Chi chung của kế hoạch"), {}, {}, {}, {}, shownText(total - ofTasks, 0)});
    if (total > 0) {
        table.boldRows.push_back(int(table.rows.size()));
        table.rows.push_back({{}, QStringLiteral("Cộng"), {}, {}, {}, {}, shownText(total, 0)});
    }
    annex.blocks.push_back(std::move(table));
    if (total > 0)
        annex.blocks.push_back(Paragraph{
            {}, Paragraph::Style::Note, QStringLiteral("Tổng kinh phí bằng chữ: %1.").arg(moneyInWords(total))});
    return annex;
}

} // namespace

PlannedMoney plannedMoney(const Database& database, const Record& plan)
{
    const MoneyFigures funds = moneyOfPlan(database, plan);
    PlannedMoney money;
    money.total = funds.total.planned;
    for (const SourceAmounts& source : funds.sources)
        if (source.amounts.planned != 0) money.bySource.emplace_back(source.funding, source.amounts.planned);
    for (const AmountsOf& task : funds.tasks)
        if (const qint64 planned = task.total().planned; task.id != 0 && planned != 0) money.byTask[task.id] = planned;
    return money;
}

std::vector<Annex> planAnnexes(const Database& database, const Figures& figures)
{
    return {targetsAnnex(figures), tasksAnnex(database, figures)};
}

} // namespace core
