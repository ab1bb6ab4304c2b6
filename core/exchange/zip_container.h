// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

#include <QHash>

#include <memory>

struct zip;
struct zip_source;

namespace core {

/// A zip file from outside whose parts are unpacked in pieces, counted while they come out, and never onto the disk.
class ZipContainer {
public:
    /// Throws Error if the file cannot be opened or has too many parts.
    ZipContainer(const QString& path, const ReadLimits& limits, const Progress& progress);
    ~ZipContainer();
    ZipContainer(const ZipContainer&) = delete;
    ZipContainer& operator=(const ZipContainer&) = delete;

    const QString& path() const { return m_path; }
    const ReadLimits& limits() const { return m_limits; }
    bool contains(const QString& part) const { return m_parts.contains(part.toLower()); }
    /// Throws Error if the part is missing, encrypted, damaged or larger than the limits allow.
    void unpack(const QString& part, const std::function<void(QByteArrayView piece)>& take);
    /// At most `bytes` of the beginning of a part; empty if there is none.
    QByteArray beginning(const QString& part, qsizetype bytes);

private:
    QString m_path;
    ReadLimits m_limits;
    Progress m_progress;
    struct Close {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Close> m_archive;
    QHash<QString, quint64> m_parts; ///< Lower-case name with slashes → index; the first of several counts.
    qint64 m_declared = 0; ///< What the headers say is in it: good enough for a progress bar, trusted for nothing else.
    qint64 m_unpacked = 0;
};

/// A file as libzip reads or writes it, whatever letters its path has; nullptr on failure.
zip_source* zipSource(const QString& path);

} // namespace core
