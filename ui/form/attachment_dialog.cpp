// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/attachment_dialog.h"

#include "core/database/attachment.h"
#include "ui/form/attachment_list.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AttachmentDialog::AttachmentDialog(core::Database& database, const QString& table, qint64 record, const QString& name,
                                   const Prompts& prompts, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Files"));
    resize(640, 280);
    auto* head = new QLabel(name);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    auto* files = new AttachmentList(database, prompts);
    files->setRecord(table, record, name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(files);
    layout->addStretch();
    layout->addWidget(buttons);
    for (QPushButton* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
}

QString AttachmentDialog::buttonText(const core::Database& database, const QString& table, qint64 record)
{
    const auto count = record == 0 ? 0 : core::attachmentsOf(database, table, record).size();
    return count == 0 ? tr("File&s…") : tr("File&s (%1)…").arg(count);
}

} // namespace ui
