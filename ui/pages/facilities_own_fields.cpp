// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_own_fields.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/library.h"
#include "core/record/own_field.h"
#include "ui/form/field_input.h"

#include <QFormLayout>
#include <QHash>
#include <QLabel>

namespace ui {

FacilityOwnFields::FacilityOwnFields(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_prompts(prompts), m_form(new QFormLayout),
      m_empty(new QLabel(tr("The office has no fields of its own. Add them in the menu Data, “Own fields…”.")))
{
    setObjectName(QStringLiteral("own_fields"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(4);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new QLabel(tr("Own fields")));
    layout->addWidget(m_empty);
    layout->addLayout(m_form);
    connect(&m_database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("custom_field")))
            rebuild();
        else if (tables.contains(QStringLiteral("custom_value")))
            showValues();
    });
    rebuild();
}

FacilityOwnFields::~FacilityOwnFields() = default;

void FacilityOwnFields::setFacility(qint64 facility, const QString& code)
{
    m_code = code;
    m_facility = facility;
    showValues();
}

void FacilityOwnFields::rebuild()
{
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    m_fields.clear();
    for (const core::Record& one : core::Table(m_database, core::customFieldDictionary()).all("position, id")) {
        auto own = std::make_unique<OwnField>();
        own->id = one.id;
        own->name = "own" + QByteArray::number(one.id);
        own->label = one.text("name").toUtf8();
        own->field.name = own->name.constData();
        own->field.label = own->label.constData(); // the office's word: there is no translation of it
        own->field.type = core::ownFieldType(one.text("type"));
        own->input = new FieldInput(own->field, {});
        connect(own->input, &FieldInput::left, this, [this, field = own.get()] { store(*field); });
        const bool flag = own->field.type == core::FieldType::Flag; // the box says its name itself
        auto* label = new QLabel(flag ? QString() : one.text("name"));
        label->setBuddy(own->input);
        m_form->addRow(label, own->input);
        m_fields.push_back(std::move(own));
    }
    m_empty->setVisible(m_fields.empty());
    showValues();
}

void FacilityOwnFields::showValues()
{
    QHash<qint64, QString> values;
    if (m_facility != 0)
        for (const core::Record& value :
             core::Table(m_database, core::customValueDictionary()).where("facility_id", m_facility))
            values.insert(value.integer("custom_field_id").value_or(0), value.text("value"));
    for (const auto& own : m_fields) {
        own->input->setValue(values.contains(own->id) ? core::fromOwnText(own->field.type, values.value(own->id))
                                                      : core::Value{});
        own->input->setEnabled(m_facility != 0 && m_database.isWritable());
    }
}

void FacilityOwnFields::store(OwnField& own)
{
    if (m_facility == 0 || !m_database.isWritable()) return;
    const core::Parsed parsed = own.input->read();
    if (parsed.problem) return;
    const bool stored = attempt(m_prompts, this, [&] {
        core::Table table(m_database, core::customValueDictionary());
        core::Record record(core::customValueDictionary());
        for (const core::Record& value : table.where("facility_id", m_facility))
            if (value.integer("custom_field_id") == own.id) record = value;
        const bool clears = core::isEmpty(parsed.value)
            || (own.field.type == core::FieldType::Flag && record.id == 0 && core::integerOf(parsed.value) == 0);
        if (clears && record.id == 0) return;
        const QString text = core::toOwnText(own.field.type, parsed.value);
        if (record.id != 0 && !clears && record.text("value") == text) return;
        core::Transaction transaction(m_database, tr("%1 – %2").arg(m_code, QString::fromUtf8(own.label)));
        if (clears) {
            table.remove(record.id);
        } else {
            record["custom_field_id"] = own.id;
            record["facility_id"] = m_facility;
            record["value"] = text;
            if (record.id == 0)
                table.insert(record);
            else
                table.update(record);
        }
        own.input->setStored();
        transaction.commit();
    });
    if (!stored) showValues();
}

} // namespace ui
