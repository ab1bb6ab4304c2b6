// SPDX-License-Identifier: GPL-3.0-or-later
// Several facilities open at once, where one has been, and filters that are pinned.
#include "ui/pages/facilities_details.h"
#include "ui/pages/facilities_grid.h"
#include "ui/pages/facilities_list_model.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_tabs.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

QWidget* FacilitiesPage::makeOpened()
{
    auto* opened = new QWidget;
    auto* layout = new QVBoxLayout(opened);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QHBoxLayout; // ends where the details end
    row->setContentsMargins(0, 0, 12, 0);
    row->addWidget(m_tabs);
    layout->addLayout(row);
    layout->addWidget(m_details, 1);
    connect(m_tabs, &FacilityTabs::facilityWanted, this, &FacilitiesPage::goTo);
    connect(m_details, &FacilityDetails::keepOpenWanted, this,
            [this](bool open) { open ? keepOpen(m_details->facility()) : m_tabs->close(m_details->facility()); });
    connect(m_list, &GridView::menuWanted, this, [this](QMenu* menu) {
        if (m_list->currentId() == 0) return;
        menu->addSeparator();
        menu->addAction(tr("&Keep open") + QLatin1Char('\t')
                            + QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                        this, [this] { keepOpen(m_list->currentId()); });
    });
    return opened;
}

void FacilitiesPage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, run);
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        key(QKeySequence(Qt::CTRL | enter), [this] { keepOpen(currentFacility()); });
    for (const Qt::Key next : {Qt::Key_Tab, Qt::Key_PageDown}) key(QKeySequence(Qt::CTRL | next), [this] { step(1); });
    for (const QKeySequence& before :
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)})
        key(before, [this] { step(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeTab(); });
}

/// Among the facilities that are open; while none is, among the tabs of the one that is seen.
void FacilitiesPage::step(int tabs) { m_tabs->isAny() ? m_tabs->step(tabs) : m_details->stepTab(tabs); }

void FacilitiesPage::showDetails(qint64 facility)
{
    if (std::exchange(m_visited, false) && m_details->facility() != 0) Q_EMIT placeLeft();
    m_details->setFacility(facility);
    m_tabs->setCurrent(facility);
    m_details->setKeptOpen(m_tabs->isOpen(facility));
}

void FacilitiesPage::keepOpen(qint64 facility)
{
    if (facility == 0) return;
    m_tabs->keepOpen(facility);
    m_details->setKeptOpen(m_tabs->isOpen(m_details->facility()));
    Q_EMIT said(tr("Kept open as a tab. Ctrl+Tab goes from one to the next, Ctrl+W closes it."));
}

void FacilitiesPage::closeTab()
{
    const qint64 facility = currentFacility();
    const QList<qint64> open = m_tabs->open();
    const auto place = open.indexOf(facility);
    if (place < 0) return;
    m_tabs->close(facility);
    m_details->setKeptOpen(false);
    // On to the one that was beside it, so that several can be closed one after another.
    if (open.size() > 1) showFacility(open[place + 1 < open.size() ? place + 1 : place - 1]);
}

void FacilitiesPage::goTo(qint64 facility)
{
    if (facility != currentFacility()) Q_EMIT placeLeft();
    showFacility(facility);
}

/// Who only walks down the list with the arrow keys leaves no places behind; who opens, clicks or types does.
void FacilitiesPage::listenToVisits()
{
    connect(m_list, &QAbstractItemView::clicked, this, [this] { m_visited = true; });
    connect(m_list, &GridView::opened, this, [this] { m_visited = true; });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { m_visited = m_visited || (now && m_details->isAncestorOf(now)); });
}

QString FacilitiesPage::place() const
{
    if (isGridShown()) return QStringLiteral("grid %1 %2").arg(currentFacility()).arg(m_grid->currentField());
    return QStringLiteral("list %1 %2").arg(m_details->facility()).arg(m_details->tab());
}

void FacilitiesPage::showPlace(const QString& place)
{
    const qint64 facility = place.section(QLatin1Char(' '), 1, 1).toLongLong();
    const QString within = place.section(QLatin1Char(' '), 2);
    if (place.startsWith(QLatin1String("grid"))) {
        m_asGrid->setChecked(true);
        return m_grid->showCell(facility, within);
    }
    if (facility == 0) return;
    showFacility(facility);
    m_details->setTab(within.toInt());
}

void FacilitiesPage::showChanged(const core::ChangedRecord& changed)
{
    if (isGridShown()) m_grid->showChanged(changed);
}

void FacilitiesPage::setSearch(const QString& text)
{
    Q_EMIT searchShown(text);
    m_model->setSearch(text);
    if (m_grid) m_grid->setSearch(text);
    showCount();
}

void FacilitiesPage::takeFilter(const QVariantMap& filter)
{
    setSearch(filter.value(QStringLiteral("search")).toString());
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0));
    focusMain();
}

} // namespace ui
