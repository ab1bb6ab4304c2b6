// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_dialog.h"

#include "core/database/database.h"
#include "ui/flow_layout.h"
#include "ui/form/attachment_dialog.h"
#include "ui/form/leaving_record.h"
#include "ui/form/record_form.h"
#include "ui/form/scrolled.h"
#include "ui/panes.h"
#include "ui/table/grid_view.h"
#include "ui/table/record_table_model.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace ui {

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
    m_list->showRecords(true);
    m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->setSortingEnabled(true);
    const int name = table.dictionary().indexOf(QLatin1String("name"));
    if (name >= 0) m_list->setColumnWidth(name, 28 * m_list->fontMetrics().averageCharWidth());
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (table.dictionary().fields[size_t(column)].type == core::FieldType::Lines) m_list->hideColumn(column);

    auto* addButton = new QPushButton(tr("&Add"));
    auto* removeButton = new QPushButton(tr("&Delete"));
    for (QPushButton* button : {addButton, removeButton}) {
        button->setAutoDefault(false);
        button->setEnabled(table.database().isWritable());
    }
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    auto* tools = new FlowLayout;
    m_tools = tools;
    if (QWidget* kinds = makeKindFilter()) tools->addWidget(kinds);
    tools->addStretch();
    tools->addWidget(addButton);
    tools->addWidget(removeButton);
    if (QPushButton* files = makeFilesButton()) tools->addWidget(files);
    leftLayout->addLayout(tools);
    leftLayout->addWidget(m_list);
    auto* splitter = new Panes(120);
    splitter->addWidget(left);
    splitter->addWidget(scrolled(m_form));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({540, 420});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    layout->addWidget(closeButton(this));

    new LeavingRecord(m_list, m_form, prompts,
                      [this] { m_form->setRecord(m_model->idAt(m_list->currentIndex().row())); });
    connect(m_list, &GridView::opened, m_form, &RecordForm::focusFirst);
    connect(m_list, &GridView::removeWanted, this, &RecordListDialog::removeCurrent);
    connect(removeButton, &QPushButton::clicked, this, &RecordListDialog::removeCurrent);
    connect(addButton, &QPushButton::clicked, this, [this, proposed] {
        core::Record record = proposed;
        if (m_kinds && !m_kinds->currentData().toString().isEmpty()) record["kind"] = m_kinds->currentData().toString();
        m_form->startNew(record);
        m_form->focusFirst();
    });
    connect(m_form, &RecordForm::stored, this, [this](qint64 id, bool wasNew) {
        if (wasNew && m_kinds && m_kinds->currentIndex() > 0)
            if (const auto record = m_table.record(id); record->text("kind") != m_kinds->currentData().toString())
                m_kinds->setCurrentIndex(0); // else the new one would not be seen
        if (wasNew) m_list->setCurrentId(id);
    });
    connect(this, &QDialog::finished, m_form, &RecordForm::storeFocused);
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, std::max(0, name)));
}

void RecordListDialog::addAction(const QString& text, const char* name, std::function<void(qint64 record)> run)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    const auto show = [this, button] { button->setEnabled(m_list->currentId() != 0); };
    show();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, show);
    connect(&m_table.database(), &core::Database::changed, this, show);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
        m_form->storeFocused();
        if (m_list->currentId() != 0) run(m_list->currentId());
    });
    m_tools->addWidget(button);
}

/// Nothing for records without kinds.
QWidget* RecordListDialog::makeKindFilter()
{
    const core::Dictionary& dictionary = m_table.dictionary();
    const int kind = dictionary.indexOf(QLatin1String("kind"));
    if (kind < 0 || dictionary.fields[size_t(kind)].type != core::FieldType::Choice) return nullptr;
    m_kinds = new QComboBox;
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(core::label(dictionary.fields[size_t(kind)]));
    m_kinds->addItem(tr("All kinds"), QString());
    for (const core::Choice& choice : dictionary.fields[size_t(kind)].choices)
        m_kinds->addItem(core::label(choice), QString::fromLatin1(choice.code));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const QString chosen = m_kinds->currentData().toString();
        m_model->setFilter(chosen.isEmpty() ? QString() : QStringLiteral("kind"), core::valueOf(chosen));
        if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0, 0));
        if (m_model->rowCount() == 0) m_form->setRecord(0);
    });
    return m_kinds;
}

/// The files of the chosen record, where the records are papers and films; nothing for other kinds.
QPushButton* RecordListDialog::makeFilesButton()
{
    const QString table = QString::fromLatin1(m_table.dictionary().table);
    if (table != QLatin1String("library_item")) return nullptr;
    auto* files = new QPushButton;
    files->setObjectName(QStringLiteral("files"));
    files->setAutoDefault(false);
    const auto show = [this, files, table] {
        files->setText(AttachmentDialog::buttonText(m_table.database(), table, m_list->currentId()));
        files->setEnabled(m_list->currentId() != 0);
    };
    show();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, show);
    connect(&m_table.database(), &core::Database::changed, this, show);
    connect(files, &QPushButton::clicked, this, [this, table] {
        const auto record = m_table.record(m_list->currentId());
        if (!record) return;
        AttachmentDialog(m_table.database(), table, record->id, record->text("name"), m_prompts, this).exec();
    });
    return files;
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
