// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include "ui/fresh_when_shown.h"
#include "ui/pages/home_target_row.h"
#include "ui/pages/home_task_list.h"
#include "ui/panes.h"
#include "ui/prompts.h"
#include "ui/target_words.h"
#include "ui/working_year.h"
#include "ui/year_warnings.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

HomePage::HomePage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_left(new QStackedWidget(this)), m_heading(new QLabel(this)),
      m_scroll(new QScrollArea(this)), m_empty(new QLabel(this)), m_emptyButton(new QPushButton(this)),
      m_tasks(new HomeTaskList(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_heading->setFont(large);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setWordWrap(true);

    auto* list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch();
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* empty = new QWidget;
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("empty"));
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(12, 24, 12, 12);
    emptyLayout->setSpacing(12);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignLeft);
    emptyLayout->addStretch();
    m_left->addWidget(m_scroll);
    m_left->addWidget(empty);

    auto* tasksTitle = new QLabel(tr("To do"), this);
    tasksTitle->setFont(large);
    tasksTitle->setBuddy(m_tasks);
    auto* panes = new Panes(105, this);
    for (const auto& [title, content] :
         {std::pair<QWidget*, QWidget*>(m_heading, m_left), std::pair<QWidget*, QWidget*>(tasksTitle, m_tasks)}) {
        auto* pane = new QWidget;
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(8);
        column->addWidget(title);
        column->addWidget(content, 1);
        panes->addWidget(pane);
    }
    panes->setHandleWidth(16);
    panes->setStretchFactor(0, 13);
    panes->setStretchFactor(1, 7);
    panes->setSizes({1300, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(panes);

    connect(m_tasks, &HomeTaskList::missingWanted, this, &Page::missingWanted);
    connect(m_tasks, &HomeTaskList::facilityWanted, this, &Page::facilityWanted);
    connect(m_tasks, &HomeTaskList::targetWanted, this, &Page::targetWanted);
    connect(m_tasks, &HomeTaskList::readingWanted, this, &Page::readingWanted);
    connect(m_tasks, &HomeTaskList::taskWanted, this, &Page::taskWanted);
    connect(m_tasks, &HomeTaskList::responsibilityWanted, this, &Page::responsibilityWanted);
    connect(m_tasks, &HomeTaskList::warningsWanted, this, &Page::warningsWanted);
    connect(m_tasks, &HomeTaskList::unansweredWanted, this, &Page::unansweredWanted);
    connect(m_tasks, &HomeTaskList::backupWanted, this, &Page::backupWanted);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_emptyImports)
            Q_EMIT importWanted();
        else
            Q_EMIT targetWanted(0); // the plan page
    });
    m_fresh = new FreshWhenShown(this, [this] { attempt(m_prompts, this, [this] { refresh(); }); });
    connect(&m_year, &WorkingYear::changed, m_fresh, &FreshWhenShown::stale);
}

QString HomePage::title() const { return tr("Overview"); }

void HomePage::focusMain()
{
    const QList<HomeTargetRow*> list = m_left->currentIndex() == 0 ? rows() : QList<HomeTargetRow*>();
    list.isEmpty() ? m_tasks->setFocus(Qt::OtherFocusReason) : list.first()->setFocus(Qt::OtherFocusReason);
}

void HomePage::nextPane()
{
    const QList<HomeTargetRow*> list = rows();
    if (!m_tasks->hasFocus() || list.isEmpty())
        m_tasks->setFocus(Qt::OtherFocusReason);
    else
        list.first()->setFocus(Qt::OtherFocusReason);
}

QList<HomeTargetRow*> HomePage::rows() const { return m_scroll->widget()->findChildren<HomeTargetRow*>(); }

void HomePage::refresh()
{
    const core::Figures& figures = m_year.figures();
    m_tasks->setFigures(figures, m_year.warnings().all(), m_year.database());
    m_heading->setText(figures.plan ? tr("%1, year %2").arg(TargetWords::planName(*figures.plan)).arg(figures.year)
                                    : tr("Year %1").arg(figures.year));
    if (figures.population->facilities().empty())
        return showEmpty(
            tr("There are no facilities yet. Import the list you have from Excel, or add facilities one by "
               "one on the page “Facilities” (Ctrl+N)."),
            tr("&Import from Excel…"), true);
    if (!figures.plan)
        return showEmpty(tr("There is no plan for %1 yet. On the page “Plan”, make a new one or copy last year's; its "
                            "targets then stand here with what is reached.")
                             .arg(figures.year),
                         tr("&Go to the plans"), false);
    if (figures.targets.empty())
        return showEmpty(tr("The plan %1 has no targets yet. Add them on the page “Plan”.")
                             .arg(TargetWords::planName(*figures.plan)),
                         tr("&Go to the plans"), false);
    showTargets();
}

void HomePage::showEmpty(const QString& what, const QString& button, bool import)
{
    m_empty->setText(what);
    m_emptyButton->setText(button);
    m_emptyImports = import;
    m_left->setCurrentIndex(1);
}

void HomePage::showTargets()
{
    qint64 focused = 0;
    for (HomeTargetRow* row : rows()) {
        if (row->hasFocus()) focused = row->target();
        m_rows->removeWidget(row);
        delete row;
    }
    const core::Figures& figures = m_year.figures();
    for (const core::TargetFigure& figure : figures.targets) {
        auto* row = new HomeTargetRow(figure, figures);
        m_rows->insertWidget(m_rows->count() - 1, row);
        connect(row, &HomeTargetRow::opened, this, &Page::targetWanted);
        connect(row, &HomeTargetRow::readingWanted, this, &Page::readingWanted);
        connect(row, &HomeTargetRow::left, this, [this, row](int rows) { moveFrom(row, rows); });
        if (row->target() == focused) row->setFocus();
    }
    m_left->setCurrentIndex(0);
}

void HomePage::moveFrom(HomeTargetRow* row, int by)
{
    const QList<HomeTargetRow*> list = rows();
    const qsizetype next = list.indexOf(row) + by;
    if (next < 0 || next >= list.size()) return;
    list[next]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(list[next]);
}

} // namespace ui
