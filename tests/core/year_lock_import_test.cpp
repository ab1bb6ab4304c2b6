// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/locked_books.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/exchange/import_plan.h"

using namespace locked;

TEST_CASE("an import into a locked year is refused as a whole, naming the year", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    std::vector<Sheet> sheets = {ml18::sheet("Khảo sát",
                                             {{ml18::text("Mã cơ sở *"), ml18::text("Năm *"), ml18::text("Nhận thức")},
                                              {ml18::text("F14"), ml18::number("2018"), ml18::text("Không")},
                                              {ml18::text("F14"), ml18::number("2017"), ml18::text("Có")}})};
    const ImportPlan plan = planImport(books.database, sheets, ml18::options());
    CHECK_FALSE(plan.hasErrors());
    CHECK(books.codeOfError([&] { storeImport(books.database, plan); }) == s("year_locked"));
    CHECK(books.message.contains(s("2018")));
    CHECK(books.awareness(2018) == s("NT2"));
    CHECK(books.awareness(2017) == s("NT0"));
    // What is the same already is no change.
    CHECK(books
              .codeOfError(
                  [&] { storeImport(books.database, planImport(books.database, ml18::sheets(), ml18::options())); })
              .isEmpty());
}

TEST_CASE("an import gives an output another coefficient after a locked year, not in it", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    const auto sheets = [&](const std::vector<std::pair<const char*, const char*>>& said) {
        Sheet sheet = ml18::sheet("Sản lượng",
                                  {{ml18::text("Mã cơ sở *"), ml18::text("Năm *"), ml18::text("Sản phẩm *"),
                                    ml18::text("Đơn vị *"), ml18::text("Sản lượng *"), ml18::text("Hệ số quy đổi")}});
        const ml18::Energy& first = ml18::energy[0];
        for (const auto& [year, coefficient] : said)
            ml18::append(sheet,
                         {ml18::text(first.code), ml18::number(year), ml18::text("Sản phẩm chính"),
                          ml18::text(first.unit), ml18::number(first.output2018), ml18::number(coefficient)});
        return std::vector<Sheet>{sheet};
    };
    const auto import = [&](const std::vector<Sheet>& read) {
        const ImportPlan plan = planImport(books.database, read, ml18::options());
        REQUIRE_FALSE(plan.hasErrors());
        return books.codeOfError([&] { storeImport(books.database, plan); });
    };
    CHECK(import(sheets({{"2019", "1.5"}})) == s("year_locked")); // corrects the one of all years
    CHECK(import(sheets({{"2018", "1"}, {"2019", "1.5"}})) == QString());
    Statement kept(books.database, "SELECT valid_until FROM product_past");
    REQUIRE(kept.step());
    CHECK(kept.text(0) == s("2019-01-01"));
    kept.reset();
    undo(books.database);
    CHECK_FALSE(Statement(books.database, "SELECT 1 FROM product_past").step());
}

TEST_CASE("an import that changes only names of facilities passes a locked year", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    Sheet list = ml18::sheets().front();
    for (SheetRow& row : list.rows)
        if (row.cells.front().text == s("F14")) row.cells[1] = ml18::text("Công ty Tên Mới");
    const ImportPlan plan = planImport(books.database, {list}, ml18::options());
    REQUIRE_FALSE(plan.hasErrors());
    CHECK(books.codeOfError([&] { storeImport(books.database, plan); }) == QString());
    Statement renamed(books.database, "SELECT name FROM facility WHERE code = 'F14'");
    REQUIRE(renamed.step());
    CHECK(renamed.text(0) == s("Công ty Tên Mới"));
}
