// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/attachment.h"
#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/history.h"
#include "core/database/record_names.h"
#include "core/database/second_keying.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/exchange/practice_district.h"
#include "core/record/facility.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

using namespace core;
using Kind = YearColumn::Kind;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district and its year 2018.
struct District {
    District() { fillPracticeDistrict(database); }
    qint64 facility(const char* code) { return Table(database, facilityDictionary()).first("code", s(code))->id; }
    YearColumn column(Kind kind)
    {
        for (const YearColumn& column : entry.columns())
            if (column.kind == kind) return column;
        return {};
    }
    QString text(const QByteArray& sql)
    {
        Statement statement(database, sql);
        return statement.step() ? statement.text(0) : s("(nothing)");
    }
    Database database{s(":memory:"), Database::Mode::Create};
    YearEntry entry{database, 2018};
};

} // namespace

TEST_CASE_METHOD(District, "a year asks whoever runs on one of its days", "[year]")
{
    CHECK(entry.facilities().size() == 20);
    CHECK(YearEntry(database, 2017).facilities().size() == 18);
    YearFilter missing;
    missing.notSurveyed = true;
    CHECK(entry.facilities(missing).size() == 2);
}

TEST_CASE_METHOD(District, "a cell is a step in words, clearing the last value removes the record", "[year]")
{
    const qint64 id = facility("F20");
    CHECK_FALSE(entry.put(id, column(Kind::Awareness), s("1")));
    CHECK(undoableStep(database)->action.startsWith(s("F20 – ")));
    CHECK_FALSE(entry.put(id, column(Kind::Awareness), s("?")));
    CHECK(text("SELECT count(*) FROM survey WHERE facility_id = " + QByteArray::number(id) + " AND year = 2018")
          == s("0"));
    undo(database);
    CHECK(text("SELECT awareness FROM survey WHERE facility_id = " + QByteArray::number(id) + " AND year = 2018")
          == s("NT2"));
}

TEST_CASE_METHOD(District, "an output without a known unit is asked for it", "[year]")
{
    const qint64 id = facility("F20");
    const auto problem = entry.put(id, column(Kind::Output), s("300"));
    REQUIRE(problem);
    CHECK(problem->code == s("missing_unit"));
    CHECK_FALSE(entry.put(id, column(Kind::Output), s("1.300,5 m3")));
    CHECK(text("SELECT unit || ' ' || quantity FROM output WHERE facility_id = " + QByteArray::number(id))
          == s("m³ 1300500000"));
    CHECK(entry.put(id, column(Kind::OutputUnit), s(""))->code == s("missing"));
    CHECK_FALSE(entry.put(id, column(Kind::Output), s("")));
    CHECK(text("SELECT count(*) FROM output WHERE facility_id = " + QByteArray::number(id)) == s("0"));
}

TEST_CASE_METHOD(District, "a unit typed without its marks is stored as the known one, in the second keying too",
                 "[year]")
{
    const qint64 id = facility("F20");
    const QByteArray stored
        = "SELECT group_concat(unit || ' ' || (quantity / 1000000)) FROM output WHERE facility_id = "
        + QByteArray::number(id);
    CHECK_FALSE(entry.put(id, column(Kind::Output), s("300 tan")));
    CHECK(text(stored) == s("tấn 300"));
    SecondKeying second(database, 2018);
    CHECK_FALSE(second.put(id, column(Kind::Output), s("300 tan")));
    const std::vector<YearColumn> keyed{column(Kind::Output), column(Kind::OutputUnit)};
    CHECK(second.agreement(keyed, std::array{id}).rate() == s("1/1 = 100,00%"));
    CHECK_FALSE(entry.put(id, column(Kind::OutputUnit), s("nghìn viên")));
    CHECK_FALSE(YearEntry(database, 2019).put(id, column(Kind::Output), s("7 nghin vien"))); // as the year before
    CHECK(text(stored) == s("nghìn viên 300,nghìn viên 7"));
    CHECK_FALSE(entry.put(id, column(Kind::OutputUnit), s("bao"))); // nothing is known that is written so
    CHECK(text(stored) == s("bao 300,nghìn viên 7"));
}

TEST_CASE_METHOD(District, "a consumption typed into an empty cell keeps the unit that it was told in", "[year]")
{
    const qint64 id = facility("F20");
    const QByteArray stored
        = "SELECT group_concat(quantity || ' ' || unit) FROM consumption WHERE year = 2018 AND facility_id = "
        + QByteArray::number(id);
    for (const char* left : {"", "5"}) { // empty, and filled before
        INFO(left);
        CHECK_FALSE(entry.put(id, column(Kind::Consumption), s(left)));
        CHECK_FALSE(entry.put(id, column(Kind::Consumption), s("736,4 MWh")));
        CHECK(text(stored) == s("736400000 MWh"));
        CHECK_FALSE(entry.put(id, column(Kind::Consumption), s("")));
        CHECK_FALSE(entry.put(id, column(Kind::Consumption), s("736400")));
        CHECK(text(stored) == s("736400000000 kWh"));
        CHECK_FALSE(entry.put(id, column(Kind::Consumption), s("")));
    }
}

TEST_CASE_METHOD(District, "a scanned form outlasts answers that are cleared to be typed anew", "[year]")
{
    QTemporaryDir folder;
    QFile scan(folder.filePath(s("F20.pdf")));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4");
    scan.close();
    const qint64 id = facility("F20");
    CHECK_FALSE(entry.put(id, column(Kind::Awareness), s("1")));
    const QByteArray surveys
        = "SELECT count(*) || ' ' || coalesce(max(awareness), '–') FROM survey WHERE year = 2018 AND facility_id = "
        + QByteArray::number(id);
    {
        Transaction transaction(database, s("Phiếu"));
        addAttachment(
            database, scan.fileName(), s("survey"),
            text("SELECT id FROM survey WHERE year = 2018 AND facility_id = " + QByteArray::number(id)).toLongLong());
        transaction.commit();
    }
    CHECK_FALSE(entry.put(id, column(Kind::Awareness), s("")));
    CHECK(text(surveys) == s("1 –"));
    CHECK_FALSE(entry.put(id, column(Kind::Awareness), s("0")));
    CHECK(text(surveys) == s("1 NT0"));
    CHECK(text("SELECT count(*) FROM attachment AS a JOIN survey AS s ON s.id = a.record_id"
               " WHERE a.table_name = 'survey' AND s.awareness = 'NT0'")
          == s("1"));
}

TEST_CASE_METHOD(District, "wrong values are refused and change nothing", "[year]")
{
    const qint64 id = facility("F01");
    CHECK(entry.put(id, column(Kind::Consumption), s("-5"))->code == s("negative"));
    CHECK(entry.put(id, column(Kind::Consumption), s("abc"))->code == s("not_a_number"));
    CHECK(entry.put(id, column(Kind::Awareness), s("maybe"))->code == s("unknown_code"));
    CHECK_FALSE(undoableStep(database));
}

TEST_CASE_METHOD(District, "a facility of several products is entered on its own tab", "[year]")
{
    const qint64 id = facility("F01");
    {
        Transaction transaction(database, s("Sản phẩm"));
        Statement(database, "INSERT INTO product (facility_id, name) VALUES (?, 'Túi')").bind(1, id).run();
        transaction.commit();
    }
    CHECK(entry.put(id, column(Kind::Output), s("5"))->code == s("several_products"));
    CHECK(entry.lines(entry.columns(), std::vector<qint64>{id}).front().products == 2);
}

TEST_CASE_METHOD(District, "the next code follows the greatest, whatever its letters", "[year]")
{
    CHECK(nextFacilityCode(database) == s("F21"));
    database.execute("UPDATE facility SET code = 'ML-0099' WHERE code = 'F20'");
    CHECK(nextFacilityCode(database) == s("ML-0100"));
}

TEST_CASE_METHOD(District, "a record is named as people call it, also when it is gone", "[year]")
{
    const qint64 id = facility("F07");
    CHECK(recordName(database, s("facility"), id) == s("F07 Hộ KD Mộc Tiến Thắng"));
    Transaction transaction(database, s("Xóa"));
    Table(database, facilityDictionary()).remove(id);
    transaction.commit();
    CHECK(recordName(database, s("facility"), id) == s("F07 Hộ KD Mộc Tiến Thắng"));
}
