// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/cell_notes.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/table.h"
#include "core/record/entry.h"

namespace core {

std::vector<CellNote> CellNotes::all() const
{
    std::vector<qint64> ids;
    Statement facilities(*m_database,
                         "SELECT f.id FROM facility AS f WHERE EXISTS (SELECT 1 FROM cell_note AS n"
                         " WHERE n.facility_id = f.id AND n.year = ?) ORDER BY f.code, f.id");
    facilities.bind(1, qint64(m_year));
    while (facilities.step()) ids.push_back(facilities.integer(0));
    std::vector<CellNote> notes;
    if (ids.empty()) return notes;

    const YearEntry entry(*m_database, m_year);
    const std::vector<YearColumn> columns = entry.allColumns();
    const std::vector<YearLine> lines = entry.lines(columns, ids);
    for (size_t row = 0; row < ids.size(); ++row) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const YearLine::Cell& cell = lines[row].cells[i];
            if (cell.comment.isEmpty() && !cell.watched) continue;
            QString value = display(columns[i].field(), cell.value);
            const QString unit = cell.unit.isEmpty() ? columns[i].unit : cell.unit;
            if (!value.isEmpty() && !unit.isEmpty()) value += QLatin1Char(' ') + unit;
            notes.push_back(
                {ids[row], lines[row].code, lines[row].name, columns[i], value, cell.comment, cell.watched});
        }
    }
    return notes;
}

void CellNotes::put(qint64 facility, const YearColumn& column, const QString& comment, bool watched)
{
    Table table(*m_database, cellNoteDictionary());
    std::optional<Record> stored;
    for (Record& note : table.where("facility_id", facility))
        if (note.integer("year") == m_year && note.text("subject") == column.subject()) stored = std::move(note);
    const QString code = facilityCode(*m_database, facility);

    Record note = stored.value_or(Record(cellNoteDictionary()));
    note["facility_id"] = facility;
    note["year"] = qint64(m_year);
    note["subject"] = column.subject();
    note["comment"] = valueOf(comment.trimmed());
    note["watched"] = qint64(watched);
    // What was done is what changed: the mark is set on its own (Ctrl+M) or together with the remark.
    const bool wasWatched = stored && stored->integer("watched") == 1;
    const bool marked = watched != wasWatched && comment.trimmed() == (stored ? stored->text("comment") : QString());
    const QString action = !marked ? Database::tr("%1 – remark at %2 %3")
        : watched                  ? Database::tr("%1 – %2 %3 watched")
                                   : Database::tr("%1 – %2 %3 no longer watched");
    Transaction transaction(*m_database, action.arg(code, column.name).arg(m_year));
    const bool nothing = comment.trimmed().isEmpty() && !watched;
    if (stored && nothing)
        table.remove(stored->id);
    else if (stored)
        table.update(note);
    else if (!nothing)
        table.insert(note);
    transaction.commit();
}

} // namespace core
