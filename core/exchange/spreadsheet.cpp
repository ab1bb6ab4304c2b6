// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet.h"

#include "core/exchange/file_error.h"
#include "core/exchange/spreadsheet_readers.h"
#include "core/exchange/spreadsheet_writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 beginningSize = 4096;

/// Excel before 2007 and password-protected workbooks share one kind of container; only the latter name this stream in
/// it.
bool holdsEncryptedPackage(QFile& file)
{
    constexpr qint64 lookedAt = 64 << 20;
    constexpr char16_t name[] = u"EncryptedPackage";
    const QByteArray bytes(reinterpret_cast<const char*>(name), sizeof name - sizeof *name);
    file.seek(0);
    return file.read(std::min(lookedAt, file.size())).contains(bytes); // read() makes room for all it is asked for
}

/// Excel 2 to 4 wrote their records without a container.
bool isBareOldWorkbook(const QByteArray& beginning)
{
    return beginning.startsWith(QByteArray("\x09\x00\x04\x00", 4))
        || beginning.startsWith(QByteArray("\x09\x02\x06\x00", 4))
        || beginning.startsWith(QByteArray("\x09\x04\x06\x00", 4));
}

/// csv has no signature: whatever says that it is something else is not taken for one.
bool mayBeCsv(const QString& path, const QByteArray& beginning)
{
    static const QStringList workbooks{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                       QStringLiteral("xlsb"), QStringLiteral("ods"),  QStringLiteral("fods")};
    const QByteArray start = beginning.trimmed().left(16).toLower();
    return !workbooks.contains(QFileInfo(path).suffix().toLower()) && !start.startsWith("<?xml")
        && !start.startsWith("<!doctype") && !start.startsWith("<html") && !start.startsWith("%pdf-")
        && !start.startsWith("{\\rtf");
}

void readWorkbook(const QString& path, BoundedRows& rows, const ReadLimits& limits, const Progress& progress)
{
    ZipContainer container(path, limits, progress);
    const QByteArray kind = container.beginning(QStringLiteral("mimetype"), 100);
    if (kind.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return readOds(container, rows);
    const QString workbook = workbookPart(container);
    if (workbook.endsWith(QLatin1String(".bin"))) throw notASpreadsheet(path, QStringLiteral("binary workbook"));
    if (workbook.startsWith(QLatin1String("word/")) || workbook.startsWith(QLatin1String("ppt/"))) {
        throw notASpreadsheet(path, workbook);
    }
    if (!workbook.isEmpty()) return readXlsx(container, rows);
    if (kind.isEmpty() && container.contains(QStringLiteral("content.xml"))) return readOds(container, rows);
    throw notASpreadsheet(path,
                          QStringLiteral("zip without a workbook, mimetype \"%1\"").arg(QString::fromLatin1(kind)));
}

void readFile(const QString& path, BoundedRows& rows, const ReadLimits& limits, const Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw unopenedFile(path, file.errorString());
    if (file.size() > limits.unpackedBytes) {
        throw tooLarge(
            path,
            QCoreApplication::translate("Exchange", "unpacked it is more than %1 MB.").arg(limits.unpackedBytes >> 20));
    }
    const QByteArray beginning = file.peek(beginningSize);
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06")) {
        readWorkbook(path, rows, limits, progress);
    } else if (beginning.startsWith("\xD0\xCF\x11\xE0")) {
        if (holdsEncryptedPackage(file)) throw passwordProtected(path);
        file.close();
        readXls(path, limits, progress, rows);
    } else if (isBareOldWorkbook(beginning)) {
        throw oldWorkbook(path);
    } else if (mayBeCsv(path, beginning)) {
        readCsv(path, limits, progress, rows);
    } else if (beginning.isEmpty()) {
        throw damagedFile(path, QStringLiteral("empty file"));
    } else {
        throw notASpreadsheet(path,
                              QStringLiteral("begins with %1").arg(QString::fromLatin1(beginning.left(8).toHex())));
    }
}

} // namespace

void readSpreadsheetRows(const QString& path, const RowReceiver& receiver, const ReadLimits& limits,
                         const Progress& progress)
{
    const QFileInfo info(path);
    if (!info.exists()) throw missingFile(path);
    BoundedRows rows(path, limits, receiver);
    if (!info.isDir()) return readFile(path, rows, limits, progress);
    const QStringList names = QDir(path).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        throw Error(QStringLiteral("not_found: %1: no csv").arg(path),
                    QCoreApplication::translate(
                        "Exchange",
                        "The folder \"%1\" holds no .csv file. Choose the folder with the lists, or one "
                        "file.")
                        .arg(QDir::toNativeSeparators(path)),
                    Error::Kind::Request, QStringLiteral("not_found"));
    }
    for (const QString& name : names) readCsv(QDir(path).filePath(name), limits, progress, rows);
}

std::vector<Sheet> readSpreadsheet(const QString& path, const ReadLimits& limits, const Progress& progress)
{
    std::vector<Sheet> sheets;
    const RowReceiver receiver{[&sheets](const QString& name, bool textOnly) {
                                   sheets.push_back({name, textOnly, {}});
                               },
                               [&sheets](SheetRow&& row) { sheets.back().rows.push_back(std::move(row)); },
                               [&sheets](SheetMarks&& marks) { sheets.back().marks = std::move(marks); }};
    readSpreadsheetRows(path, receiver, limits, progress);
    return sheets;
}

void writeSpreadsheet(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("xlsx")) {
        writeXlsx(path, sheets, progress);
    } else if (suffix == QLatin1String("ods")) {
        writeOds(path, sheets, progress);
    } else if (suffix == QLatin1String("json")) {
        writeJson(path, sheets, progress);
    } else {
        writeCsvFolder(path, sheets, progress);
    }
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

QString csvName(const QString& sheetName)
{
    QString name;
    for (const QChar c : sheetName.normalized(QString::NormalizationForm_D).toLower()) {
        if (c == u'đ' || c == u'ð') {
            name += u'd';
        } else if (c.isSpace() || c == u'_') {
            name += u'_';
        } else if (c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber())) {
            name += c;
        }
    }
    return (name.isEmpty() ? QStringLiteral("sheet") : name) + QLatin1String(".csv");
}

} // namespace core
