// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_plan.h"

#include "core/database/history.h"
#include "core/exchange/participant_list.h"
#include "core/exchange/recognised_sheets.h"
#include "core/exchange/staff_list_plan.h"
#include "core/exchange/unit_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// By which headings a kind of list is read.
struct ListHead {
    std::span<const ListColumn> columns;
    int least; ///< So many of them make a row the headings.
    bool (*isEnough)(const ListHeadings& headings); ///< To read the list.
    QList<int> needed; ///< Columns that a list without them is told to have.
};

const ListHead& headOf(ListKind kind)
{
    static const ListHead units{unitColumns(), 2, isUnitList, {UnitCode, UnitName, UnitType}};
    static const ListHead staff{staffColumns(),
                                2,
                                [](const ListHeadings& headings) { return headings.has(StaffName); },
                                {StaffName, StaffDuty, StaffFrom}};
    static const ListHead participants{participantColumns(),
                                       1,
                                       [](const ListHeadings& headings) { return headings.has(ParticipantName); },
                                       {ParticipantName}};
    switch (kind) {
    case ListKind::Units: return units;
    case ListKind::Participants: return participants;
    default: return staff;
    }
}

void tellUnknownHeadings(ListPlan& plan)
{
    plan.unusable = true;
    const ListHead& head = headOf(plan.kind);
    QStringList needed;
    for (const int column : head.needed) needed << QString::fromUtf8(head.columns[size_t(column)].heading);
    plan.errors.push_back(
        {0,
         needed.size() == 1 ? needed.front() : QString(),
         QStringLiteral("missing_column"),
         QCoreApplication::translate("Import", "The headings of this list are not known. It needs the columns: %1.")
             .arg(needed.join(QStringLiteral(", "))),
         {}});
}

} // namespace

std::optional<ListHeadings> findHeadings(const Sheet& sheet, ListKind kind)
{
    const ListHead& head = headOf(kind);
    return findHeadings(sheet, head.columns, head.least);
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
        auto headings = findHeadings(sheet, plan.kind);
        if (!headings || !headOf(plan.kind).isEnough(*headings)) {
            tellUnknownHeadings(plan);
            continue;
        }
        ListSource source{&sheet, std::move(*headings), &plan};
        switch (plan.kind) {
        case ListKind::Units: units.push_back(std::move(source)); break;
        case ListKind::Participants: participants.push_back(std::move(source)); break;
        default: staff.push_back(std::move(source));
        }
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

} // namespace core
