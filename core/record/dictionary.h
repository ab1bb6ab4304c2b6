// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/record/number_text.h"
#include "core/value.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace core {

enum class FieldType {
    Text,
    Integer, ///< A whole number.
    Year, ///< A whole number whose thousands are not grouped.
    Dong, ///< Money in whole dong.
    MillionDong, ///< Money kept in whole dong, read and shown in million dong.
    Number, ///< Decimal, in millionths.
    Share, ///< A Decimal that is a percentage.
    Coefficient, ///< Factor, in 10^-10.
    Date, ///< ISO text.
    Choice, ///< The code of one of the choices.
    Codes, ///< Codes of the choices parted by ';', in the order of the choices.
    Reference, ///< id of a record of Field::refersTo.
    Flag, ///< 0 or 1
    Lines, ///< Text of several lines.
};

/// One permitted code of a Choice field and the words for it.
struct Choice {
    const char* code; ///< What is stored and exported. Never translated.
    const char* label; ///< What people read. Marked with QT_TRANSLATE_NOOP("Record", ...).
    const char* alias = nullptr; ///< Another word that is read as this code: "Có".
};

bool isNumeric(FieldType type); ///< Its values are numbers, whatever their scale.

/// All the program knows about one field. Table, form, import, export, validation, search and history read it here.
struct Field {
    const char* name; ///< SQL column and object name of the editor. Never translated.
    const char* label; ///< What people read. Marked with QT_TRANSLATE_NOOP("Record", ...).
    FieldType type = FieldType::Text;
    bool required = false;
    std::optional<qint64> min = {}; ///< In whole units of what people type.
    std::optional<qint64> max = {};
    std::span<const Choice> choices = {};
    const char* unit = nullptr; ///< Behind the label: "%", "người".
    const char* refersTo = nullptr; ///< Table of a Reference.
    bool dated = false; ///< Earlier values are kept in <table>_past.
    bool searched = false; ///< Part of the folded search text.
    const char* help = nullptr; ///< One sentence under the editor. Marked with QT_TRANSLATE_NOOP("Record", ...).
    int maxLength = 1000;
};

enum class Severity { Error, Warning };

/// Something wrong with one value that somebody entered or imported.
struct Problem {
    QString field; ///< Field::name, or the heading of an imported column.
    QString message; ///< Translated: what is wrong and what to do.
    Severity severity = Severity::Error;
    QString code; ///< "missing", "not_a_number", "unknown_commune"; for JSON.
    QString suggestion; ///< A value that would do; may be empty.
};
using Problems = std::vector<Problem>;

/// The data dictionary of one kind of record: its table and its fields, in the order people see them.
struct Dictionary {
    const char* table;
    const char* title; ///< Marked with QT_TRANSLATE_NOOP("Record", ...).
    std::vector<Field> fields;
    const char* sortField = nullptr; ///< Text field with a Vietnamese sort key in the column name_sort.
    bool searchable = false; ///< Has the column search_fold, for search without marks.

    int indexOf(QLatin1String name) const; ///< -1 if there is no such field.
    const Field& field(QLatin1String name) const; ///< Asserts that there is one.
};

QString label(const Field& field); ///< Translated, with the unit: "Diện tích (m²)".
QString title(const Dictionary& dictionary); ///< Translated.
QString label(const Choice& choice); ///< Translated.
/// As people read it: 1.234,5 · 28/03/2018 · the words of a code · empty for no value. A Reference shows its id: see
/// Table::shown.
QString display(const Field& field, const Value& value);
/// As it is typed into a cell: as display(), but without grouping of thousands.
QString editText(const Field& field, const Value& value);

/// A value read from text, or what is wrong with the text.
struct Parsed {
    Value value;
    std::optional<Problem> problem;
};
/// Reads what people type or a file holds. "?" and blank are no value. References are not read here.
Parsed parse(const Field& field, const QString& text, DecimalMark mark = DecimalMark::Ask);
/// What the fields alone can tell: missing, out of range, too long, not a code. Empty if the row may be stored.
Problems validate(const Dictionary& dictionary, const Row& row);
std::optional<Problem> validate(const Field& field, const Value& value);

QDate dateOf(const Value& value); ///< Invalid for no value.
Value valueOf(const QDate& date);
QString textOf(const Value& value); ///< Empty for no value.
std::optional<qint64> integerOf(const Value& value);
Value valueOf(const QString& text); ///< No value for an empty text.

/// A record in memory: cells that are named.
class Record {
public:
    explicit Record(const Dictionary& dictionary) : m_dictionary(&dictionary), m_row(dictionary.fields.size()) { }
    Record(const Dictionary& dictionary, qint64 recordId, Row row)
        : id(recordId), m_dictionary(&dictionary), m_row(std::move(row))
    {
    }

    qint64 id = 0;
    const Dictionary& dictionary() const { return *m_dictionary; }
    Value& operator[](const char* name) { return m_row[size_t(m_dictionary->indexOf(QLatin1String(name)))]; }
    const Value& operator[](const char* name) const
    {
        return m_row[size_t(m_dictionary->indexOf(QLatin1String(name)))];
    }
    QString text(const char* name) const { return textOf((*this)[name]); }
    std::optional<qint64> integer(const char* name) const { return integerOf((*this)[name]); }
    QDate date(const char* name) const { return dateOf((*this)[name]); }
    const Row& row() const { return m_row; }

private:
    const Dictionary* m_dictionary;
    Row m_row;
};

} // namespace core
