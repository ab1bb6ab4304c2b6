// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_documents.h"

#include "core/database/database.h"
#include "core/record/plan.h"
#include "ui/form/attachment_dialog.h"
#include "ui/form/field_dialog.h"

#include <QPushButton>

namespace ui {

static const QStringList fields{QStringLiteral("role"), QStringLiteral("number"), QStringLiteral("date"),
                                QStringLiteral("issuer"), QStringLiteral("title")};

static std::vector<PlanList::Column> columns()
{
    std::vector<PlanList::Column> list;
    for (const QString& field : fields)
        list.push_back({core::label(core::documentDictionary().field(QLatin1String(field.toLatin1()))), 16, false});
    list[3].letters = 24;
    list[4].letters = 0;
    return list;
}

PlanDocuments::PlanDocuments(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : PlanList(store, prompts, core::documentDictionary(), tr("Legal bases"),
               tr("The plan has no legal bases yet. Add the documents it is made on (Ctrl+N)."), columns(), parent)
{
    m_files = addButton(tr("File&s…"), {}, [this] { showFiles(); });
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setToolTip(tr("Scans and files kept with the legal basis"));
    connect(&store.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("attachment"))) currentChanged();
    });
}

QStringList PlanDocuments::cells(const core::Record& record) const
{
    QStringList texts;
    for (const QString& name : fields) {
        const core::Field& field = record.dictionary().field(QLatin1String(name.toLatin1()));
        texts << core::display(field, record[field.name]);
    }
    return texts;
}

QString PlanDocuments::words(const core::Record& record) const
{
    return tr("legal basis %1").arg(record.text("number"));
}

void PlanDocuments::currentChanged()
{
    if (!m_files) return; // the base class is still being made
    m_files->setText(AttachmentDialog::buttonText(store().database(), QStringLiteral("document"), current()));
    m_files->setEnabled(current() != 0);
}

void PlanDocuments::showFiles()
{
    const core::Record* document = currentRecord();
    if (!document) return;
    AttachmentDialog(store().database(), QStringLiteral("document"), document->id, document->text("number"), prompts(),
                     this)
        .exec();
}

void PlanDocuments::propose(core::Record& record) const { record["role"] = QStringLiteral("basis"); }

std::optional<PlanEntry> PlanDocuments::ask(const core::Record& record)
{
    FieldDialog dialog(record.id == 0 ? tr("New legal basis") : tr("Legal basis"), record, fields, {}, this);
    if (dialog.exec() != QDialog::Accepted) return {};
    return PlanEntry(dialog.record());
}

} // namespace ui
