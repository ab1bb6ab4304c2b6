// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_blocks.h"

#include "ui/print/decree.h"
#include "ui/print/docx_writer.h"
#include "ui/print/head_layout.h"

#include <algorithm>

namespace ui {

namespace {

using namespace decree;

/// The widest line of the texts as they break in this width, in points.
double widestLine(DocxWriter& writer, const Face& face, const QStringList& texts, double width)
{
    double widest = 0;
    for (const QString& text : texts)
        for (const Line& line : breakLines(writer.measure(), face, text, width)) widest = std::max(widest, line.width);
    return std::min(widest, width);
}

void writeLines(DocxWriter& writer, DocxStyle style, const QStringList& lines)
{
    for (const QString& line : lines) writer.paragraph({.style = style}, line);
}

void writeMark(DocxWriter& writer, const QString& mark)
{
    constexpr double beside = 10; // blank between the text and the frame
    const double width = writer.room().width(),
                 inner = std::min(writer.measure().width(markFace, mark) + 2 * beside, width) - 8;
    const double indent = (width - inner) / 2;
    writer.paragraph({.style = DocxStyle::Mark,
                      .leftIndent = indent,
                      .rightIndent = indent,
                      .border = DocxParagraph::Border::Around},
                     mark);
    writer.gap(markGap);
}

/// From the top of a line of the style down to its baseline, in points.
double baselineOf(DocxWriter& writer, DocxStyle style)
{
    const Face& face = writer.styles().setting(style).face;
    return writer.measure().baseline(face, writer.measure().lineHeight(face));
}

void writeTwoColumns(DocxWriter& writer, const core::DocumentHead& head)
{
    const HeadColumns columns = headColumns(writer.measure(), writer.room().width(), writer.paper().bodyPt);
    const double inner = columns.left - columnGap;
    writer.beginTable({columns.left, columns.right}, false, 0);
    writer.beginRow();
    writer.beginCell({.width = columns.left, .rightMargin = columnGap});
    if (!head.superior.isEmpty()) writer.paragraph({.style = DocxStyle::Superior}, head.superior);
    writeLines(writer, DocxStyle::Issuer, head.issuer);
    if (!head.issuer.isEmpty())
        writer.rule(widestLine(writer, {issuerPt, true}, head.issuer, inner) * ruleShare, inner, false);
    if (head.superior.isEmpty() && head.issuer.isEmpty()) writer.paragraph({.style = DocxStyle::Issuer}, {});
    writer.endCell();
    writer.beginCell({.width = columns.right});
    writer.paragraph({.style = DocxStyle::Country}, country);
    writer.paragraph({.style = DocxStyle::Motto}, motto);
    writer.rule(writer.measure().width(columns.motto, motto), columns.right, false);
    writer.endCell();
    writer.endRow();

    // One baseline, though the sizes differ. A cell must have a paragraph: an empty line where there is no text.
    const double lower = baselineOf(writer, DocxStyle::PlaceAndDate) - baselineOf(writer, DocxStyle::Number);
    writer.beginRow();
    writer.beginCell({.width = columns.left, .rightMargin = columnGap});
    writer.paragraph({.style = DocxStyle::Number, .gapBefore = numberGap + lower}, head.number);
    if (head.kind.isEmpty()) // an official letter names its subject under the number
        writeLines(writer, DocxStyle::Number, head.subject);
    writer.endCell();
    writer.beginCell({.width = columns.right});
    writer.paragraph({.style = DocxStyle::PlaceAndDate, .gapBefore = numberGap}, head.placeAndDate);
    writer.endCell();
    writer.endRow();
    writer.endTable(headGap);
}

void writeKind(DocxWriter& writer, const core::DocumentHead& head)
{
    if (head.kind.isEmpty()) return;
    writer.paragraph({.style = DocxStyle::Kind}, head.kind);
    writeLines(writer, DocxStyle::Subject, head.subject);
    const double width = writer.room().width();
    if (!head.subject.isEmpty())
        writer.rule(widestLine(writer, {kindPt, true}, head.subject, width) * ruleShare, width, true);
    writer.gap(kindGap);
}

} // namespace

void writeDocumentHead(DocxWriter& writer, const core::DocumentHead& head)
{
    if (!head.practiceMark.isEmpty()) writeMark(writer, head.practiceMark);
    if (isOfficial(head)) writeTwoColumns(writer, head);
    writeKind(writer, head);
    if (head.addressee.isEmpty()) return;
    writer.paragraph({.style = DocxStyle::Addressee}, head.addressee);
    writer.gap(addresseeGap);
}

void writeAnnexHead(DocxWriter& writer, const core::Annex& annex)
{
    const double width = writer.room().width();
    const bool beside
        = !annex.form.isEmpty() && !annex.number.isEmpty() && formStandsBeside(writer.measure(), annex, width);
    if (!annex.form.isEmpty() && !beside) writer.paragraph({.style = DocxStyle::AnnexForm}, annex.form);
    if (!annex.number.isEmpty()) {
        DocxParagraph number{.style = DocxStyle::AnnexNumber};
        if (beside) {
            number.place = Place::Left;
            number.tabs = {{Place::Centre, width / 2}, {Place::Right, width}};
        }
        writer.beginParagraph(number);
        if (beside) writer.tab();
        writer.run(annex.number, number);
        if (beside) {
            number.face = Face{issuerPt, true};
            writer.tab();
            writer.run(annex.form, number);
        }
        writer.endParagraph();
    }
    if (!annex.title.isEmpty()) writer.paragraph({.style = DocxStyle::AnnexTitle}, annex.title);
    if (!annex.attachedTo.isEmpty())
        writer.paragraph({.style = DocxStyle::AttachedTo,
                          .face = Face{attachedPt(writer.measure(), annex.attachedTo, width), false, true}},
                         annex.attachedTo);
    writer.gap(annexHeadGap);
}

} // namespace ui
