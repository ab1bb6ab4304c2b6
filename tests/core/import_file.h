// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "tests/core/file_contents.h"
#include "tests/ml18.h"

#include "core/error.h"
#include "core/record/facility.h"

#include <functional>

/// A file with the communes of Mê Linh into which sheets are imported, and what is told of them.
namespace import_file {

using namespace core;
using ml18::append;
using ml18::number;
using ml18::text;

inline QString s(const char* words) { return QString::fromUtf8(words); }

struct File {
    File() { ml18::addCommunes(database); }

    ImportPlan plan(const std::vector<Sheet>& sheets) { return planImport(database, sheets, options); }
    ImportPlan store(const std::vector<Sheet>& sheets, bool skipErrors = false)
    {
        ImportPlan made = plan(sheets);
        storeImport(database, made, skipErrors);
        return made;
    }
    Record facility(const char* code) { return *Table(database, facilityDictionary()).first("code", s(code)); }
    qint64 count(const QByteArray& sql)
    {
        Statement statement(database, sql);
        return statement.step() ? statement.integer(0) : -1;
    }
    QString one(const QByteArray& sql)
    {
        Statement statement(database, sql);
        return statement.step() ? statement.text(0) : s("none");
    }

    Database database{s(":memory:"), Database::Mode::Create};
    ImportOptions options = ml18::options();
};

struct FilledFile : File {
    FilledFile() { store(ml18::sheets()); }
};

/// "Cơ sở" with the columns that are required.
inline Sheet facilitySheet(std::initializer_list<CellRow> rows)
{
    Sheet sheet = ml18::sheet(
        "Cơ sở",
        {{text("Mã cơ sở"), text("Tên cơ sở"), text("Xã/phường/thị trấn"), text("Ngày bắt đầu"), text("Mã số thuế")}});
    for (const CellRow& row : rows) append(sheet, row);
    return sheet;
}

inline QString errorCodes(const SheetPlan& sheet)
{
    QStringList codes;
    for (const ImportProblem& problem : sheet.errors)
        codes << QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, problem.code);
    return codes.join(QLatin1Char('|'));
}

inline QString warningCodes(const SheetPlan& sheet)
{
    QStringList codes;
    for (const ImportProblem& problem : sheet.warnings)
        codes << QStringLiteral("%1 %2").arg(problem.row).arg(problem.code);
    return codes.join(QLatin1Char('|'));
}

inline QString changesOf(const SheetPlan& sheet)
{
    QStringList lines;
    for (const RowChange& change : sheet.changes)
        for (const FieldChange& field : change.fields)
            lines << QStringLiteral("%1: %2: %3 -> %4").arg(change.key, field.column, field.before, field.after);
    return lines.join(QLatin1Char('|'));
}

inline QString codeOf(const std::function<void()>& action)
{
    try {
        action();
        return s("no error");
    } catch (const Error& error) {
        return error.code();
    }
}

} // namespace import_file
