// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "tests/ml18.h"

#include "core/exchange/error_workbook.h"
#include "core/exchange/exporter.h"
#include "core/record/facility.h"

#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

void requireSame(const Database& database, const std::vector<Sheet>& sheets, const ImportOptions& options)
{
    const ImportPlan plan = planImport(database, sheets, options);
    REQUIRE(plan.sheets.size() == 4);
    for (const SheetPlan& sheet : plan.sheets) {
        INFO(sheet.name);
        for (const ImportProblem& error : sheet.errors)
            UNSCOPED_INFO(error.row << " " << error.column << " " << error.message);
        for (const RowChange& change : sheet.changes)
            for (const FieldChange& field : change.fields)
                UNSCOPED_INFO(change.key << " " << field.column << ": " << field.before << " -> " << field.after);
        CHECK(sheet.errors.empty());
        CHECK(sheet.changes.empty());
        CHECK(sheet.added == 0);
        CHECK(sheet.identical == sheet.rows);
    }
    CHECK_FALSE(plan.changesSomething());
}

/// ML18 with everything that could get lost on the way.
void fillOddly(Database& database)
{
    ml18::fill(database);
    Transaction transaction(database, s("odd"));
    Table zones(database, zoneDictionary());
    Record zone(zoneDictionary());
    zone["name"] = s("Quang Minh");
    zone["kind"] = s("park");
    const qint64 park = zones.insert(zone);
    zone["kind"] = s("cluster");
    zones.insert(zone);
    Table facilities(database, facilityDictionary());
    const auto change = [&](const char* code, const std::function<void(Record&)>& set) {
        Record facility = *facilities.first("code", s(code));
        set(facility);
        facilities.update(facility);
    };
    change("F01", [&](Record& f) {
        f["name"] = s("=1+1 | \"Cơ sở\"; -2, @x");
        f["tax_code"] = s("0101248141-001");
        f["zone_id"] = park;
        f["industry_code"] = s("0810");
        f["industry_version"] = s("VSIC2018");
        f["legal_form"] = s("limited");
        f["phone"] = s("0912 345 678");
        f["email"] = s("-a@b.vn");
        f["address"] = s("'số 5");
        f["base_year"] = qint64(2018);
        f["note"] = s("+84  hai   trống");
    });
    change("F02", [&](Record& f) {
        f["industry_code"] = s("Z9"); // of a list that is gone
        f["code"] = s("007");
        f["legal_form"] = s("other");
    });
    database.execute("UPDATE facility_year SET revenue = 1234567891, capital = 500000 WHERE labour = 45");
    database.execute("INSERT INTO facility_year (facility_id, year, labour) SELECT id, 2016, 9 FROM facility");
    database.execute(
        "UPDATE survey SET date = '2018-05-04', awareness = 'NTX', adoption = 'ADS', solutions = '1.1;2.1',"
        " staff = 'Bà Ái', surveyor = '=x', source = 'Phiếu 1', note = 'a; b' WHERE year = 2018");
    database.execute("UPDATE output SET quantity = 1234567890123456 WHERE quantity = 1500000000");
    database.execute("UPDATE output SET unit = 'kg' WHERE year = 2018");
    database.execute("UPDATE product SET coefficient = 12345678901 WHERE id % 2 = 1");
    database.execute("UPDATE consumption SET cost = 987654321, source = '0012', quantity = quantity + 1");
    database.execute("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity)"
                     " SELECT 1, 2018, id, 'm²', 1 FROM resource WHERE code = 'NGUYEN_LIEU'");
    transaction.commit();
}

} // namespace

TEST_CASE("what is exported changes nothing when it is imported, in every format", "[export]")
{
    QTemporaryDir folder;
    Database database(folder.filePath(s("a.sachhon")), Database::Mode::Create);
    fillOddly(database);
    const std::vector<OutSheet> workbook = canonicalWorkbook(database);
    const char* name = GENERATE("out.xlsx", "out.ods", "out");
    const bool today = GENERATE(false, true); // long after these communes were merged
    INFO(name);
    const QString path = folder.filePath(s(name));
    writeSpreadsheet(path, workbook);
    ImportOptions options = ml18::options();
    if (today) options.listDate = {};
    requireSame(database, readSpreadsheet(path), options);
    options.decimal = DecimalMark::Comma;
    requireSame(database, readSpreadsheet(path), options);
}

TEST_CASE("an export fills an empty file with the same data", "[export]")
{
    QTemporaryDir folder;
    Database from(folder.filePath(s("a.sachhon")), Database::Mode::Create);
    ml18::fill(from);
    const char* name = GENERATE("out.xlsx", "out.ods", "out");
    INFO(name);
    const QString path = folder.filePath(s(name));
    writeSpreadsheet(path, canonicalWorkbook(from));
    Database to(s(":memory:"), Database::Mode::Create);
    ml18::addCommunes(to);
    const std::vector<Sheet> sheets = readSpreadsheet(path);
    storeImport(to, planImport(to, sheets, ml18::options()));
    requireSame(from, sheets, ml18::options());
    requireSame(to, sheets, ml18::options());
    for (const char* table : {"facility", "survey", "product", "output", "consumption", "facility_year"}) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        Statement a(from, sql), b(to, sql);
        REQUIRE(a.step());
        REQUIRE(b.step());
        CHECK(a.integer(0) == b.integer(0));
    }
}

TEST_CASE("a coefficient that changed is exported as it held in each year", "[export]")
{
    QTemporaryDir folder;
    Database from(folder.filePath(s("a.sachhon")), Database::Mode::Create);
    ml18::fill(from);
    ImportOptions options = ml18::options();
    options.validFrom = QDate(2018, 7, 1);
    std::vector<Sheet> sheets = ml18::sheets();
    sheets[2].rows[2].cells[5] = ml18::number("1.5"); // F01 2018
    storeImport(from, planImport(from, sheets, options));
    options.validFrom = {};
    const char* name = GENERATE("out.xlsx", "out");
    const QString path = folder.filePath(s(name));
    writeSpreadsheet(path, canonicalWorkbook(from));
    const std::vector<Sheet> exported = readSpreadsheet(path);
    requireSame(from, exported, options);
    Database to(s(":memory:"), Database::Mode::Create);
    ml18::addCommunes(to);
    storeImport(to, planImport(to, exported, options));
    requireSame(to, exported, options);
    Statement past(to, "SELECT valid_until, coefficient FROM product_past");
    REQUIRE(past.step());
    CHECK(past.text(0) == s("2018-01-01"));
    CHECK(past.integer(1) == 10'000'000'000);
    CHECK_FALSE(past.step());
    Statement now(to,
                  "SELECT p.coefficient FROM product AS p JOIN facility AS f ON f.id = p.facility_id"
                  " WHERE f.code = 'F01'");
    REQUIRE(now.step());
    CHECK(now.integer(0) == 15'000'000'000);
}

TEST_CASE("the exported workbook has a row for everything, by code", "[export]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    fillOddly(database);
    const auto workbook = canonicalWorkbook(database, [](qint64, int year) { return QString::number(year); });
    REQUIRE(workbook.size() == 4);
    CHECK(workbook[0].name == s("Cơ sở"));
    CHECK(workbook[0].columns.size() == 22);
    CHECK(workbook[0].columns[0].heading == s("Mã cơ sở"));
    REQUIRE(workbook[0].rows.size() == 20);
    CHECK(workbook[1].rows.size() == 37);
    const auto& f02 = workbook[0].rows[0];
    CHECK(f02[0].text == s("007"));
    CHECK(f02[0].type == OutCell::Type::Text);
    const auto& f01 = workbook[0].rows[1];
    CHECK(f01[2].type == OutCell::Type::Text);
    CHECK(f01[3].text == s("Công ty TNHH"));
    CHECK(f01[4].text == s("08989"));
    CHECK(f01[5].text == s("Thị trấn Quang Minh"));
    CHECK(f01[9].text == s("2018")); // the latest year
    CHECK(f01[10].type == OutCell::Type::Number);
    CHECK(f01[11].text == s("1234.567891"));
    CHECK(f01[13].text == s("2018")); // the size
    CHECK(f01[18].type == OutCell::Type::Date);
    CHECK(f01[18].text == s("2010-01-01"));
    const auto& survey = workbook[1].rows[1];
    CHECK(survey[3].text == s("NTX"));
}

TEST_CASE("the error workbook can be corrected and imported", "[export]")
{
    QTemporaryDir folder;
    Database database(folder.filePath(s("a.sachhon")), Database::Mode::Create);
    ml18::addCommunes(database);
    std::vector<Sheet> sheets = ml18::sheets();
    sheets[0].rows[8].cells[3] = ml18::text("Xã Mê Lin");
    const ImportPlan plan = planImport(database, sheets, ml18::options());
    storeImport(database, plan, true);
    const QString path = folder.filePath(s("errors.xlsx"));
    writeSpreadsheet(path, errorWorkbook(sheets, plan));
    std::vector<Sheet> left = readSpreadsheet(path);
    REQUIRE(left.size() == 4); // F08 and its figures
    CHECK(left[0].rows.size() == 2);
    CHECK(left[0].rows[1].cells.back().text.contains(s("Xã Mê Linh")));
    CHECK(left[1].rows.size() == 3);
    left[0].rows[1].cells[3] = ml18::text("Xã Mê Linh");
    const ImportPlan rest = planImport(database, left, ml18::options());
    CHECK_FALSE(rest.hasErrors());
    CHECK(rest.sheets[0].unknownColumns == QStringList{s("Lý do")});
    storeImport(database, rest);
    requireSame(database, ml18::sheets(), ml18::options());
}
