// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_writer.h"

#include "ui/print/decree.h"
#include "ui/print/table_columns.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr qint64 eighths(double points) { return qint64(points * 8); } // of a point, the measure of borders

} // namespace

DocxWriter::DocxWriter(TypeMeasure& measure, const core::PaperFormat& paper)
    : m_measure(measure), m_paper(paper), m_styles(measure, paper)
{
    m_xml.open("w:document",
               {{"xmlns:w", wordNamespace},
                {"xmlns:r", relationNamespace},
                {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
                {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    m_xml.open("w:body");
}

void DocxWriter::beginSection(bool landscape)
{
    m_landscape = landscape;
    m_sheet = sheetOf(m_paper, landscape);
    m_atStart = true;
    m_afterTable = false;
    m_gap = m_spaceAfter = 0;
}

void DocxWriter::endSection(bool last)
{
    // A table cannot end a section: the last paragraph is as low as Word allows.
    m_gap = 0;
    if (last) {
        line(0, 1, false, 0, DocxParagraph::Border::None);
        writeSection();
        return;
    }
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.leaf("w:pStyle", {{"w:val", m_styles.id(DocxStyle::Line)}});
    m_xml.leaf("w:spacing", {{"w:line", twips(1)}, {"w:lineRule", "exact"}});
    writeSection();
    m_xml.close();
    m_xml.close();
}

void DocxWriter::writeSection()
{
    m_xml.open("w:sectPr");
    m_xml.leaf("w:headerReference", {{"w:type", "first"}, {"r:id", docxNoHeader}});
    m_xml.leaf("w:headerReference",
               {{"w:type", "default"}, {"r:id", m_landscape ? docxLandscapeHeader : docxUprightHeader}});
    m_xml.leaf("w:type", {{"w:val", "nextPage"}});
    const QSizeF& size = m_sheet.size;
    const QRectF& body = m_sheet.body;
    if (m_landscape)
        m_xml.leaf("w:pgSz", {{"w:w", twips(size.width())}, {"w:h", twips(size.height())}, {"w:orient", "landscape"}});
    else
        m_xml.leaf("w:pgSz", {{"w:w", twips(size.width())}, {"w:h", twips(size.height())}});
    m_xml.leaf("w:pgMar",
               {{"w:top", marginTwips(body.top())},
                {"w:right", marginTwips(size.width() - body.right())},
                {"w:bottom", marginTwips(size.height() - body.bottom())},
                {"w:left", marginTwips(body.left())},
                {"w:header", twips(decree::headerMm * pointsPerMm)},
                {"w:footer", twips(decree::headerMm * pointsPerMm)},
                {"w:gutter", 0}});
    m_xml.leaf("w:pgNumType", {{"w:start", 1}});
    m_xml.leaf("w:cols", {{"w:space", 708}});
    m_xml.leaf("w:titlePg");
    m_xml.close();
}

void DocxWriter::writeFace(const Face& face, const Face& styled)
{
    if (face == styled) return;
    m_xml.open("w:rPr");
    if (face.bold != styled.bold)
        for (const char* name : {"w:b", "w:bCs"}) m_xml.leaf(name, {{"w:val", face.bold}});
    if (face.italic != styled.italic)
        for (const char* name : {"w:i", "w:iCs"}) m_xml.leaf(name, {{"w:val", face.italic}});
    if (face.size != styled.size)
        for (const char* name : {"w:sz", "w:szCs"}) m_xml.leaf(name, {{"w:val", qRound64(face.size * 2)}});
    m_xml.close();
}

void DocxWriter::writeBorders(DocxParagraph::Border border)
{
    if (border == DocxParagraph::Border::None) return;
    const qint64 thick = eighths(decree::ruleThickness);
    const bool around = border == DocxParagraph::Border::Around;
    m_xml.open("w:pBdr");
    const auto side = [&](const char* name, int space) {
        m_xml.leaf(name, {{"w:val", "single"}, {"w:sz", thick}, {"w:space", space}, {"w:color", "000000"}});
    };
    side("w:top", around ? 2 : 0);
    if (around) {
        side("w:left", 4);
        side("w:bottom", 2);
        side("w:right", 4);
    }
    m_xml.close();
}

void DocxWriter::writeSpacing(const DocxParagraph& p)
{
    const Setting& styled = m_styles.setting(p.style);
    const double before
        = m_atStart ? p.gapBefore.value_or(0) : std::max(m_gap - m_spaceAfter, p.gapBefore.value_or(styled.gapBefore));
    if (p.exactLine > 0)
        m_xml.leaf("w:spacing",
                   {{"w:before", twips(before)},
                    {"w:after", twips(p.spaceAfter)},
                    {"w:line", twips(p.exactLine)},
                    {"w:lineRule", "exact"}});
    else if (twips(before) != twips(styled.gapBefore) || p.spaceAfter > 0)
        m_xml.leaf("w:spacing", {{"w:before", twips(before)}, {"w:after", twips(p.spaceAfter)}});
    m_gap = 0;
    m_spaceAfter = p.spaceAfter;
    m_atStart = m_afterTable = false;
}

void DocxWriter::beginParagraph(const DocxParagraph& p)
{
    const Setting& styled = m_styles.setting(p.style);
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.leaf("w:pStyle", {{"w:val", m_styles.id(p.style)}});
    m_xml.flag("w:keepNext", p.keepWithNext && !styled.keepWithNext);
    writeBorders(p.border);
    if (!p.tabs.empty()) {
        m_xml.open("w:tabs");
        for (const auto& [place, at] : p.tabs)
            m_xml.leaf("w:tab", {{"w:val", docxAlignment(place)}, {"w:pos", twips(at)}});
        m_xml.close();
    }
    writeSpacing(p);
    if (p.leftIndent != 0 || p.rightIndent != 0)
        m_xml.leaf("w:ind", {{"w:left", twips(p.leftIndent)}, {"w:right", twips(p.rightIndent)}});
    if (p.place && *p.place != styled.place) m_xml.leaf("w:jc", {{"w:val", docxAlignment(*p.place)}});
    if (p.face) writeFace(*p.face, styled.face); // of the mark at its end: an empty line is as high
    m_xml.close();
}

void DocxWriter::run(const QString& text, const DocxParagraph& p)
{
    if (text.isEmpty()) return;
    m_xml.open("w:r");
    if (p.face) writeFace(*p.face, m_styles.setting(p.style).face);
    const QStringList lines = docxText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) m_xml.leaf("w:br");
        if (lines[i].isEmpty()) continue;
        m_xml.open("w:t", {{"xml:space", "preserve"}});
        m_xml.text(lines[i]);
        m_xml.close();
    }
    m_xml.close();
}

void DocxWriter::tab()
{
    m_xml.open("w:r");
    m_xml.leaf("w:tab");
    m_xml.close();
}

void DocxWriter::paragraph(const DocxParagraph& p, const QString& text)
{
    beginParagraph(p);
    run(text, p);
    endParagraph();
}

void DocxWriter::line(double gapBefore, double height, bool keepWithNext, double indent, DocxParagraph::Border border)
{
    beginParagraph({.style = DocxStyle::Line,
                    .gapBefore = gapBefore,
                    .leftIndent = indent,
                    .rightIndent = indent,
                    .exactLine = height,
                    .keepWithNext = keepWithNext,
                    .border = border});
    endParagraph();
}

void DocxWriter::rule(double length, double width, bool keepWithNext)
{
    line(decree::ruleRoom / 2, decree::ruleRoom / 2, keepWithNext, std::max(0.0, (width - length) / 2),
         DocxParagraph::Border::Above);
}

void DocxWriter::beginTable(const std::vector<double>& widths, bool ruled, double gapBefore)
{
    const double room = std::max(m_gap, gapBefore) - m_spaceAfter;
    if (!m_atStart && (m_afterTable || room > 0)) {
        m_gap = 0;
        line(0, std::max(room, 1.0), true, 0, DocxParagraph::Border::None);
    }
    m_gap = m_spaceAfter = 0;
    m_atStart = true; // of the first cell
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    m_xml.leaf("w:tblW", {{"w:w", twips(std::accumulate(widths.begin(), widths.end(), 0.0))}, {"w:type", "dxa"}});
    m_xml.leaf("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    if (ruled) {
        m_xml.open("w:tblBorders");
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            m_xml.leaf(side,
                       {{"w:val", "single"}, {"w:sz", eighths(tableRule)}, {"w:space", 0}, {"w:color", "000000"}});
        m_xml.close();
    }
    m_xml.leaf("w:tblLayout", {{"w:type", "fixed"}});
    m_xml.open("w:tblCellMar");
    const auto margin = [&](const char* side, double points) {
        m_xml.leaf(side, {{"w:w", twips(ruled ? points : 0)}, {"w:type", "dxa"}});
    };
    margin("w:top", verticalPadding);
    margin("w:left", cellPadding);
    margin("w:bottom", verticalPadding);
    margin("w:right", cellPadding);
    m_xml.close();
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const double width : widths) m_xml.leaf("w:gridCol", {{"w:w", twips(width)}});
    m_xml.close();
}

void DocxWriter::endTable(double gapAfter)
{
    m_xml.close();
    m_atStart = false;
    m_afterTable = true;
    m_spaceAfter = 0;
    m_gap = gapAfter;
}

void DocxWriter::beginRow(bool head)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.leaf("w:cantSplit");
    m_xml.flag("w:tblHeader", head);
    m_xml.close();
}

void DocxWriter::beginCell(const DocxCell& cell)
{
    m_gap = m_spaceAfter = 0;
    m_atStart = true;
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.leaf("w:tcW", {{"w:w", twips(cell.width)}, {"w:type", "dxa"}});
    if (cell.columns > 1) m_xml.leaf("w:gridSpan", {{"w:val", cell.columns}});
    if (cell.rightMargin > 0) {
        m_xml.open("w:tcMar");
        m_xml.leaf("w:right", {{"w:w", twips(cell.rightMargin)}, {"w:type", "dxa"}});
        m_xml.close();
    }
    if (cell.inMiddle) m_xml.leaf("w:vAlign", {{"w:val", "center"}});
    m_xml.close();
}

} // namespace ui
