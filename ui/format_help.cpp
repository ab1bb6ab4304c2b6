// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format_help.h"

#include "core/exchange/canonical_sheets.h"
#include "core/exchange/spreadsheet.h"
#include "core/record/all_records.h"

#include <QStringList>

namespace ui {

namespace {

QString workbookColumns()
{
    QString text;
    for (const core::CanonicalSheet& sheet : core::canonicalSheets()) {
        QStringList columns;
        for (const core::CanonicalColumn& column : sheet.columns)
            if (column.isWritten)
                columns << QString::fromUtf8(column.heading) + (column.required ? QStringLiteral("\\*") : QString());
        text += QStringLiteral("- **%1** (%2): %3.\n")
                    .arg(sheet.title(), core::csvName(sheet.title()), columns.join(QStringLiteral(", ")));
    }
    return text;
}

QString kindOf(const core::Field& field)
{
    switch (field.type) {
    case core::FieldType::Integer:
    case core::FieldType::Year: return QStringLiteral("số nguyên");
    case core::FieldType::Dong:
    case core::FieldType::MillionDong: return QStringLiteral("tiền");
    case core::FieldType::Number: return QStringLiteral("số thập phân");
    case core::FieldType::Share: return QStringLiteral("phần trăm");
    case core::FieldType::Coefficient: return QStringLiteral("hệ số");
    case core::FieldType::Date: return QStringLiteral("ngày");
    case core::FieldType::Reference: return QStringLiteral("→ `%1`").arg(QLatin1String(field.refersTo));
    case core::FieldType::Flag: return QStringLiteral("có/không");
    case core::FieldType::Choice:
    case core::FieldType::Codes: {
        QStringList codes;
        for (const core::Choice& choice : field.choices) codes << QLatin1String(choice.code);
        return QStringLiteral("mã: ") + codes.join(QStringLiteral(", "));
    }
    case core::FieldType::Text:
    case core::FieldType::Lines: break;
    }
    return QStringLiteral("chữ");
}

QString tables()
{
    QString text;
    for (const core::Dictionary* dictionary : core::allRecords()) {
        text += QStringLiteral("### %1: `%2`\n\n| Trường | Nghĩa | Kiểu |\n|---|---|---|\n")
                    .arg(core::title(*dictionary), QLatin1String(dictionary->table));
        for (const core::Field& field : dictionary->fields)
            text += QStringLiteral("| `%1` | %2 | %3 |\n")
                        .arg(QLatin1String(field.name), core::label(field), kindOf(field));
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString withFormats(QString markdown)
{
    if (!markdown.contains(QLatin1String("{{"))) return markdown;
    return markdown.replace(QLatin1String("{{workbook}}"), workbookColumns())
        .replace(QLatin1String("{{tables}}"), tables());
}

} // namespace ui
