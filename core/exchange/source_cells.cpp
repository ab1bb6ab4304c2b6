// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_cells.h"

#include "core/record/all_records.h"
#include "core/record/vietnamese.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

const Field* fieldOf(const MappedColumn& column)
{
    if (!column.kind || column.column < 0) return nullptr;
    const CanonicalColumn& canonical = canonicalSheet(*column.kind).columns[size_t(column.column)];
    return canonical.table ? &dictionaryOf(QString::fromLatin1(canonical.table))->field(QLatin1String(canonical.field))
                           : nullptr;
}

/// Under a heading like "Doanh thu (tỷ đồng)": how many decimal places the figure is moved to be in triệu đồng.
int placesToMillions(const MappedColumn& column)
{
    static const QRegularExpression unit(
        QStringLiteral("^(?:(ty|ti)|(trieu|tr|trd)|(nghin|ngan|1000|1 000)|(dong|vnd|d))(?: ?d| dong| vnd)?$"));
    if (column.kind != SheetKind::Facilities || !isOfYear(column)) return 0;
    const Field* field = fieldOf(column);
    if (!field || !isNumeric(field->type) || field->type == FieldType::Integer) return 0;
    const auto match = unit.match(fold(column.unit));
    if (!match.capturedView(1).isEmpty()) return 3;
    if (!match.capturedView(3).isEmpty()) return -3;
    return match.capturedView(4).isEmpty() ? 0 : -6;
}

/// "2.5" moved by 3 is "2500": a plain decimal with a dot.
QString moved(const QString& plain, int places)
{
    const bool isNegative = plain.startsWith(QLatin1Char('-'));
    QString digits = isNegative ? plain.mid(1) : plain;
    qsizetype dot = digits.indexOf(QLatin1Char('.'));
    if (dot < 0) dot = digits.size();
    digits.remove(QLatin1Char('.'));
    dot += places;
    if (dot <= 0) digits.prepend(QString(1 - dot, QLatin1Char('0')));
    dot = std::max<qsizetype>(dot, 1);
    if (dot > digits.size()) digits.append(QString(dot - digits.size(), QLatin1Char('0')));
    if (dot < digits.size()) digits.insert(dot, QLatin1Char('.'));
    return isNegative ? QLatin1Char('-') + digits : digits;
}

/// A sign that stands for nothing.
bool isDash(const QString& text)
{
    return text == QLatin1String("-") || text == QString(QChar(0x2013)) || text == QString(QChar(0x2014));
}

/// "x" in a column of answers.
bool isTick(const QString& text)
{
    static const QStringList ticks{QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("✓"), QStringLiteral("✔"),
                                   QStringLiteral("√")};
    return ticks.contains(text);
}

/// What several facilities have in common is merged over their rows; numbers and names are not shared out.
bool isShared(const MappedColumn& column)
{
    if (column.kind != SheetKind::Facilities) return false;
    static const QStringList headings{QString::fromUtf8(communeCodeHeading),
                                      QString::fromUtf8(communeNameHeading),
                                      QStringLiteral("Loại hình"),
                                      QStringLiteral("Khu/cụm công nghiệp"),
                                      QStringLiteral("Mã ngành"),
                                      QStringLiteral("Sản phẩm chính")};
    const CanonicalSheet& sheet = canonicalSheet(SheetKind::Facilities);
    return headings.contains(QString::fromUtf8(sheet.columns[size_t(column.column)].heading));
}

} // namespace

bool isFilled(const Cell& cell) { return cell.type != Cell::Type::Empty && !tidy(cell.text).isEmpty(); }

Cell textCell(const QString& text) { return {text.isEmpty() ? Cell::Type::Empty : Cell::Type::Text, text}; }

SourceCells::SourceCells(const Sheet& sheet, const SourceLayout& layout)
{
    // Each by what its own column shows: in the canonical form several stand in one.
    for (const MappedColumn& column : layout.columns)
        if (isNumberColumn(column))
            if (const ColumnMarks marks = marksOf(sheet, layout, column); !marks.isAmbiguous())
                m_marks.insert(column.place, marks);
    for (const MappedColumn& column : layout.columns) {
        if (const int places = placesToMillions(column); places != 0) m_moved.insert(column.place, places);
        const CanonicalSheet& surveys = canonicalSheet(SheetKind::Surveys);
        if (column.kind == SheetKind::Surveys
            && (column.column == surveys.columnOf("survey", "awareness")
                || column.column == surveys.columnOf("survey", "adoption")))
            m_answers << column.place;
    }
    std::vector<MergedCells> merged = sheet.marks.merged;
    std::sort(merged.begin(), merged.end(),
              [](const MergedCells& a, const MergedCells& b) { return a.firstRow < b.firstRow; });
    for (const MappedColumn& column : layout.columns) {
        if (!isShared(column)) continue;
        int until = 0; // merged cells do not overlap; where a file says so, the first ones hold
        for (const MergedCells& cells : merged)
            if (cells.firstRow > until && cells.firstColumn <= column.place && column.place <= cells.lastColumn) {
                spread(sheet, column.place, cells);
                until = cells.lastRow;
            }
    }
}

Cell SourceCells::at(const SheetRow& row, int place) const
{
    const Cell cell = asWritten(row, place);
    if (cell.type == Cell::Type::Text) {
        if (isDash(tidy(cell.text))) return {};
        if (m_answers.contains(place) && isTick(tidy(cell.text))) return textCell(QStringLiteral("Có"));
    }
    const int places = m_moved.value(place);
    if (places == 0) return cell;
    if (cell.type == Cell::Type::Number) return {cell.type, moved(cell.text, places)};
    constexpr int decimals = 6;
    const NumberText number = readNumber(typedNumber(cell.text), decimals, shownMark(typedNumber(cell.text)));
    if (number.state != NumberText::State::Number) return cell; // told where it is read
    return {Cell::Type::Number, moved(QString::number(number.raw), places - decimals)};
}

Cell SourceCells::asWritten(const SheetRow& row, int place) const
{
    static const Cell none;
    const Cell& cell = size_t(place) < row.cells.size() ? row.cells[size_t(place)] : none;
    if (!isFilled(cell)) return m_merged.value({row.number, place});
    const auto marks = m_marks.constFind(place);
    if (marks == m_marks.constEnd() || cell.type != Cell::Type::Text) return cell;
    QString number = typedNumber(cell.text);
    const DecimalMark mark = marks->markOf(number);
    if (mark == DecimalMark::Ask) return cell;
    number.remove(mark == DecimalMark::Comma ? QLatin1Char('.') : QLatin1Char(','));
    return {Cell::Type::Number, number.replace(QLatin1Char(','), QLatin1Char('.'))};
}

void SourceCells::spread(const Sheet& sheet, int place, const MergedCells& merged)
{
    const auto first = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), merged.firstRow,
                                        [](const SheetRow& row, int number) { return row.number < number; });
    if (first == sheet.rows.end() || first->number != merged.firstRow
        || size_t(merged.firstColumn) >= first->cells.size())
        return;
    const Cell& cell = first->cells[size_t(merged.firstColumn)];
    if (!isFilled(cell)) return;
    for (auto row = first + 1; row != sheet.rows.end() && row->number <= merged.lastRow; ++row)
        m_merged.insert({row->number, place}, cell);
}

bool isNumberColumn(const MappedColumn& column)
{
    const Field* field = fieldOf(column);
    return field && isNumeric(field->type);
}

ColumnMarks marksOf(const Sheet& sheet, const SourceLayout& layout, const MappedColumn& column)
{
    ColumnMarks marks(*fieldOf(column), column.decimal);
    for (size_t i = layout.headingPlace + size_t(layout.headingRows); i < sheet.rows.size(); ++i) {
        const SheetRow& row = sheet.rows[i];
        if (size_t(column.place) < row.cells.size() && !layout.leftOut.contains(row.number))
            marks.see(row.cells[size_t(column.place)], row.number);
    }
    if (column.answeredBefore) marks.preferShown();
    return marks;
}

} // namespace core
