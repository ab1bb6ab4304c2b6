// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_grid.h"

#include "core/database/changed_record.h"
#include "core/database/database.h"
#include "ui/form/link_label.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/facilities_change_line.h"
#include "ui/pages/facilities_grid_model.h"
#include "ui/pages/facilities_twins.h"
#include "ui/table/grid_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

FacilitiesGrid::FacilitiesGrid(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_year(year), m_prompts(prompts), m_model(new FacilitiesGridModel(year, this)),
      m_view(new GridView(QStringLiteral("facilities_grid"), prompts)), m_stack(new QStackedWidget),
      m_hint(new LinkLabel), m_freshHint(new FreshWhenShown(this, [this] { showHint(); })),
      m_change(new FacilityChangeLine(year.database(), prompts))
{
    m_view->setObjectName(QStringLiteral("facilities_grid"));
    m_view->setAccessibleName(tr("Facilities"));
    m_view->setModel(m_model);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->verticalHeader()->setFixedWidth(36 * m_view->fontMetrics().averageCharWidth());
    setWidths();
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setMargin(6);
    m_hint->setWordWrap(true);
    auto* nothing = new QLabel(tr("No facility fits the search."));
    nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing->setMargin(24);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_change);
    layout->addWidget(m_hint);
    connect(m_hint, &QLabel::linkActivated, this, &FacilitiesGrid::follow);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), m_hint, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_view, &GridView::takeFocus);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_change, &FacilityChangeLine::takeFocus);
    connect(m_change, &FacilityChangeLine::left, m_view, &GridView::takeFocus);
    connect(m_model, &FacilitiesGridModel::corrected, this, [this](const std::vector<core::Record>& before) {
        m_change->ask(before);
        m_justAsked = true;
    });
    connect(m_model, &FacilitiesGridModel::heldChanged, this, [this] { m_change->askDay(m_model->held()); });
    connect(m_change, &FacilityChangeLine::givenUp, m_model, &FacilitiesGridModel::dropHeld);
    connect(m_change, &FacilityChangeLine::heldStored, m_model, &FacilitiesGridModel::letGoOf);
    connect(&year.database(), &core::Database::changed, this, [this] {
        m_change->askDay(m_model->held());
        m_change->refresh();
        const bool goesOn = !std::exchange(m_justAsked, false) && !m_change->isAbout(m_view->currentId());
        if (goesOn) m_change->settle(); // something else was typed since
        m_freshHint->stale();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_freshHint, &FreshWhenShown::stale);
    connect(m_model, &QAbstractItemModel::dataChanged, m_freshHint, &FreshWhenShown::stale);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        m_freshHint->stale();
    });
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void FacilitiesGrid::setWidths()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->headerData(column, Qt::Horizontal, Qt::UserRole).toString();
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        const core::FieldType type = m_model->fieldAt(m_model->index(0, column))->type;
        const bool wide = type == core::FieldType::Choice || type == core::FieldType::Reference
            || key == QLatin1String("address") || key == QLatin1String("main_product");
        const int letters = key == QLatin1String("name") ? 40 : wide ? 24 : key == QLatin1String("code") ? 10 : 15;
        m_view->setUsualWidth(column, std::max(letters, int(heading.size()) + 3));
    }
}

void FacilitiesGrid::setSearch(const QString& search)
{
    m_model->setSearch(search);
    if (search.isEmpty() || m_model->rowCount() == 0) return;
    const QModelIndex current = m_view->currentIndex();
    m_view->showCell(m_model->index(0, current.isValid() ? current.column() : 1)); // the best hit
}

void FacilitiesGrid::showFacility(qint64 id)
{
    if (id != 0 && m_model->rowOf(id) >= 0) m_view->setCurrentId(id);
}

void FacilitiesGrid::startNew()
{
    if (m_model->blankRow() < 0) m_model->setSearch({}); // what is searched for is among the stored
    if (m_model->blankRow() < 0) return;
    m_view->setFocus();
    // The code is proposed: the name comes first. Ctrl of Ctrl+N may still be held down and must not add to a
    // selection.
    m_view->selectionModel()->setCurrentIndex(m_model->index(m_model->blankRow(), 1),
                                              QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(m_view->currentIndex());
}

void FacilitiesGrid::showCell(qint64 id, const QString& field)
{
    const int row = m_model->rowOf(id);
    for (int column = 0; row >= 0 && column < m_model->columnCount(); ++column)
        if (m_model->headerData(column, Qt::Horizontal, Qt::UserRole).toString() == field)
            m_view->setCurrentIndex(m_model->index(row, column));
    showFacility(id);
}

void FacilitiesGrid::showChanged(const core::ChangedRecord& changed)
{
    const int row = m_model->rowOf(changed.facility);
    if (row < 0 || (changed.table != QLatin1String("facility") && changed.table != QLatin1String("facility_year")))
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->headerData(column, Qt::Horizontal, Qt::UserRole).toString();
        const bool ofYear = changed.table == QLatin1String("facility_year");
        if (ofYear != m_model->isOfYear(column) || !changed.fields.contains(key)) continue;
        if (m_view->isColumnHidden(column) || (ofYear && changed.year != m_year.year())) continue;
        return m_view->showCell(m_model->index(row, column));
    }
}

QString FacilitiesGrid::currentField() const
{
    const QModelIndex cell = m_view->currentIndex();
    return cell.isValid() ? m_model->headerData(cell.column(), Qt::Horizontal, Qt::UserRole).toString() : QString();
}

bool FacilitiesGrid::takeFocusBelow()
{
    if (m_change->isAsking()) return m_change->takeFocus(), true;
    m_freshHint->refreshIfStale();
    if (!m_hint->text().contains(QLatin1String("<a "))) return false;
    m_hint->setFocus(Qt::TabFocusReason);
    return true;
}

QString FacilitiesGrid::hint() const
{
    const QModelIndex cell = m_view->currentIndex();
    if (!m_year.database().isWritable()) return tr("Open for reading only.");
    if (!cell.isValid()) return {};
    const QString missing = m_model->missingWords();
    if (cell.row() == m_model->blankRow())
        return missing.isEmpty() ? tr("A new facility: type its name, commune and start date; its code is proposed.")
                                 : tr("The new facility is kept as soon as this is there, too: %1.").arg(missing);
    if (!missing.isEmpty())
        return tr("The new facility in the last row is not kept yet. It still needs: %1.").arg(missing);
    return m_model->fieldAt(cell)->dated
        ? tr("A change of name, commune or tax code corrects what was wrong. If it holds only from a certain day, F8 "
             "asks for the day after the change.")
        : QString();
}

void FacilitiesGrid::showHint()
{
    const QModelIndex cell = m_view->currentIndex();
    const auto advice = cell.isValid()
        ? twinAdvice(m_year.database(), m_model->twins(), m_model->facilityAt(cell.row()))
        : std::nullopt;
    m_advised = advice ? m_model->facilityAt(cell.row()).id : 0;
    QStringList parts;
    if (advice)
        parts << QStringLiteral("! ") + advice->words.toHtmlEscaped() + QStringLiteral(" – ") + advice->links
                + QStringLiteral(" (F6)");
    if (const QString words = hint(); !words.isEmpty()) parts << words.toHtmlEscaped();
    const QString text = parts.join(QStringLiteral(" · "));
    m_hint->setFocusPolicy(advice ? Qt::StrongFocus : Qt::NoFocus); // Tab stops where there is something to follow
    m_hint->setForegroundRole(advice ? QPalette::WindowText : QPalette::PlaceholderText);
    if (m_hint->text() != text) m_hint->setText(text);
}

void FacilitiesGrid::follow(const QString& link)
{
    const QString what = link.section(QLatin1Char(':'), 0, 0);
    const qint64 id = link.section(QLatin1Char(':'), 1).toLongLong();
    if (what == QLatin1String("open")) return Q_EMIT facilityWanted(id);
    m_view->takeFocus();
    if (m_advised == 0) return;
    // The one that has been in the register for longer is proposed to stay.
    if (what == QLatin1String("merge")) Q_EMIT mergeWanted(std::min(id, m_advised), std::max(id, m_advised));
    if (what == QLatin1String("two"))
        attempt(m_prompts, this, [&] { storeNotTwins(m_year.database(), m_advised, id); });
}

} // namespace ui
