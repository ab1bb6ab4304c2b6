// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_date.h"

#include "core/database/database.h"

namespace core {

QDate defaultListDate(const Database& database)
{
    Statement statement(database, "SELECT max(period_to) FROM plan WHERE own <> 0");
    const QDate end = statement.step() ? QDate::fromString(statement.text(0), Qt::ISODate) : QDate();
    return end.isValid() ? end : QDate::currentDate();
}

} // namespace core
