// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_file.h"

#include "ui/background/long_work.h"

#include <QAbstractItemModel>
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

core::OutSheet shownSheet(const QAbstractItemModel& model, const QString& name, const core::Progress& progress)
{
    core::OutSheet sheet{name, {}, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        sheet.columns.push_back({model.headerData(column, Qt::Horizontal).toString().simplified(), 20});
    for (int row = 0; row < model.rowCount(); ++row) {
        progress.at(row, model.rowCount());
        std::vector<core::OutCell> cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(textCell(model.index(row, column).data().toString()));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

core::OutCell textCell(const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("–")) return {};
    return {core::OutCell::Type::Text, text};
}

} // namespace ui
