// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the facilities that are pasted may be there already, or stand twice in what is pasted.
#include "core/database/database.h"
#include "core/exchange/suspected_twins.h"
#include "ui/pages/facilities_grid_model.h"

namespace ui {

QStringList FacilitiesGridModel::notesOn(const std::vector<Meant>& records)
{
    QStringList notes;
    core::SuspectedTwins pasted;
    for (size_t i = 0; i < records.size(); ++i) {
        const Meant& meant = records[i];
        const bool isNew = meant.row < 0;
        Line line = isNew ? Line{} : lineAt(meant.row);
        const core::Record before = line.facility;
        for (const TypedCell& typed : meant.cells) set(line, typed.cell.column(), typed.text);
        const core::Record& now = line.facility;
        const auto differs = [&](const char* field) { return before[field] != now[field]; };
        QStringList words;
        if (!meant.cells.empty() && (isNew || differs("name") || differs("tax_code") || differs("unit_id"))) {
            const qint64 unit = now.integer("unit_id").value_or(0);
            const auto twins = m_twins.of(now.text("name"), now.text("tax_code"), unit, now.id);
            const core::Table facilities(m_year.database(), core::facilityDictionary());
            if (const auto twin = twins.empty() ? std::nullopt : facilities.record(twins.front().facility))
                words << tr("possibly the same as %1")
                             .arg(QStringLiteral("%1 %2").arg(twin->text("code"), twin->text("name")));
            const auto marks = core::SuspectedTwins::marksOf(now.text("name"), now.text("tax_code"), unit);
            if (const core::SuspectedTwins::Known* other = pasted.find(marks))
                words << tr("possibly the same as line %1 of what is pasted (%2)").arg(other->code, other->name);
            pasted.add(marks, QString::number(i + 1), now.text("name"));
        }
        notes << words.join(QStringLiteral(", "));
    }
    return notes;
}

} // namespace ui
