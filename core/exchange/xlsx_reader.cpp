// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_number.h"
#include "core/exchange/file_error.h"
#include "core/exchange/spreadsheet_readers.h"
#include "core/exchange/xlsx_parts.h"

#include <algorithm>

namespace core {

namespace {

/// Column "BC" of "BC12" counted from 0; -1 if there is none.
qint64 columnOf(std::string_view reference)
{
    qint64 column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > 100'000) break;
        column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
}

/// Cells "A3:B7"; no rows if it is none.
MergedCells mergedCells(std::string_view reference)
{
    const auto rowOf = [](std::string_view cell) {
        const auto digit = std::find_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
        const auto row = wholeNumber({digit, cell.end()}).value_or(0);
        return row < 0 || row > 1'048'576 ? 0 : int(row);
    };
    const size_t colon = std::min(reference.find(':'), reference.size());
    const std::string_view first = reference.substr(0, colon);
    const std::string_view last = reference.substr(std::min(colon + 1, reference.size()));
    return {rowOf(first), rowOf(last), int(columnOf(first)), int(columnOf(last))};
}

/// The rows of one worksheet of an Office Open XML workbook, cell by cell.
class WorksheetPart : public XmlPart {
public:
    WorksheetPart(ZipContainer& zip, BoundedRows& rows, const std::vector<Cell>& texts, const StylesPart& styles,
                  bool from1904)
        : XmlPart(zip), m_rows(rows), m_texts(texts), m_styles(styles), m_from1904(from1904)
    {
    }
    SheetMarks marks; ///< What the sheet says besides its cells.

private:
    enum class Content { None, Value, Formula, InlineText };

    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void characters(std::string_view text) override;
    void openedOutside(std::string_view local, const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    Cell textCell(std::string_view bytes) const;
    const Cell& numberCell(std::string_view bytes);

    BoundedRows& m_rows;
    const std::vector<Cell>& m_texts;
    const StylesPart& m_styles;
    bool m_from1904;
    RecentCells m_recentTexts;
    RecentCells m_recentNumbers;
    RecentCells m_recentDates;

    bool m_inData = false;
    bool m_inCell = false;
    qint64 m_row = 0;
    bool m_rowHidden = false;
    qint64 m_column = -1;
    Content m_content = Content::None;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    int m_phonetic = 0;
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    std::string m_formula;
};

void WorksheetPart::opened(std::string_view name, const XmlAttributes& attributes)
{
    const std::string_view local = localName(name);
    if (!m_inData) {
        openedOutside(local, attributes);
    } else if (local == "c") {
        beginCell(attributes);
    } else if (local == "row") {
        m_row = wholeNumber(attributes.value("r")).value_or(m_row + 1);
        if (m_row < 1) throw damaged(QStringLiteral("row %1").arg(m_row));
        m_rowHidden = isTrue(attributes.value("hidden"));
        m_column = -1;
    } else if (m_inCell) {
        if (local == "v") {
            m_content = Content::Value;
            m_hasValue = true;
        } else if (local == "f") {
            m_content = Content::Formula;
            m_hasFormula = true;
        } else if (local == "t") {
            m_content = m_phonetic == 0 ? Content::InlineText : Content::None;
        } else if (local == "rPh") {
            ++m_phonetic;
        }
    }
}

/// Columns stand before the cells, merged cells behind them.
void WorksheetPart::openedOutside(std::string_view local, const XmlAttributes& attributes)
{
    if (local == "sheetData") {
        m_inData = true;
    } else if (local == "col" && isTrue(attributes.value("hidden"))) {
        const qint64 first = std::max<qint64>(wholeNumber(attributes.value("min")).value_or(1), 1);
        const qint64 last
            = std::min<qint64>(wholeNumber(attributes.value("max")).value_or(first), container().limits().columns);
        for (qint64 column = first - 1; column < last; ++column)
            if (marks.hiddenColumns.empty() || marks.hiddenColumns.back() < column)
                marks.hiddenColumns.push_back(int(column));
    } else if (local == "mergeCell") {
        m_rows.addMerged(marks, mergedCells(attributes.value("ref")));
    }
}

void WorksheetPart::beginCell(const XmlAttributes& attributes)
{
    const qint64 column = columnOf(attributes.value("r"));
    m_column = column >= 0 ? column : m_column + 1;
    m_type = attributes.value("t");
    m_style = std::size_t(std::max<qint64>(wholeNumber(attributes.value("s")).value_or(0), 0));
    m_value.clear();
    m_formula.clear();
    m_hasValue = m_hasFormula = false;
    m_inCell = true;
}

void WorksheetPart::characters(std::string_view text)
{
    if (m_content == Content::None) return;
    (m_content == Content::Formula ? m_formula : m_value).append(text);
    // An escape _x000D_ has 7 bytes, a letter at most 3: beyond that it cannot be a permitted cell.
    m_rows.checkLength(qsizetype(std::max(m_formula.size(), m_value.size()) / 7), m_row);
}

void WorksheetPart::closed(std::string_view name)
{
    if (!m_inData) return;
    const std::string_view local = localName(name);
    if (local == "c") {
        endCell();
    } else if (local == "v" || local == "f" || local == "t") {
        m_content = Content::None;
    } else if (local == "rPh") {
        --m_phonetic;
    } else if (local == "row") {
        m_rows.endRow(m_row, 1, m_rowHidden);
    } else if (local == "sheetData") {
        m_inData = false;
    }
}

Cell WorksheetPart::textCell(std::string_view bytes) const
{
    Cell cell = xlsxTextCell(asText(bytes));
    m_rows.checkLength(cell.text.size(), m_row);
    return cell;
}

const Cell& WorksheetPart::numberCell(std::string_view bytes)
{
    const auto number = [this](std::string_view written) {
        const auto decimal = exactDecimal(written);
        return decimal ? Cell{Cell::Type::Number, *decimal} : textCell(written);
    };
    if (!m_styles.isDate(m_style)) return m_recentNumbers.find(bytes, number);
    return m_recentDates.find(bytes, [&](std::string_view written) {
        Cell cell = number(written);
        return cell.type == Cell::Type::Number ? dateCell(cell.text, m_from1904) : cell;
    });
}

void WorksheetPart::endCell()
{
    m_inCell = false;
    m_content = Content::None;
    if (m_hasFormula && !m_hasValue && m_type != "inlineStr") {
        m_rows.put(
            m_column,
            textCell("=" + m_formula)); // never calculated: shown as it is, so that a column of numbers refuses it
    } else if (m_value.empty()) {
        return;
    } else if (m_type == "s") {
        const auto index = wholeNumber(m_value);
        if (!index || *index < 0 || *index >= qint64(m_texts.size()))
            throw damaged(QStringLiteral("no text %1").arg(asText(m_value)));
        const Cell& cell = m_texts[std::size_t(*index)];
        m_rows.checkLength(cell.text.size(), m_row);
        m_rows.put(m_column, cell);
    } else if (m_type == "b") {
        m_rows.put(
            m_column,
            {Cell::Type::Boolean, m_value == "1" || m_value == "true" ? QStringLiteral("1") : QStringLiteral("0")});
    } else if (m_type == "d") {
        const QDate date = QDate::fromString(asText(m_value).left(10), Qt::ISODate);
        m_rows.put(m_column, date.isValid() ? Cell{Cell::Type::Date, date.toString(Qt::ISODate)} : textCell(m_value));
    } else if (m_type.empty() || m_type == "n") {
        m_rows.put(m_column, numberCell(m_value));
    } else { // str, inlineStr, and e: "#REF!" is text that a column of numbers refuses
        m_rows.put(m_column, m_recentTexts.find(m_value, [this](std::string_view bytes) { return textCell(bytes); }));
    }
}

} // namespace

QString workbookPart(ZipContainer& container)
{
    if (!container.contains(QStringLiteral("[Content_Types].xml"))) return {};
    const QString part = RelationshipsPart(container, {}).partOfType(QLatin1String("officeDocument"));
    if (container.contains(part)) return part;
    const QString usual = QStringLiteral("xl/workbook.xml");
    return container.contains(usual) ? usual : QString();
}

void readXlsx(ZipContainer& container, BoundedRows& rows)
{
    const QString workbookName = workbookPart(container);
    const RelationshipsPart relationships(container, workbookName);
    WorkbookPart workbook(container);
    workbook.read(workbookName);
    if (workbook.sheets().empty())
        throw notASpreadsheet(container.path(), QStringLiteral("no sheets in %1").arg(workbookName));
    StylesPart styles(container);
    const QString stylesName = relationships.partOfType(QLatin1String("styles"));
    if (container.contains(stylesName)) styles.read(stylesName);
    std::vector<Cell> texts;
    const QString textsName = relationships.partOfType(QLatin1String("sharedStrings"));
    if (container.contains(textsName)) {
        SharedStringsPart shared(container);
        shared.read(textsName);
        texts = shared.takeTexts();
    }
    for (const WorkbookPart::Sheet& sheet : workbook.sheets()) {
        const auto target = relationships.targets().value(sheet.relationship);
        if (target.type == QLatin1String("chartsheet") || target.type == QLatin1String("dialogsheet")
            || target.type == QLatin1String("xlMacrosheet")) {
            continue;
        }
        rows.beginSheet(sheet.name, false);
        WorksheetPart part(container, rows, texts, styles, workbook.from1904());
        part.marks.hidden = sheet.hidden;
        part.read(target.part);
        rows.endSheet(std::move(part.marks));
    }
}

} // namespace core
