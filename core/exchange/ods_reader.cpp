// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_number.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/file_error.h"
#include "core/exchange/spreadsheet_readers.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_part.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr qint64 mostRepeated = qint64(1) << 31; ///< A count from outside is cut here, so that sums never overflow.

qint64 count(std::string_view attribute)
{
    return std::clamp<qint64>(wholeNumber(attribute).value_or(1), 1, mostRepeated);
}

bool isHidden(const XmlAttributes& attributes)
{
    const std::string_view visibility = attributes.value("table:visibility");
    return visibility == "collapse" || visibility == "filter";
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The tables of an OpenDocument spreadsheet, cell by cell; names carry the prefixes that every known program writes.
class ContentPart : public XmlPart {
public:
    ContentPart(ZipContainer& zip, BoundedRows& rows) : XmlPart(zip), m_rows(rows) { }
    bool isSpreadsheet() const { return m_spreadsheet; }

private:
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void characters(std::string_view text) override;
    void openedInCell(std::string_view name, const XmlAttributes& attributes);
    void announceSheet();
    void openedColumn(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes, bool covered);
    void endCell();
    void append(std::string_view text);
    void settleBlanks(bool atEnd);
    const Cell& cell();

    BoundedRows& m_rows;
    RecentCells m_recentTexts;
    RecentCells m_recentNumbers;
    RecentCells m_recentDates;

    bool m_spreadsheet = false;
    int m_skipped = 0; ///< Depth inside an element that holds no cells of ours.
    bool m_inTable = false;
    bool m_announced = false;
    bool m_external = false; ///< A copy of another file's sheet, kept for formulas.
    QString m_name;
    qint64 m_row = 0; ///< Rows before the present one.
    qint64 m_rowRepeated = 1;
    bool m_rowHidden = false;
    SheetMarks m_marks;
    qint64 m_columnLook = 0; ///< Columns of which the look was told.
    qint64 m_column = 0;
    bool m_inCell = false;
    bool m_covered = false;
    qint64 m_columnRepeated = 1;
    std::string m_type;
    std::string m_value; ///< office:value, date-value, boolean-value or string-value, as the type says.
    std::string m_text;
    int m_paragraphs = 0;
    int m_inParagraph = 0;
    std::string m_blanks; ///< White space as written that waits for what follows it.
};

void ContentPart::opened(std::string_view name, const XmlAttributes& attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
    } else if (m_inCell) {
        openedInCell(name, attributes);
    } else if (name == "table:table-cell") {
        beginCell(attributes, false);
    } else if (name == "table:covered-table-cell") {
        beginCell(attributes, true);
    } else if (name == "table:table-row") {
        m_rowRepeated = count(attributes.value("table:number-rows-repeated"));
        m_rowHidden = isHidden(attributes);
        m_column = 0;
        announceSheet();
    } else if (name == "table:table") {
        m_inTable = true;
        m_announced = m_external = false;
        m_name = cleanText(asText(attributes.value("table:name")));
        m_row = 0;
        m_marks = {};
        m_columnLook = 0;
    } else if (name == "table:table-column") {
        openedColumn(attributes);
    } else if (name == "table:table-source") {
        m_external = true;
    } else if (name == "office:spreadsheet") {
        m_spreadsheet = true;
    } else if (name == "table:tracked-changes" || name == "table:dde-links" || name == "office:forms"
               || name == "table:shapes") {
        m_skipped = 1;
    }
}

void ContentPart::openedColumn(const XmlAttributes& attributes)
{
    const qint64 first = m_columnLook, repeated = count(attributes.value("table:number-columns-repeated"));
    m_columnLook = std::min(m_columnLook + repeated, mostRepeated);
    if (!isHidden(attributes)) return;
    for (qint64 column = first; column < std::min<qint64>(m_columnLook, container().limits().columns); ++column)
        m_marks.hiddenColumns.push_back(int(column));
}

void ContentPart::announceSheet()
{
    if (m_inTable && !m_announced && !m_external) m_rows.beginSheet(m_name, false);
    m_announced = true;
}

void ContentPart::openedInCell(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "text:p" || name == "text:h") {
        if (m_paragraphs++ > 0) append("\n");
        ++m_inParagraph;
    } else if (name == "text:s") {
        const qint64 most = container().limits().cellLength + qint64(1);
        append(std::string(std::size_t(std::min(count(attributes.value("text:c")), most)), ' '));
    } else if (name == "text:tab") {
        append("\t");
    } else if (name == "text:line-break") {
        append("\n");
    } else if (!name.starts_with("text:") || name == "text:note" || name == "text:ruby-text") {
        m_skipped = 1; // notes, drawings and whatever else hangs on a cell
    }
}

void ContentPart::beginCell(const XmlAttributes& attributes, bool covered)
{
    m_inCell = true;
    m_covered = covered;
    m_columnRepeated = count(attributes.value("table:number-columns-repeated"));
    m_type = attributes.value("office:value-type");
    m_value = m_type == "date" ? attributes.value("office:date-value")
        : m_type == "boolean"  ? attributes.value("office:boolean-value")
        : m_type == "string"   ? attributes.value("office:string-value")
                               : attributes.value("office:value");
    m_text.clear();
    m_blanks.clear();
    m_paragraphs = m_inParagraph = 0;
    const qint64 rows = count(attributes.value("table:number-rows-spanned"));
    if (rows == 1 || m_external || !m_inTable) return;
    const qint64 columns = count(attributes.value("table:number-columns-spanned"));
    const auto cut = [](qint64 number) { return int(std::min<qint64>(number, 1'048'576)); };
    m_rows.addMerged(m_marks, {cut(m_row + 1), cut(m_row + rows), cut(m_column), cut(m_column + columns - 1)});
}

/// Spaces count as LibreOffice writes and shows them, each; white space with a line end or tab is a writer's
/// indentation: one blank between words, nothing at the ends.
void ContentPart::settleBlanks(bool atEnd)
{
    if (m_blanks.find_first_not_of(' ') == std::string::npos) {
        m_text.append(m_blanks);
    } else if (!atEnd && !m_text.empty() && m_text.back() != '\n') {
        m_text += ' ';
    }
    m_blanks.clear();
}

void ContentPart::append(std::string_view text)
{
    settleBlanks(false);
    m_text.append(text);
    m_rows.checkLength(qsizetype(m_text.size() / 3), m_row + 1);
}

void ContentPart::characters(std::string_view text)
{
    if (m_inParagraph == 0 || m_skipped > 0) return;
    while (!text.empty()) {
        const auto blank = std::find_if(text.begin(), text.end(), isBlank);
        if (blank != text.begin()) append({text.data(), std::size_t(blank - text.begin())});
        const auto next = std::find_if_not(blank, text.end(), isBlank);
        m_blanks.append(blank, next);
        m_rows.checkLength(qsizetype(m_blanks.size() / 3), m_row + 1);
        text.remove_prefix(std::size_t(next - text.begin()));
    }
}

void ContentPart::closed(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (name == "text:p" || name == "text:h") {
        settleBlanks(true);
        if (m_inParagraph > 0) --m_inParagraph;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        endCell();
    } else if (name == "table:table-row") {
        if (m_inTable && !m_external) m_rows.endRow(m_row + 1, m_rowRepeated, m_rowHidden);
        m_row = std::min(m_row + m_rowRepeated, mostRepeated);
    } else if (name == "table:table") {
        announceSheet();
        if (m_inTable && !m_external) m_rows.endSheet(std::move(m_marks));
        m_inTable = false;
    }
}

const Cell& ContentPart::cell()
{
    const auto text = [this](std::string_view bytes) {
        const QString cleaned = withoutGuardingApostrophe(cleanText(asText(bytes)));
        m_rows.checkLength(cleaned.size(), m_row + 1);
        return cleaned.isEmpty() ? Cell{} : Cell{Cell::Type::Text, cleaned};
    };
    const auto date = [](std::string_view bytes) {
        const QDate day = QDate::fromString(asText(bytes.substr(0, 10)), Qt::ISODate);
        return day.isValid() ? Cell{Cell::Type::Date, day.toString(Qt::ISODate)} : Cell{};
    };
    const auto number = [](std::string_view bytes) {
        const auto decimal = exactDecimal(bytes);
        return decimal ? Cell{Cell::Type::Number, *decimal} : Cell{};
    };
    static const std::array<Cell, 2> booleans{Cell{Cell::Type::Boolean, QStringLiteral("0")},
                                              Cell{Cell::Type::Boolean, QStringLiteral("1")}};
    if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
        const Cell& found = m_recentNumbers.find(m_value, number);
        if (found.type != Cell::Type::Empty) return found;
    } else if (m_type == "date") {
        const Cell& found = m_recentDates.find(m_value, date);
        if (found.type != Cell::Type::Empty) return found;
    } else if (m_type == "boolean") {
        return booleans[m_value == "true" ? 1 : 0];
    }
    // Also for a number or date that is none: what the person saw becomes text that the column refuses.
    return m_recentTexts.find(m_paragraphs > 0 || m_type != "string" ? m_text : m_value, text);
}

void ContentPart::endCell()
{
    m_inCell = false;
    if (!m_covered && !m_external && m_inTable) m_rows.put(m_column, cell(), m_columnRepeated);
    m_column = std::min(m_column + m_columnRepeated, mostRepeated);
}

} // namespace

void readOds(ZipContainer& container, BoundedRows& rows)
{
    const QByteArray manifest = container.beginning(QStringLiteral("META-INF/manifest.xml"), 1 << 20);
    if (manifest.contains("encryption-data")) throw passwordProtected(container.path());
    ContentPart content(container, rows);
    content.read(QStringLiteral("content.xml"));
    if (!content.isSpreadsheet())
        throw notASpreadsheet(container.path(), QStringLiteral("content.xml has no spreadsheet"));
}

} // namespace core
