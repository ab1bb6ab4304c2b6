// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture_layout.h"

#include "ui/print/chart_layout.h"
#include "ui/print/composition.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

QImage imageOf(const core::Picture& picture)
{
    QByteArray bytes = picture.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // photographs of telephones lie on their side
    return reader.read();
}

QSizeF sizeOnPaper(const QImage& image, const QSizeF& room)
{
    constexpr double pointsPerDot = 72.0 / 96;
    const QSizeF size = QSizeF(image.size()) * pointsPerDot;
    const QSizeF most(room.width(), room.height() / 2);
    return size.width() <= most.width() && size.height() <= most.height() ? size
                                                                          : size.scaled(most, Qt::KeepAspectRatio);
}

void addPicture(Composition& composition, const core::Picture& picture)
{
    const double captionPt = chartPointSize(composition.paper);
    const auto image = std::make_shared<const QImage>(imageOf(picture));
    if (!image->isNull()) {
        const QSizeF size = sizeOnPaper(*image, {composition.width, composition.height});
        Slice slice{.height = size.height(), .gapBefore = chartGapBefore, .gapAfter = chartGapAfter};
        slice.drawing.pictures.push_back({QRectF(QPointF((composition.width - size.width()) / 2, 0), size), image});
        slice.keepWithNext = !picture.caption.isEmpty();
        composition.slices.push_back(std::move(slice));
    }
    if (!picture.caption.isEmpty())
        addText(composition, picture.caption, {.face = {captionPt, false, true}, .place = Place::Centre});
    if (!composition.slices.empty()) composition.slices.back().gapAfter = chartEndGap;
}

} // namespace ui
