// SPDX-License-Identifier: GPL-3.0-or-later
// A new record that lacks something yet: what is missing, and how it is kept until then.
#include "core/database/database.h"
#include "core/database/draft.h"
#include "ui/form/record_form.h"

namespace ui {

/// A box that is not ticked says no more than nothing at all.
static bool isSame(const core::Field& field, const core::Value& a, const core::Value& b)
{
    if (field.type != core::FieldType::Flag) return a == b;
    return core::integerOf(a).value_or(0) == core::integerOf(b).value_or(0);
}

QString RecordForm::draftPlace() const { return QString::fromLatin1(m_table.dictionary().table); }

/// What is typed now, as far as it can be read.
core::Record RecordForm::typed(QStringList* missing, const Row** first) const
{
    core::Record record = m_record;
    for (const Row& row : m_rows) {
        const auto problem = read(row, record);
        if (!problem) continue;
        if (missing) *missing << core::label(*row.field);
        if (first && !*first) *first = &row;
    }
    return record;
}

QString RecordForm::unfinished() const
{
    if (!m_isNew) return {};
    QStringList missing;
    const core::Record record = typed(&missing);
    bool any = false;
    for (const core::Field& field : m_table.dictionary().fields)
        any |= !isSame(field, record[field.name], m_proposed[field.name]);
    for (const Row& row : m_rows) // also what cannot be read
        any |= row.touched && !row.message->text().isEmpty() && !textIn(row).trimmed().isEmpty();
    if (!any) return {};
    const QString title = core::title(m_table.dictionary());
    return missing.isEmpty() ? tr("The new entry under “%1” is not stored yet: something in it is wrong.").arg(title)
                             : tr("The new entry under “%1” is not stored yet. It still needs: %2.")
                                   .arg(title, missing.join(QStringLiteral(", ")));
}

void RecordForm::focusMissing()
{
    const Row* first = nullptr;
    typed(nullptr, &first);
    for (const Row& row : m_rows)
        if (!first && !row.message->text().isEmpty()) first = &row;
    if (!first) return focusFirst();
    for (Row& row : m_rows) row.touched = true;
    sayAll();
    first->editor->setFocus(Qt::OtherFocusReason);
}

void RecordForm::closeNew(bool keep)
{
    if (!m_isNew) return;
    attempt(m_prompts, this, [&] { keep ? keepTyped(typed()) : core::dropDraft(m_table.database(), draftPlace()); });
    m_isNew = false; // nothing is stored on the way
    m_record.id = 0;
    setRecord(0);
}

/// In the file, so that nothing typed is lost however the program ends.
void RecordForm::keepTyped(const core::Record& record)
{
    core::Record changed(m_table.dictionary()); // what was proposed is proposed anew
    for (const core::Field& field : m_table.dictionary().fields)
        if (!isSame(field, record[field.name], m_proposed[field.name])) changed[field.name] = record[field.name];
    core::keepDraft(m_table.database(), draftPlace(), changed);
}

/// What was typed before over what is proposed.
core::Record RecordForm::withDraft(const core::Record& proposed)
{
    core::Record record = proposed;
    m_continues = false;
    if (const auto kept = core::draft(m_table.database(), draftPlace(), m_table.dictionary()))
        for (const core::Field& field : m_table.dictionary().fields)
            if (!core::isEmpty((*kept)[field.name])) {
                record[field.name] = (*kept)[field.name];
                m_continues = true;
            }
    return record;
}

} // namespace ui
