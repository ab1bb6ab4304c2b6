// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/practice_district.h"
#include "tests/ml18.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Books {
    Books() { ml18::fill(database); }
    void answer(int year, const char* text)
    {
        Statement row(database, "SELECT id FROM facility WHERE code = 'F14'");
        REQUIRE(row.step());
        const qint64 id = row.integer(0);
        row.reset();
        YearEntry entry(database, year);
        entry.put(id, entry.columns().front(), s(text));
    }
    QString awareness(int year)
    {
        Statement row(database,
                      "SELECT s.awareness FROM survey AS s JOIN facility AS f ON f.id = s.facility_id"
                      " WHERE f.code = 'F14' AND s.year = ?");
        return row.bind(1, qint64(year)).step() ? row.text(0) : QString();
    }
    QString codeOfError(const std::function<void()>& action)
    {
        try {
            action();
        } catch (const Error& error) {
            message = error.userMessage();
            return error.code();
        }
        return {};
    }
    Database database{s(":memory:"), Database::Mode::Create};
    QString message;
};

} // namespace

TEST_CASE("nothing of a locked year changes, other years do", "[lock]")
{
    Books books;
    CHECK(lockedYears(books.database).isEmpty());
    lockYear(books.database, 2018, s("Đã nộp báo cáo"));
    CHECK(isLocked(books.database, 2018));
    CHECK_FALSE(isLocked(books.database, 2017));
    CHECK(lockedYears(books.database) == QList<int>{2018});
    CHECK(books.codeOfError([&] { books.answer(2018, "0"); }) == s("year_locked"));
    CHECK(books.awareness(2018) == s("NT2"));
    books.answer(2017, "1");
    CHECK(books.awareness(2017) == s("NT2"));
    for (const char* sql : {"UPDATE consumption SET quantity = 1 WHERE year = 2018",
                            "DELETE FROM output WHERE year = 2018", "UPDATE survey SET year = 2018 WHERE year = 2017",
                            "UPDATE facility_year SET labour = 1 WHERE year = 2018", "DELETE FROM facility"}) {
        CAPTURE(sql);
        CHECK(books.codeOfError([&] {
            Transaction transaction(books.database, s("test"));
            books.database.execute(sql);
            transaction.commit();
        }) == s("year_locked"));
    }
    unlockYear(books.database, 2018, s("sửa phiếu F14"));
    CHECK_FALSE(isLocked(books.database, 2018));
    books.answer(2018, "0");
    CHECK(books.awareness(2018) == s("NT0"));
    lockYear(books.database, 2018); // again
    CHECK(isLocked(books.database, 2018));
}

TEST_CASE("undo and redo neither unlock a year nor reach into a locked one", "[lock]")
{
    Books books;
    books.answer(2018, "0");
    lockYear(books.database, 2018);
    REQUIRE(undoableStep(books.database));
    CHECK(undoableStep(books.database)->action.startsWith(s("F14"))); // not the lock
    CHECK(books.codeOfError([&] { undo(books.database); }) == s("year_locked"));
    CHECK(books.message.contains(s("2018")));
    CHECK(isLocked(books.database, 2018));
    CHECK(books.awareness(2018) == s("NT0"));
    unlockYear(books.database, 2018, s("nhầm"));
    undo(books.database);
    CHECK(books.awareness(2018) == s("NT2"));
    lockYear(books.database, 2018);
    CHECK(books.codeOfError([&] { redo(books.database); }) == s("year_locked"));
    CHECK(books.awareness(2018) == s("NT2"));
    const auto steps = journal(books.database);
    const auto lock = std::find_if(steps.begin(), steps.end(),
                                   [](const JournalEntry& entry) { return entry.table == QLatin1String("year_lock"); });
    REQUIRE(lock != steps.end());
    CHECK(books.codeOfError([&] { takeBack(books.database, lock->changeSet); }) == s("lasting"));
    CHECK(isLocked(books.database, 2018));
}

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
