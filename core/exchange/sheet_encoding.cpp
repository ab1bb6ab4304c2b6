// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_encoding.h"

#include <algorithm>

namespace core {

namespace {

struct ColumnTexts {
    std::vector<Cell*> cells;
    QStringList texts;
};

std::vector<ColumnTexts> columnsOf(Sheet& sheet)
{
    std::vector<ColumnTexts> columns;
    for (SheetRow& row : sheet.rows) {
        if (columns.size() < row.cells.size()) columns.resize(row.cells.size());
        for (size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].type == Cell::Type::Text) {
                columns[i].cells.push_back(&row.cells[i]);
                columns[i].texts << row.cells[i].text;
            }
    }
    return columns;
}

void convert(ColumnTexts& column, TextEncoding encoding)
{
    if (encoding == TextEncoding::Unicode) return;
    const QStringList converted = columnFromEncoding(column.texts, encoding);
    for (size_t i = 0; i < column.cells.size(); ++i) column.cells[i]->text = converted[qsizetype(i)];
}

} // namespace

std::optional<OldText> findOldText(const std::vector<Sheet>& sheets)
{
    for (const Sheet& sheet : sheets)
        for (const SheetRow& row : sheet.rows)
            for (const Cell& cell : row.cells) {
                if (cell.type != Cell::Type::Text) continue;
                const TextEncoding encoding = guessEncoding({cell.text});
                if (encoding != TextEncoding::Unicode)
                    return OldText{sheet.name, row.number, encoding, cell.text, fromEncoding(cell.text, encoding)};
            }
    return {};
}

void convertTexts(std::vector<Sheet>& sheets, TextEncoding encoding)
{
    for (Sheet& sheet : sheets)
        for (ColumnTexts& column : columnsOf(sheet)) convert(column, encoding);
}

std::vector<TextEncoding> columnEncodings(const Sheet& sheet)
{
    std::vector<QStringList> texts;
    for (const SheetRow& row : sheet.rows) {
        if (texts.size() < row.cells.size()) texts.resize(row.cells.size());
        for (size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].type == Cell::Type::Text) texts[i] << row.cells[i].text;
    }
    std::vector<TextEncoding> encodings;
    for (const QStringList& column : texts) encodings.push_back(guessEncoding(column));
    return encodings;
}

void convertTexts(Sheet& sheet, const std::vector<TextEncoding>& encodings)
{
    std::vector<ColumnTexts> columns = columnsOf(sheet);
    for (size_t i = 0; i < std::min(columns.size(), encodings.size()); ++i) convert(columns[i], encodings[i]);
}

} // namespace core
