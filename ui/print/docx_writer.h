// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/docx_styles.h"
#include "ui/print/docx_xml.h"
#include "ui/print/page_layout.h"

#include <optional>
#include <vector>

namespace ui {

/// What a paragraph has beside its style; lengths in points.
struct DocxParagraph {
    DocxStyle style = DocxStyle::Body;
    std::optional<Face> face = {};
    std::optional<Place> place = {};
    std::optional<double> gapBefore = {};
    double spaceAfter = 0; ///< Only before a table: no table has room above itself.
    double leftIndent = 0, rightIndent = 0;
    double exactLine = 0; ///< Height of its lines if it is not the text's.
    bool keepWithNext = false;
    enum class Border { None, Above, Around } border = Border::None;
    std::vector<std::pair<Place, double>> tabs = {};
};

/// A cell of a table.
struct DocxCell {
    double width = 0;
    int columns = 1; ///< That it covers.
    double rightMargin = 0; ///< Beside the table's own; points.
    bool inMiddle = false; ///< Of the height of its row, not at the top.
};

/// Writes word/document.xml from top to bottom. As on pages, of two neighbouring gaps the larger counts.
class DocxWriter {
public:
    DocxWriter(TypeMeasure& measure, const core::PaperFormat& paper);

    DocxXml& xml() { return m_xml; }
    TypeMeasure& measure() { return m_measure; }
    const core::PaperFormat& paper() const { return m_paper; }
    const DocxStyles& styles() const { return m_styles; }
    QSizeF room() const { return m_sheet.body.size(); } ///< Of the text on a page of this section.

    void beginSection(bool landscape);
    /// The last section ends the document.
    void endSection(bool last);

    void paragraph(const DocxParagraph& paragraph, const QString& text);
    void beginParagraph(const DocxParagraph& paragraph);
    void run(const QString& text, const DocxParagraph& paragraph);
    void tab();
    void endParagraph() { m_xml.close(); }
    /// A line of this length in the middle of the width, under the paragraph before it.
    void rule(double length, double width, bool keepWithNext);
    /// Room below what was written last.
    void gap(double points) { m_gap = std::max(m_gap, points); }

    /// A table of fixed columns; its rows are never split.
    void beginTable(const std::vector<double>& widths, bool ruled, double gapBefore);
    void endTable(double gapAfter);
    void beginRow(bool head = false);
    void endRow() { m_xml.close(); }
    void beginCell(const DocxCell& cell);
    void endCell() { m_xml.close(); }

    /// A picture as a paragraph of its own.
    void picture(const QByteArray& png, const QSizeF& size, const QString& name, const QString& description,
                 const DocxParagraph& paragraph);
    const std::vector<QByteArray>& pictures() const { return m_pictures; }
    static QString pictureRelation(std::size_t index) { return QStringLiteral("rIdPicture%1").arg(index + 1); }
    QByteArray finished() { return m_xml.finished(); }

private:
    void writeSection();
    void writeFace(const Face& face, const Face& styled);
    void writeSpacing(const DocxParagraph& paragraph);
    void writeBorders(DocxParagraph::Border border);
    void line(double gapBefore, double height, bool keepWithNext, double indent, DocxParagraph::Border border);

    TypeMeasure& m_measure;
    const core::PaperFormat& m_paper;
    DocxStyles m_styles;
    DocxXml m_xml;
    Sheet m_sheet;
    bool m_landscape = false;
    bool m_atStart = true; ///< Of a section: nothing stands above.
    bool m_afterTable = false; ///< Two tables that touch become one.
    double m_gap = 0; ///< Asked for below what was written last.
    double m_spaceAfter = 0; ///< Already written below it.
    std::vector<QByteArray> m_pictures;
};

/// Relations of word/document.xml.
inline constexpr char docxNoHeader[] = "rIdNoHeader", docxUprightHeader[] = "rIdHeader",
                      docxLandscapeHeader[] = "rIdLandscapeHeader";

} // namespace ui
