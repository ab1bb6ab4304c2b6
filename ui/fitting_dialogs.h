// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QDialog;
class QWidget;

namespace ui {

/// What a window can take of its screen: less the task bar, its own frame and its title.
QSize roomFor(const QWidget& window);

/// A dialog that cannot shrink into the room gets scroll bars around what stands above its buttons; none is larger
/// than the room.
void fitInto(QDialog& dialog, const QSize& room);

/// Watches the application: every dialog of ours that is shown, or grows while it is shown, fits its screen.
class FittingDialogs : public QObject {
    Q_OBJECT

public:
    explicit FittingDialogs(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
