// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_error.h"
#include "core/exchange/out_cell.h"
#include "core/exchange/replaced_file.h"
#include "core/exchange/spreadsheet_writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace core {

namespace {

/// Texts as they are, numbers as exact decimals with a dot, dates as ISO; blank cells are left out.
QByteArray rowOf(const OutSheet& sheet, const std::vector<OutCell>& cells)
{
    QJsonObject row;
    for (size_t i = 0; i < cells.size(); ++i)
        if (cells[i].type != OutCell::Type::Empty) row.insert(sheet.columns[i].heading, cells[i].text);
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

QByteArray listOf(const QStringList& texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

} // namespace

void writeJson(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress)
{
    checkTarget(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw unwritableFile(path, file.errorString());
    const auto write = [&file](const QByteArray& bytes) {
        if (file.write(bytes) != bytes.size()) throw unwritableFile(file.fileName(), file.errorString());
    };
    WrittenRows written(sheets, progress);
    write("{\"format\":\"sachhon\",\"sheets\":[");
    for (size_t s = 0; s < sheets.size(); ++s) {
        QStringList columns;
        for (const OutColumn& column : sheets[s].columns) columns << column.heading;
        const QByteArray name = listOf({sheets[s].name}).mid(1).chopped(1); // ["…"]
        write((s == 0 ? "\n{\"sheet\":" : ",\n{\"sheet\":") + name + ",\"columns\":" + listOf(columns) + ",\"rows\":[");
        for (size_t r = 0; r < sheets[s].rows.size(); ++r) {
            write((r == 0 ? "\n" : ",\n") + rowOf(sheets[s], sheets[s].rows[r]));
            written.next();
        }
        write("]}");
    }
    write("]}\n");
    if (!file.commit()) throw unwritableFile(path, file.errorString());
}

} // namespace core
