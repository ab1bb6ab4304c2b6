// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <vector>

class QMenu;

namespace core {
struct ChangedRecord;
}

namespace ui {

/// A command of a page that stands in a menu of the window. The page is shown before it runs.
struct PageCommand {
    QString text; ///< With its mnemonic.
    QKeySequence keys;
    std::function<void()> run;
    std::function<bool()> applies; ///< Whether it can be done now; none: always.
    std::function<void(QMenu*)> fill = {}; ///< Instead of run: a submenu, filled when it opens.
    bool beginsGroup = false; ///< A line above it.
};

/// One page of the shelf. It brings its own tools; the window only places it. A page never includes another page: what
/// leads elsewhere is a signal.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< In the page list: "Cơ sở".
    virtual void find(const QString& text)
    {
        Q_UNUSED(text)
    } ///< Ctrl+F field at the top; pages without a list ignore it.
    virtual bool canPrint() const { return false; } ///< Ctrl+P
    virtual void print() { }
    virtual bool canExport() const { return false; } ///< The table on the page as xlsx, ods or csv.
    virtual void exportTable() { }
    virtual bool canAdd() const { return false; } ///< Ctrl+N
    virtual void add() { }
    virtual void nextPane() { } ///< F6
    /// What was typed and cannot be kept yet, in words that say what is missing; empty: everything is kept.
    virtual QString unfinished() const { return {}; }
    virtual bool canKeepUnfinished() const { return true; } ///< It would stand there again another time.
    virtual void focusUnfinished() { } ///< Where something is missing.
    virtual void dropUnfinished() { } ///< Gives up what unfinished() tells. Throws core::Error.
    virtual std::vector<PageCommand> commands() { return {}; } ///< For the menu of the page, if it has one.
    virtual void focusMain() { } ///< To the list or grid the page is about, once a shortcut has brought it up.

    /// Where one is on the page (a facility, a cell), for coming back to it; empty: nowhere in particular.
    virtual QString place() const { return {}; }
    virtual void showPlace(const QString& place)
    {
        Q_UNUSED(place)
    } ///< As place() named it; gone ones are passed over.
    /// Makes the cell with what was just undone or redone the current one, if the page shows it as it is filtered now.
    virtual void showChanged(const core::ChangedRecord& changed) { Q_UNUSED(changed) }

Q_SIGNALS:
    void placeLeft(); ///< Before the page goes on to another place that one may want to come back from.
    void searchShown(const QString& text); ///< The page has set its search by itself: the field at the top follows.
    /// "Open the facility with this id" — the window shows the facilities page with it.
    void facilityWanted(qint64 facility);
    /// "Show what is missing for this commune of the year" — the window shows the year's grid, filtered; 0: all
    /// communes.
    void missingWanted(qint64 unit);
    /// "Show the target" — the window shows the plan page.
    void targetWanted(qint64 target);
    /// "Ask how the target is read" — the window shows the plan page and the question.
    void readingWanted(qint64 target);
    /// "Show the task of a plan", or the responsibility — the window shows the plan page.
    void taskWanted(qint64 task);
    void responsibilityWanted(qint64 responsibility);
    /// "Show the cell of the year's grid that a warning is about"; facility 0: of the whole area.
    void cellWanted(qint64 facility, const QString& subject);
    /// "Show the list of warnings", of one rule ("PR07") or of all.
    void warningsWanted(const QString& rule);
    /// "Who has not answered", of a commune; 0: of all.
    void unansweredWanted(qint64 unit);
    void documentWanted(const QString& kind); ///< "plan" or "progress": the window shows the reports page with it.
    void backupWanted(); ///< A copy of the file.
    void importWanted(); ///< An empty state offers the import.
    void said(const QString& message); ///< For the status bar.
};

} // namespace ui
