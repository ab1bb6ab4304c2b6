// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/figures.h"
#include "core/indicator/figures_json.h"
#include "core/record/plan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

Answer runPlans(const QCommandLineParser&, const QStringList& arguments)
{
    core::Database database(arguments[0], core::Database::Mode::Read);
    QJsonArray plans;
    QStringList lines;
    for (const core::Record& plan : core::Table(database, core::planDictionary()).all("period_from, id")) {
        plans.append(QJsonObject{{QStringLiteral("id"), plan.text("code")},
                                 {QStringLiteral("number"), plan.text("number")},
                                 {QStringLiteral("date"), plan.text("date")},
                                 {QStringLiteral("title"), plan.text("title")},
                                 {QStringLiteral("issuer"), plan.text("issuer")},
                                 {QStringLiteral("own"), plan.integer("own") == 1},
                                 {QStringLiteral("period_from"), plan.text("period_from")},
                                 {QStringLiteral("period_to"), plan.text("period_to")}});
        lines << QStringLiteral("%1\t%2\t%3").arg(plan.text("code"), plan.text("number"), plan.text("title"));
    }
    return {{{QStringLiteral("plans"), plans}}, lines.join(QLatin1Char('\n'))};
}

Answer runIndicators(const QCommandLineParser& parsed, const QStringList& arguments)
{
    core::FigureRequest request;
    request.year = yearOf(parsed);
    request.plan = parsed.value(QStringLiteral("plan"));
    request.asOf = dateOption(parsed, QStringLiteral("as-of"));
    if (parsed.isSet(QStringLiteral("base-year"))) {
        bool ok = false;
        request.baseYear = parsed.value(QStringLiteral("base-year")).toInt(&ok);
        if (!ok || *request.baseYear < 1990 || *request.baseYear > 2200)
            throw UsageError(
                QCoreApplication::translate("Console", "Give the base year as a number: --base-year 2017."));
    }
    const core::Database database(arguments[0], core::Database::Mode::Read);
    const QJsonObject json = core::figuresJson(database, core::figuresOf(database, request));
    return {json, QString::fromUtf8(QJsonDocument(json).toJson()).trimmed()};
}

} // namespace app
