// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan_store.h"

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class FlowLayout;
struct Prompts;

/// The records of one kind that belong to a plan, in their order and under the headings of their groups: add, edit,
/// remove, reorder. What they are, a subclass says.
class PlanList : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString heading;
        int letters = 12; ///< Width in letters; 0: takes the room that is left.
        bool isNumber = false;
    };
    /// name: "Tasks", also the object name of the table in small letters; empty: what to do where there is nothing.
    PlanList(PlanStore& store, const Prompts& prompts, const core::Dictionary& dictionary, const QString& name,
             const QString& empty, std::vector<Column> columns, QWidget* parent = nullptr);

    void setPlan(const core::Record& plan);
    qint64 current() const; ///< 0: none.
    void select(qint64 id); ///< Also if a filter hides it: the filter goes.
    const QAbstractItemModel& shownTable() const; ///< As it stands on the page.
    void add();
    void edit();
    void remove();
    void move(int by); ///< Over the heading of a group into the next one.

protected:
    virtual QStringList cells(const core::Record& record) const = 0;
    virtual QString heading(const core::Record& record) const; ///< Of its group; none by default.
    virtual QString words(const core::Record& record) const = 0; ///< In the words of undo: "task III.1.2".
    virtual void propose(core::Record& record) const; ///< What a new record begins with besides plan and order.
    /// What a person makes of the record; nothing if cancelled.
    virtual std::optional<PlanEntry> ask(const core::Record& record) = 0;
    virtual bool isMarked(const core::Record& record, int column) const; ///< The cell is shown in bold.
    virtual bool passes(const core::Record& record) const; ///< Shown while the filter is on.
    virtual void currentChanged(); ///< Another record is chosen: for further buttons.

    QPushButton* addButton(const QString& text, const QKeySequence& keys, std::function<void()> run);
    void addFilter(const QString& text);
    const core::Record* currentRecord() const;
    std::vector<core::Record> records() const { return m_records; }
    PlanStore& store() const { return m_store; }
    const Prompts& prompts() const { return m_prompts; }
    const core::Record& plan() const { return m_plan; }
    QString action(const QString& what) const; ///< "108/KH-UBND – what"

private:
    void makeTable(const QString& name);
    void fill(qint64 chosen); ///< The record that stays chosen, if it is still there.
    int fillHeading(int row, const QString& words);
    void fillRecord(int row, size_t index);
    void showButtons();

    PlanStore& m_store;
    const Prompts& m_prompts;
    const core::Dictionary& m_dictionary;
    QString m_name;
    std::vector<Column> m_columns;
    core::Record m_plan;
    std::vector<core::Record> m_records;
    std::vector<int> m_shown; ///< For each row the index of its record; -1 for a heading.
    QTableWidget* m_table;
    QLabel* m_empty;
    FlowLayout* m_buttons;
    QPushButton *m_add, *m_edit, *m_remove, *m_up, *m_down;
    QCheckBox* m_filter = nullptr;
};

} // namespace ui
