// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/resource_list_view.h"

#include "core/database/database.h"
#include "core/database/resource_list.h"
#include "core/database/table.h"
#include "core/record/resource.h"
#include "ui/flow_layout.h"
#include "ui/form/field_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr const char* columns[] = {"name", "measure", "unit", "code", "source"};

QStringList askedFields()
{
    QStringList fields;
    for (const char* field : columns) fields << QString::fromLatin1(field);
    return fields;
}

} // namespace

ResourceListView::ResourceListView(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_prompts(prompts), m_list(new QTreeWidget), m_state(new QLabel),
      m_add(new QPushButton(tr("&Add…"))), m_correct(new QPushButton(tr("C&orrect…"))),
      m_remove(new QPushButton(tr("&Delete")))
{
    const core::Dictionary& dictionary = core::resourceDictionary();
    QStringList headings;
    for (const char* field : columns) headings << core::label(dictionary.field(QLatin1String(field)));
    m_list->setObjectName(QStringLiteral("resources"));
    m_list->setAccessibleName(core::title(dictionary));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(headings);
    const int letter = m_list->fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : {std::pair(0, 44), std::pair(1, 16), std::pair(2, 14), std::pair(3, 18)})
        m_list->setColumnWidth(column, letters * letter);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    auto* tools = new FlowLayout;
    for (const auto& [button, name] :
         {std::pair(m_add, "add"), std::pair(m_correct, "correct"), std::pair(m_remove, "remove")}) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addLayout(tools);
    connect(m_add, &QPushButton::clicked, this, &ResourceListView::add);
    connect(m_correct, &QPushButton::clicked, this, &ResourceListView::correct);
    connect(m_remove, &QPushButton::clicked, this, &ResourceListView::removeCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ResourceListView::showCurrent);
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        for (const char* table : {"resource", "factor", "consumption", "solution", "adjustment"})
            if (tables.contains(QLatin1String(table))) return fill();
    });
    fill();
}

void ResourceListView::fill()
{
    const qint64 before = current();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const core::Table table(m_database, core::resourceDictionary());
        for (const core::Record& resource : table.all("position, id")) {
            auto* item = new QTreeWidgetItem(m_list);
            item->setData(0, Qt::UserRole, resource.id);
            for (int column = 0; column < int(std::size(columns)); ++column) {
                const core::Field& field = core::resourceDictionary().field(QLatin1String(columns[column]));
                QString text = core::display(field, resource[columns[column]]);
                if (column == 2) text.replace(QLatin1Char('|'), QStringLiteral(", "));
                item->setText(column, text);
                item->setToolTip(column, text);
            }
        }
    }
    select(before);
    showCurrent();
}

qint64 ResourceListView::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toLongLong() : 0;
}

void ResourceListView::select(qint64 resource)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->data(0, Qt::UserRole).toLongLong() == resource)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    if (!m_list->currentItem()) m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ResourceListView::showCurrent()
{
    const QString user = current() == 0 ? QString() : core::resourceUsedBy(m_database, current());
    m_state->setText(user.isEmpty() ? tr("Nothing uses it yet: it can be corrected or deleted.")
                                    : tr("%1 It is only read; for something else add another resource.").arg(user));
    m_add->setEnabled(m_database.isWritable());
    for (QPushButton* button : {m_correct, m_remove})
        button->setEnabled(m_database.isWritable() && current() != 0 && user.isEmpty());
}

void ResourceListView::add()
{
    FieldDialog dialog(
        tr("New resource"), core::proposedResource(m_database), askedFields(),
        [&](const core::Record& resource) { return core::checkResource(m_database, resource); }, this);
    if (dialog.exec() != QDialog::Accepted) return;
    qint64 made = 0;
    attempt(m_prompts, this, [&] { made = core::addResource(m_database, dialog.record()); });
    if (made != 0) select(made);
}

void ResourceListView::correct()
{
    const auto resource = core::Table(m_database, core::resourceDictionary()).record(current());
    if (!resource) return;
    FieldDialog dialog(
        tr("Correct the resource"), *resource, askedFields(),
        [&](const core::Record& said) { return core::checkResource(m_database, said); }, this);
    if (dialog.exec() == QDialog::Accepted)
        attempt(m_prompts, this, [&] { core::correctResource(m_database, dialog.record()); });
}

void ResourceListView::removeCurrent()
{
    if (current() != 0) attempt(m_prompts, this, [&] { core::removeResource(m_database, current()); });
}

} // namespace ui
