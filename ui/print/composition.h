// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/line_breaker.h"
#include "ui/print/page.h"
#include "ui/print/type_measure.h"

#include <optional>
#include <vector>

namespace ui {

/// The smallest thing a page break may stand beside: a line of a paragraph, a row of a table, a chart, the signature.
struct Slice {
    double height = 0;
    double gapBefore = 0; ///< Dropped at the top of a page; of two neighbouring gaps the larger counts.
    double gapAfter = 0;
    bool keepWithNext = false;
    Drawing drawing{}; ///< From the left margin and the top of the slice.
    QString key{}; ///< Of the paragraph.
    int table = -1; ///< Index of the head to repeat when a page begins with this row; -1 if none.
    bool isTableHead = false;
    bool ruledEnds = false; ///< A page that begins or ends here closes the table with a rule.
};

enum class Place { Left, Centre, Right, Justified };

/// How a paragraph is set.
struct Setting {
    Face face{};
    Place place = Place::Left;
    double firstIndent = 0, leftIndent = 0;
    double spacing = 1; ///< Of single-spaced lines.
    double gapBefore = 0, gapAfter = 0;
    bool keepWithNext = false;
};

/// How the paragraphs of a style are set.
Setting settingOf(core::Paragraph::Style style, const core::PaperFormat& paper);

/// One part of a document on its way to pages: its slices in order, measured, with the room they have.
struct Composition {
    TypeMeasure& measure;
    const core::PaperFormat& paper;
    double width; ///< Of the text, in points.
    double height;
    std::vector<Slice> slices{};
    std::vector<Slice> tableHeads{};
};

/// Where the line stands so that it ends as asked for in [left, left + width].
TextPiece placeLine(TypeMeasure& measure, const Line& line, const Setting& setting, double left, double width,
                    double top, double height);

/// A text as a line per slice; two lines at least stay together at its beginning and its end.
void addText(Composition& composition, const QString& text, const Setting& setting, const QString& key = {});
void addParagraph(Composition& composition, const core::Paragraph& paragraph);
void addChart(Composition& composition, const core::Chart& chart);
void addPicture(Composition& composition, const core::Picture& picture);
/// A table set in type of this size, smaller (not under 9 points) if a column would have to break its words.
/// A short table may be kept on one page.
void addTable(Composition& composition, const core::ReportTable& table, double pointSize, bool keepWhole = false);

void addDocumentHead(Composition& composition, const core::DocumentHead& head);
void addAnnexHead(Composition& composition, const core::Annex& annex);
/// Signature and recipients, kept on one page with the two slices before them.
void addSignature(Composition& composition, const core::Signature& signature);

} // namespace ui
