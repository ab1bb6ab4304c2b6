// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/exchange/exporter.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/population.h"
#include "ui/background/long_work.h"
#include "ui/entry_workbook_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

#include <map>

namespace ui {

static bool isList(const QFileInfo& file)
{
    static const QStringList kinds{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"),
                                   QStringLiteral("xls"), QStringLiteral("csv")};
    return file.isFile() && kinds.contains(file.suffix().toLower());
}

/// The folder itself if it holds csv files, which belong together; else the workbooks in it, one by one.
static QStringList listsIn(const QFileInfo& folder)
{
    const QDir files(folder.filePath());
    if (!files.entryList({QStringLiteral("*.csv")}, QDir::Files).isEmpty()) return {folder.filePath()};
    QStringList lists;
    for (const QFileInfo& file : files.entryInfoList(QDir::Files, QDir::Name))
        if (isList(file)) lists << file.filePath();
    return lists;
}

bool MainWindow::importFile(const QString& path)
{
    if (!m_database || !m_database->isWritable()) return false;
    storeEditing();
    ImportWizard wizard(*m_database, m_year->year(), path, m_prompts, this);
    const bool done = wizard.exec() == QDialog::Accepted;
    if (!wizard.result().isEmpty()) statusBar()->showMessage(wizard.result(), 15'000);
    return done || !wizard.result().isEmpty();
}

void MainWindow::takeDropped(const QStringList& paths)
{
    QStringList lists, others;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (file.suffix().toLower() == QLatin1String("sachhon")) return void(openFile(path));
        if (isList(file))
            lists << path;
        else if (file.isDir())
            lists << listsIn(file);
        else
            others << file.fileName();
    }
    if (!others.isEmpty() || lists.isEmpty())
        m_prompts.showError(this,
                            others.isEmpty()
                                ? tr("There is no spreadsheet in that folder.")
                                : tr("%1: this kind of file cannot be imported. Drop spreadsheets (xlsx, ods, "
                                     "xls, csv), a folder of them, or a data file (sachhon).")
                                      .arg(others.join(QStringLiteral(", "))));
    if (!lists.isEmpty() && !m_database)
        return m_prompts.showError(this, tr("Open a data file first, then drop the list on it."));
    if (!lists.isEmpty() && !m_database->isWritable())
        return m_prompts.showError(this, tr("The file is open to be read only: nothing can be imported."));
    for (int i = 0; i < lists.size(); ++i)
        if (const int left = int(lists.size()) - i - 1; !importFile(lists[i]) && left > 0
            && !m_prompts.confirm(this, tr("%n more file(s) were dropped. Go on with them?", nullptr, left),
                                  tr("&Go on")))
            return;
}

void MainWindow::exportFile()
{
    storeEditing();
    const QString path = m_prompts.saveFile(
        this, tr("Export"), QFileInfo(m_database->path()).completeBaseName() + QStringLiteral(".xlsx"),
        tr("Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;JSON for other programs (*.json);;Folder of csv "
           "files (*)"));
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

void MainWindow::makeEntryWorkbook()
{
    storeEditing();
    EntryWorkbookDialog dialog(*m_database, m_year->year(), m_prompts, this);
    connect(&dialog, &EntryWorkbookDialog::made, this,
            [this](const QString& path) { statusBar()->showMessage(tr("Form made: %1").arg(path), 15'000); });
    dialog.exec();
}

void MainWindow::makePractice()
{
    if (!settleUnfinished()) return;
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
