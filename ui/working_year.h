// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

#include <QObject>

namespace core {
class Database;
}

namespace ui {

class YearWarnings;

/// The year and plan chosen at the top of the window; they hold for every page. Keeps the figures of that year until
/// data change.
class WorkingYear : public QObject {
    Q_OBJECT

public:
    explicit WorkingYear(core::Database& database, QObject* parent = nullptr);
    ~WorkingYear() override;

    core::Database& database() const { return m_database; }
    int year() const { return m_year; }
    QString plan() const { return m_plan; } ///< Code; empty: the plan that holds the year.
    void choose(int year, const QString& plan = {});
    /// Computed when first asked for after a change. Throws core::Error.
    const core::Figures& figures() const;
    core::FigureRequest request() const;
    YearWarnings& warnings() const { return *m_warnings; } ///< What is unlikely in the year's figures.

Q_SIGNALS:
    void changed(); ///< Year, plan or the data behind the figures.

private:
    core::Database& m_database;
    int m_year;
    QString m_plan;
    mutable std::unique_ptr<core::Figures> m_figures;
    std::unique_ptr<YearWarnings> m_warnings;
};

} // namespace ui
