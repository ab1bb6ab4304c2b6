// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/specific_use_chart.h"

#include "core/record/unit.h"
#include "core/report/wording.h"

#include <algorithm>

namespace core {

namespace {

Chart emptyChart(const QString& id, const QString& unit)
{
    Chart chart;
    chart.id = id;
    chart.kind = Chart::Kind::SpecificUse;
    chart.unit = unit;
    chart.series.push_back({QString(), {}});
    return chart;
}

void addYear(Chart& chart, int year, const std::optional<Ratio>& use, const QString& figure)
{
    ChartItem item;
    item.label = QString::number(year);
    item.figure = figure;
    if (use) item.value = use->approximate();
    chart.tableRows.push_back({item.label, figure});
    chart.series.front().items.push_back(std::move(item));
}

void finish(Chart& chart, const QString& product)
{
    const auto& items = chart.series.front().items;
    const auto last
        = std::find_if(items.rbegin(), items.rend(), [](const ChartItem& item) { return item.value.has_value(); });
    const QString of = product.isEmpty() ? QString() : QStringLiteral(", %1").arg(product);
    chart.title = last == items.rend()
        ? QStringLiteral("Suất tiêu hao năng lượng%1").arg(of)
        : QStringLiteral("Suất tiêu hao năng lượng%1 năm %2: %3 %4").arg(of, last->label, last->figure, chart.unit);
    chart.tableHeadings = {QStringLiteral("Năm"), QStringLiteral("Suất tiêu hao (%1)").arg(chart.unit)};
}

/// In kg of oil equivalent a unit of the product, that of the latest year; other units are converted where they can be.
Chart withoutNorm(const std::vector<YearUse>& uses)
{
    QString unit;
    for (const YearUse& use : uses)
        if (use.specific) unit = use.specific->unit;
    Chart chart = emptyChart(QStringLiteral("specific_use"), QStringLiteral("kgOE/%1").arg(unit));
    for (const auto& [year, energy, specific] : uses) {
        const auto scale = specific ? conversion(specific->unit, unit) : std::nullopt;
        if (specific && !scale) {
            addYear(chart, year, {}, QStringLiteral("khác đơn vị"));
            continue;
        }
        const auto value = specific
            ? std::optional(specific->kilograms * Ratio(BigInt(scale->denominator), BigInt(scale->numerator)))
            : std::nullopt;
        addYear(chart, year, value, value ? shortNumber(*value) : dash);
    }
    finish(chart, {});
    chart.subtitle = QStringLiteral("Năng lượng quy ra kg dầu quy đổi (kgOE) cho một %1 sản phẩm").arg(unit);
    return chart;
}

/// A year and what its products use beside their norms.
using YearNorms = std::pair<int, std::vector<NormComparison>>;

Chart withNorm(const std::vector<YearNorms>& years, const NormComparison& norm)
{
    Chart chart = emptyChart(QStringLiteral("specific_use_%1").arg(norm.product), norm.unit);
    const QString value = shortNumber(norm.norm);
    for (const auto& [year, all] : years) {
        const auto own = std::find_if(all.begin(), all.end(),
                                      [&](const NormComparison& one) { return one.product == norm.product; });
        if (own == all.end()) continue;
        addYear(chart, year, own->own, own->own ? own->own->shown(2) : normReasonWords(own->reason));
        chart.tableRows.back() << value;
    }
    finish(chart, norm.productName);
    chart.tableHeadings << QStringLiteral("Định mức (%1)").arg(norm.unit);
    chart.subtitle = QStringLiteral("Năng lượng cho một đơn vị sản phẩm; đường đứt nét: định mức, chỉ để tham khảo");
    chart.reference = norm.norm.approximate();
    chart.referenceLabel = QStringLiteral("định mức %1 (%2)").arg(value, norm.document);
    chart.note = QStringLiteral("Định mức: %1; mức %2 %3, áp dụng %4.")
                     .arg(normWords(norm), value, norm.unit, normValidityWords(norm));
    return chart;
}

} // namespace

std::vector<Chart> specificUseCharts(const Database& database, qint64 facility, int year, qint64 factorSet)
{
    return specificUseCharts(database, facility, year, factorSet,
                             yearUses(database, facility, year, mostChartYears, factorSet));
}

std::vector<Chart> specificUseCharts(const Database& database, qint64 facility, int year, qint64 factorSet,
                                     const std::vector<YearUse>& uses)
{
    std::vector<Chart> charts;
    const auto norms = normComparisons(database, facility, year, factorSet);
    std::vector<YearNorms> years;
    if (!norms.empty())
        for (const YearUse& use : uses)
            years.emplace_back(use.year, normComparisons(database, facility, use.year, factorSet));
    for (const NormComparison& norm : norms) charts.push_back(withNorm(years, norm));
    if (charts.empty()) charts.push_back(withoutNorm(uses));
    std::erase_if(charts, [](const Chart& chart) { return chart.isEmpty(); });
    return charts;
}

QString normWords(const NormComparison& norm)
{
    QString name = norm.normProduct;
    if (!norm.capacity.isEmpty()) name += QStringLiteral(", ") + norm.capacity;
    return QStringLiteral("%1 (%2)").arg(name, norm.document);
}

QString normValidityWords(const NormComparison& norm)
{
    QString words = QStringLiteral("%1–%2").arg(norm.fromYear ? QString::number(*norm.fromYear) : QString(),
                                                norm.toYear ? QString::number(*norm.toYear) : QString());
    if (norm.validity == NormComparison::Validity::Expired) words += QStringLiteral(", đã hết hiệu lực");
    if (norm.validity == NormComparison::Validity::NotYet) words += QStringLiteral(", chưa có hiệu lực");
    return words;
}

QString normReasonWords(NormComparison::Reason reason)
{
    using Reason = NormComparison::Reason;
    switch (reason) {
    case Reason::None: return dash;
    case Reason::NoOutput: return QStringLiteral("chưa có sản lượng");
    case Reason::NoUse: return QStringLiteral("chưa có tiêu thụ");
    case Reason::SeveralProducts: return QStringLiteral("nhiều sản phẩm, không tách được");
    case Reason::OtherUnit: return QStringLiteral("khác đơn vị, không so được");
    case Reason::NoFactor: return QStringLiteral("thiếu hệ số quy đổi");
    }
    return dash;
}

} // namespace core
