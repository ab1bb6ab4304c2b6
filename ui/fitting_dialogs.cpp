// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fitting_dialogs.h"

#include "ui/scroll_pane.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>
#include <QWizard>

#include <memory>

namespace ui {

namespace {

/// Whether all that the item shows are buttons, and words beside them: the foot of a dialog.
bool isFoot(QLayoutItem* item)
{
    if (QWidget* widget = item->widget())
        return qobject_cast<QDialogButtonBox*>(widget) || qobject_cast<QPushButton*>(widget);
    const auto* row = qobject_cast<QBoxLayout*>(item->layout());
    if (!row || row->direction() != QBoxLayout::LeftToRight) return false;
    bool any = false;
    for (int i = 0; i < row->count(); ++i) {
        QLayoutItem* part = row->itemAt(i);
        if (part->spacerItem() || qobject_cast<QLabel*>(part->widget())) continue;
        if (!isFoot(part)) return false;
        any = true;
    }
    return any;
}

/// The foot taken off the column; none if it has none.
std::unique_ptr<QLayoutItem> takeFoot(QLayout* layout)
{
    auto* column = qobject_cast<QBoxLayout*>(layout);
    if (!column || column->direction() != QBoxLayout::TopToBottom || column->count() < 2) return nullptr;
    if (!isFoot(column->itemAt(column->count() - 1))) return nullptr;
    return std::unique_ptr<QLayoutItem>(column->takeAt(column->count() - 1));
}

/// Puts what the host shows into a pane that scrolls, its buttons below it.
void scrollContent(QWidget& host)
{
    QLayout* inner = host.layout();
    if (!inner || host.findChild<ScrollPane*>(QStringLiteral("fitted"), Qt::FindDirectChildrenOnly)) return;
    const QMargins around = inner->contentsMargins();
    std::unique_ptr<QLayoutItem> foot = takeFoot(inner);
    auto* content = new QWidget;
    content->setLayout(inner); // which takes it off the host
    auto* pane = new ScrollPane(content, &host);
    pane->setObjectName(QStringLiteral("fitted"));
    auto* outer = new QVBoxLayout(&host);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(pane, 1);
    if (foot) {
        auto* below = new QVBoxLayout;
        below->setContentsMargins(around.left(), 4, around.right(), around.bottom());
        if (foot->widget())
            below->addWidget(foot->widget());
        else
            below->addLayout(static_cast<QLayout*>(foot.release()));
        outer->addLayout(below);
    }
    if (host.isVisible()) pane->show();
    outer->activate();
}

bool exceeds(const QWidget& widget, const QSize& room)
{
    const QSize least = widget.minimumSizeHint().expandedTo(widget.minimumSize());
    if (least.width() > room.width() || least.height() > room.height()) return true;
    const QLayout* layout = widget.layout();
    const int width = std::clamp(widget.width(), least.width(), room.width());
    return layout && layout->hasHeightForWidth() && layout->totalMinimumHeightForWidth(width) > room.height();
}

} // namespace

QSize roomFor(const QWidget& window)
{
    const QStyle* style = window.style();
    const int frame = style->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    const int title = style->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return window.screen()->availableSize() - QSize(2 * frame, frame + title);
}

void fitInto(QDialog& dialog, const QSize& room)
{
    if (auto* wizard = qobject_cast<QWizard*>(&dialog)) {
        // A wizard lays out its own frame; a page gets what that leaves of the room.
        for (const int id : wizard->pageIds())
            if (exceeds(*wizard->page(id), room - QSize(40, 140))) scrollContent(*wizard->page(id));
    } else if (exceeds(dialog, room)) {
        scrollContent(dialog);
    }
    if (dialog.width() > room.width() || dialog.height() > room.height()) dialog.resize(dialog.size().boundedTo(room));
}

FittingDialogs::FittingDialogs(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FittingDialogs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::LayoutRequest) return false;
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (!dialog || !dialog->isWindow() || (event->type() == QEvent::LayoutRequest && !dialog->isVisible()))
        return false;
    const QLatin1String name(dialog->metaObject()->className()); // the platform's own dialogs look after themselves
    if (name.startsWith(QLatin1String("ui::")) || name == QLatin1String("QDialog")) fitInto(*dialog, roomFor(*dialog));
    return false;
}

} // namespace ui
