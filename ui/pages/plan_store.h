// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QCoreApplication>

namespace core {
class Database;
class Table;
} // namespace core

namespace ui {

/// A record of a plan with what is stored beside it in the same step.
struct PlanEntry {
    explicit PlanEntry(core::Record entry) : record(std::move(entry)) { }

    core::Record record;
    std::optional<std::vector<qint64>> supports = {}; ///< Organisations that cooperate in a task.
    /// Organisations made while the entry was typed; references and supports name them -1, -2, … in this order.
    std::vector<core::Record> newOrganisations = {};
};

/// Every change of a plan and of all that belongs to it: one step that can be undone, with words for it.
class PlanStore {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanStore)

public:
    explicit PlanStore(core::Database& database) : m_database(database) { }

    core::Database& database() const { return m_database; }
    std::vector<core::Record> plans() const;
    std::optional<core::Record> plan(qint64 id) const;
    std::vector<core::Record> targets(qint64 plan) const; ///< In the order of the plan.
    std::vector<core::Record> results(qint64 target) const; ///< Newest first.
    std::vector<core::Record> steps(qint64 target) const; ///< Of its yearly path, by year.
    std::vector<core::Record> documents(qint64 plan) const; ///< In the order they are cited.
    /// Tasks, responsibilities, funding, texts or documents of a plan in their order; texts section by section.
    std::vector<core::Record> list(const core::Dictionary& dictionary, qint64 plan) const;
    std::vector<qint64> supports(qint64 task) const; ///< Organisations that cooperate in it.

    /// Stores a record of any of these kinds: new (id 0) or changed. Returns its id. Throws core::Error.
    qint64 save(const core::Record& record, const QString& action) { return save(PlanEntry(record), action); }
    /// As above; a task or text that is new or has changed its group is put at the end of its group.
    qint64 save(const PlanEntry& entry, const QString& action);
    /// The record goes with what hangs on it, row by row, so that undo brings it back. Throws core::Error for a plan
    /// of which a report has been issued.
    void remove(const core::Record& record, const QString& action);
    /// Swaps a target with its neighbour: by is -1 (up) or 1 (down).
    void move(std::vector<core::Record> list, size_t index, int by, const QString& action);
    /// Numbers the records as they stand and stores those that differ from what is stored.
    void arrange(std::vector<core::Record> list, const QString& action);
    /// The yearly path of a target as a whole: years that are not among the steps lose theirs.
    void saveSteps(const core::Record& target, const std::vector<core::Record>& steps, const QString& action);

    qint64 addBlank(int year); ///< With the office's data.
    qint64 addHigher(const core::Record& plan); ///< A plan above it, in its place under what stood above it.
    qint64 duplicateTarget(const core::Record& target);
    QString freeCode(int year) const; ///< "KH-2019" or, if there is one, "KH-2019-2".

private:
    void put(core::Table table, std::vector<core::Record> list);
    void placeInGroup(const core::Record& record);
    void removePlan(const core::Record& plan);

    core::Database& m_database;
};

/// The field by which a list of the plan is parted into groups; nullptr: it is not.
const char* groupField(const core::Dictionary& dictionary);

} // namespace ui
