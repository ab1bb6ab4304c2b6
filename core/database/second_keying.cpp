// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/second_keying.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/stored_row.h"
#include "core/database/table.h"
#include "core/ratio.h"
#include "core/record/entry.h"
#include "core/record/unit_of_measure.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace core {

using Decision = KeyingMismatch::Decision;

static QString joined(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

/// The unit of an amount: of a consumption that of the heading unless it tells another.
static QString unitIn(const YearColumn& column, const QString& amount)
{
    return column.kind == YearColumn::Kind::Consumption ? YearEntry::unitTold(column, amount)
                                                        : YearEntry::typedUnit(amount);
}

/// Whether both tell the same amount, be it in other units or without the marks of the unit: 736,4 MWh and 736400 kWh,
/// 1300 chiếc and 1300 chiec.
static bool isSameAmount(const YearColumn& column, const QString& first, const QString& second)
{
    if (!column.takesUnit()) return false;
    const auto one = integerOf(YearEntry::read(column, first).value);
    const auto other = integerOf(YearEntry::read(column, second).value);
    if (!one || !other) return false;
    const QString unit = unitIn(column, first), otherUnit = unitIn(column, second);
    if (unit.isEmpty() != otherUnit.isEmpty()) return false;
    return converted(*one, unitOfMeasure(unitWithMarks(unit, {otherUnit})),
                     unitOfMeasure(unitWithMarks(otherUnit, {unit})))
        == other;
}

static bool isSame(const YearColumn& column, const QString& first, const QString& second)
{
    const auto isBlank = [](const QString& answer) { return answer.isEmpty() || answer.endsWith(QLatin1Char('X')); };
    return first == second || isSameAmount(column, first, second)
        || (column.isQuestion() && isBlank(first) && isBlank(second));
}

/// What was decided, as far as the figure that stands there now bears it out: one that was corrected since is neither
/// keying and is to be decided anew.
static Decision decisionOf(const Record& entry, const YearColumn& column, const QString& now)
{
    const QString decided = entry.text("decision");
    if (decided.isEmpty()) return Decision::Open;
    const bool isFirst = isSame(column, now, entry.text("first")), isSecond = isSame(column, now, entry.text("value"));
    if (!isFirst && !isSecond) return Decision::Open;
    if (isFirst && isSecond) return decided == QLatin1String("second") ? Decision::Second : Decision::First;
    return isSecond ? Decision::Second : Decision::First;
}

/// Brings back the record that a blank second figure removed, with all that stood in it besides the figure and the
/// files attached to it. Nothing if there is a record again.
static void bringBackRemoved(Database& database, const KeyingMismatch& mismatch, const Record& entry)
{
    const QByteArray table = mismatch.column.dictionary().table;
    const QString id = QStringLiteral("id"), uuid = QStringLiteral("uuid");
    qint64 step = 0;
    QJsonObject row;
    {
        Statement removed(database,
                          "SELECT c.change_set_id, c.before FROM change AS e JOIN change AS c"
                          " ON c.change_set_id = e.change_set_id AND c.table_name = ? AND c.after IS NULL"
                          " WHERE e.table_name = 'second_entry' AND e.record_id = ?"
                          " AND json_extract(e.after, '$.decision') = 'second'"
                          // An entry that was made since may have the id of one that was forgotten.
                          " AND json_extract(e.after, '$.facility_id') = ? AND json_extract(e.after, '$.year') = ?"
                          " AND json_extract(e.after, '$.subject') = ?"
                          " AND json_extract(c.before, '$.facility_id') = json_extract(e.after, '$.facility_id')"
                          " AND json_extract(c.before, '$.year') = json_extract(e.after, '$.year')"
                          " AND coalesce(json_extract(c.before, '$.resource_id'), 0) = ?"
                          " ORDER BY c.id DESC LIMIT 1");
        removed.bind(1, QString::fromLatin1(table)).bind(2, entry.id);
        removed.bind(3, mismatch.facility).bind(4, *entry.integer("year")).bind(5, mismatch.column.subject());
        removed.bind(6, mismatch.column.resource);
        if (!removed.step()) return;
        step = removed.integer(0);
        row = QJsonDocument::fromJson(removed.text(1).toUtf8()).object();
    }
    const auto take = [&](const QByteArray& into, QJsonObject one) {
        for (const QString& mark : {id, uuid})
            if (hasRow(database, into, mark.toLatin1(), one[mark])) one.remove(mark);
        return insertStoredRow(database, into, one);
    };
    for (const QJsonObject& there : storedRows(database, table, "facility_id", mismatch.facility)) {
        bool same = true;
        for (const char* key : {"facility_id", "year", "resource_id", "product_id"})
            same = same && there[QLatin1String(key)] == row[QLatin1String(key)];
        if (same) return;
    }
    if (row.contains(QLatin1String("product_id"))
        && !hasRow(database, "product", id.toLatin1(), row[QLatin1String("product_id")]))
        return;
    const qint64 back = take(table, row);
    std::vector<QJsonObject> files;
    {
        Statement removed(database,
                          "SELECT before FROM change WHERE change_set_id = ? AND table_name = 'attachment'"
                          " AND after IS NULL AND json_extract(before, '$.table_name') = ? ORDER BY id");
        removed.bind(1, step).bind(2, QString::fromLatin1(table));
        while (removed.step()) files.push_back(QJsonDocument::fromJson(removed.text(0).toUtf8()).object());
    }
    for (QJsonObject& file : files) {
        file[QLatin1String("record_id")] = back;
        take("attachment", file);
    }
}

QString KeyingAgreement::rate() const
{
    const qint64 compared = qint64(cells.size()), agreeing = compared - qint64(mismatches.size());
    const QString share = QStringLiteral("%1/%2").arg(agreeing).arg(compared);
    if (compared == 0) return share;
    const Ratio ratio = Ratio(agreeing) / Ratio(compared);
    int places = 2; // more where two would round a slip away
    while (agreeing < compared && places < 8 && ratio.shownPercent(places).startsWith(QLatin1String("100"))) ++places;
    return QStringLiteral("%1 = %2").arg(share, ratio.shownPercent(places));
}

std::vector<qint64> SecondKeying::sample(std::span<const qint64> ids, size_t count)
{
    std::vector<qint64> chosen;
    std::sample(ids.begin(), ids.end(), std::back_inserter(chosen), count, *QRandomGenerator::global());
    return chosen;
}

std::vector<qint64> SecondKeying::begun() const
{
    Statement statement(*m_database,
                        "SELECT f.id FROM facility AS f WHERE EXISTS (SELECT 1 FROM second_entry AS s"
                        " WHERE s.facility_id = f.id AND s.year = ?) ORDER BY f.code, f.id");
    statement.bind(1, qint64(m_year));
    std::vector<qint64> ids;
    while (statement.step()) ids.push_back(statement.integer(0));
    return ids;
}

QHash<QString, QString> SecondKeying::values(qint64 facility) const
{
    Statement statement(*m_database, "SELECT subject, value FROM second_entry WHERE facility_id = ? AND year = ?");
    statement.bind(1, facility).bind(2, qint64(m_year));
    QHash<QString, QString> values;
    while (statement.step()) values.insert(statement.text(0), statement.text(1));
    return values;
}

std::optional<Record> SecondKeying::stored(qint64 facility, const QString& subject) const
{
    for (Record& entry : Table(*m_database, secondEntryDictionary()).where("facility_id", facility))
        if (entry.integer("year") == m_year && entry.text("subject") == subject) return std::move(entry);
    return {};
}

std::optional<Problem> SecondKeying::put(qint64 facility, const YearColumn& column, const QString& text)
{
    const Parsed parsed = YearEntry::read(column, text);
    if (parsed.problem) return parsed.problem;
    QString value = column.isQuestion() ? textOf(parsed.value) : editText(column.field(), parsed.value);
    if (column.takesUnit()) value = joined(value, YearEntry::typedUnit(text));
    const auto before = stored(facility, column.subject());
    Record entry = before.value_or(Record(secondEntryDictionary()));
    entry["facility_id"] = facility;
    entry["year"] = qint64(m_year);
    entry["subject"] = column.subject();
    entry["value"] = valueOf(value);
    entry["first"] = Value{};
    entry["decision"] = Value{};
    Transaction transaction(
        *m_database,
        Database::tr("%1 – %2 %3, second keying").arg(facilityCode(*m_database, facility), column.name).arg(m_year));
    Table table(*m_database, secondEntryDictionary());
    before ? table.update(entry) : void(table.insert(entry));
    transaction.commit();
    return {};
}

void SecondKeying::forget(std::span<const qint64> facilities)
{
    Transaction transaction(*m_database, Database::tr("Second keying %1 begins anew").arg(m_year));
    Table table(*m_database, secondEntryDictionary());
    for (const qint64 facility : facilities)
        for (const Record& entry : table.where("facility_id", facility))
            if (entry.integer("year") == m_year) table.remove(entry.id);
    transaction.commit();
}

KeyingAgreement SecondKeying::agreement(const std::vector<YearColumn>& columns,
                                        std::span<const qint64> facilities) const
{
    KeyingAgreement result;
    std::vector<qint64> begun;
    {
        const auto all = this->begun();
        std::copy_if(facilities.begin(), facilities.end(), std::back_inserter(begun),
                     [&](qint64 id) { return std::find(all.begin(), all.end(), id) != all.end(); });
    }
    if (begun.empty()) return result;
    result.forms = int(begun.size());
    std::vector<YearColumn> asked = columns;
    const auto isUnit = [](const YearColumn& column) { return column.kind == YearColumn::Kind::OutputUnit; };
    if (std::none_of(asked.begin(), asked.end(), isUnit))
        asked.push_back({YearColumn::Kind::OutputUnit, 0, {}, {}, true}); // also where it is hidden
    const auto unitColumn = size_t(std::find_if(asked.begin(), asked.end(), isUnit) - asked.begin());
    const std::vector<YearLine> lines = YearEntry(*m_database, m_year).lines(asked, begun);
    for (size_t row = 0; row < begun.size(); ++row) {
        const YearLine& line = lines[row];
        QHash<QString, Record> again;
        for (Record& entry : Table(*m_database, secondEntryDictionary()).where("facility_id", begun[row]))
            if (entry.integer("year") == m_year) again.insert(entry.text("subject"), std::move(entry));
        for (size_t i = 0; i < columns.size(); ++i) {
            const YearColumn& column = columns[i];
            const bool isOutput = column.kind == YearColumn::Kind::Output;
            if (column.kind == YearColumn::Kind::OutputUnit || (isOutput && line.products > 1)) continue;
            const auto found = again.constFind(column.subject());
            const bool keyed = found != again.constEnd();
            const QString second = keyed ? found->text("value") : QString();
            const Value value = line.cells[i].value;
            const bool unknown = column.isQuestion() && textOf(value).endsWith(QLatin1Char('X'));
            QString now = unknown ? QString() : column.isQuestion() ? textOf(value) : editText(column.field(), value);
            if (column.kind == YearColumn::Kind::Consumption)
                now = YearEntry::typedText(column, value, line.cells[i].unit);
            // The unit is compared where it was typed.
            if (isOutput && !YearEntry::typedUnit(second).isEmpty())
                now = joined(now, textOf(line.cells[unitColumn].value));
            QString first = now;
            const Decision decision = keyed ? decisionOf(*found, column, now) : Decision::Open;
            if (decision != Decision::Open) first = found->text("first");
            if (first.isEmpty() && !keyed) continue;
            result.cells.emplace_back(begun[row], column.subject());
            if (!isSame(column, first, second))
                result.mismatches.push_back({begun[row], line.code, line.name, column, first, second, decision});
        }
    }
    return result;
}

std::optional<Problem> SecondKeying::decide(const KeyingMismatch& mismatch, Decision decision)
{
    if (decision == mismatch.decision || decision == Decision::Open) return {};
    const auto before = stored(mismatch.facility, mismatch.column.subject());
    Record entry = before.value_or(Record(secondEntryDictionary()));
    entry["facility_id"] = mismatch.facility;
    entry["year"] = qint64(m_year);
    entry["subject"] = mismatch.column.subject();
    entry["first"] = valueOf(mismatch.first);
    entry["decision"] = decision == Decision::First ? QStringLiteral("first") : QStringLiteral("second");
    const QString action = decision == Decision::First ? Database::tr("%1 – %2 %3: first keying kept")
                                                       : Database::tr("%1 – %2 %3: second keying taken");
    Transaction transaction(*m_database, action.arg(mismatch.code, mismatch.column.name).arg(m_year));
    Table table(*m_database, secondEntryDictionary());
    before ? table.update(entry) : void(table.insert(entry));
    YearEntry figures(*m_database, m_year);
    // One who thinks again gets the first back.
    const bool wasTaken = mismatch.decision == Decision::Second;
    if (decision == Decision::First && wasTaken && before) bringBackRemoved(*m_database, mismatch, *before);
    if (decision == Decision::Second || wasTaken)
        if (auto problem = figures.put(mismatch.facility, mismatch.column,
                                       decision == Decision::Second ? mismatch.second : mismatch.first))
            return problem;
    transaction.commit();
    return {};
}

} // namespace core
