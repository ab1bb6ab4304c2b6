// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/error_code.h"
#include "tests/ml18.h"
#include "tests/texts.h"

#include "core/database/table.h"
#include "core/database/year_entry.h"

namespace locked {

using namespace core;

inline QString s(const char* text) { return QString::fromUtf8(text); }

/// A file with the surveys and figures of two years, of which a test locks one.
struct Books : ErrorCode {
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
    void run(const QByteArray& sql)
    {
        Transaction transaction(database, s("test"));
        database.execute(sql);
        transaction.commit();
    }
    QString codeOf(const QByteArray& sql)
    {
        return codeOfError([&] { run(sql); });
    }
    Database database{s(":memory:"), Database::Mode::Create};
};

} // namespace locked
