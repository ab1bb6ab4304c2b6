// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pinned_filters.h"

#include "ui/settings_of_file.h"
#include "ui/text_labels.h"

#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace ui {

PinnedFilters::PinnedFilters(const core::Database& database, const QString& list, std::function<QVariantMap()> now,
                             const Prompts& prompts, QWidget* parent)
    : QPushButton(parent), m_key(QStringLiteral("filters/%1/%2").arg(settingsOf(database), list)),
      m_now(std::move(now)), m_prompts(prompts)
{
    setObjectName(QStringLiteral("pinnedFilters"));
    setText(tr("Filters"));
    setToolTip(tr("Filters that were pinned under a name: choose, pin, remove"));
    setAutoDefault(false);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PinnedFilters::fill);
    fill(); // so that the arrow keys find something
}

std::vector<PinnedFilters::Pinned> PinnedFilters::read() const
{
    std::vector<Pinned> pinned;
    const QVariantList kept = QSettings().value(m_key).toList();
    for (const QVariant& one : kept) {
        const QVariantMap map = one.toMap();
        pinned.push_back({map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("filter")).toMap()});
    }
    return pinned;
}

void PinnedFilters::write(const std::vector<Pinned>& pinned)
{
    QVariantList kept;
    for (const Pinned& one : pinned)
        kept << QVariantMap{{QStringLiteral("name"), one.name}, {QStringLiteral("filter"), one.filter}};
    QSettings().setValue(m_key, kept);
}

QStringList PinnedFilters::names() const
{
    QStringList names;
    for (const Pinned& one : read()) names << one.name;
    return names;
}

void PinnedFilters::choose(const QString& name)
{
    for (const Pinned& one : read())
        if (one.name == name) Q_EMIT chosen(one.filter);
}

void PinnedFilters::pin(const QString& name)
{
    std::vector<Pinned> pinned = read();
    const auto same = std::find_if(pinned.begin(), pinned.end(), [&](const Pinned& one) { return one.name == name; });
    if (same != pinned.end())
        same->filter = m_now();
    else
        pinned.push_back({name, m_now()});
    write(pinned);
}

void PinnedFilters::unpin(const QString& name)
{
    std::vector<Pinned> pinned = read();
    std::erase_if(pinned, [&](const Pinned& one) { return one.name == name; });
    write(pinned);
}

void PinnedFilters::askName()
{
    const auto name = m_prompts.askText(this, tr("Pin this filter"), tr("Name of the filter"));
    if (name && !name->trimmed().isEmpty()) pin(name->trimmed());
}

void PinnedFilters::fill()
{
    menu()->clear();
    const QVariantMap now = m_now();
    const std::vector<Pinned> pinned = read();
    for (const Pinned& one : pinned) {
        QAction* action
            = menu()->addAction(withoutKey(one.name), this, [this, filter = one.filter] { Q_EMIT chosen(filter); });
        action->setCheckable(true);
        action->setChecked(one.filter == now);
    }
    if (pinned.empty()) menu()->addAction(tr("(none is pinned yet)"))->setEnabled(false);
    menu()->addSeparator();
    menu()->addAction(tr("&Show all"), this, [this] { Q_EMIT chosen({}); })->setEnabled(!now.isEmpty());
    QAction* pinning = menu()->addAction(tr("&Pin this filter…"), this, &PinnedFilters::askName);
    pinning->setEnabled(!now.isEmpty());
    QMenu* remove = menu()->addMenu(tr("&Remove"));
    remove->setEnabled(!pinned.empty());
    for (const Pinned& one : pinned)
        remove->addAction(withoutKey(one.name), this, [this, name = one.name] { unpin(name); });
}

} // namespace ui
