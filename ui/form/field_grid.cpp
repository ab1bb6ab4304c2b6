// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_grid.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

FieldGrid::FieldGrid(const core::Dictionary& dictionary, const QStringList& fields, int columns,
                     const References& references, QWidget* parent, const QStringList& wideFields)
    : QWidget(parent), m_record(dictionary), m_columns(columns), m_wide(wideFields), m_order(fields)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < columns; ++i) grid->setColumnStretch(i, 1);
    for (const QString& name : fields) {
        const core::Field& field = dictionary.field(QLatin1String(name.toLatin1()));
        auto* label = new QLabel(core::label(field) + (field.required ? QStringLiteral(" *") : QString()), this);
        auto* input = new FieldInput(field,
                                     field.refersTo && references ? references(QLatin1String(field.refersTo))
                                                                  : std::vector<ReferenceChoice>(),
                                     this);
        label->setBuddy(input);
        if (field.type == core::FieldType::Flag) label->setText({});
        if (field.type == core::FieldType::Lines || field.maxLength >= 2000 || field.type == core::FieldType::Codes)
            m_wide << name;
        m_inputs.insert(name, input);
        m_labels.insert(name, label);
        connect(input, &FieldInput::changed, this, &FieldGrid::changed);
        connect(input, &FieldInput::left, this, [this, name] { Q_EMIT left(name); });
    }
    place();
}

void FieldGrid::place()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    while (QLayoutItem* item = grid->takeAt(0)) delete item;
    int row = 0, column = 0;
    for (const QString& name : m_order) {
        if (m_hidden.contains(name)) continue;
        const int span = m_wide.contains(name) ? m_columns : 1;
        if (column + span > m_columns) {
            row += 2;
            column = 0;
        }
        grid->addWidget(m_labels.value(name), row, column, 1, span);
        grid->addWidget(m_inputs.value(name), row + 1, column, 1, span, Qt::AlignTop);
        column += span;
    }
}

void FieldGrid::setRecord(const core::Record& record)
{
    m_record = record;
    for (FieldInput* input : m_inputs) input->setValue(record[input->field().name]);
}

core::Record FieldGrid::record()
{
    core::Record record = m_record;
    for (FieldInput* input : m_inputs) {
        const core::Parsed parsed = input->read();
        if (!parsed.problem) record[input->field().name] = parsed.value;
    }
    return record;
}

bool FieldGrid::check()
{
    FieldInput* wrong = nullptr;
    for (const QString& name : m_order) {
        FieldInput* input = m_inputs.value(name);
        if (m_hidden.contains(name)) continue;
        if (input->read().problem && !wrong) wrong = input;
    }
    if (wrong) wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

FieldInput* FieldGrid::input(const QString& field) const { return m_inputs.value(field); }

void FieldGrid::setFieldVisible(const QString& field, bool visible)
{
    if (visible == !m_hidden.contains(field)) return;
    if (visible)
        m_hidden.remove(field);
    else
        m_hidden.insert(field);
    m_inputs.value(field)->setVisible(visible);
    m_labels.value(field)->setVisible(visible);
    place();
}

void FieldGrid::showProblems(const core::Problems& problems)
{
    for (const core::Problem& problem : problems)
        if (FieldInput* input = m_inputs.value(problem.field)) input->showProblem(problem.message);
}

} // namespace ui
