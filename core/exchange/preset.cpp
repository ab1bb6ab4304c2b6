// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/preset_writer.h"
#include "core/record/administrative_unit.h"
#include "core/record/office_head.h"
#include "core/record/plan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

/// What a preset says of itself, with the years of an annual one put in.
QJsonObject presetOf(const QString& id, int year)
{
    QFile file(QStringLiteral(":/presets/%1.json").arg(id));
    if (!presetIds().contains(id) || !file.open(QIODevice::ReadOnly))
        throw Error(QStringLiteral("no preset %1").arg(id),
                    Database::tr("There is no preset “%1”. The presets are: %2.")
                        .arg(id, presetIds().join(QStringLiteral(", "))),
                    Error::Kind::Request, QStringLiteral("no_preset"));
    QByteArray json = file.readAll();
    json.replace("\"{base_year}\"", QByteArray::number(year - 1)).replace("{year}", QByteArray::number(year));
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QStringList presetIds()
{
    QStringList ids;
    for (const QString& file :
         QDir(QStringLiteral(":/presets")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids << file.chopped(5);
    return ids;
}

QJsonObject presetData(const QString& id) { return presetOf(id, QDate::currentDate().year()); }

std::vector<Preset> presets(int year)
{
    std::vector<Preset> list;
    for (const QString& id : presetIds()) {
        const QJsonObject json = presetOf(id, year), plan = json[QStringLiteral("plans")][0].toObject();
        const auto text = [&](const char* key) { return plan[QLatin1String(key)].toString(); };
        list.push_back({id, text("code"), text("number"), text("issuer"), text("title"), text("level"),
                        plan[QStringLiteral("annual")].toBool(), QDate::fromString(text("period_from"), Qt::ISODate),
                        QDate::fromString(text("period_to"), Qt::ISODate)});
    }
    std::stable_sort(list.begin(), list.end(), [](const Preset& a, const Preset& b) { return a.from < b.from; });
    return list;
}

qint64 addPreset(Database& database, const QString& id, std::optional<int> year)
{
    return PresetWriter(database).writeOwn(presetOf(id, year.value_or(QDate::currentDate().year())));
}

qint64 addHigherPlan(Database& database, const QString& id)
{
    const QJsonObject preset = presetData(id);
    const QString code = preset[QStringLiteral("plans")][0][QStringLiteral("code")].toString();
    if (Table(database, planDictionary()).first("code", code)) throw planExists(code);
    return PresetWriter(database).writeHigher(preset);
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
    const OfficeHead head = officeHead(name);
    office["issuer"] = head.issuer.join(QLatin1Char('\n'));
    if (head.kind != OfficeHead::Kind::Other) {
        office["superior"] = valueOf(head.superior);
        office["symbol"] = head.symbol;
        office["authority"] = head.authority.join(QLatin1Char('\n'));
        office["place"] = head.place;
        office["level"] = head.level;
    }
    office["recipients"] = Value{};
    office["addressee"] = Value{};
    if (stored)
        table.update(office);
    else
        table.insert(office);
}

} // namespace core
