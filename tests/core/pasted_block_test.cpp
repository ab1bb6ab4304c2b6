// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/exchange/pasted_block.h"

using namespace core;

static QString s(const char* text) { return QString::fromUtf8(text); }

/// Cells parted by |, rows by /.
static QString shown(const PastedBlock& block)
{
    QStringList lines;
    for (const QStringList& row : block.rows) lines << row.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('/'));
}

TEST_CASE("cells of a spreadsheet program are read from the clipboard", "[paste]")
{
    CHECK(shown(readPastedBlock(s("1\t2\r\n3\t4\r\n"))) == s("1|2/3|4"));
    CHECK(shown(readPastedBlock(s("1\t2\n3\t4"))) == s("1|2/3|4"));
    CHECK(shown(readPastedBlock(s("1\t\n\n\t4\n\n\n"))) == s("1|/|/|4"));
    CHECK(shown(readPastedBlock(s(" 7 "))) == s("7"));
    CHECK(shown(readPastedBlock(s("a\t"))) == s("a|"));
    CHECK(shown(readPastedBlock(s("a\r\rb"))) == s("a//b"));
    CHECK(shown(readPastedBlock(s("a\nb\tc\n"))) == s("a|/b|c"));
}

TEST_CASE("a cell in quotation marks holds line ends, tabs and marks", "[paste]")
{
    CHECK(shown(readPastedBlock(s("\"a\nb\"\tc"))) == s("a\nb|c"));
    CHECK(shown(readPastedBlock(s("\"a\tb\"\t\"nói \"\"có\"\"\"\n"))) == s("a\tb|nói \"có\""));
    CHECK(shown(readPastedBlock(s("\"Hồng\" Hà\tx"))) == s("\"Hồng\" Hà|x")); // Excel leaves these as they are
    CHECK(shown(readPastedBlock(s("5\" ống\t2"))) == s("5\" ống|2"));
    CHECK(shown(readPastedBlock(s("\"a\t2\nb\t3"))) == s("\"a|2/b|3")); // never closed
}

TEST_CASE("texts on the clipboard come as NFC", "[paste]")
{
    CHECK(readPastedBlock(s("e\u0323\u0302")).rows.front().front() == s("ệ"));
}

TEST_CASE("too much or nothing on the clipboard is refused in words", "[paste]")
{
    CHECK(readPastedBlock({}).rows.empty());
    CHECK_FALSE(readPastedBlock(s("\n\t\n")).problem.isEmpty());
    CHECK_FALSE(readPastedBlock(QString(20'000'001, QLatin1Char('1'))).problem.isEmpty());
    CHECK(readPastedBlock(QString(100'001, QLatin1Char('\t'))).rows.empty());
    CHECK_FALSE(readPastedBlock(s("1\n").repeated(100'001)).problem.isEmpty());
    CHECK(readPastedBlock(s("1\n").repeated(100'000)).rows.size() == 100'000);
    CHECK(readPastedBlock(s("1\n").repeated(999) + QString(999, QLatin1Char('\t'))).rows.empty()); // 1000 × 1000
    CHECK(readPastedBlock(s("\"a\t").repeated(50'000)).rows.size() == 1); // marks that never close
}
