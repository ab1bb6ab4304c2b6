// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/record/administrative_unit.h"
#include "core/record/library.h"
#include "core/record/organisation.h"
#include "ui/form/list_versions_dialog.h"
#include "ui/form/office_dialog.h"
#include "ui/form/priority_sectors.h"
#include "ui/form/record_dialog.h"
#include "ui/language.h"
#include "ui/library_preview.h"
#include "ui/main_window.h"
#include "ui/pages/facilities_page.h"
#include "ui/recent_files.h"
#include "ui/top_bar.h"
#include "ui/year_locking.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

namespace ui {

/// To what the page is about; while that is empty and hidden, to the first thing on the page that takes the keyboard.
static void focusInto(Page& page)
{
    page.focusMain();
    if (page.isAncestorOf(page.window()->focusWidget())) return;
    for (QWidget* next = page.nextInFocusChain(); page.isAncestorOf(next); next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisibleTo(page.window()))
            return next->setFocus(Qt::OtherFocusReason);
    page.setFocus(Qt::OtherFocusReason);
}

QAction* MainWindow::addEntry(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void MainWindow::makeMenus()
{
    menuBar()->clear();
    for (QMenu* old : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) old->deleteLater();
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    if (m_database) makeDataMenu();
    for (const auto& [text, page] :
         {std::pair(tr("P&lan"), "ui::PlanPage"), std::pair(tr("&Report"), "ui::ReportsPage")})
        if (Page* wanted = pageNamed(page))
            addEntry(menuBar()->addMenu(text), wanted->title(), {}, [this, wanted] { showPage(wanted); });
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addEntry(help, tr("&About Sạch Hơn"), {}, [this] {
        m_prompts.showMessage(
            this,
            tr("Sạch Hơn %1\nCleaner-production plans of a local economic office.\nFree software under "
               "the GNU General Public License, version 3 or later.")
                .arg(QStringLiteral(SACHHON_VERSION)));
    });
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addEntry(file, tr("&New data file…"), {}, [this] { askNewFile(); });
    addEntry(file, tr("&Open…"), QKeySequence::Open, [this] { askOpenFile(); });
    QMenu* recent = file->addMenu(tr("Open &recent"));
    for (const QString& path : recentFiles())
        addEntry(recent, path, {}, [this, path] {
            QTimer::singleShot(0, this, [this, path] { openFile(path); }); // the menu goes with the window's content
        });
    recent->setEnabled(!recent->isEmpty());
    addEntry(file, tr("Practice &district…"), {}, [this] { makePractice(); });
    file->addSeparator();
    m_print = addEntry(file, tr("&Print…"), QKeySequence::Print, [this] {
        if (currentPage() && currentPage()->canPrint()) currentPage()->print();
    });
    m_print->setEnabled(false);
    file->addSeparator();
    addEntry(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->setToolTipsVisible(true); // why nothing is undone
    m_undo = addEntry(edit, tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undoOrRedo(true); });
    m_redo = addEntry(edit, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { undoOrRedo(false); });
    edit->addSeparator();
    m_add = addEntry(edit, tr("&Add"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (currentPage() && currentPage()->canAdd()) currentPage()->add();
    });
    m_add->setEnabled(false);
    if (!m_database) return;
    addEntry(edit, tr("&Find"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_top->focusSearch(); });
    addEntry(edit, tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        storeEditing();
        statusBar()->showMessage(tr("Everything is saved automatically."), 5000);
    });
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (size_t i = 0; i < m_pages.size(); ++i)
        addEntry(view, m_pages[i]->title(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))), [this, i] {
            showPage(int(i));
            focusInto(*currentPage());
        });
    if (m_database) {
        view->addSeparator();
        addEntry(view, tr("&Refresh figures"), QKeySequence(Qt::Key_F5), [this] {
            storeEditing();
            QSet<QString> tables;
            core::Statement names(*m_database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
            while (names.step()) tables << names.text(0);
            const QString savedAt = m_savedAt;
            Q_EMIT m_database->changed(tables); // as if all of it had changed
            m_savedAt = savedAt;
            showSaved();
        });
        addEntry(view, tr("&Next pane"), QKeySequence(Qt::Key_F6), [this] { currentPage()->nextPane(); });
        view->addSeparator();
    }
    QMenu* languages = view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(languages);
    for (const auto& [code, name] : {std::pair("vi", "Tiếng Việt"), std::pair("en", "English")}) {
        QAction* action = addEntry(languages, QString::fromUtf8(name), {}, [this, chosen = QString::fromLatin1(code)] {
            QTimer::singleShot(0, this, [this, chosen] { setLanguage(chosen); });
        });
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == QLatin1String(code));
        group->addAction(action);
    }
}

void MainWindow::makeDataMenu()
{
    QMenu* entries = menuBar()->addMenu(tr("&Data"));
    if (m_database->isWritable()) addEntry(entries, tr("&Import…"), {}, [this] { importFile({}); });
    addEntry(entries, tr("&Export…"), {}, [this] { exportFile(); });
    m_exportTable = addEntry(entries, tr("Export this &table…"), {}, [this] {
        storeEditing();
        if (currentPage() && currentPage()->canExport()) currentPage()->exportTable();
    });
    if (m_database->isWritable()) {
        entries->addSeparator();
        QAction* lock = addEntry(entries, tr("&Lock the year…"), {}, [this] {
            storeEditing();
            askLockYear(*m_database, m_year->year(), m_prompts, this);
        });
        QAction* unlock = addEntry(entries, tr("&Unlock the year…"), {},
                                   [this] { askUnlockYear(*m_database, m_year->year(), m_prompts, this); });
        lock->setObjectName(QStringLiteral("lockYear"));
        unlock->setObjectName(QStringLiteral("unlockYear"));
        connect(entries, &QMenu::aboutToShow, this, [this, lock, unlock] {
            const int year = m_year->year();
            const bool locked = core::isLocked(*m_database, year);
            lock->setText(tr("&Lock the year %1…").arg(year));
            unlock->setText(tr("&Unlock the year %1…").arg(year));
            lock->setEnabled(!locked);
            unlock->setEnabled(locked);
        });
    }
    entries->addSeparator();
    addEntry(entries, tr("&Communes and districts…"), {},
             [this] { showRecords(core::administrativeUnitDictionary()); });
    addEntry(entries, tr("Industrial &zones…"), {}, [this] { showRecords(core::zoneDictionary()); });
    addEntry(entries, tr("Or&ganisations…"), {}, [this] { showRecords(core::organisationDictionary()); });
    addEntry(entries, tr("&Library…"), {}, [this] { showRecords(core::libraryItemDictionary()); });
    addEntry(entries, tr("&Priority sectors…"), {}, [this] {
        storeEditing();
        PrioritySectors(*m_database, m_prompts, this).exec();
    });
    addEntry(entries, tr("Factors, norms, &thresholds…"), {}, [this] {
        storeEditing();
        ListVersionsDialog(*m_database, m_prompts, this).exec();
    });
    addEntry(entries, tr("&Office…"), {}, [this] { showOffice(); });
    addEntry(entries, tr("Own &fields…"), {}, [this] { showRecords(core::customFieldDictionary()); });
    entries->addSeparator();
    if (auto* facilities = qobject_cast<FacilitiesPage*>(pageNamed("ui::FacilitiesPage")))
        addEntry(entries, tr("Print &survey forms…"), {}, [this, facilities] {
            storeEditing();
            showPage(facilities);
            facilities->printForms();
        });
}

void MainWindow::undoOrRedo(bool undo)
{
    if (!m_database || !m_database->isWritable()) return;
    storeEditing();
    attempt(m_prompts, this, [&] { undo ? core::undo(*m_database) : core::redo(*m_database); });
}

void MainWindow::showSteps()
{
    const bool writable = m_database && m_database->isWritable();
    const auto undoable = writable ? core::undoableStep(*m_database) : std::nullopt;
    const auto redoable = writable ? core::redoableStep(*m_database) : std::nullopt;
    const auto plain = [](QString words) { return words.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    m_undo->setText(undoable ? tr("&Undo: %1").arg(plain(undoable->action)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo: %1").arg(plain(redoable->action)) : tr("&Redo"));
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    m_undo->setToolTip(standsBefore());
    m_undo->setStatusTip(standsBefore());
}

QString MainWindow::standsBefore() const
{
    if (!m_database || !m_database->isWritable() || core::undoableStep(*m_database)) return {};
    const auto lasting = core::lastingStep(*m_database);
    return lasting ? tr("“%1” stands for good; undo does not reach beyond it").arg(lasting->action) : QString();
}

void MainWindow::showSaved()
{
    if (!m_database) return m_saved->clear();
    QStringList parts;
    if (!m_savedAt.isEmpty()) parts << tr("✓ Saved %1").arg(m_savedAt);
    if (m_undo->isEnabled()) parts << tr("Undo: %1").arg(core::undoableStep(*m_database)->action);
    if (const QString reason = standsBefore(); !reason.isEmpty()) parts << reason;
    m_saved->setText(parts.join(QStringLiteral(" · ")));
}

void MainWindow::showCounts()
{
    m_counts->clear();
    if (!m_year) return;
    Prompts quiet = m_prompts;
    quiet.showError = [this](QWidget*, const QString& message) { m_counts->setText(message); };
    attempt(quiet, this, [this] {
        const core::Figures& figures = m_year->figures();
        const QString facilities = tr("%n facility(ies)", nullptr, figures.population->count());
        const int unknown = figures.awareness.rate.unknown;
        m_counts->setText(unknown == 0 ? facilities
                                       : facilities + QStringLiteral(" · ") + tr("%n not surveyed", nullptr, unknown));
    });
}

void MainWindow::askNewFile()
{
    QString path = m_prompts.saveFile(this, tr("New data file"), QStringLiteral("so-lieu.sachhon"),
                                      tr("Sạch Hơn data files (*.sachhon)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".sachhon");
    if (createFile(path)) showOffice(); // who keeps the file is the first thing it should know
}

void MainWindow::askOpenFile()
{
    const QString path = m_prompts.openFile(this, tr("Open a data file"), tr("Sạch Hơn data files (*.sachhon)"));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::showRecords(const core::Dictionary& dictionary)
{
    core::Record proposed(dictionary);
    if (QLatin1String(dictionary.table) == QLatin1String("administrative_unit")) {
        proposed["type"] = QStringLiteral("commune");
        proposed["level"] = QStringLiteral("commune");
        core::Statement district(*m_database, "SELECT id FROM administrative_unit WHERE level = 'district' LIMIT 1");
        if (district.step()) proposed["parent_id"] = district.integer(0);
    } else if (QLatin1String(dictionary.table) == QLatin1String("organisation")) {
        proposed["kind"] = QStringLiteral("department");
    } else if (QLatin1String(dictionary.table) == QLatin1String("library_item")) {
        proposed["public"] = qint64(0);
    }
    if (QLatin1String(dictionary.table) == QLatin1String("custom_field")) {
        proposed["type"] = QStringLiteral("text");
        core::Statement last(*m_database, "SELECT coalesce(max(position), 0) + 1 FROM custom_field");
        if (last.step()) proposed["position"] = last.integer(0);
    }
    RecordListDialog dialog(core::Table(*m_database, dictionary), proposed, m_prompts, this);
    if (QLatin1String(dictionary.table) == QLatin1String("library_item"))
        dialog.addAction(tr("Pre&view…"), "preview",
                         [&](qint64 item) { LibraryPreview(*m_database, item, m_prompts, &dialog).exec(); });
    dialog.exec();
}

void MainWindow::showOffice()
{
    core::Record proposed(core::officeDictionary());
    proposed["level"] = QStringLiteral("district");
    proposed["practice"] = qint64(0);
    OfficeDialog(*m_database, proposed, m_prompts, this).exec();
    if (auto* label = findChild<QLabel*>(QStringLiteral("office"))) {
        core::Statement named(*m_database, "SELECT name FROM office");
        label->setText(named.step() ? named.text(0) : tr("(no office yet)"));
    }
}

} // namespace ui
