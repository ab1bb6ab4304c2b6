// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/priority_sectors.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/database/table.h"
#include "core/record/resource.h"
#include "core/record/vietnamese.h"
#include "ui/form/search_line.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PrioritySectors::PrioritySectors(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_database(database), m_prompts(prompts), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Priority sectors"));
    resize(620, 560);
    auto* explanation = new QLabel(
        tr("Tick the sectors that your plan or its higher plan calls priority sectors. A target may be for these "
           "alone; a ticked division holds for all groups and classes below it."),
        this);
    explanation->setWordWrap(true);
    auto* search = new SearchLine(this);
    search->setPlaceholderText(tr("Find a sector by code or name"));
    search->setClearButtonEnabled(true);
    search->setAccessibleName(search->placeholderText());
    m_list->setAccessibleName(windowTitle());
    m_list->setUniformItemSizes(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &SearchLine::seenChanged, this, &PrioritySectors::showFitting);
    connect(m_list, &QListWidget::itemChanged, this, &PrioritySectors::store);
    fill();
}

void PrioritySectors::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    core::Statement rows(m_database,
                         "SELECT id, code, name, priority, level FROM industry WHERE version = ? AND level > 1"
                         " ORDER BY code");
    rows.bind(1, core::sectorVersion(m_database));
    while (rows.step()) {
        const QString indent(2 * std::max(0, int(rows.integer(4)) - 2), QLatin1Char(' '));
        auto* item = new QListWidgetItem(QStringLiteral("%1%2 %3").arg(indent, rows.text(1), rows.text(2)), m_list);
        item->setData(Qt::UserRole, rows.integer(0));
        item->setFlags(m_database.isWritable() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(rows.integer(3) != 0 ? Qt::Checked : Qt::Unchecked);
    }
}

void PrioritySectors::showFitting(const QString& search)
{
    const QStringList wanted = core::foldedWords(search);
    for (int i = 0; i < m_list->count(); ++i) {
        const QString words = QLatin1Char(' ') + core::fold(m_list->item(i)->text());
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const QString& word) { return words.contains(QLatin1Char(' ') + word); });
        m_list->item(i)->setHidden(!fits);
    }
}

void PrioritySectors::store(QListWidgetItem* item)
{
    const bool ticked = item->checkState() == Qt::Checked;
    const bool done = attempt(m_prompts, this, [&] {
        core::Table table(m_database, core::industryDictionary());
        auto sector = table.record(item->data(Qt::UserRole).toLongLong());
        if (!sector) return;
        (*sector)["priority"] = qint64(ticked ? 1 : 0);
        const QString name = item->text().trimmed();
        core::Transaction transaction(
            m_database, ticked ? tr("Priority sector: %1").arg(name) : tr("No longer a priority sector: %1").arg(name));
        table.update(*sector);
        transaction.commit();
    });
    if (!done) fill();
}

} // namespace ui
