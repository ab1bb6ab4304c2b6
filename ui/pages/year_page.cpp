// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_page.h"

#include "core/database/changed_record.h"
#include "core/database/database.h"
#include "core/database/form_piles.h"
#include "core/database/year_place.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_next_form.h"
#include "ui/pages/year_tools.h"
#include "ui/table/grid_view.h"
#include "ui/table/paper_totals.h"
#include "ui/table/table_file.h"
#include "ui/warning_line.h"
#include "ui/year_locking.h"
#include "ui/year_warnings.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace ui {

using Kind = core::YearColumn::Kind;

YearPage::YearPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts),
      m_model(new YearGridModel(year.database(), year.year(), &year.warnings(), this)),
      m_grid(new GridView(QStringLiteral("year"), prompts)), m_tools(new YearTools(year.database())),
      m_next(new YearNextForm), m_secondWords(new QLabel), m_hint(new QLabel),
      m_warnings(new WarningLine(year.database(), prompts)), m_stack(new QStackedWidget), m_empty(new QLabel),
      m_pileMenu(new QMenu(this)), m_freshCount(new FreshWhenShown(this, [this] { showCount(); })),
      m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(300); // longer than between two keys
    build();
    fillMenu();
    listen();
    listenToWarnings();
    showYear();
}

void YearPage::listen()
{
    connect(m_tools, &YearTools::filterChanged, this, [this] {
        applyFilter();
        keep();
    });
    connect(m_tools, &YearTools::columnsWanted, this, &YearPage::chooseColumns);
    connect(m_tools, &YearTools::unlockWanted, this,
            [this] { askUnlockYear(m_year.database(), m_year.year(), m_prompts, this); });
    connect(m_empty, &QLabel::linkActivated, this, &Page::importWanted);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        constexpr int many = 1000; // the sums of fewer are there at once
        m_isSearching && m_model->rowCount() > many ? m_pause->start() : m_pause->stop();
        setWidths();
        showState();
    });
    connect(m_pause, &QTimer::timeout, this, [this] {
        showCount();
        m_totals->update();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, m_freshCount, &FreshWhenShown::stale);
    connect(&m_year, &WorkingYear::changed, this, [this] {
        if (m_year.year() != m_model->year()) showYear();
    });
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("administrative_unit"))) m_tools->fillCommunes();
        if (tables.contains(QStringLiteral("year_lock"))) showLock();
        if (tables.contains(QStringLiteral("control_total"))) showFoot();
        if (!tables.contains(QStringLiteral("entry_batch")) && !tables.contains(QStringLiteral("entry_batch_form")))
            return;
        m_tools->fillPiles(m_year.year());
        if (pile() != m_model->filter().pile) applyFilter(); // the pile is gone, or came back
    });
    // Enter in a cell that is edited on the facility's own tab opens the facility.
    connect(m_grid, &GridView::opened, this, &Page::facilityWanted);
    connect(m_grid, &GridView::ownEditorWanted, this, &YearPage::editProducts);
    connect(m_grid, &GridView::pastLastRow, this, [this] {
        if (pile() != 0 && !m_model->isSecondKeying()) showNextForm();
    });
    connect(m_paper, &PaperTotals::left, this, [this] { m_grid->takeFocus(); });
    connect(m_next, &YearNextForm::left, this, [this] { m_grid->takeFocus(); });
    connect(m_next, &YearNextForm::formWanted, this, &YearPage::addForm);
    connect(m_next, &YearNextForm::entered, this, [this] {
        attempt(m_prompts, this,
                [this] { m_next->setEntries(core::FormPiles(m_year.database(), m_model->year()).facilities()); });
    });
}

QString YearPage::title() const { return tr("Figures of the year"); }

void YearPage::find(const QString& text)
{
    m_search = text;
    m_isSearching = true;
    applyFilter();
    m_isSearching = false;
    if (text.trimmed().isEmpty() || m_model->rowCount() == 0) return;
    m_grid->showCell(m_model->index(0, std::max(0, m_grid->currentIndex().column()))); // the best hit
}

void YearPage::exportTable()
{
    const QString path = saveTable(m_prompts, this, tr("Figures %1").arg(m_year.year()),
                                   [this](const core::Progress& progress) { return m_model->sheet(progress); });
    if (!path.isEmpty()) Q_EMIT said(tr("Exported: %1").arg(path));
}

void YearPage::focusMain()
{
    if (m_model->rowCount() > 0) m_grid->takeFocus(); // else there is nothing to go to
}

void YearPage::nextPane()
{
    if (m_grid->hasFocus() && m_paper->isVisible())
        m_paper->begin(m_grid->currentIndex().column());
    else if ((m_grid->hasFocus() || m_paper->hasFocus()) && m_next->isVisible())
        m_next->begin();
    else if (m_tools->isVisible() && !m_tools->isAncestorOf(focusWidget()))
        m_tools->focusFirst();
    else
        m_grid->takeFocus();
}

QString YearPage::place() const
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid()) return {};
    const bool ofValue = !m_model->isState(cell.column());
    return QStringLiteral("%1 %2")
        .arg(m_model->idAt(cell.row()))
        .arg(ofValue ? m_model->columns()[size_t(cell.column())].subject() : QString());
}

void YearPage::showPlace(const QString& place)
{
    const qint64 facility = place.section(QLatin1Char(' '), 0, 0).toLongLong();
    if (facility == 0) return;
    QString subject = place.section(QLatin1Char(' '), 1);
    if (subject.isEmpty() && !m_model->columns().empty()) subject = m_model->columns().front().subject();
    showCell(facility, subject);
}

void YearPage::showChanged(const core::ChangedRecord& changed)
{
    const int row = m_model->rowOf(changed.facility);
    if (m_model->isSecondKeying() || row < 0 || changed.year != m_model->year()) return;
    for (size_t i = 0; i < m_model->columns().size(); ++i) {
        const core::YearColumn& column = m_model->columns()[i];
        if (changed.table == QLatin1String(column.dictionary().table) && changed.resource == column.resource
            && changed.fields.contains(QLatin1String(column.field().name)) && !m_grid->isColumnHidden(int(i)))
            return m_grid->showCell(m_model->index(row, int(i)));
    }
}

void YearPage::showMissing(qint64 unit)
{
    if (m_model->isSecondKeying()) endSecondKeying();
    core::YearFilter filter;
    filter.unit = unit;
    filter.notSurveyed = true;
    m_tools->setFilter(filter);
    applyFilter();
    m_grid->setFocus();
    if (m_model->rowCount() > 0) m_grid->setCurrentIndex(m_model->index(0, 0));
}

void YearPage::showCell(qint64 facility, const QString& subject)
{
    m_grid->storeEditing();
    if (m_model->rowOf(facility) < 0) {
        if (m_model->isSecondKeying()) endSecondKeying();
        if (m_model->rowOf(facility) < 0) {
            Q_EMIT searchShown({});
            m_search.clear();
            m_tools->setFilter({});
            applyFilter();
        }
    }
    if (m_model->columnOf(subject) < 0) {
        const bool ofOutput = subject.startsWith(QLatin1String("output/"));
        const QString name = ofOutput ? QStringLiteral("output") : subject;
        m_shown.insert(name);
        m_hidden.remove(name);
        m_model->setChosen(m_shown, m_hidden);
        if (m_model->columnOf(name) < 0) m_shown.remove(name); // of the whole facility, or of the area
        keepColumns();
    }
    const int row = m_model->rowOf(facility), column = m_model->columnOf(subject);
    m_grid->setFocus();
    if (row < 0) return;
    m_grid->setCurrentIndex(m_model->index(row, std::max(0, column)));
    m_grid->scrollTo(m_grid->currentIndex());
}

void YearPage::applyFilter()
{
    m_grid->storeEditing();
    core::YearFilter filter = m_tools->filter();
    if (m_tools->isWarnedOnly()) attempt(m_prompts, this, [&] { filter.among = m_year.warnings().facilities(); });
    m_model->setFilter(filter, m_search);
}

void YearPage::showYear()
{
    m_grid->storeEditing();
    m_paperAsked = false;
    if (m_model->isSecondKeying()) endSecondKeying();
    m_model->setYear(m_year.year());
    m_tools->fillPiles(m_model->year());
    recall();
    applyFilter();
    continueTyping();
}

void YearPage::continueTyping()
{
    if (m_model->rowCount() == 0) return;
    const auto last = core::lastTypedPlace(m_year.database(), m_year.year());
    const int row = last ? m_model->rowOf(last->facility) : -1;
    const int column = last ? m_model->columnOf(last->kind, last->resource) : -1;
    const bool shown = row >= 0 && column >= 0 && !m_grid->isColumnHidden(column);
    m_grid->continueAfter(shown ? m_model->index(row, column) : QModelIndex());
}

int YearPage::lettersOf(int column) const
{
    const bool both = m_lastYearAction->isChecked() && !m_model->isSecondKeying();
    switch (m_model->columns()[size_t(column)].kind) {
    case Kind::Awareness:
    case Kind::Adoption: return both ? 23 : 17;
    case Kind::Output: return both ? 26 : 18;
    case Kind::Consumption: return both ? 28 : 18;
    case Kind::Cost:
    case Kind::Revenue:
    case Kind::Capital: return both ? 28 : 18;
    case Kind::Labour: return both ? 16 : 12;
    case Kind::Solutions:
    case Kind::FormNumber:
    case Kind::SurveyDate: return 12;
    case Kind::OutputUnit: return 13;
    case Kind::Note: return 30;
    default: return 20;
    }
}

void YearPage::setWidths()
{
    setNameWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_grid->setUsualWidth(column, m_model->isState(column) ? 13 : lettersOf(column));
}

/// Of the names at the left: on a narrow page the figures need the room.
void YearPage::setNameWidth()
{
    const int letter = m_grid->fontMetrics().averageCharWidth();
    m_grid->verticalHeader()->setFixedWidth(std::clamp(width() / 3, 20 * letter, 44 * letter));
}

void YearPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    setNameWidth();
}

void YearPage::showLock()
{
    QString text;
    if (m_model->isLocked())
        text = m_year.database().isWritable() ? tr("%1 is locked. <a href=\"unlock\">Unlock…</a>").arg(m_year.year())
                                              : tr("%1 is locked.").arg(m_year.year());
    m_tools->showLocked(text);
}

void YearPage::showFoot()
{
    bool typed = pile() != 0 || m_paperAsked;
    for (int column = 0; column < m_model->columnCount() && !typed; ++column)
        typed = m_model->takesPaperTotal(column) && !m_model->paperText(column).isEmpty();
    m_totals->setVisible(!m_model->isSecondKeying());
    m_paper->setVisible(typed && !m_model->isSecondKeying());
    m_paper->setToolTip(m_model->isFiltered() ? tr("Compared when all forms are shown.") : QString());
}

void YearPage::showCount()
{
    if (m_model->isSecondKeying()) {
        m_secondWords->setText(
            tr("Second keying: %n form(s). The first figures are not shown.", nullptr, m_model->rowCount()));
        return;
    }
    if (m_pause->isActive()) return m_tools->showCount(QStringLiteral("…"));
    const core::FormCount count = m_model->formCount();
    m_tools->showCount(tr("%1/%n form(s) complete", nullptr, count.forms).arg(count.complete));
}

QString YearPage::totalText(int column) const { return m_pause->isActive() ? QString() : m_model->totalText(column); }

void YearPage::showState()
{
    showLock();
    showFoot();
    showCount();
    m_hint->setText(
        m_model->isSecondKeying()
            ? tr("1 yes · 0 no · ? or Delete: blank on the form")
            : tr("1 yes · 0 no · ? not surveyed · F8 reason · F9 complete · Shift+F2 remark · Ctrl+M watch · Ctrl+T "
                 "totals on paper"));
    const core::YearFilter& filter = m_model->filter();
    const bool searched = m_model->isSearched();
    m_next->setVisible(filter.pile != 0 && !m_model->isSecondKeying());
    m_next->setEnabled(m_year.database().isWritable());
    if (filter.notSurveyed && !searched)
        m_empty->setText(tr("Every facility has answered."));
    else if (filter.among && filter.unit == 0 && !searched)
        m_empty->setText(tr("No facility has an open warning."));
    else if (filter.incomplete && !searched)
        m_empty->setText(tr("Every form is complete."));
    else if (filter.watched && !searched)
        m_empty->setText(tr("No value is watched. Ctrl+M watches the value of a cell."));
    else if (m_model->isFiltered())
        m_empty->setText(tr("No facility fits the filter."));
    else if (filter.pile != 0)
        m_empty->setText(tr("This pile has no forms yet. Type the code, tax code or name of the first one below."));
    else
        m_empty->setText(tr("No facilities in %1. <a href=\"import\">Import from Excel…</a> or add them on "
                            "the page Facilities.")
                             .arg(m_year.year()));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace ui
