// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/database/stored_row.h"

#include <QStringList>

/// Every row that the file holds, by table and id, without what only grows: its history and the contents of
/// attachments.
inline QStringList fileContents(const core::Database& database)
{
    QStringList rows, tables;
    {
        core::Statement names(database,
                              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                              " AND name NOT IN ('change', 'change_set', 'attachment_content') ORDER BY name");
        while (names.step()) tables << names.text(0);
    }
    for (const QString& table : tables) {
        QStringList columns;
        for (const QString& column : core::columnsOfTable(database, table.toLatin1()))
            columns << QStringLiteral("quote(%1)").arg(column);
        core::Statement all(database,
                            "SELECT " + columns.join(QStringLiteral(" || ',' || ")).toLatin1() + " FROM "
                                + table.toLatin1() + " ORDER BY id");
        while (all.step()) rows << table + QLatin1Char(':') + all.text(0);
    }
    return rows;
}
