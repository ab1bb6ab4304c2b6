// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_records.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace core {

namespace {

constexpr qsizetype headSize = 4;

/// 0x80 to 0x9F of the Western code page; what it leaves free stays as it is.
constexpr std::array<char16_t, 32> western{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                           0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// Where the Vietnamese code page differs from the Western one.
constexpr std::pair<quint8, char16_t> vietnamese[]
    = {{0xC3, 0x0102}, {0xCC, 0x0300}, {0xD0, 0x0110}, {0xD2, 0x0309}, {0xD5, 0x01A0}, {0xDD, 0x01AF}, {0xDE, 0x0303},
       {0xE3, 0x0103}, {0xEC, 0x0301}, {0xF0, 0x0111}, {0xF2, 0x0323}, {0xF5, 0x01A1}, {0xFD, 0x01B0}, {0xFE, 0x20AB}};

/// Old Vietnamese fonts hid their letters behind those of the Western page: that is what is converted later.
QString fromCodePage(QByteArrayView bytes, int codePage)
{
    constexpr int vietnamesePage = 1258;
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = quint8(c);
        char16_t letter = byte >= 0x80 && byte < 0xA0 ? western[byte - 0x80] : byte;
        if (codePage == vietnamesePage)
            for (const auto& [from, to] : vietnamese)
                if (byte == from) letter = to;
        text += QChar(letter);
    }
    return text;
}

} // namespace

void XlsRecords::goTo(qsizetype offset)
{
    if (offset < 0 || offset >= m_stream.size()) throw m_file.damaged(QStringLiteral("no record at %1").arg(offset));
    m_nextRecord = offset;
}

bool XlsRecords::next()
{
    if (m_nextRecord + headSize > m_stream.size()) return false;
    const char* head = m_stream.constData() + m_nextRecord;
    const auto size = qFromLittleEndian<quint16>(head + 2);
    if (m_nextRecord + headSize + size > m_stream.size())
        throw m_file.damaged(QStringLiteral("record at %1 is cut off").arg(m_nextRecord));
    m_kind = qFromLittleEndian<quint16>(head);
    m_part = QByteArrayView(m_stream).sliced(m_nextRecord + headSize, size);
    m_at = 0;
    m_nextRecord += headSize + size;
    return true;
}

bool XlsRecords::goOn()
{
    if (m_nextRecord + headSize > m_stream.size()
        || qFromLittleEndian<quint16>(m_stream.constData() + m_nextRecord) != Continued)
        return false;
    const quint16 kind = m_kind;
    next();
    m_kind = kind;
    return true;
}

QByteArrayView XlsRecords::part(qsizetype size)
{
    if (atEnd() && size > 0) goOn();
    if (size < 0 || left() < size)
        throw m_file.damaged(QStringLiteral("record 0x%1 is too short").arg(m_kind, 4, 16, QLatin1Char('0')));
    m_at += size;
    return m_part.sliced(m_at - size, size);
}

quint8 XlsRecords::byte() { return quint8(part(1)[0]); }
quint16 XlsRecords::word() { return qFromLittleEndian<quint16>(part(2).data()); }
quint32 XlsRecords::number() { return qFromLittleEndian<quint32>(part(4).data()); }
double XlsRecords::real() { return std::bit_cast<double>(qFromLittleEndian<quint64>(part(8).data())); }

double XlsRecords::whole()
{
    const quint32 bits = number();
    const double value = (bits & 2) ? double(qint32(bits) >> 2) : std::bit_cast<double>(quint64(bits & ~3U) << 32);
    return (bits & 1) ? value / 100 : value;
}

void XlsRecords::skip(qint64 bytes)
{
    while (bytes > left()) {
        bytes -= left();
        m_at = m_part.size();
        if (!goOn())
            throw m_file.damaged(QStringLiteral("record 0x%1 ends early").arg(m_kind, 4, 16, QLatin1Char('0')));
    }
    m_at += qsizetype(bytes);
}

QByteArray XlsRecords::bytes(int count) { return part(count).toByteArray(); }

QString XlsRecords::letters(int count, bool wide)
{
    QString text;
    text.reserve(count);
    while (text.size() < count) {
        if (atEnd()) {
            if (!goOn()) throw m_file.damaged(QStringLiteral("a text is cut off"));
            wide = (byte() & 1) != 0;
        }
        const qsizetype width = wide ? 2 : 1, fit = std::min(left() / width, count - text.size());
        if (fit == 0) throw m_file.damaged(QStringLiteral("half a letter"));
        const QByteArrayView taken = part(fit * width);
        for (qsizetype i = 0; i < fit; ++i)
            text += wide ? QChar(qFromLittleEndian<quint16>(taken.data() + 2 * i)) : QChar(char16_t(quint8(taken[i])));
    }
    return text;
}

QString XlsRecords::text(bool longLength)
{
    const int length = longLength ? word() : byte();
    if (beforeExcel97) return fromCodePage(part(length), codePage);
    const quint8 flags = byte();
    const int runs = (flags & 8) ? word() : 0;
    const quint32 phonetic = (flags & 4) ? number() : 0;
    const QString text = letters(length, (flags & 1) != 0);
    skip(4 * qint64(runs) + qint64(phonetic)); // formatting, and hints how to pronounce
    return text;
}

} // namespace core
