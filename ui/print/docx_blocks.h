// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace ui {

class DocxWriter;

/// The head of the document, as addDocumentHead lays it on a page.
void writeDocumentHead(DocxWriter& writer, const core::DocumentHead& head);
/// The head of an annex, as addAnnexHead lays it on a page.
void writeAnnexHead(DocxWriter& writer, const core::Annex& annex);
/// Signature and recipients side by side, kept on one page.
void writeSignature(DocxWriter& writer, const core::Signature& signature);
bool isSigned(const core::Signature& signature);

/// Which rows of a table stay on one page with what follows them.
struct RowsKept {
    bool whole = false; ///< All of them.
    bool withNext = false; ///< The last with what stands below the table.
};
/// A table set in type of this size, smaller (not under 9 points) if a column would have to break its words.
void writeTable(DocxWriter& writer, const core::ReportTable& table, double pointSize, const RowsKept& kept);
/// The chart as a picture, its numbers and its note.
void writeChart(DocxWriter& writer, const core::Chart& chart, bool keepWithNext);
void writePicture(DocxWriter& writer, const core::Picture& picture, bool keepWithNext);

} // namespace ui
