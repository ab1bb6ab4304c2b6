// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_file.h"

#include "core/database/facility_list.h"
#include "core/database/facility_search.h"
#include "core/database/history.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/import_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace import_file;

TEST_CASE("ML18 comes in as it stands in the scenarios", "[import]")
{
    File file;
    const ImportPlan plan = file.plan(ml18Sheets());
    CHECK_FALSE(plan.hasErrors());
    REQUIRE(plan.sheets.size() == 4);
    CHECK(plan.sheets[0].added == 20);
    CHECK(plan.sheets[1].added == 37);
    CHECK(plan.sheets[2].added == 16);
    CHECK(plan.sheets[3].added == 17);
    for (const SheetPlan& sheet : plan.sheets) {
        INFO(sheet.name);
        CHECK(sheet.rows == sheet.added);
        CHECK(sheet.duplicates.empty());
        CHECK(sheet.warnings.empty());
        CHECK(sheet.unknownColumns.isEmpty());
    }
    const ImportResult result = storeImport(file.database, plan);
    CHECK(result.changeSet > 0);
    CHECK(file.count("SELECT count(*) FROM facility") == 20);
    CHECK(file.facility("F01").text("tax_code") == s("9900000016"));
    CHECK(file.facility("F01").date("start_date") == QDate(2010, 1, 1));
    CHECK(file.facility("F18").date("stop_date") == QDate(2018, 6, 30));
    CHECK(file.one("SELECT u.code FROM facility AS f JOIN administrative_unit AS u ON u.id = f.unit_id"
                   " WHERE f.code = 'F01'")
          == s("08989"));
    CHECK(file.count("SELECT count(*) FROM survey WHERE year = 2018 AND awareness = 'NT2'") == 15);
    CHECK(file.count("SELECT count(*) FROM survey WHERE year = 2018 AND awareness IS NULL") == 2);
    CHECK(file.count("SELECT count(*) FROM survey WHERE year = 2017 AND adoption = 'AD3'") == 4);
    CHECK(file.count("SELECT sum(quantity) / 1000000 FROM consumption WHERE year = 2018") == 2'945'300);
    CHECK(file.count("SELECT quantity FROM output AS o JOIN facility AS f ON f.id = o.facility_id"
                     " WHERE f.code = 'F08' AND year = 2018")
          == 0);
    CHECK(file.count("SELECT count(*) FROM facility_year WHERE year = 2018") == 19);
    CHECK(file.count("SELECT count(*) FROM product WHERE coefficient = 10000000000") == 9);
    const ImportPlan again = file.plan(ml18Sheets());
    CHECK_FALSE(again.changesSomething());
    CHECK(again.sheets[0].identical == 20);
}

TEST_CASE("a dry run writes nothing and an import is taken back as a whole", "[import]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.sachhon"));
    QStringList before;
    qint64 changeSet = 0;
    {
        Database database(path, Database::Mode::Create);
        ml18::addCommunes(database);
        before = fileContents(database);
        const ImportPlan plan = planImport(database, ml18Sheets(), ml18::options());
        CHECK(fileContents(database) == before);
        changeSet = storeImport(database, plan).changeSet;
        CHECK(fileContents(database) != before);
    }
    Database database(path, Database::Mode::Write);
    REQUIRE(undoableStep(database));
    CHECK(undoableStep(database)->action == s("Nhập ml18.xlsx"));
    CHECK(changeSetsWithAction(database, importActionPrefix()).size() == 1);
    takeBack(database, changeSet);
    CHECK(fileContents(database) == before);
    redo(database);
    CHECK(Table(database, facilityDictionary()).all().size() == 20);
}

TEST_CASE("an import of changes is taken back to what was before", "[import]")
{
    FilledFile file;
    const QStringList before = fileContents(file.database);
    std::vector<Sheet> sheets = ml18::sheets();
    sheets[0].rows[1].cells[1] = text("Tên mới");
    sheets[0].rows[3].cells[6] = number("58");
    sheets[2].rows[1].cells[5] = number("1.5");
    sheets[3].rows[1].cells[4] = number("1");
    const ImportPlan plan = file.plan(sheets);
    CHECK(changesOf(plan.sheets[0])
          == s("F01: Tên cơ sở: Công ty TNHH Bao bì Đường Việt -> Tên mới|F03: Lao động: 52 -> 58"));
    CHECK(plan.sheets[0].identical == 18);
    CHECK(changesOf(plan.sheets[2]) == s("F01 2017 Sản phẩm chính: Hệ số quy đổi: 1 -> 1,5"));
    CHECK(changesOf(plan.sheets[3]) == s("F01 2017 DIEN: Lượng: 700.000 -> 1"));
    storeImport(file.database, plan);
    CHECK(file.count("SELECT count(*) FROM facility_past") == 0); // a correction
    CHECK(file.facility("F01").text("name") == s("Tên mới"));
    undo(file.database);
    CHECK(fileContents(file.database) == before);
}

TEST_CASE("with a date a dated field changes from that day on", "[import]")
{
    FilledFile file;
    file.options.validFrom = QDate(2018, 7, 1);
    std::vector<Sheet> sheets = ml18::sheets();
    sheets[0].rows[1].cells[1] = text("Tên mới");
    sheets[2].rows[1].cells[5] = number("1.5");
    file.store(sheets);
    CHECK(file.one("SELECT name FROM facility_past WHERE valid_until = '2018-07-01'")
          == s("Công ty TNHH Bao bì Đường Việt"));
    CHECK(file.count("SELECT coefficient FROM product_past WHERE valid_until = '2018-07-01'") == 10'000'000'000);
    CHECK(file.count("SELECT count(*) FROM product WHERE coefficient = 15000000000") == 1);
}

TEST_CASE("a blank leaves, (xóa) erases, and what is required cannot be erased", "[import]")
{
    FilledFile file;
    Sheet list = facilitySheet({{text("F01"), {}, {}, {}, text("(xóa)")},
                                {text("F02"), {}, {}, {}, {}},
                                {text("F03"), text("(Xoá)"), text("(xóa)"), {}, {}}});
    const ImportPlan plan = file.plan({list});
    CHECK(changesOf(plan.sheets[0]) == s("F01: Mã số thuế: 9900000016 -> "));
    CHECK(plan.sheets[0].identical == 1);
    CHECK(errorCodes(plan.sheets[0]) == s("4 Tên cơ sở required|4 Xã/phường/thị trấn required"));
    storeImport(file.database, plan, true);
    CHECK(isEmpty(file.facility("F01")["tax_code"]));
    CHECK(file.facility("F01").date("start_date") == QDate(2010, 1, 1));
}

TEST_CASE("rows with errors stop the import unless they are to be left out", "[import]")
{
    File file;
    const Sheet list = facilitySheet({{text("G01"), text("Một"), text("Mê Linh"), text("2010")},
                                      {{}, text("Hai"), text("Mê Linh"), text("2010")},
                                      {text("G03"), {}, text("Mê Linh"), text("31/02/2010")},
                                      {text("G04"), text("Bốn"), {}, text("2010")},
                                      {text("G01"), text("Năm"), text("Mê Linh"), text("2010")}});
    Sheet surveys = ml18::sheet("Khảo sát",
                                {{text("Mã cơ sở"), text("Năm"), text("Nhận thức")},
                                 {text("G01"), number("2018"), text("NT3")},
                                 {text("G03"), number("2018"), text("Có")},
                                 {text("G99"), number("2018"), text("Có")},
                                 {text("G01"), number("1800"), text("Có")},
                                 {text("G01"), number("2018"), text("Không")},
                                 {text("G01"), {}, text("có lẽ")},
                                 {text("G01"), number("2009"), text("Có")}});
    const ImportPlan plan = file.plan({surveys, list}); // in any order
    CHECK(errorCodes(plan.sheets[0])
          == s("3 Mã cơ sở missing|4 Tên cơ sở missing|4 Ngày bắt đầu not_a_date|5 Xã/phường/thị trấn missing|"
               "6 Mã cơ sở duplicate_row"));
    CHECK(errorCodes(plan.sheets[1])
          == s("3 Mã cơ sở refused_facility|4 Mã cơ sở unknown_facility|5 Năm out_of_range|6 Mã cơ sở duplicate_row|"
               "7 Năm missing|7 Nhận thức unknown_code"));
    CHECK(warningCodes(plan.sheets[1]) == s("8 before_start"));
    CHECK(codeOf([&] { storeImport(file.database, plan); }) == s("row_errors"));
    CHECK(file.count("SELECT count(*) FROM facility") == 0);
    storeImport(file.database, plan, true);
    CHECK(file.count("SELECT count(*) FROM facility") == 1);
    CHECK(file.count("SELECT count(*) FROM survey") == 2);
    CHECK(file.one("SELECT awareness FROM survey WHERE year = 2018") == s("NT3"));
}

TEST_CASE("a plan of yesterday's data is not stored, and a stopped import leaves nothing", "[import]")
{
    File file;
    const ImportPlan plan = file.plan(ml18Sheets());
    {
        Transaction transaction(file.database, s("x"));
        file.database.execute("UPDATE administrative_unit SET note = 'x' WHERE code = '09010'");
        transaction.commit();
    }
    CHECK(codeOf([&] { storeImport(file.database, plan); }) == s("changed_since"));
    const ImportPlan fresh = file.plan(ml18Sheets());
    const QStringList before = fileContents(file.database);
    int reports = 0;
    const Progress stop([&](qint64 done, qint64) {
        ++reports;
        return done == 0;
    });
    CHECK(codeOf([&] { storeImport(file.database, fresh, false, stop); }) == s("cancelled"));
    CHECK(reports == 2);
    CHECK(fileContents(file.database) == before);
    CHECK(undoableStep(file.database)->action == s("x"));
    CHECK(codeOf([&] { planImport(file.database, ml18Sheets(), file.options, stop); }) == s("cancelled"));
    storeImport(file.database, fresh);
    CHECK(file.count("SELECT count(*) FROM facility") == 20);
}

TEST_CASE("many facilities are found by search, also after the import is taken back", "[import]")
{
    QTemporaryDir folder;
    Database database(folder.filePath(s("a.sachhon")), Database::Mode::Create);
    ml18::fill(database);
    Sheet list = facilitySheet({});
    for (int i = 0; i < 2500; ++i)
        append(list,
               {text(QStringLiteral("N%1").arg(i)), text(QStringLiteral("Xưởng Mộc số %1").arg(i)), text("Mê Linh"),
                text("2010")});
    const auto hits = [&](const char* words) {
        return FacilitySearch(database).filter(facilityIds(database, {}), s(words)).size();
    };
    int reports = 0;
    const Progress progress([&](qint64, qint64) { return ++reports > 0; });
    const ImportPlan plan = planImport(database, {list}, ml18::options(), progress);
    CHECK(reports >= 2500 / 1000);
    {
        const Progress stop([](qint64 done, qint64) { return done < 1000; });
        CHECK(codeOf([&] { storeImport(database, plan, false, stop); }) == s("cancelled"));
    }
    const qint64 changeSet = storeImport(database, plan, false, progress).changeSet;
    CHECK(hits("xuong moc") == 2500);
    CHECK(hits("moc 2499") == 1);
    CHECK(hits("duong viet") == 1);
    {
        Transaction transaction(database, s("rename")); // single changes after many
        Record facility = *Table(database, facilityDictionary()).first("code", s("N7"));
        facility["name"] = s("Lò Gốm");
        Table(database, facilityDictionary()).update(facility);
        facility["code"] = s("N-neu");
        Table(database, facilityDictionary()).insert(facility);
        transaction.commit();
    }
    CHECK(hits("lo gom") == 2);
    undo(database);
    takeBack(database, changeSet);
    CHECK(hits("moc") == 1);
    CHECK(hits("lo gom") == 0);
}

TEST_CASE("an empty sheet of a template says nothing", "[import]")
{
    File file;
    const ImportPlan plan = file.plan({ml18::sheet("Cơ sở", {}), ml18::sheet("Tiêu hao", {})});
    CHECK_FALSE(plan.hasErrors());
    CHECK_FALSE(plan.changesSomething());
    CHECK(storeImport(file.database, plan).changeSet == 0);
}

TEST_CASE("the plan as JSON has the agreed shape", "[import]")
{
    FilledFile file;
    const Sheet list = facilitySheet({{text("A"), text("Một"), text("Xã Mê Lin"), text("2010")},
                                      {text("B"), text("Nhựa Tráng Việt"), text("Tráng Việt"), text("2010")}});
    const QJsonObject json = importJson(file.plan({list}), false);
    CHECK(json[s("committed")] == QJsonValue(false));
    const QJsonObject sheet = json[s("sheets")].toArray()[0].toObject();
    CHECK(sheet[s("sheet")].toString() == s("Cơ sở"));
    CHECK(sheet[s("rows")].toInt() == 2);
    CHECK(sheet[s("new")].toInt() == 1);
    CHECK(sheet[s("changed")].toInt() == 0);
    CHECK(sheet[s("identical")].toInt() == 0);
    const QJsonObject twin = sheet[s("duplicates")].toArray()[0].toObject();
    CHECK(twin[s("row")].toInt() == 3);
    CHECK(twin[s("code")].toString() == s("B"));
    CHECK(twin[s("like")].toString() == s("F03"));
    const QJsonObject error = sheet[s("errors")].toArray()[0].toObject();
    CHECK(error[s("row")].toInt() == 2);
    CHECK(error[s("column")].toString() == s("Xã/phường/thị trấn"));
    CHECK(error[s("code")].toString() == s("unknown_commune"));
    CHECK(error[s("suggestion")].toString() == s("Xã Mê Linh"));
    CHECK_FALSE(error[s("message")].toString().isEmpty());
}

TEST_CASE("a sheet of wrong rows is told in few words", "[import]")
{
    File file;
    const CellRow wrong{text("A"), text("Một"), text(QString(20'000, QLatin1Char('z'))), text("mai")};
    Sheet list = facilitySheet({});
    for (int i = 0; i < 12'000; ++i) append(list, wrong);
    append(list, {text("B"), text("Hai"), text("Mê Linh"), text("2010")});
    Sheet surveys = ml18::sheet("Khảo sát", {{text("Mã cơ sở"), text("Năm")}, {text("B"), number("2018")}});
    ImportPlan plan = file.plan({list, surveys});
    CHECK(plan.sheets[0].rows == 12'001);
    REQUIRE(plan.sheets[0].errors.size() == mostProblems + 1);
    CHECK(plan.sheets[0].errors.back().code == s("more_errors"));
    CHECK(plan.sheets[0].errors.back().message.contains(QString::number(plan.sheets[0].moreErrors)));
    CHECK(plan.sheets[0].errors.back().message.contains(s("2001")));
    CHECK(plan.sheets[0].added == 0);
    CHECK(errorCodes(plan.sheets[1]) == s("2 Mã cơ sở refused_facility"));
    CHECK(QJsonDocument(importJson(plan, false)).toJson().size() < 2'000'000);
    const auto rows = errorWorkbook({list, surveys}, plan);
    CHECK(rows[0].rows.size() == 12'001); // to correct, however many they are
    CHECK(rows[0].rows.back().back().text.contains(s("not read")));

    list.rows[5].cells = {text("C"), text("Ba"), text("Mê Linh"), text("2010")}; // one is right: all are read
    plan = file.plan({list, surveys});
    CHECK(plan.sheets[0].added == 2);
    CHECK_FALSE(plan.sheets[0].errors.back().message.contains(s("2001")));
    CHECK(errorCodes(plan.sheets[1]).isEmpty());
}
