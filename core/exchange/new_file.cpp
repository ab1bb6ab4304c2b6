// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/new_file.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/preset.h"
#include "core/exchange/unit_lists.h"
#include "core/record/administrative_unit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <functional>

namespace core {

namespace {

/// The office as the person named it. One of the preset's name is left to the preset, which knows more of it.
void writeOffice(Database& database, const NewFile& content)
{
    const QString name = content.office.simplified();
    const QJsonObject known
        = content.preset.isEmpty() ? QJsonObject() : presetData(content.preset)[QStringLiteral("office")].toObject();
    if (name.isEmpty() || name == known[QStringLiteral("name")].toString()) return;
    setOfficeName(database, name);
}

/// Level, place and area on top of what the name or the preset says.
void completeOffice(Database& database, const NewFile& content, qint64 unit)
{
    Table offices(database, officeDictionary());
    auto office = offices.record(1);
    if (!office) return;
    const Row before = office->row();
    if (!content.level.isEmpty()) (*office)["level"] = content.level;
    if (!content.place.trimmed().isEmpty()) (*office)["place"] = content.place.simplified();
    if (unit != 0) (*office)["unit_id"] = unit;
    if (office->row() != before) offices.update(*office);
}

void fillFile(Database& database, const NewFile& content)
{
    Transaction transaction(database, Database::tr("First start"));
    writeOffice(database, content);
    qint64 unit = 0;
    if (!content.province.isEmpty()) {
        unit = addUnitList(database, content.province, content.commune);
        const bool isOwnArea = !content.commune.isEmpty() || content.level == QLatin1String("province");
        if (!isOwnArea) unit = 0; // a part of the province whose name is not in the list
    }
    completeOffice(database, content, unit); // before the plan, which takes the office's name and area
    if (!content.preset.isEmpty()) {
        addPreset(database, content.preset, content.year > 0 ? std::optional(content.year) : std::nullopt);
        completeOffice(database, content, unit);
    }
    markAsBeginning(database, transaction.changeSet());
    transaction.commit();
}

void makeWith(const QString& path, const std::function<void(Database&)>& fill)
{
    if (QFileInfo::exists(path))
        throw Error(QStringLiteral("%1 exists").arg(path),
                    Database::tr("There is a file “%1” already; it was not touched. Choose another name or folder.")
                        .arg(QDir::toNativeSeparators(path)),
                    Error::Kind::Request, QStringLiteral("exists"));
    const QString draft = path + QStringLiteral(".new");
    const auto clear = [&] {
        for (const char* ending : {"", "-wal", "-shm", ".lock"}) QFile::remove(draft + QLatin1String(ending));
    };
    clear(); // of an attempt that the power cut ended
    struct Cleaner {
        std::function<void()> run;
        ~Cleaner() { run(); }
    } const cleaner{clear};
    {
        Database database(draft, Database::Mode::Create);
        fill(database);
    }
    if (!QFile::rename(draft, path))
        throw Error(QStringLiteral("%1 could not be renamed").arg(draft),
                    Database::tr("The file “%1” could not be written. Nothing was left behind. Choose a folder in "
                                 "which you may write, such as Documents.")
                        .arg(QDir::toNativeSeparators(path)),
                    Error::Kind::Request, QStringLiteral("unwritable"));
}

} // namespace

void makeFile(const QString& path, const NewFile& content)
{
    makeWith(path, [&](Database& database) { fillFile(database, content); });
}

void makePracticeFile(const QString& path) { makeWith(path, &fillPracticeDistrict); }

} // namespace core
