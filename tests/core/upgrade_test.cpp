// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/schema.h"
#include "core/error.h"
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
