// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "core/report/report.h"

namespace core {

// What profile and survey form both say of a facility, in the words of official papers.

/// A row of a form: what is asked and what stands there.
struct FormEntry {
    QString label;
    QString value; ///< Empty: a dash in a profile, dots to write on in a form.
};

/// Name, tax code, legal form, place, sector, dates, as they stand now.
std::vector<FormEntry> identityOf(const Database& database, const Record& facility);
QString contactsOf(const Database& database, const Record& facility);
QString certificatesOf(const Database& database, qint64 facility);
/// Table of entries in pairs, two a line, without heading. A long value takes a line of its own.
ReportTable entryTable(const std::vector<FormEntry>& entries, const QString& blank);

/// Quantity with its unit, outputs or uses of a year, a line each: "Điện lưới: 700.000 kWh".
QStringList outputLines(const Database& database, qint64 facility, int year);
QStringList useLines(const Database& database, qint64 facility, int year);
QString dongWords(const Value& amount); ///< "1.234.567"; empty for none
QString millionDongWords(const Value& amount);
/// The Vietnamese words of a code, without its number: "Quản lý nội vi".
QString choiceWords(std::span<const Choice> choices, const QString& code);
/// The field's codes as words, parted by "; ".
QString groupsWords(const QString& codes);
/// A date as it is entered, "31/12/2018"; empty for none.
QString shownDate(const QDate& date);

} // namespace core
