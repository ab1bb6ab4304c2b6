// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_headings.h"

#include "core/record/vietnamese.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

/// "(1) (2) (3)" or "A B 1 2" under the headings.
bool isColumnNumbers(const SheetRow& row)
{
    static const QRegularExpression label(QStringLiteral("^\\(?(?:\\d{1,2}|[A-Z])\\)?$"));
    int count = 0;
    for (const Cell& cell : row.cells) {
        const QString text = tidy(cell.text);
        if (text.isEmpty()) continue;
        if (!label.match(text).hasMatch()) return false;
        ++count;
    }
    return count >= 3;
}

/// Whether the row says the headings again, or one line of them.
bool isRepeatedHeading(const SheetRow& row, const Sheet& sheet, const SourceLayout& layout)
{
    int same = 0, filled = 0;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString text = fold(textAt(row, i));
        if (text.isEmpty()) continue;
        ++filled;
        for (size_t line = 0; line < size_t(layout.headingRows); ++line)
            if (text == fold(textAt(sheet.rows[layout.headingPlace + line], i))) {
                ++same;
                break;
            }
    }
    return filled >= 2 && same == filled;
}

/// A line of totals, or one that names the group of rows below it. A row with anything that tells a facility (a tax
/// code, a code) is never one; a row with a name alone is not either: it is told as an error.
bool isNoData(const SheetRow& row, const std::vector<MappedColumn>& columns)
{
    const CanonicalSheet& facilities = canonicalSheet(SheetKind::Facilities);
    const auto text = [&](const char* field) {
        for (const MappedColumn& column : columns)
            if (column.kind == SheetKind::Facilities && column.column == facilities.columnOf("facility", field))
                return textAt(row, size_t(column.place));
        return QString();
    };
    if (!text("tax_code").isEmpty() || !text("code").isEmpty()) return false;
    static const QRegularExpression numeral(QStringLiteral("^(?:[IVX]+|[A-Z])\\.?$"));
    int filled = 0;
    bool totals = false;
    for (const Cell& cell : row.cells) {
        const QString words = tidy(cell.text);
        if (words.isEmpty()) continue;
        ++filled;
        totals = totals || isTotal(words);
    }
    return totals || (filled == 2 && numeral.match(textAt(row, 0)).hasMatch());
}

} // namespace

QString textAt(const SheetRow& row, size_t place)
{
    return place < row.cells.size() ? tidy(row.cells[place].text) : QString();
}

QStringList headingsAt(const Sheet& sheet, size_t place, int rows)
{
    const size_t width = rows == 1 ? sheet.rows[place].cells.size()
                                   : std::max(sheet.rows[place].cells.size(), sheet.rows[place + 1].cells.size());
    QStringList headings;
    QString over; // the merged cell to the left
    for (size_t i = 0; i < width; ++i) {
        const QString first = textAt(sheet.rows[place], i);
        const QString second = rows == 1 ? QString() : textAt(sheet.rows[place + 1], i);
        if (!first.isEmpty()) over = first;
        if (first.isEmpty() && second.isEmpty())
            headings << QString();
        else
            headings << tidy((first.isEmpty() ? over : first) + QLatin1Char(' ') + second);
    }
    return headings;
}

QStringList unicodeHeadings(const Sheet& sheet, size_t place, int rows)
{
    QStringList headings = headingsAt(sheet, place, rows);
    for (QString& heading : headings) heading = fromEncoding(heading, guessEncoding({heading}));
    return headings;
}

bool mayBeTwoLines(const Sheet& sheet, size_t place)
{
    if (place + 1 >= sheet.rows.size()) return false;
    const CellRow& second = sheet.rows[place + 1].cells;
    return std::none_of(second.begin(), second.end(), [](const Cell& cell) {
        return cell.type == Cell::Type::Number || cell.type == Cell::Type::Date;
    });
}

bool isTotal(const QString& words)
{
    // Whole cells only: "Tổng công ty Giấy" and "Cộng Hòa Xanh" are names.
    static const QRegularExpression total(QStringLiteral(
        "^(?:tổng cộng|tổng số|tổng|cộng|tong cong|tong so|tong|cong|cộng trang|cộng xã|cộng mang sang)\\s*:?$"));
    return total.match(words.toLower()).hasMatch();
}

/// Few words and no figure: nothing of a table.
static bool isWordsOnly(const SheetRow& row)
{
    constexpr int most = 3;
    int filled = 0;
    for (const Cell& cell : row.cells) {
        const QString text = tidy(cell.text);
        if (text.isEmpty()) continue;
        const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (cell.type != Cell::Type::Text || digits || ++filled > most) return false;
    }
    return true;
}

static bool isSignature(const SheetRow& row)
{
    static const QRegularExpression words(QStringLiteral(
        "^(?:nguoi (?:lap|tong hop|bao cao|dieu tra)|lap bieu|chu tich|pho chu tich|thu truong|truong phong|"
        "pho truong phong|noi nhan|xac nhan|ky ten|ky ghi ro|ky dong dau|ghi chu |tm (?:ubnd|uy ban)|"
        "kt (?:chu tich|truong phong|giam doc))|\\bngay (?:\\d+ )?thang (?:\\d+ )?nam(?: \\d+)?$"));
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return words.match(fold(cell.text)).hasMatch(); });
}

size_t endOfList(const Sheet& sheet, size_t first)
{
    size_t end = sheet.rows.size();
    for (size_t i = sheet.rows.size(); i-- > first && isWordsOnly(sheet.rows[i]);)
        if (isSignature(sheet.rows[i])) end = i;
    return end;
}

QSet<int> noDataRows(const Sheet& sheet, const SourceLayout& layout)
{
    QSet<int> rows;
    const size_t first = layout.headingPlace + size_t(layout.headingRows);
    const size_t end = endOfList(sheet, first);
    bool belowHeadings = true;
    for (size_t i = first; i < sheet.rows.size(); ++i) {
        const bool heading = isRepeatedHeading(sheet.rows[i], sheet, layout);
        if (i >= end || heading || (belowHeadings && isColumnNumbers(sheet.rows[i]))
            || isNoData(sheet.rows[i], layout.columns))
            rows << sheet.rows[i].number;
        belowHeadings = heading;
    }
    return rows;
}

} // namespace core
