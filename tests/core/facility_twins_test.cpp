// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/exchange/facility_twins.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/entry.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"
#include "tests/ml18.h"

#include <QElapsedTimer>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The common district, and more facilities.
struct District {
    District() { ml18::fill(database); }
    qint64 id(const char* code) const { return Table(database, facilityDictionary()).first("code", s(code))->id; }
    Record facility(const char* code) const { return *Table(database, facilityDictionary()).first("code", s(code)); }
    qint64 add(const char* code, const char* name, const char* taxCode, const char* like)
    {
        Record record(facilityDictionary());
        record["code"] = s(code);
        record["name"] = s(name);
        record["tax_code"] = valueOf(s(taxCode));
        record["unit_id"] = facility(like)["unit_id"];
        record["start_date"] = s("2015-01-01");
        Transaction transaction(database, s("thêm"));
        const qint64 made = Table(database, facilityDictionary()).insert(record);
        transaction.commit();
        return made;
    }
    void isTwo(qint64 a, qint64 b)
    {
        Record record(notTwinDictionary());
        record["facility_id"] = a;
        record["other_id"] = b;
        Transaction transaction(database, s("không trùng"));
        Table(database, notTwinDictionary()).insert(record);
        transaction.commit();
    }
    qint64 unit(const char* like) const { return *facility(like).integer("unit_id"); }
    mutable Database database{s(":memory:"), Database::Mode::Create};
};

/// Syllables of one vowel group written with the tone on its first or on its second letter.
struct ToneForms {
    const char *older, *newer;
};
constexpr ToneForms toneForms[]
    = {{"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"}, {"òe", "oè"}, {"óe", "oé"},
       {"ỏe", "oẻ"}, {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"}};
constexpr const char* onsets[] = {"b",   "ch", "d",  "đ", "gh", "h", "k",  "kh", "l", "m", "n",
                                  "ngh", "nh", "ph", "r", "s",  "t", "th", "tr", "v", "x"};
constexpr std::pair<const char*, const char*> iAndY[]
    = {{"i", "y"}, {"ì", "ỳ"}, {"í", "ý"}, {"ỉ", "ỷ"}, {"ĩ", "ỹ"}, {"ị", "ỵ"}};

} // namespace

TEST_CASE("two spellings of one syllable are one brand, other tones and syllables are not", "[twins]")
{
    for (const char* onset : onsets) {
        for (const ToneForms& forms : toneForms) {
            const QString older = s("Cơ sở ") + s(onset) + s(forms.older), newer = s("CS ") + s(onset) + s(forms.newer);
            INFO(older.toStdString() << " " << newer.toStdString());
            CHECK(brandWords(older) == brandWords(newer));
            CHECK(brandWords(older) != brandWords(s("Cơ sở ") + fold(s(onset) + s(forms.older))));
        }
        for (const auto& [i, y] : iAndY) {
            INFO(onset << i << " " << onset << y);
            CHECK(brandWords(s("HTX ") + s(onset) + s(i)) == brandWords(s("HTX ") + s(onset) + s(y)));
            for (const auto& [otherI, otherY] : iAndY)
                if (otherI != i) CHECK(comparable(s(onset) + s(otherI)) != comparable(s(onset) + s(y)));
        }
    }
    CHECK(brandWords(s("Công ty TNHH Quý Mỹ")) == brandWords(s("CTY TNHH Quí Mĩ")));
    CHECK(comparable(s("Thúy")) != comparable(s("Thúi")));
    CHECK(comparable(s("May")) != comparable(s("Mai")));
    CHECK(comparable(s("Sky")) != comparable(s("Ski")));
}

TEST_CASE("whatever whole legal form stands before it, a brand stays the same", "[twins]")
{
    static constexpr const char* forms[] = {"Công ty trách nhiệm hữu hạn",
                                            "Công ty TNHH một thành viên",
                                            "Công ty TNHH MTV",
                                            "Cty TNHH 1 TV",
                                            "TNHH MTV",
                                            "CÔNG TY CỔ PHẦN",
                                            "Công ty CP",
                                            "CTY CP",
                                            "CTCP",
                                            "C.ty CP",
                                            "CT TNHH",
                                            "DNTN",
                                            "Doanh nghiệp tư nhân",
                                            "HTX",
                                            "Hợp tác xã",
                                            "Hộ kinh doanh",
                                            "Hộ KD",
                                            "HKD",
                                            "Hộ kinh doanh cá thể",
                                            "Cơ sở",
                                            "Cơ sở sản xuất",
                                            "CS",
                                            "CSSX",
                                            "Chi nhánh",
                                            "Chi nhánh Công ty TNHH",
                                            "CN Công ty cổ phần",
                                            "Công ty TNHH hai thành viên trở lên"};
    static constexpr const char* brands[]
        = {"Cỏ May", "Cơ khí Quang Minh", "Hồ Gươm", "Chi Đông", "Tự Lập", "Hội An", "Công Thành", "Số 2", "Đại Đồng"};
    for (const char* brand : brands) {
        const QString wanted = comparable(s(brand));
        CHECK(brandWords(s(brand)) == wanted);
        for (const char* form : forms) {
            INFO(form << " " << brand);
            CHECK(brandWords(s(form) + QLatin1Char(' ') + s(brand)) == wanted);
            CHECK(brandWords(s(form) + QLatin1Char(' ') + s(brand).toUpper()) == wanted);
            CHECK(brandWords(brandWords(s(form) + QLatin1Char(' ') + s(brand))) == wanted);
        }
        for (const char* other : brands)
            if (other != brand) CHECK(brandWords(s("CTCP ") + s(other)) != wanted);
    }
}

TEST_CASE("& is và, and numbers tell facilities apart", "[twins]")
{
    CHECK(brandWords(s("Công ty TNHH Gỗ & Mây Hòa Mỹ")) == brandWords(s("CTY TNHH Gỗ và Mây Hoà Mĩ")));
    CHECK(brandWords(s("Xưởng Số 1")) != brandWords(s("Xưởng Số 2")));
    CHECK(brandWords(s("Xưởng Số 01")) == brandWords(s("Xưởng Số 1")));
    CHECK(brandWords(s("Gạch 10")) != brandWords(s("Gạch 1")));
    CHECK(brandWords(s("Và")) == comparable(s("Và")));
}

TEST_CASE_METHOD(District, "a typed facility is compared with those of the file by tax code and by brand", "[twins]")
{
    FacilityTwins twins(database);
    const auto none = [&](const char* name, const char* taxCode, qint64 commune) {
        return twins.of(s(name), s(taxCode), commune).empty();
    };
    auto found = twins.of(s("CTY CP DƯƠNG MINH"), {}, unit("F06"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().facility == id("F06"));
    CHECK(found.front().mark == TwinMark::BrandInCommune);
    CHECK(none("CTY CP DƯƠNG MINH", "", unit("F07"))); // another commune
    found = twins.of(s("CTY CP DƯƠNG MINH"), {}, 0); // not chosen yet
    REQUIRE(found.size() == 1);
    CHECK(found.front().mark == TwinMark::Brand);
    CHECK(none("CTY CP DƯƠNG MINH", "9900000256", unit("F06"))); // the tax codes say that they are two
    CHECK(none("Công ty CP Đường Minh", "", unit("F06")));
    found = twins.of(s("Tên khác hẳn"), s("99000 00062"), unit("F07"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().mark == TwinMark::TaxCode);
    CHECK(none("Chi nhánh Công ty CP Dương Minh", "9900000062-001", unit("F06"))); // a branch has a code of its own
    CHECK(twins.of(s("Công ty CP Dương Minh"), s("9900000062"), unit("F06"), id("F06")).empty()); // itself
    CHECK(none("", "", unit("F06")));
    CHECK(none("???", "", unit("F06")));
}

TEST_CASE_METHOD(District, "what is compared follows every change of the file, undo included", "[twins]")
{
    FacilityTwins twins(database);
    CHECK(twins.of(s("Mộc Hòa"), {}, unit("F06")).empty());
    const qint64 made = add("F21", "HTX Mộc Hoà", "", "F06");
    REQUIRE(twins.of(s("Mộc Hòa"), {}, unit("F06")).size() == 1);
    {
        Transaction transaction(database, s("đổi tên"));
        Record record = facility("F21");
        record["name"] = s("HTX Gạch Hòa");
        Table(database, facilityDictionary()).update(record);
        transaction.commit();
    }
    CHECK(twins.of(s("Mộc Hòa"), {}, unit("F06")).empty());
    CHECK(twins.of(s("Gạch Hoà"), {}, unit("F06")).front().facility == made);
    undo(database);
    CHECK(twins.of(s("Gạch Hoà"), {}, unit("F06")).empty());
    undo(database);
    CHECK(twins.of(s("Mộc Hòa"), {}, unit("F06")).empty());
}

TEST_CASE_METHOD(District, "all pairs of the file are listed by strength until a person says that they are two",
                 "[twins]")
{
    CHECK(FacilityTwins(database).pairs(100).empty()); // "công ty cổ phần" alone makes no twins
    const qint64 sameTax = add("F21", "Xưởng Bún", "9900000104", "F01");
    const qint64 sameBrand = add("F22", "CTY CP DƯƠNG MINH", "", "F06");
    const qint64 elsewhere = add("F23", "HTX Dương Minh", "", "F01");
    FacilityTwins twins(database);
    auto pairs = twins.pairs(100);
    REQUIRE(pairs.size() == 4);
    CHECK((pairs[0].first == id("F09") && pairs[0].second == sameTax && pairs[0].mark == TwinMark::TaxCode));
    CHECK((pairs[1].first == id("F06") && pairs[1].second == sameBrand && pairs[1].mark == TwinMark::BrandInCommune));
    CHECK((pairs[2].first == id("F06") && pairs[2].second == elsewhere && pairs[2].mark == TwinMark::Brand));
    CHECK(twins.pairs(2).size() == 2);
    isTwo(sameBrand, id("F06")); // in whatever order
    pairs = twins.pairs(100);
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[1].mark == TwinMark::Brand);
    CHECK(twins.of(s("CTY CP DƯƠNG MINH"), {}, unit("F06"), sameBrand).empty());
    undo(database);
    CHECK(twins.pairs(100).size() == 4);
}

TEST_CASE("a hundred thousand facilities are compared at every key", "[.][twins][measure]")
{
    District district;
    {
        Transaction transaction(district.database, s("nhiều"));
        district.database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
                                  " INSERT INTO facility (code, name, unit_id, start_date)"
                                  " SELECT 'N' || i, 'Công ty TNHH Thương mại và Dịch vụ Đại Đồng ' || i, (SELECT "
                                  "min(unit_id) FROM facility),"
                                  " '2015-01-01' FROM n");
        transaction.commit();
    }
    FacilityTwins twins(district.database);
    QElapsedTimer timer;
    timer.start();
    CHECK(twins.of(s("CTY TNHH TM Đại Đồng"), {}, 0).empty());
    WARN("first: " << timer.restart() << " ms");
    for (int i = 0; i < 1000; ++i) twins.of(s("CTY TNHH Thương mại & dịch vụ Đại Đồng 77"), {}, 0);
    WARN("1000 keys: " << timer.restart() << " ms");
    district.add("F99", "Công ty TNHH thương mại và dịch vụ Đại Đồng 77", "", "F01");
    timer.restart();
    CHECK(twins.of(s("CTY TNHH Thương mại & dịch vụ Đại Đồng 77"), {}, 0).size() == 2);
    WARN("after one change: " << timer.restart() << " ms");
    CHECK(twins.pairs(1000).size() == 1);
    WARN("pairs: " << timer.restart() << " ms");
}
