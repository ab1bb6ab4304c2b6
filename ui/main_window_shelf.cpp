// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/scroll_pane.h"
#include "ui/top_bar.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

/// An entry of the page list, away from the edge.
class PageEntry : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(QStringLiteral("   "));
    }
};

} // namespace

/// Page list on the left, year and plan at the top, the page below them.
QWidget* MainWindow::makeShelf()
{
    auto* office = m_office = new QLabel;
    office->setObjectName(QStringLiteral("office"));
    office->setWordWrap(true);
    office->setMargin(12);
    core::Statement named(*m_database, "SELECT name FROM office");
    office->setText(named.step() ? named.text(0) : tr("(no office yet)"));
    QFont bold = office->font();
    bold.setBold(true);
    office->setFont(bold);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PageEntry(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    m_side = side;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(office);
    sideLayout->addWidget(m_list);

    m_top = new TopBar(*m_year);
    m_stack = new QStackedWidget;
    m_pages = makePages(*m_year, m_prompts);
    for (Page* page : m_pages) {
        m_stack->addWidget(new ScrollPane(page));
        auto* entry = new QListWidgetItem(page->title(), m_list);
        entry->setSizeHint(QSize(0, QFontMetrics(QApplication::font()).height() + 16));
        entry->setToolTip(QStringLiteral("Ctrl+%1").arg(m_list->count()));
    }
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    if (!m_database->isWritable()) {
        auto* banner
            = new QLabel(tr("Open for reading only: another person works on this file. Nothing can be changed; "
                            "F5 shows what was saved meanwhile."));
        banner->setObjectName(QStringLiteral("banner"));
        banner->setAutoFillBackground(true);
        banner->setBackgroundRole(QPalette::ToolTipBase);
        banner->setForegroundRole(QPalette::ToolTipText);
        banner->setMargin(8);
        banner->setWordWrap(true);
        rightLayout->addWidget(banner);
    }
    rightLayout->addWidget(m_top);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    rightLayout->addWidget(line);
    rightLayout->addWidget(m_stack, 1);
    auto* edge = new QFrame;
    edge->setFrameShape(QFrame::VLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    auto* shelf = new QWidget;
    auto* layout = new QHBoxLayout(shelf);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(edge);
    layout->addWidget(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { showPage(row); });
    connect(m_top, &TopBar::searched, this, [this](const QString& text) {
        if (Page* page = currentPage(); page && m_searches.value(page) != text) {
            m_searches[page] = text;
            page->find(text);
        }
    });
    connect(m_top, &TopBar::searchLeft, this, [this] {
        if (currentPage()) currentPage()->focusMain();
    });
    connect(m_top, &TopBar::pageWanted, this, qOverload<int>(&MainWindow::showPage));
    QStringList titles;
    for (const Page* page : m_pages) titles << page->title();
    m_top->setPages(titles);
    connectPages();
    arrangeShelf();
    return shelf;
}

} // namespace ui
