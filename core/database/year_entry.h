// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/record/dictionary.h"

#include <QSet>

namespace core {

class Database;

/// One thing that is asked of every facility for a year.
struct YearColumn {
    enum class Kind {
        Awareness,
        Adoption,
        Solutions,
        Output,
        OutputUnit,
        Consumption,
        Labour,
        SurveyDate,
        Surveyor,
        Staff,
        Source,
        Note,
        Cost, ///< Of a resource.
        Revenue,
        Capital,
        FormNumber, ///< Last, as a column's place is remembered by its number here.
    };
    Kind kind = Kind::Awareness;
    qint64 resource = 0; ///< Of Consumption and Cost.
    QString name; ///< Translated: "Awareness", "Điện lưới".
    QString unit; ///< Of Consumption; empty where each facility has its own.
    bool usual = true; ///< Shown unless a person has hidden it; others are shown when a person asks for them.

    const Dictionary& dictionary() const; ///< It is stored by.
    const Field& field() const; ///< Of the dictionary it is stored by.
    /// Names the cell of a facility's year in the tables about cells: "awareness", "consumption/3", "cost/3".
    QString subject() const;
    bool takesUnit() const { return kind == Kind::Output || kind == Kind::Consumption; } ///< Behind the number.
    bool isQuestion() const { return kind == Kind::Awareness || kind == Kind::Adoption; }
    friend bool operator==(const YearColumn& a, const YearColumn& b)
    {
        return a.kind == b.kind && a.resource == b.resource;
    }
};

/// Which facilities a year's grid shows.
struct YearFilter {
    qint64 unit = 0; ///< Commune; 0: all.
    bool notSurveyed
        = false; ///< Only those that run at the end of the year and have not said whether they know or apply.
    std::optional<QSet<qint64>> among = {}; ///< Only these facilities (those with open warnings, say).
    bool incomplete = false; ///< Only forms that are neither complete nor marked as complete.
    bool watched = false; ///< Only facilities with a watched value.
    qint64 pile = 0; ///< Only the forms of this pile, in its order; 0: all.

    friend bool operator==(const YearFilter&, const YearFilter&) = default;
};

/// How far a facility's form of a year is keyed.
enum class FormState {
    Stopped, ///< Does not run on 31 December: nothing is asked of it.
    Empty,
    Partly,
    Complete, ///< Both questions, an output and a consumption.
    Marked, ///< Said to be complete by a person although cells are blank.
};
/// Of the facilities that are asked.
struct FormCount {
    int complete = 0;
    int forms = 0;
};

/// What a facility has for a year, cell by cell in the order of the columns.
struct YearLine {
    struct Cell {
        Value value;
        Value lastYear;
        QString unit; ///< If it is not the column's.
        QString lastUnit = {}; ///< Of last year, if it is not the column's.
        QString comment = {}; ///< The remark at the value.
        bool watched = false; ///< "theo dõi"
    };
    QString code;
    QString name;
    int products = 0;
    int told = 0; ///< Products with an output in the year.
    bool runsAtEnd = true; ///< On 31 December; what does not is in no population.
    FormState state = FormState::Empty;
    std::vector<Cell> cells;
};

/// What a facility makes of one of its products in the year and in the year before.
struct ProductOutput {
    qint64 product = 0;
    QString name;
    Value quantity;
    QString unit; ///< Of the year; empty while nothing is told.
    Value lastYear;
    QString lastUnit;
};

/// Below a column: a sum, or for questions how many said yes.
struct YearTotal {
    /// In millionths of what is typed (a money column in million dong: of a million dong). Nothing where a total means
    /// nothing, nothing is keyed or units differ.
    std::optional<Wide> sum;
    bool differentUnits = false;
};

/// The figures of all facilities for one year as one table: survey, main product, consumption, labour.
class YearEntry {
public:
    YearEntry(Database& database, int year);

    int year() const { return m_year; }
    /// All that can be asked, group by group; usual are resources used in the year or the year before, and electricity.
    std::vector<YearColumn> allColumns() const;
    /// The usual ones and the resources chosen.
    std::vector<YearColumn> columns(const QSet<qint64>& chosen = {}) const;
    /// By code: facilities that run on some day of the year.
    std::vector<qint64> facilities(const YearFilter& filter = {}) const;
    std::vector<YearLine> lines(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const;
    std::vector<YearTotal> totals(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const;
    FormCount formCount(std::span<const qint64> ids) const;
    /// Marks the form as keyed in full although cells are blank, or takes the mark away ("F07 – Đã đủ 2018").
    void markComplete(qint64 facility, bool complete);

    /// Reads what was typed as put() does, and stores nothing. Output and consumption without their unit.
    static Parsed read(const YearColumn& column, const QString& text);
    /// The unit typed behind a number; empty if there is none.
    static QString typedUnit(const QString& text);
    /// The unit in which put() stores a consumption: the one typed, or else that of the column's heading.
    static QString unitTold(const YearColumn& column, const QString& text);
    /// What is typed to have a number in a unit that is not the column's ("736,4 MWh"); unit empty: the column's.
    static QString typedText(const YearColumn& column, const Value& value, const QString& unit);
    /// Stores what was typed, or says what is wrong with it: in the running transaction if there is one, else in one of
    /// its own ("F07 – Nhận thức 2018"). An empty text or "?" clears; a record in which nothing is left is removed.
    /// Output and consumption may be typed with their unit ("1200 tấn"); a consumption without one is in the unit of
    /// the column's heading, whatever it was in before. Throws Error.
    std::optional<Problem> put(qint64 facility, const YearColumn& column, const QString& text);
    /// In the order in which the products were entered.
    std::vector<ProductOutput> outputs(qint64 facility) const;
    /// Stores the output of one product as put() stores the output of a facility with one ("1200 tấn").
    std::optional<Problem> putOutput(qint64 facility, qint64 product, const QString& text);

private:
    std::optional<Problem> putConsumption(const YearColumn& column, qint64 facility, const QString& text,
                                          const Value& value, const QString& action);
    std::optional<Problem> putOutput(const YearColumn& column, qint64 facility, qint64 product, const QString& text,
                                     const Parsed& parsed, const QString& action);

    Database* m_database;
    int m_year;
};

} // namespace core
