// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/own_settings.h"
#include "ui/first_start.h"

#include <QLineEdit>
#include <QListWidget>

/// What a commune's office answers on a page of the first start, so that the next can be shown. path: of its new file.
inline void answerFirstStart(const ui::FirstStart& start, int page, const QString& path)
{
    if (page == 0) start.findChild<QLineEdit*>(s("office"))->setText(s("Phòng Kinh tế xã Yên Lãng"));
    if (page == 2) start.findChild<QListWidget*>(s("presets"))->setCurrentRow(3);
    if (page == 4) start.findChild<QLineEdit*>(s("path"))->setText(path);
}
