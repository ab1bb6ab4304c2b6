// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QCoreApplication>

namespace core {
class Database;
}

namespace ui {

/// Every change of a plan, its targets, results and legal bases: one step that can be undone, with words for it.
class PlanStore {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanStore)

public:
    explicit PlanStore(core::Database& database) : m_database(database) { }

    core::Database& database() const { return m_database; }
    std::vector<core::Record> plans() const;
    std::optional<core::Record> plan(qint64 id) const;
    std::vector<core::Record> targets(qint64 plan) const; ///< In the order of the plan.
    std::vector<core::Record> results(qint64 target) const; ///< Newest first.
    std::vector<core::Record> documents(qint64 plan) const; ///< In the order they are cited.

    /// Stores a record of any of the four kinds: new (id 0) or changed. Returns its id. Throws core::Error.
    qint64 save(const core::Record& record, const QString& action);
    void remove(const core::Record& record, const QString& action);
    /// Swaps a legal basis or a target with its neighbour: by is -1 (up) or 1 (down).
    void move(std::vector<core::Record> list, size_t index, int by, const QString& action);

    qint64 addBlank(int year); ///< With the office's data.
    /// Plan, legal bases and targets for the year after: values carried, bases cleared, readings to be confirmed anew.
    qint64 copyForNextYear(const core::Record& plan);
    qint64 duplicateTarget(const core::Record& target);

private:
    QString freeCode(int year) const;

    core::Database& m_database;
};

} // namespace ui
