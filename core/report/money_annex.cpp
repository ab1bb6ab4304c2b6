// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annex_parts.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/indicator/money.h"
#include "core/record/number_words.h"
#include "core/report/progress_sections.h"
#include "core/report/wording.h"

namespace core {

namespace {

QStringList row(const QString& number, const QStringList& words, const Amounts& amounts)
{
    return QStringList{number} + words
        + QStringList{millionOrDash(amounts.planned), millionOrDash(amounts.allocated), millionOrDash(amounts.spent),
                      percentOrDash(amounts.spentOfPlanned())};
}

std::vector<TableColumn> amountColumns()
{
    return {{QStringLiteral("Dự toán"), 1.3, Align::Right},
            {QStringLiteral("Giao"), 1.3, Align::Right},
            {QStringLiteral("Thực hiện"), 1.5, Align::Right},
            {QStringLiteral("Thực hiện/ dự toán"), 1.6, Align::Right}};
}

} // namespace

MoneyFigures moneyOfReport(const Database& database, const Figures& figures)
{
    const bool several
        = figures.plan && figures.plan->date("period_from").year() < figures.plan->date("period_to").year();
    return moneyOf(database, figures.plan, figures.asOf, several ? progress::firstDayOf(figures) : QDate());
}

ReportTable moneyBySource(const Database& database, const Figures& figures)
{
    const MoneyFigures money = moneyOfReport(database, figures);
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre}, {QStringLiteral("Nguồn kinh phí"), 4, Align::Left}};
    for (const TableColumn& column : amountColumns()) table.columns.push_back(column);
    int number = 0;
    for (const SourceAmounts& source : money.sources)
        table.rows.push_back(row(QString::number(++number), {fundingWords(source.funding)}, source.amounts));
    if (table.rows.empty()) return table;
    table.boldRows.push_back(int(table.rows.size()));
    table.rows.push_back(row({}, {QStringLiteral("Tổng cộng")}, money.total));
    table.rows.push_back(row({}, {QStringLiteral("Trong đó: kinh phí nhà nước")}, money.state));
    return table;
}

Annex moneyAnnex(const Database& database, const Figures& figures)
{
    Annex annex{{}, QStringLiteral("Biểu 06"), QStringLiteral("KINH PHÍ THỰC HIỆN NĂM %1").arg(figures.year)};
    const MoneyFigures money = moneyOfReport(database, figures);
    if (money.total.isEmpty()) {
        annex.blocks.push_back(
            Paragraph{{}, Paragraph::Style::Body, QStringLiteral("Chưa ghi số liệu kinh phí trong năm.")});
        return annex;
    }
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Nhiệm vụ"), 4, Align::Left},
                     {QStringLiteral("Nguồn"), 2.4, Align::Left}};
    for (const TableColumn& column : amountColumns()) table.columns.push_back(column);
    Statement words(database, "SELECT words FROM task WHERE id = ?");
    int number = 0;
    for (const AmountsOf& task : money.tasks) {
        QString name = QStringLiteral("Nhiệm vụ chung của kế hoạch");
        words.reset();
        if (task.id != 0 && words.bind(1, task.id).step()) name = words.text(0);
        ++number;
        bool first = true;
        for (const SourceAmounts& source : task.sources) {
            table.rows.push_back(row(first ? QString::number(number) : QString(),
                                     {first ? name : QString(), fundingWords(source.funding)}, source.amounts));
            first = false;
        }
    }
    table.boldRows.push_back(int(table.rows.size()));
    table.rows.push_back(row({}, {QStringLiteral("Tổng cộng"), {}}, money.total));
    bool first = true;
    for (const SourceAmounts& source : money.sources) {
        const QString ofIt = first ? QStringLiteral("Trong đó") : QString();
        table.rows.push_back(row({}, {ofIt, fundingWords(source.funding)}, source.amounts));
        first = false;
    }
    annex.blocks.push_back(Paragraph{{}, Paragraph::Style::Unit, QStringLiteral("Đơn vị tính: triệu đồng")});
    annex.blocks.push_back(std::move(table));
    QStringList totals;
    if (money.total.planned > 0) totals << QStringLiteral("Tổng dự toán: ") + moneyWithWords(money.total.planned);
    if (money.total.spent > 0) totals << QStringLiteral("Tổng đã thực hiện: ") + moneyWithWords(money.total.spent);
    for (const QString& total : totals)
        annex.blocks.push_back(Paragraph{{}, Paragraph::Style::Body, total + QLatin1Char('.')});
    return annex;
}

} // namespace core
