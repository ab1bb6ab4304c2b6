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

/// Whether the headings are enough to read that kind of list.
static bool canBeRead(const ListHeadings& headings, ListKind kind)
{
    switch (kind) {
    case ListKind::Units: return isUnitList(headings);
    case ListKind::Participants: return headings.has(ParticipantName);
    default: return headings.has(StaffName);
    }
}

static void tellUnknownHeadings(ListPlan& plan)
{
    plan.unusable = true;
    const auto columns = listColumns(plan.kind);
    QStringList needed;
    for (const int column : plan.kind == ListKind::Units ? QList<int>{UnitCode, UnitName, UnitType}
             : plan.kind == ListKind::Participants       ? QList<int>{ParticipantName}
                                                         : QList<int>{StaffName, StaffDuty, StaffFrom})
        needed << QString::fromUtf8(columns[size_t(column)].heading);
    plan.errors.push_back(
        {0,
         needed.size() == 1 ? needed.front() : QString(),
         QStringLiteral("missing_column"),
         QCoreApplication::translate("Import", "The headings of this list are not known. It needs the columns: %1.")
             .arg(needed.join(QStringLiteral(", "))),
         {}});
}

std::span<const ListColumn> listColumns(ListKind kind)
{
    switch (kind) {
    case ListKind::Units: return unitColumns();
    case ListKind::Participants: return participantColumns();
    default: return staffColumns();
    }
}

RecognisedList recogniseList(const Database& database, const std::vector<Sheet>& sheets, size_t place, int year)
{
    const Sheet& sheet = sheets[place];
    if (sheet.rows.empty()) return {};
    if (isCanonical(sheet)) return {ListKind::Canonical, {}};
    const auto staff = findHeadings(sheet, staffColumns());
    if (staff && isStaffList(*staff)) return {ListKind::Staff, {}};
    if (const auto people = findHeadings(sheet, participantColumns()); people && isParticipantList(sheet, *people))
        return {ListKind::Participants, {}};
    const auto units = findHeadings(sheet, unitColumns());
    auto facilities = proposeLayout(database, sheets, place, year);
    if (!facilities) return {units && isUnitList(*units) ? ListKind::Units : ListKind::None, {}};
    // "Mã, Tên, Xã" could be either: the one that knows more of the headings, a known list before all.
    const auto known = std::count_if(facilities->columns.begin(), facilities->columns.end(),
                                     [](const MappedColumn& column) { return column.kind.has_value(); });
    if (units && isUnitList(*units) && !facilities->remembered && known <= units->known) return {ListKind::Units, {}};
    return {ListKind::Facilities, std::move(facilities)};
}

std::vector<ListPlan> planLists(const Database& database, const std::vector<Sheet>& sheets,
                                const std::vector<ListSheet>& lists, const ListOptions& options,
                                const Progress& progress)
{
    std::vector<ListPlan> plans(lists.size());
    std::vector<ListSource> units, staff, participants;
    const auto records = std::make_shared<std::vector<ListRecord>>();
    for (size_t i = 0; i < lists.size(); ++i) {
        ListPlan& plan = plans[i];
        const Sheet& sheet = sheets[lists[i].sheet];
        plan.kind = lists[i].kind;
        plan.source = lists[i].sheet;
        plan.name = sheet.name;
        plan.isOneOfSeveral = lists.size() > 1;
        plan.options = options;
        plan.records = records;
        plan.lastChange = newestChange(database);
        auto headings = findHeadings(sheet, listColumns(plan.kind), plan.kind == ListKind::Participants ? 1 : 2);
        if (!headings || !canBeRead(*headings, plan.kind)) {
            tellUnknownHeadings(plan);
            continue;
        }
        auto& sources = plan.kind == ListKind::Units ? units
            : plan.kind == ListKind::Participants    ? participants
                                                     : staff;
        sources.push_back({&sheet, std::move(*headings), &plan});
    }
    planUnits(database, units, *records, progress); // before those who work there
    planStaff(database, staff, *records, progress);
    for (const ListSource& source : participants) planParticipants(database, source, *records, progress);
    return plans;
}

ListPlan planList(const Database& database, const std::vector<Sheet>& sheets, size_t place, ListKind kind,
                  const ListOptions& options, const Progress& progress)
{
    return std::move(planLists(database, sheets, {{place, kind}}, options, progress).front());
}

ImportResult storeLists(Database& database, std::span<const ListPlan> plans, bool skipErrors)
{
    ImportResult result;
    if (plans.empty()) return result;
    const bool hasErrors
        = std::any_of(plans.begin(), plans.end(), [](const ListPlan& plan) { return plan.hasErrors(); });
    if (hasErrors && !skipErrors) throw rowErrors();
    const ListPlan& first = plans.front();
    if (!first.changesSomething()) return result;
    Transaction transaction(database, importActionPrefix() + first.options.fileName);
    checkUnchanged(database, first.lastChange);
    std::vector<qint64> ids;
    ids.reserve(first.records->size());
    for (const ListRecord& planned : *first.records) {
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
    result.records = qint64(first.records->size());
    result.changeSet = transaction.changeSet();
    return result;
}

ImportResult storeList(Database& database, const ListPlan& plan, bool skipErrors)
{
    return storeLists(database, {&plan, 1}, skipErrors);
}

} // namespace core
