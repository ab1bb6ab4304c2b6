// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_layout.h"

#include "ui/print/composition.h"
#include "ui/print/decree.h"
#include "ui/print/page_breaker.h"

namespace ui {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr QSizeF a4Mm{210, 297};

void addBlock(Composition& composition, const core::Block& block)
{
    if (const auto* paragraph = std::get_if<core::Paragraph>(&block))
        addParagraph(composition, *paragraph);
    else if (const auto* table = std::get_if<core::ReportTable>(&block))
        addTable(composition, *table, composition.paper.tablePt);
    else if (const auto* chart = std::get_if<core::Chart>(&block))
        addChart(composition, *chart);
    else if (const auto* picture = std::get_if<core::Picture>(&block))
        addPicture(composition, *picture);
}

/// The page number in the middle of the top margin, from the second page of the part; the practice mark beside it.
void addMargin(TypeMeasure& measure, PaperPage& page, int number, const QString& practiceMark, double size)
{
    if (number == 1) return;
    const Face face{size};
    const double height = measure.lineHeight(face), top = decree::headerMm * pointsPerMm;
    const auto write = [&](const QString& text, const Setting& setting) {
        const Line line{text, measure.width(setting.face, text), 0, true};
        page.margin.texts.push_back(
            placeLine(measure, line, setting, page.body.left(), page.body.width(), top, height));
    };
    page.number = number;
    write(QString::number(number), {.face = face, .place = Place::Centre});
    if (!practiceMark.isEmpty()) write(practiceMark, {.face = decree::headerMark, .place = Place::Right});
}

void addPages(std::vector<PaperPage>& pages, const Composition& composition, const Sheet& sheet,
              const QString& practiceMark)
{
    PaperPage blank;
    blank.size = sheet.size;
    blank.body = sheet.body;
    int number = 0;
    for (PaperPage& page : breakPages(composition, blank)) {
        addMargin(composition.measure, page, ++number, practiceMark, decree::largerPt(composition.paper.bodyPt));
        pages.push_back(std::move(page));
    }
}

} // namespace

Sheet sheetOf(const core::PaperFormat& paper, bool landscape)
{
    const QSizeF size = (landscape ? a4Mm.transposed() : a4Mm) * pointsPerMm;
    QMarginsF margins(paper.leftMm, paper.topMm, paper.rightMm, paper.bottomMm);
    if (landscape) margins = {paper.bottomMm, paper.leftMm, paper.topMm, paper.rightMm};
    return {size, QRectF(QPointF(0, 0), size).marginsRemoved(margins * pointsPerMm)};
}

std::vector<PaperPage> layOut(const core::Report& report)
{
    TypeMeasure measure;
    std::vector<PaperPage> pages;
    const Sheet upright = sheetOf(report.paper, false);
    Composition document{measure, report.paper, upright.body.width(), upright.body.height()};
    const core::DocumentHead& head = report.head;
    const bool onlyAnnexes = report.blocks.empty() && !report.annexes.empty() && head.kind.isEmpty()
        && head.issuer.isEmpty() && report.signature.authority.isEmpty(); // forms and profiles, a sheet each
    if (!onlyAnnexes) addDocumentHead(document, head);
    for (const core::Block& block : report.blocks) addBlock(document, block);
    addSignature(document, report.signature);
    if (!document.slices.empty() || report.annexes.empty())
        addPages(pages, document, upright, report.head.practiceMark);

    for (const core::Annex& annex : report.annexes) {
        const Sheet sheet = sheetOf(report.paper, annex.landscape);
        Composition part{measure, report.paper, sheet.body.width(), sheet.body.height()};
        addAnnexHead(part, annex);
        for (const core::Block& block : annex.blocks) addBlock(part, block);
        addPages(pages, part, sheet, report.head.practiceMark);
    }
    return pages;
}

std::vector<PaperPage> layOutAll(const std::vector<core::Report>& reports)
{
    std::vector<PaperPage> pages;
    for (const core::Report& report : reports)
        for (PaperPage& page : layOut(report)) pages.push_back(std::move(page));
    return pages;
}

} // namespace ui
