// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/editable_cells.h"

namespace ui {

static bool isNumber(core::FieldType type)
{
    using core::FieldType;
    return type == FieldType::Integer || type == FieldType::Year || type == FieldType::Dong
        || type == FieldType::MillionDong || type == FieldType::Number || type == FieldType::Share
        || type == FieldType::Coefficient;
}

QString cellText(const core::Field& field, const core::Value& value)
{
    if (core::isEmpty(value) && isNumber(field.type)) return QStringLiteral("–");
    return core::display(field, value);
}

Qt::Alignment cellAlignment(const core::Field& field)
{
    return (isNumber(field.type) || field.type == core::FieldType::Date ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignVCenter;
}

} // namespace ui
