// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_page.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/table.h"
#include "core/record/facility.h"
#include "ui/pages/facilities_details.h"
#include "ui/pages/facilities_list_model.h"
#include "ui/pages/facilities_print.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

FacilitiesPage::FacilitiesPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_model(new FacilitiesListModel(year, this)),
      m_list(new GridView(QStringLiteral("facilities"), prompts)), m_count(new QLabel),
      m_details(new FacilityDetails(year, prompts)), m_splitter(new QSplitter), m_stack(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("facilities"));
    m_list->setAccessibleName(tr("Facilities"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSortIndicator(FacilitiesListModel::Code, Qt::AscendingOrder);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setModel(m_model);
    static constexpr int widths[] = {7, 32, 19, 7, 13, 6, 6};
    for (int column = 0; column < FacilitiesListModel::ColumnCount; ++column)
        if (QSettings()
                .value(QStringLiteral("columns/facilities/%1")
                           .arg(m_model->headerData(column, Qt::Horizontal, Qt::UserRole).toString()))
                .isNull())
            m_list->setColumnWidth(column, widths[column] * letter + 16);
    m_list->setSortingEnabled(true);

    auto* addButton = new QPushButton(tr("&Add facility"));
    addButton->setToolTip(tr("Ctrl+N"));
    m_remove = new QPushButton(tr("&Delete"));
    m_remove->setToolTip(tr("Del. It can be undone with Ctrl+Z."));
    auto* printButton = new QPushButton(tr("&Print…"));
    printButton->setObjectName(QStringLiteral("print_papers"));
    printButton->setToolTip(tr("Profiles and survey forms (Ctrl+P)"));
    auto* unanswered = new QPushButton(tr("&Not answered…"));
    unanswered->setObjectName(QStringLiteral("unanswered_list"));
    unanswered->setToolTip(tr("Who has not answered this year: list, visits, reminder letters (Ctrl+Shift+A)"));
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(12, 8, 0, 12);
    leftLayout->setSpacing(8);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_count, 1);
    tools->addWidget(addButton);
    tools->addWidget(m_remove);
    tools->addWidget(printButton);
    tools->addWidget(unanswered);
    leftLayout->addLayout(tools);

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
    leftLayout->addWidget(m_stack);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({665, 535}); // the whole list at 1366 × 768
    m_splitter->restoreState(QSettings().value(QStringLiteral("facilities/splitter")).toByteArray());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    const bool writable = m_year.database().isWritable();
    addButton->setEnabled(writable);
    m_remove->setEnabled(writable);
    connect(addButton, &QPushButton::clicked, this, &FacilitiesPage::addFacility);
    connect(unanswered, &QPushButton::clicked, this, [this] { Q_EMIT unansweredWanted(0); });
    connect(printButton, &QPushButton::clicked, this, &FacilitiesPage::print);
    connect(m_remove, &QPushButton::clicked, this, &FacilitiesPage::removeCurrent);
    connect(m_list, &GridView::opened, m_details, &FacilityDetails::focusFirst);
    connect(m_list, &GridView::removeWanted, this, &FacilitiesPage::removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_details->setFacility(m_model->idAt(current.row())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
        else if (m_model->rowCount() == 0)
            m_details->setFacility(0);
    });
    connect(m_details, &FacilityDetails::added, this, &FacilitiesPage::showFacility);
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0));
    showCount();
}

FacilitiesPage::~FacilitiesPage()
{
    QSettings().setValue(QStringLiteral("facilities/splitter"), m_splitter->saveState());
}

QString FacilitiesPage::title() const { return tr("Facilities"); }

void FacilitiesPage::find(const QString& text)
{
    m_model->setSearch(text);
    if (!text.isEmpty() && m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0)); // the best hit
}

bool FacilitiesPage::canAdd() const { return m_year.database().isWritable(); }

void FacilitiesPage::add()
{
    if (m_details->addsHere())
        m_details->addHere();
    else
        addFacility();
}

void FacilitiesPage::addFacility()
{
    if (!canAdd()) return;
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_details->startNew();
}

void FacilitiesPage::exportTable()
{
    const QString path = saveTable(m_prompts, this, tr("Facilities %1").arg(m_year.year()),
                                   [this](const core::Progress& progress) { return m_model->sheet(progress); });
    if (!path.isEmpty()) Q_EMIT said(tr("Exported: %1").arg(path));
}

void FacilitiesPage::print() { printPapers(false); }
void FacilitiesPage::printForms() { printPapers(true); }

void FacilitiesPage::printPapers(bool forms)
{
    using Paper = FacilityPrintDialog::Paper;
    std::vector<qint64> listed;
    for (int row = 0; row < m_model->rowCount(); ++row) listed.push_back(m_model->idAt(row));
    FacilityPrintDialog(m_year, m_prompts, forms ? Paper::PrefilledForm : Paper::Profile, m_details->facility(), listed,
                        this)
        .exec();
}

void FacilitiesPage::focusMain() { m_list->takeFocus(); }

void FacilitiesPage::nextPane()
{
    if (m_list->hasFocus())
        m_details->focusFirst();
    else
        m_list->setFocus();
}

void FacilitiesPage::showFacility(qint64 id)
{
    if (m_model->rowOf(id) < 0) m_model->setSearch({});
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void FacilitiesPage::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    const qint64 id = m_list->currentId();
    if (id == 0 || !m_year.database().isWritable()) return;
    const bool removed = attempt(m_prompts, this, [&] {
        core::Table table(m_year.database(), core::facilityDictionary());
        const auto facility = table.record(id);
        core::Transaction transaction(m_year.database(),
                                      tr("%1 %2 – deleted").arg(facility->text("code"), facility->text("name")));
        table.remove(id);
        transaction.commit();
    });
    if (removed && m_model->rowCount() > 0)
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
