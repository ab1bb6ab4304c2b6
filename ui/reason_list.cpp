// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reason_list.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

ReasonList::ReasonList(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("reason"));
    setAccessibleName(tr("Reason"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // nothing is completed under the hands of who types Vietnamese
    addItems({tr("New machine or line"), tr("Other product"), tr("Production stopped"), tr("Correct by the invoice"),
              tr("More orders"), tr("Fewer orders")});
    setCurrentIndex(-1);
    lineEdit()->setPlaceholderText(tr("type it or choose one with ↓"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lineEdit()->installEventFilter(this);
}

QString ReasonList::reason() const { return currentText().simplified(); }

void ReasonList::clearReason()
{
    setCurrentIndex(-1);
    clearEditText();
}

bool ReasonList::answer(const QKeyEvent& event)
{
    if (view()->isVisible()) return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT entered(); return true;
    case Qt::Key_Escape: Q_EMIT left(); return true;
    default: return false;
    }
}

// The keyboard is the box's, which hands keys on to its line; what is sent to the line itself counts as well.
void ReasonList::keyPressEvent(QKeyEvent* event)
{
    if (!answer(*event)) QComboBox::keyPressEvent(event);
}

bool ReasonList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && answer(*static_cast<QKeyEvent*>(event))) return true;
    return QComboBox::eventFilter(watched, event);
}

} // namespace ui
