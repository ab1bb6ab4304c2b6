// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_xls.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace {

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray u16(int number) { return little(quint16(number)); }
QByteArray u32(quint32 number) { return little(number); }
QByteArray real(double number) { return little(std::bit_cast<quint64>(number)); }
QByteArray record(quint16 kind, const QByteArray& content) { return u16(kind) + u16(int(content.size())) + content; }

bool isNarrow(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
}

QByteArray letters(const QString& text)
{
    if (isNarrow(text)) return text.toLatin1();
    QByteArray bytes;
    for (const QChar c : text) bytes += u16(c.unicode());
    return bytes;
}

QByteArray flag(const QString& text) { return QByteArray(1, isNarrow(text) ? '\0' : '\1'); }

constexpr int mostInRecord = 8224;
constexpr int dateFormat = 1; // place of the cell format

} // namespace

void MadeXls::beginSheet(const QString& name, bool hidden) { m_sheets.push_back({name, hidden, {}}); }

void MadeXls::record(quint16 kind, const QByteArray& content) { m_sheets.back().records += ::record(kind, content); }

void MadeXls::global(quint16 kind, const QByteArray& content) { m_globals += ::record(kind, content); }

void MadeXls::cell(quint16 kind, int row, int column, int format, const QByteArray& content)
{
    record(kind, u16(row) + u16(column) + u16(format) + content);
}

void MadeXls::text(int row, int column, const QString& text)
{
    if (m_version == Version::Excel95) return cell(0x0204, row, column, 0, u16(int(text.size())) + text.toLatin1());
    const auto found = std::find(m_texts.begin(), m_texts.end(), text);
    const auto place = found - m_texts.begin();
    if (found == m_texts.end()) m_texts.push_back(text);
    cell(0x00FD, row, column, 0, u32(quint32(place)));
}

void MadeXls::number(int row, int column, double number) { cell(0x0203, row, column, 0, real(number)); }
void MadeXls::day(int row, int column, int serial) { cell(0x0203, row, column, dateFormat, real(serial)); }

void MadeXls::truth(int row, int column, bool value)
{
    cell(0x0205, row, column, 0, QByteArray(1, value ? '\1' : '\0') + '\0');
}

void MadeXls::error(int row, int column, quint8 code)
{
    cell(0x0205, row, column, 0, QByteArray(1, char(code)) + '\1');
}

void MadeXls::formula(int row, int column, double result)
{
    cell(0x0006, row, column, 0, real(result) + u16(0) + u32(0) + u16(3) + QByteArray("\x1E\x01\x00", 3));
}

void MadeXls::formula(int row, int column, const QString& result)
{
    cell(0x0006, row, column, 0,
         QByteArray("\0\0\0\0\0\0\xFF\xFF", 8) + u16(0) + u32(0) + u16(3) + QByteArray("\x1E\x01\x00", 3));
    record(0x0207, u16(int(result.size())) + flag(result) + letters(result));
}

void MadeXls::integers(int row, int column, const std::vector<int>& numbers)
{
    QByteArray content = u16(row) + u16(column);
    for (const int number : numbers) content += u16(0) + u32(quint32(number) << 2 | 2);
    record(0x00BD, content + u16(column + int(numbers.size()) - 1));
}

void MadeXls::hundredths(int row, int column, int hundred)
{
    cell(0x027E, row, column, 0, u32(quint32(hundred) << 2 | 3));
}

void MadeXls::merge(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    record(0x00E5, u16(1) + u16(firstRow) + u16(lastRow) + u16(firstColumn) + u16(lastColumn));
}

void MadeXls::hideRow(int row) { record(0x0208, u16(row) + u16(0) + u16(1) + u16(255) + u16(0) + u16(0) + u32(0x120)); }

void MadeXls::hideColumn(int column) { record(0x007D, u16(column) + u16(column) + u16(0) + u16(0) + u16(1) + u16(0)); }

void MadeXls::chart()
{
    record(0x0809, u16(0x0600) + u16(0x0020) + u32(0) + u32(0) + u32(0));
    number(7, 7, 7);
    record(0x000A, {});
}

/// Texts may be cut between letters; the rest says anew how wide its letters are.
QByteArray MadeXls::sharedTexts() const
{
    QByteArray all, part = u32(quint32(m_texts.size())) + u32(quint32(m_texts.size()));
    quint16 kind = 0x00FC;
    const auto flush = [&] {
        all += ::record(kind, part);
        kind = 0x003C;
        part.clear();
    };
    for (const QString& text : m_texts) {
        if (part.size() + 5 > mostInRecord) flush();
        part += u16(int(text.size())) + flag(text);
        const int width = isNarrow(text) ? 1 : 2;
        for (QByteArray rest = letters(text); !rest.isEmpty();) {
            const qsizetype taken = std::min<qsizetype>(rest.size(), (mostInRecord - part.size()) / width * width);
            part += rest.left(taken);
            rest.remove(0, taken);
            if (rest.isEmpty()) break;
            flush();
            part += flag(text);
        }
    }
    flush();
    return all;
}

QByteArray MadeXls::workbook() const
{
    const bool old = m_version == Version::Excel95;
    const auto begin = [&](int kind) {
        return ::record(0x0809, u16(old ? 0x0500 : 0x0600) + u16(kind) + (old ? u32(0) : u32(0) + u32(0) + u32(0)));
    };
    QByteArray head = begin(0x0005) + ::record(0x0042, u16(old ? 1252 : 1200)) + m_globals
        + ::record(0x0022, u16(m_from1904 ? 1 : 0));
    const QByteArray format = QByteArray("dd/mm/yyyy");
    head += ::record(0x041E,
                     u16(164) + (old ? QByteArray(1, char(format.size())) : u16(int(format.size())) + '\0') + format);
    for (const int shown : {0, 164}) head += ::record(0x00E0, u16(0) + u16(shown) + QByteArray(16, '\0'));
    QByteArray tail = old ? QByteArray() : sharedTexts();
    tail += ::record(0x000A, {});
    const auto sheetRecord = [&](const MadeSheet& sheet, quint32 offset) {
        return ::record(0x0085,
                        u32(offset) + QByteArray(1, sheet.hidden ? '\1' : '\0') + '\0'
                            + QByteArray(1, char(sheet.name.size()))
                            + (old ? sheet.name.toLatin1() : flag(sheet.name) + letters(sheet.name)));
    };
    qsizetype offset = head.size() + tail.size();
    for (const MadeSheet& sheet : m_sheets) offset += sheetRecord(sheet, 0).size();
    QByteArray sheets;
    for (const MadeSheet& sheet : m_sheets) {
        head += sheetRecord(sheet, quint32(offset + sheets.size()));
        sheets += begin(0x0010) + sheet.records + ::record(0x000A, {});
    }
    return head + tail + sheets;
}

QByteArray MadeXls::bytes(bool small) const
{
    return container(m_version == Version::Excel95 ? QStringLiteral("Book") : QStringLiteral("Workbook"), workbook(),
                     small);
}

QByteArray MadeXls::container(const QString& name, const QByteArray& stream, bool small)
{
    constexpr quint32 end = 0xFFFFFFFE, fatSector = 0xFFFFFFFD, none = 0xFFFFFFFF;
    const auto padded = [](QByteArray bytes, int to) {
        bytes.append((to - bytes.size() % to) % to, '\0');
        return bytes;
    };
    const QByteArray data
        = padded(small ? stream : stream + QByteArray(std::max<qsizetype>(4096 - stream.size(), 0), '\0'), 512);
    const auto size = quint32(small ? stream.size() : std::max<qsizetype>(stream.size(), 4096));
    const quint32 sectors = quint32(data.size() / 512);
    QByteArray smallTable;
    const quint32 smallSectors = (size + 63) / 64;
    if (small)
        for (quint32 i = 0; i < smallSectors; ++i) smallTable += u32(i + 1 < smallSectors ? i + 1 : end);
    smallTable.append((512 - smallTable.size() % 512) % 512, '\xFF');
    const quint32 smallTables = quint32(smallTable.size() / 512);
    quint32 tables = 1;
    while (tables * 128 < sectors + smallTables + 1 + tables) ++tables;
    // directory, table of small sectors, data, tables
    QByteArray table = u32(end);
    for (quint32 i = 0; i < smallTables; ++i) table += u32(i + 1 < smallTables ? i + 2 : end);
    for (quint32 i = 0; i < sectors; ++i) table += u32(i + 1 < sectors ? 1 + smallTables + i + 1 : end);
    for (quint32 i = 0; i < tables; ++i) table += u32(fatSector);
    table.append((512 - table.size() % 512) % 512, '\xFF');
    const auto entry = [&](const QString& called, int kind, quint32 child, quint32 start, quint32 bytes) {
        QByteArray letters64;
        for (const QChar c : called) letters64 += u16(c.unicode());
        letters64.resize(64, '\0');
        return letters64 + u16(int(called.size() + 1) * 2) + QByteArray(1, char(kind)) + '\1' + u32(none) + u32(none)
            + u32(child) + QByteArray(36, '\0') + u32(start) + u32(bytes) + u32(0);
    };
    const quint32 first = 1 + smallTables;
    QByteArray directory
        = entry(QStringLiteral("Root Entry"), 5, 1, small ? first : end, small ? quint32(data.size()) : 0)
        + entry(name, 2, none, small ? 0 : first, size);
    directory.resize(512, '\0');
    QByteArray header = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(16, '\0') + u16(0x3E) + u16(3)
        + u16(0xFFFE) + u16(9) + u16(6) + QByteArray(6, '\0') + u32(0) + u32(tables) + u32(0) + u32(0) + u32(4096)
        + u32(small ? 1 : end) + u32(small ? smallTables : 0) + u32(end) + u32(0);
    for (quint32 i = 0; i < 109; ++i) header += u32(i < tables ? first + sectors + i : none);
    return header + directory + smallTable + data + table;
}
