// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_files.h"

#include "core/exchange/cell_number.h"

#include <QDir>
#include <QFile>

using namespace core;

namespace {

/// The cells of the only row of the only sheet.
CellRow onlyRow(const QString& path)
{
    const auto sheets = readSpreadsheet(path);
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets[0].rows.size() == 1);
    return sheets[0].rows[0].cells;
}

OutCell words(const QString& text) { return {OutCell::Type::Text, text}; }
OutCell number(const QString& text) { return {OutCell::Type::Number, text}; }

std::vector<OutSheet> mixedSheets()
{
    OutSheet facilities{QStringLiteral("Cơ sở"),
                        {{QStringLiteral("Mã cơ sở*"), 12},
                         {QStringLiteral("Tên"), 30},
                         {QStringLiteral("Ngày")},
                         {QStringLiteral("Lượng")}},
                        {}};
    facilities.rows = {{words(QStringLiteral("F01")),
                        words(QStringLiteral("Công ty Ẵng & <Bình> \"Đạt\"")),
                        {OutCell::Type::Date, QStringLiteral("2018-03-28")},
                        number(QStringLiteral("1234.5"))},
                       {words(QStringLiteral("0101248141")),
                        words(QStringLiteral("=1+1")),
                        {OutCell::Type::Date, QStringLiteral("1900-03-01")},
                        number(QStringLiteral("-0.000001"))},
                       {},
                       {{},
                        words(QStringLiteral("hai\ndòng\tvà  hai  dấu cách ")),
                        {},
                        {OutCell::Type::Percent, QStringLiteral("0.7895")}},
                       {words(QStringLiteral("-")),
                        words(QStringLiteral("'@a")),
                        {OutCell::Type::Date, QStringLiteral("1887-01-02")},
                        number(QStringLiteral("9.95"))},
                       {words(QStringLiteral("_x0041_")),
                        words(QStringLiteral(" \t x\t\ty")),
                        {},
                        number(QStringLiteral("1234567890123456.75"))},
                       {words(QStringLiteral("'tên'")),
                        words(QStringLiteral("+84 24 3525")),
                        {},
                        number(QStringLiteral("123456789012345"))}};
    return {facilities, {QStringLiteral("Khảo sát"), {{QStringLiteral("Năm*")}}, {}}};
}

std::vector<Sheet> mixedAsRead(bool workbook)
{
    const auto day = [&](const char* iso, const char* shown) {
        return workbook ? dayCell(QLatin1String(iso)) : textCell(QLatin1String(shown));
    };
    const auto amount = [&](const char* plain, const char* shown) {
        return workbook ? numberCell(QLatin1String(plain)) : textCell(QLatin1String(shown));
    };
    std::vector<Sheet> sheets{{workbook ? QStringLiteral("Cơ sở") : QStringLiteral("co_so.csv"), !workbook, {}},
                              {workbook ? QStringLiteral("Khảo sát") : QStringLiteral("khao_sat.csv"), !workbook, {}}};
    const auto text = [](const char16_t* written) { return textCell(QString::fromUtf16(written)); };
    const int more = workbook ? 0 : 1; // in csv the cell of two lines takes two lines of the file
    sheets[0].rows
        = {{1, {text(u"Mã cơ sở*"), text(u"Tên"), text(u"Ngày"), text(u"Lượng")}},
           {2,
            {text(u"F01"), text(u"Công ty Ẵng & <Bình> \"Đạt\""), day("2018-03-28", "28/03/2018"),
             amount("1234.5", "1234,5")}},
           {3, {text(u"0101248141"), text(u"=1+1"), day("1900-03-01", "01/03/1900"), amount("-0.000001", "-0,000001")}},
           {5, {{}, text(u"hai\ndòng\tvà  hai  dấu cách "), {}, amount("0.7895", "78,95%")}},
           {6 + more, {text(u"-"), text(u"'@a"), text(u"02/01/1887"), amount("9.95", "9,95")}},
           {7 + more, {text(u"_x0041_"), text(u" \t x\t\ty"), {}, text(u"1234567890123456,75")}},
           {8 + more, {text(u"'tên'"), text(u"+84 24 3525"), {}, amount("123456789012345", "123456789012345")}}};
    sheets[1].rows = {{1, {text(u"Năm*")}}};
    return sheets;
}

void checkSame(const std::vector<Sheet>& read, const std::vector<Sheet>& expected)
{
    REQUIRE(read.size() == expected.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        CHECK(read[i].name == expected[i].name);
        CHECK(read[i].textOnly == expected[i].textOnly);
        REQUIRE(read[i].rows.size() == expected[i].rows.size());
        for (std::size_t row = 0; row < read[i].rows.size(); ++row) {
            CHECK(read[i].rows[row].number == expected[i].rows[row].number);
            CHECK(read[i].rows[row].cells == expected[i].rows[row].cells);
        }
    }
}

QString writingError(const QString& path, const std::vector<OutSheet>& sheets)
{
    try {
        writeSpreadsheet(path, sheets);
    } catch (const Error& error) {
        return error.code();
    }
    return {};
}

} // namespace

TEST_CASE("what is written as xlsx, ods or csv is read back cell by cell", "[exchange]")
{
    const MadeFiles files;
    for (const QString& name :
         {QStringLiteral("danh sách.xlsx"), QStringLiteral("danh sách.ODS"), QStringLiteral("danh sách")}) {
        INFO(name);
        writeSpreadsheet(files.path(name), mixedSheets());
        checkSame(readSpreadsheet(files.path(name)), mixedAsRead(name.contains(u'.')));
    }
}

TEST_CASE("csv is written as the offices' spreadsheet programs expect it", "[exchange]")
{
    const MadeFiles files;
    writeSpreadsheet(files.path(QStringLiteral("out")),
                     {{QStringLiteral("Cơ sở"),
                       {{QStringLiteral("Tên; khác")}, {QStringLiteral("b")}, {QStringLiteral("c")}},
                       {{words(QStringLiteral("=x")), words(QStringLiteral("a \"b\"")), number(QStringLiteral("-1.5"))},
                        {words(QStringLiteral("1,5")), {}, {OutCell::Type::Date, QStringLiteral("2018-12-31")}}}}});
    QFile file(files.path(QStringLiteral("out/co_so.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().toStdString()
          == "\xEF\xBB\xBF\"Tên; khác\";b;c\r\n'=x;\"a \"\"b\"\"\";-1,5\r\n1,5;;31/12/2018\r\n");
}

TEST_CASE("a sheet name becomes a plain csv name", "[exchange]")
{
    CHECK(csvName(QStringLiteral("Cơ sở")) == QStringLiteral("co_so.csv"));
    CHECK(csvName(QStringLiteral("Đơn vị / Tiêu hao (2018)")) == QStringLiteral("don_vi__tieu_hao_2018.csv"));
}

TEST_CASE("an export that fails leaves what was there", "[exchange]")
{
    const MadeFiles files;
    CHECK(writingError(files.path(QStringLiteral("none/list.xlsx")), mixedSheets()) == QStringLiteral("not_found"));
    CHECK(writingError(files.path(QStringLiteral("none/list.ods")), mixedSheets()) == QStringLiteral("not_found"));
    CHECK(writingError(files.write(QStringLiteral("plain"), "x"), mixedSheets()) == QStringLiteral("unwritable_file"));
    REQUIRE(QDir(files.folder()).mkdir(QStringLiteral("folder.xlsx")));
    CHECK(writingError(files.path(QStringLiteral("folder.xlsx")), mixedSheets()) == QStringLiteral("unwritable_file"));
    for (const QString& name : {QStringLiteral("old.xlsx"), QStringLiteral("old.ods")}) {
        const QString old = files.write(name, "old");
        std::vector<OutSheet> tooLong = mixedSheets();
        tooLong[0].rows[0][1].text = QString(40'000, u'x');
        CHECK(writingError(old, tooLong) == QStringLiteral("too_large"));
        CHECK_THROWS_AS(writeSpreadsheet(old, mixedSheets(), Progress([](qint64 done, qint64) { return done == 0; })),
                        Cancelled);
        QFile file(old);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "old");
        file.close();
        writeSpreadsheet(old, mixedSheets());
        checkSame(readSpreadsheet(old), mixedAsRead(true));
    }
    CHECK(QDir(files.folder()).entryList(QDir::Files).size() == 3); // no half files beside
}

TEST_CASE("numbers keep every digit that a person typed and lose the noise of floating point", "[exchange]")
{
    const auto decimal = [](const char* written) { return exactDecimal(written).value_or(QStringLiteral("none")); };
    CHECK(decimal("0.1") == QStringLiteral("0.1"));
    CHECK(decimal("1.50") == QStringLiteral("1.5"));
    CHECK(decimal("1E+3") == QStringLiteral("1000"));
    CHECK(decimal("-2.5e-3") == QStringLiteral("-0.0025"));
    CHECK(decimal("0.64400000000000002") == QStringLiteral("0.644"));
    CHECK(decimal("0.30000000000000004") == QStringLiteral("0.3"));
    CHECK(decimal("9.949999999999999") == QStringLiteral("9.95"));
    CHECK(decimal("0.99999999999999989") == QStringLiteral("1"));
    CHECK(decimal("12345678901234567") == QStringLiteral("12345678901234567")); // whole: no noise to take away
    CHECK(decimal("123456789012.123456") == QStringLiteral("123456789012.123456"));
    CHECK(decimal("000.000") == QStringLiteral("0"));
    CHECK(decimal("-0") == QStringLiteral("0"));
    CHECK(decimal(".5") == QStringLiteral("0.5"));
    for (const char* wrong : {"", "-", ".", "1,5", "1.2.3", "1e", "1e99999", "NaN", "0x10", "1 2"})
        CHECK(decimal(wrong) == QStringLiteral("none"));
}

TEST_CASE("a number format is a date's by its letters outside quotes and brackets", "[exchange]")
{
    for (const char16_t* date : {u"dd/mm/yyyy", u"[$-42A]d mmmm", u"\"ngày\" d", u"yyyy\\-mm", u"mm:ss"}) {
        CHECK(isDateFormat(date));
    }
    for (const char16_t* other :
         {u"General", u"#,##0.00\\ \"đồng/ngày d\"", u"[Red]0.0", u"0.00E+00", u"0\\d", u"[$USD] 0", u"@", u"_d0*y"}) {
        CHECK_FALSE(isDateFormat(other));
    }
}

TEST_CASE("serial days follow both calendars of Excel and its day that never was", "[exchange]")
{
    const auto day = [](const char* serial, bool from1904) { return dateCell(QLatin1String(serial), from1904); };
    CHECK(day("1", false) == dayCell(QStringLiteral("1900-01-01")));
    CHECK(day("59", false) == dayCell(QStringLiteral("1900-02-28")));
    CHECK(day("60", false) == textCell(QStringLiteral("29/02/1900")));
    CHECK(day("61", false) == dayCell(QStringLiteral("1900-03-01")));
    CHECK(day("43187.75", false) == dayCell(QStringLiteral("2018-03-28")));
    CHECK(day("41725", true) == dayCell(QStringLiteral("2018-03-28")));
    CHECK(day("0", true) == dayCell(QStringLiteral("1904-01-01")));
    CHECK(day("0.5", false) == numberCell(QStringLiteral("0.5"))); // noon
    CHECK(day("-1", false) == numberCell(QStringLiteral("-1")));
    CHECK(day("99999999", false) == numberCell(QStringLiteral("99999999")));
}

TEST_CASE("every kind of xlsx cell is read for what it is", "[exchange]")
{
    const MadeFiles files;
    const std::vector<MadeFiles::Part> parts{
        {"xl/sharedStrings.xml",
         "<sst><si><t>Nguye\xCC\x82\xCC\x83n</t></si><si><r><t>Xã </t></r><r><t>Kim "
         "Hoa</t></r><rPh><t>SAI</t></rPh></si><si><t>'=A1_x000D_&#10;x</t></si></sst>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellStyleXfs><xf "
         "numFmtId=\"14\"/></cellStyleXfs>"
         "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"14\"/><xf "
         "numFmtId=\"10\"/></cellXfs></styleSheet>"}};
    const CellRow row = onlyRow(files.xlsx(
        "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"D7\" t=\"s\"><v>2</v></c>"
        "<c r=\"E7\"><v>0.64400000000000002</v></c><c s=\"1\"><v>43187.5</v></c><c s=\"2\"><v>60</v></c>"
        "<c s=\"3\"><v>0.5</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><f>A0</f><v>#REF!</v></c>"
        "<c t=\"str\"><f>A1</f><v>abc</v></c><c t=\"inlineStr\"><is><t>x</t><rPh><t>no</t></rPh></is></c>"
        "<c t=\"d\"><v>2018-03-28T00:00:00</v></c><c><f>1+1</f></c><c s=\"1\"/></row>",
        parts));
    const CellRow expected{textCell(QStringLiteral("Nguyễn")),
                           textCell(QStringLiteral("Xã Kim Hoa")),
                           {},
                           textCell(QStringLiteral("=A1\nx")),
                           numberCell(QStringLiteral("0.644")),
                           dayCell(QStringLiteral("2018-03-28")),
                           textCell(QStringLiteral("29/02/1900")),
                           numberCell(QStringLiteral("0.5")),
                           {Cell::Type::Boolean, QStringLiteral("1")},
                           textCell(QStringLiteral("#REF!")),
                           textCell(QStringLiteral("abc")),
                           textCell(QStringLiteral("x")),
                           dayCell(QStringLiteral("2018-03-28")),
                           textCell(QStringLiteral("=1+1"))};
    CHECK(row == expected);
    CHECK(readSpreadsheet(files.path(QStringLiteral("list.xlsx")))[0].rows[0].number == 7);
}

TEST_CASE("a workbook's own prefixes, hidden sheets and the calendar of 1904 are understood", "[exchange]")
{
    const MadeFiles files;
    const QString path
        = files.xlsx("<row><c s=\"0\"><v>0</v></c></row>",
                     {{"xl/workbook.xml",
                       "<x:workbook xmlns:x=\"m\" xmlns:q=\"r\"><x:workbookPr date1904=\"1\"/><x:sheets><x:sheet "
                       "name=\"A\" q:id=\"rId1\" state=\"hidden\"/>"
                       "<x:sheet name=\"B\" q:id=\"rId1\" state=\"veryHidden\"/></x:sheets></x:workbook>"},
                      {"xl/styles.xml",
                       "<s:styleSheet xmlns:s=\"m\"><s:cellXfs><s:xf numFmtId=\"14\"/></s:cellXfs></s:styleSheet>"}});
    const auto sheets = readSpreadsheet(path);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[1].name == QStringLiteral("B"));
    CHECK(sheets[1].rows.at(0).cells.at(0) == dayCell(QStringLiteral("1904-01-01")));
}

TEST_CASE("every kind of ods cell is read for what it is", "[exchange]")
{
    const MadeFiles files;
    const CellRow row = onlyRow(files.ods(
        "<table:tracked-changes><table:table-cell><text:p>cũ</text:p></table:table-cell></"
        "table:tracked-changes><table:table table:name=\"A\"><table:table-row>"
        "<table:table-cell office:value-type=\"float\" "
        "office:value=\"0.30000000000000004\"><text:p>0,3</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" "
        "office:value=\"0.5\"><text:p>50%</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2018-03-28T10:00:00\"><text:p>28/3</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"boolean\" "
        "office:boolean-value=\"true\"><text:p>ĐÚNG</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>ghi chú</text:p></office:annotation>"
        "<text:p>\n  Xã <text:span>Kim</text:span>\n Hoa<text:s text:c=\"2\"/>x  "
        "y\n</text:p><text:p>hai<text:tab/></text:p></table:table-cell>"
        "<table:covered-table-cell office:value-type=\"float\" office:value=\"1\"/><table:table-cell "
        "table:number-columns-repeated=\"2\"/>"
        "<table:table-cell office:value-type=\"string\" office:string-value=\"'-a\"/>"
        "<table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"/>"
        "<table:table-cell office:value-type=\"string\" "
        "office:string-value=\"\"><text:p>#REF!</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"16372\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"));
    const CellRow expected{numberCell(QStringLiteral("0.3")),
                           numberCell(QStringLiteral("0.5")),
                           dayCell(QStringLiteral("2018-03-28")),
                           {Cell::Type::Boolean, QStringLiteral("1")},
                           textCell(QStringLiteral("Xã Kim Hoa  x  y\nhai\t")),
                           {},
                           {},
                           {},
                           textCell(QStringLiteral("-a")),
                           numberCell(QStringLiteral("7")),
                           numberCell(QStringLiteral("7")),
                           textCell(QStringLiteral("#REF!"))};
    CHECK(row == expected);
}

TEST_CASE("repeated rows of an ods keep their numbers", "[exchange]")
{
    const MadeFiles files;
    const QByteArray cell = "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
    const auto sheets
        = readSpreadsheet(files.ods("<table:table table:name=\"A\"><table:table-row "
                                    "table:number-rows-repeated=\"9\"><table:table-cell/></table:table-row>"
                                    "<table:table-row table:number-rows-repeated=\"3\">"
                                    + cell + "</table:table-row></table:table><table:table table:name=\"B\"/>"));
    REQUIRE(sheets.size() == 2);
    REQUIRE(sheets[0].rows.size() == 3);
    CHECK(sheets[0].rows[0].number == 10);
    CHECK(sheets[0].rows[2].number == 12);
    CHECK(sheets[1].rows.empty());
}
