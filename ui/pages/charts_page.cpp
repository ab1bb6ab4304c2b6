// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts_page.h"

#include "core/report/progress_report.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_view.h"
#include "ui/explanation_view.h"
#include "ui/file_places.h"
#include "ui/flow_layout.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/charts_why.h"
#include "ui/print/print_dialog.h"
#include "ui/prompts.h"
#include "ui/table/readable_column.h"
#include "ui/table/table_file.h"
#include "ui/working_year.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr QSize thumbnail(196, 118);
}

ChartsPage::ChartsPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_gallery(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    m_gallery->setObjectName(QStringLiteral("gallery"));
    m_gallery->setAccessibleName(tr("Charts"));
    m_gallery->setViewMode(QListView::IconMode);
    m_gallery->setFlow(QListView::LeftToRight);
    m_gallery->setMovement(QListView::Static);
    m_gallery->setResizeMode(QListView::Adjust);
    m_gallery->setWrapping(true);
    m_gallery->setWordWrap(true);
    m_gallery->setIconSize(thumbnail);
    m_gallery->setGridSize(QSize(thumbnail.width() + 16, thumbnail.height() + 52));
    m_gallery->setFixedWidth(thumbnail.width() + 48);
    m_gallery->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_gallery, &QListWidget::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_gallery, &QListWidget::itemActivated, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_gallery);
    layout->addWidget(makeLarge(), 1);

    m_thumbnails.setSingleShot(true);
    m_thumbnails.setInterval(0);
    connect(&m_thumbnails, &QTimer::timeout, this, &ChartsPage::drawNextThumbnail);
    m_fresh = new FreshWhenShown(this, [this] { attempt(m_prompts, this, [this] { refresh(); }); });
    connect(&m_year, &WorkingYear::changed, m_fresh, &FreshWhenShown::stale);
}

QWidget* ChartsPage::makeLarge()
{
    auto* pane = new QWidget(this);
    auto* buttons = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, auto&& slot) {
        auto* made = new QPushButton(text, pane);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        m_buttons << made;
    };
    button(tr("&Copy the picture"), "copyPicture", [this] {
        m_view->copyPicture();
        Q_EMIT said(tr("The chart is on the clipboard."));
    });
    button(tr("Copy the n&umbers"), "copyTable", [this] {
        copyTable();
        Q_EMIT said(tr("The numbers are on the clipboard."));
    });
    button(tr("&Save SVG…"), "saveSvg", [this] { save(QStringLiteral("svg")); });
    button(tr("Save PN&G…"), "savePng", [this] { save(QStringLiteral("png")); });
    button(tr("&Print…"), "print", [this] { print(); });
    button(tr("&Why these figures…"), "why", [this] { showWhy(); });
    buttons->addStretch();

    m_view = new ChartView;
    m_scroll = new QScrollArea(pane);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new QLabel(pane);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_table = new QTableWidget(pane);
    m_table->setObjectName(QStringLiteral("numbers"));
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    new ReadableColumn(m_table, 0, 16);
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);
    m_table->setToolTip(tr("Double-click: why this figure"));
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ChartsPage::showWhy);
    auto* splitter = new QSplitter(Qt::Vertical, pane);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    m_stack->setMinimumHeight(15 * fontMetrics().lineSpacing());
    m_table->setMinimumHeight(6 * fontMetrics().lineSpacing());
    splitter->setSizes({430, 150});
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(splitter, 1);
    return pane;
}

void ChartsPage::showWhy()
{
    const core::Chart* chart = current();
    if (!chart) return;
    attempt(m_prompts, this, [&] {
        const auto why = whyChart(m_year.database(), m_year.figures(), *chart, m_table->currentRow());
        if (!why) return;
        ExplanationDialog dialog(*why, this);
        connect(&dialog, &ExplanationDialog::facilityWanted, this, &Page::facilityWanted);
        dialog.exec();
    });
}

QString ChartsPage::title() const { return tr("Charts"); }

void ChartsPage::focusMain() { m_gallery->setFocus(Qt::OtherFocusReason); }

void ChartsPage::nextPane()
{
    if (m_gallery->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    else if (m_view->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_gallery->setFocus(Qt::OtherFocusReason);
}

void ChartsPage::refresh()
{
    const QString chosen = current() ? current()->id : QString();
    m_charts = core::progressCharts(m_year.database(), m_year.figures());
    {
        const QSignalBlocker quiet(m_gallery);
        m_gallery->clear();
        QPixmap blank(thumbnail);
        blank.fill(Qt::white);
        int row = 0;
        for (int i = 0; i < int(m_charts.size()); ++i) {
            const core::Chart& chart = m_charts[size_t(i)];
            auto* item = new QListWidgetItem(chart.title, m_gallery);
            item->setToolTip(chart.title + QLatin1Char('\n') + chart.subtitle);
            item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
            item->setIcon(blank); // keeps the room until it is drawn
            item->setSizeHint(m_gallery->gridSize());
            if (chart.id == chosen) row = i;
        }
        m_gallery->setCurrentRow(m_charts.empty() ? -1 : row);
    }
    m_nextThumbnail = 0;
    m_thumbnails.start();
    showCurrent();
}

void ChartsPage::drawNextThumbnail()
{
    if (m_nextThumbnail >= int(m_charts.size())) return;
    const core::Chart& chart = m_charts[size_t(m_nextThumbnail)];
    const double ratio = devicePixelRatioF();
    QImage image;
    if (chart.isEmpty()) {
        image = QImage(thumbnail * ratio, QImage::Format_RGB32);
        image.fill(Qt::white);
    } else {
        // drawn at a size at which its letters are as on paper, then made small
        image = chartImage(chart, thumbnail * 2, 1)
                    .scaled(thumbnail * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    image.setDevicePixelRatio(ratio);
    m_gallery->item(m_nextThumbnail)->setIcon(QPixmap::fromImage(image));
    ++m_nextThumbnail;
    m_thumbnails.start();
}

const core::Chart* ChartsPage::current() const
{
    const int row = m_gallery->currentRow();
    return row >= 0 && row < int(m_charts.size()) ? &m_charts[size_t(row)] : nullptr;
}

void ChartsPage::showCurrent()
{
    const core::Chart* chart = current();
    const bool drawn = chart && !chart->isEmpty();
    for (QPushButton* button : m_buttons) button->setEnabled(drawn);
    m_stack->setCurrentIndex(drawn ? 0 : 1);
    m_table->setVisible(chart && !chart->tableRows.empty());
    if (!chart || (!drawn && m_year.figures().population->facilities().empty())) {
        m_table->hide();
        m_empty->setText(
            tr("There are no charts for %1 yet. They come with facilities and their answers.").arg(m_year.year()));
        return;
    }
    if (drawn)
        m_view->setChart(*chart);
    else
        m_empty->setText(chart->title + QStringLiteral("\n\n") + tr("There are no figures for this chart yet.")
                         + (chart->note.isEmpty() ? QString() : QStringLiteral("\n") + chart->note));
    showTable(*chart);
}

void ChartsPage::showTable(const core::Chart& chart)
{
    m_table->setColumnCount(int(chart.tableHeadings.size()));
    m_table->setHorizontalHeaderLabels(chart.tableHeadings);
    m_table->setRowCount(int(chart.tableRows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QStringList& row = chart.tableRows[size_t(i)];
        for (int c = 0; c < m_table->columnCount(); ++c) {
            auto* item = new QTableWidgetItem(row.value(c));
            if (c > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(row.value(c));
            m_table->setItem(i, c, item);
        }
    }
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void ChartsPage::copyTable() const
{
    const core::Chart* chart = current();
    if (!chart) return;
    QStringList lines{chart->tableHeadings.join(QLatin1Char('\t'))};
    for (const QStringList& row : chart->tableRows) lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ChartsPage::save(const QString& ending)
{
    const core::Chart* chart = current();
    if (!chart) return;
    const core::Chart copy = *chart; // data may change while the person looks for a folder
    attempt(m_prompts, this, [&] {
        const QString filter = ending == QLatin1String("svg") ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)");
        const QString path = askPath(m_prompts, this, tr("Save the chart"),
                                     QStringLiteral("%1_%2").arg(copy.id).arg(m_year.year()), ending, filter);
        if (path.isEmpty()) return;
        writeChart(copy, path);
        Q_EMIT said(tr("Saved: %1").arg(path));
    });
}

void ChartsPage::print()
{
    if (const core::Chart* chart = current())
        attempt(m_prompts, this, [&, copy = *chart] { printWithDialog(copy, this); });
}

bool ChartsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ChartsPage::exportTable()
{
    const QString path = saveTable(m_prompts, this, title(), [this](const core::Progress& progress) {
        return shownSheet(*m_table->model(), title(), progress);
    });
    if (!path.isEmpty()) Q_EMIT said(Page::tr("Exported: %1").arg(path));
}

} // namespace ui
