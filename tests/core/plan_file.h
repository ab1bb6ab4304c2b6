// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/preset.h"
#include "core/indicator/figures.h"
#include "core/record/administrative_unit.h"
#include "core/record/plan.h"
#include "core/report/edited_text.h"
#include "core/report/plan_document.h"

using namespace core;

inline QString s(const char* text) { return QString::fromUtf8(text); }

/// A file with a preset, or an empty one, and the documents made of it.
struct PlanFile {
    explicit PlanFile(const char* preset = "melinh-2018")
    {
        Transaction transaction(database, s("test"));
        if (preset) addPreset(database, s(preset));
        transaction.commit();
    }
    Figures figures(int year = 2018, const QString& plan = {}) const
    {
        FigureRequest request;
        request.year = year;
        request.plan = plan;
        return figuresOf(database, request);
    }
    Report report(const AnnexChoice& choice = {}) const { return planDocument(database, figures(), choice); }
    DocumentKey key() const { return documentKey(figures(), s("plan")); }
    void change(const Dictionary& dictionary, const std::function<void(Table&)>& doIt)
    {
        Transaction transaction(database, s("test"));
        Table table(database, dictionary);
        doIt(table);
        transaction.commit();
    }
    void changeOffice(const std::function<void(Record&)>& doIt)
    {
        change(officeDictionary(), [&](Table& offices) {
            Record office = *offices.record(1);
            doIt(office);
            offices.update(office);
        });
    }
    qint64 plan() { return Table(database, planDictionary()).first("code", s("melinh-2018"))->id; }
    /// A plan with nothing but what it must have.
    void addBlankPlan()
    {
        change(planDictionary(), [](Table& plans) {
            Record plan(planDictionary());
            plan["code"] = s("x");
            plan["own"] = qint64(1);
            plan["level"] = s("district");
            plan["title"] = s("Kế hoạch hành động sản xuất sạch hơn trong công nghiệp năm 2020");
            plan["period_from"] = s("2020-01-01");
            plan["period_to"] = s("2020-12-31");
            plan["official_rate"] = s("population");
            plan["carry_years"] = qint64(0);
            plan["resource_rule"] = s("energy");
            plan["resource_scope"] = s("energy");
            plans.insert(plan);
        });
    }
    Database database{s(":memory:"), Database::Mode::Create};
};

inline const Paragraph* find(const Report& report, const QString& key)
{
    for (const Block& block : report.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->key == key)
            return paragraph;
    for (const Paragraph& line : report.ends)
        if (line.key == key) return &line;
    return nullptr;
}

inline const Paragraph* containing(const Report& report, const char* words)
{
    for (const Block& block : report.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text.contains(s(words)))
            return paragraph;
    return nullptr;
}

/// The places of the words in the document, each after the one before.
inline void requireInOrder(const Report& report, std::initializer_list<const char*> words)
{
    const QString all = plainLines(report).join(QLatin1Char('\n'));
    qsizetype at = 0;
    for (const char* word : words) {
        INFO(word);
        const qsizetype found = all.indexOf(s(word), at);
        REQUIRE(found >= 0);
        at = found + s(word).size();
    }
}
