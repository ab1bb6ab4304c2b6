// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/exchange/exporter.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/population.h"
#include "ui/background/long_work.h"
#include "ui/import/import_dialog.h"
#include "ui/main_window.h"

#include <QFileInfo>
#include <QStatusBar>

#include <map>

namespace ui {

void MainWindow::importFile(const QString& path)
{
    if (!m_database || !m_database->isWritable()) return;
    storeEditing();
    ImportDialog dialog(*m_database, m_year->year(), path, m_prompts, this);
    if (dialog.exec() == QDialog::Accepted) statusBar()->showMessage(dialog.result(), 15'000);
}

void MainWindow::exportFile()
{
    storeEditing();
    const QString path = m_prompts.saveFile(
        this, tr("Export"), QFileInfo(m_database->path()).completeBaseName() + QStringLiteral(".xlsx"),
        tr("Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;Folder of csv files (*)"));
    if (path.isEmpty()) return;
    runLongWork(
        m_prompts, this, tr("Exporting to %1").arg(QFileInfo(path).fileName()),
        [path, file = m_database->path()](const core::Progress& progress) {
            const core::Database database(file, core::Database::Mode::Read); // a connection of this thread
            std::map<int, core::Population> populations; // the size class of a year, read once
            const auto sizeOf = [&](qint64 facility, int year) {
                const auto [found, isNew] = populations.try_emplace(year, database, QDate(year, 12, 31));
                const core::FacilityState* state = found->second.facility(facility);
                return state ? state->size : QString();
            };
            core::writeSpreadsheet(path, core::canonicalWorkbook(database, sizeOf, progress), progress);
        },
        [this, path] { statusBar()->showMessage(tr("Exported: %1").arg(path), 15'000); });
}

void MainWindow::makePractice()
{
    QString path = m_prompts.saveFile(this, tr("Practice district"), QStringLiteral("thuc-hanh.sachhon"),
                                      tr("Sạch Hơn data files (*.sachhon)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".sachhon");
    attempt(m_prompts, this, [&] {
        auto database = std::make_unique<core::Database>(path, core::Database::Mode::Create);
        core::fillPracticeDistrict(*database);
        take(std::move(database));
    });
}

} // namespace ui
