// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/attachment.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/library.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace core {

namespace {

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Table attachments(const Database& database)
{
    return {const_cast<Database&>(database), attachmentDictionary()}; // who writes has a Transaction
}

[[noreturn]] void refuse(const QString& technical, const QString& words, const char* code)
{
    throw Error(technical, words, Error::Kind::Request, QLatin1String(code));
}

/// One byte more than is allowed is read at most: the size of a file may change while it is read.
QByteArray readBounded(const QString& path)
{
    const QString name = attachmentName(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(file.errorString(),
               Database::tr("“%1” could not be read. Nothing was added. Check that the file is there and not open in "
                            "another program.")
                   .arg(name),
               "not_readable");
    const QByteArray bytes = file.read(mostAttachmentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        refuse(file.errorString(), Database::tr("“%1” could not be read to its end. Nothing was added.").arg(name),
               "not_readable");
    if (bytes.size() > mostAttachmentBytes)
        refuse(QStringLiteral("%1 is too large").arg(path),
               Database::tr("“%1” is larger than %2. Nothing was added. Scan it with a lower resolution, or keep it "
                            "outside and note its place.")
                   .arg(name, fileSizeWords(mostAttachmentBytes)),
               "too_large");
    if (bytes.isEmpty())
        refuse(QStringLiteral("%1 is empty").arg(path), Database::tr("“%1” is empty. Nothing was added.").arg(name),
               "empty");
    return bytes;
}

} // namespace

QString attachmentName(const QString& path)
{
    QString name = path.normalized(QString::NormalizationForm_C);
    name = name.mid(std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\'))) + 1);
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*]+"));
    name.replace(unfit, QStringLiteral("_"));
    name = name.trimmed();
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) name.chop(1);
    while (name.startsWith(QLatin1Char('.'))) name.remove(0, 1); // hidden, or a way up
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (device.match(name).hasMatch()) name.prepend(QLatin1Char('_'));
    constexpr qsizetype most = 200;
    if (name.size() > most) {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        const QString ending = dot > 0 && name.size() - dot <= 10 ? name.mid(dot) : QString();
        name = name.left(most - ending.size()) + ending;
    }
    return name.isEmpty() ? QStringLiteral("tep") : name;
}

QString fileSizeWords(qint64 bytes)
{
    constexpr qint64 kilo = 1024, mega = kilo * kilo;
    if (bytes < kilo) return QStringLiteral("%1 B").arg(bytes);
    if (bytes < mega) return QStringLiteral("%1 KB").arg((bytes + kilo / 2) / kilo);
    const qint64 tenths = (bytes * 10 + mega / 2) / mega;
    return QStringLiteral("%1 MB").arg(shownText(tenths, 1));
}

std::vector<Record> attachmentsOf(const Database& database, const QString& table, qint64 record)
{
    std::vector<Record> list = attachments(database).where("record_id", record);
    std::erase_if(list, [&](const Record& one) { return one.text("table_name") != table; });
    return list;
}

qint64 addAttachment(Database& database, const QString& path, const QString& table, qint64 record)
{
    const QByteArray bytes = readBounded(path);
    const QString hash = hashOf(bytes);
    Stream(database, "INSERT INTO attachment_content (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING")
        .bind(1, hash)
        .bindBytes(2, bytes)
        .next();
    Record attachment(attachmentDictionary());
    attachment["table_name"] = table;
    attachment["record_id"] = record;
    attachment["name"] = attachmentName(path);
    attachment["size"] = qint64(bytes.size());
    attachment["hash"] = hash;
    attachment["added_on"] = valueOf(QDate::currentDate());
    return attachments(database).insert(attachment);
}

QByteArray attachmentBytes(const Database& database, qint64 attachment)
{
    Stream row(database,
               "SELECT a.hash, c.bytes FROM attachment AS a JOIN attachment_content AS c ON c.hash = a.hash"
               " WHERE a.id = ?");
    row.bind(1, attachment);
    if (row.next()) {
        const std::string_view view = row.bytes(1);
        QByteArray bytes(view.data(), qsizetype(view.size()));
        if (hashOf(bytes) == row.text(0)) return bytes;
    }
    throw Error(QStringLiteral("content of attachment %1").arg(attachment),
                Database::tr("The attached file is damaged or gone. Open a backup to get it back."), Error::Kind::File,
                QStringLiteral("damaged"));
}

void saveAttachment(const Database& database, qint64 attachment, const QString& path)
{
    const QByteArray bytes = attachmentBytes(database, attachment);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        refuse(file.errorString(),
               Database::tr("“%1” could not be written. The data file was not changed. Check that the folder exists "
                            "and that you may write in it.")
                   .arg(path),
               "not_writable");
}

void removeAttachment(Database& database, qint64 attachment) { attachments(database).remove(attachment); }

qint64 attachmentTotal(const Database& database)
{
    Statement sum(database, "SELECT coalesce(sum(length(bytes)), 0) FROM attachment_content");
    return sum.step() ? sum.integer(0) : 0;
}

QStringList attachmentProblems(const Database& database)
{
    QStringList problems;
    Stream contents(database, "SELECT hash, bytes FROM attachment_content");
    while (contents.next() && problems.size() < 100) {
        const std::string_view view = contents.bytes(1);
        if (hashOf(QByteArray::fromRawData(view.data(), qsizetype(view.size()))) != contents.text(0))
            problems << Database::tr("The stored file %1 is not what was added.").arg(contents.text(0).left(12));
    }
    Statement bare(database,
                   "SELECT a.name FROM attachment AS a LEFT JOIN attachment_content AS c ON c.hash = a.hash"
                   " WHERE c.id IS NULL OR length(c.bytes) <> a.size LIMIT 100");
    while (bare.step()) problems << Database::tr("The attached file “%1” has no content.").arg(bare.text(0));
    return problems;
}

} // namespace core
