// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/child_table.h"

#include "ui/flow_layout.h"
#include "ui/table/child_table_model.h"
#include "ui/table/delete_row_button.h"
#include "ui/table/grid_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace ui {

ChildTable::ChildTable(core::Table table, const char* owner, const QStringList& firstly, const QStringList& hidden,
                       const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_model(new ChildTableModel(table, firstly, this, owner)),
      m_view(new GridView(QStringLiteral("%1/%2").arg(QLatin1String(owner), QLatin1String(table.dictionary().table)),
                          prompts)),
      m_heading(new QLabel(core::title(table.dictionary()))), m_tools(new FlowLayout)
{
    m_view->setObjectName(QString::fromLatin1(table.dictionary().table));
    m_view->setAccessibleName(core::title(table.dictionary()));
    m_view->setModel(m_model);
    setWidths();
    m_view->restoreWidths();
    m_view->verticalHeader()->hide();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column, hidden.contains(QLatin1String(m_model->fieldOf(column).name)));
    m_heading->setBuddy(m_view);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->addWidget(m_heading);
    m_tools->addStretch();
    m_tools->addWidget(new DeleteRowButton(*m_view, prompts));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_tools);
    layout->addWidget(m_view);
}

void ChildTable::setWidths()
{
    const int letter = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const core::Field& field = m_model->fieldOf(column);
        const bool list = field.type == core::FieldType::Choice || field.type == core::FieldType::Reference;
        const bool whole = field.type == core::FieldType::Integer || field.type == core::FieldType::Year;
        const bool name = QLatin1String(field.name) == QLatin1String("name");
        const bool few = field.type == core::FieldType::Choice && field.choices.size() <= 2;
        const bool date = field.type == core::FieldType::Date;
        const int letters = name ? 28 : few || date ? 14 : list ? 22 : whole ? 9 : 15;
        const int heading = m_view->horizontalHeader()->sectionSizeHint(column) + letter;
        m_view->setColumnWidth(column, std::max(heading, letters * letter));
    }
}

void ChildTable::setOwner(qint64 owner, const QString& name) { m_model->setOwner(owner, name); }

void ChildTable::setTitle(const QString& title)
{
    m_heading->setText(title);
    m_view->setAccessibleName(title);
}

void ChildTable::addTool(QWidget* tool) { m_tools->insertWidget(m_tools->count() - 1, tool); }

void ChildTable::startNew()
{
    m_view->setFocus();
    if (m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

} // namespace ui
