// SPDX-License-Identifier: GPL-3.0-or-later

// sachhon_bench [--facilities N] [--years Y] [--only NAME] [--soffice]
//
// Makes a district of N facilities (100 000) with Y years of figures up to 2018 (2) in a temporary folder and measures
// the program against the least that could do the same work, in one run and in turn. Nothing is asserted about time:
// what counts are the ratios; processor time of a busy machine is an upper bound.
//
// NAME: storage   insert and read through core::Table, Statement and Stream against bare SQLite (inserts: at most
//                 10 000 facilities)
//       savings   core::Savings and the sums of a cohort against the bare stream of the same rows and a self-join in
//                 SQL
//       workbook  a canonical workbook written, read, checked, stored; with --soffice against LibreOffice, if installed
//       window    the table of facilities opened, scrolled, searched
//       paper     an annex of 3 000 rows as PDF
//       typing    a search key by key, the register and the year's grid scrolled
// Build with CMAKE_BUILD_TYPE=RelWithDebInfo or Release; a Debug build measures nothing.
#include "core/error.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <utility>

#if __has_include("ui/print/report_printer.h")
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const Application application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption facilities(QStringLiteral("facilities"), {}, QStringLiteral("N"),
                                        QStringLiteral("100000"));
    const QCommandLineOption years(QStringLiteral("years"), {}, QStringLiteral("Y"), QStringLiteral("2"));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("NAME"));
    const QCommandLineOption soffice(QStringLiteral("soffice"));
    parser.addOptions({facilities, years, only, soffice});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    BenchOptions options;
    options.facilities = std::max(1, parser.value(facilities).toInt());
    options.years = std::max(1, parser.value(years).toInt());
    options.soffice = parser.isSet(soffice);
    options.folder = folder.path();
    std::printf("%d facilities, %d years\n", options.facilities, options.years);
    bool any = false;
    try {
        for (const auto& [name, run] : {std::pair("storage", &benchStorage), std::pair("savings", &benchSavings),
                                        std::pair("workbook", &benchWorkbook), std::pair("window", &benchWindow),
                                        std::pair("paper", &benchPaper), std::pair("typing", &benchTyping)}) {
            if (parser.isSet(only) && parser.value(only) != QLatin1String(name)) continue;
            run(options);
            any = true;
        }
    } catch (const core::Error& error) {
        std::fprintf(stderr, "sachhon_bench: %s\n", error.what());
        return 1;
    }
    if (!any)
        std::fprintf(stderr, "sachhon_bench: --only is one of storage, savings, workbook, window, paper, typing\n");
    return any ? 0 : 1;
}
