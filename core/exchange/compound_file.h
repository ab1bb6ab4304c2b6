// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/exchange/spreadsheet.h"

#include <QByteArray>
#include <QHash>

namespace core {

/// An OLE compound file from outside, the container of workbooks before Excel 2007 ([MS-CFB]): a small file system
/// whose chains of sectors are followed within the file and never twice.
class CompoundFile {
public:
    /// Throws Error if the file cannot be opened, is too large or damaged.
    CompoundFile(const QString& path, const ReadLimits& limits);

    const QString& path() const { return m_path; }
    /// Name in any case; only what lies directly under the root is known.
    bool contains(const QString& stream) const { return m_streams.contains(stream.toLower()); }
    /// Throws Error if the stream is missing, damaged or larger than the limits allow.
    QByteArray stream(const QString& name) const;
    Error damaged(const QString& technical) const;

private:
    struct Entry {
        quint32 first = 0; ///< Sector, small or not.
        quint64 size = 0;
    };
    void readTables();
    void readDirectory();
    quint32 number(qsizetype offset) const;
    QByteArrayView sector(quint32 index) const;
    QByteArray chain(quint32 first, quint64 most) const;
    QByteArray smallStream(const Entry& entry) const;

    QString m_path;
    qint64 m_most;
    QByteArray m_bytes;
    int m_shift = 9; ///< A sector has 2^shift bytes.
    std::vector<quint32> m_next; ///< The sector after each.
    std::vector<quint32> m_nextSmall;
    quint32 m_smallLimit = 0; ///< Streams below that size consist of small sectors.
    QByteArray m_smallSectors;
    QHash<QString, Entry> m_streams;
};

} // namespace core
