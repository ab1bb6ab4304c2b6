// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "core/database/database.h"
#include "core/record/plan.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/plan_documents.h"
#include "ui/pages/plan_head.h"
#include "ui/pages/plan_presets.h"
#include "ui/pages/plan_targets.h"
#include "ui/pages/plan_working.h"
#include "ui/prompts.h"
#include "ui/table/table_file.h"
#include "ui/target_words.h"
#include "ui/working_year.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using core::Record;

PlanPage::PlanPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_store(year.database()), m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(makeTreePane());
    m_splitter->addWidget(makePlanPane());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({190, 980});
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(m_splitter);

    m_fresh = new FreshWhenShown(this, [this] { attempt(m_prompts, this, [this] { refresh(); }); });
    connect(&m_year, &WorkingYear::changed, m_fresh, &FreshWhenShown::stale);
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (!tables.contains(QStringLiteral("plan")) || m_year.plan().isEmpty()) return;
        for (const Record& plan : m_store.plans())
            if (plan.text("code") == m_year.plan()) return;
        m_year.choose(m_year.year()); // the plan of the window was removed or undone
    });
    connect(m_targets, &PlanTargets::currentChanged, this, [this] { showWorking(); });
    connect(m_working, &PlanWorking::facilityWanted, this, &Page::facilityWanted);
}

QWidget* PlanPage::makeTreePane()
{
    auto* pane = new QWidget;
    m_tree = new QTreeWidget(pane);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setIndentation(14);
    m_tree->setAccessibleName(tr("Plans"));
    m_new = new QPushButton(tr("&New plan"), pane);
    m_new->setMenu(new QMenu(m_new));
    m_remove = new QPushButton(tr("Remo&ve the plan"), pane);
    connect(m_new->menu(), &QMenu::aboutToShow, this, &PlanPage::fillNewMenu);
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::removePlan);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item) choosePlan(item->data(0, Qt::UserRole).toLongLong());
    });
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_new);
    layout->addWidget(m_remove);
    return pane;
}

QWidget* PlanPage::makePlanPane()
{
    m_stack = new QStackedWidget;
    auto* empty = new QLabel(m_stack);
    empty->setObjectName(QStringLiteral("empty"));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setMargin(24);
    empty->setText(tr("There is no plan yet. “New plan” on the left makes one for the year chosen at the top, blank or "
                      "from the presets."));
    auto* pane = new QWidget(m_stack);
    m_name = new QLabel(pane);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_name->setFont(large);
    m_name->setWordWrap(true);
    m_tabs = new QTabWidget(pane);
    m_targets = new PlanTargets(m_store, m_prompts);
    m_head = new PlanHead(m_store, m_prompts);
    m_documents = new PlanDocuments(m_store, m_prompts);
    m_working = new PlanWorking(m_store.database());
    auto* targets = new QSplitter;
    targets->setChildrenCollapsible(false);
    targets->addWidget(m_targets);
    auto* why = new QWidget;
    auto* whyLayout = new QVBoxLayout(why);
    auto* whyTitle = new QLabel(tr("Why this figure"), why);
    whyTitle->setBuddy(m_working);
    whyLayout->addWidget(whyTitle);
    whyLayout->addWidget(m_working, 1);
    targets->addWidget(why);
    targets->setSizes({690, 290});
    targets->setStretchFactor(0, 1);
    m_tabs->addTab(targets, tr("&Targets"));
    m_tabs->addTab(m_head, tr("&Head of the plan"));
    m_tabs->addTab(m_documents, tr("&Legal bases"));
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(pane);
    return m_stack;
}

QString PlanPage::title() const { return tr("Plan"); }

void PlanPage::add()
{
    if (m_plan == 0) return addBlank();
    m_tabs->setCurrentIndex(0);
    m_targets->add();
}

void PlanPage::nextPane()
{
    if (m_tree->hasFocus())
        m_targets->isVisible() ? m_targets->setFocus(Qt::OtherFocusReason) : m_tabs->setFocus(Qt::OtherFocusReason);
    else if (m_working->isVisible() && !m_working->hasFocus())
        m_working->setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

void PlanPage::showTarget(qint64 target)
{
    if (m_fresh->isStale()) m_fresh->refreshNow();
    if (target == 0) return;
    attempt(m_prompts, this, [&] {
        for (const Record& plan : m_store.plans())
            for (const Record& each : m_store.targets(plan.id))
                if (each.id == target && plan.id != m_plan) choosePlan(plan.id);
        fillTree();
        m_tabs->setCurrentIndex(0);
        m_targets->select(target);
        m_targets->setFocus(Qt::OtherFocusReason);
    });
}

void PlanPage::refresh()
{
    const auto working = core::planFor(m_store.database(), m_year.year(), m_year.plan());
    const QString code = working ? working->text("code") : QString();
    if (m_shownYear != m_year.year() || m_shownPlan != code || !m_store.plan(m_plan))
        m_plan = working ? working->id : 0;
    m_shownYear = m_year.year();
    m_shownPlan = code;
    if (m_plan == 0) {
        const auto plans = m_store.plans();
        if (!plans.empty()) m_plan = plans.back().id;
    }
    fillTree();
    showPlan();
}

void PlanPage::fillTree()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    const std::vector<Record> plans = m_store.plans();
    QHash<qint64, QTreeWidgetItem*> items;
    for (const Record& plan : plans) {
        const Record& each = plan;
        auto* item = new QTreeWidgetItem({TargetWords::planName(each)});
        item->setData(0, Qt::UserRole, each.id);
        item->setToolTip(0, each.text("title"));
        if (each.integer("own").value_or(0) != 0) {
            QFont bold = m_tree->font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
        items.insert(each.id, item);
    }
    for (const Record& plan : plans) {
        QTreeWidgetItem* above = items.value(plan.integer("parent_id").value_or(0));
        bool circle = false; // parents of each other: both stand at the top
        for (QTreeWidgetItem* up = above; up; up = up->parent()) circle = circle || up == items.value(plan.id);
        if (above && !circle)
            above->addChild(items.value(plan.id));
        else
            m_tree->addTopLevelItem(items.value(plan.id));
    }
    m_tree->expandAll();
    if (items.contains(m_plan)) m_tree->setCurrentItem(items.value(m_plan));
}

void PlanPage::choosePlan(qint64 plan)
{
    if (plan == m_plan && m_figures) return;
    m_plan = plan;
    attempt(m_prompts, this, [this] { showPlan(); });
}

void PlanPage::showPlan()
{
    const auto plan = m_store.plan(m_plan);
    m_stack->setCurrentIndex(plan ? 1 : 0);
    m_remove->setEnabled(plan.has_value());
    if (!plan) {
        m_figures.reset();
        return;
    }
    core::FigureRequest request;
    request.plan = plan->text("code");
    // a plan of other years is judged at its end
    const int from = plan->date("period_from").year(), to = plan->date("period_to").year();
    request.year = std::clamp(m_year.year(), from, std::max(from, to));
    m_figures = std::make_shared<const core::Figures>(core::figuresOf(m_store.database(), request));
    m_name->setText(QStringLiteral("%1 – %2").arg(TargetWords::planName(*plan), plan->text("title")));
    m_head->setPlan(*plan);
    m_documents->setPlan(*plan);
    m_targets->setPlan(*plan, m_figures);
    showWorking();
}

void PlanPage::showWorking()
{
    const core::TargetFigure* chosen = nullptr;
    if (m_figures)
        for (const core::TargetFigure& figure : m_figures->targets)
            if (figure.target.id == m_targets->current()) chosen = &figure;
    if (chosen && m_figures->plan && m_figures->plan->integer("own").value_or(0) == 0)
        return m_working->say(tr("A higher plan: the office that issued it judges its targets."));
    m_working->setFigure(chosen, m_figures.get());
}

void PlanPage::fillNewMenu()
{
    QMenu* menu = m_new->menu();
    menu->clear();
    menu->addAction(tr("&Blank plan for %1").arg(m_year.year()), this, &PlanPage::addBlank);
    attempt(m_prompts, this, [&] {
        for (const int last : {m_year.year() - 1, m_year.year()}) {
            const auto plan = core::planFor(m_store.database(), last);
            if (!plan || plan->date("period_to").year() != last) continue;
            menu->addAction(tr("Copy of %1 for %2").arg(TargetWords::planName(*plan)).arg(last + 1), this,
                            [this, record = *plan] { copyLast(record); });
        }
        PlanPresets::fill(
            menu, m_store.database(), m_year.year(), [this](const QString& id) { addPreset(id); },
            [this](const QString& id) { addHigherPreset(id); });
    });
}

void PlanPage::addBlank()
{
    attempt(m_prompts, this, [this] { follow(m_store.addBlank(m_year.year())); });
    m_tabs->setCurrentWidget(m_head);
}

void PlanPage::copyLast(const Record& last)
{
    attempt(m_prompts, this, [&] { follow(m_store.copyForNextYear(last)); });
    m_tabs->setCurrentWidget(m_head);
}

void PlanPage::addPreset(const QString& id)
{
    attempt(m_prompts, this, [&] { follow(PlanPresets::addOwn(m_store.database(), id, m_year.year())); });
}

void PlanPage::addHigherPreset(const QString& id)
{
    attempt(m_prompts, this, [&] {
        const qint64 plan = PlanPresets::addHigher(m_store.database(), id);
        fillTree();
        choosePlan(plan);
        fillTree();
        Q_EMIT said(tr("Added. “Higher plan” in the head of your own plan puts your plan under it."));
    });
}

void PlanPage::follow(qint64 plan)
{
    const auto record = m_store.plan(plan);
    if (!record) return;
    m_plan = plan;
    m_shownYear = record->date("period_from").year();
    m_shownPlan = record->text("code");
    // without a name where the plan is the year's own anyway: then undoing it leaves the window with a plan
    const auto ownOfYear = core::planFor(m_store.database(), m_shownYear);
    m_year.choose(m_shownYear, ownOfYear && ownOfYear->id == plan ? QString() : m_shownPlan);
    m_fresh->stale();
}

void PlanPage::removePlan()
{
    const auto plan = m_store.plan(m_plan);
    if (!plan) return;
    attempt(m_prompts, this, [&] {
        if (m_year.plan() == plan->text("code")) m_year.choose(m_year.year());
        m_store.remove(*plan, tr("Plan %1 removed").arg(TargetWords::planName(*plan)));
        Q_EMIT said(tr("The plan %1 was removed. Ctrl+Z brings it back.").arg(TargetWords::planName(*plan)));
    });
}

void PlanPage::exportTable()
{
    const QString path = saveTable(m_prompts, this, title(), [this](const core::Progress& progress) {
        return shownSheet(m_targets->shownTable(), title(), progress);
    });
    if (!path.isEmpty()) Q_EMIT said(Page::tr("Exported: %1").arg(path));
}

} // namespace ui
