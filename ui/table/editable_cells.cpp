// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/editable_cells.h"

namespace ui {

QString cellText(const core::Field& field, const core::Value& value)
{
    if (core::isEmpty(value) && core::isNumeric(field.type)) return QStringLiteral("–");
    return core::display(field, value);
}

Qt::Alignment cellAlignment(const core::Field& field)
{
    return (core::isNumeric(field.type) || field.type == core::FieldType::Date ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignVCenter;
}

} // namespace ui
