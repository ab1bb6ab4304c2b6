// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colours.h"
#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/visited_places.h"
#include "ui/working_year.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QAction;
class QDockWidget;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace ui {

class HelpPanel;
class TopBar;

/// The pages of the shelf in the order of Ctrl+1 … Ctrl+9.
std::vector<Page*> makePages(WorkingYear& year, const Prompts& prompts);

/// A shelf of pages around one data file: menus, page list, year and plan, undo, "saved".
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Prompts prompts, QWidget* parent = nullptr); ///< With the start page.
    ~MainWindow() override;

    /// If another person has it open, offers to read it. Whether it is open now.
    bool openFile(const QString& path);
    bool createFile(const QString& path);
    void showPage(int index);
    void showPage(const Page* page);
    core::Database* database() const { return m_database.get(); }
    WorkingYear* workingYear() const { return m_year.get(); }
    const std::vector<Page*>& pages() const { return m_pages; }
    Page* currentPage() const;
    void setLanguage(const QString& code); ///< Takes effect at once.
    void setTextSize(int percent); ///< Of the platform's text; takes effect at once.
    void setColours(Colours colours); ///< Takes effect at once.
    void showFitting(); ///< Over the whole screen where the screen has no room to spare.
    HelpPanel* help() const { return m_helpPanel; } ///< nullptr until it was opened for the first time.

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< The keys of the text's size; Esc in a table closes the help.
    bool eventFilter(QObject* watched, QEvent* event) override; ///< F1 in dialogs.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take(std::unique_ptr<core::Database> database);
    bool isPractice() const; ///< Whether made-up data are shown.
    void build(); ///< Everything that is seen, anew.
    /// The window and the help, after `use` has changed the language, the size of the text or the colours; not while
    /// something unfinished is to be gone on with. Returns whether it did.
    bool buildAnew(const std::function<void()>& use);
    QWidget* makeShelf();
    void arrangeShelf(); ///< The page list stands beside the page where there is room for it, else in a menu.
    void connectPages();
    void makeMenus(); ///< main_window_menus.cpp
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void addTextSizes(QMenu* view); ///< main_window_look.cpp, like the next ones.
    void addColours(QMenu* view);
    void setTextSizeSoon(int percent); ///< The window is built anew: not while its menu or a key is at work.
    void addPlaceEntries(QMenu* view); ///< main_window_places.cpp, like the next ones.
    VisitedPlace here() const;
    void leaveHere(); ///< For somewhere else: it can be come back to.
    void goBack();
    void goForward();
    void returnTo(const VisitedPlace& place);
    bool followMouseKey(QObject* watched, QEvent* event);
    void focusIntoPage(); ///< The keyboard to what the page is about.
    void makeDataMenu();
    void makePageMenu(const QString& title, const char* page); ///< The page and its commands.
    void addCommand(QMenu* menu, Page* page, const PageCommand& command);
    void showCommands(); ///< Which of them can be done now.
    void makeHelpMenu(); ///< main_window_help.cpp, like the next ones.
    QString currentTopic() const;
    void toggleHelp();
    void closeHelp(); ///< The keyboard goes back to where it was before.
    void nextPane(); ///< Of the page, and the help behind the last one.
    void showHelp(const QString& topic); ///< Empty: the list of topics.
    void keepHelpWidth();
    void showKeyboardMap();
    void showUnanswered(qint64 unit);
    void showDocument(const QString& kind);
    void backUp();
    void firstStart();
    QAction* addEntry(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> run);
    void askOpenFile();
    void makePractice(); ///< main_window_exchange.cpp
    void showRecords(const core::Dictionary& dictionary);
    void showOffice();
    void showWarnings(const QString& rule); ///< The list; empty: of all rules.
    void showNewWarnings();
    bool importFile(const QString& path); ///< Whether it was not given up.
    void takeDropped(const QStringList& paths); ///< Data files are opened, lists imported one after another.
    void exportFile();
    void makeEntryWorkbook(); ///< Excel forms for communes and facilities to fill in.
    void undoOrRedo(bool undo);
    void showSteps(); ///< Undo and redo in words.
    void showSaved();
    QString
    standsBefore() const; ///< Why nothing can be undone though there are steps; empty if there is no such reason.
    void showCounts();
    /// Asks about what was typed and cannot be stored yet; false: the person goes back to it.
    bool settleUnfinished();
    void storeEditing(); ///< What is being typed is stored before anything else happens.
    Page* pageNamed(const char* className) const;

    Prompts m_prompts;
    std::unique_ptr<core::Database> m_database;
    std::unique_ptr<WorkingYear> m_year;
    std::vector<Page*> m_pages;
    QHash<Page*, QString> m_searches; ///< Every page keeps its own.
    VisitedPlaces m_places;
    int m_yearHere = 0; ///< That the place is in; told apart from the one just chosen.
    bool m_returning = false; ///< What is shown on the way back is no new place.
    TopBar* m_top = nullptr;
    QListWidget* m_list = nullptr;
    QWidget* m_side = nullptr; ///< The office and the page list.
    QLabel* m_office = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_practice = nullptr; ///< "Practice data"; hidden where the data are an office's own.
    QToolButton* m_newWarnings = nullptr; ///< "3 new warnings", leads to the list; hidden without any.
    QTimer* m_countsSoon = nullptr;
    QPointer<QMenu> m_cells; ///< In the menu Edit, for the grid that has the keyboard.
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_print = nullptr;
    QAction* m_add = nullptr;
    QAction* m_exportTable = nullptr; ///< There while a file is open.
    std::vector<std::pair<QAction*, std::function<bool()>>> m_commands; ///< Of pages, with whether they apply.
    QDockWidget* m_help = nullptr; ///< Made when it is first asked for.
    HelpPanel* m_helpPanel = nullptr;
    QPointer<QWidget> m_beforeHelp; ///< Had the keyboard when F6 led into the help.
    QList<QPointer<QWidget>> m_panesLeft; ///< By F6, since the help was left.
    QString m_savedAt;
};

} // namespace ui
