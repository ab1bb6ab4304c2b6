// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/resource_list.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/resource.h"

namespace core {

namespace {

Error refused(const QString& message, const QString& code)
{
    return Error(QStringLiteral("resource: %1").arg(code), message, Error::Kind::Request, code);
}

void refuseUsed(const Database& database, qint64 resource)
{
    const QString user = resourceUsedBy(database, resource);
    if (user.isEmpty()) return;
    throw refused(
        Database::tr("A resource that is used is not changed in place. %1 Nothing was changed. Add another one.")
            .arg(user),
        QStringLiteral("resource_used"));
}

void refuse(const Problems& problems)
{
    if (!problems.empty())
        throw refused(Database::tr("%1 Nothing was changed.").arg(problems.front().message), problems.front().code);
}

QString step(const QString& words, const Record& resource)
{
    return QStringLiteral("%1 – %2: %3").arg(title(resourceDictionary()), words, resource.text("name"));
}

} // namespace

QString resourceUsedBy(const Database& database, qint64 resource)
{
    Statement made(database, "SELECT 1 FROM change WHERE table_name = 'resource' AND record_id = ? AND before IS NULL");
    if (!made.bind(1, resource).step()) return Database::tr("It came with the program.");
    struct User {
        const char* sql;
        QString words;
    };
    for (const auto& [sql, words] :
         {User{"SELECT f.code || ' (' || c.year || ')' FROM consumption AS c JOIN facility AS f ON f.id = c.facility_id"
               " WHERE c.resource_id = ? LIMIT 1",
               Database::tr("the consumption of %1")},
          User{"SELECT s.name FROM factor AS f JOIN factor_set AS s ON s.id = f.factor_set_id WHERE f.resource_id = ?"
               " LIMIT 1",
               Database::tr("the factors “%1”")},
          User{"SELECT f.code FROM solution AS s JOIN facility AS f ON f.id = s.facility_id WHERE s.resource_id = ?"
               " LIMIT 1",
               Database::tr("a solution of %1")},
          User{"SELECT f.code FROM adjustment AS a JOIN facility AS f ON f.id = a.facility_id WHERE a.resource_id = ?"
               " LIMIT 1",
               Database::tr("an adjustment of %1")}}) {
        Statement row(database, sql);
        if (row.bind(1, resource).step()) return Database::tr("Used by %1.").arg(words.arg(row.text(0)));
    }
    return {};
}

Record proposedResource(const Database& database)
{
    Record resource(resourceDictionary());
    Statement taken(database, "SELECT 1 FROM resource WHERE code = ?");
    for (int number = 1; isEmpty(resource["code"]); ++number) {
        const QString free = QStringLiteral("TN%1").arg(number, 2, 10, QLatin1Char('0'));
        if (!taken.bind(1, free).step()) resource["code"] = free;
        taken.reset();
    }
    return resource;
}

Problems checkResource(const Database& database, const Record& resource)
{
    Problems problems;
    for (const char* field : {"code", "name", "measure", "unit", "source"})
        if (auto problem = validate(resource.dictionary().field(QLatin1String(field)), resource[field]))
            problems.push_back(*problem);
    if (!problems.empty()) return problems;
    for (const char* field : {"code", "name"}) {
        Statement other(database,
                        QByteArray("SELECT name FROM resource WHERE ") + field + " = ? COLLATE NOCASE AND id <> ?");
        if (other.bind(1, resource[field]).bind(2, resource.id).step())
            problems.push_back({QString::fromLatin1(field),
                                Database::tr("“%1” has it already. Choose another one.").arg(other.text(0)),
                                Severity::Error,
                                QStringLiteral("taken"),
                                {}});
    }
    return problems;
}

qint64 addResource(Database& database, const Record& resource)
{
    refuse(checkResource(database, resource));
    Record made = resource;
    made.id = 0;
    Statement last(database, "SELECT coalesce(max(position), 0) + 1 FROM resource");
    last.step();
    made["position"] = last.integer(0);
    last.reset();
    Transaction transaction(database, step(Database::tr("added"), made));
    const qint64 id = Table(database, resourceDictionary()).insert(made);
    transaction.commit();
    return id;
}

void correctResource(Database& database, const Record& resource)
{
    refuseUsed(database, resource.id);
    refuse(checkResource(database, resource));
    Table table(database, resourceDictionary());
    auto stored = table.record(resource.id);
    if (!stored) return;
    for (const char* field : {"code", "name", "measure", "unit", "source"}) (*stored)[field] = resource[field];
    Transaction transaction(database, step(Database::tr("corrected"), resource));
    table.update(*stored);
    transaction.commit();
}

void removeResource(Database& database, qint64 resource)
{
    refuseUsed(database, resource);
    Table table(database, resourceDictionary());
    const auto record = table.record(resource);
    if (!record) return;
    Transaction transaction(database, step(Database::tr("removed"), *record));
    table.remove(resource);
    transaction.commit();
}

} // namespace core
