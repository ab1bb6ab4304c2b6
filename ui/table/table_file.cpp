// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_file.h"

#include "ui/background/long_work.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

QString saveTable(const Prompts& prompts, QWidget* parent, const QString& name,
                  const std::function<core::OutSheet(const core::Progress&)>& sheet)
{
    const QString path = prompts.saveFile(
        parent, QCoreApplication::translate("TableFile", "Export this table"), name + QStringLiteral(".xlsx"),
        QCoreApplication::translate(
            "TableFile", "Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;Folder of csv files (*)"));
    if (path.isEmpty()) return {};
    const QString title = QCoreApplication::translate("TableFile", "Exporting to %1").arg(QFileInfo(path).fileName());
    const bool saved = runBlockingWork(prompts, parent, title, [&](const core::Progress& progress) {
        core::writeSpreadsheet(path, {sheet(progress)}, progress);
    });
    return saved ? path : QString();
}

core::OutCell textCell(const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("–")) return {};
    return {core::OutCell::Type::Text, text};
}

} // namespace ui
