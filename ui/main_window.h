// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QHash>
#include <QMainWindow>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;
class QTimer;

namespace ui {

class Page;
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

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take(std::unique_ptr<core::Database> database);
    void build(); ///< Everything that is seen, anew.
    QWidget* makeShelf();
    void connectPages();
    void makeMenus(); ///< main_window_menus.cpp
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeDataMenu();
    QAction* addEntry(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> run);
    void askNewFile();
    void askOpenFile();
    void makePractice(); ///< main_window_exchange.cpp
    void showRecords(const core::Dictionary& dictionary);
    void showOffice();
    void importFile(const QString& path);
    void takeDropped(const QStringList& paths); ///< Data files are opened, lists imported one after another.
    void exportFile();
    void undoOrRedo(bool undo);
    void showSteps(); ///< Undo and redo in words.
    void showSaved();
    QString
    standsBefore() const; ///< Why nothing can be undone though there are steps; empty if there is no such reason.
    void showCounts();
    void storeEditing(); ///< What is being typed is stored before anything else happens.
    Page* pageNamed(const char* className) const;

    Prompts m_prompts;
    std::unique_ptr<core::Database> m_database;
    std::unique_ptr<WorkingYear> m_year;
    std::vector<Page*> m_pages;
    QHash<Page*, QString> m_searches; ///< Every page keeps its own.
    TopBar* m_top = nullptr;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_counts = nullptr;
    QTimer* m_countsSoon = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_print = nullptr;
    QAction* m_add = nullptr;
    QAction* m_exportTable = nullptr; ///< There while a file is open.
    QString m_savedAt;
};

} // namespace ui
