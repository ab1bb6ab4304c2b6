// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_work_dialog.h"

#include "core/record/field_names.h"
#include "core/record/task.h"
#include "ui/form/scrolled.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using core::Record;

core::Problems PlanWorkDialog::problemsOfState(const Record& work)
{
    const bool done = work.text("state") == QLatin1String("done"), dated = work.date("done_date").isValid();
    core::Problems problems;
    if (done && !dated)
        problems.push_back({QStringLiteral("done_date"),
                            tr("On which day was it done?"),
                            core::Severity::Error,
                            QStringLiteral("missing"),
                            {}});
    if (!done && dated)
        problems.push_back({QStringLiteral("state"),
                            tr("A day is given on which it was done, but it is not marked as done."),
                            core::Severity::Error,
                            QStringLiteral("contradiction"),
                            {}});
    return problems;
}

PlanWorkDialog::PlanWorkDialog(const Record& work, const PlanStore& store, QWidget* parent)
    : QDialog(parent), m_entry(work), m_pool(store.database())
{
    if (isTask())
        setWindowTitle(work.id == 0 ? tr("New task") : tr("Task"));
    else
        setWindowTitle(work.id == 0 ? tr("New responsibility") : tr("Responsibility"));
    auto* content = new QWidget;
    makeForm(content);
    m_what->setRecord(work);
    m_done->setRecord(work);
    m_lead->setValue(work.integer(isTask() ? "lead_id" : "organisation_id"));
    if (m_supports && work.id != 0) m_supports->setValues(store.supports(work.id));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* scroll = scrolled(content); // fits a low screen whatever the font
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(760, isTask() ? 680 : 350);
    m_what->input(QStringLiteral("words"))->setFocus();
}

bool PlanWorkDialog::isTask() const { return &m_entry.record.dictionary() == &core::taskDictionary(); }

void PlanWorkDialog::makeForm(QWidget* content)
{
    const core::Dictionary& dictionary = m_entry.record.dictionary();
    const QStringList what = isTask()
        ? core::fieldNames({"number", "group_words", "words", "kind", "quantity", "unit", "frequency", "audience"})
        : core::fieldNames({"role", "words"});
    const QStringList done = isTask()
        ? core::fieldNames({"deadline", "state", "done_date", "done_quantity", "evidence", "note"})
        : core::fieldNames({"deadline", "state", "done_date"});
    m_what = new FieldGrid(dictionary, what, 2, {}, this);
    const QString lead
        = core::label(dictionary.field(isTask() ? QLatin1String("lead_id") : QLatin1String("organisation_id")));
    m_lead = new OrganisationChoice(m_pool, lead, this);
    m_lead->setObjectName(QStringLiteral("lead"));
    const auto labelled = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        auto* box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(label);
        box->addWidget(field);
        box->addStretch();
        return box;
    };
    auto* form = new QVBoxLayout(content);
    form->setSpacing(8);
    if (!isTask()) {
        form->addLayout(labelled(lead + QStringLiteral(" *"), m_lead));
        form->addWidget(m_what);
    } else {
        const QString cooperating = tr("Cooperating organisations");
        m_supports = new OrganisationSet(m_pool, cooperating, this);
        m_supports->setObjectName(QStringLiteral("supports"));
        connect(m_lead, &OrganisationChoice::grown, m_supports->choice(), &OrganisationChoice::showEntries);
        connect(m_supports->choice(), &OrganisationChoice::grown, m_lead, &OrganisationChoice::showEntries);
        auto* who = new QHBoxLayout;
        who->setSpacing(12);
        who->addLayout(labelled(lead, m_lead), 1);
        who->addLayout(labelled(cooperating, m_supports), 1);
        form->addWidget(m_what);
        form->addLayout(who);
    }
    m_done = new FieldGrid(dictionary, done, isTask() ? 2 : 3, {}, this); // after the others: so the tabulator goes
    form->addWidget(m_done);
    form->addStretch();
}

void PlanWorkDialog::accept()
{
    bool good = m_done->check();
    good = m_what->check() && good;
    good = (!m_supports || m_supports->check()) && good;
    good = m_lead->check(!isTask()) && good;
    Record record = m_what->record();
    const Record later = m_done->record();
    for (const core::Field& field : record.dictionary().fields)
        if (m_done->input(QLatin1String(field.name))) record[field.name] = later[field.name];
    const auto lead = m_lead->value();
    record[isTask() ? "lead_id" : "organisation_id"] = lead ? core::Value{*lead} : core::Value{};
    const core::Problems problems = problemsOfState(record);
    m_done->showProblems(problems);
    if (!good || !problems.empty()) return;
    m_entry.record = record;
    m_entry.newOrganisations = m_pool.made();
    if (m_supports) m_entry.supports = m_supports->values();
    QDialog::accept();
}

} // namespace ui
