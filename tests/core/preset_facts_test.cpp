// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/preset_file.h"

#include "core/record/administrative_unit.h"
#include "core/record/funding.h"

using namespace core;

namespace {

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
    const char* rest; ///< How much else, the resource rule and its scope, the higher plan, the funding.
};

/// What the plans say, by the facts of each plan.
const std::vector<Fact>& facts()
{
    static const char* const industries = "13;14;241;222;20;2394;11;17;102";
    static const std::string sectors25 = std::string("saving saving_at_least 5-8 all ") + industries;
    static const std::string sectors30 = std::string("saving saving_at_least 7-10 all ") + industries;
    static const std::vector<Fact> list{
        {"hanoi-2016-2020",
         {"awareness share_at_least 90", "adoption share_at_least 50", "saving saving_at_least 8-13 adopters",
          "staff_large_enterprises share_at_least 90 L", "staff_facilities share_at_least 100",
          "staff_boards share_at_least 100 park;cluster;point", "website milestone 2020-12-31"},
         "4 tasks, 0 responsibilities, every of energy;raw_material;material, under qd1419-2020, paid by nothing"},
        {"dongnai-2019",
         {"classes count_at_least 2", "participants count_at_least 100", "assessments count_at_least 5",
          "classes count_at_least 5", "class_enterprises count_at_least 5", "participants count_at_least 250"},
         "8 tasks, 0 responsibilities, energy of energy, under nothing, paid by nothing"},
        {"hanoi-2021-2025",
         {"saving saving_at_least 6-8 all priority", "production_index external_at_least 10.2"},
         "5 tasks, 1 responsibilities, every of energy;raw_material;material, under nothing, paid by TAI_TRO"},
        {"ninhbinh-2016-2020",
         {"awareness share_at_least 95", "adoption_with_saving share_at_least 35 band 8-13",
          "staff_districts share_at_least 100", "database milestone 2020-12-31"},
         "8 tasks, 5 responsibilities, every of energy;raw_material;material, under qd1419-2020, paid by NSTW NSDP "
         "TAI_TRO DN"},
        {"melinh-2018",
         {"awareness points_over_base 20", "adoption_with_saving points_over_base 10 band 8-13",
          "state_officers count_at_least 1"},
         "9 tasks, 8 responsibilities, energy of energy, under kh1048-2018, paid by NS_HUYEN NS_TP KHUYEN_CONG KHCN "
         "MOI_TRUONG DN"},
        {"qd1419-2015",
         {"awareness share_at_least 50", "adoption share_at_least 25", "saving saving_at_least 5-8 adopters",
          "staff_departments share_at_least 70"},
         "0 tasks, 0 responsibilities, every of energy;raw_material;material, under nothing, paid by nothing"},
        {"qd1419-2020",
         {"awareness share_at_least 90", "adoption share_at_least 50", "saving saving_at_least 8-13 adopters",
          "units_medium_large share_at_least 90 V;L", "staff_departments share_at_least 90"},
         "0 tasks, 0 responsibilities, every of energy;raw_material;material, under nothing, paid by nothing"},
        {"qd889-2025",
         {sectors25.c_str(), "zones_reached share_at_least 70 park;cluster;craft_village", "models count_at_least 20",
          "provinces_informed share_at_least 80"},
         "0 tasks, 0 responsibilities, every of energy;raw_material;material, under nothing, paid by nothing"},
        {"qd889-2030",
         {sectors30.c_str(), "zones_reached share_at_least 100 park;cluster;craft_village",
          "provinces_informed share_at_least 100", "provinces_with_plan share_at_least 90"},
         "0 tasks, 0 responsibilities, every of energy;raw_material;material, under nothing, paid by nothing"},
        {"district-annual",
         {},
         "9 tasks, 5 responsibilities, energy of energy, under nothing, paid by NSDP KHUYEN_CONG KHCN MOI_TRUONG DN"},
    };
    return list;
}

QString restOf(PresetFile& file, const Record& plan)
{
    const QString id = plan.text("code");
    const auto parent = plan.integer("parent_id");
    QStringList funding;
    for (const Record& row : file.rows(planFundingDictionary(), id)) funding << row.text("funding");
    return s("%1 tasks, %2 responsibilities, %3 of %4, under %5, paid by %6")
        .arg(file.rows(taskDictionary(), id).size())
        .arg(file.rows(responsibilityDictionary(), id).size())
        .arg(plan.text("resource_rule"), plan.text("resource_scope"),
             parent ? Table(file.database, planDictionary()).record(*parent)->text("code") : s("nothing"),
             funding.isEmpty() ? s("nothing") : funding.join(QLatin1Char(' ')));
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

} // namespace

TEST_CASE("each preset holds the targets, tasks, responsibilities and funding of its plan", "[preset]")
{
    for (const Fact& fact : facts()) {
        INFO(fact.id);
        const QString id = s(fact.id);
        PresetFile file({id});
        const Record plan = file.plan(id);
        CHECK(plan.integer("own") == 1);
        CHECK(plan.text("signer").isEmpty());
        CHECK_FALSE(plan.text("source").isEmpty());

        const auto targets = file.rows(targetDictionary(), id);
        REQUIRE(targets.size() == fact.targets.size());
        for (size_t i = 0; i < targets.size(); ++i) {
            CHECK(inOneLine(targets[i]) == s(fact.targets[i]));
            CHECK(targets[i].integer("position") == qint64(i + 1));
            CHECK(targets[i].integer("reading_confirmed") == 0);
            CHECK_FALSE(targets[i].text("source").isEmpty());
        }
        CHECK(restOf(file, plan) == s(fact.rest));
        for (const Record& task : file.rows(taskDictionary(), id)) CHECK_FALSE(task.text("source").isEmpty());
        for (const Dictionary* dictionary :
             {&planDictionary(), &targetDictionary(), &documentDictionary(), &planTextDictionary(), &taskDictionary(),
              &taskSupportDictionary(), &responsibilityDictionary(), &planFundingDictionary(),
              &organisationDictionary(), &administrativeUnitDictionary(), &officeDictionary()})
            CHECK(problemsOf(file.all(*dictionary)) == QStringList());
    }
}

TEST_CASE("the tasks have who leads, who cooperates, how much and for whom", "[preset]")
{
    PresetFile file({s("melinh-2018"), s("dongnai-2019"), s("hanoi-2021-2025"), s("ninhbinh-2016-2020")});
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
    PresetFile file({s("melinh-2018")});
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
