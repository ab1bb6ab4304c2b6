// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_presets.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/preset.h"
#include "core/record/plan.h"
#include "ui/text_labels.h"

#include <QMenu>
#include <QRegularExpression>

namespace ui {

namespace {

QString years(const core::Preset& preset)
{
    const int from = preset.from.year(), to = preset.to.year();
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

/// 2016–2020 · 5768/QĐ-UBND · Kế hoạch hành động sản xuất sạch hơn … thành phố Hà Nội: the years once, in front.
QString nameOf(const core::Preset& preset)
{
    static const QRegularExpression period(QStringLiteral("[,–\\s]*(giai đoạn .*|năm \\d{4})$"));
    QStringList parts{years(preset), preset.number, QString(preset.title).remove(period)};
    parts.removeAll(QString());
    return withoutKey(parts.join(QStringLiteral(" · ")));
}

/// For the journal: the number of the plan, or its title where it has none.
QString shortName(const QString& id, int year)
{
    for (const core::Preset& preset : core::presets(year))
        if (preset.id == id) return preset.number.isEmpty() ? preset.title : preset.number;
    return id;
}

} // namespace

void PlanPresets::fill(QMenu* menu, const core::Database& database, int year,
                       const std::function<void(const QString&)>& asOwn,
                       const std::function<void(const QString&)>& asHigher)
{
    // clearing a menu leaves the submenus of last time
    qDeleteAll(menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    QMenu* own = menu->addMenu(tr("&Own plan from the presets"));
    QMenu* higher = menu->addMenu(tr("&Higher plan from the presets"));
    const core::Table plans(const_cast<core::Database&>(database), core::planDictionary()); // only read here
    for (const core::Preset& preset : core::presets(year)) {
        const auto stored = plans.first("code", preset.code);
        const bool isOwn = stored && stored->integer("own") == 1;
        const QString id = preset.id;
        if (preset.level != QLatin1String("strategy")) {
            QAction* action = own->addAction(nameOf(preset), own, [asOwn, id] { asOwn(id); });
            action->setEnabled(!isOwn || preset.isAnnual);
        }
        if (preset.isAnnual || preset.level == QLatin1String("district")) continue;
        QAction* action = higher->addAction(nameOf(preset), higher, [asHigher, id] { asHigher(id); });
        action->setEnabled(!stored);
    }
}

qint64 PlanPresets::addOwn(core::Database& database, const QString& preset, int year)
{
    core::Transaction transaction(database, tr("Plan from the presets: %1").arg(shortName(preset, year)));
    const qint64 id = core::addPreset(database, preset, year);
    transaction.commit();
    return id;
}

qint64 PlanPresets::addHigher(core::Database& database, const QString& preset)
{
    core::Transaction transaction(
        database, tr("Higher plan from the presets: %1").arg(shortName(preset, QDate::currentDate().year())));
    const qint64 id = core::addHigherPlan(database, preset);
    transaction.commit();
    return id;
}

} // namespace ui
