// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explanation_inputs.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/record/unit.h"
#include "core/report/wording.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace core {

namespace {

constexpr size_t mostSteps = 5;

QString answerWords(Answer answer)
{
    return answer == Answer::Yes ? QStringLiteral("có")
        : answer == Answer::No   ? QStringLiteral("không")
                                 : QStringLiteral("chưa khảo sát");
}

/// What is written beside a survey about where it comes from.
QString sourceWords(const QString& source, const QString& date, const QString& surveyor)
{
    QStringList parts;
    if (!source.isEmpty()) parts << source;
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (day.isValid()) parts << QStringLiteral("phiếu %1").arg(dateWords(day));
    if (!surveyor.isEmpty()) parts << surveyor;
    return parts.isEmpty() ? dash : parts.join(QStringLiteral(", "));
}

/// Old and new value of what changed in a row of the inputs.
QString changeWords(const QString& before, const QString& after)
{
    const QJsonObject was = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject is = QJsonDocument::fromJson(after.toUtf8()).object();
    static const std::pair<const char*, const char*> fields[]
        = {{"awareness", "nhận thức"}, {"adoption", "áp dụng"}, {"quantity", "lượng"},
           {"unit", "đơn vị"},         {"count", "số lượng"},   {"value", "giá trị"}};
    const auto shown = [](const QJsonObject& row, const char* field) {
        const QJsonValue value = row[QLatin1String(field)];
        if (value.isNull() || value.isUndefined()) return dash;
        if (value.isString()) return value.toString();
        return qstrcmp(field, "count") == 0 ? QString::number(value.toInteger())
                                            : Decimal::fromRaw(value.toInteger()).toShown();
    };
    QStringList parts;
    for (const auto& [field, name] : fields)
        if (const QString from = shown(was, field), to = shown(is, field); from != to)
            parts << QStringLiteral("%1: %2 → %3").arg(QString::fromUtf8(name), from, to);
    return parts.join(QStringLiteral("; "));
}

struct Fact {
    QString name, unit, source;
    Decimal quantity;
    QString converted = {}; ///< " = 2.000 tấn", in the unit of the report year if that is another one.
};
struct FacilityFacts {
    std::map<int, std::vector<Fact>> outputs, uses; ///< By year.
};

/// Beside a base year in another unit, what it is in the unit of the report year: the table is computed by hand again.
void convertBase(std::vector<Fact>& base, const std::vector<Fact>& report)
{
    for (Fact& fact : base)
        for (const Fact& later : report) {
            if (later.name != fact.name || later.unit == fact.unit) continue;
            if (const auto unit = conversion(fact.unit, later.unit))
                fact.converted
                    = QStringLiteral(" = %1 %2")
                          .arg(shortNumber(
                                   Ratio(fact.quantity) * Ratio(BigInt(unit->numerator), BigInt(unit->denominator)), 6),
                               later.unit);
        }
}

std::map<qint64, FacilityFacts> factsOf(const Database& database, const CohortSavings& sums, int reportYear)
{
    std::map<qint64, int> baseYears;
    for (const CohortMember& member : sums.members) baseYears[member.figure->facility] = member.figure->baseYear;
    std::map<qint64, FacilityFacts> facts;
    std::set<int> years{reportYear};
    for (const auto& [facility, year] : baseYears) years.insert(year);
    const QByteArray wanted = " WHERE f.year IN (" + QByteArray("?, ").repeated(int(years.size()) - 1) + "?)"
        + (baseYears.size() == 1 ? " AND f.facility_id = ?" : "");
    const auto read = [&](const QByteArray& select, const QByteArray& order, auto place) {
        Statement rows(database, select + wanted + order);
        int parameter = 0;
        for (const int year : years) rows.bind(++parameter, qint64(year));
        if (baseYears.size() == 1) rows.bind(++parameter, baseYears.begin()->first);
        while (rows.step()) {
            const auto known = baseYears.find(rows.integer(0));
            const int year = int(rows.integer(1));
            if (known == baseYears.end() || (year != known->second && year != reportYear)) continue;
            (facts[rows.integer(0)].*place)[year].push_back(
                {rows.text(2), rows.text(3), rows.text(5), Decimal::fromRaw(rows.integer(4))});
        }
    };
    read("SELECT f.facility_id, f.year, p.name, f.unit, f.quantity, f.source FROM output AS f"
         " JOIN product AS p ON p.id = f.product_id",
         " ORDER BY p.id", &FacilityFacts::outputs);
    read("SELECT f.facility_id, f.year, r.name, f.unit, f.quantity, f.source FROM consumption AS f"
         " JOIN resource AS r ON r.id = f.resource_id",
         " ORDER BY r.position, r.id", &FacilityFacts::uses);
    for (auto& [facility, own] : facts)
        for (auto* of : {&own.outputs, &own.uses}) convertBase((*of)[baseYears[facility]], (*of)[reportYear]);
    return facts;
}

QString factWords(const std::map<int, std::vector<Fact>>& years, int year, bool named)
{
    const auto found = years.find(year);
    if (found == years.end() || found->second.empty()) return dash;
    QStringList parts;
    for (const Fact& fact : found->second)
        parts << (named || found->second.size() > 1
                      ? QStringLiteral("%1: %2 %3").arg(fact.name, fact.quantity.toShown(), fact.unit)
                      : QStringLiteral("%1 %2").arg(fact.quantity.toShown(), fact.unit))
                + fact.converted;
    return parts.join(QLatin1Char('\n'));
}

QString sourcesOf(const FacilityFacts& facts)
{
    QStringList sources;
    for (const auto* years : {&facts.outputs, &facts.uses})
        for (const auto& [year, list] : *years)
            for (const Fact& fact : list)
                if (!fact.source.isEmpty() && !sources.contains(fact.source)) sources << fact.source;
    return sources.isEmpty() ? dash : sources.join(QStringLiteral("; "));
}

} // namespace

std::vector<Explanation::Excluded> outsidePopulation(const Population& population, const Scope& scope)
{
    std::vector<Explanation::Excluded> list;
    for (const FacilityState& facility : population.facilities()) {
        if (population.holds(facility, scope)) continue;
        QString reason = QStringLiteral("ngoài phạm vi của chỉ tiêu");
        if (facility.start.isValid() && facility.start > population.day())
            reason = QStringLiteral("bắt đầu hoạt động %1").arg(dateWords(facility.start));
        else if (facility.stop.isValid() && facility.stop <= population.day())
            reason = QStringLiteral("ngừng hoạt động từ %1").arg(dateWords(facility.stop));
        else if (!facility.present)
            reason = QStringLiteral("tạm ngừng vào ngày %1").arg(dateWords(population.day()));
        list.push_back({facility.id, facilityName(population, facility.id), reason});
    }
    return list;
}

void addAnswers(Explanation& explanation, const Database& database, const Figures& figures, Question question,
                const Scope& scope)
{
    const bool awareness = question == Question::Awareness;
    struct Survey {
        QString level, source;
    };
    std::map<qint64, Survey> surveys;
    Stream rows(database, "SELECT facility_id, awareness, adoption, source, date, surveyor FROM survey WHERE year = ?");
    rows.bind(1, qint64(figures.year));
    while (rows.next())
        surveys[rows.integer(0)]
            = {rows.text(awareness ? 1 : 2), sourceWords(rows.text(3), rows.text(4), rows.text(5))};
    ReportTable& table = explanation.inputs;
    table.columns = {{QStringLiteral("Cơ sở"), 4, Align::Left},
                     {QStringLiteral("Tính là"), 1.4, Align::Left},
                     {QStringLiteral("Trả lời"), 3, Align::Left},
                     {QStringLiteral("Nguồn"), 2, Align::Left}};
    for (const FacilityState& facility : figures.population->facilities()) {
        if (!figures.population->holds(facility, scope)) continue;
        const Answers answers = figures.answers.value(facility.id);
        const Survey& survey = surveys[facility.id];
        QString level = survey.level.isEmpty()
            ? dash
            : QStringLiteral("%1 – %2").arg(survey.level,
                                            awareness ? awarenessWords(survey.level) : adoptionWords(survey.level));
        if (awareness ? answers.carriedAwareness : answers.carriedAdoption)
            level = QStringLiteral("lấy từ năm trước theo quy định của kế hoạch");
        table.rows.push_back({facilityName(*figures.population, facility.id), answerWords(answerTo(question, answers)),
                              level, survey.source.isEmpty() ? dash : survey.source});
        explanation.inputFacilities.push_back(facility.id);
    }
}

void addSavings(Explanation& explanation, const Database& database, const Figures& figures, const CohortSavings& sums)
{
    const bool natural = sums.onlyResource != 0;
    QString unit = QStringLiteral("TOE");
    if (natural) {
        Statement row(database, "SELECT unit FROM resource WHERE id = ?");
        if (row.bind(1, sums.onlyResource).step()) unit = row.text(0).section(QLatin1Char('|'), 0, 0);
    }
    ReportTable& table = explanation.inputs;
    table = {};
    explanation.inputFacilities.clear();
    table.columns = {{QStringLiteral("Cơ sở"), 3, Align::Left},
                     {QStringLiteral("Sản lượng năm gốc"), 1.8, Align::Right},
                     {QStringLiteral("Sản lượng %1").arg(figures.year), 1.8, Align::Right},
                     {QStringLiteral("Tiêu thụ năm gốc"), 1.9, Align::Right},
                     {QStringLiteral("Tiêu thụ %1 (E)").arg(figures.year), 1.9, Align::Right},
                     {QStringLiteral("Quy đổi X (%1)").arg(unit), 1.5, Align::Right},
                     {QStringLiteral("Mức tiết kiệm"), 1.4, Align::Right},
                     {QStringLiteral("Nguồn"), 1.4, Align::Left}};
    auto facts = factsOf(database, sums, figures.year);
    for (const CohortMember& member : sums.members) {
        const FacilitySaving& figure = *member.figure;
        const FacilityFacts& own = facts[figure.facility];
        QString expected = dash, saving = dash;
        if (figure.isComputable()) {
            saving = savingPercent(figure.saving(), sums.hasBand ? figures.band : Band{});
            const Wide raw = natural ? member.saving->expectedQuantity : member.saving->expected;
            expected = shortNumber(Ratio(bigInt(raw), BigInt(10'000'000'000)), natural ? 2 : 4);
        } else {
            explanation.excluded.push_back({figure.facility, facilityName(*figures.population, figure.facility),
                                            exclusionWords(figure.exclusion, figure.baseYear, figures.year)});
        }
        QString name = facilityName(*figures.population, figure.facility);
        if (figure.baseYear != figures.baseYear) name += QStringLiteral(" (năm gốc %1)").arg(figure.baseYear);
        const auto use = [&](int year, Wide energy) {
            QString words = factWords(own.uses, year, !natural);
            if (!natural && figure.isComputable())
                words += QStringLiteral("\n= %1 TOE")
                             .arg(shortNumber(Ratio(bigInt(energy), BigInt(10'000'000'000'000'000)), 6));
            return words;
        };
        table.rows.push_back(
            {name, factWords(own.outputs, figure.baseYear, false), factWords(own.outputs, figures.year, false),
             use(figure.baseYear, member.saving ? member.saving->base : 0),
             use(figures.year, member.saving ? member.saving->actual : 0), expected, saving, sourcesOf(own)});
        explanation.inputFacilities.push_back(figure.facility);
    }
}

QString factorWords(const Database& database, const Figures& figures)
{
    Statement rows(database,
                   "SELECT r.name, r.unit, f.toe_per_unit FROM factor AS f JOIN resource AS r ON r.id = f.resource_id"
                   " WHERE f.factor_set_id = ? AND EXISTS (SELECT 1 FROM consumption AS c WHERE c.resource_id = r.id"
                   " AND c.year IN (?, ?)) ORDER BY r.position, r.id");
    rows.bind(1, figures.savings->factorSet()).bind(2, qint64(figures.baseYear)).bind(3, qint64(figures.year));
    QStringList factors;
    while (rows.step())
        factors << QStringLiteral("%1: 1 %2 = %3 TOE")
                       .arg(rows.text(0), rows.text(1).section(QLatin1Char('|'), 0, 0),
                            Factor::fromRaw(rows.integer(2)).toShown());
    return factors.isEmpty() ? figures.factorSet
                             : QStringLiteral("%1 (%2)").arg(figures.factorSet, factors.join(QStringLiteral("; ")));
}

std::vector<Explanation::Change> latestChanges(const Database& database, const QStringList& tables,
                                               const QList<int>& years, qint64 facility)
{
    QByteArrayList names, marks;
    for (const QString& table : tables) names << "'" + table.toLatin1() + "'";
    for (qsizetype i = 0; i < years.size(); ++i) marks << "?";
    QByteArray sql = "SELECT s.id, s.at, s.user, s.action, s.why, c.before, c.after FROM change AS c"
                     " JOIN change_set AS s ON s.id = c.change_set_id WHERE c.table_name IN ("
        + names.join(", ") + ")";
    if (!years.isEmpty())
        sql += " AND json_extract(coalesce(c.after, c.before), '$.year') IN (" + marks.join(", ") + ")";
    if (facility != 0) sql += " AND json_extract(coalesce(c.after, c.before), '$.facility_id') = ?";
    Statement rows(database, sql + " ORDER BY c.id DESC");
    int place = 0;
    for (const int year : years) rows.bind(++place, qint64(year));
    if (facility != 0) rows.bind(++place, facility);
    std::vector<Explanation::Change> steps;
    qint64 last = 0;
    int count = 0;
    const auto finish = [&] {
        if (count > 1) steps.back().detail = QStringLiteral("%1 số liệu").arg(shownText(count, 0));
    };
    while (rows.step()) {
        if (rows.integer(0) != last) {
            finish();
            if (steps.size() == mostSteps) return steps;
            last = rows.integer(0);
            count = 0;
            steps.push_back(
                {rows.text(1), rows.text(2), rows.text(3), changeWords(rows.text(5), rows.text(6)), rows.text(4)});
        }
        ++count;
    }
    if (!steps.empty()) finish();
    return steps;
}

} // namespace core
