// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the work, the first start, and what is opened from several places.
#include "core/database/database.h"
#include "ui/backing_up.h"
#include "ui/first_start.h"
#include "ui/help_panel.h"
#include "ui/help_topics.h"
#include "ui/keyboard_map.h"
#include "ui/main_window.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/reports_page.h"
#include "ui/paper_dialog.h"
#include "ui/unanswered_dialog.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace ui {

static QString helpWidth() { return QStringLiteral("help/width"); }

void MainWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addEntry(help, tr("&Help for this page"), QKeySequence(Qt::Key_F1), [this] { toggleHelp(); });
    addEntry(help, tr("&Search the help"), QKeySequence(Qt::SHIFT | Qt::CTRL | Qt::Key_F1), [this] {
        showHelp({});
        m_helpPanel->focusSearch();
    });
    addEntry(help, tr("&First steps"), {}, [this] { showHelp(QStringLiteral("bat-dau")); });
    addEntry(help, tr("&Keyboard shortcuts…"), QKeySequence(Qt::CTRL | Qt::Key_F1), [this] { showKeyboardMap(); });
    help->addSeparator();
    addEntry(help, tr("&About Sạch Hơn"), {}, [this] {
        m_prompts.showMessage(
            this,
            tr("Sạch Hơn %1\nCleaner-production plans of a local economic office.\nFree software under "
               "the GNU General Public License, version 3 or later.")
                .arg(QStringLiteral(SACHHON_VERSION)));
    });
}

/// Of the page that is seen.
QString MainWindow::currentTopic() const { return helpFor(currentPage()); }

void MainWindow::toggleHelp()
{
    if (m_help && m_help->isVisible()) return closeHelp();
    showHelp(currentTopic());
}

void MainWindow::closeHelp()
{
    const bool isThere = m_help->isAncestorOf(focusWidget());
    keepHelpWidth();
    m_help->close();
    m_panesLeft.clear();
    if (!isThere || !currentPage()) return; // the keyboard stays with what it is at
    if (m_beforeHelp && m_beforeHelp->isVisible() && currentPage()->isAncestorOf(m_beforeHelp))
        m_beforeHelp->setFocus(Qt::OtherFocusReason);
    else
        focusIntoPage();
}

void MainWindow::nextPane()
{
    QWidget* from = focusWidget();
    const bool isHelpSeen = m_help && m_help->isVisible();
    if (isHelpSeen && m_help->isAncestorOf(from)) {
        m_panesLeft.clear();
        return focusIntoPage();
    }
    m_panesLeft << from;
    currentPage()->nextPane();
    if (isHelpSeen && m_panesLeft.contains(focusWidget())) { // round the page
        m_beforeHelp = from;
        m_helpPanel->takeFocus();
    }
    if (!isHelpSeen || m_help->isAncestorOf(focusWidget())) m_panesLeft.clear();
}

void MainWindow::showHelp(const QString& topic)
{
    if (!m_help) {
        m_help = new QDockWidget(tr("Help"), this);
        m_help->setObjectName(QStringLiteral("help"));
        m_help->setAllowedAreas(Qt::RightDockWidgetArea);
        m_help->setFeatures(QDockWidget::DockWidgetClosable);
        m_help->setTitleBarWidget(new QWidget(m_help)); // the panel has its own head
        m_helpPanel = new HelpPanel(m_help);
        m_help->setWidget(m_helpPanel);
        addDockWidget(Qt::RightDockWidgetArea, m_help);
        connect(m_helpPanel, &HelpPanel::closeWanted, this, &MainWindow::closeHelp);
    }
    m_help->show();
    resizeDocks({m_help}, {QSettings().value(helpWidth(), 340).toInt()}, Qt::Horizontal);
    topic.isEmpty() ? m_helpPanel->showContents() : m_helpPanel->showTopic(topic);
}

void MainWindow::keepHelpWidth()
{
    if (m_help && m_help->isVisible()) QSettings().setValue(helpWidth(), m_help->width());
}

/// A dialog that must be answered first keeps the window from its keys: its help opens beside it.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1
        && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        QWidget* dialog = QApplication::activeModalWidget();
        if (auto* open = dialog ? dialog->findChild<HelpWindow*>() : nullptr) {
            open->close();
            return true;
        }
        if (dialog && watched->isWidgetType()) {
            auto* help = new HelpWindow(helpFor(dialog), dialog);
            help->setModal(false);
            help->show();
            return true;
        }
    }
    if (followMouseKey(watched, event)) return true;
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showKeyboardMap()
{
    std::vector<ShortcutLine> lines = menuShortcuts(*menuBar());
    for (ShortcutLine& line : gridShortcuts()) lines.push_back(std::move(line));
    PaperDialog dialog(keyboardMap(lines), m_prompts, this);
    dialog.setProperty("helpTopic", QStringLiteral("phim-tat"));
    dialog.exec();
}

void MainWindow::showUnanswered(qint64 unit)
{
    if (!m_database) return;
    storeEditing();
    UnansweredDialog dialog(*m_year, m_prompts, this);
    dialog.chooseCommune(unit);
    connect(&dialog, &UnansweredDialog::facilityWanted, this, [this](qint64 facility) {
        auto* facilities = qobject_cast<FacilitiesPage*>(pageNamed("ui::FacilitiesPage"));
        showPage(facilities);
        facilities->showFacility(facility);
    });
    dialog.exec();
}

void MainWindow::showDocument(const QString& kind)
{
    auto* reports = qobject_cast<ReportsPage*>(pageNamed("ui::ReportsPage"));
    showPage(reports);
    reports->showDocument(kind);
}

void MainWindow::backUp()
{
    if (!m_database) return;
    storeEditing();
    const QString path = askBackup(*m_database, m_prompts, this);
    if (path.isEmpty()) return;
    statusBar()->showMessage(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(path)), 15'000);
    Q_EMIT m_year->changed(); // the home page no longer asks for it
}

void MainWindow::firstStart()
{
    FirstStart start(m_prompts, this);
    if (start.exec() != QDialog::Accepted && !start.isMade()) return;
    const QString path = start.path();
    const FirstStart::Then then = start.then();
    const int year = start.wantsPractice() ? 0 : start.content().year;
    if (!openFile(path)) return;
    if (year > 0) m_year->choose(year);
    if (then == FirstStart::Then::Import) return void(importFile({}));
    if (then != FirstStart::Then::AddByHand) return;
    auto* facilities = qobject_cast<FacilitiesPage*>(pageNamed("ui::FacilitiesPage"));
    showPage(facilities);
    facilities->add();
}

} // namespace ui
