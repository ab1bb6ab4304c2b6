// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/error_code.h"
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/chained_saving.h"
#include "core/indicator/figures.h"
#include "core/record/entry.h"
#include "core/report/explanation.h"
#include "core/report/facility_profile.h"
#include "core/report/progress_report.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district with figures of F03 (nhựa) for 2019 and 2020, beside those it has: 2017 500 000 kWh for
/// 1 000 tấn, 2018 540 000 kWh for 1 200 tấn.
struct LaterBases : ErrorCode {
    LaterBases()
    {
        fillPracticeDistrict(database);
        year(2019, 1600, 684'000);
        year(2020, 1000, 410'400);
        run("INSERT INTO survey (facility_id, year, adoption) SELECT id, y.year, 'AD3' FROM facility,"
            " (SELECT 2019 AS year UNION SELECT 2020) AS y WHERE code = 'F03'");
        run("UPDATE plan SET period_to = '2020-12-31'");
    }
    void run(const QByteArray& sql)
    {
        Transaction transaction(database, s("thử"));
        database.execute(sql);
        transaction.commit();
    }
    QString codeOf(const QByteArray& sql)
    {
        return codeOfError([&] { run(sql); });
    }
    void year(int year, int tonnes, int kilowattHours)
    {
        const QByteArray of = QByteArray::number(year);
        run("INSERT INTO output (facility_id, year, product_id, unit, quantity) SELECT facility_id, " + of
            + ", product_id, unit, " + QByteArray::number(tonnes)
            + "000000 FROM output WHERE year = 2018 AND"
              " facility_id = (SELECT id FROM facility WHERE code = 'F03')");
        run("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity) SELECT facility_id, " + of
            + ", resource_id, unit, " + QByteArray::number(kilowattHours)
            + "000000 FROM consumption WHERE year = 2018"
              " AND facility_id = (SELECT id FROM facility WHERE code = 'F03')");
    }
    void rebase(int from, int base, const char* reason = "thay dây chuyền")
    {
        Transaction transaction(database, s("Đổi năm gốc"));
        Record record(rebaseDictionary());
        record["facility_id"] = f03();
        record["year"] = qint64(from);
        record["base_year"] = qint64(base);
        record["reason"] = s(reason);
        record["document"] = s("BB 03/2019");
        Table(database, rebaseDictionary()).insert(record);
        transaction.commit();
    }
    qint64 f03()
    {
        Statement row(database, "SELECT id FROM facility WHERE code = 'F03'");
        REQUIRE(row.step());
        return row.integer(0);
    }
    Figures figures(int year)
    {
        FigureRequest request;
        request.year = year;
        return figuresOf(database, request);
    }
    Ratio saving(int year)
    {
        const Figures of = figures(year);
        const FacilitySaving* saving = of.savings->saving(0, f03());
        REQUIRE(saving);
        REQUIRE(saving->isComputable());
        return saving->saving();
    }
    std::optional<ChainedSaving> chain(int year, const char* measure = "energy")
    {
        const Figures of = figures(year);
        const auto chains = chainedSavings(database, *of.population, *of.savings);
        if (const auto found = chains.find(f03()); found != chains.end())
            for (const ChainedSaving& one : found->second)
                if (one.measure.code == s(measure)) return one;
        return {};
    }
    void use(const char* resource, int year, int quantity)
    {
        run("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity) SELECT f.id, "
            + QByteArray::number(year) + ", r.id, CASE r.measure WHEN 'water' THEN 'm³' ELSE 'tấn' END, "
            + QByteArray::number(quantity)
            + "000000 FROM facility AS f, resource AS r WHERE f.code = 'F03' AND r.code = '" + resource + "'");
    }
    QString profile(int year)
    {
        return plainLines(facilityProfiles(database, figures(year), {f03()})).join(QLatin1Char('\n'));
    }

    Database database{s(":memory:"), Database::Mode::Create};
};

} // namespace

// By hand. Kilowatt-hours a tonne: 2017 500; 2018 450, 10% less; 2019 427,5, 5% less than 2018 and 14,5% less than
// 2017; 2020 410,4, 4% less than 2019. Chained from 2017 to 2020: 1 − 0,9 · 0,95 · 0,96 = 17,92%.
TEST_CASE_METHOD(LaterBases, "a later base year holds from its report year on and what was saved before is banked",
                 "[figures]")
{
    CHECK(saving(2019) == Ratio(29, 200));
    CHECK_FALSE(chain(2019));
    rebase(2019, 2018);
    CHECK(saving(2018) == Ratio(1, 10)); // against 2017, as ever
    CHECK(saving(2019) == Ratio(1, 20));
    CHECK_FALSE(chain(2018));
    const auto of2019 = chain(2019);
    REQUIRE(of2019);
    REQUIRE(of2019->isComputable());
    CHECK(of2019->firstBaseYear() == 2017);
    CHECK(of2019->saving() == Ratio(29, 200));

    rebase(2020, 2019, "sản phẩm mới");
    CHECK(saving(2020) == Ratio(1, 25));
    const auto of2020 = chain(2020);
    REQUIRE(of2020);
    REQUIRE(of2020->links.size() == 3);
    CHECK(of2020->links[0].saving() == Ratio(1, 10));
    CHECK(of2020->links[1].saving() == Ratio(1, 20));
    CHECK(of2020->saving() == Ratio(112, 625));
    CHECK(saving(2019) == Ratio(1, 20)); // the year before keeps its own
}

TEST_CASE_METHOD(LaterBases, "a chain follows the base years even where one was given before its base year was over",
                 "[figures]")
{
    rebase(2020, 2018); // the report of 2019 is still against 2017
    CHECK(saving(2019) == Ratio(29, 200));
    CHECK(saving(2020) == Ratio(11, 125)); // 1 − 410,4/450
    CHECK(chain(2020)->saving() == Ratio(112, 625));
    run("UPDATE facility SET base_year = 2018 WHERE code = 'F03'"); // its own base year is the first link's
    CHECK_FALSE(chain(2020)); // nothing came after 2018
    run("UPDATE output SET quantity = 0 WHERE year = 2018 AND facility_id = (SELECT id FROM facility WHERE code = "
        "'F03')");
    run("UPDATE facility SET base_year = NULL WHERE code = 'F03'");
    run("UPDATE rebase SET base_year = 2019");
    run("DELETE FROM output WHERE year = 2019");
    REQUIRE(chain(2020));
    CHECK_FALSE(chain(2020)->isComputable());
}

TEST_CASE_METHOD(LaterBases, "explanation, profile and savings annex say the later base year and what was banked",
                 "[figures]")
{
    CHECK_FALSE(profile(2019).contains(s("lũy kế")));
    rebase(2019, 2018);
    const Figures of2019 = figures(2019);
    const Explanation explanation = explainFacility(database, of2019, f03());
    CHECK(explanation.result.startsWith(s("5,00%")));
    const QString base = explanation.base.join(QLatin1Char('\n')),
                  formula = explanation.formula.join(QLatin1Char('\n'));
    CHECK(base.contains(s("Năm gốc 2018")));
    CHECK(base.contains(s("Từ báo cáo năm 2019 so với năm gốc 2018: thay dây chuyền; văn bản: BB 03/2019")));
    CHECK(formula.contains(s("Năm 2018 so với năm gốc 2017: tiết kiệm 10,00%, được giữ lại")));
    const QString chained = s("Tiết kiệm lũy kế từ năm gốc đầu tiên 2017 = 1 − (1 − 10,00%) × (1 − 5,00%) = 14,50%");
    CHECK(formula.contains(chained));
    CHECK(profile(2019).contains(chained));
    CHECK_FALSE(profile(2018).contains(s("lũy kế")));

    const auto annex = [&] { return plainLines(progressReport(database, of2019)).join(QLatin1Char('\n')); };
    CHECK(annex().contains(s("Đổi năm gốc, F03: từ báo cáo năm 2019 so với năm gốc 2018: thay dây chuyền")));
    CHECK_FALSE(annex().contains(s("14,50%")));
    run("UPDATE office SET report_columns = 'chained'");
    CHECK(annex().contains(s("14,50%")));
    CHECK(annex().contains(s("Lũy kế")));
}

// By hand. Water a tonne: 2017 4 000/1 000 = 4; 2018 3 840/1 200 = 3,2, 20% less; 2019 4 608/1 600 = 2,88, 10% less
// than 2018. Chained from 2017: 1 − 0,8 · 0,9 = 28%; at once 1 − 2,88/4 = 28%.
TEST_CASE_METHOD(LaterBases,
                 "water and materials have chains of their own, and a link without figures breaks only its own",
                 "[figures]")
{
    run("UPDATE plan SET resource_scope = 'energy;water;raw_material'");
    use("NUOC_MAY", 2017, 4000);
    use("NUOC_MAY", 2018, 3840);
    use("NUOC_MAY", 2019, 4608);
    run("INSERT INTO resource (code, name, unit, measure, position) VALUES ('HAT', 'Hạt nhựa', 'tấn', 'raw_material', "
        "900)");
    use("HAT", 2018, 1300);
    use("HAT", 2019, 1650);
    rebase(2019, 2018);
    REQUIRE(chain(2019, "water"));
    CHECK(chain(2019, "water")->saving() == Ratio(7, 25));
    CHECK(chain(2019, "water")->links[0].saving() == Ratio(1, 5));
    CHECK(chain(2019, "water")->links[1].saving() == Ratio(1, 10));
    CHECK(chain(2019)->saving() == Ratio(29, 200)); // energy as ever
    REQUIRE(chain(2019, "HAT"));
    CHECK_FALSE(chain(2019, "HAT")->isComputable()); // nothing was recorded in 2017
    CHECK(chain(2019, "HAT")->links[1].isComputable());

    const QString formula = explainFacility(database, figures(2019), f03()).formula.join(QLatin1Char('\n'));
    const QString water
        = s("Nước: tiết kiệm lũy kế từ năm gốc đầu tiên 2017 = 1 − (1 − 20,00%) × (1 − 10,00%) = 28,00%");
    CHECK(formula.contains(s("Nước: năm 2018 so với năm gốc 2017: tiết kiệm 20,00%, được giữ lại")));
    CHECK(formula.contains(water));
    CHECK(formula.contains(s("Hạt nhựa: tiết kiệm lũy kế từ năm gốc đầu tiên 2017: không tính được")));
    CHECK(profile(2019).contains(water));
    const auto annex = [&] { return plainLines(progressReport(database, figures(2019))).join(QLatin1Char('\n')); };
    CHECK_FALSE(annex().contains(s("28,00%")));
    run("UPDATE office SET report_columns = 'chained'");
    CHECK(annex().contains(s("F03, nước: Tiết kiệm lũy kế")));

    run("UPDATE plan SET resource_scope = 'energy'");
    CHECK_FALSE(chain(2019, "water")); // what is not in the scope is not computed
    CHECK(chain(2019)->saving() == Ratio(29, 200));
}

TEST_CASE_METHOD(LaterBases,
                 "a later base year that a locked year is or was measured by is neither given nor taken back", "[lock]")
{
    rebase(2019, 2018);
    lockYear(database, 2019);
    for (const char* sql : {"DELETE FROM rebase", "UPDATE rebase SET base_year = 2017", "UPDATE rebase SET year = 2020",
                            "INSERT INTO rebase (facility_id, year, base_year, reason) SELECT id, 2019, 2018, 'x'"
                            " FROM facility WHERE code = 'F04'",
                            "INSERT INTO rebase (facility_id, year, base_year, reason) SELECT id, 2018, 2016, 'x'"
                            " FROM facility WHERE code = 'F03'"}) {
        CAPTURE(sql);
        CHECK(codeOf(sql) == s("year_locked"));
    }
    for (const char* sql :
         {"UPDATE rebase SET reason = 'thay dây chuyền số 2', document = 'BB 04/2019'",
          "INSERT INTO rebase (facility_id, year, base_year, reason) SELECT id, 2020, 2019, 'x'"
          " FROM facility WHERE code = 'F03'",
          "UPDATE rebase SET base_year = 2018 WHERE year = 2020", "DELETE FROM rebase WHERE year = 2020"}) {
        CAPTURE(sql);
        CHECK(codeOf(sql) == QString());
        undo(database);
        redo(database);
    }
}

TEST_CASE_METHOD(LaterBases, "a later base year needs a reason and lies before its report years", "[dictionary]")
{
    Record record(rebaseDictionary());
    record["facility_id"] = f03();
    record["year"] = qint64(2019);
    record["base_year"] = qint64(2019);
    CHECK_FALSE(validate(rebaseDictionary(), record.row()).empty()); // no reason
    record["reason"] = s("đổi sản phẩm");
    CHECK(validate(rebaseDictionary(), record.row()).empty());
    REQUIRE(checkRebase(record).size() == 1);
    CHECK(checkRebase(record).front().severity == Severity::Error);
    record["base_year"] = qint64(2018);
    CHECK(checkRebase(record).empty());
}
