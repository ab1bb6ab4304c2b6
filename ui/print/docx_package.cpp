// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_package.h"

#include "core/error.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace ui {

namespace {

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

core::Error unpacked(const char* words)
{
    const QString reason = QString::fromUtf8(words);
    return {QStringLiteral("docx: ") + reason,
            QCoreApplication::translate("ui::ReportPrinter",
                                        "The Word file could not be put together (%1). Close other programs and try "
                                        "again. Nothing of your data has changed.")
                .arg(reason)};
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        throw unpacked(zip_error_strerror(zip_source_error(source)));
    QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, content.data(), stat.size);
    zip_source_close(source);
    if (read != zip_int64_t(stat.size)) throw unpacked(zip_error_strerror(zip_source_error(source)));
    return content;
}

} // namespace

void DocxPackage::add(const QString& name, QByteArray content, bool compressed)
{
    m_parts.push_back({name.toUtf8(), std::move(content), compressed});
}

QByteArray DocxPackage::packed() const
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, &error));
    std::unique_ptr<zip_t, DiscardArchive> archive;
    if (target) archive.reset(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) throw unpacked(zip_error_strerror(&error));
    zip_source_keep(target.get()); // one hold is the archive's, one ours
    for (const Part& part : m_parts) {
        zip_source_t* source
            = zip_source_buffer(archive.get(), part.content.constData(), zip_uint64_t(part.content.size()), 0);
        const zip_int64_t index
            = source ? zip_file_add(archive.get(), part.name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            throw unpacked(zip_strerror(archive.get()));
        }
        zip_set_file_compression(archive.get(), zip_uint64_t(index), part.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                 0);
    }
    if (zip_close(archive.get()) != 0) throw unpacked(zip_strerror(archive.get()));
    archive.release(); // freed by closing
    return contentOf(target.get());
}

} // namespace ui
