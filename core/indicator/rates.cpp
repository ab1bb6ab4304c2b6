// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/rates.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/record/vietnamese.h"

#include <algorithm>

namespace core {

QHash<qint64, Answers> answersOf(const Database& database, int year, int carryYears, const QDate& asOf)
{
    QHash<qint64, Answers> all;
    Stream rows(database,
                "SELECT facility_id, awareness, adoption, year FROM survey WHERE year BETWEEN ? AND ?"
                " AND (date IS NULL OR date <= ?) ORDER BY year DESC");
    rows.bind(1, qint64(year - carryYears))
        .bind(2, qint64(year))
        .bind(3, asOf.isValid() ? asOf.toString(Qt::ISODate) : QStringLiteral("9999-12-31"));
    while (rows.next()) {
        Answers& answers = all[rows.integer(0)];
        const bool carried = rows.integer(3) != year;
        if (answers.awareness == Answer::Unknown && !rows.isNull(1)) {
            answers.awareness = awarenessAnswer(rows.text(1));
            answers.carriedAwareness = carried;
        }
        if (answers.adoption == Answer::Unknown && !rows.isNull(2)) {
            answers.adoption = adoptionAnswer(rows.text(2));
            answers.carriedAdoption = carried;
        }
    }
    return all;
}

std::optional<Ratio> Rate::share() const
{
    return population() > 0 ? std::optional(Ratio(yes, population())) : std::nullopt;
}

std::optional<Ratio> Rate::ofSurveyed() const
{
    return yes + no > 0 ? std::optional(Ratio(yes, yes + no)) : std::nullopt;
}

std::optional<Ratio> Rate::high() const
{
    return population() > 0 ? std::optional(Ratio(yes + unknown, population())) : std::nullopt;
}

std::optional<Ratio> Rate::official(OfficialRate rate) const
{
    return rate == OfficialRate::OfPopulation ? share() : ofSurveyed();
}

void Rate::add(Answer answer, bool isCarried)
{
    switch (answer) {
    case Answer::Yes: ++yes; break;
    case Answer::No: ++no; break;
    case Answer::Unknown: ++unknown; return;
    }
    if (isCarried) ++carried;
}

Answer answerTo(Question question, const Answers& answers)
{
    return question == Question::Awareness ? answers.awareness : answers.adoption;
}

static void count(Rate& rate, Question question, const Answers& answers)
{
    rate.add(answerTo(question, answers),
             question == Question::Awareness ? answers.carriedAwareness : answers.carriedAdoption);
}

Rate rateOf(const Population& population, const QHash<qint64, Answers>& answers, Question question, const Scope& scope,
            const std::function<bool(const FacilityState&)>& filter)
{
    Rate rate;
    for (const FacilityState& facility : population.facilities())
        if (population.holds(facility, scope) && (!filter || filter(facility)))
            count(rate, question, answers.value(facility.id));
    return rate;
}

/// The name of a sector up to its first bracket or semicolon: enough to know it by beside its code.
static QString shortSector(const QString& name)
{
    QString text = name;
    for (const QString& end : {QStringLiteral(" ("), QStringLiteral(";"), QStringLiteral(" và sản xuất sản phẩm từ")})
        text = text.section(end, 0, 0);
    return text;
}

std::vector<GroupRate> ratesBy(const Database& database, const Population& population,
                               const QHash<qint64, Answers>& answers, Question question, Grouping grouping,
                               const Scope& scope)
{
    QHash<QString, QString> labels;
    if (grouping == Grouping::Commune) {
        for (Stream rows(database, "SELECT id, name FROM administrative_unit"); rows.next();)
            labels.insert(QString::number(rows.integer(0)), rows.text(1));
        Stream earlier(database,
                       "SELECT unit_id, name FROM administrative_unit_past WHERE valid_until > ?"
                       " ORDER BY unit_id, valid_until DESC");
        earlier.bind(1, population.day().toString(Qt::ISODate));
        while (earlier.next()) labels.insert(QString::number(earlier.integer(0)), earlier.text(1));
    } else if (grouping == Grouping::Sector) {
        Stream rows(database,
                    "SELECT i.code, i.name FROM industry AS i LEFT JOIN industry_list AS l ON l.version = i.version"
                    " WHERE i.level = 2 ORDER BY coalesce(l.valid_from, '') <= ?, l.valid_from"); // the list in force
                                                                                                  // is read last
        rows.bind(1, population.day().toString(Qt::ISODate));
        while (rows.next()) labels.insert(rows.text(0), rows.text(0) + QLatin1Char(' ') + shortSector(rows.text(1)));
    } else if (grouping == Grouping::Zone) {
        for (Stream rows(database, "SELECT id, name FROM zone"); rows.next();)
            labels.insert(QString::number(rows.integer(0)), rows.text(1));
        labels.insert(QStringLiteral("0"), QStringLiteral("Ngoài khu, cụm công nghiệp"));
    } else {
        labels = {{QStringLiteral("L"), QStringLiteral("Lớn")},
                  {QStringLiteral("V"), QStringLiteral("Vừa")},
                  {QStringLiteral("N"), QStringLiteral("Nhỏ")},
                  {QStringLiteral("SN"), QStringLiteral("Siêu nhỏ")},
                  {QStringLiteral("HTX"), QStringLiteral("Hợp tác xã")},
                  {QStringLiteral("HKD"), QStringLiteral("Hộ kinh doanh")}};
    }
    const auto keyOf = [&](const FacilityState& facility) {
        switch (grouping) {
        case Grouping::Commune: return QString::number(facility.unit);
        case Grouping::Sector: return facility.industry.left(2);
        case Grouping::Size: return facility.size;
        case Grouping::Zone: return QString::number(facility.zone);
        }
        return QString();
    };
    QHash<QString, GroupRate> groups;
    for (const FacilityState& facility : population.facilities()) {
        if (!population.holds(facility, scope)) continue;
        const QString key = keyOf(facility);
        GroupRate& group = groups[key];
        group.key = key;
        count(group.rate, question, answers.value(facility.id));
    }
    std::vector<GroupRate> list;
    for (GroupRate group : groups) {
        group.label = labels.value(group.key, group.key.isEmpty() ? QStringLiteral("Chưa rõ") : group.key);
        list.push_back(group);
    }
    std::sort(list.begin(), list.end(), [](const GroupRate& a, const GroupRate& b) {
        if (a.key.isEmpty() != b.key.isEmpty()) return b.key.isEmpty();
        if (a.rate.population() != b.rate.population()) return a.rate.population() > b.rate.population();
        return sortKey(a.label) < sortKey(b.label);
    });
    return list;
}

} // namespace core
