// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_tools.h"

#include "core/database/form_piles.h"
#include "core/database/record_names.h"
#include "ui/flow_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

YearTools::YearTools(core::Database& database, QWidget* parent)
    : QWidget(parent), m_database(database), m_pile(new QComboBox), m_commune(new QComboBox), m_menu(new QMenu(this)),
      m_locked(new QLabel), m_count(new QLabel)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_pile->setObjectName(QStringLiteral("pile"));
    m_pile->setAccessibleName(tr("Pile of forms"));
    m_commune->setObjectName(QStringLiteral("commune"));
    m_commune->setAccessibleName(tr("Commune"));
    // As wide as their words, but never so wide that the row grows over the window.
    for (QComboBox* box : {m_pile, m_commune}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(34 * fontMetrics().averageCharWidth());
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &YearTools::filterChanged);
    }
    m_notSurveyed = addChip(layout, QStringLiteral("notSurveyed"), tr("Not surveyed"));
    m_incomplete = addChip(layout, QStringLiteral("incomplete"), tr("Incomplete"));
    m_watched = addChip(layout, QStringLiteral("watched"), tr("Watched"));
    m_warned = addChip(layout, QStringLiteral("warned"), tr("With warnings"));
    auto* forms = new QPushButton(tr("For&ms"));
    forms->setObjectName(QStringLiteral("forms"));
    forms->setMenu(m_menu);
    forms->setAutoDefault(false);
    auto* columns = new QPushButton(tr("&Columns…"));
    columns->setObjectName(QStringLiteral("chooseColumns"));
    columns->setAutoDefault(false);
    layout->addWidget(forms);
    layout->addWidget(columns);
    m_locked->setObjectName(QStringLiteral("locked"));
    m_locked->setAutoFillBackground(true);
    m_locked->setBackgroundRole(QPalette::ToolTipBase);
    m_locked->setForegroundRole(QPalette::ToolTipText);
    m_locked->setMargin(4);
    m_locked->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    layout->addWidget(m_locked);
    layout->addStretch();
    m_count->setObjectName(QStringLiteral("formCount"));
    layout->addWidget(m_count);
    connect(columns, &QPushButton::clicked, this, &YearTools::columnsWanted);
    connect(m_locked, &QLabel::linkActivated, this, &YearTools::unlockWanted);
    fillCommunes();
    fillPiles(0);
}

QToolButton* YearTools::addChip(QLayout* layout, const QString& name, const QString& text)
{
    auto* chip = new QToolButton;
    chip->setObjectName(name);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus); // a click takes the keyboard, and what is typed in a cell is stored
    layout->addWidget(chip);
    connect(chip, &QToolButton::toggled, this, &YearTools::filterChanged);
    return chip;
}

core::YearFilter YearTools::filter() const
{
    core::YearFilter filter;
    filter.unit = m_commune->currentData().toLongLong();
    filter.pile = m_pile->currentData().toLongLong();
    filter.notSurveyed = m_notSurveyed->isChecked();
    filter.incomplete = m_incomplete->isChecked();
    filter.watched = m_watched->isChecked();
    return filter;
}

void YearTools::setFilter(const core::YearFilter& filter)
{
    const QSignalBlocker notSurveyed(m_notSurveyed), incomplete(m_incomplete), watched(m_watched), warned(m_warned);
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(filter.unit)));
    m_pile->setCurrentIndex(std::max(0, m_pile->findData(filter.pile)));
    m_notSurveyed->setChecked(filter.notSurveyed);
    m_incomplete->setChecked(filter.incomplete);
    m_watched->setChecked(filter.watched);
    m_warned->setChecked(filter.among.has_value());
}

void YearTools::addFilters(QWidget* filters)
{
    auto* row = static_cast<FlowLayout*>(layout());
    row->insertWidget(row->indexOf(m_warned) + 1, filters);
    setTabOrder(m_warned, filters);
}

void YearTools::fillCommunes()
{
    const QVariant chosen = m_commune->currentData();
    m_commune->clear();
    m_commune->addItem(tr("All communes"), qint64(0));
    for (const core::ListEntry& entry : core::listEntries(m_database, QStringLiteral("administrative_unit"), true))
        m_commune->addItem(entry.name, core::integerOf(entry.value).value_or(0));
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(chosen)));
}

void YearTools::fillPiles(int year)
{
    const QVariant chosen = m_pile->currentData();
    m_pile->clear();
    m_pile->addItem(tr("All forms"), qint64(0));
    for (const core::FormPile& pile : core::FormPiles(m_database, year).all())
        m_pile->addItem(tr("Pile %1 (%2)").arg(pile.name).arg(pile.forms), pile.id);
    m_pile->setCurrentIndex(std::max(0, m_pile->findData(chosen)));
}

void YearTools::showCount(const QString& text) { m_count->setText(text); }

void YearTools::showLocked(const QString& text)
{
    m_locked->setText(text);
    m_locked->setVisible(!text.isEmpty());
}

bool YearTools::isWarnedOnly() const { return m_warned->isChecked(); }

void YearTools::focusFirst() { m_pile->setFocus(Qt::OtherFocusReason); }

} // namespace ui
