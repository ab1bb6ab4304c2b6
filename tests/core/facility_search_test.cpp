// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/facility_search.h"
#include "core/database/table.h"
#include "core/record/administrative_unit.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"

#include <random>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// 400 facilities whose names are drawn from few words, so that many share theirs.
struct Drawn {
    Drawn()
    {
        Transaction transaction(database, s("test"));
        Table units(database, administrativeUnitDictionary()), facilities(database, facilityDictionary());
        std::vector<qint64> communes;
        for (const char* name : {"Xã Tam Đồng", "Xã Tiền Phong", "Thị trấn Quang Minh", "Xã 2 Tháng 9"}) {
            Record unit(administrativeUnitDictionary());
            unit["code"] = QStringLiteral("0%1").arg(100 + communes.size());
            unit["name"] = s(name);
            unit["type"] = s("commune");
            unit["level"] = s("commune");
            communes.push_back(units.insert(unit));
            communeNames << s(name);
        }
        for (int i = 0; i < 400; ++i) {
            Record facility(facilityDictionary());
            QStringList name;
            for (int word = int(chance() % 5); word >= 0; --word) name << drawn();
            facility["code"] = QStringLiteral("F%1").arg(i, 3, 10, QLatin1Char('0'));
            facility["name"] = name.join(QLatin1Char(' '));
            facility["start_date"] = s("2010-01-01");
            const size_t commune = chance() % communes.size();
            facility["unit_id"] = communes[commune];
            const qint64 id = facilities.insert(facility);
            names.insert(id, name.join(QLatin1Char(' ')));
            codes.insert(id, facility.text("code") + QLatin1Char(' ') + communeNames[qsizetype(commune)]);
        }
        transaction.commit();
        ids = facilityIds(database, {});
    }
    QString drawn()
    {
        static const QStringList words{s("đường"), s("dương"), s("Đương"), s("Việt"), s("viết"), s("D2"),  s("22"),
                                       s("2"),     s("Mộc"),   s("mọc"),   s("МОК"),  s("мир"),  s("hòa"), s("hoà"),
                                       s("quý"),   s("quí"),   s("a"),     s("an"),   s("Ăn"),   s("x-y")};
        return words[qsizetype(chance() % size_t(words.size()))];
    }
    static bool hasAll(const QStringList& words, const QStringList& wanted)
    {
        return std::all_of(wanted.begin(), wanted.end(), [&](const QString& start) {
            return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(start); });
        });
    }
    /// What a search means, word by word.
    std::vector<qint64> meant(const QString& search) const
    {
        const QStringList wanted = foldedWords(search);
        if (wanted.isEmpty()) return ids;
        std::vector<qint64> exact, others;
        for (const qint64 id : ids) {
            if (!hasAll(foldedWords(codes[id] + QLatin1Char(' ') + names[id]), wanted)) continue;
            const bool same = hasAll(comparable(names[id]).split(QLatin1Char(' ')),
                                     comparable(search).split(QLatin1Char(' '), Qt::SkipEmptyParts));
            (same ? exact : others).push_back(id);
        }
        exact.insert(exact.end(), others.begin(), others.end());
        return exact;
    }

    Database database{QStringLiteral(":memory:"), Database::Mode::Create};
    std::mt19937 chance{20181231};
    std::vector<qint64> ids;
    QHash<qint64, QString> names, codes;
    QStringList communeNames;
};

} // namespace

TEST_CASE_METHOD(Drawn, "a search that goes on key by key finds what a fresh one finds", "[table]")
{
    const FacilitySearch typing(database);
    int found = 0;
    for (int round = 0; round < 60; ++round) {
        const QString wanted = drawn() + QLatin1Char(' ') + drawn() + (round % 3 == 0 ? s(" tam") : QString());
        QString typed;
        for (const QChar c : wanted) {
            typed += c;
            if (chance() % 9 == 0) typed.chop(2); // taken back
            if (chance() % 9 == 0) typed.prepend(s("f1 ")); // typed before
            CAPTURE(typed);
            const std::vector<qint64> hits = typing.filter(ids, typed);
            CHECK(hits == meant(typed));
            CHECK(hits == FacilitySearch(database).filter(ids, typed));
            found += !hits.empty();
        }
    }
    CHECK(found > 200);
}

TEST_CASE_METHOD(Drawn, "the order of what is searched, and the register itself, may change between two keys",
                 "[table]")
{
    FacilitySearch typing(database);
    CHECK(typing.filter(ids, s("d")) == meant(s("d")));
    std::reverse(ids.begin(), ids.end());
    CHECK(typing.filter(ids, s("du")) == meant(s("du")));
    ids.erase(ids.begin(), ids.begin() + 150);
    ids.push_back(99'999); // not in the register
    CHECK(typing.filter(ids, s("duo")) == meant(s("duo")));
    ids.pop_back();
    const qint64 renamed = ids[7];
    {
        Transaction transaction(database, s("test"));
        Table facilities(database, facilityDictionary());
        Record facility = *facilities.record(renamed);
        facility["name"] = s("Dương Đường Duyên");
        facilities.update(facility);
        transaction.commit();
    }
    typing.follow({s("survey")});
    typing.follow({s("facility")});
    names[renamed] = s("Dương Đường Duyên");
    CHECK(typing.filter(ids, s("duong")) == meant(s("duong")));
    CHECK(typing.filter(ids, s("duong duy")).front() == renamed);
}

namespace {

/// Facilities that are told apart by their numbers.
struct Numbered {
    Numbered()
    {
        Transaction transaction(database, s("test"));
        Record commune(administrativeUnitDictionary());
        commune["code"] = s("09001");
        commune["name"] = s("Xã Tam Đồng");
        commune["type"] = s("commune");
        commune["level"] = s("commune");
        unit = Table(database, administrativeUnitDictionary()).insert(commune);
        add("F01", "Gỗ Việt", "0101234567", "0912 345 678");
        add("F02", "Cơ khí Hòa", "0107654321-001", "024.3885.1234; 0987654399");
        add("F4567", "Nhựa An", "0109999990", "");
        add("F04", "Kho 4567", "", "");
        transaction.commit();
    }
    void add(const char* code, const char* name, const char* taxCode, const char* phone)
    {
        Record facility(facilityDictionary());
        facility["code"] = s(code);
        facility["name"] = s(name);
        facility["tax_code"] = s(taxCode);
        facility["phone"] = s(phone);
        facility["unit_id"] = unit;
        facility["start_date"] = s("2010-01-01");
        Table(database, facilityDictionary()).insert(facility);
    }
    /// The codes of what a search finds, in its order.
    std::string found(const char* search) const
    {
        QStringList codes;
        for (const qint64 id : words.filter(facilityIds(database, {}), s(search))) codes << facilityCode(database, id);
        return codes.join(QLatin1Char(' ')).toStdString();
    }

    Database database{QStringLiteral(":memory:"), Database::Mode::Create};
    FacilitySearch words{database};
    qint64 unit = 0;
};

} // namespace

TEST_CASE_METHOD(Numbered, "the last digits of a tax code or a phone number find their facility", "[table]")
{
    CHECK(found("4321") == "F02");
    CHECK(found("5678") == "F01"); // across the blank of 0912 345 678
    CHECK(found("38851234") == "F02");
    CHECK(found("4399") == "F02"); // the second phone
    CHECK(found("0912345678") == "F01"); // typed in one, stored in groups
    CHECK(found("654321001") == "F02");
    CHECK(found("12340987") == ""); // the end of one phone and the beginning of the next
    CHECK(found("0987 viet") == "");
    CHECK(found("5678 viet") == "F01");
    CHECK(found("5678 4567 tam") == "F01");
    CHECK(found("8888") == "");
}

TEST_CASE_METHOD(Numbered, "what begins with the digits comes before what has them inside", "[table]")
{
    CHECK(found("4567") == "F04 F01 F4567");
    CHECK(found("567") == ""); // three digits are in too many numbers
    CHECK(found("0101") == "F01");
}

TEST_CASE_METHOD(Numbered, "the inside of a number is found key by key and back again", "[table]")
{
    for (const auto& [typed, codes] : {std::pair("4", "F04"),
                                       {"45", "F04"},
                                       {"456", "F04"},
                                       {"4567", "F04 F01 F4567"},
                                       {"4567 g", "F01"},
                                       {"4567", "F04 F01 F4567"},
                                       {"456", "F04"},
                                       {"3456", "F01"}}) {
        CAPTURE(typed);
        CHECK(found(typed) == codes);
    }
}

TEST_CASE_METHOD(Numbered, "a changed phone number is found by its new end", "[table]")
{
    CHECK(found("7788") == "");
    {
        Transaction transaction(database, s("test"));
        Table facilities(database, facilityDictionary());
        Record facility = *facilities.first("code", s("F04"));
        facility["phone"] = s("0243 997 788");
        facilities.update(facility);
        transaction.commit();
    }
    words.follow({s("facility")});
    CHECK(found("7788") == "F04");
}
