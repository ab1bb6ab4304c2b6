// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_container.h"

#include "core/exchange/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <zip.h>

namespace core {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

QString asWords(zip_error_t* error)
{
    const QString words = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return words;
}

QString mebibytes(qint64 bytes) { return QString::number(bytes >> 20); }

struct ClosePart {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using OpenPart = std::unique_ptr<zip_file_t, ClosePart>;

} // namespace

zip_source* zipSource(const QString& path)
{
#ifdef Q_OS_WIN
    return zip_source_win32w_create(QDir::toNativeSeparators(path).toStdWString().c_str(), 0, -1, nullptr);
#else
    return zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, nullptr);
#endif
}

void ZipContainer::Close::operator()(zip* archive) const { zip_discard(archive); }

ZipContainer::ZipContainer(const QString& path, const ReadLimits& limits, const Progress& progress)
    : m_path(path), m_limits(limits), m_progress(progress)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source* source = zipSource(path);
    if (!source) throw unopenedFile(path, asWords(&error));
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!m_archive) {
        zip_source_free(source);
        throw damagedFile(path, asWords(&error));
    }
    zip_error_fini(&error);
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > limits.parts) {
        throw tooLarge(
            path, QCoreApplication::translate("Exchange", "it is packed from more than %1 parts.").arg(limits.parts));
    }
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME)) continue;
        QString name = QString::fromUtf8(stat.name).toLower().replace(u'\\', u'/');
        if (!m_parts.contains(name)) m_parts.insert(std::move(name), i);
        if (stat.valid & ZIP_STAT_SIZE) m_declared += qint64(std::min<quint64>(stat.size, quint64(limits.partBytes)));
    }
}

ZipContainer::~ZipContainer() = default;

void ZipContainer::unpack(const QString& part, const std::function<void(QByteArrayView piece)>& take)
{
    const auto index = m_parts.constFind(part.toLower());
    if (index == m_parts.constEnd()) throw damagedFile(m_path, QStringLiteral("part %1 is missing").arg(part));
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), *index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD)
        && stat.encryption_method != ZIP_EM_NONE) {
        throw passwordProtected(m_path);
    }
    const OpenPart open(zip_fopen_index(m_archive.get(), *index, 0));
    if (!open) throw damagedFile(m_path, QString::fromUtf8(zip_strerror(m_archive.get())));
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 size = 0;
    while (true) {
        const zip_int64_t read = zip_fread(open.get(), piece.data(), zip_uint64_t(piece.size()));
        if (read < 0) throw damagedFile(m_path, QString::fromUtf8(zip_file_strerror(open.get())));
        if (read == 0) return;
        size += read;
        m_unpacked += read;
        if (size > m_limits.partBytes || m_unpacked > m_limits.unpackedBytes) {
            const qint64 limit = size > m_limits.partBytes ? m_limits.partBytes : m_limits.unpackedBytes;
            throw tooLarge(
                m_path,
                QCoreApplication::translate("Exchange", "unpacked it is more than %1 MB.").arg(mebibytes(limit)));
        }
        m_progress.at(m_unpacked, std::max(m_unpacked, m_declared));
        take(QByteArrayView(piece.constData(), qsizetype(read)));
    }
}

QByteArray ZipContainer::beginning(const QString& part, qsizetype bytes)
{
    const auto index = m_parts.constFind(part.toLower());
    if (index == m_parts.constEnd()) return {};
    const OpenPart open(zip_fopen_index(m_archive.get(), *index, 0));
    QByteArray read(bytes, '\0');
    const zip_int64_t size = open ? zip_fread(open.get(), read.data(), zip_uint64_t(bytes)) : 0;
    read.resize(qsizetype(std::max<zip_int64_t>(size, 0)));
    return read;
}

} // namespace core
