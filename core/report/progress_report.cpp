// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

#include "core/indicator/figures.h"
#include "core/report/annexes.h"
#include "core/report/definitions_annex.h"
#include "core/report/edited_text.h"
#include "core/report/explained_findings_annex.h"
#include "core/report/explanation.h"
#include "core/report/progress_sections.h"

namespace core {

namespace {

struct SectionOf {
    const char* key;
    void (*write)(progress::Writer&, const progress::Facts&);
};
constexpr SectionOf sections[] = {
    {"0", progress::opening},    {"I", progress::situation},      {"II", progress::direction},
    {"III", progress::targets},  {"IV", progress::tasks},         {"V", progress::savings},
    {"VI", progress::money},     {"VII", progress::shortcomings}, {"VIII", progress::nextYear},
    {"IX", progress::proposals},
};

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

Report progressReport(const Database& database, const Figures& figures, const AnnexChoice& choice)
{
    const OfficeWords office(database);
    const EditedTexts edits(database, documentKey(figures, QStringLiteral("progress")));
    const progress::Facts facts{database, figures, office, progressCharts(database, figures)};
    Report report;
    report.title = QStringLiteral("Báo cáo sản xuất sạch hơn năm %1 – %2").arg(figures.year).arg(office.name);
    report.paper = office.paper;
    report.head = documentHead(office, QStringLiteral("BÁO CÁO"), QStringLiteral("BC"), figures.year);
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
    edits.applyToEnds(report);
    edits.apply(report.blocks);
    report.annexes = progressAnnexes(database, figures);
    report.annexes.push_back(chartsAnnex(facts.charts, figures.year));
    if (choice.definitions) report.annexes.push_back(definitionsAnnex());
    if (choice.explained) {
        Annex explained = explainedFindingsAnnex(database, figures);
        if (!explained.blocks.empty()) report.annexes.push_back(std::move(explained));
    }
    if (choice.working) report.annexes.push_back(explanationAnnex(database, figures));
    numberAnnexes(report, attachedLine(office, report.head, QStringLiteral("Báo cáo")));
    for (Annex& annex : report.annexes) edits.apply(annex.blocks);
    return report;
}

} // namespace core
