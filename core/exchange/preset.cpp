// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/administrative_unit.h"
#include "core/record/plan.h"
#include "core/record/vietnamese.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace core {

namespace {

QJsonObject presetNamed(const QString& id)
{
    QFile file(QStringLiteral(":/presets/%1.json").arg(id));
    if (!presetIds().contains(id) || !file.open(QIODevice::ReadOnly))
        throw Error(QStringLiteral("no preset %1").arg(id),
                    Database::tr("There is no preset “%1”. The presets are: %2.")
                        .arg(id, presetIds().join(QStringLiteral(", "))),
                    Error::Kind::Request, QStringLiteral("no_preset"));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Fills the fields that have the name of a JSON key; numbers of Number and Share fields are plain decimals.
void fill(Record& record, const QJsonObject& json)
{
    for (const Field& field : record.dictionary().fields) {
        const QJsonValue value = json[QLatin1String(field.name)];
        if (value.isUndefined()) continue;
        Value& cell = record[field.name];
        if (field.type == FieldType::Number || field.type == FieldType::Share)
            cell = Decimal::fromPlain(value.toString())->raw();
        else if (value.isString())
            cell = value.toString();
        else
            cell = value.isBool() ? qint64(value.toBool()) : value.toInteger();
    }
}

class PresetWriter {
public:
    explicit PresetWriter(Database& database) : m_database(database) { }

    void write(const QJsonObject& preset)
    {
        addUnits(preset[QStringLiteral("units")].toArray());
        addOffice(preset[QStringLiteral("office")].toObject());
        for (const QJsonValue& plan : preset[QStringLiteral("plans")].toArray()) addPlan(plan.toObject());
    }

private:
    void addUnits(const QJsonArray& units)
    {
        Table table(m_database, administrativeUnitDictionary());
        for (const QJsonValue& value : units) {
            const QJsonObject json = value.toObject();
            Record unit(administrativeUnitDictionary());
            fill(unit, json);
            const QString parent = json[QStringLiteral("parent")].toString();
            if (m_units.contains(parent)) unit["parent_id"] = m_units[parent];
            const QString code = unit.text("code");
            bool known = false;
            for (const Record& stored : table.where("code", code))
                if (stored["name"] == unit["name"] && stored["valid_to"] == unit["valid_to"]) {
                    known = true;
                    m_units[code] = stored.id;
                }
            if (!known) m_units[code] = table.insert(unit);
        }
    }

    void addOffice(const QJsonObject& json)
    {
        Table table(m_database, officeDictionary());
        auto stored = table.record(1);
        const QString name = stored ? stored->text("name") : QString();
        if (json.isEmpty() || (stored && !isEmpty((*stored)["issuer"]))) return;
        Record office = stored.value_or(Record(officeDictionary()));
        fill(office, json);
        if (!name.isEmpty()) office["name"] = name;
        office["practice"] = qint64(0);
        if (const QString unit = json[QStringLiteral("unit")].toString(); m_units.contains(unit))
            office["unit_id"] = m_units[unit];
        if (stored)
            table.update(office);
        else
            table.insert(office);
    }

    void addPlan(const QJsonObject& json)
    {
        Table plans(m_database, planDictionary());
        Record plan(planDictionary());
        plan["own"] = qint64(1);
        plan["official_rate"] = QStringLiteral("population");
        plan["carry_years"] = qint64(0);
        fill(plan, json);
        if (const QString area = json[QStringLiteral("area")].toString(); m_units.contains(area))
            plan["area_id"] = m_units[area];
        if (const auto parent = plans.first("code", json[QStringLiteral("parent")].toString()))
            plan["parent_id"] = parent->id;
        if (plans.first("code", plan.text("code")))
            throw Error(QStringLiteral("plan exists"),
                        Database::tr("The plan “%1” is in the file already.").arg(plan.text("code")),
                        Error::Kind::Request, QStringLiteral("exists"));
        const qint64 id = plans.insert(plan);
        qint64 position = 0;
        for (const QJsonValue& value : json[QStringLiteral("targets")].toArray()) {
            Record target(targetDictionary());
            target["cohort"] = QStringLiteral("adopters");
            target["reading_confirmed"] = qint64(0);
            fill(target, value.toObject());
            target["plan_id"] = id;
            target["position"] = ++position;
            Table(m_database, targetDictionary()).insert(target);
        }
        position = 0;
        for (const QJsonValue& value : json[QStringLiteral("documents")].toArray()) {
            Record document(documentDictionary());
            fill(document, value.toObject());
            document["plan_id"] = id;
            document["position"] = ++position;
            Table(m_database, documentDictionary()).insert(document);
        }
    }

    Database& m_database;
    QHash<QString, qint64> m_units; ///< By code, of this preset.
};

} // namespace

QStringList presetIds()
{
    QStringList ids;
    for (const QString& file :
         QDir(QStringLiteral(":/presets")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids << file.chopped(5);
    return ids;
}

void addPreset(Database& database, const QString& id) { PresetWriter(database).write(presetNamed(id)); }

/// How an office of this name stands on paper: "UBND huyện X" issues as ỦY BAN NHÂN DÂN / HUYỆN X, "Phòng Kinh tế huyện
/// X" as PHÒNG KINH TẾ under UBND HUYỆN X (domain: Nghị định 30/2020, Phụ lục I).
static void fillHead(Record& office, const QString& name)
{
    static const QRegularExpression committee(QStringLiteral("^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+(.+)$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression department(
        QStringLiteral("^(Phòng .+?)\\s+((?:huyện|quận|thị xã|thành phố|xã|phường) .+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression typeWord(
        QStringLiteral("^(huyện|quận|thị xã|thành phố|tỉnh|xã|phường|đặc khu)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    QString area;
    if (const auto match = committee.match(name); match.hasMatch()) {
        area = match.captured(2);
        office["issuer"] = QStringLiteral("ỦY BAN NHÂN DÂN\n%1").arg(area.toUpper());
        office["superior"] = Value{};
        office["symbol"] = QStringLiteral("UBND");
        office["authority"] = QStringLiteral("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
    } else if (const auto under = department.match(name); under.hasMatch()) {
        area = under.captured(2);
        office["issuer"] = under.captured(1).toUpper();
        office["superior"] = QStringLiteral("UBND %1").arg(area.toUpper());
        office["symbol"] = QStringLiteral("PKT");
        office["authority"] = QStringLiteral("TRƯỞNG PHÒNG");
    } else {
        office["issuer"] = name.toUpper();
    }
    if (!area.isEmpty()) {
        QString place = area;
        office["place"] = place.remove(typeWord);
        const QString folded = fold(area);
        office["level"] = folded.startsWith(QLatin1String("tinh ")) ? QStringLiteral("province")
            : folded.startsWith(QLatin1String("xa ")) || folded.startsWith(QLatin1String("phuong "))
            ? QStringLiteral("commune")
            : QStringLiteral("district");
    }
    office["recipients"] = Value{};
    office["addressee"] = Value{};
}

void setOfficeName(Database& database, const QString& name)
{
    Table table(database, officeDictionary());
    const auto stored = table.record(1);
    if (stored && stored->text("name") == name) return;
    Record office = stored.value_or(Record(officeDictionary()));
    office["name"] = name;
    if (!stored) {
        office["level"] = QStringLiteral("district");
        office["practice"] = qint64(0);
    }
    office["unit_id"] = Value{};
    fillHead(office, name);
    if (stored)
        table.update(office);
    else
        table.insert(office);
}

} // namespace core
