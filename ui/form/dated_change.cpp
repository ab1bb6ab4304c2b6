// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/dated_change.h"

#include "core/database/database.h"
#include "core/database/later_change.h"
#include "core/database/record_names.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Words about changes that hold from a day on.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DatedChange)
};

} // namespace

QString valueWords(const core::Database& database, const core::Field& field, const core::Value& value)
{
    const auto id = core::integerOf(value);
    if (field.type != core::FieldType::Reference || !id) return core::display(field, value);
    return core::recordName(database, QString::fromLatin1(field.refersTo), *id);
}

QString laterChangeWords(const core::Table& table, const DatedChange& change, const QDate& day)
{
    QStringList sentences;
    for (const core::Field& field : table.dictionary().fields) {
        if (!field.dated || change.before[field.name] == change.now[field.name]) continue;
        if (QLatin1String(field.name) == QLatin1String("industry_version")) continue; // goes with the code
        const auto later = core::laterChange(table, change.before, field.name, day);
        if (!later) continue;
        const QString value
            = core::isEmpty(later->value) ? Words::tr("blank") : valueWords(table.database(), field, later->value);
        sentences << Words::tr("%1: a later change is known already. From %2 on it is “%3”; what was typed holds only "
                               "until then.")
                         .arg(core::label(field), later->day.toString(QStringLiteral("dd/MM/yyyy")), value);
    }
    return sentences.join(QLatin1Char(' '));
}

void storeChangedSince(core::Table table, const std::vector<DatedChange>& changes, const QDate& day,
                       const QString& action)
{
    core::Transaction transaction(table.database(), action);
    for (const DatedChange& change : changes) {
        table.update(change.before);
        table.updateFrom(change.now, day);
    }
    transaction.commit();
}

} // namespace ui
