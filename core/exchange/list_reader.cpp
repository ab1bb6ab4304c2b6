// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_reader.h"

#include "core/exchange/source_headings.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

int columnOf(std::span<const ListColumn> columns, const QString& heading)
{
    const QString wanted = fold(heading);
    if (wanted.isEmpty()) return -1;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (fold(QString::fromUtf8(columns[i].heading)) == wanted) return int(i);
        for (const QString& other : QString::fromLatin1(columns[i].others).split(QLatin1Char('|')))
            if (other == wanted) return int(i);
    }
    return -1;
}

ListHeadings headingsIn(const Sheet& sheet, size_t place, int rows, std::span<const ListColumn> columns)
{
    static const QStringList numbering{QStringLiteral("stt"), QStringLiteral("tt"), QStringLiteral("so tt")};
    ListHeadings headings{place, rows, std::vector<int>(columns.size(), -1), {}, 0};
    const QStringList texts = unicodeHeadings(sheet, place, rows);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int column = columnOf(columns, texts[i]);
        if (column >= 0 && !headings.has(column)) {
            headings.places[size_t(column)] = int(i);
            ++headings.known;
        } else if (!texts[i].isEmpty() && !numbering.contains(fold(texts[i]))) {
            headings.unknown << texts[i];
        }
    }
    return headings;
}

} // namespace

std::optional<ListHeadings> findHeadings(const Sheet& sheet, std::span<const ListColumn> columns)
{
    std::optional<ListHeadings> best;
    for (size_t row = 0; row < std::min(sheet.rows.size(), mostTitleRows); ++row)
        for (const int rows : {1, 2}) {
            if (rows == 2 && !mayBeTwoLines(sheet, row)) continue;
            ListHeadings headings = headingsIn(sheet, row, rows, columns);
            if (headings.known >= 2 && (!best || headings.known > best->known)) best = std::move(headings);
        }
    return best;
}

ListReader::ListReader(const Sheet& sheet, const ListHeadings& headings, std::span<const ListColumn> columns,
                       ListPlan& plan)
    : m_sheet(sheet), m_headings(headings), m_columns(columns), m_plan(plan),
      m_place(headings.place + size_t(headings.rows))
{
    m_plan.unknownColumns = headings.unknown;
    for (const Cell& cell : sheet.rows[headings.place].cells) m_repeated << fold(cell.text);
}

bool ListReader::next()
{
    for (; m_place < m_sheet.rows.size(); ++m_place) {
        const SheetRow& row = m_sheet.rows[m_place];
        int filled = 0, repeated = 0, counting = 0;
        bool total = false;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const QString text = tidy(row.cells[i].text);
            if (text.isEmpty()) continue;
            ++filled;
            const QString folded = fold(text);
            if (qsizetype(i) < m_repeated.size() && folded == m_repeated[qsizetype(i)]) ++repeated;
            if (folded == QString::number(i + 1)) ++counting; // "(1) (2) (3)"
            total = total || isTotal(text);
        }
        if (filled == 0 || total || (filled >= 2 && repeated == filled) || (filled >= 3 && counting == filled))
            continue;
        m_row = &row;
        m_failed = false;
        ++m_plan.rows;
        ++m_place;
        return true;
    }
    return false;
}

QString ListReader::heading(int column) const
{
    return column < 0 ? QString() : QString::fromUtf8(m_columns[size_t(column)].heading);
}

QString ListReader::text(int column) const
{
    const int place = m_headings.places[size_t(column)];
    if (place < 0 || size_t(place) >= m_row->cells.size()) return {};
    const Cell& cell = m_row->cells[size_t(place)];
    if (cell.type == Cell::Type::Date)
        return QDate::fromString(cell.text.left(10), Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
    return typedNumber(tidy(cell.text));
}

std::optional<Value> ListReader::value(int column, const Field& field)
{
    const QString given = text(column);
    if (given.isEmpty()) return {};
    Parsed parsed = parse(field, given);
    if (!parsed.problem) parsed.problem = validate(field, parsed.value);
    if (!parsed.problem) return parsed.value;
    QString message = parsed.problem->message;
    if (!field.choices.empty()) {
        QStringList words;
        for (const Choice& choice : field.choices)
            words << QString::fromUtf8(choice.alias).section(QLatin1Char('|'), 0, 0);
        message = QCoreApplication::translate("Import", "“%1” is none of the words that are read here: %2.")
                      .arg(given.left(100), words.join(QStringLiteral(", ")));
    }
    fail(column, parsed.problem->code.toLatin1().constData(), message, parsed.problem->suggestion);
    return {};
}

QDate ListReader::date(int column)
{
    const QString given = text(column);
    if (given.isEmpty()) return {};
    bool whole = false;
    const int serial = given.toInt(&whole);
    if (whole && serial > 2200) // a smaller number is a year
        if (const auto date = dateOfSerial(serial)) return *date;
    if (const auto date = readDate(given)) return *date;
    fail(column, "not_a_date",
         QCoreApplication::translate("Import", "“%1” is not a date. Write it as 31/12/2018.").arg(given.left(100)));
    return {};
}

void ListReader::fail(int column, const char* code, const QString& message, const QString& suggestion)
{
    m_failed = true;
    failAt(rowNumber(), column, code, message, suggestion);
}

void ListReader::failAt(int row, int column, const char* code, const QString& message, const QString& suggestion)
{
    if (m_plan.errors.size() >= mostProblems) {
        if (m_plan.moreErrors++ == 0) m_firstUnlisted = row;
        return;
    }
    m_plan.errors.push_back(
        {row, heading(column), QString::fromLatin1(code), message.left(1000), suggestion.left(300)});
}

void ListReader::failMissing(int column)
{
    fail(column, "missing", QCoreApplication::translate("Import", "“%1” is missing.").arg(heading(column)));
}

void ListReader::warnAt(int row, int column, const char* code, const QString& message)
{
    if (m_plan.warnings.size() >= mostProblems)
        ++m_plan.moreWarnings;
    else
        m_plan.warnings.push_back({row, heading(column), QString::fromLatin1(code), message.left(1000), {}});
}

void ListReader::finish()
{
    const auto before = [](const auto& a, const auto& b) { return a.row < b.row; };
    std::stable_sort(m_plan.errors.begin(), m_plan.errors.end(), before);
    std::stable_sort(m_plan.warnings.begin(), m_plan.warnings.end(), before);
    std::stable_sort(m_plan.changes.begin(), m_plan.changes.end(), before);
    if (m_plan.moreErrors == 0) return;
    m_plan.errors.push_back(
        {m_firstUnlisted,
         {},
         QStringLiteral("more_errors"),
         QCoreApplication::translate(
             "Import", "From this row on %1 more errors are not listed. Correct the others and import again.")
             .arg(m_plan.moreErrors),
         {}});
}

} // namespace core
