// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/form_piles.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/table.h"
#include "core/record/entry.h"

namespace core {

static qint64 formInPile(const Database& database, qint64 pile, qint64 facility)
{
    Statement statement(database, "SELECT id FROM entry_batch_form WHERE entry_batch_id = ? AND facility_id = ?");
    return statement.bind(1, pile).bind(2, facility).step() ? statement.integer(0) : 0;
}

std::vector<FormPile> FormPiles::all() const
{
    Statement statement(
        *m_database,
        "SELECT b.id, b.name, (SELECT count(*) FROM entry_batch_form AS f WHERE f.entry_batch_id = b.id)"
        " FROM entry_batch AS b WHERE b.year = ? ORDER BY b.id");
    statement.bind(1, qint64(m_year));
    std::vector<FormPile> piles;
    while (statement.step()) piles.push_back({statement.integer(0), statement.text(1), int(statement.integer(2))});
    return piles;
}

QString FormPiles::nameOf(qint64 pile) const
{
    const auto record = Table(*m_database, entryBatchDictionary()).record(pile);
    return record ? record->text("name") : QString();
}

std::optional<Problem> FormPiles::nameProblem(const QString& name, qint64 pile) const
{
    const Field& field = entryBatchDictionary().field(QLatin1String("name"));
    if (auto problem = validate(field, valueOf(name.trimmed()))) return problem;
    for (const FormPile& other : all())
        if (other.id != pile && other.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return Problem{QStringLiteral("name"),
                           Database::tr("There is a pile “%1” already.").arg(other.name),
                           Severity::Error,
                           QStringLiteral("twice"),
                           {}};
    return {};
}

qint64 FormPiles::make(const QString& name)
{
    Record pile(entryBatchDictionary());
    pile["year"] = qint64(m_year);
    pile["name"] = name.trimmed();
    Transaction transaction(*m_database, Database::tr("Pile %1").arg(name.trimmed()));
    const qint64 id = Table(*m_database, entryBatchDictionary()).insert(pile);
    transaction.commit();
    return id;
}

void FormPiles::rename(qint64 pile, const QString& name)
{
    Table piles(*m_database, entryBatchDictionary());
    auto record = piles.record(pile);
    if (!record) return;
    Transaction transaction(*m_database, Database::tr("Pile %1: new name").arg(record->text("name")));
    (*record)["name"] = name.trimmed();
    piles.update(*record);
    transaction.commit();
}

void FormPiles::remove(qint64 pile)
{
    Transaction transaction(*m_database, Database::tr("Pile %1 removed").arg(nameOf(pile)));
    // One by one, so that the history has every row and can bring it back.
    Table forms(*m_database, entryBatchFormDictionary()), totals(*m_database, controlTotalDictionary());
    for (const Record& form : forms.where("entry_batch_id", pile)) forms.remove(form.id);
    for (const Record& total : totals.where("entry_batch_id", pile)) totals.remove(total.id);
    Table(*m_database, entryBatchDictionary()).remove(pile);
    transaction.commit();
}

std::vector<ListEntry> FormPiles::facilities() const
{
    Statement statement(*m_database,
                        "SELECT id, code, name, tax_code FROM facility WHERE start_date <= ?"
                        " AND (stop_date IS NULL OR stop_date > ?) ORDER BY code, id");
    statement.bind(1, QStringLiteral("%1-12-31").arg(m_year)).bind(2, QStringLiteral("%1-01-01").arg(m_year));
    std::vector<ListEntry> entries;
    while (statement.step())
        entries.push_back({statement.integer(0), QStringLiteral("%1  %2").arg(statement.text(1), statement.text(2)),
                           statement.text(3)});
    return entries;
}

bool FormPiles::add(qint64 pile, qint64 facility)
{
    if (formInPile(*m_database, pile, facility) != 0) return false;
    Statement last(*m_database, "SELECT coalesce(max(position), 0) FROM entry_batch_form WHERE entry_batch_id = ?");
    last.bind(1, pile).step();
    Record form(entryBatchFormDictionary());
    form["entry_batch_id"] = pile;
    form["facility_id"] = facility;
    form["position"] = last.integer(0) + 1;
    last.reset();
    Transaction transaction(*m_database,
                            Database::tr("%1 into the pile %2").arg(facilityCode(*m_database, facility), nameOf(pile)));
    Table(*m_database, entryBatchFormDictionary()).insert(form);
    transaction.commit();
    return true;
}

void FormPiles::takeOut(qint64 pile, qint64 facility)
{
    const qint64 form = formInPile(*m_database, pile, facility);
    if (form == 0) return;
    Transaction transaction(
        *m_database, Database::tr("%1 out of the pile %2").arg(facilityCode(*m_database, facility), nameOf(pile)));
    Table(*m_database, entryBatchFormDictionary()).remove(form);
    transaction.commit();
}

QHash<QString, qint64> FormPiles::paperTotals(qint64 pile) const
{
    Statement statement(*m_database,
                        "SELECT subject, paper FROM control_total WHERE year = ? AND coalesce(entry_batch_id, 0) = ?");
    statement.bind(1, qint64(m_year)).bind(2, pile);
    QHash<QString, qint64> totals;
    while (statement.step()) totals.insert(statement.text(0), statement.integer(1));
    return totals;
}

std::optional<Problem> FormPiles::putPaperTotal(qint64 pile, const YearColumn& column, const QString& text)
{
    const Field& field = controlTotalDictionary().field(QLatin1String("paper"));
    const Parsed parsed = parse(field, text, DecimalMark::Comma);
    if (parsed.problem) return parsed.problem;
    Table table(*m_database, controlTotalDictionary());
    std::optional<Record> stored;
    for (Record& total : table.where("year", qint64(m_year)))
        if (total.integer("entry_batch_id").value_or(0) == pile && total.text("subject") == column.subject())
            stored = std::move(total);
    Record total = stored.value_or(Record(controlTotalDictionary()));
    total["year"] = qint64(m_year);
    total["entry_batch_id"] = pile == 0 ? Value{} : Value{pile};
    total["subject"] = column.subject();
    total["paper"] = parsed.value;
    Transaction transaction(*m_database, Database::tr("Total on paper – %1 %2").arg(column.name).arg(m_year));
    if (stored && isEmpty(parsed.value))
        table.remove(stored->id);
    else if (stored)
        table.update(total);
    else if (!isEmpty(parsed.value))
        table.insert(total);
    transaction.commit();
    return {};
}

std::optional<Wide> differenceOf(const YearTotal& keyed, std::optional<qint64> paper)
{
    if (!keyed.sum || !paper) return {};
    return *keyed.sum - *paper;
}

} // namespace core
