// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explained_findings_annex.h"

#include "core/indicator/figures.h"
#include "core/indicator/plausibility.h"
#include "core/report/document_words.h"
#include "core/report/names.h"

namespace core {

namespace {

/// A figure of a finding as it is printed: "12.000".
QString figure(const Finding& finding, int place)
{
    const auto value = Decimal::fromPlain(finding.figures.section(QLatin1Char(';'), place, place));
    return value ? value->toShown() : QString();
}

QString withName(const Finding& finding, const QString& words)
{
    return finding.name.isEmpty() ? words : QStringLiteral("%1: %2").arg(finding.name, words);
}

} // namespace

QString findingWords(const Finding& finding)
{
    const auto against = QString::number(finding.against);
    const QString first = finding.figures.section(QLatin1Char(';'), 0, 0);
    const QString second = finding.figures.section(QLatin1Char(';'), 1, 1);
    switch (finding.rule.mid(2).toInt()) {
    case 3: return withName(finding, QStringLiteral("sản lượng bằng 0 nhưng vẫn có tiêu thụ"));
    case 4:
    case 5: return QStringLiteral("Suất tiêu hao năng lượng thay đổi %1 so với năm %2").arg(finding.change, against);
    case 6:
        return withName(finding,
                        QStringLiteral("%1, năm %2 là %3: chênh khoảng 1.000 lần")
                            .arg(figure(finding, 0), against, figure(finding, 1)));
    case 7:
        return withName(finding,
                        QStringLiteral("sản lượng thay đổi %1 so với năm gốc %2 (%3 → %4)")
                            .arg(finding.change, against, figure(finding, 1), figure(finding, 0)));
    case 8: return withName(finding, QStringLiteral("đơn vị %1, năm gốc %2 là %3").arg(first, against, second));
    case 9: return QStringLiteral("Tổng năng lượng tiêu thụ từ 1.000 TOE trở lên");
    case 10: return withName(finding, QStringLiteral("giá điện bình quân ngoài khoảng 1.000–4.500 đồng/kWh"));
    case 12: return QStringLiteral("%1/%2 cơ sở có mức tiết kiệm đúng bằng 8%, 10% hoặc 13%").arg(first, second);
    case 13: return withName(finding, QStringLiteral("có số liệu nhưng năm gốc %1 không có").arg(against));
    case 14: return QStringLiteral("Mức áp dụng %1 nhưng không có giải pháp nào").arg(first);
    case 15: return QStringLiteral("Mức áp dụng giảm: %1").arg(finding.change);
    case 18:
        return QStringLiteral("Số cơ sở thay đổi %1 so với năm %2 (%3 → %4)")
            .arg(finding.change, against, second, first);
    case 19: return QStringLiteral("Suất tiêu hao giảm trên 75% so với năm gốc %1 (%2)").arg(against, finding.change);
    case 20: return QStringLiteral("Suất tiêu hao bằng %1 lần trung vị của ngành").arg(finding.change);
    default: return finding.rule;
    }
}

Annex explainedFindingsAnnex(const Database& database, const Figures& figures)
{
    Annex annex{{}, {}, QStringLiteral("GIẢI TRÌNH SỐ LIỆU BẤT THƯỜNG NĂM %1").arg(figures.year)};
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Cơ sở"), 3, Align::Left},
                     {QStringLiteral("Dấu hiệu bất thường"), 4, Align::Left},
                     {QStringLiteral("Giải trình"), 3, Align::Left}};
    int number = 0;
    for (const Finding& finding : findings(database, figures.year, figures.baseYear)) {
        if (finding.reason.isEmpty()) continue;
        const QString facility = finding.facility == 0 ? QStringLiteral("Toàn địa bàn")
                                                       : facilityName(*figures.population, finding.facility);
        table.rows.push_back({QString::number(++number), facility, capitalised(findingWords(finding)), finding.reason});
    }
    if (number == 0) return annex;
    annex.blocks.push_back(std::move(table));
    annex.blocks.push_back(
        Paragraph{{},
                  Paragraph::Style::Note,
                  QStringLiteral("Giải trình không làm thay đổi số liệu; số liệu được tổng hợp như cơ sở báo cáo.")});
    return annex;
}

} // namespace core
