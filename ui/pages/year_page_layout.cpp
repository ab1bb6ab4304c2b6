// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a year is put together.
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_next_form.h"
#include "ui/pages/year_page.h"
#include "ui/pages/year_tools.h"
#include "ui/pinned_filters.h"
#include "ui/table/grid_view.h"
#include "ui/table/grouped_header.h"
#include "ui/table/paper_totals.h"
#include "ui/warning_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

void YearPage::build()
{
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(6, 4, 6, 4);
    m_hint->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(sheet());
    m_stack->addWidget(m_empty);
    m_secondBand = secondBand();
    auto* filters = new PinnedFilters(
        m_year.database(), QStringLiteral("year"), [this] { return filterNow(); }, m_prompts);
    connect(filters, &PinnedFilters::chosen, this, &YearPage::takeFilter);
    m_tools->addFilters(filters);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_secondBand);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_next);
    layout->addWidget(m_hint);
    m_secondBand->hide();
}

QWidget* YearPage::sheet()
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
    m_totals = new TotalsRow(m_grid, [this](int column) { return totalText(column); });
    m_totals->setLabel(tr("Total"));
    const auto cell = [this](int column) {
        PaperTotals::Cell shown{m_model->paperText(column), {}, false};
        const auto difference = m_model->paperDifference(column);
        if (difference) {
            shown.agrees = *difference == 0;
            shown.verdict = shown.agrees ? tr("agrees")
                                         : tr("differs by %1").arg(core::shownText(*difference, core::Decimal::places));
        }
        return shown;
    };
    m_paper
        = new PaperTotals(m_grid,
                          {[this](int column) { return m_model->takesPaperTotal(column); }, cell,
                           [this](int column) { return m_model->paperEditText(column); },
                           [this](int column, const QString& text) { return m_model->putPaperTotal(column, text); }},
                          m_prompts);
    m_paper->setLabel(tr("Total on paper"));
    m_paper->setAccessibleName(tr("Total on paper"));
    auto* sheet = new QWidget;
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_grid);
    layout->addWidget(m_totals);
    layout->addWidget(m_paper);
    layout->addWidget(m_warnings);
    return sheet;
}

QWidget* YearPage::secondBand()
{
    auto* band = new QWidget;
    band->setObjectName(QStringLiteral("secondBand"));
    band->setAutoFillBackground(true);
    band->setBackgroundRole(QPalette::ToolTipBase);
    m_secondWords->setForegroundRole(QPalette::ToolTipText);
    auto* compare = new QPushButton(tr("Com&pare…"));
    compare->setObjectName(QStringLiteral("compare"));
    auto* end = new QPushButton(tr("End second &keying"));
    end->setObjectName(QStringLiteral("endSecond"));
    auto* layout = new QHBoxLayout(band);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_secondWords, 1);
    layout->addWidget(compare);
    layout->addWidget(end);
    connect(compare, &QPushButton::clicked, this, &YearPage::compareKeyings);
    connect(end, &QPushButton::clicked, this, &YearPage::endSecondKeying);
    return band;
}

} // namespace ui
