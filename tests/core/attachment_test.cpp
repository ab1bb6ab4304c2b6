// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/attachment.h"
#include "core/database/backup.h"
#include "core/database/database.h"
#include "core/database/history.h"
#include "core/error.h"

#include "tests/texts.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

struct Kept {
    qint64 add(const QString& name, const QByteArray& bytes, qint64 facility = 7)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        core::Transaction transaction(database, QStringLiteral("F07 – Tệp"));
        const qint64 id = core::addAttachment(database, file.fileName(), QStringLiteral("facility"), facility);
        transaction.commit();
        return id;
    }
    qint64 contents()
    {
        core::Statement count(database, "SELECT count(*) FROM attachment_content");
        REQUIRE(count.step());
        return count.integer(0);
    }
    std::vector<core::Record> list() { return core::attachmentsOf(database, QStringLiteral("facility"), 7); }

    QTemporaryDir folder;
    core::Database database{QStringLiteral(":memory:"), core::Database::Mode::Create};
};

} // namespace

TEST_CASE_METHOD(Kept, "an attached file comes back byte for byte, and the same bytes are stored once", "[attachment]")
{
    const QByteArray scan = QByteArray("%PDF-1.4\0\xff\xfe 'nháy'\n", 20) + QByteArray(5000, '\0');
    const qint64 first = add(QStringLiteral("phiếu F07.pdf"), scan);
    const qint64 second = add(QStringLiteral("bản sao.pdf"), scan, 8);
    CHECK(core::attachmentBytes(database, first) == scan);
    CHECK(core::attachmentBytes(database, second) == scan);
    CHECK(contents() == 1);
    CHECK(core::attachmentTotal(database) == scan.size());
    REQUIRE(list().size() == 1);
    CHECK(list().front().text("name") == QStringLiteral("phiếu F07.pdf"));
    CHECK(list().front().integer("size") == scan.size());

    const QString copy = folder.filePath(QStringLiteral("ra.pdf"));
    core::saveAttachment(database, first, copy);
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == scan);
    CHECK(core::integrityProblems(database).isEmpty());
}

TEST_CASE_METHOD(Kept, "removing an attachment can be undone, content and all", "[attachment]")
{
    const qint64 id = add(QStringLiteral("ảnh.jpg"), "jpeg");
    {
        core::Transaction transaction(database, QStringLiteral("bỏ"));
        core::removeAttachment(database, id);
        transaction.commit();
    }
    CHECK(list().empty());
    core::undo(database);
    REQUIRE(list().size() == 1);
    CHECK(core::attachmentBytes(database, id) == "jpeg");
}

TEST_CASE_METHOD(Kept, "too large, empty and missing files are refused and nothing is stored", "[attachment]")
{
    const auto refused = [&](const QString& path) {
        core::Transaction transaction(database, QStringLiteral("x"));
        try {
            core::addAttachment(database, path, QStringLiteral("facility"), 7);
        } catch (const core::Error& error) {
            return error.code();
        }
        return QString();
    };
    QFile large(folder.filePath(QStringLiteral("phim.mp4")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(core::mostAttachmentBytes + 1));
    large.close();
    QFile empty(folder.filePath(QStringLiteral("trống.txt")));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    empty.close();
    CHECK(refused(large.fileName()) == QStringLiteral("too_large"));
    CHECK(refused(empty.fileName()) == QStringLiteral("empty"));
    CHECK(refused(folder.filePath(QStringLiteral("không có"))) == QStringLiteral("not_readable"));
    CHECK(refused(folder.path()) == QStringLiteral("not_readable"));
    CHECK(contents() == 0);
}

TEST_CASE_METHOD(Kept, "the check of the file finds a changed attachment", "[attachment]")
{
    const qint64 id = add(QStringLiteral("a.txt"), "abc");
    database.execute("UPDATE attachment_content SET bytes = CAST('abd' AS BLOB)");
    CHECK(core::integrityProblems(database).size() == 1);
    CHECK_THROWS_AS(core::attachmentBytes(database, id), core::Error);
    database.execute("DELETE FROM attachment_content");
    CHECK(core::integrityProblems(database).size() == 1);
}

TEST_CASE("the name of an attachment is a plain file name on every system", "[attachment]")
{
    const auto name = [](const char* path) { return core::attachmentName(QString::fromUtf8(path)); };
    CHECK(name("/home/a/Biên bản.pdf") == QStringLiteral("Biên bản.pdf"));
    CHECK(name("C:\\Tài liệu\\ảnh.jpg") == QStringLiteral("ảnh.jpg"));
    CHECK(name("../../etc/passwd") == QStringLiteral("passwd"));
    CHECK(name("x/..") == QStringLiteral("tep"));
    CHECK(name("a:b*c?.txt") == QStringLiteral("a_b_c_.txt"));
    CHECK(name("con.txt") == QStringLiteral("_con.txt"));
    CHECK(name("tệp. ") == QStringLiteral("tệp"));
    CHECK(name("") == QStringLiteral("tep"));
    const QString longName = core::attachmentName(QString(400, QLatin1Char('x')) + QStringLiteral(".pdf"));
    CHECK(longName.size() == 200);
    CHECK(longName.endsWith(QStringLiteral(".pdf")));
    CHECK(core::fileSizeWords(12) == QStringLiteral("12 B"));
    CHECK(core::fileSizeWords(1'572'864) == QStringLiteral("1,5 MB"));
}
