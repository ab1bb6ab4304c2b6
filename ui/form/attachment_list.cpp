// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/attachment_list.h"

#include "core/database/attachment.h"
#include "core/database/database.h"
#include "ui/table/grid_view.h"
#include "ui/table/text_table_model.h"
#include "ui/text_labels.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) paths << url.toLocalFile();
    return paths;
}

} // namespace

AttachmentList::AttachmentList(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_prompts(prompts),
      m_model(new TextTableModel({{tr("File"), QStringLiteral("name"), false},
                                  {tr("Size"), QStringLiteral("size"), true},
                                  {tr("Added on"), QStringLiteral("added_on"), true}},
                                 this)),
      m_list(new GridView(QStringLiteral("attachment"), prompts)), m_stack(new QStackedWidget),
      m_heading(new QLabel(tr("Attached files"))), m_total(new QLabel), m_add(new QPushButton(tr("Atta&ch a file…"))),
      m_save(new QPushButton(tr("Save a c&opy…"))), m_remove(new QPushButton(tr("Re&move")))
{
    setAcceptDrops(true);
    setObjectName(QStringLiteral("attachments"));
    m_list->setObjectName(QStringLiteral("attachment"));
    m_list->setAccessibleName(tr("Attached files"));
    m_list->setModel(m_model);
    m_list->showRecords();
    const int letter = m_list->fontMetrics().averageCharWidth();
    static constexpr int widths[] = {36, 10, 13};
    for (int column = 0; column < 3; ++column) m_list->setColumnWidth(column, widths[column] * letter);

    auto* empty = hintLabel(tr("No files yet. Drop scans, photos or PDF files here, or add one (at most %1 each).")
                                .arg(core::fileSizeWords(core::mostAttachmentBytes)));
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    m_stack->setFixedHeight(m_list->horizontalHeader()->sizeHint().height()
                            + 4 * m_list->verticalHeader()->defaultSectionSize() + 20);
    m_heading->setBuddy(m_list);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_heading);
    tools->addStretch();
    for (QPushButton* button : {m_add, m_save, m_remove}) tools->addWidget(button);
    m_total->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(tools);
    layout->addWidget(m_stack);
    layout->addWidget(m_total);

    connect(m_add, &QPushButton::clicked, this, &AttachmentList::askFile);
    connect(m_save, &QPushButton::clicked, this, &AttachmentList::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeCurrent);
    connect(m_list, &GridView::opened, this, &AttachmentList::saveCurrent);
    connect(m_list, &GridView::removeWanted, this, &AttachmentList::removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AttachmentList::showButtons);
    connect(&m_database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("attachment"))) reload();
    });
    showButtons();
}

void AttachmentList::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
}

void AttachmentList::setRecord(const QString& table, qint64 record, const QString& name)
{
    m_name = name;
    if (table == m_table && record == m_record) return;
    m_table = table;
    m_record = record;
    reload();
}

void AttachmentList::reload()
{
    std::vector<TextTableModel::Line> lines;
    if (m_record != 0)
        for (const core::Record& file : core::attachmentsOf(m_database, m_table, m_record))
            lines.push_back({file.id,
                             {file.text("name"), core::fileSizeWords(file.integer("size").value_or(0)),
                              file.date("added_on").toString(QStringLiteral("dd/MM/yyyy"))}});
    const bool any = !lines.empty();
    m_model->setLines(std::move(lines));
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0, 0));
    m_total->setText(
        tr("All files kept in the data file: %1").arg(core::fileSizeWords(core::attachmentTotal(m_database))));
    showButtons();
}

void AttachmentList::showButtons()
{
    const bool writable = m_database.isWritable() && m_record != 0;
    const bool chosen = m_list->currentIndex().isValid();
    m_add->setEnabled(writable);
    m_save->setEnabled(chosen);
    m_remove->setEnabled(writable && chosen);
}

void AttachmentList::askFile()
{
    const QString path = m_prompts.openFile(this, tr("Add a file"), tr("All files (*)"));
    if (!path.isEmpty()) addFiles({path});
}

void AttachmentList::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_record == 0 || !m_database.isWritable()) return;
    attempt(m_prompts, this, [&] {
        const QString what
            = paths.size() == 1 ? core::attachmentName(paths.front()) : tr("%n file(s)", nullptr, int(paths.size()));
        core::Transaction transaction(m_database, tr("%1 – attached %2").arg(m_name, what));
        for (const QString& path : paths) core::addAttachment(m_database, path, m_table, m_record);
        transaction.commit();
    });
}

void AttachmentList::saveCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return;
    const QString path = m_prompts.saveFile(this, tr("Save a copy"), current.siblingAtColumn(0).data().toString(),
                                            tr("All files (*)"));
    if (!path.isEmpty()) attempt(m_prompts, this, [&] { core::saveAttachment(m_database, m_list->currentId(), path); });
}

void AttachmentList::removeCurrent()
{
    const qint64 id = m_list->currentId();
    if (id == 0 || !m_database.isWritable()) return;
    attempt(m_prompts, this, [&] {
        const QString file = m_list->currentIndex().siblingAtColumn(0).data().toString();
        core::Transaction transaction(m_database, tr("%1 – removed %2").arg(m_name, file));
        core::removeAttachment(m_database, id);
        transaction.commit();
    });
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_add->isEnabled() && !localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(localFiles(*event->mimeData()));
}

} // namespace ui
