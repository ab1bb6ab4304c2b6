// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_files.h"

#include <QFile>

using namespace core;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray table(const QByteArray& rows) { return "<table:table table:name=\"A\">" + rows + "</table:table>"; }

} // namespace

TEST_CASE("a zip bomb is stopped while it is unpacked", "[exchange]")
{
    const MadeFiles files;
    const QByteArray row = "<row><c><v>" + QByteArray(10 << 20, '0') + "</v></c></row>";
    QString message;
    ReadLimits limits;
    limits.partBytes = 1 << 20;
    limits.cellLength = 1 << 30;
    CHECK(readingError(files.xlsx(row), limits, &message) == QStringLiteral("too_large"));
    CHECK(message.contains(QStringLiteral("1 MB")));
    limits.partBytes = qint64(1) << 30;
    limits.unpackedBytes = 2 << 20;
    CHECK(readingError(files.xlsx(row), limits) == QStringLiteral("too_large"));

    // The header that claims a small size is not believed.
    QByteArray lying = bytesOf(files.xlsx("<row><c t=\"str\"><v>" + QByteArray(300'000, ' ') + "</v></c></row>"));
    const QByteArray name = "xl/worksheets/sheet1.xml";
    const qsizetype local = lying.indexOf(name) - 30;
    const qsizetype central = lying.lastIndexOf(name) - 46;
    REQUIRE(lying.mid(local, 4) == "PK\x03\x04");
    REQUIRE(lying.mid(central, 4) == "PK\x01\x02");
    lying.replace(local + 22, 4, QByteArray("\x10\0\0\0", 4));
    lying.replace(central + 24, 4, QByteArray("\x10\0\0\0", 4));
    CHECK_FALSE(readingError(files.write(QStringLiteral("lying.xlsx"), lying)).isEmpty());
}

TEST_CASE("deep nesting, document types and entities are refused", "[exchange]")
{
    const MadeFiles files;
    QByteArray deep;
    for (int i = 0; i < 100; ++i) deep += "<row>";
    for (int i = 0; i < 100; ++i) deep += "</row>";
    CHECK(readingError(files.xlsx(deep)) == QStringLiteral("too_large"));
    const QByteArray bomb
        = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
          "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    CHECK(readingError(files.xlsx({}, {{"xl/worksheets/sheet1.xml", bomb}})) == QStringLiteral("unreadable_file"));
    const QByteArray outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>";
    CHECK(readingError(files.xlsx({}, {{"xl/sharedStrings.xml", outside}})) == QStringLiteral("unreadable_file"));
    CHECK(readingError(files.xlsx({}, {{"xl/sharedStrings.xml", "<sst><si><t>&nothing;</t></si></sst>"}}))
          == QStringLiteral("unreadable_file"));
    CHECK(readingError(files.xlsx("<row a=\"" + QByteArray(8 << 20, 'x') + "\"/>"))
          == QStringLiteral("unreadable_file"));
}

TEST_CASE("repeated and far-off cells cannot fill the memory", "[exchange]")
{
    const MadeFiles files;
    const QByteArray filled = "office:value-type=\"float\" office:value=\"1\"";
    QString message;
    CHECK(readingError(files.ods(table("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\" "
                                       + filled + "/></table:table-row>")),
                       {}, &message)
          == QStringLiteral("too_large"));
    CHECK(message.contains(QStringLiteral("row 1 has more than 1000 columns")));
    CHECK(readingError(files.ods(table("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
                                       "table:number-columns-repeated=\"1000\" "
                                       + filled + "/></table:table-row>")))
          == QStringLiteral("too_large"));
    CHECK(readingError(
              files.ods(table("<table:table-row table:number-rows-repeated=\"999999999999999999\"><table:table-cell "
                              + filled + "/></table:table-row>")))
          == QStringLiteral("too_large"));
    const auto repeated = [&](const char* times) {
        return table("<table:table-row table:number-rows-repeated=\"" + QByteArray(times) + "\"><table:table-cell "
                     + filled + "/></table:table-row>");
    };
    CHECK(readingError(files.ods(repeated("10000"))).isEmpty());
    CHECK(readingError(files.ods(repeated("10001")), {}, &message) == QStringLiteral("too_large"));
    CHECK(message.contains(QStringLiteral("row 1 is repeated more than 10000 times")));
    CHECK(readingError(files.ods(table("<table:table-row><table:table-cell "
                                       "table:number-columns-repeated=\"9223372036854775807\"/><table:table-cell "
                                       + filled + "/></table:table-row>")))
          == QStringLiteral("too_large"));
    CHECK(readingError(files.ods(table(
              "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"2000000000\"/>"
              "</text:p></table:table-cell></table:table-row>")))
          == QStringLiteral("too_large"));
    CHECK(readingError(files.xlsx("<row><c r=\"XFD1\"><v>1</v></c></row>")) == QStringLiteral("too_large"));
    CHECK(readingError(files.xlsx("<row><c r=\"ZZZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>"))
          == QStringLiteral("too_large"));
    CHECK(readingError(files.xlsx("<row r=\"99999999999\"><c><v>1</v></c></row>")) == QStringLiteral("too_large"));
    CHECK(readingError(files.xlsx("<row r=\"-5\"><c><v>1</v></c></row>")) == QStringLiteral("unreadable_file"));
    CHECK(readingError(files.xlsx("<row r=\"1\"><c r=\"XFD1\" s=\"1\"/></row>")).isEmpty()); // blank: no cell
    ReadLimits limits;
    limits.cells = 1500;
    CHECK(readingError(files.xlsx("<row><c r=\"ALL1\"><v>1</v></c></row><row><c r=\"ALL2\"><v>1</v></c></row>"), limits)
          == QStringLiteral("too_large"));
}

TEST_CASE("a cell that is too long is refused with its place", "[exchange]")
{
    const MadeFiles files;
    const QByteArray text(32'768, 'x');
    QString message;
    CHECK(readingError(files.xlsx("<row r=\"5\"><c t=\"str\"><v>" + text + "</v></c></row>"), {}, &message)
          == QStringLiteral("too_large"));
    CHECK(message.contains(QStringLiteral("row 5")));
    CHECK(message.contains(QStringLiteral("Cơ sở")));
    CHECK(readingError(files.xlsx("<row><c t=\"s\"><v>0</v></c></row>",
                                  {{"xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>"}}))
          == QStringLiteral("too_large"));
    CHECK(readingError(
              files.xlsx({}, {{"xl/sharedStrings.xml", "<sst><si><t>" + QByteArray(1 << 20, 'x') + "</t></si></sst>"}}))
          == QStringLiteral("too_large"));
    CHECK(readingError(files.ods(table("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>" + text
                                       + "</text:p></table:table-cell></table:table-row>")))
          == QStringLiteral("too_large"));
    CHECK(readingError(files.xlsx("<row><c t=\"str\"><v>" + text.chopped(1) + "</v></c></row>")).isEmpty());
}

TEST_CASE("part names that point outside the file lead nowhere", "[exchange]")
{
    const MadeFiles files;
    const QByteArray head = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"";
    for (const char* target :
         {"../../../../etc/passwd", "/../xl/worksheets/sheet1.xml", "..%2f..%2f..%2fx", "file:///etc/passwd", ""}) {
        CHECK(readingError(files.xlsx({}, {{"xl/_rels/workbook.xml.rels", head + target + "\"/></Relationships>"}}))
              == QStringLiteral("unreadable_file"));
    }
    CHECK(readingError(
              files.xlsx({},
                         {{"xl/_rels/workbook.xml.rels", head + "../xl/./worksheets/sheet1.xml\"/></Relationships>"},
                          {"../../evil.xml", "<x/>"}}))
              .isEmpty());
    CHECK(readingError(files.xlsx("<row><c t=\"s\"><v>7</v></c></row>"))
          == QStringLiteral("unreadable_file")); // no such shared text
}

TEST_CASE("a file that is cut off anywhere is refused, never read half", "[exchange]")
{
    const MadeFiles files;
    for (const QString& whole : {files.xlsx("<row><c><v>1</v></c></row>"),
                                 files.ods(table("<table:table-row><table:table-cell/></table:table-row>"))}) {
        const QByteArray bytes = bytesOf(whole);
        for (qsizetype size = 4; size < bytes.size(); size += 41) {
            const QString code = readingError(files.write(QStringLiteral("cut.xlsx"), bytes.left(size)));
            INFO(size);
            CHECK(code == QStringLiteral("unreadable_file"));
        }
        for (qsizetype at = 0; at < bytes.size();
             at += 7) { // a flipped byte gives an Error or a reading, never a crash
            QByteArray flipped = bytes;
            flipped[at] = char(~flipped[at]);
            readingError(files.write(QStringLiteral("flipped.xlsx"), flipped));
        }
    }
}

TEST_CASE("what is no spreadsheet is refused with what to do", "[exchange]")
{
    const MadeFiles files;
    QString message;
    const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    CHECK(readingError(files.write(QStringLiteral("cũ.xls"), compound), {}, &message)
          == QStringLiteral("unreadable_file"));
    CHECK(message.contains(QStringLiteral("cũ.xls")));
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray encrypted
        = compound + QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    CHECK(readingError(files.write(QStringLiteral("locked.xlsx"), encrypted), {}, &message)
          == QStringLiteral("unreadable_file"));
    CHECK(message.contains(QStringLiteral("password")));
    CHECK(readingError(files.zip(QStringLiteral("locked.ods"),
                                 {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                  {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                                  {"content.xml", "\x01\x02"}}),
                       {}, &message)
          == QStringLiteral("unreadable_file"));
    CHECK(message.contains(QStringLiteral("password")));
    CHECK(readingError(files.zip(QStringLiteral("text.odt"),
                                 {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}))
          == QStringLiteral("unsupported_format"));
    CHECK(readingError(files.zip(QStringLiteral("a.zip"), {{"a.txt", "a"}})) == QStringLiteral("unsupported_format"));
    CHECK(readingError(files.write(QStringLiteral("page.xls"), "<html><table></table></html>"))
          == QStringLiteral("unsupported_format"));
    CHECK(readingError(files.write(QStringLiteral("a.csv"), "%PDF-1.4")) == QStringLiteral("unsupported_format"));
    CHECK(readingError(files.write(QStringLiteral("empty.xlsx"), {})) == QStringLiteral("unreadable_file"));
    ReadLimits limits;
    limits.parts = 3;
    CHECK(readingError(files.xlsx({}), limits) == QStringLiteral("too_large"));
}
