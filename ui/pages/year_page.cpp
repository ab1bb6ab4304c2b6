// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_page.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "ui/fresh_when_shown.h"
#include "core/database/year_place.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_warning_line.h"
#include "ui/table/grid_view.h"
#include "ui/table/grouped_header.h"
#include "ui/table/table_file.h"
#include "ui/table/totals_row.h"
#include "ui/year_locking.h"
#include "ui/year_warnings.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

using Kind = core::YearColumn::Kind;

static QToolButton* chip(const QString& text, bool checked)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(checked);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

YearPage::YearPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts),
      m_model(new YearGridModel(year.database(), year.year(), &year.warnings(), this)),
      m_grid(new GridView(QStringLiteral("year"), prompts)), m_commune(new QComboBox),
      m_notSurveyed(chip(tr("Not surveyed"), false)), m_warned(chip(tr("With warnings"), false)),
      m_lastYear(chip(tr("Last year beside"), true)), m_columns(new QPushButton), m_count(new QLabel),
      m_locked(new QLabel), m_hint(new QLabel), m_warnings(new YearWarningLine(year.database(), prompts)),
      m_stack(new QStackedWidget), m_empty(new QLabel)
{
    auto* header = new GroupedHeader(m_grid);
    m_grid->setHorizontalHeader(header);
    m_grid->setObjectName(QStringLiteral("year"));
    m_grid->setAccessibleName(tr("Figures of the year"));
    m_grid->setModel(m_model);
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_grid->verticalHeader()->setHighlightSections(true);
    m_totals = new TotalsRow(m_grid, [this](int column) { return m_model->totalText(column); });
    m_totals->setLabel(tr("Total"));

    m_columns->setText(tr("&Columns"));
    m_columns->setMenu(new QMenu(m_columns));
    m_columns->setAutoDefault(false);
    m_commune->setAccessibleName(tr("Commune"));
    m_commune->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hint->setText(tr("1 yes · 0 no · ? not surveyed"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_locked->setObjectName(QStringLiteral("locked"));
    m_locked->setAutoFillBackground(true);
    m_locked->setBackgroundRole(QPalette::ToolTipBase);
    m_locked->setForegroundRole(QPalette::ToolTipText);
    m_locked->setMargin(4);
    m_locked->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_locked, &QLabel::linkActivated, this,
            [this] { askUnlockYear(m_year.database(), m_year.year(), m_prompts, this); });
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 12, 8);
    tools->setSpacing(8);
    tools->addWidget(m_commune);
    tools->addWidget(m_notSurveyed);
    tools->addWidget(m_warned);
    tools->addWidget(m_lastYear);
    tools->addWidget(m_columns);
    tools->addSpacing(8);
    tools->addWidget(m_hint);
    tools->addWidget(m_locked);
    tools->addStretch();
    tools->addWidget(m_count);

    auto* sheet = new QWidget;
    auto* sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setContentsMargins(0, 0, 0, 0);
    sheetLayout->setSpacing(0);
    sheetLayout->addWidget(m_grid);
    sheetLayout->addWidget(m_totals);
    sheetLayout->addWidget(m_warnings);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(sheet);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_stack);

    connect(m_commune, &QComboBox::activated, this, &YearPage::applyFilter);
    connect(m_notSurveyed, &QToolButton::toggled, this, &YearPage::applyFilter);
    connect(m_warned, &QToolButton::toggled, this, &YearPage::applyFilter);
    connect(m_model, &YearGridModel::stored, this, &YearPage::showWarnings);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& cell) {
        // Where nothing is unlikely, what was typed last may still be explained.
        const auto found = m_model->findings(cell);
        if (std::any_of(found.begin(), found.end(), [](const core::Finding& f) { return f.isOpen(); }))
            showWarnings(cell);
    });
    connect(m_warnings, &YearWarningLine::left, m_grid, &GridView::takeFocus);
    auto* explain = new QAction(this);
    explain->setShortcut(Qt::Key_F8);
    explain->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(explain, &QAction::triggered, m_warnings, &YearWarningLine::takeFocus);
    addAction(explain);
    m_fresh = new FreshWhenShown(this, [this] { attempt(m_prompts, this, [this] { m_year.warnings().catchUp(); }); });
    connect(&m_year.warnings(), &YearWarnings::changed, this, &YearPage::followWarnings);
    connect(m_lastYear, &QToolButton::toggled, this, [this](bool shown) {
        m_model->setLastYearShown(shown);
        setWidths();
    });
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &YearPage::fillColumnMenu);
    connect(m_empty, &QLabel::linkActivated, this, &Page::importWanted);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        setWidths();
        showState();
    });
    connect(&m_year, &WorkingYear::changed, this, [this] {
        const bool other = m_model->year() != m_year.year();
        m_model->setYear(m_year.year());
        if (other && m_warned->isChecked()) applyFilter();
        if (other) continueTyping();
    });
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("administrative_unit"))) fillCommunes();
        if (tables.contains(QStringLiteral("year_lock"))) showLock();
    });
    // Enter in a cell that is edited on the facility's own tab opens the facility.
    connect(m_grid, &GridView::opened, this, &Page::facilityWanted);
    fillCommunes();
    setWidths();
    showState();
    continueTyping();
}

/// To the cell after the one that was typed last, also after the program was killed; else to the first.
void YearPage::continueTyping()
{
    if (m_model->rowCount() == 0) return;
    const auto last = core::lastTypedPlace(m_year.database(), m_year.year());
    const int row = last ? m_model->rowOf(last->facility) : -1;
    const int column = last ? m_model->columnOf(last->kind, last->resource) : -1;
    const bool shown = row >= 0 && column >= 0 && !m_grid->isColumnHidden(column);
    m_grid->continueAfter(shown ? m_model->index(row, column) : QModelIndex());
}

QString YearPage::title() const { return tr("Figures of the year"); }

void YearPage::find(const QString& text)
{
    m_search = text;
    applyFilter();
}

void YearPage::exportTable()
{
    const QString path = saveTable(m_prompts, this, tr("Figures %1").arg(m_year.year()),
                                   [this](const core::Progress& progress) { return m_model->sheet(progress); });
    if (!path.isEmpty()) Q_EMIT said(tr("Exported: %1").arg(path));
}

void YearPage::focusMain() { m_grid->takeFocus(); }

void YearPage::nextPane() { m_grid->hasFocus() ? m_commune->setFocus() : m_grid->setFocus(); }

void YearPage::showMissing(qint64 unit)
{
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(unit)));
    m_warned->setChecked(false);
    m_notSurveyed->setChecked(true);
    applyFilter();
    m_grid->setFocus();
    if (m_model->rowCount() > 0) m_grid->setCurrentIndex(m_model->index(0, 0));
}

void YearPage::showCell(qint64 facility, const QString& subject)
{
    if (m_model->rowOf(facility) < 0) { // what is filtered hides it
        m_commune->setCurrentIndex(0);
        m_notSurveyed->setChecked(false);
        m_warned->setChecked(false);
        m_search.clear();
        applyFilter();
    }
    const int row = m_model->rowOf(facility), column = m_model->columnOf(subject);
    m_grid->setFocus();
    if (row < 0) return;
    m_grid->setCurrentIndex(m_model->index(row, std::max(0, column)));
    m_grid->scrollTo(m_grid->currentIndex());
}

void YearPage::showWarnings(const QModelIndex& cell)
{
    m_warnedFacility = m_model->idAt(cell.row());
    m_warnedColumn = cell.column();
    std::vector<core::Finding> open = m_model->findings(cell);
    std::erase_if(open, [](const core::Finding& finding) { return !finding.isOpen(); });
    const QString column = m_model->headerData(cell.column(), Qt::Horizontal).toString();
    m_warnings->setFindings(
        QStringLiteral("%1 – %2 %3")
            .arg(m_model->headerData(cell.row(), Qt::Vertical).toString().section(QLatin1Char(' '), 0, 0), column)
            .arg(m_year.year()),
        open);
}

void YearPage::followWarnings()
{
    const bool behind = m_year.warnings().isBehind(); // an import, or another year
    if (behind) m_fresh->stale();
    const int row = behind ? -1 : m_model->rowOf(m_warnedFacility);
    if (row >= 0 && m_warnedColumn < m_model->columnCount())
        showWarnings(m_model->index(row, m_warnedColumn)); // undone, or explained in the list
    else
        m_warnings->setFindings({}, {});
    m_grid->viewport()->update();
}

void YearPage::fillCommunes()
{
    const QVariant chosen = m_commune->currentData();
    m_commune->clear();
    m_commune->addItem(tr("All communes"), qint64(0));
    for (const core::ListEntry& entry :
         core::listEntries(m_year.database(), QStringLiteral("administrative_unit"), true))
        m_commune->addItem(entry.name, core::integerOf(entry.value).value_or(0));
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(chosen)));
}

void YearPage::fillColumnMenu()
{
    QMenu* menu = m_columns->menu();
    menu->clear();
    const auto toggle = [&](const QString& name, bool shown, std::function<void(bool)> set) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(shown);
        connect(action, &QAction::toggled, this, [this, set](bool on) {
            set(on);
            m_model->setChosen(m_chosen, m_hidden);
        });
    };
    for (const auto& [kind, name] :
         {std::pair(Kind::Solutions, tr("Solutions")), std::pair(Kind::Labour, tr("Labour"))})
        toggle(name, !m_hidden.contains(int(kind)), [this, hidden = int(kind)](bool on) {
            if (on)
                m_hidden.remove(hidden);
            else
                m_hidden.insert(hidden);
        });
    menu->addSeparator();
    for (const core::ListEntry& entry : core::listEntries(m_year.database(), QStringLiteral("resource"))) {
        const qint64 id = core::integerOf(entry.value).value_or(0);
        const bool shown = m_model->columnOf(Kind::Consumption, id) >= 0;
        toggle(QStringLiteral("%1 (%2)").arg(entry.name, entry.detail), shown, [this, id](bool on) {
            if (on)
                m_chosen.insert(id);
            else
                m_chosen.remove(id);
        });
        if (shown && !m_chosen.contains(id)) menu->actions().constLast()->setEnabled(false); // in use: always there
    }
}

void YearPage::applyFilter()
{
    core::YearFilter filter;
    filter.search = m_search;
    filter.unit = m_commune->currentData().toLongLong();
    filter.notSurveyed = m_notSurveyed->isChecked();
    if (m_warned->isChecked()) attempt(m_prompts, this, [&] { filter.among = m_year.warnings().facilities(); });
    m_model->setFilter(filter);
    showState();
}

void YearPage::setWidths()
{
    const int letter = m_grid->fontMetrics().averageCharWidth();
    m_grid->verticalHeader()->setFixedWidth(44 * letter);
    const bool both = m_lastYear->isChecked();
    const QSettings settings;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->headerData(column, Qt::Horizontal, Qt::UserRole).toString();
        if (settings.contains(QStringLiteral("columns/year/") + key)) continue;
        int letters = 17;
        if (column < int(m_model->columns().size())) switch (m_model->columns()[size_t(column)].kind) {
            case Kind::Awareness:
            case Kind::Adoption: letters = both ? 23 : 13; break;
            case Kind::Solutions: letters = 12; break;
            case Kind::OutputUnit: letters = 14; break;
            case Kind::Labour: letters = both ? 13 : 9; break;
            case Kind::Output:
            case Kind::Consumption: letters = both ? 22 : 14; break;
            }
        m_grid->setColumnWidth(column, letters * letter);
    }
}

void YearPage::showLock()
{
    m_locked->setVisible(m_model->isLocked());
    m_hint->setVisible(!m_model->isLocked());
    m_locked->setText(m_year.database().isWritable()
                          ? tr("%1 is locked. <a href=\"unlock\">Unlock…</a>").arg(m_year.year())
                          : tr("%1 is locked.").arg(m_year.year()));
}

void YearPage::showState()
{
    showLock();
    const int rows = m_model->rowCount();
    m_count->setText(tr("%n facility(ies)", nullptr, rows));
    const core::YearFilter& filter = m_model->filter();
    const bool filtered = filter.notSurveyed || filter.among || filter.unit != 0 || !filter.search.trimmed().isEmpty();
    const bool onlyWarned = filter.among && !filter.notSurveyed && filter.unit == 0;
    m_empty->setText(onlyWarned && filter.search.trimmed().isEmpty() ? tr("No facility has an open warning.")
                         : filter.notSurveyed && filter.search.trimmed().isEmpty() ? tr("Every facility has answered.")
                         : filtered
                         ? tr("No facility fits the filter.")
                         : tr("No facilities in %1. <a href=\"import\">Import from Excel…</a> or add them on "
                              "the page Facilities.")
                               .arg(m_year.year()));
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
}

} // namespace ui
