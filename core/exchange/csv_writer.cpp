// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_error.h"
#include "core/exchange/out_cell.h"
#include "core/exchange/spreadsheet_writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <memory>

namespace core {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

void appendField(QByteArray& bytes, const QString& text)
{
    const bool quoted = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quoted) {
        bytes += text.toUtf8();
        return;
    }
    bytes += '"';
    bytes += QString(text).replace(QLatin1String("\""), QLatin1String("\"\"")).toUtf8();
    bytes += '"';
}

void writeAll(QSaveFile& file, QByteArray& bytes)
{
    if (file.write(bytes) != bytes.size()) throw unwritableFile(file.fileName(), file.errorString());
    bytes.clear();
}

void writeSheet(QSaveFile& file, const OutSheet& sheet, WrittenRows& progress)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        if (i > 0) bytes += ';';
        appendField(bytes, writtenText({OutCell::Type::Text, sheet.columns[i].heading}));
    }
    bytes += "\r\n";
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) bytes += ';';
            appendField(bytes, writtenText(row[i]));
        }
        bytes += "\r\n";
        if (bytes.size() > pieceSize) writeAll(file, bytes);
        progress.next();
    }
    writeAll(file, bytes);
}

} // namespace

void writeCsvFolder(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress)
{
    if (QFileInfo(path).isFile()) {
        throw unwritableFile(path,
                             QCoreApplication::translate("Exchange", "csv files go into a folder, and this is a file"));
    }
    if (!QDir().mkpath(path)) {
        throw unwritableFile(path, QCoreApplication::translate("Exchange", "the folder cannot be made"));
    }
    WrittenRows written(sheets, progress);
    QSet<QString> names;
    std::vector<std::unique_ptr<QSaveFile>> files; // all are complete before the first takes its place
    for (const OutSheet& sheet : sheets) {
        QString name = csvName(sheet.name);
        for (int i = 2; names.contains(name); ++i) name = csvName(QStringLiteral("%1_%2").arg(sheet.name).arg(i));
        names.insert(name);
        auto file = std::make_unique<QSaveFile>(QDir(path).filePath(name));
        if (!file->open(QIODevice::WriteOnly)) throw unwritableFile(file->fileName(), file->errorString());
        writeSheet(*file, sheet, written);
        files.push_back(std::move(file));
    }
    for (const auto& file : files) {
        if (!file->commit()) throw unwritableFile(file->fileName(), file->errorString());
    }
}

} // namespace core
