// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

#include "core/indicator/figures.h"
#include "core/report/annexes.h"
#include "core/report/progress_sections.h"

#include <algorithm>

namespace core {

namespace {

struct SectionOf {
    const char* key;
    void (*write)(progress::Writer&, const progress::Facts&);
};
constexpr SectionOf sections[] = {
    {"0", progress::opening},        {"I", progress::situation},   {"II", progress::direction},
    {"III", progress::targets},      {"IV", progress::tasks},      {"V", progress::savings},
    {"VI", progress::money},         {"VII", progress::shortcomings}, {"VIII", progress::nextYear},
    {"IX", progress::proposals},
};

QString roman(int number)
{
    static constexpr const char* numerals[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    return QString::fromLatin1(numerals[std::clamp(number, 0, 10)]);
}

Annex chartsAnnex(const std::vector<Chart>& charts, int year)
{
    Annex annex{
        {},
        {},
        QStringLiteral("BIỂU ĐỒ TỶ LỆ NHẬN THỨC, ÁP DỤNG THEO ĐỊA BÀN, NGÀNH, QUY MÔ VÀ KHU, CỤM CÔNG NGHIỆP NĂM %1")
            .arg(year)};
    for (const Chart& chart : charts)
        if (chart.kind == Chart::Kind::RatesByGroup) annex.blocks.push_back(chart);
    return annex;
}

} // namespace

Report progressReport(const Database& database, const Figures& figures)
{
    const OfficeWords office(database);
    const EditedTexts edits(database, {QStringLiteral("progress"), figures.year, figures.plan ? figures.plan->id : 0});
    const progress::Facts facts{database, figures, office, progressCharts(database, figures)};
    Report report;
    report.title = QStringLiteral("Báo cáo sản xuất sạch hơn năm %1 – %2").arg(figures.year).arg(office.name);
    report.head = documentHead(office, edits, QStringLiteral("BÁO CÁO"), QStringLiteral("BC"), figures.year);
    report.head.subject = {QStringLiteral("Kết quả thực hiện kế hoạch hành động sản xuất sạch hơn trong công nghiệp"),
                           QStringLiteral("trên địa bàn %1 năm %2, phương hướng năm %3")
                               .arg(office.area)
                               .arg(figures.year)
                               .arg(figures.year + 1)};
    report.head.addressee = QStringLiteral("Kính gửi: %1").arg(office.addressee);
    report.signature = office.signature;
    for (const SectionOf& section : sections) {
        progress::Writer writer(report.blocks, QString::fromLatin1(section.key));
        section.write(writer, facts);
    }
    edits.apply(report.blocks);
    report.annexes = progressAnnexes(database, figures);
    report.annexes.push_back(chartsAnnex(facts.charts, figures.year));
    int number = 0;
    for (Annex& annex : report.annexes) {
        annex.number = QStringLiteral("Phụ lục %1").arg(roman(++number));
        annex.attachedTo = attachedLine(office, report.head, QStringLiteral("Báo cáo"));
        edits.apply(annex.blocks);
    }
    return report;
}

} // namespace core
