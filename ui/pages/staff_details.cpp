// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff_details.h"

#include "core/database/database.h"
#include "core/record/organisation.h"
#include "ui/form/record_form.h"
#include "ui/table/child_table.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/text_labels.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

StaffDetails::StaffDetails(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_head(headLabel())
{
    RecordForm::Rules rules;
    rules.name = [](const core::Record& person) { return person.text("name"); };
    m_form = new RecordForm(core::Table(database, core::personDictionary()), rules, prompts);
    QStringList firstly;
    for (const char* field : {"duty", "from_date", "to_date", "facility_id", "organisation_id", "zone_id", "unit_id",
                              "position", "qualified", "certificate"})
        firstly << QString::fromLatin1(field);
    m_posts = new ChildTable(core::Table(database, core::staffDictionary()), "person_id", firstly, {}, prompts);
    m_posts->setTitle(tr("Posts"));
    m_posts->model().propose("qualified", qint64(1));
    m_unfinished = UnfinishedParts(m_form);
    m_unfinished.add(m_posts->view());
    auto* hint = hintLabel(tr("A post counts for the organisation, facility, zone board or administrative unit that is "
                              "named in it, from its first day to the day before “Until”. A consultant who guides two "
                              "facilities has two posts."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_form);
    layout->addWidget(m_posts, 1);
    layout->addWidget(hint);
    connect(m_form, &RecordForm::stored, this, [this](qint64 id, bool wasNew) {
        if (wasNew) m_person = id;
        showHead();
        if (wasNew) Q_EMIT added(id);
    });
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("person"))) showHead();
    });
    setPerson(0);
}

void StaffDetails::setPerson(qint64 id)
{
    if (id == m_person && id != 0 && m_form->recordId() == id) return;
    for (const QString& words : m_unfinished.wordsOfKept()) Q_EMIT said(words);
    m_person = id;
    if (id != 0 || !m_form->isNew()) m_form->setRecord(id);
    showHead();
}

void StaffDetails::showHead()
{
    const auto person
        = m_person == 0 ? std::nullopt : core::Table(m_database, core::personDictionary()).record(m_person);
    m_head->setText(person                ? person->text("name")
                        : m_form->isNew() ? tr("New person: kept as soon as there is a name; then come the posts.")
                                          : QString());
    m_posts->setOwner(person ? m_person : 0, person ? person->text("name") : QString());
    m_posts->setEnabled(person.has_value());
    m_form->setMinimumHeight(m_form->sizeHint().height()); // its layout would squeeze the fields
}

void StaffDetails::startNew()
{
    m_person = 0;
    m_form->startNew(core::Record(core::personDictionary()));
    showHead();
    m_form->focusFirst();
}

void StaffDetails::focusFirst() { m_form->focusFirst(); }

bool StaffDetails::isAtPosts() const { return m_posts->isAncestorOf(QApplication::focusWidget()); }

void StaffDetails::focusPosts()
{
    if (m_person == 0) return m_form->focusFirst();
    m_posts->view().setFocus();
    if (!m_posts->view().currentIndex().isValid()) m_posts->view().setCurrentIndex(m_posts->model().index(0, 0));
}

} // namespace ui
