// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_tree.h"

#include <QDropEvent>
#include <QHash>

#include <algorithm>

namespace ui {

using core::Record;

bool canStandBelow(const std::vector<Record>& plans, qint64 plan, qint64 above)
{
    for (size_t steps = 0; above != 0 && steps <= plans.size(); ++steps) {
        if (above == plan) return false;
        const auto next
            = std::find_if(plans.begin(), plans.end(), [&](const Record& each) { return each.id == above; });
        above = next == plans.end() ? 0 : next->integer("parent_id").value_or(0);
    }
    return above == 0; // else plans above it go round in a circle
}

PlanTree::PlanTree(QWidget* parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setWordWrap(true);
    setIndentation(10);
    setDragDropMode(QAbstractItemView::InternalMove);
    setAccessibleName(tr("Plans"));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item) Q_EMIT planChosen(item->data(0, Qt::UserRole).toLongLong());
    });
}

/// "2018" or "2016–2020", and whether it is the office's own.
static QString underName(const Record& plan)
{
    const int from = plan.date("period_from").year(), to = plan.date("period_to").year();
    const QString period = from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
    return plan.integer("own").value_or(0) != 0 ? QStringLiteral("%1 · %2").arg(period, PlanTree::tr("own")) : period;
}

void PlanTree::setPlans(const std::vector<Record>& plans, qint64 chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    QHash<qint64, QTreeWidgetItem*> items;
    for (const Record& plan : plans) {
        const bool own = plan.integer("own").value_or(0) != 0;
        const QString number = plan.text("number");
        auto* item
            = new QTreeWidgetItem({QStringLiteral("%1%2\n%3")
                                       .arg(own ? QStringLiteral("● ") : QString(),
                                            number.isEmpty() ? tr("(no number yet)") : number, underName(plan))});
        item->setData(0, Qt::UserRole, plan.id);
        item->setToolTip(
            0,
            QStringLiteral("%1\n%2").arg(core::display(plan.dictionary().field(QLatin1String("level")), plan["level"]),
                                         plan.text("title")));
        if (own) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
        items.insert(plan.id, item);
    }
    for (const Record& plan : plans) {
        QTreeWidgetItem* above = items.value(plan.integer("parent_id").value_or(0));
        bool circle = false; // parents of each other: both stand at the top
        for (QTreeWidgetItem* up = above; up; up = up->parent()) circle = circle || up == items.value(plan.id);
        if (above && !circle)
            above->addChild(items.value(plan.id));
        else
            addTopLevelItem(items.value(plan.id));
    }
    expandAll();
    if (items.contains(chosen)) setCurrentItem(items.value(chosen));
}

void PlanTree::dropEvent(QDropEvent* event)
{
    QTreeWidgetItem* dragged = currentItem();
    QTreeWidgetItem* onto = itemAt(event->position().toPoint());
    if (onto && dropIndicatorPosition() != QAbstractItemView::OnItem) onto = onto->parent();
    event->setDropAction(Qt::IgnoreAction); // the tree is filled anew from what is stored
    event->accept();
    if (dragged && dragged != onto)
        Q_EMIT moved(dragged->data(0, Qt::UserRole).toLongLong(), onto ? onto->data(0, Qt::UserRole).toLongLong() : 0);
}

} // namespace ui
