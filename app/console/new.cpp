// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/preset.h"

#include <QFile>

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
        for (const QString& preset : parsed.values(QStringLiteral("preset"))) core::addPreset(database, preset);
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
