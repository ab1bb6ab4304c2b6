// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper_dialog.h"

#include "ui/file_places.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"
#include "ui/prompts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

QString fileNameOf(const QString& title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|]+"));
    return QString(title).replace(unfit, QStringLiteral("-"));
}

PaperDialog::PaperDialog(core::Report report, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_report(std::move(report)), m_prompts(prompts), m_said(new QLabel)
{
    setWindowTitle(m_report.title);
    auto* preview = new ReportPreview;
    preview->setReport(m_report);
    m_said->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("said"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto* pdf = buttons->addButton(tr("PD&F…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(QStringLiteral("pdf"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    printButton->setDefault(true);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_said, 1);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(preview, 1);
    layout->addLayout(bottom);
    resize(960, 660);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(printButton, &QPushButton::clicked, this, &PaperDialog::print);
    connect(pdf, &QPushButton::clicked, this, &PaperDialog::savePdf);
}

void PaperDialog::print()
{
    attempt(m_prompts, this, [this] { printWithDialog(m_report, this); });
}

void PaperDialog::savePdf()
{
    attempt(m_prompts, this, [this] {
        const QString path = askPath(m_prompts, this, tr("Save as PDF"), fileNameOf(m_report.title),
                                     QStringLiteral("pdf"), tr("PDF documents (*.pdf)"));
        if (path.isEmpty()) return;
        writePdf(m_report, path);
        m_said->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace ui
