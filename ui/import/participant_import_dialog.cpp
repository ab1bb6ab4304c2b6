// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/participant_import_dialog.h"

#include "core/database/database.h"
#include "ui/background/long_work.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace ui {

ParticipantImportDialog::ParticipantImportDialog(core::Database& database, qint64 activity, const QString& path,
                                                 const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_database(database), m_activity(activity), m_path(path), m_prompts(prompts), m_inline(prompts),
      m_file(new QLabel), m_message(new QLabel), m_table(new QTableWidget(0, 4)),
      m_import(new QPushButton(tr("&Import")))
{
    setWindowTitle(tr("Import participants"));
    resize(900, 520);
    m_inline.showError = [this](QWidget*, const QString& message) {
        m_plan.reset();
        showPlan();
        m_message->setText(QStringLiteral("✕ ") + message);
    };
    auto* choose = new QPushButton(tr("Choose &file…"));
    choose->setAutoDefault(false);
    auto* chooser = new QHBoxLayout;
    chooser->addWidget(m_file, 1);
    chooser->addWidget(choose);
    auto* columns = new QLabel(tr("Columns: Họ và tên *, Số định danh, Giới tính, Thành phần, Nơi công tác, Chức vụ, "
                                  "Điện thoại, Chứng nhận, in any order. An exported list shows them."));
    columns->setWordWrap(true);
    columns->setForegroundRole(QPalette::PlaceholderText);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    m_table->setObjectName(QStringLiteral("plan"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Row"), tr("Column"), tr("Details")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("What the import would do"));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 16 * letter);
    m_table->setColumnWidth(1, 8 * letter);
    m_table->setColumnWidth(2, 20 * letter);
    m_import->setObjectName(QStringLiteral("import"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(chooser);
    layout->addWidget(columns);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ParticipantImportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ParticipantImportDialog::store);
    showPlan();
    QMetaObject::invokeMethod(
        this, [this] { m_path.isEmpty() ? chooseFile() : read(); }, Qt::QueuedConnection);
}

void ParticipantImportDialog::chooseFile()
{
    const QString path
        = m_prompts.openFile(this, tr("Import participants"), tr("Spreadsheets (*.xlsx *.ods *.csv);;All files (*)"));
    if (path.isEmpty()) return;
    m_path = path;
    read();
}

void ParticipantImportDialog::read()
{
    m_plan.reset();
    showPlan();
    const QString name = QFileInfo(m_path).fileName();
    runBlockingWork(m_inline, this, tr("Reading %1").arg(name), [&](const core::Progress& progress) {
        const auto sheets = core::readSpreadsheet(m_path, {}, progress);
        m_plan = core::planParticipants(m_database, m_activity, sheets, name, progress);
    });
    if (m_plan) showPlan();
}

void ParticipantImportDialog::showPlan()
{
    m_file->setText(m_path.isEmpty() ? tr("No file chosen.") : QFileInfo(m_path).fileName());
    m_table->setRowCount(0);
    m_import->setEnabled(m_plan && m_plan->canBeStored());
    if (!m_plan) return m_message->clear();
    for (const core::ImportProblem& problem : m_plan->errors)
        addLine(tr("error"), problem.row, problem.column, problem.message);
    for (const core::RowChange& change : m_plan->changes) {
        QStringList fields;
        for (const core::FieldChange& field : change.fields)
            fields << QStringLiteral("%1: %2 → %3")
                          .arg(field.column, field.before.isEmpty() ? QStringLiteral("–") : field.before, field.after);
        addLine(tr("changed"), change.row, {},
                QStringLiteral("%1 – %2").arg(change.key, fields.join(QStringLiteral("; "))));
    }
    for (const auto& row : m_plan->added)
        addLine(tr("new"), row.row, {},
                row.workplace.isEmpty() ? row.name : QStringLiteral("%1 – %2").arg(row.name, row.workplace));
    QStringList words{tr("%1 new · %2 changed · %3 identical · %4 errors")
                          .arg(m_plan->added.size())
                          .arg(m_plan->changes.size())
                          .arg(m_plan->identical)
                          .arg(m_plan->errors.size())};
    if (!m_plan->errors.empty())
        words << tr("Nothing is imported while there are errors: correct the file and choose it again.");
    else if (m_plan->records.empty())
        words << tr("All of it is on the list already.");
    if (!m_plan->unknownColumns.isEmpty())
        words << tr("Columns that are not read: %1.").arg(m_plan->unknownColumns.join(QStringLiteral(", ")));
    m_message->setText(words.join(QLatin1Char('\n')));
}

void ParticipantImportDialog::addLine(const QString& kind, int row, const QString& column, const QString& detail)
{
    static constexpr int most = 5000; // nobody reads more, and the counts say how many there are
    const int line = m_table->rowCount();
    if (line == most) return;
    m_table->insertRow(line);
    int place = 0;
    for (const QString& text : {kind, row > 0 ? QString::number(row) : QString(), column, detail}) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        m_table->setItem(line, place++, item);
    }
}

void ParticipantImportDialog::store()
{
    if (!m_plan || !m_plan->canBeStored()) return;
    core::ImportResult result;
    if (!attempt(m_prompts, this, [&] { result = core::storeParticipants(m_database, *m_plan); })) return;
    m_result = tr("%1: %n participant(s) imported. Ctrl+Z takes the import back.", nullptr, int(result.records))
                   .arg(m_plan->fileName);
    accept();
}

} // namespace ui
