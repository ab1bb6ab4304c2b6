// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/exchange/zip_container.h"
#include "tests/ui/docx_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The program as a person runs it, in a folder of its own.
struct Console {
    struct Result {
        int status;
        QByteArray out;
        QByteArray error;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Result run(const QStringList& words) const { return run(s(SACHHON_CLI), words); }
    Result run(const QString& program, const QStringList& words) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, words);
        REQUIRE(process.waitForFinished(120'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString textOfPdf(const QString& name) const
    {
        const Result result = run(s("pdftotext"), {s("-layout"), name, s("-")});
        REQUIRE(result.status == 0);
        return QString::fromUtf8(result.out);
    }
    QString textOfDocx(const QString& name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return DocxFile(file.readAll()).lines().join(u'\n');
    }
    QString textOfFile(const QString& name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    QString partOfZip(const QString& name, const QString& part) const
    {
        core::ZipContainer zip(folder.filePath(name), core::ReadLimits{}, core::Progress{});
        QByteArray bytes;
        zip.unpack(part, [&](QByteArrayView piece) { bytes.append(piece); });
        return QString::fromUtf8(bytes);
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("the practice district comes back from xlsx, ods and csv with the same figures in JSON, PDF, Word and HTML",
          "[console]")
{
    Console console;
    REQUIRE(console.run({s("sample"), s("a.sachhon")}).status == 0);
    for (const char* format : {"x.xlsx", "x.ods", "csv"}) {
        INFO(format);
        const QString file = s(format) + s(".sachhon");
        REQUIRE(console.run({s("export"), s("a.sachhon"), s(format)}).status == 0);
        REQUIRE(console.run({s("new"), file, s("--preset"), s("melinh-2018")}).status == 0);
        const auto imported = console.run({s("import"), file, s(format), s("--json")});
        REQUIRE(imported.status == 0);
        CHECK(imported.json()[s("committed")].toBool());
        const auto again = console.run({s("import"), file, s(format), s("--json")}).json();
        for (const QJsonValue& sheet : again[s("sheets")].toArray()) {
            CHECK(sheet[s("new")].toInt() == 0);
            CHECK(sheet[s("changed")].toInt() == 0);
            CHECK(sheet[s("identical")].toInt() == sheet[s("rows")].toInt());
        }

        const QJsonObject json = console.run({s("indicators"), file, s("--year"), s("2018"), s("--json")}).json();
        CHECK(json[s("population")].toInt() == 19);
        CHECK(json[s("awareness")][s("share")].toString() == s("15/19"));
        CHECK(json[s("adoption")][s("share")].toString() == s("9/19"));
        CHECK(json[s("savings")][s("saving")].toString() == s("2667/30700"));
        CHECK(json[s("savings")][s("natural")][s("avoided")].toString() == s("266700"));
        CHECK(json[s("targets")][0][s("verdict")].toString() == s("exceeded"));

        for (const char* out : {"bc.pdf", "bc.docx", "bc.html"})
            REQUIRE(
                console.run({s("report"), file, s("--kind"), s("progress"), s("--year"), s("2018"), s("--out"), s(out)})
                    .status
                == 0);
        const QString pdf = console.textOfPdf(s("bc.pdf")), word = console.textOfDocx(s("bc.docx")),
                      html = console.textOfFile(s("bc.html"));
        for (const char* figure : {"78,95%", "55,56%", "23,39", "47,37%", "8,69%", "266.700", "41,15", "8,16%", "9,00%",
                                   "75,56%", "88,24%", "89,47%", "82,35%"}) {
            INFO(figure);
            CHECK(pdf.contains(s(figure)));
            CHECK(word.contains(s(figure)));
            CHECK(html.contains(s(figure)));
        }
    }
}

TEST_CASE("the report of the practice district tells the official base and the shortfall", "[console]")
{
    Console console;
    REQUIRE(console.run({s("sample"), s("a.sachhon")}).status == 0);
    REQUIRE(console
                .run({s("report"), s("a.sachhon"), s("--kind"), s("progress"), s("--year"), s("2018"), s("--out"),
                      s("bc.pdf")})
                .status
            == 0);
    const QString pdf = console.textOfPdf(s("bc.pdf")).simplified();
    for (const char* words :
         {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO", "DỮ LIỆU THỰC HÀNH", "21,05%",
          "21,11%", "thiếu 0,06 điểm", "Phụ lục IV", "Biểu 07", "Nơi nhận:", "./."}) {
        INFO(words);
        CHECK(pdf.contains(s(words)));
    }
    CHECK_FALSE(pdf.contains(s("8,0%"))); // 7,95% is never printed as 8,0%
    CHECK(pdf.contains(s("7,95%")));
    const auto charts
        = console.run({s("chart"), s("a.sachhon"), s("--year"), s("2018"), s("--out"), s("charts"), s("--json")});
    REQUIRE(charts.status == 0);
    CHECK(charts.json()[s("files")].toArray().size() == 12);
    for (const QJsonValue& file : charts.json()[s("files")].toArray())
        CHECK(console.textOfFile(file.toString()).contains(s("<svg")));
}

TEST_CASE("exit statuses tell usage, requests and damaged files apart, and JSON says the code", "[console]")
{
    Console console;
    const auto codeOf = [](const Console::Result& result) { return result.json()[s("error")][s("code")].toString(); };
    CHECK(console.run({}).status == 2);
    CHECK(console.run({s("nonsense")}).status == 2);
    CHECK(console.run({s("indicators")}).status == 2);
    REQUIRE(console.run({s("sample"), s("a.sachhon")}).status == 0);
    CHECK(console.run({s("indicators"), s("a.sachhon")}).status == 2); // no year
    CHECK(console
              .run({s("report"), s("a.sachhon"), s("--kind"), s("progress"), s("--year"), s("2018"), s("--out"),
                    s("x.odt")})
              .status
          == 2);
    auto result = console.run({s("indicators"), s("none.sachhon"), s("--year"), s("2018"), s("--json")});
    CHECK(result.status == 1);
    CHECK(codeOf(result) == s("not_found"));
    result = console.run({s("indicators"), s("a.sachhon"), s("--year"), s("2018"), s("--plan"), s("x"), s("--json")});
    CHECK(result.status == 1);
    CHECK(codeOf(result) == s("no_plan"));
    result = console.run({s("sample"), s("a.sachhon"), s("--json")});
    CHECK(result.status == 1);
    CHECK(codeOf(result) == s("exists"));
    QFile bad(console.folder.filePath(s("bad.sachhon")));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("not a data file");
    bad.close();
    result = console.run({s("check"), s("bad.sachhon"), s("--json")});
    CHECK(result.status == 3);
    CHECK(codeOf(result) == s("damaged"));
    CHECK(console.run({s("check"), s("a.sachhon")}).status == 0);
    CHECK(console.run({s("backup"), s("a.sachhon"), s("b.sachhon")}).status == 0);
    CHECK(console.run({s("check"), s("b.sachhon")}).status == 0);
    CHECK(console.run({s("new"), s("c.sachhon"), s("--preset"), s("nothing")}).status == 1);
    CHECK_FALSE(QFile::exists(console.folder.filePath(s("c.sachhon"))));
    const auto history = console.run({s("history"), s("a.sachhon"), s("--facility"), s("F07"), s("--json")}).json();
    CHECK_FALSE(history[s("entries")].toArray().isEmpty());
    CHECK(history[s("entries")][0].toObject().contains(s("table")));
    const QString words = QString::fromUtf8(console.run({s("history"), s("a.sachhon"), s("--facility"), s("F07")}).out);
    CHECK(words.contains(s("Hộ KD Mộc Tiến Thắng")));
    CHECK_FALSE(words.contains(s("facility_id")));
    CHECK_FALSE(words.contains(s("\t{\""))); // a row made is told by its values, not as it is stored
}

TEST_CASE("an import with an error writes nothing, says where, and fills the error workbook", "[console]")
{
    Console console;
    REQUIRE(console.run({s("sample"), s("a.sachhon")}).status == 0);
    QFile csv(console.folder.filePath(s("co_so.csv")));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(s("Mã cơ sở;Tên cơ sở;Xã/phường/thị trấn;Ngày bắt đầu\nF21;Cơ sở A;Xã Mê Lin;2016\nF22;Cơ sở B;Xã Mê "
                "Linh;2016\n")
                  .toUtf8());
    csv.close();
    auto result
        = console.run({s("import"), s("a.sachhon"), s("co_so.csv"), s("--json"), s("--errors"), s("errors.xlsx")});
    CHECK(result.status == 1);
    const QJsonObject sheet = result.json()[s("sheets")][0].toObject();
    CHECK_FALSE(result.json()[s("committed")].toBool());
    CHECK(sheet[s("errors")][0][s("row")].toInt() == 2);
    CHECK(sheet[s("errors")][0][s("code")].toString() == s("unknown_commune"));
    CHECK(sheet[s("errors")][0][s("suggestion")].toString() == s("Xã Mê Linh"));
    CHECK(QFile::exists(console.folder.filePath(s("errors.xlsx"))));
    CHECK(console.run({s("indicators"), s("a.sachhon"), s("--year"), s("2018"), s("--json")})
              .json()[s("population")]
              .toInt()
          == 19);
    result = console.run({s("import"), s("a.sachhon"), s("co_so.csv"), s("--json"), s("--on-error"), s("skip")});
    CHECK(result.json()[s("committed")].toBool());
    CHECK(console.run({s("indicators"), s("a.sachhon"), s("--year"), s("2018"), s("--json")})
              .json()[s("population")]
              .toInt()
          == 20);
}

TEST_CASE("KH 108 is printed as the decree wants it", "[console]")
{
    Console console;
    REQUIRE(console.run({s("new"), s("a.sachhon"), s("--preset"), s("melinh-2018")}).status == 0);
    const auto report = [&](const char* out) {
        return console.run(
            {s("report"), s("a.sachhon"), s("--kind"), s("plan"), s("--year"), s("2018"), s("--out"), s(out)});
    };
    REQUIRE(report("kh.pdf").status == 0);
    REQUIRE(report("kh.html").status == 0);
    REQUIRE(report("kh.docx").status == 0);
    const QString docx = console.partOfZip(s("kh.docx"), s("word/document.xml"));
    const QString pages = console.textOfPdf(s("kh.pdf")), html = console.textOfFile(s("kh.html"));
    const QString pdf = pages.simplified();
    qsizetype at = 0;
    for (const char* words : {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                              "Độc lập - Tự do - Hạnh phúc",
                              "Số: 108/KH-UBND",
                              "Mê Linh, ngày 28 tháng 3 năm 2018",
                              "KẾ HOẠCH",
                              "Tăng thêm 20% cơ sở",
                              "so với kết quả thực hiện năm 2017",
                              "tăng thêm 10% cơ sở",
                              "từ 8 - 13%",
                              "có 01 cán bộ quản lý nhà nước",
                              "Phòng Kinh tế (cơ quan thường trực)",
                              "Phòng Tài nguyên & Môi trường",
                              "Phòng Tài chính - Kế hoạch",
                              "Văn phòng HĐND & UBND huyện",
                              "Trung tâm Văn hóa Thông tin và Thể thao huyện",
                              "Liên đoàn lao động huyện",
                              "UBND các xã, thị trấn",
                              "Các doanh nghiệp, cơ sở sản xuất",
                              "đơn vị thực hiện./.",
                              "Nơi nhận:"}) {
        INFO(words);
        const qsizetype found = pdf.indexOf(s(words), at);
        CHECK(found >= at);
        at = std::max(at, found);
        CHECK(html.contains(s(words).toHtmlEscaped()));
        CHECK(docx.contains(s(words).toHtmlEscaped()));
    }
    for (const char* words : {"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "- Lưu: VT"}) {
        INFO(words); // beside each other: the order is that of the lines
        CHECK(pdf.indexOf(s(words), at) > at);
    }
    const QStringList sheets = pages.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    REQUIRE(sheets.size() >= 2);
    CHECK_FALSE(sheets[0].trimmed().startsWith(QLatin1Char('1')));
    for (qsizetype i = 1; i < sheets.size(); ++i) CHECK(sheets[i].trimmed().startsWith(QString::number(i + 1)));
    CHECK_FALSE(pdf.contains(s("Phụ lục")));
    const QString information = QString::fromUtf8(console.run(s("pdfinfo"), {s("kh.pdf")}).out);
    CHECK(information.contains(s("595 x 842 pts (A4)")));
    const QStringList fonts = QString::fromUtf8(console.run(s("pdffonts"), {s("kh.pdf")}).out).split(QLatin1Char('\n'));
    REQUIRE(fonts.size() > 3);
    for (const QString& font : fonts.mid(2)) {
        if (font.isEmpty()) continue;
        INFO(font);
        CHECK(font.contains(s(" yes "))); // embedded
    }
    REQUIRE(console
                .run({s("report"), s("a.sachhon"), s("--kind"), s("plan"), s("--year"), s("2018"), s("--annexes"),
                      s("--definitions"), s("--out"), s("annexes.pdf")})
                .status
            == 0);
    CHECK(console.textOfPdf(s("annexes.pdf")).contains(s("Phụ lục III")));
    CHECK(
        console
            .run({s("report"), s("a.sachhon"), s("--kind"), s("plan"), s("--year"), s("2001"), s("--out"), s("x.pdf")})
            .status
        == 1); // no plan holds that year
    CHECK(console
              .run({s("report"), s("a.sachhon"), s("--kind"), s("nonsense"), s("--year"), s("2018"), s("--out"),
                    s("x.pdf")})
              .status
          == 2);
}

TEST_CASE("an old list with its own headings and letters is imported once the encoding is said", "[console]")
{
    Console console;
    REQUIRE(console.run({s("sample"), s("a.sachhon")}).status == 0);
    QFile list(console.folder.filePath(s("cu.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(s("DANH S¸CH C¬ Së\nSTT;Tªn ®¬n vÞ;MST;X·;Ngµy ho¹t ®éng;Tiªu thô ®iÖn 2018 (kWh)\n"
                 "1;C«ng ty TNHH §¹i §ång;9900000249;Tam §ång;01/01/2015;12000\n")
                   .toUtf8());
    list.close();
    const auto refused = console.run({s("import"), s("a.sachhon"), s("cu.csv"), s("--json")});
    CHECK(refused.status == 1);
    CHECK(refused.json()[s("error")][s("code")].toString() == s("ambiguous_encoding"));
    CHECK(console.run({s("import"), s("a.sachhon"), s("cu.csv"), s("--encoding"), s("klingon")}).status == 2);
    const auto imported
        = console.run({s("import"), s("a.sachhon"), s("cu.csv"), s("--encoding"), s("tcvn3"), s("--json")});
    CHECK(imported.status == 0);
    const QJsonArray sheets = imported.json()[s("sheets")].toArray();
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0][s("new")].toInt() == 1);
    CHECK(sheets[1][s("sheet")].toString() == s("Tiêu hao"));
    CHECK(sheets[1][s("new")].toInt() == 1);
    REQUIRE(console.run({s("export"), s("a.sachhon"), s("csv")}).status == 0);
    CHECK(console.textOfFile(s("csv/co_so.csv")).contains(s("F21;Công ty TNHH Đại Đồng;9900000249")));
    CHECK(console.textOfFile(s("csv/tieu_hao.csv")).contains(s("F21;2018;DIEN;kWh;12000")));
}

TEST_CASE("an answer about decimals is remembered, and lists of units are imported, too", "[console]")
{
    Console console;
    REQUIRE(console.run({s("sample"), s("a.sachhon")}).status == 0);
    const auto write = [&](const char* name, const char* text) {
        QFile file(console.folder.filePath(s(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("mot.csv", "Danh sách cơ sở\nTên đơn vị;Xã;Ngày hoạt động;Điện 2018 (kWh)\nCơ sở Một;Tam Đồng;2015;6.744\n");
    const auto asked = console.run({s("import"), s("a.sachhon"), s("mot.csv"), s("--json")});
    CHECK(asked.status == 1);
    CHECK(asked.json()[s("error")][s("code")].toString() == s("ambiguous_number"));
    CHECK(asked.json()[s("error")][s("message")].toString().contains(s("6744")));
    CHECK(console.run({s("import"), s("a.sachhon"), s("mot.csv"), s("--decimal"), s("comma")}).status == 0);
    write("la.csv",
          "Tên cơ sở;MST;Xã/phường/thị trấn;Ngày bắt đầu;Điện 2018 (kWh);Người lập biểu\n"
          "Cơ sở Gạch Tam Đồng;9900000048;Xã Tam Đồng;01/01/2005;777000;An\n");
    const auto partly = console.run({s("import"), s("a.sachhon"), s("la.csv"), s("--dry-run")});
    CHECK(partly.status == 0);
    CHECK(QString::fromUtf8(partly.out).contains(s("Người lập biểu"))); // nothing is left unread silently
    CHECK(QString::fromUtf8(partly.out).contains(s("Tiêu hao: 1")));
    write("hai.csv", "Danh sách\nTên đơn vị;Xã;Ngày hoạt động;Điện 2019 (kWh)\nCơ sở Hai;Kim Hoa;2016;1.500\n");
    const auto again = console.run({s("import"), s("a.sachhon"), s("hai.csv"), s("--json")});
    CHECK(again.status == 0);
    const QJsonValue told = again.json()[s("sheets")][0][s("warnings")][0]; // nothing is taken for granted silently
    CHECK(told[s("code")].toString() == s("remembered_answer"));
    CHECK(told[s("column")].toString() == s("Điện 2019 (kWh)"));
    CHECK(told[s("message")].toString().contains(s("1500")));
    REQUIRE(console.run({s("export"), s("a.sachhon"), s("csv")}).status == 0);
    CHECK(console.textOfFile(s("csv/tieu_hao.csv")).contains(s("F21;2018;DIEN;kWh;6744")));
    CHECK(console.textOfFile(s("csv/tieu_hao.csv")).contains(s("F22;2019;DIEN;kWh;1500")));

    write("xa.csv", "Mã;Tên;Cấp;Mã cấp trên\n99001;Xã Mới;Xã;250\n99002;Xã Lạ;Xã;777\n");
    const auto units
        = console.run({s("import"), s("a.sachhon"), s("xa.csv"), s("--errors"), s("loi.xlsx"), s("--json")});
    CHECK(units.status == 1);
    const QJsonValue sheet = units.json()[s("sheets")][0];
    CHECK(sheet[s("rows")].toInt() == 2);
    CHECK(sheet[s("errors")][0][s("code")].toString() == s("unknown_parent"));
    CHECK_FALSE(units.json()[s("committed")].toBool());
    CHECK(QFile::exists(console.folder.filePath(s("loi.xlsx"))));
    const auto stored
        = console.run({s("import"), s("a.sachhon"), s("xa.csv"), s("--on-error"), s("skip"), s("--json")});
    CHECK(stored.status == 0);
    CHECK(stored.json()[s("sheets")][0][s("new")].toInt() == 1);
    CHECK(stored.json()[s("committed")].toBool());
}

TEST_CASE("a file with several lists of units and staff is imported as one step", "[console]")
{
    Console console;
    REQUIRE(console.run({s("sample"), s("a.sachhon")}).status == 0);
    REQUIRE(QDir(console.folder.path()).mkdir(s("hai")));
    const auto write = [&](const char* name, const char* text) {
        QFile file(console.folder.filePath(s(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("hai/a.csv", "Họ và tên;Cơ quan;Nhiệm vụ;Từ ngày\nLê A;Xã Mới;Hướng dẫn;2018\nLê B;;;\n");
    write("hai/b.csv", "Họ và tên;Cơ quan;Nhiệm vụ;Từ ngày\nLê C;Phòng Kinh tế;Hướng dẫn;2018\n");
    write("hai/c.csv", "Mã;Tên;Cấp;Mã cấp trên\n99001;Xã Mới;Xã;250\n");
    const auto tried = console.run({s("import"), s("a.sachhon"), s("hai"), s("--json")});
    CHECK(tried.status == 1);
    CHECK(tried.json()[s("sheets")].toArray().size() == 3);
    CHECK(tried.json()[s("sheets")][0][s("errors")][0][s("row")].toInt() == 3);
    CHECK_FALSE(tried.json()[s("committed")].toBool());
    const auto stored = console.run(
        {s("import"), s("a.sachhon"), s("hai"), s("--on-error"), s("skip"), s("--errors"), s("loi.xlsx"), s("--json")});
    CHECK(stored.status == 0);
    CHECK(stored.json()[s("sheets")][0][s("new")].toInt() == 1);
    CHECK(stored.json()[s("sheets")][1][s("new")].toInt() == 1);
    CHECK(stored.json()[s("sheets")][2][s("new")].toInt() == 1);
    CHECK(QFile::exists(console.folder.filePath(s("loi.xlsx"))));
}
