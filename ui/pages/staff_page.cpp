// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff_page.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/coverage.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/typed_text.h"
#include "ui/flow_layout.h"
#include "ui/form/leaving_record.h"
#include "ui/form/record_form.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/staff_details.h"
#include "ui/pages/staff_list_model.h"
#include "ui/panes.h"
#include "ui/scroll_pane.h"
#include "ui/table/editable_cells.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

StaffPage::StaffPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_model(new StaffListModel(year.database(), this)),
      m_list(new GridView(QStringLiteral("staff_list"), prompts)), m_day(new QLineEdit), m_anyDay(new QToolButton),
      m_duties(new QComboBox), m_wrongDay(new QLabel), m_count(new QLabel), m_remove(new QPushButton(tr("Delete"))),
      m_details(new StaffDetails(year.database(), prompts)), m_splitter(new Panes(125)), m_stack(new QStackedWidget),
      m_empty(new QLabel), m_coverage(new QLabel), m_fresh(new FreshWhenShown(this, [this] { showCoverage(); }))
{
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(new ScrollPane(m_details));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({660, 520});
    m_splitter->restoreKept(QSettings().value(QStringLiteral("staff/splitter")).toByteArray());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_remove, &QPushButton::clicked, this, &StaffPage::removeCurrent);
    connect(m_list, &GridView::opened, m_details, &StaffDetails::focusFirst);
    connect(m_list, &GridView::removeWanted, this, &StaffPage::removeCurrent);
    new LeavingRecord(m_list, &m_details->form(), prompts, [this] {
        const QModelIndex current = m_list->currentIndex();
        const core::StaffLine line = current.isValid() ? m_model->lineAt(current.row()) : core::StaffLine();
        m_model->keep(line.person, line.post);
        m_details->setPerson(line.person);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        if (!m_details->form().unfinished().isEmpty()) return; // what is being typed stays
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) // his row may have become another one
            m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOfPerson(m_details->person())), 0));
        else if (m_model->rowCount() == 0)
            m_details->setPerson(0);
    });
    connect(m_details, &StaffDetails::said, this, &Page::said);
    connect(m_details, &StaffDetails::added, this, &StaffPage::showPerson);
    connect(&m_year, &WorkingYear::changed, this, [this] {
        proposeDay();
        m_fresh->stale();
    });
    proposeDay();
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0));
    showState();
}

StaffPage::~StaffPage() { QSettings().setValue(QStringLiteral("staff/splitter"), m_splitter->kept()); }

QWidget* StaffPage::makeList()
{
    m_list->setObjectName(QStringLiteral("staff_list"));
    m_list->setAccessibleName(tr("Staff"));
    m_list->showRecords();
    m_list->setModel(m_model);
    static constexpr int widths[] = {17, 18, 20, 10, 10, 12};
    for (int column = 0; column < StaffListModel::ColumnCount; ++column)
        m_list->setUsualWidth(column, widths[column], 16);

    auto* addButton = new QPushButton(tr("&Add person"));
    addButton->setToolTip(tr("Ctrl+N"));
    m_remove->setToolTip(tr("Deletes the post, or a person without one. It can be undone with Ctrl+Z."));
    addButton->setEnabled(m_year.database().isWritable());
    connect(addButton, &QPushButton::clicked, this, &StaffPage::add);
    auto* tools = new FlowLayout;
    tools->addWidget(m_count);
    tools->addStretch();
    tools->addWidget(addButton);
    tools->addWidget(m_remove);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    connect(m_empty, &QLabel::linkActivated, this,
            [this](const QString& link) { link == QLatin1String("add") ? add() : clearFilters(); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(12, 8, 0, 12);
    layout->setSpacing(8);
    layout->addLayout(tools);
    layout->addWidget(makeFilters());
    layout->addWidget(m_wrongDay);
    layout->addWidget(m_stack, 1);
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_coverage->setWordWrap(true);
    layout->addWidget(m_coverage);
    return left;
}

QWidget* StaffPage::makeFilters()
{
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setPlaceholderText(tr("dd/mm/yyyy"));
    m_day->setMaximumWidth(m_day->fontMetrics().averageCharWidth() * 14);
    auto* dayLabel = new QLabel(tr("In post &on"));
    dayLabel->setBuddy(m_day);
    m_anyDay->setText(tr("At any time"));
    m_anyDay->setObjectName(QStringLiteral("anyDay"));
    m_anyDay->setCheckable(true);
    m_anyDay->setFocusPolicy(Qt::TabFocus);
    m_duties->setObjectName(QStringLiteral("duties"));
    m_duties->setAccessibleName(tr("Duty"));
    m_duties->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_duties->setMinimumContentsLength(24);
    m_duties->addItem(tr("All duties"), QString());
    for (const core::Choice& choice : core::staffDictionary().field(QLatin1String("duty")).choices)
        m_duties->addItem(core::label(choice), QString::fromLatin1(choice.code));
    m_wrongDay->setObjectName(QStringLiteral("wrongDay"));
    m_wrongDay->setWordWrap(true);
    m_wrongDay->hide();
    auto* filters = new QWidget;
    auto* layout = new FlowLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(dayLabel);
    layout->addWidget(m_day);
    layout->addWidget(m_anyDay);
    layout->addWidget(m_duties);
    layout->addStretch();
    connect(m_day, &QLineEdit::editingFinished, this, &StaffPage::applyFilter);
    connect(m_anyDay, &QToolButton::toggled, this, &StaffPage::applyFilter);
    connect(m_duties, &QComboBox::currentIndexChanged, this, &StaffPage::applyFilter);
    return filters;
}

QString StaffPage::title() const { return tr("Staff"); }

/// The last day of the year, or today while the year lasts; once for each year, so that a day typed in stays.
void StaffPage::proposeDay()
{
    if (m_proposedFor == m_year.year()) return;
    m_proposedFor = m_year.year();
    const QDate end(m_year.year(), 12, 31);
    m_day->setText(std::min(end, QDate::currentDate()).toString(QStringLiteral("dd/MM/yyyy")));
    applyFilter();
}

void StaffPage::find(const QString& text)
{
    m_search = text;
    applyFilter();
}

void StaffPage::applyFilter()
{
    core::StaffQuery query;
    const auto day = core::readTypedDate(m_day->text());
    const bool wrong = !m_anyDay->isChecked() && !day;
    m_wrongDay->setVisible(wrong);
    m_wrongDay->setText(QStringLiteral("✕ ")
                        + tr("“%1” is not a date. Write it like 31/12/2018.").arg(m_day->text().trimmed()));
    m_day->setEnabled(!m_anyDay->isChecked());
    if (wrong) return;
    if (!m_anyDay->isChecked()) query.on = *day;
    query.duty = m_duties->currentData().toString();
    query.search = m_search;
    m_model->setFilter(query);
    showState();
    m_fresh->stale();
}

void StaffPage::clearFilters()
{
    m_duties->setCurrentIndex(0);
    m_search.clear();
    m_anyDay->setChecked(true);
    applyFilter();
}

bool StaffPage::canAdd() const { return m_year.database().isWritable(); }

void StaffPage::add()
{
    if (!canAdd()) return;
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_details->startNew();
    if (m_details->form().continues()) Q_EMIT said(tr("What was typed before stands here again."));
}

QString StaffPage::unfinished() const { return m_details->unfinished().words(); }
void StaffPage::focusUnfinished() { m_details->unfinished().focus(); }
void StaffPage::dropUnfinished() { m_details->unfinished().drop(); }

void StaffPage::exportTable()
{
    const QString name = tr("Staff");
    const QString path = saveTable(
        m_prompts, this, name, [&](const core::Progress& progress) { return shownSheet(*m_model, name, progress); });
    if (!path.isEmpty()) Q_EMIT said(tr("Exported: %1").arg(path));
}

void StaffPage::nextPane()
{
    if (m_list->hasFocus())
        m_details->focusFirst();
    else if (m_details->isAncestorOf(QApplication::focusWidget()) && !m_details->isAtPosts())
        m_details->focusPosts();
    else if (m_details->isAtPosts())
        m_day->setFocus();
    else
        m_list->setFocus();
}

void StaffPage::focusMain() { m_list->takeFocus(); }

void StaffPage::showPerson(qint64 person)
{
    if (m_model->rowOfPerson(person) < 0) clearFilters();
    const int row = m_model->rowOfPerson(person);
    if (row < 0) return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void StaffPage::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_year.database().isWritable()) return;
    const core::StaffLine line = m_model->lineAt(row);
    const bool removed = attempt(m_prompts, this, [&] {
        core::Transaction transaction(m_year.database(),
                                      line.post != 0 ? tr("%1 – post deleted").arg(line.name)
                                                     : tr("%1 – deleted").arg(line.name));
        if (line.post != 0)
            core::Table(m_year.database(), core::staffDictionary()).remove(line.post);
        else
            core::Table(m_year.database(), core::personDictionary()).remove(line.person);
        transaction.commit();
    });
    if (removed && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void StaffPage::showState()
{
    const int shown = m_model->rowCount();
    QSet<qint64> persons; // a consultant may stand in several lines
    for (int row = 0; row < shown; ++row)
        if (!m_model->isOutside(row)) persons << m_model->lineAt(row).person;
    m_count->setText(tr("%n person(s)", nullptr, int(persons.size())));
    const bool anyone = !core::staffLines(m_year.database(), {}).empty();
    m_empty->setText(anyone ? tr("Nobody fits the filter. <a href=\"clear\">Show everybody</a>.")
                            : tr("No staff yet. <a href=\"add\">Add a person</a> (Ctrl+N), then the posts: who guides "
                                 "which facility, zone or area, from when."));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_remove->setEnabled(shown > 0 && m_year.database().isWritable());
}

/// Counted as the indicators of the same names count, whatever the targets of the plan.
void StaffPage::showCoverage()
{
    const core::StaffQuery& query = m_model->filter();
    m_coverage->setVisible(query.on.isValid());
    if (!query.on.isValid()) return;
    const core::Population population(m_year.database(), query.on);
    const auto coverage = [&](const char* indicator) {
        core::Record target(core::targetDictionary());
        target["indicator"] = QString::fromLatin1(indicator);
        return core::coverageOf(m_year.database(), target, population);
    };
    QStringList parts;
    for (const auto& [indicator, words] :
         {std::pair("staff_large_enterprises", tr("large enterprises with qualified staff %1")),
          std::pair("staff_facilities", tr("facilities with guiding staff %1")),
          std::pair("staff_boards", tr("zone boards with guiding staff %1"))})
        if (const auto found = coverage(indicator); found && found->of > 0)
            parts << words.arg(QStringLiteral("%1/%2").arg(found->count).arg(found->of));
    if (const auto officers = coverage("state_officers"))
        parts << tr("state officers for cleaner production: %1").arg(officers->count);
    m_coverage->setText(
        parts.isEmpty()
            ? QString()
            : tr("On %1: %2.").arg(query.on.toString(QStringLiteral("dd/MM/yyyy")), parts.join(QStringLiteral("; "))));
}

} // namespace ui
