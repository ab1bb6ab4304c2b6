// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/unanswered.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/record/vietnamese.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

QDate dateOf(const QString& iso) { return QDate::fromString(iso, Qt::ISODate); }

/// Ids of facilities that the statement names for the year.
QSet<qint64> facilitiesOf(const Database& database, const QByteArray& sql, int year)
{
    QSet<qint64> ids;
    Statement rows(database, sql);
    rows.bind(1, qint64(year));
    while (rows.step()) ids << rows.integer(0);
    return ids;
}

/// Address, and who to speak to: the facility's own contact, else the first of its contact persons.
void addContact(const Database& database, Unanswered& line)
{
    Statement row(database, "SELECT address, contact, phone FROM facility WHERE id = ?");
    if (!row.bind(1, line.facility).step()) return;
    line.address = row.text(0);
    line.contact = row.text(1);
    line.phone = row.text(2);
    if (!line.contact.isEmpty() && !line.phone.isEmpty()) return;
    Statement people(database, "SELECT name, phone FROM contact WHERE facility_id = ? ORDER BY id");
    people.bind(1, line.facility);
    while (people.step()) {
        if (!line.contact.isEmpty() && line.contact != people.text(0)) continue;
        line.contact = people.text(0);
        if (line.phone.isEmpty()) line.phone = people.text(1);
        return;
    }
}

void addReminders(const Database& database, int year, std::vector<Unanswered>& lines)
{
    QHash<qint64, Unanswered*> byFacility;
    for (Unanswered& line : lines) byFacility.insert(line.facility, &line);
    Statement rows(database,
                   "SELECT facility_id, id, way, planned_on, done_on FROM reminder WHERE year = ?"
                   " ORDER BY coalesce(done_on, planned_on, ''), id"); // the latest comes last and stays
    rows.bind(1, qint64(year));
    while (rows.step()) {
        Unanswered* line = byFacility.value(rows.integer(0));
        if (!line) continue;
        line->reminder = rows.integer(1);
        line->way = rows.text(2);
        line->planned = dateOf(rows.text(3));
        line->done = dateOf(rows.text(4));
    }
}

} // namespace

std::vector<Unanswered> unanswered(const Database& database, const Figures& figures)
{
    const auto complete = facilitiesOf(database, "SELECT facility_id FROM completed_form WHERE year = ?", figures.year);
    // A survey in which nothing stands and on which no scan hangs is no form that came in.
    const auto surveyed = facilitiesOf(
        database,
        "SELECT facility_id FROM survey AS s WHERE year = ? AND (coalesce(date, awareness, adoption, solutions, staff,"
        " form_number, surveyor, source, note) IS NOT NULL OR EXISTS (SELECT 1 FROM attachment AS a"
        " WHERE a.table_name = 'survey' AND a.record_id = s.id))",
        figures.year);
    QHash<qint64, QString> communes;
    Statement names(database, "SELECT id, name FROM administrative_unit");
    while (names.step()) communes.insert(names.integer(0), names.text(1));

    std::vector<Unanswered> lines;
    for (const FacilityState& facility : figures.population->facilities()) {
        if (!facility.present || complete.contains(facility.id)) continue;
        const Answers answers = figures.answers.value(facility.id);
        Unanswered line;
        line.awarenessMissing = answers.awareness == Answer::Unknown;
        line.adoptionMissing = answers.adoption == Answer::Unknown;
        if (!line.awarenessMissing && !line.adoptionMissing) continue;
        line.facility = facility.id;
        line.code = facility.code;
        line.name = facility.name;
        line.unit = facility.unit;
        line.commune = communes.value(facility.unit);
        line.hasForm = surveyed.contains(facility.id);
        addContact(database, line);
        lines.push_back(std::move(line));
    }
    std::vector<std::pair<QString, size_t>> order; // keys made once
    for (size_t i = 0; i < lines.size(); ++i)
        order.emplace_back(sortKey(lines[i].commune) + QChar(1) + sortKey(lines[i].name) + QChar(1) + lines[i].code, i);
    std::sort(order.begin(), order.end());
    std::vector<Unanswered> sorted;
    for (const auto& [key, index] : order) sorted.push_back(std::move(lines[index]));
    addReminders(database, figures.year, sorted);
    return sorted;
}

} // namespace core
