// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/indicator/figures.h"
#include "core/report/wording.h"

namespace core::progress {

void Writer::add(Style style, const QString& key, const QString& text)
{
    m_blocks.push_back(Paragraph{m_section + QLatin1Char('.') + key, style, text});
}

void Writer::table(const QString& title, ReportTable table, const QString& unit)
{
    m_blocks.push_back(Paragraph{{}, Style::TableTitle, title});
    if (!unit.isEmpty()) m_blocks.push_back(Paragraph{{}, Style::Unit, unit});
    m_blocks.push_back(std::move(table));
}

void Writer::chart(const std::vector<Chart>& charts, const QString& id)
{
    for (const Chart& chart : charts)
        if (chart.id == id) m_blocks.push_back(chart);
}

QString dayOf(const Figures& figures) { return dateWords(figures.asOf); }

QDate firstDayOf(const Figures& figures)
{
    const QDate january(figures.year, 1, 1);
    if (!figures.plan) return january;
    const QDate from = figures.plan->date("period_from"), to = figures.plan->date("period_to");
    return from.isValid() && from.year() == to.year() ? from : january;
}

QString shortDate(const QDate& date)
{
    return date.toString(date.month() <= 2 ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("dd/M/yyyy"));
}

QString planName(const Record& plan, const QString& namedIssuer)
{
    QString name = QStringLiteral("Kế hoạch");
    if (!plan.text("number").isEmpty()) name += QStringLiteral(" số ") + plan.text("number");
    if (plan.date("date").isValid()) name += QStringLiteral(" ngày ") + shortDate(plan.date("date"));
    if (!plan.text("issuer").isEmpty() && plan.text("issuer") != namedIssuer)
        name += QStringLiteral(" của ") + plan.text("issuer");
    return name;
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2) return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" và ") + parts.back();
}

} // namespace core::progress
