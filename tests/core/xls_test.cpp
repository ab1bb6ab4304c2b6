// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_files.h"
#include "tests/core/made_xls.h"

using namespace core;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

/// One sheet with all kinds of cells.
MadeXls everyCell(MadeXls::Version version = MadeXls::Version::Excel97)
{
    MadeXls book(version);
    book.beginSheet(version == MadeXls::Version::Excel97 ? s("Cơ sở") : s("Co so"));
    book.text(0, 0, version == MadeXls::Version::Excel97 ? s("Tên cơ sở") : s("C«ng ty §¹i §ång"));
    book.number(1, 0, 0.1 + 0.2);
    book.day(1, 1, 43465);
    book.truth(2, 0, true);
    book.error(2, 1, 7);
    book.formula(3, 0, 25.5);
    book.formula(3, 1, s("xong"));
    book.integers(4, 1, {1, -2, 536870911});
    book.hundredths(5, 0, 1250);
    book.chart();
    book.text(69, 1, s("cuoi"));
    return book;
}

CellRow cellsOf(const Sheet& sheet, int number)
{
    for (const SheetRow& row : sheet.rows)
        if (row.number == number) return row.cells;
    return {};
}

} // namespace

TEST_CASE("a workbook of Excel 97 is read with its numbers, days and results of formulas", "[exchange]")
{
    const MadeFiles files;
    for (const bool small : {false, true}) {
        const auto sheets = readSpreadsheet(files.write(s("cũ.xls"), everyCell().bytes(small)));
        REQUIRE(sheets.size() == 1);
        CHECK(sheets[0].name == s("Cơ sở"));
        CHECK_FALSE(sheets[0].textOnly);
        REQUIRE(sheets[0].rows.size() == 7);
        CHECK(cellsOf(sheets[0], 1) == CellRow{textCell(s("Tên cơ sở"))});
        CHECK(cellsOf(sheets[0], 2) == CellRow{numberCell(s("0.3")), dayCell(s("2018-12-31"))});
        CHECK(cellsOf(sheets[0], 3) == CellRow{{Cell::Type::Boolean, s("1")}, textCell(s("#DIV/0!"))});
        CHECK(cellsOf(sheets[0], 4) == CellRow{numberCell(s("25.5")), textCell(s("xong"))});
        CHECK(cellsOf(sheets[0], 5)
              == CellRow{{}, numberCell(s("1")), numberCell(s("-2")), numberCell(s("536870911"))});
        CHECK(cellsOf(sheets[0], 6) == CellRow{numberCell(s("12.5"))});
        CHECK(cellsOf(sheets[0], 70) == CellRow{{}, textCell(s("cuoi"))});
    }
}

TEST_CASE("a workbook of Excel 95 keeps the letters of old fonts for the conversion", "[exchange]")
{
    const MadeFiles files;
    const auto sheets = readSpreadsheet(files.write(s("cũ.xls"), everyCell(MadeXls::Version::Excel95).bytes()));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].name == s("Co so"));
    CHECK(cellsOf(sheets[0], 1) == CellRow{textCell(s("C«ng ty §¹i §ång"))});
    CHECK(cellsOf(sheets[0], 2)[1] == dayCell(s("2018-12-31")));
}

TEST_CASE("texts of an old workbook go on over its records, narrow and wide", "[exchange]")
{
    const MadeFiles files;
    MadeXls book;
    book.beginSheet(s("A"));
    QStringList texts;
    for (int i = 0; i < 40; ++i) {
        texts << QString(300 + 7 * i, i % 2 == 0 ? QChar(u'x') : QChar(0x1EC7)) + QString::number(i);
        book.text(i, 0, texts.back());
    }
    const auto sheets = readSpreadsheet(files.write(s("a.xls"), book.bytes()));
    REQUIRE(sheets[0].rows.size() == 40);
    for (int i = 0; i < 40; ++i) CHECK(sheets[0].rows[size_t(i)].cells[0].text == texts[i]);
}

TEST_CASE("days of an old workbook of a Macintosh count from 1904", "[exchange]")
{
    const MadeFiles files;
    MadeXls book;
    book.from1904();
    book.beginSheet(s("A"));
    book.day(0, 0, 42003);
    CHECK(readSpreadsheet(files.write(s("a.xls"), book.bytes()))[0].rows[0].cells[0] == dayCell(s("2018-12-31")));
}

TEST_CASE("what an old workbook hides or merges is told, and read all the same", "[exchange]")
{
    const MadeFiles files;
    MadeXls book;
    book.beginSheet(s("A"));
    for (int row = 0; row < 4; ++row) book.number(row, 1, row);
    book.text(1, 0, s("x"));
    book.merge(1, 3, 0, 0);
    book.merge(0, 0, 0, 1); // over columns only
    book.hideRow(2);
    book.hideColumn(1);
    book.beginSheet(s("B"), true);
    book.text(0, 0, s("y"));
    const auto sheets = readSpreadsheet(files.write(s("a.xls"), book.bytes()));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].marks.merged == std::vector<MergedCells>{{2, 4, 0, 0}});
    CHECK(sheets[0].marks.hiddenColumns == std::vector<int>{1});
    REQUIRE(sheets[0].rows.size() == 4);
    CHECK(sheets[0].rows[2].hidden);
    CHECK_FALSE(sheets[0].rows[1].hidden);
    CHECK_FALSE(sheets[0].marks.hidden);
    CHECK(sheets[1].marks.hidden);
    CHECK(sheets[1].rows.size() == 1);
}

TEST_CASE("an old workbook that is locked, too old or none is refused with what to do", "[exchange]")
{
    const MadeFiles files;
    QString message;
    MadeXls locked;
    locked.global(0x002F, QByteArray(6, '\1'));
    locked.beginSheet(s("A"));
    CHECK(readingError(files.write(s("khóa.xls"), locked.bytes()), {}, &message) == s("unreadable_file"));
    CHECK(message.contains(s("password")));
    CHECK(readingError(files.write(s("thư.doc"), MadeXls::container(s("WordDocument"), QByteArray(5000, 'x'))))
          == s("unsupported_format"));
    CHECK(readingError(
              files.write(s("excel4.xls"), QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00\x0A\x00\x00\x00", 14)),
              {}, &message)
          == s("unsupported_format"));
    CHECK(message.contains(s(".xlsx")));
}

TEST_CASE("an old workbook beyond the limits is refused with its place", "[exchange]")
{
    const MadeFiles files;
    const auto book = [](auto fill) {
        MadeXls made;
        made.beginSheet(s("A"));
        fill(made);
        return made.bytes();
    };
    QString message;
    ReadLimits limits;
    limits.columns = 5;
    const QString wide = files.write(s("a.xls"), book([](MadeXls& made) { made.number(3, 5, 1); }));
    CHECK(readingError(wide, limits, &message) == s("too_large"));
    CHECK(message.contains(s("row 4 has more than 5 columns")));
    limits = {};
    limits.rows = 3;
    CHECK(readingError(wide, limits) == s("too_large"));
    limits = {};
    limits.cells = 2;
    CHECK(readingError(files.write(s("b.xls"), book([](MadeXls& made) {
                                       made.integers(0, 0, {1, 2, 3});
                                   })),
                       limits)
          == s("too_large"));
    limits = {};
    limits.cellLength = 9;
    CHECK(readingError(files.write(s("c.xls"), book([](MadeXls& made) { made.text(6, 0, s("0123456789")); })), limits,
                       &message)
          == s("too_large"));
    CHECK(message.contains(s("row 7")));
    limits = {};
    limits.merged = 1;
    CHECK(readingError(files.write(s("d.xls"), book([](MadeXls& made) {
                                       made.merge(0, 1, 0, 0);
                                       made.merge(2, 3, 0, 0);
                                   })),
                       limits)
          == s("too_large"));
    limits = {};
    limits.partBytes = 1000;
    CHECK(readingError(wide, limits) == s("too_large"));
    CHECK(
        readingError(files.write(s("e.xls"), book([](MadeXls& made) { made.record(0x00FD, QByteArray(10, '\x7F')); })))
        == s("unreadable_file")); // a shared text that is not there
    CHECK(readingError(files.write(s("f.xls"), book([](MadeXls& made) { made.record(0x0203, QByteArray(4, '\0')); })))
          == s("unreadable_file")); // a record that is too short
}

TEST_CASE("an old workbook that is cut off or mutilated gives an error or a reading, never a crash", "[exchange]")
{
    const MadeFiles files;
    for (const bool small : {false, true}) {
        const QByteArray bytes = everyCell().bytes(small);
        for (qsizetype size = 8; size < bytes.size(); size += 97)
            readingError(files.write(s("cut.xls"), bytes.left(size)));
        CHECK(readingError(files.write(s("cut.xls"), bytes.left(1400))) == s("unreadable_file"));
        for (qsizetype at = 8; at < bytes.size(); at += at < 1536 ? 1 : 3)
            for (const char mask : {'\xFF', '\x01', '\x80'}) {
                QByteArray flipped = bytes;
                flipped[at] = char(flipped[at] ^ mask);
                readingError(files.write(s("flipped.xls"), flipped));
            }
    }
    // A chain of sectors that bites its own tail.
    QByteArray circle = everyCell().bytes();
    const qsizetype table = circle.size() - 512;
    circle.replace(table + 4 * 2, 4, QByteArray("\x02\0\0\0", 4));
    CHECK(readingError(files.write(s("circle.xls"), circle)) == s("unreadable_file"));
}
