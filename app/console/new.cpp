// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/preset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

/// Makes a data file and fills it; if filling fails no file is left.
Answer make(const QString& path, const std::function<void(core::Database&)>& fill)
{
    {
        core::Database database(path, core::Database::Mode::Create);
        try {
            fill(database);
        } catch (...) {
            QFile::remove(path);
            throw;
        }
    }
    return {{{QStringLiteral("file"), path}}, path};
}

} // namespace

Answer runNew(const QCommandLineParser& parsed, const QStringList& arguments)
{
    return make(arguments[0], [&](core::Database& database) {
        core::Transaction transaction(database, core::Database::tr("New data file"));
        core::markAsBeginning(database, transaction.changeSet());
        QStringList ids = parsed.values(QStringLiteral("preset"));
        // the office of a file with a local and a national plan is the local one
        std::stable_partition(ids.begin(), ids.end(), [](const QString& id) {
            return core::presetData(id)[QStringLiteral("plans")][0][QStringLiteral("level")]
                != QStringLiteral("strategy");
        });
        for (const QString& id : ids) core::addPreset(database, id);
        if (parsed.isSet(QStringLiteral("office")))
            core::setOfficeName(database,
                                parsed.value(QStringLiteral("office")).normalized(QString::NormalizationForm_C));
        transaction.commit();
    });
}

Answer runSample(const QCommandLineParser&, const QStringList& arguments)
{
    return make(arguments[0], [](core::Database& database) { core::fillPracticeDistrict(database); });
}

} // namespace app
