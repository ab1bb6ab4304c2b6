// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_cells.h"

#include "core/database/database.h"
#include "core/exchange/stored_records.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace core {

namespace {

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
        // Known by what they were: the import tells where they went.
        Statement merged(database,
                         "SELECT code, json_extract(content, '$.other.tax_code') FROM facility_merge ORDER BY id");
        while (merged.step()) {
            m_next.seen(merged.text(0));
            const QString taxCode = taxDigits(merged.text(1));
            if (!taxCode.isEmpty() && !m_byTaxCode.contains(taxCode)) m_byTaxCode.insert(taxCode, merged.text(0));
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
    /// A column that is not read; it is told as one that is not known, unless it is called as one that is.
    void addUnknown(const QString& heading)
    {
        if (m_canonical.columnOf(heading) < 0) m_sheet.rows.front().cells.push_back(textCell(heading));
    }
    CellRow& row(const SheetRow& source, size_t origin)
    {
        m_sheet.rows.push_back({source.number, CellRow(m_canonical.columns.size()), source.hidden, origin});
        return m_sheet.rows.back().cells;
    }
    size_t column(const char* table, const char* field) const { return size_t(m_canonical.columnOf(table, field)); }
    bool isEmpty() const { return m_sheet.rows.size() < 2; }
    Sheet take(int headingNumber, const QStringList& origins)
    {
        m_sheet.rows.front().number = headingNumber;
        m_sheet.origins = origins;
        return std::move(m_sheet);
    }

private:
    const CanonicalSheet& m_canonical;
    Sheet m_sheet;
};

class Converter {
public:
    explicit Converter(const Database& database) : m_codes(database) { }

    void add(const Sheet& sheet, const SourceLayout& layout)
    {
        if (m_headingNumber == 0) m_headingNumber = sheet.rows[layout.headingPlace].number;
        ++m_lists;
        m_origins.resize(std::max(m_origins.size(), qsizetype(layout.sheet) + 1));
        m_origins[qsizetype(layout.sheet)] = sheet.name;
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
            if (!filling->isEmpty())
                sheets.push_back(filling->take(m_headingNumber, m_lists > 1 ? m_origins : QStringList()));
        return sheets;
    }

private:
    void addRow(const SheetRow& row, const SourceCells& cells, const SourceLayout& layout, const QString& code)
    {
        std::map<int, CellRow> surveys; // by year
        std::vector<std::pair<const MappedColumn*, Cell>> figures;
        CellRow& facility = m_facilities.row(row, layout.sheet);
        facility[m_facilities.column("facility", "code")] = textCell(code);
        int ofYear = 0; // of labour, revenue and capital
        for (const MappedColumn& column : layout.columns) {
            if (!column.kind) continue;
            const Cell cell = cells.at(row, column.place);
            if (!isFilled(cell)) continue;
            if (column.kind == SheetKind::Facilities) {
                facility[size_t(column.column)] = cell;
                if (ofYear == 0 && isOfYear(column)) ofYear = yearOf(column, layout);
            } else if (column.kind == SheetKind::Surveys) {
                CellRow& answers = surveys[yearOf(column, layout)];
                answers.resize(canonicalSheet(SheetKind::Surveys).columns.size());
                answers[size_t(column.column)] = cell;
            } else {
                figures.emplace_back(&column, cell);
            }
        }
        for (const FixedValue& fixed : layout.fixed) {
            if (fixed.kind == SheetKind::Facilities && !isFilled(facility[size_t(fixed.column)]))
                facility[size_t(fixed.column)] = textCell(fixed.value);
            for (auto& [year, answers] : surveys)
                if (fixed.kind == SheetKind::Surveys && !isFilled(answers[size_t(fixed.column)]))
                    answers[size_t(fixed.column)] = textCell(fixed.value);
        }
        Cell& dataYear = facility[m_facilities.column("facility_year", "year")];
        if (ofYear != 0 && !isFilled(dataYear)) dataYear = numberCell(ofYear);
        for (auto& [year, answers] : surveys) {
            answers[m_surveys.column("survey", "facility_id")] = textCell(code);
            answers[m_surveys.column("survey", "year")] = numberCell(year);
            m_surveys.row(row, layout.sheet) = std::move(answers);
        }
        const QString product = tidy(facility[m_facilities.column("facility", "main_product")].text);
        for (const auto& [column, cell] : figures)
            addFigure(row, layout.sheet, code, *column, cell, yearOf(*column, layout), product);
    }

    static int yearOf(const MappedColumn& column, const SourceLayout& layout)
    {
        return column.year != 0 ? column.year : layout.year;
    }

    void addFigure(const SheetRow& source, size_t origin, const QString& code, const MappedColumn& column,
                   const Cell& cell, int year, const QString& product)
    {
        const bool isOutput = column.kind == SheetKind::Output;
        Filling& filling = isOutput ? m_output : m_consumption;
        const char* table = isOutput ? "output" : "consumption";
        QString item = column.item;
        if (isOutput && item.isEmpty()) item = product.isEmpty() ? QStringLiteral("Sản phẩm chính") : product;
        CellRow& figure = filling.row(source, origin);
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
    int m_lists = 0;
    QStringList m_origins; ///< Names of the lists by the places of their sheets.
};

} // namespace

std::vector<Sheet> toCanonical(const Database& database, const std::vector<Sheet>& sheets,
                               const std::vector<SourceLayout>& layouts)
{
    Converter converter(database);
    for (const SourceLayout& layout : layouts) converter.add(sheets[layout.sheet], layout);
    return converter.take();
}

} // namespace core
