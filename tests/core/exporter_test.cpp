// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "tests/ml18.h"

#include "core/exchange/exporter.h"
#include "core/record/facility.h"
#include "core/record/survey.h"

#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

/// A workbook as it is read back. Csv has text only.
std::vector<Sheet> readBack(const std::vector<OutSheet>& workbook, bool csv)
{
    std::vector<Sheet> sheets;
    for (const OutSheet& out : workbook) {
        Sheet sheet{csv ? csvNameOf(out.name) : out.name, csv, {}};
        CellRow headings;
        for (const OutColumn& column : out.columns) headings.push_back(ml18::text(column.heading));
        ml18::append(sheet, headings);
        for (const auto& row : out.rows) {
            CellRow cells;
            for (const OutCell& cell : row) {
                QString words = cell.text;
                Cell::Type type = Cell::Type::Text;
                if (cell.type == OutCell::Type::Empty) type = Cell::Type::Empty;
                if (cell.type == OutCell::Type::Number) type = Cell::Type::Number;
                if (cell.type == OutCell::Type::Date) type = Cell::Type::Date;
                if (csv && type == Cell::Type::Number) words.replace(QLatin1Char('.'), QLatin1Char(','));
                if (csv && type == Cell::Type::Date)
                    words = QDate::fromString(words, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
                if (csv && type != Cell::Type::Empty) type = Cell::Type::Text;
                cells.push_back({type, words});
            }
            ml18::append(sheet, cells);
        }
        sheets.push_back(sheet);
    }
    return sheets;
}

void requireSame(const Database& database, const std::vector<Sheet>& sheets, const ImportOptions& options)
{
    const ImportPlan plan = planImport(database, sheets, options);
    REQUIRE(plan.sheets.size() == 4);
    for (const SheetPlan& sheet : plan.sheets) {
        INFO(sheet.name);
        for (const ImportProblem& error : sheet.errors) UNSCOPED_INFO(error.row << " " << error.column << " " << error.message);
        for (const RowChange& change : sheet.changes)
            for (const FieldChange& field : change.fields)
                UNSCOPED_INFO(change.key << " " << field.column << ": " << field.before << " -> " << field.after);
        CHECK(sheet.errors.empty());
        CHECK(sheet.changes.empty());
        CHECK(sheet.added == 0);
        CHECK(sheet.identical == sheet.rows);
    }
    CHECK_FALSE(plan.changesSomething());
}

} // namespace
