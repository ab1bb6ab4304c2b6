// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FieldDialog::FieldDialog(const QString& title, const core::Record& record, const QStringList& fields,
                         const Check& check, QWidget* parent)
    : QDialog(parent), m_record(record), m_grid(new FieldGrid(record.dictionary(), fields, 1, {}, this)), m_check(check)
{
    setWindowTitle(title);
    m_grid->setRecord(record);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_grid);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(440, sizeHint().height());
    if (!fields.isEmpty()) m_grid->input(fields.first())->setFocus();
}

void FieldDialog::accept()
{
    if (!m_grid->check()) return;
    const core::Record record = m_grid->record();
    const core::Problems problems = m_check ? m_check(record) : core::Problems();
    m_grid->showProblems(problems);
    if (!problems.empty()) return;
    m_record = record;
    QDialog::accept();
}

} // namespace ui
