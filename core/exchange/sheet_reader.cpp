// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"

#include "core/error.h"
#include "core/record/all_records.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

bool isErasing(const QString& text)
{
    if (!text.startsWith(QLatin1Char('(')) || text.size() > 6) return false;
    static const QString erase = comparable(QStringLiteral("xóa"));
    return text.endsWith(QLatin1Char(')')) && comparable(text) == erase;
}

bool isBlank(const Cell& cell) { return cell.type == Cell::Type::Empty || tidy(cell.text).isEmpty(); }

bool isPlainDigits(const QString& text)
{
    return !text.isEmpty() && text.size() <= 12 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

/// Says which words are read, as offices write them.
QString choiceMessage(const Field& field, const QString& given, const QString& ofCodes)
{
    QStringList accepted;
    for (const Choice& choice : field.choices) {
        const QString code = QString::fromLatin1(choice.code);
        const QString word = choice.alias ? QString::fromUtf8(choice.alias).section(QLatin1Char('|'), 0, 0) : code;
        accepted << (field.type == FieldType::Codes && choice.alias ? QStringLiteral("%1 %2").arg(code, word) : word);
    }
    if (field.type == FieldType::Codes) // "1.1; 2.1": the message names the one that is wrong
        return ofCodes + QLatin1Char(' ')
            + QCoreApplication::translate("Import", "These are read: %1.").arg(accepted.join(QStringLiteral("; ")));
    return QCoreApplication::translate("Import", "“%1” is none of the words that are read here: %2.")
        .arg(given, accepted.join(QStringLiteral(", ")));
}

/// Serial day numbers up to 2200 stand for years.
QString dateText(const QString& number)
{
    bool ok = false;
    const qint64 whole = number.section(QLatin1Char('.'), 0, 0).toLongLong(&ok);
    if (!ok || whole < 1900) return number;
    if (whole <= 2200) return number;
    const auto date = dateOfSerial(whole);
    return date ? date->toString(Qt::ISODate) : number;
}

} // namespace

SheetReader::SheetReader(const CanonicalSheet& canonical, const Sheet& sheet, const ImportOptions& options,
                         SheetPlan& plan, std::vector<AmbiguousColumn>* asked)
    : m_canonical(canonical), m_sheet(sheet), m_wrongRows(options.wrongRows), m_plan(plan), m_problems(plan),
      m_places(canonical.columns.size(), -1), m_marks(canonical.columns.size()), m_choices(canonical.columns.size())
{
    for (const CanonicalColumn& column : canonical.columns)
        m_fields.push_back(column.table
                               ? &dictionaryOf(QString::fromLatin1(column.table))->field(QLatin1String(column.field))
                               : nullptr);
    mapHeadings();
    if (plan.unusable) return;
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (m_places[i] >= 0 && m_fields[i] && isNumeric(m_fields[i]->type)) findMark(int(i), options, asked);
}

void SheetReader::mapHeadings()
{
    if (m_sheet.rows.empty()) { // an empty sheet of a template says nothing
        m_plan.unusable = true;
        return;
    }
    const SheetRow& headings = m_sheet.rows.front();
    const auto tell = [&](const QString& column, const char* code, const QString& message) {
        m_plan.errors.push_back({headings.number, column, QString::fromLatin1(code), message, {}});
        m_plan.unusable = true;
    };
    for (size_t place = 0; place < headings.cells.size(); ++place) {
        const QString text = tidy(headings.cells[place].text);
        if (text.isEmpty()) continue;
        const int column = m_canonical.columnOf(text);
        if (column < 0)
            m_plan.unknownColumns << text;
        else if (m_places[size_t(column)] >= 0)
            tell(heading(column), "duplicate_column",
                 QCoreApplication::translate("Import", "The column “%1” is there twice. Remove one of them.")
                     .arg(heading(column)));
        else
            m_places[size_t(column)] = int(place);
    }
    const bool facilities = m_canonical.kind == SheetKind::Facilities;
    for (size_t i = 0; i < m_canonical.columns.size(); ++i) {
        const CanonicalColumn& column = m_canonical.columns[i];
        if (!column.required || m_places[i] >= 0) continue;
        if (facilities && i == 0) continue; // rows are then known by their tax code
        if (qstrcmp(column.heading, communeNameHeading) == 0
            && has(m_canonical.columnOf(QString::fromUtf8(communeCodeHeading))))
            continue;
        tell(heading(int(i)), "missing_column",
             QCoreApplication::translate("Import", "The sheet “%1” has no column “%2”.")
                 .arg(m_canonical.title(), heading(int(i))));
    }
}

void SheetReader::findMark(int column, const ImportOptions& options, std::vector<AmbiguousColumn>* asked)
{
    const auto answered = options.decimals.constFind({m_canonical.title(), heading(column)});
    ColumnMarks& marks = m_marks[size_t(column)];
    marks = ColumnMarks(*m_fields[size_t(column)],
                        answered == options.decimals.constEnd() ? options.decimal : std::optional(*answered));
    const size_t place = size_t(m_places[size_t(column)]);
    for (size_t i = 1; i < m_sheet.rows.size(); ++i)
        if (const SheetRow& row = m_sheet.rows[i]; place < row.cells.size()) marks.see(row.cells[place], row.number);
    if (!marks.isAmbiguous()) return;
    AmbiguousColumn example = marks.example();
    example.place = int(place);
    example.sheet = m_canonical.title();
    example.heading = heading(column);
    if (!asked) throw ambiguousNumber(example);
    asked->push_back(std::move(example));
}

bool SheetReader::goTo(size_t place)
{
    m_row = &m_sheet.rows[place];
    m_failed = false;
    return !std::all_of(m_row->cells.begin(), m_row->cells.end(), isBlank);
}

const Cell* SheetReader::cell(int column) const
{
    const int place = m_places[size_t(column)];
    return place < 0 || size_t(place) >= m_row->cells.size() ? nullptr : &m_row->cells[size_t(place)];
}

QString SheetReader::text(int column) const
{
    const Cell* found = cell(column);
    if (!found || found->type == Cell::Type::Empty) return {};
    if (found->type == Cell::Type::Date)
        return QDate::fromString(found->text, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
    return tidy(found->text);
}

bool SheetReader::isErase(int column) const { return isErasing(text(column)); }

bool SheetReader::isNumberCell(int column) const
{
    const Cell* found = cell(column);
    return found && found->type == Cell::Type::Number;
}

QString SheetReader::heading(int column) const
{
    return QString::fromUtf8(m_canonical.columns[size_t(column)].heading);
}

void SheetReader::fail(int column, const char* code, const QString& message, const QString& suggestion)
{
    m_failed = true;
    m_problems.fail({rowNumber(), heading(column), QString::fromLatin1(code), message, suggestion, origin()});
}

void SheetReader::leaveOut(int column, const char* code, const QString& message)
{
    m_problems.leaveOut({rowNumber(), heading(column), QString::fromLatin1(code), message, {}, origin()});
}

/// Places of the rows that are not blank, in the order in which they are read.
std::vector<size_t> SheetReader::rowOrder()
{
    std::vector<size_t> order, last;
    order.reserve(rowCount());
    for (size_t i = 1; i < rowCount(); ++i)
        if (goTo(i)) (m_isLast && m_isLast() ? last : order).push_back(i);
    order.insert(order.end(), last.begin(), last.end());
    return order;
}

bool SheetReader::isWrongElsewhere()
{
    if (!m_wrongRows.contains({origin(), rowNumber()})) return false;
    m_problems.leaveOut({rowNumber(),
                         {},
                         QString::fromLatin1(wrongRowCode),
                         QCoreApplication::translate("Import", "Left out: another value of this row has an error."),
                         {},
                         origin()});
    return true;
}

void SheetReader::forEachRow(const std::function<void()>& plan, const std::function<void()>& refuse,
                             const std::function<void()>& done)
{
    int wrong = 0, unread = 0;
    for (const size_t i : rowOrder()) {
        m_row = &m_sheet.rows[i];
        m_failed = false;
        if (wrong == mostWrongRows && m_plan.rows - unread == wrong) {
            m_problems.count(
                {rowNumber(),
                 {},
                 QStringLiteral("not_read"),
                 QCoreApplication::translate("Import", "This row was not read, since the %1 before it are all wrong.")
                     .arg(wrong),
                 {},
                 origin()});
            ++unread;
            refuse();
        } else if (isWrongElsewhere()) {
            refuse();
        } else {
            plan();
            if (m_failed) ++wrong;
        }
        ++m_plan.rows;
        done();
    }
    if (m_isLast) m_problems.sortByRow();
    m_problems.tellUnlisted(
        unread == 0
            ? QString()
            : QCoreApplication::translate("Import", "%1 rows were not read, since the %2 before them are all wrong.")
                  .arg(unread)
                  .arg(wrong));
}

QString SheetReader::rowWords() const
{
    const QString number = QString::number(rowNumber()), sheet = m_sheet.origins.value(qsizetype(origin()));
    return sheet.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, sheet);
}

void SheetReader::warn(int column, const char* code, const QString& message)
{
    m_problems.warn({rowNumber(), heading(column), QString::fromLatin1(code), message, {}, origin()});
}

void SheetReader::failMissing(int column)
{
    fail(column, "missing", QCoreApplication::translate("Import", "“%1” is missing.").arg(heading(column)));
}

Parsed SheetReader::parsed(int column, const Field& field, const Cell& cell, const QString& text)
{
    if (isNumeric(field.type)) {
        if (cell.type == Cell::Type::Number) return parse(field, text, DecimalMark::Dot);
        if (cell.type == Cell::Type::Text) {
            const QString number = typedNumber(text);
            return parse(field, number, m_marks[size_t(column)].markOf(number));
        }
        return {{},
                Problem{heading(column),
                        QCoreApplication::translate("Import", "“%1” is not a number.").arg(text),
                        Severity::Error,
                        QStringLiteral("not_a_number"),
                        {}}}; // a date or a truth value
    }
    switch (field.type) {
    case FieldType::Date:
        if (cell.type == Cell::Type::Date) return {valueOf(cell.text.left(10)), {}};
        if (cell.type == Cell::Type::Number || isPlainDigits(typedNumber(text)))
            return parse(field, dateText(typedNumber(text)));
        return parse(field, typedNumber(text));
    case FieldType::Choice:
    case FieldType::Codes:
    case FieldType::Flag: {
        auto& known = m_choices[size_t(column)];
        const auto found = known.constFind(text);
        if (found != known.constEnd()) return *found;
        if (known.size() > 1000) known.clear();
        return *known.insert(text, parse(field, text));
    }
    default: return {valueOf(text), {}};
    }
}

Reading SheetReader::read(int column)
{
    const Cell* found = cell(column);
    if (!found || found->type == Cell::Type::Empty) return {};
    const Field& field = *m_fields[size_t(column)];
    const QString given = text(column);
    if (given.isEmpty()) return {};
    const bool unknown = given == QLatin1String("?")
        && (field.type == FieldType::Choice || field.type == FieldType::Codes || isNumeric(field.type));
    if (unknown || isErasing(given)) {
        if (!field.required) return {Reading::State::Erased, {}};
        if (unknown)
            failMissing(column);
        else
            fail(column, "required",
                 QCoreApplication::translate("Import", "“%1” is required and cannot be erased.").arg(heading(column)));
        return {Reading::State::Wrong, {}};
    }
    Parsed result = parsed(column, field, *found, given);
    if (!result.problem) result.problem = validate(field, result.value);
    if (result.problem && result.problem->code == QLatin1String("unknown_code") && !field.choices.empty())
        result.problem->message = choiceMessage(field, given, result.problem->message);
    if (result.problem) {
        fail(column, result.problem->code.toLatin1().constData(), result.problem->message, result.problem->suggestion);
        return {Reading::State::Wrong, {}};
    }
    return {Reading::State::Given, std::move(result.value)};
}

} // namespace core
