// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ambiguous_columns.h"

#include "core/exchange/recognised_sheets.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/source_layout.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr int mostPlaces = 10; ///< More decimals than any field keeps.

bool isWhole(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Year || type == FieldType::Dong;
}

/// "6,744": with a comma for decimals 6,744, with a comma for groups 6744.
bool isGroupOrDecimals(const QString& text)
{
    if (text.count(QLatin1Char(',')) != 1) return false;
    QString dotted = text;
    dotted.replace(QLatin1Char(','), QLatin1Char('.'));
    return readNumber(dotted, mostPlaces).state == NumberText::State::Ambiguous;
}

} // namespace

QString typedNumber(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool marked = trimmed.size() > 1
        && (trimmed[0] == QLatin1Char('\'') || trimmed[0] == QLatin1Char('`') || trimmed[0] == QChar(0x2018)
            || trimmed[0] == QChar(0x2019))
        && (trimmed[1].isDigit() || trimmed[1] == QLatin1Char('-'));
    return marked ? trimmed.mid(1) : trimmed;
}

ColumnMarks::ColumnMarks(const Field& field, std::optional<DecimalMark> answer)
    : m_answer(answer), m_whole(isWhole(field.type))
{
}

void ColumnMarks::see(const Cell& cell, int row)
{
    if (cell.type != Cell::Type::Text) return;
    if (!cell.text.contains(QLatin1Char('.')) && !cell.text.contains(QLatin1Char(','))) return;
    const QString text = typedNumber(cell.text);
    const DecimalMark shown = shownMark(text);
    if (isGroupOrDecimals(text)) {
        if (m_whole && !text.endsWith(QLatin1String(",000")))
            m_groupComma = true; // a whole number has no decimals: the comma can only group
        else if (!m_commaExample.row)
            m_commaExample = {row, text};
        return;
    }
    m_plainComma = m_plainComma || shown == DecimalMark::Comma;
    m_dot = m_dot || shown == DecimalMark::Dot;
    m_groupComma = m_groupComma || (shown == DecimalMark::Dot && text.contains(QLatin1Char(',')));
    if (shown != DecimalMark::Ask || readNumber(text, mostPlaces).state != NumberText::State::Ambiguous) return;
    if (m_whole && !text.endsWith(QLatin1String(".000")))
        m_plainComma = true; // the dot can only group
    else if (!m_dotExample.row)
        m_dotExample = {row, text};
}

/// A comma before three digits parts decimals, as in Viet Nam, unless the column shows commas that group.
bool ColumnMarks::showsComma() const { return m_plainComma || (m_commaExample.row && !m_groupComma); }

bool ColumnMarks::isDotAmbiguous() const { return m_dotExample.row && showsComma() == (m_dot || m_groupComma); }

bool ColumnMarks::isCommaAmbiguous() const
{
    if (!m_commaExample.row) return false;
    return m_plainComma ? m_groupComma : !m_groupComma && (m_dot || m_whole);
}

void ColumnMarks::preferShown()
{
    const bool shows = m_plainComma || m_dot || m_groupComma; // some text can be read in one way only
    if (shows && !isDotAmbiguous() && !isCommaAmbiguous()) m_answer.reset();
}

AmbiguousColumn ColumnMarks::example() const
{
    const Example& shown = isDotAmbiguous() ? m_dotExample : m_commaExample;
    AmbiguousColumn example;
    example.row = shown.row;
    example.text = example.byComma = example.byDot = shown.text;
    example.byComma.remove(QLatin1Char('.'));
    example.byDot.remove(QLatin1Char(',')).replace(QLatin1Char('.'), QLatin1Char(','));
    return example;
}

DecimalMark ColumnMarks::markOf(const QString& text) const
{
    // What is clear by itself is read as it stands; the answer decides what could be either.
    if (isGroupOrDecimals(text)) {
        const bool groups = m_answer ? m_answer == DecimalMark::Dot : m_groupComma;
        return groups && (!m_plainComma || m_groupComma) ? DecimalMark::Dot : DecimalMark::Ask;
    }
    if (readNumber(text, mostPlaces).state != NumberText::State::Ambiguous) return DecimalMark::Ask;
    if (m_whole && !text.endsWith(QLatin1String(".000"))) return DecimalMark::Comma;
    if (m_answer) return *m_answer;
    return (m_dot || m_groupComma) && !showsComma() ? DecimalMark::Dot
                                                    : DecimalMark::Comma; // without either it was asked before
}

std::vector<AmbiguousColumn> ambiguousColumns(const std::vector<Sheet>& sheets, const ImportOptions& options)
{
    std::vector<AmbiguousColumn> columns;
    QSet<SheetKind> seen;
    for (const auto& [canonical, source] : recognisedSheets(sheets)) {
        if (seen.contains(canonical->kind)) continue; // a second one is an error and not read
        seen << canonical->kind;
        SheetPlan plan;
        plan.kind = canonical->kind;
        const size_t first = columns.size();
        SheetReader(*canonical, sheets[source], options, plan, &columns);
        for (size_t i = first; i < columns.size(); ++i) columns[i].sheetPlace = source;
    }
    return columns;
}

static AmbiguousColumn exampleOf(const ColumnMarks& marks, const Sheet& sheet, const SourceLayout& layout,
                                 const MappedColumn& column)
{
    AmbiguousColumn example = marks.example();
    example.sheetPlace = layout.sheet;
    example.place = column.place;
    example.sheet = sheet.name;
    example.heading = column.heading;
    return example;
}

std::vector<AmbiguousColumn> ambiguousColumns(const std::vector<Sheet>& sheets,
                                              const std::vector<SourceLayout>& layouts)
{
    std::vector<AmbiguousColumn> asked;
    for (const SourceLayout& layout : layouts) {
        const Sheet& sheet = sheets[layout.sheet];
        for (const MappedColumn& column : layout.columns) {
            if (!isNumberColumn(column)) continue;
            const ColumnMarks marks = marksOf(sheet, layout, column);
            if (marks.isAmbiguous()) asked.push_back(exampleOf(marks, sheet, layout, column));
        }
    }
    return asked;
}

std::vector<AmbiguousColumn> answeredBefore(const std::vector<Sheet>& sheets, const std::vector<SourceLayout>& layouts)
{
    std::vector<AmbiguousColumn> answered;
    for (const SourceLayout& layout : layouts) {
        const Sheet& sheet = sheets[layout.sheet];
        for (const MappedColumn& column : layout.columns) {
            if (!column.answeredBefore || !column.decimal || !isNumberColumn(column)) continue;
            MappedColumn unanswered = column;
            unanswered.decimal.reset();
            const ColumnMarks marks = marksOf(sheet, layout, unanswered);
            if (!marks.isAmbiguous()) continue;
            answered.push_back(exampleOf(marks, sheet, layout, column));
            answered.back().answer = column.decimal;
        }
    }
    return answered;
}

void answer(std::vector<SourceLayout>& layouts, const std::vector<Sheet>& sheets, const DecimalAnswers& answers)
{
    for (SourceLayout& layout : layouts)
        for (MappedColumn& column : layout.columns) {
            const auto found = answers.constFind({sheets[layout.sheet].name, column.heading});
            if (found == answers.constEnd() || *found == DecimalMark::Ask) continue;
            column.decimal = *found;
            column.answeredBefore = false;
        }
}

Error ambiguousNumber(const AmbiguousColumn& column)
{
    return Error(
        QStringLiteral("ambiguous number in sheet %1, column %2, row %3")
            .arg(column.sheet, column.heading)
            .arg(column.row),
        QCoreApplication::translate(
            "Import",
            "Sheet “%1”, column “%2”, row %3: “%4” can be %5 or %6, and the column does not show which. "
            "Nothing was stored. Say which sign parts the decimals (--decimal comma or --decimal dot).")
            .arg(column.sheet, column.heading, QString::number(column.row), column.text, column.byComma, column.byDot),
        Error::Kind::Request, QStringLiteral("ambiguous_number"));
}

} // namespace core
