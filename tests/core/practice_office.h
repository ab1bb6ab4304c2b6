// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"
#include "core/record/facility.h"
#include "core/record/solution.h"
#include "core/report/report.h"

namespace practice {

inline QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district, to which records are added one by one.
struct Practice {
    Practice() { core::fillPracticeDistrict(database); }

    using Values = std::vector<std::pair<const char*, core::Value>>;
    qint64 insert(const core::Dictionary& dictionary, const Values& values)
    {
        core::Transaction transaction(database, s("thử"));
        core::Record record(dictionary);
        for (const auto& [field, value] : values) record[field] = value;
        const qint64 id = core::Table(database, dictionary).insert(record);
        transaction.commit();
        return id;
    }
    void execute(const char* sql)
    {
        core::Transaction transaction(database, s("thử"));
        database.execute(sql);
        transaction.commit();
    }
    qint64 facility(const char* code)
    {
        return core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
    }
    qint64 resource(const char* code)
    {
        core::Statement row(database, "SELECT id FROM resource WHERE code = ?");
        REQUIRE(row.bind(1, s(code)).step());
        return row.integer(0);
    }
    void adjust(const char* code, qint64 amount, int year = 2018, const char* of = "DIEN")
    {
        insert(core::adjustmentDictionary(),
               {{"facility_id", facility(code)},
                {"year", qint64(year)},
                {"resource_id", resource(of)},
                {"amount", amount * core::Decimal::one},
                {"kind", s("stoppage")},
                {"note", s("cháy trạm biến áp")},
                {"document", s("BB 12/2018")}});
    }
    core::Figures figures()
    {
        core::FigureRequest request;
        request.year = 2018;
        return core::figuresOf(database, request);
    }
    static QString text(const core::Report& report) { return core::plainLines(report).join(QLatin1Char('\n')); }

    core::Database database{QStringLiteral(":memory:"), core::Database::Mode::Create};
};

} // namespace practice
