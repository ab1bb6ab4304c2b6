// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_layout.h"

#include "core/exchange/foreign_headings.h"
#include "core/exchange/recognised_sheets.h"
#include "core/exchange/reference_names.h"
#include "core/exchange/remembered_layout.h"
#include "core/exchange/source_headings.h"
#include "core/exchange/source_titles.h"
#include "core/exchange/text_encoding.h"
#include "core/record/vietnamese.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

/// Reads what headings mean, with the resources that the file knows.
class HeadingReader {
public:
    explicit HeadingReader(const Database& database) : m_resources(database) { }

    MappedColumn mapped(const QString& heading, int place) const
    {
        const HeadingParts parts = headingParts(heading);
        MappedColumn column;
        column.place = place;
        column.heading = heading;
        column.year = parts.year;
        column.unit = parts.unit;
        if (const auto known = knownHeading(heading)) {
            column.kind = known->kind;
            column.column = known->column;
            if (!isOfYear(column)) column.year = 0;
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

    /// A column whose heading in one is not known, by its lower line: what stands above only groups ("Cơ sở", "Số liệu
    /// năm 2018"). A figure under other words ("Kế hoạch") may be another figure and stays unknown.
    MappedColumn mappedBelow(MappedColumn column, const QString& lower) const
    {
        static const QRegularExpression whole(QStringLiteral("^(?:tong so|tong|tong cong|chung|toan bo)$"));
        static const QRegularExpression grouping(
            QStringLiteral("^(?:so lieu|thong tin|chung|nam|ket qua|tinh hinh|thuc te|san xuat|khao sat|cua|co so|va|"
                           "\\d+| )*$"));
        // Above a figure also what kind of figures they are, as long as the words do not tell another figure.
        static const QRegularExpression groupingFigures(
            QStringLiteral("^(?:(?:san luong|san xuat) (?:va|,) (?:tieu thu|tieu hao|su dung|nang luong)|nang luong|"
                           "(?:tieu thu|tieu hao|su dung) (?:nang luong|nguyen lieu|nhien lieu|nuoc)|nhien lieu|"
                           "nguyen lieu|so lieu|thuc te|ket qua|nam|cua|va|\\d+| )*$"));
        const QString below = fromEncoding(lower, guessEncoding({lower}));
        if (below.isEmpty()) return column;
        const bool isWhole = whole.match(fold(below)).hasMatch(); // "Lao động: tổng số, trong đó nữ"
        MappedColumn found = mapped(isWhole ? column.heading.chopped(below.size()) : below, column.place);
        const QString over = fold(column.heading.left(column.heading.size() - below.size()));
        const bool same = isWhole || found.kind == SheetKind::Facilities || grouping.match(over).hasMatch()
            || groupingFigures.match(over).hasMatch();
        if (!found.kind || !same) return column;
        found.heading = column.heading;
        if (found.kind != SheetKind::Facilities && found.year == 0) found.year = column.year;
        return found;
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
    bool needsBoth = false; ///< The upper line says something of a column, too: it is no title.
};

/// How much a row (or two) looks like headings; columns that mean the same are known once, the others left out.
Headings headingsOf(const HeadingReader& reader, const Sheet& sheet, size_t place, int rows)
{
    Headings headings{place, rows, {}, 0, false, false};
    QSet<QString> seen;
    const QStringList texts = unicodeHeadings(sheet, place, rows);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty() || texts[i].size() > 200) continue;
        MappedColumn column = reader.mapped(texts[i], int(i));
        const bool isWhole = column.kind.has_value();
        if (!isWhole && rows == 2) column = reader.mappedBelow(std::move(column), textAt(sheet.rows[place + 1], i));
        if (column.kind) {
            const QString meaning = QStringLiteral("%1/%2/%3/%4")
                                        .arg(int(*column.kind))
                                        .arg(column.column)
                                        .arg(column.kind == SheetKind::Facilities ? 0 : column.year)
                                        .arg(column.item);
            if (seen.contains(meaning)) {
                column.kind.reset();
            } else {
                seen << meaning;
                ++headings.known;
                headings.needsBoth = headings.needsBoth || isWhole;
                headings.hasName = headings.hasName
                    || (*column.kind == SheetKind::Facilities
                        && column.column == canonicalSheet(SheetKind::Facilities).columnOf("facility", "name"));
            }
        }
        headings.columns.push_back(std::move(column));
    }
    return headings;
}

/// Columns that are new in a list known before mean what their headings say, where no other column means that already.
void mapFresh(const Database& database, RememberedLayouts::Found& found)
{
    if (found.fresh.isEmpty()) return;
    const HeadingReader reader(database);
    for (MappedColumn& column : found.layout.columns) {
        if (!found.fresh.contains(column.place)) continue;
        MappedColumn proposed = reader.mapped(column.heading, column.place);
        const bool taken
            = std::any_of(found.layout.columns.begin(), found.layout.columns.end(), [&](const auto& other) {
                  return other.kind == proposed.kind && other.column == proposed.column && other.year == proposed.year
                      && other.item == proposed.item;
              });
        if (!taken) column = std::move(proposed);
    }
}

/// Headings that were read before; the row (or two) that shares most with what is remembered.
std::optional<SourceLayout> known(const Database& database, const Sheet& sheet, int year)
{
    const RememberedLayouts remembered(database);
    if (remembered.isEmpty()) return {};
    std::optional<RememberedLayouts::Found> best;
    for (size_t row = 0; row < std::min(sheet.rows.size(), mostTitleRows); ++row) {
        const int named = titleYear(sheet, row);
        for (const int rows : {1, 2}) {
            if (rows == 2 && !mayBeTwoLines(sheet, row)) continue;
            auto found = remembered.find(unicodeHeadings(sheet, row, rows), named != 0 ? named : year);
            if (!found || found->layout.headingRows != rows || (best && found->share <= best->share)) continue;
            best = std::move(found);
            best->layout.headingPlace = row;
        }
    }
    if (!best) return {};
    mapFresh(database, *best);
    return std::move(best->layout);
}

std::optional<SourceLayout> guessed(const Database& database, const Sheet& sheet, int year)
{
    const HeadingReader reader(database);
    Headings best;
    for (size_t row = 0; row < std::min(sheet.rows.size(), mostTitleRows); ++row)
        for (const int rows : {1, 2}) {
            if (rows == 2 && !mayBeTwoLines(sheet, row)) continue;
            Headings headings = headingsOf(reader, sheet, row, rows);
            if (rows == 2 && !headings.needsBoth) continue;
            if (headings.hasName && headings.known > best.known) best = std::move(headings);
        }
    if (best.known < 2) return {};
    SourceLayout layout;
    layout.headingPlace = best.place;
    layout.headingRows = best.rows;
    layout.columns = std::move(best.columns);
    layout.year = year;
    return layout;
}

/// What the list says above its headings, where no column says it.
void readTitles(const Database& database, const Sheet& sheet, SourceLayout& layout)
{
    if (const int year = titleYear(sheet, layout.headingPlace); year != 0) {
        layout.year = year;
        layout.yearFromTitle = true;
    }
    std::erase_if(layout.fixed, [&](const FixedValue& one) { return hasColumn(layout, one.kind, one.column); });
    const int commune = canonicalSheet(SheetKind::Facilities).columnOf(QString::fromUtf8(communeNameHeading));
    if (hasColumn(layout, SheetKind::Facilities, commune)) return;
    const QString name = titleCommune(database, sheet, layout.headingPlace);
    if (name.isEmpty()) return;
    std::erase_if(layout.fixed,
                  [&](const FixedValue& one) { return one.kind == SheetKind::Facilities && one.column == commune; });
    layout.fixed.push_back({SheetKind::Facilities, commune, name, FixedValue::Origin::Title});
}

} // namespace

std::optional<MappedColumn> consumptionIn(const Database& database, const QString& heading)
{
    const HeadingReader reader(database);
    QStringList words = tidy(heading).split(QLatin1Char(' '));
    for (; !words.isEmpty(); words.removeFirst())
        if (MappedColumn found = reader.mapped(words.join(QLatin1Char(' ')), 0); found.kind == SheetKind::Consumption)
            return found;
    return {};
}

bool isOfYear(const MappedColumn& column)
{
    if (!column.kind || *column.kind != SheetKind::Facilities) return true;
    const char* table = canonicalSheet(*column.kind).columns[size_t(column.column)].table;
    return table && qstrcmp(table, "facility_year") == 0;
}

const FixedValue* fixedValue(const SourceLayout& layout, SheetKind kind, int column)
{
    const auto found = std::find_if(layout.fixed.begin(), layout.fixed.end(),
                                    [&](const FixedValue& one) { return one.kind == kind && one.column == column; });
    return found == layout.fixed.end() ? nullptr : &*found;
}

bool hasColumn(const SourceLayout& layout, SheetKind kind, int column)
{
    const CanonicalSheet& sheet = canonicalSheet(kind);
    const int code = sheet.columnOf(QString::fromUtf8(communeCodeHeading));
    const int name = sheet.columnOf(QString::fromUtf8(communeNameHeading));
    const bool isCommune = kind == SheetKind::Facilities && (column == code || column == name);
    return std::any_of(layout.columns.begin(), layout.columns.end(), [&](const MappedColumn& one) {
        return one.kind == kind && (one.column == column || (isCommune && (one.column == code || one.column == name)));
    });
}

std::vector<FixedValue> columnsToFix(const SourceLayout& layout)
{
    static const std::pair<SheetKind, const char*> headings[]
        = {{SheetKind::Facilities, communeNameHeading},
           {SheetKind::Facilities, "Ngày bắt đầu"},
           {SheetKind::Facilities, "Loại hình"},
           {SheetKind::Facilities, "Khu/cụm công nghiệp"},
           {SheetKind::Facilities, "Mã ngành"},
           {SheetKind::Facilities, "Sản phẩm chính"},
           {SheetKind::Facilities, "Cơ sở sử dụng năng lượng trọng điểm"},
           {SheetKind::Surveys, "Ngày khảo sát"},
           {SheetKind::Surveys, "Người khảo sát"},
           {SheetKind::Surveys, "Nguồn số liệu"}};
    const bool surveys = std::any_of(layout.columns.begin(), layout.columns.end(),
                                     [](const MappedColumn& one) { return one.kind == SheetKind::Surveys; });
    std::vector<FixedValue> columns;
    for (const auto& [kind, heading] : headings) {
        const int column = canonicalSheet(kind).columnOf(QString::fromUtf8(heading));
        if (column < 0 || hasColumn(layout, kind, column) || (kind == SheetKind::Surveys && !surveys)) continue;
        const FixedValue* known = fixedValue(layout, kind, column);
        columns.push_back(known ? *known : FixedValue{kind, column, {}, FixedValue::Origin::Said});
    }
    return columns;
}

std::optional<SourceLayout> proposeLayout(const Database& database, const std::vector<Sheet>& sheets, size_t place,
                                          int year)
{
    const Sheet& sheet = sheets[place];
    std::optional<SourceLayout> layout = known(database, sheet, year);
    if (!layout) layout = guessed(database, sheet, year);
    if (!layout) return {};
    layout->sheet = place;
    readTitles(database, sheet, *layout);
    layout->leftOut = noDataRows(sheet, *layout);
    return layout;
}

SourceLayout layoutAt(const Database& database, const std::vector<Sheet>& sheets, size_t place, size_t headingPlace,
                      int headingRows, int year)
{
    const Sheet& sheet = sheets[place];
    SourceLayout layout;
    layout.sheet = place;
    layout.headingPlace = headingPlace;
    layout.headingRows = headingPlace + size_t(headingRows) > sheet.rows.size() ? 1 : headingRows;
    layout.columns = headingsOf(HeadingReader(database), sheet, headingPlace, layout.headingRows).columns;
    layout.year = year;
    readTitles(database, sheet, layout);
    layout.leftOut = noDataRows(sheet, layout);
    return layout;
}

bool isCanonical(const Sheet& sheet)
{
    const QStringList headings = firstHeadings(sheet);
    const CanonicalSheet* named = sheetNamed(sheet.name);
    if (const CanonicalSheet* found = sheetWithHeadings(headings)) {
        // An office's own list of facilities may have the same few headings, and further columns that are worth
        // reading.
        const auto isKnown = [&](const QString& heading) { return heading.isEmpty() || found->columnOf(heading) >= 0; };
        const bool isOwnList = !named && found->kind == SheetKind::Facilities
            && std::none_of(headings.begin(), headings.end(),
                            [&](const QString& heading) { return found->columnOf(heading) == 0; }) // the code
            && !std::all_of(headings.begin(), headings.end(), isKnown);
        if (!isOwnList) return true;
    }
    return named
        && std::count_if(headings.begin(), headings.end(),
                         [&](const QString& heading) { return named->columnOf(heading) >= 0; })
        >= 2;
}

bool isCanonical(const std::vector<Sheet>& sheets)
{
    return std::any_of(sheets.begin(), sheets.end(), [](const Sheet& sheet) { return isCanonical(sheet); });
}

} // namespace core
