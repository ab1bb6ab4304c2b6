// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/number_line.h"

#include <QKeyEvent>

namespace ui {

void NumberLine::keyPressEvent(QKeyEvent* event)
{
    const bool keypadDot = event->modifiers().testFlag(Qt::KeypadModifier)
        && (event->key() == Qt::Key_Period || event->key() == Qt::Key_Delete) && event->text() == QLatin1String(".");
    if (keypadDot) return insert(QStringLiteral(","));
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
