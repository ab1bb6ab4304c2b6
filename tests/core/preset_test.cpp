// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/preset.h"
#include "core/indicator/figures.h"
#include "core/indicator/figures_json.h"
#include "core/record/administrative_unit.h"
#include "core/record/funding.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/task.h"
#include "core/report/progress_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// A new file with presets in it.
struct File {
    explicit File(const QStringList& ids, std::optional<int> year = {})
    {
        Transaction transaction(database, s("preset"));
        for (const QString& id : ids) addPreset(database, id, year);
        transaction.commit();
    }
    std::vector<Record> all(const Dictionary& dictionary) { return Table(database, dictionary).all(); }
    Record plan(const QString& code) { return *Table(database, planDictionary()).first("code", code); }
    std::vector<Record> rows(const Dictionary& dictionary, const QString& code)
    {
        return Table(database, dictionary).where("plan_id", plan(code).id, "position, id");
    }
    QString organisation(const Value& id)
    {
        const auto record = integerOf(id) ? Table(database, organisationDictionary()).record(*integerOf(id))
                                          : std::optional<Record>();
        return record ? record->text("name") : QString();
    }
    QStringList supports(const Record& task)
    {
        QStringList names;
        for (const Record& row : Table(database, taskSupportDictionary()).where("task_id", task.id))
            names << organisation(row["organisation_id"]);
        return names;
    }
    Database database{s(":memory:"), Database::Mode::Create};
};

QString plain(const Value& value)
{
    const auto raw = integerOf(value);
    return raw ? Decimal::fromRaw(*raw).toPlain() : QString();
}

/// indicator kind value[-high] [band] [cohort, where it decides] [scope]
QString inOneLine(const Record& target)
{
    QStringList words{target.text("indicator"), target.text("kind")};
    if (!isEmpty(target["value"])) words << plain(target["value"]);
    if (!isEmpty(target["value_high"])) words.last() += QLatin1Char('-') + plain(target["value_high"]);
    if (!isEmpty(target["band_low"]))
        words << s("band ") + plain(target["band_low"]) + QLatin1Char('-') + plain(target["band_high"]);
    if (target.text("indicator") == s("saving")) words << target.text("cohort");
    for (const char* field : {"due_date", "scope_industries", "scope_sizes", "scope_zones"})
        if (!target.text(field).isEmpty()) words << target.text(field);
    return words.join(QLatin1Char(' '));
}

struct Fact {
    const char* id;
    std::vector<const char*> targets;
    int tasks, responsibilities;
    const char* funding;
    const char* rule;
    const char* scope;
    const char* parent;
};

/// What the plans say, by the facts of each plan.
const std::vector<Fact>& facts()
{
    static const char* const every = "every";
    static const char* const all = "energy;raw_material;material";
    static const char* const industries = "13;14;241;222;20;2394;11;17;102";
    static const std::string sectors25 = std::string("saving saving_at_least 5-8 all ") + industries;
    static const std::string sectors30 = std::string("saving saving_at_least 7-10 all ") + industries;
    static const std::vector<Fact> list{
        {"hanoi-2016-2020",
         {"awareness share_at_least 90", "adoption share_at_least 50", "saving saving_at_least 8-13 adopters",
          "staff_large_enterprises share_at_least 90 L", "staff_facilities share_at_least 100",
          "staff_boards share_at_least 100 park;cluster;point", "website milestone 2020-12-31"},
         4,
         0,
         "",
         every,
         all,
         "qd1419-2020"},
        {"dongnai-2019",
         {"classes count_at_least 2", "participants count_at_least 100", "assessments count_at_least 5",
          "classes count_at_least 5", "class_enterprises count_at_least 5", "participants count_at_least 250"},
         8,
         0,
         "",
         "energy",
         "energy",
         ""},
        {"hanoi-2021-2025",
         {"saving saving_at_least 6-8 all", "production_index external_at_least 10.2"},
         5,
         1,
         "TAI_TRO",
         every,
         all,
         ""},
        {"ninhbinh-2016-2020",
         {"awareness share_at_least 95", "adoption_with_saving share_at_least 35 band 8-13",
          "staff_districts share_at_least 100", "database milestone 2020-12-31"},
         8,
         5,
         "NSTW NSDP TAI_TRO DN",
         every,
         all,
         "qd1419-2020"},
        {"melinh-2018",
         {"awareness points_over_base 20", "adoption_with_saving points_over_base 10 band 8-13",
          "state_officers count_at_least 1"},
         9,
         8,
         "NS_HUYEN NS_TP KHUYEN_CONG KHCN MOI_TRUONG DN",
         "energy",
         "energy",
         "kh1048-2018"},
        {"qd1419-2015",
         {"awareness share_at_least 50", "adoption share_at_least 25", "saving saving_at_least 5-8 adopters",
          "staff_departments share_at_least 70"},
         0,
         0,
         "",
         every,
         all,
         ""},
        {"qd1419-2020",
         {"awareness share_at_least 90", "adoption share_at_least 50", "saving saving_at_least 8-13 adopters",
          "units_medium_large share_at_least 90 V;L", "staff_departments share_at_least 90"},
         0,
         0,
         "",
         every,
         all,
         ""},
        {"qd889-2025",
         {sectors25.c_str(), "zones_reached share_at_least 70 park;cluster;craft_village", "models count_at_least 20",
          "provinces_informed share_at_least 80"},
         0,
         0,
         "",
         every,
         all,
         ""},
        {"qd889-2030",
         {sectors30.c_str(), "zones_reached share_at_least 100 park;cluster;craft_village",
          "provinces_informed share_at_least 100", "provinces_with_plan share_at_least 90"},
         0,
         0,
         "",
         every,
         all,
         ""},
        {"district-annual", {}, 9, 5, "NSDP KHUYEN_CONG KHCN MOI_TRUONG DN", "energy", "energy", ""},
    };
    return list;
}

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

/// All that is wrong with rows as stored: codes that do not exist, values that are missing.
QStringList problemsOf(const std::vector<Record>& records)
{
    QStringList found;
    for (const Record& record : records)
        for (const Problem& problem : validate(record.dictionary(), record.row()))
            found << s(record.dictionary().table) + QLatin1Char('.') + problem.field + s(": ") + problem.message;
    return found;
}

QStringList allPresets()
{
    QStringList ids;
    for (const Fact& fact : facts()) ids << s(fact.id);
    ids.sort();
    return ids;
}

} // namespace

TEST_CASE("the presets are the five local plans, the four national ones and the annual plan", "[preset]")
{
    CHECK(presetIds() == allPresets());
    const auto list = presets(2027);
    REQUIRE(list.size() == 10);
    CHECK(list.front().id == s("qd1419-2015"));
    CHECK(list.front().level == s("strategy"));
    CHECK(list.back().isAnnual);
    CHECK(list.back().title.endsWith(s("năm 2027")));
}

TEST_CASE("each preset holds the targets, tasks, responsibilities and funding of its plan", "[preset]")
{
    for (const Fact& fact : facts()) {
        INFO(fact.id);
        const QString id = s(fact.id);
        File file({id});
        const Record plan = file.plan(id);
        CHECK(plan.integer("own") == 1);
        CHECK(plan.text("resource_rule") == s(fact.rule));
        CHECK(plan.text("resource_scope") == s(fact.scope));
        CHECK(plan.text("signer").isEmpty());
        CHECK_FALSE(plan.text("source").isEmpty());
        const auto parent = plan.integer("parent_id");
        CHECK((parent ? Table(file.database, planDictionary()).record(*parent)->text("code") : QString())
              == s(fact.parent));

        const auto targets = file.rows(targetDictionary(), id);
        REQUIRE(targets.size() == fact.targets.size());
        for (size_t i = 0; i < targets.size(); ++i) {
            CHECK(inOneLine(targets[i]) == s(fact.targets[i]));
            CHECK(targets[i].integer("position") == qint64(i + 1));
            CHECK(targets[i].integer("reading_confirmed") == 0);
            CHECK_FALSE(targets[i].text("source").isEmpty());
        }
        CHECK(int(file.rows(taskDictionary(), id).size()) == fact.tasks);
        CHECK(int(file.rows(responsibilityDictionary(), id).size()) == fact.responsibilities);
        QStringList funding;
        for (const Record& row : file.rows(planFundingDictionary(), id)) funding << row.text("funding");
        CHECK(funding.join(QLatin1Char(' ')) == s(fact.funding));
        for (const Record& task : file.rows(taskDictionary(), id)) CHECK_FALSE(task.text("source").isEmpty());
        for (const Dictionary* dictionary :
             {&planDictionary(), &targetDictionary(), &documentDictionary(), &planTextDictionary(), &taskDictionary(),
              &taskSupportDictionary(), &responsibilityDictionary(), &planFundingDictionary(),
              &organisationDictionary(), &administrativeUnitDictionary(), &officeDictionary()})
            CHECK(problemsOf(file.all(*dictionary)) == QStringList());
    }
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
        File file({id});
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

TEST_CASE("the tasks have who leads, who cooperates, how much and for whom", "[preset]")
{
    File file({s("melinh-2018"), s("dongnai-2019"), s("hanoi-2021-2025"), s("ninhbinh-2016-2020")});
    const auto melinh = file.rows(taskDictionary(), s("melinh-2018"));
    QStringList numbers;
    for (const Record& task : melinh) {
        numbers << task.text("number");
        CHECK(file.organisation(task["lead_id"])
              == (task.text("number") == s("III.2.1") ? s("UBND huyện Mê Linh") : s("Phòng Kinh tế")));
    }
    CHECK(numbers.join(QLatin1Char(' '))
          == s("III.1.1 III.1.2 III.1.3 III.1.4 III.2.1 III.2.2 III.4.1 III.4.2 III.4.3"));
    CHECK(file.supports(melinh[2])
          == QStringList{s("Văn phòng HĐND & UBND huyện"), s("Trung tâm Văn hóa Thông tin và Thể thao huyện")});
    CHECK(plain(melinh[4]["quantity"]) == s("1"));
    CHECK(melinh[4].text("unit") == s("người"));
    CHECK(melinh[6].text("group_words") == s("Giải pháp ứng dụng sản xuất sạch hơn vào thực tế"));

    const auto dongnai = file.rows(taskDictionary(), s("dongnai-2019"));
    CHECK(plain(dongnai[3]["quantity"]) + dongnai[3].text("unit") + dongnai[3].text("frequency") == s("2lớphằng năm"));
    CHECK(plain(dongnai[4]["quantity"]) + dongnai[4].text("unit") == s("5cơ sở"));
    CHECK(plain(dongnai[5]["quantity"]) + dongnai[5].text("unit") == s("5lớp"));
    CHECK(dongnai[5].text("audience").contains(s("05 doanh nghiệp điển hình")));

    for (const Record& task : file.rows(taskDictionary(), s("hanoi-2021-2025")))
        CHECK(file.organisation(task["lead_id"]) == s("Sở Công Thương Hà Nội"));
    for (const Record& task : file.rows(taskDictionary(), s("ninhbinh-2016-2020"))) {
        CHECK(file.organisation(task["lead_id"]) == s("Sở Công Thương"));
        CHECK(file.supports(task).size() == 4);
    }
}

TEST_CASE("KH 108 of Mê Linh has its paragraphs, its eight organisations in order and its chain of higher plans",
          "[preset]")
{
    File file({s("melinh-2018")});
    QStringList sections, organisations, roles;
    for (const Record& text : file.rows(planTextDictionary(), s("melinh-2018"))) sections << text.text("section");
    CHECK(sections.join(QLatin1Char(' '))
          == s("opening purpose purpose requirement requirement requirement content content content content finance "
               "closing"));
    for (const Record& row : file.rows(responsibilityDictionary(), s("melinh-2018"))) {
        organisations << file.organisation(row["organisation_id"]);
        roles << row.text("role");
        CHECK(row.text("words").contains(organisations.last()));
    }
    CHECK(organisations.join(s(" | "))
          == s("Phòng Kinh tế | Phòng Tài nguyên & Môi trường | Phòng Tài chính - Kế hoạch | Văn phòng HĐND & UBND "
               "huyện | Trung tâm Văn hóa Thông tin và Thể thao huyện | Liên đoàn lao động huyện | UBND các xã, thị "
               "trấn | Các doanh nghiệp, cơ sở sản xuất"));
    CHECK(roles.join(QLatin1Char(' '))
          == s("standing cooperate finance cooperate cooperate request cooperate carry_out"));

    QStringList chain;
    for (auto id = std::optional(file.plan(s("melinh-2018")).id); id;) {
        const Record plan = *Table(file.database, planDictionary()).record(*id);
        chain << plan.text("number");
        CHECK(plan.integer("own") == (chain.size() == 1 ? 1 : 0));
        id = plan.integer("parent_id");
    }
    CHECK(chain == QStringList{s("108/KH-UBND"), s("1048/KH-SCT"), s("5768/QĐ-UBND"), s("1419/QĐ-TTg")});

    const Record office = *Table(file.database, officeDictionary()).record(1);
    CHECK(office.text("name") == s("UBND huyện Mê Linh"));
    CHECK(office.text("signer").isEmpty());
    CHECK(office.text("recipients").count(QLatin1Char('\n')) == 4);
    int communes = 0;
    for (const Record& unit : file.all(administrativeUnitDictionary())) communes += unit.text("level") == s("commune");
    CHECK(communes == 18);
}

TEST_CASE("a preset names the office only where the file has none", "[preset]")
{
    for (const auto& [id, name] :
         {std::pair("hanoi-2016-2020", "UBND thành phố Hà Nội"), std::pair("dongnai-2019", "UBND tỉnh Đồng Nai"),
          std::pair("ninhbinh-2016-2020", "UBND tỉnh Ninh Bình"), std::pair("qd889-2030", "Thủ tướng Chính phủ")}) {
        File file({s(id)});
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
    File file(presetIds());
    CHECK(file.all(planDictionary()).size() == 11); // with KH 1048
    for (const Record& plan : file.all(planDictionary()))
        CHECK(plan.integer("own") == (plan.text("code") == s("kh1048-2018") ? 0 : 1));
    CHECK(planFor(file.database, 2018)->text("code") == s("melinh-2018"));
    std::map<QString, int> names;
    for (const Record& organisation : file.all(organisationDictionary()))
        CHECK(++names[organisation.text("name")] == 1);
    Transaction transaction(file.database, s("again"));
    CHECK_THROWS_AS(addPreset(file.database, s("melinh-2018")), Error);

    File higher({s("melinh-2018")});
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
        File file({id});
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
