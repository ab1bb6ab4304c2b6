// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of each kind of field: how it is made, filled, shown and read.
#include "core/database/database.h"
#include "core/record/typed_text.h"
#include "ui/form/choice_list.h"
#include "ui/form/number_line.h"
#include "ui/form/record_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace ui {

using core::Field;
using core::FieldType;

QWidget* RecordForm::makeEditor(const Field& field)
{
    const bool sector = QLatin1String(field.name) == QLatin1String("industry_code");
    if (field.type == FieldType::Reference || sector) {
        auto* list = new ChoiceList;
        list->setPlaceholderText(tr("type to search"));
        connect(list, &ChoiceList::chosen, this, [this, list] {
            for (Row& row : m_rows)
                if (row.editor == list) leave(row);
        });
        return list;
    }
    switch (field.type) {
    case FieldType::Choice: {
        auto* box = new QComboBox;
        box->addItem(QString(), QString());
        for (const core::Choice& choice : field.choices) box->addItem(core::label(choice), QLatin1String(choice.code));
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long choice widens no form
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::activated, this, [this, box] {
            for (Row& row : m_rows)
                if (row.editor == box) leave(row);
        });
        return box;
    }
    case FieldType::Lines: {
        auto* lines = new QPlainTextEdit;
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 4 + 12);
        return lines;
    }
    case FieldType::Flag: {
        auto* check = new QCheckBox;
        connect(check, &QCheckBox::clicked, this, [this, check] {
            for (Row& row : m_rows)
                if (row.editor == check) leave(row);
        });
        return check;
    }
    case FieldType::Text: return new QLineEdit;
    case FieldType::Date: {
        auto* line = new QLineEdit;
        line->setPlaceholderText(tr("dd/mm/yyyy"));
        line->setMaximumWidth(line->fontMetrics().averageCharWidth() * 24);
        return line;
    }
    default: {
        auto* line = new NumberLine;
        line->setAlignment(Qt::AlignRight);
        line->setMaximumWidth(line->fontMetrics().averageCharWidth() * 24);
        return line;
    }
    }
}

/// The list of a field that refers to other records.
void RecordForm::fillChoices(const Row& row)
{
    auto* list = qobject_cast<ChoiceList*>(row.editor);
    if (!list) return;
    if (row.field->type != FieldType::Reference) return list->setEntries(core::sectorEntries(m_table.database()));
    if (m_rules.entries)
        if (auto own = m_rules.entries(*row.field, m_record)) return list->setEntries(*own);
    list->setEntries(core::listEntries(m_table.database(), QString::fromLatin1(row.field->refersTo),
                                       QLatin1String(m_table.dictionary().table) == QLatin1String("facility")));
}

/// The records that a field refers to have changed: added, renamed, removed.
void RecordForm::refreshChoices(const Row& row, const QSet<QString>& tables)
{
    const auto* list = qobject_cast<ChoiceList*>(row.editor);
    if (!list || !row.field->refersTo || !tables.contains(QLatin1String(row.field->refersTo))) return;
    const bool typing = list->isTouched();
    fillChoices(row);
    if (!typing) showRow(row);
}

void RecordForm::showRow(const Row& row)
{
    const core::Value& value = m_record[row.field->name];
    if (auto* list = qobject_cast<ChoiceList*>(row.editor)) {
        list->setValue(value);
    } else if (auto* box = qobject_cast<QComboBox*>(row.editor)) {
        box->setCurrentIndex(std::max(0, box->findData(core::textOf(value))));
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(row.editor)) {
        if (lines->toPlainText() != core::textOf(value)) lines->setPlainText(core::textOf(value));
    } else if (auto* check = qobject_cast<QCheckBox*>(row.editor)) {
        check->setChecked(core::integerOf(value).value_or(0) != 0);
    } else if (auto* line = qobject_cast<QLineEdit*>(row.editor)) {
        const QString text = core::display(*row.field, value);
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    }
}

QString RecordForm::textIn(const Row& row) const
{
    if (const auto* box = qobject_cast<QComboBox*>(row.editor)) return box->currentData().toString();
    if (const auto* lines = qobject_cast<QPlainTextEdit*>(row.editor)) return lines->toPlainText();
    if (const auto* check = qobject_cast<QCheckBox*>(row.editor))
        return check->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    return static_cast<QLineEdit*>(row.editor)->text();
}

std::optional<core::Problem> RecordForm::read(const Row& row, core::Record& into) const
{
    const Field& field = *row.field;
    if (const auto* list = qobject_cast<ChoiceList*>(row.editor)) {
        if (!list->isTouched()) return core::validate(field, into[field.name]); // what it means stays what it was
        if (!list->isUnderstood())
            return core::Problem{QString::fromLatin1(field.name),
                                 list->shown().isEmpty()
                                     ? tr("“%1” is not in the list. Choose an entry.").arg(list->text())
                                     : tr("Several entries fit “%1”: choose one of them.").arg(list->text()),
                                 core::Severity::Error,
                                 QStringLiteral("unknown"),
                                 {}};
        into[field.name] = list->value();
        if (field.type != FieldType::Reference) // the sector's code has its list beside it
            into["industry_version"]
                = core::isEmpty(list->value()) ? core::Value{} : core::Value{core::sectorVersion(m_table.database())};
    } else {
        const core::Parsed parsed = core::parseTyped(field, textIn(row));
        if (parsed.problem) return parsed.problem;
        into[field.name] = parsed.value;
    }
    return core::validate(field, into[field.name]);
}

} // namespace ui
