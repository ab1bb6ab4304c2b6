// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/facility_search.h"
#include "core/database/table.h"
#include "core/exchange/facility_twins.h"
#include "core/record/facility.h"
#include "ui/table/editable_cells.h"
#include "ui/table/paged_rows.h"
#include "ui/working_year.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace ui {

/// The whole register as a grid: every field of a facility, and its labour, revenue and capital of the working year.
/// The last row is blank: a facility is stored as soon as its name, commune and start date are there.
class FacilitiesGridModel : public QAbstractTableModel, public EditableCells, public RowsById {
    Q_OBJECT

public:
    explicit FacilitiesGridModel(WorkingYear& year, QObject* parent = nullptr);

    void setSearch(const QString& search);
    int rowOf(qint64 id) const override { return m_rows.rowOf(id); }
    bool isOfYear(int column) const { return column >= m_ofYear; }
    const core::Record& facilityAt(int row) const { return lineAt(row).facility; } ///< As it is typed so far.
    core::FacilityTwins& twins() { return m_twins; }
    QString missingWords() const; ///< What the blank row still needs; empty while nothing was typed there.
    void dropBlank(); ///< Gives up what was typed there. Throws core::Error.
    /// Facilities as they would be with what was typed and refused as closed books rest on what was: it needs its day.
    std::vector<core::Record> held() const;
    void dropHeld(); ///< They stay as they are stored.
    void letGoOf(const std::vector<core::Record>& stored); ///< What is held as these have it was stored with its day.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const core::Field* fieldAt(const QModelIndex& cell) const override;
    QString editText(const QModelIndex& cell) const override;
    std::optional<core::Problem> put(const QModelIndex& cell, const QString& text) override;
    std::vector<core::ListEntry> entries(const QModelIndex& cell) const override;
    core::Value reference(const QModelIndex& cell) const override { return valueAt(cell); }
    QString closedBecause(const QModelIndex& cell) const override;
    core::Database* database() const override { return &m_year.database(); }
    QString sheetName() const override;
    std::optional<core::Problem> check(const QModelIndex& cell, const QString& text) override;
    std::optional<CarriedText> lastYearText(const QModelIndex& cell) const override;
    QStringList rowKeys(int row) const override;
    int blankRow() const override;
    std::optional<core::Problem> append(std::span<const TypedCell> cells) override;
    QStringList notesOn(const std::vector<Meant>& records) override; ///< facilities_grid_twins.cpp

Q_SIGNALS:
    /// Dated fields of these facilities hold something else, stored as a correction; as they were before.
    void corrected(const std::vector<core::Record>& before);
    void heldChanged(); ///< After something was typed that needs its day.

private:
    struct Line {
        core::Record facility{core::facilityDictionary()};
        core::Record ofYear{core::facilityYearDictionary()};
    };

    void reload();
    const std::vector<qint64>& all() const;
    std::vector<qint64> readIds() const;
    std::vector<Line> readLines(std::span<const qint64> ids) const;
    std::optional<core::Record> storedOfYear(qint64 facility, int year) const;
    bool isBlank(int row) const { return row >= m_rows.size(); }
    const Line& lineAt(int row) const { return isBlank(row) ? m_blank : m_rows.at(row); }
    const core::Field& fieldOf(int column) const { return *m_fields[size_t(column)]; }
    const core::Value& valueAt(const QModelIndex& cell) const;
    bool isHeld(const QModelIndex& cell) const;
    void hold(const core::Record& facility, const core::Field& field);
    void letGo(qint64 id, const core::Field& field);
    void letGoStored(); ///< What is stored by now, or was removed.
    QString nameOf(const core::Field& field, const core::Value& value) const;
    std::optional<core::Problem> set(Line& line, int column, const QString& text) const;
    std::optional<core::Problem> problemOf(const core::Record& facility) const;
    void propose(core::Record& facility) const;
    void noteCorrected(const std::optional<core::Record>& before, const core::Field& field);
    std::optional<core::Problem> putFacility(const core::Record& facility, const core::Field& field);
    std::optional<core::Problem> putOfYear(qint64 id, const QString& code, int column, const QString& text);
    void takeUpDraft(); ///< What was typed into the blank row before.
    void insert(Line line, bool wasBlankRow);

    WorkingYear& m_year;
    QString m_search;
    mutable std::optional<std::vector<qint64>> m_all; ///< In the order of the codes; nothing: to be read.
    core::FacilitySearch m_words;
    core::FacilityTwins m_twins;
    std::vector<core::Record> m_corrected; ///< In the running transaction.
    QHash<qint64, QHash<QString, core::Value>> m_held; ///< By facility and field.
    QSet<qint64> m_madeHere; ///< What was just typed in has no past to be asked about.
    std::vector<const core::Field*> m_fields;
    int m_ofYear = 0; ///< The first column of the year.
    PagedRows<Line> m_rows;
    bool m_hasBlank = true; ///< Not while what was typed into it becomes a facility.
    Line m_blank;
    int m_shownYear = 0;
    bool m_locked = false;
    mutable QHash<int, std::vector<core::ListEntry>> m_entries;
    mutable QHash<QString, QString> m_names;
};

} // namespace ui
