// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QImage>
#include <QSizeF>

namespace ui {

/// The picture as it can be drawn; null for bytes that are none.
QImage imageOf(const core::Picture& picture);
/// How large it stands on paper, in points: its own size at 96 dots an inch, at most the width of the text and half the
/// height of the page.
QSizeF sizeOnPaper(const QImage& image, const QSizeF& room);

} // namespace ui
