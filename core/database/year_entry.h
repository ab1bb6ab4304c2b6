// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QSet>

namespace core {

class Database;

/// One thing that is asked of every facility for a year.
struct YearColumn {
    enum class Kind { Awareness, Adoption, Solutions, Output, OutputUnit, Consumption, Labour };
    Kind kind = Kind::Awareness;
    qint64 resource = 0; ///< Of Consumption.
    QString name; ///< Translated: "Awareness", "Điện lưới".
    QString unit; ///< Of Consumption; empty where each facility has its own.

    const Field& field() const; ///< Of the dictionary it is stored by.
    friend bool operator==(const YearColumn& a, const YearColumn& b)
    {
        return a.kind == b.kind && a.resource == b.resource;
    }
};

/// Which facilities a year's grid shows.
struct YearFilter {
    QString search;
    qint64 unit = 0; ///< Commune; 0: all.
    bool notSurveyed
        = false; ///< Only those that run at the end of the year and have not said whether they know or apply.
    std::optional<QSet<qint64>> among = {}; ///< Only these facilities (those with open warnings, say).
};

/// What a facility has for a year, cell by cell in the order of the columns.
struct YearLine {
    struct Cell {
        Value value;
        Value lastYear;
        QString unit; ///< If it is not the column's.
    };
    QString code;
    QString name;
    int products = 0;
    bool runsAtEnd = true; ///< On 31 December; what does not is in no population.
    std::vector<Cell> cells;
};

/// Below the columns: a sum, or for questions how many said yes; no value where units differ.
struct YearTotal {
    Value sum;
    int yes = -1;
};

/// The figures of all facilities for one year as one table: survey, main product, consumption, labour.
class YearEntry {
public:
    YearEntry(Database& database, int year);

    int year() const { return m_year; }
    /// Resources used in the year or the year before, electricity always, and those chosen.
    std::vector<YearColumn> columns(const QSet<qint64>& chosen = {}) const;
    /// By code: facilities that run on some day of the year.
    std::vector<qint64> facilities(const YearFilter& filter = {}) const;
    std::vector<YearLine> lines(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const;
    std::vector<YearTotal> totals(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const;

    /// Stores what was typed in a transaction of its own ("F07 – Nhận thức 2018"), or says what is wrong with it. An
    /// empty text or "?" clears; a record in which nothing is left is removed. Output may be typed with its unit ("1200
    /// tấn"). Throws Error.
    std::optional<Problem> put(qint64 facility, const YearColumn& column, const QString& text);

private:
    Database* m_database;
    int m_year;
};

} // namespace core
