// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_layout.h"

#include "core/database/database.h"
#include "core/exchange/stored_records.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/all_records.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace core {

namespace {

Cell textCell(const QString& text) { return {text.isEmpty() ? Cell::Type::Empty : Cell::Type::Text, text}; }
Cell numberCell(int number) { return {Cell::Type::Number, QString::number(number)}; }

/// Gives every row of a list the code by which its facility is known: its own, the one stored under its tax code, or
/// the next free one.
class RowCodes {
public:
    explicit RowCodes(const Database& database)
    {
        Statement rows(database, "SELECT code, tax_code FROM facility");
        while (rows.step()) {
            m_next.seen(rows.text(0));
            const QString taxCode = taxDigits(rows.text(1));
            if (taxCode.isEmpty()) continue;
            if (m_byTaxCode.contains(taxCode))
                m_byTaxCode[taxCode].clear(); // several: told apart by nothing
            else
                m_byTaxCode.insert(taxCode, rows.text(0));
        }
    }

    QString codeFor(const QString& written)
    {
        QString taxCode = taxDigits(written);
        const QString completed = QLatin1Char('0') + taxCode;
        if (taxCode.size() == 9 && checkTaxCode(completed) == TaxCode::Valid) taxCode = completed;
        if (!taxCode.isEmpty())
            if (const QString known = m_byTaxCode.value(taxCode); !known.isEmpty()) return known;
        const QString code = m_next.next();
        m_next.seen(code);
        if (!taxCode.isEmpty() && !m_byTaxCode.contains(taxCode)) m_byTaxCode.insert(taxCode, code);
        return code;
    }

private:
    NextCode m_next;
    QHash<QString, QString> m_byTaxCode;
};

/// One sheet of the canonical form while it is filled.
class Filling {
public:
    explicit Filling(SheetKind kind) : m_canonical(canonicalSheet(kind))
    {
        m_sheet.name = m_canonical.title();
        SheetRow headings{0, CellRow(m_canonical.columns.size())};
        for (size_t i = 0; i < m_canonical.columns.size(); ++i)
            headings.cells[i] = textCell(QString::fromUtf8(m_canonical.columns[i].heading));
        m_sheet.rows.push_back(std::move(headings));
    }
    /// A column that is not read; it is told as one that is not known.
    void addUnknown(const QString& heading) { m_sheet.rows.front().cells.push_back(textCell(heading)); }
    CellRow& row(int number)
    {
        m_sheet.rows.push_back({number, CellRow(m_canonical.columns.size())});
        return m_sheet.rows.back().cells;
    }
    size_t column(const char* table, const char* field) const { return size_t(m_canonical.columnOf(table, field)); }
    bool isEmpty() const { return m_sheet.rows.size() < 2; }
    Sheet take(int headingNumber)
    {
        m_sheet.rows.front().number = headingNumber;
        return std::move(m_sheet);
    }

private:
    const CanonicalSheet& m_canonical;
    Sheet m_sheet;
};

bool isFilled(const Cell& cell) { return cell.type != Cell::Type::Empty && !tidy(cell.text).isEmpty(); }

const Field* fieldOf(const MappedColumn& column)
{
    if (!column.kind || column.column < 0) return nullptr;
    const CanonicalColumn& canonical = canonicalSheet(*column.kind).columns[size_t(column.column)];
    return canonical.table ? &dictionaryOf(QString::fromLatin1(canonical.table))->field(QLatin1String(canonical.field))
                           : nullptr;
}

/// The cells of one sheet as its layout says they are to be read.
class SourceCells {
public:
    SourceCells(const Sheet& sheet, const SourceLayout& layout)
    {
        // Each by what its own column shows: in the canonical form several stand in one.
        for (const MappedColumn& column : layout.columns)
            if (isNumberColumn(column))
                if (const ColumnMarks marks = marksOf(sheet, layout, column); !marks.isAmbiguous())
                    m_marks.insert(column.place, marks);
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

    Cell at(const SheetRow& row, int place) const
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

private:
    /// What several facilities have in common is merged over their rows; numbers and names are not shared out.
    static bool isShared(const MappedColumn& column)
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

    void spread(const Sheet& sheet, int place, const MergedCells& merged)
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

    QHash<int, ColumnMarks> m_marks; ///< Of columns that show their decimal sign, or for which it was said.
    QHash<std::pair<int, int>, Cell> m_merged; ///< By row number and column.
};

class Converter {
public:
    explicit Converter(const Database& database) : m_codes(database) { }

    void add(const Sheet& sheet, const SourceLayout& layout)
    {
        if (m_headingNumber == 0) m_headingNumber = sheet.rows[layout.headingPlace].number;
        const int code = canonicalSheet(SheetKind::Facilities).columnOf("facility", "code");
        const int taxCode = canonicalSheet(SheetKind::Facilities).columnOf("facility", "tax_code");
        const SourceCells cells(sheet, layout);
        const auto text = [&](const SheetRow& row, int wanted) {
            for (const MappedColumn& column : layout.columns)
                if (column.kind == SheetKind::Facilities && column.column == wanted)
                    return tidy(cells.at(row, column.place).text);
            return QString();
        };
        const bool hasCodes = std::any_of(layout.columns.begin(), layout.columns.end(), [&](const auto& column) {
            return column.kind == SheetKind::Facilities && column.column == code;
        });
        static const QStringList counting{QStringLiteral("tt"), QStringLiteral("stt"), QStringLiteral("so tt")};
        for (const MappedColumn& column : layout.columns)
            if (!column.kind && !counting.contains(fold(column.heading))) m_facilities.addUnknown(column.heading);
        for (size_t i = layout.headingPlace + size_t(layout.headingRows); i < sheet.rows.size(); ++i) {
            const SheetRow& row = sheet.rows[i];
            if (layout.leftOut.contains(row.number) || std::none_of(row.cells.begin(), row.cells.end(), isFilled))
                continue;
            addRow(row, cells, layout, hasCodes ? text(row, code) : m_codes.codeFor(text(row, taxCode)));
        }
    }

    std::vector<Sheet> take()
    {
        std::vector<Sheet> sheets;
        for (Filling* filling : {&m_facilities, &m_surveys, &m_output, &m_consumption})
            if (!filling->isEmpty()) sheets.push_back(filling->take(m_headingNumber));
        return sheets;
    }

private:
    void addRow(const SheetRow& row, const SourceCells& cells, const SourceLayout& layout, const QString& code)
    {
        std::map<int, CellRow> surveys; // by year
        std::vector<std::pair<const MappedColumn*, Cell>> figures;
        CellRow& facility = m_facilities.row(row.number);
        facility[m_facilities.column("facility", "code")] = textCell(code);
        for (const MappedColumn& column : layout.columns) {
            if (!column.kind) continue;
            const Cell cell = cells.at(row, column.place);
            if (!isFilled(cell)) continue;
            if (column.kind == SheetKind::Facilities) {
                facility[size_t(column.column)] = cell;
            } else if (column.kind == SheetKind::Surveys) {
                CellRow& answers = surveys[yearOf(column, layout)];
                answers.resize(canonicalSheet(SheetKind::Surveys).columns.size());
                answers[size_t(column.column)] = cell;
            } else {
                figures.emplace_back(&column, cell);
            }
        }
        for (auto& [year, answers] : surveys) {
            answers[m_surveys.column("survey", "facility_id")] = textCell(code);
            answers[m_surveys.column("survey", "year")] = numberCell(year);
            m_surveys.row(row.number) = std::move(answers);
        }
        const QString product = tidy(facility[m_facilities.column("facility", "main_product")].text);
        for (const auto& [column, cell] : figures)
            addFigure(row.number, code, *column, cell, yearOf(*column, layout), product);
    }

    static int yearOf(const MappedColumn& column, const SourceLayout& layout)
    {
        return column.year != 0 ? column.year : layout.year;
    }

    void addFigure(int number, const QString& code, const MappedColumn& column, const Cell& cell, int year,
                   const QString& product)
    {
        const bool isOutput = column.kind == SheetKind::Output;
        Filling& filling = isOutput ? m_output : m_consumption;
        const char* table = isOutput ? "output" : "consumption";
        QString item = column.item;
        if (isOutput && item.isEmpty()) item = product.isEmpty() ? QStringLiteral("Sản phẩm chính") : product;
        CellRow& figure = filling.row(number);
        figure[filling.column(table, "facility_id")] = textCell(code);
        figure[filling.column(table, "year")] = numberCell(year);
        figure[filling.column(table, isOutput ? "product_id" : "resource_id")] = textCell(item);
        figure[filling.column(table, "unit")] = textCell(column.unit);
        figure[filling.column(table, "quantity")] = cell;
    }

    RowCodes m_codes;
    Filling m_facilities{SheetKind::Facilities}, m_surveys{SheetKind::Surveys}, m_output{SheetKind::Output},
        m_consumption{SheetKind::Consumption};
    int m_headingNumber = 0;
};

} // namespace

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
    return marks;
}

std::vector<Sheet> toCanonical(const Database& database, const std::vector<Sheet>& sheets,
                               const std::vector<SourceLayout>& layouts)
{
    Converter converter(database);
    for (const SourceLayout& layout : layouts) converter.add(sheets[layout.sheet], layout);
    return converter.take();
}

} // namespace core
