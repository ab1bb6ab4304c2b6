// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
// Of the size of the type: a line that would need wider gaps than this ends ragged instead.
constexpr double widestStretch = 1.5;

} // namespace

Setting settingOf(core::Paragraph::Style style, const core::PaperFormat& paper)
{
    using Style = core::Paragraph::Style;
    Setting setting{.face = {paper.bodyPt}, .spacing = paper.lineSpacing, .gapBefore = paper.paragraphGapPt};
    const double indent = paper.indentMm * pointsPerMm;
    switch (style) {
    case Style::Part:
    case Style::Heading:
        setting.face.bold = true;
        setting.place = Place::Justified;
        setting.firstIndent = indent;
        setting.keepWithNext = true;
        if (style == Style::Part) setting.gapBefore *= 1.5;
        break;
    case Style::Body:
    case Style::Basis:
        setting.face.italic = style == Style::Basis;
        setting.place = Place::Justified;
        setting.firstIndent = indent;
        break;
    case Style::TableTitle:
        setting.face.bold = true;
        setting.place = Place::Centre;
        setting.gapBefore *= 1.5;
        setting.keepWithNext = true;
        break;
    case Style::Unit:
        setting.face = {std::min(paper.bodyPt, paper.tablePt + 1), false, true};
        setting.place = Place::Right;
        setting.spacing = 1;
        setting.gapBefore /= 2;
        setting.keepWithNext = true;
        break;
    case Style::Note:
        setting.face = {paper.tablePt};
        setting.place = Place::Justified;
        setting.spacing = 1;
        setting.gapBefore /= 2;
        break;
    }
    return setting;
}

TextPiece placeLine(TypeMeasure& measure, const Line& line, const Setting& setting, double left, double width,
                    double top, double height)
{
    TextPiece piece{{left, top + measure.baseline(setting.face, height)}, line.text, setting.face, line.width, 0};
    const double room = width - line.width;
    if (setting.place == Place::Centre) piece.baseline.rx() += room / 2;
    if (setting.place == Place::Right) piece.baseline.rx() += room;
    if (setting.place == Place::Justified && !line.last && line.gaps > 0 && room > 0
        && room / line.gaps <= widestStretch * setting.face.size) {
        piece.stretch = room / line.gaps;
        piece.width = width;
    }
    return piece;
}

void addText(Composition& composition, const QString& text, const Setting& setting, const QString& key)
{
    const double width = composition.width - setting.leftIndent;
    const std::vector<Line> lines = breakLines(composition.measure, setting.face, text, width, setting.firstIndent);
    const double height = composition.measure.lineHeight(setting.face) * setting.spacing;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Slice slice{.height = height, .key = key};
        if (i == 0) slice.gapBefore = setting.gapBefore;
        if (i + 1 == lines.size()) slice.gapAfter = setting.gapAfter;
        slice.keepWithNext
            = i + 1 == lines.size() ? setting.keepWithNext : setting.keepWithNext || i == 0 || i + 2 == lines.size();
        const double indent = setting.leftIndent + (i == 0 ? setting.firstIndent : 0);
        if (!lines[i].text.isEmpty())
            slice.drawing.texts.push_back(
                placeLine(composition.measure, lines[i], setting, indent, composition.width - indent, 0, height));
        composition.slices.push_back(std::move(slice));
    }
}

void addParagraph(Composition& composition, const core::Paragraph& paragraph)
{
    for (const QString& line : core::linesOf(paragraph))
        addText(composition, line, settingOf(paragraph.style, composition.paper), paragraph.key);
}

} // namespace ui
