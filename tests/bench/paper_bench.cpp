// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"
#include "tests/bench/measure.h"

#if __has_include("ui/print/report_printer.h")
#include "core/report/report.h"
#include "ui/print/page_layout.h"
#include "ui/print/report_printer.h"

void benchPaper(const BenchOptions& options)
{
    core::ReportTable table;
    for (const char* heading : {"STT", "Tên cơ sở", "Xã, thị trấn", "Nhận thức", "Áp dụng", "Tiết kiệm"})
        table.columns.push_back({QString::fromUtf8(heading), table.columns.size() == 1 ? 4.0 : 1.5});
    for (int f = 1; f <= 3000; ++f)
        table.rows.push_back({QString::number(f), QString::fromUtf8(madeName(f)), QStringLiteral("Quang Minh"),
                              QStringLiteral("Có"), QStringLiteral("Không"), QStringLiteral("8,69%")});
    core::Report report;
    report.title = QStringLiteral("Phụ lục");
    report.annexes.push_back({.number = QStringLiteral("Phụ lục I"),
                              .form = QStringLiteral("Biểu 02"),
                              .title = QStringLiteral("DANH SÁCH CƠ SỞ"),
                              .blocks = {table}});
    const double pages = double(ui::layOut(report).size());
    compare("Annex of 3 000 rows on paper",
            {{"laid out", [&] { check(!ui::layOut(report).empty(), "no pages"); }},
             {"written as PDF (laid out included)",
              [&] { ui::writePdf(report, options.folder + QStringLiteral("/annex.pdf")); }}},
            5, pages, "pages", Ways::Steps);
}
#else
void benchPaper(const BenchOptions&) { }
#endif
