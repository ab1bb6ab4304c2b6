// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/indicator/figures.h"
#include "core/indicator/money.h"
#include "core/record/number_words.h"
#include "core/report/annex_parts.h"
#include "core/report/wording.h"

namespace core::progress {

namespace {

bool isOfSeveralYears(const Figures& figures)
{
    return figures.plan && figures.plan->date("period_from").year() < figures.plan->date("period_to").year();
}

QString amountsSentence(const Amounts& amounts, const QString& subject)
{
    QString text = QStringLiteral("%1: dự toán %2 triệu đồng").arg(subject, millionWords(amounts.planned));
    if (amounts.allocated > 0) text += QStringLiteral(", được giao %1 triệu đồng").arg(millionWords(amounts.allocated));
    text += QStringLiteral(", đã thực hiện %1 triệu đồng").arg(millionWords(amounts.spent));
    if (const auto share = amounts.spentOfPlanned())
        text += QStringLiteral(", bằng %1 dự toán").arg(share->shownPercent());
    return text + QLatin1Char('.');
}

} // namespace

void money(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("VI. KINH PHÍ THỰC HIỆN"));
    const MoneyFigures all = moneyOf(facts.database, figures.plan, figures.asOf);
    const bool several = isOfSeveralYears(figures);
    const MoneyFigures ofYear
        = several ? moneyOf(facts.database, figures.plan, figures.asOf, firstDayOf(figures)) : all;
    if (ofYear.total.isEmpty()) {
        out.body(QStringLiteral("funds"), QStringLiteral("Chưa ghi số liệu kinh phí trong năm."));
    } else {
        QString text = amountsSentence(
            ofYear.total, QStringLiteral("Tổng kinh phí năm %1 đến %2").arg(figures.year).arg(dayOf(figures)));
        if (!ofYear.state.isEmpty())
            text += QLatin1Char(' ') + amountsSentence(ofYear.state, QStringLiteral("Trong đó kinh phí nhà nước"));
        out.body(QStringLiteral("funds"), text);
        if (ofYear.total.spent > 0)
            out.body(QStringLiteral("words"),
                     QStringLiteral("Tổng số tiền đã thực hiện: %1.").arg(moneyWithWords(ofYear.total.spent)));
        out.table(QStringLiteral("Bảng 2. Kinh phí theo nguồn đến %1").arg(dayOf(figures)),
                  moneyBySource(facts.database, figures), QStringLiteral("Đơn vị tính: triệu đồng"));
        for (Chart chart : facts.charts) {
            if (chart.kind != Chart::Kind::MoneyBySource) continue;
            chart.tableHeadings.clear(); // they are those of the table above
            chart.tableRows.clear();
            out.chart({chart}, chart.id);
        }
    }
    if (several && !all.total.isEmpty())
        out.body(QStringLiteral("period"), amountsSentence(all.total, QStringLiteral("Lũy kế từ đầu kỳ kế hoạch")));
}

} // namespace core::progress
