// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_files.h"

using namespace core;

TEST_CASE("what a workbook hides or merges is told, and read all the same", "[exchange]")
{
    const MadeFiles files;
    const QByteArray sheet
        = "<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"99999999\" width=\"3\"/></cols>"
          "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
          "<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>2</v></c></row></sheetData>"
          "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:D1\"/><mergeCell ref=\"nonsense\"/></mergeCells>"
          "</worksheet>";
    const auto sheets = readSpreadsheet(files.xlsx({}, {{"xl/worksheets/sheet1.xml", sheet}}));
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets[0].rows.size() == 2);
    CHECK_FALSE(sheets[0].rows[0].hidden);
    CHECK(sheets[0].rows[1].hidden);
    CHECK(sheets[0].rows[1].cells[1] == numberCell(QStringLiteral("2")));
    CHECK(sheets[0].marks.hiddenColumns == std::vector<int>{1, 2});
    CHECK(sheets[0].marks.merged == std::vector<MergedCells>{{1, 2, 0, 0}});
}

TEST_CASE("a spreadsheet's hidden rows and columns and its merged cells are told", "[exchange]")
{
    const MadeFiles files;
    const QByteArray filled = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
    const auto sheets = readSpreadsheet(files.ods(
        "<table:table table:name=\"A\"><table:table-column/>"
        "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
        "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"float\" "
        "office:value=\"1\"/>"
        + filled + "</table:table-row><table:table-row table:visibility=\"filter\"><table:covered-table-cell/>" + filled
        + "</table:table-row></table:table>"));
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets[0].rows.size() == 2);
    CHECK(sheets[0].rows[1].hidden);
    CHECK(sheets[0].marks.hiddenColumns == std::vector<int>{1, 2});
    CHECK(sheets[0].marks.merged == std::vector<MergedCells>{{1, 2, 0, 0}});
}

TEST_CASE("merged cells beyond any list are refused", "[exchange]")
{
    const MadeFiles files;
    QByteArray merged;
    for (int i = 0; i < 5; ++i) merged += "<mergeCell ref=\"A1:A2\"/>";
    ReadLimits limits;
    limits.merged = 4;
    CHECK(readingError(files.xlsx({},
                                  {{"xl/worksheets/sheet1.xml",
                                    "<worksheet><sheetData/><mergeCells>" + merged + "</mergeCells></worksheet>"}}),
                       limits)
          == QStringLiteral("too_large"));
}
