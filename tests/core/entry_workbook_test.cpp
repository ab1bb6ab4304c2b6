// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "tests/ml18.h"

#include "core/exchange/canonical_sheets.h"
#include "core/exchange/entry_workbook.h"
#include "core/exchange/import_plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

qint64 count(const Database& database, const QByteArray& sql)
{
    Statement statement(database, sql);
    REQUIRE(statement.step());
    return statement.integer(0);
}

/// Rows of a sheet whose facility has that code, as texts parted by '|'.
QStringList rowsOf(const OutSheet& sheet, const char* code)
{
    QStringList rows;
    for (const auto& row : sheet.rows) {
        if (row[0].text != s(code)) continue;
        QStringList cells;
        for (const OutCell& cell : row) cells << cell.text;
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

} // namespace

TEST_CASE("a form to fill in has a row for everything that is asked in the year", "[export]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    ml18::fill(database);
    const std::vector<OutSheet> workbook = entryWorkbook(database, {0, 0, 2019});
    REQUIRE(workbook.size() == 4);
    const qint64 running = count(database,
                                 "SELECT count(*) FROM facility WHERE start_date <= '2019-12-31'"
                                 " AND (stop_date IS NULL OR stop_date > '2019-01-01')");
    REQUIRE(running == 19);
    CHECK(qint64(workbook[1].rows.size()) == running);
    CHECK(rowsOf(workbook[1], "F01") == QStringList{s("F01|2019||||||||")});
    const QStringList output = rowsOf(workbook[2], "F01"), consumption = rowsOf(workbook[3], "F01");
    REQUIRE(output.size() == 1);
    CHECK(output.front().startsWith(s("F01|2019|")));
    CHECK(output.front().endsWith(s("||||")) == false); // the unit of the years before is there
    REQUIRE(consumption.size() == 1);
    CHECK(consumption.front() == s("F01|2019|DIEN|kWh|||"));
    // A year that is keyed already: what is stored stands there, and nothing is asked twice.
    const std::vector<OutSheet> keyed = entryWorkbook(database, {0, 0, 2018});
    CHECK(rowsOf(keyed[3], "F01").size() == 1);
    CHECK_FALSE(rowsOf(keyed[3], "F01").front().endsWith(s("kWh|||")));
}

TEST_CASE("a form for one commune or one facility holds these alone", "[export]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    ml18::fill(database);
    Statement unit(database, "SELECT unit_id FROM facility WHERE code = 'F01'");
    REQUIRE(unit.step());
    const auto commune = entryWorkbook(database, {unit.integer(0), 0, 2019});
    const qint64 inCommune
        = count(database, "SELECT count(*) FROM facility WHERE unit_id = " + QByteArray::number(unit.integer(0)));
    REQUIRE(inCommune < 20);
    CHECK(qint64(commune[0].rows.size()) == inCommune);
    CHECK(qint64(commune[1].rows.size()) <= inCommune);
    const qint64 id = count(database, "SELECT id FROM facility WHERE code = 'F07'");
    const auto facility = entryWorkbook(database, {0, id, 2019});
    REQUIRE(facility[0].rows.size() == 1);
    CHECK(facility[0].rows[0][0].text == s("F07"));
    CHECK(size_t(rowsOf(facility[3], "F07").size()) == facility[3].rows.size());
    for (const OutSheet& sheet : blankWorkbook()) {
        CHECK(sheet.rows.empty());
        CHECK_FALSE(sheet.columns.empty());
    }
}

TEST_CASE("a form that comes back stores what was filled in and tells what was not", "[export][import]")
{
    QTemporaryDir folder;
    Database database(s(":memory:"), Database::Mode::Create);
    ml18::fill(database);
    auto workbook = entryWorkbook(database, {0, 0, 2019});
    const CanonicalSheet& surveys = canonicalSheet(SheetKind::Surveys);
    const CanonicalSheet& energy = canonicalSheet(SheetKind::Consumption);
    const CanonicalSheet& facilities = canonicalSheet(SheetKind::Facilities);
    const size_t labour = size_t(facilities.columnOf("facility_year", "labour"));
    REQUIRE(workbook[0].rows[0][0].text == s("F01"));
    CHECK(workbook[0].rows[0][size_t(facilities.columnOf("facility_year", "year"))].text == s("2019"));
    CHECK(workbook[0].rows[0][labour].text.isEmpty()); // last year's 45 would be overwritten
    workbook[0].rows[0][labour] = {OutCell::Type::Number, s("50")};
    workbook[1].rows[0][size_t(surveys.columnOf("survey", "awareness"))] = {OutCell::Type::Text, s("Có")};
    workbook[3].rows[0][size_t(energy.columnOf("consumption", "quantity"))] = {OutCell::Type::Number, s("1234.5")};
    const size_t asked = workbook[1].rows.size(), lines = workbook[3].rows.size();
    const char* name = GENERATE("form.xlsx", "form.ods", "form");
    writeSpreadsheet(folder.filePath(s(name)), workbook);
    const ImportPlan plan = planImport(database, readSpreadsheet(folder.filePath(s(name))), ml18::options());
    REQUIRE(plan.sheets.size() == 4);
    CHECK(plan.sheets[0].identical == plan.sheets[0].rows - 1);
    CHECK(plan.sheets[0].errors.empty());
    CHECK(plan.sheets[1].added == int(asked)); // asked, and not known
    CHECK(plan.sheets[1].errors.empty());
    CHECK(plan.sheets[3].added == 1);
    CHECK(plan.sheets[3].errors.size() == lines - 1);
    CHECK(plan.sheets[3].errors.front().code == s("missing"));
    storeImport(database, plan, true);
    CHECK(count(database, "SELECT count(*) FROM survey WHERE year = 2019 AND awareness IS NOT NULL") == 1);
    CHECK(count(database, "SELECT quantity FROM consumption WHERE year = 2019") == 1'234'500'000);
    CHECK(count(database, "SELECT count(*) FROM facility_year WHERE year = 2019") == 1);
    CHECK(count(database,
                "SELECT labour FROM facility_year JOIN facility AS f ON f.id = facility_id"
                " WHERE code = 'F01' AND year = 2019")
          == 50);
    CHECK(count(database,
                "SELECT labour FROM facility_year JOIN facility AS f ON f.id = facility_id"
                " WHERE code = 'F01' AND year = 2018")
          == 45);
}

TEST_CASE("a list of key energy users marks the facilities it names by tax code", "[import]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    ml18::fill(database);
    // As a province publishes it: no commune, no code, one facility that is not ours.
    const Sheet list = ml18::sheet(
        "Danh sách",
        {{ml18::text("DANH SÁCH CƠ SỞ SỬ DỤNG NĂNG LƯỢNG TRỌNG ĐIỂM NĂM 2018")},
         {ml18::text("STT"), ml18::text("Tên doanh nghiệp"), ml18::text("MST"), ml18::text("Trọng điểm")},
         {ml18::number("1"), ml18::text("Công ty TNHH May Mê Linh"), ml18::text("9900000094"), ml18::text("x")},
         {ml18::number("2"), ml18::text("Công ty CP Xi măng Nơi Khác"), ml18::text("0101248141"), ml18::text("x")}});
    const auto layout = proposeLayout(database, {list}, 0, 2018);
    REQUIRE(layout);
    const ImportPlan plan = planImport(database, toCanonical(database, {list}, {*layout}), ml18::options());
    REQUIRE(plan.sheets.size() == 1);
    REQUIRE(plan.sheets[0].errors.size() >= 1);
    for (const ImportProblem& error : plan.sheets[0].errors)
        CHECK(error.row == 4); // where it is, the list does not say
    CHECK(plan.sheets[0].changes.size() == 1);
    storeImport(database, plan, true);
    CHECK(count(database,
                "SELECT count(*) FROM facility_year AS y JOIN facility AS f ON f.id = y.facility_id"
                " WHERE y.key_energy_user = 1 AND y.year = 2018 AND f.code = 'F08'")
          == 1);
    CHECK(count(database, "SELECT count(*) FROM facility_year WHERE key_energy_user = 1") == 1);
    const std::vector<OutSheet> workbook = canonicalWorkbook(database);
    for (const OutColumn& column : workbook[0].columns)
        CHECK_FALSE(column.heading.contains(s("trọng điểm"))); // the workbook has its 22 columns
}

TEST_CASE("json for other programs holds every filled cell by its heading", "[export]")
{
    QTemporaryDir folder;
    Database database(s(":memory:"), Database::Mode::Create);
    ml18::fill(database);
    const auto workbook = canonicalWorkbook(database);
    const QString path = folder.filePath(s("out.json"));
    writeSpreadsheet(path, workbook);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll(), &error).object();
    REQUIRE(error.error == QJsonParseError::NoError);
    const QJsonArray sheets = whole.value(s("sheets")).toArray();
    REQUIRE(sheets.size() == 4);
    for (size_t i = 0; i < workbook.size(); ++i) {
        const QJsonObject sheet = sheets.at(int(i)).toObject();
        CHECK(sheet.value(s("sheet")).toString() == workbook[i].name);
        const QJsonArray rows = sheet.value(s("rows")).toArray();
        REQUIRE(rows.size() == int(workbook[i].rows.size()));
        for (int r = 0; r < rows.size(); ++r)
            for (size_t c = 0; c < workbook[i].columns.size(); ++c)
                CHECK(rows.at(r).toObject().value(workbook[i].columns[c].heading).toString()
                      == workbook[i].rows[size_t(r)][c].text);
    }
    CHECK(sheets.at(0).toObject().value(s("rows")).toArray().at(0).toObject().value(s("Tên cơ sở")).toString()
          == s("Công ty TNHH Bao bì Đường Việt"));
}
