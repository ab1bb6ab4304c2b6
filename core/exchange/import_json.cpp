// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_json.h"

#include "core/exchange/list_plan.h"

#include <QJsonArray>

namespace core {

namespace {

QJsonArray problems(const std::vector<ImportProblem>& list)
{
    QJsonArray array;
    for (const ImportProblem& problem : list)
        array.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                 {QStringLiteral("column"), problem.column},
                                 {QStringLiteral("code"), problem.code},
                                 {QStringLiteral("message"), problem.message},
                                 {QStringLiteral("suggestion"), problem.suggestion}});
    return array;
}

QJsonArray duplicates(const std::vector<SuspectedDuplicate>& list)
{
    QJsonArray array;
    for (const SuspectedDuplicate& twin : list)
        array.append(QJsonObject{{QStringLiteral("row"), twin.row},
                                 {QStringLiteral("code"), twin.code},
                                 {QStringLiteral("like"), twin.like},
                                 {QStringLiteral("skipped"), twin.skipped}});
    return array;
}

QJsonObject sheetJson(const RowsPlan& sheet)
{
    return {{QStringLiteral("sheet"), sheet.name},
            {QStringLiteral("rows"), sheet.rows},
            {QStringLiteral("new"), sheet.added},
            {QStringLiteral("changed"), int(sheet.changes.size())},
            {QStringLiteral("identical"), sheet.identical},
            {QStringLiteral("duplicates"), duplicates(sheet.duplicates)},
            {QStringLiteral("skipped"), sheet.skipped},
            {QStringLiteral("errors"), problems(sheet.errors)},
            {QStringLiteral("more_errors"), sheet.moreErrors},
            {QStringLiteral("warnings"), problems(sheet.warnings)},
            {QStringLiteral("more_warnings"), sheet.moreWarnings},
            {QStringLiteral("unknown_columns"), QJsonArray::fromStringList(sheet.unknownColumns)}};
}

} // namespace

QJsonObject importJson(const ImportPlan& plan, bool committed)
{
    QJsonArray sheets;
    for (const SheetPlan& sheet : plan.sheets) sheets.append(sheetJson(sheet));
    return {{QStringLiteral("sheets"), sheets},
            {QStringLiteral("skipped_sheets"), QJsonArray::fromStringList(plan.skippedSheets)},
            {QStringLiteral("committed"), committed}};
}

QJsonObject importJson(std::span<const ListPlan> plans, bool committed)
{
    QJsonArray sheets;
    for (const ListPlan& plan : plans) sheets.append(sheetJson(plan));
    return {{QStringLiteral("sheets"), sheets},
            {QStringLiteral("skipped_sheets"), QJsonArray()},
            {QStringLiteral("committed"), committed}};
}

} // namespace core
