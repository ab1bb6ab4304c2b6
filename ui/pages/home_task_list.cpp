// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_task_list.h"

#include "core/database/database.h"
#include "core/indicator/late_tasks.h"
#include "core/record/vietnamese.h"
#include "ui/backing_up.h"
#include "ui/target_words.h"

#include <QHeaderView>

#include <algorithm>
#include <map>

namespace ui {

namespace {
constexpr int placeRole = Qt::UserRole, idRole = Qt::UserRole + 1, ruleRole = Qt::UserRole + 2;
constexpr size_t mostNames = 50; // of facilities under one reason
constexpr int daysAhead = 30; // what falls due within a month is worth a reminder
} // namespace

HomeTaskList::HomeTaskList(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(true);
    setIndentation(16);
    setWordWrap(true);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("To do"));
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { open(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick)) open(item);
    });
}

QTreeWidgetItem* HomeTaskList::addGroup(const QString& text)
{
    auto* item = new QTreeWidgetItem(this, {text});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem* HomeTaskList::addLine(QTreeWidgetItem* parent, const QString& text, Place place, qint64 id)
{
    auto* item = new QTreeWidgetItem(parent, {text});
    item->setData(0, placeRole, int(place));
    item->setData(0, idRole, id);
    item->setToolTip(0, text);
    return item;
}

void HomeTaskList::setFigures(const core::Figures& figures, const std::vector<core::Finding>& findings,
                              const core::Database& database)
{
    clear();
    addDue(database);
    addMissing(figures, database);
    addWarnings(findings);
    addTargets(figures);
    addExcluded(figures);
    if (figures.population->count() > 0) addBackup(database); // before that there is nothing to lose
    if (topLevelItemCount() == 0) {
        const bool begun = figures.plan && figures.population->count() > 0; // else the page says where to begin
        auto* nothing = new QTreeWidgetItem(
            this, {begun ? tr("Nothing is left to do.") : tr("What is missing or late will stand here.")});
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void HomeTaskList::addDue(const core::Database& database)
{
    const QDate today = QDate::currentDate();
    QSet<qint64> carriedOn; // over, and what is open goes on in the plan made from it
    core::Statement plans(database,
                          "SELECT old.id FROM plan AS old WHERE old.period_to < ? AND EXISTS"
                          " (SELECT 1 FROM plan AS next WHERE next.carried_from_id = old.id AND next.own = 1)");
    plans.bind(1, core::valueOf(today));
    while (plans.step()) carriedOn << plans.integer(0);
    QTreeWidgetItem* group = nullptr;
    int late = 0, soon = 0;
    for (const core::LateTask& task : core::lateTasks(database, today, daysAhead)) {
        if (carriedOn.contains(task.plan)) continue;
        if (!group) group = addGroup({});
        ++(task.daysLate > 0 ? late : soon);
        const QString when = task.daysLate > 0 ? tr("%n day(s) late", nullptr, task.daysLate)
            : task.daysLate == 0               ? tr("due today")
                                               : tr("in %n day(s)", nullptr, -task.daysLate);
        const QString words = task.isResponsibility && !task.lead.isEmpty()
            ? QStringLiteral("%1: %2").arg(task.lead, task.words)
            : task.words;
        addLine(group, QStringLiteral("%1 – %2").arg(when, words),
                task.isResponsibility ? Place::Responsibility : Place::Task, task.id)
            ->setToolTip(0,
                         QStringLiteral("%1\n%2\n%3")
                             .arg(task.planName, task.words, task.deadline.toString(QStringLiteral("dd/MM/yyyy"))));
    }
    if (group) group->setText(0, tr("Deadlines: %1 late, %2 within a month").arg(late).arg(soon));
}

void HomeTaskList::addMissing(const core::Figures& figures, const core::Database& database)
{
    std::map<qint64, int> missing;
    int all = 0;
    for (const core::FacilityState& facility : figures.population->facilities()) {
        if (!facility.present) continue;
        const core::Answers answers = figures.answers.value(facility.id);
        if (answers.awareness != core::Answer::Unknown && answers.adoption != core::Answer::Unknown) continue;
        ++missing[facility.unit];
        ++all;
    }
    if (all == 0) return;
    QTreeWidgetItem* group = addGroup(tr("Answers missing in %1: %2").arg(figures.year).arg(all));
    group->setData(0, placeRole, int(Place::Missing));
    group->setData(0, idRole, qint64(0));
    struct Line {
        QString name;
        qint64 unit;
        int count;
    };
    std::vector<Line> lines;
    core::Statement names(database, "SELECT name FROM administrative_unit WHERE id = ?");
    for (const auto& [unit, count] : missing) {
        names.reset();
        names.bind(1, unit);
        lines.push_back({names.step() ? names.text(0) : tr("Commune not known"), unit, count});
    }
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return a.count != b.count ? a.count > b.count : core::sortKey(a.name) < core::sortKey(b.name);
    });
    for (const Line& line : lines)
        addLine(group, QStringLiteral("%1: %2").arg(line.name).arg(line.count), Place::Missing, line.unit);
    addLine(group, tr("Who has not answered: list, visits, reminder letters…"), Place::Unanswered, 0);
}

void HomeTaskList::addBackup(const core::Database& database)
{
    if (database.path() == QLatin1String(":memory:")) return;
    const BackupState state = backupState(database);
    if (!state.isOutdated) return;
    QTreeWidgetItem* group = addGroup(tr("Backup"));
    addLine(group,
            state.last.isValid() ? tr("Changed since the last backup %n day(s) ago. Back up now…", nullptr, state.days)
                                 : tr("No backup was made on this computer yet. Back up now…"),
            Place::Backup, 0);
}

void HomeTaskList::addWarnings(const std::vector<core::Finding>& findings)
{
    std::map<QString, int> rules;
    int all = 0;
    for (const core::Finding& finding : findings) {
        if (!finding.isOpen()) continue;
        ++rules[finding.rule];
        ++all;
    }
    if (all == 0) return;
    QTreeWidgetItem* group = addGroup(tr("Warnings not explained: %1").arg(all));
    group->setData(0, placeRole, int(Place::Warnings));
    for (const auto& [rule, count] : rules)
        addLine(group, QStringLiteral("%1: %2").arg(core::ruleName(rule)).arg(count), Place::Warnings, 0)
            ->setData(0, ruleRole, rule);
}

void HomeTaskList::addTargets(const core::Figures& figures)
{
    QTreeWidgetItem *results = nullptr, *readings = nullptr;
    for (const core::TargetFigure& figure : figures.targets) {
        const QString line = tr("Target %1: %2").arg(figure.number).arg(figure.target.text("words"));
        const bool hasResult = figure.resultSource != core::ResultSource::None;
        if (TargetWords::isTypedIn(figure.target) && !hasResult) {
            if (!results) results = addGroup(tr("Targets without a result"));
            addLine(results, line, Place::Target, figure.target.id);
        }
    }
    for (const core::TargetFigure& figure : figures.targets) {
        if (!TargetWords::isReadingOpen(figure.target)) continue;
        if (!readings) readings = addGroup(tr("Readings to confirm"));
        addLine(readings,
                tr("Target %1: %2").arg(figure.number).arg(TargetWords::reading(figure.target, figures.baseYear)),
                Place::Reading, figure.target.id);
    }
}

void HomeTaskList::addExcluded(const core::Figures& figures)
{
    struct Excluded {
        int count = 0;
        std::vector<const core::FacilityState*> first;
    };
    std::map<QString, Excluded> reasons;
    int all = 0;
    for (const core::CohortMember& member : figures.energy.members) {
        if (!member.figure || member.figure->isComputable()) continue;
        const QString reason = TargetWords::exclusion(member.figure->exclusion, member.figure->baseYear, figures.year);
        Excluded& excluded = reasons[reason];
        ++excluded.count;
        ++all;
        const core::FacilityState* facility = figures.population->facility(member.figure->facility);
        if (facility && excluded.first.size() < mostNames) excluded.first.push_back(facility);
    }
    if (all == 0) return;
    QTreeWidgetItem* group
        = addGroup(tr("Savings that cannot be computed: %1 of %2").arg(all).arg(figures.energy.count()));
    for (const auto& [reason, excluded] : reasons) {
        const qint64 first = excluded.first.empty() ? 0 : excluded.first.front()->id;
        if (excluded.count == 1 && first != 0) {
            addLine(group, QStringLiteral("%1 – %2").arg(excluded.first.front()->code, reason), Place::Facility, first)
                ->setToolTip(0, QStringLiteral("%1: %2").arg(excluded.first.front()->name, reason));
            continue;
        }
        QTreeWidgetItem* line
            = addLine(group, QStringLiteral("%1: %2").arg(reason).arg(excluded.count), Place::Facility, first);
        for (const core::FacilityState* facility : excluded.first)
            addLine(line, facility->code + QLatin1Char(' ') + facility->name, Place::Facility, facility->id);
    }
}

void HomeTaskList::open(QTreeWidgetItem* item)
{
    const qint64 id = item->data(0, idRole).toLongLong();
    switch (Place(item->data(0, placeRole).toInt())) {
    case Place::Missing: Q_EMIT missingWanted(id); break;
    case Place::Unanswered: Q_EMIT unansweredWanted(id); break;
    case Place::Backup: Q_EMIT backupWanted(); break;
    case Place::Facility: Q_EMIT facilityWanted(id); break;
    case Place::Target: Q_EMIT targetWanted(id); break;
    case Place::Reading: Q_EMIT readingWanted(id); break;
    case Place::Task: Q_EMIT taskWanted(id); break;
    case Place::Responsibility: Q_EMIT responsibilityWanted(id); break;
    case Place::Warnings: Q_EMIT warningsWanted(item->data(0, ruleRole).toString()); break;
    case Place::None: break;
    }
}

} // namespace ui
