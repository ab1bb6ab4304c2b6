// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_layout.h"

#include "core/exchange/foreign_headings.h"
#include "core/exchange/reference_names.h"
#include "core/exchange/text_encoding.h"
#include "core/record/vietnamese.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr size_t mostTitleRows = 30; ///< Headings are looked for among so many first rows.

QString textAt(const SheetRow& row, size_t place)
{
    return place < row.cells.size() ? tidy(row.cells[place].text) : QString();
}

/// The headings of one line, or of two where cells of the first are merged over several of the second.
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

/// Reads what headings mean, with the resources that the file knows.
class HeadingReader {
public:
    explicit HeadingReader(const Database& database) : m_resources(database) { }

    MappedColumn mapped(const QString& written, int place) const
    {
        const QString heading = fromEncoding(written, guessEncoding({written}));
        const HeadingParts parts = headingParts(heading);
        MappedColumn column;
        column.place = place;
        column.heading = heading;
        column.year = parts.year;
        column.unit = parts.unit;
        if (const auto known = knownHeading(heading)) {
            column.kind = known->kind;
            column.column = known->column;
            if (column.kind == SheetKind::Facilities) column.year = 0;
            return column;
        }
        if (const auto* resource = resourceOf(parts)) {
            column.kind = SheetKind::Consumption;
            column.column = canonicalSheet(SheetKind::Consumption).columnOf("consumption", "quantity");
            column.item = resource->code;
            if (column.unit.isEmpty()) column.unit = resource->units.value(0);
        }
        return column;
    }

private:
    const ResourceNames::Resource* resourceOf(const HeadingParts& parts) const
    {
        static const QRegularExpression wordsAround(QStringLiteral(
            "^(?:luong |so |tieu thu |tieu hao |muc |su dung )+|(?: tieu thu| tieu hao| su dung| nang)+$"));
        // Everyday words for resources of the list; "than" alone could be any of several and is asked.
        static const QHash<QString, QString> everyday{
            {QStringLiteral("dien"), QStringLiteral("DIEN")},
            {QStringLiteral("kwh"), QStringLiteral("DIEN")},
            {QStringLiteral("nuoc"), QStringLiteral("NUOC_MAY")},
            {QStringLiteral("nuoc sach"), QStringLiteral("NUOC_MAY")},
            {QStringLiteral("nuoc ngam"), QStringLiteral("NUOC_NGAM")},
            {QStringLiteral("gas"), QStringLiteral("LPG")},
            {QStringLiteral("lpg"), QStringLiteral("LPG")},
            {QStringLiteral("cui"), QStringLiteral("GO_TRAU")},
            {QStringLiteral("trau"), QStringLiteral("GO_TRAU")},
            {QStringLiteral("dau do"), QStringLiteral("DO")},
            {QStringLiteral("dau fo"), QStringLiteral("FO")},
            {QStringLiteral("xang"), QStringLiteral("XANG")},
        };
        if (const auto* found = m_resources.find(parts.words)) return found;
        QString words = fold(parts.words);
        words.remove(wordsAround);
        QString code = everyday.value(words);
        if (code.isEmpty()) return nullptr;
        if (code == QLatin1String("DO") || code == QLatin1String("FO") || code == QLatin1String("XANG"))
            code += fold(parts.unit).startsWith(QLatin1String("lit")) || parts.unit.toLower() == QLatin1String("l")
                ? QStringLiteral("_L")
                : QStringLiteral("_T");
        return m_resources.find(code);
    }

    ResourceNames m_resources;
};

struct Headings {
    size_t place = 0;
    int rows = 1;
    std::vector<MappedColumn> columns;
    int known = 0;
    bool hasName = false;
};

/// How much a row (or two) looks like headings; columns that mean the same are known once, the others left out.
Headings headingsOf(const HeadingReader& reader, const Sheet& sheet, size_t place, int rows)
{
    Headings headings{place, rows, {}, 0, false};
    QSet<QString> seen;
    const QStringList texts = headingsAt(sheet, place, rows);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty() || texts[i].size() > 200) continue;
        MappedColumn column = reader.mapped(texts[i], int(i));
        if (column.kind) {
            const QString meaning = QStringLiteral("%1/%2/%3/%4")
                                        .arg(int(*column.kind))
                                        .arg(column.column)
                                        .arg(column.year)
                                        .arg(column.item);
            if (seen.contains(meaning)) {
                column.kind.reset();
            } else {
                seen << meaning;
                ++headings.known;
                headings.hasName = headings.hasName
                    || (*column.kind == SheetKind::Facilities
                        && column.column == canonicalSheet(SheetKind::Facilities).columnOf("facility", "name"));
            }
        }
        headings.columns.push_back(std::move(column));
    }
    return headings;
}

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
    // Whole cells only: "Tổng công ty Giấy" and "Cộng Hòa Xanh" are names.
    static const QRegularExpression total(
        QStringLiteral("^(?:tổng cộng|tổng số|tổng|cộng|tong cong|tong so|tong|cong)\\s*:?$"));
    static const QRegularExpression numeral(QStringLiteral("^(?:[IVX]+|[A-Z])\\.?$"));
    int filled = 0;
    bool totals = false;
    for (const Cell& cell : row.cells) {
        const QString words = tidy(cell.text);
        if (words.isEmpty()) continue;
        ++filled;
        totals = totals || total.match(words.toLower()).hasMatch();
    }
    return totals || (filled == 2 && numeral.match(textAt(row, 0)).hasMatch());
}

SourceLayout layoutWith(Headings&& headings, const Sheet& sheet, size_t place, int year)
{
    SourceLayout layout;
    layout.sheet = place;
    layout.headingPlace = headings.place;
    layout.headingRows = headings.rows;
    layout.columns = std::move(headings.columns);
    layout.year = year;
    const size_t first = layout.headingPlace + size_t(layout.headingRows);
    for (size_t i = first; i < sheet.rows.size(); ++i)
        if ((i == first && isColumnNumbers(sheet.rows[i])) || isNoData(sheet.rows[i], layout.columns))
            layout.leftOut << sheet.rows[i].number;
    return layout;
}

} // namespace

std::optional<SourceLayout> proposeLayout(const Database& database, const std::vector<Sheet>& sheets, size_t place,
                                          int year)
{
    const Sheet& sheet = sheets[place];
    const HeadingReader reader(database);
    Headings best;
    for (size_t row = 0; row < std::min(sheet.rows.size(), mostTitleRows); ++row)
        for (const int rows : {1, 2}) {
            if (row + size_t(rows) > sheet.rows.size()) continue;
            // A second line of headings has no numbers in it.
            if (rows == 2
                && std::any_of(
                    sheet.rows[row + 1].cells.begin(), sheet.rows[row + 1].cells.end(),
                    [](const Cell& cell) { return cell.type == Cell::Type::Number || cell.type == Cell::Type::Date; }))
                continue;
            Headings headings = headingsOf(reader, sheet, row, rows);
            if (headings.hasName && headings.known > best.known) best = std::move(headings);
        }
    if (best.known < 2) return {};
    return layoutWith(std::move(best), sheet, place, year);
}

SourceLayout layoutAt(const Database& database, const std::vector<Sheet>& sheets, size_t place, size_t headingPlace,
                      int headingRows, int year)
{
    const Sheet& sheet = sheets[place];
    const int rows = headingPlace + size_t(headingRows) > sheet.rows.size() ? 1 : headingRows;
    return layoutWith(headingsOf(HeadingReader(database), sheet, headingPlace, rows), sheet, place, year);
}

bool isCanonical(const std::vector<Sheet>& sheets)
{
    for (const Sheet& sheet : sheets) {
        QStringList headings;
        if (!sheet.rows.empty())
            for (const Cell& cell : sheet.rows.front().cells) headings << tidy(cell.text);
        if (sheetWithHeadings(headings)) return true;
        if (const CanonicalSheet* named = sheetNamed(sheet.name)) {
            const auto known = std::count_if(headings.begin(), headings.end(),
                                             [&](const QString& heading) { return named->columnOf(heading) >= 0; });
            if (known >= 2) return true;
        }
    }
    return false;
}

} // namespace core
