// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/schema.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

/// The practice district as the first schema kept it (qCompress of the file), put into the folder.
QString fileOfSchema1(const QTemporaryDir& folder)
{
    QFile kept(QStringLiteral(TEST_DATA "schema-1.sachhon.z"));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QString path = folder.filePath(QStringLiteral("cu.sachhon"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(kept.readAll()));
    return path;
}

qint64 count(const Database& database, const QByteArray& sql)
{
    Statement statement(database, sql);
    return statement.step() ? statement.integer(0) : -1;
}

} // namespace

TEST_CASE("a file of the first schema comes up with its data and leaves a copy of what it was", "[database]")
{
    QTemporaryDir folder;
    const QString path = fileOfSchema1(folder);
    {
        Database database(path, Database::Mode::Write);
        Database fresh(QStringLiteral(":memory:"), Database::Mode::Create);
        CHECK(QString::fromUtf8(schemaText(database)) == QString::fromUtf8(schemaText(fresh)));
        CHECK(count(database, "SELECT count(*) FROM norm") == count(fresh, "SELECT count(*) FROM norm"));
        CHECK(count(database, "SELECT count(*) FROM norm") > 20);
        CHECK(count(database, "SELECT count(*) FROM emission_factor") == 1);
        CHECK(count(database, "SELECT count(*) FROM facility") == 20);
        const Figures figures = figuresOf(database, {2018, {}, {}, {}});
        CHECK(figures.awareness.rate.yes == 15);
        CHECK(figures.energy.weighted() == Ratio(2667, 30700));
        REQUIRE(figures.targets.size() == 3);
        CHECK(figures.targets[1].verdict == Verdict::NotMet);
    }
    REQUIRE(QFile::exists(path + QStringLiteral(".before-v2")));
    Database copy(path + QStringLiteral(".before-v2"), Database::Mode::Write); // is itself brought up
    CHECK(count(copy, "SELECT count(*) FROM facility") == 20);
}

TEST_CASE("a file of an older schema is not read without being brought up", "[database]")
{
    QTemporaryDir folder;
    const QString path = fileOfSchema1(folder);
    try {
        Database database(path, Database::Mode::Read);
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.code() == QStringLiteral("older"));
    }
}

TEST_CASE("a scanned form without its survey leaves a file of schema 5, and undo brings back both", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cu.sachhon"));
    {
        Database database(path, Database::Mode::Create);
        fillPracticeDistrict(database);
        database.execute("DROP TRIGGER survey_takes_attachments"); // as it was
        database.execute("PRAGMA user_version = 5");
        Transaction scanned(database, QStringLiteral("Phiếu quét"));
        database.execute("INSERT INTO attachment (table_name, record_id, name, size, hash, added_on)"
                         " SELECT 'survey', id, 'phieu.pdf', 1, 'x', '2018-01-01' FROM survey WHERE id <= 2");
        scanned.commit();
        Transaction cleared(database, QStringLiteral("F01 – Nhận thức 2018"));
        database.execute("DELETE FROM survey WHERE id = 1");
        cleared.commit();
        CHECK(count(database, "SELECT count(*) FROM attachment") == 2);
    }
    Database database(path, Database::Mode::Write);
    CHECK(count(database, "SELECT count(*) FROM attachment") == 1);
    CHECK(count(database, "SELECT count(*) FROM attachment WHERE record_id = 2") == 1);
    undo(database);
    CHECK(count(database, "SELECT count(*) FROM survey WHERE id = 1") == 1);
    CHECK(count(database, "SELECT count(*) FROM attachment WHERE record_id = 1") == 1);
    redo(database);
    CHECK(count(database, "SELECT count(*) FROM attachment") == 1);
}
