// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activities_page.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/activities.h"
#include "core/record/activity.h"
#include "ui/flow_layout.h"
#include "ui/form/leaving_record.h"
#include "ui/form/record_form.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/activities_details.h"
#include "ui/pages/activities_list_model.h"
#include "ui/pages/activities_money.h"
#include "ui/panes.h"
#include "ui/table/editable_cells.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace ui {

using Only = core::ActivityQuery::Only;

static QToolButton* chip(const QString& text, const QString& name)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

ActivitiesPage::ActivitiesPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_model(new ActivitiesListModel(year, this)),
      m_list(new GridView(QStringLiteral("activities"), prompts)), m_kinds(new QComboBox),
      m_everyYear(chip(tr("Every year"), QStringLiteral("everyYear"))), m_count(new QLabel),
      m_remove(new QPushButton(tr("Delete"))), m_details(new ActivityDetails(year, prompts)),
      m_money(new ActivitiesMoney(year, prompts)), m_splitter(new Panes(125)), m_stack(new QStackedWidget),
      m_empty(new QLabel), m_foot(new QLabel), m_fresh(new FreshWhenShown(this, [this] { showFoot(); })),
      m_tabs(new QTabWidget)
{
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({660, 520});
    m_splitter->restoreKept(QSettings().value(QStringLiteral("activities/splitter")).toByteArray());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_splitter, tr("Activities"));
    m_tabs->addTab(m_money, tr("Money of the plan"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_remove, &QPushButton::clicked, this, &ActivitiesPage::removeCurrent);
    connect(m_list, &GridView::opened, m_details, &ActivityDetails::focusFirst);
    connect(m_list, &GridView::removeWanted, this, &ActivitiesPage::removeCurrent);
    new LeavingRecord(m_list, &m_details->form(), prompts,
                      [this] { m_details->setActivity(m_list->currentIndex().data(idRole).toLongLong()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        if (!m_details->form().unfinished().isEmpty()) return; // what is being typed stays
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
        else if (m_model->rowCount() == 0)
            m_details->setActivity(0);
    });
    connect(m_details, &ActivityDetails::added, this, &ActivitiesPage::showActivity);
    connect(m_details, &ActivityDetails::said, this, &Page::said);
    connect(&m_year, &WorkingYear::changed, this, [this] {
        showState();
        m_fresh->stale();
    });
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0));
    showState();
}

ActivitiesPage::~ActivitiesPage() { QSettings().setValue(QStringLiteral("activities/splitter"), m_splitter->kept()); }

QWidget* ActivitiesPage::makeList()
{
    m_list->setObjectName(QStringLiteral("activities"));
    m_list->setAccessibleName(tr("Activities"));
    m_list->showRecords();
    m_list->horizontalHeader()->setSortIndicator(ActivitiesListModel::Date, Qt::AscendingOrder);
    m_list->setModel(m_model);
    static constexpr int widths[] = {10, 13, 17, 29, 13, 5};
    for (int column = 0; column < ActivitiesListModel::ColumnCount; ++column)
        m_list->setUsualWidth(column, widths[column], 16);
    m_list->setSortingEnabled(true);

    auto* addButton = new QPushButton(tr("&Add activity"));
    addButton->setToolTip(tr("Ctrl+N"));
    m_remove->setToolTip(tr("Del. It can be undone with Ctrl+Z."));
    addButton->setEnabled(m_year.database().isWritable());
    connect(addButton, &QPushButton::clicked, this, &ActivitiesPage::add);
    auto* tools = new FlowLayout;
    tools->addWidget(m_count);
    tools->addStretch();
    tools->addWidget(addButton);
    tools->addWidget(m_remove);
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmpty());
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(12, 8, 0, 12);
    layout->setSpacing(8);
    layout->addLayout(tools);
    layout->addWidget(makeFilters());
    layout->addWidget(m_stack, 1);
    m_foot->setObjectName(QStringLiteral("foot"));
    m_foot->setWordWrap(true);
    layout->addWidget(m_foot);
    return left;
}

QWidget* ActivitiesPage::makeFilters()
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(22);
    m_kinds->addItem(tr("All kinds"), QString());
    for (const core::Choice& choice : core::activityKindChoices())
        m_kinds->addItem(core::label(choice), QString::fromLatin1(choice.code));
    m_chips = {chip(tr("Not yet held"), QStringLiteral("open")), chip(tr("Held"), QStringLiteral("held")),
               chip(tr("Overdue"), QStringLiteral("late"))};
    auto* filters = new QWidget;
    auto* layout = new FlowLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kinds);
    for (QToolButton* button : m_chips) {
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this, button](bool on) {
            for (QToolButton* other : m_chips)
                if (on && other != button) other->setChecked(false);
            applyFilter();
        });
    }
    layout->addWidget(m_everyYear);
    layout->addStretch();
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ActivitiesPage::applyFilter);
    connect(m_everyYear, &QToolButton::toggled, this, &ActivitiesPage::applyFilter);
    return filters;
}

QWidget* ActivitiesPage::makeEmpty()
{
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    connect(m_empty, &QLabel::linkActivated, this,
            [this](const QString& link) { link == QLatin1String("add") ? add() : clearFilters(); });
    return m_empty;
}

QString ActivitiesPage::title() const { return tr("Activities"); }

void ActivitiesPage::find(const QString& text)
{
    m_search = text;
    m_tabs->setCurrentIndex(0);
    applyFilter();
}

void ActivitiesPage::applyFilter()
{
    core::ActivityQuery query;
    query.year = m_everyYear->isChecked() ? 0 : 1;
    query.kind = m_kinds->currentData().toString();
    static constexpr Only choices[] = {Only::Open, Only::Held, Only::Late};
    for (size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked()) query.only = choices[i];
    query.search = m_search;
    m_model->setFilter(query);
    showState();
}

void ActivitiesPage::clearFilters()
{
    m_kinds->setCurrentIndex(0);
    for (QToolButton* button : m_chips) button->setChecked(false);
    m_search.clear();
    applyFilter();
}

bool ActivitiesPage::canAdd() const { return m_year.database().isWritable(); }

void ActivitiesPage::add()
{
    if (!canAdd()) return;
    if (m_tabs->currentWidget() == m_money) return m_money->startNew();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_details->startNew();
    if (m_details->form().continues()) Q_EMIT said(tr("What was typed before stands here again."));
}

QString ActivitiesPage::unfinished() const
{
    const QString words = m_details->unfinished().words();
    return words.isEmpty() ? m_money->unfinished() : words;
}

void ActivitiesPage::focusUnfinished()
{
    const bool details = !m_details->unfinished().words().isEmpty();
    m_tabs->setCurrentIndex(details ? 0 : 1);
    details ? m_details->unfinished().focus() : m_money->startNew();
}

void ActivitiesPage::dropUnfinished()
{
    m_details->unfinished().drop();
    m_money->dropUnfinished();
}

void ActivitiesPage::exportTable()
{
    const bool money = m_tabs->currentWidget() == m_money;
    const QString name = money ? tr("Money %1").arg(m_year.year()) : tr("Activities %1").arg(m_year.year());
    const QString path = saveTable(m_prompts, this, name, [&](const core::Progress& progress) {
        return money ? m_money->sheet(name, progress) : shownSheet(*m_model, name, progress);
    });
    if (!path.isEmpty()) Q_EMIT said(tr("Exported: %1").arg(path));
}

void ActivitiesPage::focusMain() { m_tabs->currentWidget() == m_money ? m_money->startNew() : m_list->takeFocus(); }

void ActivitiesPage::nextPane()
{
    if (m_tabs->currentWidget() == m_money)
        m_tabs->tabBar()->hasFocus() ? m_money->startNew() : m_tabs->tabBar()->setFocus();
    else if (m_list->hasFocus())
        m_details->focusFirst();
    else if (m_details->isAncestorOf(QApplication::focusWidget()))
        m_tabs->tabBar()->setFocus();
    else
        m_list->setFocus();
}

void ActivitiesPage::showActivity(qint64 id)
{
    m_tabs->setCurrentIndex(0);
    if (m_model->rowOf(id) < 0) clearFilters();
    if (m_model->rowOf(id) < 0) m_everyYear->setChecked(true);
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void ActivitiesPage::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    const qint64 id = m_list->currentId();
    if (id == 0 || !m_year.database().isWritable()) return;
    const bool removed = attempt(m_prompts, this, [&] {
        core::Table table(m_year.database(), core::activityDictionary());
        const QString name = table.record(id)->text("name");
        core::Transaction transaction(m_year.database(), tr("%1 – deleted").arg(name));
        table.remove(id);
        transaction.commit();
    });
    if (removed && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void ActivitiesPage::showState()
{
    const int shown = m_model->rowCount();
    m_count->setText(tr("%n activity(ies)", nullptr, shown));
    const QString year = m_everyYear->isChecked() ? QString() : QString::number(m_year.year());
    m_empty->setText(
        m_model->isFiltered() ? tr("No activity fits the filter. <a href=\"clear\">Show all of them</a>.")
            : year.isEmpty()
            ? tr("No activities yet. <a href=\"add\">Add a class, an assessment, a broadcast…</a> (Ctrl+N).")
            : tr("No activities in %1 yet. <a href=\"add\">Add a class, an assessment, a broadcast…</a> (Ctrl+N).")
                  .arg(year));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_remove->setEnabled(shown > 0 && m_year.database().isWritable());
}

void ActivitiesPage::showFoot()
{
    const int year = m_year.year();
    const core::ActivityCounts counts = core::activityCounts(m_year.database(), year);
    m_foot->setVisible(counts.activities > 0);
    if (counts.activities == 0) return;
    const auto held = core::heldActivities(m_year.database(), QDate(year, 1, 1), QDate(year, 12, 31));
    const auto classes
        = std::count_if(held.begin(), held.end(), [](const auto& activity) { return activity.isClass(); });
    const core::Attendance attendance = core::attendanceOf(held);
    m_foot->setText(tr("%1: %2 of %3 activities held, %4 of %5 classes; %6 attendances, %7 persons, %8 women.")
                        .arg(QString::number(year), QString::number(held.size()), QString::number(counts.activities),
                             QString::number(classes), QString::number(counts.classes),
                             QString::number(attendance.attendances), QString::number(attendance.persons),
                             QString::number(attendance.women)));
}

} // namespace ui
