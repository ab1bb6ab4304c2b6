// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"
#include "tests/bench/measure.h"

#include "core/database/database.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/spreadsheet.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace {

core::OutCell textCell(const QString& text) { return {core::OutCell::Type::Text, text}; }
core::OutCell numberCell(qint64 number) { return {core::OutCell::Type::Number, QString::number(number)}; }

/// The canonical sheet of facilities, twelve columns wide.
core::OutSheet facilitySheet(int facilities)
{
    core::OutSheet sheet{QStringLiteral("Cơ sở"), {}, {}};
    for (const char* heading : {"Mã cơ sở", "Tên cơ sở", "Loại hình", "Mã xã", "Xã/phường/thị trấn", "Mã ngành",
                                "Năm số liệu", "Lao động", "Doanh thu", "Nguồn vốn", "Địa chỉ", "Ngày bắt đầu"})
        sheet.columns.push_back({QString::fromUtf8(heading)});
    for (int f = 1; f <= facilities; ++f)
        sheet.rows.push_back(
            {textCell(QStringLiteral("F%1").arg(f)),
             textCell(QString::fromUtf8(madeName(f))),
             textCell(QStringLiteral("Công ty TNHH")),
             textCell(QStringLiteral("08989")),
             textCell(QStringLiteral("Thị trấn Quang Minh")),
             textCell(QStringLiteral("25")),
             numberCell(2018),
             numberCell(5 + f % 300),
             numberCell(1'000 + f % 90'000),
             numberCell(500 + f % 70'000),
             textCell(QStringLiteral("Thôn %1").arg(f % 40)),
             {core::OutCell::Type::Date, QStringLiteral("2010-03-%1").arg(1 + f % 28, 2, 10, QLatin1Char('0'))}});
    return sheet;
}

} // namespace

void benchWorkbook(const BenchOptions& options)
{
    const std::vector<core::OutSheet> sheets{facilitySheet(options.facilities)};
    const QString path = options.folder + QStringLiteral("/co_so.xlsx"),
                  empty = options.folder + QStringLiteral("/import.sqlite");
    makeFile(empty, 0, 0);
    core::writeSpreadsheet(path, sheets);
    int copies = 0;
    std::vector<core::Sheet> read;
    std::unique_ptr<core::Database> database;
    core::ImportPlan plan;
    core::ImportOptions how;
    how.listDate = QDate(2018, 12, 31);
    how.fileName = QStringLiteral("co_so.xlsx");
    std::vector<Way> ways{{"xlsx written", [&] { core::writeSpreadsheet(path, sheets); }},
                          {"xlsx read", [&] { read = core::readSpreadsheet(path); }},
                          {"checked and compared (planImport)",
                           [&] {
                               const QString copy = options.folder + QStringLiteral("/import%1.sqlite").arg(++copies);
                               check(QFile::copy(empty, copy), "no copy");
                               database = std::make_unique<core::Database>(copy, core::Database::Mode::Write);
                               plan = core::planImport(*database, read, how);
                               check(plan.sheets.at(0).added == options.facilities, "rows are refused");
                           }},
                          {"stored with history (storeImport)", [&] { core::storeImport(*database, plan); }}};
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (options.soffice && !soffice.isEmpty())
        ways.push_back(
            {"soffice --convert-to csv", [&] {
                 QProcess::execute(
                     soffice,
                     {QStringLiteral("-env:UserInstallation=file://") + options.folder + QStringLiteral("/office"),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                      QStringLiteral("--outdir"), options.folder, path});
             }});
    compare("Workbook of facilities, 12 columns", ways, 3, options.facilities, "rows", Ways::Steps);
    if (options.soffice && soffice.isEmpty()) std::printf("  soffice is not installed: not measured\n");
}
