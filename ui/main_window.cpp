// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "ui/elided_label.h"
#include "ui/fitting_dialogs.h"
#include "ui/form/leaving_record.h"
#include "ui/form/record_form.h"
#include "ui/help_panel.h"
#include "ui/language.h"
#include "ui/pages/page.h"
#include "ui/recent_files.h"
#include "ui/scroll_pane.h"
#include "ui/start_page.h"
#include "ui/table/grid_view.h"
#include "ui/top_bar.h"
#include "ui/undo_in_fields.h"
#include "ui/year_warnings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

MainWindow::MainWindow(Prompts prompts, QWidget* parent) : QMainWindow(parent), m_prompts(std::move(prompts))
{
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    const QSize room = roomFor(*this);
    setMinimumSize(QSize(480, 320).boundedTo(room));
    new FittingDialogs(this);
    new UndoInFields(this);
    m_countsSoon = new QTimer(this);
    m_countsSoon->setSingleShot(true);
    m_countsSoon->setInterval(250); // counting waits for the hands to rest
    connect(m_countsSoon, &QTimer::timeout, this, &MainWindow::showCounts);
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window")).toByteArray())) resize(1280, 720);
    resize(size().boundedTo(room)); // it may have been kept on a larger screen, or at another scale
    build();
}

MainWindow::~MainWindow()
{
    m_pages.clear();
    delete takeCentralWidget(); // the pages go before the data they show
    m_year.reset();
    m_database.reset();
}

/// The same file, by whatever name.
static bool isSameFile(const QString& a, const QString& b)
{
    const QString one = QFileInfo(a).canonicalFilePath();
    return !one.isEmpty() && one == QFileInfo(b).canonicalFilePath();
}

bool MainWindow::openFile(const QString& path)
{
    // It is open and needs no second lock; one that is only read is tried again for writing.
    if (m_database && m_database->isWritable() && isSameFile(path, m_database->path())) return true;
    if (!settleUnfinished()) return false;
    std::unique_ptr<core::Database> database;
    const auto open = [&](core::Database::Mode mode) { database = std::make_unique<core::Database>(path, mode); };
    Prompts asking = m_prompts;
    asking.showError = [&](QWidget* parent, const QString& message) {
        if (!QFileInfo::exists(path + QStringLiteral(".lock"))) return m_prompts.showError(parent, message);
        if (m_prompts.confirm(parent, tr("%1\n\nIt can be read meanwhile; nothing can be changed then.").arg(message),
                              tr("Open for reading")))
            attempt(m_prompts, this, [&] { open(core::Database::Mode::Read); });
    };
    attempt(asking, this, [&] { open(core::Database::Mode::Write); });
    if (!database) return false;
    take(std::move(database));
    return true;
}

bool MainWindow::createFile(const QString& path)
{
    if (!settleUnfinished()) return false;
    return attempt(m_prompts, this,
                   [&] { take(std::make_unique<core::Database>(path, core::Database::Mode::Create)); });
}

void MainWindow::take(std::unique_ptr<core::Database> database)
{
    storeEditing();
    m_pages.clear();
    delete takeCentralWidget();
    m_year.reset();
    m_database = std::move(database);
    m_savedAt.clear();
    m_searches.clear();
    m_places.clear();
    if (m_database->path() != QLatin1String(":memory:")) rememberFile(m_database->path());
    m_year = std::make_unique<WorkingYear>(*m_database);
    connect(m_database.get(), &core::Database::changed, this, [this] {
        m_savedAt = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
        showSteps();
        showSaved();
    });
    m_yearHere = m_year->year();
    connect(m_year.get(), &WorkingYear::changed, this, [this] {
        m_countsSoon->start();
        if (m_year->year() == m_yearHere) return;
        leaveHere(); // the pages have not heard of it yet and tell where one was
        m_yearHere = m_year->year();
    });
    connect(&m_year->warnings(), &YearWarnings::changed, this, &MainWindow::showNewWarnings);
    build();
    focusIntoPage(); // the keys work at once
}

/// By the same mark that stands on its papers.
bool MainWindow::isPractice() const
{
    if (!m_database) return false;
    core::Statement office(*m_database, "SELECT practice FROM office");
    return office.step() && office.integer(0) != 0;
}

void MainWindow::build()
{
    m_pages.clear();
    m_top = nullptr;
    m_list = nullptr;
    m_side = nullptr;
    m_office = nullptr;
    m_stack = nullptr;
    delete takeCentralWidget();
    delete m_saved;
    delete m_counts;
    delete m_newWarnings;
    delete m_practice;
    m_saved = new ElidedLabel;
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_counts = new ElidedLabel;
    m_counts->setObjectName(QStringLiteral("counts"));
    statusBar()->addWidget(m_saved, 1);
    // Qt hides it behind a message, and shows it again below the message when the height of the bar changes.
    connect(statusBar(), &QStatusBar::messageChanged, m_saved,
            [label = m_saved](const QString& message) { label->setVisible(message.isEmpty()); });
    m_newWarnings = new QToolButton;
    m_newWarnings->setObjectName(QStringLiteral("newWarnings"));
    m_newWarnings->setAutoRaise(true);
    m_newWarnings->hide();
    connect(m_newWarnings, &QToolButton::clicked, this, [this] { showWarnings({}); });
    m_practice = new QLabel(tr("Practice data"));
    m_practice->setObjectName(QStringLiteral("practice"));
    m_practice->setToolTip(tr("Made-up data to try the program with. Nothing of it belongs to an office."));
    m_practice->setAutoFillBackground(true);
    m_practice->setBackgroundRole(QPalette::ToolTipBase);
    m_practice->setForegroundRole(QPalette::ToolTipText);
    m_practice->setContentsMargins(6, 0, 6, 0);
    if (!isPractice()) m_practice->hide();
    statusBar()->addPermanentWidget(m_practice);
    statusBar()->addPermanentWidget(m_newWarnings);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    if (m_database) {
        QStringList title{QFileInfo(m_database->path()).completeBaseName(), QStringLiteral("Sạch Hơn")};
        if (isPractice()) title.insert(1, m_practice->text());
        setWindowTitle(title.join(QStringLiteral(" – ")));
        setCentralWidget(makeShelf());
    } else {
        setWindowTitle(QStringLiteral("Sạch Hơn"));
        auto* start = new StartPage(true);
        connect(start, &StartPage::newWanted, this, &MainWindow::firstStart, Qt::QueuedConnection);
        connect(start, &StartPage::openWanted, this, &MainWindow::askOpenFile, Qt::QueuedConnection);
        connect(start, &StartPage::practiceWanted, this, &MainWindow::makePractice, Qt::QueuedConnection);
        connect(start, &StartPage::fileWanted, this, &MainWindow::openFile, Qt::QueuedConnection);
        setCentralWidget(new ScrollPane(start));
    }
    makeMenus();
    m_returning = true; // where one begins is no place that one has come from
    if (m_database) showPage(std::clamp(QSettings().value(QStringLiteral("page")).toInt(), 0, int(m_pages.size()) - 1));
    m_returning = false;
    showSteps();
    showSaved();
    showNewWarnings();
    m_countsSoon->start(0);
}

Page* MainWindow::currentPage() const
{
    return m_stack && m_stack->currentIndex() >= 0 ? m_pages[size_t(m_stack->currentIndex())] : nullptr;
}

Page* MainWindow::pageNamed(const char* className) const
{
    for (Page* page : m_pages)
        if (qstrcmp(page->metaObject()->className(), className) == 0) return page;
    return nullptr;
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= int(m_pages.size())) return;
    storeEditing();
    if (index != m_stack->currentIndex()) leaveHere();
    m_stack->setCurrentIndex(index);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(index);
    m_top->setPage(currentPage()->title());
    m_top->setSearch(m_searches.value(currentPage()));
    QSettings().setValue(QStringLiteral("page"), index);
    m_print->setEnabled(currentPage()->canPrint());
    m_add->setEnabled(currentPage()->canAdd());
    m_exportTable->setEnabled(currentPage()->canExport());
    if (m_help && m_help->isVisible() && !m_helpPanel->topic().isEmpty()) m_helpPanel->showTopic(currentTopic());
}

void MainWindow::showPage(const Page* page)
{
    const auto found = std::find(m_pages.begin(), m_pages.end(), page);
    if (found != m_pages.end()) showPage(int(found - m_pages.begin()));
}

void MainWindow::setLanguage(const QString& code)
{
    if (code != chosenLanguage()) buildAnew([&] { useLanguage(code); });
}

bool MainWindow::buildAnew(const std::function<void()>& use)
{
    if (!settleUnfinished()) return makeMenus(), false; // what was chosen before is ticked again
    use();
    keepHelpWidth();
    delete m_help;
    m_help = nullptr;
    m_helpPanel = nullptr;
    m_searches.clear();
    build();
    return true;
}

void MainWindow::storeEditing()
{
    // An open cell or field is stored when it loses the keyboard.
    const QPointer<QWidget> focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused)) return;
    QPointer<GridView> grid; // an open cell gives the keyboard back to its table
    for (QWidget* around = focused; around && !grid; around = around->parentWidget())
        grid = qobject_cast<GridView*>(around);
    if (focused == grid) return;
    focused->clearFocus();
    if (QApplication::focusWidget()) return;
    if (grid)
        grid->setFocus(Qt::OtherFocusReason);
    else if (focused && focused->isVisible())
        focused->setFocus(Qt::OtherFocusReason); // the keys go on where they were
}

bool MainWindow::settleUnfinished()
{
    storeEditing();
    for (Page* page : m_pages) { // all else is saved: nothing to ask
        const QString unfinished = page->unfinished();
        if (unfinished.isEmpty()) continue;
        showPage(page);
        const Leaving answer = askLeaving(m_prompts, this, unfinished, page->canKeepUnfinished());
        if (answer == Leaving::Back) {
            page->focusUnfinished();
            return false;
        }
        if (answer == Leaving::Drop)
            attempt(m_prompts, this, [page] { page->dropUnfinished(); });
        else
            for (RecordForm* form : page->findChildren<RecordForm*>()) form->storeFocused();
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!settleUnfinished()) return event->ignore();
    keepHelpWidth();
    QSettings().setValue(QStringLiteral("window"), saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    event->acceptProposedAction();
    // The program that they come from is not kept waiting while the person answers.
    QTimer::singleShot(0, this, [this, paths] { takeDropped(paths); });
}

} // namespace ui
