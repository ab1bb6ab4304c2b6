// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/top_bar.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/plan.h"
#include "ui/form/search_line.h"
#include "ui/year_bounds.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <set>

namespace ui {

namespace {

/// Wants room for the words that say what can be searched, and does with less.
class SearchField : public SearchLine {
public:
    using SearchLine::SearchLine;
    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 44, QLineEdit::sizeHint().height()}; }
};

} // namespace

TopBar::TopBar(WorkingYear& year, QWidget* parent)
    : QWidget(parent), m_year(year), m_known(year.database()), m_page(new QToolButton), m_years(new QComboBox),
      m_yearLabel(new QLabel(tr("&Year"))), m_planLabel(new QLabel(tr("Pla&n"))), m_plans(new QComboBox),
      m_search(new SearchField)
{
    m_yearLabel->setBuddy(m_years);
    m_years->setAccessibleName(tr("Year"));
    m_years->setToolTip(tr("Year: choose one, or type any other and press Enter"));
    m_years->setEditable(true);
    m_years->setInsertPolicy(QComboBox::NoInsert);
    m_years->setCompleter(nullptr);
    m_years->lineEdit()->setMaxLength(4);
    m_plans->setToolTip(tr("Plan"));
    m_planLabel->setBuddy(m_plans);
    m_plans->setAccessibleName(tr("Plan"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(24);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("search facility, tax code, commune…  (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 14);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_plans->setMinimumWidth(m_plans->fontMetrics().averageCharWidth() * 12);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setToolTip(tr("Pages (Ctrl+1 … Ctrl+9)"));
    m_page->setPopupMode(QToolButton::InstantPopup);
    m_page->setMenu(new QMenu(m_page));
    m_page->hide();
    m_search->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_page);
    layout->addWidget(m_yearLabel);
    layout->addWidget(m_years);
    layout->addSpacing(12);
    layout->addWidget(m_planLabel);
    layout->addWidget(m_plans);
    layout->addStretch();
    layout->addWidget(m_search);

    connect(m_years, &QComboBox::activated, this, [this] { m_year.choose(m_years->currentData().toInt()); });
    connect(m_years->lineEdit(), &QLineEdit::editingFinished, this, &TopBar::takeTypedYear);
    connect(m_plans, &QComboBox::activated, this,
            [this] { m_year.choose(m_year.year(), m_plans->currentData().toString()); });
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(120);
    connect(m_search, &SearchLine::seenChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searched(m_search->seen()); });
    connect(&m_year, &WorkingYear::changed, this, &TopBar::showChosen);
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (m_known.follow(tables)) fillYears();
        if (tables.contains(QStringLiteral("plan"))) fillPlans();
    });
    fillYears();
    fillPlans();
}

void TopBar::fillYears()
{
    std::set<int> years = m_known.years();
    years.insert((years.empty() ? m_year.year() : *years.rbegin()) + 1);
    years.insert(*years.begin() - 1); // what the first year is compared with
    years.insert({m_year.year(), QDate::currentDate().year()});
    m_years->clear();
    for (auto it = years.rbegin(); it != years.rend(); ++it) m_years->addItem(QString::number(*it), *it);
    m_years->setCurrentIndex(m_years->findData(m_year.year()));
}

void TopBar::takeTypedYear()
{
    const int typed = m_years->currentText().trimmed().toInt();
    if (typed >= firstYear && typed <= lastYear) {
        if (typed != m_year.year()) m_year.choose(typed);
        return;
    }
    m_years->setEditText(QString::number(m_year.year()));
}

/// Asked after every stored cell, too: nothing is read.
void TopBar::showChosen()
{
    const int year = m_years->findData(m_year.year());
    year < 0 ? fillYears() : m_years->setCurrentIndex(year);
    m_plans->setCurrentIndex(std::max(0, m_plans->findData(m_year.plan())));
}

void TopBar::fillPlans()
{
    m_plans->clear();
    m_plans->addItem(tr("The plan of the year"), QString());
    for (const core::Record& plan : core::Table(m_year.database(), core::planDictionary()).where("own", qint64(1))) {
        const QString number = plan.text("number");
        m_plans->addItem(number.isEmpty() ? plan.text("title") : number, plan.text("code"));
    }
    m_plans->setCurrentIndex(std::max(0, m_plans->findData(m_year.plan())));
    const bool any = m_plans->count() > 1;
    m_plans->setVisible(any);
    showLabels();
}

void TopBar::showLabels()
{
    constexpr int letters = 90; // in the line
    const bool room = width() >= letters * fontMetrics().averageCharWidth();
    m_yearLabel->setVisible(room);
    m_planLabel->setVisible(room && m_plans->count() > 1);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showLabels();
}

void TopBar::setPages(const QStringList& titles)
{
    m_page->menu()->clear();
    for (const QString& title : titles) {
        const int index = int(m_page->menu()->actions().size());
        connect(m_page->menu()->addAction(title), &QAction::triggered, this,
                [this, index] { Q_EMIT pageWanted(index); });
    }
}

void TopBar::setPage(const QString& title)
{
    m_page->setText(title);
    m_page->setAccessibleName(tr("Page: %1").arg(title));
}

void TopBar::showPages(bool shown) { m_page->setVisible(shown); }

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setSearch(const QString& text) { m_search->setQuietly(text); }

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT searched(m_search->seen());
            Q_EMIT searchLeft();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
