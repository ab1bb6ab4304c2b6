// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_reader.h"

#include "core/exchange/source_headings.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// Columns by the folded words of their headings.
QHash<QString, int> columnWords(std::span<const ListColumn> columns)
{
    QHash<QString, int> words;
    for (size_t i = 0; i < columns.size(); ++i) {
        QStringList all = QString::fromLatin1(columns[i].others).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        all.prepend(fold(QString::fromUtf8(columns[i].heading)));
        for (const QString& one : all)
            if (!words.contains(one)) words.insert(one, int(i));
    }
    return words;
}

ListHeadings headingsIn(const Sheet& sheet, size_t place, int rows, const QHash<QString, int>& words, size_t columns)
{
    static const QStringList numbering{QStringLiteral("stt"), QStringLiteral("tt"), QStringLiteral("so tt")};
    ListHeadings headings{place, rows, std::vector<int>(columns, -1), {}, 0};
    const QStringList texts = unicodeHeadings(sheet, place, rows);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int column = words.value(fold(texts[i]), -1);
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

std::optional<ListHeadings> findHeadings(const Sheet& sheet, std::span<const ListColumn> columns, int least)
{
    const QHash<QString, int> words = columnWords(columns);
    std::optional<ListHeadings> best;
    for (size_t row = 0; row < std::min(sheet.rows.size(), mostTitleRows); ++row)
        for (const int rows : {1, 2}) {
            if (rows == 2 && !mayBeTwoLines(sheet, row)) continue;
            ListHeadings headings = headingsIn(sheet, row, rows, words, columns.size());
            if (headings.known >= least && (!best || headings.known > best->known)) best = std::move(headings);
        }
    return best;
}

ListReader::ListReader(const ListSource& source, std::span<const ListColumn> columns)
    : m_sheet(*source.sheet), m_headings(source.headings), m_columns(columns), m_plan(*source.plan),
      m_problems(*source.plan), m_place(source.headings.place + size_t(source.headings.rows))
{
    m_end = endOfList(m_sheet, m_place);
    m_plan.unknownColumns = m_headings.unknown;
    for (const Cell& cell : m_sheet.rows[m_headings.place].cells) m_repeated << fold(cell.text);
}

bool ListReader::next()
{
    for (; m_place < m_end; ++m_place) {
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
    m_problems.fail({row, heading(column), QString::fromLatin1(code), message, suggestion});
}

void ListReader::failMissing(int column)
{
    fail(column, "missing", QCoreApplication::translate("Import", "“%1” is missing.").arg(heading(column)));
}

void ListReader::warnAt(int row, int column, const char* code, const QString& message)
{
    m_problems.warn({row, heading(column), QString::fromLatin1(code), message, {}});
}

void ListReader::finish()
{
    m_problems.sortByRow();
    m_problems.tellUnlisted();
}

QString ListReader::rowWords() const
{
    const QString number = QString::number(rowNumber());
    return m_plan.isOneOfSeveral ? QStringLiteral("%1 (%2)").arg(number, m_sheet.name) : number;
}

} // namespace core
