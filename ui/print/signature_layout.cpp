// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"
#include "ui/print/decree.h"

#include <algorithm>

namespace ui {

namespace {

using namespace decree;

constexpr std::size_t bodySlicesKept = 2;

double addRight(Composition& composition, const core::Signature& signature, Drawing& drawing, double left)
{
    const Face face{largerPt(composition.paper.bodyPt), true};
    const Setting setting{.face = face, .place = Place::Centre};
    const double width = composition.width - left, height = composition.measure.lineHeight(face) * headSpacing;
    double y = 0;
    const auto write = [&](const QString& text) {
        for (const Line& line : breakLines(composition.measure, face, text, width)) {
            drawing.texts.push_back(placeLine(composition.measure, line, setting, left, width, y, height));
            y += height;
        }
    };
    for (const QString& line : signature.authority) write(line);
    y += roomForName * height;
    if (signature.name.isEmpty()) return y + height;
    write(signature.name);
    return y;
}

} // namespace

void addSignature(Composition& composition, const core::Signature& signature)
{
    if (signature.authority.isEmpty() && signature.name.isEmpty() && signature.recipients.isEmpty()) return;
    const std::size_t before = composition.slices.size();
    for (std::size_t i = before - std::min(before, bodySlicesKept); i < before; ++i)
        composition.slices[i].keepWithNext = true;

    Slice block{.gapBefore = signatureGap};
    const double left = composition.width * recipientsShare, recipientWidth = left - 8;
    const bool signs = !signature.authority.isEmpty() || !signature.name.isEmpty();
    block.height = signs ? addRight(composition, signature, block.drawing, left) : 0;

    std::vector<Slice> rest; // of a list of recipients longer than a page
    double y = 2;
    const auto write = [&](const QString& text, const Face& face) {
        const double height = composition.measure.lineHeight(face) * recipientSpacing;
        for (const Line& line : breakLines(composition.measure, face, text, recipientWidth)) {
            const bool fits = y + height <= std::max(block.height, 0.7 * composition.height);
            Slice& target = fits && rest.empty() ? block : rest.emplace_back(Slice{.height = height});
            target.drawing.texts.push_back(
                placeLine(composition.measure, line, {.face = face}, 0, recipientWidth, rest.empty() ? y : 0, height));
            y += height;
        }
    };
    if (!signature.recipients.isEmpty()) write(recipientsWords, recipientsTitle);
    for (const QString& recipient : signature.recipients) write(recipient, recipientFace);
    for (const TextPiece& piece : block.drawing.texts)
        block.height = std::max(block.height, piece.baseline.y() + piece.face.size * 0.3);
    composition.slices.push_back(std::move(block));
    std::move(rest.begin(), rest.end(), std::back_inserter(composition.slices));
}

} // namespace ui
