// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_dialog.h"

#include "core/database/database.h"
#include "core/record/administrative_unit.h"
#include "ui/form/record_form.h"
#include "ui/table/grid_view.h"
#include "ui/table/record_table_model.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace ui {

static QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

static RecordForm::Rules namedRules(const core::Dictionary& dictionary)
{
    RecordForm::Rules rules;
    rules.name = [&dictionary](const core::Record& record) {
        const QString name = record.text("name");
        return name.isEmpty() ? core::title(dictionary) : name;
    };
    return rules;
}

static QDialogButtonBox* closeButton(QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    return buttons;
}

RecordListDialog::RecordListDialog(core::Table table, const core::Record& proposed, const Prompts& prompts,
                                   QWidget* parent)
    : QDialog(parent), m_table(table), m_prompts(prompts), m_model(new RecordTableModel(table, this)),
      m_list(new GridView(QString::fromLatin1(table.dictionary().table), prompts)),
      m_form(new RecordForm(table, namedRules(table.dictionary()), prompts))
{
    setWindowTitle(core::title(table.dictionary()));
    resize(980, 560);
    m_list->setModel(m_model);
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->setSortingEnabled(true);
    const int name = table.dictionary().indexOf(QLatin1String("name"));
    if (name >= 0) m_list->setColumnWidth(name, 28 * m_list->fontMetrics().averageCharWidth());

    auto* addButton = new QPushButton(tr("&Add"));
    auto* removeButton = new QPushButton(tr("&Delete"));
    for (QPushButton* button : {addButton, removeButton}) {
        button->setAutoDefault(false);
        button->setEnabled(table.database().isWritable());
    }
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    auto* tools = new QHBoxLayout;
    tools->addStretch();
    tools->addWidget(addButton);
    tools->addWidget(removeButton);
    leftLayout->addLayout(tools);
    leftLayout->addWidget(m_list);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(scrolled(m_form));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    layout->addWidget(closeButton(this));

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_form->setRecord(m_model->idAt(current.row())); });
    connect(m_list, &GridView::opened, m_form, &RecordForm::focusFirst);
    connect(m_list, &GridView::removeWanted, this, &RecordListDialog::removeCurrent);
    connect(removeButton, &QPushButton::clicked, this, &RecordListDialog::removeCurrent);
    connect(addButton, &QPushButton::clicked, this, [this, proposed] {
        m_form->startNew(proposed);
        m_form->focusFirst();
    });
    connect(m_form, &RecordForm::stored, this, [this](qint64 id, bool wasNew) {
        if (wasNew) m_list->setCurrentId(id);
    });
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, std::max(0, name)));
}

void RecordListDialog::removeCurrent()
{
    const qint64 id = m_list->currentId();
    if (id == 0 || !m_table.database().isWritable()) return;
    attempt(m_prompts, this, [&] {
        const QString name = m_table.record(id)->text("name");
        core::Transaction transaction(m_table.database(), tr("%1 – deleted").arg(name));
        m_table.remove(id);
        transaction.commit();
    });
}

} // namespace ui
