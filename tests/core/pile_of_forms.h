// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/form_piles.h"
#include "core/database/second_keying.h"
#include "core/database/table.h"
#include "core/exchange/practice_district.h"
#include "core/record/facility.h"

/// Ten paper forms of the practice district (scenario S02): awareness, adoption, electricity, output, water, labour.
struct PaperForm {
    const char *code, *awareness, *adoption, *electricity, *output, *water, *labour;
};
inline constexpr PaperForm paperForms[] = {
    {"F01", "1", "1", "644000", "1000000 m²", "1200", "45"},
    {"F02", "1", "1", "365400", "2100 tấn", "800", "60"},
    {"F03", "1", "1", "540000", "1200 tấn", "950", "52"},
    {"F04", "1", "1", "736400", "2000 nghìn viên", "400", "38"},
    {"F05", "1", "1", "255000", "1500 tấn", "300", "25"},
    {"F06", "1", "1", "262500", "500 tấn", "700", "120"},
    {"F07", "1", "1", "90000", "300 m³", "150", "8"},
    {"F08", "1", "1", "12000", "0 nghìn SP", "60", "210"},
    {"F09", "1", "0", "18000", "240 tấn", "500", "6"},
    {"F10", "1", "0", "150000", "900 tấn", "350", "30"},
};

/// The practice district before anything was asked in 2018.
struct BlankYear {
    BlankYear()
    {
        core::fillPracticeDistrict(database);
        core::Transaction transaction(database, QStringLiteral("test"));
        for (const char* table : {"survey", "output", "consumption", "facility_year"})
            database.execute(QByteArray("DELETE FROM ") + table + " WHERE year = 2018");
        transaction.commit();
    }
    qint64 facility(const char* code) const
    {
        return core::Table(database, core::facilityDictionary()).first("code", QString::fromUtf8(code))->id;
    }
    qint64 number(const QByteArray& sql) const
    {
        core::Statement statement(database, sql);
        return statement.step() ? statement.integer(0) : -1;
    }
    qint64 resource(const char* code) const
    {
        return number(QByteArray("SELECT id FROM resource WHERE code = '") + code + "'");
    }

    mutable core::Database database{QStringLiteral(":memory:"), core::Database::Mode::Create};
};
