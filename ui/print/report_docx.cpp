// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_docx.h"

#include "ui/print/decree.h"
#include "ui/print/docx_blocks.h"
#include "ui/print/docx_package.h"
#include "ui/print/docx_parts.h"
#include "ui/print/docx_writer.h"
#include "ui/print/head_layout.h"
#include "ui/print/table_columns.h"
#include "ui/print/written_file.h"

#include <span>

namespace ui {

namespace {

/// Writes blocks in order; what a block needs of its neighbours is seen here.
class DocxText {
public:
    explicit DocxText(DocxWriter& writer) : m_writer(writer) { }

    /// `roomBelow`: above what follows the blocks, in points; they are kept with it.
    void write(const std::vector<core::Block>& blocks, std::optional<double> roomBelow)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool last = i + 1 == blocks.size();
            const bool beforeTable = !last && std::holds_alternative<core::ReportTable>(blocks[i + 1]);
            const double room = last ? roomBelow.value_or(0) : beforeTable ? tableGapBefore : 0;
            block(blocks[i], room, last && roomBelow);
        }
    }

private:
    void block(const core::Block& block, double roomBelow, bool keepWithNext)
    {
        if (const auto* p = std::get_if<core::Paragraph>(&block))
            for (const QString& line : core::linesOf(*p))
                m_writer.paragraph(
                    {.style = docxStyle(p->style), .spaceAfter = roomBelow, .keepWithNext = keepWithNext}, line);
        else if (const auto* table = std::get_if<core::ReportTable>(&block))
            writeTable(m_writer, *table, m_writer.paper().tablePt, {false, keepWithNext});
        else if (const auto* chart = std::get_if<core::Chart>(&block))
            writeChart(m_writer, *chart, keepWithNext);
        else if (const auto* picture = std::get_if<core::Picture>(&block))
            writePicture(m_writer, *picture, keepWithNext);
    }

    DocxWriter& m_writer;
};

/// last: no other document follows.
void writeDocument(DocxWriter& writer, const core::Report& report, bool last)
{
    DocxText text(writer);
    const bool isSignedHere = isSigned(report.signature);
    const core::DocumentHead& head = report.head;
    const bool empty = report.blocks.empty() && !isSignedHere && !isOfficial(head) && head.kind.isEmpty()
        && head.addressee.isEmpty() && head.practiceMark.isEmpty();
    if (!empty || report.annexes.empty()) {
        writer.beginSection(false);
        writeDocumentHead(writer, head);
        text.write(report.blocks, isSignedHere ? std::optional(decree::signatureGap) : std::nullopt);
        writeSignature(writer, report.signature);
        writer.endSection(last && report.annexes.empty());
    }
    for (const core::Annex& annex : report.annexes) {
        writer.beginSection(annex.landscape);
        writeAnnexHead(writer, annex);
        text.write(annex.blocks, {});
        writer.endSection(last && &annex == &report.annexes.back());
    }
}

/// The first says what the file is called and how its paper is.
QByteArray packed(std::span<const core::Report> reports)
{
    const core::Report& report = reports.front();
    TypeMeasure measure;
    DocxWriter writer(measure, report.paper);
    for (const core::Report& each : reports) writeDocument(writer, each, &each == &reports.back());
    const QString& mark = report.head.practiceMark;
    const auto header = [&](bool landscape) {
        return docxHeader(writer.styles(), sheetOf(report.paper, landscape).body.width(), mark);
    };
    DocxPackage package;
    package.add(QStringLiteral("[Content_Types].xml"), docxContentTypes()); // first, as readers expect
    package.add(QStringLiteral("_rels/.rels"), docxPackageRelations());
    package.add(QStringLiteral("docProps/core.xml"), docxProperties(report));
    package.add(QStringLiteral("docProps/app.xml"), docxProgram());
    package.add(QStringLiteral("word/document.xml"), writer.finished());
    package.add(QStringLiteral("word/_rels/document.xml.rels"), docxDocumentRelations(writer.pictures().size()));
    package.add(QStringLiteral("word/styles.xml"), writer.styles().part());
    package.add(QStringLiteral("word/settings.xml"), docxSettings());
    package.add(QStringLiteral("word/header.xml"), header(false));
    package.add(QStringLiteral("word/header-landscape.xml"), header(true));
    package.add(QStringLiteral("word/header-none.xml"), docxNoHeaderPart(writer.styles()));
    for (std::size_t i = 0; i < writer.pictures().size(); ++i)
        package.add(QStringLiteral("word/") + docxPictureName(i), writer.pictures()[i], false);
    return package.packed();
}

} // namespace

QByteArray toDocx(const core::Report& report) { return packed({&report, 1}); }

void writeDocx(const core::Report& report, const QString& path) { writeWhole(path, toDocx(report)); }
void writeDocx(const std::vector<core::Report>& reports, const QString& path) { writeWhole(path, packed(reports)); }

} // namespace ui
