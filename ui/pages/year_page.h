// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QModelIndex>
#include <QSet>

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace ui {

class FreshWhenShown;
class GridView;
class PaperTotals;
class TotalsRow;
class YearGridModel;
class YearNextForm;
class WarningLine;
class YearTools;

/// Số liệu năm: one editable grid for the survey, output and consumption of all facilities in the working year, or of
/// a pile of paper forms in its order.
class YearPage : public Page {
    Q_OBJECT

public:
    YearPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    void find(const QString& text) override;
    bool canExport() const override { return true; }
    void exportTable() override;
    bool canAdd() const override;
    void add() override; ///< The next form of the pile; without a pile, a new pile.
    void nextPane() override;
    void focusMain() override;
    QString place() const override; ///< The cell: facility and subject.
    void showPlace(const QString& place) override;
    void showChanged(const core::ChangedRecord& changed) override;
    void showMissing(qint64 unit); ///< Not surveyed, of a commune; 0: of all.
    /// Brings the cell on screen, or the one that a warning is about ("output/7"), whatever is filtered or hidden.
    void showCell(qint64 facility, const QString& subject);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* sheet();
    QWidget* secondBand();
    void fillMenu();
    void fillPileMenu();
    QAction* addEntry(const char* name, const QString& text, const QKeySequence& keys, std::function<void()> run);
    void listen();
    void applyFilter();
    void continueTyping(); ///< At the cell after the one that was typed last.
    void showYear(); ///< Another year: as it was left.
    void showState();
    void showCount();
    QString totalText(int column) const; ///< None while keys of a search follow one another.
    void showLock();
    void showFoot();
    void setWidths();
    void setNameWidth();
    int lettersOf(int column) const;
    void setLastYear(bool shown);
    void listenToWarnings();
    void showWarnings(const QModelIndex& cell); ///< At the foot, where there are open ones; else hides them.
    void followWarnings();

    // What is remembered of a year in a file (year_page_forms.cpp).
    QString settingsGroup() const;
    void keep() const; ///< What is filtered.
    void keepColumns() const;
    void recall();
    QString columnsGroup() const;
    QVariantMap filterNow() const;
    void takeFilter(const QVariantMap& filter);

    QModelIndex chosenCell() const; ///< Invalid, with a word to the person, where no value stands.
    qint64 pile() const;
    void chooseColumns();
    void toggleComplete();
    void editRemark();
    void editProducts(const QModelIndex& cell, const QString& first); ///< A line for each product of the facility.
    void toggleWatched();
    void showNotes();
    void showPaperTotals();
    void newPile();
    void renamePile();
    void removePile();
    void takeOutForm();
    void addForm(qint64 facility);
    void showNextForm();
    void startSecondKeying();
    void compareKeyings();
    void endSecondKeying();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    YearGridModel* m_model;
    GridView* m_grid;
    YearTools* m_tools;
    TotalsRow* m_totals;
    PaperTotals* m_paper;
    YearNextForm* m_next;
    QWidget* m_secondBand;
    QLabel* m_secondWords;
    QLabel* m_hint;
    WarningLine* m_warnings;
    FreshWhenShown* m_freshWarnings; ///< After a large change.
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QMenu* m_pileMenu;
    FreshWhenShown* m_freshCount; ///< Counting many forms takes a while: after the value stands in its cell.
    QAction* m_lastYearAction;
    std::vector<QAction*> m_figureActions; ///< Not while forms are keyed a second time.
    QTimer* m_pause; ///< Runs between the keys of a search that leaves many forms: count and totals wait for its end.
    bool m_isSearching = false;
    QString m_search;
    QSet<QString> m_shown; ///< Columns beside the usual ones.
    QSet<QString> m_hidden; ///< Usual columns left away.
    bool m_paperAsked = false;
    qint64 m_warnedFacility = 0; ///< The cell that m_warnings is about.
    int m_warnedColumn = -1;
};

} // namespace ui
