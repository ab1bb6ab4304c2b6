// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_source.h"
#include "ui/import/import_step.h"

class QLabel;
class QTableWidget;

namespace ui {

class ColumnMeaningForm;
class FixedValueForm;

/// What every column of the list stands for, with samples of what is in it; and what holds for every row instead of a
/// column that the list does not have.
class ImportColumnStep : public ImportStep {
    Q_OBJECT

public:
    ImportColumnStep(const core::Database& database, ImportSource& source, QWidget* parent = nullptr);

    QString title() const override;
    void enter() override;
    bool applies() const override;
    bool asks() const override;
    QString missing() const override;
    void leave() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        size_t sheet;
        size_t column = 0; ///< Among those of the layout.
        std::optional<core::FixedValue> fixed = {}; ///< Instead of a column.
    };
    void fill();
    void addFixed(size_t sheet); ///< Lines for what the list has no column for.
    void showColumn(int row); ///< Its meaning in the table.
    void showFixed(int row);
    void showCurrent();
    void takeMeaning();
    void takeFixed();
    void showLacking(); ///< Required columns that no column stands for.
    QStringList samples(const Place& place, const Sheets& from) const;
    core::MappedColumn& column(const Place& place) const;

    ImportSource& m_source;
    std::vector<Place> m_places;
    bool m_textAgreed = false; ///< How old texts are read has been seen.

    QTableWidget* m_table;
    ColumnMeaningForm* m_form;
    FixedValueForm* m_fixed;
    QLabel* m_lacking;
};

} // namespace ui
