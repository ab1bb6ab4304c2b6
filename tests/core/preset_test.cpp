// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/preset_file.h"

#include "core/error.h"
#include "core/indicator/figures.h"
#include "core/indicator/figures_json.h"
#include "core/record/administrative_unit.h"
#include "core/record/funding.h"
#include "core/report/progress_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

using namespace core;

namespace {

QString folded(QString text)
{
    static const QRegularExpression end(s("[.,;:…]+$"));
    return text.simplified().toLower().remove(end);
}

/// The words are in the text of the plan, or they say in “…” what they are made from.
bool isQuoted(const QString& words, const QString& elsewhere, const QString& text)
{
    if (text.contains(folded(words))) return true;
    static const QRegularExpression quote(s("“([^”]{40,})”\\.?$"));
    const auto match = quote.match(elsewhere);
    return match.hasMatch() && text.contains(folded(match.captured(1)));
}

/// Keys of a row of the preset that no dictionary and no loader knows.
QStringList unknownKeys(const QJsonObject& json, const Dictionary& dictionary, QStringList special = {})
{
    for (const Field& field : dictionary.fields)
        if (field.type != FieldType::Reference && qstrcmp(field.name, "position") != 0) special << s(field.name);
    QStringList unknown;
    for (const QString& key : json.keys())
        if (!special.contains(key)) unknown << key;
    return unknown;
}

} // namespace

TEST_CASE("the presets are the five local plans, the four national ones and the annual plan", "[preset]")
{
    CHECK(
        presetIds().join(QLatin1Char(' '))
        == s("district-annual dongnai-2019 hanoi-2016-2020 hanoi-2021-2025 melinh-2018 ninhbinh-2016-2020 qd1419-2015 "
             "qd1419-2020 qd889-2025 qd889-2030"));
    const auto list = presets(2027);
    REQUIRE(list.size() == 10);
    CHECK(list.front().id == s("qd1419-2015"));
    CHECK(list.front().level == s("strategy"));
    CHECK(list.back().isAnnual);
    CHECK(list.back().title.endsWith(s("năm 2027")));
}

TEST_CASE("every preset has only keys that are read, and names organisations and units that it holds", "[preset]")
{
    for (const QString& id : presetIds()) {
        INFO(id);
        const QJsonObject preset = presetData(id);
        CHECK(preset[s("id")] == id);
        for (const QString& key : preset.keys())
            CHECK(QStringList{s("id"), s("office"), s("units"), s("organisations"), s("plans")}.contains(key));
        CHECK(unknownKeys(preset[s("office")].toObject(), officeDictionary(), {s("unit")}) == QStringList());
        QStringList units, names;
        for (const QJsonValue& unit : preset[s("units")].toArray()) {
            CHECK(unknownKeys(unit.toObject(), administrativeUnitDictionary(), {s("parent")}) == QStringList());
            units << unit[s("code")].toString();
        }
        for (const QJsonValue& organisation : preset[s("organisations")].toArray()) {
            CHECK(unknownKeys(organisation.toObject(), organisationDictionary()) == QStringList());
            names << organisation[s("name")].toString();
        }
        for (const QJsonValue& value : preset[s("plans")].toArray()) {
            const QJsonObject plan = value.toObject();
            CHECK(unknownKeys(plan, planDictionary(),
                              {s("annual"), s("area"), s("parent"), s("documents"), s("targets"), s("texts"),
                               s("tasks"), s("responsibilities"), s("funding")})
                  == QStringList());
            if (plan.contains(s("area"))) CHECK(units.contains(plan[s("area")].toString()));
            const auto rows = [&](const char* key, const Dictionary& dictionary, const QStringList& special = {}) {
                for (const QJsonValue& row : plan[s(key)].toArray()) {
                    CHECK(unknownKeys(row.toObject(), dictionary, special) == QStringList());
                    for (const char* name : {"lead", "organisation"})
                        if (row.toObject().contains(s(name))) CHECK(names.contains(row[s(name)].toString()));
                    for (const QJsonValue& name : row[s("support")].toArray()) CHECK(names.contains(name.toString()));
                }
            };
            rows("documents", documentDictionary());
            rows("targets", targetDictionary());
            rows("texts", planTextDictionary());
            rows("tasks", taskDictionary(), {s("lead"), s("support")});
            rows("responsibilities", responsibilityDictionary(), {s("organisation")});
            rows("funding", planFundingDictionary());
        }
    }
}

TEST_CASE("what a preset quotes stands in the text of the plan", "[preset]")
{
    for (const char* name :
         {"hanoi-2016-2020", "dongnai-2019", "hanoi-2021-2025", "ninhbinh-2016-2020", "melinh-2018"}) {
        INFO(name);
        QFile source(s(TEST_DATA) + s("plans/") + s(name) + s(".txt"));
        REQUIRE(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll()).simplified().toLower(), id = s(name);
        PresetFile file({id});
        const auto check = [&](const Dictionary& dictionary, const char* words, const char* elsewhere) {
            for (const Record& row : file.rows(dictionary, id)) {
                INFO(row.text(words));
                CHECK(isQuoted(row.text(words), row.text(elsewhere), text));
            }
        };
        check(targetDictionary(), "words", "note");
        check(taskDictionary(), "quote", "quote");
        check(planTextDictionary(), "words", "words");
        check(responsibilityDictionary(), "words", "source");
        check(planFundingDictionary(), "words", "words");
    }
}

TEST_CASE("a preset names the office only where the file has none", "[preset]")
{
    for (const auto& [id, name] :
         {std::pair("hanoi-2016-2020", "UBND thành phố Hà Nội"), std::pair("dongnai-2019", "UBND tỉnh Đồng Nai"),
          std::pair("ninhbinh-2016-2020", "UBND tỉnh Ninh Bình"), std::pair("qd889-2030", "Thủ tướng Chính phủ")}) {
        PresetFile file({s(id)});
        CHECK(Table(file.database, officeDictionary()).record(1)->text("name") == s(name));
        CHECK(file.plan(s(id)).text("issuer") == s(name));
    }
    Database database(s(":memory:"), Database::Mode::Create);
    Transaction transaction(database, s("office"));
    setOfficeName(database, s("UBND huyện Sóc Sơn"));
    addPreset(database, s("melinh-2018"));
    transaction.commit();
    CHECK(Table(database, officeDictionary()).record(1)->text("issuer") == s("ỦY BAN NHÂN DÂN\nHUYỆN SÓC SƠN"));
}

TEST_CASE("the annual plan is of the year and the office, without targets, and can be taken again", "[preset]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    Transaction transaction(database, s("annual"));
    setOfficeName(database, s("UBND xã Mê Linh"));
    const qint64 first = addPreset(database, s("district-annual"), 2026);
    const qint64 second = addPreset(database, s("district-annual"), 2027);
    transaction.commit();
    const Table plans(database, planDictionary());
    const Record plan = *plans.record(first), next = *plans.record(second);
    CHECK(plan.date("period_from") == QDate(2026, 1, 1));
    CHECK(next.date("period_to") == QDate(2027, 12, 31));
    CHECK(next.integer("base_year") == 2026);
    CHECK(plan.text("level") == s("commune"));
    CHECK(plan.text("issuer") == s("UBND xã Mê Linh"));
    CHECK(plan.text("code") != next.text("code"));
    CHECK(Table(database, targetDictionary()).all().empty());
    for (const Record& text : Table(database, planTextDictionary()).all()) {
        CHECK_FALSE(text.text("words").contains(s("Mê Linh")));
        CHECK_FALSE(text.text("words").contains(QLatin1Char('{')));
    }
}

TEST_CASE("all presets stand in one file, a higher plan becomes an own one, an own one is not taken twice", "[preset]")
{
    PresetFile file(presetIds());
    CHECK(file.all(planDictionary()).size() == 11); // with KH 1048
    for (const Record& plan : file.all(planDictionary()))
        CHECK(plan.integer("own") == (plan.text("code") == s("kh1048-2018") ? 0 : 1));
    CHECK(planFor(file.database, 2018)->text("code") == s("melinh-2018"));
    std::map<QString, int> names;
    for (const Record& organisation : file.all(organisationDictionary()))
        CHECK(++names[organisation.text("name")] == 1);
    Transaction transaction(file.database, s("again"));
    CHECK_THROWS_AS(addPreset(file.database, s("melinh-2018")), Error);

    PresetFile higher({s("melinh-2018")});
    Transaction more(higher.database, s("higher"));
    CHECK_THROWS_AS(addHigherPlan(higher.database, s("qd1419-2020")), Error);
    const qint64 id = addHigherPlan(higher.database, s("qd889-2025"));
    CHECK(Table(higher.database, planDictionary()).record(id)->integer("own") == 0);
    CHECK(Table(higher.database, officeDictionary()).record(1)->text("name") == s("UBND huyện Mê Linh"));
}

TEST_CASE("figures, report and charts of every preset can be made in a file without facilities", "[preset]")
{
    for (const QString& id : presetIds()) {
        INFO(id);
        PresetFile file({id});
        FigureRequest request;
        request.plan = id;
        request.year = file.plan(id).date("period_to").year();
        const Figures figures = figuresOf(file.database, request);
        const QJsonObject json = figuresJson(file.database, figures);
        CHECK(json[s("plan")][s("id")] == id);
        CHECK(json[s("targets")].toArray().size() == qsizetype(file.rows(targetDictionary(), id).size()));
        for (const TargetFigure& figure : figures.targets) CHECK(figure.verdict != Verdict::Met);
        CHECK_NOTHROW(progressReport(file.database, figures));
        CHECK_NOTHROW(progressCharts(file.database, figures));
    }
}
