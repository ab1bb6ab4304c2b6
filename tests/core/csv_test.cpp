// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_files.h"

using namespace core;

namespace {

/// Rows as "number: a|b|c".
QStringList lines(const MadeFiles& files, const QByteArray& bytes)
{
    QStringList shown;
    const auto sheets = readSpreadsheet(files.write(QStringLiteral("a.csv"), bytes));
    for (const SheetRow& row : sheets.at(0).rows) {
        QStringList cells;
        for (const Cell& cell : row.cells) cells << cell.text;
        shown << QStringLiteral("%1: %2").arg(row.number).arg(cells.join(u'|'));
    }
    return shown;
}

QStringList expected(std::initializer_list<const char16_t*> rows)
{
    QStringList list;
    for (const char16_t* row : rows) list << QString::fromUtf16(row);
    return list;
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : QChar(QChar::ByteOrderMark) + text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("the separator of a csv is the one that cuts its rows alike", "[exchange]")
{
    const MadeFiles files;
    CHECK(lines(files, "Tên;Lượng\na;1,5\nb;2,5\n") == expected({u"1: Tên|Lượng", u"2: a|1,5", u"3: b|2,5"}));
    CHECK(lines(files, "a;b\n1,5;2,5\n3,5;4,5\n") == expected({u"1: a|b", u"2: 1,5|2,5", u"3: 3,5|4,5"}));
    CHECK(lines(files, "1,5;2,5\n3,5;4,5\n") == expected({u"1: 1,5|2,5", u"2: 3,5|4,5"}));
    CHECK(lines(files, "a,b,c\nF01,2018,GP1;GP2\nF02,2018,GP1;GP3\n")
          == expected({u"1: a|b|c", u"2: F01|2018|GP1;GP2", u"3: F02|2018|GP1;GP3"}));
    CHECK(lines(files, "a\tb\nx, y; z\tw\n") == expected({u"1: a|b", u"2: x, y; z|w"}));
    CHECK(lines(files, "Danh sách\n\na;b;c\nx, y;2;3\nz, t;2;3\n")
          == expected({u"1: Danh sách", u"3: a|b|c", u"4: x, y|2|3", u"5: z, t|2|3"}));
    CHECK(lines(files, "\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n") == expected({u"1: a;b|c;d", u"2: e;f|g;h"}));
    CHECK(lines(files, "Ghi chú\nmột\nhai, ba\nbốn\nnăm\n")
          == expected({u"1: Ghi chú", u"2: một", u"3: hai, ba", u"4: bốn", u"5: năm"}));
    CHECK(lines(files, "sep=,\r\na;b,c\r\n") == expected({u"2: a;b|c"}));
}

TEST_CASE("quotes, line breaks and blank lines of a csv are read by RFC 4180", "[exchange]")
{
    const MadeFiles files;
    CHECK(lines(files, "a;\"b \"\"c\"\"\"\r\n\"một\r\nhai\";x\r\n\r\n;;\r\ncuối;")
          == expected({u"1: a|b \"c\"", u"2: một\nhai|x", u"6: cuối"}));
    CHECK(lines(files, "a;b\rc;d\re;f") == expected({u"1: a|b", u"2: c|d", u"3: e|f"}));
    CHECK(lines(files, "a;12\" ống\n\"b\" ;c\n") == expected({u"1: a|12\" ống", u"2: b|c"}));
    CHECK(lines(files, "'=x;'-5;'ab;0101\n") == expected({u"1: =x|-5|'ab|0101"}));
    CHECK(lines(files, "").isEmpty());
}

TEST_CASE("a csv may be UTF-8 with or without a mark, or UTF-16 with one", "[exchange]")
{
    const MadeFiles files;
    const QStringList read = expected({u"1: Tên|Số", u"2: Nguyễn|1,5"});
    CHECK(lines(files, "\xEF\xBB\xBFTên;Số\nNguyễn;1,5\n") == read);
    CHECK(lines(files, "Tên;Số\nNguye\xCC\x82\xCC\x83n;1,5\n") == read); // composed on the way in
    CHECK(lines(files, utf16(QStringLiteral("Tên;Số\r\nNguyễn;1,5"), false)) == read);
    CHECK(lines(files, utf16(QStringLiteral("Tên;Số\r\nNguyễn;1,5"), true)) == read);
}

TEST_CASE("a csv that cannot be read is refused with its line", "[exchange]")
{
    const MadeFiles files;
    QString message;
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b\nc;\"d\ne;f\n"), {}, &message)
          == QStringLiteral("unreadable_file"));
    CHECK(message.contains(QStringLiteral("\"x.csv\", line 2")));
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b\nc;d\ne;\""), {}, &message)
          == QStringLiteral("unreadable_file"));
    CHECK(message.contains(QStringLiteral("line 3")));
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b\n\"Công ty \"ABC\"\";d\n"), {}, &message)
          == QStringLiteral("unreadable_file"));
    CHECK(message.contains(QStringLiteral("line 2")));
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b\nC\xF4ng ty;d\n"), {}, &message)
          == QStringLiteral("encoding"));
    CHECK(message.contains(QStringLiteral("\"x.csv\", line 2")));
    CHECK(message.contains(QStringLiteral("CSV UTF-8")));
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b\n\"\nx\nC\xF4\";d\n"), {}, &message)
          == QStringLiteral("encoding"));
    CHECK(message.contains(QStringLiteral("line 4")));
    CHECK(readingError(files.write(QStringLiteral("x.csv"), QByteArray("a;b\n\0;c", 8)))
          == QStringLiteral("unsupported_format"));
    ReadLimits narrow;
    narrow.columns = 2;
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b;;;\nc;d;e\n"), narrow, &message)
          == QStringLiteral("too_large"));
    CHECK(message.contains(QStringLiteral("row 2")));
    narrow.cellLength = 5;
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b\nc;Nguyễn\n"), narrow) == QStringLiteral("too_large"));
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a;b\n\"" + QByteArray(100'000, 'x')), narrow)
          == QStringLiteral("too_large"));
    narrow.rows = 3;
    CHECK(readingError(files.write(QStringLiteral("x.csv"), "a\n\n\nb\n"), narrow) == QStringLiteral("too_large"));
}

TEST_CASE("a folder of csv files is read by name, other files are left aside", "[exchange]")
{
    const MadeFiles files;
    CHECK(readingError(files.folder()) == QStringLiteral("not_found"));
    CHECK(readingError(files.path(QStringLiteral("none.csv"))) == QStringLiteral("not_found"));
    files.write(QStringLiteral("khao_sat.csv"), "Mã;Năm\nF01;2018\n");
    files.write(QStringLiteral("co_so.CSV"), "Mã,Tên\nF01,x\n");
    files.write(QStringLiteral("note.txt"), "\xFF");
    const auto sheets = readSpreadsheet(files.folder());
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name == QStringLiteral("co_so.CSV"));
    CHECK(sheets[1].name == QStringLiteral("khao_sat.csv"));
    CHECK(sheets[1].textOnly);
    CHECK(sheets[1].rows[1].cells[0] == textCell(QStringLiteral("F01")));
}
