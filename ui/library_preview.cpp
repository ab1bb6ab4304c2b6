// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library_preview.h"

#include "core/database/attachment.h"
#include "core/report/library_page.h"
#include "ui/file_places.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_docx.h"
#include "ui/print/report_html.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LibraryPreview::LibraryPreview(const core::Database& database, qint64 item, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_prompts(prompts)
{
    attempt(m_prompts, this, [&] { m_report = core::libraryPage(database, item); });
    setWindowTitle(m_report.title);
    resize(820, 640);
    auto* preview = new ReportPreview(this);
    preview->setReport(m_report);
    preview->fitWidth();
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* name, auto&& pressed) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, pressed);
        buttons->addWidget(made);
    };
    button(tr("&Print…"), "print", [this] { attempt(m_prompts, this, [this] { printWithDialog(m_report, this); }); });
    button(tr("PD&F…"), "pdf", [this] { save(QStringLiteral("pdf"), tr("PDF documents (*.pdf)"), &writePdf); });
    button(tr("&Word…"), "word", [this] { save(QStringLiteral("docx"), tr("Word documents (*.docx)"), &writeDocx); });
    button(tr("&HTML…"), "html", [this] { save(QStringLiteral("html"), tr("Web pages (*.html)"), &writeHtml); });
    buttons->addStretch();
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(preview, 1);
    layout->addLayout(buttons);
}

void LibraryPreview::save(const QString& ending, const QString& filter,
                          void (*write)(const core::Report&, const QString&))
{
    attempt(m_prompts, this, [&] {
        const QString proposed = core::attachmentName(m_report.title.left(120));
        const QString path = askPath(m_prompts, this, tr("Save the page"), proposed, ending, filter);
        if (!path.isEmpty()) write(m_report, path);
    });
}

} // namespace ui
