// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_size.h"

#include <QApplication>
#include <QFont>
#include <QSettings>

#include <algorithm>

namespace ui {

static constexpr char key[] = "textSize";
static constexpr int steps[] = {80, 90, 100, 110, 125, 150, 175, 200};

int chosenTextSize()
{
    bool isNumber = false;
    const int percent = QSettings().value(QLatin1String(key)).toInt(&isNumber);
    return isNumber ? std::clamp(percent, leastTextSize, mostTextSize) : 100;
}

void useTextSize(int percent)
{
    static const QFont usual = QApplication::font(); // of the platform, before anything was made larger
    const int size = std::clamp(percent, leastTextSize, mostTextSize);
    QSettings().setValue(QLatin1String(key), size);
    QFont font = usual;
    if (usual.pointSizeF() > 0)
        font.setPointSizeF(usual.pointSizeF() * size / 100);
    else
        font.setPixelSize(usual.pixelSize() * size / 100);
    if (font != QApplication::font()) QApplication::setFont(font);
}

int largerTextSize(int percent)
{
    const auto* next = std::upper_bound(std::begin(steps), std::end(steps), percent);
    return next == std::end(steps) ? mostTextSize : *next;
}

int smallerTextSize(int percent)
{
    const auto* next = std::lower_bound(std::begin(steps), std::end(steps), percent);
    return next == std::begin(steps) ? leastTextSize : *(next - 1);
}

} // namespace ui
