// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/record/funding.h"
#include "core/report/annex_parts.h"
#include "core/report/explanation.h"
#include "core/report/explanation_inputs.h"
#include "core/report/facility_facts.h"
#include "core/report/wording.h"

namespace core {

namespace {

/// "Thực hiện = 57,5 + 40 + 22 = 119,5 triệu đồng"; empty if there is none.
QString sumLine(const QString& what, const MoneyFigures& money, qint64 Amounts::*part)
{
    QStringList parts;
    for (const SourceAmounts& source : money.sources)
        if (source.amounts.*part != 0) parts << millionWords(source.amounts.*part);
    if (parts.isEmpty()) return {};
    const QString total = millionWords(money.total.*part);
    return parts.size() == 1
        ? QStringLiteral("%1 = %2 triệu đồng").arg(what, total)
        : QStringLiteral("%1 = %2 = %3 triệu đồng").arg(what, parts.join(QStringLiteral(" + ")), total);
}

} // namespace

Explanation explainMoney(const Database& database, const Figures& figures)
{
    const MoneyFigures money = moneyOfReport(database, figures);
    Explanation explanation;
    explanation.title = QStringLiteral("Kinh phí theo nguồn năm %1").arg(figures.year);
    explanation.asOf = figures.asOf;
    const QString spent = millionWords(money.total.spent), planned = millionWords(money.total.planned);
    const auto share = money.total.spentOfPlanned();
    explanation.result = QStringLiteral("%1 triệu đồng").arg(spent);
    if (share) explanation.result += QStringLiteral(", bằng %1 dự toán").arg(share->shownPercent());
    for (const auto& [what, part] : {std::pair(QStringLiteral("Dự toán"), &Amounts::planned),
                                     std::pair(QStringLiteral("Giao"), &Amounts::allocated),
                                     std::pair(QStringLiteral("Thực hiện"), &Amounts::spent)})
        if (const QString line = sumLine(what, money, part); !line.isEmpty()) explanation.formula << line;
    if (share)
        explanation.formula
            << QStringLiteral("Thực hiện/dự toán = %1/%2 = %3").arg(spent, planned, share->shownPercent());
    explanation.cohort
        = QStringLiteral("Mọi khoản ghi đến %1: %2").arg(dateWords(figures.asOf)).arg(money.entries.size());
    explanation.inputs.columns = {{QStringLiteral("Ngày"), 1.4, Align::Centre},
                                  {QStringLiteral("Nguồn kinh phí"), 3, Align::Left},
                                  {QStringLiteral("Loại"), 1.5, Align::Left},
                                  {QStringLiteral("Số tiền (đồng)"), 1.8, Align::Right},
                                  {QStringLiteral("Nguồn"), 3, Align::Left}};
    Statement row(database, "SELECT date, funding, kind, amount, document, note FROM money WHERE id = ?");
    for (const qint64 id : money.entries) {
        row.reset();
        if (!row.bind(1, id).step()) continue;
        explanation.inputs.rows.push_back(
            {dateWords(QDate::fromString(row.text(0), Qt::ISODate)), fundingWords(row.text(1)),
             choiceWords(moneyDictionary().field(QLatin1String("kind")).choices, row.text(2)), dongWords(row.value(3)),
             orDash(row.text(4).isEmpty() ? row.text(5) : row.text(4))});
    }
    explanation.changes = latestChanges(database, {QStringLiteral("money")}, {});
    return explanation;
}

} // namespace core
