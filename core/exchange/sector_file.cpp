// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sector_file.h"

#include "core/database/database.h"
#include "core/database/list_versions.h"
#include "core/error.h"
#include "core/exchange/spreadsheet.h"
#include "core/record/vietnamese.h"

#include <QRegularExpression>

namespace core {

namespace {

struct Columns {
    QList<int> codes; ///< One, or one for each level.
    int name = -1;
};

/// The columns by the headings of a row; no name column if the row is not that of the headings.
Columns columnsOf(const SheetRow& row)
{
    static const QRegularExpression level(QStringLiteral("^cap \\d$"));
    Columns columns;
    for (int place = 0; place < int(row.cells.size()); ++place) {
        const QString heading = fold(row.cells[size_t(place)].text).simplified();
        if (heading.startsWith(QLatin1String("ten")) && columns.name < 0) columns.name = place;
        if (heading == QLatin1String("ma") || heading.startsWith(QLatin1String("ma "))
            || level.match(heading).hasMatch())
            columns.codes << place;
    }
    if (columns.codes.isEmpty()) columns.name = -1;
    return columns;
}

/// A code as it is written; a spreadsheet program has often made the number 1 of 01.
QString codeIn(const SheetRow& row, int place, qsizetype places)
{
    if (place >= int(row.cells.size())) return {};
    const Cell& cell = row.cells[size_t(place)];
    QString code = cell.text.trimmed().toUpper();
    if (cell.type == Cell::Type::Number && places > 1 && code.size() == places - 1) code.prepend(QLatin1Char('0'));
    return code;
}

} // namespace

std::vector<Record> sectorsOfFile(const QString& path)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z]|[0-9]{2,5})$"));
    for (const Sheet& sheet : readSpreadsheet(path)) {
        Columns columns;
        std::vector<Record> sectors;
        QString section;
        for (const SheetRow& row : sheet.rows) {
            if (columns.name < 0) {
                columns = columnsOf(row);
                continue;
            }
            for (qsizetype level = 0; level < columns.codes.size(); ++level) {
                const QString code = codeIn(row, columns.codes[level], columns.codes.size() > 1 ? level + 1 : 0);
                if (!form.match(code).hasMatch()) continue;
                if (code.size() == 1) section = code;
                const QString name = columns.name < int(row.cells.size())
                    ? row.cells[size_t(columns.name)].text.simplified()
                    : QString();
                sectors.push_back(sectorOf(code, name, section));
                break;
            }
        }
        if (!sectors.empty()) return sectors;
    }
    throw Error(
        QStringLiteral("no sectors in %1").arg(path),
        Database::tr("There is no list of sectors in the file. It needs a column with the codes (Mã) and one with "
                     "the names (Tên). Nothing was changed."),
        Error::Kind::Request, QStringLiteral("no_sectors"));
}

} // namespace core
