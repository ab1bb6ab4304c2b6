// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_plan.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/participant_list.h"
#include "core/exchange/recognised_sheets.h"
#include "core/exchange/source_headings.h"
#include "core/exchange/staff_list_plan.h"
#include "core/exchange/unit_list.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// References to records of the same plan become their ids.
void resolve(Record& record, const std::vector<qint64>& ids)
{
    for (const Field& field : record.dictionary().fields) {
        if (!field.refersTo) continue;
        Value& value = record[field.name];
        if (const auto reference = integerOf(value); reference && *reference < 0) value = ids[size_t(-*reference - 1)];
    }
}

} // namespace

std::span<const ListColumn> listColumns(ListKind kind)
{
    return kind == ListKind::Units ? unitColumns() : staffColumns();
}

ListKind listKind(const Database& database, const std::vector<Sheet>& sheets, size_t place)
{
    const Sheet& sheet = sheets[place];
    if (sheet.rows.empty()) return ListKind::None;
    if (isCanonical(sheets[place])) return ListKind::Canonical;
    const auto staff = findHeadings(sheet, staffColumns());
    if (staff && isStaffList(*staff)) return ListKind::Staff;
    if (hasParticipants(sheet)) return ListKind::Participants;
    const auto units = findHeadings(sheet, unitColumns());
    const auto facilities = proposeLayout(database, sheets, place, QDate::currentDate().year());
    if (!units || !isUnitList(*units)) return facilities ? ListKind::Facilities : ListKind::None;
    if (!facilities) return ListKind::Units;
    // "Mã, Tên, Xã" could be either: the one that knows more of the headings, a known list before all.
    const auto known = std::count_if(facilities->columns.begin(), facilities->columns.end(),
                                     [](const MappedColumn& column) { return column.kind.has_value(); });
    return facilities->remembered || known > units->known ? ListKind::Facilities : ListKind::Units;
}

ListPlan planList(const Database& database, const std::vector<Sheet>& sheets, size_t place, ListKind kind,
                  const ListOptions& options, const Progress& progress)
{
    ListPlan plan;
    plan.kind = kind;
    plan.source = place;
    plan.name = sheets[place].name;
    plan.options = options;
    plan.lastChange = newestChange(database);
    const auto headings = findHeadings(sheets[place], listColumns(kind));
    if (!headings || (kind == ListKind::Units ? !isUnitList(*headings) : !headings->has(StaffName))) {
        plan.unusable = true;
        plan.errors.push_back({0,
                               {},
                               QStringLiteral("missing_column"),
                               QCoreApplication::translate("Import",
                                                           "The headings of this list are not known. Name the "
                                                           "columns as the template does."),
                               {}});
    } else if (kind == ListKind::Units) {
        planUnits(database, sheets[place], *headings, plan, progress);
    } else {
        planStaff(database, sheets[place], *headings, plan, progress);
    }
    return plan;
}

ImportResult storeList(Database& database, const ListPlan& plan, bool skipErrors)
{
    if (plan.hasErrors() && !skipErrors) throw rowErrors();
    ImportResult result;
    if (!plan.changesSomething()) return result;
    Transaction transaction(database, importActionPrefix() + plan.options.fileName);
    checkUnchanged(database, plan.lastChange);
    std::vector<qint64> ids;
    ids.reserve(plan.records.size());
    for (const ListRecord& planned : plan.records) {
        Record record = planned.record;
        resolve(record, ids);
        Table table(database, record.dictionary());
        if (record.id == 0) {
            ids.push_back(table.insert(record));
            continue;
        }
        ids.push_back(record.id);
        if (planned.validFrom.isValid())
            table.updateFrom(record, planned.validFrom);
        else
            table.update(record);
    }
    transaction.commit();
    result.records = qint64(plan.records.size());
    result.changeSet = transaction.changeSet();
    return result;
}

RowsPlan rowsOf(const ParticipantPlan& plan)
{
    RowsPlan rows;
    rows.name = participantListName();
    rows.rows = plan.rows;
    rows.added = int(plan.added.size());
    for (const ParticipantPlan::NewRow& row : plan.added) rows.newRows.push_back({row.row, row.name, row.workplace});
    rows.identical = plan.identical;
    rows.changes = plan.changes;
    rows.errors = plan.errors;
    rows.unknownColumns = plan.unknownColumns;
    return rows;
}

OutSheet listTemplate(ListKind kind)
{
    OutSheet sheet{kind == ListKind::Units ? QStringLiteral("Đơn vị hành chính") : QStringLiteral("Cán bộ"), {}, {}};
    for (const ListColumn& column : listColumns(kind))
        if (column.isWritten) sheet.columns.push_back({QString::fromUtf8(column.heading), column.width});
    return sheet;
}

} // namespace core
