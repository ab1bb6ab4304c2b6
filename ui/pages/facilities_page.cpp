// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_page.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/table.h"
#include "core/record/facility.h"
#include "ui/flow_layout.h"
#include "ui/form/leaving_record.h"
#include "ui/pages/facilities_details.h"
#include "ui/pages/facilities_grid.h"
#include "ui/pages/facilities_grid_model.h"
#include "ui/pages/facilities_list_model.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_tabs.h"
#include "ui/panes.h"
#include "ui/pinned_filters.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

FacilitiesPage::FacilitiesPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_model(new FacilitiesListModel(year, this)),
      m_list(new GridView(QStringLiteral("facilities"), prompts)), m_count(new QLabel),
      m_details(new FacilityDetails(year, prompts)), m_splitter(new Panes(125)), m_stack(new QStackedWidget),
      m_views(new QStackedWidget), m_tabs(new FacilityTabs(year.database()))
{
    m_list->setObjectName(QStringLiteral("facilities"));
    m_list->setAccessibleName(tr("Facilities"));
    m_list->showRecords();
    m_list->horizontalHeader()->setSortIndicator(FacilitiesListModel::Code, Qt::AscendingOrder);
    m_list->setModel(m_model);
    static constexpr int widths[] = {7, 29, 19, 7, 13, 6, 6};
    for (int column = 0; column < FacilitiesListModel::ColumnCount; ++column)
        m_list->setUsualWidth(column, widths[column], 16);
    m_list->setSortingEnabled(true);

    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeOpened());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({665, 535}); // the whole list at 1366 × 768
    m_splitter->restoreKept(QSettings().value(QStringLiteral("facilities/splitter")).toByteArray());
    m_views->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_views, 1);

    connect(m_list, &GridView::opened, m_details, &FacilityDetails::focusFirst);
    connect(m_list, &GridView::removeWanted, this, &FacilitiesPage::removeCurrent);
    new LeavingRecord(m_list, &m_details->form(), prompts,
                      [this] { showDetails(m_model->idAt(m_list->currentIndex().row())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        if (!m_details->form().unfinished().isEmpty()) return; // what is being typed stays
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
        else if (m_model->rowCount() == 0)
            showDetails(0);
    });
    connect(m_details, &FacilityDetails::said, this, &Page::said);
    connect(m_details, &FacilityDetails::added, this, &FacilitiesPage::showFacility);
    connect(m_details, &FacilityDetails::facilityWanted, this, &FacilitiesPage::goTo);
    connect(m_details, &FacilityDetails::mergeWanted, this, &FacilitiesPage::merge);
    connect(m_details, &FacilityDetails::partingWanted, this, &FacilitiesPage::part);
    connect(m_asGrid, &QToolButton::toggled, this, &FacilitiesPage::setGridShown);
    listenToVisits();
    addKeys();
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0));
    showCount();
    if (QSettings().value(QStringLiteral("facilities/grid")).toBool()) m_asGrid->setChecked(true);
}

/// Over both views, so that the hand finds them in one place.
QWidget* FacilitiesPage::makeTools()
{
    auto* tools = new QWidget;
    auto* layout = new FlowLayout(tools);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    auto* ways = new QButtonGroup(this);
    const auto way = [&](const QString& text, const char* name, const QString& tip) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        ways->addButton(button);
        layout->addWidget(button);
        return button;
    };
    m_asList = way(tr("L&ist"), "asList", tr("The register with the details of one facility beside it"));
    m_asGrid = way(tr("&Grid"), "asGrid", tr("All fields of all facilities in one grid, typed as in Excel"));
    m_asList->setChecked(true);
    auto* filters = new PinnedFilters(
        m_year.database(), QStringLiteral("facilities"),
        [this] {
            const QString search = m_model->search().trimmed();
            return search.isEmpty() ? QVariantMap() : QVariantMap{{QStringLiteral("search"), search}};
        },
        m_prompts);
    connect(filters, &PinnedFilters::chosen, this, &FacilitiesPage::takeFilter);
    layout->addWidget(filters);
    layout->addWidget(m_count);
    layout->addStretch();
    auto* add = new QPushButton(tr("&Add facility"));
    add->setToolTip(tr("Ctrl+N"));
    m_remove = new QPushButton(tr("Delete"));
    m_remove->setToolTip(tr("Del. It can be undone with Ctrl+Z."));
    auto* papers = new QPushButton(tr("&Print…"));
    papers->setObjectName(QStringLiteral("print_papers"));
    papers->setToolTip(tr("Profiles and survey forms (Ctrl+P)"));
    layout->addWidget(add);
    layout->addWidget(m_remove);
    layout->addWidget(makeTwinsButton());
    layout->addWidget(papers);
    auto* unanswered = new QPushButton(tr("Not ans&wered…"));
    unanswered->setObjectName(QStringLiteral("unanswered_list"));
    unanswered->setToolTip(tr("Who has not answered this year: list, visits, reminder letters (Ctrl+Shift+A)"));
    layout->addWidget(unanswered);
    connect(unanswered, &QPushButton::clicked, this, [this] { Q_EMIT unansweredWanted(0); });
    const bool writable = m_year.database().isWritable();
    add->setEnabled(writable);
    m_remove->setEnabled(writable);
    connect(add, &QPushButton::clicked, this, &FacilitiesPage::addFacility);
    connect(papers, &QPushButton::clicked, this, &FacilitiesPage::print);
    connect(m_remove, &QPushButton::clicked, this, &FacilitiesPage::removeCurrent);
    return tools;
}

/// The register, or what to do while it is empty.
QWidget* FacilitiesPage::makeList()
{
    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    auto* words = new QLabel(tr("No facilities yet. <a href=\"import\">Import from Excel…</a> or "
                                "<a href=\"add\">add a facility</a> (Ctrl+N)."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    emptyLayout->addWidget(words);
    connect(words, &QLabel::linkActivated, this,
            [this](const QString& link) { link == QLatin1String("add") ? addFacility() : Q_EMIT importWanted(); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    auto* nothing = new QLabel(tr("No facility fits the search."));
    nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing->setMargin(24);
    m_stack->addWidget(nothing);
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(12, 0, 0, 12);
    layout->addWidget(m_stack);
    return left;
}

QString FacilitiesPage::unfinished() const
{
    QStringList words;
    if (m_grid && !m_grid->model()->held().empty())
        words << tr("A change in the grid is not stored yet, as a year is locked: it needs the day on which it "
                    "happened (F8).");
    if (const QString missing = m_grid ? m_grid->model()->missingWords() : QString(); !missing.isEmpty())
        words << tr("The new facility in the last row of the grid is not kept yet. It still needs: %1.").arg(missing);
    words << m_details->unfinished().words();
    words.removeAll(QString());
    if (!words.isEmpty()) words << tr("Everything else is saved.");
    return words.join(QLatin1Char('\n'));
}

bool FacilitiesPage::canKeepUnfinished() const
{
    return (!m_grid || m_grid->model()->held().empty()) && m_details->unfinished().canKeep();
}

void FacilitiesPage::focusUnfinished()
{
    if (m_grid && !m_grid->model()->held().empty()) {
        m_asGrid->setChecked(true);
        m_grid->takeFocusBelow();
        return;
    }
    const bool inGrid = m_grid && !m_grid->model()->missingWords().isEmpty();
    (inGrid ? m_asGrid : m_asList)->setChecked(true);
    inGrid ? m_grid->startNew() : m_details->unfinished().focus();
}

void FacilitiesPage::dropUnfinished()
{
    if (m_grid) m_grid->model()->dropHeld();
    if (m_grid) m_grid->model()->dropBlank();
    m_details->unfinished().drop();
}

bool FacilitiesPage::isGridShown() const { return m_grid && m_views->currentWidget() == m_grid; }

qint64 FacilitiesPage::currentFacility() const
{
    return isGridShown() ? m_grid->view()->currentId() : m_list->currentId();
}

void FacilitiesPage::setGridShown(bool shown)
{
    if (shown == isGridShown()) return;
    const qint64 current = currentFacility();
    if (shown && !m_grid) {
        m_grid = new FacilitiesGrid(m_year, m_prompts);
        m_grid->setSearch(m_model->search());
        m_views->addWidget(m_grid);
        connect(m_grid, &FacilitiesGrid::facilityWanted, this, &FacilitiesPage::goTo);
        connect(m_grid, &FacilitiesGrid::mergeWanted, this, &FacilitiesPage::merge);
    }
    const bool hadFocus = m_views->isAncestorOf(focusWidget());
    m_views->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_grid->showFacility(current);
    else if (current != 0 && m_model->rowOf(current) >= 0)
        m_list->setCurrentId(current);
    if (hadFocus || isVisible()) focusMain();
    QSettings().setValue(QStringLiteral("facilities/grid"), shown);
}

FacilitiesPage::~FacilitiesPage()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard leaves it while it goes
    QSettings().setValue(QStringLiteral("facilities/splitter"), m_splitter->kept());
}

QString FacilitiesPage::title() const { return tr("Facilities"); }

void FacilitiesPage::find(const QString& text)
{
    m_model->setSearch(text);
    if (!text.isEmpty() && m_model->rowCount() > 0 && m_details->form().unfinished().isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0)); // the best hit
    if (m_grid) m_grid->setSearch(text);
    showCount(); // other words may find the same ones
}

bool FacilitiesPage::canAdd() const { return m_year.database().isWritable(); }

void FacilitiesPage::add()
{
    if (!isGridShown() && m_details->addsHere())
        m_details->addHere();
    else
        addFacility();
}

void FacilitiesPage::addFacility()
{
    if (!canAdd()) return;
    if (isGridShown()) return m_grid->startNew();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_details->startNew();
    if (m_details->form().continues()) Q_EMIT said(tr("What was typed before stands here again."));
}

void FacilitiesPage::exportTable()
{
    const QString path
        = saveTable(m_prompts, this, tr("Facilities %1").arg(m_year.year()), [this](const core::Progress& progress) {
              return isGridShown() ? shownSheet(*m_grid->model(), tr("Facilities %1").arg(m_year.year()), progress)
                                   : m_model->sheet(progress);
          });
    if (!path.isEmpty()) Q_EMIT said(tr("Exported: %1").arg(path));
}

void FacilitiesPage::print() { printPapers(false); }
void FacilitiesPage::printForms() { printPapers(true); }

void FacilitiesPage::printPapers(bool forms)
{
    using Paper = FacilityPrintDialog::Paper;
    std::vector<qint64> listed;
    for (int row = 0; row < m_model->rowCount(); ++row) listed.push_back(m_model->idAt(row));
    const qint64 facility = isGridShown() ? currentFacility() : m_details->facility();
    // Where there is no facility nothing can be printed beforehand: a blank form serves whoever comes.
    const bool blank = listed.empty() || (forms && facility == 0);
    const Paper paper = blank ? Paper::BlankForm : forms ? Paper::PrefilledForm : Paper::Profile;
    FacilityPrintDialog(m_year, m_prompts, paper, facility, listed, this).exec();
}

void FacilitiesPage::focusMain() { (isGridShown() ? m_grid->view() : m_list)->takeFocus(); }

void FacilitiesPage::nextPane()
{
    if (isGridShown() && m_grid->view()->hasFocus() && m_grid->takeFocusBelow()) return;
    if (isGridShown())
        m_grid->view()->hasFocus() ? m_asGrid->setFocus() : m_grid->view()->setFocus();
    else if (m_list->hasFocus())
        m_details->focusFirst();
    else if (!m_details->form().isAncestorOf(focusWidget()) || !m_details->form().focusAdvice())
        m_list->setFocus();
}

void FacilitiesPage::showFacility(qint64 id)
{
    m_visited = false; // whoever calls says whether the one before was left
    m_asList->setChecked(true);
    if (m_model->rowOf(id) < 0) setSearch({});
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    m_visited = true;
}

void FacilitiesPage::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    const qint64 id = currentFacility();
    if (id == 0 || !m_year.database().isWritable()) return;
    const bool removed = attempt(m_prompts, this, [&] {
        core::Table table(m_year.database(), core::facilityDictionary());
        const auto facility = table.record(id);
        core::Transaction transaction(m_year.database(),
                                      tr("%1 %2 – deleted").arg(facility->text("code"), facility->text("name")));
        table.remove(id);
        transaction.commit();
    });
    if (removed && !isGridShown() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void FacilitiesPage::showCount()
{
    const int shown = m_model->rowCount();
    const bool searching = !m_model->search().trimmed().isEmpty();
    m_count->setText(searching ? tr("%n hit(s) for “%1”", nullptr, shown).arg(m_model->search().trimmed())
                               : tr("%n facility(ies)", nullptr, shown));
    m_stack->setCurrentIndex(shown > 0 ? 0 : searching ? 2 : 1);
    if (m_remove) m_remove->setEnabled(shown > 0 && m_year.database().isWritable());
}

} // namespace ui
