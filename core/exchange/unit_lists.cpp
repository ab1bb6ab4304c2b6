// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unit_lists.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/administrative_unit.h"
#include "core/record/vietnamese.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// The list says how things stood on 25 July 2026. Units of Đồng Nai changed type and name on 30 April 2026, all others
/// stand as since 1 July 2025 (Nghị quyết 202/2025/QH15, QĐ 19/2025/QĐ-TTg).
QString validFrom(const QString& province)
{
    return province == QLatin1String("75") ? QStringLiteral("2026-04-30") : QStringLiteral("2025-07-01");
}

const QString& source()
{
    static const QString words
        = QStringLiteral("QĐ 19/2025/QĐ-TTg, NQ 237/NQ-UBTVQH16; github thanglequoc/vietnamese-provinces-database, "
                         "25/7/2026");
    return words;
}

QString typeOf(const QString& name)
{
    if (name.startsWith(QStringLiteral("Phường "))) return QStringLiteral("ward");
    if (name.startsWith(QStringLiteral("Đặc khu "))) return QStringLiteral("special_zone");
    return QStringLiteral("commune");
}

/// The list compiled in: province_code,province,commune_code,commune,…; no cell before these has a comma.
std::vector<UnitList> readLists()
{
    QFile file(QStringLiteral(":/units/communes_2026.csv"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the list of communes is not compiled in");
    std::vector<UnitList> lists;
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char(','));
        auto list = std::find_if(lists.begin(), lists.end(), [&](const UnitList& l) { return l.code == cells[0]; });
        if (list == lists.end()) list = lists.insert(lists.end(), {cells[0], cells[1], {}});
        list->communes.push_back({cells[2], cells[3], typeOf(cells[3])});
    }
    for (UnitList& list : lists)
        std::stable_sort(list.communes.begin(), list.communes.end(),
                         [](const ListedUnit& a, const ListedUnit& b) { return sortKey(a.name) < sortKey(b.name); });
    std::sort(lists.begin(), lists.end(), [](const UnitList& a, const UnitList& b) { return a.code < b.code; });
    return lists;
}

/// The unit of that code that still stands, else a new one.
qint64 unitId(Table& table, const ListedUnit& unit, const QString& level, qint64 parent, const QString& from)
{
    for (const Record& stored : table.where("code", unit.code))
        if (stored.text("name") == unit.name && stored.text("valid_to").isEmpty()) return stored.id;
    Record record(administrativeUnitDictionary());
    record["code"] = unit.code;
    record["name"] = unit.name;
    record["type"] = unit.type;
    record["level"] = level;
    if (parent != 0) record["parent_id"] = parent;
    record["valid_from"] = valueOf(from);
    record["source"] = source();
    return table.insert(record);
}

} // namespace

const std::vector<UnitList>& unitLists()
{
    static const std::vector<UnitList> lists = readLists();
    return lists;
}

qint64 addUnitList(Database& database, const QString& province, const QString& commune)
{
    for (const UnitList& list : unitLists()) {
        if (list.code != province) continue;
        Table table(database, administrativeUnitDictionary());
        const bool isCity = list.name.startsWith(QStringLiteral("Thành phố"));
        const qint64 above = unitId(
            table, {list.code, list.name, isCity ? QStringLiteral("central_city") : QStringLiteral("province")},
            QStringLiteral("province"), 0, {});
        qint64 chosen = commune.isEmpty() ? above : 0;
        for (const ListedUnit& unit : list.communes) {
            if (!commune.isEmpty() && unit.code != commune) continue;
            const qint64 id = unitId(table, unit, QStringLiteral("commune"), above, validFrom(province));
            if (unit.code == commune) chosen = id;
        }
        return chosen;
    }
    return 0;
}

} // namespace core
