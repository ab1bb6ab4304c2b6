// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset_writer.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/preset.h"
#include "core/record/administrative_unit.h"
#include "core/record/funding.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/task.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

namespace {

QJsonArray arrayOf(const QJsonObject& json, const char* key) { return json[QLatin1String(key)].toArray(); }
QString textOf(const QJsonObject& json, const char* key) { return json[QLatin1String(key)].toString(); }

} // namespace

Error planExists(const QString& code)
{
    return {QStringLiteral("plan exists"), Database::tr("The plan “%1” is in the file already.").arg(code),
            Error::Kind::Request, QStringLiteral("exists")};
}

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

qint64 PresetWriter::write(const QJsonObject& preset, bool own)
{
    addUnits(arrayOf(preset, "units"));
    addOrganisations(arrayOf(preset, "organisations"));
    if (own) addOffice(preset[QStringLiteral("office")].toObject());
    // the first plan before those above it, so that its rows come first
    qint64 first = 0;
    for (const QJsonValue& plan : arrayOf(preset, "plans")) {
        const qint64 id = addPlan(plan.toObject(), own && first == 0);
        if (first == 0) first = id;
    }
    findParents(arrayOf(preset, "plans"));
    return first;
}

qint64 PresetWriter::writeOwn(const QJsonObject& preset) { return write(preset, true); }

qint64 PresetWriter::writeHigher(const QJsonObject& preset) { return write(preset, false); }

void PresetWriter::addUnits(const QJsonArray& units)
{
    Table table(m_database, administrativeUnitDictionary());
    for (const QJsonValue& value : units) {
        const QJsonObject json = value.toObject();
        Record unit(administrativeUnitDictionary());
        fill(unit, json);
        const QString parent = textOf(json, "parent");
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

void PresetWriter::addOrganisations(const QJsonArray& organisations)
{
    Table table(m_database, organisationDictionary());
    for (const QJsonValue& value : organisations) {
        Record organisation(organisationDictionary());
        fill(organisation, value.toObject());
        const QString name = organisation.text("name");
        const auto stored = table.first("name", name);
        m_organisations[name] = stored ? stored->id : table.insert(organisation);
    }
}

void PresetWriter::addOffice(const QJsonObject& json)
{
    Table table(m_database, officeDictionary());
    const auto stored = table.record(1);
    if (json.isEmpty() || (stored && !stored->text("name").isEmpty())) return;
    Record office = stored.value_or(Record(officeDictionary()));
    fill(office, json);
    office["practice"] = qint64(0);
    if (const QString unit = textOf(json, "unit"); m_units.contains(unit)) office["unit_id"] = m_units[unit];
    if (stored)
        table.update(office);
    else
        table.insert(office);
}

/// A plan that is not of a certain office takes the name, area and level of the office of the file.
void PresetWriter::takeOffice(Record& plan) const
{
    const auto office = Table(m_database, officeDictionary()).record(1);
    if (!office) return;
    plan["issuer"] = (*office)["name"];
    plan["area_id"] = (*office)["unit_id"];
    plan["signer"] = (*office)["signer"];
    plan["level"] = (*office)["level"];
}

QString PresetWriter::freeCode(const QString& code) const
{
    const Table plans(m_database, planDictionary());
    QString free = code;
    for (int i = 2; plans.first("code", free); ++i) free = QStringLiteral("%1-%2").arg(code).arg(i);
    return free;
}

qint64 PresetWriter::addPlan(const QJsonObject& json, bool own)
{
    Table plans(m_database, planDictionary());
    Record plan(planDictionary());
    plan["official_rate"] = QStringLiteral("population");
    plan["carry_years"] = qint64(0);
    fill(plan, json);
    plan["own"] = qint64(own);
    if (const QString area = textOf(json, "area"); m_units.contains(area)) plan["area_id"] = m_units[area];
    if (json[QStringLiteral("annual")].toBool()) { // every year anew
        takeOffice(plan);
        plan["code"] = freeCode(plan.text("code"));
    }
    if (auto stored = plans.first("code", plan.text("code"))) {
        if (!own) return stored->id;
        if (stored->integer("own") == 1) throw planExists(plan.text("code"));
        (*stored)["own"] = qint64(1); // until now a higher plan of another one
        plans.update(*stored);
        return stored->id;
    }
    const qint64 id = plans.insert(plan);
    addRows(targetDictionary(), id, arrayOf(json, "targets"),
            {{QStringLiteral("cohort"), QStringLiteral("adopters")}, {QStringLiteral("reading_confirmed"), 0}});
    addRows(documentDictionary(), id, arrayOf(json, "documents"));
    addRows(planTextDictionary(), id, arrayOf(json, "texts"));
    addRows(responsibilityDictionary(), id, arrayOf(json, "responsibilities"),
            {{QStringLiteral("state"), QStringLiteral("open")}});
    addRows(planFundingDictionary(), id, arrayOf(json, "funding"));
    addTasks(id, arrayOf(json, "tasks"));
    return id;
}

void PresetWriter::addRows(const Dictionary& dictionary, qint64 plan, const QJsonArray& rows,
                           const QJsonObject& defaults)
{
    Table table(m_database, dictionary);
    qint64 position = 0;
    for (const QJsonValue& value : rows) {
        Record record(dictionary);
        fill(record, defaults);
        fill(record, value.toObject());
        record["plan_id"] = plan;
        record["position"] = ++position;
        if (const QString name = textOf(value.toObject(), "organisation"); !name.isEmpty())
            record["organisation_id"] = m_organisations.value(name);
        table.insert(record);
    }
}

void PresetWriter::addTasks(qint64 plan, const QJsonArray& tasks)
{
    Table table(m_database, taskDictionary()), supports(m_database, taskSupportDictionary());
    qint64 position = 0;
    for (const QJsonValue& value : tasks) {
        const QJsonObject json = value.toObject();
        Record task(taskDictionary());
        task["state"] = QStringLiteral("open");
        fill(task, json);
        task["plan_id"] = plan;
        task["position"] = ++position;
        if (const QString lead = textOf(json, "lead"); !lead.isEmpty()) task["lead_id"] = m_organisations.value(lead);
        const qint64 id = table.insert(task);
        for (const QJsonValue& name : arrayOf(json, "support")) {
            Record support(taskSupportDictionary());
            support["task_id"] = id;
            support["organisation_id"] = m_organisations.value(name.toString());
            supports.insert(support);
        }
    }
}

/// A higher plan that is not in the file comes from the preset of that id.
void PresetWriter::findParents(const QJsonArray& plans)
{
    Table table(m_database, planDictionary());
    for (const QJsonValue& value : plans) {
        const QJsonObject json = value.toObject();
        const QString code = textOf(json, "parent");
        if (code.isEmpty()) continue;
        if (!table.first("code", code) && presetIds().contains(code))
            PresetWriter(m_database).writeHigher(presetData(code));
        auto plan = table.first("code", textOf(json, "code"));
        const auto parent = table.first("code", code);
        if (!plan || !parent || plan->integer("parent_id")) continue; // somebody else's choice stays
        (*plan)["parent_id"] = parent->id;
        table.update(*plan);
    }
}

} // namespace core
