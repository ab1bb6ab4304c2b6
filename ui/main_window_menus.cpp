// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/changed_record.h"
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
#include "ui/keyboard_map.h"
#include "ui/language.h"
#include "ui/library_preview.h"
#include "ui/main_window.h"
#include "ui/operator_dialog.h"
#include "ui/pages/facilities_page.h"
#include "ui/recent_files.h"
#include "ui/table/grid_view.h"
#include "ui/text_labels.h"
#include "ui/top_bar.h"
#include "ui/warnings_dialog.h"
#include "ui/year_locking.h"
#include "ui/year_warnings.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

/// To what the page is about; while that is empty and hidden, to the first thing on the page that takes the keyboard.
void MainWindow::focusIntoPage()
{
    Page& page = *currentPage();
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
    m_commands.clear();
    if (m_database) {
        makePageMenu(tr("P&lan"), "ui::PlanPage");
        makePageMenu(tr("&Report"), "ui::ReportsPage");
    }
    makeHelpMenu();
}

void MainWindow::makePageMenu(const QString& title, const char* page)
{
    Page* wanted = pageNamed(page);
    if (!wanted) return;
    QMenu* menu = menuBar()->addMenu(title);
    addEntry(menu, wanted->title(), {}, [this, wanted] { showPage(wanted); });
    for (const PageCommand& command : wanted->commands()) addCommand(menu, wanted, command);
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::showCommands);
}

void MainWindow::addCommand(QMenu* menu, Page* page, const PageCommand& command)
{
    if (command.beginsGroup) menu->addSeparator();
    QAction* action = nullptr;
    if (command.fill) {
        QMenu* more = menu->addMenu(command.text);
        connect(more, &QMenu::aboutToShow, this, [this, page, more, fill = command.fill] {
            showPage(page);
            fill(more);
        });
        action = more->menuAction();
    } else {
        action = addEntry(menu, command.text, command.keys, [this, page, run = command.run, applies = command.applies] {
            storeEditing();
            if (applies && !applies()) // its key was pressed where it has nothing to do
                return statusBar()->showMessage(tr("This cannot be done here now."), 5000);
            showPage(page);
            run();
        });
    }
    if (command.applies) m_commands.emplace_back(action, command.applies);
}

void MainWindow::showCommands()
{
    attempt(m_prompts, this, [this] {
        for (const auto& [action, applies] : m_commands) action->setEnabled(applies());
    });
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addEntry(file, tr("&New data file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { firstStart(); });
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
    if (m_database)
        addEntry(file, tr("&Back up…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] { backUp(); });
    file->addSeparator();
    addEntry(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->setToolTipsVisible(true); // why nothing is undone
    m_undo = addEntry(edit, tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undoOrRedo(true); });
    m_redo = addEntry(edit, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { undoOrRedo(false); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_undo->setProperty(plainWordsProperty, tr("Undo the last step"));
    m_redo->setProperty(plainWordsProperty, tr("Redo what was undone"));
    edit->addSeparator();
    m_add = addEntry(edit, tr("&Add"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (currentPage() && currentPage()->canAdd()) currentPage()->add();
    });
    m_add->setEnabled(false);
    if (!m_database) return;
    // What can be done with the cells of the grid that has the keyboard.
    connect(edit, &QMenu::aboutToShow, this, [this, edit] {
        if (m_cells) m_cells->deleteLater();
        m_cells = nullptr;
        auto* grid = qobject_cast<GridView*>(focusWidget());
        if (!grid) return;
        m_cells = new QMenu(tr("&Cells"), edit);
        grid->addEntries(m_cells);
        edit->insertMenu(m_add, m_cells);
    });
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
            focusIntoPage();
        });
    if (m_database) {
        view->addSeparator();
        addPlaceEntries(view);
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
        addEntry(view, tr("&Next pane"), QKeySequence(Qt::Key_F6), [this] { nextPane(); });
        view->addSeparator();
    }
    addTextSizes(view);
    addColours(view);
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
    addEntry(entries, tr("E&xcel form to fill in…"), {}, [this] { makeEntryWorkbook(); });
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
    addEntry(entries, tr("&Warnings…"), QKeySequence(Qt::CTRL | Qt::Key_F8), [this] {
        showWarnings({});
    })->setObjectName(QStringLiteral("warningsEntry"));
    addEntry(entries, tr("&Keying statistics…"), {}, [this] {
        storeEditing();
        OperatorDialog(*m_database, m_year->year(), m_prompts, this).exec();
    });
    entries->addSeparator();
    addEntry(entries, tr("&Communes and districts…"), {},
             [this] { showRecords(core::administrativeUnitDictionary()); });
    addEntry(entries, tr("Industrial &zones…"), {}, [this] { showRecords(core::zoneDictionary()); });
    addEntry(entries, tr("Or&ganisations…"), {}, [this] { showRecords(core::organisationDictionary()); });
    addEntry(entries, tr("Librar&y…"), {}, [this] { showRecords(core::libraryItemDictionary()); });
    addEntry(entries, tr("&Priority sectors…"), {}, [this] {
        storeEditing();
        PrioritySectors(*m_database, m_prompts, this).exec();
    });
    addEntry(entries, tr("Factors, &norms, thresholds…"), {}, [this] {
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
    if (auto* facilities = qobject_cast<FacilitiesPage*>(pageNamed("ui::FacilitiesPage")))
        addEntry(entries, tr("Fin&d suspected twins…"), {}, [this, facilities] {
            storeEditing();
            showPage(facilities);
            facilities->findTwins();
        });
    addEntry(entries, tr("Not yet &answered…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
             [this] { showUnanswered(0); });
}

void MainWindow::undoOrRedo(bool undo)
{
    if (!m_database || !m_database->isWritable()) return;
    storeEditing();
    attempt(m_prompts, this, [&] {
        const auto step = undo ? core::undoableStep(*m_database) : core::redoableStep(*m_database);
        if (!step) return;
        undo ? core::undo(*m_database) : core::redo(*m_database);
        statusBar()->showMessage((undo ? tr("Undone: %1") : tr("Redone: %1")).arg(step->action), 5000);
        if (const auto changed = core::firstChanged(*m_database, step->changeSet)) currentPage()->showChanged(*changed);
    });
}

void MainWindow::showSteps()
{
    const bool writable = m_database && m_database->isWritable();
    const auto undoable = writable ? core::undoableStep(*m_database) : std::nullopt;
    const auto redoable = writable ? core::redoableStep(*m_database) : std::nullopt;
    m_undo->setText(undoable ? tr("&Undo: %1").arg(withoutKey(undoable->action)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo: %1").arg(withoutKey(redoable->action)) : tr("&Redo"));
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
        m_year->warnings().catchUp(); // the hands rest now, too
        m_counts->setText(unknown == 0 ? facilities
                                       : facilities + QStringLiteral(" · ") + tr("%n not surveyed", nullptr, unknown));
    });
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

void MainWindow::showWarnings(const QString& rule)
{
    if (!m_year) return;
    storeEditing();
    WarningsDialog dialog(*m_year, rule, m_prompts, this);
    connect(&dialog, &WarningsDialog::cellWanted, currentPage(), &Page::cellWanted);
    dialog.exec();
}

void MainWindow::showNewWarnings()
{
    const int count = m_year ? m_year->warnings().newCount() : 0;
    m_newWarnings->setText(tr("⚠ %n new warning(s) – look", nullptr, count));
    m_newWarnings->setToolTip(tr("The list of warnings (Ctrl+F8)"));
    m_newWarnings->setVisible(count > 0);
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
