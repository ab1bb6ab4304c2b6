// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_file_step.h"

#include "ui/text_labels.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

ImportFileStep::ImportFileStep(const ImportSource& source, QWidget* parent)
    : ImportStep(parent), m_source(source), m_file(new QLabel), m_sheets(new QLabel)
{
    auto* choose = new QPushButton(tr("Choose &file…"));
    choose->setAutoDefault(false);
    choose->setObjectName(QStringLiteral("chooseFile"));
    auto* folder = new QPushButton(tr("Choose fol&der of csv files…"));
    folder->setAutoDefault(false);
    folder->setObjectName(QStringLiteral("chooseFolder"));
    m_file->setWordWrap(true);
    m_file->setObjectName(QStringLiteral("fileName"));
    m_sheets->setWordWrap(true);
    auto* formats = hintLabel(tr("Workbooks of Excel and LibreOffice, csv files, and folders of csv files. A file can "
                                 "also be dropped on the window."));
    auto* line = new QHBoxLayout;
    line->addWidget(choose);
    line->addWidget(folder);
    line->addWidget(m_file, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(line);
    layout->addWidget(m_sheets);
    layout->addWidget(formats);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &ImportFileStep::chooseWanted);
    connect(folder, &QPushButton::clicked, this, &ImportFileStep::folderWanted);
}

QString ImportFileStep::title() const { return tr("File"); }

void ImportFileStep::enter()
{
    m_file->setText(m_source.path.isEmpty() ? tr("No file chosen.") : QDir::toNativeSeparators(m_source.path));
    QStringList sheets;
    if (m_source.sheets)
        for (const core::Sheet& sheet : *m_source.sheets)
            sheets << tr("%1: %n row(s)", nullptr, int(sheet.rows.size())).arg(sheet.name);
    m_sheets->setText(sheets.mid(0, 20).join(QLatin1Char('\n')));
    m_sheets->setVisible(!sheets.isEmpty());
}

QString ImportFileStep::missing() const { return m_source.path.isEmpty() ? tr("Choose a file.") : QString(); }

} // namespace ui
