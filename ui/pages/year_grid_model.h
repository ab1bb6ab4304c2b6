// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/facility_search.h"
#include "core/database/second_keying.h"
#include "core/database/year_entry.h"
#include "core/exchange/spreadsheet.h"
#include "core/indicator/plausibility.h"
#include "ui/table/editable_cells.h"
#include "ui/table/paged_rows.h"

#include <QAbstractTableModel>

namespace core {
class Database;
}

namespace ui {

class YearWarnings;

/// The grid of a year: facilities down, what is asked of them across, a column for the state at the end.
class YearGridModel : public QAbstractTableModel, public EditableCells, public RowsById {
    Q_OBJECT

public:
    /// warnings: for the signs at cells; may be nullptr.
    YearGridModel(core::Database& database, int year, YearWarnings* warnings, QObject* parent = nullptr);

    int year() const { return m_entry.year(); }
    void setYear(int year);
    void setFilter(const core::YearFilter& filter, const QString& search);
    const core::YearFilter& filter() const { return m_filter; }
    bool isSearched() const { return !m_search.trimmed().isEmpty(); }
    bool isFiltered() const; ///< Not all forms of the pile, or of the year, are shown.
    /// Columns beside the usual ones, and usual ones left away, by YearColumn::subject().
    void setChosen(const QSet<QString>& shown, const QSet<QString>& hidden);
    void setLastYearShown(bool shown);
    /// Shows these forms blank, to be keyed a second time; what is typed then is kept beside the figures.
    void startSecondKeying(std::vector<qint64> facilities);
    void endSecondKeying(); ///< Back to the figures, as they were filtered.
    bool isSecondKeying() const { return m_secondForms.has_value(); }
    bool isLocked() const { return m_locked; } ///< The year's books are closed: nothing can be typed.
    const std::vector<core::YearColumn>& columns() const { return m_columns; }
    int columnOf(core::YearColumn::Kind kind, qint64 resource = 0) const; ///< -1 if it is not shown.
    qint64 idAt(int row) const { return m_rows.idAt(row); }
    int rowOf(qint64 id) const override { return m_rows.rowOf(id); }
    const std::vector<qint64>& ids() const { return m_rows.ids(); }
    /// Where a value stands, or a warning about a subject ("output/7"); -1 if there is no such column.
    int columnOf(const QString& subject) const;
    bool isState(int column) const { return column == int(m_columns.size()); }
    core::YearLine lineAt(int row) const { return m_rows.at(row); }
    core::FormCount formCount() const; ///< Of the forms shown.
    /// What is unlikely at a cell; those of the whole facility stand at the column of the state.
    std::vector<core::Finding> findings(const QModelIndex& cell) const;

    QString totalText(int column) const; ///< Under the column; empty where a total means nothing.
    bool takesPaperTotal(int column) const;
    QString paperText(int column) const; ///< As people read it; empty: none is typed.
    QString paperEditText(int column) const;
    /// Keyed less paper, in millionths; nothing where it cannot be compared, or not all forms are shown.
    std::optional<core::Wide> paperDifference(int column) const;
    std::optional<core::Problem> putPaperTotal(int column, const QString& text);

    core::OutSheet sheet(const core::Progress& progress) const; ///< As it is filtered, with the chosen columns.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const core::Field* fieldAt(const QModelIndex& cell) const override;
    QString editText(const QModelIndex& cell) const override;
    QString doubtAbout(const QModelIndex& cell, const QString& text) const override; ///< A unit that nobody uses.
    std::optional<core::Problem> put(const QModelIndex& cell, const QString& text) override;
    bool isAnswer(const QModelIndex& cell) const override;
    QString closedBecause(const QModelIndex& cell) const override;
    bool isTabStop(const QModelIndex& cell) const override;
    bool hasOwnEditor(const QModelIndex& cell) const override; ///< The output of several products.
    core::Database* database() const override { return &m_database; }
    QString sheetName() const override;
    Outcome outcome(const QModelIndex& cell, const QString& text) override;
    std::optional<CarriedText> lastYearText(const QModelIndex& cell) const override;
    CarriedText textLike(const QModelIndex& from, const QModelIndex& to) const override;
    int unitColumnOf(int column) const override;
    QString unitTold(const QModelIndex& cell, const QString& text) const override;
    QString remarkOn(const QModelIndex& cell, const QString& text) const override;
    QStringList rowKeys(int row) const override;
    QStringList notesOn(const std::vector<Meant>& records) override;

Q_SIGNALS:
    void stored(const QModelIndex& cell); ///< A value was typed and kept.

private:
    void reload();
    void refresh();
    std::vector<core::YearColumn> readColumns() const;
    const std::vector<qint64>& filtered();
    bool areWarningsKnown() const;
    int placeOf(const core::Finding& finding) const;
    bool isWarned(const QModelIndex& cell) const;
    const core::YearTotal& totalOf(int column) const;
    const QHash<QString, qint64>& paper() const;
    const QHash<QString, QString>& secondValues(int row) const;
    QVariant secondData(const QModelIndex& cell, int role) const;
    QString unitAt(const QModelIndex& cell, bool lastYear) const; ///< Empty where there is none.
    QString typedUnit(const QModelIndex& cell, const QString& text) const; ///< Of an output; empty if none is typed.
    /// Last year's value in the unit of this year, exactly; nothing if it cannot be told in it.
    std::optional<qint64> lastYearInUnit(const QModelIndex& cell) const;
    /// As it is typed into the cell to be in the unit that the cell has now.
    QString textInUnit(const QModelIndex& cell, const core::Value& value) const;
    QString lastYearShown(const QModelIndex& cell) const;
    QString changeText(const QModelIndex& cell) const;
    QString toolTip(const QModelIndex& cell) const;
    bool isOfSeveralProducts(const QModelIndex& cell) const;
    QString shown(const QModelIndex& cell, const core::Value& value, const QString& unit) const;
    QString stateText(int row) const;
    core::OutCell outCell(const QModelIndex& cell) const;

    core::Database& m_database;
    core::YearEntry m_entry;
    YearWarnings* m_warnings;
    core::YearFilter m_filter;
    QString m_search;
    core::FacilitySearch m_words;
    std::optional<std::vector<qint64>> m_filtered; ///< What m_filter leaves, before the search; nothing: to be read.
    QSet<QString> m_chosen;
    QSet<QString> m_hidden;
    std::optional<std::vector<qint64>> m_secondForms; ///< Keyed a second time now; nothing: the figures are shown.
    bool m_lastYearShown = true;
    bool m_locked = false;
    mutable std::optional<std::vector<core::YearColumn>> m_allColumns; ///< Shown or not; nothing: to be read.
    std::vector<core::YearColumn> m_columns;
    QHash<QString, int> m_places; ///< Of the subjects of values and warnings.
    PagedRows<core::YearLine> m_rows;
    mutable std::vector<core::YearTotal> m_totals; ///< Empty: to be read.
    mutable std::optional<QHash<QString, qint64>> m_paper; ///< Nothing: to be read.
    mutable QHash<qint64, QHash<QString, QString>> m_second; ///< By facility, as far as they have been read.
};

} // namespace ui
