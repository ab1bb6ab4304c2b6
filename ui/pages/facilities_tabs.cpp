// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_tabs.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/facility.h"
#include "ui/settings_of_file.h"

#include <QSettings>

namespace ui {

FacilityTabs::FacilityTabs(core::Database& database, QWidget* parent) : QTabBar(parent), m_database(database)
{
    setObjectName(QStringLiteral("openFacilities"));
    setAccessibleName(tr("Facilities kept open"));
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setTabsClosable(true);
    setDocumentMode(true);
    setFocusPolicy(Qt::TabFocus);
    const QVariantList kept
        = QSettings().value(QStringLiteral("facilities/%1/open").arg(settingsOf(database))).toList();
    for (const QVariant& id : kept) m_open << id.toLongLong();
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_filling && index >= 0 && facilityAt(index) != m_current) Q_EMIT facilityWanted(facilityAt(index));
    });
    // The one that stands first is drawn as chosen even while a new facility is typed: a click leads to it all the
    // same.
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && index == currentIndex() && facilityAt(index) != m_current)
            Q_EMIT facilityWanted(facilityAt(index));
    });
    connect(this, &QTabBar::tabCloseRequested, this, [this](int index) { close(facilityAt(index)); });
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("facility"))) fill();
    });
    fill();
}

qint64 FacilityTabs::facilityAt(int index) const { return tabData(index).toLongLong(); }

bool FacilityTabs::isOpen(qint64 facility) const { return m_open.contains(facility); }

QList<qint64> FacilityTabs::open() const
{
    QList<qint64> open;
    for (int i = 0; i < count(); ++i)
        if (isOpen(facilityAt(i))) open << facilityAt(i);
    return open;
}

void FacilityTabs::setCurrent(qint64 facility)
{
    m_current = facility;
    if (!isOpen(facility)) m_ofList = facility;
    if (m_open.isEmpty()) return; // nothing is shown
    if (!showOfList()) return fill();
    int current = -1;
    for (int i = 0; i < count(); ++i)
        if (facilityAt(i) == m_current) current = i;
    m_filling = true;
    setCurrentIndex(current);
    m_filling = false;
}

void FacilityTabs::keepOpen(qint64 facility)
{
    if (facility == 0 || isOpen(facility)) return;
    m_open << facility;
    if (m_ofList == facility) m_ofList = 0;
    keep();
    fill();
}

void FacilityTabs::close(qint64 facility)
{
    if (!isOpen(facility)) return;
    if (facility == m_current) m_ofList = facility; // it stays in view as the one of the list
    m_open.removeAll(facility);
    keep();
    fill();
}

void FacilityTabs::step(int tabs)
{
    if (count() > 0) setCurrentIndex((currentIndex() + tabs + count()) % count());
}

void FacilityTabs::keep() const
{
    QVariantList kept;
    for (const qint64 id : m_open) kept << id;
    QSettings().setValue(QStringLiteral("facilities/%1/open").arg(settingsOf(m_database)), kept);
}

bool FacilityTabs::showOfList()
{
    if (m_hasOfList != (m_ofList != 0)) return false;
    if (!m_hasOfList || facilityAt(0) == m_ofList) return true;
    const auto facility = core::Table(m_database, core::facilityDictionary()).record(m_ofList);
    if (facility) describe(0, *facility);
    return facility.has_value();
}

void FacilityTabs::describe(int index, const core::Record& facility)
{
    const QString words = QStringLiteral("%1 %2").arg(facility.text("code"), facility.text("name"));
    const QString text = m_hasOfList && index == 0 ? tr("List: %1").arg(words) : words;
    setTabText(index, QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setTabData(index, facility.id);
    setTabToolTip(index, words);
}

void FacilityTabs::fill()
{
    m_filling = true;
    const core::Table facilities(m_database, core::facilityDictionary());
    while (count() > 0) removeTab(count() - 1);
    m_hasOfList = false;
    int current = -1;
    const auto add = [&](qint64 id, bool ofList) {
        const auto facility = facilities.record(id);
        if (!facility) return;
        m_hasOfList = m_hasOfList || ofList;
        const int index = addTab(QString());
        describe(index, *facility);
        if (id == m_current) current = index;
    };
    if (!m_open.isEmpty()) {
        add(m_ofList, true);
        if (m_hasOfList)
            for (const ButtonPosition side : {LeftSide, RightSide}) setTabButton(0, side, nullptr);
        for (const qint64 id : m_open) add(id, false);
    }
    setCurrentIndex(current);
    setVisible(count() > 0);
    m_filling = false;
}

QSize FacilityTabs::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    size.setWidth(std::min(size.width(), 24 * fontMetrics().averageCharWidth() + 24));
    return size;
}

} // namespace ui
