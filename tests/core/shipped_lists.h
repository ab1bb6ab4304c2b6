// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/list_versions.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"
#include "core/record/library.h"
#include "core/record/plan.h"
#include "core/record/resource.h"
#include "core/report/issue.h"

using namespace core;

inline QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district and its lists as they came with the program.
struct Lists {
    Lists() { fillPracticeDistrict(database); }

    static Record set(const char* code, const char* from)
    {
        Record head(factorSetDictionary());
        head["code"] = s(code);
        head["name"] = s("Hệ số TOE mới");
        head["document"] = s("QĐ 99/QĐ-BCT");
        head["valid_from"] = s(from);
        return head;
    }
    qint64 newSet(const char* from = "2019-03-01") { return copyFactorSet(database, shipped(), set("QD99", from)); }
    qint64 shipped() const { return listVersions(database, DatedList::Factors).back().key.toLongLong(); }
    Record factor(qint64 set, const char* resource) const
    {
        Statement row(database, "SELECT id FROM resource WHERE code = ?");
        REQUIRE(row.bind(1, s(resource)).step());
        for (const Record& value : versionValues(database, DatedList::Factors, QString::number(set)))
            if (value.integer("resource_id") == row.integer(0)) return value;
        FAIL("no such resource");
        return Record(factorDictionary());
    }
    std::optional<Problem> correct(qint64 set, const char* resource, const Value& raw)
    {
        Record value = factor(set, resource);
        value["toe_per_unit"] = raw;
        return correctValue(database, DatedList::Factors, QString::number(set), value);
    }
    Figures figures(int year) const
    {
        FigureRequest request;
        request.year = year;
        return figuresOf(database, request);
    }
    void choosePlanSet(qint64 set)
    {
        Transaction transaction(database, s("thử"));
        Table plans(database, planDictionary());
        Record plan = *plans.record(figures(2018).plan->id);
        plan["factor_set_id"] = set;
        plans.update(plan);
        transaction.commit();
    }
    qint64 issueReport()
    {
        IssueRequest request;
        request.figures.year = 2018;
        request.number = s("12");
        request.date = QDate(2018, 12, 10);
        return issue(database, request);
    }
    QString codeOfError(const std::function<void()>& action)
    {
        try {
            action();
        } catch (const Error& error) {
            message = error.userMessage();
            CHECK(error.kind() == Error::Kind::Request);
            return error.code();
        }
        return {};
    }
    QString codeOfProblem(DatedList list, const QString& from, const Record& head) const
    {
        const Problems problems = checkHead(database, list, from, head);
        return problems.empty() ? QString() : problems.front().code;
    }

    Database database{s(":memory:"), Database::Mode::Create};
    QString message;
};

constexpr qint64 toe(qint64 tenThousandths) { return tenThousandths * 1'000'000; }
