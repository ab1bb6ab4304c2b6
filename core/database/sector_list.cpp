// SPDX-License-Identifier: GPL-3.0-or-later
// Sector lists among the list versions.
#include "core/database/list_refusals.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/resource.h"

#include <QRegularExpression>
#include <QSet>

namespace core {

namespace {

/// A letter for a section, two to five digits below it.
bool isCode(const QString& code)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z]|[0-9]{2,5})$"));
    return form.match(code).hasMatch();
}

} // namespace

Record sectorOf(const QString& code, const QString& name, const QString& section)
{
    Record sector(industryDictionary());
    const bool letter = code.size() == 1;
    sector["code"] = code;
    sector["name"] = name;
    sector["level"] = qint64(letter ? 1 : code.size());
    if (!letter) sector["parent_code"] = valueOf(code.size() == 2 ? section : code.left(code.size() - 1));
    sector["priority"] = qint64(0);
    return sector;
}

Problems checkSector(const Database& database, const QString& version, const Record& sector)
{
    if (!isCode(sector.text("code")))
        return {wrongField("code", Database::tr("A code of VSIC is a letter or two to five digits."), "code")};
    if (sector.text("name").trimmed().isEmpty())
        return {wrongField("name", Database::tr("A sector needs a name."), "missing")};
    Statement other(database, "SELECT 1 FROM industry WHERE version = ? AND code = ? AND id <> ?");
    if (other.bind(1, version).bind(2, sector["code"]).bind(3, sector.id).step())
        return {wrongField("code", Database::tr("Another sector of the list has the code %1.").arg(sector.text("code")),
                           "taken")};
    return {};
}

QString makeSectorList(Database& database, const Record& head, const std::vector<Record>& sectors)
{
    refuse(checkHead(database, DatedList::Industries, {}, head));
    if (sectors.empty())
        throw refusedList(Database::tr("A sector list needs sectors. Nothing was changed."), QStringLiteral("empty"));
    QSet<QString> priority;
    Statement marked(database, "SELECT DISTINCT code FROM industry WHERE priority = 1");
    while (marked.step()) priority << marked.text(0);
    Transaction transaction(database,
                            listStep(DatedList::Industries, Database::tr("new version"), head.text("version")));
    Record own = head;
    own.id = 0;
    Table(database, industryListDictionary()).insert(own);
    Table table(database, industryDictionary());
    QSet<QString> codes;
    for (Record sector : sectors) {
        sector.id = 0;
        sector["version"] = head["version"];
        sector["source"] = Value{}; // its document says it
        sector["priority"] = qint64(priority.contains(sector.text("code")));
        refuse(checkSector(database, {}, sector));
        if (codes.contains(sector.text("code")))
            throw refusedList(
                Database::tr("The code %1 stands twice in the list. Nothing was changed.").arg(sector.text("code")),
                QStringLiteral("taken"));
        codes << sector.text("code");
        table.insert(sector);
    }
    transaction.commit();
    return head.text("version");
}

qint64 addSector(Database& database, const QString& version, const Record& sector)
{
    unusedVersion(database, DatedList::Industries, version);
    refuse(checkSector(database, version, sector));
    Record made = sector;
    made.id = 0;
    made["version"] = version;
    Transaction transaction(database, listStep(DatedList::Industries, Database::tr("row added"), sector.text("code")));
    const qint64 id = Table(database, industryDictionary()).insert(made);
    transaction.commit();
    return id;
}

void removeSector(Database& database, const QString& version, qint64 id)
{
    unusedVersion(database, DatedList::Industries, version);
    Transaction transaction(database, listStep(DatedList::Industries, Database::tr("row removed"), version));
    Table(database, industryDictionary()).remove(id);
    transaction.commit();
}

} // namespace core
