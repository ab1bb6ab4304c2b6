// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"
#include "core/exchange/csv_records.h"
#include "core/exchange/file_error.h"
#include "core/exchange/spreadsheet_readers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace core {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

/// One csv file: its bytes as UTF-8, its separator, its records as rows of text cells.
class CsvFile {
public:
    CsvFile(const QString& path, const ReadLimits& limits, const Progress& progress, BoundedRows& rows)
        : m_path(path), m_limits(limits), m_progress(progress), m_rows(rows), m_file(path)
    {
    }
    void read();

private:
    QByteArray nextPiece();
    QByteArray withoutMarks(QByteArray beginning);
    void takeRecord(qint64 line, const CsvRecords::Record& record, std::size_t count);
    Cell textCell(std::string_view bytes, qint64 line) const;
    void check(const CsvRecords& records) const;
    Error wrongEncoding(qint64 line) const;
    Error csvError(const char* code, qint64 line, const QString& message) const;

    QString m_path;
    const ReadLimits& m_limits;
    const Progress& m_progress;
    BoundedRows& m_rows;
    QFile m_file;
    std::optional<QStringDecoder> m_utf16;
    RecentCells m_recent;
    qint64 m_done = 0;
    qint64 m_skippedLines = 0;
    char m_separator = ';';
};

Error CsvFile::csvError(const char* code, qint64 line, const QString& message) const
{
    return Error(QStringLiteral("%1: %2: line %3").arg(QLatin1String(code), m_path).arg(line), message,
                 Error::Kind::Request, QLatin1String(code));
}

Error CsvFile::wrongEncoding(qint64 line) const
{
    return csvError(
        "encoding", line,
        QCoreApplication::translate("Exchange",
                                    "\"%1\", line %2: the letters are not in UTF-8. Open the file in the program "
                                    "it comes from and save it as CSV UTF-8 or as .xlsx.")
            .arg(shownFileName(m_path))
            .arg(line));
}

void CsvFile::check(const CsvRecords& records) const
{
    const qint64 line = records.faultLine() + m_skippedLines;
    switch (records.fault()) {
    case CsvRecords::Fault::None: return;
    case CsvRecords::Fault::UnclosedQuote:
        throw csvError(
            "unreadable_file", line,
            QCoreApplication::translate("Exchange",
                                        "\"%1\", line %2: the quotation mark that opens here is never closed. Close "
                                        "it, or save the list as .xlsx.")
                .arg(shownFileName(m_path))
                .arg(line));
    case CsvRecords::Fault::LooseQuote:
        throw csvError(
            "unreadable_file", line,
            QCoreApplication::translate("Exchange",
                                        "\"%1\", line %2: text follows a closing quotation mark. A quotation mark "
                                        "inside a quoted cell must be doubled; or save the list as .xlsx.")
                .arg(shownFileName(m_path))
                .arg(line));
    case CsvRecords::Fault::LongField:
        throw csvError(
            "too_large", line,
            QCoreApplication::translate("Exchange",
                                        "\"%1\", line %2: a cell that begins here has more than %3 characters. A "
                                        "closing quotation mark may be missing; or shorten the text.")
                .arg(shownFileName(m_path))
                .arg(line)
                .arg(m_limits.cellLength));
    case CsvRecords::Fault::NullByte: throw notASpreadsheet(m_path, QStringLiteral("null byte in line %1").arg(line));
    }
}

QByteArray CsvFile::nextPiece()
{
    const QByteArray bytes = m_file.read(pieceSize);
    if (bytes.isEmpty() && m_file.error() != QFile::NoError) throw unopenedFile(m_path, m_file.errorString());
    m_done += bytes.size();
    if (m_done > m_limits.partBytes) {
        throw tooLarge(
            m_path,
            QCoreApplication::translate("Exchange", "unpacked it is more than %1 MB.").arg(m_limits.partBytes >> 20));
    }
    m_progress.at(m_done, std::max(m_done, m_file.size()));
    if (!m_utf16 || bytes.isEmpty()) return bytes;
    const QString text = m_utf16->decode(bytes);
    if (m_utf16->hasError()) throw wrongEncoding(1 + m_skippedLines);
    return text.toUtf8();
}

/// The beginning without the byte order mark and without Excel's own line "sep=;".
QByteArray CsvFile::withoutMarks(QByteArray beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF")) beginning.remove(0, 3);
    if (beginning.startsWith("sep=") && beginning.size() > 5 && (beginning[5] == '\r' || beginning[5] == '\n')) {
        m_separator = beginning[4];
        beginning.remove(0, beginning.mid(5).startsWith("\r\n") ? 7 : 6);
        m_skippedLines = 1;
        return beginning;
    }
    m_separator = csvSeparator(beginning, m_file.atEnd());
    return beginning;
}

void CsvFile::read()
{
    if (!m_file.open(QIODevice::ReadOnly)) throw unopenedFile(m_path, m_file.errorString());
    const QByteArray mark = m_file.peek(2);
    if (mark == "\xFF\xFE" || mark == "\xFE\xFF") m_utf16.emplace(QStringDecoder::Utf16);
    QByteArray piece = withoutMarks(nextPiece());
    m_rows.beginSheet(QFileInfo(m_path).fileName().normalized(QString::NormalizationForm_C), true);
    CsvRecords records(
        m_separator, std::size_t(m_limits.cellLength) * 4, std::size_t(m_limits.columns),
        [this](qint64 line, const CsvRecords::Record& record, std::size_t count) { takeRecord(line, record, count); });
    while (!piece.isEmpty() || !m_file.atEnd()) {
        records.feed(piece);
        check(records);
        piece = nextPiece();
    }
    records.finish();
    check(records);
}

void CsvFile::takeRecord(qint64 line, const CsvRecords::Record& record, std::size_t count)
{
    line += m_skippedLines;
    const std::size_t kept = std::min(count, std::size_t(m_limits.columns));
    for (std::size_t i = 0; i < kept; ++i) {
        if (record[i].empty()) continue;
        m_rows.put(qint64(i), m_recent.find(record[i], [&](std::string_view bytes) { return textCell(bytes, line); }));
    }
    if (count > kept) m_rows.put(m_limits.columns, {Cell::Type::Text, QString()}); // beyond the limit: endRow says so
    m_rows.endRow(line);
}

Cell CsvFile::textCell(std::string_view bytes, qint64 line) const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString raw = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    if (decoder.hasError()) {
        const qsizetype bad = raw.indexOf(QChar::ReplacementCharacter); // the first doubtful place names the line
        throw wrongEncoding(line
                            + std::max<qsizetype>(QStringView(raw).left(std::max<qsizetype>(bad, 0)).count(u'\n'), 0));
    }
    const QString text = withoutGuardingApostrophe(cleanText(raw));
    m_rows.checkLength(text.size(), line);
    return text.isEmpty() ? Cell{} : Cell{Cell::Type::Text, text};
}

} // namespace

void readCsv(const QString& path, const ReadLimits& limits, const Progress& progress, BoundedRows& rows)
{
    CsvFile(path, limits, progress, rows).read();
}

} // namespace core
