// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_work.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/record/task.h"
#include "ui/form/field_dialog.h"
#include "ui/pages/plan_work_dialog.h"
#include "ui/prompts.h"

#include <QPushButton>

namespace ui {

using core::Record;

namespace {

enum class Due { NotYet, Soon, Late };

/// What is done, cancelled or has no deadline is never due.
Due dueToday(const Record& work)
{
    const QString state = work.text("state");
    const QDate deadline = work.date("deadline"), today = QDate::currentDate();
    if (!deadline.isValid() || state == QLatin1String("done") || state == QLatin1String("cancelled"))
        return Due::NotYet;
    if (deadline < today) return Due::Late;
    return deadline <= today.addDays(daysAhead) ? Due::Soon : Due::NotYet;
}

} // namespace

static QString labelOf(const core::Dictionary& dictionary, const char* field)
{
    return core::label(dictionary.field(QLatin1String(field)));
}

static QString shown(const Record& record, const char* field)
{
    return core::display(record.dictionary().field(QLatin1String(field)), record[field]);
}

PlanWork::PlanWork(int deadlineColumn, PlanStore& store, const Prompts& prompts, const core::Dictionary& dictionary,
                   const QString& name, const QString& empty, std::vector<Column> columns, QWidget* parent)
    : PlanList(store, prompts, dictionary, name, empty, std::move(columns), parent), m_deadlineColumn(deadlineColumn)
{
    m_done = addButton(tr("Done…"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { markDone(); });
    addFilter(tr("Due or late &only"));
}

QString PlanWork::organisation(qint64 id) const
{
    return core::recordName(store().database(), QStringLiteral("organisation"), id);
}

QString PlanWork::deadline(const Record& record) const
{
    const QString date = shown(record, "deadline");
    const int days = int(QDate::currentDate().daysTo(record.date("deadline")));
    switch (dueToday(record)) {
    case Due::Late: return date + QLatin1Char('\n') + tr("! late");
    case Due::Soon: return date + QLatin1Char('\n') + (days == 0 ? tr("today") : tr("%n day(s) left", nullptr, days));
    case Due::NotYet: break;
    }
    return date;
}

void PlanWork::propose(Record& record) const { record["state"] = QStringLiteral("open"); }

std::optional<PlanEntry> PlanWork::ask(const Record& record)
{
    PlanWorkDialog dialog(record, store(), this);
    if (dialog.exec() != QDialog::Accepted) return {};
    return dialog.entry();
}

bool PlanWork::isMarked(const Record& record, int column) const
{
    return column == m_deadlineColumn && dueToday(record) == Due::Late;
}

bool PlanWork::passes(const Record& record) const { return dueToday(record) != Due::NotYet; }

void PlanWork::currentChanged()
{
    if (!m_done) return; // while it is being built
    const Record* chosen = currentRecord();
    m_done->setEnabled(chosen && chosen->text("state") != QLatin1String("done") && store().database().isWritable());
}

void PlanWork::markDone()
{
    if (!currentRecord()) return;
    attempt(prompts(), this, [this] {
        Record record = *currentRecord();
        record["state"] = QStringLiteral("done");
        if (!record.date("done_date").isValid()) record["done_date"] = core::valueOf(QDate::currentDate());
        QStringList fields{QStringLiteral("done_date")};
        if (&record.dictionary() == &core::taskDictionary()) {
            fields << QStringLiteral("done_quantity") << QStringLiteral("evidence");
            if (core::isEmpty(record["done_quantity"])) record["done_quantity"] = record["quantity"];
        }
        FieldDialog dialog(tr("Done: %1").arg(words(record)), record, fields, PlanWorkDialog::problemsOfState, this);
        if (dialog.exec() != QDialog::Accepted) return;
        store().save(dialog.record(), action(tr("%1 done").arg(words(record))));
    });
}

PlanTasks::PlanTasks(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : PlanWork(4, store, prompts, core::taskDictionary(), tr("Tasks"),
               tr("The plan has no tasks yet. Add what is to be done, by whom and until when (Ctrl+N)."),
               {{labelOf(core::taskDictionary(), "number"), 7, false},
                {labelOf(core::taskDictionary(), "words"), 0, false},
                {labelOf(core::taskDictionary(), "lead_id"), 17, false},
                {tr("Cooperating"), 17, false},
                {labelOf(core::taskDictionary(), "deadline"), 13, false},
                {tr("Quantity"), 11, true},
                {labelOf(core::taskDictionary(), "state"), 13, false},
                {labelOf(core::taskDictionary(), "evidence"), 12, false}},
               parent)
{
}

QStringList PlanTasks::cells(const Record& record) const
{
    QStringList supports;
    for (const qint64 id : store().supports(record.id)) supports << organisation(id);
    QString quantity = shown(record, "quantity");
    if (const QString done = shown(record, "done_quantity"); !done.isEmpty())
        quantity = quantity.isEmpty() ? done : done + QLatin1Char('/') + quantity;
    if (!quantity.isEmpty() && !record.text("unit").isEmpty()) quantity += QLatin1Char(' ') + record.text("unit");
    QString state = shown(record, "state");
    if (const QString date = shown(record, "done_date"); !date.isEmpty()) state += QLatin1Char('\n') + date;
    const qint64 lead = record.integer("lead_id").value_or(0);
    return {record.text("number"),
            record.text("words"),
            lead == 0 ? QString() : organisation(lead),
            supports.join(QStringLiteral("; ")),
            deadline(record),
            quantity,
            state,
            record.text("evidence")};
}

QString PlanTasks::heading(const Record& record) const { return record.text("group_words"); }

QString PlanTasks::words(const Record& record) const
{
    const QString number = record.text("number");
    if (!number.isEmpty()) return tr("task %1").arg(number);
    const QString text = record.text("words");
    return tr("task “%1”").arg(text.size() > 40 ? text.left(40) + QStringLiteral("…") : text);
}

PlanResponsibilities::PlanResponsibilities(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : PlanWork(3, store, prompts, core::responsibilityDictionary(), tr("Responsibilities"),
               tr("Nobody has been given a part in the plan yet. Add who answers for what (Ctrl+N)."),
               {{labelOf(core::responsibilityDictionary(), "organisation_id"), 26, false},
                {labelOf(core::responsibilityDictionary(), "role"), 17, false},
                {labelOf(core::responsibilityDictionary(), "words"), 0, false},
                {labelOf(core::responsibilityDictionary(), "deadline"), 13, false},
                {labelOf(core::responsibilityDictionary(), "state"), 15, false}},
               parent)
{
}

QStringList PlanResponsibilities::cells(const Record& record) const
{
    QString state = shown(record, "state");
    if (const QString date = shown(record, "done_date"); !date.isEmpty()) state += QLatin1Char('\n') + date;
    return {organisation(record.integer("organisation_id").value_or(0)), shown(record, "role"), record.text("words"),
            deadline(record), state};
}

QString PlanResponsibilities::words(const Record& record) const
{
    const qint64 id = record.integer("organisation_id").value_or(0);
    return id > 0 ? tr("responsibility of %1").arg(organisation(id)) : tr("responsibility");
}

void PlanResponsibilities::propose(Record& record) const
{
    PlanWork::propose(record);
    record["role"] = QStringLiteral("cooperate");
}

} // namespace ui
