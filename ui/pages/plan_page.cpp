// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/task.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/plan_documents.h"
#include "ui/pages/plan_head.h"
#include "ui/pages/plan_target_sheet.h"
#include "ui/pages/plan_targets.h"
#include "ui/pages/plan_texts.h"
#include "ui/pages/plan_tree.h"
#include "ui/pages/plan_work.h"
#include "ui/pages/plan_working.h"
#include "ui/panes.h"
#include "ui/prompts.h"
#include "ui/table/table_file.h"
#include "ui/working_year.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using core::Record;

PlanPage::PlanPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_store(year.database()), m_splitter(new Panes(85, this))
{
    m_splitter->addWidget(makeTreePane());
    m_splitter->addWidget(makePlanPane());
    m_splitter->setSizes({200, 970});
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
    m_tree = new PlanTree(pane);
    m_new = new QPushButton(tr("Ne&w plan"), pane);
    m_new->setMenu(new QMenu(m_new));
    m_remove = new QPushButton(tr("Re&move the plan"), pane);
    connect(m_new->menu(), &QMenu::aboutToShow, this, [this] { fillNewMenu(m_new->menu()); });
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::removePlan);
    connect(m_tree, &PlanTree::planChosen, this, &PlanPage::choosePlan);
    // the tree is filled anew, which must not happen while it is still dropping
    connect(m_tree, &PlanTree::moved, this, &PlanPage::moveBelow, Qt::QueuedConnection);
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
    m_tasks = new PlanTasks(m_store, m_prompts);
    m_responsibilities = new PlanResponsibilities(m_store, m_prompts);
    m_fundings = new PlanFundings(m_store, m_prompts);
    m_texts = new PlanTexts(m_store, m_prompts);
    m_documents = new PlanDocuments(m_store, m_prompts);
    m_working = new PlanWorking(m_store.database());
    auto* targets = new Panes(110);
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
    m_tabs->addTab(m_head, tr("&General"));
    m_tabs->addTab(targets, tr("&Targets"));
    m_tabs->addTab(m_tasks, tr("Tas&ks"));
    m_tabs->addTab(m_responsibilities, tr("Res&ponsibilities"));
    m_tabs->addTab(m_fundings, tr("F&unding"));
    m_tabs->addTab(m_texts, tr("Te&xts"));
    m_tabs->addTab(m_documents, tr("Legal bases"));
    m_tabs->setCurrentWidget(targets);
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
    if (PlanList* list = shownList()) return list->add();
    showTargets();
    m_targets->add();
}

PlanList* PlanPage::shownList() const { return dynamic_cast<PlanList*>(m_tabs->currentWidget()); }

void PlanPage::showTargets() { m_tabs->setCurrentIndex(1); }

void PlanPage::focusMain() { m_tree->setFocus(Qt::OtherFocusReason); }

void PlanPage::nextPane()
{
    QWidget* shown = m_targets->isVisible() ? static_cast<QWidget*>(m_targets) : shownList();
    if (m_tree->hasFocus())
        shown ? shown->setFocus(Qt::OtherFocusReason) : m_tabs->setFocus(Qt::OtherFocusReason);
    else if (m_working->isVisible() && !m_working->hasFocus())
        m_working->setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

void PlanPage::showTarget(qint64 target)
{
    m_fresh->refreshIfStale();
    if (target == 0) return;
    attempt(m_prompts, this, [&] {
        for (const Record& plan : m_store.plans())
            for (const Record& each : m_store.targets(plan.id))
                if (each.id == target && plan.id != m_plan) choosePlan(plan.id);
        fillTree();
        showTargets();
        m_targets->select(target);
        m_targets->setFocus(Qt::OtherFocusReason);
    });
}

void PlanPage::showTask(qint64 task) { showWork(core::taskDictionary(), m_tasks, task); }

void PlanPage::showResponsibility(qint64 responsibility)
{
    showWork(core::responsibilityDictionary(), m_responsibilities, responsibility);
}

void PlanPage::showWork(const core::Dictionary& dictionary, PlanList* list, qint64 id)
{
    m_fresh->refreshIfStale();
    attempt(m_prompts, this, [&] {
        const auto work = core::Table(m_store.database(), dictionary).record(id);
        if (!work) return;
        choosePlan(work->integer("plan_id").value_or(0));
        fillTree();
        m_tabs->setCurrentWidget(list);
        list->select(id);
        list->setFocus(Qt::OtherFocusReason);
    });
}

void PlanPage::askReading(qint64 target)
{
    showTarget(target);
    if (m_figures) m_targets->askReadings(target);
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

void PlanPage::fillTree() { m_tree->setPlans(m_store.plans(), m_plan); }

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
    const QString number = plan->text("number");
    m_name->setText(number.isEmpty() ? plan->text("title")
                                     : QStringLiteral("%1 – %2").arg(number, plan->text("title")));
    m_head->setPlan(*plan);
    for (PlanList* list :
         std::initializer_list<PlanList*>{m_tasks, m_responsibilities, m_fundings, m_texts, m_documents})
        list->setPlan(*plan);
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

void PlanPage::exportTable()
{
    const PlanList* list = shownList();
    if (!list && !m_figures) return; // there is no plan yet
    const QString name = list ? m_tabs->tabText(m_tabs->currentIndex()).remove(QLatin1Char('&')) : title();
    const QString path = saveTable(m_prompts, this, name, [&](const core::Progress& progress) {
        return list ? shownSheet(list->shownTable(), name, progress) : targetSheet(*m_figures, name);
    });
    if (!path.isEmpty()) Q_EMIT said(Page::tr("Exported: %1").arg(path));
}

} // namespace ui
