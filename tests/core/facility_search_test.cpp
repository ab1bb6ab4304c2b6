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
