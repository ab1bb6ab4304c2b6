// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field_changes.h"

#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

std::vector<FieldChange> fieldChanges(const CanonicalSheet& sheet, const Dictionary& dictionary, const Row& before,
                                      const Row& after,
                                      const std::function<QString(int field, const Value& value)>& shown)
{
    std::vector<FieldChange> changes;
    if (before == after) return changes;
    const auto words = [&](int field, const Value& value) {
        return shown ? shown(field, value) : display(dictionary.fields[size_t(field)], value);
    };
    for (const CanonicalColumn& column : sheet.columns) {
        if (!column.table || qstrcmp(column.table, dictionary.table) != 0) continue;
        const int field = dictionary.indexOf(QLatin1String(column.field));
        const Value &old = before[size_t(field)], &now = after[size_t(field)];
        if (old == now) continue;
        // Two columns may stand for one field (code and name of the commune): the last one tells it.
        if (!changes.empty() && &column != sheet.columns.data()) {
            const CanonicalColumn& last = *(&column - 1);
            if (last.field && qstrcmp(last.field, column.field) == 0) changes.pop_back();
        }
        changes.push_back({QString::fromUtf8(column.heading), words(field, old), words(field, now),
                           dictionary.fields[size_t(field)].dated});
    }
    return changes;
}

void take(Value& stored, Value&& given)
{
    if (stored == given) return;
    const auto* text = std::get_if<QString>(&stored);
    if (text && tidy(*text) == textOf(given)) return;
    stored = std::move(given);
}

void warnIfNotRunning(SheetReader& reader, int column, int year, const QDate& start, const QDate& stop)
{
    const QString form = QStringLiteral("dd/MM/yyyy");
    if (start.isValid() && year < start.year())
        reader.warn(column, "before_start",
                    QCoreApplication::translate("Import", "The year %1 is before the start of the facility (%2).")
                        .arg(QString::number(year), start.toString(form)));
    else if (stop.isValid() && stop <= QDate(year, 1, 1))
        reader.warn(column, "after_stop",
                    QCoreApplication::translate("Import", "In the year %1 the facility had stopped (%2).")
                        .arg(QString::number(year), stop.toString(form)));
}

} // namespace core
