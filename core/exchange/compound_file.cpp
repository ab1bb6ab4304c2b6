// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/compound_file.h"

#include "core/exchange/file_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace core {

namespace {

constexpr quint32 lastSector = 0xFFFFFFFA; ///< Above are marks: end of a chain, free, tables.
constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr qsizetype headerSize = 512, entrySize = 128;
constexpr int tablesInHeader = 109, smallShift = 6;

template <typename Number>
Number littleAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.data() + offset);
}

} // namespace

Error CompoundFile::damaged(const QString& technical) const { return damagedFile(m_path, technical); }

CompoundFile::CompoundFile(const QString& path, const ReadLimits& limits) : m_path(path), m_most(limits.partBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw unopenedFile(path, file.errorString());
    if (file.size() > m_most)
        throw tooLarge(path,
                       QCoreApplication::translate("Exchange", "unpacked it is more than %1 MB.").arg(m_most >> 20));
    m_bytes = file.readAll();
    if (m_bytes.size() < headerSize) throw damaged(QStringLiteral("no header"));
    m_shift = littleAt<quint16>(m_bytes, 30);
    if ((m_shift != 9 && m_shift != 12) || littleAt<quint16>(m_bytes, 32) != smallShift)
        throw damaged(QStringLiteral("sectors of 2^%1 bytes").arg(m_shift));
    m_smallLimit = number(56);
    readTables();
    readDirectory();
}

quint32 CompoundFile::number(qsizetype offset) const { return littleAt<quint32>(m_bytes, offset); }

/// The last one may be cut short by programs that write no padding.
QByteArrayView CompoundFile::sector(quint32 index) const
{
    const qint64 size = qint64(1) << m_shift, offset = (qint64(index) + 1) << m_shift;
    if (index > lastSector || offset >= m_bytes.size()) throw damaged(QStringLiteral("no sector %1").arg(index));
    return QByteArrayView(m_bytes).sliced(offset, std::min<qint64>(size, m_bytes.size() - offset));
}

void CompoundFile::readTables()
{
    const auto add = [&](quint32 table) {
        const QByteArrayView bytes = sector(table);
        for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) m_next.push_back(littleAt<quint32>(bytes, at));
    };
    const qint64 most = (m_bytes.size() >> m_shift) + 1; // no table stands in two sectors
    qint64 tables = 0;
    for (int i = 0; i < tablesInHeader; ++i)
        if (const quint32 table = number(76 + 4 * i); table <= lastSector) {
            add(table);
            ++tables;
        }
    quint32 further = number(68);
    for (qint64 lists = 0; further <= lastSector; ++lists) {
        const QByteArrayView list = sector(further);
        if (lists > most || list.size() < (qsizetype(1) << m_shift)) throw damaged(QStringLiteral("list of tables"));
        for (qsizetype at = 0; at + 8 <= list.size(); at += 4)
            if (const quint32 table = littleAt<quint32>(list, at); table <= lastSector) {
                if (++tables > most) throw damaged(QStringLiteral("too many tables"));
                add(table);
            }
        further = littleAt<quint32>(list, list.size() - 4);
    }
    const QByteArray small = number(60) <= lastSector ? chain(number(60), quint64(m_bytes.size())) : QByteArray();
    for (qsizetype at = 0; at + 4 <= small.size(); at += 4) m_nextSmall.push_back(littleAt<quint32>(small, at));
}

/// The sectors from the first on, until the chain ends or there is enough.
QByteArray CompoundFile::chain(quint32 first, quint64 most) const
{
    QByteArray bytes;
    std::vector<bool> taken(m_next.size());
    for (quint32 at = first; quint64(bytes.size()) < most && at != endOfChain; at = m_next[at]) {
        if (at >= m_next.size() || taken[at]) throw damaged(QStringLiteral("chain at sector %1").arg(at));
        taken[at] = true;
        bytes += sector(at);
    }
    if (quint64(bytes.size()) > most) bytes.truncate(qsizetype(most));
    return bytes;
}

void CompoundFile::readDirectory()
{
    const QByteArray directory = chain(number(48), quint64(m_bytes.size()));
    // Only the entries' kind and name matter: a workbook's stream has the same name wherever it hangs, and embedded
    // workbooks are not opened since the first one counts.
    for (qsizetype at = 0; at + entrySize <= directory.size(); at += entrySize) {
        const int kind = directory[at + 66];
        Entry entry{littleAt<quint32>(directory, at + 116), littleAt<quint64>(directory, at + 120)};
        if (m_shift == 9) entry.size &= 0xFFFFFFFF; // the upper half may be anything
        if (kind == 5 && at > 0) continue; // the root is the first
        if (kind == 5) {
            if (entry.first <= lastSector && entry.size > 0)
                m_smallSectors = chain(entry.first, std::min(entry.size, quint64(m_bytes.size())));
        } else if (kind == 2) {
            const int length = littleAt<quint16>(directory, at + 64);
            if (length < 2 || length > 64) throw damaged(QStringLiteral("name of a stream"));
            QString name;
            for (int i = 0; i + 2 < length; i += 2) name += QChar(littleAt<quint16>(directory, at + i));
            name = name.toLower();
            if (!m_streams.contains(name)) m_streams.insert(name, entry);
        }
    }
}

QByteArray CompoundFile::smallStream(const Entry& entry) const
{
    QByteArray bytes;
    std::vector<bool> taken(m_nextSmall.size());
    constexpr qsizetype size = qsizetype(1) << smallShift;
    for (quint32 at = entry.first; quint64(bytes.size()) < entry.size && at != endOfChain; at = m_nextSmall[at]) {
        if (at >= m_nextSmall.size() || taken[at] || qsizetype(at) * size >= m_smallSectors.size())
            throw damaged(QStringLiteral("chain at small sector %1").arg(at));
        taken[at] = true;
        bytes += m_smallSectors.mid(qsizetype(at) * size, size);
    }
    return bytes;
}

QByteArray CompoundFile::stream(const QString& name) const
{
    const auto found = m_streams.constFind(name.toLower());
    if (found == m_streams.constEnd()) throw damaged(QStringLiteral("no stream %1").arg(name));
    QByteArray bytes = found->size < m_smallLimit ? smallStream(*found) : chain(found->first, found->size);
    if (quint64(bytes.size()) < found->size) throw damaged(QStringLiteral("stream %1 is cut off").arg(name));
    bytes.truncate(qsizetype(found->size));
    return bytes;
}

} // namespace core
